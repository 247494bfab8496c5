//! What is remembered, and when it no longer holds.

use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;

use super::*;
use crate::language::{Job, Plan};
use crate::model::{Factor, Signature};

/// A language whose discovery counts how often it is asked.
struct Counting {
    program: PathBuf,
    asked: AtomicUsize,
}

impl Language for Counting {
    fn id(&self) -> &'static str {
        "counting"
    }
    fn name(&self) -> &'static str {
        "Counting"
    }
    fn aliases(&self) -> &'static [&'static str] {
        &[]
    }
    fn endings(&self) -> &'static [&'static str] {
        &[]
    }
    fn factor(&self) -> Factor {
        Factor {
            time: 1,
            memory_mib: 0,
        }
    }
    fn commands(&self) -> &'static [&'static str] {
        &[]
    }

    fn failing_statement(&self) -> &'static str {
        "fail"
    }

    fn discover(&self, _: &Overrides) -> Result<Toolchain, Missing> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Ok(Toolchain {
            program: self.program.clone(),
            runner: None,
            version: "1".to_owned(),
            roots: Vec::new(),
            identity: String::new(),
        })
    }
    fn stub(&self, _: &Signature) -> String {
        unreachable!("only discovery is asked")
    }
    fn plan(&self, _: &Job<'_>) -> Plan {
        unreachable!("only discovery is asked")
    }
    fn tidy_message(&self, _: &Job<'_>, raw: &str) -> String {
        raw.to_owned()
    }
}

struct Bed {
    folder: TempDir,
    language: Counting,
    surroundings: Surroundings,
}

impl Bed {
    fn new() -> Bed {
        let folder = TempDir::new().expect("a folder");
        let program = folder.path().join("program");
        fs::write(&program, "1").expect("the program");
        Bed {
            surroundings: Surroundings {
                variables: BTreeMap::new(),
                folder: folder.path().join("work"),
            },
            language: Counting {
                program,
                asked: AtomicUsize::new(0),
            },
            folder,
        }
    }

    fn memory(&self) -> PathBuf {
        self.folder.path().join("state/toolchains.json")
    }

    /// Asks a fresh memory on the same file; how often discovery has been asked by now.
    fn get(&self, overrides: &Overrides) -> usize {
        let toolchains = Toolchains::new(Some(self.memory()));
        let found = toolchains.get_in(&self.language, overrides, &self.surroundings);
        assert_eq!(found.expect("a toolchain").program, self.language.program);
        self.language.asked.load(Ordering::Relaxed)
    }
}

#[test]
fn an_answer_is_remembered_across_processes() {
    let bed = Bed::new();
    assert_eq!(bed.get(&Overrides::default()), 1);
    assert_eq!(bed.get(&Overrides::default()), 1);
}

#[test]
fn a_program_that_changed_is_looked_at_again() {
    let bed = Bed::new();
    bed.get(&Overrides::default());
    fs::write(&bed.language.program, "another").expect("the program");
    assert_eq!(bed.get(&Overrides::default()), 2);
    assert_eq!(bed.get(&Overrides::default()), 2);
}

#[test]
fn whatever_chooses_another_toolchain_asks_again() {
    let mut bed = Bed::new();
    let usual = Overrides::default();
    assert_eq!(bed.get(&usual), 1);
    let other = Overrides {
        command: None,
        flags: Some(vec!["-O".to_owned()]),
    };
    assert_eq!(bed.get(&other), 2);
    bed.surroundings
        .variables
        .insert("PYENV_VERSION".into(), "3.12.1".into());
    assert_eq!(bed.get(&usual), 3);
    fs::write(bed.folder.path().join(".python-version"), "3.13\n").expect("a version file");
    assert_eq!(bed.get(&usual), 4);
    fs::write(bed.folder.path().join(".python-version"), "3.8.18\n").expect("a version file");
    assert_eq!(bed.get(&usual), 5);
    assert_eq!(bed.get(&usual), 5);
}

#[test]
fn a_global_version_file_beside_the_shims_counts() {
    let bed = Bed::new();
    let shim = bed.folder.path().join("shims/python3");
    fs::create_dir_all(shim.parent().expect("a folder")).expect("the shims");
    fs::write(&shim, "#!/bin/sh\n").expect("a shim");
    fs::set_permissions(&shim, fs::Permissions::from_mode(0o755)).expect("a shim");
    let overrides = Overrides {
        command: Some(shim.display().to_string()),
        flags: None,
    };
    bed.get(&overrides);
    fs::write(bed.folder.path().join("version"), "3.12.1\n").expect("a version file");
    assert_eq!(bed.get(&overrides), 2);
}

#[test]
fn a_corrupt_memory_is_ignored_and_replaced() {
    let bed = Bed::new();
    bed.get(&Overrides::default());
    for junk in [
        &b"{\"format\":1,"[..],
        b"",
        b"\xff\0",
        b"{\"format\":9,\"answers\":[]}",
    ] {
        fs::write(bed.memory(), junk).expect("the memory");
        let before = bed.language.asked.load(Ordering::Relaxed);
        assert_eq!(bed.get(&Overrides::default()), before + 1);
        assert_eq!(bed.get(&Overrides::default()), before + 1);
    }
}

#[test]
fn a_memory_that_cannot_be_written_costs_only_time() {
    let bed = Bed::new();
    fs::write(
        bed.folder.path().join("state"),
        "a file where a folder is due",
    )
    .expect("a file");
    assert_eq!(bed.get(&Overrides::default()), 1);
    assert_eq!(bed.get(&Overrides::default()), 2);
}
