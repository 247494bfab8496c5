//! All stubs at once through each language's own compiler, their bodies filled with a statement
//! that fails and the definitions above them no longer commented out.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::time::Duration;

use judge::language::{Language, Languages, Toolchain};
use judge::model::Signature;

use super::expressed;
use super::facts::Fact;
use crate::process::output_within;
use crate::toolchains::found;

const LIMIT: Duration = Duration::from_secs(300);

/// The language and its toolchain; nothing where there is none.
fn with_toolchain(id: &str) -> Option<(&'static dyn Language, &'static Toolchain)> {
    Some((
        Languages::default().find(id).expect("a language"),
        found(id)?,
    ))
}

/// The definitions in the block comments above the class, one for each, as code.
fn definitions(stub: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = stub;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, behind) = after.split_once("*/").expect("a comment that ends");
        // What follows the class tells how it is called.
        if before.contains("class Codec {") || comment.contains("instantiated") {
            break;
        }
        if comment.contains("Definition for") {
            let lines = comment.lines().filter_map(|line| {
                let line = line.trim_start_matches('*');
                let line = line.strip_prefix(" * ").unwrap_or(line).trim_end();
                let code = !line.contains("Definition for") && !matches!(line, "" | " *");
                code.then(|| format!("{line}\n"))
            });
            found.push(lines.collect());
        }
        rest = behind;
    }
    found
}

fn assert_compiles(command: &mut Command, stdin: &str) {
    let output = output_within(command, stdin.as_bytes(), LIMIT);
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn every_stub_in_python_parses() {
    let Some((python, toolchain)) = with_toolchain("python") else {
        return;
    };
    let stubs: Vec<(String, String)> = expressed()
        .iter()
        .map(|(fact, signature)| (fact.slug.clone(), python.failing_stub(signature)))
        .collect();
    let script = "import json, sys\nfor slug, stub in json.load(sys.stdin):\n    \
                  compile(stub, slug, 'exec')";
    let mut command = Command::new(&toolchain.program);
    let stubs = serde_json::to_string(&stubs).expect("JSON");
    assert_compiles(command.args(["-W", "error", "-c", script]), &stubs);
}

#[test]
fn every_stub_in_cpp_compiles_with_its_own_definitions() {
    let Some((cpp, toolchain)) = with_toolchain("cpp") else {
        return;
    };
    let mut text = String::from(
        "#include <string>\n#include <vector>\nusing namespace std;\nbool isBadVersion(int);\n",
    );
    for (at, (_, signature)) in expressed().iter().enumerate() {
        let stub = cpp.failing_stub(signature);
        let definitions = definitions(&stub).join("\n");
        let _ = writeln!(text, "namespace stub{at} {{\n{definitions}\n{stub}}}");
    }
    let mut command = Command::new(&toolchain.program);
    command.args(["-std=c++17", "-Wall", "-fsyntax-only", "-x", "c++", "-"]);
    assert_compiles(&mut command, &text);
}

#[test]
fn every_stub_in_java_compiles_with_its_own_definitions() {
    let Some((java, toolchain)) = with_toolchain("java") else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let mut sources = Vec::new();
    for (at, (fact, signature)) in expressed().iter().enumerate() {
        let package = folder.path().join(format!("stub{at}"));
        fs::create_dir(&package).expect("a folder");
        let mut write = |class: &str, code: &str| {
            let file = package.join(format!("{class}.java"));
            let code = format!("package stub{at};\nimport java.util.*;\n{code}");
            fs::write(&file, code).expect("a source");
            sources.push(file);
        };
        let stub = java.failing_stub(signature);
        for definition in definitions(&stub) {
            let class = definition.split_once("class ").expect("a class").1;
            write(class.split(' ').next().expect("a name"), &definition);
        }
        if api_of(fact) {
            let api = "class VersionControl { boolean isBadVersion(int version) { throw null; } }";
            write("VersionControl", api);
        }
        write(&fact.class, &stub);
    }
    let mut command = Command::new(&toolchain.program);
    let out = folder.path().join("out");
    command.arg("-d").arg(out).arg("-proc:none").args(&sources);
    assert_compiles(&mut command, "");
}

#[test]
fn every_stub_in_go_compiles_with_its_own_definitions() {
    let Some((go, toolchain)) = with_toolchain("go") else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("go.mod"), "module stubs\n\ngo 1.21\n").expect("a module");
    for (at, (fact, signature)) in expressed().iter().enumerate() {
        let stub = go.failing_stub(signature);
        let definitions = definitions(&stub).join("\n");
        let api = match api_of(fact) {
            true => "func isBadVersion(version int) bool { return true }\n",
            false => "",
        };
        let package = folder.path().join(format!("stub{at}"));
        fs::create_dir(&package).expect("a folder");
        let text = format!("package stub{at}\n{api}{definitions}{stub}");
        fs::write(package.join("stub.go"), text).expect("a source");
    }
    let mut command = Command::new(&toolchain.program);
    command
        .args(["build", "./..."])
        .current_dir(&folder)
        .env("GOCACHE", folder.path().join("cache"))
        .envs([("GOFLAGS", ""), ("GOPROXY", "off"), ("GOWORK", "off")])
        .env("GOTOOLCHAIN", "local");
    assert_compiles(&mut command, "");
}

fn api_of(fact: &Fact) -> bool {
    matches!(fact.signature(), Some(Signature::Function(function)) if function.api.is_some())
}
