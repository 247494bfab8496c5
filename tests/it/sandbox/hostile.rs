//! Programs that mean to stay, and judges that die.

use super::*;
use judge::sandbox::Limit;
use std::process::Stdio;

#[test]
fn nothing_that_a_program_started_outlives_it() {
    for room in Room::every() {
        let quietly = "< /dev/null > /dev/null 2>&1";
        for script in [
            "sleep MARK &".to_owned(),
            format!("sleep MARK {quietly} & sleep MARK {quietly} & sleep MARK &"),
            "setsid sleep MARK &".to_owned(),
            format!("(setsid sleep MARK {quietly} &) &"),
            "trap '' HUP INT TERM; setsid sh -c 'trap \"\" TERM HUP; sleep MARK; sleep MARK' &"
                .to_owned(),
            "setsid sleep MARK & kill -STOP $!; exit 0".to_owned(),
            "setsid setsid setsid nohup sleep MARK & exec true".to_owned(),
        ] {
            let mark = marker();
            let launch = room.shell(&script.replace("MARK", &mark));
            assert_eq!(room.ended(&launch), Ended::Exited(0), "{script}");
            assert!(!alive(&mark), "{script}");
        }
    }
}

#[test]
fn what_a_killed_program_started_dies_with_it() {
    for room in Room::every() {
        let mark = marker();
        let script = format!("setsid sleep {mark} & (setsid sleep {mark} &) ; sleep {mark}");
        let mut launch = room.shell(&script);
        launch.limits.wall_ms = 300;
        assert_eq!(room.ended(&launch), Ended::Killed(Limit::Wall));
        assert!(!alive(&mark));
    }
}

#[test]
fn a_crowd_of_processes_is_ended() {
    for room in Room::every() {
        // 128 of them, most in sessions of their own, all busy.
        let mut crowd = room.python(
            "import os\n\
         for _ in range(7):\n\
         \x20 if os.fork() == 0: os.setsid()\n\
         while True: pass",
        );
        crowd.limits.cpu_ms = 2000;
        assert_eq!(room.ended(&crowd), Ended::Killed(Limit::Cpu));
    }
}

#[test]
fn a_program_that_kills_its_helper_is_dead_itself() {
    for room in Room::every() {
        let mark = marker();
        let script =
            format!("(setsid sleep {mark} &); setsid sleep {mark} & kill -9 $PPID; sleep {mark}");
        let mut launch = room.shell(&script);
        launch.limits.wall_ms = 1000;
        // Where it can reach nobody but its own, it only waits.
        let due = if room.held() != machine(false, false, false) {
            Ended::Killed(Limit::Wall)
        } else {
            Ended::Signalled(9)
        };
        assert_eq!(room.ended(&launch), due, "{:?}", room.layers);
        assert!(!alive(&mark));
    }
}

#[test]
fn a_program_that_stops_its_helper_gains_nothing() {
    for room in Room::every() {
        let mark = marker();
        let mut launch = room.shell(&format!("kill -STOP $PPID; setsid sleep {mark} & exit 3"));
        let due = if room.held() != machine(false, false, false) {
            Ended::Exited(3)
        } else {
            launch.limits.wall_ms = 300;
            Ended::Killed(Limit::Wall)
        };
        assert_eq!(room.ended(&launch), due, "{:?}", room.layers);
        assert!(!alive(&mark));
    }
}

#[test]
fn an_interrupt_ends_the_program_and_the_run() {
    for room in Room::every() {
        let mark = marker();
        let launch = room.shell(&format!("setsid sleep {mark} & sleep {mark}"));
        std::thread::scope(|scope| {
            let run = scope.spawn(|| room.sandbox.run(&launch));
            eventually("the program runs", || alive(&mark));
            room.interrupt.store(true, Ordering::Relaxed);
            let result = run.join().expect("the thread ends");
            assert!(
                matches!(result, Err(SandboxError::Interrupted)),
                "{result:?}"
            );
        });
        assert!(!alive(&mark));
        let again = room.sandbox.run(&launch);
        assert!(matches!(again, Err(SandboxError::Interrupted)), "{again:?}");
    }
}

/// The name of the variable by which the next two tests find each other.
const MARK: &str = "JUDGE_TEST_MARK";

#[test]
#[ignore = "runs in a process of its own, started and killed by the test after it"]
fn a_judge_to_be_killed() {
    let mark = std::env::var(MARK).expect("the other test gives it");
    let room = Room::new();
    let script = format!("setsid sleep {mark} & (setsid sleep {mark} &); sleep {mark}");
    room.run(&room.shell(&script));
}

#[test]
fn a_judge_that_is_killed_leaves_nothing_running() {
    let mark = marker();
    let leavings = tempfile::tempdir().expect("a temporary folder");
    let mut judge = Command::new(std::env::current_exe().expect("this test's binary"))
        .args([
            "--ignored",
            "--exact",
            "sandbox::hostile::a_judge_to_be_killed",
        ])
        .env(MARK, &mark)
        .env("TMPDIR", leavings.path())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    eventually("the program runs", || alive(&mark));
    judge
        .kill()
        .and_then(|()| judge.wait())
        .expect("it is killed");
    eventually("nothing runs", || !alive(&mark));
}
