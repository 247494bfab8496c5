// declares: RE or MLE
// why: the stack of the first thread grows as far as memory allows.
#[allow(unconditional_recursion)]
#[inline(never)]
fn down(depth: u64) -> u64 {
    let page = std::hint::black_box([depth; 50]);
    down(depth + 1) + page[7]
}
fn main() {
    println!("{}", down(0));
}
