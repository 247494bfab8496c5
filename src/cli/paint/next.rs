//! The one problem to do now, on a few lines.

use super::escape;
use super::look::{BOLD, CODE, DIM, Look};
use crate::model::Summary;
use crate::practice::Next;

/// The problem, the reason, and the command that starts it.
pub fn next(problem: &Summary, next: &Next, look: &Look) -> String {
    let number = problem
        .number
        .map_or(String::new(), |number| format!("{number}. "));
    let title = look.paint(BOLD, format!("{number}{}", escape(&problem.title)));
    let why = textwrap::fill(&escape(&next.why), look.width);
    let command = look.paint(CODE, format!("judge practice {}", problem.slug));
    format!(
        "{title}  {}\n{}\n{command}\n",
        look.difficulty(problem.difficulty),
        look.paint(DIM, why),
    )
}
