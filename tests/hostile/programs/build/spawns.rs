// declares: CE
// why: a library of the system that is no library is asked for at build time.
#[link(name = "no-such-library", kind = "static")]
extern "C" {
    fn never();
}
fn main() {
    unsafe { never() }
}
