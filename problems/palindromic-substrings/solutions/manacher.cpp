class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), total = 0;
        // odd[i]: palindromes with the middle i; even[i]: those with the middle between i - 1 and i
        vector<int> odd(n), even(n);
        for (int i = 0, l = 0, r = -1; i < n; i++) {
            int k = i > r ? 1 : min(odd[l + r - i], r - i + 1);
            while (i - k >= 0 && i + k < n && s[i - k] == s[i + k]) k++;
            odd[i] = k;
            total += k;
            if (i + k - 1 > r) l = i - k + 1, r = i + k - 1;
        }
        for (int i = 0, l = 0, r = -1; i < n; i++) {
            int k = i > r ? 0 : min(even[l + r - i + 1], r - i + 1);
            while (i - k - 1 >= 0 && i + k < n && s[i - k - 1] == s[i + k]) k++;
            even[i] = k;
            total += k;
            if (i + k - 1 > r) l = i - k, r = i + k - 1;
        }
        return total;
    }
};
