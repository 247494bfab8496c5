//! LeetCode's C stubs, to the letter.

use super::names::{Holds, OF_CLASS, OF_FUNCTION, Slot, depth, operation, slots, written};
use super::nodes;
use crate::language::native::names::node_types;
use crate::model::{ApiRule, Class, Codec, Function, Param, Signature, Type};

const NOTE: &str =
    "/**\n * Note: The returned array must be malloced, assume caller calls free().\n */\n";

const NOTE_ON_ROWS: &str = "\
/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
";

/// The stub for a signature.
pub(super) fn stub(signature: &Signature) -> String {
    let above: String = node_types(signature)
        .into_iter()
        .map(nodes::comment)
        .collect();
    above
        + &match signature {
            Signature::Function(function) => of_function(function),
            Signature::Class(class) => of_class(class),
            Signature::Codec(codec) => of_codec(codec),
        }
}

/// The stub with every body of a function filled.
pub(super) fn filled(signature: &Signature, statement: &str) -> String {
    let mut opened = false;
    let mut out = String::new();
    for line in stub(signature).lines() {
        out.push_str(line);
        if opened && line.trim().is_empty() {
            out.push_str(statement);
        }
        opened = line.ends_with(") {");
        out.push('\n');
    }
    out
}

fn joined(slots: &[Slot]) -> String {
    let each: Vec<_> = slots
        .iter()
        .map(|slot| format!("{} {}", slot.ty, slot.name))
        .collect();
    each.join(", ")
}

fn note(returns: &Type) -> &'static str {
    match depth(returns).0 {
        0 => "",
        1 => NOTE,
        _ => NOTE_ON_ROWS,
    }
}

fn of_function(function: &Function) -> String {
    let Function {
        name,
        returns,
        params,
        ..
    } = function;
    let mut slots = slots(function.passed(), returns, OF_FUNCTION);
    let mut head = format!("{} {name}", written(returns));
    let graph = *returns == Type::GraphNode;
    if graph || params.iter().any(|param| param.cycle.is_some()) {
        // Stubs of early problems put the star to the name.
        head = head.replace("* ", " *");
        for slot in &mut slots {
            if let Some(plain) = slot.ty.strip_suffix('*') {
                // The graph's node is called so in C alone.
                slot.name = format!("*{}", if graph { "s" } else { &slot.name });
                slot.ty = plain.to_owned();
            }
        }
    }
    let mut above = String::new();
    if let Some(api) = &function.api {
        let (name, param) = (&api.name, &api.param);
        above.push_str(&match api.rule {
            ApiRule::AtLeast => {
                format!("// The API {name} is defined for you.\n// bool {name}(int {param});\n\n")
            }
            ApiRule::Compare => format!(
                "/** \n * Forward declaration of {name} API.\n * @param  {param}   your guess\n * \
                 @return \t     -1 if {param} is higher than the picked number\n *\t\t\t      1 if \
                 {param} is lower than the picked number\n *               otherwise return 0\n * \
                 int {name}(int {param});\n */\n\n"
            ),
        });
    }
    let copied = matches!(returns, Type::GraphNode | Type::RandomListNode);
    if function.returns_node_of.is_some() || copied {
        above.push('\n');
    }
    above.push_str(note(returns));
    let blank = if copied { "\t" } else { "    " };
    format!("{above}{head}({}) {{\n{blank}\n}}\n", joined(&slots))
}

fn body(head: &str) -> String {
    format!("{head} {{\n    \n}}\n")
}

fn of_class(class: &Class) -> String {
    let name = &class.name;
    let create = operation(name, "create");
    let constructor = slots(&class.constructor, &Type::Void, OF_CLASS);
    let object = Slot::new(Holds::Object, &format!("{name}*"), "obj");
    let mut functions = vec![body(&format!("{name}* {create}({})", joined(&constructor)))];
    let names = |slots: &[Slot]| {
        let each: Vec<_> = slots.iter().map(|slot| slot.name.as_str()).collect();
        each.join(", ")
    };
    let mut calls = format!(" * {name}* obj = {create}({});\n", names(&constructor));
    for (index, method) in class.methods.iter().enumerate() {
        let mut slots = slots(&method.params, &method.returns, OF_CLASS);
        slots.insert(0, object.clone());
        let called = operation(name, &method.name);
        let returns = written(&method.returns);
        functions.push(body(&format!("{returns} {called}({})", joined(&slots))));
        let result = match method.returns {
            Type::Void => String::new(),
            _ => format!("{returns} param_{} = ", index + 1),
        };
        calls.push_str(&format!(" * {result}{called}({});\n \n", names(&slots)));
    }
    let free = operation(name, "free");
    functions.push(body(&format!("void {free}({name}* obj)")));
    calls.push_str(&format!(" * {free}(obj);\n"));
    format!(
        "\n\n\ntypedef struct {{\n    \n}} {name};\n\n\n{}\n/**\n * Your {name} struct will be \
         instantiated and called as such:\n{calls}*/\n",
        functions.join("\n")
    )
}

fn of_codec(codec: &Codec) -> String {
    let Codec {
        encode,
        decode,
        param,
        text,
        ty,
        ..
    } = codec;
    let encoded = Type::String;
    let given = slots(&[Param::new(param, ty.clone())], &encoded, OF_FUNCTION);
    let back = slots(&[Param::new(text, encoded.clone())], ty, OF_FUNCTION);
    let (what, into, variable) = match ty.is_node() {
        true => ("a tree", "tree", "data"),
        false => ("a list of strings", "list of strings", "s"),
    };
    let decodes = match depth(ty).0 {
        0 => format!("/** Decodes your encoded data to {into}. */\n"),
        _ => format!(
            "/**\n * Decodes a single string to a {into}.\n *\n * Return an array of size \
             *returnSize.\n * Note: The returned array must be malloced, assume caller calls \
             free().\n */\n"
        ),
    };
    let names = |slots: &[Slot]| {
        let each = slots.iter().map(|slot| match slot.holds {
            Holds::ReturnSize | Holds::ReturnColumns => format!("&{}", slot.name),
            _ => slot.name.clone(),
        });
        each.collect::<Vec<_>>().join(", ")
    };
    let mut called = back.clone();
    variable.clone_into(&mut called[0].name);
    format!(
        "/** Encodes {what} to a single string. */\n{}\n{decodes}{}\n// Your functions will be called \
         as such:\n// char* {variable} = {encode}({});\n// {decode}({});\n",
        body(&format!("char* {encode}({})", joined(&given))),
        body(&format!("{} {decode}({})", written(ty), joined(&back))),
        names(&given),
        names(&called)
    )
}
