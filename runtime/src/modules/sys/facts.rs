//! What `sys` says about the program, the platform and the numbers.

use crate::modules::set;
use crate::object::{hash, import, intern};
use crate::prelude::*;
use crate::sys::arguments;
use crate::io::path;
use crate::types::{self, struct_sequence};

/// The version of the language that programs are compiled for.
const VERSION: (i64, i64, i64) = (3, 14, 10);

pub fn default_encoding(cx: &mut Ctx) -> Res<Word> {
    intern::intern(cx, "utf-8")
}

pub fn filesystem_encode_errors(cx: &mut Ctx) -> Res<Word> {
    intern::intern(cx, "surrogateescape")
}

/// Adds the attributes that are data.
pub fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let (major, minor, micro) = VERSION;
    let texts = [
        ("version", format!("{major}.{minor}.{micro} (main, sxc) [LLVM]")),
        ("byteorder", "little".to_owned()),
        ("platform", "linux".to_owned()),
        ("float_repr_style", "short".to_owned()),
        ("abiflags", String::new()),
        ("platlibdir", "lib".to_owned()),
        ("executable", std::fs::read_link("/proc/self/exe").map_or(String::new(), |path| path.to_string_lossy().into_owned())),
    ];
    for (name, text) in texts {
        let text = types::str::new(cx, &text)?;
        set(cx, module, name, text)?;
    }
    let numbers = [
        ("maxsize", i64::MAX),
        ("maxunicode", 0x10_ffff),
        ("hexversion", major << 24 | minor << 16 | micro << 8 | 0xf0),
        ("api_version", 1013),
    ];
    for (name, number) in numbers {
        let number = types::int::from_i64(cx, number)?;
        set(cx, module, name, number)?;
    }
    set(cx, module, "dont_write_bytecode", boolean(false))?;
    let warnings = types::list::new(cx, &[])?;
    set(cx, module, "warnoptions", warnings)?;
    command_line(cx, module)?;
    builtin_names(cx, module)?;
    sequences(cx, module)
}

fn command_line(cx: &mut Ctx, module: Word) -> Res<()> {
    // As under `python -m`, the program's name is the file of its main module.
    let script = import::run_as().and(import::main_path()).map(str::as_bytes);
    for (name, script) in [("argv", script), ("orig_argv", None)] {
        let list = types::list::new(cx, &[])?;
        let given = arguments::get().iter().map(Vec::as_slice);
        for argument in script.into_iter().chain(given.skip(usize::from(script.is_some()))) {
            let argument = path::decode(cx, argument)?;
            types::list::append(cx, list, argument)?;
        }
        set(cx, module, name, list)?;
    }
    let up = import::run_as().map_or(0, |name| types::str::to_string_lossy(name).matches('.').count());
    let parent = |path: &'static str| path.rsplit_once('/').map_or("", |(directory, _)| directory);
    let directory = (0..=up).fold(import::main_path().unwrap_or_default(), |path, _| parent(path));
    let directory = types::str::new(cx, directory)?;
    let path = types::list::new(cx, &[directory])?;
    set(cx, module, "path", path)
}

fn builtin_names(cx: &mut Ctx, module: Word) -> Res<()> {
    let names = types::list::new(cx, &[])?;
    for native in crate::modules::NATIVE_MODULES {
        let name = intern::intern(cx, native.name)?;
        types::list::append(cx, names, name)?;
    }
    let names = types::list::to_tuple(cx, names)?;
    set(cx, module, "builtin_module_names", names)
}

/// A value in a named tuple.
enum Value {
    Int(i64),
    Float(f64),
    Text(&'static str),
    Bool(bool),
}

impl Value {
    fn word(&self, cx: &mut Ctx) -> Res<Word> {
        match self {
            Value::Int(int) => types::int::from_i64(cx, *int),
            Value::Float(float) => types::float::boxed(cx, *float),
            Value::Text(text) => types::str::new(cx, text),
            Value::Bool(truth) => Ok(boolean(*truth)),
        }
    }
}

fn sequences(cx: &mut Ctx, module: Word) -> Res<()> {
    use Value::{Bool, Float, Int, Text};
    let (major, minor, micro) = VERSION;
    let randomized = i64::from(hash::is_seeded());
    sequence(cx, module, "version_info", &[
        ("major", Int(major)),
        ("minor", Int(minor)),
        ("micro", Int(micro)),
        ("releaselevel", Text("final")),
        ("serial", Int(0)),
    ])?;
    sequence(cx, module, "float_info", &[
        ("max", Float(f64::MAX)),
        ("max_exp", Int(1024)),
        ("max_10_exp", Int(308)),
        ("min", Float(f64::MIN_POSITIVE)),
        ("min_exp", Int(-1021)),
        ("min_10_exp", Int(-307)),
        ("dig", Int(15)),
        ("mant_dig", Int(53)),
        ("epsilon", Float(f64::EPSILON)),
        ("radix", Int(2)),
        ("rounds", Int(1)),
    ])?;
    sequence(cx, module, "int_info", &[
        ("bits_per_digit", Int(30)),
        ("sizeof_digit", Int(4)),
        ("default_max_str_digits", Int(4300)),
        ("str_digits_check_threshold", Int(640)),
    ])?;
    sequence(cx, module, "hash_info", &[
        ("width", Int(64)),
        ("modulus", Int(hash::MODULUS as i64)),
        ("inf", Int(hash::INFINITY)),
        ("nan", Int(0)),
        ("imag", Int(hash::IMAGINARY as i64)),
        ("algorithm", Text("siphash13")),
        ("hash_bits", Int(64)),
        ("seed_bits", Int(128)),
        ("cutoff", Int(0)),
    ])?;
    sequence(cx, module, "flags", &[
        ("debug", Int(0)),
        ("inspect", Int(0)),
        ("interactive", Int(0)),
        ("optimize", Int(0)),
        ("dont_write_bytecode", Int(0)),
        ("no_user_site", Int(0)),
        ("no_site", Int(0)),
        ("ignore_environment", Int(0)),
        ("verbose", Int(0)),
        ("bytes_warning", Int(0)),
        ("quiet", Int(0)),
        ("hash_randomization", Int(randomized)),
        ("isolated", Int(0)),
        ("dev_mode", Bool(false)),
        ("utf8_mode", Int(0)),
        ("warn_default_encoding", Int(0)),
        ("safe_path", Bool(false)),
        ("int_max_str_digits", Int(4300)),
    ])
}

/// Sets `sys.<name>` to a named tuple of its own class.
fn sequence(cx: &mut Ctx, module: Word, name: &str, values: &[(&'static str, Value)]) -> Res<()> {
    let fields: Vec<&str> = values.iter().map(|(field, _)| *field).collect();
    let class = struct_sequence::define(cx, "sys", name, &fields)?;
    let items = types::list::new(cx, &[])?;
    for (_, value) in values {
        let value = value.word(cx)?;
        types::list::append(cx, items, value)?;
    }
    let items = types::list::to_tuple(cx, items)?;
    let value = struct_sequence::new(cx, class, items)?;
    if ["version_info", "flags"].contains(&name) {
        struct_sequence::seal(cx, class)?;
    }
    set(cx, module, name, value)
}
