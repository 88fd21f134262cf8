//! The `lotse` command: arguments in, exit code out.

use std::process::ExitCode;

/// Pages are made of many small pieces of memory, which this hands out in less time than the system does.
#[cfg(not(windows))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    lotse::cli::run(std::env::args_os().collect())
}
