use std::cmp::Ordering;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut order: Vec<usize> = (0..nums.len()).collect();
        order.sort_unstable_by_key(|&i| nums[i]);
        let (mut low, mut high) = (0, order.len() - 1);
        while low < high {
            let sum = i64::from(nums[order[low]]) + i64::from(nums[order[high]]);
            match sum.cmp(&i64::from(target)) {
                Ordering::Less => low += 1,
                Ordering::Greater => high -= 1,
                Ordering::Equal => return vec![order[low] as i32, order[high] as i32],
            }
        }
        unreachable!("there is always a pair")
    }
}
