//! Which names of the module each of its statements binds, needs at once, or needs when what it defines is used.

use crate::ast::view::{Node, Value};
use crate::ast::*;
use crate::base::{Interner, SourceFile, Symbol};
use crate::resolve;
use crate::scopes::{Flags, NameClass, ScopeId, ScopeKind, Scopes};
use std::collections::BTreeSet;

#[derive(Default, Debug)]
pub struct Facts {
    pub binds: BTreeSet<Symbol>,
    /// Read while the statement runs.
    pub now: BTreeSet<Symbol>,
    /// Read by functions that the statement makes.
    pub later: BTreeSet<Symbol>,
    /// Bound by functions that the statement makes, through `global`.
    pub rebinds: BTreeSet<Symbol>,
    /// Names of objects whose attributes the statement sets or deletes by name.
    pub changes_now: BTreeSet<Symbol>,
    /// The same in functions that it makes.
    pub changes_later: BTreeSet<Symbol>,
    /// It does nothing but make a function or class; the code in that does not run yet.
    pub only_defines: bool,
}

impl Facts {
    pub fn needs(&self) -> impl Iterator<Item = Symbol> + '_ {
        self.now.iter().chain(&self.later).copied()
    }
}

/// The facts of each statement of a module. Each is resolved alone, as the only one of a module; the tree is left as it was.
pub fn of_module(module: &mut Module, source: &SourceFile, names: &mut Interner) -> Vec<Facts> {
    let mut all = Vec::new();
    for i in 0..module.body.len() {
        let pass = Stmt { kind: StmtKind::Pass, span: module.body[i].span };
        let stmt = std::mem::replace(&mut module.body[i], pass);
        let alone = Module { body: vec![stmt], span: module.span };
        let scopes = resolve::resolve(&alone, source, names);
        all.push(of_statement(&alone.body[0], &scopes, names));
        let mut body = alone.body;
        module.body[i] = body.pop().expect("one statement went in");
    }
    all
}

fn of_statement(stmt: &Stmt, scopes: &Scopes, names: &Interner) -> Facts {
    let mut facts = Facts::default();
    for id in (0..scopes.len() as u32).map(ScopeId) {
        let scope = scopes.get(id);
        let at_once = runs_at_once(scopes, id);
        let annotations = std::iter::successors(Some(id), |id| scopes.get(*id).parent).any(|id| scopes.get(id).kind == ScopeKind::Annotations);
        if annotations && is_plain_function(stmt) {
            continue;
        }
        for (name, row) in scope.names.iter() {
            let is_global = id == Scopes::MODULE || matches!(row.class, NameClass::GlobalImplicit | NameClass::GlobalExplicit);
            // A class body looks for its own names in the module too.
            let seen_from_class = scope.kind == ScopeKind::Class && row.flags.has(Flags::USE);
            if !is_global && !seen_from_class {
                continue;
            }
            if is_global && row.flags.has(Flags::BOUND) {
                if id == Scopes::MODULE { facts.binds.insert(name) } else { facts.rebinds.insert(name) };
            }
            if row.flags.has(Flags::USE) {
                if at_once { facts.now.insert(name) } else { facts.later.insert(name) };
            }
        }
    }
    let mut walk = Walk { names, class: None, in_function: false, facts: &mut facts };
    walk.node(Node::Stmt(stmt));
    facts.only_defines = match &stmt.kind {
        StmtKind::FunctionDef(def) | StmtKind::AsyncFunctionDef(def) => def.decorator_list.is_empty(),
        StmtKind::ClassDef(def) => def.decorator_list.is_empty(),
        StmtKind::Assign { value, .. } => matches!(value.kind, ExprKind::Lambda { .. }),
        _ => false,
    };
    facts
}

/// Its annotations are evaluated only where somebody asks for them, and nobody gets the function to ask for them.
fn is_plain_function(stmt: &Stmt) -> bool {
    matches!(&stmt.kind, StmtKind::FunctionDef(def) | StmtKind::AsyncFunctionDef(def) if def.decorator_list.is_empty())
}

/// The code of the scope runs when the statement does, not when a function is called.
fn runs_at_once(scopes: &Scopes, id: ScopeId) -> bool {
    std::iter::successors(Some(id), |id| scopes.get(*id).parent).all(|id| match scopes.get(id).kind {
        ScopeKind::Module | ScopeKind::Class | ScopeKind::Comprehension | ScopeKind::Generator | ScopeKind::TypeParams => true,
        ScopeKind::Function | ScopeKind::Lambda | ScopeKind::TypeVariable | ScopeKind::TypeAlias | ScopeKind::Annotations => false,
    })
}

/// Looks for objects that are changed by name: `name.attribute = ...`, `del name.attribute`, `setattr(name, ...)`; `cls`
/// stands for the class around.
struct Walk<'a> {
    names: &'a Interner,
    class: Option<Symbol>,
    in_function: bool,
    facts: &'a mut Facts,
}

impl Walk<'_> {
    fn node(&mut self, node: Node<'_>) {
        let (class, in_function) = (self.class, self.in_function);
        match node {
            Node::Stmt(Stmt { kind: StmtKind::ClassDef(def), .. }) => self.class = Some(def.name.name),
            Node::Stmt(Stmt { kind: StmtKind::FunctionDef(_) | StmtKind::AsyncFunctionDef(_), .. }) => self.in_function = true,
            Node::Expr(expr) => self.expr(expr),
            _ => {}
        }
        for (_, value) in node.view().fields {
            self.value(value);
        }
        (self.class, self.in_function) = (class, in_function);
    }

    fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Node(node) => self.node(node),
            Value::List(values) => values.into_iter().for_each(|v| self.value(v)),
            Value::Name(_) | Value::Constant(_) | Value::Str(_) | Value::Number(_) | Value::Word(_) | Value::None => {}
        }
    }

    fn expr(&mut self, expr: &Expr) {
        let text = |id: &Symbol| self.names.resolve(*id);
        let changed = match &expr.kind {
            ExprKind::Lambda { .. } => {
                self.in_function = true;
                None
            }
            ExprKind::Attribute { value, ctx: ExprContext::Store | ExprContext::Del, .. } => match &value.kind {
                ExprKind::Name { id, .. } if text(id) == "self" => None,
                ExprKind::Name { id, .. } if text(id) != "cls" => Some(*id),
                // `type(self).count = ...`, `self.__class__.count = ...`
                _ => self.class,
            },
            ExprKind::Call { func, args, .. } => match (&func.kind, args.first().map(|a| &a.kind)) {
                (ExprKind::Name { id, .. }, Some(ExprKind::Name { id: object, .. })) => {
                    ["setattr", "delattr", "vars"].contains(&text(id)).then_some(*object)
                }
                _ => None,
            },
            _ => None,
        };
        let changes = if self.in_function { &mut self.facts.changes_later } else { &mut self.facts.changes_now };
        changes.extend(changed);
    }
}
