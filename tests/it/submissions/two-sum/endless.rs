// verdict: TLE
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        while std::hint::black_box(nums.len()) > 0 {}
        vec![target]
    }
}
