//! `problems/`, on disk or embedded, into problems; every fault of a package, not the first.

mod cases;
mod custom;
mod embedded;
mod fault;
mod filter;
mod find;
mod header;
mod lists;
mod load;
mod manifest;
mod open;
mod package;
mod prose;
mod source;
mod topics;

pub use custom::custom_case;
pub use fault::Fault;
pub use filter::Filter;
pub use find::FindError;
pub use header::{Declared, Header, header};
pub use lists::{LISTS, list_length};
pub use manifest::is_slug;
pub use open::Catalogue;
pub use source::{Source, shipped};
pub use topics::{TOPICS, meant_topic};
