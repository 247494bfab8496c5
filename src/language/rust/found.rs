//! What of a signature a user's file defines, by its outline, and what to say when it is not there.

use super::names::{declared_in, function_name, snake};
use super::outline::{Callable, Outline};
use crate::model::{Class, Codec, Function, Param};

/// How the driver calls a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The path without arguments, below the top of the file: `Solution::two_sum`.
    pub(super) path: String,
    /// Whether it is called on a `Solution`.
    pub(super) receiver: bool,
}

/// The function as the file defines it.
///
/// # Errors
/// What was expected and what is there.
pub(super) fn function(function: &Function, outline: &Outline) -> Result<Found, String> {
    let mut names = vec![function_name(function), snake(&function.name)];
    names.extend(function.aliases.iter().map(|alias| snake(alias)));
    let own = outline.functions_of("Solution");
    let params: Vec<&Param> = function.passed().collect();
    for name in &names {
        let plain = plain(name);
        if let Some(known) = own.iter().find(|known| known.name == plain) {
            fits(known, &params)?;
            return Ok(Found {
                path: format!("Solution::{name}"),
                receiver: known.receiver,
            });
        }
        if let Some(known) = outline.functions.iter().find(|known| known.name == plain) {
            fits(known, &params)?;
            return Ok(Found {
                path: name.clone(),
                receiver: false,
            });
        }
    }
    if may_be_brought(&names[0], outline) {
        let path = format!("Solution::{}", names[0]);
        return Ok(Found {
            path,
            receiver: false,
        });
    }
    let due: Vec<String> = params
        .iter()
        .map(|param| declared_in(function, param))
        .collect();
    Err(match own.is_empty() {
        true => format!(
            "no `impl Solution` with a function `{}({})`; {}",
            names[0],
            due.join(", "),
            contents(outline)
        ),
        false => absence(&names[0], "Solution", &own),
    })
}

/// Whether the class is there with its constructor and methods.
///
/// # Errors
/// What was expected and what is there.
pub(super) fn class<'a>(class: &'a Class, outline: &Outline) -> Result<&'a str, String> {
    let names = std::iter::once(&class.name).chain(&class.aliases);
    let methods = class
        .methods
        .iter()
        .map(|method| (snake(&method.name), method.params.as_slice()));
    let all: Vec<(String, &[Param])> =
        std::iter::once(("new".to_owned(), class.constructor.as_slice()))
            .chain(methods)
            .collect();
    owner(names.map(String::as_str).collect(), &all, outline)
}

/// The same for a codec.
///
/// # Errors
/// What was expected and what is there.
pub(super) fn codec<'a>(codec: &'a Codec, outline: &Outline) -> Result<&'a str, String> {
    let value = [Param::new(&codec.param, codec.ty.clone())];
    let text = [Param::new(&codec.text, crate::model::Type::String)];
    let all: [(String, &[Param]); 3] = [
        ("new".to_owned(), &[]),
        (snake(&codec.encode), &value),
        (snake(&codec.decode), &text),
    ];
    owner(vec![&codec.name], &all, outline)
}

fn owner<'a>(
    names: Vec<&'a str>,
    due: &[(String, &[Param])],
    outline: &Outline,
) -> Result<&'a str, String> {
    let Some(name) = names.iter().find(|name| outline.mentions(name)) else {
        return Err(format!("no struct {}; {}", names[0], contents(outline)));
    };
    let own = outline.functions_of(name);
    for (function, params) in due {
        match own.iter().find(|known| known.name == plain(function)) {
            Some(known) => fits(known, &params.iter().collect::<Vec<_>>())?,
            None if may_be_brought(function, outline) => {}
            None => return Err(absence(function, name, &own)),
        }
    }
    Ok(name)
}

/// Whether a macro or a trait may define a function that is seen in no `impl`.
fn may_be_brought(name: &str, outline: &Outline) -> bool {
    let brings = ["macro_rules", "trait"]
        .iter()
        .any(|word| outline.mentions(word));
    brings && outline.mentions(plain(name))
}

fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

fn fits(known: &Callable, due: &[&Param]) -> Result<(), String> {
    let (taken, passed) = (known.params.len(), due.len());
    if taken == passed {
        return Ok(());
    }
    let s = if taken == 1 { "" } else { "s" };
    let names: Vec<String> = due.iter().map(|param| snake(&param.name)).collect();
    let names = match names.is_empty() {
        true => String::new(),
        false => format!(" ({})", names.join(", ")),
    };
    Err(format!(
        "{} takes {taken} parameter{s}; the problem passes {passed}{names}",
        known.name
    ))
}

fn absence(function: &str, owner: &str, own: &[&Callable]) -> String {
    if own.is_empty() {
        return format!("no function `{function}` in `impl {owner}`; it defines none");
    }
    let squeezed = |name: &str| name.replace('_', "").to_lowercase();
    let near = own
        .iter()
        .any(|known| squeezed(&known.name) == squeezed(plain(function)));
    let hint = if own.len() == 1 || near {
        ". did you mean to rename it?"
    } else {
        ""
    };
    let list: Vec<String> = own.iter().map(|known| known.shown()).collect();
    format!(
        "no function `{function}` in `impl {owner}`; it defines {}{hint}",
        list.join(", ")
    )
}

fn contents(outline: &Outline) -> String {
    let types = outline.types.iter().map(|name| format!("type {name}"));
    let functions = outline
        .functions
        .iter()
        .map(|known| format!("function {}", known.shown()));
    let all: Vec<String> = types.chain(functions).take(6).collect();
    match all.is_empty() {
        true => "the file defines neither a type nor a function".to_owned(),
        false => format!("the file defines {}", all.join(", ")),
    }
}
