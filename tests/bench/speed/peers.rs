//! A judging against what other tools do: one process for each case.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::tongues::{PAIR, TONGUES, pair_cases};
use crate::desk::{Desk, found};
use crate::table::{heading, in_turn, ratio, timed};

const ROUNDS: usize = 5;
const CASES: usize = 100;

/// Programs that add numbers up, for the problem over standard input and output.
const SUMS: [(&str, &str, &str); 3] = [
    (
        "python",
        "sum.py",
        "import sys\nprint(sum(map(int, sys.stdin.read().split())))\n",
    ),
    (
        "cpp",
        "sum.cpp",
        "#include <iostream>\nint main() {\n    long long sum = 0, number;\n    while (std::cin >> number) \
         sum += number;\n    std::cout << sum << std::endl;\n}\n",
    ),
    (
        "java",
        "Sum.java",
        "import java.util.Scanner;\n\npublic class Sum {\n    public static void main(String[] args) {\n        \
         Scanner in = new Scanner(System.in);\n        long sum = 0;\n        while (in.hasNextLong()) sum += \
         in.nextLong();\n        System.out.println(sum);\n    }\n}\n",
    ),
];

/// Function problems against a process a case, and standard-stream problems against `oj test`.
pub(crate) fn measure() {
    heading();
    calls();
    streams();
}

fn calls() {
    let desk = Desk::new();
    desk.problem("pair", PAIR, &pair_cases(60));
    desk.problem("one", PAIR, &pair_cases(1));
    for tongue in TONGUES {
        let source = desk.write(&format!("pair.{}", tongue.ending), tongue.pair);
        let Some(bare) = desk.bare(tongue.id, &source, &desk.load("one")) else {
            continue;
        };
        let mut judged = desk.judge(&["run", "pair", &source.to_string_lossy()]);
        let mut each = || (0..60).map(|_| bare.run()).sum();
        let [judge, each] = in_turn(ROUNDS, [&mut || timed(&mut judged), &mut each]);
        let what = format!("judge run again, {}, 60 cases", tongue.id);
        ratio(
            &what,
            "the same cases, one process a case",
            judge,
            each,
            None,
        );
    }
}

fn streams() {
    let desk = Desk::new();
    desk.problem("sum", "kind = \"stdio\"\n", "");
    for case in 0..CASES {
        let numbers: Vec<String> = (0..20).map(|number| (number * case).to_string()).collect();
        let stem = format!("problems/sum/data/sample/{case:03}");
        desk.write(&format!("{stem}.in"), &(numbers.join(" ") + "\n"));
        let sum = format!("{}\n", 190 * case);
        desk.write(&format!("{stem}.ans"), &sum);
        desk.write(
            &format!("oj-files/{case:03}.in"),
            &(numbers.join(" ") + "\n"),
        );
        desk.write(&format!("oj-files/{case:03}.out"), &sum);
    }
    let oj = oj();
    if oj.is_none() {
        println!(
            "  oj is not installed: pip install online-judge-tools, and JUDGE_BENCH_OJ names it"
        );
    }
    for (id, name, text) in SUMS {
        if found(id).is_none() {
            continue;
        }
        let source = desk.write(name, text);
        let program = built(&desk, id, &source);
        let mut judged = desk.judge(&["run", "sum", &source.to_string_lossy()]);
        let mut each = || {
            let run = |case| {
                let input = desk.path(&format!("problems/sum/data/sample/{case:03}.in"));
                let mut command = Command::new(&program[0]);
                command.args(&program[1..]).current_dir(desk.path(""));
                timed(command.stdin(std::fs::File::open(input).expect("a file")))
            };
            (0..CASES).map(run).sum()
        };
        let mut peer = || match &oj {
            Some(oj) => timed(&mut tested(oj, &desk, &program)),
            None => f64::NAN,
        };
        let [judge, each, peer] =
            in_turn(ROUNDS, [&mut || timed(&mut judged), &mut each, &mut peer]);
        let what = format!("judge run again, {id}, {CASES} files");
        ratio(
            &what,
            "the same files, a bare process each",
            judge,
            each,
            None,
        );
        if oj.is_some() {
            ratio(&what, "oj test on the built program", judge, peer, None);
        }
    }
}

/// `oj test` over the same files.
fn tested(oj: &Path, desk: &Desk, program: &[String]) -> Command {
    let mut command = Command::new(oj);
    command
        .args(["test", "-d"])
        .arg(desk.path("oj-files"))
        .args(["-f", "%s.%e", "-c", &program.join(" ")])
        .env("XDG_CACHE_HOME", desk.path("oj"))
        .env("HOME", desk.path("oj"))
        .current_dir(desk.path(""));
    command
}

fn oj() -> Option<PathBuf> {
    let named = std::env::var_os("JUDGE_BENCH_OJ").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = std::env::split_paths(&path).map(|folder| folder.join("oj"));
    named.or_else(|| folders.find(|path| path.exists()))
}

/// The command that runs a whole program, built where that is needed.
fn built(desk: &Desk, id: &str, source: &Path) -> Vec<String> {
    let (_, toolchain) = found(id).expect("it is found");
    let program = toolchain.program.display().to_string();
    let out = desk.path(&format!("built-{id}")).display().to_string();
    let text = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    match id {
        "cpp" => {
            timed(Command::new(program).args(["-O2", "-o", &out]).arg(source));
            text(&[&out])
        }
        "java" => {
            timed(Command::new(program).args(["-d", &out]).arg(source));
            let java = toolchain.runner.as_ref().expect("java beside javac");
            text(&[&java.to_string_lossy(), "-cp", &out, "Sum"])
        }
        _ => text(&[&program, &source.to_string_lossy()]),
    }
}
