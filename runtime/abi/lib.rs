//! Tables shared by the compiler and the runtime.
