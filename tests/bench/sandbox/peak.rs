//! The memory that small programs are said to use, whatever the judge itself holds.

use std::hint::black_box;
use std::path::Path;

use judge::sandbox::{Ended, Layers};

use super::{Bench, hold};
use crate::table::{line, median};

const ROUNDS: usize = 20;

/// Small programs below a judge that holds 20 MiB and below one that holds 1 GiB.
pub(crate) fn measure() {
    let bench = Bench::new(Layers::ALL);
    let programs = [
        (bench.spin(), vec!["memory", "1"]),
        (
            "/usr/bin/python3".into(),
            vec!["-I", "-S", "-c", "print('hello')"],
        ),
    ];
    for (program, args) in programs {
        if !program.exists() {
            println!("  {} is not there", program.display());
            continue;
        }
        let peak = |mib| {
            let held = hold(mib);
            let mut peaks: Vec<f64> = (0..ROUNDS)
                .map(|_| {
                    let finished = bench.run(&bench.launch(program.clone(), &args));
                    assert_eq!(finished.ended, Ended::Exited(0));
                    finished.peak_bytes as f64 / f64::from(1 << 20)
                })
                .collect();
            black_box(held);
            median(&mut peaks)
        };
        let (small, large) = (peak(20), peak(1024));
        let name = program.file_name().map(Path::new).unwrap_or(&program);
        line(
            &format!("{}, MiB", name.display()),
            &[
                ("below 20 MiB", small),
                ("below 1 GiB", large),
                ("ratio", large / small),
            ],
        );
    }
}
