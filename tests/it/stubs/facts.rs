//! The signatures of LeetCode's problems as people write them, language by language, and the
//! model's signature that says the same.

use std::collections::HashMap;

use judge::model::{Api, ApiRule, Class, Codec, Function, Judged, Method, Param, Signature, Type};
use serde::Deserialize;

/// One problem's facts, a line of `facts.jsonl`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fact {
    pub(super) slug: String,
    pub(super) class: String,
    #[serde(default)]
    traits: Vec<String>,
    /// The constructor's parameters in Java.
    #[serde(default)]
    constructor: String,
    pub(super) methods: Vec<Heading>,
}

/// A method.
#[derive(Debug, Deserialize)]
pub(super) struct Heading {
    /// Its first line by the id of the language; Java, C++ and Python are always there.
    #[serde(flatten)]
    lines: HashMap<String, String>,
}

impl Heading {
    /// The line in a language in which people have written it.
    pub(super) fn get(&self, language: &str) -> Option<&str> {
        self.lines.get(language).map(String::as_str)
    }

    /// The line in Java, C++ or Python.
    pub(super) fn line(&self, language: &str) -> &str {
        self.get(language).expect("a line in every problem")
    }
}

pub(super) fn facts() -> Vec<Fact> {
    include_str!("facts.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a fact"))
        .collect()
}

impl Fact {
    fn is(&self, kind: &str) -> bool {
        self.traits.iter().any(|found| found == kind)
    }

    /// The model's signature of the problem; nothing where the model cannot express it.
    pub(super) fn signature(&self) -> Option<Signature> {
        let methods: Vec<Method> = self
            .methods
            .iter()
            .map(|heading| self.method(heading))
            .collect::<Option<_>>()?;
        Some(if self.is("codec-pair") {
            let [encode, decode] = methods.try_into().expect("two methods");
            Signature::Codec(Codec {
                name: self.class.clone(),
                param: encode.params[0].name.clone(),
                encode: encode.name,
                text: decode.params[0].name.clone(),
                decode: decode.name,
                ty: decode.returns,
            })
        } else if self.class != "Solution" || self.is("class-named-solution") {
            Signature::Class(Class {
                name: self.class.clone(),
                aliases: Vec::new(),
                constructor: self.params(&self.constructor)?,
                methods,
            })
        } else {
            let [method] = methods.try_into().expect("one method");
            Signature::Function(self.function(method))
        })
    }

    fn function(&self, method: Method) -> Function {
        let mut params = method.params;
        let first = params[0].name.clone();
        let hidden = |name: &str| Param {
            hidden: true,
            ..Param::new(name, Type::Int)
        };
        let mut api = None;
        if self.is("listnode-cycle") {
            params[0].cycle = Some("pos".to_owned());
            params.push(hidden("pos"));
        }
        if self.is("interactive-api") {
            params.push(hidden("bad"));
            api = Some(Api {
                name: "isBadVersion".to_owned(),
                base: "VersionControl".to_owned(),
                param: "version".to_owned(),
                rule: ApiRule::AtLeast,
                value: "bad".to_owned(),
            });
        }
        let pointed = self.is("tree-node-refs");
        if pointed {
            let nodes = params[1..]
                .iter_mut()
                .filter(|param| param.ty == Type::TreeNode);
            nodes.for_each(|param| param.within = Some(first.clone()));
        }
        // A successor may be missing.
        let always_found = pointed && method.name == "lowestCommonAncestor";
        Function {
            name: method.name,
            aliases: Vec::new(),
            params,
            judged: if self.is("inplace-void") || self.is("listnode-void") {
                Judged::InPlace(first.clone())
            } else {
                Judged::Return
            },
            unchanged: Vec::new(),
            returns_node_of: always_found.then_some(first),
            fresh: false,
            returns: method.returns,
            api,
        }
    }

    /// A method as Java tells it, which keeps `T[]` and `List<T>` apart; C++ tells what is
    /// unsigned.
    fn method(&self, heading: &Heading) -> Option<Method> {
        let (head, params) = heading.line("java").strip_suffix(')')?.split_once('(')?;
        let (returns, name) = head.strip_prefix("public ")?.rsplit_once(' ')?;
        let mut method = Method {
            name: name.to_owned(),
            params: self.params(params)?,
            returns: self.ty(returns)?,
        };
        if heading.line("cpp").starts_with("uint32_t ") {
            method.returns = Type::Uint;
        }
        for param in &mut method.params {
            if heading
                .line("cpp")
                .contains(&format!("uint32_t {}", param.name))
            {
                param.ty = Type::Uint;
            }
        }
        Some(method)
    }

    fn params(&self, java: &str) -> Option<Vec<Param>> {
        java.split(", ")
            .filter(|param| !param.is_empty())
            .map(|param| {
                let (ty, name) = param.rsplit_once(' ')?;
                Some(Param::new(name, self.ty(ty)?))
            })
            .collect()
    }

    fn ty(&self, java: &str) -> Option<Type> {
        if java == "Node" {
            let graph = self.is("graph-node");
            let random = self.is("random-list-node");
            assert!(graph != random, "{}: which Node?", self.slug);
            return Some(if graph {
                Type::GraphNode
            } else {
                Type::RandomListNode
            });
        }
        java.replace("boolean", "bool")
            .replace("String", "string")
            .replace("Integer", "int")
            .replace("List<", "list<")
            .parse()
            .ok()
    }
}
