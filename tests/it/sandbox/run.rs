//! Programs that run to their end.

use std::os::unix::fs::symlink;

use super::*;

#[test]
fn what_was_made_ready_is_used_and_replaced_where_it_is_gone() {
    let room = Room::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (helper, other) = (folder.path().join("helper"), folder.path().join("other"));
    let lead_to = |program: &str| {
        symlink(program, &other).expect("a link");
        fs::rename(&other, &helper).expect("it takes its place");
    };
    let (judge, none) = (env!("CARGO_BIN_EXE_judge"), "/bin/false");
    lead_to(judge);
    let sandbox = Sandbox::new(helper.clone(), Arc::default());
    let mut launch = room.shell("echo said");
    let plain = launch.clone();
    let said = || sandbox.run(&plain).map(|finished| text(&finished.stdout));

    // No helper could be started any more: the one that waits is used, and only once.
    sandbox.prepare();
    lead_to(none);
    assert_eq!(said().expect("it waits"), "said\n");
    said().expect_err("there is none");

    // One that is gone before it has its order is replaced.
    sandbox.prepare();
    lead_to(judge);
    assert_eq!(said().expect("it is replaced"), "said\n");

    // A program that is followed leaves one for the next, where it cannot reach it.
    if sandbox.isolation().namespaces == "enforced" {
        launch.is_followed = true;
        sandbox.run(&launch).expect("the sandbox works");
        lead_to(none);
        assert_eq!(said().expect("it waits"), "said\n");
    }
}

#[test]
fn a_program_is_as_nice_as_the_judge() {
    let own = rustix::process::getpriority_process(None).expect("it is known");
    for room in Room::every() {
        let mut launch = room.shell("nice");
        launch.is_followed = true;
        // The judge goes first while a program runs; what it starts then must not.
        let talk = room.sandbox.converse(&room.shell("sleep 60"));
        let _talk = talk.expect("it starts");
        for _ in 0..2 {
            let finished = room.run(&launch);
            assert_eq!(
                text(&finished.stdout),
                format!("{own}\n"),
                "{:?}",
                room.layers
            );
        }
    }
    let after = rustix::process::getpriority_process(None).expect("it is known");
    assert_eq!(after, own);
}

#[test]
fn crashes_of_compiled_programs_are_their_signals() {
    let room = Room::new();
    let source = r"
        #include <stdlib.h>
        volatile int zero;
        int main(int count, char **words) {
            switch (words[1][0]) {
            case 's': *(volatile int *)8 = 1;
            case 'a': abort();
            case 'd': return count / zero;
            case 'i': __builtin_trap();
            }
        }";
    let mut launch = room.c(source, &[]);
    for (way, signals) in [("s", [11, 7]), ("a", [6, 6]), ("d", [8, 8]), ("i", [4, 5])] {
        launch.args = vec![way.into()];
        let ended = room.ended(&launch);
        assert!(
            signals.map(Ended::Signalled).contains(&ended),
            "{way}: {ended:?}"
        );
    }
}

#[test]
fn both_streams_are_kept_apart_and_counted() {
    let room = Room::new();
    let mut launch = room.shell("printf abcdef; printf xyz >&2");
    launch.limits.keep_bytes = 4;
    let finished = room.run(&launch);
    assert_eq!(
        (text(&finished.stdout), finished.stdout.total),
        ("abcd".to_owned(), 6)
    );
    assert_eq!(
        (text(&finished.stderr), finished.stderr.total),
        ("xyz".to_owned(), 3)
    );
}

#[test]
fn the_environment_and_the_folder_are_those_given_and_nothing_else() {
    let room = Room::new();
    let mut launch = room.launch("/usr/bin/env", &[]);
    launch.env = vec![("ONLY".into(), "this".into())];
    assert_eq!(text(&room.run(&launch).stdout), "ONLY=this\n");
    let folder = fs::canonicalize(room.scratch.path()).expect("it exists");
    let shown = text(&room.run(&room.launch("/bin/pwd", &[])).stdout);
    assert_eq!(shown.trim_end(), folder.to_string_lossy());
}

#[test]
fn a_program_inherits_three_descriptors_and_default_signals() {
    let room = Room::new();
    let launch = room.python(
        "import os\nprint(sorted(fd for fd in range(1000) if os.path.exists(f'/proc/self/fd/{fd}')))\n\
         ignored = next(line for line in open('/proc/self/status') if line.startswith('SigIgn'))\n\
         print(hex(int(ignored.split()[1], 16) & 0x7fffffff))",
    );
    // Python itself ignores SIGPIPE and SIGXFSZ; what the C library keeps for itself is not asked.
    assert_eq!(text(&room.run(&launch).stdout), "[0, 1, 2]\n0x1001000\n");
}

#[test]
fn standard_input_is_the_file_and_need_not_be_read() {
    let room = Room::new();
    let input = room.scratch.path().join("large.in");
    fs::write(&input, vec![b'x'; 8 << 20]).expect("it can be written");
    let mut launch = room.launch("/usr/bin/wc", &["-c"]);
    launch.stdin = Stdin::File(input);
    assert_eq!(text(&room.run(&launch).stdout).trim(), "8388608");
    launch.program = "/bin/true".into();
    launch.args.clear();
    assert_eq!(room.ended(&launch), Ended::Exited(0));
}

#[test]
fn output_for_a_file_goes_there_whole() {
    let room = Room::new();
    let mut launch = room.shell("head -c 3000000 /dev/zero");
    let file = room.scratch.path().join("out");
    launch.stdout = Output::File(file.clone());
    let finished = room.run(&launch);
    assert_eq!(finished.stdout.total, 3_000_000);
    assert_eq!(fs::metadata(&file).expect("it exists").len(), 3_000_000);
    assert!(
        matches!(room.sandbox.run(&launch), Err(SandboxError::Io { .. })),
        "an existing file is not overwritten"
    );
}

#[test]
fn a_program_that_cannot_be_started_says_why() {
    let room = Room::new();
    let missing = room.launch("/no/such/program", &[]);
    let not_executable = room.launch("/etc/passwd", &[]);
    let mut nowhere = room.launch("/bin/true", &[]);
    nowhere.scratch = room.scratch.path().join("missing");
    for (launch, why) in [
        (missing, "No such file or directory (os error 2)"),
        (not_executable, "Permission denied (os error 13)"),
        (
            nowhere,
            "cannot enter its folder: No such file or directory (os error 2)",
        ),
    ] {
        match room.sandbox.run(&launch) {
            Err(SandboxError::Start { program, why: said }) => {
                assert_eq!((program, said.as_str()), (launch.program, why));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_helper_that_is_no_helper_is_an_error_and_not_a_hang() {
    let room = Room::new();
    let launch = room.launch("/bin/true", &[]);
    for helper in ["/bin/true", "/bin/cat", "/no/such/judge"] {
        let sandbox = Sandbox::new(helper.into(), Arc::default());
        let error = sandbox.run(&launch).expect_err("there is no helper");
        assert!(error.to_string().contains(helper), "{error}");
    }
}

#[test]
fn launches_in_parallel_threads_do_not_disturb_each_other() {
    let room = Room::new();
    std::thread::scope(|scope| {
        for lane in 0..4 {
            let room = &room;
            scope.spawn(move || {
                for round in 0..5 {
                    let code = lane * 10 + round;
                    let finished = room.run(&room.shell(&format!("echo {code}; exit {code}")));
                    assert_eq!(finished.ended, Ended::Exited(code));
                    assert_eq!(text(&finished.stdout), format!("{code}\n"));
                }
            });
        }
    });
}

#[test]
fn what_is_enforced_is_told() {
    for room in Room::every() {
        let isolation = room.sandbox.isolation();
        let Layers {
            namespaces,
            landlock,
            seccomp,
            cgroup,
        } = room.layers;
        for (name, said, asked) in [
            ("namespaces", &isolation.namespaces, namespaces),
            ("landlock", &isolation.landlock, landlock),
            ("seccomp", &isolation.seccomp, seccomp),
        ] {
            let reason = isolation.missing.iter().find(|why| why.starts_with(name));
            assert_eq!(said == "enforced", reason.is_none(), "{isolation:?}");
            if !asked {
                assert_eq!(said, "not enforced");
            }
        }
        let reason = isolation
            .missing
            .iter()
            .find(|why| why.starts_with("memory"));
        match isolation.memory.as_str() {
            "cgroup" => assert!(cgroup && reason.is_none(), "{isolation:?}"),
            memory => assert!(memory == "sampled" && reason.is_some(), "{isolation:?}"),
        }
    }
}
