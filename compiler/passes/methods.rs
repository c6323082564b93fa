//! Keeps the function objects of methods where compiled code finds them: a class statement that runs once stores each
//! function that its body makes in a word of its module. Direct calls read closures and defaults from there.

use crate::ir::*;

pub fn run(program: &mut Program) {
    for class in 0..program.classes.len() {
        let (body, module, once) = (program.classes[class].body, program.classes[class].module, program.classes[class].once);
        if once && program.module(module).openness == Openness::Closed {
            keep_functions(program, body, module);
        }
    }
}

fn keep_functions(program: &mut Program, body: FuncId, module: ModuleId) {
    for block in program.function(body).order.clone() {
        let old = program.function(body).block(block).insts.clone();
        let mut insts = Vec::with_capacity(old.len());
        for inst in old {
            insts.push(inst);
            let data = program.function(body).inst(inst).clone();
            let Op::Py(PyOp::Function(made)) = data.op else { continue };
            let index = program.module(module).words() as u32;
            program.modules[module.0 as usize].hidden += 1;
            program.function_slots.insert(made, (module, index));
            let store = InstData {
                op: Op::Memory(MemoryOp::StoreGlobal { module, index }),
                args: data.results[..1].into(),
                results: [].into_iter().collect(),
                ..data
            };
            insts.push(program.function_mut(body).make_inst(store));
        }
        program.function_mut(body).block_mut(block).insts = insts;
    }
}
