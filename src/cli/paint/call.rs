//! The operations of a class case, one a line, with what came of each.

use super::line::{self, Extent, cells};
use super::look::{BAD, DIM, DUE, FOUND, Look};
use super::units::count;
use crate::model::{CaseOutcome, Value};

/// How many operations are shown around the first one that went wrong, unless all are wanted.
const SHOWN: usize = 12;

/// One operation.
struct Operation<'a> {
    call: String,
    expected: Option<&'a Value>,
    actual: Option<&'a Value>,
    wrong: bool,
}

/// The operations of a case of a class problem, up to the first that went wrong and a little
/// beyond; nothing where the case is not of that shape.
pub(super) fn operations(case: &CaseOutcome, look: &Look, full: bool) -> Option<String> {
    let operations = read(case, look)?;
    let wrong = operations.iter().position(|operation| operation.wrong);
    let (from, to) = match (full, wrong) {
        (true, _) => (0, operations.len()),
        (false, Some(at)) => {
            let to = (at + 3).min(operations.len());
            (to.saturating_sub(SHOWN), to)
        }
        (false, None) => (0, SHOWN.min(operations.len())),
    };
    let shown = &operations[from..to];
    let widest = shown.iter().map(|operation| operation.call.chars().count());
    let widest = widest.max().unwrap_or(0);
    let room = look.width.saturating_sub(widest + 12).max(16);
    let mut out = String::new();
    let aside = |out: &mut String, n: usize, which: &str| {
        if n > 0 {
            let text = format!("… {} {which}", count(n, "operation"));
            out.push_str(&format!("    {}\n", look.paint(DIM, text)));
        }
    };
    aside(&mut out, from, "before");
    for operation in shown {
        let line = operation.paint(widest, room, look, full);
        out.push_str(line.trim_end());
        out.push('\n');
    }
    aside(&mut out, operations.len() - to, "after");
    Some(out)
}

fn read<'a>(case: &'a CaseOutcome, look: &Look) -> Option<Vec<Operation<'a>>> {
    let [names, args] = case.args.as_slice() else {
        return None;
    };
    let expected = case.expected.as_ref().and_then(Value::as_list);
    let actual = case.actual.as_ref().and_then(Value::as_list);
    let wrong = case.difference.as_ref().and_then(|difference| {
        let paths = difference.actual.iter().chain(&difference.expected);
        paths.filter_map(|path| path.first().copied()).min()
    });
    let operations = names.as_list()?.iter().zip(args.as_list()?).enumerate();
    let read = operations.map(|(index, (name, args))| {
        Some(Operation {
            call: call(name.as_str()?, args.as_list()?, look),
            expected: expected.and_then(|results| results.get(index)),
            actual: actual.and_then(|results| results.get(index)),
            wrong: wrong == Some(index),
        })
    });
    read.collect()
}

fn call(name: &str, args: &[Value], look: &Look) -> String {
    let room = (look.width / 3).max(16);
    let args: Vec<String> = args
        .iter()
        .map(|arg| super::escape(&arg.brief(room)))
        .collect();
    format!("{name}({})", args.join(", "))
}

impl Operation<'_> {
    fn paint(&self, widest: usize, room: usize, look: &Look, full: bool) -> String {
        let sign = if self.wrong {
            look.paint(BAD, ">")
        } else {
            " ".to_owned()
        };
        let call = format!("{:<widest$}", self.call);
        let extent = if full {
            Extent::Whole
        } else {
            Extent::Within(room)
        };
        let marked =
            |value: &Value, style| line::paint(&cells(value, &[Vec::new()], extent), style, look);
        let plain = |value: &Value| line::paint(&cells(value, &[], extent), DIM, look);
        let result = match (self.wrong, self.expected, self.actual) {
            (true, Some(due), Some(found)) => {
                let (due, found) = (marked(due, DUE), marked(found, FOUND));
                format!("-> {found}  {} {due}", look.paint(DIM, "expected"))
            }
            (_, _, Some(Value::Null)) | (_, None | Some(Value::Null), None) => String::new(),
            (_, _, Some(found)) => format!("-> {}", plain(found)),
            (_, Some(due), None) => {
                format!("{} {}", look.paint(DIM, "expected"), plain(due))
            }
        };
        format!("  {sign} {call}  {result}")
    }
}
