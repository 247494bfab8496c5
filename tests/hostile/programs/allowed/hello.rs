// declares: AC
// why: threads by the hundred that are joined.
fn main() {
    let threads: Vec<_> = (0..100).map(|i| std::thread::spawn(move || i)).collect();
    let sum: i32 = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
    println!("{}", if sum == 4950 { "held" } else { "lost" });
}
