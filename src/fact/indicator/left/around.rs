//! What stands around the words of what is measured: its rate, its state, how many of them there are, what is done with
//! a part, what it equals.

use super::Phrase;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::{Words, words};

/// The least that can name something.
const SHORTEST: usize = 2;

impl Phrase<'_, '_> {
    /// 路网密度|每百平方公里|138公里: what it is reckoned by.
    pub(super) fn before_rate(&mut self) {
        let text = self.scene.text;
        let rated = |at: &usize| {
            text.chars[*at] == '每' && text.ends_with_any(*at, words!["密度", "强度", "单价", "单产"])
                // 收费标准|为每生每课时|3元.
                || text.chars[*at] == '为' && text.at(at + 1) == Some('每')
        };
        self.end = (self.start + SHORTEST..self.end).find(rated).unwrap_or(self.end);
        self.before_bearer();
    }

    /// 住院费用|由医保基金支付82%: who bears so much of it.
    fn before_bearer(&mut self) {
        static BEARING: &Words = words![
            "承担", "分担", "负担", "支付", "补助", "补贴", "买单", "出资", "报销", "兜底", "垫付", "解决", "贡献"
        ];
        if self.ends(BEARING) {
            let by = self.scene.find(self.start + SHORTEST..self.end, '由');
            // 每个试点县|由|省财政补助3000万元: whom each is given to is not measured.
            match by {
                Some(by) if self.begins(words!["每"]) => self.start = by + 1,
                by => self.end = by.unwrap_or(self.end),
            }
        }
    }

    /// 最终消费支出|拉动经济|增长3个百分点: what carries the economy along is measured.
    pub(super) fn before_pulling(&mut self) {
        let points = || self.scene.next_figure(self.end).is_some_and(|f| f.unit == "个百分点");
        if self.ends(words!["经济", "GDP", "生产总值", "经济成长率"]) && points() {
            let from = self.start + SHORTEST..self.end;
            let verb = self.scene.text.find_any(from, words!["拉动", "贡献", "拉低", "拉抬", "推升"]);
            self.end = verb.map_or(self.end, |(verb, _)| verb);
        }
    }

    /// 成交额|连续第三个交易日|不足8000亿元: for how long it has been so.
    pub(super) fn before_run(&mut self) {
        let text = self.scene.text;
        let run = |at: &usize| text.starts_with_any(*at, words!["连续第", "已连续", "连续多", "连续几"]);
        let ends = words!["日", "月", "年", "季度", "周", "天", "次"];
        if text.ends_with_any(self.end, ends) {
            self.end = (self.start + SHORTEST..self.end).find(run).unwrap_or(self.end);
        }
    }

    /// 产值|(含税)|500亿元.
    pub(super) fn before_gloss(&mut self) {
        let Some(')') = self.scene.text.before(self.end) else { return };
        let open = (self.start + SHORTEST..self.end).rev().find(|&i| self.scene.text.chars[i] == '(');
        // 中欧班列(西安) is a name.
        let says = |open: &usize| {
            self.scene
                .text
                .starts_with_any(open + 1, words!["含", "不含", "包括", "不包括", "按", "扣除", "yoy", "YoY", "saar"])
                // 恩格尔系数|(食品支出占消费支出的比重)|为29%: nor does what it is by definition.
                || self.scene.text.ends_with_any(self.end - 1, words!["口径", "现价", "不变价", "年价", "比价", "价格", "的比重", "的比例", "之比"])
        };
        self.end = open.filter(says).unwrap_or(self.end);
    }

    /// 高新区|(新市区)|生产总值: what else the one is called whose it is.
    pub(super) fn after_gloss(&mut self) {
        if self.start < self.end && self.scene.text.chars[self.start] == '(' {
            let close = self.scene.clauses.atom_at(self.start);
            // 已经解决的|(A类)|71件: nor of what sort those are that were told before.
            let fits = |close: &usize| *close == self.end || close + SHORTEST <= self.end;
            self.start = close.filter(fits).unwrap_or(self.start);
        }
        // 核心区(云岭高新区|直管园)|项目: nor is the end of one.
        let bracket = |i: &usize| matches!(self.scene.text.chars[*i], '(' | ')');
        let close = (self.start..self.end.saturating_sub(SHORTEST)).find(bracket);
        self.start = close.filter(|&at| self.scene.text.chars[at] == ')').map_or(self.start, |at| at + 1);
    }

    /// 在用|电梯, 在养|奶牛: but 在|云岭.
    pub(super) fn with_state(&mut self) {
        let text = self.scene.text;
        let state = text.at(self.start).is_some_and(|c| chars!("用养编岗册库售租役营研").has(c));
        self.start -= usize::from(state && self.start > self.floor && text.before(self.start) == Some('在'));
    }

    /// 建成冶金等一批|产值超百亿元的企业: so many of them are no part of the size.
    pub(super) fn after_many(&mut self) {
        let many = |at: &usize| self.scene.text.ends_with_any(*at, words!["等一批", "等一大批"]);
        let from = (self.start + SHORTEST..=self.end.saturating_sub(SHORTEST)).rev().find(many);
        self.start = from.unwrap_or(self.start);
    }

    /// 支出|救灾款.
    pub(super) fn after_payment(&mut self) {
        if self.begins(words!["支出"]) && self.ends(words!["资金", "款", "金", "补贴", "补助", "津贴", "经费"])
        {
            self.start += SHORTEST;
        }
    }

    /// 居民收入|增速高于经济增速、突破|3万元: how it grew beside another is no part of what it is.
    pub(super) fn before_outgrowing(&mut self) {
        let text = self.scene.text;
        let level = self.scene.next_figure(self.end).is_some_and(|f| !matches!(f.unit.as_str(), "%" | "个百分点"));
        let beside =
            |at: &usize| text.starts_with_any(*at, words!["增速高于", "增速快于", "增幅高于", "增幅快于", "增长快于"]);
        if level && let Some(at) = (self.start + 2 * SHORTEST..self.end).find(beside) {
            self.end = at;
        }
    }

    /// 设区市通|时速|350公里高铁: how fast something is, by that word alone.
    pub(super) fn after_whose_speed(&mut self) {
        let speed = words!["设计时速", "最高时速", "运行时速", "平均时速", "时速"];
        if let Some(word) = self.scene.text.word_before(self.end, speed) {
            self.start = self.start.max(self.end - word.length());
        }
    }

    /// 每年拿出|营收|的8%: what is done with a part. 拿出|奖金: so is it with the whole.
    pub(super) fn after_taking(&mut self) {
        let text = self.scene.text;
        if self.len() >= 2 * SHORTEST && self.begins(words!["拿出", "掏出"]) {
            self.start += SHORTEST;
        }
        if text.at(self.end) == Some('的') {
            let taken = |at: &usize| text.ends_with_any(*at, words!["拿出", "提取", "划出", "抽出"]);
            self.start = (self.start + SHORTEST..self.end.saturating_sub(1)).rev().find(taken).unwrap_or(self.start);
        }
    }

    /// 做好土地承包|到期后再|延长30年: a term that ends.
    pub(super) fn before_term(&mut self) {
        if self.len() < 3 * SHORTEST || !self.ends(words!["到期"]) {
            return;
        }
        self.end -= 2;
        let from = self.start..self.end;
        self.start = from.rev().find(|&at| self.scene.text.chars[at] == '、').map_or(self.start, |at| at + 1);
        self.start += 2 * usize::from(self.begins(words!["做好", "抓好", "开展", "推进", "稳妥"]));
    }

    /// 全球排名|前|1%: the head of a ranking.
    pub(super) fn before_head_of_ranking(&mut self) {
        let ranked = self.ends(words!["前"]) && self.scene.next_figure(self.end).is_some_and(|f| f.unit == "%");
        if !ranked || self.len() <= 2 * SHORTEST {
            return;
        }
        self.end -= 1;
        let enters = |at: &usize| self.scene.text.starts_with_any(*at, words!["进入", "跻身", "位列", "位居"]);
        self.end = (self.start..self.end).rev().find(enters).unwrap_or(self.end);
    }

    /// 相当于|每年节约|标准煤4万吨: what is saved or planted, not what that is worth.
    pub(super) fn after_equal(&mut self) {
        let text = self.scene.text;
        let Some(equal) = text.word_at(self.start, words!["相当于", "相等于", "等于", "等同于"]) else {
            return;
        };
        let mut at = self.start + equal.length();
        at += text.length_at(at, words!["每年", "一年", "年均", "每天", "再造", "少", "可", "为"]);
        if let Some(verb) = text.word_at(at, words!["节约", "节省", "减少", "减排", "少排放", "排放"]) {
            let object = at + verb.length();
            self.start = if object + SHORTEST <= self.end { object } else { self.start };
        } else if text.starts_with_any(at, words!["植树", "种植", "种下", "栽种", "植绿"]) && at + SHORTEST <= self.end
        {
            self.start = at;
        }
    }
}
