//! The cases of a package: hand-written and recorded lines, or input and answer files.

mod line;
mod links;
mod stdio;
mod structure;
mod values;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Cursor, Read};

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

/// Reads a package's cases; everything that is wrong with them goes to the faults.
pub(super) fn read(package: &Package, kind: &Kind, faults: &mut Vec<Fault>) -> Vec<Case> {
    let signature = match kind {
        Kind::Stdio { .. } => return stdio::read(package, faults),
        Kind::Call { signature, .. } => signature,
    };
    let mut reader = Reader {
        signature,
        seen: HashMap::new(),
        cases: Vec::new(),
    };
    for name in [WRITTEN, RECORDED] {
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
        let mut bytes = Vec::new();
        let mut total = 0;
        for number in 1.. {
            bytes.clear();
            match input
                .by_ref()
                .take(LINE_CAP_BYTES)
                .read_until(b'\n', &mut bytes)
            {
                Ok(0) => break,
                Ok(count) => total += count as u64,
                Err(error) => {
                    sheet.note(Some(number), format!("it cannot be read on: {error}"));
                    break;
                }
            }
            if bytes.len() as u64 == LINE_CAP_BYTES {
                let mib = LINE_CAP_BYTES / 1024 / 1024;
                sheet.note(Some(number), format!("the case holds more than {mib} MiB"));
                break;
            }
            if total > UNPACKED_CAP_BYTES {
                break;
            }
            let line = match number {
                1 => bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes),
                _ => &bytes,
            };
            let line = line.trim_ascii();
            if !line.is_empty() {
                self.line(line, (file, number), sheet);
            }
        }
        total
    }

    fn line(&mut self, text: &[u8], place: (&'static str, usize), sheet: &mut Sheet<'_>) {
        let number = Some(place.1);
        let mut note = |message: String| sheet.note(number, message);
        let Some(line) = Line::read(text, &mut note) else {
            return;
        };
        if let Some(id) = &line.id {
            if let Some((file, first)) = self.seen.get(id) {
                note(format!("the id `{id}` is taken by {file}:{first}"));
            } else {
                self.seen.insert(id.clone(), place);
            }
        }
        if let Some(case) = values::case(self.signature, line, &mut note) {
            self.cases.push(case);
        }
    }
}
