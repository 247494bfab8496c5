impl Solution {
    pub fn largest(nums: Vec<i32>) -> i32 {
        nums.into_iter().max().unwrap()
    }
}
