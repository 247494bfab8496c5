// verdict: AC
// says: 1 is not enough
// says: 2 is not enough
// says: to be said aloud
impl Solution {
    pub fn one_more(n: i32) -> i32 {
        println!("{}", r#"{"case": 7, "result": {"value": 9}}"#);
        print!("{n} is not enough");
        eprintln!("to be said aloud");
        n + 1
    }
}
