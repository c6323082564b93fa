//! Built-in classes define the special methods that CPython's define: `class_facts.txt`, made by `tools/class-facts`.

use crate::prelude::*;
use crate::types::definitions::DEFINITIONS;
use std::collections::{BTreeMap, BTreeSet};

/// Where our classes differ, and why.
const DIFFERENCES: &[(&str, &str, &str)] = &[];

/// Special methods by class.
fn facts() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let lines = include_str!("class_facts.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':')).map(|(class, names)| (class, names.split_whitespace().collect())).collect()
}

fn own(definition: &StaticClass) -> BTreeSet<&'static str> {
    let slots = SlotId::ALL.iter().filter(|id| definition.slots.has(**id)).map(|id| id.dunder());
    let methods = definition.methods.iter().map(|row| row.name()).filter(|name| SlotId::of(name).is_some());
    slots.chain(methods).collect()
}

#[test]
fn classes_define_what_cpython_defines() {
    let facts = facts();
    let mut found = Vec::new();
    for definition in DEFINITIONS {
        let class = definition.id.name();
        let Some(theirs) = facts.get(class) else {
            let ours_alone = class.starts_with("sx.") || class.starts_with("store of") || class.starts_with("image of") || class == "structseq";
            assert!(ours_alone, "no facts of {class}: run `tools/class-facts`");
            continue;
        };
        let ours = own(definition);
        found.extend(ours.difference(theirs).map(|name| (class, *name, "CPython has none")));
        found.extend(theirs.difference(&ours).map(|name| (class, *name, "missing")));
    }
    let listed = |class: &str, name: &str| DIFFERENCES.iter().any(|(c, n, _)| *c == class && *n == name);
    let complaints: Vec<_> = found.iter().filter(|(class, name, _)| !listed(class, name)).map(|(c, n, what)| format!("{c}.{n}: {what}")).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    let gone: Vec<_> = DIFFERENCES.iter().filter(|(class, name, _)| !found.iter().any(|(c, n, _)| c == class && n == name)).collect();
    assert!(gone.is_empty(), "listed, but there is no difference: {gone:?}");
}
