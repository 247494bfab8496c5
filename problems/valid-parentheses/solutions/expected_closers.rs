impl Solution {
    pub fn is_valid(s: String) -> bool {
        let mut due = Vec::new();
        for bracket in s.chars() {
            match bracket {
                '(' => due.push(')'),
                '[' => due.push(']'),
                '{' => due.push('}'),
                close if due.pop() == Some(close) => {}
                _ => return false,
            }
        }
        due.is_empty()
    }
}
