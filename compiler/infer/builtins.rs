//! Result types of built-in functions and methods. A row is a prediction where the callee runs in the runtime: the result
//! is checked before it is relied on.

use super::types::{Ty, Type, TypeTable};
use crate::ir::InstId;
use sxc_abi::ClassId;

/// Built-in functions that inference knows, by name; those of native modules with their module's.
pub const FUNCTIONS: &[&str] = &[
    "len", "abs", "min", "max", "sum", "ord", "chr", "print", "isinstance", "issubclass", "hasattr", "callable", "repr", "hash", "id",
    "round", "divmod", "sorted", "input", "hex", "bin", "oct", "ascii", "format", "any", "all", "pow", "iter", "next", "getattr",
    "math.sqrt", "math.floor", "math.ceil", "math.sin", "math.cos", "math.tan", "math.atan", "math.atan2", "math.exp", "math.log",
    "math.log2", "math.log10", "math.pow", "math.fabs", "math.hypot", "math.gcd", "math.isqrt", "math.trunc", "math.isnan",
    "math.isinf", "math.asin", "math.acos", "math.sinh", "math.cosh", "math.tanh", "math.fmod", "math.copysign", "math.radians",
    "math.degrees", "math.factorial", "math.comb", "time.time", "time.perf_counter", "time.monotonic", "time.process_time",
];

/// Float constants of native modules.
pub const FLOAT_CONSTANTS: &[&str] = &["math.pi", "math.e", "math.inf", "math.nan", "math.tau"];

pub const CLASSES: &[(&str, ClassId)] = &[
    ("int", ClassId::Int),
    ("float", ClassId::Float),
    ("bool", ClassId::Bool),
    ("str", ClassId::Str),
    ("bytes", ClassId::Bytes),
    ("bytearray", ClassId::ByteArray),
    ("list", ClassId::List),
    ("tuple", ClassId::Tuple),
    ("dict", ClassId::Dict),
    ("set", ClassId::Set),
    ("frozenset", ClassId::FrozenSet),
    ("range", ClassId::Range),
    ("enumerate", ClassId::Enumerate),
    ("zip", ClassId::Zip),
    ("reversed", ClassId::Reversed),
    ("object", ClassId::Object),
    ("type", ClassId::Type),
    ("super", ClassId::Super),
    ("property", ClassId::Property),
    ("map", ClassId::Map),
    ("filter", ClassId::Filter),
];

pub fn is_number(ty: Ty) -> bool {
    matches!(ty, Ty::INT | Ty::FLOAT | Ty::BOOL)
}

/// The result of a call of a built-in function.
pub fn function_result(table: &mut TypeTable, name: &str, args: &[Ty]) -> Ty {
    match name {
        "len" | "ord" | "hash" | "id" | "math.gcd" | "math.isqrt" | "math.factorial" | "math.comb" => Ty::INT,
        "math.floor" | "math.ceil" | "math.trunc" => Ty::INT,
        "chr" | "repr" | "input" | "hex" | "bin" | "oct" | "ascii" | "format" => Ty::STR,
        "print" => Ty::NONE,
        "isinstance" | "issubclass" | "hasattr" | "callable" | "any" | "all" | "math.isnan" | "math.isinf" => Ty::BOOL,
        "time.time" | "time.perf_counter" | "time.monotonic" | "time.process_time" => Ty::FLOAT,
        "abs" => match args {
            [Ty::INT | Ty::BOOL] => Ty::INT,
            [Ty::FLOAT] => Ty::FLOAT,
            _ => Ty::OBJECT,
        },
        "min" | "max" if args.len() >= 2 && args.iter().all(|a| is_number(*a)) => table.join_all(args),
        "min" | "max" if args.len() == 1 => item_of(table, args[0]),
        "sum" if args.len() == 1 => match item_of(table, args[0]) {
            Ty::INT | Ty::BOOL => Ty::INT,
            Ty::FLOAT => Ty::FLOAT,
            _ => Ty::OBJECT,
        },
        "round" => match args {
            [Ty::INT | Ty::FLOAT] => Ty::INT,
            [Ty::FLOAT, Ty::INT] => Ty::FLOAT,
            _ => Ty::OBJECT,
        },
        "divmod" => match args {
            [Ty::INT, Ty::INT] => table.tuple(vec![Ty::INT, Ty::INT]),
            [Ty::FLOAT, Ty::FLOAT] => table.tuple(vec![Ty::FLOAT, Ty::FLOAT]),
            _ => Ty::OBJECT,
        },
        _ if name.starts_with("math.") => Ty::FLOAT,
        _ => Ty::OBJECT,
    }
}

/// What iterating a value of this type gives.
pub fn item_of(table: &TypeTable, ty: Ty) -> Ty {
    match table.get(ty) {
        Type::List(site) | Type::Set(site) | Type::Dict(site) | Type::ListIter(site) => table.element(*site),
        Type::TupleOf(item) | Type::TupleIter(item) | Type::Iter(item) => *item,
        Type::Range | Type::RangeIter | Type::Bytes => Ty::INT,
        Type::Str => Ty::STR,
        _ => Ty::OBJECT,
    }
}

/// Whether exact instances of a built-in class have this method. Such classes do not change.
pub fn has_method(ty: &Type, name: &str) -> bool {
    let names: &[&str] = match ty {
        Type::List(_) => &["append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort"],
        Type::Dict(_) => &["clear", "copy", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"],
        Type::Set(_) => &[
            "add", "clear", "copy", "difference", "difference_update", "discard", "intersection", "intersection_update", "isdisjoint",
            "issubset", "issuperset", "pop", "remove", "symmetric_difference", "symmetric_difference_update", "union", "update",
        ],
        Type::Str => &[
            "capitalize", "casefold", "center", "count", "encode", "endswith", "expandtabs", "find", "format", "format_map", "index",
            "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
            "istitle", "isupper", "join", "ljust", "lower", "lstrip", "partition", "removeprefix", "removesuffix", "replace", "rfind",
            "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title",
            "translate", "upper", "zfill",
        ],
        _ => return false,
    };
    names.contains(&name)
}

/// The result of a method of a built-in class, or None where nothing is known. Also notes what the method stores.
pub fn method_result(table: &mut TypeTable, sites: &mut dyn FnMut(&mut TypeTable, InstId) -> super::types::Site, inst: InstId, receiver: Ty, name: &str, args: &[Ty]) -> Option<Ty> {
    let ty = table.get(receiver).clone();
    match ty {
        Type::List(site) => match name {
            "append" | "remove" => {
                if name == "append" {
                    table.add_element(site, args.first().copied()?);
                }
                Some(Ty::NONE)
            }
            "insert" => {
                table.add_element(site, args.get(1).copied()?);
                Some(Ty::NONE)
            }
            "extend" => {
                let item = item_of(table, args.first().copied()?);
                table.add_element(site, item);
                Some(Ty::NONE)
            }
            "pop" => Some(table.element(site)),
            "sort" | "reverse" | "clear" => Some(Ty::NONE),
            "index" | "count" => Some(Ty::INT),
            "copy" => Some(receiver),
            _ => None,
        },
        Type::Dict(site) => match name {
            "get" if args.len() == 1 => {
                let value = table.value(site);
                Some(table.join(value, Ty::NONE))
            }
            "get" | "pop" if args.len() == 2 => {
                let value = table.value(site);
                Some(table.join(value, args[1]))
            }
            "pop" => Some(table.value(site)),
            "setdefault" if args.len() == 2 => {
                table.add_element(site, args[0]);
                table.add_value(site, args[1]);
                Some(table.value(site))
            }
            "keys" => Some(table.intern(Type::Iter(table.element(site)))),
            "values" => Some(table.intern(Type::Iter(table.value(site)))),
            "items" => {
                let pair = vec![table.element(site), table.value(site)];
                let pair = table.tuple(pair);
                Some(table.intern(Type::Iter(pair)))
            }
            "clear" | "update" => Some(Ty::NONE),
            "copy" => Some(receiver),
            _ => None,
        },
        Type::Set(site) => match name {
            "add" => {
                table.add_element(site, args.first().copied()?);
                Some(Ty::NONE)
            }
            "discard" | "remove" | "clear" | "update" => Some(Ty::NONE),
            "pop" => Some(table.element(site)),
            "copy" => Some(receiver),
            _ => None,
        },
        Type::Str => match name {
            "split" | "rsplit" | "splitlines" => {
                let site = sites(table, inst);
                table.add_element(site, Ty::STR);
                Some(table.intern(Type::List(site)))
            }
            "join" | "upper" | "lower" | "strip" | "lstrip" | "rstrip" | "replace" | "format" | "title" | "capitalize" | "zfill" | "ljust"
            | "rjust" | "center" | "removeprefix" | "removesuffix" | "swapcase" | "casefold" | "translate" | "expandtabs" => Some(Ty::STR),
            "startswith" | "endswith" | "isdigit" | "isalpha" | "isalnum" | "isspace" | "isupper" | "islower" | "isidentifier" | "isdecimal" | "isnumeric" => {
                Some(Ty::BOOL)
            }
            "find" | "rfind" | "index" | "rindex" | "count" => Some(Ty::INT),
            "encode" => Some(Ty::BYTES),
            "partition" | "rpartition" => Some(table.tuple(vec![Ty::STR; 3])),
            _ => None,
        },
        Type::Int => match name {
            "bit_length" | "bit_count" => Some(Ty::INT),
            _ => None,
        },
        _ => None,
    }
}
