impl Solution {
    pub fn find_duplicate(nums: Vec<i32>) -> i32 {
        let n = nums.len() as i32 - 1;
        let ones = |bit: i32, numbers: &mut dyn Iterator<Item = i32>| {
            numbers.filter(|x| x >> bit & 1 == 1).count()
        };
        // A bit that is set more often than in 1 to n is set in the duplicate.
        (0..31)
            .take_while(|bit| n >> bit > 0)
            .filter(|&bit| ones(bit, &mut nums.iter().copied()) > ones(bit, &mut (1..=n)))
            .fold(0, |found, bit| found | 1 << bit)
    }
}
