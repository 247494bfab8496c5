//! What a compiler's message means for the user's file.

use super::plan::DRIVER;
use super::stub::stub;
use crate::model::Signature;

/// Crates that LeetCode gives.
const CRATES: [&str; 3] = ["rand", "regex", "itertools"];

/// The message with the driver's own files and lines left out. Where only the driver's calls do not
/// fit, what they expect is told by the stub.
pub(super) fn tidy(signature: Option<&Signature>, raw: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    let mut misfits: Vec<String> = Vec::new();
    for block in blocks(raw) {
        match place(&block) {
            Some(place) if is_own(place) => misfits.push(misfit(&block)),
            _ => kept.push(without_own_parts(&block)),
        }
    }
    misfits.dedup();
    if let (true, false, Some(signature)) = (kept.is_empty(), misfits.is_empty(), signature) {
        kept = misfits;
        kept.push(due(signature));
    } else if kept.is_empty() {
        return raw.trim_end().to_owned();
    }
    let mut text = kept.join("\n\n").replace("judge_given::", "");
    let lacking = CRATES.iter().find(|name| {
        let unresolved = text
            .lines()
            .filter(|line| line.contains("unresolved") || line.contains("unlinked"));
        unresolved
            .into_iter()
            .any(|line| line.contains(&format!("`{name}`")))
    });
    if let Some(name) = lacking {
        text.push_str(&format!(
            "\n\nnote: LeetCode gives the crate `{name}`, this judge the standard library alone"
        ));
    }
    text
}

/// The diagnostics of a message, each with what belongs to it, without the closing remarks.
fn blocks(raw: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    for line in raw.lines() {
        let begins = ["error", "warning"]
            .iter()
            .any(|kind| line.starts_with(kind));
        let remark =
            line.starts_with("For more information") || line.starts_with("Some errors have");
        match blocks.last_mut() {
            _ if begins || remark => blocks.push(format!("{line}\n")),
            Some(block) => block.push_str(&format!("{line}\n")),
            None => blocks.push(format!("{line}\n")),
        }
    }
    let remarks = [
        "error: aborting due to",
        "For more information",
        "Some errors have",
    ];
    blocks.retain(|block| !remarks.iter().any(|remark| block.starts_with(remark)));
    blocks
        .iter()
        .map(|block| block.trim_end().to_owned())
        .filter(|block| !block.is_empty())
        .collect()
}

/// The file that a diagnostic is about.
fn place(block: &str) -> Option<&str> {
    let arrow = block
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("--> "))?;
    Some(arrow.split(':').next().unwrap_or(arrow))
}

fn is_own(place: &str) -> bool {
    place.ends_with(DRIVER) || place.contains("judge_rt")
}

/// The parts of a diagnostic that show another file's lines, as the driver's are, left out.
fn without_own_parts(block: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut hidden = false;
    for line in block.lines() {
        let plain = line.trim_start();
        let arrow = plain
            .strip_prefix("--> ")
            .or_else(|| plain.strip_prefix("::: "));
        if let Some(place) = arrow {
            hidden = is_own(place.split(':').next().unwrap_or(place));
            if hidden && plain.starts_with("-->") {
                // Its heading stands above it.
                out.pop();
            }
        } else if !line.starts_with(' ') && !line.starts_with(|c: char| c.is_ascii_digit()) {
            hidden = false;
        }
        if !hidden {
            out.push(line);
        }
    }
    out.join("\n").trim_end().to_owned()
}

/// What a diagnostic about one of the driver's calls says, and the user's lines that it shows.
fn misfit(block: &str) -> String {
    let mut lines = block.lines();
    let mut out = vec![lines.next().unwrap_or_default().to_owned()];
    let label = block.lines().find_map(|line| {
        let (_, label) = line.rsplit_once('^')?;
        (!label.trim().is_empty()).then(|| label.trim().to_owned())
    });
    if let Some(label) = label {
        out[0].push_str(&format!(": {label}"));
    }
    let mut heading: Option<&str> = None;
    let mut shown = false;
    for line in lines {
        let arrow = line.trim_start().strip_prefix("--> ");
        if let Some(place) = arrow {
            shown = !is_own(place.split(':').next().unwrap_or(place));
            if shown {
                out.extend(heading.take().map(str::to_owned));
            }
        } else if !line.starts_with(' ') && !line.starts_with(|c: char| c.is_ascii_digit()) {
            (heading, shown) = (Some(line), false);
        }
        if shown {
            out.push(line.to_owned());
        }
    }
    out.join("\n").trim_end().to_owned()
}

/// What the problem passes and takes back.
fn due(signature: &Signature) -> String {
    let stub = stub(signature);
    let heads = stub.lines().filter_map(|line| {
        let head = line.strip_prefix("    ")?.strip_suffix(" {")?;
        head.contains("fn ").then(|| format!("    {head}"))
    });
    let heads: Vec<String> = heads.collect();
    format!(
        "the solution does not fit the problem, whose stub has\n{}",
        heads.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_remarks_are_left_out() {
        let raw = "error[E0425]: cannot find value `x` in this scope\n --> sol.rs:3:9\n  |\n3 |         x\n  |         ^ \
                   not found in this scope\n\nerror: aborting due to 1 previous error\n\nFor more information \
                   about this error, try `rustc --explain E0425`.\n";
        let due = "error[E0425]: cannot find value `x` in this scope\n --> sol.rs:3:9\n  |\n3 |         x\n  |         ^ \
                   not found in this scope";
        assert_eq!(tidy(None, raw), due);
    }

    #[test]
    fn the_drivers_calls_are_left_out_beside_the_users_errors() {
        let raw = "error[E0308]: mismatched types\n --> judge_driver.rs:9:1\n  |\n9 | call\n\n\
                   error: expected `;`\n --> sol.rs:1:2\n  |\n1 | x\n\n";
        assert_eq!(
            tidy(None, raw),
            "error: expected `;`\n --> sol.rs:1:2\n  |\n1 | x"
        );
    }

    #[test]
    fn a_missing_crate_is_told() {
        let raw = "error[E0432]: unresolved import `rand`\n --> sol.rs:1:5\n";
        assert!(
            tidy(None, raw).ends_with("the crate `rand`, this judge the standard library alone")
        );
    }
}
