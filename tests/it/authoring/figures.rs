//! Packages in figures.

use serde_json::Value;

use super::{Desk, SLUG};

#[test]
fn cases_sizes_and_times_are_told() {
    let desk = Desk::new();
    desk.replace(
        "cases.jsonl",
        r#""why": "a n"#,
        r#""tags": ["signs"], "why": "a n"#,
    );
    let said = desk.said(desk.command("stats").arg("--json"));
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""));
    let all: Value = serde_json::from_str(&said.stdout).expect("json");
    let found = &all[0];
    assert_eq!(found["problem"], SLUG);
    assert_eq!(
        (&found["cases"], &found["by_hand"], &found["samples"]),
        (&4.into(), &2.into(), &1.into())
    );
    assert_eq!(found["tags"], serde_json::json!({"signs": 1}));
    assert_eq!(found["largest"], "random-40");
    let bytes = |key: &str| found[key].as_u64().expect("a size");
    assert!(bytes("largest_bytes") > 80 && bytes("packed_bytes") < bytes("package_bytes"));
    let solutions = found["solutions"].as_array().expect("a list");
    assert_eq!(solutions.len(), 1);
    assert_eq!(
        (&solutions[0]["name"], &solutions[0]["cpu_limit_ms"]),
        (&"total.py".into(), &240.into())
    );
}

#[test]
fn one_package_is_a_page_and_several_are_a_table() {
    let desk = Desk::new();
    let said = desk.author("stats");
    let lines: Vec<&str> = said.stdout.lines().collect();
    assert_eq!(lines[0], SLUG);
    assert_eq!(
        lines[1],
        "cases    4: 2 by hand and 2 recorded; 1 of them in the statement"
    );
    assert_eq!(lines[2], "tags     none");
    assert!(
        lines.iter().any(|line| line.starts_with("total.py ")),
        "{}",
        said.stdout
    );
    let said = desk.said(desk.command("stats").arg(SLUG));
    let lines: Vec<&str> = said.stdout.lines().collect();
    assert!(
        lines[0].starts_with("Problem     Cases  By hand  Largest  "),
        "{}",
        said.stdout
    );
    assert!(
        lines[3].starts_with("2 problems      8        4  "),
        "{}",
        said.stdout
    );
}
