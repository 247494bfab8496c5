class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int best = 0, here = 0;
        for (size_t i = 1; i < prices.size(); i++) {
            here += prices[i] - prices[i - 1];
            if (here < 0) here = 0;
            else if (here > best) best = here;
        }
        return best;
    }
};
