//! `_io.FileIO`: a descriptor as a raw stream.

use super::base::{no_state, short_name, stream_class};
use super::object::{self, file_error, set_attribute, stream, system_error, unsupported};
use super::{arguments, path, unflushed};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::{attributes, call, format, intern, operators};
use crate::prelude::*;
use crate::raise::{type_error, value_error};
use crate::stream_layout;
use crate::sys::file as system;
use crate::sys::{fd, file};
use crate::types::{buffer, bytes, int, str};
use core::mem::{offset_of, size_of};

stream_layout! {
    /// A descriptor, or -1 once closed.
    pub FileObj {
        fd: i32,
        mode: Mode,
        close_descriptor: bool,
        /// -1 while not known.
        seekable: i8,
        block_size: i64,
    }
}

/// What the file was opened for.
#[derive(Clone, Copy, Default)]
pub struct Mode {
    pub created: bool,
    pub readable: bool,
    pub writable: bool,
    pub appending: bool,
}

impl Mode {
    pub fn text(self) -> &'static str {
        match self {
            Mode { created: true, readable: true, .. } => "xb+",
            Mode { created: true, .. } => "xb",
            Mode { appending: true, readable: true, .. } => "ab+",
            Mode { appending: true, .. } => "ab",
            Mode { readable: true, writable: true, .. } => "rb+",
            Mode { readable: true, .. } => "rb",
            Mode { .. } => "wb",
        }
    }
}

/// Everything behind the shared start is raw.
const RAW: u64 = super::base::raw_words(offset_of!(FileObj, fd), size_of::<FileObj>());

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), init: slot!(call, init), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("read(self, size=-1, /)", read, 2),
        native!("readall(self, /)", read_all, 1),
        native!("readinto(self, buffer, /)", read_into, 2),
        native!("write(self, b, /)", write, 2),
        native!("seek(self, pos, whence=0, /)", seek, 3),
        native!("tell(self, /)", tell, 1),
        native!("truncate(self, size=None, /)", truncate, 2),
        native!("close(self, /)", close, 1),
        native!("seekable(self, /)", seekable, 1),
        native!("readable(self, /)", readable, 1),
        native!("writable(self, /)", writable, 1),
        native!("fileno(self, /)", fileno, 1),
        native!("isatty(self, /)", is_terminal, 1),
        native!("__getstate__(self, /)", no_state, 1),
        native!("__reduce__(self, /)", no_state, 1),
        native!("__reduce_ex__(self, protocol, /)", no_reduce, 2),
    ],
    getsets: &[
        GetSetRow { name: "closed", get: |_, f| Ok(boolean(FileObj::of(f).fd.get() < 0)), set: None },
        GetSetRow { name: "closefd", get: |_, f| Ok(boolean(FileObj::of(f).close_descriptor.get())), set: None },
        GetSetRow { name: "mode", get: |cx, f| intern::intern(cx, FileObj::of(f).mode.get().text()), set: None },
        GetSetRow { name: "_blksize", get: |_, f| Ok(Word::small(FileObj::of(f).block_size.get())), set: None },
    ],
    drop: Some(drop_file),
    ..stream_class(ClassId::FileIo, size_of::<FileObj>(), RAW)
};

/// Closes the descriptor of a file that nobody can reach any more.
///
/// # Safety
/// Called by the collector, on a `FileIO`.
unsafe extern "C" fn drop_file(object: *mut u8) {
    // SAFETY: the collector passes a live object of the class.
    let object = unsafe { &*object.cast::<FileObj>() };
    let fd = object.fd.replace(-1);
    if fd >= 0 && object.close_descriptor.get() {
        // Nobody is left to hear of a failure.
        let _ = file::close(fd);
    }
}

fn no_reduce(cx: &mut Ctx, stream: Word, _protocol: Word) -> Res<Word> {
    no_state(cx, stream)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let word = object::allocate(cx, args.positional()[0])?;
    let object = FileObj::of(word);
    object.fd.set(-1);
    object.seekable.set(-1);
    object.close_descriptor.set(true);
    Ok(word)
}

static SIGNATURE: Signature = Signature::new("FileIO(file, mode='r', closefd=True, opener=None)");

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (word, rest) = args.split_first();
    let [file, mode, close_descriptor, opener] = SIGNATURE.bind(cx, rest)?;
    let mode_text = if mode.is_absent() {
        "r".to_string()
    } else if str::is_str(mode) {
        str::to_string_lossy(mode)
    } else {
        let class = str::class_of_argument(mode);
        return Err(type_error(cx, format_args!("FileIO() argument 'mode' must be str, not {class}")));
    };
    let close_descriptor = arguments::flag_or(cx, close_descriptor, true)?;
    let object = FileObj::of(word);
    if object.fd.get() >= 0 {
        // `__init__` called again.
        close_descriptor_of(cx, object)?;
    }
    let source = source(cx, file)?;
    let (mode, flags) = parse_mode(cx, &mode_text)?;
    object.mode.set(mode);
    object.close_descriptor.set(close_descriptor);
    open_into(cx, word, &source, flags, opener.present().filter(|&o| o != none()))?;
    check_opened(cx, object, file)?;
    set_attribute(cx, word, "name", file)?;
    if mode.appending && let Err(errno) = file::seek(object.fd.get(), 0, system::SEEK_END) {
        let pipe = errno == system::ESPIPE;
        if !pipe {
            return Err(file_error(cx, errno, file));
        }
    }
    Ok(())
}

/// What to open.
enum Source {
    Descriptor(i32),
    Path(Word),
}

fn source(cx: &mut Ctx, file: Word) -> Res<Source> {
    if is_instance_of(file, ClassId::Int) {
        let fd = arguments::int_or(cx, file, -1)?;
        return if fd < 0 {
            Err(value_error(cx, format_args!("negative file descriptor")))
        } else {
            Ok(Source::Descriptor(fd))
        };
    }
    path::fspath(cx, file).map(Source::Path)
}

fn parse_mode(cx: &mut Ctx, text: &str) -> Res<(Mode, i32)> {
    let mut mode = Mode::default();
    let (mut kinds, mut pluses, mut flags) = (0, 0, 0);
    for c in text.chars() {
        match c {
            'x' => {
                (mode.created, mode.writable) = (true, true);
                flags |= system::O_EXCL | system::O_CREAT;
                kinds += 1;
            }
            'r' => {
                mode.readable = true;
                kinds += 1;
            }
            'w' => {
                mode.writable = true;
                flags |= system::O_CREAT | system::O_TRUNC;
                kinds += 1;
            }
            'a' => {
                (mode.writable, mode.appending) = (true, true);
                flags |= system::O_APPEND | system::O_CREAT;
                kinds += 1;
            }
            '+' => {
                (mode.readable, mode.writable) = (true, true);
                pluses += 1;
            }
            'b' => {}
            _ => return Err(value_error(cx, format_args!("invalid mode: {text}"))),
        }
    }
    if kinds != 1 || pluses > 1 {
        return Err(value_error(
            cx,
            format_args!("Must have exactly one of create/read/write/append mode and at most one plus"),
        ));
    }
    flags |= match (mode.readable, mode.writable) {
        (true, true) => system::O_RDWR,
        (true, false) => system::O_RDONLY,
        (false, _) => system::O_WRONLY,
    };
    Ok((mode, flags))
}

fn open_into(cx: &mut Ctx, word: Word, source: &Source, flags: i32, opener: Option<Word>) -> Res<()> {
    let object = FileObj::of(word);
    let path = match source {
        Source::Descriptor(fd) => {
            object.fd.set(*fd);
            return Ok(());
        }
        Source::Path(path) => *path,
    };
    if !object.close_descriptor.get() {
        return Err(value_error(cx, format_args!("Cannot use closefd=False with file name")));
    }
    unflushed::before_open(cx, path)?;
    let fd = match opener {
        Some(opener) => ask_opener(cx, opener, path, flags)?,
        None => {
            let system = path::system_path(cx, path)?;
            match file::open(&system, flags, 0o666) {
                Ok(fd) => fd,
                Err(errno) => return Err(file_error(cx, errno, path)),
            }
        }
    };
    object.fd.set(fd);
    Ok(())
}

fn ask_opener(cx: &mut Ctx, opener: Word, path: Word, flags: i32) -> Res<i32> {
    let flags = Word::small(i64::from(flags | system::O_CLOEXEC));
    let answer = call::call(cx, opener, &[path, flags])?;
    if !is_instance_of(answer, ClassId::Int) {
        return Err(type_error(cx, format_args!("expected integer from opener")));
    }
    let fd = arguments::int_or(cx, answer, -1)?;
    if fd < 0 {
        return Err(value_error(cx, format_args!("opener returned {fd}")));
    }
    if let Err(errno) = file::set_inheritable(fd, false) {
        return Err(system_error(cx, errno));
    }
    Ok(fd)
}

/// A directory cannot be opened as a file.
fn check_opened(cx: &mut Ctx, object: Gc<FileObj>, name: Word) -> Res<()> {
    let refused = |cx: &mut Ctx, errno: i32| {
        let fd = object.fd.replace(-1);
        // A descriptor that the program passed stays open.
        if object.close_descriptor.get() && !is_instance_of(name, ClassId::Int) {
            let _ = file::close(fd);
        }
        let name = if is_instance_of(name, ClassId::Int) { Word::ABSENT } else { name };
        Err(file_error(cx, errno, name))
    };
    match file::stat_descriptor(object.fd.get()) {
        Ok(stat) if stat.st_mode & system::S_IFMT == system::S_IFDIR => refused(cx, system::EISDIR),
        Ok(stat) => {
            object.block_size.set(if stat.st_blksize > 1 { stat.st_blksize as i64 } else { 8 << 10 });
            Ok(())
        }
        Err(errno) => refused(cx, errno),
    }
}

/// The object, unless its descriptor was closed.
fn open_file(cx: &mut Ctx, word: Word) -> Res<Gc<FileObj>> {
    let object = FileObj::of(word);
    if object.fd.get() < 0 {
        return Err(value_error(cx, format_args!("I/O operation on closed file")));
    }
    Ok(object)
}

pub fn reading(cx: &mut Ctx, word: Word) -> Res<Gc<FileObj>> {
    let object = open_file(cx, word)?;
    if object.mode.get().readable { Ok(object) } else { Err(unsupported(cx, "File not open for reading")) }
}

pub fn writing(cx: &mut Ctx, word: Word) -> Res<Gc<FileObj>> {
    let object = open_file(cx, word)?;
    if object.mode.get().writable { Ok(object) } else { Err(unsupported(cx, "File not open for writing")) }
}

fn close_descriptor_of(cx: &mut Ctx, object: Gc<FileObj>) -> Res<()> {
    let fd = object.fd.replace(-1);
    if fd < 0 || !object.close_descriptor.get() {
        return Ok(());
    }
    file::close(fd).map_err(|errno| system_error(cx, errno))
}

fn close(cx: &mut Ctx, word: Word) -> Res<()> {
    let object = FileObj::of(word);
    let flushed = super::base::close(cx, word);
    let closed = close_descriptor_of(cx, object);
    stream(word).closed.set(true);
    flushed.and(closed)
}

/// Reads into memory; None where that would block.
pub fn read_raw(cx: &mut Ctx, word: Word, out: &mut [u8]) -> Res<Option<usize>> {
    let object = reading(cx, word)?;
    file::read(object.fd.get(), out).map_err(|errno| system_error(cx, errno))
}

/// Writes some of `data`; None where that would block.
pub fn write_raw(cx: &mut Ctx, word: Word, data: &[u8]) -> Res<Option<usize>> {
    let object = writing(cx, word)?;
    file::write(object.fd.get(), data).map_err(|errno| system_error(cx, errno))
}

fn read(cx: &mut Ctx, word: Word, size: Word) -> Res<Word> {
    reading(cx, word)?;
    let size = arguments::size(cx, size)?;
    if size < 0 {
        return read_all(cx, word);
    }
    let mut data = vec![0; size as usize];
    match read_raw(cx, word, &mut data)? {
        Some(n) => bytes::new(cx, &data[..n]),
        None => Ok(none()),
    }
}

fn read_all(cx: &mut Ctx, word: Word) -> Res<Word> {
    match read_rest(cx, word)? {
        Some(data) => bytes::new(cx, &data),
        None => Ok(none()),
    }
}

/// Everything up to the end; None where nothing is there yet and reading would block.
pub fn read_rest(cx: &mut Ctx, word: Word) -> Res<Option<Vec<u8>>> {
    let object = reading(cx, word)?;
    let fd = object.fd.get();
    let size = file::stat_descriptor(fd).map_or(0, |stat| stat.st_size);
    let at = file::seek(fd, 0, system::SEEK_CUR).unwrap_or(0);
    // One byte more, so that the end shows without another round.
    let expected = if size > at { (size - at) as usize + 1 } else { 8 << 10 };
    let mut data = vec![0; expected];
    let mut len = 0;
    loop {
        if len == data.len() {
            data.resize(data.len() + data.len().max(8 << 10), 0);
        }
        match file::read(fd, &mut data[len..]) {
            Ok(Some(0)) => break,
            Ok(Some(n)) => len += n,
            Ok(None) if len == 0 => return Ok(None),
            Ok(None) => break,
            Err(errno) => return Err(system_error(cx, errno)),
        }
    }
    data.truncate(len);
    Ok(Some(data))
}

fn count_or_none(count: Option<usize>) -> Word {
    count.map_or_else(none, |n| Word::small(n as i64))
}

fn read_into(cx: &mut Ctx, word: Word, buffer: Word) -> Res<Word> {
    let out = arguments::writable(cx, buffer, "readinto() argument 1")?;
    read_raw(cx, word, out).map(count_or_none)
}

fn write(cx: &mut Ctx, word: Word, data: Word) -> Res<Word> {
    let data = buffer::required(cx, data)?;
    write_raw(cx, word, data).map(count_or_none)
}

fn seek(cx: &mut Ctx, word: Word, position: Word, whence: Word) -> Res<Word> {
    let whence = arguments::int_or(cx, whence, 0)?;
    open_file(cx, word)?;
    let offset = arguments::offset(cx, position)?;
    let at = seek_raw(cx, word, offset, whence)?;
    int::from_i64(cx, at)
}

pub fn seek_raw(cx: &mut Ctx, word: Word, offset: i64, whence: i32) -> Res<i64> {
    let object = open_file(cx, word)?;
    let result = file::seek(object.fd.get(), offset, whence);
    if object.seekable.get() < 0 {
        object.seekable.set(i8::from(result.is_ok()));
    }
    result.map_err(|errno| system_error(cx, errno))
}

fn tell(cx: &mut Ctx, word: Word) -> Res<Word> {
    let at = seek_raw(cx, word, 0, system::SEEK_CUR)?;
    int::from_i64(cx, at)
}

fn truncate(cx: &mut Ctx, word: Word, size: Word) -> Res<Word> {
    let object = writing(cx, word)?;
    let size = match size.present().filter(|&s| s != none()) {
        Some(size) => size,
        None => tell(cx, word)?,
    };
    let bytes = arguments::offset(cx, size)?;
    match file::truncate(object.fd.get(), bytes) {
        Ok(()) => operators::index(cx, size),
        Err(errno) => Err(system_error(cx, errno)),
    }
}

fn seekable(cx: &mut Ctx, word: Word) -> Res<bool> {
    let object = open_file(cx, word)?;
    if object.seekable.get() < 0 {
        object.seekable.set(i8::from(file::seek(object.fd.get(), 0, system::SEEK_CUR).is_ok()));
    }
    Ok(object.seekable.get() == 1)
}

fn readable(cx: &mut Ctx, word: Word) -> Res<bool> {
    open_file(cx, word).map(|object| object.mode.get().readable)
}

fn writable(cx: &mut Ctx, word: Word) -> Res<bool> {
    open_file(cx, word).map(|object| object.mode.get().writable)
}

fn fileno(cx: &mut Ctx, word: Word) -> Res<Word> {
    open_file(cx, word).map(|object| Word::small(i64::from(object.fd.get())))
}

fn is_terminal(cx: &mut Ctx, word: Word) -> Res<bool> {
    open_file(cx, word).map(|object| fd::is_terminal(object.fd.get()))
}

fn repr(cx: &mut Ctx, word: Word) -> Res<Word> {
    let object = FileObj::of(word);
    let class = short_name(word);
    if object.fd.get() < 0 {
        return str::new(cx, &format!("<_io.{class} [closed]>"));
    }
    let (mode, close) = (object.mode.get().text(), if object.close_descriptor.get() { "True" } else { "False" });
    let name = intern::intern(cx, "name")?;
    let mut out = str::TextBuilder::new();
    match attributes::get_optional(cx, word, name)? {
        Some(name) => {
            let name = format::repr(cx, name)?;
            out.push_str(&format!("<_io.{class} name="));
            out.push_word(name);
        }
        None => out.push_str(&format!("<_io.{class} fd={}", object.fd.get())),
    }
    out.push_str(&format!(" mode='{mode}' closefd={close}>"));
    out.finish(cx)
}

/// The shared start of a file's memory, for whoever makes one without `__init__`.
pub fn from_descriptor(cx: &mut Ctx, descriptor: i32, mode: Mode, name: Word, close: bool) -> Res<Word> {
    let word = object::allocate(cx, class(ClassId::FileIo).word())?;
    let object = FileObj::of(word);
    object.fd.set(descriptor);
    object.mode.set(mode);
    object.seekable.set(-1);
    object.close_descriptor.set(close);
    object.block_size.set(file::stat_descriptor(descriptor).map_or(8 << 10, |stat| stat.st_blksize as i64));
    set_attribute(cx, word, "name", name)?;
    Ok(word)
}

/// The descriptor that is the file, or -1.
pub fn descriptor(word: Word) -> i32 {
    FileObj::of(word).fd.get()
}
