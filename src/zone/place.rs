//! The places before and inside a zone's name.

use crate::scan::{Hit, Hits};
use crate::tables::{PLACES, Place, Table};
use crate::text::Text;

/// The place that a stem begins with; `None` where its name is that of several.
pub(super) fn place_at(hits: &Hits, start: usize, end: usize) -> Option<&'static Place> {
    let found = hits.starting_at(start).only([Table::Place]).filter(|h| h.end <= end);
    unique(found)
}

/// The place right before a position, a 市 or 县 after it allowed, and where it begins.
pub(super) fn place_before(text: &Text, hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    let division = matches!(text.before(end), Some('市' | '县' | '区' | '省' | '州' | '盟' | '旗'));
    let divided = division.then(|| place_ending(hits, end - 1)).flatten();
    // 金沙县 ends in 沙县.
    [place_ending(hits, end), divided].into_iter().flatten().min_by_key(|&(_, start)| start)
}

/// The longest place that ends at a position, and where it begins.
pub(super) fn place_ending(hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    const LONGEST_PLACE: usize = 8;
    let words = hits.within(end.saturating_sub(LONGEST_PLACE)..end);
    let start = words.clone().find(|h| h.table == Table::Place && h.end == end)?.start;
    let place = unique(words.filter(|h| h.table == Table::Place && h.end == end && h.start == start));
    Some((place.unwrap_or(&NOWHERE), start))
}

/// A place whose name several have.
static NOWHERE: Place = Place { province: "", city: "" };

/// The places that follow one another right before a position, as in 湖北宜都: the last one, and where they begin.
/// Where they lie apart, as 三江 and 宜宾 before it do, the outer one says where. 广安市|岳池县: a division with its type
/// word is none of the name.
pub(super) fn places_before(text: &Text, hits: &Hits, end: usize) -> Option<(&'static Place, usize)> {
    // 内蒙古呼和浩特|和林格尔新区
    const LONGEST_CHAIN: usize = 8;
    let (mut place, mut start) = place_before(text, hits, end)?;
    // 绥芬河—东宁 are named together, and 惠州|环|大亚湾 is no 大亚湾.
    let linked = |start: usize| start - usize::from(matches!(text.before(start), Some('—' | '-' | '大' | '环')));
    while let Some((outer, before)) = place_before(text, hits, linked(start)) {
        if end - before > LONGEST_CHAIN && linked(start) == start {
            break;
        }
        let apart = outer.province != place.province || !outer.city.is_empty() && outer.city != place.city;
        place = if apart { outer } else { place };
        let division = matches!(text.before(start), Some('省' | '市' | '州' | '区'));
        if division && place_ending(hits, start).is_none() {
            break;
        }
        start = before;
    }
    Some((place, start))
}

/// The one place that hits name.
fn unique(mut hits: impl Iterator<Item = Hit>) -> Option<&'static Place> {
    let first = hits.next()?;
    let same = hits.take_while(|h| h.end == first.end).all(|h| PLACES[h.row].city == PLACES[first.row].city);
    same.then(|| &PLACES[first.row])
}
