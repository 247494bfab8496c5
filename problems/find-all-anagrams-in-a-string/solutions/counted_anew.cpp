// declares: slow
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        int n = s.size(), m = p.size();
        vector<int> want(26), ans;
        for (char c : p) want[c - 'a']++;
        for (int i = 0; i + m <= n; i++) {
            vector<int> have(26);
            for (int j = i; j < i + m; j++) have[s[j] - 'a']++;
            if (have == want) ans.push_back(i);
        }
        return ans;
    }
};
