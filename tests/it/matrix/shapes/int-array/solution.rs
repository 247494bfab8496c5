impl Solution {
    pub fn turn_around(nums: Vec<i32>) -> Vec<i32> {
        nums.into_iter().rev().collect()
    }
}
