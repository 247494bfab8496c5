//! What the attempts at a problem add up to.

use std::collections::HashMap;

use serde::Serialize;

use super::{Store, StoreError};
use crate::model::Verdict;

/// What the attempts at a problem add up to; a problem without attempts has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// There is an attempt, and none was accepted.
    Tried,
    /// An attempt was accepted.
    Solved,
}

impl Store {
    /// What the attempts at each problem add up to, by slug; problems without attempts are left
    /// out.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn statuses(&self) -> Result<HashMap<String, Status>, StoreError> {
        let attempts = self.attempts(None)?;
        let mut statuses = HashMap::new();
        for (_, attempt) in attempts {
            let solved = attempt.verdict == Some(Verdict::Accepted);
            let status = statuses.entry(attempt.problem).or_insert(Status::Tried);
            if solved {
                *status = Status::Solved;
            }
        }
        Ok(statuses)
    }
}
