use std::collections::BTreeMap;

impl Solution {
    pub fn group_anagrams(strs: Vec<String>) -> Vec<Vec<String>> {
        let mut groups: BTreeMap<[u8; 26], Vec<String>> = BTreeMap::new();
        for word in strs {
            let mut letters = [0; 26];
            word.bytes().for_each(|b| letters[(b - b'a') as usize] += 1);
            groups.entry(letters).or_default().push(word);
        }
        groups.into_values().collect()
    }
}
