impl Solution {
    pub fn halves(xs: Vec<f64>) -> Vec<f64> {
        xs.into_iter().map(|x| x / 2.0).collect()
    }
}
