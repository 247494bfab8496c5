class Solution {
public:
    string longestPalindrome(string s) {
        string t = "#";
        for (char c : s) {
            t += c;
            t += '#';
        }
        int n = t.size(), centre = 0, border = 0, best = 0;
        vector<int> p(n);
        for (int i = 0; i < n; i++) {
            if (i < border) p[i] = min(border - i, p[2 * centre - i]);
            while (i - p[i] > 0 && i + p[i] + 1 < n && t[i - p[i] - 1] == t[i + p[i] + 1]) p[i]++;
            if (i + p[i] > border) centre = i, border = i + p[i];
            if (p[i] > p[best]) best = i;
        }
        return s.substr((best - p[best]) / 2, p[best]);
    }
};
