//! A language with a compile command: the machine's C compiler under an ending of its own.

use super::{Desk, program};

const TINY: &str = "[languages.tiny-c]\nname = \"Tiny C\"\nextensions = [\"tc\"]\n\
    compile = [\"cc\", \"-x\", \"c\", \"-o\", \"{program}\", \"{source}\"]\nrun = [\"{program}\"]\n";

/// A C program that adds up, and what it does with the sum.
fn adds(then: &str) -> String {
    format!(
        "#include <stdio.h>\n#include <stdlib.h>\nint main(void) {{\n    int a, b;\n    \
         if (scanf(\"%d %d\", &a, &b) != 2) return 1;\n    {then}\n    return 0;\n}}\n"
    )
}

const RIGHT: &str = "printf(\"%d\\n\", a + b);";

#[test]
fn a_compiled_language_earns_every_verdict() {
    if program("cc").is_none() {
        return;
    }
    let desk = Desk::new(TINY);
    for (then, verdict) in [
        (RIGHT, "AC"),
        ("printf(\"%d\\n\", a - b);", "WA"),
        ("abort();", "RE"),
        ("return 3;", "RE"),
        ("for (;;) a++;", "TLE"),
        ("for (;;) puts(\"x\");", "OLE"),
        (
            "for (;;) *(volatile char *)calloc(1 << 12, 1 << 8) = 1;",
            "MLE",
        ),
        ("printf(\"%d\\n\", a + c);", "CE"),
    ] {
        assert_eq!(desk.verdict("sol.tc", &adds(then)), verdict, "{then}");
    }
}

#[test]
fn a_compile_error_names_the_user_s_file_and_line() {
    if program("cc").is_none() {
        return;
    }
    let desk = Desk::new(TINY);
    let report = desk.report("my sol.tc", &adds("nonsense;"));
    assert_eq!(report["verdict"], "CE");
    let message = report["compile"]["message"].as_str().expect("a text");
    assert!(message.contains("my sol.tc:6:5: error: "), "{message}");
}

#[test]
fn what_is_compiled_is_kept_until_file_command_or_compiler_change() {
    if program("cc").is_none() {
        return;
    }
    let desk = Desk::new(TINY);
    let compiler = |comment: &str| {
        desk.script(
            "tools/mycc",
            &format!("#!/bin/sh\n# {comment}\nexec cc \"$@\"\n"),
        )
    };
    let mine = TINY.replace("\"cc\"", &format!("\"{}\"", compiler("one")));
    let cached = |settings: &str, then: &str| {
        desk.settings(settings);
        let report = desk.report("sol.tc", &adds(then));
        assert_eq!(report["verdict"], "AC", "{report}");
        report["compile"]["cached"]
            .as_bool()
            .expect("whether it was kept")
    };
    assert!(!cached(&mine, RIGHT));
    assert!(cached(&mine, RIGHT));
    assert!(cached(&format!("# a line more\n{mine}"), RIGHT));
    assert!(!cached(&mine, "printf(\"%d\", a + b);"));
    assert!(!cached(&mine.replace("\"-o\"", "\"-O1\", \"-o\""), RIGHT));
    assert!(!cached(
        &mine.replace("[\"{program}\"]", "[\"{program}\", \"x\"]"),
        RIGHT
    ));
    assert!(cached(&mine, RIGHT));
    compiler("another");
    assert!(!cached(&mine, RIGHT));
}

#[test]
fn a_compiler_that_makes_no_program_is_told_with_what_it_said_and_left() {
    let desk = Desk::new("");
    let compile = |script: &str, run: &str| {
        let compiler = desk.script("tools/comp", &format!("#!/bin/sh\n{script}\n"));
        desk.settings(&format!(
            "[languages.odd]\nextensions = [\"odd\"]\n\
             compile = [\"{compiler}\", \"{{source}}\", \"{{program}}\"]\nrun = [{run}]\n"
        ));
        let report = desk.report("sol.odd", "x");
        assert_eq!(report["verdict"], "CE", "{report}");
        report["compile"]["message"]
            .as_str()
            .expect("a text")
            .to_owned()
    };
    let message = compile("echo there is no main here", "\"{program}\"");
    assert_eq!(
        message,
        "there is no main here\nthe compiler ended without an error, but made no `program`, which \
         is to be run; there is: sol.odd"
    );
    let message = compile("touch $2", "\"cat\", \"{program}.jar\"");
    assert!(message.contains("made no `program.jar`"), "{message}");
    assert!(message.ends_with("there is: program, sol.odd"), "{message}");
    let message = compile("# unlike\ntouch $2", "\"{program}\"");
    assert!(message.contains("without leave to run it"), "{message}");
}

#[test]
fn a_program_in_several_files_is_run_by_another() {
    if program("lua5.4").is_none() {
        return;
    }
    let desk = Desk::new("");
    // The compiler leaves its output under the file's own name, with libraries beside it.
    let compiler = desk.script(
        "tools/comp",
        "#!/bin/sh\nmkdir lib && cp \"$1\" \"$2.out\" && echo 'return {limit = ...}' > lib/more.lua\n",
    );
    desk.settings(&format!(
        "[languages.moon]\nextensions = [\"moon\"]\n\
         compile = [\"{compiler}\", \"{{source}}\", \"{{stem}}\"]\n\
         run = [\"lua5.4\", \"{{folder}}/{{stem}}.out\", \"{{folder}}/lib/more.lua\", \"{{memory}}\"]\n\
         memory = 68\n",
    ));
    let program = "local more = loadfile(arg[1])(arg[2])\nassert(more.limit == '100')\n\
                   print(io.read('n') + io.read('n'))\n";
    assert_eq!(desk.verdict("sol.moon", program), "AC");
}
