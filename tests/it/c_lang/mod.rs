//! C submissions, built by their plan and asked over the driver protocol.

mod faults;
mod habits;
mod nodes;
mod results;
mod shapes;
mod stubs;

use super::driver::Desk;

const DESK: Desk = Desk {
    id: "c",
    file: "sol.c",
};
