struct Codec {
	
}

/** 
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl Codec {
    fn new() -> Self {
        Codec {}
    }

    fn encode(&self, strs: Vec<String>) -> String {
        strs.iter().map(|s| format!("{}:{s}", s.len())).collect()
    }

    fn decode(&self, s: String) -> Vec<String> {
        let (mut strs, mut rest) = (vec![], s.as_str());
        while let Some((size, tail)) = rest.split_once(':') {
            let (found, after) = tail.split_at(size.parse().unwrap());
            strs.push(found.to_string());
            rest = after;
        }
        strs
    }
}

/**
 * Your Codec object will be instantiated and called as such:
 * let obj = Codec::new();
 * let data: String = obj.encode(strs);
 * let ans: Vec<String> = obj.decode(data);
 */
