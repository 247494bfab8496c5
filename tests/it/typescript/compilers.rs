//! What makes JavaScript of TypeScript, and what is said where nothing does.

use super::*;

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
    let language = find("ts").expect("a language");
    let missing = language.discover(&overrides).expect_err("there is none");
    assert_eq!(missing.what, "there is no program `/nowhere/node9`");
    assert!(missing.hint.contains("nodejs.org"), "{}", missing.hint);
}
