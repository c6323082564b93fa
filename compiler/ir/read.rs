//! The reader of the text form: the inverse of `print`.

use super::text::{Cursor, Field, Operation, ReadError, camel, read_constant};
use super::*;
use crate::base::{Span, Symbol};
use smallvec::SmallVec;
use std::collections::HashMap;

/// Reads one function. Names and constants are added to the program; modules and functions that places mention have to be
/// there. What the text does not say (the types' table, the frame of a generator) is left as for a new function.
pub fn function(program: &mut Program, text: &str) -> Result<Function, ReadError> {
    let mut lines = text.lines().enumerate().map(|(i, line)| (i + 1, line)).filter(|(_, line)| !line.trim().is_empty());
    let (number, first) = lines.next().ok_or(ReadError { line: 1, message: "the text is empty".into() })?;
    let function = header(program, &mut Cursor::new(first, number))?;
    let mut read = Read { program, function, block: None, locs: HashMap::new() };
    let mut in_body = false;
    for (number, line) in lines {
        let mut cursor = Cursor::new(line, number);
        match line.trim() {
            "{" => in_body = true,
            "}" => return Ok(read.function),
            _ if !in_body => read.detail(&mut cursor)?,
            text if text.starts_with("bb") => read.block(&mut cursor)?,
            _ => read.inst(&mut cursor)?,
        }
    }
    Err(ReadError { line: text.lines().count(), message: "`}` is missing".into() })
}

fn header(program: &mut Program, cursor: &mut Cursor<'_>) -> Result<Function, ReadError> {
    cursor.expect("function")?;
    let name = Symbol::read(cursor, program)?;
    let qualname = Symbol::read(cursor, program)?;
    cursor.expect("kind=")?;
    let kind = kind(cursor)?;
    cursor.expect("stage=")?;
    let stage = stage(cursor)?;
    cursor.expect("module=")?;
    let module = ModuleId::read(cursor, program)?;
    cursor.expect("line=")?;
    let first_line = cursor.number()?;
    let qualname = program.text(qualname).to_string();
    let mut function = Function { stage, first_line, ..Function::new(name, qualname, module, kind) };
    function.params = params(program, cursor)?;
    Ok(function)
}

fn kind(cursor: &mut Cursor<'_>) -> Result<FunctionKind, ReadError> {
    Ok(match cursor.word()? {
        "Module" => FunctionKind::Module,
        "ClassBody" => FunctionKind::ClassBody,
        "Function" => FunctionKind::Function,
        "Lambda" => FunctionKind::Lambda,
        "Generator" => FunctionKind::Generator,
        "Coroutine" => FunctionKind::Coroutine,
        "AsyncGenerator" => FunctionKind::AsyncGenerator,
        other => return Err(cursor.error(format!("`{other}` is no kind of function"))),
    })
}

fn stage(cursor: &mut Cursor<'_>) -> Result<Stage, ReadError> {
    Ok(match cursor.word()? {
        "Dynamic" => Stage::Dynamic,
        "Typed" => Stage::Typed,
        "Explicit" => Stage::Explicit,
        other => return Err(cursor.error(format!("`{other}` is no stage"))),
    })
}

/// A Python signature.
fn params(program: &mut Program, cursor: &mut Cursor<'_>) -> Result<Params, ReadError> {
    let mut params = Params::default();
    let (mut star, mut double_star, mut keyword_only) = (None, None, Vec::new());
    let mut keywords = false;
    cursor.expect("(")?;
    while !cursor.eat(")") {
        if cursor.eat("**") {
            double_star = Some(Symbol::read(cursor, program)?);
        } else if cursor.eat("*") {
            keywords = true;
            if !cursor.peek(",") {
                star = Some(Symbol::read(cursor, program)?);
            }
        } else if cursor.eat("/") {
            params.positional_only = params.names.len() as u32;
        } else {
            let name = Symbol::read(cursor, program)?;
            if keywords { keyword_only.push(name) } else { params.names.push(name) }
        }
        cursor.eat(",");
    }
    params.positional = params.names.len() as u32;
    params.keyword_only = keyword_only.len() as u32;
    (params.star, params.double_star) = (star.is_some(), double_star.is_some());
    params.names.extend(keyword_only.into_iter().chain(star).chain(double_star));
    Ok(params)
}

struct Read<'a> {
    program: &'a mut Program,
    function: Function,
    block: Option<Block>,
    locs: HashMap<Loc, LocId>,
}

impl Read<'_> {
    /// A line between the header and the body.
    fn detail(&mut self, cursor: &mut Cursor<'_>) -> Result<(), ReadError> {
        match cursor.word()? {
            "locals" => self.function.locals = Vec::read(cursor, self.program)?,
            "free" => self.function.free = Vec::read(cursor, self.program)?,
            "result" => {
                let repr = repr(cursor)?;
                self.function.result = ResultKind { repr, any: cursor.eat("any"), none: cursor.eat("none") };
            }
            "slots" => {
                while !cursor.at_end() {
                    let slot = repr(cursor)?;
                    self.function.slots.push(slot);
                }
            }
            "doc" => self.function.doc = Some(read_constant(cursor, self.program)?),
            other => return Err(cursor.error(format!("`{other}` is unknown"))),
        }
        Ok(())
    }

    fn block(&mut self, cursor: &mut Cursor<'_>) -> Result<(), ReadError> {
        let block = Block(cursor.id("bb")?);
        self.make_block(block);
        self.function.order.push(block);
        self.block = Some(block);
        cursor.expect("(")?;
        while !cursor.eat(")") {
            let param = self.definition(cursor)?;
            self.function.block_mut(block).params.push(param);
            cursor.eat(",");
        }
        cursor.expect(":")?;
        if cursor.eat("handler") {
            let handler = self.target(cursor)?;
            self.function.block_mut(block).handler = Some(handler);
        }
        Ok(())
    }

    fn make_block(&mut self, block: Block) {
        while self.function.blocks.len() <= block.0 as usize {
            self.function.detached_block();
        }
    }

    fn make_value(&mut self, value: Value) {
        while self.function.values.len() <= value.0 as usize {
            self.function.new_value(Repr::Word);
        }
    }

    fn value(&mut self, cursor: &mut Cursor<'_>) -> Result<Value, ReadError> {
        let value = Value(cursor.id("v")?);
        self.make_value(value);
        Ok(value)
    }

    fn definition(&mut self, cursor: &mut Cursor<'_>) -> Result<Value, ReadError> {
        let value = self.value(cursor)?;
        if cursor.eat(":") {
            self.function.values[value.0 as usize].repr = repr(cursor)?;
        }
        if cursor.eat("#") {
            self.function.values[value.0 as usize].ty = cursor.number()?;
        }
        Ok(value)
    }

    fn target(&mut self, cursor: &mut Cursor<'_>) -> Result<Target, ReadError> {
        let block = Block(cursor.id("bb")?);
        self.make_block(block);
        let mut args = Vec::new();
        cursor.expect("(")?;
        while !cursor.eat(")") {
            args.push(self.value(cursor)?);
            cursor.eat(",");
        }
        Ok(Target { block, args })
    }

    fn inst(&mut self, cursor: &mut Cursor<'_>) -> Result<(), ReadError> {
        let block = self.block.ok_or_else(|| cursor.error("no block is open"))?;
        let results = self.results(cursor)?;
        let op = self.op(cursor)?;
        let mut args = SmallVec::new();
        while cursor.peek("v") {
            args.push(self.value(cursor)?);
            cursor.eat(",");
        }
        let mut targets = SmallVec::new();
        if cursor.eat("->") {
            while cursor.peek("bb") {
                targets.push(self.target(cursor)?);
                cursor.eat(",");
            }
        }
        let loc = if cursor.eat("@") { self.loc(cursor)? } else { LocId::NONE };
        if !cursor.at_end() {
            return Err(cursor.error("the line goes on"));
        }
        let inst = self.function.make_inst(InstData { op, args, targets, results, loc });
        self.function.block_mut(block).insts.push(inst);
        Ok(())
    }

    /// `v1, v2: bool = `. No mnemonic starts with `v`.
    fn results(&mut self, cursor: &mut Cursor<'_>) -> Result<SmallVec<[Value; 1]>, ReadError> {
        let mut results = SmallVec::new();
        while cursor.peek("v") {
            results.push(self.definition(cursor)?);
            cursor.eat(",");
        }
        if !results.is_empty() {
            cursor.expect("=")?;
        }
        Ok(results)
    }

    fn op(&mut self, cursor: &mut Cursor<'_>) -> Result<Op, ReadError> {
        let mnemonic = cursor.word()?;
        let program = &mut *self.program;
        let Some((family, name)) = mnemonic.split_once('.') else {
            return match mnemonic {
                "const" => read_constant(cursor, program).map(Op::Const),
                "name" => Symbol::read(cursor, program).map(Op::Name),
                "names" => Vec::read(cursor, program).map(Op::NameTuple),
                other => Err(cursor.error(format!("`{other}` is no operation"))),
            };
        };
        let name = camel(name);
        let op = match family {
            "py" => PyOp::read(&name, cursor, program).map(|r| r.map(Op::Py)),
            "int" => IntOp::read(&name, cursor, program).map(|r| r.map(Op::Int)),
            "float" => FloatOp::read(&name, cursor, program).map(|r| r.map(Op::Float)),
            "object" => ObjectOp::read(&name, cursor, program).map(|r| r.map(Op::Object)),
            "memory" => MemoryOp::read(&name, cursor, program).map(|r| r.map(Op::Memory)),
            "atomic" => AtomicOp::read(&name, cursor, program).map(|r| r.map(Op::Atomic)),
            "call" => CallOp::read(&name, cursor, program).map(|r| r.map(Op::Call)),
            "control" => ControlOp::read(&name, cursor, program).map(|r| r.map(Op::Control)),
            "error" => ErrorOp::read(&name, cursor, program).map(|r| r.map(Op::Error)),
            _ => None,
        };
        op.unwrap_or_else(|| Err(cursor.error(format!("`{mnemonic}` is no operation"))))
    }

    fn loc(&mut self, cursor: &mut Cursor<'_>) -> Result<LocId, ReadError> {
        let function = if cursor.peek("f") {
            let id = FuncId(cursor.id("f")?);
            cursor.expect(":")?;
            Some(id)
        } else {
            None
        };
        let module = function.map_or(self.function.module, |id| self.program.function(id).module);
        let lo = self.offset(cursor, module)?;
        cursor.expect("-")?;
        let hi = self.offset(cursor, module)?;
        let inlined_at = if cursor.eat("in ") { Some(self.loc(cursor)?) } else { None };
        let loc = Loc { span: Span::new(lo, hi), function, inlined_at };
        let locs = &mut self.function.locs;
        Ok(*self.locs.entry(loc).or_insert_with(|| {
            locs.push(loc);
            LocId(locs.len() as u32 - 1)
        }))
    }

    fn offset(&self, cursor: &mut Cursor<'_>, module: ModuleId) -> Result<u32, ReadError> {
        let digits = |c: char| c.is_ascii_digit();
        let line: u32 = cursor.take("a line", digits)?.parse().map_err(|_| cursor.error("a line is wrong"))?;
        cursor.expect(":")?;
        let col: u32 = cursor.take("a column", digits)?.parse().map_err(|_| cursor.error("a column is wrong"))?;
        let source = &self.program.module(module).source;
        if line == 0 || line > source.line_count() {
            return Err(cursor.error(format!("the file has no line {line}")));
        }
        Ok(source.line_start(line) + col)
    }
}

fn repr(cursor: &mut Cursor<'_>) -> Result<Repr, ReadError> {
    let name = cursor.word()?;
    let all = [Repr::Word, Repr::I64, Repr::F64, Repr::Bool, Repr::Status, Repr::Ptr];
    let found = all.into_iter().find(|r| print::repr_name(*r) == name);
    found.ok_or_else(|| cursor.error(format!("`{name}` is no repr")))
}
