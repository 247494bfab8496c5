class Solution {
    public int maxProfit(int[] prices) {
        int buy = prices[0];
        int profit = 0;
        for (int day = 1; day < prices.length; day++) {
            profit = Math.max(profit, prices[day] - buy);
            buy = Math.min(buy, prices[day]);
        }
        return profit;
    }
}
