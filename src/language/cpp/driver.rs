//! The generated part of the driver: it includes the user's file and calls what the signature asks
//! for through the templates of the runtime.

use super::class::{of_class, of_codec};
use super::found::{Form, form};
use super::function::{api_head, of_function};
use super::names::{literal, node_name, node_within};
use super::nodes;
use super::outline::Outline;
use crate::model::{Function, Signature, Type};

/// Words that a user's macros may have taken; the generated part needs them back.
const KEYWORDS: [&str; 22] = [
    "auto",
    "bool",
    "case",
    "char",
    "class",
    "const",
    "constexpr",
    "decltype",
    "double",
    "else",
    "extern",
    "for",
    "if",
    "int",
    "long",
    "new",
    "nullptr",
    "return",
    "static",
    "struct",
    "template",
    "typename",
];

/// The driver for a file that is included under `file`.
pub(super) fn generate(signature: &Signature, source: &[u8], file: &str, stack_mib: u64) -> String {
    let outline = Outline::of(source);
    let mut out = String::from("#include \"judge_prelude.h\"\n");
    for node in node_types(signature) {
        if !outline.defines_type(node_name(node)) {
            out.push_str(nodes::definition(node));
        }
    }
    if let Signature::Function(Function { api: Some(api), .. }) = signature {
        out.push_str(&format!("{};\n", api_head(api)));
    }
    out.push_str(&format!(
        "#define main judge_user_main\n#include {}\n",
        literal(file)
    ));
    for word in ["main", "std", "vector", "string"].iter().chain(&KEYWORDS) {
        out.push_str(&format!("#undef {word}\n"));
    }
    out.push_str(&match (form(signature, &outline), signature) {
        (Form::Missing(message), _) => refusal(&message),
        (form, Signature::Function(function)) => of_function(function, &form, &outline),
        (Form::Class(name), Signature::Class(class)) => of_class(class, &name, &outline),
        (Form::Class(name), Signature::Codec(codec)) => of_codec(codec, &name, &outline),
        (Form::Bare { .. }, _) => refusal("a class is due"),
    });
    out.push_str(&stack(stack_mib));
    out
}

/// A driver that only says why the file cannot be taken.
pub(super) fn refuse(message: &str) -> String {
    format!(
        "#include \"judge_prelude.h\"\n{}{}",
        refusal(message),
        stack(64)
    )
}

fn stack(mib: u64) -> String {
    format!("const std::size_t judge_stack_bytes = std::size_t{{{mib}}} << 20;\n")
}

fn refusal(message: &str) -> String {
    format!(
        "std::string judge_complaint() {{ return {}; }}\nvoid judge_answer(judge_rt::Question&) {{}}\n",
        literal(message)
    )
}

fn node_types(signature: &Signature) -> Vec<&Type> {
    let all: Vec<&Type> = match signature {
        Signature::Function(function) => {
            let params = function.params.iter().map(|param| &param.ty);
            params.chain([&function.returns]).collect()
        }
        Signature::Class(class) => {
            let methods = class.methods.iter();
            let of_method = methods.flat_map(|method| {
                method
                    .params
                    .iter()
                    .map(|param| &param.ty)
                    .chain([&method.returns])
            });
            class
                .constructor
                .iter()
                .map(|param| &param.ty)
                .chain(of_method)
                .collect()
        }
        Signature::Codec(codec) => vec![&codec.ty],
    };
    let mut nodes: Vec<&Type> = Vec::new();
    for node in all.into_iter().filter_map(node_within) {
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    nodes
}
<<<<<<< HEAD

fn api_head(api: &Api) -> String {
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
        "static long long judge_hidden;\n{} {{ return {answer}; }}\n",
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

fn of_function(function: &Function, form: &Form, outline: &Outline) -> String {
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

fn passed(params: &[Param]) -> Vec<Passed<'_>> {
    params
        .iter()
        .map(|param| Passed {
            name: &param.name,
            ty: &param.ty,
        })
        .collect()
}

/// A function that answers one operation of a class: `reads` fills the arguments, `answer` takes
/// the result.
fn operation(index: usize, reads: &str, answer: &str) -> String {
    format!(
        "template <class P, class S>\nvoid judge_op_{index}(judge_rt::Question& judge_q, S& judge_s, \
         const std::vector<judge_rt::In>& judge_given) {{\n  if constexpr (P::callable) {{\n\
         \x20   typename P::store judge_args;\n    {reads}\n\
         \x20   auto judge_result = judge_rt::measure(judge_q, [&]() -> decltype(auto) {{\n\
         \x20       return judge_rt::call<P, judge_call_{index}>(judge_s, judge_args);\n    }});\n\
         \x20   {answer}\n  }}\n}}\n"
    )
}

const READ_ALL: &str = "judge_rt::read_all(typename P::tags(), judge_given, judge_args);";

fn put(ty: &Type) -> String {
    format!(
        "judge_rt::Put<{}>::put(judge_q.out, judge_result.value);",
        tag(ty)
    )
}

/// Joins the complaints, the first of which counts.
fn complaints(all: &[String]) -> String {
    let each: String = all
        .iter()
        .map(|one| {
            format!(
                "    if (std::string judge_why = {one}; !judge_why.empty()) return judge_why;\n"
            )
        })
        .collect();
    format!("std::string judge_complaint() {{\n{each}    return \"\";\n}}\n")
}

fn of_class(class: &Class, name: &str, outline: &Outline) -> String {
    let owner = format!(" of class {name}");
    let constructor = passed(&class.constructor);
    let mut out = Glue::Constructor.define("judge_call_0", name);
    out.push_str(&Glue::Constructor.plan("judge_plan_0", "judge_call_0", name, &constructor));
    out.push_str(&operation(
        0,
        READ_ALL,
        "judge_s.reset(judge_result.value);",
    ));
    let mut all = vec![Glue::Constructor.complaint(
        "judge_plan_0",
        &format!("the constructor of {name}"),
        "",
        &constructor,
        "",
    )];
    let mut branches = String::new();
    for (index, method) in class
        .methods
        .iter()
        .enumerate()
        .map(|(index, method)| (index + 1, method))
    {
        let params = passed(&method.params);
        let (glue, plan) = (format!("judge_call_{index}"), format!("judge_plan_{index}"));
        out.push_str(&Glue::Method.define(&glue, &method.name));
        out.push_str(&Glue::Method.plan(&plan, &glue, name, &params));
        out.push_str(&operation(index, READ_ALL, &put(&method.returns)));
        let there = absence(&method.name, name, outline);
        all.push(Glue::Method.complaint(&plan, &method.name, &owner, &params, &there));
        branches.push_str(&format!(
            "        else if (judge_name == {}) judge_op_{index}<{plan}>(judge_q, *judge_solution, judge_given);\n",
            literal(&method.name)
        ));
    }
    out.push_str(&complaints(&all));
    out.push_str(&format!(
        "void judge_answer(judge_rt::Question& judge_q) {{\n\
         \x20   auto judge_names = judge_rt::split(judge_q.args.at(0)), judge_all = judge_rt::split(judge_q.args.at(1));\n\
         \x20   std::unique_ptr<{name}> judge_solution;\n    judge_q.out.text += '[';\n\
         \x20   for (std::size_t judge_i = 0; judge_i < judge_names.size(); ++judge_i) {{\n\
         \x20       std::string judge_name = judge_rt::read_string(judge_names[judge_i]);\n\
         \x20       auto judge_given = judge_rt::split(judge_all.at(judge_i));\n\
         \x20       if (judge_i) judge_q.out.text += ',';\n\
         \x20       if (judge_i == 0) judge_op_0<judge_plan_0>(judge_q, judge_solution, judge_given), judge_q.out.text += \"null\";\n\
         {branches}    }}\n    judge_q.out.text += ']';\n}}\n"
    ));
    out
}

fn of_codec(codec: &Codec, name: &str, outline: &Outline) -> String {
    let owner = format!(" of class {name}");
    let text = "judge_rt::put_text(judge_q.out, judge_result.value);".to_owned();
    let disarm = "std::get<0>(judge_args) = judge_rt::disarm(judge_given);";
    let halves = [
        (&codec.encode, &codec.param, &codec.ty, READ_ALL, text),
        (
            &codec.decode,
            &codec.text,
            &Type::String,
            disarm,
            put(&codec.ty),
        ),
    ];
    let mut out = String::new();
    let mut all = Vec::new();
    for (index, (method, param, ty, reads, answer)) in halves.iter().enumerate() {
        let (glue, plan) = (format!("judge_call_{index}"), format!("judge_plan_{index}"));
        let params = [Passed { name: param, ty }];
        out.push_str(&Glue::Method.define(&glue, method));
        out.push_str(&Glue::Method.plan(&plan, &glue, name, &params));
        out.push_str(&operation(index, reads, answer));
        let there = absence(method, name, outline);
        all.push(Glue::Method.complaint(&plan, method, &owner, &params, &there));
    }
    out.push_str(&complaints(&all));
    out.push_str(&format!(
        "void judge_answer(judge_rt::Question& judge_q) {{\n\
         \x20   std::unique_ptr<{name}> judge_solution(new {name}());\n\
         \x20   if (judge_q.step == \"encode\")\n\
         \x20       judge_op_0<judge_plan_0>(judge_q, *judge_solution, judge_q.args);\n    else\n\
         \x20       judge_op_1<judge_plan_1>(judge_q, *judge_solution, judge_q.args);\n}}\n"
    ));
    out
}
=======
>>>>>>> cpp
