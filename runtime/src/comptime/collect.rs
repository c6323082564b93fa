//! From live values to a [`Graph`].

use super::graph::{Graph, Node, SetTable, Slot, Value};
use crate::prelude::*;
use crate::types::int::repr::Int;
use crate::types::list::store::Items;
use crate::types::{bytes, dict, list, set, str, tuple};
use std::collections::HashMap;

/// Why a value cannot be part of an image: `path` leads to an object that is `what`.
pub struct Refusal {
    pub path: String,
    pub what: String,
}

/// The graph of these values. Nothing is allocated on the Python heap, so no object dies meanwhile.
pub fn graph(values: &[(&str, Word)]) -> Result<Collected, Refusal> {
    let mut collector = Collector::default();
    for (name, value) in values {
        collector.root = name.to_string();
        let value = collector.value(*value, None)?;
        collector.graph.values.push(value);
        collector.drain()?;
    }
    Ok(Collected { graph: collector.graph, objects: collector.objects })
}

pub struct Collected {
    pub graph: Graph,
    /// The object of each node.
    pub objects: Vec<Word>,
}

#[derive(Default)]
struct Collector {
    graph: Graph,
    numbers: HashMap<u64, u32>,
    objects: Vec<Word>,
    /// The node that each node was first met in, and how it is reached there.
    origins: Vec<Option<(u32, String)>>,
    root: String,
    /// Nodes whose contents are not looked at yet.
    pending: Vec<u32>,
}

impl Collector {
    fn drain(&mut self) -> Result<(), Refusal> {
        while let Some(id) = self.pending.pop() {
            self.contents(id)?;
        }
        Ok(())
    }

    fn value(&mut self, word: Word, origin: Option<(u32, String)>) -> Result<Value, Refusal> {
        if let Some(small) = word.to_small() {
            return Ok(Value::Small(small));
        }
        let constants = [(none(), Value::None), (boolean(true), Value::True), (boolean(false), Value::False), (ellipsis(), Value::Ellipsis)];
        if let Some((_, value)) = constants.iter().find(|(constant, _)| *constant == word) {
            return Ok(*value);
        }
        if let Some(id) = self.numbers.get(&word.0) {
            return Ok(Value::Node(*id));
        }
        use ClassId::*;
        let plain = [Int, Float, Complex, Str, Bytes, Tuple, List, Dict, Set, FrozenSet];
        if !plain.iter().any(|id| is_exact(word, *id)) {
            return Err(self.refusal(word, origin));
        }
        let id = self.add(word, origin, Node::Tuple(Vec::new()));
        self.numbers.insert(word.0, id);
        self.pending.push(id);
        Ok(Value::Node(id))
    }

    fn add(&mut self, word: Word, origin: Option<(u32, String)>, node: Node) -> u32 {
        self.objects.push(word);
        self.origins.push(origin);
        self.graph.nodes.push(node);
        self.objects.len() as u32 - 1
    }

    fn refusal(&self, word: Word, mut origin: Option<(u32, String)>) -> Refusal {
        let mut steps = Vec::new();
        while let Some((outer, step)) = origin {
            steps.push(step);
            origin = self.origins[outer as usize].clone();
        }
        let path = self.root.clone() + &steps.into_iter().rev().collect::<String>();
        Refusal { path, what: description(word) }
    }

    fn contents(&mut self, id: u32) -> Result<(), Refusal> {
        let object = self.objects[id as usize];
        let node = match class_id(object) {
            ClassId::Int => {
                let int = Int::of(object);
                Node::Int { negative: int.negative, limbs: int.limbs().to_vec() }
            }
            // SAFETY: the class says that the object has this layout.
            ClassId::Float => Node::Float(unsafe { Gc::<FloatObj>::from_word(object) }.value.to_bits()),
            ClassId::Complex => {
                // SAFETY: as above.
                let complex = unsafe { Gc::<ComplexObj>::from_word(object) };
                Node::Complex(complex.real.to_bits(), complex.imag.to_bits())
            }
            ClassId::Str => {
                // SAFETY: as above.
                let width = unsafe { Gc::<StrObj>::from_word(object) }.width;
                Node::Str { width, is_ascii: str::is_ascii(object), units: str::unit_bytes(object).to_vec() }
            }
            ClassId::Bytes => Node::Bytes(bytes::data(object).to_vec()),
            ClassId::Tuple => Node::Tuple(self.items(id, &tuple::words_of(object).to_vec())?),
            ClassId::List => self.list(id, object)?,
            ClassId::Dict => self.dict(id, object)?,
            _ => self.set(id, object)?,
        };
        self.graph.nodes[id as usize] = node;
        Ok(())
    }

    fn items(&mut self, id: u32, items: &[Word]) -> Result<Vec<Value>, Refusal> {
        items.iter().enumerate().map(|(i, item)| self.value(*item, Some((id, format!("[{i}]"))))).collect()
    }

    fn list(&mut self, id: u32, object: Word) -> Result<Node, Refusal> {
        Ok(Node::List(match list::items(object) {
            Items::Words(slots) => self.items(id, &slots.iter().map(core::cell::Cell::get).collect::<Vec<_>>())?,
            // A raw double is an object of its own whenever it is read.
            Items::Doubles(slots) => {
                slots.iter().map(|x| Value::Node(self.add(Word::ABSENT, None, Node::Float(x.get().to_bits())))).collect()
            }
        }))
    }

    fn dict(&mut self, id: u32, object: Word) -> Result<Node, Refusal> {
        let (mut entries, mut at) = (Vec::new(), 0);
        if dict::shows_attributes(object) {
            return Err(self.refusal_of_node(id, "the `__dict__` of an object"));
        }
        while let Some((key, value)) = dict::next_entry(object, &mut at) {
            let step = format!("[{}]", short(key));
            let key = self.value(key, Some((id, format!(" (the key {})", short(key)))))?;
            entries.push((key, self.value(value, Some((id, step)))?));
        }
        Ok(Node::Dict(entries))
    }

    fn refusal_of_node(&self, id: u32, what: &str) -> Refusal {
        let refusal = self.refusal(none(), self.origins[id as usize].clone());
        Refusal { what: what.to_string(), ..refusal }
    }

    /// Elements are sorted by their contents, the slots say where each was.
    fn set(&mut self, id: u32, object: Word) -> Result<Node, Refusal> {
        let (slots, finger) = set::slots_of(object);
        let mut order: Vec<(String, usize)> = Vec::new();
        for (place, slot) in slots.iter().enumerate() {
            if let set::Place::Element(word) = slot {
                order.push((contents_key(*word), place));
            }
        }
        order.sort();
        let mut table = vec![Slot::Free; slots.len()];
        for (place, slot) in slots.iter().enumerate() {
            if matches!(slot, set::Place::Removed) {
                table[place] = Slot::Removed;
            }
        }
        let mut elements = Vec::new();
        for (number, (_, place)) in order.iter().enumerate() {
            let set::Place::Element(word) = slots[*place] else { continue };
            elements.push(self.value(word, Some((id, format!(" (the element {})", short(word)))))?);
            table[*place] = Slot::Element(number as u32);
        }
        if !elements.is_empty() {
            self.graph.tables.push(SetTable { node: id, slots: table, finger });
        }
        Ok(Node::Set { is_frozen: is_exact(object, ClassId::FrozenSet), elements })
    }
}

fn class_id(object: Word) -> ClassId {
    use ClassId::*;
    let found = [Int, Float, Complex, Str, Bytes, Tuple, List, Dict, Set, FrozenSet].into_iter().find(|id| is_exact(object, *id));
    found.expect("only these classes become nodes")
}

/// What an immutable value contains, without regard to identity: equal under every seed.
fn contents_key(word: Word) -> String {
    if let Some(small) = word.to_small() {
        return format!("i{:020}", i128::from(small) + (1 << 64));
    }
    if is_exact(word, ClassId::Tuple) {
        let parts: Vec<String> = tuple::words_of(word).iter().map(|item| contents_key(*item)).collect();
        return format!("t({})", parts.join(","));
    }
    if is_exact(word, ClassId::FrozenSet) {
        let elements = set::slots_of(word).0.into_iter().filter_map(|slot| match slot {
            set::Place::Element(word) => Some(contents_key(word)),
            _ => None,
        });
        let mut elements: Vec<String> = elements.collect();
        elements.sort();
        return format!("z({})", elements.join(","));
    }
    match graph(&[("", word)]) {
        Ok(collected) => collected.graph.encode(),
        Err(_) => "?".to_string(),
    }
}

/// A key as a path shows it.
fn short(word: Word) -> String {
    if let Some(small) = word.to_small() {
        return small.to_string();
    }
    if is_exact(word, ClassId::Str) {
        return format!("{:?}", str::to_string_lossy(word)).replace('"', "'");
    }
    format!("<{}>", crate::raise::type_name(word))
}

fn description(word: Word) -> String {
    let name = crate::raise::type_name(word);
    match name.as_str() {
        "type" => "a class".to_string(),
        name if name.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) => format!("an instance of `{name}`"),
        name => format!("a `{name}`"),
    }
}
