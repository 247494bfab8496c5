//! The project's measurements: `cargo bench` takes all of them, `cargo bench -- NAME…` some. Each
//! compares things that are measured in the same run; none asserts a time.

mod desk;
mod sandbox;
mod speed;
mod table;

use std::process::ExitCode;

/// What can be measured: its name, what it tells, and the measurement.
const ALL: &[(&str, &str, fn())] = &[
    (
        "warm",
        "a submission judged again, against its driver alone",
        speed::warm::measure,
    ),
    (
        "compile",
        "the first compile of a new file, against the plain compiler",
        speed::compile::measure,
    ),
    (
        "codec",
        "a million integers through a driver, against the language's own fastest way",
        speed::codec::measure,
    ),
    (
        "start",
        "judge list and judge show, and how large the judge is",
        speed::start::measure,
    ),
    (
        "peers",
        "a judging against a process a case, and against oj test",
        speed::peers::measure,
    ),
    (
        "overhead",
        "what the sandbox adds to a start, in ms",
        sandbox::overhead::measure,
    ),
    (
        "lateness",
        "how far a limit is passed before the program is ended",
        sandbox::lateness::measure,
    ),
    (
        "accuracy",
        "processor time against the kernel's own count",
        sandbox::accuracy::measure,
    ),
    (
        "peak",
        "the memory of small programs below a small and a large judge",
        sandbox::peak::measure,
    ),
    (
        "load",
        "verdicts that change beside busy processes (JUDGE_BENCH_RUNS: runs of each kind)",
        sandbox::load::measure,
    ),
];

fn main() -> ExitCode {
    desk::prepare();
    // Cargo adds `--bench` of its own.
    let named: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    if let Some(unknown) = named
        .iter()
        .find(|name| ALL.iter().all(|(known, ..)| known != name))
    {
        eprintln!("there is no measurement `{unknown}`; there are:");
        for (name, tells, _) in ALL {
            eprintln!("  {name:10} {tells}");
        }
        return ExitCode::from(2);
    }
    for (name, tells, measure) in ALL {
        if named.is_empty() || named.iter().any(|wanted| wanted == name) {
            println!("\n{name}: {tells}");
            measure();
        }
    }
    ExitCode::SUCCESS
}
