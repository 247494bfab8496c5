impl Solution {
    pub fn my_pow(x: f64, n: i32) -> f64 {
        let power = Self::natural(x, n.unsigned_abs());
        if n < 0 { power.recip() } else { power }
    }

    fn natural(x: f64, n: u32) -> f64 {
        match n {
            0 => 1.0,
            n if n % 2 == 0 => Self::natural(x * x, n / 2),
            n => x * Self::natural(x * x, n / 2),
        }
    }
}
