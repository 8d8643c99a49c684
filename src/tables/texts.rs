//! Tables whose rows have strings, which are packed as a list of words is: one for all strings of a row.

use std::sync::LazyLock;

use super::Words;
use super::format::TEXT_END;
use crate::items::Items;

/// A table's rows, made when one is first asked for.
pub(crate) type Texts<R> = LazyLock<Items<Vec<R>>>;

/// The strings of each row.
pub(super) fn texts<const COUNT: usize>(rows: &Words) -> impl Iterator<Item = [&'static str; COUNT]> {
    rows.iter().map(|row| {
        let mut texts = row.split(TEXT_END);
        [(); COUNT].map(|()| texts.next().unwrap_or_default())
    })
}
