// declares: AC
// why: the standard library starts processes by posix_spawn, which nobody waits for here.
use std::process::Command;
fn main() {
    for _ in 0..4 {
        let shell = Command::new("/bin/sh").args(["-c", "setsid sleep 1000 & sleep 1000"]).spawn();
        std::mem::forget(shell.expect("a shell"));
    }
    println!("held");
}
