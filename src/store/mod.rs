//! What is remembered: attempts, in SQLite.
