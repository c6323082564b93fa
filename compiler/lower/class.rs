//! `class`: the body is a function of its namespace.

use super::{Header, Lower};
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::ir::{self, ClassDefId, ConstValue, FuncId, FunctionKind, PyOp, Value};
use crate::scopes::{Part, ScopeId};

impl<'a> Lower<'a> {
    pub(super) fn class_statement(&mut self, def: &'a ClassDef, span: Span) {
        let decorators = self.exprs(&def.decorator_list);
        let mut class = if def.type_params.is_empty() { self.plain_class(def, span, None) } else { self.generic_class(def, span) };
        for (decorator, node) in decorators.iter().zip(&def.decorator_list).rev() {
            class = self.b.py(PyOp::Call { keywords: Vec::new() }, &[*decorator, class], node.span);
        }
        self.store(def.name.name, class, span);
    }

    /// The class without its decorators. `generic_base` makes the base that type parameters imply, after the others.
    pub(super) fn plain_class(&mut self, def: &'a ClassDef, span: Span, generic_base: Option<Value>) -> Value {
        let scope = self.scopes.of(def, Part::Body);
        let body = self.once(def, Part::Body, |l| l.class_body(def, span, scope));
        let annotated = std::mem::take(&mut self.annotated_names);
        let id = self.class_def(def, span, body, annotated);
        let function = self.function_object(body, scope, span);
        let name = self.name_str(def.name.name);
        let bases = self.bases(def, span, generic_base);
        let callee = self.str("__build_class__()");
        let keywords = self.keyword_dict(span, callee, &def.keywords);
        let prepared = self.b.py(PyOp::ClassPrepare, &[name, bases, keywords], span);
        let namespace = self.b.py(PyOp::ClassNamespace, &[prepared], span);
        let cell = self.b.py(PyOp::Call { keywords: Vec::new() }, &[function, namespace], span);
        let cell = if self.scopes.get(scope).needs_class_cell { cell } else { self.absent() };
        self.b.py(PyOp::ClassFinish(id), &[name, prepared, cell], span)
    }

    fn bases(&mut self, def: &'a ClassDef, span: Span, generic_base: Option<Value>) -> Value {
        let Some(generic) = generic_base else {
            return match &def.bases[..] {
                [] => self.constant(ConstValue::Tuple([].into())),
                bases => self.tuple_display(span, bases),
            };
        };
        let bases = self.list_display(span, &def.bases);
        self.b.effect(PyOp::ListAppend, &[bases, generic], span);
        self.b.py(PyOp::ListToTuple, &[bases], span)
    }

    fn class_def(&mut self, def: &'a ClassDef, span: Span, body: FuncId, annotated: Vec<Symbol>) -> ClassDefId {
        let key = std::ptr::from_ref(def).addr();
        if let Some(id) = self.classes.get(&key) {
            return *id;
        }
        let id = ClassDefId(self.program.classes.len() as u32);
        let row = ir::ClassDef {
            name: def.name.name,
            module: self.module,
            body,
            once: self.b.func.kind == FunctionKind::Module && self.b.loops == 0,
            plain: def.decorator_list.is_empty() && def.keywords.is_empty(),
            first_line: self.first_line(def, span),
            annotated,
        };
        self.program.classes.push(row);
        self.classes.insert(key, id);
        id
    }

    fn first_line(&self, def: &ClassDef, span: Span) -> u32 {
        self.line(def.decorator_list.first().map_or(span, |d| d.span))
    }

    fn class_body(&mut self, def: &'a ClassDef, span: Span, id: ScopeId) -> FuncId {
        let qualname = self.qualname_of(def.name.name);
        let first_line = self.first_line(def, span);
        self.open(&Header { kind: FunctionKind::ClassBody, scope: id, name: def.name.name, qualname: qualname.clone(), first_line });
        let namespace = self.implicit_param(".namespace");
        self.b.namespace = Some(namespace);
        self.make_cells(&[]);
        self.class_header(&qualname, first_line, span);
        if !def.type_params.is_empty() {
            let params = self.sym(".type_params");
            let params = self.load_mangled(params, span);
            self.store_implicit("__type_params__", params, span);
        }
        self.class_cells(id, namespace, span);
        self.start_conditional_annotations(span);
        let annotated = self.annotated_variables(&def.body);
        let body = self.docstring(&def.body);
        self.statements(body);
        self.variable_annotations(&annotated, "__annotate_func__", span);
        self.annotated_names = annotated.iter().map(|a| a.name).collect();
        self.class_footer(id, span)
    }

    fn class_header(&mut self, qualname: &str, first_line: u32, span: Span) {
        let name = self.sym("__name__");
        let module = self.load_mangled(name, span);
        self.store_implicit("__module__", module, span);
        let qualname = self.str(qualname);
        self.store_implicit("__qualname__", qualname, span);
        let line = self.int(i64::from(first_line));
        self.store_implicit("__firstlineno__", line, span);
    }

    fn class_cells(&mut self, id: ScopeId, namespace: Value, span: Span) {
        let scope = self.scopes.get(id);
        let absent = self.absent();
        let wanted = [(scope.needs_class_cell, "__class__", absent), (scope.needs_class_dict, "__classdict__", namespace)];
        for (needed, name, value) in wanted {
            if needed {
                let name = self.sym(name);
                let cell = self.b.py(PyOp::Cell, &[value], span);
                self.b.cells.insert((id, name), cell);
            }
        }
    }

    fn class_footer(&mut self, id: ScopeId, span: Span) -> FuncId {
        let scope = self.scopes.get(id);
        let mut attributes: Vec<Symbol> = scope.static_attributes.clone();
        attributes.sort_by(|a, b| self.text(*a).cmp(self.text(*b)));
        let attributes = attributes.iter().map(|name| ConstValue::Str(self.text(*name).into())).collect::<Vec<_>>();
        let attributes = attributes.into_iter().map(|text| self.program.constant(text)).collect();
        let attributes = self.constant(ConstValue::Tuple(attributes));
        self.store_implicit("__static_attributes__", attributes, span);
        if scope.needs_class_dict {
            let cell = self.own_cell(id, "__classdict__");
            self.store_implicit("__classdictcell__", cell, span);
        }
        let result = if scope.needs_class_cell { self.own_cell(id, "__class__") } else { self.none() };
        self.b.ret(result, span);
        self.close()
    }

    fn own_cell(&mut self, id: ScopeId, name: &str) -> Value {
        let name = self.sym(name);
        self.b.cells[&(id, name)]
    }

    pub(super) fn store_implicit(&mut self, name: &str, value: Value, span: Span) {
        let name = self.sym(name);
        self.store_mangled(name, value, span);
    }
}
