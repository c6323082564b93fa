//! Evaluating the pragmas of a module, and what is wrong where that fails.

use super::Session;
use crate::ast::{Module, Stmt, StmtKind};
use crate::base::{SourceFile, Span};
use crate::comptime::{self, Job, Outcome, Plan};
use crate::diag::{self, Diagnostic};
use crate::ir::Program;
use crate::lower::Baked;
use std::path::Path;
use std::rc::Rc;

pub struct Baker<'a> {
    pub main: &'a Path,
    /// Full name of the module.
    pub module: &'a str,
    pub source: &'a Rc<SourceFile>,
    pub plan: &'a Plan,
    /// A module of this name is compiled from the user's source.
    pub is_user: &'a dyn Fn(&str) -> bool,
}

impl Baker<'_> {
    /// What the assignments of the slice are bound to. The objects enter the program's image.
    pub fn bake(&self, session: &mut Session, program: &mut Program, module: &Module) -> Result<Baked, ()> {
        let job = Job { main: self.main.to_path_buf(), paths: session.options.paths.clone(), run: session.options.module.clone(), module: self.module.to_string() };
        let graph = match comptime::evaluate(&job) {
            Outcome::Values(graph) => graph,
            Outcome::Internal(what) => return session.internal_error("comptime", &what),
            other => return session.fail(self.error(other, module)),
        };
        let is_user = |stmt: &Stmt| self.imports_user_code(stmt, program);
        comptime::check(self.plan, &graph, module, self.source, &program.names, &is_user).or_else(|e| session.fail(e))?;
        let mut constants = program.image.add(&graph).into_iter();
        let mut baked = Baked::new();
        for (statement, names) in &self.plan.baked {
            let bound = names.iter().copied().zip(constants.by_ref()).collect();
            baked.insert(module.body[*statement].span.lo, bound);
        }
        Ok(baked)
    }

    fn error(&self, outcome: Outcome, module: &Module) -> Diagnostic {
        let error = |title: String| Diagnostic::new(diag::COMPTIME, title).at(self.source, self.place(module));
        match outcome {
            Outcome::Raised { class, traceback } => {
                let error = error(format!("`{class}` was raised at build time")).note(traceback.trim_end());
                let refused = ["PermissionError", "OSError"].contains(&class.as_str());
                if refused { error.help("code behind `#run` writes nothing and opens no files") } else { error }
            }
            Outcome::Limit { what, traceback } => {
                let error = error(format!("the limit of {what} was passed at build time"));
                match traceback {
                    Some(traceback) => error.note(traceback.trim_end()),
                    None => error,
                }
            }
            Outcome::Unbakeable { path, what } => {
                let note = "numbers, strings, tuples, lists, dicts and sets of these can be made at build time";
                error(format!("`{path}` is {what}")).note(note)
            }
            Outcome::Unstable => {
                let note = "two evaluations gave different results: hashes of text, the order of sets, addresses, time and \
                            random numbers are not known at build time";
                error("the value depends on what is not known at build time".to_string()).note(note)
            }
            Outcome::Values(_) | Outcome::Internal(_) => unreachable!("handled before"),
        }
    }

    /// The first statement that carries a pragma: a worker runs all of them.
    fn place(&self, module: &Module) -> Span {
        self.plan.runs.first().map_or(module.span, |run| module.body[*run].span)
    }

    /// An import of a module that the user wrote: its state is not known.
    fn imports_user_code(&self, stmt: &Stmt, program: &Program) -> bool {
        match &stmt.kind {
            StmtKind::Import { names } => names.iter().any(|a| (self.is_user)(program.text(a.name.name))),
            StmtKind::ImportFrom { level: 0, module: Some(module), .. } => (self.is_user)(program.text(module.name)),
            // Relative imports stay within the user's package.
            StmtKind::ImportFrom { .. } => true,
            _ => false,
        }
    }
}
