//! Programs that pass a limit, and what is measured of those that do not.

use super::*;
use judge::sandbox::Limit;

#[test]
fn a_busy_program_is_killed_for_its_processor_time() {
    let room = Room::new();
    let mut launch = room.shell("while :; do :; done");
    launch.limits.cpu_ms = 200;
    let finished = room.run(&launch);
    assert_eq!(finished.ended, Ended::Killed(Limit::Cpu));
    assert!(finished.cpu_ns > 200_000_000, "{}", finished.cpu_ns);
}

#[test]
fn the_processor_time_of_children_and_threads_counts() {
    let room = Room::new();
    let mut children = room.shell("(while :; do :; done) & (while :; do :; done) & wait");
    children.limits.cpu_ms = 300;
    assert_eq!(room.ended(&children), Ended::Killed(Limit::Cpu));
    let mut reaped = room
        .shell("while :; do /bin/sh -c 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done'; done");
    reaped.limits.cpu_ms = 500;
    assert_eq!(room.ended(&reaped), Ended::Killed(Limit::Cpu));
    let mut threads = room.python(
        "import threading\n\
         def burn():\n  while True: pass\n\
         threads = [threading.Thread(target=burn) for _ in range(3)]\n\
         [thread.start() for thread in threads]",
    );
    threads.limits.cpu_ms = 300;
    assert_eq!(room.ended(&threads), Ended::Killed(Limit::Cpu));
}

#[test]
fn a_sleeper_is_killed_for_its_time_by_the_clock() {
    let room = Room::new();
    let mark = marker();
    let mut launch = room.launch("/bin/sleep", &[&mark]);
    launch.limits.wall_ms = 200;
    let finished = room.run(&launch);
    assert_eq!(finished.ended, Ended::Killed(Limit::Wall));
    assert!(finished.cpu_ns < 200_000_000 && finished.wall_ns >= 200_000_000);
    assert!(!alive(&mark));
}

#[test]
fn a_stopped_program_is_killed_for_its_time_by_the_clock() {
    let room = Room::new();
    for script in ["kill -STOP $$", "kill -STOP 0"] {
        let mut launch = room.shell(script);
        launch.limits.wall_ms = 200;
        assert_eq!(room.ended(&launch), Ended::Killed(Limit::Wall), "{script}");
    }
}

#[test]
fn memory_beyond_the_limit_is_seen_in_one_process_and_in_many() {
    let room = Room::new();
    let hold = "data = bytearray(b'x') * (80 << 20)\n";
    let sleep = "import time; time.sleep(60)\n";
    let alone = format!("{hold}{sleep}");
    let children = format!("import os\nos.fork(), os.fork()\ndata = b'x' * (30 << 20)\n{sleep}");
    let shared = format!(
        "import mmap, os\nm = mmap.mmap(-1, 80 << 20)\nm.write(b'x' * (80 << 20))\n{sleep}"
    );
    for script in [alone, children, shared] {
        let mut launch = room.python(&script);
        launch.limits.memory_bytes = Some(64 << 20);
        let finished = room.run(&launch);
        assert_eq!(finished.ended, Ended::Killed(Limit::Memory), "{script}");
        // A control group lets none of it have more than the limit, shared memory counted.
        let sampled = room.sandbox.isolation().memory == "sampled";
        assert!(!sampled || finished.peak_bytes > 64 << 20, "{finished:?}");
    }
}

#[test]
fn memory_that_forked_processes_share_counts_once() {
    let room = Room::new();
    let mut launch = room.python(
        "import os, time\ndata = b'x' * (40 << 20)\n\
         children = [pid for pid in (os.fork() for _ in range(1)) if pid]\n\
         time.sleep(0.3)",
    );
    launch.limits.memory_bytes = Some(64 << 20);
    assert_eq!(room.ended(&launch), Ended::Exited(0));
}

#[test]
fn the_peak_is_the_programs_own_and_not_the_judges() {
    let room = Room::new();
    let ballast = vec![1_u8; 256 << 20];
    let small = room.run(&room.launch("/bin/true", &[])).peak_bytes;
    let large = room.run(&room.python("x = b'x' * (100 << 20)")).peak_bytes;
    assert!(small < 32 << 20, "{small}");
    assert!((100 << 20..160 << 20).contains(&large), "{large}");
    assert_eq!(ballast[ballast.len() / 2], 1);
}

#[test]
fn output_is_allowed_up_to_its_cap_and_not_a_byte_more() {
    let room = Room::new();
    for (stream, bytes, over) in [
        ("", 1_000_000, false),
        ("", 1_000_001, true),
        (">&2", 1_000_000, false),
        (">&2", 1_000_001, true),
        ("", 1_000_000_000, true),
    ] {
        let mut launch = room.shell(&format!("head -c {bytes} /dev/zero {stream}"));
        launch.limits.output_cap_bytes = 1_000_000;
        let ended = room.ended(&launch);
        let due = if over {
            Ended::Killed(Limit::Output)
        } else {
            Ended::Exited(0)
        };
        assert_eq!(ended, due, "{bytes} bytes {stream}");
    }
}

#[test]
fn a_file_of_output_holds_no_more_than_the_cap() {
    let room = Room::new();
    let mut launch = room.shell("yes");
    launch.limits.output_cap_bytes = 100_000;
    launch.stdout = Output::File(room.scratch.path().join("out"));
    assert_eq!(room.ended(&launch), Ended::Killed(Limit::Output));
    let written = fs::metadata(room.scratch.path().join("out")).expect("it exists");
    assert_eq!(written.len(), 100_000);
}

#[test]
fn much_output_does_not_grow_the_judge() {
    let resident = || {
        let line = fs::read_to_string("/proc/self/statm").expect("it can be read");
        let pages = line.split(' ').nth(1).and_then(|pages| pages.parse().ok());
        pages.map_or(0_u64, |pages: u64| pages * 4)
    };
    let room = Room::new();
    let launch = room.shell("head -c 400000000 /dev/zero");
    let before = resident();
    let finished = room.run(&launch);
    assert_eq!(finished.stdout.total, 400_000_000);
    assert_eq!(finished.stdout.head.len(), 4096);
    // Other tests of this process hold up to 256 MiB for a while.
    assert!(resident() < before + 350_000, "{before} KiB before");
}

#[test]
fn a_file_cannot_grow_beyond_its_limit() {
    let room = Room::new();
    let mut launch = room.shell("head -c 2000000 /dev/zero > grown");
    launch.limits.file_bytes = 1_000_000;
    room.run(&launch);
    let grown = fs::metadata(room.scratch.path().join("grown")).expect("it exists");
    assert_eq!(grown.len(), 1_000_000);
}

#[test]
fn deep_recursion_has_a_stack() {
    let room = Room::new();
    if text(&room.run(&room.shell("ulimit -Hs")).stdout).trim() != "unlimited" {
        eprintln!("skipped: this machine limits the stack for good");
        return;
    }
    let source = r"
        int down(volatile int depth) { volatile char page[200]; page[0] = 1;
            return depth == 0 ? 0 : down(depth - 1) + page[0]; }
        int main(void) { return down(300000) == 300000 ? 0 : 1; }";
    assert_eq!(room.ended(&room.c(source, &[])), Ended::Exited(0));
}

#[test]
fn time_is_measured_whole() {
    let room = Room::new();
    let finished = room.run(&room.python(
        "import os, time\n\
         while time.process_time() < 0.3: pass\n\
         if os.fork() == 0:\n  start = time.process_time()\n  while time.process_time() < start + 0.2: pass\n\
         else: os.wait()",
    ));
    assert!(finished.cpu_ns >= 500_000_000, "{}", finished.cpu_ns);
    assert!(finished.cpu_ns < 2_000_000_000, "{}", finished.cpu_ns);
}

#[test]
fn the_number_of_processes_is_bounded() {
    let room = Room::new();
    let launch = room.launch("/bin/grep", &["Max processes", "/proc/self/limits"]);
    let line = text(&room.run(&launch).stdout);
    let most = line.split_whitespace().nth(2).map(str::parse::<u64>);
    assert!(matches!(most, Some(Ok(1..=100_000))), "{line}");
}

#[test]
fn a_control_group_holds_memory_to_its_limit() {
    let room = Room::new();
    if room.sandbox.isolation().memory != "cgroup" {
        eprintln!("skipped: {:?}", room.sandbox.isolation().missing);
        return;
    }
    // As fast as it can, so that sampling would come too late; it tells each MiB that it has.
    let source = "#include <stdlib.h>\n#include <string.h>\n#include <unistd.h>
        int main(int count, char **words) {
            for (int mib = atoi(words[1]); mib > 0; --mib) {
                memset(malloc(1 << 20), 1, 1 << 20);
                write(1, \"x\", 1);
            }
            return 0; }";
    for (mib, ended) in [
        ("40", Ended::Exited(0)),
        ("400", Ended::Killed(Limit::Memory)),
    ] {
        let mut launch = room.c(source, &[mib]);
        launch.limits.memory_bytes = Some(64 << 20);
        let finished = room.run(&launch);
        assert_eq!(finished.ended, ended);
        assert!((40..=64).contains(&finished.stdout.total), "{finished:?}");
    }
}
