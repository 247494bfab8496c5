use std::cell::{Cell, RefCell};

struct Tally {
    sum: Cell<i32>,
    seen: RefCell<Vec<i32>>,

}


/** 
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl Tally {

    fn new(start: i32) -> Self {
        Tally { sum: Cell::new(start), seen: RefCell::default() }
    }
    
    fn add(&self, nums: Vec<i32>) {
        self.sum.set(self.sum.get() + nums.iter().sum::<i32>());
        self.seen.borrow_mut().extend(nums);
    }
    
    fn total(&self) -> i32 {
        self.sum.get()
    }
    
    fn history(&self) -> Vec<i32> {
        self.seen.borrow().clone()
    }
}

/**
 * Your Tally object will be instantiated and called as such:
 * let obj = Tally::new(start);
 * obj.add(nums);
 * let ret_2: i32 = obj.total();
 * let ret_3: Vec<i32> = obj.history();
 */
