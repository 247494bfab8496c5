//! Claims about the screen: what it shows at several sizes, and that nothing breaks it.

mod made;
mod never;
mod screens;
mod terminal;
mod typing;
