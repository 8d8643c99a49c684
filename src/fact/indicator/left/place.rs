//! Places a phrase before a figure begins with: whose it is, not what is measured.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::subject::place;
use crate::tables::lists::{
    BODIES_WITH_NAMES, DEEDS, DOERS, HANDLING, PARTS_OF_REGIONS, POINTED_AT, REGIONS, SORTS_OF_BODIES, SORTS_OF_TOWNS,
    WHOLES,
};
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 江苏省|地区生产总值, 杭州市萧山区|粮食产量, 临江镇|工业产值: a place is no part of what is measured.
    pub(super) fn after_place(&mut self) {
        let (text, cues) = (self.scene.text, &self.scene.cues);
        if let Some(place) = cues.starting_at(self.start).iter().find(|w| w.place) {
            let after = place.end + usize::from(matches!(text.at(place.end), Some('省' | '市' | '县' | '区' | '州')));
            // 引进|北京企业, 北京企业|占三成: firms of a place are a sort of them.
            let sort = after == place.end
                && after + 2 == self.end
                && text.ends_with_any(self.end, words!["企业", "项目", "人才", "客商", "游客"])
                && (text.at(self.end) == Some('占')
                    || self.is_among_those()
                    || self.start > self.floor
                        && cues.ending_at(self.start).iter().any(|w| w.is(CueRole::Lead) && w.end - w.start > 1));
            // 入选|河南省瞪羚企业: so is the grade of an honour.
            if sort || text.ends_with_any(self.start, words!["入选", "获评", "荣获", "评为", "获批"]) {
                return;
            }
            if cues.starting_at(after).iter().any(|w| w.known && w.end <= self.end) {
                self.start = after;
                return;
            }
        }
        self.start = self.behind_places().unwrap_or(self.start);
    }

    /// The same for all places one after another that the clause, or a piece of a list, begins with.
    fn behind_places(&self) -> Option<usize> {
        const SHORTEST: usize = 2;
        const MOST_PLACES: usize = 4;
        const MOST_BARE: usize = 2;
        if !self.opens_statement() {
            return None;
        }
        let (mut after, mut full, mut bare) = (self.start, false, 0);
        for _ in 0..MOST_PLACES {
            let Some(place) = self.place_at(after).filter(|(end, _)| end + SHORTEST <= self.end) else { break };
            (after, full) = place;
            // 江苏昆山; 杭州西湖|龙井.
            bare += usize::from(!full);
            if bare == MOST_BARE {
                break;
            }
        }
        let cut = after > self.start && (full && !self.goes_on_as_name(after) || self.is_amount_of_place(after));
        cut.then_some(after)
    }

    /// Whether it begins a clause or stands right behind its time, or in a list of statements: 白沙镇产值3亿元、|临江镇产值2亿元.
    fn opens_statement(&self) -> bool {
        let (scene, at) = (self.scene, self.start);
        if scene.text.before(at) != Some('、') {
            return at == self.floor || scene.period_ending(at).is_some();
        }
        // 江苏省双创人才64人、|临江市领军人才: the grade of an honour.
        let last = scene.next_figure(at.saturating_sub(2)).filter(|f| f.span.end + 1 == at);
        last.is_some_and(|f| matches!(f.family, UnitFamily::Money | UnitFamily::Measure | UnitFamily::Percent))
    }

    /// Whether what stands behind a place is the rest of a longer name, or would be taken for something else without it.
    fn goes_on_as_name(&self, after: usize) -> bool {
        let (scene, text) = (self.scene, self.scene.text);
        let begins_known =
            |least: usize| scene.cues.starting_at(after).iter().any(|w| w.known && w.end > least && w.end <= self.end);
        // 萧山区|研发(R&D)经费: it would be a verb.
        let verb = scene.cues.at(after, &[CueRole::Lead]).filter(|w| w.end > after + 1);
        text.starts_with_any(after, words!["政府", "党委", "纪委", "财政"]) && !begins_known(after)
            || text.has_any(after..self.end, words!["示范区", "合作区", "先行区", "试验区", "实验区", "走廊"])
            || verb.is_some_and(|w| !begins_known(w.end))
            || self.place_at(after).is_some_and(|(end, _)| end == self.end)
    }

    /// Whether an amount stands behind a place that does not say of itself that it is one: 苏州|水稻种植面积.
    fn is_amount_of_place(&self, after: usize) -> bool {
        let (scene, text) = (self.scene, self.scene.text);
        let known = scene.cues.ending_at(self.end).iter().rfind(|w| w.names_amount() && w.start >= after);
        // 苏州大学学生, 上海港吞吐量.
        let house = |c: &char| chars!("校院所局厅委办行社团司港站场店馆园厂学队路桥").has(*c);
        // 贵州茅台营业收入, 宁德时代销量: it may be a firm's name.
        let sold = || {
            let money = scene.next_figure(self.end).is_none_or(|f| f.family == UnitFamily::Money);
            money || self.ends(words!["销量", "销售量", "出货量", "交付量", "装机量"])
        };
        let city = || scene.cues.ending_at(after).iter().any(|w| w.place) && !sold();
        known.is_some_and(|w| w.start == after || city() && !text.chars[after..w.start].iter().any(house))
    }

    /// Where a place's name ends that begins at a position, and whether it says of itself that it is one: 昆山, 昆山市.
    fn place_at(&self, at: usize) -> Option<(usize, bool)> {
        let (scene, text) = (self.scene, self.scene.text);
        let other = words!["新城区", "老城区", "主城区", "经", "由", "自", "沿", "及", "和", "与", "按", "每"];
        if text.starts_with_any(at, other) {
            return None;
        }
        let known = scene.cues.starting_at(at).iter().find(|w| w.place).map(|w| w.end);
        let suffix = |&end: &usize| {
            matches!(text.at(end), Some('省' | '市' | '州' | '盟')) && text.at(end + 1).is_some_and(place::may_follow)
        };
        let full = known.filter(suffix).map(|end| end + 1);
        let full = full.or_else(|| place::known_district(scene, at, self.end));
        let full = full.or_else(|| self.city(at)).or_else(|| self.town(at)).or_else(|| self.region(at));
        full.map(|end| (end, true)).or_else(|| Some((known.or_else(|| scene.cues.county_at(at))?, false)))
    }

    /// 全国|粮食产量, 村里|人均收入, 江城大学|专利: nor is a whole that everybody knows, or a body by its name.
    pub(super) fn after_whole(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let end = |word: &str| self.start + word.chars().count();
        // 这个|村|工业产值.
        let pointer = text.word_at(self.start, words!["这个", "这座", "这家", "这些", "该", "那个"]).map(end);
        let pointed = pointer.and_then(|at| Some(at + text.word_at(at, POINTED_AT)?.chars().count()));
        let after = pointed.or_else(|| {
            if !self.opens_statement() {
                return None;
            }
            let begins_known = |&at: &usize| scene.cues.starting_at(at).iter().any(|w| w.known && w.end == self.end);
            let wide = || text.word_at(self.start, words!["全国", "全球", "世界"]).map(end).filter(begins_known);
            let body = || self.body().filter(|&at| self.has_amount_after(at));
            text.word_at(self.start, WHOLES).map(end).or_else(body).or_else(wide)
        });
        let after = after.filter(|&after| after + SHORTEST <= self.end && !self.goes_on_as_name(after));
        // 省内|外游客.
        self.start = after.filter(|&after| text.at(after) != Some('外')).unwrap_or(self.start);
    }

    /// 学校新购|设备, 江城港接待|游客: who does something to what is counted, where nothing else told them from it.
    pub(super) fn after_doer(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        // 企业开办环节|由7个减至1个, 企业设立机构的|比例: what is told of a deed is not what it was done to.
        let adjoins =
            scene.next_figure(self.end).is_some_and(|f| f.span.start == self.end) && !self.ends(words!["由", "从"]);
        if !adjoins || !self.opens_statement() || scene.find(self.start..self.end, '的').is_some() {
            return;
        }
        let doer = text.word_at(self.start, DOERS).map(|w| self.start + w.chars().count());
        let Some(at) = doer.or_else(|| self.body()) else { return };
        let cue = scene.cues.at(at, &[CueRole::Lead, CueRole::Verb]).filter(|w| w.end > at + 1).map(|w| w.end);
        let word = |words| text.word_at(at, words).map(|w| at + w.chars().count());
        let handling = word(HANDLING).or_else(|| word(words!["接待", "新购"]));
        let verb = cue.or_else(|| word(DEEDS)).or(handling);
        let Some(verb) = verb.filter(|&verb| verb + SHORTEST <= self.end && !noun_after(scene, verb)) else { return };
        // 企业|销售收入: with a bare amount the verb is a part of its name.
        let known = scene.cues.starting_at(at).iter().any(|w| w.known)
            || self.end == verb + SHORTEST && scene.cues.amount_ends(self.end);
        if handling.is_some() || !known {
            self.start = if handling.is_some() { at } else { verb };
        }
    }

    /// Whether it ends with the name of an amount, which begins right there where that may be of things that are counted.
    fn has_amount_after(&self, at: usize) -> bool {
        let family = self.scene.next_figure(self.end).map(|f| f.family);
        let counts = matches!(family, Some(UnitFamily::Classifier | UnitFamily::Noun))
            && !self.scene.text.before(self.end).is_some_and(|c| chars!("量额值率数").has(c));
        let amount = |w: &Word| w.names_amount() && (w.start == at || w.start > at && !counts);
        self.scene.cues.ending_at(self.end).iter().any(amount)
    }

    /// Where the name of a body ends: 江城大学, 上海港, 东湖景区; but 公立医院 is a sort.
    fn body(&self) -> Option<usize> {
        const NAMES: std::ops::RangeInclusive<usize> = 2..=8;
        let (scene, text) = (self.scene, self.scene.text);
        let letters = text.leading(self.start..self.end, is_alphabetic);
        let suffix = |n: usize| Some((self.start + n, text.word_at(self.start + n, BODIES_WITH_NAMES)?));
        let (tail, word) = NAMES.filter(|n| self.start + n < letters.end).find_map(suffix)?;
        let end = tail + word.chars().count();
        let place = |w: &Word| w.place || w.end - w.start == 1;
        let words = || scene.cues.within(self.start..tail).iter().any(|w| w.end > tail || !place(w));
        let sort = text.ends_with_any(tail, SORTS_OF_BODIES);
        // 云帆银行|与海川联合|投资.
        let several = text.at(end).is_some_and(|c| chars!("与和及等联合澳").has(c))
            || text.chars[self.start..tail].iter().any(|&c| chars!("的及和与或等").has(c));
        (!sort && !several && !words()).then_some(end)
    }

    /// Where the name of a region or of a part of a town ends: 长三角, 双城经济圈, 临江商务区.
    fn region(&self, at: usize) -> Option<usize> {
        const LONGEST_NAME: usize = 9;
        let (scene, text) = (self.scene, self.scene.text);
        let end = |i: usize, word: &str| i + word.chars().count();
        if let Some(word) = text.word_at(at, REGIONS) {
            return Some(end(at, word));
        }
        let name = text.leading(at..self.end.min(at + LONGEST_NAME), is_alphabetic);
        let part = |i: usize| Some((i, text.word_at(i, PARTS_OF_REGIONS)?));
        let (tail, word) = (at + 2..name.end).find_map(part)?;
        let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Verb]) && w.end - w.start > 1;
        // 城市副中心和|平原新城.
        let plain = text.chars[at..tail].iter().all(|&c| !chars!("和与及或的之在对有").has(c));
        (plain && !scene.cues.within(at..tail).iter().any(verb)).then(|| end(tail, word))
    }

    /// Where a city or county ends that no table has, right before a known amount: 临江市|工业投资, 云湖县|进出口总额.
    fn city(&self, at: usize) -> Option<usize> {
        const NAMES: std::ops::RangeInclusive<usize> = 2..=3;
        const SIZES: &str = "大中小新老旧强弱全各本该我跨省地都门超股楼夜集上等级县邻它他对";
        let (scene, text) = (self.scene, self.scene.text);
        let suffix = NAMES.map(|n| at + n).find(|&i| matches!(text.at(i), Some('市' | '县')))?;
        let plain = text.chars[at..suffix].iter().all(|&c| is_alphabetic(c) && !SIZES.contains(c));
        let amount =
            || suffix + 2 < self.end && self.ends(words!["数量", "总额", "总量", "能耗", "排名", "增速", "数"]);
        let known = || scene.cues.starting_at(suffix + 1).iter().any(|w| w.known && w.end == self.end) || amount();
        // 沿海城|市.
        let sort = suffix > at + 2 && text.before(suffix) == Some('城');
        let words = || scene.cues.within(at..suffix).iter().any(|w| w.end > w.start + 1);
        (plain && !sort && known() && !words()).then_some(suffix + 1)
    }

    /// Where a town's or a village's name ends.
    fn town(&self, at: usize) -> Option<usize> {
        const NAMES: std::ops::RangeInclusive<usize> = 2..=4;
        let (scene, text) = (self.scene, self.scene.text);
        let end = NAMES.map(|n| at + n).find(|&i| i < self.end && matches!(text.chars[i], '镇' | '乡' | '村'))?;
        let plain = text.chars[at..end].iter().all(|&c| is_alphabetic(c));
        let word = || scene.cues.within(at..end).iter().any(|w| !w.place && (w.known || w.end - w.start > 1));
        let sort = || text.ends_with_any(end, SORTS_OF_TOWNS);
        // 柳湾村|集体经济收入.
        let named = place::ends_town(scene, end) || text.starts_with_at(end, "村集体");
        (plain && named && !sort() && !word()).then_some(end + 1)
    }

    /// Whether the sentence tells of some of those counted before: 其中,|北京企业36家;|天津企业9家.
    fn is_among_those(&self) -> bool {
        const REACH: usize = 40;
        let text = self.scene.text;
        let near = (self.start.saturating_sub(REACH)..self.start).rev().take_while(|&i| text.chars[i] != '。');
        near.into_iter().any(|i| text.chars[i] == '其' && text.at(i + 1) == Some('中'))
    }

    /// 组织企业赴长三角、珠三角|招商, 赴上海等地|驻点招商: where somebody went for it.
    pub(super) fn after_trip(&mut self) {
        const REACH: usize = 24;
        static TRIPS: &Words = words!["招商", "考察", "学习", "调研", "参展", "推介", "驻点", "上门", "外出"];
        let (scene, text, end) = (self.scene, self.scene.text, self.end);
        let mut trip = end;
        while let Some(word) = text.word_before(trip, TRIPS).filter(|_| trip > self.start) {
            trip -= word.chars().count();
        }
        let from = self.floor.max(end.saturating_sub(REACH));
        let goes = |i: usize| text.chars[i] == '赴' && scene.alone(i);
        if trip < end && trip > self.start && (from..trip).any(goes) {
            self.start = trip;
        }
    }
}
