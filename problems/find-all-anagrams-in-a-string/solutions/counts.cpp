class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        int n = s.size(), m = p.size();
        if (n < m) return {};
        array<int, 26> want{}, have{};
        for (int i = 0; i < m; i++) {
            want[p[i] - 'a']++;
            have[s[i] - 'a']++;
        }
        vector<int> ans;
        if (have == want) ans.push_back(0);
        for (int i = m; i < n; i++) {
            have[s[i] - 'a']++;
            have[s[i - m] - 'a']--;
            if (have == want) ans.push_back(i - m + 1);
        }
        return ans;
    }
};
