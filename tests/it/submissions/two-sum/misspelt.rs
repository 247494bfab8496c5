// verdict: CE
// says: no function `two_sum` in `impl Solution`; it defines twoSum(nums: Vec<i32>, target: i32)
impl Solution {
    pub fn twoSum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        nums
    }
}
