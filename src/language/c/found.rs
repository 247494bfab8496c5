//! What of a signature a user's file defines: the functions that it must have, and what to say when
//! one is not there or takes something else.

use super::names::{Holds, OF_CLASS, OF_FUNCTION, Slot, operation, slots};
use crate::language::native::outline::{Callable, Outline};
use crate::model::{Class, Codec, Function, Param, Type};

/// A function of the user's that the driver calls.
#[derive(Debug)]
pub(super) struct Callee {
    pub(super) name: String,
    /// What the driver passes.
    pub(super) slots: Vec<Slot>,
    /// The parameters as the file declares them; empty where that cannot be told.
    pub(super) declared: Vec<String>,
}

impl Callee {
    /// Looks up a function.
    ///
    /// # Errors
    /// What was expected and what is there.
    fn find(name: String, slots: Vec<Slot>, outline: &Outline) -> Result<Callee, String> {
        let same: Vec<&Callable> = outline
            .functions
            .iter()
            .filter(|known| known.name == name)
            .collect();
        let Some(last) = same.last() else {
            // A macro may define it.
            return match outline.mentions(&name) && outline.functions.is_empty() {
                true => Ok(Callee {
                    name,
                    slots,
                    declared: Vec::new(),
                }),
                false => Err(absence(&name, outline)),
            };
        };
        let declared = parts(&last.params);
        if !last.params.is_empty() && declared.len() != slots.len() {
            return Err(miscount(&name, declared.len(), &slots));
        }
        Ok(Callee {
            name,
            slots,
            declared,
        })
    }

    /// How a parameter is declared: its text.
    pub(super) fn declaration(&self, index: usize) -> &str {
        self.declared.get(index).map_or("", String::as_str)
    }
}

/// The function of a signature, under LeetCode's name or an alias.
pub(super) fn of_function(function: &Function, outline: &Outline) -> Result<Callee, String> {
    let known = |name: &&String| outline.functions.iter().any(|known| known.name == **name);
    let mut names = std::iter::once(&function.name).chain(&function.aliases);
    let name = names.find(known).unwrap_or(&function.name).clone();
    let slots = slots(function.passed(), &function.returns, OF_FUNCTION);
    Callee::find(name, slots, outline)
}

/// The functions of a class: the one that creates it, and those of its methods in their order.
pub(super) fn of_class(class: &Class, outline: &Outline) -> Result<(String, Vec<Callee>), String> {
    let known = |name: &&String| {
        let create = operation(name, "create");
        outline.functions.iter().any(|known| known.name == create)
    };
    let mut names = std::iter::once(&class.name).chain(&class.aliases);
    let name = names.find(known).unwrap_or(&class.name).clone();
    let create = slots(&class.constructor, &Type::Void, OF_CLASS);
    let mut callees = vec![Callee::find(operation(&name, "create"), create, outline)?];
    for method in &class.methods {
        let mut slots = slots(&method.params, &method.returns, OF_CLASS);
        slots.insert(0, Slot::new(Holds::Object, &format!("{name}*"), "obj"));
        callees.push(Callee::find(
            operation(&name, &method.name),
            slots,
            outline,
        )?);
    }
    Ok((name, callees))
}

/// The two functions of a codec.
pub(super) fn of_codec(codec: &Codec, outline: &Outline) -> Result<[Callee; 2], String> {
    let value = Param::new(&codec.param, codec.ty.clone());
    let text = Param::new(&codec.text, Type::String);
    Ok([
        Callee::find(
            codec.encode.clone(),
            slots(&[value], &Type::String, OF_FUNCTION),
            outline,
        )?,
        Callee::find(
            codec.decode.clone(),
            slots(&[text], &codec.ty, OF_FUNCTION),
            outline,
        )?,
    ])
}

/// The parameters of a list, by the commas outside brackets. A list without anything says nothing
/// in C, and `void` that there is none.
fn parts(params: &str) -> Vec<String> {
    if matches!(params, "" | "void") {
        return Vec::new();
    }
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in params.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        match parts.last_mut() {
            Some(last) if c != ',' || depth > 0 => last.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}

fn miscount(name: &str, taken: usize, slots: &[Slot]) -> String {
    let names: Vec<_> = slots.iter().map(|slot| slot.name.as_str()).collect();
    let plural = if taken == 1 { "" } else { "s" };
    let passed = match names.is_empty() {
        true => String::new(),
        false => format!(" ({})", names.join(", ")),
    };
    format!(
        "{name} takes {taken} parameter{plural}; the problem passes {}{passed}",
        slots.len()
    )
}

fn absence(name: &str, outline: &Outline) -> String {
    let all: Vec<_> = outline
        .functions
        .iter()
        .take(6)
        .map(|known| format!("function {}", known.shown()))
        .collect();
    if all.is_empty() {
        return format!("no function `{name}`; the file defines none");
    }
    let near = |known: &Callable| known.name.eq_ignore_ascii_case(name);
    let hint = match outline.functions.len() == 1 || outline.functions.iter().any(near) {
        true => ". did you mean to rename it?",
        false => "",
    };
    format!(
        "no function `{name}`; the file defines {}{hint}",
        all.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_told_apart_by_the_outer_commas() {
        assert_eq!(
            parts("int* a, int (*f)(int, int), char b[2]"),
            ["int* a", "int (*f)(int, int)", "char b[2]"]
        );
        assert!(parts("void").is_empty());
    }

    #[test]
    fn what_is_missing_or_too_much_is_named() {
        let outline = Outline::of(b"int* twosum(int* a, int n) { return a; }");
        let slots = slots(&[Param::new("n", Type::Int)], &Type::Int, OF_FUNCTION);
        let find = |name: &str| Callee::find(name.to_owned(), slots.clone(), &outline);
        assert_eq!(
            find("twoSum").unwrap_err(),
            "no function `twoSum`; the file defines function twosum(int* a, int n). did you mean to \
             rename it?"
        );
        assert_eq!(
            find("twosum").unwrap_err(),
            "twosum takes 2 parameters; the problem passes 1 (n)"
        );
    }
}
