// verdict: TLE
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        std::thread::sleep(std::time::Duration::from_secs(60));
        vec![nums[0], target]
    }
}
