//! A submission judged again, against its driver alone.

use std::process::Command;

use judge::language::Toolchain;

use super::tongues::{PAIR, TONGUES, pair_cases};
use crate::desk::{Desk, found};
use crate::table::{heading, in_turn, line, ratio, timed};

const ROUNDS: usize = 25;

/// Sixty small cases and a single one in every language, each against one run of its driver.
pub(crate) fn measure() {
    let desk = Desk::new();
    desk.problem("pair", PAIR, &pair_cases(60));
    desk.problem("one", PAIR, &pair_cases(1));
    heading();
    for tongue in TONGUES {
        let source = desk.write(&format!("pair.{}", tongue.ending), tongue.pair);
        let file = source.to_string_lossy();
        for (slug, cases) in [("pair", "60 cases"), ("one", "1 case")] {
            let Some(bare) = desk.bare(tongue.id, &source, &desk.load(slug)) else {
                continue;
            };
            let mut judged = desk.judge(&["run", slug, &file]);
            let [judge, bare] = in_turn(ROUNDS, [&mut || timed(&mut judged), &mut || bare.run()]);
            let budget = (tongue.id == "python" && slug == "pair").then_some(1.5);
            let what = format!("judge run again, {}, {cases}", tongue.id);
            ratio(&what, "the driver alone", judge, bare, budget);
            line(
                "  the judge itself, ms",
                &[
                    ("median", judge.median - bare.median),
                    ("least", judge.least - bare.least),
                ],
            );
        }
    }
    against_plain(&desk);
    against_shim(&desk);
}

/// Python, against the interpreter on the same driver as anybody starts it: with its start-up files,
/// which the judge's own flags leave out.
fn against_plain(desk: &Desk) {
    let file = desk.path("pair.py");
    let Some(plain) = desk.plain("python", &file, &desk.load("pair")) else {
        return;
    };
    let mut judged = desk.judge(&["run", "pair", &file.to_string_lossy()]);
    let [judge, plain] = in_turn(ROUNDS, [&mut || timed(&mut judged), &mut || plain.run()]);
    let what = "judge run again, python, 60 cases";
    ratio(what, "a plain start of its driver", judge, plain, Some(1.5));
}

/// A version manager's shim for Python, where the PATH leads to one.
fn against_shim(desk: &Desk) {
    let Some((_, Toolchain { program, .. })) = found("python") else {
        return;
    };
    let path = std::env::var_os("PATH").unwrap_or_default();
    let shim = std::env::split_paths(&path)
        .map(|folder| folder.join("python3"))
        .find(|path| path.exists());
    let Some(shim) = shim.filter(|shim| shim.to_string_lossy().contains("/shims/")) else {
        println!("  no version manager's shim for Python is on the PATH");
        return;
    };
    let file = desk.path("pair.py");
    let mut judged = desk.judge(&["run", "pair", &file.to_string_lossy()]);
    let (mut shim, mut real) = (Command::new(shim), Command::new(program));
    let [judge, shim, real] = in_turn(
        ROUNDS,
        [
            &mut || timed(&mut judged),
            &mut || timed(shim.args(["-c", "pass"])),
            &mut || timed(real.args(["-c", "pass"])),
        ],
    );
    let what = "judge run again, python, 60 cases";
    ratio(
        what,
        "one start of a version manager's shim",
        judge,
        shim,
        Some(1.0),
    );
    ratio(what, "one start of the real interpreter", judge, real, None);
}
