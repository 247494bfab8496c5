//! `[check]`: by which rule answers are compared, and whether it fits what is judged.

use super::super::fault::Sheet;
use super::super::package::{Package, Unread};
use super::table::{Table, whole};
use crate::model::{Check, Rule, Signature, TextCheck, Tolerance, Type};

/// The package's own checking program.
const PROGRAM: &str = "check.py";

/// Reads the check of a problem with a signature.
pub(super) fn read(
    table: Option<Table<'_>>,
    signature: Option<&Signature>,
    package: &Package,
    sheet: &mut Sheet<'_>,
) -> Option<Check> {
    let before = sheet.len();
    let mut check = Check::default();
    let mut line = None;
    if let Some(mut table) = table {
        "[check]".clone_into(&mut table.name);
        line = table.line();
        check.unordered = unordered(&mut table, signature, sheet);
        check.tolerance = tolerance(&mut table, sheet);
        check.rule = rule(&mut table, signature, sheet);
        check.program = program(&mut table, package, sheet);
        let ruled = check.rule != Rule::Same || !check.unordered.is_empty();
        if check.program.is_some() && (ruled || check.tolerance.is_some()) {
            sheet.note(
                line,
                "a `program` judges alone: leave out `rule`, `unordered` and `tolerance`",
            );
        }
        if check.rule != Rule::Same && (!check.unordered.is_empty() || check.tolerance.is_some()) {
            sheet.note(
                line,
                "a named rule takes neither `unordered` nor `tolerance`",
            );
        }
        table.finish(sheet);
    }
    if check.program.is_some() {
        return (sheet.len() == before).then_some(check);
    }
    let stated = check.tolerance.is_some();
    if let Some(signature) = signature {
        let doubles = judged(signature).iter().any(Type::has_double);
        if doubles && !stated && sheet.len() == before {
            sheet.note(
                line,
                "a double is judged, so [check] must state a tolerance: \
                 `tolerance = { absolute = 1e-5 }`",
            );
        }
        if !doubles && stated {
            sheet.note(line, "a tolerance is stated, but no double is judged");
        }
    }
    (sheet.len() == before).then_some(check)
}

/// The types of what is judged: one, or one for each operation of a class.
fn judged(signature: &Signature) -> Vec<Type> {
    match signature {
        Signature::Function(function) => vec![function.judged_type()],
        Signature::Class(class) => class.methods.iter().map(|m| m.returns.clone()).collect(),
        Signature::Codec(codec) => vec![codec.ty.clone()],
    }
}

/// How many lists stand within each other in values of a type.
fn depth(ty: &Type) -> usize {
    match ty {
        Type::Array(inner) | Type::List(inner) => 1 + depth(inner),
        Type::ListNode | Type::TreeNode | Type::NaryNode => 1,
        Type::GraphNode | Type::RandomListNode => 2,
        _ => 0,
    }
}

fn unordered(
    table: &mut Table<'_>,
    signature: Option<&Signature>,
    sheet: &mut Sheet<'_>,
) -> Vec<usize> {
    let Some(item) = table.get("unordered") else {
        return Vec::new();
    };
    let Some(array) = item.get_ref().as_array() else {
        table.wrong("unordered", item, "a list of depths, like [0]", sheet);
        return Vec::new();
    };
    let line = table.line_of("unordered");
    let class = matches!(signature, Some(Signature::Class(_)));
    let deepest = signature.map(|signature| {
        let deepest = judged(signature).iter().map(depth).max().unwrap_or(0);
        deepest + usize::from(class)
    });
    let mut depths = Vec::new();
    for item in array.iter() {
        let Some(depth) = whole(item).and_then(|depth| usize::try_from(depth).ok()) else {
            table.wrong("unordered", item, "a list of depths, like [0]", sheet);
            continue;
        };
        if class && depth == 0 {
            sheet.note(
                line,
                "depth 0 of a class's answer is the list of its results, whose order counts",
            );
        } else if deepest.is_some_and(|deepest| depth >= deepest) {
            sheet.note(
                line,
                format!("`unordered` names depth {depth}, but the judged value has no list there"),
            );
        } else if depths.contains(&depth) {
            sheet.note(line, format!("`unordered` names depth {depth} twice"));
        }
        depths.push(depth);
    }
    depths
}

fn tolerance(table: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Option<Tolerance> {
    let line = table.line_of("tolerance");
    let mut inner = table.table("tolerance", sheet)?;
    let absolute = inner.share("absolute", sheet);
    let relative = inner.share("relative", sheet);
    if !inner.has("absolute") && !inner.has("relative") {
        sheet.note(line, "`tolerance` holds neither `absolute` nor `relative`");
    }
    if relative.is_some_and(|relative| relative >= 1.0) {
        sheet.note(
            line,
            "a `relative` tolerance of 1 or more admits nearly everything",
        );
    }
    inner.finish(sheet);
    Some(Tolerance {
        absolute: absolute.unwrap_or(0.0),
        relative: relative.unwrap_or(0.0),
    })
}

/// The text of the package's own program, where the check names it.
fn program(table: &mut Table<'_>, package: &Package, sheet: &mut Sheet<'_>) -> Option<String> {
    let named = table.text("program", sheet)?;
    let line = table.line_of("program");
    if named != PROGRAM {
        sheet.note(line, format!("the program of a check is called {PROGRAM}"));
        return None;
    }
    let why = match package.read(PROGRAM) {
        Ok(bytes) => match String::from_utf8(bytes.into_owned()) {
            Ok(text) => return Some(text),
            Err(_) => "is not UTF-8".to_owned(),
        },
        Err(Unread::Missing) => "is not in the package".to_owned(),
        Err(Unread::Unreadable(why)) => format!("cannot be used: {why}"),
    };
    sheet.note(line, format!("{PROGRAM} {why}"));
    None
}

/// A named rule: its name, the shape that it is for in words, and whether a signature has it.
type Named = (&'static str, Rule, &'static str, fn(&Signature) -> bool);

const RULES: [Named; 3] = [
    (
        "topological-order",
        Rule::TopologicalOrder,
        "(int, int[][]) whose result is an int[]",
        is_ordering,
    ),
    (
        "palindromic-substring",
        Rule::PalindromicSubstring,
        "(string) whose result is a string",
        |signature| is_text_of(signature, |ty| *ty == Type::String),
    ),
    (
        "letter-order",
        Rule::LetterOrder,
        "(string[]) whose result is a string",
        |signature| is_text_of(signature, |ty| ty.element() == Some(&Type::String)),
    ),
];

fn rule(table: &mut Table<'_>, signature: Option<&Signature>, sheet: &mut Sheet<'_>) -> Rule {
    let Some(named) = table.text("rule", sheet) else {
        return Rule::Same;
    };
    let line = table.line_of("rule");
    let Some((name, rule, shape, fits)) = RULES.iter().find(|(name, ..)| *name == named) else {
        let names = RULES.map(|(name, ..)| name).join(", ");
        sheet.note(
            line,
            format!("unknown rule `{named}`; the named rules are: {names}"),
        );
        return Rule::Same;
    };
    if signature.is_some_and(|signature| !fits(signature)) {
        sheet.note(
            line,
            format!("the rule {name} is for a function of {shape}"),
        );
    }
    *rule
}

fn is_ordering(signature: &Signature) -> bool {
    let numbers = |ty: &Type| ty.element() == Some(&Type::Int);
    let Signature::Function(function) = signature else {
        return false;
    };
    numbers(&function.judged_type())
        && matches!(
            function.params.as_slice(),
            [count, pairs, ..]
                if count.ty == Type::Int && pairs.ty.element().is_some_and(numbers)
        )
}

/// Whether it is a function of one parameter, of such a type, whose result is a string.
fn is_text_of(signature: &Signature, fits: fn(&Type) -> bool) -> bool {
    let Signature::Function(function) = signature else {
        return false;
    };
    function.judged_type() == Type::String
        && matches!(function.params.as_slice(), [param] if fits(&param.ty))
}

/// Reads the check of a problem over standard input and output; tokens unless it says otherwise.
pub(super) fn read_text(table: Option<Table<'_>>, sheet: &mut Sheet<'_>) -> Option<TextCheck> {
    let Some(mut table) = table else {
        return Some(TextCheck::Tokens);
    };
    "[check]".clone_into(&mut table.name);
    let before = sheet.len();
    let compare = table.text("compare", sheet);
    let tolerance = tolerance(&mut table, sheet);
    let line = table.line_of("compare");
    let check = match compare {
        None | Some("tokens") => TextCheck::Tokens,
        Some("lines") => TextCheck::Lines,
        Some("exact") => TextCheck::Exact,
        Some("floats") => match tolerance {
            Some(tolerance) => TextCheck::Floats(tolerance),
            None => {
                sheet.note(
                    line,
                    "`compare = \"floats\"` needs a tolerance: `tolerance = { absolute = 1e-6 }`",
                );
                TextCheck::Tokens
            }
        },
        Some(other) => {
            sheet.note(
                line,
                format!("unknown comparison `{other}`; it is tokens, lines, exact or floats"),
            );
            TextCheck::Tokens
        }
    };
    if tolerance.is_some() && matches!(compare, None | Some("tokens" | "lines" | "exact")) {
        sheet.note(
            table.line_of("tolerance"),
            "a tolerance is only for `compare = \"floats\"`",
        );
    }
    table.finish(sheet);
    (sheet.len() == before).then_some(check)
}
