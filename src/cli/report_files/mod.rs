//! A report for other programs: JSON and JUnit XML.

mod junit;

use std::io::Write;
use std::path::Path;

use serde_json::Value;

use super::failure::Failure;
use crate::model::Report;

/// A value whose JSON is longer is given by its head alone, in bytes.
const VALUE_CAP: usize = 1 << 20;
/// How much of such a value is given, in characters.
const HEAD: usize = 1000;

/// The report as JSON, values over 1 MiB elided.
pub(super) fn json(report: &Report, full: bool) -> Value {
    let mut json = report.to_json(full);
    let cases = json.get_mut("cases").and_then(Value::as_array_mut);
    for case in cases.into_iter().flatten() {
        if let Some(args) = case.get_mut("args").and_then(Value::as_array_mut) {
            args.iter_mut().for_each(elide);
        }
        for key in ["expected", "actual", "stdout", "stderr", "message"] {
            if let Some(value) = case.get_mut(key) {
                elide(value);
            }
        }
    }
    json
}

fn elide(value: &mut Value) {
    let text = match value {
        Value::String(text) if text.len() > VALUE_CAP => std::mem::take(text),
        Value::Array(_) => value.to_string(),
        _ => return,
    };
    if text.len() > VALUE_CAP {
        let head: String = text.chars().take(HEAD).collect();
        *value = format!("{head}… ({} bytes in all, elided)", text.len()).into();
    }
}

/// Writes the report as JUnit XML.
pub(super) fn write_junit(report: &Report, path: &Path) -> Result<(), Failure> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(&junit::xml(report)?)?;
        file.persist(path).map_err(|error| error.error)
    });
    written
        .map(drop)
        .map_err(|error| Failure::usage(format!("cannot write {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_over_one_mib_is_given_by_its_head_and_its_size() {
        let numbers: Vec<u32> = (0..400_000).collect();
        let mut long = serde_json::to_value(&numbers).unwrap();
        let bytes = long.to_string().len();
        elide(&mut long);
        let text = long.as_str().unwrap();
        assert!(text.starts_with("[0,1,2,3,"), "{text}");
        assert!(text.ends_with(&format!("… ({bytes} bytes in all, elided)")));
        assert!(text.len() < 2 * HEAD);
    }

    #[test]
    fn a_value_of_less_is_whole() {
        let short = serde_json::json!([[1, 2], "x".repeat(1000)]);
        let mut same = short.clone();
        elide(&mut same);
        assert_eq!(same, short);
    }
}
