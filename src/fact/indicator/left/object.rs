//! Verbs that are told from nouns by what they are done to: 注销|各类企业, but 注销企业 may be one noun.

use super::Phrase;
use crate::tables::lists::{OBJECT_DEEDS, OBJECT_SORTS};

impl Phrase<'_, '_> {
    /// 压减|一般性支出, 联盟辅导|中小企业: a verb before what begins with a word for its sort.
    pub(super) fn before_object(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        // 服务中小企业覆盖率: a rate is named with all that it is of.
        let rate = text.before(self.end).is_some_and(|c| "率度比重额量值".contains(c));
        if rate {
            return;
        }
        let object = |verb: usize| {
            let end = verb + text.word_at(verb, OBJECT_DEEDS)?.chars().count();
            let end = end + usize::from(matches!(text.at(end), Some('了' | '出')));
            let sort = end + text.word_at(end, OBJECT_SORTS)?.chars().count();
            let whole = scene.open(verb) && !scene.inside_whole_word(verb, end);
            (whole && sort + SHORTEST <= self.end).then_some(end)
        };
        let found = object(self.start).or_else(|| {
            (self.start + SHORTEST..self.end.saturating_sub(2 * SHORTEST))
                .filter(|&i| text.starts_with_any(i, OBJECT_DEEDS) && self.is_agent(i))
                .find_map(object)
        });
        self.start = found.unwrap_or(self.start);
    }

    /// 气象厅将|震级上调至7.2级: 将 and 把 stand before what is measured.
    pub(super) fn object(&self) -> Option<usize> {
        const SHORTEST: usize = 2;
        let to = |i: &usize| matches!(self.scene.text.chars[*i], '将' | '把') && self.scene.alone(*i);
        (self.start + SHORTEST..self.end.saturating_sub(SHORTEST)).rev().find(to).map(|to| to + 1)
    }
}
