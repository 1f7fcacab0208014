//! Generates the typed messages of `src/i18n` from `locales/`, the files in `workshops/` with their shared pieces put in,
//! and the list of those that ship with the program. All go into `OUT_DIR`, never into the source tree.
#![expect(clippy::disallowed_methods, reason = "a build writes what it generates")]

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use fluent_typed::{BuildOptions, FtlOutputOptions, try_build_from_locales_folder};

#[path = "build/like.rs"]
mod like;

fn main() -> Result<(), Box<dyn Error>> {
    let out = std::env::var("OUT_DIR")?;
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=workshops");
    let options = BuildOptions::default()
        .with_default_language("en")
        .with_output_file_path(&format!("{out}/messages.rs"))
        .without_format()
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/messages.ftl")))
        .without_bidi_isolation();
    try_build_from_locales_folder(options).map_err(|error| format!("locales: {error}"))?;
    spare(&Path::new(&out).join("messages.rs"))?;
    let whole = Path::new(&out).join("workshops");
    put_in_pieces(&whole)?;
    let mut shipped = String::new();
    shipped += &list("METHODS", &whole.join("methods"))?;
    shipped += &list("EXAMPLES", Path::new("workshops/examples"))?;
    std::fs::write(Path::new(&out).join("shipped.rs"), shipped)?;
    Ok(())
}

/// Exempts the generated items that we don't use from the dead-code lint, one by one, so that an unused message still
/// counts as dead code.
fn spare(messages: &Path) -> std::io::Result<()> {
    let mut code = std::fs::read_to_string(messages)?;
    for item in [
        "static MESSAGE_CONTRACTS:",
        "pub fn iter(",
        "pub fn language_name(",
        "pub fn load_all(",
        "pub fn new_external(",
    ] {
        code = code.replace(item, &format!("#[allow(dead_code)]\n{item}"));
    }
    std::fs::write(messages, code)
}

/// Writes every file in `workshops/` but the examples with its shared pieces put in, a piece itself too, so that a
/// faulty one fails the build even where nobody uses it.
fn put_in_pieces(to: &Path) -> Result<(), Box<dyn Error>> {
    if to.is_dir() {
        // A file that is gone would ship on.
        std::fs::remove_dir_all(to)?;
    }
    let from = Path::new("workshops");
    let piece = |name: &str| -> PathBuf { from.join(name).with_extension("json") };
    for folder in std::fs::read_dir(from)?.map(|entry| entry.map(|entry| entry.path())) {
        let folder = folder?;
        if !folder.is_dir() || folder.ends_with("examples") {
            continue;
        }
        let within = to.join(folder.strip_prefix(from)?);
        std::fs::create_dir_all(&within)?;
        for path in files(&folder)? {
            let file = path.strip_prefix(from)?.with_extension("");
            let file = file.to_str().ok_or("a file's name is not UTF-8")?.replace('\\', "/");
            let text =
                std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let text = like::expanded(&file, &text, &mut |name| std::fs::read_to_string(piece(name)).ok())?;
            let name = path.file_name().ok_or("a file without a name")?;
            std::fs::write(within.join(name), text)?;
        }
    }
    Ok(())
}

/// Writes a table of the JSON files in a folder: each file's name and text.
fn list(name: &str, folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = format!("pub const {name}: &[(&str, &str)] = &[\n");
    for path in files(folder)? {
        let file = path.file_name().and_then(|name| name.to_str()).ok_or("a file's name is not UTF-8")?;
        let whole = path.canonicalize()?;
        let whole = whole.to_str().ok_or("the path is not UTF-8")?;
        writeln!(code, "    ({file:?}, include_str!({whole:?})),")?;
    }
    Ok(code + "];\n")
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    let is_json = |path: &Path| path.extension().is_some_and(|ending| ending == "json");
    let is_schema = |path: &Path| path.file_stem().is_some_and(|stem| Path::new(stem).extension().is_some());
    files.retain(|path| is_json(path) && !is_schema(path));
    files.sort();
    Ok(files)
}
