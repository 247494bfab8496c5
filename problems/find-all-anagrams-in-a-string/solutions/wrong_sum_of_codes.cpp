// declares: wrong
// Different letters may have the same sum of codes.
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        int n = s.size(), m = p.size();
        long long want = 0, have = 0;
        for (char c : p) want += c;
        vector<int> ans;
        for (int i = 0; i < n; i++) {
            have += s[i];
            if (i >= m) have -= s[i - m];
            if (i >= m - 1 && have == want) ans.push_back(i - m + 1);
        }
        return ans;
    }
};
