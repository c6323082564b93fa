//! Exception classes that add nothing to their base.

use super::subclass;
use crate::prelude::*;

macro_rules! simple_classes {
    ($($name:ident $id:ident;)*) => {
        $(pub static $name: StaticClass = subclass(ClassId::$id);)*
    };
}

simple_classes! {
    GENERATOR_EXIT GeneratorExit;
    KEYBOARD_INTERRUPT KeyboardInterrupt;
    EXCEPTION Exception;
    ARITHMETIC_ERROR ArithmeticError;
    FLOATING_POINT_ERROR FloatingPointError;
    OVERFLOW_ERROR OverflowError;
    ZERO_DIVISION_ERROR ZeroDivisionError;
    ASSERTION_ERROR AssertionError;
    BUFFER_ERROR BufferError;
    EOF_ERROR EOFError;
    MODULE_NOT_FOUND_ERROR ModuleNotFoundError;
    LOOKUP_ERROR LookupError;
    INDEX_ERROR IndexError;
    MEMORY_ERROR MemoryError;
    UNBOUND_LOCAL_ERROR UnboundLocalError;
    BLOCKING_IO_ERROR BlockingIOError;
    CHILD_PROCESS_ERROR ChildProcessError;
    CONNECTION_ERROR ConnectionError;
    BROKEN_PIPE_ERROR BrokenPipeError;
    CONNECTION_ABORTED_ERROR ConnectionAbortedError;
    CONNECTION_REFUSED_ERROR ConnectionRefusedError;
    CONNECTION_RESET_ERROR ConnectionResetError;
    FILE_EXISTS_ERROR FileExistsError;
    FILE_NOT_FOUND_ERROR FileNotFoundError;
    INTERRUPTED_ERROR InterruptedError;
    IS_A_DIRECTORY_ERROR IsADirectoryError;
    NOT_A_DIRECTORY_ERROR NotADirectoryError;
    PERMISSION_ERROR PermissionError;
    PROCESS_LOOKUP_ERROR ProcessLookupError;
    TIMEOUT_ERROR TimeoutError;
    REFERENCE_ERROR ReferenceError;
    RUNTIME_ERROR RuntimeError;
    NOT_IMPLEMENTED_ERROR NotImplementedError;
    NOT_COMPILED NotCompiled;
    PYTHON_FINALIZATION_ERROR PythonFinalizationError;
    RECURSION_ERROR RecursionError;
    STOP_ASYNC_ITERATION StopAsyncIteration;
    INDENTATION_ERROR IndentationError;
    TAB_ERROR TabError;
    SYSTEM_ERROR SystemError;
    TYPE_ERROR TypeError;
    VALUE_ERROR ValueError;
    UNSUPPORTED_OPERATION UnsupportedOperation;
    STRUCT_ERROR StructError;
    BINASCII_ERROR BinasciiError;
    BINASCII_INCOMPLETE BinasciiIncomplete;
    ZLIB_ERROR ZlibError;
    WARNING Warning;
    BYTES_WARNING BytesWarning;
    DEPRECATION_WARNING DeprecationWarning;
    ENCODING_WARNING EncodingWarning;
    FUTURE_WARNING FutureWarning;
    IMPORT_WARNING ImportWarning;
    PENDING_DEPRECATION_WARNING PendingDeprecationWarning;
    RESOURCE_WARNING ResourceWarning;
    RUNTIME_WARNING RuntimeWarning;
    SYNTAX_WARNING SyntaxWarning;
    UNICODE_WARNING UnicodeWarning;
    USER_WARNING UserWarning;
}
