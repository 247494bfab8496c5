//! `judge doctor`: what this machine gives, and how to get the rest.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use serde_json::json;
use unicode_width::UnicodeWidthStr;

use crate::catalogue::Fault;
use crate::cli::context::Context;
use crate::cli::paint::Look;
use crate::cli::{Exit, bench, output};
use crate::language::{Language, Missing, Toolchain};
use crate::model::Isolation;
use crate::sandbox::Launcher;

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  judge doctor\n  judge doctor --json")]
pub(in crate::cli) struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// What was found.
struct Findings {
    toolchains: Vec<(&'static dyn Language, Result<Toolchain, Missing>)>,
    isolation: Isolation,
    problems: usize,
    faults: Vec<Fault>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let found = Findings::look(context)?;
    if args.json {
        output::say_json(&found.json(context))?;
    } else {
        output::say(&found.page(context))?;
    }
    Ok(Exit::Done)
}

const LAYERS: [&str; 4] = ["namespaces", "landlock", "seccomp", "memory"];

fn layers(isolation: &Isolation) -> [&str; 4] {
    [
        &isolation.namespaces,
        &isolation.landlock,
        &isolation.seccomp,
        &isolation.memory,
    ]
}

impl Findings {
    /// Looks afresh: what was remembered may be what is wrong.
    fn look(context: &Context) -> Result<Findings> {
        let sandbox = bench::sandbox(Arc::new(AtomicBool::new(false)))?;
        let catalogue = context.catalogue();
        let settings = &context.settings;
        let discover = |language: &'static dyn Language| {
            (language, language.discover(&settings.overrides(language)))
        };
        Ok(Findings {
            toolchains: settings.languages.iter().map(discover).collect(),
            isolation: sandbox.isolation(),
            problems: catalogue.summaries().len(),
            faults: catalogue.faults().to_vec(),
        })
    }

    fn page(&self, context: &Context) -> String {
        let look = context.terminal.look();
        let good = AnsiColor::Green.on_default();
        let bad = AnsiColor::Red.on_default();
        let names = self.toolchains.iter().map(|(language, _)| language.name());
        let mut page = Page::new(
            look,
            names.map(UnicodeWidthStr::width).max().unwrap_or_default(),
        );
        page.section("Toolchains");
        for (language, toolchain) in &self.toolchains {
            match toolchain {
                Ok(toolchain) => {
                    page.fact(language.name(), &toolchain.version, good);
                    page.more(&toolchain.program.display().to_string());
                    if let Some(runner) = &toolchain.runner {
                        page.more(&runner.display().to_string());
                    }
                }
                Err(missing) => {
                    page.fact(language.name(), &missing.what, bad);
                    page.more(&missing.hint);
                }
            }
        }
        page.section("Isolation");
        for (layer, state) in LAYERS.iter().zip(layers(&self.isolation)) {
            let style = if state == "not enforced" {
                Style::new().dimmed()
            } else {
                good
            };
            page.fact(layer, state, style);
            let told = self
                .isolation
                .missing
                .iter()
                .chain(&self.isolation.remedies);
            for line in told.filter_map(|line| line.strip_prefix(layer)) {
                page.more(line.trim_start_matches(": "));
            }
        }
        page.section("Folders");
        let paths = &context.paths;
        for (what, folder) in [
            ("config", &paths.config),
            ("data", &paths.data),
            ("state", &paths.state),
            ("cache", &paths.cache),
        ] {
            page.fact(what, &folder.display().to_string(), Style::new());
        }
        page.section("Catalogue");
        page.fact("problems", &self.problems.to_string(), Style::new());
        for fault in &self.faults {
            page.fact("fault", &fault.to_string(), bad);
        }
        page.text
    }

    fn json(&self, context: &Context) -> serde_json::Value {
        let toolchain =
            |(language, found): &(&dyn Language, Result<Toolchain, Missing>)| match found {
                Ok(toolchain) => json!({
                    "language": language.id(),
                    "configured": language.definition().is_some(),
                    "found": true,
                    "version": toolchain.version,
                    "program": toolchain.program,
                    "runner": toolchain.runner,
                }),
                Err(missing) => json!({
                    "language": language.id(),
                    "configured": language.definition().is_some(),
                    "found": false,
                    "missing": missing.what,
                    "hint": missing.hint,
                }),
            };
        let faults = self.faults.iter().map(|fault| {
            json!({
                "slug": fault.slug,
                "file": fault.file,
                "line": fault.line,
                "message": fault.message,
            })
        });
        json!({
            "toolchains": self.toolchains.iter().map(toolchain).collect::<Vec<_>>(),
            "isolation": self.isolation,
            "folders": context.paths,
            "problems": self.problems,
            "faults": faults.collect::<Vec<_>>(),
        })
    }
}

/// Facts under headings.
struct Page {
    look: Look,
    names: usize,
    text: String,
}

impl Page {
    /// A page whose names are at most this wide.
    fn new(look: Look, names: usize) -> Page {
        Page {
            look,
            names: names.max(10),
            text: String::new(),
        }
    }

    fn section(&mut self, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let title = self.look.paint(Style::new().bold(), title);
        self.text.push_str(&format!("{title}\n"));
    }

    fn fact(&mut self, name: &str, value: &str, style: Style) {
        let padded = format!(
            "{name}{}",
            " ".repeat(self.names.saturating_sub(name.width()))
        );
        let name = self.look.paint(Style::new().dimmed(), padded);
        let value = self.look.paint(style, value);
        self.text.push_str(&format!("  {name}  {value}\n"));
    }

    fn more(&mut self, value: &str) {
        self.text
            .push_str(&format!("  {:1$}  {value}\n", "", self.names));
    }
}
