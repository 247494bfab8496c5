//! What a sanitizer wrote on standard error before it ended the program, as an exception with the
//! user's own frames.

use crate::language::wire::Failure;

const ADDRESS: &str = "ERROR: AddressSanitizer: ";
const UNDEFINED: &str = ": runtime error: ";

/// What a sanitizer or an assertion found. The file was compiled under the name `included`, and its
/// user knows it as `file`.
pub(in crate::language) fn read(file: &str, included: &str, stderr: &str) -> Option<Failure> {
    let lines: Vec<&str> = stderr.lines().collect();
    let at = lines
        .iter()
        .position(|line| line.contains(ADDRESS) || line.contains(UNDEFINED))?;
    let place = |line: &str| frame(line, included, file);
    let stack = lines[at + 1..].iter().take_while(|line| !line.is_empty());
    let mut frames: Vec<String> = stack.filter_map(|line| place(line)).collect();
    let message = match lines[at].split_once(UNDEFINED) {
        Some((_, what)) => what.to_owned(),
        None => of_address(&lines, at, &place),
    };
    // Innermost first there, and outermost first here.
    frames.reverse();
    Some(Failure { message, frames })
}

fn of_address(lines: &[&str], at: usize, place: &dyn Fn(&str) -> Option<String>) -> String {
    let found = lines[at].split_once(ADDRESS).map_or("", |(_, rest)| rest);
    let kind = found.split([' ', ':']).next().unwrap_or_default();
    if kind == "ABRT" {
        // The library's assertions and the language's own say why they abort.
        let why = lines[..at]
            .iter()
            .rev()
            .find(|line| line.contains("ssertion"));
        return why.map_or("abort() was called".to_owned(), |line| told(line));
    }
    let mut message = format!("AddressSanitizer: {kind}");
    let access = lines.get(at + 1).and_then(|line| line.split_once(" at 0x"));
    if let Some((access, _)) = access.filter(|(access, _)| !access.starts_with(' ')) {
        message += &format!(", {access}");
    }
    for (head, word) in [
        ("freed by thread", "freed at"),
        ("previously allocated by thread", "allocated at"),
        ("allocated by thread", "allocated at"),
    ] {
        let Some(block) = lines[at..].iter().position(|line| line.starts_with(head)) else {
            continue;
        };
        let stack = lines[at + block + 1..]
            .iter()
            .take_while(|line| !line.is_empty());
        if let Some(origin) = stack.filter_map(|line| place(line)).next() {
            message += &format!(", {word} {origin}");
        }
    }
    message
}

/// The assertion alone, without the program and the place in the library.
fn told(line: &str) -> String {
    let start = line.rfind(": ").map_or(0, |colon| colon + 2);
    line[start..].trim().to_owned()
}

/// A frame of the user's: `sol.cpp:5 in Solution::twoSum` for
/// `#0 0x55 in Solution::twoSum(int) /a/sol.cpp:5:13`.
fn frame(line: &str, included: &str, file: &str) -> Option<String> {
    let (_, rest) = line.trim_start().strip_prefix('#')?.split_once(" in ")?;
    let (function, place) = rest.rsplit_once(' ')?;
    let mut parts = place.split(':');
    let path = parts.next()?;
    let number: usize = parts.next()?.parse().ok()?;
    let own = path == included || path.ends_with(&format!("/{included}"));
    let name = function.split('(').next().unwrap_or(function);
    own.then(|| format!("{file}:{number} in {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_error_is_told_with_where_the_memory_came_from() {
        let text = "printed\n=====\n==2==ERROR: AddressSanitizer: heap-use-after-free on address 0x6 at pc \
                    0x5 bp 0x1 sp 0x2\nREAD of size 4 at 0x6 thread T1\n    #0 0x5 in f(int) /o/sol.c:4:2\n    \
                    #1 0x5 in twoSum /o/sol.c:9\n    #2 0x5 in judge_answer /o/judge_driver.c:32\n\n0x6 is \
                    located\nfreed by thread T1 here:\n    #0 0x1 in free /lib/asan.cpp:52\n    #1 0x5 in twoSum \
                    /o/sol.c:3\n\npreviously allocated by thread T1 here:\n    #0 0x1 in malloc /l:6\n    #1 0x5 in \
                    twoSum /o/sol.c:2\n\n";
        let failure = read("my sol.c", "sol.c", text).expect("a finding");
        assert_eq!(
            failure.message,
            "AddressSanitizer: heap-use-after-free, READ of size 4, freed at my sol.c:3 in twoSum, \
             allocated at my sol.c:2 in twoSum"
        );
        assert_eq!(failure.frames, ["my sol.c:9 in twoSum", "my sol.c:4 in f"]);
    }

    #[test]
    fn undefined_behaviour_is_told_in_its_own_words() {
        let text = "sol.cpp:5:13: runtime error: signed integer overflow: 1 + 2\n    #0 0x5 in S::f(int) \
                    /o/sol.cpp:5\n";
        let failure = read("sol.cpp", "sol.cpp", text).expect("a finding");
        assert_eq!(failure.message, "signed integer overflow: 1 + 2");
        assert_eq!(failure.frames, ["sol.cpp:5 in S::f"]);
    }

    #[test]
    fn an_assertion_is_told_in_its_own_words() {
        let text = "/usr/include/c++/12/bits/stl_vector.h:1123: T& std::vector<T>::operator[](size_type): \
                    Assertion '__n < this->size()' failed.\n==2==ERROR: AddressSanitizer: ABRT on unknown \
                    address 0x1 (pc 0x2)\n    #0 0x1 in raise /l.c:1\n    #1 0x2 in f /o/sol.cpp:7\n\n";
        let failure = read("sol.cpp", "sol.cpp", text).expect("a finding");
        assert_eq!(failure.message, "Assertion '__n < this->size()' failed.");
        assert_eq!(failure.frames, ["sol.cpp:7 in f"]);
    }

    #[test]
    fn what_a_solution_prints_is_no_finding() {
        assert_eq!(
            read("sol.c", "sol.c", "error: nothing\n#0 in f /sol.c:3\n"),
            None
        );
    }
}
