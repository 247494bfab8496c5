//! The catalogue as a whole: every package of every source, opened by its `problem.toml` alone.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::embedded;
use super::fault::Fault;
use super::load;
use super::manifest::{self, Manifest};
use super::package::{Package, Place};
use super::source::Source;
use crate::model::{Problem, Summary};

/// So many packages are read one after the other.
const FEW: usize = 8;

/// The problems of some sources.
#[derive(Debug)]
pub struct Catalogue {
    /// Every package, sound or not, by slug.
    pub(super) entries: BTreeMap<String, Entry>,
    summaries: Vec<Summary>,
    faults: Vec<Fault>,
}

/// One package and what its `problem.toml` says.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) package: Package,
    pub(super) manifest: Manifest,
    /// Its place among the summaries, if nothing is wrong with it.
    pub(super) sound: Option<usize>,
}

impl Catalogue {
    /// Reads the `problem.toml` of every package of the sources; nothing else is read. A later
    /// source's package replaces an earlier one's of the same slug.
    pub fn open(sources: &[Source]) -> Catalogue {
        let mut faults = Vec::new();
        let mut packages = BTreeMap::new();
        for (rank, source) in sources.iter().enumerate() {
            let found = match source {
                Source::Embedded => embedded_packages(),
                Source::Folder(folder) => folder_packages(folder, &mut faults),
            };
            for package in found {
                packages.insert(package.slug.clone(), (rank, package));
            }
        }
        Catalogue::of(packages, faults)
    }

    /// The same for one who looks for a problem by these names: where one of them is a package's
    /// slug, such packages alone are read.
    pub fn open_for(sources: &[Source], names: &[String]) -> Catalogue {
        let slugs: Vec<String> = names
            .iter()
            .map(|name| name.trim().to_lowercase())
            .filter(|name| manifest::is_slug(name))
            .collect();
        let mut packages = BTreeMap::new();
        for (rank, source) in sources.iter().enumerate() {
            for slug in &slugs {
                let place = match source {
                    Source::Embedded => embedded::has(slug).then_some(Place::Embedded),
                    Source::Folder(folder) => {
                        let folder = folder.join(slug);
                        folder.is_dir().then_some(Place::Folder(folder))
                    }
                };
                if let Some(place) = place {
                    let slug = slug.clone();
                    packages.insert(slug.clone(), (rank, Package { slug, place }));
                }
            }
        }
        if packages.is_empty() {
            return Catalogue::open(sources);
        }
        Catalogue::of(packages, Vec::new())
    }

    fn of(packages: BTreeMap<String, (usize, Package)>, faults: Vec<Fault>) -> Catalogue {
        let packages: Vec<(usize, Package)> = packages.into_values().collect();
        let entry = |(rank, package): (usize, Package)| {
            let manifest = manifest::read(&package);
            let entry = Entry {
                package,
                manifest,
                sound: None,
            };
            (rank, entry)
        };
        // Starting threads takes longer than reading a few.
        let mut read: Vec<(usize, Entry)> = match packages.len() {
            0..=FEW => packages.into_iter().map(entry).collect(),
            _ => packages.into_par_iter().map(entry).collect(),
        };
        note_shared_numbers(&mut read);
        let mut catalogue = Catalogue {
            entries: read
                .into_iter()
                .map(|(_, entry)| (entry.package.slug.clone(), entry))
                .collect(),
            summaries: Vec::new(),
            faults,
        };
        catalogue.sort();
        catalogue
    }

    /// The sound problems, by number and then by slug; those without a number last.
    pub fn summaries(&self) -> &[Summary] {
        &self.summaries
    }

    /// What is wrong with sources and with packages whose `problem.toml` is bad. Those packages
    /// are not among the summaries; the others are unharmed.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Reads a package whole, with its hand-written and its recorded cases.
    ///
    /// # Errors
    /// Every fault of the package, in every file, not the first.
    pub fn load(&self, slug: &str) -> Result<Problem, Vec<Fault>> {
        self.loaded(slug, true)
    }

    /// Reads a package without its recorded cases, which take most of the time and which nobody
    /// needs who only reads.
    ///
    /// # Errors
    /// Every fault of what was read.
    pub fn outline(&self, slug: &str) -> Result<Problem, Vec<Fault>> {
        self.loaded(slug, false)
    }

    /// What a package's `problem.toml` says: a problem without texts and cases.
    ///
    /// # Errors
    /// Every fault of that file.
    pub fn frame(&self, slug: &str) -> Result<Problem, Vec<Fault>> {
        load::frame(self.entry(slug)?)
    }

    fn loaded(&self, slug: &str, recorded: bool) -> Result<Problem, Vec<Fault>> {
        load::load(self.entry(slug)?, recorded)
    }

    fn entry(&self, slug: &str) -> Result<&Entry, Vec<Fault>> {
        self.entries.get(slug).ok_or_else(|| {
            vec![Fault {
                slug: slug.to_owned(),
                file: PathBuf::from(slug),
                line: None,
                message: "there is no such problem".to_owned(),
            }]
        })
    }

    /// A file of a package, by its path within it; nothing if it is not there or leads outside.
    pub fn read(&self, slug: &str, relative: &str) -> Option<Cow<'static, [u8]>> {
        self.entries.get(slug)?.package.read(relative).ok()
    }

    /// The paths and bytes of all files of a package that can be read, sorted by path.
    pub fn files(&self, slug: &str) -> Vec<(String, Cow<'static, [u8]>)> {
        let Some(entry) = self.entries.get(slug) else {
            return Vec::new();
        };
        let paths = entry.package.files("").into_iter();
        paths
            .filter_map(|path| {
                let bytes = entry.package.read(&path).ok()?;
                Some((path, bytes))
            })
            .collect()
    }

    /// The names and bytes of the files under `solutions/`, sorted by name.
    pub fn solutions(&self, slug: &str) -> Vec<(String, Vec<u8>)> {
        let Some(entry) = self.entries.get(slug) else {
            return Vec::new();
        };
        let mut solutions = Vec::new();
        for path in entry.package.files("solutions") {
            let name = path.trim_start_matches("solutions/").to_owned();
            if let Ok(bytes) = entry.package.read(&path) {
                solutions.push((name, bytes.into_owned()));
            }
        }
        solutions
    }

    /// The package's folder; nothing for one that travels in the binary.
    pub fn folder(&self, slug: &str) -> Option<PathBuf> {
        match &self.entries.get(slug)?.package.place {
            Place::Folder(folder) => Some(folder.clone()),
            Place::Embedded => None,
        }
    }

    /// Puts sound entries among the summaries and the faults of the others among the faults.
    fn sort(&mut self) {
        let mut sound: Vec<Summary> = Vec::new();
        for entry in self.entries.values_mut() {
            let manifest = &mut entry.manifest;
            match &manifest.summary {
                Some(summary) if manifest.faults.is_empty() => sound.push(summary.clone()),
                _ => self.faults.extend(manifest.faults.iter().cloned()),
            }
        }
        sound.sort_by(|a, b| {
            let key =
                |summary: &Summary| (summary.number.unwrap_or(u32::MAX), summary.slug.clone());
            key(a).cmp(&key(b))
        });
        for (index, summary) in sound.iter().enumerate() {
            if let Some(entry) = self.entries.get_mut(&summary.slug) {
                entry.sound = Some(index);
            }
        }
        self.summaries = sound;
    }
}

/// Notes a fault at every package whose number another has already: the one of the earlier
/// source, or of the earlier slug, keeps it.
fn note_shared_numbers(entries: &mut [(usize, Entry)]) {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|&index| entries[index].0);
    let mut owners: HashMap<u32, usize> = HashMap::new();
    for index in order {
        let Some(number) = entries[index].1.manifest.number else {
            continue;
        };
        let owner = *owners.entry(number).or_insert(index);
        if owner == index {
            continue;
        }
        let other = entries[owner].1.package.slug.clone();
        let entry = &mut entries[index].1;
        entry.manifest.faults.push(Fault {
            slug: entry.package.slug.clone(),
            file: entry.package.path(manifest::FILE),
            line: entry.manifest.number_line,
            message: format!("number {number} is `{other}`'s already"),
        });
    }
}

fn embedded_packages() -> Vec<Package> {
    let package = |slug| Package {
        slug,
        place: Place::Embedded,
    };
    embedded::slugs().into_iter().map(package).collect()
}

/// The packages of a folder: every folder in it that is not hidden, links to folders included.
/// Files beside them, such as a README, are not packages and do no harm.
fn folder_packages(folder: &Path, faults: &mut Vec<Fault>) -> Vec<Package> {
    let mut fault = |slug: String, file: PathBuf, message: String| {
        faults.push(Fault {
            slug,
            file,
            line: None,
            message,
        });
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            let message = format!("the folder of problems cannot be read: {error}");
            fault(String::new(), folder.to_owned(), message);
            return Vec::new();
        }
    };
    let mut packages = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let slug = name.to_string_lossy().into_owned();
        if slug.starts_with('.') || slug == "__pycache__" {
            continue;
        }
        let path = entry.path();
        match std::fs::metadata(&path) {
            Ok(meta) if meta.is_dir() => packages.push(Package {
                slug,
                place: Place::Folder(path),
            }),
            Ok(_) => {}
            Err(error) => fault(slug, path, format!("it cannot be read: {error}")),
        }
    }
    packages
}
