//! Tells Cargo to build again when a file that the binary carries has come or gone.

fn main() {
    for path in ["content", "i18n", "themes", "portal.toml"] {
        println!("cargo::rerun-if-changed={path}");
    }
}
