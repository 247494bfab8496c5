//! A million integers through a driver and back, against the language's own fastest way.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::tongues::{SAME, TONGUES, same_case};
use crate::desk::{Desk, found};
use crate::table::{heading, in_turn, line, ratio, timed};

const ROUNDS: usize = 7;
const NUMBERS: usize = 1_000_000;

/// Programs that read a JSON list of integers and write it again.
const PLAIN: &[(&str, &str, &str)] = &[
    ("python", "plain.py", include_str!("plain/plain.py")),
    ("javascript", "plain.js", include_str!("plain/plain.js")),
    ("c", "plain.c", include_str!("plain/plain.c")),
    ("cpp", "plain.cpp", include_str!("plain/plain.cpp")),
    ("rust", "plain.rs", include_str!("plain/plain.rs")),
    ("go", "plain.go", include_str!("plain/plain.go")),
    ("java", "Plain.java", include_str!("plain/Plain.java")),
];

/// In every language, what a million integers add to a run with an empty list.
pub(crate) fn measure() {
    let desk = Desk::new();
    desk.problem("same", SAME, &same_case(NUMBERS));
    desk.problem("empty", SAME, &same_case(0));
    heading();
    for tongue in TONGUES {
        let source = desk.write(&format!("same.{}", tongue.ending), tongue.same);
        let Some(full) = desk.bare(tongue.id, &source, &desk.load("same")) else {
            continue;
        };
        let none = desk.bare(tongue.id, &source, &desk.load("empty"));
        let none = none.expect("the same language");
        let words = plain(&desk, tongue.id);
        let large = desk.write("large.json", &list(NUMBERS));
        let small = desk.write("small.json", "[]");
        let plainly = |file: &Path| {
            let mut command = Command::new(&words[0]);
            command.args(&words[1..]).current_dir(desk.path(""));
            let input = fs::File::open(file).expect("a file");
            timed(command.stdin(input))
        };
        let [full, none, large, small] = in_turn(
            ROUNDS,
            [
                &mut || full.run(),
                &mut || none.run(),
                &mut || plainly(&large),
                &mut || plainly(&small),
            ],
        );
        let (driver, plain) = (full.beyond(none), large.beyond(small));
        let what = format!("{}: a million integers in and out", tongue.id);
        ratio(
            &what,
            "the language's own fastest",
            driver,
            plain,
            Some(2.0),
        );
        let judged = desk
            .judge(&["run", "same", &source.to_string_lossy(), "--json"])
            .output();
        let report = judged.expect("the judge starts").stdout;
        let report: serde_json::Value = serde_json::from_slice(&report).expect("a report");
        assert_eq!(report["verdict"], "AC", "{}", tongue.id);
        let case = report["cpu_ms"].as_f64().expect("a number");
        line(
            "  of it in the case's time, ms",
            &[("judged", case), ("driver", driver.median)],
        );
    }
}

fn list(count: usize) -> String {
    let case: serde_json::Value = serde_json::from_str(&same_case(count)).expect("JSON");
    case["expect"].to_string()
}

/// The plain program of a language, built where that is needed, as a command.
fn plain(desk: &Desk, id: &str) -> Vec<String> {
    let (_, toolchain) = found(id).expect("it is found");
    let (_, name, text) = PLAIN.iter().find(|(known, ..)| *known == id).expect("one");
    let file = desk.write(name, text).display().to_string();
    let program = toolchain.program.display().to_string();
    let built = desk.path(&format!("plain-{id}")).display().to_string();
    let flags: &[&str] = match id {
        "python" => return vec![program, "-S".to_owned(), file],
        "javascript" => return vec![program, file],
        "c" => &["-O2", "-o"],
        "cpp" => &["-O2", "-std=c++17", "-o"],
        "rust" => &["-O", "-o"],
        "go" => &["build", "-o"],
        _ => &["-d"],
    };
    timed(Command::new(program).args(flags).arg(&built).arg(file));
    match &toolchain.runner {
        Some(java) if id == "java" => {
            let flags = ["-XX:+UseSerialGC", "-Xmx1g", "-cp", &built, "Plain"];
            let flags = flags.iter().map(|&flag| flag.to_owned());
            std::iter::once(java.display().to_string())
                .chain(flags)
                .collect()
        }
        _ => vec![built],
    }
}
