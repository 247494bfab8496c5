//! Java: what people paste runs, what is wrong is said, and limits of depth and size are far.

mod habits;
mod refusals;
mod results;
mod shapes;
mod strain;

use judge::language::{Target, Toolchain};
use judge::model::Signature;
use serde_json::Value;

use super::driver::{Built, Desk, Program, Talk, questions};
use super::signatures::{function, signature};

const DESK: Desk = Desk {
    id: "java",
    file: "sol.java",
};

/// The JDK of this machine.
struct Bench(&'static Toolchain);

/// None where there is no JDK, which is said aloud and fails in CI.
fn bench() -> Option<Bench> {
    DESK.toolchain().map(Bench)
}

impl Bench {
    /// The JDK's release: 17 of `17.0.15`.
    fn release(&self) -> u32 {
        let first = self.0.version.split(|c: char| !c.is_ascii_digit()).next();
        first.and_then(|first| first.parse().ok()).unwrap_or(0)
    }

    fn program(&self, name: &str, source: &str, target: Target<'_>, debug: bool) -> Program {
        match DESK.build(self.0, name, source.as_bytes(), target, debug) {
            Built::Program(program) => program,
            Built::Error(message) => panic!("it does not compile:\n{message}"),
        }
    }

    /// The message with which a file fails to compile.
    fn refusal(&self, name: &str, source: &[u8], signature: &Signature) -> String {
        match DESK.build(self.0, name, source, Target::Call(signature), false) {
            Built::Program(_) => panic!("the file must not compile"),
            Built::Error(message) => message,
        }
    }

    /// Runs questions, `(step, args)`, through the driver.
    fn ask(
        &self,
        name: &str,
        source: &str,
        signature: &Signature,
        asked: &[(&str, Value)],
    ) -> Talk {
        let program = self.program(name, source, Target::Call(signature), false);
        program.talk(&questions(asked))
    }
}
