//! The judge from outside: one binary of tests, an area a module.

mod catalogue;
mod checker;
