//! Third pass: statements and expressions in the wrong place, which CPython's code generator refuses.

use crate::ast::Module;
use crate::base::{Interner, SourceFile};
use crate::scopes::Scopes;
use sxc_syntax::SyntaxError;

pub fn run(_names: &Interner, _module: &Module, _source: &SourceFile, _scopes: &Scopes, _errors: &mut Vec<SyntaxError>) {}
