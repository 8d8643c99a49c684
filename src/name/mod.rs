//! What zones and programmes share: where a name begins, and which quotes belong together.

pub(crate) mod edge;
pub(crate) mod quote;
