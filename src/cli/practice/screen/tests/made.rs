//! A view made by hand, drawn on paper, and keys for it.

use std::path::PathBuf;
use std::time::Duration;

use ratatui_core::backend::TestBackend;
use ratatui_core::layout::Rect;
use ratatui_core::terminal::Terminal;
use ratatui_crossterm::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use unicode_width::UnicodeWidthStr;

use super::super::draw::draw;
use super::super::facts::{About, Facts, Phase};
use super::super::keys::{Action, take};
use super::super::view::View;
use crate::cli::practice::face::{Happening, Outcome};
use crate::model::{
    CaseOutcome, Check, Compile, Complexity, Difference, Difficulty, Function, Isolation, Judged,
    Kind, Param, Report, Signature, Type, Value, Verdict,
};

const STATEMENT: &str = "\
You are given a row of whole numbers, `nums`, and a number `target`. Exactly one pair of places \
in the row holds two values that add up to `target`. Find that pair.\n\nThe two places must \
differ, and they may be given in **either order**.\n\n## Examples\n\n```\nnums = [3,1,4], target = \
5\n-> [1,2]\n```\nThe values 1 and 4 add up to 5.\n\n```\nnums = [7,7], target = 14\n-> [0,1]\n\
```\nThe same value may stand in two places.\n\n## Constraints\n\n- `2 <= nums.length <= 10^4`\n\
- `-10^9 <= nums[i] <= 10^9`\n- there is exactly one answer\n";

/// A view of a session that runs at 7:12 of 15:00.
pub(super) fn view(colour: bool) -> View {
    let ty = |text: &str| text.parse::<Type>().unwrap();
    let function = Function {
        name: "twoSum".to_owned(),
        aliases: Vec::new(),
        params: vec![
            Param::new("nums", ty("int[]")),
            Param::new("target", ty("int")),
        ],
        returns: ty("int[]"),
        judged: Judged::Return,
        unchanged: Vec::new(),
        returns_node_of: None,
        fresh: false,
        api: None,
    };
    let about = About {
        title: "1. Two Sum".to_owned(),
        difficulty: Difficulty::Easy,
        slug: "two-sum".to_owned(),
        kind: Kind::Call {
            signature: Signature::Function(function),
            check: Check::default(),
        },
        statement: STATEMENT.to_owned(),
        file: "two_sum.py".to_owned(),
        colour,
        editor: false,
    };
    let facts = Facts {
        active: Duration::from_secs(432),
        budget: Duration::from_secs(900),
        phase: Phase::Running,
        with_hints: true,
        taken: 0,
        open: 0,
        ladder: 4,
        next_in: Some(Duration::from_secs(468)),
    };
    View::new(about, facts)
}

/// That the session began.
pub(super) fn started() -> Happening {
    Happening::Started {
        resumed: false,
        file: PathBuf::from("/home/two_sum.py"),
        kept: None,
    }
}

/// A hint that was taken.
pub(super) fn hint(number: usize) -> Happening {
    Happening::Hint {
        number,
        text: "## What is missing?\n\nFor each value, say which other value would complete it. Have you \
               *seen* it already?\n"
            .to_owned(),
    }
}

/// A run on the samples that answers wrongly.
pub(super) fn wrong() -> Happening {
    let value = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    let case = CaseOutcome {
        id: "duplicates-2".to_owned(),
        verdict: Verdict::WrongAnswer,
        cpu_ms: 0.01,
        wall_ms: 0.012,
        why: "the same value twice is a pair".to_owned(),
        args: vec![value("[3,3]"), value("6")],
        expected: Some(value("[0,1]")),
        actual: Some(value("[0,0]")),
        difference: Some(Difference {
            summary: "differs at [1]: expected 1, got 0".to_owned(),
            expected: vec![vec![1]],
            actual: vec![vec![1]],
        }),
        stdout: "seen {}\n".to_owned(),
        stderr: String::new(),
        message: String::new(),
        frames: Vec::new(),
    };
    Happening::Judged {
        whole: false,
        report: Report {
            verdict: Verdict::WrongAnswer,
            passed: 1,
            total: 2,
            cases: vec![case],
            ..accepted_report(2)
        },
        attempt: None,
    }
}

/// A run on all cases that is accepted.
pub(super) fn accepted() -> Happening {
    Happening::Judged {
        whole: true,
        report: accepted_report(63),
        attempt: Some(4),
    }
}

fn accepted_report(total: usize) -> Report {
    Report {
        problem: "two-sum".to_owned(),
        submission: "two_sum.py".to_owned(),
        language: "python".to_owned(),
        verdict: Verdict::Accepted,
        passed: total,
        total,
        cpu_ms: 12.3,
        wall_ms: 13.0,
        memory_kib: 14_336,
        cpu_limit_ms: 4000,
        memory_limit_mib: 256,
        compile: Compile::default(),
        isolation: Isolation::default(),
        notes: Vec::new(),
        cases: Vec::new(),
    }
}

/// The session solved.
pub(super) fn solved() -> Happening {
    Happening::Solved(Outcome {
        active: Duration::from_secs(760),
        budget: Duration::from_secs(900),
        attempts: 3,
        hints: 1,
        cpu_ms: 12.3,
        reference_cpu_ms: Some(10.0),
        target: Complexity {
            time: "O(n)".to_owned(),
            space: "O(n)".to_owned(),
        },
    })
}

/// The session given up.
pub(super) fn gave_up() -> Happening {
    Happening::GaveUp {
        editorial: "## Brute force\n\nTry every pair: `O(n^2)`.\n\n## A map of what was seen\n\n\
                    For each value, look up what is missing to the target.\n"
            .to_owned(),
    }
}

/// A key without modifiers.
pub(super) fn key(view: &mut View, code: KeyCode) -> Option<Action> {
    take(view, &Event::Key(KeyEvent::new(code, KeyModifiers::NONE)))
}

/// The screen of this size, as text; blanks at the ends of lines are left out.
pub(super) fn drawn(view: &mut View, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let layout = view.lay(Rect::new(0, 0, width, height));
    terminal.draw(|frame| draw(view, &layout, frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let rows = (0..height).map(|y| {
        let mut row = String::new();
        let mut x = 0;
        while x < width {
            let cell = buffer[(x, y)].symbol();
            row.push_str(cell);
            // A wide character covers the cells that follow.
            x += u16::try_from(cell.width().max(1)).unwrap();
        }
        row.trim_end().to_owned() + "\n"
    });
    rows.collect()
}

/// The screen at the sizes that people have.
pub(super) fn at_all_sizes(view: &View) -> String {
    let sizes = [(80, 24), (120, 40), (45, 30), (20, 6)];
    let pages = sizes.iter().map(|&(width, height)| {
        let screen = drawn(&mut view.clone(), width, height);
        format!("=== {width}x{height}\n{screen}")
    });
    pages.collect()
}
