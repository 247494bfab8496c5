// declares: slow
class Solution {
    int least(const vector<int>& coins, int left) {
        if (left == 0) return 0;
        int best = -1;
        for (int c : coins) {
            if (c > left) continue;
            int rest = least(coins, left - c);
            if (rest >= 0 && (best < 0 || rest + 1 < best)) best = rest + 1;
        }
        return best;
    }

public:
    int coinChange(vector<int>& coins, int amount) {
        return least(coins, amount);
    }
};
