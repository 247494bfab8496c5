use std::io::read_to_string;

fn main() {
    let text = read_to_string(std::io::stdin()).unwrap();
    let sum: i64 = text.split_whitespace().skip(1).map(|num| num.parse::<i64>().unwrap()).sum();
    println!("{sum}");
}
