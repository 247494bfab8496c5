//! `kind`, `[signature]` and `[check]`: how a problem is judged.

use super::super::fault::Sheet;
use super::super::package::Package;
use super::table::Table;
use super::{check, function, params};
use crate::model::{Class, Codec, Kind, Method, Param, Signature, Type};

/// Reads how the problem is judged; nothing if it is not said rightly.
pub(super) fn read_kind(
    root: &mut Table<'_>,
    package: &Package,
    sheet: &mut Sheet<'_>,
) -> Option<Kind> {
    let kind = root.text("kind", sheet);
    if root.has("kind") && kind != Some("stdio") {
        if let Some(kind) = kind {
            sheet.note(
                root.line_of("kind"),
                format!(
                    "unknown kind `{kind}`; it is \"stdio\", or left out for a problem with a \
                     [signature]"
                ),
            );
        }
        root.get("signature");
        root.get("check");
        return None;
    }
    if kind.is_some() {
        if root.get("signature").is_some() {
            sheet.note(
                root.line_of("signature"),
                "a problem over standard input and output has no [signature]",
            );
        }
        let table = root.table("check", sheet);
        return check::read_text(table, sheet).map(|check| Kind::Stdio { check });
    }
    if !root.has("signature") {
        let hint = "; a problem without one says `kind = \"stdio\"`";
        root.missing("signature", hint, sheet);
    }
    let signature = match root.table("signature", sheet) {
        Some(table) => read(table, sheet),
        None => None,
    };
    let table = root.table("check", sheet);
    let check = check::read(table, signature.as_ref(), package, sheet);
    Some(Kind::Call {
        signature: signature?,
        check: check?,
    })
}

fn read(mut table: Table<'_>, sheet: &mut Sheet<'_>) -> Option<Signature> {
    "[signature]".clone_into(&mut table.name);
    let before = sheet.len();
    let shapes = ["function", "class", "codec"];
    let named: Vec<&str> = shapes
        .into_iter()
        .filter(|shape| table.has(shape))
        .collect();
    let signature = match named.as_slice() {
        ["function"] => function::read(&mut table, sheet).map(Signature::Function),
        ["class"] => class(&mut table, sheet).map(Signature::Class),
        ["codec"] => codec(&mut table, sheet).map(Signature::Codec),
        [] => {
            sheet.note(
                table.line(),
                "[signature] names none of `function`, `class` and `codec`",
            );
            return None;
        }
        several => {
            sheet.note(
                table.line(),
                format!(
                    "[signature] names {} at once; it is one of them",
                    several.join(" and ")
                ),
            );
            return None;
        }
    };
    table.finish(sheet);
    signature.filter(|_| sheet.len() == before)
}

fn class(table: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Option<Class> {
    let name = params::name(table, "class", sheet);
    let aliases = params::aliases(table, name.as_deref().unwrap_or_default(), sheet);
    let constructor = params::read(table, "constructor", false, sheet);
    if !table.has("methods") {
        table.missing("methods", "", sheet);
    }
    let mut methods: Vec<Method> = Vec::new();
    for mut entry in table.tables("methods", sheet) {
        let line = entry.line();
        let name = params::name(&mut entry, "name", sheet);
        let params = params::read(&mut entry, "params", false, sheet);
        let returns = params::ty(&mut entry, "returns", true, sheet);
        entry.finish(sheet);
        let (Some(name), Some(params), Some(returns)) = (name, params, returns) else {
            continue;
        };
        if methods.iter().any(|method| method.name == name) {
            sheet.note(line, format!("two methods are called `{name}`"));
        }
        methods.push(Method {
            name,
            params: plain(params),
            returns,
        });
    }
    let name = name?;
    if methods.iter().any(|method| method.name == name) {
        sheet.note(
            table.line(),
            format!("a method has the class's own name `{name}`"),
        );
    }
    if table.has("methods") && methods.is_empty() {
        sheet.note(table.line_of("methods"), "`methods` holds none");
    }
    Some(Class {
        name,
        aliases,
        constructor: plain(constructor?),
        methods,
    })
}

fn codec(table: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Option<Codec> {
    let name = params::name(table, "codec", sheet);
    let encode = params::name(table, "encode", sheet);
    let decode = params::name(table, "decode", sheet);
    let param = params::name(table, "param", sheet);
    let text = params::name(table, "text", sheet);
    let ty: Option<Type> = params::ty(table, "type", false, sheet);
    if encode.is_some() && encode == decode {
        sheet.note(
            table.line_of("decode"),
            "`encode` and `decode` are the same method",
        );
    }
    Some(Codec {
        name: name?,
        encode: encode?,
        decode: decode?,
        param: param?,
        text: text?,
        ty: ty?,
    })
}

fn plain(params: Vec<params::Placed>) -> Vec<Param> {
    params.into_iter().map(|placed| placed.param).collect()
}
