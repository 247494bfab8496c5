//! Every mistake that a person makes in `[languages]`: one clear message each, with file and line.

use insta::assert_snapshot;

use super::Desk;

/// What the settings lead to, one after the other; each is refused by every command alike.
fn told(settings: &[&str]) -> String {
    let mut out = String::new();
    for text in settings {
        let desk = Desk::new(text);
        let said = desk.judge(["list"]);
        assert_eq!(said.code, Some(2), "{text}\n{}{}", said.stdout, said.stderr);
        assert_eq!(said.stdout, "");
        let stderr = said.stderr.replace("[DESK]/home/config/", "");
        assert!(
            stderr.starts_with("error: config.toml:"),
            "{text}\n{stderr}"
        );
        out.push_str(&format!("{}\n{stderr}\n", text.trim_end()));
    }
    out
}

/// A sound language with more lines, or with others in their place.
fn ruby(lines: &str) -> String {
    let mut text = String::from("[languages.ruby]\n");
    for (key, usual) in [
        ("extensions", "[\"rb\"]"),
        ("run", "[\"ruby\", \"{source}\"]"),
    ] {
        if !lines
            .lines()
            .any(|line| line.starts_with(&format!("{key} =")))
        {
            text.push_str(&format!("{key} = {usual}\n"));
        }
    }
    format!("{text}{lines}\n")
}

fn told_of(lines: &[&str]) -> String {
    let settings: Vec<String> = lines.iter().map(|lines| ruby(lines)).collect();
    let settings: Vec<&str> = settings.iter().map(String::as_str).collect();
    told(&settings)
}

#[test]
fn a_sound_language_is_taken() {
    let desk = Desk::new(&ruby(
        "name = \"Ruby\"\ntime = 2.0\nmemory = 0\nreadable = [\"/opt/none\"]\nenv = { A = \"b\" }",
    ));
    let said = desk.judge(["list"]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
}

#[test]
fn tables_in_the_wrong_place_and_keys_that_are_missing_or_misspelt_are_told() {
    let said = told(&[
        "[language.ruby]\nrun = [\"ruby\", \"{source}\"]\n",
        "[ruby]\nrun = [\"ruby\", \"{source}\"]\n",
        "languages = [\"ruby\"]\n",
        "[[languages]]\nname = \"Ruby\"\n",
        "[languages]\nruby = \"ruby\"\n",
        "[languages.ruby]\n",
        "[languages.ruby]\nextensions = [\"rb\"]\n",
        "[languages.ruby]\nrun = [\"ruby\", \"{source}\"]\n",
        "[languages.ruby]\nextension = [\"rb\"]\nrun = [\"ruby\", \"{source}\"]\n",
        "language = \"rubi\"\n\n[languages.ruby]\nextensions = [\"rb\"]\nrun = [\"ruby\", \"{source}\"]\n",
        "[languages.ruby]\nextensions = [\"rb\"]\nrun = [\"ruby\", \"{source}\"]\n\n[ruby]\nflags = []\n",
        "[languages.ruby]\nextensions = [\"rb\"]\nrun = [\"ruby\" \"{source}\"]\n",
        "[languages.ruby]\nextensions = [\"rb\"]\nextensions = [\"ruby\"]\n",
        "[languages.ruby]\ncommand = \"ruby\"\nextensions = [\"rb\"]\n",
    ]);
    assert_snapshot!(said);
}

#[test]
fn names_and_extensions_that_are_taken_or_impossible_are_told() {
    let second = "\n[languages.rb2]\nextensions = [\"rb2\"]\nrun = [\"ruby\", \"{source}\"]\n";
    let beside = |lines: &str, old: &str, new: &str| ruby(lines) + &second.replace(old, new);
    let said = told(&[
        "[languages.python]\nextensions = [\"pyx\"]\nrun = [\"python3\", \"{source}\"]\n",
        "[languages.rust]\nflags = [\"-O\"]\n",
        "[languages.cc]\nextensions = [\"ccx\"]\nrun = [\"tcc\", \"-run\", \"{source}\"]\n",
        "[languages.Ruby]\nextensions = [\"rb\"]\nrun = [\"ruby\", \"{source}\"]\n",
        "[languages.\"my ruby\"]\nextensions = [\"rb\"]\nrun = [\"ruby\", \"{source}\"]\n",
        &ruby("name = \"python\""),
        &ruby("name = \" \""),
        &ruby("name = 5"),
        &ruby("extensions = [\"rb\", \"py\"]"),
        &ruby("extensions = []"),
        &ruby("extensions = \"rb\""),
        &ruby("extensions = [1]"),
        &ruby("extensions = [\"tar.gz\"]"),
        &ruby("extensions = [\"*.rb\"]"),
        &beside("", "\"rb2\"", "\".RB\""),
        &beside("", "extensions", "name = \"ruby\"\nextensions"),
    ]);
    assert_snapshot!(said);
}

#[test]
fn commands_that_cannot_work_are_told() {
    let said = told_of(&[
        "run = []",
        "run = [\"\"]",
        "run = \"ruby {source}\"",
        "run = [\"ruby {source}\"]",
        "run = [\"ruby -W0\", \"{source}\"]",
        "run = [\"ruby\", 1]",
        "run = [\"ruby\"]",
        "run = [\"ruby\", \"sol.rb\"]",
        "run = [\"ruby\", \"{file}\"]",
        "run = [\"ruby\", \"${source}\"]",
        "run = [\"ruby\", \"{source}\", \"<\", \"in\"]",
        "run = [\"./ruby\", \"{source}\"]",
        "run = [\"{source}\"]",
        "run = [\"{program}\"]",
        "run = [\"ruby\", \"{folder}{stem}\"]",
        "run = [\"ruby\", \"-I{folder}/lib:{source}\"]",
        "compile = []",
        "compile = [\"ghc\"]",
        "compile = [\"{source}\"]",
        "compile = [\"ghc\", \"{source}\"]\nrun = [\"{program}\"]",
        "compile = [\"ghc\", \"-o\", \"{program}\", \"{source}\"]",
        "compile = [\"ghc\", \"{source}\"]\nrun = [\"solution\"]",
        "compile = [\"ghc\", \"-o\", \"{program}\", \"{source}\", \"&&\", \"strip\"]\nrun = [\"{program}\"]",
        "compile = \"ghc -o {program} {source}\"\nrun = [\"{program}\"]",
    ]);
    assert_snapshot!(said);
}

#[test]
fn limits_folders_and_variables_that_make_no_sense_are_told() {
    let said = told_of(&[
        "time = 0",
        "time = 1.5",
        "time = \"2\"",
        "memory = -1",
        "memory = 1000000",
        "readable = \"/opt/x\"",
        "readable = [\"lib\"]",
        "readable = [\"~\"]",
        "readable = [\"/\"]",
        "env = [\"A=b\"]",
        "env = { A = 1 }",
        "env = { \"A=b\" = \"c\" }",
    ]);
    assert_snapshot!(said);
}
