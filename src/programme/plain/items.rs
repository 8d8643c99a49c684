//! Names with several things in them: 粮油生产、储备、加工能力提升行动.

use super::{Candidate, REACH};
use crate::char_set::chars;
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, Edge, cues, edges};
use crate::tables::{CueClass, PlainUse};

impl Candidate<'_> {
    /// Where a name begins whose last thing an edge is before, after the verb that carries it out. In 蓝天、碧水、净土攻坚行动 the things
    /// share the type word, and in 河湖保护、矿山修复行动 what is done is said of each.
    pub(super) fn through_items(&self, last: &Edge) -> Option<usize> {
        const LONGEST_ITEM: usize = 4;
        const MOST_ITEMS: usize = 4;
        let cuts =
            |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity);
        let body = &self.text.chars[last.at..self.hit.start];
        let suits = match self.kind.kind {
            ProgrammeKind::Action | ProgrammeKind::Works | ProgrammeKind::Plan => true,
            kind => kind == ProgrammeKind::Campaign && self.kind.plain == PlainUse::Trigger,
        };
        if !suits || body.len() <= 2 || body.contains(&'等') {
            return None;
        }
        let mut edge = *last;
        for _ in 0..MOST_ITEMS {
            let comma = edge.at.checked_sub(1).filter(|&at| edge.by == By::Mark && self.text.at(at) == Some('、'))?;
            edge = *edges(self.text, self.hits, comma, REACH, cuts).first()?;
            let item = edge.at..comma;
            let done = cues(self.hits, item.start, item.end)
                .any(|(cue, class)| class == CueClass::ProgrammeAim && cue.end == comma);
            // 干部|进项目、|进企业: with the same verb it may be longer.
            let verb = self.text.at(last.at).filter(|&c| chars!("进入访联送走帮问").has(c));
            let alike = verb.is_some() && (comma.saturating_sub(LONGEST_ITEM)..comma).any(|i| self.text.at(i) == verb);
            let longest = if alike { 3 * LONGEST_ITEM } else { LONGEST_ITEM };
            if !(2..=longest).contains(&item.len())
                || comma + 1 == last.at && item.len() == body.len()
                || done
                || self.follows_programme(comma)
            {
                return None;
            }
            if edge.by == By::Cue(CueClass::Trigger) {
                return self.is_right_sort(edge.at).then_some(edge.at);
            }
        }
        None
    }
}
