//! One question of the judge's, the time that its calls take, and its answer.

use std::fs::File;
use std::io::Write as _;
use std::time::Instant;

use crate::bits::Bits;
use crate::faults::{Done, Fault};
use crate::json::{self, put_integer, put_text, Read, Write};
use crate::system;

/// A question that is being answered.
#[derive(Debug)]
pub struct Question<'a> {
    /// `call`, `encode` or `decode`.
    pub step: String,
    /// The JSON of each argument.
    pub args: Vec<&'a str>,
    /// The JSON of the value.
    pub out: String,
    watch: Watch,
    answers: &'a File,
}

/// The time of one call, or of all operations of a class, in ns.
#[derive(Debug, Default)]
struct Watch {
    since: Option<(Instant, u64)>,
    cpu: u64,
    wall: u64,
    /// What reading the processor's clock costs.
    own: u64,
}

impl<'a> Question<'a> {
    pub(crate) fn new(step: String, args: Vec<&'a str>, answers: &'a File) -> Question<'a> {
        let own = system::clock_cost();
        let watch = Watch {
            own,
            ..Watch::default()
        };
        Question {
            step,
            args,
            out: String::new(),
            watch,
            answers,
        }
    }

    /// Makes the one call that is asked for, measures it, and lets the judge see where it begins and
    /// ends.
    pub fn call<R>(&mut self, call: impl FnOnce() -> R) -> R {
        self.mark();
        let result = self.time(call);
        self.mark();
        result
    }

    /// Tells the judge that the calls begin, or that they have ended.
    pub fn mark(&self) {
        // A judge that is gone is noticed with the answer.
        let _ = (&*self.answers).write_all(b"\n");
    }

    /// Makes one of the calls and measures it.
    pub fn time<R>(&mut self, call: impl FnOnce() -> R) -> R {
        self.start();
        let result = call();
        self.stop();
        result
    }

    fn start(&mut self) {
        self.watch.since = Some((Instant::now(), system::cpu_ns()));
    }

    /// Ends the measurement, after a panic too.
    pub(crate) fn stop(&mut self) {
        if let Some((wall, cpu)) = self.watch.since.take() {
            let cpu = system::cpu_ns().saturating_sub(cpu);
            self.watch.cpu += cpu.saturating_sub(self.watch.own);
            self.watch.wall += wall.elapsed().as_nanos() as u64;
        }
    }

    /// Processor time and time by the clock, in ns.
    pub(crate) fn times(&self) -> (u64, u64) {
        (self.watch.cpu, self.watch.wall)
    }

    /// The argument at this place.
    pub fn arg<T: Read>(&self, place: usize) -> T {
        json::read(self.args[place])
    }

    /// Answers with a value.
    pub fn put<T: Write>(&mut self, value: T) -> Done {
        value.put(&mut self.out)
    }

    /// Answers with a 32-bit pattern.
    pub fn put_bits<T: Bits>(&mut self, value: T) -> Done {
        put_integer(&mut self.out, value.pattern().into());
        Ok(())
    }

    /// Answers with the first `count` elements.
    pub fn put_prefix<T: Write>(&mut self, mut items: Vec<T>, count: i32) -> Done {
        match usize::try_from(count) {
            Ok(kept) if kept <= items.len() => {
                items.truncate(kept);
                self.put(items)
            }
            _ => Err(Fault::Wrong(format!(
                "returned {} where 0 to {} elements can be kept",
                count,
                items.len()
            ))),
        }
    }

    /// Answers with a codec's string in a form that is ASCII whatever it holds.
    pub fn put_sealed(&mut self, text: String) -> Done {
        let hex = |byte: u8| {
            [
                b"0123456789abcdef"[usize::from(byte >> 4)],
                b"0123456789abcdef"[usize::from(byte & 15)],
            ]
        };
        let sealed: String = text.bytes().flat_map(hex).map(char::from).collect();
        put_text(&mut self.out, &sealed);
        Ok(())
    }

    /// The string that the codec's other half gave.
    pub fn unsealed(&self) -> String {
        let sealed: String = self.arg(0);
        let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or(0) as u8;
        let pairs = sealed.as_bytes().chunks_exact(2);
        let bytes = pairs
            .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
            .collect();
        String::from_utf8(bytes).unwrap_or_default()
    }
}
