//! Every built-in class: its id, Python name and base. Storage is one array, `sx_classes`, indexed by id,
//! so that generated code names a class by address. A base stands before its subclasses.

macro_rules! classes {
    ($($(#[$doc:meta])* $id:ident $name:literal : $base:ident;)*) => {
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum ClassId { $($(#[$doc])* $id),* }
        impl ClassId {
            pub const ALL: &'static [ClassId] = &[$(ClassId::$id),*];
            pub const COUNT: usize = Self::ALL.len();
            pub const fn name(self) -> &'static str { match self { $(ClassId::$id => $name),* } }
            /// The base class; `object` is its own base here.
            pub const fn base(self) -> ClassId { match self { $(ClassId::$id => ClassId::$base),* } }
        }
    };
}

classes! {
    Object "object": Object;
    Type "type": Object;
    NoneType "NoneType": Object;
    EllipsisType "ellipsis": Object;
    NotImplementedType "NotImplementedType": Object;
    Int "int": Object;
    Bool "bool": Int;
    Float "float": Object;
    Complex "complex": Object;
    Str "str": Object;
    Bytes "bytes": Object;
    ByteArray "bytearray": Object;
    MemoryView "memoryview": Object;
    Tuple "tuple": Object;
    /// The base of `sys.version_info` and the like.
    StructSequence "structseq": Tuple;
    List "list": Object;
    Dict "dict": Object;
    Set "set": Object;
    FrozenSet "frozenset": Object;
    Range "range": Object;
    Slice "slice": Object;
    /// Raw element storage: never visible to Python code.
    WordStore "store of words": Object;
    DoubleStore "store of doubles": Object;
    ByteStore "store of bytes": Object;
    DictStore "store of dict entries": Object;
    SetStore "store of set entries": Object;
    /// Dict storage that is a live view of the fields of an instance or module.
    AttrStore "store of attributes": Object;
    /// Storage made at build time, without hashes and index; becomes a store when it is first looked at.
    DictImage "image of dict entries": Object;
    SetImage "image of set entries": Object;
    Function "function": Object;
    BuiltinFunction "builtin_function_or_method": Object;
    MethodDescriptor "method_descriptor": Object;
    ClassMethodDescriptor "classmethod_descriptor": Object;
    SlotWrapper "wrapper_descriptor": Object;
    MethodWrapper "method-wrapper": Object;
    GetSetDescriptor "getset_descriptor": Object;
    MemberDescriptor "member_descriptor": Object;
    Method "method": Object;
    Cell "cell": Object;
    Module "module": Object;
    Property "property": Object;
    ClassMethod "classmethod": Object;
    StaticMethod "staticmethod": Object;
    Super "super": Object;
    MappingProxy "mappingproxy": Object;
    Code "code": Object;
    Frame "frame": Object;
    Traceback "traceback": Object;
    Generator "generator": Object;
    Coroutine "coroutine": Object;
    AsyncGenerator "async_generator": Object;
    CoroutineWrapper "coroutine_wrapper": Object;
    AsyncGenASend "async_generator_asend": Object;
    AsyncGenAThrow "async_generator_athrow": Object;
    /// What `yield` in an asynchronous generator hands to the runtime: never visible to Python code.
    AsyncGenWrapped "async_generator_wrapped_value": Object;
    ANextAwaitable "anext_awaitable": Object;
    SeqIterator "iterator": Object;
    CallIterator "callable_iterator": Object;
    ListIterator "list_iterator": Object;
    ListReverseIterator "list_reverseiterator": Object;
    TupleIterator "tuple_iterator": Object;
    RangeIterator "range_iterator": Object;
    LongRangeIterator "longrange_iterator": Object;
    StrIterator "str_iterator": Object;
    StrAsciiIterator "str_ascii_iterator": Object;
    BytesIterator "bytes_iterator": Object;
    ByteArrayIterator "bytearray_iterator": Object;
    MemoryIterator "memory_iterator": Object;
    DictKeys "dict_keys": Object;
    DictValues "dict_values": Object;
    DictItems "dict_items": Object;
    DictKeyIterator "dict_keyiterator": Object;
    DictValueIterator "dict_valueiterator": Object;
    DictItemIterator "dict_itemiterator": Object;
    DictReverseKeyIterator "dict_reversekeyiterator": Object;
    DictReverseValueIterator "dict_reversevalueiterator": Object;
    DictReverseItemIterator "dict_reverseitemiterator": Object;
    SetIterator "set_iterator": Object;
    Enumerate "enumerate": Object;
    Zip "zip": Object;
    Map "map": Object;
    Filter "filter": Object;
    Reversed "reversed": Object;
    WeakRef "weakref.ReferenceType": Object;
    WeakProxy "weakref.ProxyType": Object;
    WeakCallableProxy "weakref.CallableProxyType": Object;
    GenericAlias "types.GenericAlias": Object;
    UnionType "typing.Union": Object;
    TypeVar "typing.TypeVar": Object;
    TypeVarTuple "typing.TypeVarTuple": Object;
    ParamSpec "typing.ParamSpec": Object;
    ParamSpecArgs "typing.ParamSpecArgs": Object;
    ParamSpecKwargs "typing.ParamSpecKwargs": Object;
    TypeAliasType "typing.TypeAliasType": Object;
    Generic "typing.Generic": Object;
    NoDefaultType "NoDefaultType": Object;
    SimpleNamespace "types.SimpleNamespace": Object;
    Template "string.templatelib.Template": Object;
    Interpolation "string.templatelib.Interpolation": Object;
    TemplateIterator "string.templatelib.TemplateIter": Object;
    Deque "collections.deque": Object;
    DequeIterator "_collections._deque_iterator": Object;
    DequeReverseIterator "_collections._deque_reverse_iterator": Object;
    DefaultDict "collections.defaultdict": Dict;
    TupleGetter "collections._tuplegetter": Object;
    AbcData "_abc._abc_data": Object;
    OrderedDict "collections.OrderedDict": Dict;
    OrderedDictKeys "odict_keys": DictKeys;
    OrderedDictValues "odict_values": DictValues;
    OrderedDictItems "odict_items": DictItems;
    OrderedDictIterator "odict_iterator": Object;
    Partial "functools.partial": Object;
    LruCache "functools._lru_cache_wrapper": Object;
    LruLink "functools._lru_list_elem": Object;
    KeyWrapper "functools.KeyWrapper": Object;
    PlaceholderType "functools._PlaceholderType": Object;
    ItemGetter "operator.itemgetter": Object;
    AttrGetter "operator.attrgetter": Object;
    MethodCaller "operator.methodcaller": Object;
    Random "_random.Random": Object;
    RePattern "re.Pattern": Object;
    ReMatch "re.Match": Object;
    ReScanner "_sre.SRE_Scanner": Object;
    /// What `finditer` answers.
    ReIterator "callable_iterator": Object;
    Struct "_struct.Struct": Object;
    StructIterator "_struct.unpack_iterator": Object;
    Hash "_hashlib.HASH": Object;
    Compressor "zlib.Compress": Object;
    Decompressor "zlib.Decompress": Object;
    ThreadLock "_thread.lock": Object;
    ThreadRLock "_thread.RLock": Object;
    IoBase "_io._IOBase": Object;
    RawIoBase "_io._RawIOBase": IoBase;
    BufferedIoBase "_io._BufferedIOBase": IoBase;
    TextIoBase "_io._TextIOBase": IoBase;
    FileIo "_io.FileIO": RawIoBase;
    BytesIo "_io.BytesIO": BufferedIoBase;
    BufferedReader "_io.BufferedReader": BufferedIoBase;
    BufferedWriter "_io.BufferedWriter": BufferedIoBase;
    BufferedRandom "_io.BufferedRandom": BufferedIoBase;
    BufferedRWPair "_io.BufferedRWPair": BufferedIoBase;
    TextIoWrapper "_io.TextIOWrapper": TextIoBase;
    StringIo "_io.StringIO": TextIoBase;
    NewlineDecoder "_io.IncrementalNewlineDecoder": Object;
    /// `sys.stdin`, `sys.stdout` and `sys.stderr` as the program starts.
    Count "itertools.count": Object;
    Cycle "itertools.cycle": Object;
    Repeat "itertools.repeat": Object;
    Accumulate "itertools.accumulate": Object;
    Chain "itertools.chain": Object;
    Compress "itertools.compress": Object;
    DropWhile "itertools.dropwhile": Object;
    FilterFalse "itertools.filterfalse": Object;
    GroupBy "itertools.groupby": Object;
    Grouper "itertools._grouper": Object;
    ISlice "itertools.islice": Object;
    Pairwise "itertools.pairwise": Object;
    StarMap "itertools.starmap": Object;
    TakeWhile "itertools.takewhile": Object;
    Tee "itertools._tee": Object;
    TeeData "itertools._tee_dataobject": Object;
    ZipLongest "itertools.zip_longest": Object;
    Product "itertools.product": Object;
    Permutations "itertools.permutations": Object;
    Combinations "itertools.combinations": Object;
    CombinationsWithReplacement "itertools.combinations_with_replacement": Object;
    Batched "itertools.batched": Object;
    Future "sx.Future": Object;
    Atomic "sx.Atomic": Object;
    AtomicI64 "sx.Atomic[i64]": Atomic;
    Ordering "sx.Ordering": Object;
    /// Names the machine type in `Atomic[i64]` and annotations; has no instances.
    I64 "sx.i64": Object;
    BaseException "BaseException": Object;
    BaseExceptionGroup "BaseExceptionGroup": BaseException;
    GeneratorExit "GeneratorExit": BaseException;
    KeyboardInterrupt "KeyboardInterrupt": BaseException;
    SystemExit "SystemExit": BaseException;
    Exception "Exception": BaseException;
    /// Also derives from `Exception`; the second base is added when the class is set up.
    ExceptionGroup "ExceptionGroup": BaseExceptionGroup;
    ArithmeticError "ArithmeticError": Exception;
    FloatingPointError "FloatingPointError": ArithmeticError;
    OverflowError "OverflowError": ArithmeticError;
    ZeroDivisionError "ZeroDivisionError": ArithmeticError;
    AssertionError "AssertionError": Exception;
    AttributeError "AttributeError": Exception;
    BufferError "BufferError": Exception;
    EOFError "EOFError": Exception;
    ImportError "ImportError": Exception;
    ModuleNotFoundError "ModuleNotFoundError": ImportError;
    LookupError "LookupError": Exception;
    IndexError "IndexError": LookupError;
    KeyError "KeyError": LookupError;
    MemoryError "MemoryError": Exception;
    NameError "NameError": Exception;
    UnboundLocalError "UnboundLocalError": NameError;
    OSError "OSError": Exception;
    BlockingIOError "BlockingIOError": OSError;
    ChildProcessError "ChildProcessError": OSError;
    ConnectionError "ConnectionError": OSError;
    BrokenPipeError "BrokenPipeError": ConnectionError;
    ConnectionAbortedError "ConnectionAbortedError": ConnectionError;
    ConnectionRefusedError "ConnectionRefusedError": ConnectionError;
    ConnectionResetError "ConnectionResetError": ConnectionError;
    FileExistsError "FileExistsError": OSError;
    FileNotFoundError "FileNotFoundError": OSError;
    InterruptedError "InterruptedError": OSError;
    IsADirectoryError "IsADirectoryError": OSError;
    NotADirectoryError "NotADirectoryError": OSError;
    PermissionError "PermissionError": OSError;
    ProcessLookupError "ProcessLookupError": OSError;
    TimeoutError "TimeoutError": OSError;
    ReferenceError "ReferenceError": Exception;
    RuntimeError "RuntimeError": Exception;
    NotImplementedError "NotImplementedError": RuntimeError;
    /// Raised where a program reaches what cannot be compiled (`eval` of computed text and the like).
    NotCompiled "sx.NotCompiled": NotImplementedError;
    PythonFinalizationError "PythonFinalizationError": RuntimeError;
    RecursionError "RecursionError": RuntimeError;
    StopAsyncIteration "StopAsyncIteration": Exception;
    StopIteration "StopIteration": Exception;
    SyntaxError "SyntaxError": Exception;
    IndentationError "IndentationError": SyntaxError;
    TabError "TabError": IndentationError;
    SystemError "SystemError": Exception;
    TypeError "TypeError": Exception;
    ValueError "ValueError": Exception;
    UnicodeError "UnicodeError": ValueError;
    UnicodeDecodeError "UnicodeDecodeError": UnicodeError;
    UnicodeEncodeError "UnicodeEncodeError": UnicodeError;
    UnicodeTranslateError "UnicodeTranslateError": UnicodeError;
    UnsupportedOperation "io.UnsupportedOperation": OSError;
    StructError "struct.error": Exception;
    BinasciiError "binascii.Error": ValueError;
    BinasciiIncomplete "binascii.Incomplete": Exception;
    ZlibError "zlib.error": Exception;
    Warning "Warning": Exception;
    BytesWarning "BytesWarning": Warning;
    DeprecationWarning "DeprecationWarning": Warning;
    EncodingWarning "EncodingWarning": Warning;
    FutureWarning "FutureWarning": Warning;
    ImportWarning "ImportWarning": Warning;
    PendingDeprecationWarning "PendingDeprecationWarning": Warning;
    ResourceWarning "ResourceWarning": Warning;
    RuntimeWarning "RuntimeWarning": Warning;
    SyntaxWarning "SyntaxWarning": Warning;
    UnicodeWarning "UnicodeWarning": Warning;
    UserWarning "UserWarning": Warning;
}

impl ClassId {
    pub const fn is_exception(self) -> bool {
        self as u16 >= ClassId::BaseException as u16
    }
}
