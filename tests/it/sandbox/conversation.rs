//! Programs that answer questions, and programs that should.

use super::*;
use judge::sandbox::{Allowance, Conversation, Exchange, Limit};

const ALLOWANCE: Allowance = Allowance {
    cpu_ms: AMPLE_MS,
    wall_ms: AMPLE_MS,
    aside_ms: 0,
    answer_cap_bytes: 16 << 20,
};

/// What the programs below begin with.
const PRELUDE: &str = "import os, sys, time\n\
    questions = os.fdopen(3, 'r')\n\
    def answer(text): os.write(4, (text + '\\n').encode())\n";

impl Room {
    fn converse(&self, script: &str) -> Box<dyn Conversation> {
        let launch = self.python(&format!("{PRELUDE}{script}"));
        self.sandbox.converse(&launch).expect("it starts")
    }
}

fn ask(talk: &mut Box<dyn Conversation>, question: &str) -> Exchange {
    talk.ask(question.as_bytes(), &ALLOWANCE)
        .expect("the sandbox works")
}

fn answer(exchange: &Exchange) -> Option<String> {
    let answer = exchange.answer.as_ref()?;
    Some(String::from_utf8_lossy(answer).into_owned())
}

/// A program that prints and answers each question, in upper case.
const SHOUTER: &str = "for line in questions:\n\
    \x20 print('heard', line.strip(), flush=True)\n\
    \x20 print('hm', file=sys.stderr, flush=True)\n\
    \x20 answer(line.strip().upper())\n";

#[test]
fn questions_are_answered_and_prints_belong_to_their_question() {
    let room = Room::new();
    let mut talk = room.converse(SHOUTER);
    for word in ["one", "two", "three"] {
        let exchange = ask(&mut talk, word);
        assert_eq!(answer(&exchange), Some(word.to_uppercase()));
        assert_eq!(text(&exchange.stdout), format!("heard {word}\n"));
        assert_eq!(text(&exchange.stderr), "hm\n");
        assert_eq!((exchange.ended, exchange.broken), (None, None));
    }
    let finished = talk.finish().expect("the sandbox works");
    assert_eq!(finished.ended, Ended::Dismissed);
    assert!(finished.peak_bytes > 1 << 20);
}

#[test]
fn a_large_question_meets_a_program_that_prints_and_answers_at_length() {
    let room = Room::new();
    let mut launch = room.python(&format!(
        "{PRELUDE}print('x' * 5_000_000, flush=True)\n\
         for line in questions:\n  print('y' * 5_000_000, flush=True)\n  answer(line.strip())"
    ));
    launch.limits.keep_bytes = 10;
    let mut talk = room.sandbox.converse(&launch).expect("it starts");
    let question = "q".repeat(8 << 20);
    let exchange = ask(&mut talk, &question);
    assert!(
        exchange
            .answer
            .is_some_and(|answer| answer == question.as_bytes())
    );
    assert_eq!(exchange.stdout.total, 10_000_002);
    assert_eq!(text(&exchange.stdout), "xxxxxxxxxx");
}

#[test]
fn the_processor_time_of_a_question_is_that_question_alone() {
    let room = Room::new();
    let mut talk = room.converse(
        "for line in questions:\n\
         \x20 start = time.process_time()\n\
         \x20 while time.process_time() < start + float(line): pass\n\
         \x20 answer('done')\n",
    );
    let long = ask(&mut talk, "0.3").cpu_ns;
    let short = ask(&mut talk, "0.001").cpu_ns;
    assert!((300_000_000..600_000_000).contains(&long), "{long}");
    assert!((1_000_000..100_000_000).contains(&short), "{short}");
}

#[test]
fn a_question_that_passes_its_allowance_is_the_last() {
    let room = Room::new();
    for (script, cpu_ms, wall_ms, limit) in [
        ("while True: pass", 150, AMPLE_MS, Limit::Cpu),
        ("time.sleep(60)", AMPLE_MS, 150, Limit::Wall),
    ] {
        let mut talk = room.converse(&format!("questions.readline()\n{script}"));
        let allowance = Allowance {
            cpu_ms,
            wall_ms,
            ..ALLOWANCE
        };
        let exchange = talk.ask(b"well?", &allowance).expect("the sandbox works");
        assert_eq!(exchange.ended, Some(Ended::Killed(limit)));
        assert_eq!((exchange.answer, exchange.broken), (None, None));
        let finished = talk.finish().expect("the sandbox works");
        assert_eq!(finished.ended, Ended::Killed(limit));
    }
}

/// Busy for a while, in s of processor time, with marks before and after its second third.
const MARKED: &str = "def busy(seconds):\n\
    \x20 end = time.process_time() + seconds\n\
    \x20 while time.process_time() < end: pass\n\
    def mark(): os.write(4, b'\\n')\n\
    questions.readline()\n\
    busy(BEFORE); mark(); busy(CALL); mark(); busy(AFTER)\n\
    answer('done')\n\
    questions.readline()\n";

#[test]
fn only_what_lies_between_the_marks_is_held_to_the_limit_of_the_call() {
    let room = Room::new();
    let allowance = Allowance {
        cpu_ms: 100,
        aside_ms: 400,
        ..ALLOWANCE
    };
    for (before, call, after, ended) in [
        ("0.3", "0.05", "0.3", None),
        ("0.0", "30", "0.0", Some(Ended::Killed(Limit::Cpu))),
        ("30", "0.0", "0.0", Some(Ended::Killed(Limit::Cpu))),
        ("0.0", "0.0", "30", Some(Ended::Killed(Limit::Cpu))),
    ] {
        let script = MARKED
            .replace("BEFORE", before)
            .replace("CALL", call)
            .replace("AFTER", after);
        let mut talk = room.converse(&script);
        let exchange = talk.ask(b"go", &allowance).expect("the sandbox works");
        assert_eq!(exchange.ended, ended, "{before} {call} {after}");
        if ended.is_none() {
            assert_eq!(answer(&exchange).as_deref(), Some("done"));
            let call_ms = exchange.cpu_ns / 1_000_000;
            assert!((20..100).contains(&call_ms), "{call_ms} ms");
        }
    }
}

#[test]
fn marks_are_two_and_come_after_the_question() {
    let room = Room::new();
    let mut talk =
        room.converse("questions.readline()\nos.write(4, b'\\n\\n\\n')\ntime.sleep(60)\n");
    let exchange = ask(&mut talk, "well?");
    assert_eq!(answer(&exchange).as_deref(), Some(""));
    let mut talk = room.converse("os.write(4, b'\\n')\ntime.sleep(60)\n");
    let exchange = talk
        .ask(&vec![b'q'; 1 << 20], &ALLOWANCE)
        .expect("the sandbox works");
    let why = exchange.broken.as_deref();
    let early = [
        "it answered without a question",
        "it answered before it had read the question",
    ];
    assert!(why.is_some_and(|why| early.contains(&why)), "{why:?}");
}

#[test]
fn a_program_that_ends_instead_of_answering_tells_how() {
    let room = Room::new();
    for (script, ended) in [
        ("sys.exit(3)", Ended::Exited(3)),
        ("os.kill(os.getpid(), 11)", Ended::Signalled(11)),
        ("os.kill(os.getpid(), 9)", Ended::Signalled(9)),
        (
            "os.close(4); time.sleep(0.05); os._exit(5)",
            Ended::Exited(5),
        ),
    ] {
        let mut talk = room.converse(&format!(
            "questions.readline()\nprint('last words', flush=True)\n{script}"
        ));
        let exchange = ask(&mut talk, "well?");
        assert_eq!(
            (exchange.answer.as_ref(), exchange.broken.as_ref()),
            (None, None),
            "{script}"
        );
        assert_eq!(exchange.ended.as_ref(), Some(&ended), "{script}");
        assert_eq!(text(&exchange.stdout), "last words\n", "{script}");
        assert_eq!(ask(&mut talk, "again?").ended, Some(ended), "{script}");
    }
}

#[test]
fn a_program_that_breaks_the_rules_is_told_how_and_ended() {
    let room = Room::new();
    let mark = marker();
    for (script, why) in [
        (
            "os.close(4); time.sleep(MARK)",
            "it closed the answer descriptor",
        ),
        (
            "questions.close(); time.sleep(MARK)",
            "it closed the question descriptor",
        ),
        (
            "questions.readline(); os.write(4, b'1\\n2\\n'); time.sleep(MARK)",
            "it answered twice",
        ),
        (
            "answer('unasked'); open('told', 'w'); time.sleep(MARK)",
            "it answered without a question",
        ),
        (
            "os.write(4, b'x' * 2000); time.sleep(MARK)",
            "its answer is longer than 1000 bytes",
        ),
    ] {
        let mut talk = room.converse(&script.replace("MARK", &mark));
        let told = room.scratch.path().join("told");
        if script.contains("told") {
            eventually("it has spoken", || told.exists());
        }
        let allowance = Allowance {
            answer_cap_bytes: 1000,
            ..ALLOWANCE
        };
        // Longer than a pipe, so that a closed descriptor is noticed.
        let question = if script.contains("close()") {
            1 << 20
        } else {
            10
        };
        let exchange = talk
            .ask(&vec![b'q'; question], &allowance)
            .expect("the sandbox works");
        assert_eq!(exchange.broken.as_deref(), Some(why), "{script}");
        assert_eq!(
            (exchange.answer, exchange.ended),
            (None, Some(Ended::Dismissed))
        );
    }
}

#[test]
fn a_program_that_prints_too_much_between_answers_is_ended() {
    let room = Room::new();
    let mut launch = room.python(&format!(
        "{PRELUDE}for line in questions:\n  sys.stdout.write('x' * 60_000)\n  sys.stdout.flush()\n  answer('1')"
    ));
    launch.limits.output_cap_bytes = 150_000;
    let mut talk = room.sandbox.converse(&launch).expect("it starts");
    assert_eq!(ask(&mut talk, "1").ended, None);
    assert_eq!(ask(&mut talk, "2").ended, None);
    assert_eq!(
        ask(&mut talk, "3").ended,
        Some(Ended::Killed(Limit::Output))
    );
}

#[test]
fn a_program_is_dismissed_with_all_that_it_started() {
    let room = Room::new();
    let mark = marker();
    for script in ["time.sleep(60)", "\nwhile True: answer('more')"] {
        let mut talk = room.converse(&format!(
            "os.spawnlp(os.P_NOWAIT, 'sleep', 'sleep', '{mark}')\nquestions.readline()\nanswer('yes')\n{script}"
        ));
        let first = ask(&mut talk, "there?");
        if first.broken.is_none() {
            assert_eq!(answer(&first).as_deref(), Some("yes"));
            let finished = talk.finish().expect("the sandbox works");
            assert_eq!(finished.ended, Ended::Dismissed);
        }
        assert!(!alive(&mark));
    }
}

#[test]
fn a_conversation_that_is_dropped_leaves_nothing_running() {
    let room = Room::new();
    let mark = marker();
    let mut talk = room.converse(&format!(
        "os.spawnlp(os.P_NOWAIT, 'setsid', 'setsid', 'sleep', '{mark}')\nquestions.readline()\nanswer('yes')\ntime.sleep(60)"
    ));
    assert_eq!(answer(&ask(&mut talk, "there?")).as_deref(), Some("yes"));
    drop(talk);
    assert!(!alive(&mark));
}

#[test]
fn an_interrupt_ends_a_conversation() {
    let room = Room::new();
    let mut talk = room.converse("time.sleep(60)");
    let result = std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(200));
            room.interrupt.store(true, Ordering::Relaxed);
        });
        talk.ask(b"there?", &ALLOWANCE)
    });
    assert!(
        matches!(result, Err(SandboxError::Interrupted)),
        "{result:?}"
    );
}
