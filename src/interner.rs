//! Numbers for names. The standard library's maps are compiled anew for every type, ten kilobytes each time; here one serves
//! all, and what belongs to a name stands in a list under its number.

use std::collections::BTreeMap;
use std::ops::Bound;

/// Names with their numbers, which count up from 0 in the order the names came in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interner(BTreeMap<String, usize>);

impl Interner {
    /// The number of a name, a new one if it had none.
    pub fn intern(&mut self, name: &str) -> usize {
        if let Some(number) = self.get(name) {
            return number;
        }
        let number = self.0.len();
        self.0.insert(name.to_owned(), number);
        number
    }

    /// The number of a name, if it has one.
    pub fn get(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    /// The names with their numbers, sorted by their characters, beginning with a name or what follows it.
    pub fn from<'a>(&'a self, first: &str) -> impl Iterator<Item = (&'a str, usize)> {
        self.0
            .range::<str, _>((Bound::Included(first), Bound::Unbounded))
            .map(|(name, number)| (name.as_str(), *number))
    }
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn names_are_numbered_as_they_come_and_told_in_order() {
        let mut names = Interner::default();
        assert_eq!(["云岭", "云山", "云岭", "云"].map(|name| names.intern(name)), [0, 1, 0, 2]);
        assert_eq!((names.get("云山"), names.get("山")), (Some(1), None));
        assert_eq!(names.from("").collect::<Vec<_>>(), [("云", 2), ("云山", 1), ("云岭", 0)]);
        assert_eq!(names.from("云岭").count(), 1);
    }
}
