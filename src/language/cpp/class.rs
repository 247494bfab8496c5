//! The generated calls of a class's operations and of a codec's two halves.

use super::found::absence;
use super::glue::{Glue, Passed};
use super::names::tag;
use crate::language::native::names::literal;
use crate::language::native::outline::Outline;
use crate::model::{Class, Codec, Param, Type};

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

/// The operations of a class, called in the order that a case gives.
pub(super) fn of_class(class: &Class, name: &str, outline: &Outline) -> String {
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
         \x20   std::unique_ptr<{name}> judge_solution;\n    judge_q.out.text += '[';\n    judge_q.serial = true;\n    judge_q.mark();\n\
         \x20   for (std::size_t judge_i = 0; judge_i < judge_names.size(); ++judge_i) {{\n\
         \x20       std::string judge_name = judge_rt::read_string(judge_names[judge_i]);\n\
         \x20       auto judge_given = judge_rt::split(judge_all.at(judge_i));\n\
         \x20       if (judge_i) judge_q.out.text += ',';\n\
         \x20       if (judge_i == 0) judge_op_0<judge_plan_0>(judge_q, judge_solution, judge_given), judge_q.out.text += \"null\";\n\
         {branches}    }}\n    judge_q.mark();\n    judge_q.out.text += ']';\n}}\n"
    ));
    out
}

/// The two halves of a codec.
pub(super) fn of_codec(codec: &Codec, name: &str, outline: &Outline) -> String {
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
