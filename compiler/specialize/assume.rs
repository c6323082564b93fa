//! Facts that the program might change at run time: tested where they are used, once per stretch of code that runs no
//! other code.

use super::Specializer;
use crate::base::Symbol;
use crate::ir::*;

/// Whose attributes a fact is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ObjectKey {
    Module(ModuleId),
    Class(ClassDefId),
}

impl Specializer<'_> {
    /// Relies on the constant variable `name` of a module.
    pub(super) fn rely_on_variable(&mut self, id: InstId, module: ModuleId, name: Symbol) {
        if !self.inference.world.is_proved(name) {
            self.rely_on(id, ObjectKey::Module(module));
        }
    }

    /// Relies on a method of a class: that it is what the class statement made it, and that instances do not hide it.
    pub(super) fn rely_on_method(&mut self, id: InstId, class: ClassDefId, name: Symbol) {
        if !self.inference.world.is_proved(name) {
            self.rely_on(id, ObjectKey::Class(class));
        }
    }

    /// Relies on a field not being hidden by an attribute of the class.
    pub(super) fn rely_on_field(&mut self, id: InstId, class: ClassDefId, name: Symbol) {
        if !self.inference.world.is_proved_field(name) {
            self.rely_on(id, ObjectKey::Class(class));
        }
    }

    fn rely_on(&mut self, id: InstId, key: ObjectKey) {
        if !self.assumed.insert(key) {
            return;
        }
        let op = match key {
            ObjectKey::Module(module) => ObjectOp::ModuleHolds(module),
            ObjectKey::Class(class) => ObjectOp::ClassHolds(class),
        };
        let holds = self.emit(Op::Object(op), &[], Repr::Bool);
        self.exit_before_unless(id, holds);
    }

    /// Other code may have run: what was tested must be tested again.
    pub(super) fn forget_assumptions(&mut self) {
        self.assumed.clear();
    }
}
