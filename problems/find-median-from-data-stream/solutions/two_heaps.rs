use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Default)]
struct MedianFinder {
    low: BinaryHeap<i32>,
    high: BinaryHeap<Reverse<i32>>,
}

/** 
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl MedianFinder {

    fn new() -> Self {
        Self::default()
    }
    
    fn add_num(&mut self, num: i32) {
        self.low.push(num);
        self.high.extend(self.low.pop().map(Reverse));
        if self.high.len() > self.low.len() {
            self.low.extend(self.high.pop().map(|Reverse(num)| num));
        }
    }
    
    fn find_median(&self) -> f64 {
        let low = f64::from(*self.low.peek().unwrap());
        match self.high.peek() {
            Some(Reverse(high)) if self.high.len() == self.low.len() => (low + f64::from(*high)) / 2.0,
            _ => low,
        }
    }
}

/**
 * Your MedianFinder object will be instantiated and called as such:
 * let obj = MedianFinder::new();
 * obj.add_num(num);
 * let ret_2: f64 = obj.find_median();
 */
