//! The `lotse` command: arguments in, exit code out.

use std::process::ExitCode;

/// Pages are made of many small pieces of memory, which this hands out in less time than the system does.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    lotse::cli::run(std::env::args_os().collect())
}
