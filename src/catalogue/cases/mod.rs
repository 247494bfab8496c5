//! The cases of a package: hand-written and recorded lines, or input and answer files.

mod line;
mod links;
mod stdio;
mod structure;
mod values;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Cursor, Read};

use rayon::prelude::*;

use self::line::Line;
use super::fault::{Fault, Sheet};
use super::package::{Package, Unread};
use crate::model::{Case, Kind, Signature};

pub(super) use self::values::{Strictness, read_args};

const WRITTEN: &str = "cases.jsonl";
const RECORDED: &str = "generated.jsonl.zst";

/// The most that recorded cases may hold when unpacked; what is packed can hold far more than
/// anyone wants to read.
const UNPACKED_CAP_BYTES: u64 = 256 * 1024 * 1024;

/// The most that one case may hold.
const LINE_CAP_BYTES: u64 = 32 * 1024 * 1024;

/// Bytes of lines from which on they are read side by side.
const MANY_BYTES: usize = 64 * 1024;

/// Bytes of lines that are held at a time, about.
const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// Reads a package's cases, the recorded ones where they are asked for; everything that is wrong
/// with them goes to the faults.
pub(super) fn read(
    package: &Package,
    kind: &Kind,
    recorded: bool,
    faults: &mut Vec<Fault>,
) -> Vec<Case> {
    let signature = match kind {
        Kind::Stdio { .. } => return stdio::read(package, faults),
        Kind::Call { signature, .. } => signature,
    };
    let mut reader = Reader {
        signature,
        seen: HashMap::new(),
        cases: Vec::new(),
    };
    let files = [WRITTEN, RECORDED];
    for name in files.into_iter().take(if recorded { 2 } else { 1 }) {
        let mut sheet = Sheet::new(&package.slug, package.path(name));
        match package.read(name) {
            Ok(bytes) if name == WRITTEN => {
                reader.lines(Cursor::new(bytes), name, &mut sheet);
                if reader.cases.is_empty() && sheet.len() == 0 {
                    sheet.note(None, "it holds no case");
                }
            }
            Ok(bytes) => match zstd::Decoder::with_buffer(Cursor::new(bytes)) {
                Ok(unpacked) => {
                    let capped = BufReader::new(unpacked.take(UNPACKED_CAP_BYTES + 1));
                    let total = reader.lines(capped, name, &mut sheet);
                    if total > UNPACKED_CAP_BYTES {
                        let mib = UNPACKED_CAP_BYTES / 1024 / 1024;
                        sheet.note(None, format!("it holds more than {mib} MiB unpacked"));
                    }
                }
                Err(error) => sheet.note(None, format!("it cannot be unpacked: {error}")),
            },
            Err(Unread::Missing) if name == WRITTEN => {
                sheet.note(None, "it is missing; every package has one");
            }
            Err(Unread::Missing) => {}
            Err(Unread::Unreadable(why)) => sheet.note(None, why),
        }
        faults.extend(sheet.into_faults());
    }
    reader.cases
}

/// Reads lines into cases, over both files.
struct Reader<'a> {
    signature: &'a Signature,
    /// Where each id was first seen.
    seen: HashMap<String, (&'static str, usize)>,
    cases: Vec<Case>,
}

impl Reader<'_> {
    /// Reads every line of a file; gives how many bytes there were.
    fn lines(&mut self, mut input: impl BufRead, file: &'static str, sheet: &mut Sheet<'_>) -> u64 {
        let mut lines = Vec::new();
        let mut end = None;
        let mut held = 0;
        let mut total = 0;
        for number in 1.. {
            let mut bytes = Vec::new();
            match input
                .by_ref()
                .take(LINE_CAP_BYTES)
                .read_until(b'\n', &mut bytes)
            {
                Ok(0) => break,
                Ok(count) => total += count as u64,
                Err(error) => {
                    end = Some((number, format!("it cannot be read on: {error}")));
                    break;
                }
            }
            if bytes.len() as u64 == LINE_CAP_BYTES {
                let mib = LINE_CAP_BYTES / 1024 / 1024;
                end = Some((number, format!("the case holds more than {mib} MiB")));
                break;
            }
            if total > UNPACKED_CAP_BYTES {
                break;
            }
            held += bytes.len();
            lines.push((number, bytes));
            if held > BATCH_BYTES {
                self.parse(&lines, held, file, sheet);
                lines.clear();
                held = 0;
            }
        }
        self.parse(&lines, held, file, sheet);
        if let Some((number, message)) = end {
            sheet.note(Some(number), message);
        }
        total
    }

    /// Reads lines of so many bytes, side by side where that is worth it.
    fn parse(
        &mut self,
        lines: &[(usize, Vec<u8>)],
        bytes: usize,
        file: &'static str,
        sheet: &mut Sheet<'_>,
    ) {
        let parse = |(number, bytes): &(usize, Vec<u8>)| Parsed::of(self.signature, *number, bytes);
        let parsed: Vec<Option<Parsed>> = match bytes > MANY_BYTES {
            true => lines.par_iter().map(parse).collect(),
            false => lines.iter().map(parse).collect(),
        };
        for parsed in parsed.into_iter().flatten() {
            self.take(parsed, file, sheet);
        }
    }

    /// Notes what is wrong with a line, and keeps its case.
    fn take(&mut self, parsed: Parsed, file: &'static str, sheet: &mut Sheet<'_>) {
        let number = Some(parsed.number);
        for message in parsed.of_keys {
            sheet.note(number, message);
        }
        if let Some(id) = parsed.id {
            if let Some((file, first)) = self.seen.get(&id) {
                sheet.note(number, format!("the id `{id}` is taken by {file}:{first}"));
            } else {
                self.seen.insert(id, (file, parsed.number));
            }
        }
        for message in parsed.of_values {
            sheet.note(number, message);
        }
        self.cases.extend(parsed.case);
    }
}

/// What a line holds, and what is wrong with it.
struct Parsed {
    number: usize,
    id: Option<String>,
    case: Option<Case>,
    of_keys: Vec<String>,
    of_values: Vec<String>,
}

impl Parsed {
    /// Reads a line; nothing where it is empty.
    fn of(signature: &Signature, number: usize, bytes: &[u8]) -> Option<Parsed> {
        let text = match number {
            1 => bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes),
            _ => bytes,
        };
        let text = text.trim_ascii();
        if text.is_empty() {
            return None;
        }
        let (mut of_keys, mut of_values) = (Vec::new(), Vec::new());
        let line = Line::read(text, &mut |message| of_keys.push(message));
        let id = line.as_ref().and_then(|line| line.id.clone());
        let case = line
            .and_then(|line| values::case(signature, line, &mut |message| of_values.push(message)));
        Some(Parsed {
            number,
            id,
            case,
            of_keys,
            of_values,
        })
    }
}
