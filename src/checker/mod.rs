//! A value against the expected one under a rule; the difference as data.
