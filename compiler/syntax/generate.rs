//! Generates the parser from `grammar.lalrpop`.

fn main() {
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let mut configuration = lalrpop::Configuration::new();
    configuration.set_in_dir(".").set_out_dir(out).emit_rerun_directives(true);
    configuration.process().expect("the grammar is LR(1)");
}
