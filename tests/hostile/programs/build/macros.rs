// declares: CE
// why: a macro that calls itself.
macro_rules! again {
    () => { again!() };
}
fn main() {
    again!();
}
