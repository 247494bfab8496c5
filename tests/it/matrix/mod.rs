//! The conformance matrix: every shape of the model in every language, and what goes wrong in each.
//!
//! `shapes/<shape>/` and `troubles/<trouble>/` are small packages: `shape.toml` is a `problem.toml`
//! without what no judge reads, and `solution.<ending>` is the solution in each language.

mod bench;
mod shapes;
mod table;
mod troubles;

use judge::language::{Language, Languages};

/// One test for each language: calls the function with the language's id.
macro_rules! in_every_language {
    ($check:path) => {
        crate::matrix::in_every_language!(@ $check: python c cpp java javascript typescript go rust);
    };
    (@ $check:path: $($language:ident)*) => {
        $(
            #[test]
            fn $language() {
                $check(stringify!($language));
            }
        )*

        #[test]
        fn no_language_is_left_out() {
            let ids = crate::matrix::languages().map(|language| language.id());
            assert!(ids.eq([$(stringify!($language)),*]));
        }
    };
}
use in_every_language;

/// The columns of the matrix.
fn languages() -> impl Iterator<Item = &'static dyn Language> {
    Languages::default().iter().collect::<Vec<_>>().into_iter()
}
