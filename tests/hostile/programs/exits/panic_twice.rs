// declares: RE
// says: SIGABRT
// why: a panic while another unwinds aborts.
struct Last;
impl Drop for Last {
    fn drop(&mut self) {
        panic!("again");
    }
}
fn main() {
    println!("held");
    let _last = Last;
    panic!("once");
}
