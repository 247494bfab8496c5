//! A language of the user's own: what the settings say of it is all there is to it.

mod definition;
mod discover;
mod plan;
mod word;

pub use definition::{Definition, Fault};

use self::definition::Commands;
use super::{Job, Language, Missing, Overrides, Plan, Toolchain};
use crate::model::{Factor, Signature};

/// A language of the user's own, whose definition keeps every rule.
#[derive(Debug)]
pub(super) struct Configured {
    definition: &'static Definition,
    endings: Vec<&'static str>,
    commands: Commands,
    programs: Vec<&'static str>,
}

impl Configured {
    /// The language of a definition.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub(super) fn new(definition: Definition) -> Result<Configured, Fault> {
        let commands = definition.check()?;
        // It is there for as long as its language; see the registry.
        let definition: &'static Definition = Box::leak(Box::new(definition));
        let first = |words: &'static [String]| words.first().map(String::as_str);
        let compile = definition.compile.as_deref().and_then(first);
        let run = first(&definition.run).filter(|_| commands.run[0].plain().is_some());
        Ok(Configured {
            endings: definition.extensions.iter().map(String::as_str).collect(),
            programs: compile.into_iter().chain(run).collect(),
            definition,
            commands,
        })
    }
}

impl Language for Configured {
    fn id(&self) -> &str {
        &self.definition.id
    }

    fn name(&self) -> &str {
        &self.definition.name
    }

    fn aliases(&self) -> &[&str] {
        &[]
    }

    fn endings(&self) -> &[&str] {
        &self.endings
    }

    fn factor(&self) -> Factor {
        self.definition.factor
    }

    fn commands(&self) -> &[&str] {
        &self.programs
    }

    fn definition(&self) -> Option<&Definition> {
        Some(self.definition)
    }

    fn discover(&self, _: &Overrides) -> Result<Toolchain, Missing> {
        discover::discover(self.definition, &self.commands)
    }

    /// Only whole programs are written in it, and they begin empty.
    fn stub(&self, _: &Signature) -> String {
        String::new()
    }

    fn not_offered(&self, _: &Signature) -> Option<String> {
        Some(format!(
            "{} comes from your settings, so that it judges standard-stream problems only, and this \
             one calls a function or a class; take a language that is built in",
            self.name()
        ))
    }

    fn failing_statement(&self) -> &str {
        ""
    }

    fn plan(&self, job: &Job<'_>) -> Plan {
        plan::plan(self.definition, &self.commands, job)
    }

    fn tidy_message(&self, _: &Job<'_>, raw: &str) -> String {
        raw.trim_end().to_owned()
    }
}
