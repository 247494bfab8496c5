//! What every command makes of a configured language, and of one that is configured no more.

use insta::assert_snapshot;
use serde_json::Value;

use super::{Desk, Said, program};

/// A language that every machine has.
const SHELL: &str =
    "[languages.shell]\nextensions = [\"sh\", \"bash\"]\nrun = [\"sh\", \"{source}\"]\n";
const RIGHT: &str = "read a b\necho $((a + b))\n";
const CALLS: &str = "error: Shell comes from your settings, so that it judges standard-stream \
    problems only, and this one calls a function or a class; take a language that is built in\n";

fn screen(said: &Said) -> String {
    format!(
        "{}--- stderr\n{}--- exit code {:?}",
        said.stdout, said.stderr, said.code
    )
}

#[test]
fn a_problem_that_calls_a_function_is_refused_before_anything_is_built() {
    let desk = Desk::new(SHELL);
    desk.write("work/sol.sh", RIGHT);
    for args in [
        &["start", "two-sum", "--lang", "shell"][..],
        &["reset", "two-sum", "--lang", "shell"],
        &["practice", "two-sum", "--lang", "shell"],
        &["run", "two-sum", "sol.sh"],
    ] {
        let said = desk.judge(args);
        assert_eq!(
            (said.code, said.stderr.as_str()),
            (Some(2), CALLS),
            "{args:?}"
        );
    }
    assert!(!desk.path("work/two-sum.sh").exists());
}

#[test]
fn a_file_is_begun_written_and_judged() {
    let desk = Desk::new(&format!("language = \"shell\"\n{SHELL}"));
    let said = desk.judge(["start", "sum-up"]);
    assert_snapshot!(screen(&said), @r"
    sum-up.sh
    --- stderr
    `sum-up` has no stub: write a whole program, which reads standard input
    --- exit code Some(0)
    ");
    let said = desk.judge(["run", "sum-up.sh"]);
    assert_eq!(said.stderr, "error: sum-up.sh is empty\n");
    desk.write("work/sum-up.sh", RIGHT);
    let said = desk.judge(["run", "sum-up.sh"]);
    assert!(
        said.stdout.starts_with("Accepted  2/2 cases"),
        "{}",
        said.stdout
    );
    let said = desk.judge(["history", "--json"]);
    let history: Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert!(said.stdout.contains("\"language\": \"shell\""), "{history}");
}

#[test]
fn either_order_of_problem_and_file_is_understood() {
    let desk = Desk::new(SHELL);
    desk.write("work/sol.bash", RIGHT);
    let said = desk.judge(["run", "sol.bash", "sum-up"]);
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    let said = desk.judge(["run", "missing.bash", "sum-up"]);
    assert_eq!(
        said.stderr.lines().next(),
        Some("error: there is no file missing.bash")
    );
}

#[test]
fn the_languages_that_there_are_include_it() {
    let desk = Desk::new(SHELL);
    desk.write("work/sol.xyz", "x");
    let said = desk.judge(["run", "sum-up", "sol.xyz"]);
    assert!(
        said.stderr.contains(".rs, .sh, .bash; or say --lang"),
        "{}",
        said.stderr
    );
    let said = desk.judge(["start", "sum-up", "--lang", "shel"]);
    assert!(
        said.stderr.contains("did you mean `shell`?"),
        "{}",
        said.stderr
    );
    desk.settings(&SHELL.replace("languages.shell", "languages.zz-shell"));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let completes = |id: &str| {
            let said = desk.judge(["completions", shell]);
            said.stdout.matches(id).count()
        };
        // Not every shell is told the values of options.
        assert_eq!(completes("zz-shell"), completes("typescript"), "{shell}");
        assert_eq!(
            completes("zz-shell") > 0,
            ["bash", "zsh", "fish"].contains(&shell),
            "{shell}"
        );
    }
}

#[test]
fn doctor_tells_what_was_found_and_what_is_missing() {
    let desk = Desk::new(&format!(
        "{SHELL}\n[languages.klingon]\nname = \"Klingon as it is spoken\"\nextensions = [\"kl\"]\n\
         compile = [\"klingonc\", \"{{source}}\", \"{{program}}\"]\nrun = [\"{{program}}\"]\n"
    ));
    let said = desk.judge(["doctor"]);
    let page: Vec<&str> = said.stdout.lines().collect();
    let at = page
        .iter()
        .position(|line| line.starts_with("  Klingon"))
        .expect("Klingon");
    assert_eq!(
        page[at],
        "  Klingon as it is spoken  no program `klingonc` on the PATH, with which `compile` begins"
    );
    assert_eq!(
        page[at + 1].trim(),
        "install Klingon as it is spoken, or correct [languages.klingon] in \
         [DESK]/home/config/config.toml:5"
    );
    assert!(
        page[at - 2].starts_with("  Shell                    "),
        "{}",
        page[at - 2]
    );
    let said = desk.judge(["doctor", "--json"]);
    let found: Value = serde_json::from_str(&said.stdout).expect("JSON");
    let toolchains = found["toolchains"].as_array().expect("a list");
    let of = |id: &str| {
        let found = toolchains
            .iter()
            .find(|toolchain| toolchain["language"] == id);
        let found = found.expect("it is listed");
        (found["configured"] == true, found["found"] == true)
    };
    assert_eq!(of("shell"), (true, true));
    assert_eq!(of("klingon"), (true, false));
    assert!(!of("python").0);
}

#[test]
fn a_run_command_that_is_not_there_is_a_missing_toolchain() {
    let desk = Desk::new("");
    desk.write("tools/plain", "not to be run");
    desk.script("tools/script", "#!/nowhere/lua\n");
    let place = desk.path("tools").display().to_string();
    let mut out = String::new();
    for run in [
        "nowhere-lua",
        "/nowhere/lua",
        &place,
        &format!("{place}/plain"),
        &format!("{place}/script"),
    ] {
        desk.settings(&format!(
            "\n[languages.lua]\nextensions = [\"lua\"]\nrun = [\"{run}\", \"{{source}}\"]\n"
        ));
        desk.write("work/sol.lua", "x");
        let said = desk.judge(["run", "sum-up", "sol.lua"]);
        assert_eq!((said.code, said.stdout.as_str()), (Some(4), ""));
        out.push_str(&said.stderr);
    }
    assert_snapshot!(out);
}

#[test]
fn what_was_done_in_a_language_stays_when_the_settings_lose_it() {
    let desk = Desk::new(SHELL);
    desk.write("work/sol.sh", RIGHT);
    assert_eq!(desk.judge(["run", "sum-up", "sol.sh"]).code, Some(0));
    desk.settings("");
    let said = desk.judge(["history", "sum-up"]);
    assert!(
        said.stdout.contains("shell"),
        "{}{}",
        said.stdout,
        said.stderr
    );
    let said = desk.judge(["history", "sum-up", "--show", "1"]);
    assert_eq!(said.stdout, RIGHT);
    for command in ["stats", "next"] {
        let said = desk.judge([command]);
        assert_eq!(said.code, Some(0), "{}", said.stderr);
    }
    // It was used last, and cannot be what is meant now.
    let said = desk.judge(["start", "sum-up"]);
    assert_snapshot!(screen(&said), @r"
    --- stderr
    error: the settings have no language `shell` any more
    hint: add it again in config.toml, or go on in one of python, c, cpp, java, javascript, typescript, go, rust
    --- exit code Some(2)
    ");
    assert_eq!(
        desk.judge(["start", "sum-up", "--lang", "py"]).code,
        Some(0)
    );
}

#[test]
fn a_session_is_held_in_it_and_resumed_while_the_settings_have_it() {
    let desk = Desk::new(SHELL);
    let practise = |args: &[&str], stdin: &str| {
        let mut command = desk.command();
        command.arg("practice").args(args);
        desk.said(&mut command, stdin)
    };
    let said = practise(&["sum-up", "--lang", "shell"], "quit\n");
    assert_eq!(said.code, Some(1), "{}{}", said.stdout, said.stderr);
    assert!(desk.path("work/sum-up.sh").exists());
    desk.settings("");
    let said = practise(&["--resume"], "quit\n");
    assert_eq!(said.code, Some(2), "{}{}", said.stdout, said.stderr);
    assert!(
        said.stderr
            .contains("the settings have no language `shell` any more"),
        "{}",
        said.stderr
    );
    desk.settings(SHELL);
    desk.write("work/sum-up.sh", RIGHT);
    let said = practise(&["--resume"], "all\n");
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    assert!(said.stdout.contains("Accepted"), "{}", said.stdout);
}

#[test]
fn an_author_s_solutions_in_it_are_proved_where_its_programs_are() {
    if program("python3").is_none() {
        return;
    }
    let absent: String = ["c", "cpp", "java", "javascript", "typescript", "go", "rust"]
        .iter()
        .map(|id| format!("[{id}]\ncommand = \"/nowhere/{id}\"\n"))
        .collect();
    let desk = Desk::new(&format!("{absent}{SHELL}"));
    for (name, text) in [
        ("total.py", "print(sum(map(int, input().split())))\n"),
        ("wrong.py", "# declares: wrong\nprint(0)\n"),
        ("total.sh", RIGHT),
        ("wrong_one.sh", "# declares: wrong\necho 3\n"),
    ] {
        desk.write(&format!("home/data/problems/sum-up/solutions/{name}"), text);
    }
    let proof = || {
        let said = desk.judge(["author", "check", "sum-up", "--json"]);
        let proofs: Value = serde_json::from_str(&said.stdout).expect("JSON");
        let names = |key: &str| {
            let list = proofs[0][key].as_array().expect("a list").iter();
            list.map(|one| {
                one["name"]
                    .as_str()
                    .or(one.as_str())
                    .expect("a name")
                    .to_owned()
            })
            .collect::<Vec<_>>()
        };
        (
            names("faults"),
            names("solutions"),
            names("skipped").join("\n"),
        )
    };
    let (faults, solutions, skipped) = proof();
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(
        solutions,
        ["total.py", "wrong.py", "total.sh", "wrong_one.sh"]
    );
    assert!(!skipped.contains("Shell"), "{skipped}");
    desk.settings(&format!(
        "{absent}{}",
        SHELL.replace("\"sh\", \"{", "\"nosh\", \"{")
    ));
    let (faults, solutions, skipped) = proof();
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(solutions, ["total.py", "wrong.py"]);
    assert!(
        skipped.contains("Shell: no program `nosh` on the PATH"),
        "{skipped}"
    );
    desk.write("home/data/problems/sum-up/solutions/wrong_one.sh", RIGHT);
    desk.settings(&format!("{absent}{SHELL}"));
    desk.write("home/data/problems/sum-up/solutions/total.sh", "echo 3\n");
    let (faults, _, _) = proof();
    assert_eq!(
        faults,
        ["solutions/total.sh: declares AC, earns WA on case 2 (line 1: expected `42`, found `3`)"]
    );
    assert_eq!(
        desk.judge(["author", "check", "two-sum-nowhere"]).code,
        Some(2)
    );
}
