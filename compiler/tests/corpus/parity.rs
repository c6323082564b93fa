//! The parity matrix: for each point of the object model, how many programs show it, and in which ways of running them
//! sxc prints what CPython printed. `--parity` runs them all and writes `docs/parity.md`.

use crate::modes::Mode;
use crate::points::{self, PROTOCOLS, Pointed};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

pub const MODES: [Mode; 4] = [Mode::Dev, Mode::Release, Mode::Run, Mode::Comptime];
pub const FILE: &str = "docs/parity.md";

/// The outcome of each program in each mode; whether it agrees.
pub type Outcomes = HashMap<(PathBuf, Mode), bool>;

/// The file's text.
pub fn table(programs: &[Pointed], outcomes: &Outcomes) -> String {
    let mut out = String::from(
        "# Parity with CPython\n\n\
         Made by `just parity` from runs of the corpus; nothing here is written by hand. A program names the points that it\n\
         shows (`# point: 5.contains`). A cell says how many of a row's programs print what CPython 3.14 printed, output,\n\
         errors and status, built with `--dev` and with `--release`, under `sxc run`, and in the worker of build-time code\n\
         (`sxc dump --comptime`).\n",
    );
    for (i, title) in PROTOCOLS.iter().enumerate() {
        let rows = rows_of(programs, i + 1);
        out += &format!("\n## {}. {title}\n\n", i + 1);
        if rows.is_empty() {
            out += "No program shows this yet.\n";
            continue;
        }
        out += "| point | programs | `--dev` | `--release` | `sxc run` | comptime |\n|---|---|---|---|---|---|\n";
        for (name, members) in &rows {
            out += &row(&name.replace('-', " "), members, outcomes);
        }
        let mut all: Vec<&Pointed> = rows.into_values().flatten().collect();
        all.sort_by(|a, b| a.path.cmp(&b.path));
        all.dedup_by(|a, b| a.path == b.path);
        out += &row("**all**", &all, outcomes);
    }
    out += &differing(programs, outcomes);
    out + "\n" + &points::digest_line(programs) + "\n"
}

/// The points of a protocol with their programs.
fn rows_of(programs: &[Pointed], protocol: usize) -> BTreeMap<&str, Vec<&Pointed>> {
    let mut rows: BTreeMap<&str, Vec<&Pointed>> = BTreeMap::new();
    for program in programs {
        for (_, name) in program.points.iter().filter_map(|p| points::parts(p)).filter(|(number, _)| *number == protocol) {
            rows.entry(name).or_default().push(program);
        }
    }
    rows
}

fn row(name: &str, members: &[&Pointed], outcomes: &Outcomes) -> String {
    let total = members.len();
    let cells = MODES.map(|mode| {
        let agree = members.iter().filter(|p| outcomes.get(&(p.path.clone(), mode)) == Some(&true)).count();
        if agree == total { "yes".to_string() } else { format!("{agree} of {total}") }
    });
    format!("| {name} | {total} | {} |\n", cells.join(" | "))
}

fn differing(programs: &[Pointed], outcomes: &Outcomes) -> String {
    let mut lines = Vec::new();
    for program in programs {
        let modes: Vec<String> =
            MODES.iter().filter(|m| outcomes.get(&(program.path.clone(), **m)) != Some(&true)).map(Mode::to_string).collect();
        if !modes.is_empty() {
            lines.push(format!("- `{}`: {}\n", program.path.display(), modes.join(", ")));
        }
    }
    if lines.is_empty() {
        return "\nNo program differs anywhere.\n".to_string();
    }
    format!("\n## Programs that differ\n\n{}", lines.concat())
}
