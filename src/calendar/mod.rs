//! Which days a time expression means.

mod date;

pub use date::{BadDate, Date};
