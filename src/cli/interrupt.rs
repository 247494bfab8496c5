//! Ctrl-C: a flag that is raised instead of an end in mid-air.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anyhow::{Context as _, Result};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;

use super::exit::Exit;

/// A flag that is raised when the user asks to stop. Who asks twice is not kept waiting: the
/// second time ends the judge at once. A window that is closed hangs up more than once, and asks
/// for nothing by that.
pub(super) fn flag_on_interrupt() -> Result<Arc<AtomicBool>> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        let code = i32::from(Exit::Interrupted.code());
        if signal != SIGHUP {
            flag::register_conditional_shutdown(signal, code, Arc::clone(&flag))
                .context("cannot listen for signals")?;
        }
        flag::register(signal, Arc::clone(&flag)).context("cannot listen for signals")?;
    }
    Ok(flag)
}
