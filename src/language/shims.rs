//! The real program behind a version manager's shim, which the sandbox could not run.

use std::path::{Path, PathBuf};

use super::discovery::{ask, on_path};

/// Managers whose one program stands behind links of many names.
const MANAGERS: [&str; 3] = ["mise", "rtx", "asdf"];

/// The program itself, or what stands behind it where it is a shim.
///
/// # Errors
/// It is a shim, and no version manager tells what stands behind it: often none is chosen here.
pub(super) fn behind(program: &Path) -> Result<PathBuf, String> {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    let folder = program.parent().unwrap_or(Path::new("/"));
    let real = program
        .canonicalize()
        .unwrap_or_else(|_| program.to_owned());
    let manager = real.file_name().unwrap_or_default().to_string_lossy();
    let is_link = manager != name && MANAGERS.contains(&manager.as_ref());
    if !is_link && folder.file_name().is_none_or(|folder| folder != "shims") {
        return Ok(program.to_owned());
    }
    let root = folder.parent().unwrap_or(folder);
    let own = root.file_name().unwrap_or_default().to_string_lossy();
    let own = own.trim_start_matches('.').to_owned();
    let managers = std::iter::once(own.as_str()).chain(MANAGERS);
    let mut why = None;
    for manager in managers.filter(|manager| !manager.is_empty()) {
        let beside = root.join("bin").join(manager);
        let Some(manager) = on_path(&beside.to_string_lossy()).or_else(|| on_path(manager)) else {
            continue;
        };
        match ask(&manager, &["which", &name]) {
            Ok(told) => {
                let mut paths = told.lines().filter(|line| line.starts_with('/'));
                if let Some(found) = paths.find_map(|line| on_path(line.trim())) {
                    return Ok(found);
                }
            }
            Err(told) => why = why.or(Some(told)),
        }
    }
    let why = why.unwrap_or_else(|| "no manager tells what stands behind it".to_owned());
    Err(format!(
        "{} is a version manager's shim: {why}",
        program.display()
    ))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn script(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, format!("#!/bin/sh\n{text}\n")).expect("a script");
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("a script");
    }

    #[test]
    fn a_manager_is_asked_what_stands_behind_its_shim() {
        let home = tempfile::tempdir().expect("a folder");
        let root = home.path().join(".rbenv");
        let (shim, real) = (root.join("shims/ruby"), root.join("versions/3.3/bin/ruby"));
        script(&shim, "exit 1");
        script(&real, "exit 0");
        let tells = format!("[ \"$*\" = 'which ruby' ] && echo {}", real.display());
        script(&root.join("bin/rbenv"), &tells);
        assert_eq!(behind(&shim), Ok(real.clone()));
        assert_eq!(behind(&real), Ok(real));
    }

    #[test]
    fn a_link_to_a_manager_is_a_shim() {
        let home = tempfile::tempdir().expect("a folder");
        let root = home.path().join("tools");
        let real = home.path().join("installs/lua/bin/lua");
        script(&real, "exit 0");
        script(&root.join("bin/mise"), &format!("echo {}", real.display()));
        symlink(root.join("bin/mise"), root.join("bin/lua")).expect("a link");
        assert_eq!(behind(&root.join("bin/lua")), Ok(real));
    }

    #[test]
    fn a_shim_for_which_no_version_is_chosen_says_so() {
        let home = tempfile::tempdir().expect("a folder");
        let root = home.path().join(".rbenv");
        script(&root.join("shims/ruby"), "exit 1");
        script(
            &root.join("bin/rbenv"),
            "echo 'rbenv: ruby: command not found'; exit 127",
        );
        let said = behind(&root.join("shims/ruby")).unwrap_err();
        assert!(said.contains("is a version manager's shim"), "{said}");
        assert!(said.contains("ruby: command not found"), "{said}");
    }
}
