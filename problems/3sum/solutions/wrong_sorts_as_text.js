// declares: wrong
// Without a comparison, sort puts -1 before -2 and 10 before 9.
var threeSum = function(nums) {
    nums.sort();
    const found = [];
    for (let i = 0; i < nums.length; i++) {
        if (i > 0 && nums[i] === nums[i - 1]) continue;
        let left = i + 1, right = nums.length - 1;
        while (left < right) {
            const sum = nums[i] + nums[left] + nums[right];
            if (sum < 0) left++;
            else if (sum > 0) right--;
            else {
                found.push([nums[i], nums[left], nums[right]]);
                while (nums[left] === nums[left + 1]) left++;
                left++;
                right--;
            }
        }
    }
    return found;
};
