//! Every kind of problem: classes, codecs and whole programs, with and without a debugger.

use std::fs;
use std::path::Path;

use super::{Desk, has};

/// The first accepted solution of a shipped problem in each language: file name and text.
fn solutions(problem: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("problems")
        .join(problem)
        .join("solutions");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    let mut found: Vec<(String, String)> = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).expect("text");
        let ending = path
            .extension()
            .expect("an ending")
            .to_string_lossy()
            .into_owned();
        let known = found
            .iter()
            .any(|(name, _)| *name == format!("sol.{ending}"));
        if !known && !text.contains("declares:") {
            found.push((format!("sol.{ending}"), text));
        }
    }
    found
}

fn runs_in_every_language(problem: &str) {
    let solutions = solutions(problem);
    assert!(
        solutions.len() > 4,
        "{problem} in {} languages",
        solutions.len()
    );
    for (file, text) in solutions {
        let desk = Desk::new();
        desk.write(&file, &text);
        let Some(made) = desk.made(&[problem, &file, "--case", "1"]) else {
            continue;
        };
        let said = desk.run(&made);
        assert!(said.contains("Accepted"), "{file}:\n{said}");
        assert!(made["line"].is_u64(), "{file} has no place to stop: {made}");
    }
}

#[test]
fn a_class_runs_in_every_language() {
    runs_in_every_language("lru-cache");
}

#[test]
fn a_codec_runs_in_every_language() {
    runs_in_every_language("serialize-and-deserialize-binary-tree");
}

#[test]
fn pdb_stops_in_the_first_operation_and_in_both_halves_of_a_codec() {
    let desk = Desk::new();
    let problem = "serialize-and-deserialize-binary-tree";
    let text = "class Codec:\n    def serialize(self, root):\n        return str(root.val)\n\n    def \
                deserialize(self, data):\n        return TreeNode(int(data))\n";
    desk.write("sol.py", text);
    let Some(made) = desk.made(&[problem, "sol.py", "--input", "[7]"]) else {
        return;
    };
    let own = desk.path("sol.py").display().to_string();
    let mut pdb = desk.start(&made, &[]);
    pdb.hears(&format!("> {own}(3)serialize()"));
    pdb.say(&format!("b {own}:6")).say("c");
    pdb.hears(&format!("> {own}(6)deserialize()"));
    pdb.say("p data").hears("'7'");
    pdb.say("c").hears("[7]");
}

/// A package of one problem over the standard streams.
fn sum_up(desk: &Desk) {
    let toml = "format = 1\ntitle = \"Sum Up\"\ndifficulty = \"easy\"\ntopics = [\"math\"]\nminutes = 5\n\
                target = { time = \"O(n)\", space = \"O(1)\" }\nkind = \"stdio\"\n\n[check]\ncompare = \
                \"tokens\"\n";
    for (name, text) in [
        ("problem.toml", toml),
        ("statement.md", "Print the sum.\n"),
        ("hints.md", "## Add\n\nAdd.\n"),
        ("editorial.md", "Add.\n"),
        ("data/1.in", "40 2\n"),
        ("data/1.ans", "42\n"),
    ] {
        desk.write(&format!("problems/sum-up/{name}"), text);
    }
}

const PROGRAMS: [(&str, &str); 8] = [
    ("sum.py", "a, b = map(int, input().split())\nprint(a + b)\n"),
    (
        "sum.cpp",
        "#include <iostream>\nint main() {\n    int a, b;\n    std::cin >> a >> b;\n    std::cout << a + b << std::endl;\n}\n",
    ),
    (
        "sum.c",
        "#include <stdio.h>\nint main(void) {\n    int a, b;\n    if (scanf(\"%d %d\", &a, &b) == 2) printf(\"%d\\n\", a + b);\n}\n",
    ),
    (
        "sum.java",
        "import java.util.*;\nclass Main {\n    public static void main(String[] args) {\n        Scanner in = new Scanner(System.in);\n        System.out.println(in.nextInt() + in.nextInt());\n    }\n}\n",
    ),
    (
        "sum.js",
        "const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);\nconsole.log(a + b);\n",
    ),
    (
        "sum.ts",
        "declare const require: any;\nconst [a, b]: number[] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);\nconsole.log(a + b);\n",
    ),
    (
        "sum.go",
        "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tvar a, b int\n\tfmt.Scan(&a, &b)\n\tfmt.Println(a + b)\n}\n",
    ),
    (
        "sum.rs",
        "fn main() {\n    let mut line = String::new();\n    std::io::stdin().read_line(&mut line).unwrap();\n    let sum: i32 = line.split_whitespace().map(|n| n.parse::<i32>().unwrap()).sum();\n    println!(\"{}\", sum);\n}\n",
    ),
];

#[test]
fn a_program_reads_the_case_s_input_in_every_language() {
    for (file, text) in PROGRAMS {
        let desk = Desk::new();
        sum_up(&desk);
        desk.write(file, text);
        let Some(made) = desk.made(&["--problems", "problems", "sum-up", file]) else {
            continue;
        };
        let said = desk.run(&made);
        assert_eq!(said, "42\n\nexpected:\n42\n", "{file}");
    }
}

#[test]
fn gdb_gives_a_program_its_input() {
    let desk = Desk::new();
    sum_up(&desk);
    desk.write("sum.cpp", PROGRAMS[1].1);
    let Some(made) = desk.made(&["--problems", "problems", "sum-up", "sum.cpp"]) else {
        return;
    };
    if !has(&made, "gdb") {
        return;
    }
    let mut gdb = desk.start(&made, &[]);
    gdb.hears("sum.cpp:4")
        .say("next")
        .say("print b")
        .hears("= 2");
    gdb.say("continue").hears("42").hears("exited normally");
    gdb.say("quit");
}

#[test]
fn pdb_reads_its_commands_from_the_terminal_while_the_program_reads_its_input() {
    let desk = Desk::new();
    sum_up(&desk);
    desk.write("sum.py", PROGRAMS[0].1);
    let Some(made) = desk.made(&["--problems", "problems", "sum-up", "sum.py"]) else {
        return;
    };
    let mut pdb = desk.start(&made, &[]);
    pdb.hears("sum.py(1)").say("n").hears("sum.py(2)");
    pdb.say("p b").hears("2").say("c").hears("42");
    pdb.say("q");
}
