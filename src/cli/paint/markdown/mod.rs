//! Markdown, rendered for a terminal.

mod wrap;

use anstyle::Style;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use self::wrap::Prose;
use super::escape;
use super::look::{BOLD, CODE, DIM, Look};

/// The widest that prose is set, in columns; wider lines are hard to read.
const WIDEST: usize = 88;

/// The text rendered: headings, paragraphs, lists, tables, code and links, wrapped to the width of
/// the paper and at most 88 columns. Code is never wrapped.
pub fn markdown(text: &str, look: &Look) -> String {
    let width = look.width.clamp(20, WIDEST);
    let mut page = Page {
        look,
        width,
        out: String::new(),
        prose: Prose::default(),
        styles: Vec::new(),
        margins: Vec::new(),
        lists: Vec::new(),
        links: Vec::new(),
        code: None,
        table: None,
        tight: false,
    };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        page.read(event);
    }
    page.flush();
    page.out
}

/// A margin: what stands before the first line within it, and before the others.
struct Margin {
    first: Option<String>,
    rest: String,
}

#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    rows: Vec<Vec<Prose>>,
}

struct Page<'a> {
    look: &'a Look,
    width: usize,
    out: String,
    prose: Prose,
    styles: Vec<Style>,
    margins: Vec<Margin>,
    /// The number of the next item of each open list; none for bullets.
    lists: Vec<Option<u64>>,
    links: Vec<String>,
    code: Option<String>,
    table: Option<Table>,
    /// Whether the next block follows without a blank line.
    tight: bool,
}

impl Page<'_> {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.prose.push(&escape(&text), self.style()),
            },
            Event::Code(code) if self.look.colour => {
                self.prose.push_whole(&escape(&code), CODE);
            }
            Event::Code(code) => {
                self.prose
                    .push_whole(&format!("`{}`", escape(&code)), Style::new());
            }
            Event::SoftBreak => self.prose.space(),
            Event::HardBreak => self.prose.break_line(),
            Event::Rule => {
                self.gap();
                let rule = self.look.paint(DIM, "─".repeat(self.room().min(40)));
                self.line(&rule);
            }
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.flush();
                let style = if level <= HeadingLevel::H2 {
                    BOLD.underline()
                } else {
                    BOLD
                };
                self.styles.push(style);
            }
            Tag::Strong => self.styles.push(self.style().bold()),
            Tag::Emphasis => self.styles.push(self.style().italic()),
            Tag::Strikethrough => self.styles.push(self.style().strikethrough()),
            Tag::Link { dest_url, .. } => self.links.push(dest_url.into_string()),
            Tag::BlockQuote(_) => {
                self.flush();
                self.margins.push(Margin {
                    first: None,
                    rest: format!("{} ", self.look.paint(DIM, "│")),
                });
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                self.code = Some(match kind {
                    CodeBlockKind::Fenced(_) | CodeBlockKind::Indented => String::new(),
                });
            }
            Tag::List(start) => {
                self.flush();
                self.lists.push(start);
            }
            Tag::Item => {
                let sign = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "• ".to_owned(),
                };
                let rest = " ".repeat(sign.chars().count() + 2);
                self.margins.push(Margin {
                    first: Some(format!("  {sign}")),
                    rest,
                });
            }
            Tag::Table(alignments) => {
                self.flush();
                self.table = Some(Table {
                    alignments,
                    rows: Vec::new(),
                });
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.flush();
                self.styles.pop();
            }
            TagEnd::Paragraph => self.flush(),
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough => {
                self.styles.pop();
            }
            TagEnd::Link => {
                if let Some(url) = self.links.pop() {
                    self.prose.space();
                    self.prose.push(&format!("({})", escape(&url)), DIM);
                }
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.margins.pop();
            }
            TagEnd::CodeBlock => self.code_block(),
            TagEnd::List(_) => {
                self.lists.pop();
                self.tight = false;
            }
            TagEnd::Item => {
                self.flush();
                self.margins.pop();
                self.tight = true;
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.prose);
                if let Some(row) = self.table.as_mut().and_then(|table| table.rows.last_mut()) {
                    row.push(cell);
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.table(&table);
                }
            }
            _ => {}
        }
    }

    fn style(&self) -> Style {
        self.styles.last().copied().unwrap_or_default()
    }

    /// Columns between the margins.
    fn room(&self) -> usize {
        let used: usize = self
            .margins
            .iter()
            .map(|margin| {
                anstream::adapter::strip_str(&margin.rest)
                    .to_string()
                    .chars()
                    .count()
            })
            .sum();
        self.width.saturating_sub(used).max(16)
    }

    /// Ends the paragraph.
    fn flush(&mut self) {
        let prose = std::mem::take(&mut self.prose);
        let lines = prose.lines(self.room(), self.look);
        if lines.is_empty() {
            return;
        }
        self.gap();
        for (line, _) in lines {
            self.line(&line);
        }
    }

    fn code_block(&mut self) {
        self.flush();
        let Some(code) = self.code.take() else { return };
        self.gap();
        for line in escape(&code).lines() {
            let text = self.look.paint(CODE, line);
            self.line(&format!("    {}", if line.is_empty() { "" } else { &text }));
        }
    }

    fn table(&mut self, table: &Table) {
        let columns = table.rows.first().map_or(0, Vec::len);
        let width = |column: usize| {
            let cells = table.rows.iter().filter_map(|row| row.get(column));
            cells.map(Prose::width).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        self.gap();
        for (index, row) in table.rows.iter().enumerate() {
            let cells = row.iter().zip(&widths).enumerate();
            let cells: Vec<String> = cells
                .map(|(column, (cell, &width))| {
                    let (text, used) = cell
                        .lines(usize::MAX, self.look)
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    let blank = width - used;
                    let left = match table.alignments.get(column) {
                        Some(Alignment::Right) => blank,
                        Some(Alignment::Center) => blank / 2,
                        _ => 0,
                    };
                    format!("{}{text}{}", " ".repeat(left), " ".repeat(blank - left))
                })
                .collect();
            self.line(cells.join("  ").trim_end());
            if index == 0 {
                let rules: Vec<String> = widths.iter().map(|&width| "─".repeat(width)).collect();
                let rules = self.look.paint(DIM, rules.join("  "));
                self.line(&rules);
            }
        }
    }

    /// A blank line between blocks, except between the items of a list.
    fn gap(&mut self) {
        let starts_item = self
            .margins
            .last()
            .is_some_and(|margin| margin.first.is_some());
        let tight = std::mem::take(&mut self.tight);
        if !self.out.is_empty() && !(starts_item && (tight || self.margins.len() > 1)) {
            self.out.push('\n');
        }
    }

    fn line(&mut self, text: &str) {
        let mut line = String::new();
        for margin in &mut self.margins {
            line.push_str(&margin.first.take().unwrap_or_else(|| margin.rest.clone()));
        }
        line.push_str(text);
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "\
Given `nums` and a *target*, find **two** places whose values add up to the target, as in \
[this page](https://example.org/sum).\n\n## Examples\n\n```\nnums = [3,1,4], target = 5\n-> [1,2]\n\
```\nBecause 1 + 4 is 5.\n\n## Constraints\n\n- `2 <= nums.length <= 10^4`\n- every number is an \
`int` and there are many of them, so that this line wraps\n  - nested\n- last\n\n1. one\n2. two\n\n\
| way | time |\n|---|--:|\n| brute force | `O(n^2)` |\n| map | O(n) |\n\n> quoted words\n";

    #[test]
    fn a_statement_is_wrapped_and_its_parts_stand_apart() {
        let look = Look {
            colour: false,
            width: 60,
        };
        insta::assert_snapshot!(markdown(PAGE, &look), @r"
    Given `nums` and a target, find two places whose values add
    up to the target, as in this page (https://example.org/sum).

    Examples

        nums = [3,1,4], target = 5
        -> [1,2]

    Because 1 + 4 is 5.

    Constraints

      • `2 <= nums.length <= 10^4`
      • every number is an `int` and there are many of them, so
        that this line wraps
          • nested
      • last

      1. one
      2. two

    way              time
    ───────────  ────────
    brute force  `O(n^2)`
    map              O(n)

    │ quoted words
    ");
    }

    #[test]
    fn colour_marks_what_signs_mark_otherwise() {
        let look = Look {
            colour: true,
            width: 60,
        };
        let painted = markdown("## A\n\n`code` and **bold**\x1b[2J\n", &look);
        insta::assert_snapshot!(painted.escape_debug().to_string(), @r"
    \u{1b}[1m\u{1b}[4mA\u{1b}[0m\n\n\u{1b}[36mcode\u{1b}[0m and \u{1b}[1mbold\u{1b}[0m\\e[2J\n
    ");
    }
}
