//! First pass: which names each block of code binds, declares and uses.
//!
//! A port of the first half of CPython's `symtable.c`; flags mean what they mean there. Statements are in `stmt`, what
//! occurs inside them in `expr`, everything with type parameters or annotations in `generic`.

mod comprehension;
mod expr;
mod generic;
mod stmt;

use crate::ast::{Expr, ExprContext, Ident, Module};
use crate::base::{Interner, Span, Symbol};
use crate::scopes::{Flags, Part, Scope, ScopeId, ScopeKind, Scopes, mangle};
use sxc_syntax::SyntaxError;

/// Names that CPython's compiler knows.
pub(super) struct Known {
    pub class: Symbol,
    pub class_dict: Symbol,
    pub conditional_annotations: Symbol,
    pub super_: Symbol,
    pub debug: Symbol,
    pub format: Symbol,
    pub iterator: Symbol,
    pub type_params: Symbol,
    pub generic_base: Symbol,
    pub defaults: Symbol,
    pub kw_defaults: Symbol,
    pub annotate: Symbol,
    pub lambda: Symbol,
    pub top: Symbol,
    pub self_: Symbol,
}

impl Known {
    pub fn new(names: &mut Interner) -> Known {
        let mut name = |text| names.intern(text);
        Known {
            class: name("__class__"),
            class_dict: name("__classdict__"),
            conditional_annotations: name("__conditional_annotations__"),
            super_: name("super"),
            debug: name("__debug__"),
            format: name(".format"),
            iterator: name(".0"),
            type_params: name(".type_params"),
            generic_base: name(".generic_base"),
            defaults: name(".defaults"),
            kw_defaults: name(".kwdefaults"),
            annotate: name("__annotate__"),
            lambda: name("<lambda>"),
            top: name("<module>"),
            self_: name("self"),
        }
    }
}

/// One open scope and what holds at the present place in it.
struct Open {
    id: ScopeId,
    /// Inside the iterable of a comprehension.
    iterable_depth: u32,
    /// Inside the target of a comprehension.
    in_target: bool,
    /// Inside `if`, `for`, `try`, ...
    conditional: bool,
}

struct Declare<'a> {
    names: &'a mut Interner,
    known: Known,
    scopes: Scopes,
    stack: Vec<Open>,
    /// The class whose private names are mangled, and the names if not all.
    private: Option<Symbol>,
    mangled_only: Option<std::collections::HashSet<Symbol>>,
    errors: &'a mut Vec<SyntaxError>,
}

pub fn run(names: &mut Interner, module: &Module, future_annotations: bool, errors: &mut Vec<SyntaxError>) -> Scopes {
    let known = Known::new(names);
    let mut scopes = Scopes::default();
    scopes.future_annotations = future_annotations;
    let mut pass = Declare { names, known, scopes, stack: Vec::new(), private: None, mangled_only: None, errors };
    let top = pass.known.top;
    pass.enter(ScopeKind::Module, top);
    pass.statements(&module.body);
    pass.leave();
    pass.scopes
}

impl Declare<'_> {
    /// Opens a new scope inside the current one.
    fn enter(&mut self, kind: ScopeKind, name: Symbol) -> ScopeId {
        let parent = self.stack.last().map(|open| open.id);
        let mut scope = Scope::new(kind, name, parent);
        scope.private = self.private;
        scope.mangled_only = self.mangled_only.clone();
        let id = self.scopes.add(scope);
        self.reenter(id);
        if matches!(kind, ScopeKind::Annotations | ScopeKind::TypeAlias | ScopeKind::TypeVariable) {
            let format = self.known.format;
            self.define(format, Flags::PARAM.with(Flags::USE), Span::default());
        }
        id
    }

    fn reenter(&mut self, id: ScopeId) {
        self.stack.push(Open { id, iterable_depth: 0, in_target: false, conditional: false });
    }

    fn leave(&mut self) {
        self.stack.pop();
    }

    fn attach<T>(&mut self, node: &T, part: Part, id: ScopeId) {
        self.scopes.attach(node, part, id);
    }

    fn here(&self) -> ScopeId {
        self.open().id
    }

    fn open(&self) -> &Open {
        self.stack.last().expect("a scope is open")
    }

    fn open_mut(&mut self) -> &mut Open {
        self.stack.last_mut().expect("a scope is open")
    }

    fn scope(&mut self) -> &mut Scope {
        let id = self.here();
        self.scopes.get_mut(id)
    }

    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(SyntaxError::new(span, message));
    }

    fn text(&self, name: Symbol) -> &str {
        self.names.resolve(name)
    }

    fn mangled(&mut self, name: Symbol) -> Symbol {
        let id = self.here();
        mangle(self.names, self.scopes.get(id), name)
    }

    /// Adds flags to `name` in the current scope.
    fn define(&mut self, name: Symbol, flags: Flags, span: Span) {
        let id = self.here();
        self.define_in(id, name, flags, span);
    }

    fn define_in(&mut self, id: ScopeId, name: Symbol, flags: Flags, span: Span) {
        let name = mangle(self.names, self.scopes.get(id), name);
        let known = self.scopes.get(id).names.flags(name);
        if flags.has(Flags::PARAM) && known.has(Flags::PARAM) {
            let message = format!("duplicate argument '{}' in function definition", self.text(name));
            self.error(span, message);
        }
        if flags.has(Flags::TYPE_PARAM) && known.has(Flags::TYPE_PARAM) {
            let message = format!("duplicate type parameter '{}'", self.text(name));
            self.error(span, message);
        }
        let mut all = known.with(flags);
        if self.stack.iter().any(|open| open.id == id && open.in_target) {
            if all.has(Flags::GLOBAL.with(Flags::NONLOCAL)) {
                let message = format!("comprehension inner loop cannot rebind assignment expression target '{}'", self.text(name));
                self.error(span, message);
            }
            all = all.with(Flags::COMP_ITER);
        }
        let scope = self.scopes.get_mut(id);
        scope.names.entry(name).flags = all;
        if flags.has(Flags::GLOBAL.with(Flags::NONLOCAL)) {
            self.scopes.add_directive(id, name, span);
        }
        let scope = self.scopes.get_mut(id);
        if flags.has(Flags::PARAM) {
            scope.params.push(name);
        } else if flags.has(Flags::GLOBAL) {
            let row = self.scopes.get_mut(Scopes::MODULE).names.entry(name);
            row.flags = row.flags.with(Flags::GLOBAL);
        }
    }

    fn flags(&mut self, name: Symbol) -> Flags {
        let name = self.mangled(name);
        self.scope().names.flags(name)
    }

    /// Binds a name that is not a `Name` node.
    fn bind(&mut self, name: Ident, flags: Flags) {
        self.check_name(name.name, name.span, ExprContext::Store);
        self.define(name.name, flags, name.span);
    }

    fn check_name(&mut self, name: Symbol, span: Span, ctx: ExprContext) {
        if name == self.known.debug && ctx != ExprContext::Load {
            let verb = if ctx == ExprContext::Store { "assign to" } else { "delete" };
            self.error(span, format!("cannot {verb} __debug__"));
        }
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        exprs.into_iter().for_each(|e| self.expr(e));
    }
}
