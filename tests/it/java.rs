//! Java: what people paste runs, what is wrong is said, and limits of depth and size are far.

mod habits;
mod harness;
mod refusals;
mod results;
mod shapes;
mod strain;
