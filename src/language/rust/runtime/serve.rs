//! The loop over the judge's questions.

use std::fs::File;
use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::io::FromRawFd;

use crate::faults::{Done, Fault};
use crate::json::{put_integer, put_text, Text};
use crate::panics::{self, Caught};
use crate::question::Question;
use crate::stack;
use crate::system;

const QUESTIONS: i32 = 3;
const ANSWERS: i32 = 4;

/// Answers a question.
pub type Answer = fn(&mut Question<'_>) -> Done;

/// Serves the judge until it has no more questions, and ends the process. A `complaint` says why
/// the file cannot be taken.
pub fn serve(file: &'static str, complaint: &'static str, answer: Answer, stack_bytes: usize) -> ! {
    // So that no program that the solution starts holds the judge's pipes.
    system::keep(QUESTIONS);
    system::keep(ANSWERS);
    // SAFETY: the judge opened both for this process, and nothing else here uses them.
    let ends = unsafe { (File::from_raw_fd(QUESTIONS), File::from_raw_fd(ANSWERS)) };
    stack::on_deep_stack(stack_bytes, move || {
        let (questions, answers) = ends;
        let mut lines = BufReader::with_capacity(1 << 16, questions);
        talk(&mut lines, &answers, file, complaint, answer);
        flush();
        system::end(0)
    });
    system::end(0)
}

fn talk(
    lines: &mut BufReader<File>,
    mut answers: &File,
    file: &'static str,
    complaint: &str,
    answer: Answer,
) {
    let mut line = String::new();
    if !matches!(lines.read_line(&mut line), Ok(read) if read > 0) {
        return;
    }
    let mut hello = "\"ready\"".to_owned();
    if !complaint.is_empty() {
        hello = "{\"compile\":".to_owned();
        put_text(&mut hello, complaint);
        hello.push('}');
    }
    hello.push('\n');
    if answers.write_all(hello.as_bytes()).is_err() {
        return;
    }
    loop {
        let mut line = String::new();
        if !matches!(lines.read_line(&mut line), Ok(read) if read > 0) {
            return;
        }
        let text = reply(&line, answers, file, answer);
        drop(line);
        flush();
        if answers.write_all(text.as_bytes()).is_err() {
            return;
        }
        stack::shrink();
    }
}

/// What the solution printed must be out before the answer is. A stream that it closed is left
/// alone.
fn flush() {
    std::io::stdout().flush().ok();
}

fn reply(line: &str, answers: &File, file: &'static str, answer: Answer) -> String {
    let (mut number, mut step, mut args) = (0, String::new(), Vec::new());
    let mut text = Text::new(line);
    text.need(b'{');
    loop {
        let key = text.string();
        text.need(b':');
        match key.as_str() {
            "case" => number = text.word().parse().unwrap_or(0),
            "step" => step = text.string(),
            "args" => args = crate::json::split(text.value()),
            _ => drop(text.value()),
        }
        if !text.eat(b',') {
            break;
        }
    }
    let mut question = Question::new(step, args, answers);
    let done = panics::catch(file, || answer(&mut question));
    question.stop();
    let (cpu, wall) = question.times();
    let mut out = String::with_capacity(question.out.len() + 100);
    out.push_str("{\"case\":");
    put_integer(&mut out, number);
    out.push_str(&format!(
        ",\"cpu_ns\":{},\"wall_ns\":{},\"result\":",
        cpu, wall
    ));
    match done {
        Ok(Ok(())) => {
            out.push_str("{\"value\":");
            out.push_str(&question.out);
        }
        Ok(Err(Fault::Type(why))) => put_fault(&mut out, "type", &why),
        Ok(Err(Fault::Wrong(why))) => put_fault(&mut out, "wrong", &why),
        Err(caught) => put_caught(&mut out, &caught),
    }
    out.push_str("}}\n");
    out
}

fn put_fault(out: &mut String, kind: &str, why: &str) {
    out.push_str(&format!("{{\"{}\":", kind));
    put_text(out, why);
}

fn put_caught(out: &mut String, caught: &Caught) {
    out.push_str("{\"exception\":{\"message\":");
    put_text(out, &caught.message);
    out.push_str(",\"frames\":[");
    for (index, frame) in caught.frames.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        put_text(out, frame);
    }
    out.push_str("]}");
}
