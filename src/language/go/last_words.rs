//! What Go's runtime writes when it ends a program: a panic elsewhere, a deadlock, a stack overflow.

use crate::language::wire::Failure;

/// How many of the user's frames are told: the innermost ones.
const SHOWN_FRAMES: usize = 16;

/// The runtime's message and the user's frames, outermost first.
pub(super) fn read(file: &str, stderr: &str) -> Option<Failure> {
    let lines: Vec<&str> = stderr.lines().collect();
    let begins = |line: &&str| line.starts_with("fatal error: ") || line.starts_with("panic: ");
    let at = lines.iter().rposition(begins)?;
    let mut frames: Vec<String> = Vec::new();
    for pair in lines[at..].windows(2) {
        // The goroutine whose frames come first is the one that ended the program.
        if pair[0].is_empty() && !frames.is_empty() || frames.len() == SHOWN_FRAMES {
            break;
        }
        frames.extend(frame(file, pair[0], pair[1]));
    }
    frames.reverse();
    Some(Failure {
        message: lines[at].trim_end().to_owned(),
        frames,
    })
}

/// A frame of the user's file, from the line that names the function and the one that names the
/// place.
fn frame(file: &str, function: &str, place: &str) -> Option<String> {
    let place = place.strip_prefix('\t')?;
    let place = place.split(" +0x").next()?;
    let (path, line) = place.rsplit_once(':')?;
    if path != file && !path.ends_with(&format!("/{file}")) {
        return None;
    }
    let name = function.strip_prefix("created by ").unwrap_or(function);
    let name = name.split(" in goroutine").next()?;
    let name = name.rsplit_once('(').map_or(name, |(name, _)| name);
    let name = name.strip_prefix("main.").unwrap_or(name);
    Some(format!("{file}:{line} in {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fatal_error_is_told_with_the_frames_of_its_goroutine() {
        let stderr = "printed by the solution\n\
            runtime: goroutine stack exceeds 134217728-byte limit\n\
            fatal error: stack overflow\n\nruntime stack:\nruntime.throw({0x4ae9e2?, 0x2?})\n\
            \truntime/panic.go:1243 +0x48\n\ngoroutine 17 [running]:\nmain.g(...)\n\t/a/b/sol.go:7\n\
            main.(*T).f({0xc000, 0x3, 0x3}, 0x1)\n\tsol.go:3 +0x13\njudge/driver.call(0x1)\n\
            \tjudge/driver/callable.go:91 +0x1d\n\ngoroutine 1 [chan receive]:\nmain.main()\n\t/a/b/sol.go:9 +0x1\n";
        let failure = read("sol.go", stderr).expect("a failure");
        assert_eq!(failure.message, "fatal error: stack overflow");
        assert_eq!(failure.frames, ["sol.go:3 in (*T).f", "sol.go:7 in g"]);
    }

    #[test]
    fn a_program_that_ends_without_a_word_has_none() {
        assert_eq!(read("sol.go", "bye\nno panic: at all\n"), None);
    }
}
