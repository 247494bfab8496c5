/**
 * @param {number[]} prices
 * @return {number}
 */
var maxProfit = function(prices) {
    let best = 0;
    prices.reduce((running, price, day) => {
        const change = day === 0 ? 0 : price - prices[day - 1];
        const sum = Math.max(0, running + change);
        best = Math.max(best, sum);
        return sum;
    }, 0);
    return best;
};
