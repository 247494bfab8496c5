// declares: wrong
// Counts are sorted as text: "9" comes after "10".
var topKFrequent = function(nums, k) {
    const counts = new Map();
    for (const num of nums) counts.set(num, (counts.get(num) || 0) + 1);
    const pairs = [...counts].map(([num, count]) => [count, num]);
    pairs.sort();
    return pairs.slice(-k).map(pair => pair[1]);
};
