//! The types of parameters and results, and what a value must look like to be of a type.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Value;

/// A type of a parameter or result, in the notation of `problem.toml`.
///
/// `T[]` and `list<T>` hold the same values; they differ where a language tells them apart
/// (Java's `int[]` and `List<Integer>`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// A signed 32-bit integer.
    Int,
    /// A 32-bit pattern: signed in the stubs of some languages, unsigned in others; values are
    /// written and compared as 0 to 2^32 - 1.
    Uint,
    /// A signed 64-bit integer.
    Long,
    /// An IEEE 754 double.
    Double,
    /// A truth value.
    Bool,
    /// One ASCII character.
    Char,
    /// A string.
    String,
    /// No value.
    Void,
    /// `T[]`.
    Array(Box<Type>),
    /// `list<T>`.
    List(Box<Type>),
    /// A singly linked list, written `[1,2,3]`.
    ListNode,
    /// A binary tree in level order, written `[1,null,2]`.
    TreeNode,
    /// An undirected graph by its adjacency lists: entry `i` holds the neighbours of node `i + 1`.
    GraphNode,
    /// A list with random pointers, written `[[value, index or null], ...]`.
    RandomListNode,
    /// An n-ary tree in level order with a null between groups of children.
    NaryNode,
}

/// A type's name that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown type `{0}`; the types are int, uint, long, double, bool, char, string, void, \
     ListNode, TreeNode, GraphNode, RandomListNode, NaryNode, T[] and list<T>"
)]
pub struct TypeError(pub String);

/// Where and how a value is not of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Indices from the outermost list to the offending value.
    pub path: Vec<usize>,
    /// What is wrong, as a clause: `expected an int, found "a"`.
    pub message: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "at ")?;
            for index in &self.path {
                write!(f, "[{index}]")?;
            }
            write!(f, ": ")?;
        }
        f.write_str(&self.message)
    }
}

impl Type {
    /// Whether the type is one of the linked structures built from nodes.
    pub fn is_node(&self) -> bool {
        matches!(
            self,
            Type::ListNode
                | Type::TreeNode
                | Type::GraphNode
                | Type::RandomListNode
                | Type::NaryNode
        )
    }

    /// The element type of `T[]` and `list<T>`.
    pub fn element(&self) -> Option<&Type> {
        match self {
            Type::Array(inner) | Type::List(inner) => Some(inner),
            _ => None,
        }
    }

    /// Whether a double stands anywhere in the type.
    pub fn has_double(&self) -> bool {
        *self == Type::Double || self.element().is_some_and(Type::has_double)
    }

    /// Reads `value` as this type: an integer where a double is due becomes a double, the strings
    /// `NaN`, `Infinity` and `-Infinity` too, and a negative 32-bit pattern becomes unsigned.
    /// Everything else must fit as it stands.
    ///
    /// # Errors
    /// The first place at which the value is not of this type.
    pub fn conform(&self, value: Value) -> Result<Value, Mismatch> {
        let mut path = Vec::new();
        self.conform_at(value, &mut path)
    }

    fn conform_at(&self, value: Value, path: &mut Vec<usize>) -> Result<Value, Mismatch> {
        let fail = |value: &Value, path: &[usize]| {
            Err(Mismatch {
                path: path.to_vec(),
                message: format!("expected {}, found {}", self.article(), value.brief(60)),
            })
        };
        match (self, value) {
            (Type::Void, Value::Null) => Ok(Value::Null),
            (Type::Bool, Value::Bool(b)) => Ok(Value::Bool(b)),
            (Type::Int, Value::Int(n)) => match i32::try_from(n) {
                Ok(_) => Ok(Value::Int(n)),
                Err(_) => Err(Mismatch {
                    path: path.clone(),
                    message: format!("{n} does not fit in a 32-bit int"),
                }),
            },
            (Type::Uint, Value::Int(n)) => {
                if (i64::from(i32::MIN)..=i64::from(u32::MAX)).contains(&n) {
                    Ok(Value::Int(n & 0xffff_ffff))
                } else {
                    Err(Mismatch {
                        path: path.clone(),
                        message: format!("{n} does not fit in 32 bits"),
                    })
                }
            }
            (Type::Long, Value::Int(n)) => Ok(Value::Int(n)),
            (Type::Double, Value::Double(x)) => Ok(Value::Double(x)),
            #[expect(
                clippy::cast_precision_loss,
                reason = "an integer written for a double means the nearest double"
            )]
            (Type::Double, Value::Int(n)) => Ok(Value::Double(n as f64)),
            (Type::Double, Value::Str(s)) => match s.as_str() {
                "NaN" => Ok(Value::Double(f64::NAN)),
                "Infinity" => Ok(Value::Double(f64::INFINITY)),
                "-Infinity" => Ok(Value::Double(f64::NEG_INFINITY)),
                _ => fail(&Value::Str(s), path),
            },
            (Type::Char, Value::Str(s)) if s.len() == 1 && s.is_ascii() => Ok(Value::Str(s)),
            (Type::String, Value::Str(s)) => Ok(Value::Str(s)),
            (Type::Array(inner) | Type::List(inner), Value::List(items)) => {
                conform_items(items, path, |item, path| inner.conform_at(item, path))
            }
            (node, Value::Null) if node.is_node() => Ok(Value::List(Vec::new())),
            (Type::ListNode, Value::List(items)) => {
                conform_items(items, path, |item, path| Type::Int.conform_at(item, path))
            }
            (Type::TreeNode | Type::NaryNode, Value::List(items)) => {
                conform_items(items, path, |item, path| match item {
                    Value::Null => Ok(Value::Null),
                    item => Type::Int.conform_at(item, path),
                })
            }
            (Type::GraphNode, Value::List(items)) => {
                let neighbours = Type::Array(Box::new(Type::Int));
                conform_items(items, path, |item, path| neighbours.conform_at(item, path))
            }
            (Type::RandomListNode, Value::List(items)) => {
                conform_items(items, path, |item, path| match item {
                    Value::List(pair)
                        if matches!(
                            pair.as_slice(),
                            [Value::Int(_), Value::Null | Value::Int(_)]
                        ) =>
                    {
                        Ok(Value::List(pair))
                    }
                    item => Err(Mismatch {
                        path: path.clone(),
                        message: format!(
                            "expected [value, index or null], found {}",
                            item.brief(60)
                        ),
                    }),
                })
            }
            (_, value) => fail(&value, path),
        }
    }

    fn article(&self) -> String {
        match self {
            Type::Int => "an int".to_owned(),
            Type::Void => "nothing".to_owned(),
            Type::Array(inner) | Type::List(inner) => format!("a list of {inner}"),
            other => format!("a {other}"),
        }
    }
}

fn conform_items(
    items: Vec<Value>,
    path: &mut Vec<usize>,
    mut one: impl FnMut(Value, &mut Vec<usize>) -> Result<Value, Mismatch>,
) -> Result<Value, Mismatch> {
    let mut out = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate() {
        path.push(index);
        out.push(one(item, path)?);
        path.pop();
    }
    Ok(Value::List(out))
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Int => f.write_str("int"),
            Type::Uint => f.write_str("uint"),
            Type::Long => f.write_str("long"),
            Type::Double => f.write_str("double"),
            Type::Bool => f.write_str("bool"),
            Type::Char => f.write_str("char"),
            Type::String => f.write_str("string"),
            Type::Void => f.write_str("void"),
            Type::Array(inner) => write!(f, "{inner}[]"),
            Type::List(inner) => write!(f, "list<{inner}>"),
            Type::ListNode => f.write_str("ListNode"),
            Type::TreeNode => f.write_str("TreeNode"),
            Type::GraphNode => f.write_str("GraphNode"),
            Type::RandomListNode => f.write_str("RandomListNode"),
            Type::NaryNode => f.write_str("NaryNode"),
        }
    }
}

impl FromStr for Type {
    type Err = TypeError;

    fn from_str(text: &str) -> Result<Self, TypeError> {
        let text = text.trim();
        let inner = |part: &str| match part.parse() {
            Ok(Type::Void) => Err(TypeError(text.to_owned())),
            Ok(inner) => Ok(Box::new(inner)),
            Err(_) => Err(TypeError(text.to_owned())),
        };
        if let Some(part) = text.strip_suffix("[]") {
            return Ok(Type::Array(inner(part)?));
        }
        if let Some(part) = text
            .strip_prefix("list<")
            .and_then(|rest| rest.strip_suffix('>'))
        {
            return Ok(Type::List(inner(part)?));
        }
        Ok(match text {
            "int" => Type::Int,
            "uint" => Type::Uint,
            "long" => Type::Long,
            "double" => Type::Double,
            "bool" => Type::Bool,
            "char" => Type::Char,
            "string" => Type::String,
            "void" => Type::Void,
            "ListNode" => Type::ListNode,
            "TreeNode" => Type::TreeNode,
            "GraphNode" => Type::GraphNode,
            "RandomListNode" => Type::RandomListNode,
            "NaryNode" => Type::NaryNode,
            _ => return Err(TypeError(text.to_owned())),
        })
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
