//! `import` statements, and what they mention.

use super::Lower;
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::ir::{ImportRef, ModuleId, Program, PyOp};

impl<'a> Lower<'a> {
    /// `import a.b` binds `a`; `import a.b as c` binds `a.b`.
    pub(super) fn import(&mut self, alias: &Alias, span: Span) {
        let dotted = alias.name.name;
        let module = self.b.py(PyOp::Import { name: dotted, from_list: Vec::new(), level: 0 }, &[], span);
        let text = self.text(dotted).to_string();
        let mut parts = text.split('.');
        let top = parts.next().unwrap_or_default();
        let Some(bound) = alias.asname else {
            let top = self.sym(top);
            return self.store(top, module, span);
        };
        let mut value = module;
        for part in parts {
            let part = self.sym(part);
            value = self.b.py(PyOp::ImportFrom(part), &[value], span);
        }
        self.store(bound.name, value, span);
    }

    pub(super) fn import_from(&mut self, module: Option<Ident>, aliases: &[Alias], level: u32, span: Span) {
        let name = match module {
            Some(module) => module.name,
            None => self.sym(""),
        };
        let from_list: Vec<Symbol> = aliases.iter().map(|a| a.name.name).collect();
        let module = self.b.py(PyOp::Import { name, from_list, level }, &[], span);
        for alias in aliases {
            if self.text(alias.name.name) == "*" {
                self.b.effect(PyOp::ImportStar, &[module], span);
                continue;
            }
            let value = self.b.py(PyOp::ImportFrom(alias.name.name), &[module], span);
            self.store(alias.asname.unwrap_or(alias.name).name, value, span);
        }
    }
}

/// What the import statements of a module mention, in the order of the source, those in functions included.
pub(super) fn mentioned(program: &Program, id: ModuleId, module: &Module) -> Vec<ImportRef> {
    let mut refs = Vec::new();
    module.body.iter().for_each(|s| collect(program, id, s, &mut refs));
    refs
}

fn collect(program: &Program, id: ModuleId, stmt: &Stmt, refs: &mut Vec<ImportRef>) {
    let mut add = |name: String, from_names: Vec<String>| {
        let import = ImportRef { name, from_names };
        if !refs.contains(&import) {
            refs.push(import);
        }
    };
    match &stmt.kind {
        StmtKind::Import { names } => names.iter().for_each(|a| add(program.text(a.name.name).to_string(), Vec::new())),
        StmtKind::ImportFrom { module, names, level } => {
            let name = module.map_or("", |m| program.text(m.name));
            if let Some(absolute) = absolute(program, id, name, *level) {
                add(absolute, names.iter().map(|a| program.text(a.name.name).to_string()).collect());
            }
        }
        _ => blocks(stmt).into_iter().flatten().for_each(|s| collect(program, id, s, refs)),
    }
}

/// The modules without which running the module's body raises: those that import statements outside of functions and
/// conditions name, where nothing there handles ImportError. A `with` may swallow it too.
pub fn required_imports(program: &Program, id: ModuleId, module: &Module) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    module.body.iter().for_each(|s| required(program, id, s, &mut found));
    found
}

fn required(program: &Program, id: ModuleId, stmt: &Stmt, found: &mut Vec<(Span, String)>) {
    match &stmt.kind {
        StmtKind::Import { names } => found.extend(names.iter().map(|a| (stmt.span, program.text(a.name.name).to_string()))),
        StmtKind::ImportFrom { module, level, .. } => {
            let name = module.map_or("", |m| program.text(m.name));
            found.extend(absolute(program, id, name, *level).map(|name| (stmt.span, name)));
        }
        StmtKind::ClassDef(def) => def.body.iter().for_each(|s| required(program, id, s, found)),
        StmtKind::Try(def) if !def.handlers.iter().any(|h| catches_import_errors(program, h)) => {
            def.body.iter().chain(&def.finalbody).for_each(|s| required(program, id, s, found));
        }
        _ => {}
    }
}

fn catches_import_errors(program: &Program, handler: &ExceptHandler) -> bool {
    let is_other = |class: &Expr| match &class.kind {
        ExprKind::Name { id, .. } => !["ImportError", "ModuleNotFoundError", "Exception", "BaseException"].contains(&program.text(*id)),
        _ => false,
    };
    !handler.r#type.as_ref().is_some_and(|class| is_other(class))
}

/// A relative name resolved against the module's package; none where it leads outside.
fn absolute(program: &Program, id: ModuleId, name: &str, level: u32) -> Option<String> {
    if level == 0 {
        return Some(name.to_string());
    }
    let module = program.module(id);
    let is_main = program.text(module.name) == "__main__";
    let name_in_package = program.run_as.filter(|_| is_main).unwrap_or(module.name);
    let mut package: Vec<&str> = program.text(name_in_package).split('.').collect();
    let up = if module.is_package { level - 1 } else { level } as usize;
    if up >= package.len() {
        return None;
    }
    package.truncate(package.len() - up);
    if !name.is_empty() {
        package.push(name);
    }
    Some(package.join("."))
}

/// The statements inside a statement.
pub(super) fn blocks(stmt: &Stmt) -> Vec<&[Stmt]> {
    match &stmt.kind {
        StmtKind::FunctionDef(def) | StmtKind::AsyncFunctionDef(def) => vec![&def.body],
        StmtKind::ClassDef(def) => vec![&def.body],
        StmtKind::For(def) | StmtKind::AsyncFor(def) => vec![&def.body, &def.orelse],
        StmtKind::While { body, orelse, .. } | StmtKind::If { body, orelse, .. } => vec![body, orelse],
        StmtKind::With(def) | StmtKind::AsyncWith(def) => vec![&def.body],
        StmtKind::Match { cases, .. } => cases.iter().map(|c| &c.body[..]).collect(),
        StmtKind::Try(def) | StmtKind::TryStar(def) => {
            let handlers = def.handlers.iter().map(|h| &h.body[..]);
            [&def.body[..]].into_iter().chain(handlers).chain([&def.orelse[..], &def.finalbody[..]]).collect()
        }
        _ => Vec::new(),
    }
}
