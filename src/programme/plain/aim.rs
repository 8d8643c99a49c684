//! Names that show what they are for, or are a number: 科技企业倍增计划, 双百工程.

use super::Candidate;
use crate::mention::ProgrammeKind;
use crate::name::edge::cues;
use crate::tables::lists::{NAMING_AIMS, NAMING_ENDS};
use crate::tables::{CueClass, PlainUse, Table, words};

impl Candidate<'_> {
    /// Whether what it is for makes it a name wherever it stands: 通过|科技企业倍增计划, 参加|旧城更新行动. Works are also built,
    /// and everybody has plans.
    pub(super) fn is_named_by_aim(&self, start: usize) -> bool {
        const LEAST: usize = 4;
        let end = self.hit.start;
        let named = match self.kind.kind {
            ProgrammeKind::Action => self.ends_in_aim(start) || self.text.ends_with_any(end, NAMING_ENDS),
            ProgrammeKind::Plan => self.text.ends_with_any(end, NAMING_AIMS),
            ProgrammeKind::Works => self.text.ends_with_any(end, NAMING_ENDS),
            _ => false,
        };
        named && start + LEAST <= end && !self.ends_longer_type()
    }

    /// 确保|三年行动: with 三年 it is another type word.
    fn ends_longer_type(&self) -> bool {
        const LONGEST_TYPE: usize = 6;
        let end = self.hit.end;
        let mut types = self.hits.within(end.saturating_sub(LONGEST_TYPE)..self.hit.start);
        let timed = |at| self.text.starts_with_any(at, words!["三年", "五年", "百日", "专项"]);
        types.any(|h| h.table == Table::ProgrammeType && h.end == end && timed(h.start))
    }

    /// Whether a word for an aim stands right before the type word.
    pub(super) fn ends_in_aim(&self, start: usize) -> bool {
        const LONGEST_AIM: usize = 4;
        let end = self.hit.start;
        cues(self.hits, end.saturating_sub(LONGEST_AIM).max(start), end)
            .any(|(cue, class)| class == CueClass::ProgrammeAim && cue.end == end)
    }

    /// Where a number begins that is a name by itself: 双百|工程, 333|工程. 2025计划 is of a year, 300万工程 of a size.
    pub(super) fn number_before(&self) -> Option<usize> {
        const LONGEST: usize = 6;
        const NUMERALS: &str = "双百千万一二三四五六七八九十";
        let end = self.hit.start;
        let carried_out = matches!(self.kind.kind, ProgrammeKind::Action | ProgrammeKind::Works | ProgrammeKind::Plan);
        // 3815战略 is some province's.
        let strategy = self.kind.kind == ProgrammeKind::Strategy;
        if !(strategy || carried_out && self.kind.plain == PlainUse::Trigger) {
            return None;
        }
        let run = |fits: fn(char) -> bool| {
            let chars = self.text.chars[end.saturating_sub(LONGEST)..end].iter().rev();
            chars.take_while(|&&c| fits(c)).count()
        };
        let digits = run(|c| c.is_ascii_digit());
        let numerals = run(|c| NUMERALS.contains(c));
        let big = |c: &char| matches!(c, '双' | '百' | '千' | '万');
        let start = match (digits, numerals) {
            (3, _) => end - digits,
            (4, _) if strategy => end - digits,
            (0, 2..=4) if !strategy && self.text.chars[end - numerals..end].iter().filter(|&c| big(c)).count() >= 2 => {
                end - numerals
            }
            _ => return None,
        };
        let parted = !self
            .text
            .before(start)
            .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '第' | '.' | '+' | '-' | '亿' | '数' | '几'));
        parted.then_some(start)
    }
}
