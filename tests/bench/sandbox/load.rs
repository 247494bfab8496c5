//! Verdicts on programs below and above their limit, beside busy processes.

use std::process::{Child, Command};
use std::time::Instant;

use judge::model::Limits;
use judge::sandbox::{Ended, Layers, Limit};

use super::{Bench, milliseconds};

const LIMIT_MS: u64 = 200;
const BUSY: [usize; 5] = [0, 1, 2, 4, 8];
/// Shares of the limit in percent, and whether they are within it.
const SHARES: [(u64, bool); 4] = [(50, true), (90, true), (110, false), (200, false)];

/// Busy processes, which end with this.
struct Crowd(Vec<Child>);

impl Crowd {
    fn new(bench: &Bench, count: usize) -> Crowd {
        let busy = || {
            Command::new(bench.spin())
                .args(["user", "100000000"])
                .spawn()
                .expect("it starts")
        };
        Crowd((0..count).map(|_| busy()).collect())
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        for child in &mut self.0 {
            // One that is gone already needs nothing.
            let _ = child.kill().and_then(|()| child.wait());
        }
    }
}

/// Runs as many programs of each share beside each crowd.
pub(crate) fn measure() {
    let runs = std::env::var("JUDGE_BENCH_RUNS")
        .ok()
        .and_then(|runs| runs.parse().ok())
        .unwrap_or(5);
    let bench = Bench::new(Layers::ALL);
    let limits = Limits {
        cpu_ms: LIMIT_MS,
        ..Limits::default()
    };
    let (mut all, mut changed) = (0, 0);
    for count in BUSY {
        let crowd = Crowd::new(&bench, count);
        for (share, within) in SHARES {
            let amount = (LIMIT_MS * share / 100).to_string();
            let mut launch = bench.launch(bench.spin(), &["user", &amount]);
            launch.limits.cpu_ms = limits.cpu_ms;
            launch.limits.wall_ms = limits.wall_ms();
            let began = Instant::now();
            let mut wrong = 0;
            for _ in 0..runs {
                let finished = bench.run(&launch);
                let accepted = match finished.ended {
                    Ended::Exited(0) => milliseconds(finished.cpu_ns) <= LIMIT_MS as f64,
                    Ended::Killed(Limit::Cpu) => false,
                    other => panic!("{other:?} is neither accepted nor too slow"),
                };
                wrong += usize::from(accepted != within);
            }
            all += runs;
            changed += wrong;
            println!(
                "  {count} busy, {share:3}% of the limit: {wrong} of {runs} changed, {:.0} ms each",
                began.elapsed().as_secs_f64() * 1e3 / runs as f64
            );
        }
        drop(crowd);
    }
    println!("  {changed} of {all} verdicts changed");
}
