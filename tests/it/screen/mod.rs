//! The full-screen face of a session in a real pseudo-terminal, under a real shell.

mod leaving;
mod notes;
mod paper;
mod session;

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use tempfile::TempDir;

use self::paper::Paper;

/// The longest that anything may take to be shown; a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes the terminal on its standard input its own, and becomes a shell.
const SHELL: &str = "import fcntl, os, termios; os.setsid(); \
                     fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execvp('sh', ['sh'])";

/// A shell in a terminal, with a home of the judge's own.
struct Shell {
    keyboard: File,
    paper: Arc<Mutex<Paper>>,
    shell: Child,
    here: TempDir,
    home: TempDir,
}

impl Shell {
    /// A shell in a terminal of this size.
    fn open(columns: u16, rows: u16) -> Shell {
        let home = tempfile::tempdir().expect("a folder");
        let here = tempfile::tempdir().expect("a folder");
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let master = openpt(flags).expect("a pseudo-terminal");
        grantpt(&master).expect("it is ours");
        unlockpt(&master).expect("it is unlocked");
        let name = ptsname(&master, Vec::new()).expect("it has a name");
        let path = PathBuf::from(std::ffi::OsStr::from_bytes(name.as_bytes()));
        let terminal = OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .expect("its other end opens");
        let keyboard = File::from(master);
        tcsetwinsize(&keyboard, size(columns, rows)).expect("it takes a size");
        let end = || Stdio::from(terminal.try_clone().expect("a copy"));
        let shell = Command::new("python3")
            .args(["-c", SHELL])
            .current_dir(here.path())
            .env("JUDGE", env!("CARGO_BIN_EXE_judge"))
            .env("JUDGE_HOME", home.path())
            .env("TERM", "xterm-256color")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("ENV")
            .env_remove("NO_COLOR")
            .env_remove("COLUMNS")
            .env_remove("LINES")
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .expect("python3 is there");
        drop(terminal);
        let paper = Arc::new(Mutex::new(Paper::new(columns.into(), rows.into())));
        let mut written = keyboard.try_clone().expect("a copy");
        let on = Arc::clone(&paper);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            // The read fails when the other end is closed.
            while let Ok(length @ 1..) = written.read(&mut buffer) {
                on.lock().expect("the paper").write(&buffer[..length]);
            }
        });
        let shell = Shell {
            keyboard,
            paper,
            shell,
            here,
            home,
        };
        // What is typed is shown, too, and must not be taken for the prompt.
        shell.types("PS1=rea''dy:\n");
        shell.shows("ready:");
        shell
    }

    /// Types text; a line end is Enter.
    fn types(&self, text: &str) {
        self.sends(text.replace('\n', "\r").as_bytes());
    }

    fn sends(&self, bytes: &[u8]) {
        let mut keyboard = &self.keyboard;
        keyboard.write_all(bytes).expect("it is typed");
    }

    /// Waits until this is on the screen.
    fn shows(&self, text: &str) {
        self.until(&format!("{text:?} is not shown"), |paper| {
            paper.text().contains(text)
        });
    }

    /// Waits until this is not on the screen.
    fn hides(&self, text: &str) {
        self.until(&format!("{text:?} is still shown"), |paper| {
            !paper.text().contains(text)
        });
    }

    fn until(&self, otherwise: &str, done: impl Fn(&Paper) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let paper = self.paper.lock().expect("the paper").clone();
            if done(&paper) {
                return;
            }
            assert!(Instant::now() < deadline, "{otherwise}:\n{}", paper.text());
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn resize(&self, columns: u16, rows: u16) {
        let mut paper = self.paper.lock().expect("the paper");
        paper.resize(columns.into(), rows.into());
        tcsetwinsize(&self.keyboard, size(columns, rows)).expect("it takes a size");
    }

    /// Writes a file as editors do: beside it, then in its place.
    fn saves(&self, name: &str, text: &str) {
        let path = self.here.path().join(name);
        let beside = path.with_extension("new");
        fs::write(&beside, text).expect("it is written");
        fs::rename(beside, path).expect("it takes its place");
    }

    /// Notes the terminal's modes, and starts a session on two-sum.
    fn practises(&self, flags: &str) {
        self.types("stty -g > before\n");
        let command = format!("$JUDGE practice two-sum --lang python {flags}");
        self.types(&format!("sh -c 'echo $$ > pid; exec {command}'\n"));
        self.shows("Examples");
        assert!(self.paper.lock().expect("the paper").alternate);
    }

    /// Waits for the shell to have the terminal again, as it was, and for the exit code.
    fn is_back(&self, code: i32) {
        self.until("the screen is still held", |paper| !paper.alternate);
        self.types("echo \"code:$?\"; stty -g > after; echo all-\"\"noted\n");
        self.shows("all-noted");
        self.shows(&format!("code:{code}"));
        assert_eq!(self.read("before"), self.read("after"));
    }

    /// A file of the working directory.
    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.here.path().join(name)).expect("it is there")
    }

    /// What the session's clock shows.
    fn clock(&self) -> Duration {
        clock(&self.paper.lock().expect("the paper")).expect("a clock")
    }
}

/// The clock in the head of the screen.
fn clock(paper: &Paper) -> Option<Duration> {
    let text = paper.text();
    let clock = text.lines().next()?.split(" of ").next()?;
    let (minutes, seconds) = clock.rsplit(' ').next()?.split_once(':')?;
    let seconds = minutes.parse::<u64>().ok()? * 60 + seconds.parse::<u64>().ok()?;
    Some(Duration::from_secs(seconds))
}

impl Drop for Shell {
    fn drop(&mut self) {
        // The shell started everything in the terminal, which ends with it.
        self.shell.kill().ok();
        self.shell.wait().ok();
    }
}

fn size(columns: u16, rows: u16) -> Winsize {
    Winsize {
        ws_row: rows,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    }
}
