// verdict: RE
// says: panic: index out of bounds
// says: panics.rs:6
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        vec![nums[nums.len() + 1], target]
    }
}
