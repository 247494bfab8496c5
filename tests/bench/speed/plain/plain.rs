//! Reads a JSON list of integers and writes it again.

use std::fmt::Write as _;
use std::io::{Read, Write};

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let inner = text.trim().trim_start_matches('[').trim_end_matches(']');
    let items = inner.split(',').filter(|item| !item.is_empty());
    let numbers: Vec<i32> = items.map(|item| item.parse().unwrap()).collect();
    let mut out = String::from("[");
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write!(out, "{number}").unwrap();
    }
    out.push(']');
    std::io::stdout().write_all(out.as_bytes()).unwrap();
}
