//! Stopping the process and going on, as Ctrl-Z and a shell's `fg` do.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Signal, kill_current_process_group};
use signal_hook::consts::SIGCONT;
use signal_hook::{SigId, flag, low_level};

/// How long a stop that was asked for may take to come. Where no shell could continue the process
/// the system stops nothing, and the session just goes on.
const STOP_CAP: Duration = Duration::from_millis(200);

/// Hears when the process is continued.
pub(super) struct Stops {
    continued: Arc<AtomicBool>,
    registered: SigId,
}

impl Stops {
    /// Starts to listen.
    pub(super) fn listen() -> io::Result<Stops> {
        let continued = Arc::new(AtomicBool::new(false));
        let registered = flag::register(SIGCONT, Arc::clone(&continued))?;
        Ok(Stops {
            continued,
            registered,
        })
    }

    /// Whether the process was continued since this was asked last.
    pub(super) fn continued(&self) -> bool {
        self.continued.swap(false, Ordering::SeqCst)
    }

    /// Stops the process and what runs with it in the foreground, as Ctrl-Z does where a terminal
    /// is not in raw mode; returns when it is continued.
    pub(super) fn stop(&self) -> io::Result<()> {
        self.continued();
        let asked = Instant::now();
        kill_current_process_group(Signal::TSTP)?;
        while !self.continued() && asked.elapsed() < STOP_CAP {
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Stops {
    fn drop(&mut self) {
        low_level::unregister(self.registered);
    }
}
