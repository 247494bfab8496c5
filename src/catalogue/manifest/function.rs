//! A function's signature: what is called, what is judged, and what else must hold.

use super::super::fault::Sheet;
use super::params::{self, Placed, a};
use super::table::Table;
use crate::model::{Api, ApiRule, Function, Judged, Type};

pub(super) fn read(table: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Option<Function> {
    let name = params::name(table, "function", sheet);
    let aliases = params::aliases(table, name.as_deref().unwrap_or_default(), sheet);
    if !table.has("params") {
        table.missing(
            "params",
            "; a function without any has `params = []`",
            sheet,
        );
    }
    let params = params::read(table, "params", true, sheet);
    let returns = params::ty(table, "returns", true, sheet);
    let known = params.as_deref();
    if let Some(params) = known {
        params::check_links(params, sheet);
    }
    let judged = judged(table, known, returns.as_ref(), sheet);
    let unchanged = unchanged(table, known, &judged, sheet);
    let returns_node_of = returns_node_of(table, known, returns.as_ref(), &judged, sheet);
    let fresh = table.flag("fresh", sheet);
    if fresh && returns.as_ref().is_some_and(|returns| !returns.is_node()) {
        sheet.note(
            table.line_of("fresh"),
            "`fresh` is for a result made of nodes",
        );
    }
    let api = api(table, known, sheet);
    Some(Function {
        name: name?,
        aliases,
        params: params?.into_iter().map(|placed| placed.param).collect(),
        returns: returns?,
        judged,
        unchanged,
        returns_node_of,
        fresh,
        api,
    })
}

/// The passed parameter that a key names; a fault if there is none.
fn passed<'a>(
    key: &str,
    name: &str,
    line: Option<usize>,
    params: Option<&'a [Placed]>,
    sheet: &mut Sheet<'_>,
) -> Option<&'a Placed> {
    let params = params?;
    let Some(found) = params.iter().find(|placed| placed.param.name == name) else {
        let names: Vec<&str> = params.iter().map(|p| p.param.name.as_str()).collect();
        sheet.note(
            line,
            format!(
                "`{key}` names `{name}`, which is no parameter; they are {}",
                names.join(", ")
            ),
        );
        return None;
    };
    if found.param.hidden {
        sheet.note(
            line,
            format!("`{key}` names `{name}`, which is hidden and never passed"),
        );
        return None;
    }
    Some(found)
}

fn judged(
    table: &mut Table<'_>,
    params: Option<&[Placed]>,
    returns: Option<&Type>,
    sheet: &mut Sheet<'_>,
) -> Judged {
    let line = table.line_of("judged");
    let Some(mut inner) = table.table("judged", sheet) else {
        if returns == Some(&Type::Void) {
            sheet.note(
                table.line_of("returns"),
                "nothing is judged: the function is void; name the parameter that it changes \
                 with `judged = { in-place = \"...\" }`",
            );
        }
        return Judged::Return;
    };
    let in_place = inner.text("in-place", sheet);
    let prefix = inner.text("prefix", sheet);
    inner.finish(sheet);
    match (in_place, prefix) {
        (Some(name), None) => {
            if let Some(found) = passed("in-place", name, line, params, sheet) {
                let changeable = found.param.ty.element().is_some() || found.param.ty.is_node();
                if !changeable || found.param.within.is_some() {
                    sheet.note(
                        line,
                        format!(
                            "`{name}` is {}, which cannot change in place",
                            a(&found.param.ty)
                        ),
                    );
                }
            }
            Judged::InPlace(name.to_owned())
        }
        (None, Some(name)) => {
            if returns.is_some_and(|returns| *returns != Type::Int) {
                sheet.note(
                    line,
                    "`prefix` needs a function that returns an int: how many elements count",
                );
            }
            if let Some(found) = passed("prefix", name, line, params, sheet)
                && found.param.ty.element().is_none()
            {
                sheet.note(
                    line,
                    format!(
                        "`{name}` is {}, and only a list has a prefix",
                        a(&found.param.ty)
                    ),
                );
            }
            Judged::Prefix(name.to_owned())
        }
        _ => {
            sheet.note(
                line,
                "`judged` is `{ in-place = \"...\" }` or `{ prefix = \"...\" }`; without it the \
                 value returned is judged",
            );
            Judged::Return
        }
    }
}

fn unchanged(
    table: &mut Table<'_>,
    params: Option<&[Placed]>,
    judged: &Judged,
    sheet: &mut Sheet<'_>,
) -> Vec<String> {
    let mut names = Vec::new();
    for (name, line) in table.texts("unchanged", sheet) {
        if let Some(found) = passed("unchanged", name, line, params, sheet) {
            let changed = matches!(judged, Judged::InPlace(p) | Judged::Prefix(p) if p == name);
            if changed {
                sheet.note(
                    line,
                    format!("`{name}` is judged after the call, so it cannot be unchanged too"),
                );
            } else if found.param.ty.element().is_none() && !found.param.ty.is_node() {
                sheet.note(
                    line,
                    format!(
                        "`{name}` is {}, which no call can change",
                        a(&found.param.ty)
                    ),
                );
            }
        }
        names.push(name.to_owned());
    }
    names
}

fn returns_node_of(
    table: &mut Table<'_>,
    params: Option<&[Placed]>,
    returns: Option<&Type>,
    judged: &Judged,
    sheet: &mut Sheet<'_>,
) -> Option<String> {
    let name = table.text("returns-node-of", sheet)?;
    let line = table.line_of("returns-node-of");
    if *judged != Judged::Return {
        sheet.note(
            line,
            "`returns-node-of` is about the value returned, but `judged` is not",
        );
    }
    if let Some(found) = passed("returns-node-of", name, line, params, sheet) {
        if !found.param.ty.is_node() || found.param.within.is_some() {
            sheet.note(
                line,
                format!("`returns-node-of` names `{name}`, which holds no nodes"),
            );
        } else if returns.is_some_and(|returns| *returns != found.param.ty) {
            sheet.note(
                line,
                format!("the result must be {}, as `{name}` is", a(&found.param.ty)),
            );
        }
    }
    Some(name.to_owned())
}

fn api(table: &mut Table<'_>, params: Option<&[Placed]>, sheet: &mut Sheet<'_>) -> Option<Api> {
    let mut inner = table.table("api", sheet)?;
    let name = params::name(&mut inner, "name", sheet);
    let base = params::name(&mut inner, "base", sheet);
    let param = params::name(&mut inner, "param", sheet);
    let rule = inner.due_text("rule", sheet);
    let value = inner.due_text("value", sheet);
    let rule = match rule {
        Some("at-least") => Some(ApiRule::AtLeast),
        Some("compare") => Some(ApiRule::Compare),
        Some(other) => {
            sheet.note(
                inner.line_of("rule"),
                format!("unknown rule `{other}` of the api; it is at-least or compare"),
            );
            None
        }
        None => None,
    };
    if let (Some(value), Some(params)) = (value, params) {
        match params.iter().find(|placed| placed.param.name == value) {
            None => sheet.note(
                inner.line_of("value"),
                format!("`value` of the api names `{value}`, which is no parameter"),
            ),
            Some(found) if !found.param.hidden || found.param.ty != Type::Int => sheet.note(
                inner.line_of("value"),
                format!("`value` of the api names `{value}`, which is no hidden int"),
            ),
            Some(_) => {}
        }
    }
    inner.finish(sheet);
    Some(Api {
        name: name?,
        base: base?,
        param: param?,
        rule: rule?,
        value: value?.to_owned(),
    })
}
