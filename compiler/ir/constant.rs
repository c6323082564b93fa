//! The constants of a program, each once.

use crate::ast::PyString;
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct ConstId(pub u32);

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ConstValue {
    /// No value: an unbound variable, an argument not given.
    Absent,
    None,
    True,
    False,
    Ellipsis,
    NotImplemented,
    /// Fits a word.
    Int(i64),
    /// Decimal digits, with a sign where negative.
    BigInt(Box<str>),
    /// Bits of the double.
    Float(u64),
    /// Bits of real and imaginary part.
    Complex(u64, u64),
    Str(PyString),
    Bytes(Box<[u8]>),
    Tuple(Box<[ConstId]>),
    /// An object of the program's image.
    Image(u32),
}

impl ConstId {
    /// `None` is in every pool, at this place.
    pub const NONE: ConstId = ConstId(0);
    /// The absent word, likewise.
    pub const ABSENT: ConstId = ConstId(1);
}

#[derive(Debug)]
pub struct ConstPool {
    values: Vec<ConstValue>,
    ids: HashMap<ConstValue, ConstId>,
}

impl Default for ConstPool {
    fn default() -> ConstPool {
        let mut pool = ConstPool { values: Vec::new(), ids: HashMap::new() };
        pool.add(ConstValue::None);
        pool.add(ConstValue::Absent);
        pool
    }
}

impl ConstPool {
    pub fn add(&mut self, value: ConstValue) -> ConstId {
        if let Some(id) = self.ids.get(&value) {
            return *id;
        }
        let id = ConstId(self.values.len() as u32);
        self.values.push(value.clone());
        self.ids.insert(value, id);
        id
    }
    pub fn get(&self, id: ConstId) -> &ConstValue {
        &self.values[id.0 as usize]
    }
    pub fn iter(&self) -> impl Iterator<Item = (ConstId, &ConstValue)> {
        self.values.iter().enumerate().map(|(i, v)| (ConstId(i as u32), v))
    }
    pub fn len(&self) -> usize {
        self.values.len()
    }
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}
