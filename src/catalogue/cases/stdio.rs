//! Cases of problems over standard input and output: `data/**/*.in` with `*.ans` beside them.

use super::super::fault::{Fault, Sheet};
use super::super::package::{Package, Unread};
use crate::model::{Case, CaseBody};

/// Pairs input and answer files; those under `data/sample/` stand in the statement. A file `.why`
/// or `.desc` beside them says why the case exists.
pub(super) fn read(package: &Package, faults: &mut Vec<Fault>) -> Vec<Case> {
    let mut cases = Vec::new();
    let files = package.files("data");
    for path in &files {
        let mut sheet = Sheet::new(&package.slug, package.path(path));
        match path.rsplit_once('.') {
            Some((stem, "in")) => cases.extend(case(package, stem, &mut sheet)),
            Some((stem, "ans" | "why" | "desc"))
                if files.binary_search(&format!("{stem}.in")).is_err() =>
            {
                sheet.note(None, "there is no .in of the same name");
            }
            _ => {}
        }
        faults.extend(sheet.into_faults());
    }
    if !files.iter().any(|path| path.ends_with(".in")) {
        let mut sheet = Sheet::new(&package.slug, package.path("data"));
        sheet.note(None, "it holds no case: no file ends in .in");
        faults.extend(sheet.into_faults());
    }
    let sample_first = |case: &Case| (!case.sample, case.id.clone());
    cases.sort_by_key(sample_first);
    cases
}

fn case(package: &Package, stem: &str, sheet: &mut Sheet<'_>) -> Option<Case> {
    let input = package.blob(&format!("{stem}.in")).map_err(|error| {
        sheet.note(None, why_unread(error));
    });
    let answer = package
        .blob(&format!("{stem}.ans"))
        .map_err(|error| match error {
            Unread::Missing => sheet.note(None, "there is no .ans of the same name"),
            error => sheet.note(None, format!("its .ans: {}", why_unread(error))),
        });
    let id = stem.strip_prefix("data/").unwrap_or(stem);
    let why = ["why", "desc"]
        .iter()
        .find_map(|ending| package.read(&format!("{stem}.{ending}")).ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned());
    Some(Case {
        id: id.to_owned(),
        why: why.unwrap_or_default(),
        tags: Vec::new(),
        sample: id.starts_with("sample/"),
        body: CaseBody::Stdio {
            input: input.ok()?,
            answer: Some(answer.ok()?),
        },
    })
}

fn why_unread(error: Unread) -> String {
    match error {
        Unread::Missing => "it is missing".to_owned(),
        Unread::Unreadable(why) => why,
    }
}
