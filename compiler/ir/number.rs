//! Dense numbers in the order of emission, so that the text form does not depend on how a function was made.

use super::*;

/// The same function with blocks, values, instructions and places numbered in the order of emission; what is not reached
/// from the order is gone.
pub fn renumber(old: &Function) -> Function {
    let mut new = Function { values: Vec::new(), insts: Vec::new(), blocks: Vec::new(), order: Vec::new(), locs: vec![old.locs[0]], ..old.clone() };
    let mut map = Map {
        values: vec![None; old.values.len()],
        blocks: vec![None; old.blocks.len()],
        locs: vec![None; old.locs.len()],
    };
    map.locs[0] = Some(LocId::NONE);
    for block in &old.order {
        map.blocks[block.0 as usize] = Some(new.new_block());
    }
    // Numbers are given before any use is copied: a loop's argument is defined after its use in text order.
    for block in &old.order {
        let data = old.block(*block);
        let insts = data.insts.iter().flat_map(|i| old.inst(*i).results.iter());
        for value in data.params.iter().chain(insts) {
            new.values.push(*old.value(*value));
            map.values[value.0 as usize] = Some(Value(new.values.len() as u32 - 1));
        }
    }
    for block in &old.order {
        copy_block(old, &mut new, &mut map, *block);
    }
    new
}

struct Map {
    values: Vec<Option<Value>>,
    blocks: Vec<Option<Block>>,
    locs: Vec<Option<LocId>>,
}

impl Map {
    fn value(&self, value: Value) -> Value {
        self.values[value.0 as usize].expect("a used value is defined in the order")
    }

    fn block(&self, block: Block) -> Block {
        self.blocks[block.0 as usize].expect("a target is in the order")
    }

    fn target(&self, target: &Target) -> Target {
        Target::new(self.block(target.block), target.args.iter().map(|v| self.value(*v)).collect())
    }

    fn loc(&mut self, old: &Function, new: &mut Function, loc: LocId) -> LocId {
        if let Some(known) = self.locs[loc.0 as usize] {
            return known;
        }
        let mut data = old.locs[loc.0 as usize];
        data.inlined_at = data.inlined_at.map(|at| self.loc(old, new, at));
        new.locs.push(data);
        let id = LocId(new.locs.len() as u32 - 1);
        self.locs[loc.0 as usize] = Some(id);
        id
    }
}

fn copy_block(old: &Function, new: &mut Function, map: &mut Map, block: Block) {
    let data = old.block(block);
    let mut insts = Vec::with_capacity(data.insts.len());
    for inst in &data.insts {
        let inst = old.inst(*inst);
        let copy = InstData {
            op: inst.op.clone(),
            args: inst.args.iter().map(|v| map.value(*v)).collect(),
            targets: inst.targets.iter().map(|t| map.target(t)).collect(),
            results: inst.results.iter().map(|v| map.value(*v)).collect(),
            loc: map.loc(old, new, inst.loc),
        };
        insts.push(new.make_inst(copy));
    }
    let params = data.params.iter().map(|v| map.value(*v)).collect();
    let handler = data.handler.as_ref().map(|h| map.target(h));
    *new.block_mut(map.block(block)) = BlockData { params, insts, handler };
}
