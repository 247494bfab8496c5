//! The generated calls: arguments read, the call made and measured, its result judged.

use super::found::Found;
use super::names::{compares, is_lent, qualified, snake};
use crate::model::{Class, Codec, Function, Judged, Param, Type};

const HEAD: &str = "    pub fn answer(q: &mut judge_rt::Question<'_>) -> judge_rt::Done {\n";

/// A parameter's place among all values of a case.
fn place(function: &Function, name: &str) -> Option<usize> {
    function.params.iter().position(|param| param.name == name)
}

fn passed(function: &Function) -> Vec<(usize, &Param)> {
    let all = function.params.iter().enumerate();
    all.filter(|(_, param)| !param.hidden).collect()
}

/// What is passed for the argument in the variable `a{at}`.
fn handed(at: usize, ty: &Type) -> String {
    match ty {
        Type::Uint => format!("judge_rt::bits(a{at})"),
        _ => format!("a{at}"),
    }
}

/// The call of a function, of `Solution` or not.
pub(super) fn of_function(function: &Function, found: &Found) -> String {
    let passed = passed(function);
    let mut out = HEAD.to_owned();
    let (pointing, plain): (Vec<_>, Vec<_>) =
        passed.iter().partition(|(_, param)| param.within.is_some());
    for (at, param) in plain {
        out.push_str(&format!(
            "        let mut a{at}: {} = q.arg({at});\n",
            qualified(&param.ty)
        ));
    }
    for (at, param) in pointing {
        if let Some(from) = param
            .within
            .as_deref()
            .and_then(|name| place(function, name))
        {
            out.push_str(&format!(
                "        let a{at} = judge_rt::node_with(&a{from}, q.arg({at}));\n"
            ));
        }
    }
    if let Some(hidden) = function
        .api
        .as_ref()
        .and_then(|api| place(function, &api.value))
    {
        out.push_str(&format!(
            "        super::judge_hidden::set(q.arg({hidden}));\n"
        ));
    }
    let watched: Vec<(usize, &Param)> = watched(function);
    for (at, param) in &watched {
        let kept = if is_lent(function, param) {
            ""
        } else {
            &format!("let kept{at} = a{at}.clone(); ")
        };
        out.push_str(&format!(
            "        {kept}let before{at} = judge_rt::image(&a{at})?;\n"
        ));
    }
    let root = function
        .returns_node_of
        .as_deref()
        .and_then(|name| place(function, name));
    if let Some(root) = root {
        out.push_str(&format!("        let own = judge_rt::own(&a{root})?;\n"));
    }
    if apart(function) {
        for (at, _) in trees(function) {
            out.push_str(&format!("        let own{at} = judge_rt::own(&a{at})?;\n"));
        }
    }
    out.push_str(&call(function, found, &passed));
    if apart(function) {
        for (at, _) in trees(function) {
            out.push_str(&format!("        judge_rt::apart(&r, &own{at})?;\n"));
        }
    }
    for (at, param) in &watched {
        let name = if is_lent(function, param) {
            "a"
        } else {
            "kept"
        };
        out.push_str(&format!(
            "        judge_rt::unchanged({:?}, &before{at}, &judge_rt::image(&{name}{at})?)?;\n",
            param.name
        ));
    }
    out.push_str(&answer(function));
    out.push_str("    }\n");
    out
}

fn call(function: &Function, found: &Found, passed: &[(usize, &Param)]) -> String {
    let arguments: Vec<String> = passed
        .iter()
        .map(|(at, param)| match is_lent(function, param) {
            true => format!("&mut a{at}"),
            false => handed(*at, &param.ty),
        })
        .collect();
    let arguments = arguments.join(", ");
    let path = &found.path;
    let call = match path.strip_prefix("Solution::") {
        Some(name) if found.receiver => format!("(super::Solution {{}}).{name}({arguments})"),
        _ => format!("super::{path}({arguments})"),
    };
    let call = if compares(function) {
        format!("unsafe {{ {call} }}")
    } else {
        call
    };
    format!(
        "        let r{} = q.call(|| {call});\n",
        annotation(&function.returns)
    )
}

/// The type that a result must have; a 32-bit pattern may have either of two.
fn annotation(returns: &Type) -> String {
    match returns {
        Type::Uint => String::new(),
        other => format!(": {}", qualified(other)),
    }
}

fn trees(function: &Function) -> Vec<(usize, &Param)> {
    let mut trees = passed(function);
    trees.retain(|(_, param)| param.ty == Type::TreeNode && param.within.is_none());
    trees
}

fn apart(function: &Function) -> bool {
    function.fresh && function.returns == Type::TreeNode
}

/// The parameters that must stay as they are and could be changed: what the function owns is gone
/// after the call, but for trees, whose nodes are shared.
fn watched(function: &Function) -> Vec<(usize, &Param)> {
    let mut watched = passed(function);
    watched.retain(|(_, param)| {
        let due = function.fresh || function.unchanged.contains(&param.name);
        let tree = param.ty == Type::TreeNode && param.within.is_none();
        due && (tree || (is_lent(function, param) && param.ty != Type::ListNode))
    });
    watched
}

fn answer(function: &Function) -> String {
    let at = |name: &str| place(function, name).unwrap_or_default();
    let expression = match (&function.judged, &function.returns_node_of) {
        (Judged::Return, Some(root)) => {
            return format!(
                "        let val = judge_rt::own_node(&r, &own, {root:?})?;\n        q.put(val)\n"
            );
        }
        (Judged::Return, None) => put(&function.returns),
        (Judged::InPlace(name), _) => format!("q.put(a{})", at(name)),
        (Judged::Prefix(name), _) => format!("q.put_prefix(a{}, r)", at(name)),
    };
    format!("        {expression}\n")
}

fn put(ty: &Type) -> String {
    match ty {
        Type::Uint => "q.put_bits(r)".to_owned(),
        _ => "q.put(r)".to_owned(),
    }
}

/// Reads the arguments of an operation out of `given`.
fn reads(params: &[Param]) -> String {
    let one = |(at, param): (usize, &Param)| {
        format!(
            "let a{at}: {} = judge_rt::read(given[{at}]); ",
            qualified(&param.ty)
        )
    };
    params.iter().enumerate().map(one).collect()
}

fn arguments(params: &[Param]) -> String {
    let all = params.iter().enumerate();
    let all: Vec<String> = all.map(|(at, param)| handed(at, &param.ty)).collect();
    all.join(", ")
}

/// The operations of a class, called in the order that a case gives.
pub(super) fn of_class(class: &Class, name: &str) -> String {
    let mut out = format!(
        "{HEAD}        let names: Vec<String> = q.arg(0);\n        let all = judge_rt::split(q.args[1]);\n        \
         let given = judge_rt::split(all[0]);\n        {}\n        q.mark();\n        let mut o = q.time(|| \
         super::{name}::new({}));\n        q.out.push_str(\"[null\");\n        for (name, given) in \
         names.iter().zip(all).skip(1) {{\n            q.out.push(',');\n            let given = \
         judge_rt::split(given);\n            match name.as_str() {{\n",
        reads(&class.constructor),
        arguments(&class.constructor)
    );
    for method in &class.methods {
        out.push_str(&format!(
            "                {:?} => {{ {}let r{} = q.time(|| o.{}({})); {}?; }}\n",
            method.name,
            reads(&method.params),
            annotation(&method.returns),
            snake(&method.name),
            arguments(&method.params),
            put(&method.returns)
        ));
    }
    out.push_str("                _ => {}\n            }\n        }\n        q.mark();\n        q.out.push(']');\n        Ok(())\n    }\n");
    out
}

/// The two halves of a codec, each on an instance of its own.
pub(super) fn of_codec(codec: &Codec, name: &str) -> String {
    let (encode, decode) = (snake(&codec.encode), snake(&codec.decode));
    let ty = qualified(&codec.ty);
    format!(
        "{HEAD}        let mut o = super::{name}::new();\n        if q.step == \"encode\" {{\n            let a0: \
         {ty} = q.arg(0);\n            let r: String = q.call(|| o.{encode}(a0));\n            return \
         q.put_sealed(r);\n        }}\n        let a0 = q.unsealed();\n        let r: {ty} = q.call(|| \
         o.{decode}(a0));\n        q.put(r)\n    }}\n"
    )
}
