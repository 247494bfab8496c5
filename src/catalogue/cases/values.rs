//! The values of a case against the signature: how many, of which type, well formed.

use super::line::Line;
use super::{links, structure};
use crate::model::{Case, CaseBody, Class, Expected, Param, Signature, Type, Value};

/// How strictly values are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Strictness {
    /// As a package is: in the very form in which drivers give values back.
    Package,
    /// As people type: nulls at the end of a tree are left out for them.
    Lenient,
}

/// Turns a line into a case; nothing if anything about its values is wrong.
pub(super) fn case(
    signature: &Signature,
    line: Line,
    note: &mut dyn FnMut(String),
) -> Option<Case> {
    let mut faults = Vec::new();
    let args = line
        .args
        .and_then(|args| read_args(signature, args, Strictness::Package, &mut faults));
    let has_answer = line.expect.is_some() || line.any_of.is_some();
    let expect = match (signature, line.expect, line.any_of) {
        (Signature::Codec(_), None, None) => args
            .as_ref()
            .and_then(|args| args.first().cloned())
            .map(Expected::One),
        (Signature::Codec(_), ..) => {
            faults.push("a codec's case says no answer: the value itself is due".to_owned());
            None
        }
        (_, Some(value), _) => {
            answer(signature, args.as_deref(), value, "expect", &mut faults).map(Expected::One)
        }
        (_, None, Some(values)) => {
            let mut read = Vec::new();
            for (index, value) in values.into_iter().enumerate() {
                let key = format!("any_of[{index}]");
                read.extend(answer(signature, args.as_deref(), value, &key, &mut faults));
            }
            Some(Expected::AnyOf(read))
        }
        (_, None, None) => None,
    };
    if !has_answer && !matches!(signature, Signature::Codec(_)) {
        faults.push("the case says no answer: it lacks `expect` or `any_of`".to_owned());
    }
    let sound = faults.is_empty();
    faults.into_iter().for_each(note);
    if !sound {
        return None;
    }
    Some(Case {
        id: line.id?,
        why: line.why?,
        tags: line.tags,
        sample: line.sample,
        body: CaseBody::Call {
            args: args?,
            expect: Some(expect?),
        },
    })
}

/// Reads a case's `args`; nothing if anything is wrong with them.
pub(in super::super) fn read_args(
    signature: &Signature,
    args: Vec<Value>,
    strictness: Strictness,
    faults: &mut Vec<String>,
) -> Option<Vec<Value>> {
    let before = faults.len();
    let read = match signature {
        Signature::Function(function) => {
            let read = params("args", &function.params, args, strictness, faults)?;
            links::check(function, &read, faults);
            read
        }
        Signature::Class(class) => operations(class, args, strictness, faults)?,
        Signature::Codec(codec) => {
            let param = [Param::new(&codec.param, codec.ty.clone())];
            params("args", &param, args, strictness, faults)?
        }
    };
    (faults.len() == before).then_some(read)
}

/// Reads one value for each parameter; nothing if any is wrong.
fn params(
    key: &str,
    params: &[Param],
    args: Vec<Value>,
    strictness: Strictness,
    faults: &mut Vec<String>,
) -> Option<Vec<Value>> {
    if args.len() != params.len() {
        let names: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
        faults.push(format!(
            "`{key}` holds {} where {} due{}",
            count(args.len(), "value"),
            if params.len() == 1 {
                "1 is".to_owned()
            } else {
                format!("{} are", params.len())
            },
            if names.is_empty() {
                String::new()
            } else {
                format!(": {}", names.join(", "))
            },
        ));
        return None;
    }
    let before = faults.len();
    let mut read = Vec::with_capacity(args.len());
    for (index, (param, arg)) in params.iter().zip(args).enumerate() {
        match one(&param.held_type(), arg, strictness) {
            Ok(value) => read.push(value),
            Err((path, message)) => {
                let name = &param.name;
                faults.push(format!("`{key}[{index}]{path}` ({name}): {message}"));
            }
        }
    }
    (faults.len() == before).then_some(read)
}

/// Reads one value of a type; or where within it, as `[1][2]`, and what is wrong.
fn one(ty: &Type, value: Value, strictness: Strictness) -> Result<Value, (String, String)> {
    let mut value = ty.conform(value).map_err(placed)?;
    if strictness == Strictness::Lenient {
        structure::trim(ty, &mut value);
    }
    structure::check(ty, &value).map_err(placed)?;
    Ok(value)
}

fn placed(mismatch: crate::model::Mismatch) -> (String, String) {
    let path = mismatch.path.iter().map(|index| format!("[{index}]"));
    (path.collect(), mismatch.message)
}

/// Reads the `args` of a class's case: `[[names], [arguments of each]]`.
fn operations(
    class: &Class,
    args: Vec<Value>,
    strictness: Strictness,
    faults: &mut Vec<String>,
) -> Option<Vec<Value>> {
    let Ok([Value::List(names), Value::List(lists)]) = <[Value; 2]>::try_from(args) else {
        faults.push(
            "`args` of a class must be two lists: the names of the operations and the arguments \
             of each"
                .to_owned(),
        );
        return None;
    };
    if names.len() != lists.len() {
        faults.push(format!(
            "`args` names {} and gives {} of arguments",
            count(names.len(), "operation"),
            count(lists.len(), "list"),
        ));
        return None;
    }
    if names.first().and_then(Value::as_str) != Some(class.name.as_str()) {
        faults.push(format!(
            "the first operation must be the constructor, `{}`",
            class.name
        ));
        return None;
    }
    let before = faults.len();
    let mut read = Vec::with_capacity(lists.len());
    for (index, (name, list)) in names.iter().zip(lists).enumerate() {
        let params = match (index, name.as_str()) {
            (0, _) => &class.constructor,
            (_, Some(name)) if name != class.name => {
                match class.methods.iter().find(|method| method.name == name) {
                    Some(method) => &method.params,
                    None => {
                        faults.push(format!(
                            "operation {index} is `{name}`, which {} lacks",
                            class.name
                        ));
                        continue;
                    }
                }
            }
            _ => {
                faults.push(format!(
                    "operation {index} is {}, which is no method of {}",
                    name.brief(40),
                    class.name
                ));
                continue;
            }
        };
        let Value::List(list) = list else {
            faults.push(format!(
                "`args[1][{index}]` must be a list, the arguments of {name}"
            ));
            continue;
        };
        let key = format!("args[1][{index}]");
        read.extend(self::params(&key, params, list, strictness, faults).map(Value::List));
    }
    (faults.len() == before).then(|| vec![Value::List(names), Value::List(read)])
}

/// Reads the answer that a case says is due.
fn answer(
    signature: &Signature,
    args: Option<&[Value]>,
    value: Value,
    key: &str,
    faults: &mut Vec<String>,
) -> Option<Value> {
    match signature {
        Signature::Function(function) => {
            let read = one(&function.judged_type(), value, Strictness::Package)
                .map_err(|(path, message)| faults.push(format!("`{key}{path}`: {message}")))
                .ok()?;
            if let Some(args) = args {
                links::check_answer(function, args, &read, key, faults);
            }
            Some(read)
        }
        Signature::Class(class) => results(class, args?, value, key, faults),
        Signature::Codec(_) => None,
    }
}

/// Reads a class's answer: one result for each operation, null where there is none.
fn results(
    class: &Class,
    args: &[Value],
    value: Value,
    key: &str,
    faults: &mut Vec<String>,
) -> Option<Value> {
    let names = args.first()?.as_list()?;
    let Value::List(results) = value else {
        faults.push(format!(
            "`{key}` must be a list, one result for each operation"
        ));
        return None;
    };
    if results.len() != names.len() {
        faults.push(format!(
            "`{key}` holds {} for {}",
            count(results.len(), "result"),
            count(names.len(), "operation"),
        ));
        return None;
    }
    let before = faults.len();
    let mut read = Vec::with_capacity(results.len());
    for (index, (name, result)) in names.iter().zip(results).enumerate() {
        let method = class
            .methods
            .iter()
            .find(|m| Some(m.name.as_str()) == name.as_str());
        let ty = method
            .filter(|_| index > 0)
            .map_or(&Type::Void, |method| &method.returns);
        match one(ty, result, Strictness::Package) {
            Ok(value) => read.push(value),
            Err((path, message)) => {
                faults.push(format!(
                    "`{key}[{index}]{path}` ({}): {message}",
                    name.brief(40)
                ));
            }
        }
    }
    (faults.len() == before).then_some(Value::List(read))
}

fn count(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}
