//! The driver: its parts in one file, so that Node.js loads it without a search.

/// The parts, each a module as it stands.
const PARTS: &[(&str, &str)] = &[
    ("channel", include_str!("driver/channel.js")),
    ("driver", include_str!("driver/driver.js")),
    ("failure", include_str!("driver/failure.js")),
    ("finding", include_str!("driver/finding.js")),
    ("function", include_str!("driver/function.js")),
    ("nodes", include_str!("driver/nodes.js")),
    ("object", include_str!("driver/object.js")),
    ("prelude", include_str!("driver/prelude.js")),
    ("program", include_str!("driver/program.js")),
    ("queues", include_str!("driver/queues.js")),
    ("shown", include_str!("driver/shown.js")),
    ("source", include_str!("driver/source.js")),
    ("stepping", include_str!("driver/stepping.js")),
    ("streams", include_str!("driver/streams.js")),
    ("thread", include_str!("driver/thread.js")),
    ("timing", include_str!("driver/timing.js")),
    ("values", include_str!("driver/values.js")),
    ("walks", include_str!("driver/walks.js")),
];

/// What the parts hold on to, as a solution may well define a function `process` of its own.
const HEAD: &str = r#""use strict";
const {
  process, Buffer, JSON, Map, Set, Array, Object, Number, String, Function, Symbol, RegExp, Math,
  BigInt, Promise, Error, TypeError, SyntaxError, Atomics, Int32Array, SharedArrayBuffer,
} = globalThis;
const PARTS = {
"#;

/// Loads the part that the first argument names, and those that it requires.
const TAIL: &str = r#"};
const loaded = {};
const part = (name) => {
  if (!name.startsWith("./")) return require(name);
  const key = name.slice(2);
  if (!(key in loaded)) PARTS[key]((loaded[key] = {}), part);
  return loaded[key];
};
const [, , first, ...rest] = process.argv;
part(`./${first}`).start(...rest);
"#;

/// The driver in one file, with further parts of another language's.
pub(super) fn bundle(further: &[(&str, &str)]) -> String {
    let mut text = HEAD.to_owned();
    for (name, part) in PARTS.iter().chain(further) {
        text += &format!("{name}: (exports, require) => {{\n{part}}},\n");
    }
    text + TAIL
}
