//! Tells Cargo to build again when a file that the binary carries has come or gone.

#![allow(clippy::print_stdout, reason = "Cargo reads what a build script prints")]

fn main() {
    for path in ["content", "i18n", "themes", "portal.toml"] {
        println!("cargo::rerun-if-changed={path}");
    }
}
