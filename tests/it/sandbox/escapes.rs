//! What a program may not reach, and what it still may.

use super::*;
use judge::sandbox::Limit;

/// Runs a Python program that prints `kept in` or what it got away with.
fn said(room: &Room, script: &str) -> String {
    let python = room.python(script);
    let finished = room.run(&python);
    text(&finished.stdout) + &text(&finished.stderr)
}

/// A program that tries something and tells whether it was refused.
fn trying(what: &str) -> String {
    format!(
        "import ctypes, os, signal, socket\n\
         libc = ctypes.CDLL(None, use_errno=True)\n\
         def call(*args):\n\
         \x20   if libc.syscall(*args) < 0: raise OSError(ctypes.get_errno(), 'refused')\n\
         try:\n\
         \x20   {what}\n\
         \x20   print('got away with it')\n\
         except OSError: print('kept in')"
    )
}

/// A room with namespaces, or none after a word that this machine has none.
fn room_of_its_own() -> Option<Room> {
    let room = Room::new();
    if room.held().namespaces {
        return Some(room);
    }
    let missing = room.sandbox.isolation().missing;
    eprintln!("skipped: no namespaces here: {missing:?}");
    None
}

/// Machines on which the file system is guarded.
fn guarded() -> impl Iterator<Item = Room> {
    Room::every().filter(|room| room.held().namespaces || room.held().landlock)
}

#[test]
fn a_program_reads_nothing_of_a_home_and_writes_nothing_outside_its_folder() {
    let secret = tempfile::tempdir().expect("a folder");
    let file = secret.path().join("expected");
    fs::write(&file, "42").expect("a file");
    let file = file.display();
    let judge = env!("CARGO_BIN_EXE_judge");
    for room in guarded() {
        for attempt in [
            format!("open('{file}').read()"),
            format!("open('{file}', 'a').write('x')"),
            format!("open('{judge}', 'rb').read(4)"),
            "os.listdir('/root')".to_owned(),
            "os.listdir('/home')".to_owned(),
            "open('/etc/judge-was-here', 'w')".to_owned(),
            "open('/usr/judge-was-here', 'w')".to_owned(),
            "os.mkdir('/judge-was-here')".to_owned(),
            "os.symlink('/etc', '/var/judge-was-here')".to_owned(),
        ] {
            assert_eq!(
                said(&room, &trying(&attempt)),
                "kept in\n",
                "{attempt} on {:?}",
                room.layers
            );
        }
    }
}

#[test]
fn a_program_sees_no_other_process_in_namespaces_of_its_own() {
    let Some(room) = room_of_its_own() else {
        return;
    };
    let seen = said(
        &room,
        "import os\nprint(sorted(int(name) for name in os.listdir('/proc') if name.isdigit()))",
    );
    assert_eq!(seen, "[1, 2]\n");
    for attempt in [
        "open('/proc/1/environ', 'rb').read()",
        "os.listdir('/proc/1/fd')",
        "open('/proc/1/mem', 'rb')",
        "open('/proc/1/exe', 'rb')",
    ] {
        assert_eq!(said(&room, &trying(attempt)), "kept in\n", "{attempt}");
    }
}

#[test]
fn a_program_has_no_sockets_and_no_calls_that_reach_further() {
    for room in Room::every().filter(|room| room.held().seccomp) {
        for attempt in [
            "socket.socket()",
            "socket.socket(socket.AF_UNIX)",
            "call(272, 0x10000000)",             // unshare, a user namespace
            "call(101, 16, os.getppid(), 0, 0)", // ptrace, attach
            "call(425, 8, 0)",                   // io_uring_setup
            "call(319, b'name', 0)",             // memfd_create
            "call(165, b'none', b'/tmp', b'tmpfs', 0, 0)", // mount
            "call(321, 0, 0, 0)",                // bpf
            "call(250, 0, 0)",                   // keyctl
        ] {
            assert_eq!(
                said(&room, &trying(attempt)),
                "kept in\n",
                "{attempt} on {:?}",
                room.layers
            );
        }
    }
}

#[test]
fn a_signal_to_everybody_reaches_only_the_program() {
    let mark = marker();
    let mut bystander = Command::new("sleep").arg(&mark).spawn().expect("sleep");
    for room in Room::every() {
        if room.held() != machine(false, false, false) {
            said(&room, "import os, signal\nos.kill(-1, signal.SIGKILL)");
            assert!(alive(&mark), "{:?}", room.layers);
        }
    }
    bystander.kill().expect("it is ended");
    bystander.wait().expect("it is waited for");
}

#[test]
fn a_folder_in_memory_has_an_end() {
    let Some(room) = room_of_its_own() else {
        return;
    };
    let mut filling = room.python(
        "import os\n\
         try:\n\
         \x20 for n in range(100000):\n\
         \x20   with open(f'file{n}', 'wb') as file: file.write(bytes(1 << 20))\n\
         except OSError as error: print(error.errno, n)",
    );
    filling.scratch_bytes = 8 << 20;
    filling.scratch_is_kept = false;
    let finished = room.run(&filling);
    let full = text(&finished.stdout);
    assert!(
        full.starts_with("28 7") || full.starts_with("28 8"),
        "{full}"
    );
    let left = fs::read_dir(room.scratch.path())
        .expect("the folder")
        .count();
    assert_eq!(left, 0);
}

#[test]
fn a_folder_of_the_machine_has_an_end_too() {
    for room in Room::every() {
        for after in ["", "os.remove(file.name)"] {
            // By itself it ends at 600 MiB.
            let mut filling = room.python(&format!(
                "import os\n\
                 held = []\n\
                 for n in range(600):\n\
                 \x20 file = open(f'file{{n}}', 'wb')\n\
                 \x20 file.write(bytes(1 << 20)), file.flush()\n\
                 \x20 held.append(file)\n\
                 \x20 {after}\n\
                 import time; time.sleep(60)"
            ));
            filling.scratch_bytes = 8 << 20;
            assert_eq!(room.ended(&filling), Ended::Killed(Limit::Disk), "{after}");
        }
    }
}

#[test]
fn what_programs_need_is_there() {
    for room in Room::every() {
        let needs = said(
            &room,
            "import os, tempfile, threading, mmap, time, locale\n\
             open('/dev/null', 'w').write('x')\n\
             assert len(open('/dev/urandom', 'rb').read(8)) == 8\n\
             assert open('/proc/self/status').read()\n\
             assert open('/proc/self/maps').read()\n\
             with open('own', 'w') as file: file.write('x')\n\
             os.mkdir('folder'); os.rename('own', 'folder/own')\n\
             thread = threading.Thread(target=lambda: None); thread.start(); thread.join()\n\
             room = mmap.mmap(-1, 8 << 30, flags=mmap.MAP_PRIVATE | 0x4000)\n\
             child = os.fork()\n\
             if child == 0: os._exit(3)\n\
             assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3\n\
             os.environ['TZ'] = 'Europe/Paris'; time.tzset()\n\
             print(os.getcwd() == os.path.realpath(os.getcwd()))",
        );
        assert_eq!(needs, "True\n", "{:?}", room.layers);
    }
}

#[test]
fn what_root_starts_is_nobody_in_namespaces_and_powerless_without() {
    let powers = "import os\n\
        lines = open('/proc/self/status').read().splitlines()\n\
        print(os.getuid(), *[line.split()[1] for line in lines if line.startswith('CapEff')])";
    let own = rustix::process::getuid().as_raw();
    for room in Room::every() {
        let user = match own {
            0 if room.held().namespaces => 65_534,
            own => own,
        };
        let due = format!("{user} 0000000000000000\n");
        assert_eq!(said(&room, powers), due, "{:?}", room.layers);
    }
}
