//! What the sandbox adds to the start of a program.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use super::{Bench, MACHINES, hold};
use crate::table::{line, median};

const ROUNDS: usize = 200;

/// Starts `/bin/true` plainly and in the sandbox in turn, from a small and from a large process.
pub(crate) fn measure() {
    for mib in [20, 1024] {
        let held = hold(mib);
        for (name, layers) in MACHINES {
            let bench = Bench::new(layers);
            let launch = bench.launch("/bin/true".into(), &[]);
            let (mut plain, mut boxed) = (Vec::new(), Vec::new());
            for _ in 0..ROUNDS {
                let began = Instant::now();
                let status = Command::new("/bin/true").env_clear().status();
                plain.push(began.elapsed().as_secs_f64() * 1e3);
                assert!(status.expect("true starts").success());
                let began = Instant::now();
                bench.run(&launch);
                boxed.push(began.elapsed().as_secs_f64() * 1e3);
            }
            let (plain, boxed) = (median(&mut plain), median(&mut boxed));
            line(
                &format!("{name}, a judge of {mib} MiB"),
                &[
                    ("plain", plain),
                    ("sandbox", boxed),
                    ("adds", boxed - plain),
                ],
            );
        }
        black_box(held);
    }
}
