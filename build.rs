//! Generates the typed messages of `src/i18n` from `locales/`, the files in `workshops/` with their shared pieces put in,
//! and those that ship with the program packed. All go into `OUT_DIR`, never into the source tree.
#![expect(clippy::disallowed_methods, reason = "a build writes what it generates")]

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use fluent_typed::{BuildOptions, FtlOutputOptions, try_build_from_locales_folder};

#[path = "build/like.rs"]
mod like;
#[path = "build/pack.rs"]
mod pack;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=workshops");
    let options = BuildOptions::default()
        .with_default_language("en")
        .with_output_file_path(path_of(&out.join("messages.rs"))?)
        .without_format()
        .with_ftl_output(FtlOutputOptions::single_file(path_of(&out.join("messages.ftl"))?))
        .without_bidi_isolation();
    try_build_from_locales_folder(options).map_err(|error| format!("locales: {error}"))?;
    spare(&out.join("messages.rs"))?;
    let whole = out.join("workshops");
    put_in_pieces(&whole)?;
    let methods = whole.join("methods");
    let mut shipped = table("METHODS", &methods, pack::minified, &out)?;
    // A document has a checksum of its letters.
    shipped += &table("EXAMPLES", Path::new("workshops/examples"), str::to_owned, &out)?;
    shipped += &table("PROGRAMMES", &whole.join("programmes"), pack::minified, &out)?;
    shipped += &cards(&methods, &out)?;
    shipped += &schema(&out)?;
    shipped += &texts("TEXTS", &methods)?;
    shipped += &texts("PROGRAMME_TEXTS", &whole.join("programmes"))?;
    std::fs::write(out.join("shipped.rs"), shipped)?;
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

/// Packs the JSON files in a folder one by one, and writes a table of their names and bytes.
fn table(
    name: &str,
    folder: &Path,
    text: impl Fn(&str) -> String,
    out: &Path,
) -> Result<String, Box<dyn Error>> {
    let packed = out.join("packed").join(name);
    std::fs::create_dir_all(&packed)?;
    let mut code = format!("pub const {name}: &[(&str, &[u8])] = &[\n");
    for path in files(folder)? {
        let file = name_of(&path)?;
        let bytes = pack::packed(text(&std::fs::read_to_string(&path)?).as_bytes());
        let path = packed.join(file).with_extension("deflate");
        std::fs::write(&path, bytes)?;
        writeln!(code, "    ({file:?}, include_bytes!({:?})),", path_of(&path)?)?;
    }
    Ok(code + "];\n")
}

/// Packs what is known of each method before it is read, in the order of their table.
fn cards(folder: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let mut cards = Vec::new();
    for path in files(folder)? {
        let card = pack::listed(&std::fs::read_to_string(&path)?);
        cards.push(card.ok_or_else(|| format!("{} is no method", path.display()))?);
    }
    let path = out.join("packed/cards.deflate");
    std::fs::write(&path, pack::packed(&serde_json::to_vec(&cards)?))?;
    Ok(format!("pub const CARDS: &[u8] = include_bytes!({:?});\n", path_of(&path)?))
}

/// Packs the JSON Schema of methods, which lies beside the methods of one's own.
fn schema(out: &Path) -> Result<String, Box<dyn Error>> {
    let path = out.join("packed/schema.deflate");
    let schema = std::fs::read_to_string("workshops/methods/method.schema.json")?;
    std::fs::write(&path, pack::packed(schema.as_bytes()))?;
    Ok(format!("pub const SCHEMA: &[u8] = include_bytes!({:?});\n", path_of(&path)?))
}

/// Writes a table of the files in a folder as they can be read, for tests.
fn texts(name: &str, folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = "#[cfg(any(test, feature = \"testing\"))]\n".to_owned();
    writeln!(code, "pub const {name}: &[(&str, &str)] = &[")?;
    for path in files(folder)? {
        writeln!(code, "    ({:?}, include_str!({:?})),", name_of(&path)?, path_of(&path)?)?;
    }
    Ok(code + "];\n")
}

fn name_of(path: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(path.file_name().and_then(|name| name.to_str()).ok_or("a file's name is not UTF-8")?)
}

fn path_of(path: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(path.to_str().ok_or("the path is not UTF-8")?)
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
