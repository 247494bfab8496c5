//! The generated half of the driver: it includes the user's file and calls what the signature asks
//! for.

use super::calls::{of_class, of_codec, of_function};
use super::found;
use super::names::{compares, nodes_of};
use super::nodes;
use super::outline::Outline;
use crate::language::Stepping;
use crate::model::{Api, Function, Signature};

/// What a driver is made from.
#[derive(Debug)]
pub(super) struct Generated<'a> {
    /// The name under which the user's file is included.
    pub(super) file: &'a str,
    /// The edition of Rust that it is compiled as.
    pub(super) edition: &'static str,
    /// Attributes of the whole program.
    pub(super) attributes: &'a [String],
    /// The size of its stack.
    pub(super) stack_mib: u64,
    /// The run that it is made for, in a debugger.
    pub(super) stepping: Option<&'a Stepping<'a>>,
}

/// The driver for a file of this outline.
pub(super) fn generate(signature: &Signature, outline: &Outline, given: &Generated<'_>) -> String {
    let calls = match signature {
        Signature::Function(function) => {
            found::function(function, outline).map(|found| of_function(function, &found))
        }
        Signature::Class(class) => found::class(class, outline).map(|name| of_class(class, name)),
        Signature::Codec(codec) => found::codec(codec, outline).map(|name| of_codec(codec, name)),
    };
    let nodes = nodes_of(signature);
    let api = api_of(signature);
    let mut out = head(given);
    out.push_str("mod judge_given {\n    pub struct Solution;\n");
    out.extend(nodes.iter().map(|node| nodes::definition(node)));
    out.extend(api.map(|(api, compares)| if compares { beside(api) } else { String::new() }));
    out.push_str("}\nuse judge_given::*;\n");
    out.push_str(&format!("include!({:?});\n", given.file));
    let (complaint, calls) = match calls {
        Ok(calls) => (String::new(), calls),
        Err(complaint) => (complaint, NO_CALLS.to_owned()),
    };
    out.push_str("mod judge_driver {\n    use std::cell::RefCell;\n    use std::rc::Rc;\n");
    let traits = outline.traits_of(owner(signature, outline));
    out.extend(
        traits
            .iter()
            .map(|name| format!("    use super::{name} as _;\n")),
    );
    if complaint.is_empty() {
        out.extend(nodes.iter().map(|node| nodes::link(node)));
        out.extend(api.map(|(api, compares)| if compares { String::new() } else { within(api) }));
    }
    out.push_str(&calls);
    out.push_str("}\n");
    out.push_str(HIDDEN);
    out.push_str(&entry(&complaint, given));
    out
}

/// The type whose functions are called.
fn owner<'a>(signature: &'a Signature, outline: &Outline) -> &'a str {
    match signature {
        Signature::Function(_) => "Solution",
        Signature::Class(class) => found::class(class, outline).unwrap_or(&class.name),
        Signature::Codec(codec) => &codec.name,
    }
}

/// A driver that only says why the file cannot be taken.
pub(super) fn refuse(message: &str, given: &Generated<'_>) -> String {
    let entry = entry(message, given);
    format!("{}mod judge_driver {{\n{NO_CALLS}}}\n{entry}", head(given))
}

const NO_CALLS: &str =
    "pub fn answer(_: &mut judge_rt::Question<'_>) -> judge_rt::Done { Ok(()) }\n";

/// The value behind the function that the solution calls.
const HIDDEN: &str = "mod judge_hidden {\n    use std::sync::atomic::{AtomicI32, Ordering};\n    \
                      static VALUE: AtomicI32 = AtomicI32::new(0);\n    \
                      pub fn set(value: i32) { VALUE.store(value, Ordering::Relaxed) }\n    \
                      pub fn get() -> i32 { VALUE.load(Ordering::Relaxed) }\n}\n";

fn head(given: &Generated<'_>) -> String {
    let attributes = given
        .attributes
        .iter()
        .map(|attribute| format!("{attribute}\n"));
    format!("{}#![no_main]\n", attributes.collect::<String>())
}

/// The user's `main` is a function like others; the program begins here.
fn entry(complaint: &str, given: &Generated<'_>) -> String {
    // Either form is an error in the other edition or in an older compiler.
    let export = match given.edition {
        "2024" => "unsafe(export_name = \"main\")",
        _ => "export_name = \"main\"",
    };
    let (file, attend) = match given.stepping {
        None => (given.file, String::new()),
        Some(stepping) => {
            let Stepping { judge, folder, .. } = stepping;
            let call = format!("    judge_rt::attend({judge:?}, {folder:?});\n");
            (stepping.file, call)
        }
    };
    format!(
        "#[{export}]\npub extern \"C\" fn judge_main() -> i32 {{\n{attend}    judge_rt::serve({:?}, \
         {:?}, judge_driver::answer, {}_usize << 20)\n}}\n",
        file, complaint, given.stack_mib
    )
}

fn api_of(signature: &Signature) -> Option<(&Api, bool)> {
    match signature {
        Signature::Function(function @ Function { api: Some(api), .. }) => {
            Some((api, compares(function)))
        }
        _ => None,
    }
}

/// An API that is a function of its own.
fn beside(api: &Api) -> String {
    let Api { name, param, .. } = api;
    format!(
        "    pub unsafe fn {name}({param}: i32) -> i32 {{\n        let hidden = \
         super::judge_hidden::get();\n        ({param} < hidden) as i32 - ({param} > hidden) as i32\n    }}\n"
    )
}

/// An API that is a method of the solution.
fn within(api: &Api) -> String {
    let Api { name, param, .. } = api;
    format!(
        "    impl super::Solution {{\n        pub fn {name}(&self, {param}: i32) -> bool {{ {param} >= \
         super::judge_hidden::get() }}\n    }}\n"
    )
}
