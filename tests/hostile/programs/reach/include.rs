// declares: CE
// without namespaces+landlock: WA
// why: it has the compiler read the expected answer into the program.
const ANSWER: &str = include_str!(concat!(env!("HOSTILE_CANARY"), "/answer"));
fn main() {
    println!("escaped: {ANSWER}");
}
