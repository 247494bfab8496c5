// verdict: WA
// says: state-leak
use std::sync::Mutex;

static FOUND: Mutex<Vec<i32>> = Mutex::new(Vec::new());

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut found = FOUND.lock().unwrap();
        for i in 0..nums.len() {
            for j in 0..i {
                if found.is_empty() && nums[i].wrapping_add(nums[j]) == target {
                    *found = vec![j as i32, i as i32];
                }
            }
        }
        found.clone()
    }
}
