//! How long something went on: it names nothing that is measured, or what stands behind it does.

use super::Reader;
use super::elsewhere::statement;
use super::left;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::fact::subject::brand;
use crate::tables::lists::{BEGUN, HONOURS, SURNAMES};
use crate::tables::{CueRole, Words, words};

/// The longest name of an honour, or of what goes on from year to year.
const LONGEST_HONOUR: usize = 30;

impl Reader<'_, '_> {
    /// 历经|17年的发展, 高新区经过|28年的建设; 恒纬智能|仅用9个月.
    pub(super) fn has_passed(&self) -> bool {
        let (text, start, phrase) = (self.scene.text, self.figure.span.start, &self.phrase);
        // 方圆|5公里内, 地球|38万公里之外: how far around or off.
        if self.reading.shape != Shape::Time {
            let off = || text.starts_with_any(self.figure.span.end, words!["之外", "以外", "外的"]);
            return self.reading.shape == Shape::Physical && (text.ends_with_at(start, "方圆") || off());
        }
        let needed = || text.ends_with_any(start, words!["仅用", "只用", "仅用了", "只用了", "用了", "花了", "只花"]);
        let firm = || brand::name_end(self.scene, phrase.start, phrase.end) == Some(phrase.end);
        let somebody = || phrase.len() == 3 && text.starts_with_any(phrase.start, SURNAMES);
        text.ends_with_any(start, words!["历经", "经过"]) || needed() && (firm() || somebody())
    }
}

impl Reader<'_, '_> {
    /// 临江省连续26年|保持出口首位, 云舰3天|完成40个课目: what goes on for so long stands behind, whoever does it before; so does what is done so
    /// often: 代表团先后5次|赴海外招商.
    pub(super) fn name_time_of_deed(&mut self) -> bool {
        const LONGEST_DEED: usize = 20;
        const SHORTEST_DEED: usize = 4;
        const LONGEST_PLACE: usize = 9;
        static SOON: &Words = words!["时间就", "时间", "就能", "就可", "即可", "内可", "内", "就"];
        let (scene, text, phrase) = (self.scene, self.scene.text, &self.phrase);
        let (joint, end) = (&self.reading.joint, self.figure.span.end);
        let often = self.figure.unit == "次" && self.reading.shape == Shape::Count;
        // 四次到云岭考察、|五次|参加审议.
        // 随着75052次|中欧班列开出: a noun is counted itself.
        // 经过两次|努力: so is what was gone through.
        let through = || text.ends_with_any(self.figure.span.start, words!["经过", "历经"]);
        let deed = || (self.does_next() || text.starts_with_any(end, words!["到", "赴", "对", "亲临"])) && !through();
        let alone = often && (phrase.len() < 2 || text.before(joint.start) == Some('、')) && deed();
        let led_to = often && text.ends_with_at(joint.start, "先后");
        let beside = alone || phrase.len() >= 2 && (phrase.end == joint.start || led_to);
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
        if !(often || self.reading.shape == Shape::Time) || !beside || told || amount() || since() || fares() {
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
        let does = || {
            left::does(scene, phrase.end)
                || often && (self.ends_in_team(phrase.end) || text.before(phrase.start) == Some('在'))
        };
        let words = || suffix() || scene.cues.ending_at(phrase.end).iter().any(place) || does();
        if !alone && !scene.zone_at(phrase.end - 1).map_or_else(words, whole) {
            return false;
        }
        let from = end + text.length_at(end, SOON);
        let told = if often { self.told_end() } else { self.bounds.end };
        let deed = statement(scene, from, told, LONGEST_DEED).filter(|d| often || d.len() >= SHORTEST_DEED);
        // 走访企业|30次.
        if often && deed.is_none() {
            return false;
        }
        self.phrase = self.phrase.end..self.phrase.end;
        if let Some(deed) = deed.clone() {
            self.name(deed);
        }
        // 该省连续三年|增长: what grew was told before; else nothing is.
        let goes_on = || scene.cues.at(from, &[CueRole::Up, CueRole::Down, CueRole::Rank, CueRole::Scope]).is_some();
        let last = scene.next_figure(end).is_none_or(|f| f.span.start >= self.bounds.end);
        deed.is_some() || self.reading.joint.streak && last && !goes_on()
    }

    /// Whether a verb stands right behind the figure.
    fn does_next(&self) -> bool {
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop];
        self.scene.cues.at(self.figure.span.end, &verbs).is_some_and(|w| w.end - w.start > 1)
    }

    /// Whether something was done in each of so many years, for which the figure stands before its verb: 连续3年|召开企业家大会; but
    /// 连续五个月|实现上升 is told of what rose.
    pub(super) fn is_done_each_time(&self) -> bool {
        const SHORTEST: usize = 5;
        let from = self.figure.span.end;
        let rises = || {
            self.scene.text.starts_with_any(
                from,
                words!["实现", "保持", "呈现", "处于", "位于", "居", "高于", "低于", "超", "维持", "稳定"],
            )
        };
        let deed = from + SHORTEST <= self.told_end() && self.does_next() && !rises();
        self.reading.joint.streak && self.phrase.is_empty() && deed
    }

    /// Where what is told behind the figure ends: 18次打破亚洲纪录|、74次打破亚运会纪录.
    fn told_end(&self) -> usize {
        let (text, end) = (self.scene.text, self.bounds.end);
        let next = self.scene.next_figure(self.figure.span.end).map(|f| f.span.start);
        let next = next.map(|at| at - text.length_before(at, words!["已连续", "连续", "先后"]));
        next.filter(|&at| at <= end && text.before(at) == Some('、')).map_or(end, |at| at - 1)
    }

    /// What has gone on for so long, or come about so often, behind the figure.
    pub(super) fn gone_on_with(&self) -> Option<String> {
        let (scene, from) = (self.scene, self.figure.span.end);
        statement(scene, from, self.told_end(), LONGEST_HONOUR).map(|p| scene.words(p))
    }

    /// 云岭市连续两年|入选百强城市: an honour is what is had for so long, whoever has it.
    pub(super) fn name_honour(&mut self) {
        let (scene, end) = (self.scene, self.figure.span.end);
        let honour = scene.text.starts_with_any(end, HONOURS);
        let ends = |w: &&str| scene.text.ends_with_at(self.phrase.end, w);
        let whoever = self.phrase.is_empty()
            || ["市", "县", "区", "省", "州", "镇", "集团", "公司", "企业", "园"].iter().any(ends)
            || scene.cues.ending_at(self.phrase.end).iter().any(|w| w.place && w.start <= self.phrase.start);
        if !honour || !whoever {
            return;
        }
        self.reading.indicator = statement(scene, end, self.bounds.end, LONGEST_HONOUR)
            .map(|p| scene.words(p))
            .or(self.reading.indicator.take());
    }
}

/// Whether a figure says how long what stands after it lasts: 为期90天的|征集期, 长达六年的|对峙.
pub(super) fn lasts(scene: &Scene, figure: usize) -> bool {
    let span = &scene.figures[figure].span;
    scene.text.at(span.end) == Some('的') && lasting(scene, span.start, span.end + 1)
}

/// Whether words before an amount of time say so, and what stands behind it is more than time.
pub(super) fn lasting(scene: &Scene, before: usize, thing: usize) -> bool {
    static LASTING: &Words =
        words!["为期", "长达", "历时", "为期近", "为期约", "为期超过", "长达近", "持续", "连续", "需要"];
    static TIMES: &Words = words!["时间", "时光", "历史", "发展", "努力", "光景", "期限", "周期", "实践", "岁月"];
    scene.text.ends_with_any(before, LASTING) && !scene.text.starts_with_any(thing, TIMES)
}
