//! What a solution must define: a function, a class of operations, or an encode/decode pair.

use serde::{Deserialize, Serialize};

use super::Type;

/// What the user's file must define. Serialised as it stands for the drivers, with the tag `kind`
/// being `function`, `class` or `codec`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Signature {
    /// One method of `class Solution`.
    Function(Function),
    /// A class that is constructed once and then called operation by operation.
    Class(Class),
    /// Two methods of which the second must undo the first.
    Codec(Codec),
}

/// One method of `class Solution`, or a bare function of that name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Function {
    /// LeetCode's name in camel case: `twoSum`.
    pub name: String,
    /// Other names that are accepted too, as on other sites.
    pub aliases: Vec<String>,
    /// All values of a case's `args`, in order; hidden ones are not passed.
    pub params: Vec<Param>,
    /// The declared result.
    pub returns: Type,
    /// Which value is judged.
    pub judged: Judged,
    /// Parameters that the solution must leave as they were.
    pub unchanged: Vec<String>,
    /// The result must be a node of this parameter, the very same one; its value is judged.
    pub returns_node_of: Option<String>,
    /// No node of the arguments may be reachable from the result, and the arguments stay as they
    /// were.
    pub fresh: bool,
    /// A function that the solution calls.
    pub api: Option<Api>,
}

/// One value of a case's `args`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Param {
    /// LeetCode's name for it.
    pub name: String,
    /// Its type. For a node within another parameter: the node's type, while the case holds the
    /// node's value, an int.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Held by the driver and never passed: a cycle's position, or the answer behind an API.
    pub hidden: bool,
    /// For a list: the hidden int parameter that holds the index to which its tail points, or -1.
    pub cycle: Option<String>,
    /// For a node: the parameter in whose structure the node with the given value is looked up.
    pub within: Option<String>,
}

/// Which value is judged after the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judged {
    /// The value returned.
    Return,
    /// The named parameter, as it is after the call.
    InPlace(String),
    /// The first k elements of the named parameter, k being the value returned.
    Prefix(String),
}

/// A function that the judge gives and the solution calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Api {
    /// Its name: `isBadVersion`.
    pub name: String,
    /// The class from which Java's and C#'s solution inherits it: `VersionControl`.
    pub base: String,
    /// The name of its one int parameter: `version`.
    pub param: String,
    /// What it answers.
    pub rule: ApiRule,
    /// The hidden int parameter that the answer depends on.
    pub value: String,
}

/// How an API answers for its argument x, h being the hidden value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApiRule {
    /// bool: x >= h.
    AtLeast,
    /// int: -1 if h < x, 1 if h > x, 0 if equal.
    Compare,
}

impl ApiRule {
    /// The type that the API returns.
    pub fn returns(self) -> Type {
        match self {
            ApiRule::AtLeast => Type::Bool,
            ApiRule::Compare => Type::Int,
        }
    }
}

/// A class whose operations are called in the order a case gives. A case's `args` are
/// `[[names], [arguments of each]]`, the first name being the class itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Class {
    /// The class's name: `LRUCache`.
    pub name: String,
    /// Other names that are accepted too.
    pub aliases: Vec<String>,
    /// The constructor's parameters.
    pub constructor: Vec<Param>,
    /// The operations.
    pub methods: Vec<Method>,
}

/// One operation of a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Method {
    /// LeetCode's name in camel case.
    pub name: String,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Its result.
    pub returns: Type,
}

/// A pair of methods, called on two instances in two processes; the string between them is opaque.
/// A case's `args` hold the one value, which must come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Codec {
    /// The class's name: `Codec`.
    pub name: String,
    /// The method from the value to a string.
    pub encode: String,
    /// The method back.
    pub decode: String,
    /// The name of the value's parameter in `encode`.
    pub param: String,
    /// The name of the string's parameter in `decode`.
    pub text: String,
    /// The value's type.
    #[serde(rename = "type")]
    pub ty: Type,
}

impl Function {
    /// The parameters that are passed, in order.
    pub fn passed(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| !param.hidden)
    }

    /// The type of the judged value.
    pub fn judged_type(&self) -> Type {
        let of = |name: &str| {
            let param = self.params.iter().find(|param| param.name == name);
            param.map_or(Type::Void, |param| param.ty.clone())
        };
        match &self.judged {
            Judged::Return if self.returns_node_of.is_some() => Type::Int,
            Judged::Return => self.returns.clone(),
            Judged::InPlace(name) | Judged::Prefix(name) => of(name),
        }
    }
}

impl Param {
    /// An ordinary parameter.
    pub fn new(name: &str, ty: Type) -> Self {
        Param {
            name: name.to_owned(),
            ty,
            hidden: false,
            cycle: None,
            within: None,
        }
    }

    /// The type of the value that a case holds for this parameter.
    pub fn held_type(&self) -> Type {
        if self.within.is_some() {
            Type::Int
        } else {
            self.ty.clone()
        }
    }
}
