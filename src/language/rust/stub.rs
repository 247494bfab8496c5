//! LeetCode's Rust stubs, to the letter.

use super::names::{
    arrow, compares, declared, declared_in, function_name, nodes_of, snake, written,
};
use super::nodes;
use crate::model::{Api, Class, Codec, Function, Param, Signature};

/// The stub for a signature. Where LeetCode offers none, what it would be.
pub(super) fn stub(signature: &Signature) -> String {
    let above: String = nodes_of(signature)
        .into_iter()
        .map(nodes::comment)
        .collect();
    match signature {
        Signature::Function(function) => of_function(function, &above),
        Signature::Class(class) => of_class(class, &above),
        Signature::Codec(codec) => of_codec(codec, &above),
    }
}

const RECEIVERS: &str = "/** \n * `&self` means the method takes an immutable reference.\n * If you \
                         need a mutable reference, change it to `&mut self` instead.\n */\n";

fn body(head: &str) -> String {
    format!("    {head} {{\n        \n    }}\n")
}

fn of_function(function: &Function, above: &str) -> String {
    let mut params: Vec<String> = function
        .passed()
        .map(|param| declared_in(function, param))
        .collect();
    let mut announced = String::new();
    let mut kind = "pub fn";
    if let Some(api) = &function.api {
        announced = announce(api, compares(function));
        if compares(function) {
            kind = "unsafe fn";
        } else {
            params.insert(0, "&self".to_owned());
        }
    }
    let head = format!(
        "{kind} {}({}){}",
        function_name(function),
        params.join(", "),
        arrow(&function.returns)
    );
    format!("{above}{announced}impl Solution {{\n{}}}\n", body(&head))
}

fn announce(api: &Api, compares: bool) -> String {
    let Api { name, param, .. } = api;
    match compares {
        true => format!(
            "/** \n * Forward declaration of {name} API.\n * @param  {param}   your guess\n * @return \t     \
             -1 if {param} is higher than the picked number\n *\t\t\t      1 if {param} is lower than the picked \
             number\n *               otherwise return 0\n * unsafe fn {name}({param}: i32) -> i32 {{}}\n */\n\n"
        ),
        false => format!(
            "// The API {name} is defined for you.\n// {name}({param}:i32)-> bool;\n// to call it use \
             self.{name}({param}s)\n\n"
        ),
    }
}

fn names(params: &[Param]) -> String {
    let names: Vec<String> = params.iter().map(|param| snake(&param.name)).collect();
    names.join(", ")
}

fn heads(params: &[Param], receiver: Option<&str>) -> String {
    let all: Vec<String> = receiver
        .map(str::to_owned)
        .into_iter()
        .chain(params.iter().map(declared))
        .collect();
    all.join(", ")
}

fn of_class(class: &Class, above: &str) -> String {
    let name = &class.name;
    let mut bodies = vec![body(&format!(
        "fn new({}) -> Self",
        heads(&class.constructor, None)
    ))];
    let mut calls = format!(" * let obj = {name}::new({});\n", names(&class.constructor));
    for (index, method) in class.methods.iter().enumerate() {
        let snaked = snake(&method.name);
        let params = heads(&method.params, Some("&self"));
        bodies.push(body(&format!(
            "fn {snaked}({params}){}",
            arrow(&method.returns)
        )));
        let result = match arrow(&method.returns).strip_prefix(" -> ") {
            Some(ty) => format!("let ret_{}: {ty} = ", index + 1),
            None => String::new(),
        };
        calls.push_str(&format!(
            " * {result}obj.{snaked}({});\n",
            names(&method.params)
        ));
    }
    format!(
        "{above}struct {name} {{\n\n}}\n\n\n{RECEIVERS}impl {name} {{\n\n{}}}\n\n/**\n * Your {name} object \
         will be instantiated and called as such:\n{calls} */\n",
        bodies.join("    \n")
    )
}

fn of_codec(codec: &Codec, above: &str) -> String {
    let Codec {
        name,
        param,
        ty,
        text,
        ..
    } = codec;
    let (encode, decode) = (snake(&codec.encode), snake(&codec.decode));
    let (param, text, ty) = (snake(param), snake(text), written(ty));
    let bodies = [
        body("fn new() -> Self"),
        body(&format!("fn {encode}(&self, {param}: {ty}) -> String")),
        body(&format!("fn {decode}(&self, {text}: String) -> {ty}")),
    ];
    format!(
        "{above}struct {name} {{\n\t\n}}\n\n{RECEIVERS}impl {name} {{\n{}}}\n\n/**\n * Your {name} object will \
         be instantiated and called as such:\n * let obj = {name}::new();\n * let data: String = \
         obj.{encode}({param});\n * let ans: {ty} = obj.{decode}(data);\n */\n",
        bodies.join("\n")
    )
}
