//! What somebody does that a figure is about: 25分钟就办完所有流程, 落户短短4年, 人均增收2000元, 建立党支部的有21家.

use std::ops::Range;

use super::earlier::in_sentence;
use super::elsewhere::statement;
use super::lasting;
use super::left;
use super::right;
use super::{Reader, Reading};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{ACTORS, EVENTS, FINISHING, GOING_ON, PEOPLE};
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 25分钟就|办完所有流程: what the time was spent on.
    pub(super) fn name_deed(&mut self) -> bool {
        const LONGEST_DEED: usize = 14;
        const LONGEST_ACHIEVEMENT: usize = 20;
        const SHORTEST_ACHIEVEMENT: usize = 3;
        let (scene, end) = (self.scene, self.figure.span.end);
        // 打破了长达六年的|垄断: what lasted so long stands behind it.
        if lasting::lasts(scene, self.index) {
            return false;
        }
        // 提前一年|完成规划目标: a lead time is that of what was done.
        if self.reading.shape == Shape::Time && scene.text.ends_with_at(self.figure.span.start, "提前") {
            let deed = statement(scene, end, self.bounds.end, LONGEST_ACHIEVEMENT);
            // 项目|提前半年竣工: a verb alone says less than who did it.
            let deed = deed.filter(|d| d.len() > SHORTEST_ACHIEVEMENT || self.phrase.is_empty());
            if let Some(deed) = deed {
                self.name(deed);
                return true;
            }
        }
        if self.name_lasting() || self.name_time_spent() {
            return true;
        }
        let opening =
            words!["就要", "要", "即告", "内就", "就可", "即可", "便可", "后就", "内即", "内", "就", "便", "可", "即"];
        let Some(word) = scene.text.word_at(end, opening) else { return false };
        let told = self.reading.joint.link && !self.phrase.is_empty() && !word.contains('就');
        if self.reading.shape != Shape::Time || told {
            return false;
        }
        let limit = self.bounds.end.min(end + 2 * LONGEST_DEED);
        // 12小时内|必须|受理: after a modal a verb alone says it.
        const SHORT: usize = 4;
        static MODALS: &Words = words!["必须", "应当", "方可", "才能", "能够", "须", "应"];
        let from = end + word.length();
        let modal = from + scene.text.length_at(from, MODALS);
        let alone = modal > from && (modal + 2..=modal + SHORT).contains(&self.bounds.end);
        // 走路15分钟|就到了: what takes the time stands before.
        static ARRIVING: &Words = words!["到了", "能到", "到达", "可达", "搞定", "能搞定", "行了", "好了", "够了"];
        let bare = from + 2 >= self.bounds.end;
        if scene.text.starts_with_any(from, ARRIVING) && (bare || !self.phrase.is_empty()) {
            return false;
        }
        let deed = if alone { modal..self.bounds.end } else { left::phrase(scene, modal, limit) };
        let next = scene.figures.get(self.index + 1).map_or(self.bounds.end, |f| f.span.start);
        let named = (2..=LONGEST_DEED).contains(&deed.len()) && deed.end <= next;
        if named {
            self.name(deed);
        }
        named
    }

    /// 电影节连续举办|15年: what has gone on for so long stands before its verb.
    fn name_lasting(&mut self) -> bool {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let start = self.figure.span.start;
        let done = text.before(start) == Some('了')
            || text.before(start) == Some('过') && text.before(start - 1) != Some('走');
        let about = matches!(text.before(start), Some('近' | '约'));
        let at = start - usize::from(start > self.floor && (done || about));
        let Some(verb) = text.word_before(at, GOING_ON).filter(|_| self.reading.shape == Shape::Time) else {
            return false;
        };
        let verb = at.saturating_sub(verb.length()).max(self.floor);
        let mut end = verb;
        while let Some(adverb) = text.word_before(end, words!["连续", "持续", "累计", "已经", "已", "一直", "将", "共"])
        {
            end = end.saturating_sub(adverb.length()).max(self.floor);
        }
        let subject = left::phrase(scene, self.floor, end);
        // 建设历时|近10年: a deed by itself is named.
        let deed = end.saturating_sub(SHORTEST).max(self.floor)..end;
        let verb =
            |d: &Range<usize>| scene.cues.at(d.start, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end == d.end);
        // 考古队|历时5年: whoever took it is not measured.
        let took = text.ends_with_any(at, words!["历时", "耗时"]) && self.ends_in_team(end);
        let named = subject.end == end && subject.len() >= SHORTEST && !took;
        // 落地实施|240小时过境免签政策.
        let put_in_force = text.ends_with_at(at, "落地实施");
        if named || verb(&deed) && !put_in_force {
            self.name(if named { subject } else { deed });
            return true;
        }
        false
    }

    /// 街道用5天时间|办完手续, 企业3天|拿到许可证: what the time was spent on stands right after it.
    fn name_time_spent(&mut self) -> bool {
        const LONGEST_DEED: usize = 16;
        const SHORTEST_DEED: usize = 4;
        let (scene, text) = (self.scene, self.scene.text);
        let (start, end) = (self.figure.span.start, self.figure.span.end);
        let at = end + if text.starts_with_at(end, "时间") { 2 } else { 0 };
        // 平均18分钟|下线一台起重机.
        let one = text.at(at + 2) == Some('一') && text.at(at + 3).is_some_and(|c| chars!("台辆件架艘套部只").has(c));
        let begins = || one || scene.cues.at(at, &[CueRole::Lead]).is_some() || text.starts_with_any(at, FINISHING);
        if self.reading.shape != Shape::Time || self.reading.joint.streak || !begins() {
            return false;
        }
        let used =
            at > end || text.ends_with_any(start, words!["用", "仅", "只", "用了", "花", "花了", "短短", "历时"]);
        let phrase = &self.phrase;
        let open =
            phrase.is_empty() && text.before(start) != Some('期') && self.bounds.start + 2 >= self.reading.joint.start;
        let doer =
            text.ends_with_any(phrase.end, ACTORS) || matches!(text.before(phrase.end), Some('下' | '用' | '中'));
        let deed = statement(scene, at, self.bounds.end, LONGEST_DEED).filter(|d| d.len() >= SHORTEST_DEED);
        let Some(deed) = deed.filter(|_| one || used || open || doer && phrase.end == start) else { return false };
        self.name(deed);
        true
    }

    /// 充电桩|建成26个, 企业|新签约8家: what became of so many is no part of what they are.
    pub(super) fn leave_event(&mut self) {
        const SHORTEST: usize = 2;
        static NEW: &Words = words!["集中", "正式", "成功", "顺利", "全部", "新"];
        static BUILT: &Words = words!["新建", "新改建", "新改扩建", "续建", "新增", "增设"];
        let (scene, text, end) = (self.scene, self.scene.text, self.phrase.end);
        let times = matches!(self.figure.unit.as_str(), "次" | "场" | "场次" | "人次" | "期" | "人");
        if self.reading.shape != Shape::Count || times {
            return;
        }
        let Some(event) = text.word_before(end, EVENTS).or_else(|| text.word_before(end, BUILT)) else { return };
        let mut cut = end.saturating_sub(event.length());
        cut -= text.length_before(cut, NEW);
        let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Verb, CueRole::Stop]) && !w.known;
        let noun =
            cut >= self.phrase.start + SHORTEST && scene.open(cut) && !scene.cues.ending_at(cut).iter().any(verb);
        if noun && !scene.inside_whole_word(cut, end) {
            self.phrase.end = cut;
        }
    }

    /// 疏浚26公里|河道: whether two characters right before it are no noun, and what ends the clause behind it is one.
    pub(super) fn follows_verb(&self) -> bool {
        const LONGEST_THING: usize = 10;
        const NOUN_ENDS: &str = "地田林路网房积量额度率数水电气粮米麦菜茶果牛羊猪鱼煤油钢铜铝道线管渠坝湖河草木树花药豆棉糖盐纸布丝板\
            石土渣池库仓塔楼厦园区场站店厂桥港口台车船机器件料品物资金款费税入润值产业债票券险员人才户村圆侧内外";
        let (scene, phrase, span) = (self.scene, &self.phrase, &self.figure.span);
        // 再|疏浚26公里河道.
        let adverb = phrase.len() == 3
            && matches!(scene.text.at(phrase.start), Some('再' | '已' | '新' | '共' | '可' | '能' | '将'));
        // 芯片采用7纳米|工艺.
        let uses = scene.text.ends_with_any(phrase.end, words!["采用", "使用", "运用", "选用", "搭载", "配备", "装有"]);
        if !(phrase.len() == 2 || adverb || uses) || phrase.end != span.start || self.figure.unit == "级" {
            return false;
        }
        let words = [scene.cues.starting_at(phrase.start), scene.cues.ending_at(phrase.end)];
        let noun = |w: &Word| w.known || w.place || w.any(&[CueRole::Head, CueRole::Plain]);
        if words.iter().any(|w| w.iter().any(noun))
            || scene.text.before(phrase.end).is_some_and(|c| NOUN_ENDS.contains(c))
        {
            return false;
        }
        right::phrase(scene, self.index, self.bounds.end, self.reading.shape).is_some_and(|thing| {
            let ends = thing.end >= self.bounds.end || matches!(scene.text.at(thing.end), Some('、' | '和'));
            thing.start == span.end && ends && (2..=LONGEST_THING).contains(&thing.len())
        })
    }

    /// 人均|增收2000元: a verb with its object goes with what each has of it.
    pub(super) fn take_gain(&mut self) {
        static EACH: &Words = words!["人均", "户均", "亩均", "村均", "平均", "年均"];
        static RELIEFS: &Words =
            words!["减税降费", "降本增效", "降本减负", "增收节支", "减负降本", "减负", "降本", "节支", "增效"];
        const LONGEST_OWNER: usize = 16;
        /// The longest words between a gain and its amount: 增收|近.
        const NEAR: usize = 4;
        static GAINS: &Words = words!["增收", "创收", "增产", "减产", "节支", "减负"];
        let text = self.scene.text;
        // 村|均增收13万元.
        if self.phrase.len() == 1 && text.at(self.phrase.end) == Some('均') {
            self.phrase.end += 1;
        }
        let gains = |at: usize| text.starts_with_any(at, GAINS);
        // 村民|年均|增收4万元.
        let each = text.length_at(self.phrase.end, words!["年均", "人均", "户均", "亩均"]);
        // 人均月|增收, 户均年|增收.
        let every = ["月", "年"].iter().any(|w| text.ends_with_at(self.phrase.end, w));
        let each_month = every && text.ends_with_any(self.phrase.end - 1, EACH);
        if !self.phrase.is_empty() && gains(self.phrase.end + each) {
            self.phrase.end += each;
        }
        let end = self.phrase.end;
        let gain = gains(end);
        // 村集体|增收16万元: so it does with whoever has it.
        let whose = self.reading.shape == Shape::Money
            && (2..=LONGEST_OWNER).contains(&self.phrase.len())
            && (text.ends_with_any(end, words!["集体", "集体经济", "年", "村", "镇", "社", "户", "场"])
                || text.ends_with_any(end, EACH)
                || text.ends_with_any(end, PEOPLE));
        if gain && (self.phrase.len() == 2 && text.ends_with_any(end, EACH) || each_month || whose) {
            self.phrase.end += 2;
        }
        // 为村集体|增收|10万元: with nothing before it the verb names what came in.
        let start = self.figure.span.start;
        if self.phrase.is_empty()
            && self.reading.shape == Shape::Money
            && let Some(gain) = (self.floor.max(start.saturating_sub(NEAR + 2))..start.saturating_sub(1))
                .rev()
                .find(|&i| text.starts_with_any(i, GAINS))
        {
            // 税收62亿元,比上年|增收|3亿元: but of what was told in the same unit it says how much more that is.
            if !self.goes_on_from_amount() {
                self.phrase = gain..gain + 2;
            }
        }
        // 为企业减负|2000万元: the verb is what is measured, and no less than before.
        if self.reading.shape == Shape::Money
            && let Some(relief) = text.word_start(start, RELIEFS)
            && relief >= self.floor
        {
            self.phrase = relief..start;
            self.reading.joint.change = None;
        }
    }

    /// Whether what the figure before tells of is money that came in or was spent, of which this one is a change: 税收62亿元,占预算的
    /// 98%,|增收3亿元.
    fn goes_on_from_amount(&self) -> bool {
        const NEAR: usize = 2;
        const AMONG: usize = 6;
        let (scene, here) = (self.scene, &self.reading);
        let Some(last) = self.before.last().filter(|last| last.clause + NEAR > here.clause) else { return false };
        let amounts = ["收入", "支出", "税", "费", "基金", "财力", "收益"];
        let amount = last.indicator.as_ref().is_some_and(|i| amounts.iter().any(|w| i.ends_with(w)));
        let same =
            |(i, r): (usize, &Reading)| r.indicator == last.indicator && scene.figures[i].unit == self.figure.unit;
        amount && here.joint.change.is_some() && in_sentence(scene, self.before, here, AMONG).any(same)
    }

    /// 已|建立党支部的|有21家, 获国家奖的|3项: what they have done says who they are.
    pub(super) fn take_deed(&mut self) {
        let (scene, start) = (self.scene, self.reading.joint.start);
        let counts = matches!(self.reading.shape, Shape::Count | Shape::Noun);
        if self.phrase.is_empty() || !counts || scene.text.before(start) != Some('的') || self.phrase.end + 1 != start
        {
            return;
        }
        let lead = scene.cues.ending_at(self.phrase.start).iter().find(|w| w.is(CueRole::Lead)).map(|w| w.start);
        // 有|党员的仅150家: so does what they have.
        let has = || scene.text.before(self.phrase.start) == Some('有') && self.phrase.start > self.floor;
        let verb = lead.or_else(|| has().then(|| self.phrase.start - 1));
        self.phrase.start = verb.filter(|&v| v >= self.floor).unwrap_or(self.phrase.start);
    }
}
