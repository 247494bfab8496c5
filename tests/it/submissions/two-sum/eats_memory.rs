// verdict: MLE
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut held = vec![nums];
        loop {
            held.push(vec![target; 1 << 20]);
        }
    }
}
