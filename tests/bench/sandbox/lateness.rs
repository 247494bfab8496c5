//! How far a program comes beyond its limit before it is ended.

use judge::sandbox::{Ended, Layers, Limit};

use super::{Bench, milliseconds};
use crate::table::{line, percentile};

const ROUNDS: usize = 200;
const LIMIT_MS: u64 = 50;
const LIMIT_MIB: u64 = 64;

/// Programs that use their limits up and go on.
pub(crate) fn measure() {
    let bench = Bench::new(Layers::ALL);
    for (name, args, limit) in [
        ("user time, ms", ["user", "100000"], Limit::Cpu),
        ("kernel time, ms", ["kernel", "100000"], Limit::Cpu),
        ("threads, ms", ["threads", "100000"], Limit::Cpu),
        ("children, ms", ["children", "100000"], Limit::Cpu),
        (
            "short-lived children, ms",
            ["short-lived", "100000"],
            Limit::Cpu,
        ),
        ("sleep, ms", ["sleep", "0"], Limit::Wall),
        ("memory, MiB", ["memory", "4096"], Limit::Memory),
    ] {
        let mut launch = bench.launch(bench.spin(), &args);
        match limit {
            Limit::Cpu => launch.limits.cpu_ms = LIMIT_MS,
            Limit::Wall => launch.limits.wall_ms = LIMIT_MS,
            _ => launch.limits.memory_bytes = Some(LIMIT_MIB << 20),
        }
        let mut late: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let finished = bench.run(&launch);
                assert_eq!(finished.ended, Ended::Killed(limit), "{name}");
                match limit {
                    Limit::Cpu => milliseconds(finished.cpu_ns) - LIMIT_MS as f64,
                    Limit::Wall => milliseconds(finished.wall_ns) - LIMIT_MS as f64,
                    _ => (finished.peak_bytes >> 20) as f64 - LIMIT_MIB as f64,
                }
            })
            .collect();
        let [half, most, worst] = [0.5, 0.99, 1.0].map(|share| percentile(&mut late, share));
        line(name, &[("median", half), ("99%", most), ("worst", worst)]);
    }
}
