//! Reading what is to be shown of an exception, before anything is shown: this may run Python code (`__str__`).

use super::stack::{self, Limit, Style};
use super::{layout, suggest};
use crate::heap::word_buf::WordBuf;
use crate::object::{attributes, format, intern, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::attribute_error::{AttributeErrorObj, NameErrorObj};
use crate::types::exceptions::import_error::ImportErrorObj;
use crate::types::exceptions::{exception, group, view};
use crate::types::str::{self, TextBuilder};

mod syntax;

/// An exception as text, and by index those that it hangs together with.
#[derive(Default)]
pub struct Node {
    /// The entries of its traceback.
    pub stack: String,
    /// Class, message and notes.
    pub message: TextBuilder,
    pub cause: Option<usize>,
    pub context: Option<usize>,
    pub suppresses_context: bool,
    /// The exceptions of a group.
    pub members: Option<Vec<usize>>,
}

/// All exceptions that are shown together; the first is the one asked for.
pub struct Captured {
    pub nodes: Vec<Node>,
}

/// What `traceback.format_exception` gives, as one str; with `chain` causes and contexts too.
pub fn render(cx: &mut Ctx, exc: Word, traceback: Word, limit: Limit, chain: bool) -> Res<Word> {
    let captured = capture(cx, exc, traceback, limit)?;
    layout::layout(&captured, chain).finish(cx)
}

/// Captures `exc` with `traceback` (0: none) and everything linked to it. An exception is shown once, groups apart.
pub fn capture(cx: &mut Ctx, exc: Word, traceback: Word, limit: Limit) -> Res<Captured> {
    let mut capture = Capture { limit, seen: WordBuf::new(cx), nodes: Vec::new() };
    capture.node(cx, exc, traceback)?;
    // The exceptions still to be followed: each stands in `seen` at the place of its node.
    let mut queue = vec![0];
    while let Some(at) = queue.pop() {
        capture.follow(cx, at, &mut queue)?;
    }
    Ok(Captured { nodes: capture.nodes })
}

struct Capture {
    limit: Limit,
    /// The exception of each node.
    seen: WordBuf,
    nodes: Vec<Node>,
}

impl Capture {
    fn node(&mut self, cx: &mut Ctx, exc: Word, traceback: Word) -> Res<usize> {
        self.seen.push(cx, exc)?;
        let stack = stack::render(traceback, self.limit, Style::Carets);
        let message = message(cx, exc, traceback)?;
        let suppresses_context = exception(exc).suppress.get().is_present();
        self.nodes.push(Node { stack, message, suppresses_context, ..Node::default() });
        Ok(self.nodes.len() - 1)
    }

    fn linked(&mut self, cx: &mut Ctx, exc: Word) -> Res<Option<usize>> {
        if exc.is_absent() || self.seen.as_slice().contains(&exc) {
            return Ok(None);
        }
        self.node(cx, exc, exception(exc).traceback.get()).map(Some)
    }

    fn follow(&mut self, cx: &mut Ctx, at: usize, queue: &mut Vec<usize>) -> Res<()> {
        let exc = self.seen.get(at);
        let fields = exception(exc);
        let cause = self.linked(cx, fields.cause.get())?;
        let wants_context = cause.is_none() && fields.suppress.get().is_absent();
        let context = if wants_context { self.linked(cx, fields.context.get())? } else { None };
        let members = if group::is_group(exc) { Some(self.members(cx, exc)?) } else { None };
        queue.extend(cause.iter().chain(&context).chain(members.iter().flatten()));
        let node = &mut self.nodes[at];
        (node.cause, node.context, node.members) = (cause, context, members);
        Ok(())
    }

    fn members(&mut self, cx: &mut Ctx, exc: Word) -> Res<Vec<usize>> {
        let members = group::members(exc).iter();
        members.map(|member| self.node(cx, member.get(), exception(member.get()).traceback.get())).collect()
    }
}

/// The place, line and message of a SyntaxError whose class shows as `name`.
pub fn syntax_lines(cx: &mut Ctx, exc: Word, name: Word) -> Res<Word> {
    let (mut class, mut out) = (TextBuilder::new(), TextBuilder::new());
    class.push_word(name);
    syntax::lines(cx, exc, &class, &mut out);
    out.finish(cx)
}

/// The lines below the stack: class and message, then the notes.
fn message(cx: &mut Ctx, exc: Word, traceback: Word) -> Res<TextBuilder> {
    let mut text = str_or_failure(cx, exc, "exception");
    let notes = notes(cx, exc);
    let mut out = TextBuilder::new();
    let class = qualified_name(cx, exc)?;
    if is_instance_of(exc, ClassId::SyntaxError) {
        syntax::lines(cx, exc, &class, &mut out);
    } else {
        text.push_str(&hints(cx, exc, traceback));
        out.push_units(class.units());
        if !text.is_empty() {
            out.push_str(": ");
            out.push_units(text.units());
        }
        out.push_str("\n");
    }
    push_notes(cx, notes, &mut out)?;
    Ok(out)
}

/// `str(value)`, or a text that says that it failed.
pub fn str_or_failure(cx: &mut Ctx, value: Word, what: &str) -> TextBuilder {
    let mut out = TextBuilder::new();
    match format::str_of(cx, value) {
        Ok(text) => out.push_word(text),
        Err(Raised) => {
            raise::take_pending(cx);
            out.push_str(&format!("<{what} str() failed>"));
        }
    }
    out
}

fn repr_or_failure(cx: &mut Ctx, value: Word, what: &str) -> TextBuilder {
    let mut out = TextBuilder::new();
    match format::repr(cx, value) {
        Ok(text) => out.push_word(text),
        Err(Raised) => {
            raise::take_pending(cx);
            out.push_str(&format!("<{what} repr() failed>"));
        }
    }
    out
}

/// The class's qualified name, with its module unless that is `builtins` or the program itself.
pub fn qualified_name(cx: &mut Ctx, exc: Word) -> Res<TextBuilder> {
    let class = class_of(exc).word();
    let name = attributes::get(cx, class, intern::name(NameId::QualName))?;
    let module = attributes::get(cx, class, intern::name(NameId::Module))?;
    let mut out = TextBuilder::new();
    if !is_instance_of(module, ClassId::Str) {
        out.push_str("<unknown>.");
    } else if !str::is_text(module, "__main__") && !str::is_text(module, "builtins") {
        out.push_word(module);
        out.push_str(".");
    }
    out.push_word(name);
    Ok(out)
}

/// What `__notes__` holds.
enum Notes {
    None,
    Value(Word),
    Failed(TextBuilder),
}

fn notes(cx: &mut Ctx, exc: Word) -> Notes {
    match attributes::get_optional(cx, exc, intern::name(NameId::Notes)) {
        Ok(None) => Notes::None,
        Ok(Some(notes)) if notes == none() => Notes::None,
        Ok(Some(notes)) => Notes::Value(notes),
        Err(Raised) => {
            let error = raise::take_pending(cx);
            Notes::Failed(repr_or_failure(cx, error, "__notes__"))
        }
    }
}

fn push_notes(cx: &mut Ctx, notes: Notes, out: &mut TextBuilder) -> Res<()> {
    match notes {
        Notes::None => Ok(()),
        Notes::Failed(error) => {
            out.push_str("Ignored error getting __notes__: ");
            out.push_units(error.units());
            out.push_str("\n");
            Ok(())
        }
        Notes::Value(notes) if is_sequence_of_notes(notes) => iterate::for_each(cx, notes, &mut |cx, note| {
            out.push_units(str_or_failure(cx, note, "note").units());
            out.push_str("\n");
            Ok(true)
        }),
        Notes::Value(other) => {
            out.push_units(repr_or_failure(cx, other, "__notes__").units());
            out.push_str("\n");
            Ok(())
        }
    }
}

fn is_sequence_of_notes(notes: Word) -> bool {
    let is_text = is_instance_of(notes, ClassId::Str) || is_instance_of(notes, ClassId::Bytes);
    let is_known = is_instance_of(notes, ClassId::List) || is_instance_of(notes, ClassId::Tuple);
    !is_text && (is_known || class_of(notes).flags.get() & class_flags::SEQUENCE != 0)
}

/// `. Did you mean: 'x'?` and the like.
pub fn hints(cx: &mut Ctx, exc: Word, traceback: Word) -> String {
    let is = |id| is_instance_of(exc, id);
    let name = if is(ClassId::NameError) {
        view::<NameErrorObj>(exc).name.get()
    } else if is(ClassId::AttributeError) {
        view::<AttributeErrorObj>(exc).name.get()
    } else if is(ClassId::ImportError) {
        view::<ImportErrorObj>(exc).name_from.get()
    } else {
        return String::new();
    };
    if name.is_absent() || !is_instance_of(name, ClassId::Str) {
        return String::new();
    }
    let found = suggest::suggestion(cx, exc, traceback, name);
    let mut out = found.as_ref().map_or(String::new(), |found| format!(". Did you mean: '{found}'?"));
    let name = str::to_string_lossy(name);
    if is(ClassId::NameError) && super::STDLIB_NAMES.binary_search(&name.as_str()).is_ok() {
        let start = if found.is_some() { " Or did" } else { ". Did" };
        out.push_str(&format!("{start} you forget to import '{name}'?"));
    }
    out
}
