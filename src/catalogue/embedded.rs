//! The packages that travel in the binary.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "problems"]
#[exclude = "*.pyc"]
#[exclude = "**/__pycache__/**"]
#[exclude = ".*"]
#[exclude = "**/.*"]
#[allow_missing = true]
struct Problems;

/// A file by its path under `problems/`, with slashes.
pub(super) fn get(path: &str) -> Option<Cow<'static, [u8]>> {
    Problems::get(path).map(|file| file.data)
}

/// The path of every file under `problems/`, sorted.
pub(super) fn paths() -> Vec<String> {
    let mut paths: Vec<String> = Problems::iter().map(Cow::into_owned).collect();
    paths.sort();
    paths
}
