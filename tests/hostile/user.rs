//! The same programs for an ordinary user, when the suite is run by root.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::PoisonError;

use super::ONE;

/// Which programs are wanted: the words of `HOSTILE_ONLY`, any of which may be in a name.
pub(crate) fn wanted() -> Vec<String> {
    let words = std::env::var("HOSTILE_ONLY").unwrap_or_default();
    words.split_whitespace().map(str::to_owned).collect()
}

/// Whether this process is the one that the test below starts.
pub(crate) fn is_another() -> bool {
    std::env::var_os("HOSTILE_JUDGE").is_some()
}

#[test]
fn every_program_earns_it_from_an_ordinary_user_too() {
    if !rustix::process::geteuid().is_root() {
        // Then the other test has shown it.
        return;
    }
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    // Where the other test keeps its own is gone by now.
    let folder = tempfile::tempdir_in(std::env::temp_dir()).expect("a folder");
    let place = folder.path();
    copy(
        &std::env::current_exe().expect("this program"),
        &place.join("suite"),
    );
    copy(Path::new(env!("CARGO_BIN_EXE_judge")), &place.join("judge"));
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    copy_all(&own.join("programs"), &place.join("programs"));
    copy_all(&own.join("problems"), &place.join("problems"));
    let handed = Command::new("chown")
        .args(["-R", "65534:65534"])
        .arg(place)
        .status();
    assert!(handed.expect("chown starts").success());
    let ran = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(place.join("suite"))
        .args([
            "--exact",
            "every_program_earns_the_verdict_that_it_declares",
            "--nocapture",
        ])
        .current_dir(place)
        .env("HOSTILE_JUDGE", place.join("judge"))
        .env("HOSTILE_ROOT", place)
        .env("HOME", place)
        .env("TMPDIR", place)
        .output()
        .expect("setpriv starts");
    let said = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    assert!(said.contains("1 passed"), "it was run: {said}");
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).expect("it can be copied");
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &to);
        } else {
            copy(&entry.path(), &to);
        }
    }
}
