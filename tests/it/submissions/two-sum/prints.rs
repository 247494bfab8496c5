// verdict: WA
// says: looking for
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        print!("looking for {}", target);
        vec![nums.len() as i32]
    }
}
