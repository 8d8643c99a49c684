//! Things listed by their names right before how many they are: 数据湖|项目|、冷链|项目|2项参加签约.

use super::Reader;
use crate::fact::scene::Shape;
use crate::tables::lists::{BODIES, HONOURS, SURROUNDINGS, THINGS};

impl Reader<'_, '_> {
    /// Leaves the names of a list of as many members as are counted: the noun they share is counted, or what they became.
    pub(super) fn leave_names(&mut self) {
        const LONGEST: usize = 16;
        let (text, phrase) = (self.scene.text, self.phrase.clone());
        if self.reading.shape != Shape::Count || self.reading.joint.start != self.figure.span.start {
            return;
        }
        let marks = phrase.clone().filter(|&i| text.chars[i] == '、').count();
        let joined = usize::from(self.scene.find(phrase.clone(), '和').is_some());
        let members = |n: usize| self.figure.value == n as f64;
        if marks == 0 || !members(marks + 1) && !members(marks + joined + 1) {
            return;
        }
        if let Some(noun) = [THINGS, SURROUNDINGS].iter().find_map(|nouns| text.word_before(phrase.end, nouns)) {
            self.phrase.start = phrase.end - noun.chars().count();
            return;
        }
        let end = self.figure.span.end;
        let became = text.word_at(end, HONOURS).map(|w| end + w.chars().count());
        let became = became.filter(|at| at + 2 <= self.bounds.end && self.bounds.end <= at + LONGEST);
        if let Some(at) = became.filter(|_| self.figure.unit == "家" && text.ends_with_any(self.bounds.end, BODIES)) {
            self.phrase = at..self.bounds.end;
        }
    }
}
