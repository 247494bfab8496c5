//! What can be wrong with a result beside its value.

/// A result that is wrong whatever its value.
#[derive(Debug)]
pub enum Fault {
    /// It is not of the declared type.
    Type(String),
    /// It breaks the task's other terms.
    Wrong(String),
}

pub type Done = Result<(), Fault>;

/// A parameter that must stay as it was, by what it looks like.
pub fn unchanged(name: &str, before: &str, after: &str) -> Done {
    if before == after {
        return Ok(());
    }
    Err(Fault::Wrong(format!(
        "{name} was changed; the task forbids it"
    )))
}
