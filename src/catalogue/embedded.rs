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

/// The path of every file under `problems/`, sorted; hidden files and Python's leavings left out.
pub(super) fn paths() -> Vec<String> {
    here::paths()
}

#[cfg(not(debug_assertions))]
mod inside {
    use std::borrow::Cow;
    use std::sync::LazyLock;

    use include_dir::{Dir, include_dir};

    use super::index::{Index, index};

    static PROBLEMS: Dir = include_dir!("$CARGO_MANIFEST_DIR/problems");
    static FILES: LazyLock<Index> = LazyLock::new(|| index(&PROBLEMS));

    pub(super) fn get(path: &str) -> Option<Cow<'static, [u8]>> {
        FILES.get(path).map(|bytes| Cow::Borrowed(*bytes))
    }

    pub(super) fn paths() -> Vec<String> {
        FILES.keys().map(|&path| path.to_owned()).collect()
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

    pub(super) fn paths() -> Vec<String> {
        package::files_below(&folder(), "")
    }
}

#[cfg(any(test, not(debug_assertions)))]
mod index {
    use std::collections::BTreeMap;

    use include_dir::{Dir, DirEntry};

    use super::super::package;

    /// Bytes by path. `Dir` itself finds a path by looking through everything before it.
    pub(super) type Index = BTreeMap<&'static str, &'static [u8]>;

    pub(super) fn index(folder: &Dir<'static>) -> Index {
        let mut files = Index::new();
        let mut folders = vec![folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in folder.entries() {
                let name = entry.path().file_name().and_then(|name| name.to_str());
                if name.is_none_or(package::left_out) {
                    continue;
                }
                match entry {
                    DirEntry::Dir(folder) => folders.push(folder.clone()),
                    DirEntry::File(file) => {
                        files.extend(file.path().to_str().map(|path| (path, file.contents())));
                    }
                }
            }
        }
        files
    }
}

#[cfg(test)]
mod tests {
    use include_dir::{Dir, DirEntry, File, include_dir};

    use super::super::package;
    use super::index::index;

    #[test]
    fn what_is_embedded_is_what_is_on_disk() {
        static FIXTURES: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/it/cli/problems");
        let embedded = index(&FIXTURES);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/cli/problems");
        let paths = package::files_below(folder.as_ref(), "");
        assert!(paths.contains(&"zz-echo/data/sample/hello.in".to_owned()));
        assert_eq!(embedded.keys().copied().collect::<Vec<_>>(), paths);
        for path in paths {
            let bytes = std::fs::read(format!("{folder}/{path}")).unwrap();
            assert_eq!(embedded[path.as_str()], bytes, "{path}");
        }
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
        const ROOT: &[DirEntry] = &[DirEntry::Dir(Dir::new("a", IN_A))];
        let found = index(&Dir::new("", ROOT));
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            [("a/problem.toml", &b"format = 1"[..])]
        );
    }
}
