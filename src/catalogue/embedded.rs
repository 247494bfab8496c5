//! The packages that travel in the binary; a build for development reads them from the project's
//! own folder, so that a change is seen at once.

use std::borrow::Cow;

use super::manifest;

#[cfg(debug_assertions)]
use disk as here;
#[cfg(not(debug_assertions))]
use inside as here;

/// A file by its path under `problems/`, with slashes.
pub(super) fn get(path: &str) -> Option<Cow<'static, [u8]>> {
    here::get(path)
}

/// Whether there is a package of this slug.
pub(super) fn has(slug: &str) -> bool {
    get(&format!("{slug}/{}", manifest::FILE)).is_some()
}

/// The names of the folders in `problems/`, sorted, hidden ones and Python's leavings left out.
pub(super) fn slugs() -> Vec<String> {
    here::slugs()
}

/// The path of every file under `problems/SLUG/`, sorted, with the slug; hidden files and Python's
/// leavings left out.
pub(super) fn paths(slug: &str) -> Vec<String> {
    here::paths(slug)
}

#[cfg(not(debug_assertions))]
mod inside {
    use std::borrow::Cow;

    use include_dir::{Dir, include_dir};

    use super::tree;

    static PROBLEMS: Dir = include_dir!("$CARGO_MANIFEST_DIR/problems");

    pub(super) fn get(path: &str) -> Option<Cow<'static, [u8]>> {
        tree::get(&PROBLEMS, path).map(Cow::Borrowed)
    }

    pub(super) fn slugs() -> Vec<String> {
        tree::slugs(&PROBLEMS)
    }

    pub(super) fn paths(slug: &str) -> Vec<String> {
        tree::paths(&PROBLEMS, slug)
    }
}

#[cfg(debug_assertions)]
mod disk {
    use std::borrow::Cow;
    use std::path::{Path, PathBuf};

    use super::super::package;

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("problems")
    }

    pub(super) fn get(path: &str) -> Option<Cow<'static, [u8]>> {
        std::fs::read(folder().join(path)).ok().map(Cow::Owned)
    }

    pub(super) fn slugs() -> Vec<String> {
        package::folders_in(&folder())
    }

    pub(super) fn paths(slug: &str) -> Vec<String> {
        package::files_below(&folder().join(slug), slug)
    }
}

#[cfg(any(test, not(debug_assertions)))]
mod tree {
    use include_dir::{Dir, DirEntry};

    use super::super::package;

    /// A package's folder. `Dir` itself finds a path by looking through everything before it.
    fn folder(problems: &Dir<'static>, slug: &str) -> Option<&'static Dir<'static>> {
        problems.dirs().find(|dir| dir.path().as_os_str() == slug)
    }

    pub(super) fn get(problems: &Dir<'static>, path: &str) -> Option<&'static [u8]> {
        let (slug, _) = path.split_once('/')?;
        Some(folder(problems, slug)?.get_file(path)?.contents())
    }

    pub(super) fn slugs(problems: &Dir<'static>) -> Vec<String> {
        let names = problems.dirs().filter_map(|dir| dir.path().to_str());
        let kept = names.filter(|name| !package::left_out(name));
        let mut slugs: Vec<String> = kept.map(str::to_owned).collect();
        slugs.sort();
        slugs
    }

    pub(super) fn paths(problems: &Dir<'static>, slug: &str) -> Vec<String> {
        let mut paths = Vec::new();
        let mut folders: Vec<&Dir<'_>> = folder(problems, slug).into_iter().collect();
        while let Some(folder) = folders.pop() {
            for entry in folder.entries() {
                let name = entry.path().file_name().and_then(|name| name.to_str());
                if name.is_none_or(package::left_out) {
                    continue;
                }
                match entry {
                    DirEntry::Dir(folder) => folders.push(folder),
                    DirEntry::File(file) => paths.extend(file.path().to_str().map(str::to_owned)),
                }
            }
        }
        paths.sort();
        paths
    }
}

#[cfg(test)]
mod tests {
    use include_dir::{Dir, DirEntry, File, include_dir};

    use super::super::package;
    use super::tree;

    #[test]
    fn what_is_embedded_is_what_is_on_disk() {
        static FIXTURES: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/it/cli/problems");
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/cli/problems");
        let slugs = tree::slugs(&FIXTURES);
        assert!(slugs.contains(&"zz-echo".to_owned()));
        assert_eq!(slugs, package::folders_in(folder.as_ref()));
        let mut paths: Vec<String> = slugs
            .iter()
            .flat_map(|slug| tree::paths(&FIXTURES, slug))
            .collect();
        paths.sort();
        assert!(paths.contains(&"zz-echo/data/sample/hello.in".to_owned()));
        assert_eq!(paths, package::files_below(folder.as_ref(), ""));
        for path in paths {
            let bytes = std::fs::read(format!("{folder}/{path}")).unwrap();
            assert_eq!(tree::get(&FIXTURES, &path), Some(&bytes[..]), "{path}");
        }
        assert_eq!(tree::get(&FIXTURES, "zz-echo/none"), None);
        assert_eq!(tree::get(&FIXTURES, "none/problem.toml"), None);
    }

    #[test]
    fn hidden_files_and_the_leavings_of_python_are_not_listed() {
        const LEFT: &[DirEntry] = &[DirEntry::File(File::new("a/__pycache__/x.py", b""))];
        const HIDDEN: &[DirEntry] = &[DirEntry::File(File::new("a/.git/x.py", b""))];
        const IN_A: &[DirEntry] = &[
            DirEntry::File(File::new("a/.DS_Store", b"")),
            DirEntry::File(File::new("a/problem.toml", b"format = 1")),
            DirEntry::File(File::new("a/x.pyc", b"")),
            DirEntry::Dir(Dir::new("a/.git", HIDDEN)),
            DirEntry::Dir(Dir::new("a/__pycache__", LEFT)),
        ];
        const ROOT: &[DirEntry] = &[
            DirEntry::Dir(Dir::new(".git", &[])),
            DirEntry::Dir(Dir::new("a", IN_A)),
            DirEntry::File(File::new("README.md", b"")),
        ];
        let root = Dir::new("", ROOT);
        assert_eq!(tree::slugs(&root), ["a"]);
        assert_eq!(tree::paths(&root, "a"), ["a/problem.toml"]);
        assert_eq!(tree::get(&root, "a/problem.toml"), Some(&b"format = 1"[..]));
    }
}
