//! What makes JavaScript of TypeScript, and what is said where nothing does.

use std::path::PathBuf;

use judge::language::Toolchain;

use super::*;

/// The toolchain with each compiler that is installed here, and without one where Node.js itself
/// takes types away.
fn ways() -> Vec<Toolchain> {
    let Some(found) = DESK.toolchain() else {
        return Vec::new();
    };
    let mut ways = Vec::new();
    let mut add = |name: &str, runner: Option<PathBuf>, there: bool| {
        if there {
            ways.push(Toolchain {
                runner,
                ..found.clone()
            });
        } else {
            eprintln!("skipped: there is no {name} for TypeScript");
        }
    };
    let probe =
        "process.exit(typeof require('module').stripTypeScriptTypes === 'function' ? 0 : 1)";
    let strips = std::process::Command::new(&found.program)
        .args(["-e", probe])
        .status()
        .is_ok_and(|status| status.success());
    add("Node.js that takes types away", None, strips);
    for (name, file) in [
        ("esbuild", "esbuild/lib/main.js"),
        ("tsc", "typescript/bin/tsc"),
    ] {
        let folders = found.roots.iter().map(|root| root.join(file));
        let installed = folders.into_iter().find(|path| path.is_file());
        let there = installed.is_some();
        add(name, installed, there);
    }
    for (name, program) in [("Deno", "deno"), ("Bun", "bun")] {
        let folders = std::env::var_os("PATH").unwrap_or_default();
        let mut files = std::env::split_paths(&folders).map(|folder| folder.join(program));
        let found = files.find_map(|file| file.canonicalize().ok());
        let there = found.is_some();
        add(name, found, there);
    }
    ways
}

#[test]
fn every_way_of_making_javascript_keeps_the_users_lines() {
    if absent() {
        return;
    }
    let plain = "type N = number;\ninterface Unused { n: N }\n\nfunction f(n: N): N {\n    \
                 const none = null as any;\n    return none.x;\n};\n";
    let broken = "interface A {}\nfunction f(n: A): A {\n    return n +;\n}\n";
    for way in ways() {
        let runner = &way.runner;
        let ran = DESK.asked(&way, &PLAIN, plain.as_bytes(), &[("call", json!([1]))]);
        let frames = ran.map(|ran| ran.answers[1]["result"]["exception"]["frames"].clone());
        assert_eq!(frames, Ok(json!(["sol.ts:6 in f"])), "{runner:?}");
        let Err(message) = DESK.asked(&way, &PLAIN, broken.as_bytes(), &[]) else {
            panic!("it compiles by {runner:?}");
        };
        let [start, end] = [
            "sol.ts:3: SyntaxError: ",
            "\n    return n +;\n              ^",
        ];
        assert!(
            message.starts_with(start) && message.ends_with(end),
            "{message}"
        );
    }
}

#[test]
fn an_enum_is_made_or_refused_with_how_to_get_a_compiler() {
    if absent() {
        return;
    }
    let source = "enum Size { S, M = 6, L }\nfunction f(n: number): number { return Size.L * n }";
    for way in ways() {
        match DESK.asked(&way, &PLAIN, source.as_bytes(), &[("call", json!([1]))]) {
            Ok(ran) => assert_eq!(ran.answers[1]["result"], value(json!(7))),
            Err(message) => {
                assert!(message.starts_with("sol.ts:1: SyntaxError: "), "{message}");
                assert!(message.ends_with("npm install -g typescript"), "{message}");
            }
        }
    }
}

#[test]
fn a_syntax_error_shows_its_line_and_place() {
    if absent() {
        return;
    }
    let source = "type A = number;\n\nfunction f(a: A): A {\n    return a +;\n}\n";
    let Err(message) = ask(source, &PLAIN, &[]) else {
        panic!("it compiles");
    };
    assert!(message.starts_with("sol.ts:4: SyntaxError: "), "{message}");
    let end = "\n    return a +;\n              ^";
    assert!(message.ends_with(end), "{message}");
}

#[test]
fn a_file_in_another_encoding_is_refused_by_line_and_byte() {
    if absent() {
        return;
    }
    let Err(message) = ask(b"let x = 1\nlet y = '\xe9'\n", &PLAIN, &[]) else {
        panic!("it compiles");
    };
    assert!(
        message.starts_with("sol.ts:2: byte 10 of the line, 0xe9"),
        "{message}"
    );
}

#[test]
fn a_machine_without_node_is_told_how_to_get_it() {
    let overrides = Overrides {
        command: Some("/nowhere/node9".to_owned()),
        flags: None,
    };
    let language = Languages::default().find("ts").expect("a language");
    let missing = language.discover(&overrides).expect_err("there is none");
    assert_eq!(missing.what, "there is no program `/nowhere/node9`");
    assert!(missing.hint.contains("nodejs.org"), "{}", missing.hint);
}
