//! What of a signature a user's file defines, by its outline: under which name, in which form, and
//! what to say when it is not there.

use crate::language::native::outline::{Callable, Outline};
use crate::model::{Function, Signature};

/// How the driver reaches what the file defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// Methods of the class of this name.
    Class(String),
    /// A function without a class; whether it is the only one of its name and no template.
    Bare { single: bool },
    /// Nothing to call: a message that says what was expected and what is there.
    Missing(String),
}

/// The form in which a file defines a signature.
pub(super) fn form(signature: &Signature, outline: &Outline) -> Form {
    match signature {
        Signature::Function(function) => function_form(function, outline),
        Signature::Class(class) => class_form(&class.name, &class.aliases, outline),
        Signature::Codec(codec) => class_form(&codec.name, &[], outline),
    }
}

fn function_form(function: &Function, outline: &Outline) -> Form {
    if outline.mentions("Solution") {
        return Form::Class("Solution".to_owned());
    }
    let name = function_name(function, outline, None);
    let same: Vec<_> = outline
        .functions
        .iter()
        .filter(|known| known.name == name)
        .collect();
    match same.as_slice() {
        [] => Form::Missing(format!(
            "no class Solution with a method `{name}`; {}",
            contents(outline)
        )),
        [one] => Form::Bare {
            single: !one.template,
        },
        _ => Form::Bare { single: false },
    }
}

fn class_form(name: &str, aliases: &[String], outline: &Outline) -> Form {
    let mut names = std::iter::once(name).chain(aliases.iter().map(String::as_str));
    match names.find(|name| outline.mentions(name)) {
        Some(name) => Form::Class(name.to_owned()),
        None => Form::Missing(format!("no class {name}; {}", contents(outline))),
    }
}

/// The name under which the file defines the function: LeetCode's, or an alias that it uses.
pub(super) fn function_name(function: &Function, outline: &Outline, class: Option<&str>) -> String {
    let known: &[Callable] = match class.and_then(|class| outline.class(class)) {
        Some(class) => &class.methods,
        None => &outline.functions,
    };
    let mut names = std::iter::once(&function.name).chain(&function.aliases);
    names
        .find(|name| known.iter().any(|callable| &callable.name == *name))
        .unwrap_or(&function.name)
        .clone()
}

/// What to say when the method is not in the class; empty when it seems to be there.
pub(super) fn absence(method: &str, class: &str, outline: &Outline) -> String {
    let Some(found) = outline.class(class) else {
        return String::new();
    };
    let same: Vec<_> = found
        .methods
        .iter()
        .filter(|known| known.name == method)
        .collect();
    if !same.is_empty() {
        return match same.iter().any(|known| known.public) {
            true => String::new(),
            false => format!("`{method}` is private in class {class}: write `public:` above it"),
        };
    }
    let list: Vec<_> = found.methods.iter().map(Callable::shown).collect();
    if list.is_empty() {
        return format!("no method `{method}` in class {class}; it defines none");
    }
    let near = |known: &Callable| known.name.eq_ignore_ascii_case(method);
    let hint = match found.methods.len() == 1 || found.methods.iter().any(near) {
        true => ". did you mean to rename it?",
        false => "",
    };
    format!(
        "no method `{method}` in class {class}; it defines {}{hint}",
        list.join(", ")
    )
}

fn contents(outline: &Outline) -> String {
    let classes = outline
        .classes
        .iter()
        .map(|class| format!("class {}", class.name));
    let functions = outline
        .functions
        .iter()
        .map(|known| format!("function {}", known.shown()));
    let all: Vec<_> = classes.chain(functions).take(6).collect();
    match all.is_empty() {
        true => "the file defines neither a class nor a function".to_owned(),
        false => format!("the file defines {}", all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_method_is_named_beside_what_is_there() {
        let outline =
            Outline::of(b"class Solution { public: int twosum(vector<int>& a, int b) {} };");
        assert_eq!(
            absence("twoSum", "Solution", &outline),
            "no method `twoSum` in class Solution; it defines twosum(vector<int>& a, int b). did you \
             mean to rename it?"
        );
    }

    #[test]
    fn a_private_method_is_told() {
        let outline = Outline::of(b"class Solution { int twoSum(int b) {} };");
        assert_eq!(
            absence("twoSum", "Solution", &outline),
            "`twoSum` is private in class Solution: write `public:` above it"
        );
    }
}
