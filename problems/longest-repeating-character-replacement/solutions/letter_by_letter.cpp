class Solution {
public:
    int characterReplacement(string s, int k) {
        int n = s.size(), best = 0;
        for (char keep = 'A'; keep <= 'Z'; keep++) {
            int left = 0, others = 0;
            for (int right = 0; right < n; right++) {
                others += s[right] != keep;
                if (others > k) others -= s[left++] != keep;
            }
            best = max(best, n - left);
        }
        return best;
    }
};
