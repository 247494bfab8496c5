//! The precompiled prelude: it must be one that the compiler takes, and leave nothing out.

use judge::language::{Arg, Build, Job, Overrides, Purpose, SourceFile, Step, Target};
use serde_json::json;

use super::{function, gives, language, toolchain};

fn flags(step: &Step) -> Vec<String> {
    let Build::Run { command, .. } = &step.build else {
        panic!("{} is not compiled", step.label);
    };
    let texts = command.args.iter().filter_map(|arg| match arg {
        Arg::Text(text) => Some(text.clone()),
        Arg::In { .. } => None,
    });
    texts.filter(|text| text.starts_with('-')).collect()
}

#[test]
fn the_prelude_is_compiled_with_the_flags_of_the_file_that_includes_it() {
    let Some(toolchain) = toolchain() else { return };
    let signature = function("same", &[("nums", "int[]")], "int[]", json!({}));
    let plan = language().plan(&Job {
        source: SourceFile {
            name: "sol.cpp",
            bytes: b"class Solution {};",
        },
        target: Target::Call(&signature),
        toolchain,
        overrides: &Overrides::default(),
        purpose: Purpose::Judging,
        memory_mib: 256,
    });
    let [prelude, .., own] = plan.steps.as_slice() else {
        panic!("there is no prelude");
    };
    let known = flags(prelude);
    // None of these counts with a compiler that compares its flags.
    let apart = ["-x", "-o", "-fuse-ld=gold"];
    for flag in flags(own) {
        assert!(
            known.contains(&flag) || apart.contains(&flag.as_str()),
            "the prelude is compiled without {flag}"
        );
    }
}

#[test]
fn what_the_prelude_leaves_out_is_there_for_who_uses_it() {
    let signature = function("same", &[("n", "int")], "int", json!({}));
    let body = "public: int same(int n) { auto later = async(launch::deferred, [n] { return n; }); \
                std::filesystem::path path(\"/a/b\"); return path.filename() == \"b\" ? later.get() : -1; } };";
    for head in [
        "class Solution { ",
        "#include <bits/stdc++.h>\nusing namespace std;\nclass Solution { ",
        "#include <future>\n#include <filesystem>\nusing namespace std;\nclass Solution { ",
    ] {
        gives(
            &signature,
            &format!("{head}{body}"),
            &[(json!([7]), json!(7))],
        );
    }
}
