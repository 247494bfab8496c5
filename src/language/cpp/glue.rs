//! The pieces of generated C++ that name one callable: how to call it, how to ask for its own
//! parameter types, and what to say when it cannot be called.

use super::names::tag;
use crate::language::native::names::literal;
use crate::model::Type;

/// A value that is passed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passed<'a> {
    pub(super) name: &'a str,
    pub(super) ty: &'a Type,
}

/// What sort of callable it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Glue {
    /// A method, static or not.
    Method,
    /// A function without a class; `pointer` says whether its name alone names it.
    Bare { pointer: bool },
    /// A constructor.
    Constructor,
}

impl Glue {
    /// A struct that calls `name` and, where possible, tells its type.
    pub(super) fn define(self, glue: &str, name: &str) -> String {
        let (call, pointer) = match self {
            Glue::Method => (format!("judge_s.{name}"), Some(format!("&S::{name}"))),
            Glue::Bare { pointer } => (format!("::{name}"), pointer.then(|| format!("&::{name}"))),
            Glue::Constructor => (format!("new {name}"), None),
        };
        let pointer = pointer.map_or(String::new(), |pointer| {
            format!(
                "    template <class S>\n    static auto pointer(int) -> decltype({pointer});\n"
            )
        });
        format!(
            "struct {glue} {{\n    template <class S, class... A>\n\
             \x20   static auto call(S& judge_s, A&&... judge_a) -> decltype({call}(static_cast<A&&>(judge_a)...)) {{\n\
             \x20       return {call}(static_cast<A&&>(judge_a)...);\n    }}\n{pointer}}};\n"
        )
    }

    /// The choice of the types to call it with.
    pub(super) fn plan(self, plan: &str, glue: &str, owner: &str, passed: &[Passed<'_>]) -> String {
        let tags: String = passed
            .iter()
            .map(|param| format!(", {}", tag(param.ty)))
            .collect();
        match self {
            Glue::Constructor => format!("using {plan} = judge_rt::Construction<{glue}{tags}>;\n"),
            _ => format!("using {plan} = judge_rt::Plan<{glue}, {owner}{tags}>;\n"),
        }
    }

    /// An expression: why it cannot be called, or the empty string.
    pub(super) fn complaint(
        self,
        plan: &str,
        name: &str,
        owner: &str,
        passed: &[Passed<'_>],
        there: &str,
    ) -> String {
        let names: Vec<_> = passed.iter().map(|param| param.name).collect();
        format!(
            "judge_rt::complaint<{plan}>({}, {}, {}, {}, {})",
            literal(name),
            literal(owner),
            literal(&names.join(", ")),
            passed.len(),
            literal(there)
        )
    }
}
