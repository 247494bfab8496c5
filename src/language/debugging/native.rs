//! gdb and lldb, which debug C, C++, Rust and Go alike.

use serde_json::{Value, json};

use super::{Debugger, Session, Start};
use crate::language::discovery::on_path;

/// What gdb is told first: the driver and the library are walked over rather than into, and nothing
/// is asked or downloaded.
const GDB_SETTINGS: &[&str] = &[
    "skip -rfunction ^(std|__gnu_cxx|core|alloc|judge_rt)::|^judge_",
    "set print inferior-events off",
    "set print thread-events off",
    "set breakpoint pending on",
    // What Go's scheduler sends to its own threads.
    "handle SIGURG nostop noprint pass",
    // Threads are stopped and resumed all at once. One at a time, which gdb otherwise does by
    // itself, a program that ends while they are resumed is lost ("Couldn't get registers").
    "maint set target-non-stop off",
];

/// GNU's debugger.
pub(in crate::language) const GDB: Debugger = Debugger {
    name: "gdb",
    find: |_| on_path("gdb").map(|_| "gdb".into()),
    start: gdb,
    hint: "install gdb with your package manager: sudo apt install gdb, sudo dnf install gdb, sudo \
           pacman -S gdb",
};

/// LLVM's debugger.
pub(in crate::language) const LLDB: Debugger = Debugger {
    name: "lldb",
    find: |_| on_path("lldb").map(|_| "lldb".into()),
    start: lldb,
    hint: "install lldb with your package manager: sudo apt install lldb, or xcode-select --install",
};

/// gdb with what Rust knows of its own values.
pub(in crate::language) const RUST_GDB: Debugger = Debugger {
    name: "rust-gdb",
    find: |_| {
        on_path("gdb")
            .and_then(|_| on_path("rust-gdb"))
            .map(|_| "rust-gdb".into())
    },
    start: gdb,
    hint: GDB.hint,
};

/// lldb with what Rust knows of its own values.
pub(in crate::language) const RUST_LLDB: Debugger = Debugger {
    name: "rust-lldb",
    find: |_| {
        on_path("lldb")
            .and_then(|_| on_path("rust-lldb"))
            .map(|_| "rust-lldb".into())
    },
    start: lldb,
    hint: LLDB.hint,
};

/// Go's own debugger.
pub(in crate::language) const DLV: Debugger = Debugger {
    name: "dlv",
    find: |_| {
        let home = std::env::var_os("HOME").map(std::path::PathBuf::from);
        let installed = home.map(|home| home.join("go/bin/dlv"));
        let there = on_path("dlv").map(|_| "dlv".into());
        there.or_else(|| installed.filter(|path| path.is_file()))
    },
    start: dlv,
    hint: "install dlv with: go install github.com/go-delve/delve/cmd/dlv@latest",
};

fn dlv(session: &Session<'_>, program: &str) -> Start {
    const FILE: &str = "start.dlv";
    let first = format!("{}/{FILE}", session.stepping.folder);
    let file = session.stepping.file;
    let stop = session
        .stop
        .map(|stop| format!("break {file}:{}\n", stop.line));
    let words = [program, "exec", "--init", &first, session.program];
    Start {
        command: words.map(str::to_owned).to_vec(),
        files: vec![(FILE, stop.unwrap_or_default() + "continue\n")],
        ..Start::default()
    }
}

fn gdb(session: &Session<'_>, program: &str) -> Start {
    const FILE: &str = "start.gdb";
    let settings = format!("{}/{FILE}", session.stepping.folder);
    let mut command = vec![program.to_owned(), "-q".into(), "-x".into(), settings];
    if let Some(stop) = session.stop {
        let (name, line) = (session.file_name(), stop.line);
        let place = match quoted(name) == name {
            true => format!("break {name}:{line}"),
            false => format!("break -source \"{name}\" -line {line}"),
        };
        command.extend(["-ex".into(), place]);
    }
    let run = match session.input {
        Some(input) => format!("run < {}", quoted(input)),
        None => "run".to_owned(),
    };
    command.extend(["-ex".into(), run, session.program.to_owned()]);
    let text = GDB_SETTINGS.iter().map(|line| format!("{line}\n"));
    Start {
        command,
        files: vec![(FILE, text.collect())],
        ..Start::default()
    }
}

fn lldb(session: &Session<'_>, program: &str) -> Start {
    const FILE: &str = "start.lldb";
    let settings = format!("{}/{FILE}", session.stepping.folder);
    let mut command = vec![program.to_owned(), "-s".into(), settings];
    if let Some(stop) = session.stop {
        let name = session.file_name();
        let place = format!(
            "breakpoint set --file {} --line {}",
            quoted(name),
            stop.line
        );
        command.extend(["-o".into(), place]);
    }
    let run = match session.input {
        Some(input) => format!("process launch --stdin {}", quoted(input)),
        None => "process launch".to_owned(),
    };
    command.extend(["-o".into(), run, session.program.to_owned()]);
    let text = "settings set target.process.thread.step-avoid-regexp ^(std|judge_rt)::\n";
    Start {
        command,
        files: vec![(FILE, text.to_owned())],
        ..Start::default()
    }
}

/// A word for a debugger's own command line.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | '+');
    match text.chars().all(plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', "'\\''")),
    }
}

/// The configuration for Microsoft's C and C++ extension, or for CodeLLDB where there is lldb alone.
pub(in crate::language) fn cppdbg(session: &Session<'_>) -> Value {
    if session.debugger == Some(LLDB.name) {
        return codelldb(session);
    }
    let args: Vec<&str> = session.input.map_or(Vec::new(), |input| vec!["<", input]);
    let text = |text: &str| json!({ "text": text, "ignoreFailures": true });
    let settings = GDB_SETTINGS.iter().map(|line| text(line));
    let setup: Vec<Value> = [text("-enable-pretty-printing")]
        .into_iter()
        .chain(settings)
        .collect();
    json!({
        "type": "cppdbg",
        "request": "launch",
        "program": session.program,
        "args": args,
        "cwd": session.stepping.folder,
        "MIMode": "gdb",
        "setupCommands": setup,
    })
}

/// Microsoft's extension for C and C++.
pub(in crate::language) const CPPTOOLS: &str = "C/C++ (ms-vscode.cpptools)";
/// The extension for lldb.
pub(in crate::language) const CODELLDB: &str = "CodeLLDB (vadimcn.vscode-lldb)";

/// The configuration for CodeLLDB.
pub(in crate::language) fn codelldb(session: &Session<'_>) -> Value {
    let mut made = json!({
        "type": "lldb",
        "request": "launch",
        "program": session.program,
        "cwd": session.stepping.folder,
    });
    if let Some(input) = session.input {
        made["stdio"] = json!([input, null, null]);
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Stepping, Stop};

    const STEPPING: Stepping<'static> = Stepping {
        file: "/home/me/two sum.cpp",
        judge: "/usr/bin/judge",
        folder: "/home/me/.judge/two sum-cpp",
    };

    fn started(start: fn(&Session<'_>, &str) -> Start, input: Option<&str>) -> String {
        let stop = Stop {
            line: 5,
            function: "twoSum".to_owned(),
        };
        let session = Session {
            stepping: &STEPPING,
            program: "/p",
            args: &[],
            input,
            stop: Some(&stop),
            debugger: None,
        };
        start(&session, "debugger").command[3..].join("|")
    }

    #[test]
    fn gdb_stops_in_the_users_file() {
        let folder = "/home/me/.judge/two sum-cpp/start.gdb";
        assert_eq!(
            started(gdb, None),
            format!("{folder}|-ex|break -source \"two sum.cpp\" -line 5|-ex|run|/p")
        );
        assert!(started(gdb, Some("/a b/input")).ends_with("|-ex|run < '/a b/input'|/p"));
    }

    #[test]
    fn lldb_stops_in_the_users_file() {
        assert_eq!(
            started(lldb, None),
            "-o|breakpoint set --file 'two sum.cpp' --line 5|-o|process launch|/p"
        );
        assert!(started(lldb, Some("/i")).ends_with("|-o|process launch --stdin /i|/p"));
    }

    #[test]
    fn dlv_stops_in_the_users_file() {
        let stop = Stop {
            line: 7,
            function: "twoSum".to_owned(),
        };
        let session = Session {
            stepping: &STEPPING,
            program: "/p",
            args: &[],
            input: None,
            stop: Some(&stop),
            debugger: Some("dlv"),
        };
        let start = dlv(&session, "dlv");
        let folder = STEPPING.folder;
        let due = [
            "dlv",
            "exec",
            "--init",
            &format!("{folder}/start.dlv"),
            "/p",
        ];
        assert_eq!(start.command, due);
        let text = "break /home/me/two sum.cpp:7\ncontinue\n".to_owned();
        assert_eq!(start.files, [("start.dlv", text)]);
    }

    #[test]
    fn lldb_alone_is_for_codelldb() {
        let session = Session {
            stepping: &STEPPING,
            program: "/p",
            args: &[],
            input: Some("/i"),
            stop: None,
            debugger: Some("lldb"),
        };
        assert_eq!(cppdbg(&session)["type"], "lldb");
        assert_eq!(cppdbg(&session)["stdio"][0], "/i");
    }
}
