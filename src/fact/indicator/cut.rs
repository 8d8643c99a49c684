//! What stands in the phrase before a figure and is not measured: what it is compared with or ranks among.

use super::Reader;
use super::left;
use super::rankings;
use crate::char_set::chars;
use crate::fact::compare;
use crate::fact::scene::Shape;
use crate::fact::time::period::{Period, PeriodRole};
use crate::length::Length;
use crate::mention::Direction;
use crate::tables::lists::{IN_ORDER, RANK_NOUNS};
use crate::tables::{CueRole, Words, words};

impl Reader<'_, '_> {
    /// 光纤销量|行业第一, 在|国内市场占有率第一: a rank without those among whom it is.
    fn leave_peers(&mut self) {
        const SHORTEST: usize = 2;
        static PEERS: &Words = words!["全行业", "国内行业", "同行业", "行业", "业内", "中国"];
        let (text, phrase) = (self.scene.text, self.phrase.clone());
        let peers = text.word_start(phrase.end, PEERS);
        // 销售额|位居行业第三.
        let verb = |end: usize| self.scene.cues.ending_at(end).iter().any(|w| w.is(CueRole::Rank));
        let peers = peers.filter(|&end| end > phrase.start + SHORTEST && !verb(end));
        self.phrase.end = peers.unwrap_or(phrase.end);
        if text.ends_with_any(phrase.end, words!["占有率", "市占率", "份额"])
            && let Some(among) = compare::among(self.scene, phrase)
        {
            self.phrase.start = among + 1;
        }
    }

    /// Leaves out of the phrase what the figure is compared with or ranks among.
    pub(super) fn cut_comparison(&mut self) {
        let (scene, shape) = (self.scene, self.reading.shape);
        if shape == Shape::Rank {
            self.leave_peers();
        }
        if self.leave_base() || self.leave_earlier() {
            return;
        }
        // 滴灌比漫灌|节水|四成: so much less of it is used.
        let spared = self.phrase.end.saturating_sub(2);
        if scene.text.at(spared).is_some_and(|c| chars!("节省减降").has(c))
            && scene.text.at(spared + 1).is_some_and(|c| chars!("水电能肥药工时料油气钱力本煤耗排").has(c))
            && compare::than(scene, self.phrase.start..spared).is_some()
        {
            self.phrase.start = spared;
            return;
        }
        let joint = &mut self.reading.joint;
        // 企业数量|比刚成立时翻了一番.
        let doubled = scene.text.at(self.figure.span.start) == Some('翻');
        let changed = joint.change.is_some() || joint.against.is_some() || doubled;
        let than = if changed { compare::than(scene, self.phrase.clone()) } else { None };
        let with = than.or_else(|| compare::with(scene, self.phrase.clone()));
        // 得分86分,|比全市平均分|高2分: nothing is told but that.
        let base = joint.against.is_some() && self.phrase.is_empty();
        let base = base && matches!(scene.text.at(self.bounds.start), Some('比' | '较'));
        joint.compared |= with.is_some() || base;
        let cut = match with {
            Some(with) => Some(with),
            None if shape == Shape::Rank => self.cut_order(),
            None => self.cut_over().or_else(|| self.cut_whole_of()).or_else(|| self.cut_peers()),
        };
        if let Some(cut) = cut {
            self.phrase = left::phrase(scene, self.phrase.start, cut);
        }
    }

    /// 产值50亿元,较上年的|30亿元|大幅增长; 毛利率28%,优于上季的|26%|, 超越财测|25%|: nothing but what is told before is compared with it, and
    /// what follows is not counted.
    pub(super) fn leave_compared(&mut self) -> bool {
        let (text, start) = (self.scene.text, self.bounds.start);
        let at = start + text.length_at(start, words!["也", "更", "并", "又", "均", "则", "仍", "但", "惟"]);
        let other = text.starts_with_any(at, words!["优于", "好于", "低于", "高于", "超越"]) && self.phrase.start == at;
        let than = other || self.phrase.is_empty() && text.starts_with_any(at, words!["较", "相较", "比", "相比"]);
        // 比赛吸引了25个国家的|241人|.
        let than = than && !text.starts_with_any(at, words!["比赛", "比重", "比例"]);
        let span = &self.figure.span;
        let foreseen = text.ends_with_any(span.start, words!["财测", "预期", "高标", "目标"])
            || text.starts_with_any(span.end, words!["目标", "高标"]);
        let foreseen = other && foreseen;
        // 增长5%,高于5月|预测的|3.1%, 较前次|预测值|2.8%: nor what was foreseen.
        let value = span.start - text.length_before(span.start, words!["的", "数", "值"]);
        let guess = text.ends_with_any(value, words!["预测", "预估", "概估"])
            && text.starts_with_any(
                at,
                words!["较", "比", "高于", "低于", "优于", "远高于", "远低于", "略高于", "略低于"],
            );
        // 比10月的|历史次高|15亿元减少4%, 自7月创下的|新高纪录|15亿元下滑: nor the highest there was.
        let led = text.starts_with_any(at, words!["较", "比", "自", "从", "由", "高于", "低于"]);
        static RECORDS: &Words = words!["新高", "次高", "高点", "低点", "新低", "次低", "纪录", "最高", "最低", "水准"];
        let record = led && self.reading.shape == Shape::Money && text.ends_with_any(span.start, RECORDS);
        let base = guess || record || than && (foreseen || text.before(span.start) == Some('的'));
        if base {
            self.phrase.start = self.phrase.end;
            self.reading.part &= !guess;
            let time = self.scene.period_after(at);
            let then = |p: &Period| record && p.span.start <= at + 2 && p.span.end <= span.start;
            self.reading.joint.dated =
                self.reading.joint.dated.or(self.scene.periods.get(time).filter(|p| then(p)).map(|_| time));
        }
        base
    }

    /// 远高于全国平均|3.2%: what stands before the base is measured.
    fn leave_base(&mut self) -> bool {
        let (scene, figure) = (self.scene, self.figure.span.start);
        let base = compare::far_from(scene, self.floor, figure).filter(|_| self.reading.shape != Shape::Points);
        let Some(base) = base else { return false };
        let joint = &mut self.reading.joint;
        (joint.change, joint.against, joint.scope, joint.link) = (None, None, false, true);
        self.phrase = base..figure - usize::from(scene.text.before(figure) == Some('的'));
        true
    }

    /// 客流量|较去年最高日增加2万人次: how it was at another time.
    fn leave_earlier(&mut self) -> bool {
        static THAN: &Words = words!["高于", "低于", "高出", "超过", "多于", "少于", "超"];
        let (scene, joint) = (self.scene, &mut self.reading.joint);
        // 比去年|国庆高峰日增加: so is what follows the time compared with.
        let base = |p: usize| scene.periods[p].role == PeriodRole::Base;
        // 比1-2月|合计数增长: the adverb of counting in it was cut off.
        let counted = scene.text.word_before(self.phrase.start, words!["合计", "总计", "累计"]);
        let after = self.phrase.start - counted.map_or(0, |w| w.length());
        // 较2022年|云岭高新区|企业提高.
        let zone = after.checked_sub(1).and_then(|last| scene.zone_at(last)).map(|z| &scene.zones[z].span);
        let zone = zone.filter(|z| z.end == after && z.start >= self.floor);
        let after = zone.map_or(after, |z| z.start);
        let based = || scene.period_ending(after).filter(|&p| base(p));
        if (joint.change.is_some() || joint.against.is_some())
            && let Some(base) = based()
        {
            joint.compared = true;
            // 客流量|较去年最高日增加2万人次: what changed may stand before it.
            let outer = scene.periods[base].outer.start;
            self.phrase = left::phrase(scene, self.floor.min(outer), outer);
            return true;
        }
        // 低于去年|单产40公斤, 超过|上届|70余家.
        let edition = scene
            .text
            .word_at(self.phrase.start, words!["上届", "首届", "往届"])
            .is_some_and(|_| self.phrase.len() == 2);
        // 超过去年同期|8亿元, but 超过去年的|8亿元.
        let time = scene
            .period_ending(after)
            .or_else(|| scene.period_ending(self.figure.span.start))
            .map(|p| scene.periods[p].outer.start);
        let from = time.or(edition.then_some(self.phrase.start));
        let before = |at| scene.text.word_before(at, THAN).map(|w| (at - w.length(), w));
        let than = from.and_then(|at| scene.text.word_at(at, THAN).map(|w| (at, w)).or_else(|| before(at)));
        let amount = matches!(self.reading.shape, Shape::Money | Shape::Physical | Shape::Noun | Shape::Count);
        let Some((at, than)) = than.filter(|_| amount) else { return false };
        joint.against = Some(if than.starts_with(['低', '少']) { Direction::Down } else { Direction::Up });
        (joint.compared, joint.dated) = (true, None);
        self.phrase = left::phrase(scene, self.floor.min(at), at);
        true
    }

    /// 销售额|位居行业第三: where what ranks ends, unless the phrase has been cut to it.
    fn cut_order(&mut self) -> Option<usize> {
        let scene = self.scene;
        if let Some(order) = rankings::order(scene, &self.phrase) {
            self.phrase.start = order;
            return None;
        }
        if let Some(verb) = compare::rank_verb(scene, self.phrase.clone()) {
            // 连续19年|位居|乘用车出口第一: what opens the clause says what it ranks by.
            return Some(verb);
        }
        // 云州综合实力|超过临江|居第二: nor whom it has overtaken.
        static OVERTAKING: &Words = words!["超过", "超越", "反超", "赶超"];
        let passed = |&i: &usize| scene.text.starts_with_any(i, OVERTAKING) && scene.open(i);
        if let Some(passed) = (self.phrase.start + 2..self.phrase.end.saturating_sub(2)).find(passed) {
            return Some(passed);
        }
        let order = scene.text.word_start(self.phrase.end, RANK_NOUNS);
        // 经济总量在全省开发区中的|位次.
        if let Some(order) = order.filter(|&order| scene.text.ends_with_at(order, "中的")) {
            self.phrase.start = order;
            return None;
        }
        // 我区在|全省开发区考评|中排名第4.
        if scene.text.at(self.phrase.start) == Some('在') && scene.text.ends_with_any(self.phrase.end, IN_ORDER) {
            self.phrase.start += 1;
            return None;
        }
        if let Some(peers) = compare::peers(scene, &self.phrase) {
            self.reading.joint.scope = true;
            return Some(peers);
        }
        compare::among(scene, self.phrase.clone())
    }

    /// GDP|在全省地级市|中率先突破8000亿元: among whom something was the first to come so far.
    fn cut_peers(&self) -> Option<usize> {
        let within = self.scene.text.at(self.phrase.end) == Some('中');
        if within { compare::among(self.scene, self.phrase.clone()) } else { None }
    }

    /// 产值|超过全市3.2个百分点: where what is measured ends, before what it is more or less than.
    fn cut_over(&mut self) -> Option<usize> {
        let (scene, shape) = (self.scene, self.reading.shape);
        let amounts = matches!(shape, Shape::Points | Shape::Money | Shape::Physical | Shape::Noun | Shape::Count);
        // 但仍低于全市|平均增速0.6个百分点: the verb may have been cut off.
        let from = if self.reading.joint.change.is_none() { self.floor } else { self.phrase.start };
        let against = if shape == Shape::Points { compare::against(scene, from..self.phrase.end) } else { None };
        let over = || if amounts { compare::over(scene, self.phrase.clone()) } else { None };
        let (at, direction) = against.or_else(over)?;
        self.reading.joint.against = Some(direction);
        self.reading.joint.compared = true;
        Some(at)
    }

    /// 北京市|13家: a place is not what is counted, ranked or spent.
    pub(super) fn drop_place(&mut self) {
        let (scene, phrase) = (self.scene, &self.phrase);
        // 160支团队,其中广东地区84支: nor is a region, among those counted in the same way.
        static REGIONS: &Words = words!["地区", "片区", "港澳台", "港澳", "海外", "境外"];
        let again = || self.index > 0 && self.scene.figures[self.index - 1].unit == self.figure.unit;
        let named = phrase.len() > 3 || !scene.text.ends_with_any(phrase.end, words!["区"]);
        let whole = named && phrase.end == self.figure.span.start && phrase.len() <= 6;
        if self.reading.shape == Shape::Count && whole && scene.text.ends_with_any(phrase.end, REGIONS) && again() {
            self.phrase = phrase.end..phrase.end;
            return;
        }
        // 玉树3县, 北京连续9年.
        if self.reading.joint.streak || self.reading.shape == Shape::Noun {
            return;
        }
        let at = phrase.start + usize::from(scene.text.at(phrase.start) == Some('在'));
        let place = scene.cues.starting_at(at).iter().find(|w| w.place && w.end <= phrase.end);
        let after = place.map(|w| w.end + usize::from(matches!(scene.text.at(w.end), Some('省' | '市'))));
        if after == Some(phrase.end) {
            self.phrase = phrase.end..phrase.end;
        }
    }
}
