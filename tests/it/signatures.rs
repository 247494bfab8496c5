//! Signatures for tests, from little more than names and types.

use judge::model::{Function, Judged, Param, Signature};
use serde_json::{Value, json};

pub(crate) fn signature(json: &Value) -> Signature {
    serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// A function's signature; `more` overrides or adds keys.
pub(crate) fn function(
    name: &str,
    params: &[(&str, &str)],
    returns: &str,
    more: Value,
) -> Signature {
    let params: Vec<Value> = params
        .iter()
        .map(|(name, ty)| param(name, ty, json!({})))
        .collect();
    let mut whole = json!({
        "kind": "function", "name": name, "aliases": [], "params": params, "returns": returns,
        "judged": "return", "unchanged": [], "returns-node-of": null, "fresh": false, "api": null,
    });
    merge(&mut whole, more);
    signature(&whole)
}

pub(crate) fn param(name: &str, ty: &str, more: Value) -> Value {
    let mut whole =
        json!({ "name": name, "type": ty, "hidden": false, "cycle": null, "within": null });
    merge(&mut whole, more);
    whole
}

fn merge(whole: &mut Value, more: Value) {
    if let (Value::Object(whole), Value::Object(more)) = (whole, more) {
        whole.extend(more);
    }
}

/// A value as a driver answers it.
pub(crate) fn value(of: Value) -> Value {
    json!({ "value": of })
}

/// A parameter, as the model has it.
pub(crate) fn plain_param(name: &str, ty: &str) -> Param {
    Param::new(name, ty.parse().expect("a type"))
}

/// A function `f` that is also known as `g`, as the model has it.
pub(crate) fn plain_function(params: &[(&str, &str)], returns: &str) -> Function {
    Function {
        name: "f".to_owned(),
        aliases: vec!["g".to_owned()],
        params: params
            .iter()
            .map(|(name, ty)| plain_param(name, ty))
            .collect(),
        returns: returns.parse().expect("a type"),
        judged: Judged::Return,
        unchanged: Vec::new(),
        returns_node_of: None,
        fresh: false,
        api: None,
    }
}

/// `f(n: int)` returning a value of this type.
pub(crate) fn takes_int(returns: &str) -> Signature {
    Signature::Function(plain_function(&[("n", "int")], returns))
}
