// declares: wrong
// A running product of 0 is taken for "nothing yet" and begins again at 1.
var productExceptSelf = function(nums) {
    const answer = new Array(nums.length);
    let p = 1;
    for (let i = 0; i < nums.length; i++) {
        answer[i] = p;
        p = (p || 1) * nums[i];
    }
    p = 1;
    for (let i = nums.length - 1; i >= 0; i--) {
        answer[i] *= p;
        p = (p || 1) * nums[i];
    }
    return answer;
};
