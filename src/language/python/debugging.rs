//! pdb, which comes with Python.

use serde_json::{Value, json};

use crate::language::debugging::{Debugger, Debugging, Session, Start, python_body};

pub(super) const DEBUGGING: Debugging = Debugging {
    debuggers: &[Debugger {
        name: "pdb",
        find: |toolchain| Some(toolchain.program.clone()),
        start,
        hint: "pdb comes with Python",
    }],
    vscode,
    extension: "Python Debugger (ms-python.debugpy)",
    reads_anew: true,
    stop: python_body,
};

fn start(session: &Session<'_>, program: &str) -> Start {
    let mut command: Vec<String> = [program, "-m", "pdb"].map(str::to_owned).to_vec();
    if let Some(stop) = session.stop {
        let place = format!("break {}:{}", session.stepping.file, stop.line);
        command.extend([
            "-c".to_owned(),
            place,
            "-c".to_owned(),
            "continue".to_owned(),
        ]);
    }
    command.extend(session.args.iter().cloned());
    Start {
        command,
        ..Start::default()
    }
}

fn vscode(session: &Session<'_>) -> Value {
    json!({
        "type": "debugpy",
        "request": "launch",
        "python": session.program,
        "program": session.args[0],
        "args": session.args[1..],
        "cwd": session.stepping.folder,
        "env": { "PYTHONHASHSEED": "0" },
        "console": "integratedTerminal",
        "justMyCode": true,
    })
}
