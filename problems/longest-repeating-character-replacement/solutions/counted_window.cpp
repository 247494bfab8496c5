class Solution {
public:
    int characterReplacement(string s, int k) {
        int count[26] = {};
        int left = 0, best = 0;
        for (int right = 0; right < (int)s.size(); right++) {
            count[s[right] - 'A']++;
            while (right - left + 1 - *max_element(count, count + 26) > k) count[s[left++] - 'A']--;
            best = max(best, right - left + 1);
        }
        return best;
    }
};
