//! One row per runtime function that generated code calls.
//!
//! `sx_name(arguments) -> Result [facts] = module::function;` From a row come the [`RuntimeFn`] variant, the LLVM
//! declaration, the verifier's signature check and the `extern "C"` shim that calls the Rust function.
//!
//! Results: `Word` is 0 where raised (or absent, with `absent`); `Unit` is a status byte; `Bool` is 0, 1 or RAISED;
//! `Int`, `Float`, `Ptr` and `Void` cannot fail.

/// Types at the boundary between generated code and Rust.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum AbiType {
    Word,
    /// A raw 64-bit integer.
    Int,
    Float,
    /// Machine truth in a byte; as a result 2 means raised.
    Bool,
    Ptr,
    /// Result only: a status byte.
    Unit,
    /// Result only: nothing.
    Void,
}

/// What a runtime function may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    pub raises: bool,
    /// A `Word` result of 0 may mean absent.
    pub absent: bool,
    pub allocates: bool,
    /// May run Python code.
    pub callbacks: bool,
    /// No effect and no dependence on memory that may change.
    pub pure_: bool,
    /// May switch fibers.
    pub suspends: bool,
    /// Never returns to the caller.
    pub noreturn: bool,
}

pub struct RuntimeRow {
    pub name: &'static str,
    pub params: &'static [AbiType],
    pub result: AbiType,
    pub facts: Facts,
}

/// Calls `$m!` with every row.
#[macro_export]
macro_rules! runtime_functions {
    ($m:ident) => {
        $m! {
            // Operators of the data model.
            sx_binary(op: Int, lhs: Word, rhs: Word) -> Word [raises allocates callbacks] = object::operators::binary_by_index;
            sx_inplace(op: Int, lhs: Word, rhs: Word) -> Word [raises allocates callbacks] = object::operators::inplace_by_index;
            sx_add(lhs: Word, rhs: Word) -> Word [raises allocates callbacks] = object::operators::add;
            sx_sub(lhs: Word, rhs: Word) -> Word [raises allocates callbacks] = object::operators::sub;
            sx_mul(lhs: Word, rhs: Word) -> Word [raises allocates callbacks] = object::operators::mul;
            sx_negative(value: Word) -> Word [raises allocates callbacks] = object::operators::negative;
            sx_positive(value: Word) -> Word [raises allocates callbacks] = object::operators::positive;
            sx_invert(value: Word) -> Word [raises allocates callbacks] = object::operators::invert;
            sx_compare(op: Int, lhs: Word, rhs: Word) -> Word [raises allocates callbacks] = object::compare::rich_by_index;
            sx_compare_truth(op: Int, lhs: Word, rhs: Word) -> Bool [raises allocates callbacks] = object::compare::truth_by_index;
            sx_is(lhs: Word, rhs: Word) -> Int [pure_] = object::compare::is_identical;
            sx_truth(value: Word) -> Bool [raises allocates callbacks] = object::truth::truth;
            sx_contains(container: Word, item: Word) -> Bool [raises allocates callbacks] = object::sequence::contains;

            // Attributes. A cache may be null.
            sx_getattr(object: Word, name: Word, cache: Ptr) -> Word [raises allocates callbacks] = object::attributes::get_cached;
            sx_setattr(object: Word, name: Word, value: Word, cache: Ptr) -> Unit [raises allocates callbacks] = object::attributes::set_cached;
            sx_delattr(object: Word, name: Word) -> Unit [raises allocates callbacks] = object::attributes::delete;
            /// `super()` with the value of the name `super`: an ordinary call where that is not the built-in class.
            sx_super(super_: Word, class: Word, receiver: Word) -> Word [raises allocates callbacks] = object::attributes::super_object;
            /// The special method `name` of the class, bound; raises TypeError with CPython's text for `with` blocks.
            sx_load_special(object: Word, name: Word) -> Word [raises allocates callbacks] = object::attributes::load_special;
            /// Zero-argument `super().name` without the intermediate object.
            sx_super_getattr(super_: Word, class: Word, receiver: Word, name: Word) -> Word [raises allocates callbacks] = object::attributes::super_getattr;

            // Calls. `args[-1]` belongs to the callee.
            sx_call(callee: Word, args: Ptr, n: Int, kwnames: Word) -> Word [raises allocates callbacks] = object::call::call_raw;
            sx_call_method(name: Word, args: Ptr, n: Int, kwnames: Word, cache: Ptr) -> Word [raises allocates callbacks] = object::call::call_method_raw;
            /// The callable of a method call; stores self, or absent where the callable is bound, in `out`.
            sx_method(object: Word, name: Word, out: Ptr, cache: Ptr) -> Word [raises allocates callbacks] = object::call::find_method;
            sx_super_method(super_: Word, class: Word, receiver: Word, name: Word, out: Ptr) -> Word [raises allocates callbacks] = object::call::find_super_method;
            /// `args` starts with self, which may be absent.
            sx_call_bound(callee: Word, args: Ptr, n: Int, kwnames: Word) -> Word [raises allocates callbacks] = object::call::call_bound_raw;
            /// A call that may be of `locals`, `vars`, `dir`, `globals`: `n` arguments, then one value (maybe absent) per name.
            sx_call_in_frame(callee: Word, args: Ptr, n: Int, names: Word, module: Word) -> Word [raises allocates callbacks] = object::call::call_in_frame;
            sx_call_ex(callee: Word, args: Word, kwargs: Word) -> Word [raises allocates callbacks] = object::call::call_unpacked;
            /// Fills `slots` with one word per parameter, or raises CPython's TypeError.
            sx_bind_arguments(callee: Word, args: Ptr, n: Int, kwnames: Word, slots: Ptr) -> Unit [raises allocates callbacks] = object::bind::bind_function;
            sx_recursion_error() -> Unit [raises allocates] = raise::recursion_error;

            // Subscripts and iteration.
            sx_getitem(object: Word, key: Word) -> Word [raises allocates callbacks] = object::sequence::get_item;
            sx_setitem(object: Word, key: Word, value: Word) -> Unit [raises allocates callbacks] = object::sequence::set_item;
            sx_delitem(object: Word, key: Word) -> Unit [raises allocates callbacks] = object::sequence::delete_item;
            sx_iter(object: Word) -> Word [raises allocates callbacks] = object::iterate::iter;
            sx_next(iterator: Word) -> Word [raises absent allocates callbacks] = object::iterate::next;
            sx_length(object: Word) -> Word [raises allocates callbacks] = object::sequence::length_word;
            /// Stores exactly `n` items in `out`.
            sx_unpack(object: Word, n: Int, out: Ptr) -> Unit [raises allocates callbacks] = object::unpack::exact;
            /// Stores `before` items, a list, and `after` items in `out`.
            sx_unpack_star(object: Word, before: Int, after: Int, out: Ptr) -> Unit [raises allocates callbacks] = object::unpack::starred;

            // Construction.
            sx_tuple(items: Ptr, n: Int) -> Word [raises allocates] = types::tuple::from_raw;
            sx_list(items: Ptr, n: Int) -> Word [raises allocates] = types::list::from_raw;
            sx_list_with_capacity(n: Int) -> Word [raises allocates] = types::list::with_capacity_word;
            sx_list_append(list: Word, item: Word) -> Unit [raises allocates] = types::list::append_unit;
            sx_list_extend(list: Word, items: Word) -> Unit [raises allocates callbacks] = types::list::extend_display;
            sx_list_to_tuple(list: Word) -> Word [raises allocates] = types::list::to_tuple;
            sx_set() -> Word [raises allocates] = types::set::empty;
            sx_set_add(set: Word, item: Word) -> Unit [raises allocates callbacks] = types::set::add_unit;
            sx_set_update(set: Word, items: Word) -> Unit [raises allocates callbacks] = types::set::update_unit;
            sx_dict() -> Word [raises allocates] = types::dict::empty;
            sx_dict_set(dict: Word, key: Word, value: Word) -> Unit [raises allocates callbacks] = types::dict::set_item;
            /// `{**mapping}`: later keys win.
            sx_dict_update(dict: Word, mapping: Word) -> Unit [raises allocates callbacks] = types::dict::update_display;
            /// `f(**mapping)`: a repeated key is a TypeError naming `callee`.
            sx_dict_merge_kwargs(dict: Word, mapping: Word, callee: Word) -> Unit [raises allocates callbacks] = types::dict::merge_kwargs;
            sx_slice(start: Word, stop: Word, step: Word) -> Word [raises allocates] = types::slice::new;
            sx_int_from_text(text: Ptr, n: Int) -> Word [raises allocates] = types::int::from_literal;
            sx_float(value: Float) -> Word [raises allocates] = types::float::boxed;
            sx_complex(real: Float, imag: Float) -> Word [raises allocates] = types::complex::boxed;
            sx_int_from_i64(value: Int) -> Word [raises allocates] = types::int::from_i64;
            sx_int_from_u64(value: Int) -> Word [raises allocates] = types::int::from_u64_bits;
            sx_bytes(data: Ptr, n: Int) -> Word [raises allocates] = types::bytes::from_raw;

            // Text.
            /// `conversion` is 0, `s`, `r` or `a`; `spec` 0 where there is none.
            sx_format(value: Word, conversion: Int, spec: Word) -> Word [raises allocates callbacks] = object::format::format_value;
            sx_join_parts(parts: Ptr, n: Int) -> Word [raises allocates] = types::str::join_parts;
            sx_interpolation(value: Word, text: Word, conversion: Word, spec: Word) -> Word [raises allocates] = types::template::interpolation;
            sx_template(strings: Word, interpolations: Word) -> Word [raises allocates] = types::template::template;

            // Names.
            sx_load_global(module: Word, name: Word, cache: Ptr) -> Word [raises allocates callbacks] = object::names::load_global;
            sx_store_global(module: Word, name: Word, value: Word) -> Unit [raises allocates] = object::names::store_global;
            sx_delete_global(module: Word, name: Word) -> Unit [raises allocates] = object::names::delete_global;
            sx_load_builtin(name: Word) -> Word [raises allocates] = object::names::load_builtin;
            /// In a class body: the namespace, then the module, then builtins.
            sx_load_name(namespace: Word, module: Word, name: Word) -> Word [raises allocates callbacks] = object::names::load_name;
            /// The namespace only; absent where the name is not there.
            sx_load_from_namespace(namespace: Word, name: Word) -> Word [raises absent allocates callbacks] = object::names::load_from_namespace;
            sx_store_name(namespace: Word, name: Word, value: Word) -> Unit [raises allocates callbacks] = object::names::store_name;
            sx_delete_name(namespace: Word, name: Word) -> Unit [raises allocates callbacks] = object::names::delete_name;
            sx_unbound_local(name: Word) -> Unit [raises allocates] = object::names::unbound_local;
            sx_unbound_free(name: Word) -> Unit [raises allocates] = object::names::unbound_free;
            sx_cell(value: Word) -> Word [raises allocates] = object::names::cell;
            sx_locals(names: Ptr, values: Ptr, n: Int) -> Word [raises allocates] = object::names::locals_dict;

            // Functions, classes, modules.
            sx_function(code: Ptr, entry: Ptr, module: Word, closure: Word) -> Word [raises allocates] = types::function::make;
            /// `field` is 0 defaults, 1 keyword defaults, 2 annotate, 3 type parameters, 4 doc string.
            sx_function_set(function: Word, field: Int, value: Word) -> Void [] = types::function::set_part;
            /// The generic bases (`__mro_entries__`), metaclass and namespace of a class statement, as a tuple
            /// (metaclass, namespace, bases, keywords).
            sx_class_prepare(name: Word, bases: Word, keywords: Word) -> Word [raises allocates callbacks] = types::class_statement::prepare;
            /// Ends a class statement: calls the metaclass and fills the `__class__` cell.
            sx_class_finish(name: Word, prepared: Word, class_cell: Word, plan: Ptr) -> Word [raises allocates callbacks] = types::class_statement::finish;
            sx_import(module: Word, name: Word, from_list: Word, level: Int) -> Word [raises allocates callbacks] = object::import::import_name;
            sx_import_from(module: Word, name: Word) -> Word [raises allocates callbacks] = object::import::import_from;
            sx_import_star(module: Word, into: Word) -> Unit [raises allocates callbacks] = object::import::import_star;
            sx_type_param(kind: Int, name: Word, bound: Word, default: Word) -> Word [raises allocates] = types::typing::type_param;
            sx_type_alias(name: Word, params: Word, value: Word) -> Word [raises allocates] = types::typing::type_alias;
            sx_generic_base(params: Word) -> Word [raises allocates callbacks] = types::typing::generic_base;

            // Exceptions.
            sx_raise(exception: Word, cause: Word) -> Unit [raises allocates callbacks] = raise::raise;
            /// What `raise` alone raises: the exception being handled. Without one, RuntimeError comes from here.
            sx_handled_or_error() -> Word [raises allocates] = raise::handled_or_error;
            /// Puts a caught exception back on its way without a new traceback entry.
            sx_restore(exception: Word) -> Unit [raises] = raise::restore;
            /// Takes the pending exception.
            sx_take_pending() -> Word [] = raise::take_pending;
            /// Makes `exception` the one being handled and returns the one before (0 if none).
            sx_handle(exception: Word) -> Word [] = raise::enter_handler;
            sx_unhandle(previous: Word) -> Void [] = raise::leave_handler;
            sx_exception_matches(exception: Word, class: Word) -> Bool [raises allocates callbacks] = raise::matches;
            /// `except*`: a tuple (matched or None, rest or None).
            sx_exception_split(exception: Word, class: Word) -> Word [raises allocates callbacks] = raise::groups::split;
            /// `except*`: what is to be raised after all clauses, or None.
            sx_exception_regroup(original: Word, raised: Word) -> Word [raises allocates callbacks] = raise::groups::regroup;
            sx_traceback_add(site: Ptr) -> Void [allocates] = raise::traceback::add_entry;
            sx_assertion_error(message: Word) -> Unit [raises allocates callbacks] = raise::assertion_error;
            sx_division_by_zero(kind: Int) -> Unit [raises allocates] = raise::division_by_zero;

            // Generators.
            sx_generator(code: Ptr, function: Word, resume: Ptr, words: Int, raws: Int) -> Word [raises allocates] = types::generator::make;
            /// One step of `yield from`: the next value, or absent with the result stored in the generator's `delegate` place.
            sx_delegate_step(generator: Word, iterator: Word, sent: Word) -> Word [raises absent allocates callbacks] = types::generator::delegate_step;
            sx_delegate_result(generator: Word) -> Word [] = types::generator::delegate_result;
            sx_delegate_iter(iterable: Word) -> Word [raises allocates callbacks] = types::generator::delegate_iter;

            // Coroutines.
            /// The iterator that `await value` drives, as `yield from` does.
            sx_await_iter(value: Word) -> Word [raises allocates callbacks] = types::coroutine::await_iter;
            /// `async for`: the asynchronous iterator of a value.
            sx_async_iter(value: Word) -> Word [raises allocates callbacks] = types::coroutine::async_iter;
            /// `async for`: the iterator that awaiting the next item drives.
            sx_async_next(iterator: Word) -> Word [raises allocates callbacks] = types::coroutine::async_next;
            /// `async with`: as `sx_await_iter`, with the error text for the result of `__aenter__` (0) or `__aexit__` (1).
            sx_async_with_iter(value: Word, method: Int) -> Word [raises allocates callbacks] = types::coroutine::async_with_iter;
            /// `async for`: raises `exception` again unless it is a StopAsyncIteration.
            sx_async_end(exception: Word) -> Unit [raises] = types::coroutine::async_end;
            /// The value of a statement that is a call by `name`: warns of a coroutine that nobody can await any more.
            sx_discard(value: Word, name: Word, site: Ptr) -> Unit [raises allocates callbacks] = types::coroutine::discard;
            /// `yield value` in an asynchronous generator yields this, unlike its `await`s.
            sx_async_wrap(value: Word) -> Word [raises allocates] = types::coroutine::async_generator::wrap;

            // Pattern matching.
            sx_match_sequence(subject: Word) -> Int [] = object::patterns::is_sequence;
            sx_match_mapping(subject: Word) -> Int [] = object::patterns::is_mapping;
            /// A tuple of the attributes asked for, or absent.
            sx_match_class(subject: Word, class: Word, positional: Int, names: Word) -> Word [raises absent allocates callbacks] = object::patterns::match_class;
            /// A tuple of the values of `keys`, or absent.
            sx_match_keys(subject: Word, keys: Word) -> Word [raises absent allocates callbacks] = object::patterns::match_keys;
            /// A new dict without `keys`.
            sx_match_rest(subject: Word, keys: Word) -> Word [raises allocates callbacks] = object::patterns::rest;

            // Memory and scheduling.
            /// Slow path of inline allocation: a zeroed object of `class` and `bytes`.
            sx_allocate(class: Ptr, bytes: Int) -> Word [raises allocates] = heap::allocate_object;
            sx_poll() -> Unit [raises allocates callbacks suspends] = sched::poll;

            /// The iterators that fast code kept in registers.
            sx_range_iterator(next: Int, remaining: Int, step: Int) -> Word [raises allocates] = types::range::iterator_from_raw;
            sx_list_iterator(list: Word, index: Int) -> Word [raises allocates] = types::list::iterator_at;
            /// TypeError: `__init__` returned something else than None.
            sx_init_result(value: Word) -> Unit [raises allocates] = types::class_statement::init_result;

            // Operations on exact strings and raw ints. 0 (or -1) says that the general operation is to be done.
            sx_str_item(string: Word, index: Int) -> Word [absent allocates] = types::str::direct::item;
            sx_str_slice(string: Word, start: Int, stop: Int) -> Word [absent allocates] = types::str::direct::slice;
            sx_str_equal(a: Word, b: Word) -> Int [pure_] = types::str::direct::equal;
            sx_str_order(a: Word, b: Word) -> Int [pure_] = types::str::direct::order;
            sx_str_contains(string: Word, other: Word) -> Int [pure_] = types::str::direct::contains;
            sx_str_find(string: Word, other: Word) -> Int [pure_] = types::str::direct::find;
            sx_str_starts_with(string: Word, prefix: Word) -> Int [pure_] = types::str::direct::starts_with;
            sx_str_ends_with(string: Word, suffix: Word) -> Int [pure_] = types::str::direct::ends_with;
            sx_str_concat(a: Word, b: Word) -> Word [absent allocates] = types::str::direct::concat;
            sx_str_ord(string: Word) -> Int [pure_] = types::str::direct::ord;
            sx_str_chr(code: Int) -> Word [absent allocates] = types::str::direct::chr;
            sx_str_of_int(value: Int) -> Word [absent allocates] = types::str::direct::of_int;
            sx_str_of_float(value: Float) -> Word [absent allocates] = types::str::direct::of_float;
            sx_str_to_int(string: Word) -> Word [absent] = types::str::direct::to_int;
            /// `question` is one of `text_questions`.
            sx_str_is(string: Word, question: Int) -> Int [pure_] = types::str::direct::is;
            sx_str_iterator(string: Word, index: Int) -> Word [raises allocates] = types::str::direct::iterator_at;

            // Numbers.
            sx_float_mod(lhs: Float, rhs: Float) -> Float [pure_] = types::float::modulo;
            sx_float_floordiv(lhs: Float, rhs: Float) -> Float [pure_] = types::float::floor_divide;
            sx_float_pow(lhs: Float, rhs: Float) -> Float [pure_] = types::float::power;
            sx_int_to_float(value: Word) -> Word [raises allocates] = types::int::to_float_word;
        }
    };
}

macro_rules! define_rows {
    ($($(#[$doc:meta])* $name:ident($($param:ident: $pty:ident),*) -> $result:ident [$($fact:ident)*] = $($path:ident)::+;)*) => {
        #[allow(non_camel_case_types, reason = "a variant is spelled like the symbol it stands for")]
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum RuntimeFn { $($(#[$doc])* $name),* }
        impl RuntimeFn {
            pub const ALL: &'static [RuntimeFn] = &[$(RuntimeFn::$name),*];
            pub fn row(self) -> &'static RuntimeRow {
                static ROWS: &[RuntimeRow] = &[$(RuntimeRow {
                    name: stringify!($name),
                    params: &[$(AbiType::$pty),*],
                    result: AbiType::$result,
                    facts: Facts { $($fact: true,)* ..NO_FACTS },
                }),*];
                &ROWS[self as usize]
            }
            /// The function of a symbol, as the IR reader needs it.
            pub fn of(name: &str) -> Option<RuntimeFn> {
                match name { $(stringify!($name) => Some(RuntimeFn::$name),)* _ => None }
            }
        }
    };
}

const NO_FACTS: Facts =
    Facts { raises: false, absent: false, allocates: false, callbacks: false, pure_: false, suspends: false, noreturn: false };

runtime_functions!(define_rows);
