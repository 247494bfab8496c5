// declares: wrong
// The mean of the two middle numbers is cut off before it becomes a double.
struct MedianFinder {
    sorted: Vec<i32>,
}

impl MedianFinder {
    fn new() -> Self {
        MedianFinder { sorted: Vec::new() }
    }

    fn add_num(&mut self, num: i32) {
        let at = self.sorted.partition_point(|&n| n < num);
        self.sorted.insert(at, num);
    }

    fn find_median(&self) -> f64 {
        let n = self.sorted.len();
        ((self.sorted[(n - 1) / 2] + self.sorted[n / 2]) / 2).into()
    }
}
