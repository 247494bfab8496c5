//! Proofs that were found without a fault, kept so that what has not changed is not proved again.

use std::fs;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Proof, Workshop};

/// Kept proofs: one file a problem, written to another name first and then renamed.
pub struct Proofs {
    folder: PathBuf,
    /// What holds for every problem: the judge and the toolchains.
    machine: String,
}

#[derive(Serialize)]
struct Kept<'a> {
    key: &'a str,
    proof: &'a Proof,
}

#[derive(Deserialize)]
struct Found {
    key: String,
    proof: Proof,
}

impl Proofs {
    /// The proofs kept in `folder`, which is made when it is first needed. They hold for this very
    /// judge, and for the toolchains and settings that the workshop has.
    pub fn new(folder: PathBuf, workshop: &Workshop<'_>) -> Proofs {
        let mut hasher = blake3::Hasher::new();
        let mut part = |text: &str| {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        };
        part("judge proof 1");
        part(env!("CARGO_PKG_VERSION"));
        part(env!("JUDGE_SOURCES"));
        for language in workshop.languages.iter() {
            part(language.id());
            part(&format!("{:?}", language.definition()));
            part(&format!("{:?}", workshop.overrides(language)));
            match workshop.toolchain(language) {
                Ok(toolchain) => part(&toolchain.identity),
                Err(missing) => part(&missing.what),
            }
        }
        Proofs {
            folder,
            machine: hasher.finalize().to_hex().to_string(),
        }
    }

    /// What a proof of a problem depends on: every byte of its package, the judge, the toolchains.
    pub fn key(&self, slug: &str, workshop: &Workshop<'_>) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.machine.as_bytes());
        for (path, bytes) in workshop.catalogue.files(slug) {
            for part in [path.as_bytes(), &bytes] {
                hasher.update(&(part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
        }
        hasher.finalize().to_hex().to_string()
    }

    /// The kept proof of a problem, if it was made of the same.
    pub fn find(&self, slug: &str, key: &str, workshop: &Workshop<'_>) -> Option<Proof> {
        // A number that another problem has is a fault which no file of this one tells.
        let mut faults = workshop.catalogue.faults().iter();
        if faults.any(|fault| fault.slug == slug) {
            return None;
        }
        let bytes = fs::read(self.path(slug)).ok()?;
        let found: Found = serde_json::from_slice(&bytes).ok()?;
        (found.key == key).then_some(found.proof)
    }

    /// Keeps a proof without a fault.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn keep(&self, proof: &Proof, key: &str) -> io::Result<()> {
        if !proof.faults.is_empty() {
            return Ok(());
        }
        fs::create_dir_all(&self.folder)?;
        let draft = tempfile::NamedTempFile::new_in(&self.folder)?;
        serde_json::to_writer(&draft, &Kept { key, proof })?;
        draft.persist(self.path(&proof.slug))?;
        Ok(())
    }

    fn path(&self, slug: &str) -> PathBuf {
        self.folder.join(format!("{slug}.json"))
    }
}
