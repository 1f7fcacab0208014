//! Generates the typed messages of `src/i18n.rs` from `locales/`, into `OUT_DIR`, never into the tree.

use fluent_typed::{BuildOptions, FtlOutputOptions, try_build_from_locales_folder};

fn main() -> Result<(), Box<dyn std::error::Error>> {
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
    Ok(())
}
