struct Solution;

impl Solution {
    /// Peels off, from the end of the order, the courses that nothing left depends on.
    pub fn find_order(num_courses: i32, prerequisites: Vec<Vec<i32>>) -> Vec<i32> {
        let n = num_courses as usize;
        let mut needs = vec![vec![]; n];
        let mut dependents = vec![0; n];
        for pair in &prerequisites {
            if let [course, first] = pair[..] {
                needs[course as usize].push(first as usize);
                dependents[first as usize] += 1;
            }
        }
        let mut last_first: Vec<usize> = (0..n).filter(|&c| dependents[c] == 0).collect();
        let mut at = 0;
        while at < last_first.len() {
            for &first in &needs[last_first[at]] {
                dependents[first] -= 1;
                if dependents[first] == 0 {
                    last_first.push(first);
                }
            }
            at += 1;
        }
        if last_first.len() < n {
            return Vec::new();
        }
        last_first.into_iter().rev().map(|c| c as i32).collect()
    }
}
