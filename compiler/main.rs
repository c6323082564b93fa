//! The command `sxc`.

fn main() {
    std::process::exit(sxc::cli::main());
}
