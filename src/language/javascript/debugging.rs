//! Node.js's own debugger in the terminal.

use serde_json::{Value, json};

use crate::language::debugging::{Debugger, Debugging, Session, Start, within};

pub(in crate::language) const DEBUGGERS: &[Debugger] = &[Debugger {
    name: "node inspect",
    find: |toolchain| Some(toolchain.program.clone()),
    start,
    hint: "node inspect comes with Node.js",
}];

pub(in crate::language) const EXTENSION: &str = "JavaScript Debugger, which VS Code brings";

pub(super) const DEBUGGING: Debugging = Debugging {
    debuggers: DEBUGGERS,
    vscode,
    extension: EXTENSION,
    reads_anew: true,
    stop: within,
};

/// What stands in front of the driver among the arguments.
const FLAGS: usize = 3;

/// The driver sets the first breakpoint, as this debugger takes none from its command line.
fn start(session: &Session<'_>, program: &str) -> Start {
    let command = [program, "inspect"].map(str::to_owned).into_iter();
    let env = session.stop.map_or(Vec::new(), |stop| {
        let pairs = [
            ("JUDGE_STOP", stop.line.to_string()),
            ("NODE_INSPECT_RESUME_ON_START", "1".to_owned()),
        ];
        pairs.map(|(name, value)| (name.to_owned(), value)).to_vec()
    });
    Start {
        command: command.chain(session.args.iter().cloned()).collect(),
        env,
        ..Start::default()
    }
}

pub(in crate::language) fn vscode(session: &Session<'_>) -> Value {
    let (flags, rest) = session.args.split_at(FLAGS);
    json!({
        "type": "node",
        "request": "launch",
        "runtimeExecutable": session.program,
        "runtimeArgs": flags,
        "program": rest[0],
        "args": rest[1..],
        "cwd": session.stepping.folder,
        "console": "integratedTerminal",
        "skipFiles": ["<node_internals>/**", "**/.judge/**"],
    })
}
