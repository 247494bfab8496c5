class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        HashMap<String, Integer> seen = new HashMap<>();
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < strs.length; i++) {
            char[] count = new char[26];
            for (int j = 0; j < strs[i].length(); j++) {
                count[strs[i].charAt(j) - 'a']++;
            }
            String key = String.valueOf(count);
            Integer at = seen.get(key);
            if (at == null) {
                at = result.size();
                seen.put(key, at);
                result.add(new ArrayList<>());
            }
            result.get(at).add(strs[i]);
        }
        return result;
    }
}
