//! Places a phrase before a figure begins with: whose it is, not what is measured.

use super::Phrase;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::subject::place;
use crate::length::Length;
use crate::tables::lists::{GROWN, PARTS_OF_REGIONS, REGIONS, SORTS_OF_TOWNS, TOLD_OF_PLACES};
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
        self.start = self.behind_places().or_else(|| self.behind_all_of_it()).unwrap_or(self.start);
    }

    /// 曲阜全市|接待游客, 辽宁全省|粮食收获: a place that says of itself that all of it is meant.
    fn behind_all_of_it(&self) -> Option<usize> {
        const LONGEST_PLACE: usize = 5;
        const SHORTEST: usize = 2;
        static ALL: &Words = words!["全省", "全市", "全县", "全州", "全区", "全境", "全镇", "全乡", "全村"];
        let text = self.scene.text;
        let from = self.start + SHORTEST;
        let all = (from..=from + LONGEST_PLACE - SHORTEST).find(|&i| text.starts_with_any(i, ALL))?;
        let name = text.chars.get(self.start..all)?;
        let plain = name.iter().all(|&c| is_alphabetic(c) && !chars!("对占及和与较比为将在由从").has(c));
        // 产值|全区占比.
        let share = text.starts_with_at(all + SHORTEST, "占比");
        (plain && !share && all + 2 * SHORTEST <= self.end).then_some(all + SHORTEST)
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
        // 河南商丘|小麦播种, 云南|海拔: so much grows or is so high wherever it is.
        // 江苏|居民可支配收入, but 香港居民|12.5万人次: those who live there are its own.
        let residents = self.scene.text.starts_with_at(after, "居民") && after + 2 < self.end;
        let grows =
            residents || [GROWN, TOLD_OF_PLACES].iter().any(|words| self.scene.text.starts_with_any(after, words));
        let cut =
            after > self.start && (full && !self.goes_on_as_name(after) || grows || self.is_amount_of_place(after));
        cut.then_some(after)
    }

    /// Whether it begins a clause or stands right behind its time, or in a list of statements: 白沙镇产值3亿元、|临江镇产值2亿元.
    pub(super) fn opens_statement(&self) -> bool {
        let (scene, at) = (self.scene, self.start);
        if scene.text.before(at) != Some('、') {
            let within = at == self.floor + 1 && scene.text.before(at) == Some('在');
            return at == self.floor || within || scene.period_ending(at).is_some();
        }
        // 江苏省双创人才64人、|临江市领军人才: the grade of an honour.
        let last = scene.next_figure(at.saturating_sub(2)).filter(|f| f.span.end + 1 == at);
        last.is_some_and(|f| matches!(f.family, UnitFamily::Money | UnitFamily::Measure | UnitFamily::Percent))
    }

    /// Whether what stands behind a place is the rest of a longer name, or would be taken for something else without it.
    pub(super) fn goes_on_as_name(&self, after: usize) -> bool {
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

    /// Where the name of a region or of a part of a town ends: 长三角, 双城经济圈, 临江商务区.
    fn region(&self, at: usize) -> Option<usize> {
        const LONGEST_NAME: usize = 9;
        let (scene, text) = (self.scene, self.scene.text);
        let end = |i: usize, word: &str| i + word.length();
        if let Some(word) = text.word_at(at, REGIONS) {
            let end = end(at, word);
            // 长三角|地区|进出口, but 京津冀|地区生产总值.
            let area = text.starts_with_at(end, "地区") && text.at(end + 2) != Some('生');
            return Some(if area { end + 2 } else { end });
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
            trip -= word.length();
        }
        let from = self.floor.max(end.saturating_sub(REACH));
        let goes = |i: usize| text.chars[i] == '赴' && scene.alone(i);
        if trip < end && trip > self.start && (from..trip).any(goes) {
            self.start = trip;
        }
    }
}
