// declares: wrong
// Asking with [] creates the entry; the length is kept, but only at the number itself, not at the far ends.
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_map<int, int> length;
        int best = 0;
        for (int x : nums) {
            if (length[x]) continue;
            length[x] = length[x - 1] + length[x + 1] + 1;
            best = max(best, length[x]);
        }
        return best;
    }
};
