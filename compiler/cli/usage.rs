//! The help text.

pub const TEXT: &str = "\
sxc compiles Python 3.14 ahead of time into one native binary.

Usage:
  sxc build FILE|PACKAGE_DIR [options]   compile; the output is the file's stem unless -o says otherwise
  sxc run FILE [ARGS...]                 compile in memory and run
  sxc check FILE [--types] [--strict]    report errors and warnings; with --types, what inference finds
  sxc dump FILE --ast|--ir|--llvm|--asm [--after PASS] [--function NAME]
  sxc doctor [--gaps]                    what there is to compile with; methods of built-in types that are missing
  sxc dump FILE --comptime               run in the sandbox of build-time code; print what it prints

Options:
  -o, --output PATH       where to write
  -m MODULE               run this module, as `python -m` does; it is looked for in the folder given
  --path DIR              look for modules here too (may be repeated)
  --include PATTERN       compile in modules that only computed names reach (`plugins.*`)
  --dev, --release        quick build, or optimized (the default)
  --static                one static binary (musl)
  --target TRIPLE         x86_64-unknown-linux-gnu or aarch64-unknown-linux-gnu
  --cpu NAME              baseline (the default), native, or a processor's name
  --emit KIND             bin, obj, asm, llvm or ir
  --strip                 no symbols and no debug information in the binary
  --no-source             leave source text out of the binary
  --json                  diagnostics as one JSON object per line
  --strict                warnings are errors
  -h, --help   -V, --version
";
