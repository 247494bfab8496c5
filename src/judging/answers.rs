//! From what a driver said about a case to what became of the case.

use super::JudgingError;
use super::check::Comparer;
use super::driver::{Reply, Said};
use super::signals::tell;
use super::verdict::{Causes, decide};
use crate::language::Language;
use crate::language::wire::{Failure, Outcome};
use crate::model::{
    Case, CaseBody, CaseOutcome, Difference, Judged, Limits, Signature, Type, Value,
};
use crate::sandbox::{Captured, Ended};

/// By what an answer is measured.
pub(super) struct Measure<'a> {
    pub(super) language: &'a dyn Language,
    /// The name of the user's file.
    pub(super) file: &'a str,
    pub(super) signature: &'a Signature,
    pub(super) comparer: Comparer<'a>,
    pub(super) limits: Limits,
}

/// What is known of a case's result so far.
#[derive(Default)]
struct Finding {
    causes: Causes,
    actual: Option<Value>,
    difference: Option<Difference>,
    message: String,
    frames: Vec<String>,
}

impl Measure<'_> {
    /// What became of `case`, whose last call gave `reply`; `before` is what its earlier calls
    /// used, in ns of processor time and of the clock.
    pub(super) fn outcome(
        &self,
        case: &Case,
        reply: &Reply,
        before: (u64, u64),
    ) -> Result<CaseOutcome, JudgingError> {
        let (args, expected) = match &case.body {
            CaseBody::Call { args, expect } => (args.as_slice(), expect.as_ref()),
            CaseBody::Stdio { .. } => (&[][..], None),
        };
        let mut finding = Finding::default();
        let (mut cpu_ns, mut wall_ns) = (reply.exchange.cpu_ns, reply.exchange.wall_ns);
        match &reply.said {
            Said::Answer(answer) => {
                (cpu_ns, wall_ns) = (answer.cpu_ns, answer.wall_ns);
                match &answer.result {
                    Outcome::Value(value) => {
                        finding = self.value(args, expected, value.clone())?;
                    }
                    Outcome::Exception(failure) => finding.raised(failure),
                    Outcome::Type(message) => finding.crashed(message.clone()),
                    Outcome::Wrong(message) => {
                        finding.causes.wrong = true;
                        finding.message.clone_from(message);
                    }
                }
            }
            Said::Nothing => match &reply.exchange.ended {
                Some(Ended::Killed(limit)) => finding.causes.killed = Some(*limit),
                Some(ended) => {
                    let end = format!("{} in the middle of the call", tell(ended));
                    let stderr = String::from_utf8_lossy(&reply.exchange.stderr.head);
                    match self.language.last_words(self.file, &stderr) {
                        Some(mut failure) => {
                            failure.message = format!("{}; {end}", failure.message);
                            finding.raised(&failure);
                        }
                        None => finding.crashed(end),
                    }
                }
                None => finding.crashed("it gave no answer".to_owned()),
            },
            Said::Broken(why) => finding.crashed(why.clone()),
        }
        cpu_ns += before.0;
        wall_ns += before.1;
        let cpu_ms = milliseconds(cpu_ns);
        finding.causes.over_time = cpu_ns > self.limits.cpu_ms * 1_000_000;
        if finding.causes.over_time || finding.causes.killed.is_some() {
            finding.message = over(&finding.causes, self.limits, cpu_ms, milliseconds(wall_ns));
        }
        Ok(CaseOutcome {
            id: case.id.clone(),
            verdict: decide(&finding.causes),
            cpu_ms,
            wall_ms: milliseconds(wall_ns),
            why: case.why.clone(),
            args: args.to_vec(),
            expected: expected.map(|expected| expected.shown().clone()),
            actual: finding.actual,
            difference: finding.difference,
            stdout: printed(&reply.exchange.stdout),
            stderr: printed(&reply.exchange.stderr),
            message: finding.message,
            frames: finding.frames,
        })
    }

    fn value(
        &self,
        args: &[Value],
        expected: Option<&crate::model::Expected>,
        value: Value,
    ) -> Result<Finding, JudgingError> {
        let mut finding = Finding::default();
        match self.conform(args, value) {
            Ok(value) => {
                if let Some(expected) = expected
                    && let Err(difference) = self.comparer.compare(args, expected, &value)?
                {
                    finding.causes.wrong = true;
                    finding.difference = Some(difference);
                    finding.message = self.untouched(args, &value).unwrap_or_default();
                }
                finding.actual = Some(value);
            }
            Err(message) => finding.crashed(message),
        }
        Ok(finding)
    }

    /// Reads a value as what is judged.
    fn conform(&self, args: &[Value], value: Value) -> Result<Value, String> {
        let as_type = |ty: &Type, value| {
            ty.conform(value)
                .map_err(|mismatch| format!("returned a value of another type: {mismatch}"))
        };
        match self.signature {
            Signature::Function(function) => as_type(&function.judged_type(), value),
            Signature::Codec(codec) => as_type(&codec.ty, value),
            Signature::Class(class) => {
                let names = args.first().and_then(Value::as_list).unwrap_or_default();
                let Value::List(results) = value else {
                    return Err("the driver gave no list of results".to_owned());
                };
                if results.len() != names.len() {
                    return Err("the driver gave another number of results".to_owned());
                }
                let mut read = Vec::with_capacity(results.len());
                for (index, (name, result)) in names.iter().zip(results).enumerate() {
                    let method = class
                        .methods
                        .iter()
                        .find(|method| index > 0 && Some(method.name.as_str()) == name.as_str());
                    let ty = method.map_or(&Type::Void, |method| &method.returns);
                    read.push(ty.conform(result).map_err(|mismatch| {
                        let name = name.as_str().unwrap_or_default();
                        format!("{name} (operation {index}) returned another type: {mismatch}")
                    })?);
                }
                Ok(Value::List(read))
            }
        }
    }

    /// What to say when a parameter that was to be changed is as it was.
    fn untouched(&self, args: &[Value], value: &Value) -> Option<String> {
        let Signature::Function(function) = self.signature else {
            return None;
        };
        let (Judged::InPlace(name) | Judged::Prefix(name)) = &function.judged else {
            return None;
        };
        let index = function
            .params
            .iter()
            .position(|param| param.name == *name)?;
        (args.get(index)? == value).then(|| {
            format!(
                "`{name}` is as it was before the call: it must be changed in place, and \
                 assigning a new value to the parameter does not do that"
            )
        })
    }
}

impl Finding {
    fn crashed(&mut self, message: String) {
        self.causes.crashed = true;
        self.message = message;
    }

    fn raised(&mut self, failure: &Failure) {
        self.crashed(failure.message.clone());
        self.frames.clone_from(&failure.frames);
    }
}

/// What to say of a case that passed a limit.
pub(super) fn over(causes: &Causes, limits: Limits, cpu_ms: f64, wall_ms: f64) -> String {
    use crate::sandbox::Limit;
    match causes.killed {
        None => format!("took {cpu_ms:.0} ms; the limit is {} ms", limits.cpu_ms),
        Some(Limit::Cpu) => {
            format!(
                "stopped after {cpu_ms:.0} ms; the limit is {} ms",
                limits.cpu_ms
            )
        }
        Some(Limit::Wall) => format!(
            "stopped after {wall_ms:.0} ms by the clock, of which it worked {cpu_ms:.0} ms: it \
             waits for something that does not come"
        ),
        Some(Limit::Memory) => {
            format!("stopped when it held more than {} MiB", limits.memory_mib)
        }
        Some(Limit::Output) => {
            format!(
                "stopped when it had printed more than {} KiB",
                limits.output_kib
            )
        }
        Some(limit @ (Limit::Processes | Limit::Disk)) => tell(&Ended::Killed(limit)),
    }
}

/// The head of what was printed, with a line that says so when it is not all.
pub(super) fn printed(captured: &Captured) -> String {
    let mut text = String::from_utf8_lossy(&captured.head).into_owned();
    let missing = captured.total - captured.head.len() as u64;
    if missing > 0 {
        text.push_str(&format!("\n… and {missing} bytes more"));
    }
    text
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a duration in ns is exact in a double for 104 days"
)]
pub(super) fn milliseconds(ns: u64) -> f64 {
    // To the microsecond, below which the clocks are noise.
    (ns as f64 / 1000.0).round() / 1000.0
}
