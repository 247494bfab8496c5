//! How a file in a configured language is built and run: by the commands of its definition.

use std::path::{Path, PathBuf};

use super::definition::{Commands, Definition};
use super::word::Filling;
use crate::language::{Arg, Build, Command, Job, Plan, Step, discovery};

/// One step: the user's file, and the compile command over it where there is one.
const STEP: usize = 0;

pub(super) fn plan(definition: &Definition, commands: &Commands, job: &Job<'_>) -> Plan {
    let file = file(job.source.name, definition);
    let filling = Filling {
        file: &file,
        memory_mib: job.memory_mib,
    };
    let toolchain = job.toolchain;
    let mut found = std::iter::once(&toolchain.program).chain(&toolchain.runner);
    let env = environment(definition, found.clone());
    let command = |program: Arg, args: Vec<Arg>| Command {
        program,
        args,
        env: env.clone(),
    };
    let mut next = || {
        let program = found.next().map(|path| path.to_string_lossy());
        Arg::text(program.unwrap_or_default())
    };
    let build = match commands.compile.as_deref() {
        None => Build::Files,
        Some(words) => {
            let args = words.iter().skip(1);
            let args = args.map(|word| Arg::text(word.within(&filling)));
            Build::Run {
                command: command(next(), args.collect()),
                blames_user: true,
            }
        }
    };
    let mut run = commands.run.iter();
    let program = match run.next() {
        Some(word) if word.plain().is_none() => word.elsewhere(STEP, &filling),
        _ => next(),
    };
    let args = run.map(|word| word.elsewhere(STEP, &filling));
    Plan {
        run: command(program, args.collect()),
        steps: vec![Step {
            label: job.source.name.to_owned(),
            files: vec![(PathBuf::from(&file), job.source.bytes.to_vec())],
            build,
        }],
    }
}

/// The name of the user's file: its own, with the language's ending where it has another, for many
/// compilers go by it.
fn file(name: &str, definition: &Definition) -> String {
    let ending = Path::new(name)
        .extension()
        .and_then(|ending| ending.to_str());
    let known = ending.is_some_and(|ending| {
        let ending = ending.to_ascii_lowercase();
        definition.extensions.contains(&ending)
    });
    match definition.extensions.first() {
        Some(ending) if !known => format!("{name}.{ending}"),
        _ => name.to_owned(),
    }
}

/// The user's variables, and a PATH on which one program finds the others, as a compiler's script
/// its runtime.
fn environment<'a>(
    definition: &Definition,
    programs: impl Iterator<Item = &'a PathBuf>,
) -> Vec<(String, String)> {
    let mut folders: Vec<String> = Vec::new();
    for folder in programs.filter_map(|program| program.parent()) {
        let folder = folder.to_string_lossy().into_owned();
        if !discovery::is_system(Path::new(&folder)) && !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    let mut env = Vec::new();
    if !folders.is_empty() {
        folders.push("/usr/local/bin:/usr/bin:/bin".to_owned());
        env.push(("PATH".to_owned(), folders.join(":")));
    }
    env.extend(definition.env.iter().cloned());
    env
}
