//! Six comparison slots from one function.

/// Defines `lt`, `le`, `eq`, `ne`, `gt` and `ge` of a type by its `fn(&mut Ctx, CompareOp, Word, Word) -> Res<Word>`.
#[macro_export]
macro_rules! comparison_slots {
    ($rich:path) => {
        $crate::comparison_slots!(@ $rich, lt Lt, le Le, eq Eq, ne Ne, gt Gt, ge Ge);
    };
    (@ $rich:path, $($name:ident $op:ident),*) => {
        $(fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            $rich(cx, CompareOp::$op, a, b)
        })*
    };
}

use sxc_abi::slots::CompareOp;

/// What `a op b` says of two sequences that agree as far as the shorter one goes.
pub fn by_length(op: CompareOp, a: usize, b: usize) -> bool {
    match op {
        CompareOp::Lt => a < b,
        CompareOp::Le => a <= b,
        CompareOp::Eq => a == b,
        CompareOp::Ne => a != b,
        CompareOp::Gt => a > b,
        CompareOp::Ge => a >= b,
    }
}
