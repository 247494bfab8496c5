impl Solution {
    pub fn running_sums(nums: Vec<i64>) -> Vec<i64> {
        let mut sum = 0;
        nums.into_iter()
            .map(|num| {
                sum += num;
                sum
            })
            .collect()
    }
}
