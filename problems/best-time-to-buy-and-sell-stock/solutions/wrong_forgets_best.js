// declares: wrong
// A new lowest price begins anew, and the best profit before it is forgotten.
var maxProfit = function(prices) {
    let lowest = prices[0], highest = prices[0];
    for (const price of prices) {
        if (price < lowest) {
            lowest = price;
            highest = price;
        } else if (price > highest) {
            highest = price;
        }
    }
    return highest - lowest;
};
