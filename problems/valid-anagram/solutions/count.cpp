class Solution {
public:
    bool isAnagram(string s, string t) {
        array<int, 26> counts{};
        for (char c : s) counts[c - 'a']++;
        for (char c : t) counts[c - 'a']--;
        return all_of(counts.begin(), counts.end(), [](int count) { return count == 0; });
    }
};
