//! Why a stem and a type word may name no zone.

use super::class::names_class;
use super::place::{place_at, place_before};
use crate::explain::Rule;
use crate::length::Length;
use crate::mention::ZoneKind;
use crate::name::edge::{By, Edge, is_only};
use crate::scan::{Hit, Hits};
use crate::tables::lists::{BEFORE_ZONES, ZONE_APPOSITIONS, ZONE_BODIES, ZONE_EPITHETS};
use crate::tables::{CueClass, PLACES, Place, StemNeed, Table, Words, ZONE_TYPES, ZoneType, words};
use crate::text::Text;

/// The longest stem of a type word like 高新区, that of a place and no more, and the longest of one like 科技园, without a
/// place and with one.
const LONGEST_AREA: usize = 8;
const LONGEST_WORD: usize = 4;
const LONGEST_NAME: usize = 14;
const LONGEST_PLACED: usize = 18;

/// What stands before a type word that the gazetteer does not know it with.
pub(super) struct Stem<'a> {
    pub text: &'a Text,
    pub hits: &'a Hits,
    pub kind: &'a ZoneType,
    pub edge: Edge,
    pub start: usize,
    pub end: usize,
    pub type_end: usize,
    pub place: Option<&'static Place>,
    /// It follows another zone in a list.
    pub listed: bool,
}

impl Stem<'_> {
    /// Why it names no zone, if it does not.
    pub fn refused(&self) -> Option<Rule> {
        if self.holds_another() {
            return Some(Rule::NoZoneName);
        }
        if self.is_whole_province() || self.is_all_of_a_city() {
            return Some(Rule::ZoneClass);
        }
        let length = self.end - self.start;
        let fits = length >= 2 && self.longest().is_some_and(|longest| length <= longest);
        if !fits
            || self.is_body()
            || self.has_odd_characters()
            || self.is_bare()
            || self.is_one_of_place()
            || self.edge.by == By::Far
            || is_only(self.text, self.hits, self.start, self.end, is_plain) && !self.is_plain_name()
        {
            return Some(Rule::NoZoneName);
        }
        names_class(self.text, self.hits, &self.edge, self.end, self.type_end, self.kind).then_some(Rule::ZoneClass)
    }

    fn is_named(&self) -> bool {
        self.kind.stem == StemNeed::Name
    }

    /// 云岭软件园创新园区治理, 云岭高新区|国家高新区: the first type word ends the name.
    fn holds_another(&self) -> bool {
        let same = |h: Hit| ZONE_TYPES[h.row].kind == self.kind.kind && self.text.starts_with_at(self.end, "国家");
        let ends_name = |h: Hit| {
            h.table == Table::ZoneType && h.end == self.end && h.start >= self.start + 2 && (self.is_named() || same(h))
        };
        self.hits.within(self.start..self.end).any(ends_name)
    }

    /// 上海产业园区 and 重庆市特色产业园区 are all that a municipality has; 香格里拉产业园区 is one.
    fn is_all_of_a_city(&self) -> bool {
        let place = self.hits.longest_at(self.start, Table::Place);
        let municipality = |h: &Hit| PLACES[h.row].province == PLACES[h.row].city;
        let Some(place) = place.filter(|h| h.end <= self.end && municipality(h)) else { return false };
        let rest = place.end + usize::from(self.text.at(place.end) == Some('市'));
        let sort = || rest + 2 == self.end && self.text.starts_with_any(rest, words!["特色", "重点", "主要", "优势"]);
        let type_word = self.text.ends_with_at(self.type_end, "产业园区") && self.type_end - 4 == self.end;
        type_word && (rest >= self.end || sort())
    }

    /// 四川省高新区 are those of a province.
    fn is_whole_province(&self) -> bool {
        // 河北 and 海南 are districts too, which border zones may be of.
        let written = || {
            let mut names = self.hits.starting_at(self.start).only([Table::Place]);
            names.any(|h| h.end <= self.end && PLACES[h.row].city.is_empty()) && self.kind.stem != StemNeed::Area
        };
        let province = self.place.is_some_and(|p| p.city.is_empty() && !p.province.is_empty()) || written();
        // 江苏滨江高新区 has a name of its own, as 江苏省|滨江高新区 has; 江苏试点高新区 has none.
        let rest = self.hits.longest_at(self.start, Table::Place).map_or(self.end, |h| h.end.min(self.end));
        let proper = rest + 2 <= self.end && !is_only(self.text, self.hits, rest, self.end, is_plain)
            || place_at(self.hits, self.start, self.end).is_some_and(|p| !p.city.is_empty());
        // 湘南省化工园区 and 新疆工业园区 are all there are; 海南软件园 is one.
        let all = || self.is_named() && self.text.ends_with_at(self.type_end, "园区");
        let bare = province && !proper && self.end - self.start <= LONGEST_WORD || self.is_several_provinces();
        bare && (!self.is_named() || all()) && self.kind.kind != ZoneKind::FreeTrade
    }

    /// 沪苏浙|开发区 are those of three provinces.
    fn is_several_provinces(&self) -> bool {
        const SHORT: &str = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇陕甘";
        self.end >= self.start + 3 && self.text.chars[self.start..self.end].iter().all(|&c| SHORT.contains(c))
    }

    /// 湘南一光伏产业园: some park of a place, as headlines have it.
    fn is_one_of_place(&self) -> bool {
        let place = self.hits.longest_at(self.start, Table::Place).filter(|h| h.end < self.end);
        let one = |h: Hit| h.end + usize::from(matches!(self.text.at(h.end), Some('省' | '市' | '区' | '县')));
        place.is_some_and(|h| {
            self.text.at(one(h)) == Some('一')
                && !self.text.starts_with_any(one(h), words!["一号", "一带", "一路", "一诺"])
        })
    }

    /// How long it can be, if it can be a name at all.
    fn longest(&self) -> Option<usize> {
        match self.kind.stem {
            // 崇左云岭东盟国际林业循环经济产业园 begins with its place.
            StemNeed::Name if self.place.is_some() => Some(LONGEST_PLACED),
            StemNeed::Name => Some(LONGEST_NAME),
            StemNeed::Place if self.place.is_some() && self.kind.kind == ZoneKind::Park => Some(LONGEST_NAME),
            // 凭祥—同登跨境经济合作区 lies on both sides.
            StemNeed::Area if self.is_linked() => Some(LONGEST_NAME),
            // 盐城大丰海洋经济综合开发区
            StemNeed::Place | StemNeed::Area if self.place.is_some() => Some(LONGEST_AREA + 2),
            // 充分肯定开发区: the word before is a verb.
            _ if self.edge.by == By::Cue(CueClass::Adverb)
                && !self.text.ends_with_any(self.edge.at, words!["推进", "深入"]) =>
            {
                None
            }
            // 湖西工业集中区 is told by what stands before it, as names are.
            _ if self.kind.kind == ZoneKind::Park => {
                let led = matches!(
                    self.edge.by,
                    By::Mark | By::Cue(CueClass::Cut | CueClass::Trigger | CueClass::Weak | CueClass::Verb)
                );
                led.then_some(LONGEST_WORD - 1)
            }
            // A part of a free-trade zone has its place's name, whatever it is.
            _ if self.text.ends_with_at(self.type_end, "片区") => Some(LONGEST_AREA),
            // Free-trade zones are a province's; 中国—海湾自贸区 is what countries agreed on.
            _ if self.kind.kind == ZoneKind::FreeTrade => {
                self.text.starts_with_at(self.start, "中国(").then_some(LONGEST_AREA)
            }
            // 乌镇大数据高新技术产业园区: its type word leaves no doubt.
            StemNeed::Place if self.type_end - self.end >= LONGEST_AREA => Some(LONGEST_AREA),
            StemNeed::Place | StemNeed::Area => Some(LONGEST_WORD),
        }
    }

    /// 未来科技城, 东部新区: plain words that nothing but names is made of, and 家纺服装产业园 among names.
    fn is_plain_name(&self) -> bool {
        static SIDES: &Words = words!["东部", "西部", "南部", "北部", "中部"];
        let side = self.end == self.start + 2 && self.text.starts_with_any(self.start, SIDES);
        self.kind.kind == ZoneKind::NewArea && side
            || self.is_named() && (self.listed || self.has_come_about()) && self.end >= self.start + 4
            || self.text.ends_with_at(self.end, "未来")
                && self.text.ends_with_any(self.type_end, words!["科技城", "科学城"])
    }

    /// 目前,海洋生物科技园|已签约项目16个: what has done something by itself is one park.
    fn has_come_about(&self) -> bool {
        self.edge.by == By::Mark && self.text.starts_with_any(self.type_end, words!["已", "位于", "占地", "规划面积"])
    }

    /// 凭祥—同登: two places that one zone lies in.
    fn is_linked(&self) -> bool {
        (self.start + 2..self.end.saturating_sub(2)).any(|at| matches!(self.text.chars[at], '—' | '-'))
    }

    /// 海门法院开发区法庭, 烟台大学开发区校区: a body, and a part of it in a zone without name.
    fn is_body(&self) -> bool {
        !self.is_named()
            && place_before(self.text, self.hits, self.end).is_none_or(|(_, at)| at > self.start)
            && self.text.ends_with_any(self.end, ZONE_BODIES)
    }

    fn has_odd_characters(&self) -> bool {
        // 中国(湖南)自由贸易试验区
        let odd = |c: &char| c.is_ascii_digit() || self.place.is_none() && c.is_ascii() && !matches!(c, '(' | ')');
        !self.is_named() && self.text.chars[self.start..self.end].iter().any(odd)
    }

    /// 上半年|经开区, 意味着|高新区: bare words after a time or a verb. 十年蝶变|高新区 has a time in it.
    fn is_bare(&self) -> bool {
        static LAST: &Words =
            words!["月", "月份", "季度", "季", "以来", "日来", "期间", "时间", "时节", "伊始", "目前", "着", "了"];
        // 规模化产业园, 最大高新区: of what sort it is.
        let trade = || self.text.ends_with_any(self.end, words!["文化", "石化", "焦化", "农化"]);
        // 苏北均有|经开区, 城市更|新区, 申请量占|国家高新区, 总量居|国家级新区: no place's name ends so.
        let last = self.text.before(self.end);
        let verb = matches!(last, Some('有' | '是' | '为' | '更' | '居' | '列' | '建')) && !self.is_named();
        if (verb || last == Some('占')) && place_before(self.text, self.hits, self.end).is_none() {
            return true;
        }
        // 占|大湾区自贸片区, 启动区|互联网产业园; 伊朗中部一|工业园区 is some park there.
        let some = last == Some('一')
            && self
                .text
                .before(self.end - 1)
                .is_some_and(|c| matches!(c, '部' | '地' | '市' | '省' | '国' | '州' | '处'));
        if some || self.place.is_none() && matches!(self.text.at(self.start), Some('占' | '区')) {
            return true;
        }
        let length = self.end - self.start;
        let sort =
            self.text.before(self.end) == Some('化') && (length == 3 || length < 3 && !self.is_named()) && !trade()
                || self.text.at(self.start) == Some('最');
        // 主战场|经开区, 排头兵|高新区: what it is for others; 会议研究|高新区: what is done with it.
        let told =
            || [LAST, ZONE_APPOSITIONS, ZONE_EPITHETS].iter().any(|words| self.text.ends_with_any(self.end, words));
        let led = || self.text.word_before(self.end, BEFORE_ZONES).is_some_and(|w| w.length() > 1);
        let dated = || self.text.chars[self.start..self.end].contains(&'年');
        self.place.is_none() && (sort || !self.is_named() && (dated() || told() || led()))
    }
}

/// Whether words of a class make no zone's name by themselves.
pub(super) fn is_plain(class: CueClass) -> bool {
    matches!(class, CueClass::ZonePlain | CueClass::Class | CueClass::Quantity)
}
