//! How a session deals with its file, with what runs of it come to, and with its end.

use std::io::ErrorKind;
use std::ptr;
use std::sync::Arc;

use jiff::Timestamp;

use super::coach::{Coach, ms};
use super::face::{Happening, Outcome};
use super::signal::Signal;
use super::watch::{self, Sight};
use super::worker::Job;
use crate::model::{Report, Submission, Verdict};
use crate::practice::{Change, Event};
use crate::store::Attempt;

impl Coach {
    /// What to do about a change of the file.
    pub(super) fn saw(&mut self, sight: Sight) {
        if self.is_over() {
            return;
        }
        match sight {
            Sight::Saved(bytes) => {
                let blank = bytes.iter().all(u8::is_ascii_whitespace);
                let untouched = bytes.trim_ascii_end() == self.stub.trim_ascii_end();
                let stood = self.stood_on.as_ref();
                if !blank && !untouched && stood.is_none_or(|run| run.source != bytes) {
                    self.run(bytes, false);
                }
            }
            Sight::Gone => self.queue.push_back(Happening::FileGone),
            Sight::Unreadable(why) => {
                let text = format!("cannot read {}: {why}", self.file.display());
                self.queue.push_back(Happening::RunFailed(text));
            }
        }
    }

    /// Judges the file as it stands.
    pub(super) fn run_now(&mut self, whole: bool) {
        let file = self.file.display();
        let slug = &self.problem.summary.slug;
        let refused = match watch::read(&self.file) {
            _ if self.is_over() => {
                format!("this session is over; `judge run {slug} {file}` judges the file again")
            }
            Ok(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => format!("{file} is empty"),
            Ok(bytes) => return self.run(bytes, whole),
            Err(error) if error.kind() == ErrorKind::NotFound => format!("there is no file {file}"),
            Err(error) => format!("cannot read {file}: {error}"),
        };
        self.refuse(refused);
    }

    fn run(&mut self, source: Vec<u8>, whole: bool) {
        let name = self.file.file_name().unwrap_or_default();
        let submission = Arc::new(Submission {
            name: name.to_string_lossy().into_owned(),
            language: self.row.language.clone(),
            source,
        });
        self.stood_on = Some(Arc::clone(&submission));
        self.worker.start(Job::Run { submission, whole });
    }

    /// Starts anew on what was being judged while the process was stopped.
    pub(super) fn run_again(&mut self) {
        if self.is_over() || !self.worker.busy() {
            return;
        }
        self.disturbed = self.stood_on.take();
        if let Some(submission) = &self.disturbed {
            self.run(submission.source.clone(), false);
        }
    }

    /// What a run tells. One that was stopped for a newer one may still tell its verdict, which
    /// counts as any other.
    pub(super) fn hear_of_a_run(&mut self, signal: Signal) {
        let over = self.is_over();
        match signal {
            Signal::RunStarted { whole } if !over => {
                self.queue.push_back(Happening::RunStarted { whole });
            }
            Signal::Progress(text) if !over => self.queue.push_back(Happening::Progress(text)),
            Signal::Judged {
                whole,
                report,
                submission,
            } => self.judged(whole, *report, &submission),
            Signal::RunFailed { why, submission } => {
                let stood = self.stood_on.as_ref();
                if stood.is_some_and(|run| Arc::ptr_eq(run, &submission)) {
                    self.stood_on = None;
                }
                if !over {
                    self.queue.push_back(Happening::RunFailed(why));
                }
            }
            Signal::Reference(cpu_ms) => self.solved(cpu_ms),
            _ => {}
        }
    }

    fn judged(&mut self, whole: bool, report: Report, submission: &Submission) {
        let over = self.is_over();
        let verdict = report.verdict;
        let disturbed = self.disturbed.as_deref();
        if verdict == Verdict::TimeLimit && disturbed.is_some_and(|run| ptr::eq(run, submission)) {
            return;
        }
        let judged = self.apply(Event::Judged { whole, verdict });
        let solved = judged == Ok(Change::Solved);
        let mut attempt = None;
        if whole {
            attempt = self
                .keeper
                .record(self.attempt(&report, submission), submission.source.clone());
        }
        if over {
            return;
        }
        self.attempts += usize::from(whole);
        if solved {
            self.accepted = Some(report.cpu_ms);
        }
        self.queue.push_back(Happening::Judged {
            whole,
            report,
            attempt,
        });
        if solved && self.worker.has_reference() {
            self.worker.start(Job::Reference);
        } else if solved {
            self.solved(None);
        }
    }

    fn attempt(&self, report: &Report, submission: &Submission) -> Attempt {
        Attempt {
            problem: report.problem.clone(),
            language: submission.language.clone(),
            submission: submission.name.clone(),
            verdict: Some(report.verdict),
            passed: report.passed,
            total: report.total,
            cpu_ms: report.cpu_ms,
            wall_ms: report.wall_ms,
            memory_kib: report.memory_kib,
            at: Timestamp::now(),
            session: None,
            hints: self.row.hints_taken,
            active_ms: Some(ms(self.session.active())),
        }
    }

    /// Tells how a solved session came out, once.
    pub(super) fn solved(&mut self, reference_cpu_ms: Option<f64>) {
        let Some(cpu_ms) = self.accepted.take() else {
            return;
        };
        self.queue.push_back(Happening::Solved(Outcome {
            active: self.session.active(),
            budget: self.session.rules().budget,
            attempts: self.attempts,
            hints: self.session.hints().taken,
            cpu_ms,
            reference_cpu_ms,
            target: self.problem.summary.target.clone(),
        }));
    }

    pub(super) fn editorial(&mut self) {
        if self.session.editorial_open() {
            let text = self.problem.editorial.clone();
            self.queue.push_back(Happening::Editorial { text });
        } else {
            self.refuse("the editorial opens when you have solved the problem, or give it up");
        }
    }

    pub(super) fn key_idea(&mut self, idea: &str) {
        if !self.is_over() {
            return self.refuse("the key idea is asked for at the end");
        }
        let line = idea.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            return;
        }
        let kept = self.keeper.note(line, Timestamp::now());
        self.queue.push_back(if kept {
            Happening::KeyIdeaKept
        } else {
            Happening::Warned("the key idea is not kept yet; it is tried again".to_owned())
        });
    }
}
