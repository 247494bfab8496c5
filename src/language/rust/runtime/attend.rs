//! Where a case is run in a debugger, no judge started this program: it starts the judge, which asks
//! the question of the case and shows the answer, and puts the two pipes where the driver looks.

use std::fs::{File, OpenOptions};
use std::os::unix::io::IntoRawFd;
use std::process::Command;

use crate::system;

/// Starts the judge for the run in this folder.
pub fn attend(judge: &str, folder: &str) {
    let started = Command::new(judge).args(["__attend", folder]).spawn();
    let open = || -> std::io::Result<()> {
        started?;
        let questions = File::open(format!("{}/questions", folder))?;
        let answers = OpenOptions::new()
            .write(true)
            .open(format!("{}/answers", folder))?;
        system::stand_as(questions.into_raw_fd(), 3);
        system::stand_as(answers.into_raw_fd(), 4);
        Ok(())
    };
    if let Err(error) = open() {
        eprintln!("judge: {}; run `judge debug` again", error);
        system::end(1);
    }
}
