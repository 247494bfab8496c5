//! The generated call of a function: its arguments read, the call made, its result judged.

use super::found::{Form, absence, function_name};
use super::glue::{Glue, Passed};
use super::names::tag;
use crate::language::native::names::{literal, node_name};
use crate::language::native::outline::Outline;
use crate::model::{Api, ApiRule, Function, Judged, Param};

/// The head of the function that the solution calls.
pub(super) fn api_head(api: &Api) -> String {
    let returns = match api.rule {
        ApiRule::AtLeast => "bool",
        ApiRule::Compare => "int",
    };
    format!("{returns} {}(int {})", api.name, api.param)
}

fn api_body(api: &Api) -> String {
    let x = &api.param;
    let answer = match api.rule {
        ApiRule::AtLeast => format!("{x} >= judge_hidden"),
        ApiRule::Compare => format!("({x} < judge_hidden) - ({x} > judge_hidden)"),
    };
    format!(
        "static volatile long long judge_hidden;\n{} {{ return {answer}; }}\n",
        api_head(api)
    )
}

/// Where a parameter stands: among all values of a case, and among those that are passed.
fn places(function: &Function) -> Vec<(usize, usize, &Param)> {
    let passed = function
        .params
        .iter()
        .enumerate()
        .filter(|(_, param)| !param.hidden);
    passed
        .enumerate()
        .map(|(slot, (place, param))| (place, slot, param))
        .collect()
}

/// The call of a function, bare or of `class Solution`.
pub(super) fn of_function(function: &Function, form: &Form, outline: &Outline) -> String {
    let class = match form {
        Form::Class(class) => Some(class.as_str()),
        _ => None,
    };
    let name = function_name(function, outline, class);
    let slots = places(function);
    let passed: Vec<Passed<'_>> = slots
        .iter()
        .map(|(_, _, param)| Passed {
            name: &param.name,
            ty: &param.ty,
        })
        .collect();
    let (glue, owner, there) = match class {
        Some(class) => (
            Glue::Method,
            format!(" of class {class}"),
            absence(&name, class, outline),
        ),
        None => (
            Glue::Bare {
                pointer: matches!(form, Form::Bare { single: true }),
            },
            String::new(),
            String::new(),
        ),
    };
    let class = class.unwrap_or("judge_rt::Nothing");
    let mut out = function.api.as_ref().map(api_body).unwrap_or_default();
    out.push_str(&glue.define("judge_call_0", &name));
    out.push_str(&glue.plan("judge_plan_0", "judge_call_0", class, &passed));
    let mut body = format!(
        "    typename P::store judge_args;\n    judge_rt::Bag judge_bags[{}];\n",
        slots.len().max(1)
    );
    body.push_str(&arguments(function, &slots));
    body.push_str(&before(function, &slots));
    body.push_str(
        "    std::unique_ptr<S> judge_solution;\n\
         \x20   auto judge_result = judge_rt::measure(judge_q, [&]() -> decltype(auto) {\n\
         \x20       judge_solution.reset(new S());\n\
         \x20       return judge_rt::call<P, judge_call_0>(*judge_solution, judge_args);\n    });\n",
    );
    body.push_str(&after(function, &slots));
    out.push_str(&format!(
        "template <class P, class S>\nvoid judge_run(judge_rt::Question& judge_q) {{\n\
         \x20 if constexpr (P::callable && std::is_default_constructible<S>::value) {{\n{body}  }}\n}}\n\
         std::string judge_complaint() {{\n\
         \x20   if (!std::is_default_constructible<{class}>::value) return {};\n\
         \x20   return {};\n}}\n\
         void judge_answer(judge_rt::Question& judge_q) {{ judge_run<judge_plan_0, {class}>(judge_q); }}\n",
        literal(&format!("class {class} cannot be constructed without arguments")),
        glue.complaint("judge_plan_0", &name, &owner, &passed, &there)
    ));
    out
}

/// Reads the arguments; those that point into others come last.
fn arguments(function: &Function, slots: &[(usize, usize, &Param)]) -> String {
    let mut out = String::new();
    let place = |name: &str| function.params.iter().position(|param| param.name == name);
    let slot = |name: &str| slots.iter().find(|(_, _, param)| param.name == name);
    let (pointing, plain): (Vec<_>, Vec<_>) = slots
        .iter()
        .partition(|(_, _, param)| param.within.is_some());
    if let Some(hidden) = function.api.as_ref().and_then(|api| place(&api.value)) {
        out.push_str(&format!(
            "    judge_hidden = judge_rt::hidden(judge_q, {hidden});\n"
        ));
    }
    for (place_of, slot, param) in plain {
        out.push_str(&format!(
            "    judge_rt::Read<{}>::read(judge_q.args.at({place_of}), std::get<{slot}>(judge_args), \
             judge_bags[{slot}]);\n",
            tag(&param.ty)
        ));
        if let Some(hidden) = param.cycle.as_deref().and_then(place) {
            out.push_str(&format!(
                "    judge_rt::tie<{}>(judge_bags[{slot}], judge_rt::hidden(judge_q, {hidden}));\n",
                node_name(&param.ty)
            ));
        }
    }
    for (place_of, to, param) in pointing {
        if let Some((_, from, _)) = param.within.as_deref().and_then(slot) {
            out.push_str(&format!(
                "    std::get<{to}>(judge_args) = judge_rt::node_with<{}>(judge_bags[{from}], \
                 judge_rt::hidden(judge_q, {place_of}));\n",
                node_name(&param.ty)
            ));
        }
    }
    out
}

/// The parameters that must stay as they are.
fn kept<'a>(function: &Function, slots: &[(usize, usize, &'a Param)]) -> Vec<(usize, &'a Param)> {
    let all = slots.iter().map(|(_, slot, param)| (*slot, *param));
    // A list that is tied into a circle cannot be written down.
    all.filter(|(_, param)| param.cycle.is_none() && param.within.is_none())
        .filter(|(_, param)| function.fresh || function.unchanged.contains(&param.name))
        .collect()
}

fn before(function: &Function, slots: &[(usize, usize, &Param)]) -> String {
    let images = kept(function, slots).into_iter().map(|(slot, param)| {
        format!(
            "    std::string judge_before_{slot} = judge_rt::image<{}>(std::get<{slot}>(judge_args));\n",
            tag(&param.ty)
        )
    });
    images.collect()
}

fn after(function: &Function, slots: &[(usize, usize, &Param)]) -> String {
    let slot = |name: &str| slots.iter().find(|(_, _, param)| param.name == name);
    let mut out = String::new();
    if function.fresh && function.returns.is_node() {
        for (_, slot, _) in slots.iter().filter(|(_, _, param)| param.ty.is_node()) {
            out.push_str(&format!(
                "    judge_rt::fresh<{}>(judge_result.value, judge_bags[{slot}]);\n",
                tag(&function.returns)
            ));
        }
    }
    for (slot, param) in kept(function, slots) {
        out.push_str(&format!(
            "    judge_rt::unchanged({}, judge_before_{slot}, \
             judge_rt::image<{}>(std::get<{slot}>(judge_args)));\n",
            literal(&param.name),
            tag(&param.ty)
        ));
    }
    let image = |name: &str| slot(name).map(|(_, slot, param)| (*slot, tag(&param.ty)));
    out.push_str(&match (&function.judged, &function.returns_node_of) {
        (Judged::Return, Some(root)) => {
            let bag = slot(root).map_or(0, |(_, slot, _)| *slot);
            format!(
                "    judge_rt::put_own_node<{}>(judge_q.out, judge_result.value, judge_bags[{bag}], {});\n",
                tag(&function.returns),
                literal(root)
            )
        }
        (Judged::Return, None) => format!(
            "    judge_rt::Put<{}>::put(judge_q.out, judge_result.value);\n",
            tag(&function.returns)
        ),
        (Judged::InPlace(name), _) => image(name).map_or(String::new(), |(slot, tag)| {
            format!("    judge_rt::Put<{tag}>::put(judge_q.out, std::get<{slot}>(judge_args));\n")
        }),
        (Judged::Prefix(name), _) => image(name).map_or(String::new(), |(slot, tag)| {
            format!(
                "    judge_rt::put_prefix(judge_q.out, \
                 judge_rt::image<{tag}>(std::get<{slot}>(judge_args)), judge_result.value);\n"
            )
        }),
    });
    out
}
