//! Runs the hostile programs thousands of times and counts what went wrong: leftovers, hangs and
//! verdicts other than those declared.

mod harness;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use clap::Parser;

use harness::{MACHINES, Machine, Program, Ran, Room, programs, share_out};

/// Run the hostile programs many times and count leftovers, hangs and changed verdicts
#[derive(Debug, Parser)]
#[command(bin_name = "cargo test --test soak --")]
struct Args {
    /// Runs in all; each program has its share
    #[arg(long, default_value_t = 10_000)]
    runs: usize,
    /// The layers of isolation that may be used
    #[arg(long, default_value = "all", value_parser = MACHINES.map(|(name, _)| name))]
    layers: String,
    /// Programs at once
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Begin no run after so many minutes
    #[arg(long)]
    minutes: Option<u64>,
    /// Leave out the programs that keep a compiler busy until it is stopped
    #[arg(long)]
    without_bombs: bool,
    /// Only programs with one of these in their name
    names: Vec<String>,
}

/// What came of the runs of one program.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    runs: usize,
    leftovers: usize,
    hangs: usize,
    changed: usize,
    longest: Duration,
}

impl Count {
    fn add(&mut self, ran: &Ran) {
        self.runs += 1;
        self.leftovers += usize::from(!ran.leftovers.is_empty());
        self.hangs += usize::from(ran.hang.is_some());
        self.changed += usize::from(ran.fault.is_some());
        self.longest = self.longest.max(ran.wall);
    }

    fn and(self, other: Count) -> Count {
        Count {
            runs: self.runs + other.runs,
            leftovers: self.leftovers + other.leftovers,
            hangs: self.hangs + other.hangs,
            changed: self.changed + other.changed,
            longest: self.longest.max(other.longest),
        }
    }

    fn is_clean(self) -> bool {
        self.leftovers + self.hangs + self.changed == 0
    }

    fn say(self, name: &str) {
        println!(
            "{:>7} {:>9} {:>6} {:>8} {:>9.2} {name}",
            self.runs,
            self.leftovers,
            self.hangs,
            self.changed,
            self.longest.as_secs_f64(),
        );
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // The figures so far are worth something: the first Ctrl-C only begins no new run.
        signal_hook::flag::register_conditional_default(signal, Arc::clone(&stop))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&stop)))
            .expect("the signal can be handled");
    }
    let machine = Machine::named(&args.layers).expect("it is one of the machines");
    let mut programs = programs(&args.names);
    programs.retain(|program| program.due(machine.held).is_some());
    programs.retain(|program| !(args.without_bombs && program.bomb));
    if programs.is_empty() {
        eprintln!("there is no such program");
        return ExitCode::from(2);
    }
    let room = Room::new(&programs, args.jobs);
    let deadline = args
        .minutes
        .map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
    let over = || {
        stop.load(Ordering::Relaxed) || deadline.is_some_and(|deadline| Instant::now() > deadline)
    };

    let counts = Mutex::new(BTreeMap::<String, Count>::new());
    let run = |program: &Program| {
        if over() {
            return;
        }
        let Some(ran) = room.run(program, &machine) else {
            return;
        };
        for what in ran.fault.iter().chain(&ran.hang).chain(&ran.leftovers) {
            println!("{}: {what}", program.name);
        }
        let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.entry(program.name.clone()).or_default().add(&ran);
    };
    let rounds = args.runs.div_ceil(programs.len());
    let mut left = args.runs;
    for round in 1..=rounds {
        let programs = &programs[..left.min(programs.len())];
        left -= programs.len();
        let (alone, others): (Vec<_>, Vec<_>) = programs.iter().partition(|program| program.alone);
        share_out(others, args.jobs, run);
        share_out(alone, 1, run);
        if over() {
            break;
        }
        eprintln!("round {round} of {rounds}");
    }

    let counts = counts.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!("layers: {} {:?}", args.layers, machine.held);
    println!("   runs leftovers  hangs  changed longest/s");
    let mut total = Count::default();
    for (name, count) in counts {
        count.say(&name);
        total = total.and(count);
    }
    total.say("in all");
    let left = room.leavings();
    for what in &left {
        println!("left at the end: {what}");
    }
    if total.is_clean() && left.is_empty() && total.runs > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
