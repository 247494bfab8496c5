//! Processor time as the sandbox tells it against what the kernel tells the program itself.

use judge::sandbox::{Ended, Layers};

use super::{Bench, milliseconds};
use crate::table::{line, percentile};

const ROUNDS: usize = 30;

/// Programs that end by themselves after 100 ms of processor time.
pub(crate) fn measure() {
    let bench = Bench::new(Layers::ALL);
    for how in ["user", "kernel", "threads", "children", "short-lived"] {
        let launch = bench.launch(bench.spin(), &[how, "100"]);
        let mut off = Vec::new();
        for _ in 0..ROUNDS {
            let finished = bench.run(&launch);
            assert_eq!(finished.ended, Ended::Exited(0));
            let text = String::from_utf8_lossy(&finished.stdout.head).into_owned();
            let kernel: f64 = text.trim().parse().expect("a number");
            off.push((finished.cpu_ns as f64 / kernel - 1.0) * 100.0);
        }
        let [least, half, most] = [0.0, 0.5, 1.0].map(|share| percentile(&mut off, share));
        line(
            &format!("{how}, % above the kernel's"),
            &[("least", least), ("median", half), ("most", most)],
        );
    }
    let launch = bench.launch(bench.spin(), &["user", "0"]);
    let start = bench.run(&launch);
    line("a start alone, ms", &[("", milliseconds(start.cpu_ns))]);
}
