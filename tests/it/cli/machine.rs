//! Claims about what the machine may lack: folders, toolchains, a database.

use super::Desk;

fn settings(desk: &Desk, text: &str) {
    let folder = desk.home.path().join("config");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("config.toml"), text).expect("a file");
}

#[test]
fn doctor_names_toolchains_isolation_and_folders() {
    let desk = Desk::new();
    let said = desk.judge(["doctor"]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    for part in [
        "Toolchains",
        "Python",
        "Isolation",
        "memory",
        "[HOME]/state",
        "Catalogue",
    ] {
        assert!(said.stdout.contains(part), "{part}: {}", said.stdout);
    }
}

#[test]
fn doctor_in_json_tells_the_same() {
    let said = Desk::new().judge(["doctor", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&said.stdout).expect("json");
    assert_eq!(json["folders"]["cache"], "[HOME]/cache");
    assert_eq!(json["toolchains"][0]["language"], "python");
    assert!(json["problems"].as_u64().expect("a number") >= 3);
}

#[test]
fn doctor_exits_with_zero_where_a_toolchain_is_missing_and_says_how_to_get_it() {
    let desk = Desk::new();
    settings(&desk, "[python]\ncommand = \"/nowhere/python3\"\n");
    let said = desk.judge(["doctor"]);
    assert_eq!(said.code, Some(0));
    assert!(said.stdout.contains("/nowhere/python3"), "{}", said.stdout);
}

#[test]
fn a_missing_toolchain_is_named_with_its_own_exit_code() {
    let desk = Desk::new();
    settings(&desk, "[python]\ncommand = \"/nowhere/python3\"\n");
    desk.write("sol.py", "class Solution: pass\n");
    let said = desk.judge(["run", "zz-sum", "sol.py"]);
    assert_eq!(said.code, Some(4), "{}", said.stderr);
    assert!(said.stderr.contains("/nowhere/python3"), "{}", said.stderr);
    assert!(said.stderr.contains("hint: "), "{}", said.stderr);
}

#[test]
fn a_machine_that_isolates_less_than_asked_for_judges_nothing() {
    let desk = Desk::new();
    desk.write(
        "sol.py",
        "class Solution:\n    def sumOfTwo(self, a, b):\n        return a + b\n",
    );
    let doctor = desk.judge(["doctor", "--json"]).stdout;
    let found: serde_json::Value = serde_json::from_str(&doctor).expect("JSON");
    let holds = |layer: &str| found["isolation"][layer] == "enforced";
    let basic = holds("seccomp") && (holds("namespaces") || holds("landlock"));
    let full = holds("seccomp") && holds("namespaces");
    for (asked, held) in [
        ("--require-isolation", basic),
        ("--require-isolation=full", full),
    ] {
        let said = desk.judge(["run", "zz-sum", "sol.py", asked]);
        assert_eq!(said.code, Some(if held { 0 } else { 2 }), "{}", said.stderr);
        assert_eq!(said.stderr.contains("does not isolate"), !held);
    }
    let said = desk.judge(["run", "zz-sum", "sol.py", "--require-isolation=much"]);
    assert_eq!(said.code, Some(2));
}
