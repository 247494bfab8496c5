//! `problem.toml`: what it says, and everything that is wrong with it.

mod about;
mod check;
mod function;
mod limits;
mod params;
mod signature;
mod table;

use toml::de::DeTable;

use self::table::{Table, line_at};
use super::fault::{Fault, Sheet};
use super::package::{Package, Unread};
use crate::model::{Kind, Limits, Summary};

/// The format that this judge reads.
const FORMAT: u64 = 1;

/// The file's name in a package.
pub(super) const FILE: &str = "problem.toml";

/// What `problem.toml` says, as far as it could be understood.
#[derive(Debug, Clone, Default)]
pub(super) struct Manifest {
    /// LeetCode's number, where it has one.
    pub(super) number: Option<u32>,
    /// The title, if there is one.
    pub(super) title: Option<String>,
    /// What lists show; whole only if nothing in it is wrong.
    pub(super) summary: Option<Summary>,
    /// How it is judged, if that is said rightly.
    pub(super) kind: Option<Kind>,
    /// What a submission may use.
    pub(super) limits: Limits,
    /// The line of `number`, for faults found between packages.
    pub(super) number_line: Option<usize>,
    /// Everything that is wrong.
    pub(super) faults: Vec<Fault>,
}

/// Reads a package's `problem.toml`.
pub(super) fn read(package: &Package) -> Manifest {
    let mut sheet = Sheet::new(&package.slug, package.path(FILE));
    if !is_slug(&package.slug) {
        sheet.note(
            None,
            format!(
                "the folder's name `{}` is no slug: use small letters, digits and single hyphens, \
                 like `two-sum`",
                package.slug
            ),
        );
    }
    let mut manifest = Manifest::default();
    match package.read(FILE) {
        Ok(bytes) => match std::str::from_utf8(&bytes) {
            Ok(text) => manifest = parse(package, text, &mut sheet),
            Err(error) => {
                let line = bytes[..error.valid_up_to()].split(|&b| b == b'\n').count();
                sheet.note(Some(line), "it is not UTF-8; save it as UTF-8");
            }
        },
        Err(Unread::Missing) => sheet.note(
            None,
            "it is missing; every folder of a package has one (or remove the folder)",
        ),
        Err(Unread::Unreadable(why)) => sheet.note(None, why),
    }
    manifest.faults = sheet.into_faults();
    manifest
}

fn parse(package: &Package, text: &str, sheet: &mut Sheet<'_>) -> Manifest {
    let slug = &package.slug;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut root = Table::new(FILE, document.get_ref(), 0..text.len(), text);
    if !errors.is_empty() {
        return not_toml(slug, &mut root, text, &errors, sheet);
    }
    match root.number("format", 0, u64::MAX, sheet) {
        Some(FORMAT) => {}
        Some(other) => {
            let hint = if other > FORMAT {
                "a newer judge is needed"
            } else {
                "formats count from 1"
            };
            sheet.note(
                root.line_of("format"),
                format!("this judge reads format {FORMAT}; it is format {other}: {hint}"),
            );
            return Manifest::default();
        }
        None if root.has("format") => {}
        None => root.missing("format", "; write `format = 1` first", sheet),
    }
    let before = sheet.len();
    let about = about::read(slug, &mut root, sheet);
    let about_whole = sheet.len() == before;
    let kind = signature::read_kind(&mut root, package, sheet);
    let limits = limits::read(&mut root, sheet);
    let number_line = root.line_of("number");
    let known = kind.as_ref().map(kind_name);
    let summary = about.summary.filter(|_| about_whole).zip(known);
    root.finish(sheet);
    Manifest {
        number: about.number,
        title: about.title,
        summary: summary.map(|(summary, kind)| Summary {
            kind: kind.to_owned(),
            ..summary
        }),
        kind,
        limits,
        number_line,
        faults: Vec::new(),
    }
}

/// Notes the first error of each line. What else could be said of a file that is no TOML may be
/// wrong, so of the rest only the names by which the problem is looked for are kept.
fn not_toml(
    slug: &str,
    root: &mut Table<'_>,
    text: &str,
    errors: &[toml::de::Error],
    sheet: &mut Sheet<'_>,
) -> Manifest {
    let mut told = None;
    for error in errors {
        let line = error.span().map(|span| line_at(text, span.start));
        if told != Some(line) {
            sheet.note(line, format!("it is not TOML: {}", error.message()));
        }
        told = Some(line);
    }
    let about = about::read(slug, root, &mut Sheet::new(slug, FILE));
    Manifest {
        number: about.number,
        title: about.title,
        ..Manifest::default()
    }
}

fn kind_name(kind: &Kind) -> &'static str {
    use crate::model::Signature;
    match kind {
        Kind::Call { signature, .. } => match signature {
            Signature::Function(_) => "function",
            Signature::Class(_) => "class",
            Signature::Codec(_) => "codec",
        },
        Kind::Stdio { .. } => "stdio",
    }
}

/// Whether a name is made of small letters and digits, in words joined by single hyphens.
pub fn is_slug(name: &str) -> bool {
    name.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}
