//! Whole sessions, as a person goes through them.

use super::Shell;

const WRONG: &str = "\
class Solution:
    def twoSum(self, nums, target):
        return [0, 0]
";

const RIGHT: &str = "\
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for at, value in enumerate(nums):
            if target - value in seen:
                return [seen[target - value], at]
            seen[value] = at
";

#[test]
fn a_wrong_file_a_hint_the_right_file_and_the_key_idea() {
    let shell = Shell::open(80, 24);
    shell.practises("--hint-after 2s");
    shell.saves("two-sum.py", WRONG);
    shell.shows("Wrong Answer");
    shell.shows("expected");
    shell.until("there is no colour", |paper| paper.coloured);
    shell.shows("hint open: h");
    shell.types("h");
    shell.shows("take hint 1 of");
    shell.types("y");
    shell.shows("[hint 1]");
    shell.saves("two-sum.py", RIGHT);
    shell.shows("solved in");
    shell.shows("the reference");
    shell.shows("key idea");
    shell.types("look up größe → 日本x\x7f\n");
    shell.shows("kept");
    shell.types("e");
    shell.shows("[editorial]");
    shell.types("q");
    shell.is_back(0);
    shell.types("clear; $JUDGE export | grep -o 'größe →.*'\n");
    shell.shows("größe → 日本");
}

#[test]
fn a_resize_in_the_middle_of_anything_draws_the_screen_anew() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    for (columns, rows) in [(120, 40), (45, 30), (20, 6), (1, 1), (200, 60), (80, 24)] {
        shell.resize(columns, rows);
        if columns > 8 {
            shell.shows(" of 15:00");
        }
    }
    shell.types("x");
    shell.shows("give up?");
    shell.resize(120, 40);
    shell.shows("give up?");
    shell.shows("[result]");
    shell.types("y");
    shell.shows("given up");
    shell.shows("[editorial]");
    shell.types("\nq");
    shell.is_back(1);
}

#[test]
fn a_terminal_that_knows_no_size_gets_the_usual_one() {
    let shell = Shell::open(80, 24);
    shell.types("stty cols 0 rows 0\n");
    shell.practises("");
    shell.shows("? help  q leave");
    shell.types("q");
    shell.is_back(1);
}

#[test]
fn a_pause_hides_the_statement_and_stops_the_clock() {
    let shell = Shell::open(80, 24);
    shell.practises("");
    shell.types("p");
    shell.shows("Paused.");
    shell.hides("Examples");
    shell.types("p");
    shell.shows("Examples");
    shell.types("q");
    shell.is_back(1);
}

#[test]
fn the_editor_gets_the_terminal_as_it_was_and_the_screen_comes_back() {
    let shell = Shell::open(80, 24);
    shell.saves("right", RIGHT);
    let editor = "stty -g > inside\necho editing\nread line\ncp right \"$1\"\n";
    shell.saves("editor.sh", editor);
    shell.types("export EDITOR='sh editor.sh'\n");
    shell.practises("");
    shell.types("o");
    shell.until("the screen is still held", |paper| !paper.alternate);
    shell.shows("editing");
    shell.types("read by the editor and not by the screen: q\n");
    shell.shows("solved in");
    shell.types("\nq");
    shell.is_back(0);
    assert_eq!(shell.read("inside"), shell.read("before"));
}

#[test]
fn without_colour_the_screen_says_the_same_and_a_dumb_terminal_gets_lines() {
    let shell = Shell::open(80, 24);
    shell.types("export NO_COLOR=1\n");
    shell.practises("");
    shell.saves("two-sum.py", WRONG);
    shell.shows("Wrong Answer");
    shell.until("there is colour", |paper| !paper.coloured);
    shell.types("q");
    shell.is_back(1);
    shell.types("clear; TERM=dumb $JUDGE practice two-sum --resume\n");
    shell.shows("[0:0");
    shell.until("a screen is shown", |paper| !paper.alternate);
    shell.types("quit\n");
    shell.shows("left unfinished");
}
