//! Toolchains that were found before, so that a version manager's shim is not asked at every run.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::contract::{Language, Missing, Overrides, Toolchain};
use super::{Definition, discovery};

const FORMAT: u32 = 1;

/// Answers kept, the newest first.
const KEPT: usize = 24;

/// Bytes of the memory file that are read; a larger one is not ours.
const FILE_CAP_BYTES: u64 = 1 << 20;

/// Variables that choose a toolchain, and the beginnings of those of version managers.
const VARIABLES: &[&str] = &[
    "PATH",
    "HOME",
    "XDG_CONFIG_HOME",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "JAVA_HOME",
    "CXX",
    "GOROOT",
    "NODE_PATH",
    "npm_config_prefix",
];
const PREFIXES: &[&str] = &[
    "PYENV_", "ASDF_", "MISE_", "RTX_", "JENV_", "SDKMAN_", "NVM_", "VOLTA_", "FNM_", "NODENV_",
    "RUSTUP_", "GOENV_", "RBENV_",
];

/// Files by which version managers choose, and the folders of Node.js's packages, in the working
/// folder and the folders above it.
const LOCAL_FILES: &[&str] = &[
    ".python-version",
    ".java-version",
    ".tool-versions",
    ".sdkmanrc",
    "mise.toml",
    ".mise.toml",
    "mise.local.toml",
    ".mise.local.toml",
    ".config/mise.toml",
    ".config/mise/config.toml",
    "mise/config.toml",
    ".nvmrc",
    ".node-version",
    ".go-version",
    ".ruby-version",
    "package.json",
    "node_modules",
    "rust-toolchain",
    "rust-toolchain.toml",
    ".rustup/settings.toml",
];

/// The same, in the folder that holds the folder of shims: pyenv's and jenv's global version.
const GLOBAL_FILES: &[&str] = &["version", ".tool-versions"];

/// What discovery found, remembered in a file. An answer is used again only while everything that
/// led to it and the programs it names are the same; a file that cannot be read or written costs
/// nothing but time.
#[derive(Debug, Clone)]
pub struct Toolchains {
    memory: Option<PathBuf>,
}

/// The file.
#[derive(Default, Serialize, Deserialize)]
struct Memory {
    format: u32,
    answers: Vec<Remembered>,
}

/// One answer.
#[derive(Serialize, Deserialize)]
struct Remembered {
    /// What led to it, hashed.
    key: String,
    toolchain: Toolchain,
    /// The stamps of its programs when it was given.
    stamps: Vec<String>,
}

/// What a version manager looks at.
struct Surroundings {
    variables: BTreeMap<OsString, OsString>,
    folder: PathBuf,
}

impl Toolchains {
    /// A memory in this file, or none.
    pub fn new(memory: Option<PathBuf>) -> Self {
        Toolchains { memory }
    }

    /// The toolchain of a language: as remembered, if that still holds, else as discovered now.
    ///
    /// # Errors
    /// What discovery says is missing; such an answer is never remembered.
    pub fn get(
        &self,
        language: &dyn Language,
        overrides: &Overrides,
    ) -> Result<Toolchain, Missing> {
        self.get_in(language, overrides, &Surroundings::here())
    }

    fn get_in(
        &self,
        language: &dyn Language,
        overrides: &Overrides,
        surroundings: &Surroundings,
    ) -> Result<Toolchain, Missing> {
        let Some(file) = &self.memory else {
            return language.discover(overrides);
        };
        let key = surroundings.key(language, overrides);
        let mut memory = Memory::read(file).unwrap_or_default();
        if let Some(toolchain) = memory.recall(&key) {
            return Ok(toolchain);
        }
        let toolchain = language.discover(overrides)?;
        memory.learn(key, &toolchain);
        // A folder that cannot be written makes the next run slower and nothing else.
        memory.write(file).ok();
        Ok(toolchain)
    }
}

impl Memory {
    fn read(file: &Path) -> Option<Memory> {
        let mut text = Vec::new();
        let opened = File::open(file).ok()?;
        opened.take(FILE_CAP_BYTES).read_to_end(&mut text).ok()?;
        let memory: Memory = serde_json::from_slice(&text).ok()?;
        (memory.format == FORMAT).then_some(memory)
    }

    fn recall(&self, key: &str) -> Option<Toolchain> {
        let found = self.answers.iter().find(|answer| answer.key == key)?;
        (found.stamps == stamps(&found.toolchain)).then(|| found.toolchain.clone())
    }

    fn learn(&mut self, key: String, toolchain: &Toolchain) {
        self.format = FORMAT;
        self.answers.retain(|answer| answer.key != key);
        let answer = Remembered {
            key,
            toolchain: toolchain.clone(),
            stamps: stamps(toolchain),
        };
        self.answers.insert(0, answer);
        self.answers.truncate(KEPT);
    }

    fn write(&self, file: &Path) -> std::io::Result<()> {
        let folder = file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut fresh = tempfile::NamedTempFile::new_in(folder)?;
        fresh.write_all(&serde_json::to_vec_pretty(self)?)?;
        fresh.persist(file)?;
        Ok(())
    }
}

fn stamps(toolchain: &Toolchain) -> Vec<String> {
    let programs = std::iter::once(&toolchain.program).chain(&toolchain.runner);
    programs.map(|program| discovery::stamp(program)).collect()
}

impl Surroundings {
    fn here() -> Self {
        let chooses = |name: &str| {
            VARIABLES.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        };
        Surroundings {
            variables: std::env::vars_os()
                .filter(|(name, _)| name.to_str().is_some_and(chooses))
                .collect(),
            folder: std::env::current_dir().unwrap_or_default(),
        }
    }

    /// Everything that may lead to another answer, hashed: who asks, the user's settings, the
    /// variables, the commands that the PATH gives, and every version manager's file in sight.
    fn key(&self, language: &dyn Language, overrides: &Overrides) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut add = |part: &[u8]| {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        };
        add(env!("CARGO_PKG_VERSION").as_bytes());
        add(language.id().as_bytes());
        add(format!("{overrides:?}").as_bytes());
        add(language
            .definition()
            .map_or_else(String::new, Definition::essence)
            .as_bytes());
        for (name, value) in &self.variables {
            add(name.as_encoded_bytes());
            add(value.as_encoded_bytes());
        }
        let commands = self.commands(language, overrides);
        for path in commands.iter().cloned().chain(self.choosers(&commands)) {
            add(discovery::stamp(&path).as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }

    fn commands(&self, language: &dyn Language, overrides: &Overrides) -> Vec<PathBuf> {
        match &overrides.command {
            Some(_) => discovery::locate(&[], overrides).into_iter().collect(),
            None => language
                .commands()
                .iter()
                .filter_map(|name| discovery::on_path(name))
                .collect(),
        }
    }

    /// The files by which a version manager chooses. One that appears later changes the key.
    fn choosers(&self, commands: &[PathBuf]) -> Vec<PathBuf> {
        let of = |name: &str| self.variables.get(&OsString::from(name)).map(PathBuf::from);
        let mut folders: Vec<PathBuf> = self.folder.ancestors().map(Path::to_path_buf).collect();
        folders.extend(of("HOME"));
        folders.extend(of("XDG_CONFIG_HOME"));
        let local = folders.iter().map(|folder| (folder, LOCAL_FILES));
        let mut roots: Vec<PathBuf> = commands
            .iter()
            .filter_map(|command| command.parent()?.parent().map(Path::to_path_buf))
            .collect();
        roots.extend(of("PYENV_ROOT"));
        let global = roots.iter().map(|root| (root, GLOBAL_FILES));
        let mut files: Vec<PathBuf> = local
            .chain(global)
            .flat_map(|(folder, names)| names.iter().map(|name| folder.join(name)))
            .filter(|file| file.exists())
            .collect();
        files.sort();
        files.dedup();
        files
    }
}

#[cfg(test)]
mod tests;
