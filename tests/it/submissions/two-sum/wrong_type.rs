// verdict: CE
// says: the solution does not fit the problem
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> i32 {
        target - nums[0]
    }
}
