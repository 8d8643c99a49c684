//! What a phrase before a figure says of a product and names nothing by: 国内首台, 仅重, 一年能省.

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
