//! Ruby and Lua, judged by nothing but what the settings say of them.

use super::{Desk, program};

const RUBY: &str = "[languages.ruby]\nextensions = [\"rb\"]\nrun = [\"ruby\", \"{source}\"]\ntime = 4\nmemory = 64\n";
const LUA: &str = "[languages.lua]\nextensions = [\"lua\"]\nrun = [\"lua5.4\", \"{source}\"]\n\
    time = 2\nmemory = 32\n";

/// A program that adds up, what it prints for a sum, and what it does with it.
fn ruby(then: &str) -> String {
    format!("sum = gets.split.sum(&:to_i)\n{then}\n")
}

fn lua(then: &str) -> String {
    format!("local a, b = io.read('n', 'n')\nlocal sum = a + b\n{then}\n")
}

#[test]
fn ruby_earns_every_verdict() {
    if program("ruby").is_none() {
        return;
    }
    let desk = Desk::new(RUBY);
    for (then, verdict) in [
        ("puts sum", "AC"),
        ("puts sum + 1", "WA"),
        ("raise 'no' if sum > 10; puts sum", "RE"),
        ("exit 3", "RE"),
        ("Process.kill(:KILL, Process.pid)", "RE"),
        ("loop {}", "TLE"),
        ("sleep 30", "TLE"),
        ("loop { puts 'x' * 100000 }", "OLE"),
        ("a = []; loop { a << 'x' * 1000000 }", "MLE"),
        ("puts sum +", "RE"),
    ] {
        assert_eq!(desk.verdict("sol.rb", &ruby(then)), verdict, "{then}");
    }
}

#[test]
fn lua_earns_every_verdict() {
    if program("lua5.4").is_none() {
        return;
    }
    let desk = Desk::new(LUA);
    for (then, verdict) in [
        ("print(sum)", "AC"),
        ("print(sum + 1)", "WA"),
        ("error('no')", "RE"),
        ("os.exit(3)", "RE"),
        ("while true do end", "TLE"),
        ("while true do print(('x'):rep(100000)) end", "OLE"),
        (
            "local t = {} while true do t[#t + 1] = ('x'):rep(1000000 + #t) end",
            "MLE",
        ),
    ] {
        assert_eq!(desk.verdict("sol.lua", &lua(then)), verdict, "{then}");
    }
}

#[test]
fn what_an_interpreter_complains_of_names_the_user_s_own_file() {
    if program("lua5.4").is_none() {
        return;
    }
    let desk = Desk::new(LUA);
    let report = desk.report("two words.lua", &lua("local x = nil\nprint(x.y)"));
    let stderr = report["cases"][0]["stderr"].as_str().expect("a text");
    assert!(
        stderr.contains("two words.lua:4: attempt to index"),
        "{stderr}"
    );
    assert!(!stderr.contains("/builds/"), "{stderr}");
    assert_eq!(report["language"], "lua");
}

#[test]
fn a_program_sees_neither_the_answers_nor_the_network_nor_a_home() {
    if program("lua5.4").is_none() {
        return;
    }
    let desk = Desk::new(LUA);
    let answer = desk.path("home/data/problems/sum-up/data/sample/1.ans");
    let prints = format!(
        "local f = io.open('{}')\nprint(f and f:read('a') or 'closed')",
        answer.display()
    );
    let report = desk.report("sol.lua", &prints);
    assert_eq!(report["cases"][0]["actual"], "closed\n");
}

#[test]
fn a_compile_command_may_only_check() {
    if program("ruby").is_none() {
        return;
    }
    let desk = Desk::new(
        "[languages.ruby]\nextensions = [\"rb\"]\ncompile = [\"ruby\", \"-c\", \"{source}\"]\n\
         run = [\"ruby\", \"{source}\"]\ntime = 8\n",
    );
    assert_eq!(desk.verdict("sol.rb", &ruby("puts sum")), "AC");
    let report = desk.report("sol.rb", &ruby("puts sum +"));
    assert_eq!(report["verdict"], "CE");
    let message = report["compile"]["message"].as_str().expect("a text");
    assert!(message.starts_with("sol.rb:"), "{message}");
}

#[test]
fn a_program_from_standard_input_or_under_another_ending_is_named_by_its_language() {
    if program("lua5.4").is_none() {
        return;
    }
    let desk = Desk::new(LUA);
    let mut command = desk.command();
    command.args(["run", "sum-up", "-", "--lang", "Lua"]);
    let said = desk.said(&mut command, &lua("print(sum)"));
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    desk.write("work/-odd.txt", &lua("print(sum)"));
    let said = desk.judge(["run", "sum-up", "./-odd.txt", "--lang", "lua"]);
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
}
