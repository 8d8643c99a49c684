//! Sorting. The standard library's sorts are compiled anew for every type and every key, several kilobytes each time; here one
//! serves all.

use std::ops::Range;

/// What items are sorted by.
pub(crate) type Key = (usize, usize);

/// The key that puts spans in text order, the longest first of those that begin together.
pub(crate) fn longest_first(span: &Range<usize>) -> Key {
    (span.start, !span.end)
}

/// The key that puts spans in text order, the shortest first of those that begin together.
pub(crate) fn shortest_first(span: &Range<usize>) -> Key {
    (span.start, span.end)
}

/// Sorts items by a key; those with the same one stay in the order they are in.
pub(crate) fn sort<T>(items: &mut [T], key: impl Fn(&T) -> Key) {
    // Most are few, and in order already.
    if items.is_sorted_by_key(&key) {
        return;
    }
    let keys = items.iter().map(key).enumerate().map(|(at, key)| (key, at)).collect();
    let mut places = places(keys);
    for at in 0..items.len() {
        while places[at] != at {
            let place = places[at];
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// Where each item goes, given its key and where it is.
fn places(mut keys: Vec<(Key, usize)>) -> Vec<usize> {
    keys.sort_unstable();
    let mut places = vec![0; keys.len()];
    for (place, (_, at)) in keys.into_iter().enumerate() {
        places[at] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{longest_first, shortest_first, sort};

    #[test]
    fn items_alike_stay_in_order() {
        let mut items = vec![(3, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (3, 'e'), (1, 'f'), (0, 'g')];
        sort(&mut items, |item| (item.0, 0));
        assert_eq!(items.iter().map(|item| item.1).collect::<String>(), "gbdfcae");
    }

    #[test]
    fn spans_come_in_text_order() {
        let spans = [4..6, 0..2, 4..9, 0..1, 3..4];
        let sorted = |key: fn(&std::ops::Range<usize>) -> super::Key| {
            let mut spans = spans.to_vec();
            sort(&mut spans, key);
            spans
        };
        assert_eq!(sorted(longest_first), [0..2, 0..1, 3..4, 4..9, 4..6]);
        assert_eq!(sorted(shortest_first), [0..1, 0..2, 3..4, 4..6, 4..9]);
    }

    #[test]
    fn any_order_is_sorted() {
        for step in [1, 3, 7, 11, 12] {
            let mut items: Vec<usize> = (0..13).map(|n| n * step % 13).collect();
            sort(&mut items, |&n| (n, 0));
            assert!(items.is_sorted(), "{items:?}");
        }
    }
}
