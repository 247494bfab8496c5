//! The toolchains of this machine, each looked up once for all tests.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use judge::language::{Languages, Overrides, Toolchain};

/// The toolchain of a language; none where the machine has none, which is said aloud and fails in
/// CI.
pub(crate) fn found(id: &str) -> Option<&'static Toolchain> {
    static FOUND: Mutex<Option<HashMap<String, Option<&'static Toolchain>>>> = Mutex::new(None);
    let language = Languages::default()
        .find(id)
        .expect("the language is registered");
    let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
    let found = found.get_or_insert_default().entry(id.to_owned());
    let found = found.or_insert_with(|| match language.discover(&Overrides::default()) {
        Ok(toolchain) => Some(Box::leak(Box::new(toolchain))),
        Err(missing) => {
            let in_ci = std::env::var_os("CI").is_some();
            assert!(!in_ci, "{missing}: {}", missing.hint);
            None
        }
    });
    if found.is_none() {
        eprintln!("skipped: there is no toolchain of {}", language.name());
    }
    *found
}
