/**
 * @param {number[]} prices
 * @return {number}
 */
var maxProfit = function(prices) {
    let buy = 0, best = 0;
    for (let sell = 1; sell < prices.length; sell++) {
        if (prices[sell] < prices[buy]) buy = sell;
        else best = Math.max(best, prices[sell] - prices[buy]);
    }
    return best;
};
