//! The classes of the module `_functools`.

pub mod key_wrapper;
pub mod lru_cache;
pub mod lru_links;
pub mod partial;
pub mod placeholder;
