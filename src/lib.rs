//! A LeetCode-style judge and interview gym that runs on a person's own machine.
//!
//! The crate is a row of rooms. A room is a folder of `src/` and imports only rooms above it in
//! this table; `tests/it/tidy.rs` holds that.
//!
//! | room | owns | may import |
//! |---|---|---|
//! | [`model`] | the nouns: problem, signature, type, value, case, limits, submission, verdict, report | none |
//! | [`catalogue`] | `problems/`, on disk or embedded, into problems; every fault of a package; filtering | model |
//! | [`language`] | one folder a language, and those of the settings: toolchain discovery, the stub, the driver, the build and run plans | model |
//! | [`sandbox`] | a launch into what became of it; the only `unsafe` | model |
//! | [`checker`] | a value against the expected one under a rule; the difference as data | model |
//! | [`judging`] | one submission on one problem: workspace, build cache, case loop, verdict function | model, language, sandbox, checker |
//! | [`store`] | SQLite: attempts, sessions, notes | model |
//! | [`practice`] | the session state machine, the hint clock, what a history adds up to, what to do next; pure | model, catalogue, store |
//! | [`authoring`] | begins a package, proves a problem, measures its cases, records generated ones | model, catalogue, language, sandbox, checker, judging |
//! | [`cli`] | arguments, one file a command, painting, JSON, settings, paths, exit codes | all but sandbox internals |

pub mod model;

pub mod catalogue;

pub mod language;

pub mod sandbox;

pub mod checker;

pub mod judging;

pub mod store;

pub mod practice;

pub mod authoring;

pub mod cli;
