//! The case loop and the build without a process: a fake launcher and a fake language.

mod cache;
mod fake;
mod loops;
