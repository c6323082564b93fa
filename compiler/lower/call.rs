//! Calls: of functions, of methods, with unpacked arguments, of `super`, and of functions that see the caller's variables.

use super::Lower;
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::ir::{FunctionKind, PyOp, Value};
use crate::scopes::NameClass;

impl<'a> Lower<'a> {
    pub(super) fn call(&mut self, span: Span, func: &'a Expr, args: &'a [Expr], keywords: &'a [Keyword]) -> Value {
        if args.is_empty()
            && keywords.is_empty()
            && let Some((super_, class, receiver)) = self.super_parts(func)
        {
            return self.b.py(PyOp::Super, &[super_, class, receiver], span);
        }
        if has_unpacking(args, keywords) {
            let callee = self.expr(func);
            return self.unpacked_call(span, callee, args, keywords);
        }
        if let Some(value) = self.call_in_frame(span, func, args, keywords) {
            return value;
        }
        if let ExprKind::Attribute { value, attr, .. } = &func.kind {
            return self.method_call(span, func, value, attr, args, keywords);
        }
        let callee = self.expr(func);
        let (values, keywords) = self.arguments(&[callee], args, keywords);
        self.b.py(PyOp::Call { keywords }, &values, span)
    }

    /// The method is looked up before the arguments are evaluated, which is one operation where nobody can tell.
    fn method_call(&mut self, span: Span, func: &'a Expr, value: &'a Expr, attr: &'a Ident, args: &'a [Expr], keywords: &'a [Keyword]) -> Value {
        let name = self.mangle(attr.name);
        let whole = self.attribute_span(span, func, attr);
        let found = if let Some((super_, class, receiver)) = self.zero_argument_super(value) {
            self.b.many(PyOp::SuperMethod(name), &[super_, class, receiver], 2, func.span)
        } else {
            let receiver = self.expr(value);
            if args.iter().chain(keywords.iter().map(|k| &k.value)).all(|a| self.is_quiet(a)) {
                let (values, keywords) = self.arguments(&[receiver], args, keywords);
                return self.b.py(PyOp::CallMethod { name, keywords }, &values, whole);
            }
            let span = self.attribute_span(func.span, func, attr);
            self.b.many(PyOp::Method(name), &[receiver], 2, span)
        };
        let (values, keywords) = self.arguments(&found, args, keywords);
        self.b.py(PyOp::CallBound { keywords }, &values, whole)
    }

    /// Evaluating the expression runs no other code and changes nothing; other code cannot change what it gives.
    fn is_quiet(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Constant { .. } => true,
            ExprKind::Name { id, .. } => self.scope().class_of(*id) == NameClass::Local && self.b.namespace.is_none(),
            ExprKind::UnaryOp { operand, .. } => matches!(operand.kind, ExprKind::Constant { .. }),
            ExprKind::Tuple { elts, .. } => elts.iter().all(|e| self.is_quiet(e)),
            _ => false,
        }
    }

    /// `first`, positional arguments, keyword values; and the keywords.
    fn arguments(&mut self, first: &[Value], args: &'a [Expr], keywords: &'a [Keyword]) -> (Vec<Value>, Vec<Symbol>) {
        let mut values = first.to_vec();
        values.extend(self.exprs(args));
        values.extend(self.exprs(keywords.iter().map(|k| &k.value)));
        let names = keywords.iter().filter_map(|k| k.arg).map(|arg| arg.name).collect();
        (values, names)
    }

    fn unpacked_call(&mut self, span: Span, callee: Value, args: &'a [Expr], keywords: &'a [Keyword]) -> Value {
        let positional = self.positional_tuple(span, args);
        let keywords = self.keyword_dict(span, callee, keywords);
        self.b.py(PyOp::CallUnpacked, &[callee, positional, keywords], span)
    }

    /// Arguments as one iterable: a tuple, or what stands behind a lone `*`, which the call itself turns into a tuple.
    fn positional_tuple(&mut self, span: Span, args: &'a [Expr]) -> Value {
        if let [Expr { kind: ExprKind::Starred { value, .. }, .. }] = args {
            return self.expr(value);
        }
        self.tuple_display(span, args)
    }

    /// Keyword arguments as a dict, absent where there are none.
    pub(super) fn keyword_dict(&mut self, span: Span, callee: Value, keywords: &'a [Keyword]) -> Value {
        if keywords.is_empty() {
            return self.absent();
        }
        let named = keywords.iter().take_while(|k| k.arg.is_some()).count();
        let first = self.named_dict(span, &keywords[..named]);
        let mut rest = &keywords[named..];
        while let Some((unpacked, more)) = rest.split_first() {
            let mapping = self.expr(&unpacked.value);
            self.b.effect(PyOp::DictMerge, &[first, mapping, callee], span);
            let named = more.iter().take_while(|k| k.arg.is_some()).count();
            if named > 0 {
                let dict = self.named_dict(span, &more[..named]);
                self.b.effect(PyOp::DictMerge, &[first, dict, callee], span);
            }
            rest = &more[named..];
        }
        first
    }

    fn named_dict(&mut self, span: Span, keywords: &'a [Keyword]) -> Value {
        let mut items = Vec::new();
        for keyword in keywords {
            let name = keyword.arg.expect("the keyword is named").name;
            items.push(self.name_str(name));
            items.push(self.expr(&keyword.value));
        }
        self.b.py(PyOp::Dict, &items, span)
    }

    // `super()`

    /// The operands of `super().name` if `value` is a call `super()` in a method.
    pub(super) fn zero_argument_super(&mut self, value: &'a Expr) -> Option<(Value, Value, Value)> {
        let func = self.zero_argument_super_call(value)?;
        self.super_parts(func)
    }

    fn zero_argument_super_call(&mut self, value: &'a Expr) -> Option<&'a Expr> {
        match &value.kind {
            ExprKind::Call { func, args, keywords } if args.is_empty() && keywords.is_empty() && self.super_receiver(func).is_some() => Some(func),
            _ => None,
        }
    }

    fn super_parts(&mut self, func: &'a Expr) -> Option<(Value, Value, Value)> {
        let receiver = self.super_receiver(func)?;
        let super_ = self.expr(func);
        let class = self.sym("__class__");
        let class = self.load_mangled(class, func.span);
        // A parameter that was deleted is for `super` to complain of. That of a generator expression has no variable.
        let receiver = match self.text(receiver) {
            ".0" => self.b.func.block(self.b.func.entry()).params[1],
            _ => self.load_maybe(receiver, func.span),
        };
        Some((super_, class, receiver))
    }

    /// The name of the first parameter, if `func` is the built-in `super` in a function inside a class.
    fn super_receiver(&mut self, func: &Expr) -> Option<Symbol> {
        let ExprKind::Name { id, .. } = func.kind else { return None };
        if self.text(id) != "super" || !self.is_implicit_global(id) || self.b.func.params.positional == 0 {
            return None;
        }
        let class = self.sym("__class__");
        let scopes = self.b.comprehensions.iter().chain([&self.b.scope]);
        let free = scopes.into_iter().all(|s| self.scopes.get(*s).names.get(class).is_none_or(|n| n.class == NameClass::Free));
        (free && self.scope().class_of(class) == NameClass::Free).then(|| self.b.func.params.names[0])
    }

    // Functions that see the caller's variables.

    fn call_in_frame(&mut self, span: Span, func: &'a Expr, args: &'a [Expr], keywords: &[Keyword]) -> Option<Value> {
        let ExprKind::Name { id, .. } = func.kind else { return None };
        let allowed = match self.text(id) {
            "locals" | "globals" | "vars" | "dir" => args.is_empty(),
            "eval" | "exec" => (1..=3).contains(&args.len()),
            _ => false,
        };
        if !allowed || !keywords.is_empty() || !self.is_implicit_global(id) {
            return None;
        }
        let mut values = vec![self.expr(func)];
        values.extend(self.exprs(args));
        let names = self.visible_variables();
        for name in &names {
            let value = match self.b.namespace {
                Some(namespace) => namespace,
                None => self.load_maybe(*name, span),
            };
            values.push(value);
        }
        Some(self.b.py(PyOp::CallInFrame { args: args.len() as u32, names }, &values, span))
    }

    /// Names of the function's variables. None at module level; in a class body one name for the namespace itself. A
    /// function without variables has one that is always absent, which tells it from a module.
    fn visible_variables(&mut self) -> Vec<Symbol> {
        if self.b.func.kind == FunctionKind::Module {
            return Vec::new();
        }
        if self.b.namespace.is_some() {
            return vec![self.sym(".namespace")];
        }
        let scopes: Vec<_> = [self.b.scope].into_iter().chain(self.b.comprehensions.iter().copied()).collect();
        let mut names = Vec::new();
        for scope in scopes {
            for (name, row) in self.scopes.get(scope).names.iter() {
                let variable = matches!(row.class, NameClass::Local | NameClass::Cell | NameClass::Free);
                if variable && !self.text(name).starts_with('.') && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        if names.is_empty() {
            names.push(self.sym("."));
        }
        names
    }
}

fn has_unpacking(args: &[Expr], keywords: &[Keyword]) -> bool {
    args.iter().any(|a| matches!(a.kind, ExprKind::Starred { .. })) || keywords.iter().any(|k| k.arg.is_none())
}
