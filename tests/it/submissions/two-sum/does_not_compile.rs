// verdict: CE
// says: does_not_compile.rs:6:9
// says: cannot find value
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        answer
    }
}
