//! Parameters: names, types, and the keys by which one refers to another.

use super::super::fault::Sheet;
use super::table::Table;
use crate::model::{Param, Type};

/// A parameter with the lines that its faults are at.
pub(super) struct Placed {
    pub(super) param: Param,
    pub(super) line: Option<usize>,
}

/// Reads a list of parameters; `linked` ones may be hidden and refer to each other.
pub(super) fn read(
    table: &mut Table<'_>,
    key: &'static str,
    linked: bool,
    sheet: &mut Sheet<'_>,
) -> Option<Vec<Placed>> {
    let before = sheet.len();
    let mut params: Vec<Placed> = Vec::new();
    for mut entry in table.tables(key, sheet) {
        let line = entry.line();
        let name = name(&mut entry, "name", sheet);
        let ty = ty(&mut entry, "type", false, sheet);
        let hidden = linked && entry.flag("hidden", sheet);
        let (cycle, within) = if linked {
            (entry.text("cycle", sheet), entry.text("within", sheet))
        } else {
            (None, None)
        };
        entry.finish(sheet);
        let (Some(name), Some(ty)) = (name, ty) else {
            continue;
        };
        if params.iter().any(|other| other.param.name == name) {
            sheet.note(line, format!("two parameters are called `{name}`"));
        }
        params.push(Placed {
            param: Param {
                name,
                ty,
                hidden,
                cycle: cycle.map(str::to_owned),
                within: within.map(str::to_owned),
            },
            line,
        });
    }
    (sheet.len() == before).then_some(params)
}

/// A key's name, which must be one in every language.
pub(super) fn name(
    table: &mut Table<'_>,
    key: &'static str,
    sheet: &mut Sheet<'_>,
) -> Option<String> {
    let name = table.due_text(key, sheet)?;
    if !is_identifier(name) {
        sheet.note(
            table.line_of(key),
            format!("`{name}` is no name: use letters, digits and underscores, like `twoSum`"),
        );
        return None;
    }
    Some(name.to_owned())
}

/// A key's type.
pub(super) fn ty(
    table: &mut Table<'_>,
    key: &'static str,
    void: bool,
    sheet: &mut Sheet<'_>,
) -> Option<Type> {
    let text = table.due_text(key, sheet)?;
    let ty = match text.parse::<Type>() {
        Ok(ty) => ty,
        Err(error) => {
            sheet.note(table.line_of(key), error.to_string());
            return None;
        }
    };
    if ty == Type::Void && !void {
        sheet.note(
            table.line_of(key),
            format!("`{key}` is void; only a result can be void"),
        );
        return None;
    }
    Some(ty)
}

/// Other names that are accepted too.
pub(super) fn aliases(table: &mut Table<'_>, name: &str, sheet: &mut Sheet<'_>) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    for (alias, line) in table.texts("aliases", sheet) {
        if !is_identifier(alias) {
            sheet.note(line, format!("the alias `{alias}` is no name"));
        } else if alias == name || aliases.iter().any(|known| known == alias) {
            sheet.note(line, format!("the alias `{alias}` says nothing new"));
        } else {
            aliases.push(alias.to_owned());
        }
    }
    aliases
}

/// A type with its article: `an int[]`, `a TreeNode`.
pub(super) fn a(ty: &Type) -> String {
    let name = ty.to_string();
    let article = if name.starts_with('i') { "an" } else { "a" };
    format!("{article} {name}")
}

/// Whether a name is one in every language: letters, digits and underscores, no digit first.
pub(super) fn is_identifier(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name
            .bytes()
            .next()
            .is_some_and(|byte| !byte.is_ascii_digit())
}

/// Notes what is wrong with the references between parameters.
pub(super) fn check_links(params: &[Placed], sheet: &mut Sheet<'_>) {
    let find = |name: &str| params.iter().find(|placed| placed.param.name == name);
    for Placed { param, line } in params {
        let name = &param.name;
        if param.hidden && (param.cycle.is_some() || param.within.is_some()) {
            sheet.note(
                *line,
                format!("`{name}` is hidden, so it can have neither `cycle` nor `within`"),
            );
        }
        if let Some(cycle) = &param.cycle {
            if param.ty != Type::ListNode {
                sheet.note(
                    *line,
                    format!(
                        "`{name}` has a `cycle` but is {}, not a ListNode",
                        a(&param.ty)
                    ),
                );
            }
            match find(cycle) {
                None => sheet.note(
                    *line,
                    format!("`cycle` of `{name}` names `{cycle}`, which is no parameter"),
                ),
                Some(other) if !other.param.hidden || other.param.ty != Type::Int => sheet.note(
                    *line,
                    format!("`cycle` of `{name}` names `{cycle}`, which is no hidden int"),
                ),
                Some(_) => {}
            }
        }
        if let Some(within) = &param.within {
            if !param.ty.is_node() {
                sheet.note(
                    *line,
                    format!(
                        "`{name}` is `within` another parameter but is {}, not a node",
                        a(&param.ty)
                    ),
                );
            }
            match find(within) {
                None => sheet.note(
                    *line,
                    format!("`within` of `{name}` names `{within}`, which is no parameter"),
                ),
                Some(other) if other.param.within.is_some() || other.param.hidden => sheet.note(
                    *line,
                    format!(
                        "`within` of `{name}` names `{within}`, which holds no structure of its own"
                    ),
                ),
                Some(other) if other.param.ty != param.ty => sheet.note(
                    *line,
                    format!(
                        "`{name}` is {} within `{within}`, which is {}",
                        a(&param.ty),
                        a(&other.param.ty)
                    ),
                ),
                Some(_) => {}
            }
        }
    }
}
