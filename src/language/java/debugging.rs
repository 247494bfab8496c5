//! jdb, which comes with the JDK.

use serde_json::{Value, json};

use super::plan::STEPPING_CLASS;
use crate::language::debugging::{Debugger, Debugging, Session, Start, Stop, head};
use crate::language::discovery::on_path;

pub(super) const DEBUGGING: Debugging = Debugging {
    debuggers: &[Debugger {
        name: "jdb",
        find: |toolchain| {
            let beside = |program: &std::path::Path| program.with_file_name("jdb");
            let runner = toolchain.runner.as_deref().map(beside);
            runner
                .into_iter()
                .chain([beside(&toolchain.program)])
                .find(|jdb| jdb.is_file())
                .or_else(|| on_path("jdb"))
        },
        start,
        hint: "install a whole JDK: sudo apt install default-jdk-headless, sudo dnf install \
               java-latest-openjdk-devel, brew install openjdk",
    }],
    vscode,
    extension: "Debugger for Java (vscjava.vscode-java-debug)",
    reads_anew: false,
    stop,
};

/// What jdb does first stands in a file in its home directory, which is the run's folder for it.
const FIRST: &str = ".jdbrc";

fn start(session: &Session<'_>, program: &str) -> Start {
    let (classes, rest) = of_machine(session);
    let folder = session.stepping.folder;
    let sources = session.stepping.file.rsplit_once('/');
    let mut command = vec![program.to_owned(), format!("-J-Duser.home={folder}")];
    command.extend(["-sourcepath", sources.map_or("/", |(folder, _)| folder)].map(str::to_owned));
    command.extend(["-classpath", classes, STEPPING_CLASS].map(str::to_owned));
    command.extend(rest.iter().cloned());
    let stop = session
        .stop
        .map(|stop| format!("stop in {}\n", stop.function));
    Start {
        command,
        files: vec![(FIRST, stop.unwrap_or_default() + "run\n")],
        ..Start::default()
    }
}

/// The class path, and what stands behind the class.
fn of_machine<'a>(session: &Session<'a>) -> (&'a str, &'a [String]) {
    (&session.args[1], &session.args[3..])
}

fn vscode(session: &Session<'_>) -> Value {
    let (classes, rest) = of_machine(session);
    let own = rest.iter().rev().nth(1);
    json!({
        "type": "java",
        "request": "launch",
        "mainClass": STEPPING_CLASS,
        "classPaths": [classes, own],
        "args": rest,
        "cwd": session.stepping.folder,
        "console": "integratedTerminal",
    })
}

/// The method with its class, by which jdb knows it.
fn stop(source: &str, names: &[&str]) -> Option<Stop> {
    let stop = head(source, names)?;
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut depth = 0;
    for line in source.lines().take(stop.line) {
        let line = line.split("//").next().unwrap_or_default();
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        if let Some(name) = words
            .find(|word| ["class", "record", "enum"].contains(word))
            .and(words.next())
        {
            open.push((name.to_owned(), depth));
        }
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth = depth.saturating_sub(1);
                    open.retain(|(_, at)| *at < depth);
                }
                _ => {}
            }
        }
    }
    let classes: Vec<String> = open.into_iter().map(|(name, _)| name).collect();
    let function = match stop.function.is_empty() {
        true => return None,
        false => format!("{}.{}", classes.join("$"), stop.function),
    };
    Some(Stop { function, ..stop })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_known_by_its_class() {
        let source = "import java.util.*;\n// class Other {\nclass LRUCache {\n    class Node { int k; }\n    \
                      public LRUCache(int n) {}\n    public int get(int key) {\n        return 0;\n";
        let found = stop(source, &["get"]).expect("it is there");
        assert_eq!((found.line, found.function.as_str()), (6, "LRUCache.get"));
        let inner = "class Main {\n  static class Codec {\n    String serialize(TreeNode root) {\n";
        let found = stop(inner, &["serialize"]).expect("it is there");
        assert_eq!(found.function, "Main$Codec.serialize");
    }
}
