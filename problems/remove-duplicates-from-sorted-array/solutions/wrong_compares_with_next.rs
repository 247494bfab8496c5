// declares: wrong
// Keeps what differs from its successor, and so never the last number.
impl Solution {
    pub fn remove_duplicates(nums: &mut Vec<i32>) -> i32 {
        let mut kept = 0;
        for i in 1..nums.len() {
            if nums[i] != nums[i - 1] {
                nums[kept] = nums[i - 1];
                kept += 1;
            }
        }
        kept as i32
    }
}
