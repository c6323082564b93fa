//! Debug information: names of functions as Python's qualified names, and a line for each instruction.
//!
//! Paths stay as they were given, relative to wherever the program is debugged, so that two builds in different folders
//! are the same. Variables have no description: a debugger sees words.

use super::Codegen;
use crate::ir::*;
use inkwell::context::Context;
use inkwell::debug_info::*;
use inkwell::module::{FlagBehavior, Module as LlvmModule};
use inkwell::values::FunctionValue;
use std::collections::HashMap;

/// The folder that relative paths start from: whichever the debugger is started in.
const HERE: &str = "";

pub(crate) struct Debug<'c> {
    builder: DebugInfoBuilder<'c>,
    unit: DICompileUnit<'c>,
    ty: DISubroutineType<'c>,
    files: HashMap<ModuleId, DIFile<'c>>,
    optimized: bool,
}

/// The place of the code being emitted, while functions that have none are emitted in between.
pub(crate) struct Aside<'c> {
    block: Option<inkwell::basic_block::BasicBlock<'c>>,
    location: Option<DILocation<'c>>,
}

impl<'c> Debug<'c> {
    /// Begins the description of a unit whose main source has this name.
    pub fn new(cx: &'c Context, module: &LlvmModule<'c>, source: &str, optimized: bool) -> Debug<'c> {
        let flag = |name, value| module.add_basic_value_flag(name, FlagBehavior::Warning, cx.i32_type().const_int(value, false));
        flag("Debug Info Version", u64::from(debug_metadata_version()));
        flag("Dwarf Version", 5);
        let (builder, unit) = module.create_debug_info_builder(
            true,
            DWARFSourceLanguage::Python,
            source,
            HERE,
            "sxc",
            optimized,
            "",
            0,
            "",
            DWARFEmissionKind::Full,
            0,
            true,
            false,
            "",
            "",
        );
        let ty = builder.create_subroutine_type(unit.get_file(), None, &[], DIFlagsConstants::ZERO);
        Debug { builder, unit, ty, files: HashMap::new(), optimized }
    }
}

impl<'c> Codegen<'c, '_> {
    /// Describes `function`, which implements `f`, and stands at its first line from here on.
    pub(crate) fn describe(&mut self, id: FuncId, function: FunctionValue<'c>) {
        let f = self.unit.program.function(id);
        let name = f.qualname.clone();
        self.describe_as(id, function, &name);
    }

    pub(crate) fn describe_as(&mut self, id: FuncId, function: FunctionValue<'c>, name: &str) {
        let program = self.unit.program;
        let f = program.function(id);
        let Some(debug) = &mut self.debug else { return };
        let source = program.module(f.module).source.name();
        let file = *debug.files.entry(f.module).or_insert_with(|| debug.builder.create_file(source, HERE));
        let line = f.first_line;
        let scope = debug.unit.get_file().as_debug_info_scope();
        let program = debug.builder.create_function(
            scope,
            name,
            None,
            file,
            line,
            debug.ty,
            true,
            true,
            line,
            DIFlagsConstants::ZERO,
            debug.optimized,
        );
        function.set_subprogram(program);
        let first = debug.builder.create_debug_location(self.cx, line, 0, program.as_debug_info_scope(), None);
        self.builder.set_current_debug_location(first);
    }

    /// What is emitted from here on comes from this place of `f`, the IR that `function` is made of.
    pub(crate) fn stand_at(&self, f: &Function, function: FunctionValue<'c>, loc: LocId) {
        let (Some(debug), Some(scope)) = (&self.debug, function.get_subprogram()) else { return };
        let line = if loc == LocId::NONE { f.first_line } else { self.line(f, loc) };
        let location = debug.builder.create_debug_location(self.cx, line, 0, scope.as_debug_info_scope(), None);
        self.builder.set_current_debug_location(location);
    }

    /// The line of a place in the source of `f` itself: what was inlined counts as the call.
    fn line(&self, f: &Function, loc: LocId) -> u32 {
        let mut place = &f.locs[loc.0 as usize];
        while let Some(outer) = place.inlined_at {
            place = &f.locs[outer.0 as usize];
        }
        self.unit.program.module(f.module).source.line(place.span.lo)
    }

    /// Leaves the function being emitted for one that has no place in the source.
    pub(crate) fn step_aside(&self) -> Aside<'c> {
        let aside = Aside { block: self.builder.get_insert_block(), location: self.builder.get_current_debug_location() };
        self.builder.unset_current_debug_location();
        aside
    }

    pub(crate) fn return_from(&self, aside: Aside<'c>) {
        if let Some(block) = aside.block {
            self.builder.position_at_end(block);
        }
        match aside.location {
            Some(location) => self.builder.set_current_debug_location(location),
            None => self.builder.unset_current_debug_location(),
        }
    }

    /// Completes the description; nothing is emitted after it.
    pub(crate) fn finish_debug(&self) {
        if let Some(debug) = &self.debug {
            debug.builder.finalize();
        }
    }
}
