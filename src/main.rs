//! The `lotse` command: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    lotse::cli::run(std::env::args_os().collect())
}
