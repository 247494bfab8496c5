//! The first compile of a new file, against the plain compiler.

use std::path::Path;
use std::process::Command;

use super::tongues::{PAIR, TONGUES, Tongue, pair_cases};
use crate::desk::{Desk, found};
use crate::table::{heading, in_turn, ratio, timed};

const ROUNDS: usize = 9;

/// What stands before and after a solution that is compiled without the judge, and the budget.
fn around(id: &str) -> Option<(&'static str, &'static str, f64)> {
    Some(match id {
        "c" => (
            "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <math.h>\n",
            "int main(void) { return 0; }\n",
            2.0,
        ),
        "cpp" => (
            "#include <bits/stdc++.h>\nusing namespace std;\n",
            "int main() {\n    vector<int> nums(2);\n    return Solution().twoSum(nums, 0)[0];\n}\n",
            0.4,
        ),
        "rust" => (
            "pub struct Solution;\n",
            "fn main() {\n    println!(\"{:?}\", Solution::two_sum(vec![1, 2], 3));\n}\n",
            2.0,
        ),
        "go" => ("package main\n", "func main() { twoSum(nil, 0) }\n", 1.0),
        "java" => ("import java.util.*;\n", "", 0.65),
        _ => return None,
    })
}

fn plain(tongue: &Tongue, file: &Path, folder: &Path) -> Option<Command> {
    let (_, toolchain) = found(tongue.id)?;
    let mut command = Command::new(&toolchain.program);
    match tongue.id {
        "c" | "cpp" => command.args(["-O2", "-o", "plain"]),
        "rust" => command.args(["-O", "-o", "plain"]),
        "go" => command.args(["build", "-o", "plain"]),
        _ => command.args(["-d", "plain-classes"]),
    };
    command.arg(file).current_dir(folder);
    Some(command)
}

/// New files in every compiled language.
pub(crate) fn measure() {
    let desk = Desk::new();
    desk.problem("pair", PAIR, &pair_cases(1));
    heading();
    for tongue in TONGUES {
        let Some((before, after, budget)) = around(tongue.id) else {
            continue;
        };
        let text = format!("{before}{}{after}", tongue.pair);
        let file = desk.write(&format!("plain/main.{}", tongue.ending), &text);
        let Some(mut plain) = plain(tongue, &file, &desk.path("plain")) else {
            continue;
        };
        let name = format!("pair.{}", tongue.ending);
        let mut count = 0;
        let mut fresh = || {
            count += 1;
            let text = format!("{}{} {count}\n", tongue.pair, tongue.comment);
            desk.write(&name, &text)
        };
        let mut judged = Vec::new();
        let mut whole = || {
            let path = fresh();
            let mut command = desk.judge(&["run", "pair", &path.to_string_lossy(), "--json"]);
            let began = std::time::Instant::now();
            let output = command.output().expect("the judge starts");
            let took = began.elapsed().as_secs_f64() * 1e3;
            judged.push(compiled_ms(&output.stdout, false));
            took
        };
        let mut plainly = 0;
        let mut plain = || {
            plainly += 1;
            // Go's own cache would answer for a file that it has seen.
            let text = format!("{text}{} {plainly}\n", tongue.comment);
            std::fs::write(&file, text).expect("a file");
            timed(&mut plain)
        };
        let [whole, plain] = in_turn(ROUNDS, [&mut whole, &mut plain]);
        let mut again = desk.judge(&["run", "pair", &name, "--json"]);
        let output = again.output().expect("the judge starts");
        compiled_ms(&output.stdout, true);
        let mut judged = judged.into_iter().skip(1);
        let [compile] = in_turn(ROUNDS - 1, [&mut || judged.next().unwrap_or(f64::NAN)]);
        let what = format!("{}: first compile of a new file", tongue.id);
        let against = "the plain compiler, optimising";
        ratio(&what, against, compile, plain, Some(budget));
        let what = format!("{}: judge run of a new file, whole", tongue.id);
        ratio(&what, against, whole, plain, None);
    }
}

/// How long the compilers took by the judge's report.
///
/// # Panics
/// When the submission was not accepted, or was not compiled or was, other than is due.
fn compiled_ms(report: &[u8], cached: bool) -> f64 {
    let report: serde_json::Value = serde_json::from_slice(report).expect("a report");
    assert_eq!(report["verdict"], "AC", "{report}");
    assert_eq!(report["compile"]["cached"], cached, "{report}");
    report["compile"]["ms"].as_f64().expect("a number")
}
