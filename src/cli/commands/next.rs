//! `judge next`: the one problem to do now, and why.

use anyhow::Result;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::cli::conditions::known;
use crate::cli::context::Context;
use crate::cli::{Exit, output, paint};
use crate::model::Summary;
use crate::practice::{self, Next};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  judge next\n  judge next --list blind-75\n\nAn unfinished session \
    goes first, then what is due to come back, then the list: grind-75, unless you name another."
)]
pub(in crate::cli) struct Args {
    /// Take it from this list only
    #[arg(short, long, value_name = "NAME")]
    list: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<Exit> {
    let catalogue = context.catalogue();
    let problems = catalogue.summaries();
    let lists = problems.iter().flat_map(|problem| &problem.lists);
    let lists = lists.map(|place| place.list.as_str()).collect();
    let list = known("list", args.list.as_slice(), lists)?.pop();
    let history = context.history()?;
    let next = practice::next(&history, problems, list.as_deref(), Timestamp::now());
    let found = next.as_ref().and_then(|next| {
        let mut problems = problems.iter();
        Some((problems.find(|problem| problem.slug == next.slug)?, next))
    });
    if args.json {
        output::say_json(&found.map_or(Value::Null, |(problem, next)| json(problem, next)))?;
    } else if let Some((problem, next)) = found {
        output::say(&paint::next(problem, next, &context.terminal.look()))?;
    } else {
        let all = list.map_or("all problems are".to_owned(), |list| format!("{list} is"));
        output::note(&format!(
            "nothing to do now: {all} solved or waiting to come back"
        ));
    }
    Ok(Exit::Done)
}

fn json(problem: &Summary, next: &Next) -> Value {
    json!({
        "number": problem.number,
        "slug": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty,
        "topics": problem.topics,
        "why": next.why,
    })
}
