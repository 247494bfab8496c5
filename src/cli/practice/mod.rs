//! A timed session: the coach that holds it, and the faces that show it.

mod face;
mod screen;
