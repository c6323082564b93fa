//! What is fixed at compile time in an operation, as text.

use super::{Cursor, ReadError, camel, is_word, print_constant, quote, read_constant, snake};
use crate::base::Symbol;
use crate::ir::{ClassDefId, ConstId, ExitId, FuncId, FunctionPart, MemoryOrder, ModuleId, Program, Refinement, UnaryOp};
use sxc_abi::slots::{BinaryOp, CompareOp, OPERATORS};
use sxc_abi::{ClassId, RuntimeFn};

pub trait Field: Sized {
    /// The name of the field stands before it, as in `offset=16`.
    const NAMED: bool = false;
    /// Nothing is printed for this value.
    fn is_default(&self) -> bool {
        false
    }
    /// The value that is not printed, unless something of this kind follows.
    fn default_at(_cursor: &mut Cursor<'_>) -> Option<Self> {
        None
    }
    fn print(&self, program: &Program, out: &mut String);
    fn read(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<Self, ReadError>;
}

pub fn print_field<F: Field>(name: Option<&str>, field: &F, program: &Program, out: &mut String) {
    if field.is_default() {
        return;
    }
    out.push(' ');
    if let (true, Some(name)) = (F::NAMED, name) {
        out.push_str(name);
        out.push('=');
    }
    field.print(program, out);
}

pub fn read_field<F: Field>(name: Option<&str>, cursor: &mut Cursor<'_>, program: &mut Program) -> Result<F, ReadError> {
    if let Some(default) = F::default_at(cursor) {
        return Ok(default);
    }
    if let (true, Some(name)) = (F::NAMED, name) {
        cursor.expect(name)?;
        cursor.expect("=")?;
    }
    F::read(cursor, program)
}

macro_rules! number_fields {
    ($($ty:ty),*) => { $(
        impl Field for $ty {
            const NAMED: bool = true;
            fn print(&self, _: &Program, out: &mut String) {
                out.push_str(&self.to_string());
            }
            fn read(cursor: &mut Cursor<'_>, _: &mut Program) -> Result<Self, ReadError> {
                cursor.number()
            }
        }
    )* };
}
number_fields!(u32, i64, u64, bool);

macro_rules! id_fields {
    ($($ty:ident $prefix:literal),*) => { $(
        impl Field for $ty {
            fn print(&self, _: &Program, out: &mut String) {
                out.push_str($prefix);
                out.push_str(&self.0.to_string());
            }
            fn read(cursor: &mut Cursor<'_>, _: &mut Program) -> Result<Self, ReadError> {
                cursor.id($prefix).map($ty)
            }
        }
    )* };
}
id_fields!(FuncId "f", ClassDefId "class", ModuleId "module", ExitId "exit");

/// Enums without fields, by their variants' names.
macro_rules! enum_fields {
    ($($ty:ident: $all:expr;)*) => { $(
        impl Field for $ty {
            fn print(&self, _: &Program, out: &mut String) {
                out.push_str(&snake(&format!("{self:?}")));
            }
            fn read(cursor: &mut Cursor<'_>, _: &mut Program) -> Result<Self, ReadError> {
                let name = camel(cursor.word()?);
                let found = $all.into_iter().find(|value: &$ty| format!("{value:?}") == name);
                found.ok_or_else(|| cursor.error(format!("`{name}` is unknown")))
            }
        }
    )* };
}
enum_fields! {
    BinaryOp: OPERATORS.iter().map(|row| row.op);
    CompareOp: CompareOp::ALL;
    MemoryOrder: MemoryOrder::ALL;
    UnaryOp: [UnaryOp::Negative, UnaryOp::Positive, UnaryOp::Invert];
    FunctionPart: [FunctionPart::Defaults, FunctionPart::KeywordDefaults, FunctionPart::Annotate, FunctionPart::TypeParams, FunctionPart::Doc];
}

impl Field for ClassId {
    fn print(&self, _: &Program, out: &mut String) {
        out.push_str(self.name());
    }
    fn read(cursor: &mut Cursor<'_>, _: &mut Program) -> Result<Self, ReadError> {
        let name = cursor.word()?;
        let found = ClassId::ALL.iter().copied().find(|id| id.name() == name);
        found.ok_or_else(|| cursor.error(format!("no class is called `{name}`")))
    }
}

impl Field for Refinement {
    fn print(&self, program: &Program, out: &mut String) {
        match self {
            Refinement::BuiltinInstance(class) => {
                out.push_str("instance ");
                class.print(program, out);
            }
            Refinement::Present | Refinement::IsNone | Refinement::NotNone | Refinement::Truthy => out.push_str(&snake(&format!("{self:?}"))),
        }
    }
    fn read(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<Self, ReadError> {
        Ok(match cursor.word()? {
            "present" => Refinement::Present,
            "is_none" => Refinement::IsNone,
            "not_none" => Refinement::NotNone,
            "truthy" => Refinement::Truthy,
            "instance" => Refinement::BuiltinInstance(ClassId::read(cursor, program)?),
            other => return Err(cursor.error(format!("`{other}` is no refinement"))),
        })
    }
}

impl Field for RuntimeFn {
    fn print(&self, _: &Program, out: &mut String) {
        out.push_str(self.row().name);
    }
    fn read(cursor: &mut Cursor<'_>, _: &mut Program) -> Result<Self, ReadError> {
        let name = cursor.word()?;
        RuntimeFn::of(name).ok_or_else(|| cursor.error(format!("no runtime function is called `{name}`")))
    }
}

impl Field for Symbol {
    fn print(&self, program: &Program, out: &mut String) {
        let text = program.text(*self);
        if is_word(text) { out.push_str(text) } else { out.push_str(&quote(text.chars().map(u32::from))) }
    }
    fn read(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<Self, ReadError> {
        if cursor.peek("\"") {
            let text: Option<String> = cursor.quoted()?.into_iter().map(char::from_u32).collect();
            let text = text.ok_or_else(|| cursor.error("a name has no surrogates"))?;
            return Ok(program.names.intern(&text));
        }
        let word = cursor.word()?;
        Ok(program.names.intern(word))
    }
}

/// `[a b]`; nothing for an empty list.
impl Field for Vec<Symbol> {
    fn is_default(&self) -> bool {
        self.is_empty()
    }
    fn default_at(cursor: &mut Cursor<'_>) -> Option<Self> {
        (!cursor.peek("[")).then(Vec::new)
    }
    fn print(&self, program: &Program, out: &mut String) {
        out.push('[');
        for (i, name) in self.iter().enumerate() {
            out.push_str(if i > 0 { " " } else { "" });
            name.print(program, out);
        }
        out.push(']');
    }
    fn read(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<Self, ReadError> {
        cursor.expect("[")?;
        let mut names = Vec::new();
        while !cursor.eat("]") {
            names.push(Symbol::read(cursor, program)?);
        }
        Ok(names)
    }
}

impl Field for Option<ExitId> {
    fn is_default(&self) -> bool {
        self.is_none()
    }
    fn default_at(cursor: &mut Cursor<'_>) -> Option<Self> {
        (!cursor.peek("exit")).then_some(None)
    }
    fn print(&self, program: &Program, out: &mut String) {
        self.iter().for_each(|exit| exit.print(program, out));
    }
    fn read(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<Self, ReadError> {
        ExitId::read(cursor, program).map(Some)
    }
}

/// The letter of a conversion.
impl Field for Option<char> {
    fn is_default(&self) -> bool {
        self.is_none()
    }
    fn default_at(cursor: &mut Cursor<'_>) -> Option<Self> {
        (!cursor.peek("!")).then_some(None)
    }
    fn print(&self, _: &Program, out: &mut String) {
        out.push('!');
        out.extend(*self);
    }
    fn read(cursor: &mut Cursor<'_>, _: &mut Program) -> Result<Self, ReadError> {
        cursor.expect("!")?;
        Ok(cursor.word()?.chars().next())
    }
}

impl Field for ConstId {
    fn print(&self, program: &Program, out: &mut String) {
        print_constant(program, *self, out);
    }
    fn read(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<Self, ReadError> {
        read_constant(cursor, program)
    }
}
