class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        bitset<128> inside;
        int l = 0, ans = 0, n = s.size();
        for (int r = 0; r < n; ++r) {
            while (inside[s[r]]) inside[s[l++]] = false;
            inside[s[r]] = true;
            ans = max(ans, r - l + 1);
        }
        return ans;
    }
};
