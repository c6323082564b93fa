//! The descriptions that the runtime reads: functions, files, source places, classes, modules, the program.

use super::{Codegen, UnitKind, ok};
use crate::ast::PyString;
use crate::base::Symbol;
use crate::ir::*;
use crate::specialize::ClassLayout;
use inkwell::module::Linkage;
use inkwell::values::{BasicValueEnum, GlobalValue, IntValue, PointerValue};
use std::mem::offset_of;
use sxc_abi::{ClassObj, FieldRepr, ModuleObj, code_flags};

impl<'c> Codegen<'c, '_> {
    /// The `FileDesc` of a module's source.
    fn file(&mut self, module: ModuleId) -> PointerValue<'c> {
        if let Some(file) = self.data.files.get(&module) {
            return file.as_pointer_value();
        }
        let source = &self.unit.program.module(module).source;
        let path = self.global("path", self.bytes_array(source.name().as_bytes()), true).as_pointer_value();
        let (text, len) = if self.unit.embed_source {
            let text = self.global("source", self.bytes_array(source.text().as_bytes()), true);
            (text.as_pointer_value().into(), source.text().len())
        } else {
            (self.null(), 0)
        };
        let fields = [path.into(), self.int64(source.name().len() as u64), text, self.int64(len as u64)];
        let file = self.global("file", self.record(&fields), true);
        self.data.files.insert(module, file);
        file.as_pointer_value()
    }

    /// The `CodeDesc` of a function.
    pub(crate) fn code(&mut self, id: FuncId) -> PointerValue<'c> {
        if let Some(code) = self.data.codes.get(&id) {
            return code.as_pointer_value();
        }
        let program = self.unit.program;
        let f = program.function(id);
        let qualname = program.names.lookup(&f.qualname).expect("the pipeline interns qualified names");
        let locals: Vec<Symbol> = f.params.names.iter().chain(&f.locals).copied().collect();
        let cells = self.cell_variables(f);
        let in_place_of_c = program.module(f.module).leaves_no_entries;
        let fields = [
            self.name_slot(f.name).into(),
            self.name_slot(qualname).into(),
            self.slot_array(&locals),
            self.slot_array(&f.free),
            self.slot_array(&cells),
            self.file(f.module).into(),
            self.int32(f.first_line),
            self.int32(flags(f) | if in_place_of_c { code_flags::IN_PLACE_OF_C } else { 0 }),
            self.int16(f.params.positional_only as u16),
            self.int16(f.params.positional as u16),
            self.int16(f.params.keyword_only as u16),
            self.int16(locals.len() as u16),
            self.int16(f.free.len() as u16),
            self.int16(cells.len() as u16),
            self.bodies.get(&id).map_or(self.null(), |b| b.as_global_value().as_pointer_value().into()),
        ];
        let code = self.global("code", self.record(&fields), true);
        self.data.codes.insert(id, code);
        code.as_pointer_value()
    }

    /// The variables of `f` that functions made by it use, by name.
    fn cell_variables(&self, f: &Function) -> Vec<Symbol> {
        let insts = f.order.iter().flat_map(|block| &f.block(*block).insts);
        let made = insts.filter_map(|inst| match f.inst(*inst).op {
            Op::Py(PyOp::Function(id)) | Op::Object(ObjectOp::Code(id)) => Some(id),
            _ => None,
        });
        let free = made.flat_map(|id| &self.unit.program.function(id).free);
        let mut cells: Vec<Symbol> = free.filter(|name| !f.free.contains(name)).copied().collect();
        cells.sort_by_key(|name| self.unit.program.text(*name));
        cells.dedup();
        cells
    }

    fn slot_array(&mut self, names: &[Symbol]) -> BasicValueEnum<'c> {
        let slots: Vec<PointerValue<'c>> = names.iter().map(|n| self.name_slot(*n)).collect();
        self.pointer_array("names", &slots)
    }

    /// The `SiteDesc` of a place, with the chain of calls it was inlined into.
    pub(crate) fn site(&mut self, id: FuncId, f: &Function, loc: LocId) -> PointerValue<'c> {
        if let Some(site) = self.data.sites.get(&(id, loc)) {
            return site.as_pointer_value();
        }
        let place = f.locs[loc.0 as usize];
        let owner = place.function.unwrap_or(id);
        let outer = match place.inlined_at {
            Some(outer) => self.site(id, f, outer).into(),
            None => self.null(),
        };
        let source = &self.unit.program.module(self.unit.program.function(owner).module).source;
        let (start, end) = (source.location(place.span.lo), source.location(place.span.hi));
        let line = if loc == LocId::NONE { f.first_line } else { start.line };
        let fields = [
            self.code(owner).into(),
            self.int32(line),
            self.int32(end.line),
            self.int32(start.col),
            self.int32(end.col),
            outer,
        ];
        let site = self.global("site", self.record(&fields), true);
        self.data.sites.insert((id, loc), site);
        site.as_pointer_value()
    }

    pub(crate) fn plan(&mut self, class: ClassDefId) -> PointerValue<'c> {
        if let Some(plan) = self.data.plans.get(&class) {
            return plan.as_pointer_value();
        }
        let first_line = self.int32(self.unit.program.class(class).first_line);
        let zero32 = self.int32(0);
        let fields = match self.unit.layouts.get(&class) {
            Some(layout) => {
                let (size, mask) = (self.int32(layout.size), self.int64(layout.raw_mask));
                let fields = self.instance_layout(layout);
                let assumption = self.assumption(&format!("assume.class.{}", class.0)).into();
                [self.class_storage(class).into(), fields, size, zero32, mask, assumption, first_line, zero32]
            }
            None => {
                let names = self.field_names(class);
                [self.null(), names, zero32, zero32, self.int64(0), self.null(), first_line, zero32]
            }
        };
        let fields = self.record(&fields);
        let plan = self.global("plan", fields, true);
        self.data.plans.insert(class, plan);
        plan.as_pointer_value()
    }

    /// Static storage of the class object of a known class statement.
    pub(crate) fn class_storage(&self, class: ClassDefId) -> PointerValue<'c> {
        let name = format!("class.{}", class.0);
        if let Some(global) = self.module.get_global(&name) {
            return global.as_pointer_value();
        }
        self.zeroed(&name, size_of::<ClassObj>() as u32).as_pointer_value()
    }

    fn instance_layout(&mut self, layout: &ClassLayout) -> BasicValueEnum<'c> {
        let guessed = layout.guessed.iter().map(|(name, offset)| (*name, *offset, FieldRepr::Word));
        let known = layout.fields.iter().map(|f| (f.name, f.offset, if f.is_double { FieldRepr::Double } else { FieldRepr::Word }));
        let rows: Vec<BasicValueEnum<'c>> = known
            .chain(guessed)
            .map(|(name, offset, repr)| {
                let fields = [self.name_literal(name).into(), self.int32(offset), self.int32(repr as u32)];
                self.record(&fields)
            })
            .collect();
        let presence = layout.presence;
        self.layout_record(&rows, presence)
    }

    /// A layout without places.
    fn field_names(&mut self, class: ClassDefId) -> BasicValueEnum<'c> {
        let Some(names) = self.unit.field_names.get(&class) else { return self.null() };
        let (zero, word) = (self.int32(0), self.int32(FieldRepr::Word as u32));
        let rows: Vec<BasicValueEnum<'c>> = names
            .iter()
            .map(|name| {
                let literal = self.name_literal(*name);
                self.record(&[literal.into(), zero, word])
            })
            .collect();
        self.layout_record(&rows, 0)
    }

    fn layout_record(&self, rows: &[BasicValueEnum<'c>], presence: u32) -> BasicValueEnum<'c> {
        let fields = if rows.is_empty() {
            self.null()
        } else {
            let table = self.record(rows);
            self.global("fields", table, false).as_pointer_value().into()
        };
        let layout = [fields, self.int32(rows.len() as u32), self.int32(presence)];
        let layout = self.record(&layout);
        self.global("layout", layout, true).as_pointer_value().into()
    }

    /// A tuple of interned names as a word, 0 when there are none.
    pub(crate) fn name_tuple(&mut self, names: &[Symbol]) -> IntValue<'c> {
        if names.is_empty() {
            return self.t.word.const_zero();
        }
        if let Some(tuple) = self.data.name_tuples.get(names) {
            return self.as_word(tuple.as_pointer_value());
        }
        let words: Vec<IntValue<'c>> = names.iter().map(|n| self.name_literal(*n)).collect();
        let tuple = self.global("name-tuple", self.tuple_object(&words), false);
        self.data.name_tuples.insert(names.to_vec(), tuple);
        self.as_word(tuple.as_pointer_value())
    }

    fn name_literal(&mut self, name: Symbol) -> IntValue<'c> {
        let literal = self.literal(name);
        self.as_word(literal)
    }

    fn literal(&mut self, name: Symbol) -> PointerValue<'c> {
        let symbol = format!("name.{}", name.0);
        if let Some(global) = self.module.get_global(&symbol) {
            return global.as_pointer_value();
        }
        let text = PyString::from(self.unit.program.text(name));
        self.global(&symbol, self.string_object(&text), false).as_pointer_value()
    }

    /// Static storage of a module object.
    pub(crate) fn modules_storage(&self, module: ModuleId) -> PointerValue<'c> {
        let name = format!("module.{}", module.0);
        if let Some(global) = self.module.get_global(&name) {
            return global.as_pointer_value();
        }
        let count = self.unit.program.module(module).words();
        let bytes = offset_of!(ModuleObj, fields) + 8 * count;
        self.zeroed(&name, bytes as u32).as_pointer_value()
    }

    /// The tables that start-up reads, and `main`.
    pub(crate) fn emit_tables(&mut self) {
        let modules: Vec<BasicValueEnum<'c>> = (0..self.unit.program.modules.len() as u32).map(|i| self.module_row(ModuleId(i))).collect();
        let mut roots: Vec<BasicValueEnum<'c>> = (0..self.unit.program.modules.len() as u32).map(|i| self.root_row(ModuleId(i))).collect();
        let mut classes: Vec<ClassDefId> = self.unit.layouts.keys().copied().collect();
        classes.sort();
        for class in &classes {
            roots.push(self.record(&[self.class_storage(*class).into(), self.int64(size_of::<ClassObj>() as u64 / 8)]));
        }
        if let Some((start, words)) = self.image_roots() {
            roots.push(self.record(&[start.into(), self.int64(words)]));
        }
        let strings = self.string_table();
        let module_count = self.int64(modules.len() as u64);
        let modules = self.record_array("modules", &modules);
        let root_count = self.int64(roots.len() as u64);
        let roots = self.record_array("roots", &roots);
        let (symbol, main, units) = match &self.unit.kind {
            UnitKind::Program { main, units } => ("sx_program", u64::from(main.0), units.as_slice()),
            UnitKind::Open { symbol } => (symbol.as_str(), u64::MAX, [].as_slice()),
        };
        let units: Vec<PointerValue<'c>> = units.iter().map(|name| self.module.add_global(self.t.i8, None, name).as_pointer_value()).collect();
        let (main, unit_count) = (self.int64(main), self.int64(units.len() as u64));
        let units = self.pointer_array("units", &units);
        let program = self.record(&[strings, modules, module_count, main, roots, root_count, units, unit_count]);
        let program = self.global(symbol, program, true);
        program.set_linkage(Linkage::External);
    }

    /// `int main(int argc, char **argv)`.
    pub(crate) fn emit_main(&mut self) {
        let (i32, ptr) = (self.t.i32, self.t.ptr);
        let start = self.module.add_function("sx_main", i32.fn_type(&[ptr.into(), i32.into(), ptr.into()], false), None);
        let main = self.module.add_function("main", i32.fn_type(&[i32.into(), ptr.into()], false), None);
        let block = self.cx.append_basic_block(main, "entry");
        self.builder.position_at_end(block);
        let program = self.module.get_global("sx_program").expect("emitted before").as_pointer_value();
        let (argc, argv) = (main.get_nth_param(0).expect("argc"), main.get_nth_param(1).expect("argv"));
        let status = ok(self.builder.build_call(start, &[program.into(), argc.into(), argv.into()], ""));
        ok(self.builder.build_return(status.try_as_basic_value().basic().as_ref().map(|v| v as _)));
    }

    fn record_array(&self, name: &str, rows: &[BasicValueEnum<'c>]) -> BasicValueEnum<'c> {
        let table = self.record(rows);
        self.global(name, table, true).as_pointer_value().into()
    }

    fn module_row(&mut self, id: ModuleId) -> BasicValueEnum<'c> {
        let program = self.unit.program;
        let module = program.module(id);
        let name = self.name_slot(module.name);
        let (code, storage, layout) = (self.code(module.body), self.modules_storage(id), self.module_layout(id));
        let package = self.int32(u32::from(module.is_package));
        let is_main = matches!(self.unit.kind, UnitKind::Program { main, .. } if main == id);
        let run_as = match program.run_as.filter(|_| is_main) {
            Some(name) => self.name_slot(name).into(),
            None => self.null(),
        };
        let assumption = match module.openness {
            Openness::Closed => self.assumption(&format!("assume.module.{}", id.0)).into(),
            Openness::Open => self.null(),
        };
        let fields = [name.into(), code.into(), storage.into(), layout, assumption, package, self.int32(0), run_as];
        self.record(&fields)
    }

    /// The `Layout` of a module's variables. Field names are filled from the name table at start-up, so a row holds the
    /// literal, which interning may leave non-canonical; start-up replaces it.
    fn module_layout(&mut self, id: ModuleId) -> BasicValueEnum<'c> {
        let globals = self.unit.program.module(id).globals.clone();
        let rows: Vec<BasicValueEnum<'c>> = globals
            .iter()
            .enumerate()
            .map(|(i, name)| {
                let offset = offset_of!(ModuleObj, fields) as u32 + 8 * i as u32;
                let fields = [self.name_literal(*name).into(), self.int32(offset), self.int32(0)];
                self.record(&fields)
            })
            .collect();
        self.layout_record(&rows, 0)
    }

    fn root_row(&mut self, id: ModuleId) -> BasicValueEnum<'c> {
        let words = (offset_of!(ModuleObj, fields) / 8 + self.unit.program.module(id).words()) as u64;
        let fields = [self.modules_storage(id).into(), self.int64(words)];
        self.record(&fields)
    }

    /// Fixes the table of names: the open array of slots gets its size.
    fn string_table(&mut self) -> BasicValueEnum<'c> {
        let order = self.data.name_order.clone();
        let literals: Vec<PointerValue<'c>> = order.iter().map(|n| self.literal(*n)).collect();
        let slots: GlobalValue<'c> = self.zeroed("sx.names", 8 * order.len().max(1) as u32);
        let open = self.data.names.as_pointer_value();
        open.replace_all_uses_with(slots.as_pointer_value());
        // SAFETY: the placeholder has no uses left.
        unsafe { self.data.names.delete() };
        self.data.names = slots;
        let fields = [self.int64(order.len() as u64), slots.as_pointer_value().into(), self.pointer_array("literals", &literals)];
        self.record(&fields)
    }
}

fn flags(f: &Function) -> u32 {
    let kind = match f.kind {
        FunctionKind::Module => code_flags::MODULE,
        FunctionKind::ClassBody => code_flags::CLASS_BODY,
        FunctionKind::Generator => code_flags::GENERATOR,
        FunctionKind::Coroutine => code_flags::COROUTINE,
        FunctionKind::AsyncGenerator => code_flags::ASYNC_GENERATOR,
        FunctionKind::Function | FunctionKind::Lambda => 0,
    };
    let star = if f.params.star { code_flags::VARARGS } else { 0 };
    let double_star = if f.params.double_star { code_flags::VARKEYWORDS } else { 0 };
    let clean_up = if handles_exceptions(f) { code_flags::CLEANS_UP } else { 0 };
    let set = |condition: bool, flag: u32| if condition { flag } else { 0 };
    let nested = set(f.qualname.contains("<locals>."), code_flags::NESTED);
    let in_class = f.qualname.rsplit_once('.').is_some_and(|(scope, _)| !scope.ends_with("<locals>"));
    let is_function = matches!(f.kind, FunctionKind::Function | FunctionKind::Lambda | FunctionKind::Generator | FunctionKind::Coroutine | FunctionKind::AsyncGenerator);
    let method = set(in_class && is_function, code_flags::METHOD);
    let doc = set(f.doc.is_some() && is_function, code_flags::DOCSTRING);
    kind | star | double_star | clean_up | nested | method | doc
}

fn handles_exceptions(f: &Function) -> bool {
    let insts = f.order.iter().flat_map(|block| &f.block(*block).insts);
    insts.into_iter().any(|inst| matches!(f.inst(*inst).op, Op::Error(ErrorOp::Take)))
}
