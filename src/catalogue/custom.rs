//! A case of the user's own, from what they typed.

use serde_json::Deserializer;

use super::cases::{Strictness, read_args};
use crate::model::{Blob, Case, CaseBody, Kind, Param, Signature, Type, Value};

/// A value that was typed, and the name that was typed before it, if any.
struct Typed {
    name: Option<String>,
    value: Value,
}

/// Makes a case of what a user typed: one text for each parameter, hidden ones included; or fewer
/// texts that hold several lines or `name = value` pairs, as LeetCode shows them. For a class two
/// texts, names and arguments; for standard input one text. The case has no answer.
///
/// # Errors
/// What is wrong, with the parameter, and what it should look like.
pub fn custom_case(kind: &Kind, args: &[String]) -> Result<Case, String> {
    let body = match kind {
        Kind::Stdio { .. } => {
            let [text] = args else {
                return Err(format!(
                    "the input is one text, the program's whole standard input, and {} were given",
                    args.len()
                ));
            };
            let mut text = text.clone();
            if !text.ends_with('\n') {
                text.push('\n');
            }
            CaseBody::Stdio {
                input: Blob::Bytes(text.into_bytes().into()),
                answer: None,
            }
        }
        Kind::Call { signature, .. } => CaseBody::Call {
            args: call_args(signature, args)?,
            expect: None,
        },
    };
    Ok(Case {
        id: "custom".to_owned(),
        why: "your own input".to_owned(),
        tags: Vec::new(),
        sample: false,
        body,
    })
}

fn call_args(signature: &Signature, texts: &[String]) -> Result<Vec<Value>, String> {
    let params = match signature {
        Signature::Function(function) => function.params.clone(),
        Signature::Class(_) => {
            let list = Type::Array(Box::new(Type::Void));
            vec![
                Param::new("operations", list.clone()),
                Param::new("arguments", list),
            ]
        }
        Signature::Codec(codec) => vec![Param::new(&codec.param, codec.ty.clone())],
    };
    let shape = match signature {
        Signature::Class(class) => class_shape(class),
        _ => shape(&params),
    };
    let typed = match bare_texts(&params, texts) {
        Some(typed) => typed,
        None => read_texts(&params, texts, &shape)?,
    };
    let values = in_order(&params, typed, &shape)?;
    if !matches!(signature, Signature::Class(_)) {
        for (param, value) in params.iter().zip(&values) {
            let ty = param.held_type();
            if let Err(mismatch) = ty.conform(value.clone()) {
                return Err(format!(
                    "{} should be {}, such as {}; {mismatch}",
                    param.name,
                    described(&ty),
                    example(&ty),
                ));
            }
        }
    }
    let mut faults = Vec::new();
    match read_args(signature, values, Strictness::Lenient, &mut faults) {
        Some(args) => Ok(args),
        None => Err(format!("{}; {shape}", faults.join("; "))),
    }
}

/// One text for each parameter where strings may stand without quotes, as a shell strips them;
/// nothing if no text has to be read so.
fn bare_texts(params: &[Param], texts: &[String]) -> Option<Vec<Typed>> {
    if params.len() != texts.len() {
        return None;
    }
    let mut bare = false;
    let mut typed = Vec::new();
    for (param, text) in params.iter().zip(texts) {
        let wordy = matches!(param.held_type(), Type::String | Type::Char);
        let name = split_name(text, params).0;
        let named = params
            .iter()
            .any(|param| Some(&param.name) == name.as_ref());
        let value = match serde_json::from_str(text) {
            Ok(value @ Value::Str(_)) => value,
            Ok(value) if !wordy => value,
            _ if wordy && !named && !text.starts_with('"') => {
                bare = true;
                Value::Str(text.clone())
            }
            _ => return None,
        };
        typed.push(Typed { name: None, value });
    }
    bare.then_some(typed)
}

/// Every value in the texts, in order.
fn read_texts(params: &[Param], texts: &[String], shape: &str) -> Result<Vec<Typed>, String> {
    let mut typed = Vec::new();
    for text in texts {
        let mut rest = text.trim_start_matches('\u{feff}');
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == ';');
            if rest.is_empty() {
                break;
            }
            let (name, after) = split_name(rest, params);
            let mut values = Deserializer::from_str(after).into_iter::<Value>();
            let place = name
                .clone()
                .or_else(|| params.get(typed.len()).map(|param| param.name.clone()));
            match values.next() {
                Some(Ok(value)) => {
                    rest = &after[values.byte_offset()..];
                    typed.push(Typed { name, value });
                }
                Some(Err(error)) => {
                    return Err(unreadable(params, place, after, &error, shape));
                }
                None => return Err(format!("a value is missing after {rest}; {shape}")),
            }
        }
    }
    Ok(typed)
}

fn unreadable(
    params: &[Param],
    place: Option<String>,
    text: &str,
    error: &serde_json::Error,
    shape: &str,
) -> String {
    let head: String = text
        .lines()
        .next()
        .unwrap_or_default()
        .chars()
        .take(40)
        .collect();
    let Some(param) = params
        .iter()
        .find(|param| Some(&param.name) == place.as_ref())
    else {
        return format!("cannot read `{head}`; {shape}");
    };
    let why = error.to_string();
    let why = why.split(" at line").next().unwrap_or_default();
    let ty = param.held_type();
    format!(
        "{} should be {}, such as {}; cannot read `{head}`: {why}",
        param.name,
        described(&ty),
        example(&ty)
    )
}

/// Splits `name = ` or `name: ` off; only where it stands before a value, not within one.
fn split_name<'a>(text: &'a str, params: &[Param]) -> (Option<String>, &'a str) {
    let end = text
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let rest = rest.trim_start();
    let value = rest.strip_prefix('=').or_else(|| {
        let known = params.iter().any(|param| param.name == name);
        rest.strip_prefix(':').filter(|_| known)
    });
    match value {
        Some(value) if !name.is_empty() => (Some(name.to_owned()), value.trim_start()),
        _ => (None, text),
    }
}

/// Puts values in the order of the parameters.
fn in_order(params: &[Param], typed: Vec<Typed>, shape: &str) -> Result<Vec<Value>, String> {
    let mut slots: Vec<Option<Value>> = vec![None; params.len()];
    let given = typed.len();
    if given != params.len() {
        let were = if given == 1 { "was" } else { "were" };
        return Err(format!("{given} {were} given; {shape}"));
    }
    let all_named = typed.iter().all(|typed| typed.name.is_some());
    for (index, Typed { name, value }) in typed.into_iter().enumerate() {
        let slot = match &name {
            None => index,
            Some(name) => match params.iter().position(|param| param.name == *name) {
                Some(slot) if all_named || slot == index => slot,
                Some(_) => return Err(format!("{name} is out of its place; {shape}")),
                None => return Err(format!("{name} is no parameter; {shape}")),
            },
        };
        if slots[slot].replace(value).is_some() {
            return Err(format!("{} was given twice; {shape}", params[slot].name));
        }
    }
    Ok(slots.into_iter().flatten().collect())
}

/// How a whole input should look.
fn shape(params: &[Param]) -> String {
    let names: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
    let examples: Vec<String> = params
        .iter()
        .map(|param| format!("'{}'", example(&param.held_type())))
        .collect();
    match params.len() {
        0 => "it takes no values".to_owned(),
        1 => format!("it takes 1 value ({}), such as {}", names[0], examples[0]),
        many => format!(
            "it takes {many} values ({}), such as {}",
            names.join(", "),
            examples.join(" ")
        ),
    }
}

fn class_shape(class: &crate::model::Class) -> String {
    let list = |params: &[Param]| {
        let examples: Vec<String> = params.iter().map(|p| example(&p.held_type())).collect();
        format!("[{}]", examples.join(","))
    };
    let (mut names, mut lists) = (format!("\"{}\"", class.name), list(&class.constructor));
    if let Some(method) = class.methods.first() {
        names.push_str(&format!(",\"{}\"", method.name));
        lists.push_str(&format!(",{}", list(&method.params)));
    }
    format!(
        "it takes 2 values, the names of the operations and the arguments of each, such as \
         '[{names}]' '[{lists}]'"
    )
}

/// A type in words.
fn described(ty: &Type) -> String {
    match ty {
        Type::Int => "an int".to_owned(),
        Type::Uint => "an unsigned int".to_owned(),
        Type::Array(inner) | Type::List(inner) => match inner.element() {
            Some(_) => format!("a list, each element of which is {}", described(inner)),
            None => format!("a list of {inner}"),
        },
        Type::ListNode => "a linked list".to_owned(),
        Type::TreeNode => "a binary tree in level order".to_owned(),
        Type::GraphNode => "a graph as lists of neighbours".to_owned(),
        Type::RandomListNode => "a list of [value, index or null]".to_owned(),
        Type::NaryNode => "a tree in level order with a null after each group".to_owned(),
        other => format!("a {other}"),
    }
}

/// A value of a type, in LeetCode's notation.
fn example(ty: &Type) -> String {
    match ty {
        Type::Int | Type::Uint | Type::Long => "3".to_owned(),
        Type::Double => "2.5".to_owned(),
        Type::Bool => "true".to_owned(),
        Type::Char => "\"a\"".to_owned(),
        Type::String => "\"abc\"".to_owned(),
        Type::Void => "null".to_owned(),
        Type::Array(inner) | Type::List(inner) => {
            let item = example(inner);
            format!("[{item},{item}]")
        }
        Type::ListNode => "[1,2,3]".to_owned(),
        Type::TreeNode => "[1,null,2]".to_owned(),
        Type::GraphNode => "[[2],[1]]".to_owned(),
        Type::RandomListNode => "[[7,null],[13,0]]".to_owned(),
        Type::NaryNode => "[1,null,2,3]".to_owned(),
    }
}
