//! How long something went on: it names nothing that is measured, or what stands behind it does.

use super::Reader;
use super::elsewhere::statement;
use super::left;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::fact::subject::brand;
use crate::tables::lists::{BEGUN, SURNAMES};
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 历经|17年的发展, 高新区经过|28年的建设; 恒纬智能|仅用9个月.
    pub(super) fn has_passed(&self) -> bool {
        let (text, start, phrase) = (self.scene.text, self.figure.span.start, &self.phrase);
        // 方圆|5公里内: how far around.
        if self.reading.shape != Shape::Time {
            return self.reading.shape == Shape::Physical && text.ends_with_at(start, "方圆");
        }
        let needed = || text.ends_with_any(start, words!["仅用", "只用", "仅用了", "只用了", "用了", "花了", "只花"]);
        let firm = || brand::name_end(self.scene, phrase.start, phrase.end) == Some(phrase.end);
        let somebody = || phrase.len() == 3 && text.starts_with_any(phrase.start, SURNAMES);
        text.ends_with_any(start, words!["历经", "经过"]) || needed() && (firm() || somebody())
    }
}

impl Reader<'_, '_> {
    /// 临江省连续26年|保持出口首位, 云舰3天|完成40个课目: what goes on for so long stands behind, whoever does it before.
    pub(super) fn name_time_of_deed(&mut self) -> bool {
        const LONGEST_DEED: usize = 20;
        const SHORTEST_DEED: usize = 4;
        const LONGEST_PLACE: usize = 9;
        static SOON: &Words = words!["时间就", "时间", "就能", "就可", "即可", "内可", "内", "就"];
        let (scene, text, phrase) = (self.scene, self.scene.text, &self.phrase);
        let (joint, end) = (&self.reading.joint, self.figure.span.end);
        let beside = phrase.len() >= 2 && phrase.end == joint.start;
        let told = joint.link || joint.lead || joint.change.is_some() || joint.dated.is_some();
        let amount = || match text.before(phrase.end) {
            Some('业') => false,
            // 往返运行|共15天: no bank.
            Some('行') => !text.ends_with_at(phrase.end, "银行"),
            _ => scene.cues.amount_ends(phrase.end),
        };
        // 建区|4年, 从临江到云岭|60分钟即到.
        let since =
            || text.ends_with_any(phrase.end, BEGUN) || text.has_any(phrase.start + 1..phrase.end, words!["至", "到"]);
        // 新签订单连续4个月|向好: what fares so is told before.
        let fares =
            || text.starts_with_any(end, words!["向好", "回升", "回暖", "走强", "走高", "改善", "攀升", "扩张"]);
        if self.reading.shape != Shape::Time || !beside || told || amount() || since() || fares() {
            return false;
        }
        let wide = |w: &Word| w.place || w.any(&[CueRole::Own, CueRole::Wide]);
        let led = || scene.cues.starting_at(phrase.start).iter().any(wide);
        let place = |w: &Word| wide(w) && (w.start <= phrase.start || led());
        let suffix = || {
            phrase.len() <= LONGEST_PLACE
                && text.before(phrase.end).is_some_and(|c| chars!("省市县镇乡州舰艇队").has(c))
        };
        // 落户高新区|一年, 深耕中国|40年: but what somebody did there goes with it.
        let whole = |z: usize| scene.zones[z].span.start <= phrase.start;
        let words = || suffix() || scene.cues.ending_at(phrase.end).iter().any(place) || left::does(scene, phrase.end);
        if !scene.zone_at(phrase.end - 1).map_or_else(words, whole) {
            return false;
        }
        let from = end + text.length_at(end, SOON);
        self.phrase = self.phrase.end..self.phrase.end;
        let deed = statement(scene, from, self.bounds.end, LONGEST_DEED).filter(|d| d.len() >= SHORTEST_DEED);
        if let Some(deed) = deed.clone() {
            self.name(deed);
        }
        // 该省连续三年|增长: what grew was told before; else nothing is.
        let goes_on = || scene.cues.at(from, &[CueRole::Up, CueRole::Down, CueRole::Rank, CueRole::Scope]).is_some();
        let last = scene.next_figure(end).is_none_or(|f| f.span.start >= self.bounds.end);
        deed.is_some() || self.reading.joint.streak && last && !goes_on()
    }
}

/// Whether a figure says how long what stands after it lasts: 为期90天的|征集期, 长达六年的|对峙.
pub(super) fn lasts(scene: &Scene, figure: usize) -> bool {
    let span = &scene.figures[figure].span;
    scene.text.at(span.end) == Some('的') && lasting(scene, span.start, span.end + 1)
}

/// Whether words before an amount of time say so, and what stands behind it is more than time.
pub(super) fn lasting(scene: &Scene, before: usize, thing: usize) -> bool {
    static LASTING: &Words = words!["为期", "长达", "历时", "为期近", "为期约", "为期超过", "长达近", "持续", "连续"];
    static TIMES: &Words = words!["时间", "时光", "历史", "发展", "努力", "光景", "期限", "周期", "实践", "岁月"];
    scene.text.ends_with_any(before, LASTING) && !scene.text.starts_with_any(thing, TIMES)
}
