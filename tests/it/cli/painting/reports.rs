//! Reports made by hand, each with the kind of its problem.

use judge::model::{
    CaseOutcome, Check, Class, Compile, Difference, Function, Isolation, Judged, Kind, Method,
    Param, Report, Signature, TextCheck, Type, Value, Verdict,
};

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("a value")
}

fn function(name: &str, params: &[(&str, &str)], returns: &str, judged: Judged) -> Kind {
    let ty = |text: &str| text.parse::<Type>().expect("a type");
    let function = Function {
        name: name.to_owned(),
        aliases: Vec::new(),
        params: params
            .iter()
            .map(|(name, text)| Param::new(name, ty(text)))
            .collect(),
        returns: ty(returns),
        judged,
        unchanged: Vec::new(),
        returns_node_of: None,
        fresh: false,
        api: None,
    };
    Kind::Call {
        signature: Signature::Function(function),
        check: Check::default(),
    }
}

fn two_sum() -> Kind {
    function(
        "twoSum",
        &[("nums", "int[]"), ("target", "int")],
        "int[]",
        Judged::Return,
    )
}

fn case(id: &str, why: &str, verdict: Verdict, args: &[&str]) -> CaseOutcome {
    CaseOutcome {
        id: id.to_owned(),
        verdict,
        cpu_ms: 0.01,
        wall_ms: 0.012,
        why: why.to_owned(),
        args: args.iter().map(|json| value(json)).collect(),
        expected: None,
        actual: None,
        difference: None,
        stdout: String::new(),
        stderr: String::new(),
        message: String::new(),
        frames: Vec::new(),
    }
}

/// The case with what was due, what came, and where they differ.
fn differing(
    mut case: CaseOutcome,
    expected: &str,
    actual: &str,
    summary: &str,
    expected_places: &[&[usize]],
    actual_places: &[&[usize]],
) -> CaseOutcome {
    let places = |places: &[&[usize]]| places.iter().map(|path| path.to_vec()).collect();
    case.expected = Some(value(expected));
    case.actual = Some(value(actual));
    case.difference = Some(Difference {
        summary: summary.to_owned(),
        expected: places(expected_places),
        actual: places(actual_places),
    });
    case
}

/// A report of these cases, of `total` that were to run.
fn of(problem: &str, submission: &str, cases: Vec<CaseOutcome>, total: usize) -> Report {
    let failed = cases.iter().find(|case| case.verdict != Verdict::Accepted);
    Report {
        problem: problem.to_owned(),
        submission: submission.to_owned(),
        language: "python".to_owned(),
        verdict: failed.map_or(Verdict::Accepted, |case| case.verdict),
        passed: total.saturating_sub(2),
        total,
        cpu_ms: 12.3,
        wall_ms: 13.04,
        memory_kib: 14336,
        cpu_limit_ms: 4000,
        memory_limit_mib: 320,
        compile: Compile {
            cached: false,
            ms: 464.2,
            message: String::new(),
        },
        isolation: Isolation::default(),
        notes: Vec::new(),
        cases,
    }
}

pub(super) fn accepted() -> (Report, Kind) {
    let cases = vec![case(
        "sample-1",
        "a sample",
        Verdict::Accepted,
        &["[3,3]", "6"],
    )];
    let mut report = of("two-sum", "sol.py", cases, 63);
    report.passed = 63;
    report.cases[0].expected = Some(value("[0,1]"));
    report.compile.cached = true;
    (report, two_sum())
}

pub(super) fn wrong() -> (Report, Kind) {
    let why = "the same value twice is a pair, and each of the two stands at a place of its own";
    let failed = case("duplicates-2", why, Verdict::WrongAnswer, &["[3,3]", "6"]);
    let summary = "index 1: expected 1, found 0";
    let mut failed = differing(failed, "[0,1]", "[0,0]", summary, &[&[1]], &[&[1]]);
    failed.stdout = "looking at 3\nlooking at 3\n".to_owned();
    let first = case("sample-1", "a sample", Verdict::Accepted, &["[1,2]", "3"]);
    (of("two-sum", "sol.py", vec![first, failed], 63), two_sum())
}

pub(super) fn matrix() -> (Report, Kind) {
    let kind = function(
        "rotate",
        &[("matrix", "int[][]")],
        "void",
        Judged::InPlace("matrix".to_owned()),
    );
    let failed = case(
        "odd-side",
        "the middle stays where it is",
        Verdict::WrongAnswer,
        &["[[1,2,3],[4,5,6],[7,8,100]]"],
    );
    let failed = differing(
        failed,
        "[[7,4,1],[8,5,2],[100,6,3]]",
        "[[7,2,1],[4,5,6],[100,8,3]]",
        "row 0, column 1: expected 4, found 2 (and 3 more places)",
        &[&[0, 1], &[1, 0], &[1, 2], &[2, 1]],
        &[&[0, 1], &[1, 0], &[1, 2], &[2, 1]],
    );
    (of("rotate-image", "sol.py", vec![failed], 40), kind)
}

pub(super) fn tree() -> (Report, Kind) {
    let kind = function(
        "invertTree",
        &[("root", "TreeNode")],
        "TreeNode",
        Judged::Return,
    );
    let failed = case(
        "two-levels",
        "grandchildren change places too",
        Verdict::WrongAnswer,
        &["[4,2,7,1,3,6,9]"],
    );
    let failed = differing(
        failed,
        "[4,7,2,9,6,3,1]",
        "[4,7,2,6,9,1]",
        "index 3: expected 9, found 6",
        &[&[3], &[4], &[5], &[6]],
        &[&[3], &[4], &[5]],
    );
    (of("invert-binary-tree", "sol.py", vec![failed], 31), kind)
}

pub(super) fn operations() -> (Report, Kind) {
    let int = |name: &str| Param::new(name, Type::Int);
    let class = Class {
        name: "LRUCache".to_owned(),
        aliases: Vec::new(),
        constructor: vec![int("capacity")],
        methods: vec![
            Method {
                name: "get".to_owned(),
                params: vec![int("key")],
                returns: Type::Int,
            },
            Method {
                name: "put".to_owned(),
                params: vec![int("key"), int("value")],
                returns: Type::Void,
            },
        ],
    };
    let mut names = vec!["\"LRUCache\"".to_owned()];
    let mut args = vec!["[2]".to_owned()];
    let mut results = vec!["null".to_owned()];
    for n in 0..20 {
        names.extend(["\"put\"".to_owned(), "\"get\"".to_owned()]);
        args.extend([format!("[{n},{}]", n * n), format!("[{n}]")]);
        results.extend(["null".to_owned(), (n * n).to_string()]);
    }
    let mut wrong = results.clone();
    wrong[30] = "-1".to_owned();
    let list = |items: &[String]| format!("[{}]", items.join(","));
    let failed = case(
        "many",
        "the oldest of three keys goes",
        Verdict::WrongAnswer,
        &[&list(&names), &list(&args)],
    );
    let failed = differing(
        failed,
        &list(&results),
        &list(&wrong),
        "operation 31, get(14): expected 196, found -1",
        &[&[30]],
        &[&[30]],
    );
    let kind = Kind::Call {
        signature: Signature::Class(class),
        check: Check::default(),
    };
    (of("lru-cache", "LRUCache.java", vec![failed], 28), kind)
}

pub(super) fn text() -> (Report, Kind) {
    let due: String = (1..=12).map(|n| format!("{n} {}\n", n * n)).collect();
    let found = due
        .replace("7 49\n", "7 48\n")
        .replace("12 144\n", "12 144 ");
    let mut failed = case(
        "squares",
        "every line counts",
        Verdict::WrongAnswer,
        &["\"12\\n\""],
    );
    failed.expected = Some(Value::Str(due));
    failed.actual = Some(Value::Str(found));
    failed.difference = Some(Difference {
        summary: "line 7: expected `7 49`, found `7 48`".to_owned(),
        ..Difference::default()
    });
    let kind = Kind::Stdio {
        check: TextCheck::Exact,
    };
    (of("squares", "squares.cpp", vec![failed], 9), kind)
}

pub(super) fn raised() -> (Report, Kind) {
    let (mut report, kind) = wrong();
    report.verdict = Verdict::RuntimeError;
    let case = &mut report.cases[1];
    case.verdict = Verdict::RuntimeError;
    case.actual = None;
    case.difference = None;
    case.stderr = "about to fail\n".to_owned();
    case.message = "IndexError: list index out of range".to_owned();
    case.frames = vec![
        "sol.py:9 in twoSum".to_owned(),
        "sol.py:4 in look".to_owned(),
    ];
    (report, kind)
}

pub(super) fn slow() -> (Report, Kind) {
    let (mut report, kind) = long();
    report.verdict = Verdict::TimeLimit;
    let case = &mut report.cases[0];
    case.verdict = Verdict::TimeLimit;
    case.actual = None;
    case.difference = None;
    case.message = "stopped after 4012 ms; the limit is 4000 ms".to_owned();
    (report, kind)
}

pub(super) fn not_compiled() -> (Report, Kind) {
    let mut report = of("two-sum", "sol.cpp", Vec::new(), 63);
    report.verdict = Verdict::CompileError;
    report.passed = 0;
    report.compile.message = "sol.cpp: In member function 'int Solution::twoSum()':\n\
                              sol.cpp:4:16: error: 'x' was not declared in this scope\n    \
                              4 |         return x;\n      |                ^\n"
        .to_owned();
    (report, two_sum())
}

pub(super) fn custom() -> (Report, Kind) {
    let mut own = case(
        "custom",
        "your own input",
        Verdict::Accepted,
        &["[3,3]", "6"],
    );
    own.actual = Some(value("[0,1]"));
    own.stdout = "looking at 3\n".to_owned();
    let mut report = of("two-sum", "sol.py", vec![own], 1);
    report.passed = 1;
    (report, two_sum())
}

pub(super) fn long() -> (Report, Kind) {
    let kind = function("sorted", &[("nums", "int[]")], "int[]", Judged::Return);
    let numbers: Vec<i64> = (0..1000).collect();
    let mut wrong = numbers.clone();
    wrong[500] = -500;
    let json = |numbers: &[i64]| serde_json::to_string(numbers).expect("json");
    let failed = case(
        "large-1",
        "a thousand numbers",
        Verdict::WrongAnswer,
        &[&json(&numbers)],
    );
    let summary = "index 500: expected 500, found -500";
    let failed = differing(
        failed,
        &json(&numbers),
        &json(&wrong),
        summary,
        &[&[500]],
        &[&[500]],
    );
    (of("sort-an-array", "sol.py", vec![failed], 12), kind)
}
