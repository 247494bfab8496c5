class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        int diff[26] = {}, off = 0, m = p.size();
        for (char c : p)
            if (diff[c - 'a']-- == 0) off++;
        vector<int> res;
        for (int i = 0; i < (int)s.size(); i++) {
            int& in = diff[s[i] - 'a'];
            if (in == 0) off++;
            if (++in == 0) off--;
            if (i >= m) {
                int& out = diff[s[i - m] - 'a'];
                if (out == 0) off++;
                if (--out == 0) off--;
            }
            if (off == 0) res.push_back(i - m + 1);
        }
        return res;
    }
};
