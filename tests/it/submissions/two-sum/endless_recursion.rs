// verdict: RE
// says: stack overflow
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        vec![Self::deeper(&nums, target)]
    }

    fn deeper(nums: &[i32], target: i32) -> i32 {
        nums[0] + std::hint::black_box(Self::deeper(nums, std::hint::black_box(target + 1)))
    }
}
