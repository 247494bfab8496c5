/**
 * @param {number} start
 */
var Tally = function(start) {
    this.sum = start;
    this.seen = [];
};

/** 
 * @param {number[]} nums
 * @return {void}
 */
Tally.prototype.add = function(nums) {
    for (const num of nums) this.sum += num;
    this.seen.push(...nums);
};

/** 
 * @return {number}
 */
Tally.prototype.total = function() {
    return this.sum;
};

/** 
 * @return {number[]}
 */
Tally.prototype.history = function() {
    return this.seen;
};

/** 
 * Your Tally object will be instantiated and called as such:
 * var obj = new Tally(start)
 * obj.add(nums)
 * var param_2 = obj.total()
 * var param_3 = obj.history()
 */
