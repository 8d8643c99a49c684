//! What a phrase before a figure says of a product, its unit or its days and names nothing by: 国内首台, 仅重, 一年能省, 过去.

use super::Phrase;
use crate::char_set::chars;
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 造出国内首台|72比特计算机, 首款量产级|8兆瓦时电池, 全国最大的|20兆瓦风机: that there was none before, or none such.
    pub(super) fn is_first_of_sort(&self) -> bool {
        const LONGEST_SORT: usize = 4;
        let text = self.scene.text;
        let first = |&at: &usize| {
            text.chars[at] == '首' && text.at(at + 1).is_some_and(|c| chars!("台款个条颗艘架套座枚片部辆支种").has(c))
        };
        let sorted = self.ends(words!["级", "型", "式"]);
        let last = self.end.saturating_sub(2);
        let from = if sorted { last.saturating_sub(LONGEST_SORT) } else { last }.max(self.start);
        (from..self.end.min(last + 1)).any(|at| first(&at))
            || text.at(self.end) == Some('的') && self.ends(words!["最大", "最高", "最长", "最重", "最快"])
    }

    /// 居民收入|增速高于经济增速、突破|3万元: how it grew beside another is no part of what it is.
    pub(super) fn before_outgrowing(&mut self) {
        const SHORTEST: usize = 4;
        let text = self.scene.text;
        let level = self.scene.next_figure(self.end).is_some_and(|f| !matches!(f.unit.as_str(), "%" | "个百分点"));
        let beside =
            |at: &usize| text.starts_with_any(*at, words!["增速高于", "增速快于", "增幅高于", "增幅快于", "增长快于"]);
        if level && let Some(at) = (self.start + SHORTEST..self.end).find(beside) {
            self.end = at;
        }
    }

    /// 路网密度|每百平方公里|138公里, 支出|救灾款: what it is reckoned by, and deeds.
    pub(super) fn before_unit(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let rated =
            |at: &usize| text.chars[*at] == '每' && text.ends_with_any(*at, words!["密度", "强度", "单价", "单产"]);
        self.end = (self.start + SHORTEST..self.end).find(rated).unwrap_or(self.end);
        // 在用|电梯, 在养|奶牛: but 在|云岭.
        let state = text.at(self.start).is_some_and(|c| chars!("用养编岗册库售租役营研").has(c));
        self.start -= usize::from(state && self.start > self.floor && text.before(self.start) == Some('在'));
        // 建成冶金等一批|产值超百亿元的企业: so many of them are no part of the size.
        let many = |at: &usize| text.ends_with_any(*at, words!["等一批", "等一大批"]);
        let from = (self.start + SHORTEST..=self.end.saturating_sub(SHORTEST)).rev().find(many);
        self.start = from.unwrap_or(self.start);
        if self.begins(words!["支出"]) && self.ends(words!["资金", "款", "金", "补贴", "补助", "津贴", "经费"])
        {
            self.start += SHORTEST;
        }
    }

    /// 设区市通|时速|350公里高铁: how fast something is, by that word alone.
    pub(super) fn after_whose_speed(&mut self) {
        let speed = words!["设计时速", "最高时速", "运行时速", "平均时速", "时速"];
        if let Some(word) = self.scene.text.word_before(self.end, speed) {
            self.start = self.start.max(self.end - word.chars().count());
        }
    }

    /// 过去|办施工许可|要|45天, 每年拿出|营收|的8%: how it was once, and what is done with a part.
    pub(super) fn after_former_days(&mut self) {
        const SHORTEST: usize = 4;
        let text = self.scene.text;
        if self.len() > SHORTEST
            && self.begins(words!["过去", "以前", "原来", "原先", "从前"])
            && text.at(self.start + 2) != Some('的')
        {
            self.start += 2;
            let needs = text.word_before(self.end, words!["需要", "要跑", "要花", "要等", "要", "需", "得"]);
            self.end -= needs.map_or(0, |w| w.chars().count());
        }
        if text.at(self.end) == Some('的') {
            let taken = |at: &usize| text.ends_with_any(*at, words!["拿出", "提取", "划出", "抽出"]);
            self.start = (self.start + 2..self.end.saturating_sub(1)).rev().find(taken).unwrap_or(self.start);
        }
    }

    /// 做好土地承包|到期后再|延长30年, 全球排名|前|1%: a term that ends, and the head of a ranking.
    pub(super) fn before_term(&mut self) {
        const SHORTEST: usize = 4;
        if self.len() >= SHORTEST + 2 && self.ends(words!["到期"]) {
            self.end -= 2;
            let from = self.start..self.end;
            self.start = from.rev().find(|&at| self.scene.text.chars[at] == '、').map_or(self.start, |at| at + 1);
            self.start += 2 * usize::from(self.begins(words!["做好", "抓好", "开展", "推进", "稳妥"]));
        }
        // 以三金两银的成绩|位列第三: what was achieved is no order.
        let feat = self.scene.text.word_before(self.end, words!["优异成绩", "好成绩", "佳绩", "成绩"]);
        let feat = feat.map_or(self.end, |w| self.end - w.chars().count());
        if feat < self.end
            && self.scene.text.before(feat) == Some('的')
            && (feat == self.start || self.begins(words!["以"]))
        {
            self.end = self.start;
        }
        let ranked = self.ends(words!["前"]) && self.scene.next_figure(self.end).is_some_and(|f| f.unit == "%");
        if ranked && self.len() > SHORTEST {
            self.end -= 1;
            self.end = (self.start..self.end)
                .rev()
                .find(|&at| self.scene.text.starts_with_any(at, words!["进入", "跻身", "位列", "位居"]))
                .unwrap_or(self.end);
        }
    }

    /// 这颗仅重|75公斤的卫星: which side of what follows is told.
    pub(super) fn is_dimension(&self) -> bool {
        const SHORT: usize = 5;
        let text = self.scene.text;
        let side = matches!(text.before(self.end), Some('重' | '长' | '宽' | '高' | '厚' | '深'));
        let of = || self.scene.next_figure(self.end).is_some_and(|f| text.at(f.span.end) == Some('的'));
        let rest =
            || text.chars[self.start..self.end - 1].iter().all(|&c| chars!("这那颗款枚台架艘块片条只仅约达一").has(c));
        side && self.len() <= SHORT && rest() && of()
    }

    /// 一年能省|180万元: a modal and a verb that say what is saved by it. 与中关村|合作|9万平方米载体: nor is what is done with others.
    pub(super) fn saves(&self) -> bool {
        let with = self.len() == 2 && self.begins(words!["合作", "共建"]);
        with || self.ends(words![
            "能省",
            "可省",
            "能省下",
            "可省下",
            "能节省",
            "可节省",
            "能节约",
            "可节约",
            "省出",
            "省下"
        ])
    }
}
