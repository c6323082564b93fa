//! Attribute and keyword names that the runtime itself needs, interned once at start-up.
//! Special methods with a slot are named by `slots.rs`; everything else that the runtime looks up stands here.

macro_rules! names {
    ($($id:ident $text:literal;)*) => {
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[repr(u16)]
        pub enum NameId { $($id),* }
        impl NameId {
            pub const ALL: &'static [NameId] = &[$(NameId::$id),*];
            pub const COUNT: usize = Self::ALL.len();
            pub const fn text(self) -> &'static str { match self { $(NameId::$id => $text),* } }
        }
    };
}

names! {
    Empty "";
    Dict "__dict__";
    Class "__class__";
    Doc "__doc__";
    Name "__name__";
    QualName "__qualname__";
    Module "__module__";
    Bases "__bases__";
    Mro "__mro__";
    MroEntries "__mro_entries__";
    OrigBases "__orig_bases__";
    Slots "__slots__";
    WeakRef "__weakref__";
    SetName "__set_name__";
    InitSubclass "__init_subclass__";
    ClassCell "__classcell__";
    ClassDictCell "__classdictcell__";
    Prepare "__prepare__";
    ClassGetItem "__class_getitem__";
    InstanceCheck "__instancecheck__";
    SubclassCheck "__subclasscheck__";
    SubclassHook "__subclasshook__";
    AbstractMethods "__abstractmethods__";
    IsAbstractMethod "__isabstractmethod__";
    Annotations "__annotations__";
    Annotate "__annotate__";
    AnnotateFunc "__annotate_func__";
    TypeParams "__type_params__";
    StaticAttributes "__static_attributes__";
    FirstLineNo "__firstlineno__";
    MatchArgs "__match_args__";
    Enter "__enter__";
    Exit "__exit__";
    AEnter "__aenter__";
    AExit "__aexit__";
    Missing "__missing__";
    Reversed "__reversed__";
    LengthHint "__length_hint__";
    Round "__round__";
    Trunc "__trunc__";
    Floor "__floor__";
    Ceil "__ceil__";
    Complex "__complex__";
    Dir "__dir__";
    SizeOf "__sizeof__";
    Reduce "__reduce__";
    ReduceEx "__reduce_ex__";
    GetState "__getstate__";
    SetState "__setstate__";
    GetNewArgs "__getnewargs__";
    GetNewArgsEx "__getnewargs_ex__";
    Copy "__copy__";
    DeepCopy "__deepcopy__";
    FsPath "__fspath__";
    Buffer "__buffer__";
    File "__file__";
    Path "__path__";
    Package "__package__";
    Spec "__spec__";
    Loader "__loader__";
    Cached "__cached__";
    Builtins "__builtins__";
    All "__all__";
    Main "__main__";
    BuiltinsModule "builtins";
    Wrapped "__wrapped__";
    Defaults "__defaults__";
    KwDefaults "__kwdefaults__";
    Closure "__closure__";
    Globals "__globals__";
    Code "__code__";
    Self_ "__self__";
    Func "__func__";
    Origin "__origin__";
    Args "__args__";
    Parameters "__parameters__";
    Notes "__notes__";
    Cause "__cause__";
    Context "__context__";
    SuppressContext "__suppress_context__";
    Traceback "__traceback__";
    Send "send";
    Throw "throw";
    Close "close";
    Write "write";
    Flush "flush";
    Keys "keys";
    Items "items";
    Value "value";
    Key "key";
    Default "default";
    Metaclass "metaclass";
    Mro_ "mro";
    Stdout "stdout";
    Stderr "stderr";
    Stdin "stdin";
    Excepthook "excepthook";
    UnraisableHook "unraisablehook";
    Modules "modules";
    Argv "argv";
    Encoding "encoding";
    Errors "errors";
    Sep "sep";
    End "end";
    File_ "file";
    Strict "strict";
    Lambda "<lambda>";
    Locals "<locals>";
}
