//! What the members of a list share where only the last or the first one says it.

use std::ops::Range;

use super::elided::ratio::is_growth_noun;
use super::list::List;
use super::{Reader, Reading, respective};
use crate::char_set::{FewChars, chars};
use crate::fact::compare::whole_mark;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{LISTED_SORTS, STAGES};
use crate::tables::{CueRole, Words, words};

/// Whether a head begins with the amount that a name ends with, and says more of it.
pub(super) fn goes_on(name: &str, head: &str) -> bool {
    ["占比", "比重", "份额"]
        .iter()
        .any(|rate| head.strip_suffix(rate).is_some_and(|amount| amount.length() > 1 && name.ends_with(amount)))
}

/// 城市、县城|建成区面积: all that follows the last of several words of one sort.
pub(super) fn sorts_head(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    // 签约、开工、投产|项目: so do stages of works.
    let word = |at: usize| scene.text.word_at(at, LISTED_SORTS).or_else(|| scene.text.word_at(at, STAGES));
    let end = |item: &Range<usize>| word(item.start).map(|w| item.start + w.length());
    // 港区|进口、出口|货量: the first may have its owner before it.
    let owned = |i: usize| i == 0 && scene.text.word_before(others[0].end, LISTED_SORTS).is_some();
    let sorts = others.iter().enumerate().all(|(i, item)| end(item) == Some(item.end) || owned(i));
    end(last).filter(|&end| sorts && end + SHORTEST <= last.end).map(|end| end..last.end)
}

/// 职工医保、居民|医保住院报销比例, 重度、中|度残疾人补贴标准: all from where the last says what each of the others ends with.
pub(super) fn kin_head(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Range<usize>> {
    const KIN: usize = 2;
    let chars = &scene.text.chars;
    let kin = |item: &Range<usize>| {
        let length = if matches!(chars[item.end - 1], '型' | '类' | '度') { 1 } else { KIN };
        (item.len() > length).then(|| &chars[item.end - length..item.end])
    };
    let first = kin(others.first()?)?;
    let at = (last.start + 1..last.end.saturating_sub(2 * KIN - 1)).find(|&at| chars[at..].starts_with(first))?;
    others.iter().all(|item| kin(item) == Some(first)).then_some(at..last.end)
}

/// 北京、上海|旅游收入: all that follows the last of several places.
pub(super) fn places_head(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let place = |item: &Range<usize>| scene.cues.starting_at(item.start).iter().find(|w| w.place).map(|w| w.end);
    let end = |item: &Range<usize>| place(item).or_else(|| side(scene, item.start, others));
    let places = others.iter().all(|item| end(item) == Some(item.end));
    end(last).filter(|&end| places && end + SHORTEST <= last.end).map(|end| end..last.end)
}

/// 苏南、苏中、|苏北|高新技术产业产值: where a part of the land ends that is called like the others but for its side.
fn side(scene: &Scene, start: usize, others: &[Range<usize>]) -> Option<usize> {
    const SIDES: &FewChars = chars!("东南西北中");
    let chars = &scene.text.chars;
    let [a, b, ..] = chars.get(start..)? else { return None };
    let alike = |at: usize| {
        SIDES.has(*a) && chars[at + 1] == *b && SIDES.has(chars[at])
            || SIDES.has(*b) && chars[at] == *a && SIDES.has(chars[at + 1])
    };
    others.iter().all(|item| item.len() == 2 && alike(item.start)).then_some(start + 2)
}

/// 猪、牛、羊|出栏: what is told of animals follows the last of them.
pub(super) fn animals_head(scene: &Scene, last: &Range<usize>) -> Option<Range<usize>> {
    static TOLD: &Words = words!["出栏量", "存栏量", "出栏数", "存栏数", "出栏", "存栏", "出笼", "饲养量"];
    let start = scene.text.word_start(last.end, TOLD)?;
    (start > last.start).then_some(start..last.end)
}

/// 水稻、玉米、大豆|机收率: the deed and its rate that follow the last of several names, which are as long as it.
pub(super) fn rates_head(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Range<usize>> {
    const HEAD: usize = 3;
    let amount = scene.text.before(last.end).is_some_and(|c| chars!("率量额值").has(c));
    let length = others.first()?.len();
    let alike = others.iter().all(|item| item.len() == length) && last.len() > length + 1;
    let start = if alike { last.start + length } else { last.end.checked_sub(HEAD)? };
    if !amount || start < last.start + 2 {
        return None;
    }
    // 阿联酋|实际投入|金额: no word is cut.
    let word =
        scene.cues.within(start.saturating_sub(1)..start).iter().find(|w| w.end == start + 1 && w.end == w.start + 2);
    let start = word.map_or(start, |w| w.start - scene.text.length_before(w.start, words!["实际"]));
    (start >= last.start + 2).then_some(start..last.end)
}

/// What the members of a list share at its end: 投资 in 工业、制造业投资, 产值占规上工业比重.
pub(super) fn shared_head(scene: &Scene, last: Range<usize>) -> Option<Range<usize>> {
    let end = whole_mark(scene, last.clone()).unwrap_or(last.end);
    let heads = scene.cues.ending_at(end);
    let head = heads.iter().find(|w| w.start > last.start && w.is(CueRole::Head));
    // 农业投资|增速: the rate is that of an amount, which is shared too.
    let amount = |head: &Word| {
        if !head.any(&[CueRole::UpNoun, CueRole::DownNoun])
            && !scene.text.ends_with_any(head.end, words!["占比", "比重", "率"])
        {
            return head.start;
        }
        let mut before = scene.cues.ending_at(head.start).iter();
        before.find(|w| w.start > last.start && w.is(CueRole::Head)).map_or(head.start, |w| w.start)
    };
    match head {
        Some(head) => {
            // 人参、食用菌|全产业链|产值.
            let start = amount(head);
            let chain = scene.text.length_before(start, words!["全产业链"]);
            Some(if start > last.start + chain { start - chain..last.end } else { start..last.end })
        }
        None if end < last.end => Some(end..last.end),
        None => None,
    }
}

/// A name and a head, which may overlap: 六大优势产业 and 产业增加值, 急难型 and 型救助标准; but 地表水 and 水质优良比例.
pub(super) fn joined(name: String, head: &str) -> String {
    let ends = head.char_indices().map(|(i, c)| i + c.len_utf8());
    let mut ends = ends.filter(|&i| i > '水'.len_utf8() || head.starts_with(['型', '类', '度', '业', '能']));
    let overlap = ends.rfind(|&i| name.ends_with(&head[..i]));
    name + &head[overlap.unwrap_or(0)..]
}

/// 汽车、电子、电气机械|行业分别增长: the sort that only the last of several trades says.
pub(super) fn sector_head(scene: &Scene, last: &Range<usize>, others: &[Range<usize>]) -> Option<Range<usize>> {
    const SHORTEST: usize = 2;
    let sort = scene.text.word_before(last.end, words!["行业", "产业"])?;
    let start = last.end - sort.length();
    let own = |item: &Range<usize>| scene.text.before(item.end) == Some('业');
    (start >= last.start + SHORTEST && !others.iter().any(own)).then_some(start..last.end)
}

impl Reader<'_, '_> {
    /// 瞪羚企业20家、独角兽企业3家,|均居全省|第一: a rank of all that were told each by itself.
    pub(super) fn name_all_ranked(&mut self) -> bool {
        const MOST: usize = 4;
        let (scene, here) = (self.scene, self.reading.clause);
        let both = scene.text.starts_with_any(self.bounds.start, words!["均", "都", "皆", "双双"]);
        let sentence = |clause: usize| scene.clauses.all.get(clause).map(|c| c.sentence);
        let next = |r: &&Reading| r.clause + 1 == here && sentence(r.clause) == sentence(here);
        if self.reading.shape != Shape::Rank || !self.phrase.is_empty() || self.previous.is_some() || !both {
            return false;
        }
        let told = self.before.iter().filter(next).map(|r| r.indicator.clone());
        let mut names = told.collect::<Option<Vec<_>>>().unwrap_or_default();
        names.dedup();
        self.reading.indicator = (2..=MOST).contains(&names.len()).then(|| names.join("、"));
        self.reading.indicator.is_some()
    }

    /// What a figure has that only says how much more or which share it is: whatever the one before it, or all of them, are of.
    pub(super) fn share_indicator(&mut self, list: &mut Option<List>) -> bool {
        let joint = &self.reading.joint;
        let said = self.reading.part
            || joint.change.is_some()
            || joint.against.is_some()
            || joint.link
            || joint.rank
            || joint.compared
            || matches!(self.reading.shape, Shape::Times | Shape::Rank)
            || self.scene.text.ends_with_at(self.figure.span.start, ",为");
        // 增速分别比全国快|1.6和0.1个百分点, 平均增幅分别为|8%和6%: the noun alone names nothing.
        let bare = self.phrase.is_empty() || is_growth_noun(self.scene, &self.phrase);
        // 新增甲类19家、乙类87家,总数分别达到|74家和312家: nor does the sum.
        let sum = self.phrase.len() == 2
            && self.scene.text.starts_with_any(self.phrase.start, words!["总数", "总量"])
            && self.scene.text.starts_with_at(self.phrase.end, "分别");
        // 所占比重分别为|12.7%、72.5%: nor does a share.
        let share =
            self.scene.text.word_at(self.phrase.start, words!["所占比重", "所占比例", "占比", "比重", "比例", "份额"]);
        let share = share.filter(|w| w.length() == self.phrase.len());
        // 占比分别提高|1.6和0.1个百分点.
        let bare = bare || sum || share == Some("占比");
        let share = share.is_some() && self.reading.shape == Shape::Percent;
        let bare = bare || share;
        // 锂电和汽车增幅最大,分别为|22.5%和21.6%.
        let ratio = matches!(self.reading.shape, Shape::Percent | Shape::Times);
        // 规上企业和限上企业从无到有,今年分别达|16家和23家.
        let each = respective::respectively(self.scene, joint.start..self.figure.span.start);
        if bare && (said || each) {
            let part = self.reading.part;
            self.reading.part |= share;
            // 增速分别为|8.6%和0.9%.
            let unsaid = joint.change.or(joint.against).is_none();
            let rate = Some(&self.phrase).filter(|p| !p.is_empty() && ratio && unsaid);
            let nouns = [CueRole::UpNoun, CueRole::DownNoun];
            let noun = |p: &Range<usize>| self.scene.cues.ending_at(p.end).iter().find(|w| w.any(&nouns));
            if let Some(noun) = rate.and_then(noun) {
                self.reading.joint.change = Some(noun.direction());
            }
            self.reading.part |= rate.is_some_and(|p| self.scene.text.starts_with_at(p.start, "占比"));
            *list = respective::shared(self.scene, &mut self.reading, self.before, self.index, said || rate.is_some());
            self.reading.part &= part || list.is_some();
        }
        self.reading.indicator.is_some()
    }
}
