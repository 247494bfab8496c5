//! What the suite and the soak share: the programs, the machines, and a judging that is watched.

mod declaration;
mod ends;
mod machine;
mod room;
mod traces;
mod work;

pub(crate) use declaration::{Program, programs};
pub(crate) use machine::{MACHINES, Machine};
pub(crate) use room::{Ran, Room};
pub(crate) use work::share_out;
