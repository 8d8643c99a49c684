//! What those counted are or became: 从业人员50人, 造成6人|受伤, 李明等12人|获评科技领军人才.

use std::ops::Range;

use super::Reader;
use super::elsewhere::statement;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{FATES, HONOURS, HOUSES, PEOPLE, PLIGHTS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

impl Reader<'_, '_> {
    /// Whether what stands before the figure names people: 从业人员, 职工.
    pub(super) fn names_people(&self) -> bool {
        let ends = [PEOPLE, words!["人数", "人口", "员工", "职工", "党员"]];
        !self.phrase.is_empty() && ends.iter().any(|words| self.scene.text.ends_with_any(self.phrase.end, words))
    }

    /// 造成6人|受伤: what became of them.
    pub(super) fn outcome(&self) -> Option<Range<usize>> {
        let people = || if self.reading.shape == Shape::Noun { self.deed_of_people() } else { None };
        self.honour_of_people().or_else(people)
    }

    /// 造成6人|受伤, 8人|被送往医院, 5人因山洪|遇难: what became of people.
    fn deed_of_people(&self) -> Option<Range<usize>> {
        const LONGEST: usize = 12;
        const SHORTEST: usize = 2;
        let (text, end) = (self.scene.text, self.figure.span.end);
        let how = text.word_at(end, words!["已经", "已", "仍", "均", "全部", "全都", "先后", "还"]);
        let start = end + how.map_or(0, |w| w.length());
        let people = self.names_people();
        // 7万户|受灾家庭.
        let fate = text.word_at(start, FATES).or_else(|| text.word_at(start, PLIGHTS).filter(|_| !people));
        let fated = fate.map(|fate| start..start + fate.length());
        let sort = |f: &Range<usize>| [PEOPLE, HOUSES].iter().any(|words| text.starts_with_any(f.end, words));
        if let Some(fate) = fated {
            return (!sort(&fate)).then_some(fate);
        }
        let clause = start..self.bounds.end;
        let told = clause.len() >= SHORTEST && !text.at(clause.end).is_some_and(is_alphabetic);
        if !told || people || !matches!(self.figure.unit.as_str(), "人" | "人次" | "户" | "名") {
            return None;
        }
        let plain = clause.len() <= LONGEST && clause.clone().all(|i| is_alphabetic(text.chars[i]));
        match text.at(start)? {
            '被' | '遭' => plain.then_some(clause),
            '因' | '在' | '于' => [FATES, PLIGHTS]
                .iter()
                .find_map(|words| text.word_before(clause.end, words))
                .map(|fate| clause.end - fate.length()..clause.end),
            _ => None,
        }
    }

    /// 500人|参加活动, 该州200万人|收到大风警报: what so many did or had, where nothing else names them.
    pub(super) fn name_done_by_people(&mut self) -> bool {
        const LONGEST_DEED: usize = 18;
        static STILL: &Words = words!["已经", "已", "仍然", "仍", "正在", "正", "均", "都", "也", "还", "全部", "则"];
        static SIZES: &Words = words!["规模", "左右", "以上", "以下", "以内", "不等", "大关", "次"];
        let (text, joint, end) = (self.scene.text, &self.reading.joint, self.figure.span.end);
        let counted = matches!(self.figure.unit.as_str(), "人" | "人次" | "户")
            && matches!(self.reading.shape, Shape::Noun | Shape::Count);
        let told = joint.change.is_some() || joint.against.is_some() || joint.rank || joint.compared || joint.rate;
        let linked = joint.link && !joint.reach && text.before(self.figure.span.start) != Some('有');
        let open = self.phrase.is_empty() || self.ends_in_place();
        // 农户30户,12户|用上自来水: those counted before are whom it is told of.
        let whom = |name: &String| PEOPLE.at_end_of(name).is_some() || name.ends_with('户');
        let sentence = |clause: usize| self.scene.clauses.all.get(clause).map(|c| c.sentence);
        let counted_before = self.before.last().is_some_and(|last| {
            self.scene.figures[self.index - 1].unit == self.figure.unit
                && sentence(last.clause) == sentence(self.reading.clause)
                && last.indicator.as_ref().is_some_and(whom)
        });
        if !counted || counted_before || told || linked || joint.lead || !open || text.starts_with_any(end, SIZES) {
            return false;
        }
        let from = end + text.length_at(end, STILL);
        let deed = statement(self.scene, from, self.bounds.end, LONGEST_DEED);
        // 14户|增长, 6人|为外籍: nor is what they are, or that there are more.
        let changes = |at: usize| self.scene.cues.at(at, &[CueRole::Up, CueRole::Down]).is_some();
        let does = |d: &Range<usize>| !matches!(text.at(d.start), Some('为' | '是')) && !changes(d.start);
        let Some(deed) = deed.filter(does) else { return false };
        self.name(deed);
        true
    }

    /// 8000人|的用工缺口, 3万吨|的冷藏能力: what there is or is wanted so much of.
    pub(super) fn wanted(&self) -> Option<Range<usize>> {
        const LONGEST: usize = 8;
        const SHORTEST: usize = 3;
        let (text, of) = (self.scene.text, self.figure.span.end);
        let amount = matches!(self.reading.shape, Shape::Noun | Shape::Count | Shape::Money | Shape::Physical);
        if text.at(of) != Some('的') || !amount {
            return None;
        }
        let noun = text.leading(of + 1..self.bounds.end.min(of + 1 + LONGEST), is_alphabetic);
        let wanted = words!["缺口", "需求", "能力", "额度", "容量", "产能", "名额", "库容", "运力", "存量"];
        let whole = noun.end >= self.bounds.end || text.at(noun.end).is_some_and(|c| !is_alphabetic(c));
        (whole && noun.len() >= SHORTEST && text.ends_with_any(noun.end, wanted)).then_some(noun)
    }

    /// 李明等12人|获评科技领军人才: of people called by their names, what they have become.
    fn honour_of_people(&self) -> Option<Range<usize>> {
        const LONGEST_HONOUR: usize = 30;
        let (text, span) = (self.scene.text, &self.figure.span);
        // 支部有|5人获评先进: so it is of whoever has them.
        let named = text.before(span.start) == Some('等') && !self.phrase.is_empty();
        let people = match self.figure.unit.as_str() {
            "人" | "名" | "位" | "人次" => true,
            // 云帆光电等|5家|已获批绿色工厂.
            "家" => named,
            _ => false,
        };
        if !people || !named && self.names_people() {
            return None;
        }
        let start = self.honoured()?;
        let title = text.word_before(self.bounds.end, words!["称号", "名单", "荣誉称号"]);
        let end = self.bounds.end - title.map_or(0, |w| w.length());
        let alone = self.scene.next_figure(start).is_none_or(|f| f.span.start >= end);
        (alone && start + 2 <= end && end <= start + LONGEST_HONOUR).then_some(start..end)
    }

    /// 5人|获评|先进, 8人|被区里评为|先进: where the name of the honour begins.
    fn honoured(&self) -> Option<usize> {
        const LONGEST_GIVER: usize = 12;
        static NAMED: &Words =
            words!["评为", "授予", "评选为", "表彰为", "命名为", "认定为", "推选为", "聘为", "推荐为", "选为"];
        let (text, end) = (self.scene.text, self.figure.span.end);
        let after = |i: usize, words| text.past_word(i, words);
        let end = after(end, words!["已成功", "已", "成功", "先后", "均", "还"]).unwrap_or(end);
        if text.at(end) != Some('被') {
            return after(end, HONOURS);
        }
        (end + 1..self.bounds.end.min(end + LONGEST_GIVER)).find_map(|i| after(i, NAMED))
    }
}
