// declares: wrong
// Writing to a key that is there does not make it the newest.
use std::collections::{HashMap, VecDeque};

struct LRUCache {
    values: HashMap<i32, i32>,
    ages: VecDeque<i32>,
    capacity: usize,
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache { values: HashMap::new(), ages: VecDeque::new(), capacity: capacity as usize }
    }

    fn get(&mut self, key: i32) -> i32 {
        let Some(&value) = self.values.get(&key) else { return -1 };
        self.ages.retain(|&other| other != key);
        self.ages.push_back(key);
        value
    }

    fn put(&mut self, key: i32, value: i32) {
        if self.values.insert(key, value).is_none() {
            self.ages.push_back(key);
        }
        if self.ages.len() > self.capacity {
            let oldest = self.ages.pop_front().unwrap();
            self.values.remove(&oldest);
        }
    }
}
