//! Which days a time expression means: its grammar, and the calendar.

mod date;
mod days;
mod expression;
mod months;
mod occasion;
mod published;
mod reader;
mod stretch;
mod word;
mod years;

pub use date::{BadDate, Date};
pub(crate) use days::Writing;
pub(crate) use expression::{Base, Edge, Expression};
pub(crate) use occasion::clock;
pub(crate) use published::published;
pub(crate) use reader::{Reader, Shape};
pub(crate) use word::{begins_word, goal};
pub(crate) use years::republic_year;
