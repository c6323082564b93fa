//! Static data: constants as objects, caches, and small helpers for building initializers.

use super::{Codegen, Types};
use crate::base::Symbol;
use crate::ir::*;
use inkwell::AddressSpace;
use inkwell::module::{Linkage, Module as LlvmModule};
use inkwell::values::{BasicValueEnum, GlobalValue, IntValue, PointerValue};
use std::collections::HashMap;
use sxc_abi::{ClassId, ClassObj};

pub(crate) struct Data<'c> {
    pub constants: HashMap<ConstId, GlobalValue<'c>>,
    /// Interned names: their slots are consecutive in `names`, in the order of `name_order`.
    pub names: GlobalValue<'c>,
    pub name_index: HashMap<Symbol, usize>,
    pub name_order: Vec<Symbol>,
    pub name_tuples: HashMap<Vec<Symbol>, GlobalValue<'c>>,
    pub classes: GlobalValue<'c>,
    pub files: HashMap<ModuleId, GlobalValue<'c>>,
    pub codes: HashMap<FuncId, GlobalValue<'c>>,
    pub plans: HashMap<ClassDefId, GlobalValue<'c>>,
    pub sites: HashMap<(FuncId, LocId), GlobalValue<'c>>,
    /// Where the objects of the image are; made when the first is used.
    pub image: Option<super::image::Placed<'c>>,
}

impl<'c> Data<'c> {
    pub fn new(module: &LlvmModule<'c>, t: &Types<'c>) -> Data<'c> {
        Data {
            constants: HashMap::new(),
            names: module.add_global(t.word.array_type(0), None, "sx.names.open"),
            name_index: HashMap::new(),
            name_order: Vec::new(),
            name_tuples: HashMap::new(),
            classes: module.add_global(t.i8.array_type(0), None, "sx_classes"),
            files: HashMap::new(),
            codes: HashMap::new(),
            plans: HashMap::new(),
            sites: HashMap::new(),
            image: None,
        }
    }
}

impl<'c> Codegen<'c, '_> {
    /// The address of a built-in class.
    pub(crate) fn class_address(&self, class: ClassId) -> PointerValue<'c> {
        let offset = class as u64 * size_of::<ClassObj>() as u64;
        self.offset_address(self.data.classes.as_pointer_value(), offset)
    }

    /// A constant address `offset` bytes behind `base`.
    pub(crate) fn offset_address(&self, base: PointerValue<'c>, offset: u64) -> PointerValue<'c> {
        // SAFETY: a constant expression within (or one past) the object that `base` points at.
        unsafe { base.const_gep(self.t.i8, &[self.t.word.const_int(offset, false)]) }
    }

    pub(crate) fn as_word(&self, pointer: PointerValue<'c>) -> IntValue<'c> {
        pointer.const_to_int(self.t.word)
    }

    /// A private global with this content. It has no symbol in the object: there are thousands.
    pub(crate) fn global(&self, name: &str, value: BasicValueEnum<'c>, constant: bool) -> GlobalValue<'c> {
        let global = self.module.add_global(value.get_type(), Some(AddressSpace::default()), name);
        global.set_initializer(&value);
        global.set_linkage(Linkage::Private);
        global.set_constant(constant);
        global.set_alignment(16);
        global
    }

    /// A private zeroed global of `bytes`.
    pub(crate) fn zeroed(&self, name: &str, bytes: u32) -> GlobalValue<'c> {
        let ty = self.t.word.array_type(bytes.div_ceil(8));
        self.global(name, ty.const_zero().into(), false)
    }

    pub(crate) fn record(&self, fields: &[BasicValueEnum<'c>]) -> BasicValueEnum<'c> {
        self.cx.const_struct(fields, false).into()
    }

    pub(crate) fn int64(&self, value: u64) -> BasicValueEnum<'c> {
        self.t.word.const_int(value, false).into()
    }
    pub(crate) fn int32(&self, value: u32) -> BasicValueEnum<'c> {
        self.t.i32.const_int(u64::from(value), false).into()
    }
    pub(crate) fn int16(&self, value: u16) -> BasicValueEnum<'c> {
        self.t.i16.const_int(u64::from(value), false).into()
    }
    pub(crate) fn null(&self) -> BasicValueEnum<'c> {
        self.t.ptr.const_null().into()
    }

    /// An array of addresses, or null when there are none.
    pub(crate) fn pointer_array(&self, name: &str, items: &[PointerValue<'c>]) -> BasicValueEnum<'c> {
        if items.is_empty() {
            return self.null();
        }
        self.global(name, self.t.ptr.const_array(items).into(), true).as_pointer_value().into()
    }

    /// The slot that holds the canonical string of a name.
    pub(crate) fn name_slot(&mut self, name: Symbol) -> PointerValue<'c> {
        let next = self.data.name_order.len();
        let index = *self.data.name_index.entry(name).or_insert(next);
        if index == next {
            self.data.name_order.push(name);
        }
        self.offset_address(self.data.names.as_pointer_value(), 8 * index as u64)
    }

    /// A constant as a word that needs no code: a small int, a singleton, or a static object.
    /// A constant in code. A string that is also a name of the program is the canonical one: names are found by identity.
    pub(crate) fn constant_operand(&mut self, id: ConstId) -> IntValue<'c> {
        let name = match self.unit.program.consts.get(id) {
            ConstValue::Str(text) => text.as_str().filter(|t| is_plain_name(t)).and_then(|t| self.unit.program.names.lookup(t)),
            _ => None,
        };
        match name {
            Some(name) => {
                let slot = self.name_slot(name);
                self.load_at(self.t.word.into(), slot, 0).into_int_value()
            }
            None => self.constant_word(id),
        }
    }

    pub(crate) fn constant_word(&mut self, id: ConstId) -> IntValue<'c> {
        let value = self.unit.program.consts.get(id).clone();
        match value {
            ConstValue::Absent => self.t.word.const_zero(),
            ConstValue::None => self.singleton("sx_none"),
            ConstValue::True => self.singleton("sx_true"),
            ConstValue::False => self.singleton("sx_false"),
            ConstValue::Ellipsis => self.singleton("sx_ellipsis"),
            ConstValue::NotImplemented => self.singleton("sx_not_implemented"),
            ConstValue::Int(v) => self.t.word.const_int(sxc_abi::Word::small(v).0, false),
            ConstValue::Image(node) => self.image_word(node),
            ConstValue::BigInt(_) | ConstValue::Float(_) | ConstValue::Complex(..) | ConstValue::Str(_) | ConstValue::Bytes(_)
            | ConstValue::Tuple(_) => {
                let object = match self.data.constants.get(&id) {
                    Some(global) => *global,
                    None => {
                        let object = self.static_object(&value);
                        let global = self.global("const", object, false);
                        self.data.constants.insert(id, global);
                        global
                    }
                };
                self.as_word(object.as_pointer_value())
            }
        }
    }

    pub(crate) fn singleton(&self, symbol: &str) -> IntValue<'c> {
        let global = self.module.get_global(symbol).unwrap_or_else(|| self.module.add_global(self.t.word, None, symbol));
        self.as_word(global.as_pointer_value())
    }

    fn static_object(&mut self, value: &ConstValue) -> BasicValueEnum<'c> {
        match value {
            ConstValue::Float(bits) => {
                let fields = [self.class_address(ClassId::Float).into(), self.int64(*bits)];
                self.record(&fields)
            }
            ConstValue::Complex(re, im) => {
                let fields = [self.class_address(ClassId::Complex).into(), self.int64(*re), self.int64(*im), self.int64(0)];
                self.record(&fields)
            }
            ConstValue::BigInt(digits) => self.big_int(digits),
            ConstValue::Str(text) => self.string_object(text),
            ConstValue::Bytes(bytes) => {
                let data = self.bytes_array(bytes);
                let fields = [self.class_address(ClassId::Bytes).into(), self.int64(bytes.len() as u64), self.int64(0), data];
                self.record(&fields)
            }
            ConstValue::Tuple(items) => {
                let words: Vec<IntValue<'c>> = items.iter().map(|i| self.constant_word(*i)).collect();
                self.tuple_object(&words)
            }
            ConstValue::Absent | ConstValue::None | ConstValue::True | ConstValue::False | ConstValue::Ellipsis
            | ConstValue::NotImplemented | ConstValue::Int(_) | ConstValue::Image(_) => unreachable!("these constants are words by themselves"),
        }
    }

    pub(crate) fn tuple_object(&self, words: &[IntValue<'c>]) -> BasicValueEnum<'c> {
        let items = self.t.word.const_array(words);
        self.record(&[self.class_address(ClassId::Tuple).into(), self.int64(words.len() as u64), items.into()])
    }

    /// Bytes with a terminating zero, padded to whole words.
    pub(crate) fn bytes_array(&self, bytes: &[u8]) -> BasicValueEnum<'c> {
        let mut padded = bytes.to_vec();
        padded.resize((bytes.len() + 1).next_multiple_of(8), 0);
        self.cx.const_string(&padded, false).into()
    }

    fn big_int(&self, digits: &str) -> BasicValueEnum<'c> {
        let (negative, digits) = digits.strip_prefix('-').map_or((false, digits), |d| (true, d));
        let limbs = crate::ast::Int::from_digits(digits.chars().filter_map(|c| c.to_digit(10)), 10).limbs();
        let len = limbs.len() as i64;
        let words: Vec<IntValue<'c>> = limbs.iter().map(|l| self.t.word.const_int(*l, false)).collect();
        let signed = if negative { -len } else { len };
        self.record(&[self.class_address(ClassId::Int).into(), self.int64(signed as u64), self.t.word.const_array(&words).into()])
    }
}

fn is_plain_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= 40 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
