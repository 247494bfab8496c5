/**
 * @param {number[]} nums
 * @return {number}
 */
var findDuplicate = function(nums) {
    let duplicate = 0;
    for (let bit = 1; bit < nums.length; bit *= 2) {
        let surplus = 0;
        nums.forEach((num, i) => {
            if (num & bit) surplus++;
            if (i & bit) surplus--;
        });
        if (surplus > 0) duplicate += bit;
    }
    return duplicate;
};
