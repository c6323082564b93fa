//! sched.

use crate::prelude::*;

pub fn poll(_cx: &mut Ctx) -> Res<()> {
    unimplemented!("sched::poll")
}
