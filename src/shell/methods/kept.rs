//! Keeps a method among the user's own: a file that others can read and change, with the JSON Schema beside it, by which
//! an editor completes what one types there.

use std::collections::BTreeSet;
use std::io;

use serde::Serialize;

use super::all;
use crate::app::msg::KeptMethod;
use crate::app::trouble::Trouble;
use crate::shell::disk::{Disk, make_dirs_synced, replace};
use crate::shell::paths::Paths;
use crate::shell::shipped::{SCHEMA, unpacked};
use crate::shell::store::failed;
use crate::workshop::compose::id_of;
use crate::workshop::method::Method;
use crate::workshop::method::check::parse;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// The name of the schema's file, which is no method.
pub const SCHEMA_FILE: &str = "method.schema.json";

/// So many methods of one name are told apart by numbers.
pub(super) const MOST_OF_A_NAME: u32 = 1_000;

/// A method as it is written into a file.
#[derive(Serialize)]
struct MethodText<'a> {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<&'a str>,
    #[serde(flatten)]
    method: &'a Method,
}

/// The text of a method's file; `beside` the schema it says where that is.
pub fn in_file(method: &Method, beside: bool) -> String {
    let place = format!("./{SCHEMA_FILE}");
    let file = MethodText { schema: beside.then_some(&*place), method };
    serde_json::to_string_pretty(&file).map(|text| text + "\n").unwrap_or_default()
}

/// Writes a method into the folder of the user's own, whole or not at all. One whose id another method has is not written:
/// a name that is free is offered instead.
pub fn keep(disk: &dyn Disk, paths: &Paths, method: &Method, name: &Line) -> KeptMethod {
    let lang = method.card.name.0.keys().next().copied().unwrap_or(Lang::En);
    let path_of = |id: &str| paths.methods.join(format!("{id}.json"));
    let known = all(disk, paths);
    let ids: BTreeSet<&str> =
        known.iter().filter_map(|file| file.listed.as_ref().ok()).map(|listed| &*listed.id).collect();
    let is_taken = |id: &str| ids.contains(id) || disk.metadata(&path_of(id)).is_ok();
    if is_taken(&method.id) {
        let numbered = (2..MOST_OF_A_NAME).filter_map(|number| Line::clean(&format!("{name} {number}")));
        let free = numbered.into_iter().find(|name| !is_taken(&id_of(name, lang)));
        return KeptMethod::Taken { name: name.clone(), free: free.unwrap_or_else(|| name.clone()) };
    }
    let path = path_of(&method.id);
    let written = in_file(method, true);
    if let Err(fault) = parse(&format!("{}.json", method.id), &written) {
        return KeptMethod::Not(Trouble::Method(Box::new(fault)));
    }
    let done = make_dirs_synced(disk, &paths.methods)
        .and_then(|()| schema_beside(disk, paths))
        .and_then(|()| replace(disk, &path, written.as_bytes(), &mut |_| {}));
    match done {
        Ok(()) => KeptMethod::At(path),
        // What helps against a full or closed folder is another local folder, in which this one lies.
        Err(error) => KeptMethod::Not(failed(&error, &path).placed(&paths.methods)),
    }
}

/// Puts the schema there, unless this one lies there already: a later version of the program has another.
fn schema_beside(disk: &dyn Disk, paths: &Paths) -> io::Result<()> {
    let (path, schema) = (paths.methods.join(SCHEMA_FILE), unpacked(SCHEMA));
    match disk.read(&path) {
        Ok(there) if there == schema => Ok(()),
        _ => replace(disk, &path, &schema, &mut |_| {}),
    }
}

#[cfg(test)]
mod tests;
