// verdict: RE
// says: SIGABRT
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        std::process::abort()
    }
}
