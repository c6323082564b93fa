//! Arguments, results and targets of each operation of the Dynamic stage, as `ir/ops.rs` documents them.

use crate::ir::*;

#[derive(Debug)]
pub enum Args {
    Exactly(Vec<Repr>),
    /// So many words or more.
    Words(usize),
    /// Words in pairs.
    Pairs,
}

impl Args {
    pub fn fits(&self, args: &[Repr]) -> bool {
        let words = args.iter().all(|r| *r == Repr::Word);
        match self {
            Args::Exactly(reprs) => reprs == args,
            Args::Words(least) => words && args.len() >= *least,
            Args::Pairs => words && args.len().is_multiple_of(2),
        }
    }
}

pub struct Signature {
    pub args: Args,
    pub results: Vec<Repr>,
    /// None where any number will do.
    pub targets: Option<usize>,
}

/// The signature of an operation; none if it does not belong to the stage.
pub fn of(op: &Op) -> Option<Signature> {
    let (args, results, targets) = match op {
        Op::Const(_) => (words(0), word(), 0),
        Op::Py(op) => {
            let (args, results) = py(op);
            (args, results, 0)
        }
        Op::Control(op) => {
            let (args, targets) = control(op)?;
            (args, Vec::new(), targets)
        }
        Op::Name(_) | Op::NameTuple(_) | Op::Int(_) | Op::Float(_) | Op::Object(_) | Op::Memory(_) | Op::Atomic(_) | Op::Call(_) | Op::Error(_) => return None,
    };
    Some(Signature { args, results, targets: Some(targets) })
}

fn control(op: &ControlOp) -> Option<(Args, usize)> {
    Some(match op {
        ControlOp::Jump => (words(0), 1),
        ControlOp::Branch => (Args::Exactly(vec![Repr::Bool]), 2),
        ControlOp::BranchPresent => (words(1), 2),
        ControlOp::Return => (words(1), 0),
        ControlOp::Unreachable => (words(0), 0),
        ControlOp::BranchRaised | ControlOp::Switch | ControlOp::ReturnRaised | ControlOp::ReturnWide | ControlOp::Suspend | ControlOp::Exit(_) => return None,
    })
}

fn words(n: usize) -> Args {
    Args::Exactly(vec![Repr::Word; n])
}

fn word() -> Vec<Repr> {
    vec![Repr::Word]
}

fn py(op: &PyOp) -> (Args, Vec<Repr>) {
    let bool_ = || vec![Repr::Bool];
    match op {
        PyOp::Binary(_) | PyOp::InPlace(_) | PyOp::Compare(_) | PyOp::GetItem => (words(2), word()),
        PyOp::Is | PyOp::Contains | PyOp::ExceptionMatches => (words(2), bool_()),
        PyOp::Truth | PyOp::MatchSequence | PyOp::MatchMapping => (words(1), bool_()),
        PyOp::FromBool => (Args::Exactly(bool_()), word()),
        PyOp::Not => (Args::Exactly(bool_()), bool_()),
        PyOp::Refine(_) | PyOp::Unary(_) | PyOp::GetAttr(_) | PyOp::LoadSpecial(_) | PyOp::Iter | PyOp::Next | PyOp::Length | PyOp::ListToTuple => (words(1), word()),
        PyOp::SetAttr(_) | PyOp::DelItem | PyOp::ListAppend | PyOp::ListExtend | PyOp::SetAdd | PyOp::SetUpdate | PyOp::DictUpdate => (words(2), Vec::new()),
        PyOp::SuperAttr(_) | PyOp::Super | PyOp::Slice | PyOp::CallUnpacked => (words(3), word()),
        PyOp::SetItem | PyOp::DictSet | PyOp::DictMerge => (words(3), Vec::new()),
        PyOp::Call { keywords } | PyOp::CallMethod { keywords, .. } => (Args::Words(1 + keywords.len()), word()),
        PyOp::CallBound { keywords } => (Args::Words(2 + keywords.len()), word()),
        PyOp::Method(_) => (words(1), vec![Repr::Word; 2]),
        PyOp::SuperMethod(_) => (words(3), vec![Repr::Word; 2]),
        PyOp::CallInFrame { args, names } => (words(1 + *args as usize + names.len()), word()),
        PyOp::Unpack { n } => (words(1), vec![Repr::Word; *n as usize]),
        PyOp::UnpackStar { before, after } => (words(1), vec![Repr::Word; (before + after + 1) as usize]),
        PyOp::Tuple | PyOp::List | PyOp::Set | PyOp::JoinStr | PyOp::Function(_) => (Args::Words(0), word()),
        PyOp::Dict => (Args::Pairs, word()),
        PyOp::Format { .. } | PyOp::Template | PyOp::TypeParam { .. } | PyOp::TypeAlias(_) => (words(2), word()),
        PyOp::Interpolation => (words(4), word()),
        PyOp::LoadGlobal(_) | PyOp::Closure(_) | PyOp::Import { .. } | PyOp::DelegateResult => (words(0), word()),
        PyOp::StoreGlobal(_) | PyOp::DelName(_) | PyOp::DelAttr(_) | PyOp::ImportStar => (words(1), Vec::new()),
        PyOp::DelGlobal(_) | PyOp::Reraise => (words(0), Vec::new()),
        PyOp::LoadName(_) | PyOp::LoadFromNamespace(_) | PyOp::CheckLocal(_) | PyOp::CheckFree(_) => (words(1), word()),
        PyOp::Cell | PyOp::CellGet | PyOp::ClassNamespace | PyOp::ClassBases | PyOp::ImportFrom(_) | PyOp::GenericBase => (words(1), word()),
        PyOp::StoreName(_) | PyOp::CellSet | PyOp::SetFunctionPart(_) | PyOp::Raise => (words(2), Vec::new()),
        PyOp::ClassPrepare | PyOp::ClassFinish(_) => (words(3), word()),
        PyOp::AsyncEnd | PyOp::Discard(_) | PyOp::Restore | PyOp::Unhandle | PyOp::AssertionError => (words(1), Vec::new()),
        PyOp::Handle | PyOp::Yield { .. } | PyOp::DelegateIter => (words(1), word()),
        PyOp::AwaitIter | PyOp::AsyncWithIter { .. } | PyOp::AsyncIter | PyOp::AsyncNext | PyOp::AsyncWrap => (words(1), word()),
        PyOp::ExceptionSplit | PyOp::ExceptionRegroup | PyOp::DelegateStep => (words(2), word()),
        PyOp::MatchClass { .. } | PyOp::MatchKeys | PyOp::MatchRest => (words(2), word()),
    }
}
