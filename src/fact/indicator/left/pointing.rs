//! Phrases before a figure that only point at something, or say that so much time was taken.

use super::Phrase;
use crate::char_set::{FewChars, chars};
use crate::fact::scene::Shape;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{CIRCUMSTANCES, FIRM_NOUNS, POINTERS};
use crate::tables::{UnitFamily, Words, words};

/// What ends what something was under.
static UNDERGONE: &Words = words!["影响", "拖累", "冲击", "制约", "带动", "拉动", "推动", "提振", "掣肘"];

impl Phrase<'_, '_> {
    /// 这口|井的井深, 该中心|床位, 该口岸|货运量: how long what points at something before its noun is.
    pub(super) fn pointer(&self) -> Option<usize> {
        let text = self.scene.text;
        let listed = text.word_at(self.start, POINTERS).map(|w| w.length()).filter(|&n| n > 1);
        let counts =
            |c: char| chars!("家口处头趟栋片支枚艘棵场辆架只张根批幅块套颗株扇盏顶副群台座款条笔艇尊列匹").has(c);
        // 这所|学校, but 该所 is an institute.
        let school = text.at(self.start) == Some('这') && text.at(self.start + 1) == Some('所');
        let port = text.starts_with_at(self.start + 1, "口岸").then_some(3);
        port.or(listed).or(school.then_some(2)).or_else(|| text.at(self.start + 1).is_some_and(counts).then_some(2))
    }

    /// 在这片|46平方公里的热土上: a pointer and its classifier.
    pub(super) fn is_pointer(&self) -> bool {
        let at = self.start + usize::from(self.scene.text.at(self.start) == Some('在'));
        at + 2 == self.end
            && matches!(self.scene.text.at(at), Some('这' | '那'))
            && self.scene.text.before(self.end).is_some_and(|c| chars!("片块方座条个些").has(c))
    }

    /// 这个|数字|达到2800家, |含流动人口在内|的50万人: what was named before, and what it includes.
    pub(super) fn points_back(&self) -> bool {
        let text = self.scene.text;
        let includes = self.ends(words!["在内"]) && text.has_any(self.start..self.end, words!["含", "包括"]);
        let before = |i: usize| matches!(text.before(i), Some('这' | '该' | '个' | '一' | '组' | '项'));
        // 预计400亿元,|先前|预估380亿元.
        includes
            || self.len() == 2 && self.begins(words!["先前", "此前", "原先", "早前"])
            || self.len() == 2
                && self.begins(words!["数字", "数据", "数值"])
                && (before(self.start) && text.has_any(self.start.saturating_sub(2)..self.start, words!["这", "该"]))
    }

    /// |一片片|12英寸晶圆, |一座座|百米高楼.
    pub(super) fn is_doubled(&self) -> bool {
        let text = self.scene.text;
        self.len() == 3 && text.at(self.start) == Some('一') && text.at(self.start + 1) == text.at(self.start + 2)
    }

    /// 园区用|3年时间: whoever took it.
    pub(super) fn spends_time(&self) -> bool {
        let lasts = |f: &FigureSpan| f.family == UnitFamily::Time || f.unit.ends_with("小时");
        let time = || self.scene.next_figure(self.end).is_some_and(lasts);
        let text = self.scene.text;
        // 设备利用|2368小时.
        let alone = text.before(self.end - 1).is_none_or(|c| !chars!("利使采应启投运录聘选征租享通常费作专耗").has(c));
        // 沿西成高铁北上|3个多小时.
        let travels = || self.begins(words!["沿", "驱车", "自驾"]) && time();
        self.ends(words!["用", "花", "用了", "花了", "奋战", "苦战", "苦干", "鏖战"]) && alone && time() || travels()
    }

    /// 日均派件180件,|旺季时|超过300件, 一吨|280元: only when, or for how much, it comes to so many.
    pub(super) fn is_circumstance(&self) -> bool {
        const LONGEST: usize = 5;
        let text = self.scene.text;
        let whole = |words| text.past_word(self.start, words) == Some(self.end);
        let once = || match text.before(self.end) {
            Some('时') => text.before(self.end - 1).is_some_and(|c| chars!("季峰载谷期节满").has(c)),
            Some('后') => !self.ends(words!["售后", "落后", "滞后", "前后", "先后", "战后", "幕后", "之后", "博士后"]),
            _ => false,
        };
        let unit = || {
            self.len() == 2
                && text.at(self.start) == Some('一')
                && text.before(self.end).is_some_and(|c| chars!("吨斤亩晚张碗杯瓶盒份只辆套间件平").has(c))
        };
        // 今年上半年|受原料涨价影响|只增长了3.2%.
        let under = || self.begins(words!["受"]) && self.ends(UNDERGONE);
        // |距离|全年1200亿元的目标.
        let money = || self.scene.next_figure(self.end).is_some_and(|f| Shape::of(f) == Shape::Money);
        // |每月能|多挣800元
        // 平均一天|近3家
        let each = || self.begins(words!["平均一"]) && self.len() < LONGEST;
        let modal = || self.begins(words!["每"]) && self.ends(words!["能", "可"]) && self.len() < LONGEST;
        unit()
            || modal()
            || each()
            || self.ends(words!["半壁江山"])
            || under()
            || whole(words!["距离", "距"]) && money()
            || whole(CIRCUMSTANCES)
            || (3..=LONGEST).contains(&self.len()) && once()
    }

    /// 区里|高新技术企业1650家: where they are, by a short word.
    pub(super) fn after_short_place(&mut self) {
        const SHORTEST: usize = 2;
        static INSIDE: &Words = words!["区里", "园里", "县里", "市里", "镇里", "厂里", "校里", "院里", "店里"];
        if self.len() >= 2 + SHORTEST && self.begins(INSIDE) && self.scene.alone(self.start + 1) {
            self.start += 2;
        }
    }

    /// 产值|受外需走弱拖累|下降2.6%: under what it changed is no part of the name.
    pub(super) fn before_undergone(&mut self) {
        const SHORTEST: usize = 2;
        if !self.ends(UNDERGONE) {
            return;
        }
        let text = self.scene.text;
        let under = |i: &usize| text.chars[*i] == '受' && self.scene.alone(*i) && self.scene.open(*i);
        self.end = (self.start + SHORTEST..self.end - SHORTEST).find(under).unwrap_or(self.end);
    }

    /// 签下一个|总投资32亿元的项目, 盘活了一处|建筑面积2万平方米的厂房: an article opens what the size is of; 设立|规模10亿元的基金,
    /// 作为|直管面积313平方公里的高新区: nor is what is done with that, or that it is so, a part of its size.
    pub(super) fn after_article(&mut self) {
        const CLASSIFIERS: &FewChars = chars!("个条座块处台款支家栋幢批项种片套份辆艘架场");
        static DOING: &Words = words!["设立", "组建", "成立", "发起", "盘活", "流转", "作为", "聚焦"];
        let text = self.scene.text;
        // 一条|长850米、宽60米的跑道.
        let of = self.scene.next_figure(self.end).is_some_and(|f| matches!(text.at(f.span.end), Some('的' | '、')));
        if !of {
            return;
        }
        let word = |at: usize| text.before(at).is_some_and(|c| chars!("第统唯专逐同万单").has(c));
        let article =
            |&i: &usize| text.chars[i] == '一' && CLASSIFIERS.has(text.chars[i + 1]) && self.scene.open(i) && !word(i);
        let last = (self.start..self.end.saturating_sub(1)).rev().find(article);
        self.start = last.map_or(self.start, |at| at + 2);
        let deed = text.length_at(self.start, DOING);
        if deed > 0 && self.len() >= deed + 2 {
            self.start += deed;
        }
    }

    /// 这家老牌国企|生产发电设备, 该上市公司|研发投入: a firm that is pointed at, and where it is so: 在余杭的|总产能.
    pub(super) fn after_pointed_firm(&mut self) {
        const LONGEST: usize = 8;
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let near = self.start + 1..self.end.min(self.start + LONGEST);
        let pointer = match text.at(self.start) {
            Some('该') => !text.at(self.start + 1).is_some_and(|c| chars!("区市县园镇村省城类行").has(c)),
            Some('这') => text.at(self.start + 1) == Some('家'),
            Some('在') => {
                let there = scene.cues.starting_at(self.start + 1).iter().find(|w| w.place).map(|w| w.end);
                let there = there.or_else(|| scene.cues.county_at(self.start + 1));
                let of = there.filter(|&at| text.at(at) == Some('的') && at + SHORTEST < self.end);
                self.start = of.map_or(self.start, |at| at + 1);
                false
            }
            _ => false,
        };
        let firm = |i: usize| text.past_word(i, FIRM_NOUNS);
        let end = if pointer { near.into_iter().find_map(firm) } else { None };
        // 该公司产品 are told by whose they are.
        let rest =
            |&end: &usize| end + SHORTEST <= self.end && !text.starts_with_any(end, words!["数", "总", "类", "产品"]);
        self.start = end.filter(rest).unwrap_or(self.start);
    }
}
