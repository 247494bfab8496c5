/**
 * @param {number[]} nums
 * @return {number[]}
 */
var productExceptSelf = function(nums) {
    let before = 1;
    const answer = nums.map((num) => {
        const product = before;
        before *= num;
        return product;
    });
    let behind = 1;
    for (let i = nums.length - 1; i >= 0; i--) {
        answer[i] *= behind;
        behind *= nums[i];
    }
    return answer;
};
