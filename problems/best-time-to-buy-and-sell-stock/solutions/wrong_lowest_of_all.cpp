// declares: wrong
// Buys at the lowest price of all, and so misses a better trade before it.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        auto low = min_element(prices.begin(), prices.end());
        return *max_element(low, prices.end()) - *low;
    }
};
