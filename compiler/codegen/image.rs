//! The image: objects made at build time, as static data.
//!
//! ```text
//! image.constant   tuples, floats, complex numbers, big ints      read-only
//! image.text       str, bytes, frozensets and their tables        written once each: a hash that is remembered
//! image.roots      lists, dicts, sets and their stores            roots of the collector
//! ```
//! Nothing here is ever freed or marked: the collector scans `image.roots` for what was stored there since, and nothing
//! else. Tables of dicts and sets have no hashes and no index: they are images until the program first looks at them,
//! since the seed of its hashes is not known before.

use super::Codegen;
use crate::ir::Image;
use inkwell::AddressSpace;
use inkwell::module::Linkage;
use inkwell::values::{GlobalValue, IntValue, PointerValue};
use std::collections::HashMap;
use sxc_abi::tables::{SET_REMOVED, SetObj, SetStoreObj, dict_capacity, dict_slots_for, dict_store_size};
use sxc_abi::{ClassId, Word, str_flags};
use sxc_runtime::comptime::graph::{Node, SetTable, Slot, Value};

const CONSTANT: usize = 0;
const TEXT: usize = 1;
const ROOTS: usize = 2;
const SECTIONS: [&str; 3] = ["image.constant", "image.text", "image.roots"];

/// One word of a section.
#[derive(Clone, Copy)]
enum Cell {
    Number(u64),
    Class(ClassId),
    Value(Value),
    /// An address within the same section, in words.
    Here(usize),
}

pub(crate) struct Placed<'c> {
    sections: [Option<(GlobalValue<'c>, usize)>; 3],
    /// Section and word of each node.
    places: Vec<(usize, usize)>,
}

impl<'c> Codegen<'c, '_> {
    /// The address of an object of the image.
    pub(crate) fn image_word(&mut self, node: u32) -> IntValue<'c> {
        if self.data.image.is_none() {
            self.place_image();
        }
        self.node_address(node)
    }

    /// The part of the image that the collector scans: its start and its number of words.
    pub(crate) fn image_roots(&self) -> Option<(PointerValue<'c>, u64)> {
        let (global, words) = self.data.image.as_ref()?.sections[ROOTS]?;
        Some((global.as_pointer_value(), words as u64))
    }

    fn node_address(&self, node: u32) -> IntValue<'c> {
        let placed = self.data.image.as_ref().expect("placed before");
        let (section, word) = placed.places[node as usize];
        let (global, _) = placed.sections[section].expect("a section with objects exists");
        self.as_word(self.offset_address(global.as_pointer_value(), 8 * word as u64))
    }

    fn place_image(&mut self) {
        let image = &self.unit.program.image;
        let mut layout = Layout::new(image);
        let places = (0..image.nodes.len()).map(|i| layout.place(i)).collect();
        let mut sections = [None; 3];
        for (i, cells) in layout.sections.iter().enumerate().filter(|(_, cells)| !cells.is_empty()) {
            let ty = self.t.word.array_type(cells.len() as u32);
            let global = self.module.add_global(ty, Some(AddressSpace::default()), SECTIONS[i]);
            global.set_linkage(Linkage::Internal);
            global.set_constant(i == CONSTANT);
            global.set_alignment(16);
            sections[i] = Some((global, cells.len()));
        }
        self.data.image = Some(Placed { sections, places });
        for (i, cells) in layout.sections.iter().enumerate() {
            let Some((global, _)) = sections[i] else { continue };
            let words: Vec<IntValue<'c>> = cells.iter().map(|cell| self.cell(global, *cell)).collect();
            global.set_initializer(&self.t.word.const_array(&words));
        }
    }

    fn cell(&self, section: GlobalValue<'c>, cell: Cell) -> IntValue<'c> {
        match cell {
            Cell::Number(bits) => self.t.word.const_int(bits, false),
            Cell::Class(class) => self.as_word(self.class_address(class)),
            Cell::Here(word) => self.as_word(self.offset_address(section.as_pointer_value(), 8 * word as u64)),
            Cell::Value(value) => match value {
                Value::None => self.singleton("sx_none"),
                Value::True => self.singleton("sx_true"),
                Value::False => self.singleton("sx_false"),
                Value::Ellipsis => self.singleton("sx_ellipsis"),
                Value::Small(v) => self.t.word.const_int(Word::small(v).0, false),
                Value::Node(node) => self.node_address(node),
            },
        }
    }
}

struct Layout<'a> {
    image: &'a Image,
    tables: HashMap<u32, &'a SetTable>,
    sections: [Vec<Cell>; 3],
}

impl<'a> Layout<'a> {
    fn new(image: &'a Image) -> Layout<'a> {
        let tables = image.tables.iter().map(|table| (table.node, table)).collect();
        Layout { image, tables, sections: [Vec::new(), Vec::new(), Vec::new()] }
    }

    fn place(&mut self, node: usize) -> (usize, usize) {
        match &self.image.nodes[node] {
            Node::Int { negative, limbs } => {
                let len = limbs.len() as i64;
                let mut cells = vec![Cell::Class(ClassId::Int), number(if *negative { -len } else { len } as u64)];
                cells.extend(limbs.iter().map(|limb| number(*limb)));
                self.add(CONSTANT, cells)
            }
            Node::Float(bits) => self.add(CONSTANT, vec![Cell::Class(ClassId::Float), number(*bits)]),
            Node::Complex(re, im) => self.add(CONSTANT, vec![Cell::Class(ClassId::Complex), number(*re), number(*im)]),
            Node::Str { width, is_ascii, units } => {
                let flags = if *is_ascii { str_flags::ASCII } else { 0 };
                let len = units.len() as u64 / u64::from(*width);
                let kind = u64::from(*width) | u64::from(flags) << 8;
                let mut cells = vec![Cell::Class(ClassId::Str), number(len), number(0), number(kind)];
                push_bytes(units, &mut cells);
                self.add(TEXT, cells)
            }
            Node::Bytes(bytes) => {
                let mut cells = vec![Cell::Class(ClassId::Bytes), number(bytes.len() as u64), number(0)];
                push_bytes(bytes, &mut cells);
                self.add(TEXT, cells)
            }
            Node::Tuple(items) => {
                let mut cells = vec![Cell::Class(ClassId::Tuple), number(items.len() as u64)];
                cells.extend(items.iter().map(|item| Cell::Value(*item)));
                self.add(CONSTANT, cells)
            }
            Node::List(items) => {
                let mut store = vec![Cell::Class(ClassId::WordStore), number(items.len() as u64)];
                store.extend(items.iter().map(|item| Cell::Value(*item)));
                let (_, store) = self.add(ROOTS, store);
                self.add(ROOTS, vec![Cell::Class(ClassId::List), number(items.len() as u64), Cell::Here(store)])
            }
            Node::Dict(entries) => self.dict(entries),
            Node::Set { is_frozen, elements } => self.set(node as u32, *is_frozen, elements),
        }
    }

    fn dict(&mut self, entries: &[(Value, Value)]) -> (usize, usize) {
        let store = if entries.is_empty() {
            number(0)
        } else {
            let slots = dict_slots_for(entries.len());
            let mut cells = vec![Cell::Class(ClassId::DictImage), number(dict_capacity(slots) as u64), number(entries.len() as u64)];
            for (key, value) in entries {
                cells.extend([number(0), Cell::Value(*key), Cell::Value(*value)]);
            }
            cells.resize(dict_store_size(slots) / 8, number(0));
            Cell::Here(self.add(ROOTS, cells).1)
        };
        self.add(ROOTS, vec![Cell::Class(ClassId::Dict), number(entries.len() as u64), store, number(0)])
    }

    fn set(&mut self, node: u32, is_frozen: bool, elements: &[Value]) -> (usize, usize) {
        let (section, class) = if is_frozen { (TEXT, ClassId::FrozenSet) } else { (ROOTS, ClassId::Set) };
        let (mut store, mut finger) = (number(0), 0);
        if let Some(table) = self.tables.get(&node).copied() {
            let fill = table.slots.iter().filter(|slot| **slot != Slot::Free).count();
            let mut cells = vec![Cell::Class(ClassId::SetImage), number(table.slots.len() as u64), number(fill as u64)];
            debug_assert_eq!(cells.len() * 8, size_of::<SetStoreObj>());
            for slot in &table.slots {
                cells.extend(match slot {
                    Slot::Free => [number(0), number(0)],
                    Slot::Removed => [number(0), number(SET_REMOVED as u64)],
                    Slot::Element(i) => [Cell::Value(elements[*i as usize]), number(0)],
                });
            }
            store = Cell::Here(self.add(section, cells).1);
            finger = table.finger;
        }
        let cells = vec![Cell::Class(class), number(elements.len() as u64), store, number(0), number(finger as u64)];
        debug_assert_eq!(cells.len() * 8, size_of::<SetObj>());
        self.add(section, cells)
    }

    /// Appends an object; objects begin at multiples of 16 bytes.
    fn add(&mut self, section: usize, cells: Vec<Cell>) -> (usize, usize) {
        let all = &mut self.sections[section];
        let start = all.len();
        all.extend(cells);
        if all.len() % 2 == 1 {
            all.push(number(0));
        }
        (section, start)
    }
}

fn number(bits: u64) -> Cell {
    Cell::Number(bits)
}

/// The bytes and at least one zero byte (four for text), in words of the target, which is little-endian.
fn push_bytes(bytes: &[u8], cells: &mut Vec<Cell>) {
    let mut padded = bytes.to_vec();
    padded.resize((bytes.len() + 4).next_multiple_of(8), 0);
    cells.extend(padded.chunks_exact(8).map(|word| number(u64::from_le_bytes(word.try_into().expect("eight bytes")))));
}
