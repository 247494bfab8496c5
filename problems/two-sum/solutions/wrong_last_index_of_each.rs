// declares: wrong
// The map is filled first, so that a number may be its own partner.
use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let places: HashMap<i32, usize> = nums.iter().enumerate().map(|(i, &n)| (n, i)).collect();
        for (i, n) in nums.iter().enumerate() {
            if let Some(&j) = target.checked_sub(*n).and_then(|rest| places.get(&rest)) {
                return vec![i as i32, j as i32];
            }
        }
        vec![]
    }
}
