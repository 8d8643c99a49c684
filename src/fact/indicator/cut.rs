//! What stands in the phrase before a figure and is not measured: what it is compared with, ranks among or is a part of.

use super::Reader;
use super::left;
use crate::char_set::chars;
use crate::fact::compare::{self, whole_mark};
use crate::fact::scene::Shape;
use crate::fact::time::period::PeriodRole;
use crate::length::Length;
use crate::mention::Direction;
use crate::tables::lists::{COMPARED_THINGS, IN_ORDER, RANK_NOUNS};
use crate::tables::{CueRole, UnitFamily, Words, words};

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
        let at = start + text.length_at(start, words!["也", "更", "并", "又", "均", "则", "仍"]);
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
        let base = guess || than && (foreseen || text.before(span.start) == Some('的'));
        if base {
            self.phrase.start = self.phrase.end;
            self.reading.part &= !guess;
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

    /// 恢复至疫情前的|八成, 约为平均的|2倍: where what is measured ends, before what the figure is a part or a multiple of.
    fn cut_whole_of(&mut self) -> Option<usize> {
        let (scene, shape) = (self.scene, self.reading.shape);
        if !matches!(shape, Shape::Part | Shape::Percent | Shape::Times) {
            return None;
        }
        let joint = &mut self.reading.joint;
        let (start, text) = (self.figure.span.start, scene.text);
        // 亩均税收32万元,|分别是全省平均水平|的2.1倍.
        let base = || text.ends_with_any(self.phrase.end, words!["平均水平", "平均"]);
        if shape == Shape::Times && text.starts_with_any(self.bounds.start, words!["分别是", "是"]) && base() {
            (self.phrase.start, joint.link) = (self.phrase.end, true);
            return None;
        }
        // 新车销量达到总销量的|近六成, 国防开支提高到生产总值|5%.
        let hedge = usize::from(text.before(start).is_some_and(|c| chars!("近约超逾").has(c)));
        let to = words!["达到", "提高到", "增加到", "超过", "提升到", "降低到"];
        let amount = || {
            let reach = self.phrase.start + 2..self.phrase.end.saturating_sub(2);
            (scene.cues.amount_ends(self.phrase.end) || text.ends_with_any(self.phrase.end, COMPARED_THINGS))
                && text.has_any(reach, to)
                && !compare::names_ratio(scene, self.phrase.clone())
        };
        if (text.before(start - hedge) == Some('的') || amount())
            && let Some(verb) = compare::base(scene, self.phrase.clone())
        {
            joint.link = true;
            // 恢复至疫情前的|八成: of how things were, no share.
            joint.scope |= scene.text.starts_with_at(verb, "恢复");
            return Some(verb);
        }
        let bound = compare::bound(scene, self.phrase.clone())?;
        (joint.link, joint.scope) = (true, true);
        Some(bound)
    }

    /// 占长三角的50%、中国的|14%: what the figure right before it is a part of was another whole.
    pub(super) fn take_other_whole(&mut self) -> bool {
        const LONGEST_WHOLE: usize = 8;
        let (scene, start) = (self.scene, self.figure.span.start);
        let ratio = |shape| matches!(shape, Shape::Percent | Shape::Part);
        let Some(last) = self.before.last().filter(|r| ratio(r.shape) && ratio(self.reading.shape)) else {
            return false;
        };
        let whole = last.part || last.joint.of_whole;
        let end = scene.figures[self.index - 1].span.end;
        let parted = matches!(scene.text.at(end), Some('、' | ',' | '和'))
            && start > end + 2
            && start <= end + 2 + LONGEST_WHOLE;
        if !whole || !parted || scene.text.before(start) != Some('的') || self.reading.joint.change.is_some() {
            return false;
        }
        let wide = scene.cues.starting_at(end + 1).iter().any(|w| w.place || w.any(&[CueRole::Wide, CueRole::Scope]));
        let wide = wide
            || scene.text.starts_with_any(
                end + 1,
                words!["中国", "长三角", "粤港澳", "京津冀", "大湾区", "世界", "全球", "我国"],
            );
        if wide {
            self.reading.part = true;
            self.reading.take_name(last);
        }
        wide && self.reading.indicator.is_some()
    }

    /// 占: the part before it is measured; 占…比重 is measured whole.
    pub(super) fn cut_whole(&mut self) {
        // 占临江开发区|投资80%: nor does a zone's name stand between.
        let before = self.floor..self.phrase.start.max(self.floor);
        if matches!(self.reading.shape, Shape::Percent | Shape::Part)
            && let Some(of) = whole_mark(self.scene, before)
        {
            self.reading.part = true;
            // 占全市引进|内资的比重: a verb within its whole parts nothing.
            self.phrase = left::phrase(self.scene, self.floor, of);
        }
        if let Some(of) = whole_mark(self.scene, self.phrase.clone()) {
            self.reading.part = true;
            // 铜箔产量|占全国、全省的比重分别为26%和92%: of several wholes; but 我国|占世界经济的比重.
            let several = self.scene.find(of..self.phrase.end, '、').is_some();
            let opens = of == self.phrase.start && self.scene.text.before(of) != Some('国');
            if several || !compare::names_ratio(self.scene, of..self.phrase.end) || opens {
                // 同城、异地业务量分别|占全部的9%、91%: the parts stand before 分别.
                let from =
                    if opens && self.scene.text.ends_with_at(of, "分别") { self.floor } else { self.phrase.start };
                self.phrase = left::phrase(self.scene, from, of);
            }
        }
        const GIVEN: usize = 5;
        let (scene, after) = (self.scene, self.figure.span.end);
        let after = after + if self.scene.text.starts_with_at(after, "以上") { 2 } else { 0 };
        let goes = self.scene.text.starts_with_any(
            after, // 3.4万亿元,74%以上|用于民生.
            words![
                "用于",
                "投向",
                "流向",
                "投入到",
                "来自",
                "发往",
                "销往",
                "出口到",
                "运往",
                "供应",
                "供给",
                "落户",
                "集中在",
                "分布在",
                "从事",
                "属于",
                "出口海外"
            ],
        );
        // 其中,园区|贡献了近七成.
        let tenths = scene.figures[self.index].family == UnitFamily::Tenth || self.reading.shape == Shape::Part;
        let before = self.floor.max(self.figure.span.start.saturating_sub(GIVEN))..self.figure.span.start;
        let gave = tenths && scene.text.has_any(before, words!["贡献", "独占", "独揽"]);
        self.reading.part |= self.reading.joint.of_whole || goes || gave;
        // 35岁以下|占68%: those so old.
        let aged = self.previous.is_some() && scene.figures[self.index - 1].unit.ends_with('岁');
        let from = self.floor.saturating_sub(1);
        if self.reading.part
            && aged
            && self.phrase.is_empty()
            && let Some(of) = whole_mark(scene, from..self.figure.span.start)
        {
            self.phrase = scene.figures[self.index - 1].span.start..of;
        }
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
