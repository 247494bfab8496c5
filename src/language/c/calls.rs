//! The generated calls: arguments read, the call made, its result judged.

use super::driver::described_type;
use super::found::Callee;
use super::names::{Holds, OF_CLASS, OF_FUNCTION, depth, operation};
use crate::language::native::names::literal;
use crate::language::native::outline::Outline;
use crate::model::{Class, Codec, Function, Judged, Param, Type};

/// The words of a call, each parameter as the file declares it.
fn call(callee: &Callee, types: &[&Type], object: &str) -> String {
    let each = callee.slots.iter().enumerate().map(|(index, slot)| {
        let declared = callee.declaration(index);
        // An older form of a parameter has a star more or less than today's.
        let stars = declared.matches(['*', '[']).count();
        match slot.holds {
            Holds::Value(place) => value(types[place], place),
            Holds::Size(place) => format!("judge_a[{place}].judge_size"),
            Holds::Columns(place) if stars == 0 && !declared.is_empty() => {
                format!("judge_a[{place}].judge_size ? *judge_a[{place}].judge_columns : 0")
            }
            Holds::Columns(place) => format!("judge_a[{place}].judge_columns"),
            Holds::Object => object.to_owned(),
            Holds::ReturnSize if stars == 2 => "(void *)&judge_s.judge_columns".to_owned(),
            Holds::ReturnColumns if stars == 1 => "(void *)&judge_s.judge_size".to_owned(),
            Holds::ReturnSize => "(void *)&judge_s.judge_size".to_owned(),
            Holds::ReturnColumns => "(void *)&judge_s.judge_columns".to_owned(),
        }
    });
    let args: Vec<_> = each.collect();
    format!("{}({})", callee.name, args.join(", "))
}

fn value(ty: &Type, place: usize) -> String {
    let (cast, member) = match ty {
        Type::Int => ("(int)", "integer"),
        Type::Uint => ("(unsigned)", "integer"),
        Type::Long => ("", "integer"),
        Type::Double => ("", "number"),
        Type::Bool => ("(_Bool)", "integer"),
        Type::Char => ("(char)", "integer"),
        _ => ("", "pointer"),
    };
    format!("{cast}judge_a[{place}].judge_{member}")
}

/// Room for the arguments, and for the sizes of a result that is a list.
fn room(params: usize, returns: &Type, names: [&str; 2]) -> String {
    let mut out = format!("    struct judge_value judge_a[{}];\n", params.max(1));
    if depth(returns).0 > 0 {
        out.push_str(&format!(
            "    struct judge_sizes judge_s;\n    judge_unset(&judge_s, {}, {});\n",
            literal(names[0]),
            literal(names[1])
        ));
    }
    out
}

fn read(place: usize, slot: usize, ty: &Type) -> String {
    format!(
        "    judge_read(judge_q, {place}, {}, &judge_a[{slot}]);\n",
        described_type(ty)
    )
}

/// The one call that is asked for, which the judge sees begin and end.
fn marked(call: &str, returns: &Type) -> String {
    format!(
        "    judge_mark();\n{}    judge_mark();\n",
        measured(call, returns)
    )
}

/// A call on the clock; its result is `judge_r`, if it has one.
fn measured(call: &str, returns: &Type) -> String {
    match returns {
        Type::Void => format!("    judge_start();\n    {call};\n    judge_stop();\n"),
        _ => format!(
            "    judge_start();\n    __auto_type judge_r = JUDGE_RESULT({call});\n    \
             judge_keep(judge_r);\n    judge_stop();\n"
        ),
    }
}

const RESULT: &str = "&judge_r, JUDGE_KIND(judge_r)";

fn put(returns: &Type) -> String {
    let sizes = if depth(returns).0 > 0 {
        "&judge_s"
    } else {
        "0"
    };
    match returns {
        Type::Void => "    judge_put_nothing(judge_q);\n".to_owned(),
        _ => format!(
            "    judge_put(judge_q, {}, {RESULT}, {sizes});\n",
            described_type(returns)
        ),
    }
}

/// The call of a function.
pub(super) fn of_function(function: &Function, callee: &Callee) -> String {
    let all = function.params.iter().enumerate();
    let slots: Vec<(usize, &Param)> = all.filter(|(_, param)| !param.hidden).collect();
    let types: Vec<&Type> = slots.iter().map(|(_, param)| &param.ty).collect();
    let mut out = String::from("void judge_answer(struct judge_question *judge_q) {\n");
    out.push_str(&room(slots.len(), &function.returns, OF_FUNCTION));
    out.push_str(&arguments(function, &slots));
    for (slot, param) in kept(function, &slots) {
        out.push_str(&format!(
            "    char *judge_before_{slot} = judge_image({}, &judge_a[{slot}]);\n",
            described_type(&param.ty)
        ));
    }
    out.push_str(&marked(&call(callee, &types, ""), &function.returns));
    out.push_str(&after(function, &slots));
    out.push_str("}\n");
    out
}

/// Reads the arguments; those that point into others come last.
fn arguments(function: &Function, slots: &[(usize, &Param)]) -> String {
    let mut out = String::new();
    let place = |name: &str| function.params.iter().position(|param| param.name == name);
    let slot = |name: &str| slots.iter().position(|(_, param)| param.name == name);
    if let Some(hidden) = function.api.as_ref().and_then(|api| place(&api.value)) {
        out.push_str(&format!(
            "    judge_hidden = judge_hidden_value(judge_q, {hidden});\n"
        ));
    }
    let mut pointing = String::new();
    for (to, (at, param)) in slots.iter().enumerate() {
        let ty = described_type(&param.ty);
        if let Some(from) = param.within.as_deref().and_then(slot) {
            pointing.push_str(&format!(
                "    judge_a[{to}].judge_pointer = judge_node_with(&judge_a[{from}], {ty}, \
                 judge_hidden_value(judge_q, {at}));\n"
            ));
            continue;
        }
        out.push_str(&read(*at, to, &param.ty));
        if let Some(hidden) = param.cycle.as_deref().and_then(place) {
            out.push_str(&format!(
                "    judge_tie(&judge_a[{to}], {ty}, judge_hidden_value(judge_q, {hidden}));\n"
            ));
        }
    }
    out + &pointing
}

/// The parameters that must stay as they are.
fn kept<'a>(function: &Function, slots: &[(usize, &'a Param)]) -> Vec<(usize, &'a Param)> {
    let all = slots.iter().enumerate();
    // A list that is tied into a circle cannot be written down.
    all.map(|(slot, (_, param))| (slot, *param))
        .filter(|(_, param)| param.cycle.is_none() && param.within.is_none())
        .filter(|(_, param)| function.fresh || function.unchanged.contains(&param.name))
        .collect()
}

fn after(function: &Function, slots: &[(usize, &Param)]) -> String {
    let slot = |name: &str| slots.iter().position(|(_, param)| param.name == name);
    let returns = described_type(&function.returns);
    let mut out = String::new();
    if function.fresh && function.returns.is_node() {
        for (slot, (_, param)) in slots.iter().enumerate() {
            if param.ty.is_node() {
                out.push_str(&format!(
                    "    judge_fresh({returns}, {RESULT}, &judge_a[{slot}]);\n"
                ));
            }
        }
    }
    for (slot, param) in kept(function, slots) {
        out.push_str(&format!(
            "    judge_unchanged({}, judge_before_{slot}, {}, &judge_a[{slot}]);\n",
            literal(&param.name),
            described_type(&param.ty)
        ));
    }
    let judged = described_type(&function.judged_type());
    out.push_str(&match (&function.judged, &function.returns_node_of) {
        (Judged::Return, Some(root)) => format!(
            "    judge_put_own_node(judge_q, {returns}, {RESULT}, &judge_a[{}], {});\n",
            slot(root).unwrap_or(0),
            literal(root)
        ),
        (Judged::Return, None) => put(&function.returns),
        (Judged::InPlace(name), _) => format!(
            "    judge_put_argument(judge_q, {judged}, &judge_a[{}]);\n",
            slot(name).unwrap_or(0)
        ),
        (Judged::Prefix(name), _) => format!(
            "    judge_put_prefix(judge_q, {judged}, &judge_a[{}], {RESULT});\n",
            slot(name).unwrap_or(0)
        ),
    });
    out
}

/// Reads all arguments of an operation.
fn operands(params: &[Param]) -> String {
    let all = params.iter().enumerate();
    all.map(|(at, param)| read(at, at, &param.ty)).collect()
}

/// The operations of a class, called in the order that a case gives.
pub(super) fn of_class(class: &Class, name: &str, callees: &[Callee], outline: &Outline) -> String {
    let types = |params: &[Param]| params.iter().map(|param| param.ty.clone()).collect();
    let mut out = String::from(
        "void judge_answer(struct judge_question *judge_q) {\nvoid *judge_object = 0;\njudge_mark();\n\
         for (unsigned long judge_i = 0; judge_operation(judge_q, judge_i); ++judge_i) {\n",
    );
    for (index, callee) in callees.iter().enumerate() {
        let method = index.checked_sub(1).map(|index| &class.methods[index]);
        let params = method.map_or(&class.constructor, |method| &method.params);
        let returns = method.map_or(&Type::Void, |method| &method.returns);
        let owned: Vec<Type> = types(params);
        let call = call(callee, &owned.iter().collect::<Vec<_>>(), "judge_object");
        let (condition, call) = match method {
            None => (
                "if (judge_i == 0)".to_owned(),
                format!("judge_object = (void *){call}"),
            ),
            Some(method) => (
                format!("else if (judge_named(judge_q, {}))", literal(&method.name)),
                call,
            ),
        };
        out.push_str(&format!(
            "{condition} {{\n{}{}{}{}}}\n",
            room(params.len(), returns, OF_CLASS),
            operands(params),
            measured(&call, returns),
            put(returns)
        ));
    }
    out.push_str("}\njudge_mark();\n");
    let free = operation(name, "free");
    if outline.functions.iter().any(|known| known.name == free) {
        out.push_str(&format!("judge_trust();\n{free}(judge_object);\n"));
    }
    out.push_str("}\n");
    out
}

/// The two functions of a codec.
pub(super) fn of_codec(codec: &Codec, callees: &[Callee; 2]) -> String {
    let [encode, decode] = callees;
    let text = Type::String;
    format!(
        "void judge_answer(struct judge_question *judge_q) {{\nif (judge_q->judge_encodes) {{\n\
         {}{}{}    judge_put_text(judge_q, {RESULT});\n}} else {{\n{}    judge_read_text(judge_q, \
         &judge_a[0]);\n{}{}}}\n}}\n",
        room(1, &text, OF_FUNCTION),
        read(0, 0, &codec.ty),
        marked(&call(encode, &[&codec.ty], ""), &text),
        room(1, &codec.ty, OF_FUNCTION),
        marked(&call(decode, &[&text], ""), &codec.ty),
        put(&codec.ty)
    )
}
