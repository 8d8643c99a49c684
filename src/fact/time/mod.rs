//! Times: which expressions say when, which of them governs a figure, and whether what it says has happened.

mod annual;
mod behind;
mod beyond;
mod carried;
mod come_about;
mod day;
mod ends;
mod expected;
mod founding;
pub(super) mod going_on;
pub(super) mod horizon;
pub(super) mod imperative;
pub(super) mod inforce;
pub(super) mod inner;
mod intent;
mod occasion;
pub(super) mod pair;
pub(super) mod period;
mod phrase;
pub(super) mod plan;
mod present;
pub(super) mod reach;
mod running;
mod seeming;
pub(super) mod status;
pub(super) mod when;
