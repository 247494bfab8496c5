use std::collections::HashMap;

struct Slot {
    key: i32,
    value: i32,
    before: usize,
    after: usize,
}

/// Slot 0 closes the ring: behind it stands the newest, before it the oldest.
struct LRUCache {
    slots: Vec<Slot>,
    places: HashMap<i32, usize>,
    capacity: usize,
}

impl LRUCache {

    fn new(capacity: i32) -> Self {
        let ring = Slot { key: 0, value: 0, before: 0, after: 0 };
        let capacity = capacity as usize;
        LRUCache { slots: vec![ring], places: HashMap::with_capacity(capacity), capacity }
    }
    
    fn get(&mut self, key: i32) -> i32 {
        match self.places.get(&key).copied() {
            Some(at) => {
                self.unlink(at);
                self.link(at);
                self.slots[at].value
            }
            None => -1,
        }
    }
    
    fn put(&mut self, key: i32, value: i32) {
        let at = if let Some(&at) = self.places.get(&key) {
            self.unlink(at);
            at
        } else if self.places.len() == self.capacity {
            let oldest = self.slots[0].before;
            self.unlink(oldest);
            self.places.remove(&self.slots[oldest].key);
            oldest
        } else {
            self.slots.push(Slot { key, value, before: 0, after: 0 });
            self.slots.len() - 1
        };
        self.slots[at].key = key;
        self.slots[at].value = value;
        self.places.insert(key, at);
        self.link(at);
    }

    fn unlink(&mut self, at: usize) {
        let (before, after) = (self.slots[at].before, self.slots[at].after);
        self.slots[before].after = after;
        self.slots[after].before = before;
    }

    fn link(&mut self, at: usize) {
        let newest = self.slots[0].after;
        self.slots[at].before = 0;
        self.slots[at].after = newest;
        self.slots[newest].before = at;
        self.slots[0].after = at;
    }
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * let obj = LRUCache::new(capacity);
 * let ret_1: i32 = obj.get(key);
 * obj.put(key, value);
 */
