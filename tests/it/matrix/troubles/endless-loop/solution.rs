// verdict: TLE
impl Solution {
    pub fn one_more(n: i32) -> i32 {
        loop {
            std::hint::black_box(n);
        }
    }
}
