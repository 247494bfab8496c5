//! What it takes to start the judge, and how large it is.

use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use super::tongues::{PAIR, pair_cases};
use crate::desk::Desk;
use crate::table::{heading, in_turn, line, ratio, timed};

const ROUNDS: usize = 60;

/// `judge list` with small and large catalogues, `judge show`, and the binary's size.
pub(crate) fn measure() {
    heading();
    for (count, budget) in [(213, 15.0), (2000, 40.0)] {
        let desk = Desk::new();
        for index in 0..count {
            let (number, place) = (10_000 + index, index + 1);
            let manifest = format!("number = {number}\nlists = {{ a-list = {place} }}\n{PAIR}");
            desk.problem(&format!("problem-{index}"), &manifest, &pair_cases(1));
        }
        let mut version = desk.judge(&["--version"]);
        let mut list = desk.judge(&["list"]);
        let mut show = desk.judge(&["show", "problem-7"]);
        let [version, list, show] = in_turn(
            ROUNDS,
            [
                &mut || timed(&mut version),
                &mut || timed(&mut list),
                &mut || timed(&mut show),
            ],
        );
        let against = "judge --version";
        let what = format!("judge list, {count} problems");
        ratio(&what, against, list, version, None);
        line(
            "  ms beside its budget",
            &[("least", list.least), ("budget", budget)],
        );
        ratio(
            &format!("judge show, {count} problems"),
            against,
            show,
            version,
            None,
        );
    }
    let size = fs::metadata(env!("CARGO_BIN_EXE_judge"))
        .expect("the judge")
        .len();
    line(
        "the binary, MiB of 25",
        &[("", size as f64 / f64::from(1 << 20))],
    );
    println!("  the judge's own memory, MiB of 64: {:.1}", peak_mib());
}

/// The most that the judge itself holds while a submission prints without end.
fn peak_mib() -> f64 {
    let desk = Desk::new();
    desk.problem("pair", PAIR, &pair_cases(1));
    let text = "class Solution:\n    def twoSum(self, nums, target):\n        while True:\n            \
                print('x' * 100000)\n";
    let file = desk.write("loud.py", text);
    let mut command = desk.judge(&["run", "pair", &file.to_string_lossy()]);
    let judge = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut judge = judge.expect("the judge starts");
    let status = format!("/proc/{}/status", judge.id());
    let mut peak = 0.0_f64;
    while judge.try_wait().expect("it is a child").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let held = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let held = held.and_then(|held| held.trim().trim_end_matches(" kB").parse::<f64>().ok());
        peak = peak.max(held.unwrap_or(0.0) / 1024.0);
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let mut said = String::new();
    let mut stdout = judge.stdout.take().expect("it is piped");
    stdout.read_to_string(&mut said).expect("text");
    assert!(said.contains("Output Limit"), "{said}");
    peak
}
