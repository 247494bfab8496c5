impl Solution {
    pub fn three_sum(mut nums: Vec<i32>) -> Vec<Vec<i32>> {
        nums.sort_unstable();
        let mut found = Vec::new();
        // The largest of the three is fixed, going down.
        for top in (2..nums.len()).rev() {
            if nums[top] < 0 {
                break;
            }
            if nums.get(top + 1) == Some(&nums[top]) {
                continue;
            }
            let mut rest = &nums[..top];
            while let [low, .., high] = *rest {
                let sum = low + high + nums[top];
                if sum == 0 {
                    found.push(vec![low, high, nums[top]]);
                }
                if sum <= 0 {
                    let skip = rest.iter().take_while(|&&n| n == low).count();
                    rest = &rest[skip..];
                } else {
                    rest = &rest[..rest.len() - 1];
                }
            }
        }
        found
    }
}
