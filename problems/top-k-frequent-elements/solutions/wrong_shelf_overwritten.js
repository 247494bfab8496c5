// declares: wrong
// A shelf has room for one value only.
var topKFrequent = function(nums, k) {
    const counts = new Map();
    for (const num of nums) counts.set(num, (counts.get(num) || 0) + 1);
    const shelves = new Array(nums.length + 1);
    for (const [num, count] of counts) shelves[count] = num;
    return shelves.filter(x => x !== undefined).reverse().slice(0, k);
};
