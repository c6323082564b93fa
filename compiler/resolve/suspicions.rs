//! What CPython warns of at compile time (`SyntaxWarning`), in its words: `is` with a literal, an assertion that cannot
//! fail, a jump out of `finally`. Escapes that are none are found where literals are read (`syntax/build/strings.rs`).

use crate::ast::view::{Node, Value};
use crate::ast::*;
use crate::base::Span;

/// The places, in the order of the source.
pub fn suspicions(module: &Module) -> Vec<(Span, String)> {
    let mut finder = Finder { found: Vec::new() };
    module.body.iter().for_each(|s| finder.node(Node::Stmt(s), Jumps::default()));
    finder.found.sort_by_key(|(span, _)| (span.lo, span.hi));
    finder.found
}

/// Which statements here would leave a `finally` block.
#[derive(Clone, Copy, Default)]
struct Jumps {
    returns: bool,
    loops: bool,
}

struct Finder {
    found: Vec<(Span, String)>,
}

impl Finder {
    fn node(&mut self, node: Node<'_>, jumps: Jumps) {
        match node {
            Node::Stmt(stmt) => return self.stmt(stmt, jumps),
            Node::Expr(Expr { kind: ExprKind::Compare { left, ops, comparators }, span }) => self.comparison(left, ops, comparators, *span),
            _ => {}
        }
        self.fields(node, jumps);
    }

    fn fields(&mut self, node: Node<'_>, jumps: Jumps) {
        for (name, value) in node.view().fields {
            let loop_body = matches!(node, Node::Stmt(Stmt { kind: StmtKind::For(_) | StmtKind::AsyncFor(_) | StmtKind::While { .. }, .. })) && name == "body";
            self.value(value, Jumps { loops: jumps.loops && !loop_body, ..jumps });
        }
    }

    fn value(&mut self, value: Value<'_>, jumps: Jumps) {
        match value {
            Value::Node(node) => self.node(node, jumps),
            Value::List(values) => values.into_iter().for_each(|v| self.value(v, jumps)),
            Value::Name(_) | Value::Constant(_) | Value::Str(_) | Value::Number(_) | Value::Word(_) | Value::None => {}
        }
    }

    fn stmt(&mut self, stmt: &Stmt, jumps: Jumps) {
        let mut leaves = |what: &str| self.found.push((stmt.span, format!("'{what}' in a 'finally' block")));
        let inner = match &stmt.kind {
            StmtKind::Return { .. } if jumps.returns => {
                leaves("return");
                jumps
            }
            StmtKind::Break if jumps.loops => return leaves("break"),
            StmtKind::Continue if jumps.loops => return leaves("continue"),
            StmtKind::FunctionDef(_) | StmtKind::AsyncFunctionDef(_) | StmtKind::ClassDef(_) => Jumps::default(),
            StmtKind::Assert { test, .. } if matches!(&test.kind, ExprKind::Tuple { elts, .. } if !elts.is_empty()) => {
                self.found.push((stmt.span, "assertion is always true, perhaps remove parentheses?".to_string()));
                jumps
            }
            StmtKind::Try(t) | StmtKind::TryStar(t) => {
                for part in [&t.body, &t.orelse] {
                    part.iter().for_each(|s| self.stmt(s, jumps));
                }
                t.handlers.iter().for_each(|h| self.fields(Node::ExceptHandler(h), jumps));
                let left = Jumps { returns: true, loops: true };
                return t.finalbody.iter().for_each(|s| self.stmt(s, left));
            }
            _ => jumps,
        };
        self.fields(Node::Stmt(stmt), inner);
    }

    /// CPython reports one operator of a chain.
    fn comparison(&mut self, left: &Expr, ops: &[CmpOp], comparators: &[Expr], span: Span) {
        let operands: Vec<&Expr> = std::iter::once(left).chain(comparators).collect();
        for (op, pair) in ops.iter().zip(operands.windows(2)) {
            let (text, other) = match op {
                CmpOp::Is => ("is", "=="),
                CmpOp::IsNot => ("is not", "!="),
                _ => continue,
            };
            if let Some(class) = literal(pair[0]).or_else(|| literal(pair[1])) {
                return self.found.push((span, format!("\"{text}\" with '{class}' literal. Did you mean \"{other}\"?")));
            }
        }
    }
}

/// The class of a literal whose identity means nothing.
fn literal(e: &Expr) -> Option<&'static str> {
    match &e.kind {
        ExprKind::Constant { value, .. } => match value {
            Constant::None | Constant::True | Constant::False | Constant::Ellipsis => None,
            Constant::Int(_) => Some("int"),
            Constant::Float(_) => Some("float"),
            Constant::Complex(_) => Some("complex"),
            Constant::Str(_) => Some("str"),
            Constant::Bytes(_) => Some("bytes"),
        },
        ExprKind::Tuple { elts, .. } => elts.iter().all(is_constant).then_some("tuple"),
        _ => None,
    }
}

fn is_constant(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::Constant { .. } => true,
        ExprKind::Tuple { elts, .. } => elts.iter().all(is_constant),
        _ => false,
    }
}
