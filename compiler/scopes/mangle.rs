//! Private names: `__x` in `class C` is `_C__x`.

use super::Scope;
use crate::base::{Interner, Symbol};

/// What `name` is called when it is written in `scope`.
pub fn mangle(names: &mut Interner, scope: &Scope, name: Symbol) -> Symbol {
    let Some(class) = scope.private else { return name };
    if scope.mangled_only.as_ref().is_some_and(|only| !only.contains(&name)) {
        return name;
    }
    let text = names.resolve(name);
    if !text.starts_with("__") || text.ends_with("__") || text.contains('.') {
        return name;
    }
    let class = names.resolve(class).trim_start_matches('_');
    if class.is_empty() {
        return name;
    }
    let mangled = format!("_{class}{text}");
    names.intern(&mangled)
}

#[cfg(test)]
mod tests {
    use super::super::{Scope, ScopeKind};
    use super::*;

    #[test]
    fn only_private_names_change() {
        let mut names = Interner::new();
        let mut mangled = |class: &str, name: &str| {
            let mut scope = Scope::new(ScopeKind::Function, names.intern("f"), None);
            scope.private = Some(names.intern(class));
            let name = names.intern(name);
            let result = mangle(&mut names, &scope, name);
            names.resolve(result).to_string()
        };
        assert_eq!(mangled("C", "__x"), "_C__x");
        assert_eq!(mangled("__C", "__x"), "_C__x");
        assert_eq!(mangled("__", "__x"), "__x");
        assert_eq!(mangled("C", "__x__"), "__x__");
        assert_eq!(mangled("C", "_x"), "_x");
        assert_eq!(mangled("C", "__a.b"), "__a.b");
    }
}
