//! Claims about what is typed: every mistake gets a message that says what to do, and its code.

use insta::assert_snapshot;

use super::Desk;

/// What each of these commands says, one after the other.
fn transcript(desk: &Desk, commands: &[&[&str]]) -> String {
    let mut out = String::new();
    for args in commands {
        let screen = desk.judge(*args).screen();
        out.push_str(&format!("$ judge {}\n{screen}\n\n", args.join(" ")));
    }
    out
}

#[test]
fn mistakes_in_names_are_met_with_the_nearest_names() {
    let desk = Desk::new();
    desk.write("sol.py", "class Solution: pass\n");
    let commands: &[&[&str]] = &[
        &["show", "zz-smu"],
        &["show", "zz-"],
        &["run", "zz-sun", "sol.py"],
        &["list", "--list", "zz-lst"],
        &["run", "zz-sum", "sol.py", "--case", "smal"],
        &["run", "zz-sum", "sol.py", "--case", "4"],
    ];
    // Beyond the first, what is near depends on what is shipped.
    let first_only = [(r"did you mean (`zz-[a-z]+`), .*\?", "did you mean $1, ...?")];
    insta::with_settings!({filters => first_only}, {
        assert_snapshot!(transcript(&desk, commands));
    });
}

#[test]
fn mistakes_in_files_are_told_by_what_is_wrong_with_them() {
    let desk = Desk::new();
    desk.write("empty.py", " \n");
    desk.write("folder.py/x", "");
    desk.write("sol.xyz", "x");
    desk.write("sol", "x");
    desk.write("sol.py", "class Solution: pass\n");
    let commands: &[&[&str]] = &[
        &["run", "zz-sum", "missing.py"],
        &["run", "zz-sum", "folder.py"],
        &["run", "zz-sum", "empty.py"],
        &["run", "zz-sum", "/dev/null"],
        &["run", "sol.py"],
        &["run", "zz-sum", "sol.py", "--input", "1"],
        &["run", "zz-sum", "sol.py", "--input", "1", "[2"],
        &["run", "zz-sum", "sol.py", "--samples", "--case", "1"],
        &["--problems", "nowhere", "list"],
    ];
    assert_snapshot!(transcript(&desk, commands));
}

#[test]
fn an_unknown_language_gets_the_nearest_and_all() {
    let desk = Desk::new();
    desk.write("sol.py", "class Solution: pass\n");
    let said = desk.judge(["run", "zz-sum", "sol.py", "--lang", "pyton"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.stderr
            .contains("did you mean `python`? it knows python"),
        "{}",
        said.stderr
    );
}

#[test]
fn an_unknown_ending_names_the_known_ones() {
    let desk = Desk::new();
    desk.write("sol.xyz", "x");
    desk.write("sol", "x");
    for file in ["sol.xyz", "sol"] {
        let said = desk.judge(["run", "zz-sum", file]);
        assert_eq!(said.code, Some(2));
        for ending in judge::language::Languages::default()
            .iter()
            .map(|language| language.endings()[0])
        {
            assert!(
                said.stderr.contains(&format!(".{ending}")),
                "{}",
                said.stderr
            );
        }
    }
}

#[test]
fn standard_input_needs_a_language() {
    let desk = Desk::new();
    let said = desk.judge(["run", "zz-sum", "-"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.stderr.contains("in which language is standard input?"),
        "{}",
        said.stderr
    );
    let said = desk.judge(["run", "zz-sum", "-", "--lang", "python"]);
    assert!(
        said.stderr.contains("standard input is empty"),
        "{}",
        said.stderr
    );
}

#[test]
fn a_file_s_comment_or_name_tells_its_problem() {
    let desk = Desk::new();
    desk.write("sol.py", "# problem: zz-smu\nclass Solution: pass\n");
    let said = desk.judge(["run", "sol.py"]);
    assert!(
        said.stderr.contains("unknown problem `zz-smu`"),
        "{}",
        said.stderr
    );
    // The name is believed as far as the case that is asked for.
    for name in [
        "zz-sum.py",
        "zz_sum.py",
        "ZzSum.py",
        "9001.py",
        "9001-zz-sum.py",
    ] {
        desk.write(name, "class Solution: pass\n");
        let said = desk.judge(["run", name, "--case", "nosuch"]);
        assert!(said.stderr.contains("of zz-sum"), "{name}: {}", said.stderr);
    }
    desk.write("zz-su.py", "class Solution: pass\n");
    let said = desk.judge(["run", "zz-su.py"]);
    assert!(
        said.stderr.contains("no problem is called `zz-su`"),
        "{}",
        said.stderr
    );
}

#[test]
fn settings_that_cannot_be_read_name_their_line() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.home.path().join("config")).expect("a folder");
    let settings = desk.home.path().join("config/config.toml");
    std::fs::write(
        &settings,
        "language = \"python\"\n\n[python]\ncomand = \"python3\"\n",
    )
    .expect("a file");
    assert_snapshot!(desk.judge(["list"]).screen());
}

#[test]
fn a_stub_is_written_once_and_never_over_a_file() {
    let desk = Desk::new();
    let said = desk.judge(["start", "zz-sum", "--lang", "py"]);
    assert_eq!((said.stdout.as_str(), said.code), ("zz-sum.py\n", Some(0)));
    let path = desk.here.path().join("zz-sum.py");
    let stub = std::fs::read_to_string(&path).expect("the stub");
    assert!(
        stub.contains("def sumOfTwo(self, a: int, b: int) -> int:"),
        "{stub}"
    );
    std::fs::write(&path, "mine").expect("a file");
    assert_snapshot!(desk.judge(["start", "zz-sum", "--lang", "py"]).screen());
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "mine");
    let said = desk.judge(["start", "zz-sum", "--lang", "py", "--dir", "new/deep"]);
    assert_eq!(said.stdout, "new/deep/zz-sum.py\n");
}

#[test]
fn a_stub_that_leetcode_does_not_offer_is_not_written() {
    let desk = Desk::new();
    let folder = desk.home.path().join("data/problems/zz-cube");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, text) in [
        (
            "problem.toml",
            "format = 1\ntitle = \"Cube\"\ndifficulty = \"easy\"\ntopics = [\"array\"]\nminutes = 15\n\
             target = { time = \"O(n)\", space = \"O(1)\" }\n\n[signature]\nfunction = \"cube\"\n\
             params = [{ name = \"a\", type = \"int[][][]\" }]\nreturns = \"int\"\n",
        ),
        ("statement.md", "How many numbers are there?\n"),
        ("hints.md", "## Count\n\nCount them.\n"),
        ("editorial.md", "Count them.\n"),
        (
            "cases.jsonl",
            "{\"id\": \"one\", \"why\": \"a single number\", \"args\": [[[[1]]]], \"expect\": 1}\n",
        ),
    ] {
        std::fs::write(folder.join(name), text).expect("a file");
    }
    let said = desk.judge(["start", "zz-cube", "--lang", "c"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.stderr.contains("does not offer this problem in C"),
        "{}",
        said.stderr
    );
    let said = desk.judge(["reset", "zz-cube", "--lang", "c"]);
    assert_eq!(said.code, Some(2), "{}", said.stderr);
    assert!(said.stderr.contains("does not offer"), "{}", said.stderr);
    assert_eq!(
        desk.judge(["start", "zz-cube", "--lang", "cpp"]).code,
        Some(0)
    );
}

#[test]
fn a_stub_s_language_comes_from_the_settings() {
    let desk = Desk::new();
    let said = desk.judge(["start", "zz-sum"]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.stderr.contains("in which language?"),
        "{}",
        said.stderr
    );
    std::fs::create_dir_all(desk.home.path().join("config")).expect("a folder");
    let settings = desk.home.path().join("config/config.toml");
    std::fs::write(settings, "language = \"python\"\n").expect("a file");
    assert_eq!(desk.judge(["start", "zz-sum"]).stdout, "zz-sum.py\n");
    // A whole program begins empty.
    assert_eq!(desk.judge(["start", "zz-echo"]).stdout, "zz-echo.py\n");
    let begun = std::fs::read(desk.here.path().join("zz-echo.py"));
    assert_eq!(begun.expect("a file"), b"");
}

#[test]
fn help_is_short_and_has_examples() {
    let desk = Desk::new();
    let commands: &[&[&str]] = &[
        &["--help"],
        &["run", "--help"],
        &["list", "--help"],
        &["show", "--help"],
        &["start", "--help"],
        &["doctor", "--help"],
    ];
    let mut out = String::new();
    for args in commands {
        let said = desk.said(desk.command().args(*args).env("COLUMNS", "88"));
        assert_eq!(said.code, Some(0));
        assert!(said.stdout.contains("Examples:"), "{}", said.stdout);
        out.push_str(&format!("$ judge {}\n{}\n", args.join(" "), said.stdout));
    }
    assert_snapshot!(out);
}

#[test]
fn the_version_is_the_package_s() {
    let said = Desk::new().judge(["--version"]);
    assert_eq!(
        said.stdout,
        format!("judge {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = Desk::new().judge(["completions", shell]);
        assert_eq!(said.code, Some(0));
        assert!(said.stdout.contains("doctor"), "{shell}");
    }
    assert_eq!(Desk::new().judge(["completions", "cmd"]).code, Some(2));
}
