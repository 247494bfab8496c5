//! What `judge debug` says: what was written, and how the debugger is started.

use std::path::Path;

use anstyle::Style;
use serde_json::{Value, json};

use super::case::Chosen;
use crate::cli::Exit;
use crate::cli::debugging::{Configured, shell_word};
use crate::cli::escape;
use crate::cli::failure::Failure;
use crate::cli::paint::Look;
use crate::cli::paths::from_here;
use crate::judging::Prepared;
use crate::language::{Debugging, Start, Stop};
use crate::model::Verdict;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// What was made.
pub(super) struct Told<'a> {
    pub(super) problem: &'a str,
    pub(super) language: &'a str,
    pub(super) chosen: &'a Chosen,
    pub(super) file: &'a str,
    pub(super) folder: &'a Path,
    pub(super) debugging: &'a Debugging,
    pub(super) debugger: Option<&'static str>,
    pub(super) stop: Option<&'a Stop>,
    pub(super) prepared: &'a Prepared,
    pub(super) start: Option<&'a Start>,
    pub(super) configured: &'a Configured,
    pub(super) configuration: &'a Value,
}

impl Told<'_> {
    /// For people; `starts` says that the debugger starts now.
    pub(super) fn text(&self, look: &Look, starts: bool) -> String {
        let case = &self.chosen.case;
        let mut title = format!("{} · case {}", self.problem, case.id);
        if !case.why.is_empty() {
            title += &format!(": {}", case.why);
        }
        let mut out = format!("{}\n", look.paint(BOLD, escape(&title)));
        if let Some(verdict) = self.chosen.verdict {
            let why = match verdict {
                Verdict::Accepted => "every case passes; this is the first".to_owned(),
                verdict => format!("the first that fails: {}", verdict.long()),
            };
            out.push_str(&format!("{}\n", look.paint(DIM, why)));
        }
        out.push_str(&self.debugger(look, starts));
        if starts {
            return out + "\n";
        }
        out.push_str("\nrun it without a debugger:\n\n");
        let run = from_here(&self.folder.join("run"));
        out.push_str(&format!("    {}\n", look.paint(BOLD, shell_word(&run))));
        out.push_str(&self.vscode());
        out.push_str("\nThe program runs outside of the sandbox.");
        if self.debugging.reads_anew {
            out.push_str(" A change of the file needs no new `judge debug`.\n");
        } else {
            out.push_str(" After a change of the file: `judge debug` again.\n");
        }
        out
    }

    fn debugger(&self, look: &Look, starts: bool) -> String {
        let Some(start) = self.start else {
            let names: Vec<&str> = self
                .debugging
                .debuggers
                .iter()
                .map(|each| each.name)
                .collect();
            let hint = self.debugging.debuggers[0].hint;
            return format!("\nthere is no {} here: {hint}\n", names.join(" and no "));
        };
        let place = self.stop.map(|stop| {
            let within = match stop.function.is_empty() {
                true => String::new(),
                false => format!("in {}, ", stop.function),
            };
            format!(" ({within}{}:{})", self.file, stop.line)
        });
        let place = escape(&place.unwrap_or_default());
        let verb = if starts { "starting" } else { "start" };
        let name = self.debugger.unwrap_or_default();
        let mut out = format!("\n{verb} {name}{place}:\n\n");
        let line = self.shell_line(start);
        out.push_str(&format!("    {}\n", look.paint(BOLD, escape(&line))));
        if let Some(first) = &start.first {
            out.push_str(&format!("\n{}\n", escape(first)));
        }
        out
    }

    fn vscode(&self) -> String {
        let path = from_here(self.configured.path());
        let name = self.configuration["name"].as_str().unwrap_or_default();
        match self.configured {
            Configured::Written(_) => format!(
                "\nor in VS Code: set a breakpoint in {} and start \"{name}\" under Run and Debug \
                 (F5).\nIt is in {path} and needs the extension {}.\n",
                escape(self.file),
                self.debugging.extension_for(self.configuration)
            ),
            Configured::Left(_, why) => {
                let shown = format!("{:#}", self.configuration);
                let shown: Vec<String> =
                    shown.lines().map(|line| format!("    {line}\n")).collect();
                format!(
                    "\n{path} is left as it is: {}. For VS Code, paste into its configurations\n\
                     (the extension is {}):\n\n{}",
                    escape(why),
                    self.debugging.extension_for(self.configuration),
                    escape(&shown.concat())
                )
            }
        }
    }

    /// The command to paste, its paths as short as they can be said from here.
    fn shell_line(&self, start: &Start) -> String {
        let here = std::env::current_dir().unwrap_or_default();
        let here = format!("{}/", here.display());
        let env = start.env.iter().chain(&self.prepared.env);
        let env = env.map(|(name, value)| format!("{name}={}", shell_word(value)));
        let words = start.command.iter();
        let words = words.map(|word| shell_word(word.strip_prefix(&here).unwrap_or(word)));
        env.chain(words).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn json(&self) -> Value {
        let env = self.prepared.env.iter();
        let env = env.chain(self.start.iter().flat_map(|start| &start.env));
        let env: serde_json::Map<String, Value> = env
            .map(|(name, value)| (name.clone(), json!(value)))
            .collect();
        let (written, why) = match self.configured {
            Configured::Written(_) => (true, None),
            Configured::Left(_, why) => (false, Some(why)),
        };
        json!({
            "problem": self.problem,
            "case": self.chosen.case.id,
            "why": self.chosen.case.why,
            "verdict": self.chosen.verdict.map(Verdict::short),
            "language": self.language,
            "file": self.file,
            "function": self.stop.map(|stop| &stop.function),
            "line": self.stop.map(|stop| stop.line),
            "folder": self.folder.display().to_string(),
            "run": self.folder.join("run").display().to_string(),
            "debugger": self.debugger,
            "command": self.start.map(|start| &start.command),
            "env": env,
            "shell": self.start.map(|start| self.shell_line(start)),
            "first": self.start.and_then(|start| start.first.as_ref()),
            "missing": self.start.is_none().then(|| self.debugging.debuggers[0].hint),
            "vscode": {
                "file": self.configured.path().display().to_string(),
                "written": written,
                "reason": why,
                "extension": self.debugging.extension_for(self.configuration),
                "configuration": self.configuration,
            },
        })
    }

    /// There is no debugger to start.
    pub(super) fn missing(&self) -> Failure {
        let first = &self.debugging.debuggers[0];
        let message = format!("there is no {} to start", first.name);
        Failure::new(Exit::Toolchain, message).hint(first.hint)
    }
}
