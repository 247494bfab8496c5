//! Reads `/proc`: who descends from whom, and what a process uses.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read as _;

use super::contract::MOST_THREADS;

/// After so many threads it is looked at how many there are by now.
pub(super) const MANY_THREADS: usize = 64;

/// Nanoseconds in a tick of `/proc/PID/stat`, which counts hundredths of a second on every
/// architecture that Rust runs on.
const TICK_NS: u64 = 10_000_000;

/// What `/proc/PID/stat` tells.
pub(super) struct Stat {
    /// Its parent.
    pub(super) parent: i32,
    /// Its session.
    pub(super) session: i32,
    /// Processor time of its own, in ns, by ticks.
    pub(super) own_ns: u64,
    /// Processor time of the descendants that were waited for, in ns, by ticks.
    pub(super) reaped_ns: u64,
    /// How many threads it has.
    pub(super) threads: usize,
}

impl Stat {
    /// Reads it; none when the process is gone.
    pub(super) fn read(pid: i32) -> Option<Stat> {
        let mut bytes = [0; 1024];
        parse_stat(head(&format!("/proc/{pid}/stat"), &mut bytes)?)
    }
}

/// Parses a stat line. Its second field is a name in parentheses, in which anything may stand.
fn parse_stat(line: &str) -> Option<Stat> {
    let (_, rest) = line.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_ascii_whitespace().collect();
    let number = |place: usize| fields.get(place)?.parse::<u64>().ok();
    Some(Stat {
        parent: fields.get(1)?.parse().ok()?,
        session: fields.get(3)?.parse().ok()?,
        own_ns: (number(11)? + number(12)?) * TICK_NS,
        reaped_ns: (number(13)? + number(14)?) * TICK_NS,
        threads: usize::try_from(number(17)?).ok()?,
    })
}

/// Who descends from whom. Most kernels list the children of a process; of the others the whole
/// table of processes is read, once.
pub(super) struct Tree {
    table: Option<HashMap<i32, Vec<i32>>>,
}

impl Tree {
    pub(super) fn new() -> Tree {
        let listed = fs::exists("/proc/thread-self/children").unwrap_or(false);
        Tree {
            table: (!listed).then(read_table),
        }
    }

    /// The children of a process with so many threads. Of one that makes threads faster than they
    /// can be read, those of more than may be are left unread.
    pub(super) fn children(&mut self, pid: i32, threads: usize) -> std::vec::IntoIter<i32> {
        let mut children = Vec::new();
        if let Some(table) = &mut self.table {
            children = table.remove(&pid).unwrap_or_default();
        } else if threads <= 1 {
            add_children(pid, pid, &mut children);
        } else {
            let is_crowd = || Stat::read(pid).is_none_or(|now| now.threads > MOST_THREADS);
            for (index, thread) in tasks(pid).enumerate() {
                if index % MANY_THREADS == MANY_THREADS - 1 && is_crowd() {
                    break;
                }
                add_children(pid, thread, &mut children);
            }
        }
        children.into_iter()
    }

    /// The children of a process, whichever of its threads started them; of a crowd of threads
    /// perhaps not all, who become somebody else's once it is killed.
    pub(super) fn children_of_all_threads(&mut self, pid: i32) -> Vec<i32> {
        self.children(pid, usize::MAX).collect()
    }
}

fn add_children(pid: i32, thread: i32, children: &mut Vec<i32>) {
    let listed = fs::read_to_string(format!("/proc/{pid}/task/{thread}/children"));
    let listed = listed.unwrap_or_default();
    let listed = listed.split_ascii_whitespace();
    children.extend(listed.filter_map(|child| child.parse::<i32>().ok()));
}

fn read_table() -> HashMap<i32, Vec<i32>> {
    let mut table: HashMap<i32, Vec<i32>> = HashMap::new();
    for pid in numbered("/proc") {
        if let Some(stat) = Stat::read(pid) {
            table.entry(stat.parent).or_default().push(pid);
        }
    }
    table
}

fn tasks(pid: i32) -> impl Iterator<Item = i32> {
    numbered(&format!("/proc/{pid}/task"))
}

/// The entries of a folder whose names are numbers.
fn numbered(folder: &str) -> impl Iterator<Item = i32> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// Resident memory of a process, in bytes.
pub(super) fn resident_bytes(pid: i32, threads: usize) -> u64 {
    let pages = resident_pages(&format!("/proc/{pid}/statm"));
    // A first thread that has ended shows no memory, though the others have it still.
    let pages = if pages == 0 && threads > 1 {
        tasks(pid)
            .map(|thread| resident_pages(&format!("/proc/{pid}/task/{thread}/statm")))
            .max()
            .unwrap_or(0)
    } else {
        pages
    };
    pages * page_bytes()
}

fn resident_pages(path: &str) -> u64 {
    let mut bytes = [0; 256];
    head(path, &mut bytes)
        .and_then(|line| line.split_ascii_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}

fn page_bytes() -> u64 {
    rustix::param::page_size() as u64
}

/// How many files a process has open; kernels from 6.2 on tell it as the size of the folder.
pub(super) fn open_files(pid: i32) -> usize {
    let folder = format!("/proc/{pid}/fd");
    match fs::metadata(&folder).map(|found| found.len()) {
        Ok(0) => fs::read_dir(&folder).map_or(0, Iterator::count),
        Ok(count) => usize::try_from(count).unwrap_or(usize::MAX),
        Err(_) => 0,
    }
}

/// The threads of a process, and how long each waited for a processor in its life, in ns.
pub(super) fn waits_ns(pid: i32) -> impl Iterator<Item = (i32, u64)> {
    tasks(pid).filter_map(move |thread| {
        let mut bytes = [0; 256];
        let line = head(&format!("/proc/{pid}/task/{thread}/schedstat"), &mut bytes)?;
        let waited_ns = line.split_ascii_whitespace().nth(1)?.parse().ok()?;
        Some((thread, waited_ns))
    })
}

/// Anonymous and shared memory of a process, in bytes. `shares` asks for its share of what other
/// processes have too, which takes the kernel a walk through its pages.
pub(super) fn private_bytes(pid: i32, shares: bool) -> u64 {
    let shared = || {
        let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
        kibibytes(&text, &["Pss_Anon:", "Pss_Shmem:"])
    };
    let whole = || {
        tasks(pid).find_map(|thread| {
            let text = fs::read_to_string(format!("/proc/{pid}/task/{thread}/status")).ok()?;
            kibibytes(&text, &["RssAnon:", "RssShmem:"])
        })
    };
    let found = if shares { shared() } else { None };
    found.or_else(whole).unwrap_or(0) * 1024
}

/// The sum of the named lines of a file of `name: number kB`; none when none of them is there.
fn kibibytes(text: &str, names: &[&str]) -> Option<u64> {
    text.lines()
        .filter(|line| names.iter().any(|name| line.starts_with(name)))
        .filter_map(|line| line.split_ascii_whitespace().nth(1)?.parse::<u64>().ok())
        .reduce(|sum, value| sum + value)
}

/// The head of a small file that is written at one go.
fn head<'a>(path: &str, bytes: &'a mut [u8]) -> Option<&'a str> {
    let count = File::open(path).ok()?.read(bytes).ok()?;
    // A process's name may be cut within a character, or be no UTF-8 at all; what is asked for
    // stands after it, in ASCII.
    let start = bytes[..count].iter().rposition(|byte| *byte == b')');
    std::str::from_utf8(&bytes[start.unwrap_or(0)..count]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_spaces_and_parentheses_misleads_nobody() {
        let line = ") 1 2 3) S 41 7 9 0 -1 4194304 1 2 3 4 10 5 2 1 20 0 6 0 100 0 0";
        let stat = parse_stat(line).expect("the line is whole");
        assert_eq!((stat.parent, stat.session, stat.threads), (41, 9, 6));
        assert_eq!(stat.own_ns, 15 * TICK_NS);
        assert_eq!(stat.reaped_ns, 3 * TICK_NS);
    }

    #[test]
    fn a_cut_stat_line_is_no_process() {
        assert!(parse_stat("12 (cat) S 1").is_none());
        assert!(parse_stat("").is_none());
    }

    #[test]
    fn absent_memory_lines_are_missing_and_not_zero() {
        assert_eq!(kibibytes("VmPeak: 12 kB\n", &["RssAnon:"]), None);
        assert_eq!(
            kibibytes(
                "RssAnon: 12 kB\nRssShmem: 4 kB\n",
                &["RssAnon:", "RssShmem:"]
            ),
            Some(16)
        );
    }

    #[test]
    fn a_process_is_the_child_of_its_parent() {
        let parent = Stat::read(i32::try_from(std::process::id()).expect("a process id"));
        assert!(parent.is_some_and(|stat| stat.threads >= 1));
        let mut child = std::process::Command::new("sleep")
            .arg("5")
            .spawn()
            .expect("sleep starts");
        let me = i32::try_from(std::process::id()).expect("a process id");
        let id = i32::try_from(child.id()).expect("a process id");
        let listed = Tree::new().children_of_all_threads(me);
        let tabled = read_table().remove(&me).unwrap_or_default();
        child.kill().and_then(|()| child.wait()).expect("it ends");
        assert!(listed.contains(&id) && tabled.contains(&id));
    }
}
