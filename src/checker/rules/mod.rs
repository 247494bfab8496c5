//! The named rules: one file each, and one line each in the registry below.

mod letter_order;
mod palindromic_substring;
mod same;
mod topological_order;

use crate::model::{Check, Difference, Rule, Value};

/// Judges an answer: the check, the case's arguments, what is due, what came.
pub(super) type Judge = fn(&Check, &[Value], &Value, &Value) -> Result<(), Difference>;

/// The function behind a rule's name.
pub(super) fn find(rule: Rule) -> Judge {
    match rule {
        Rule::Same => same::judge,
        Rule::TopologicalOrder => topological_order::judge,
        Rule::PalindromicSubstring => palindromic_substring::judge,
        Rule::LetterOrder => letter_order::judge,
    }
}
