//! What a phrase before a figure says of a product and names nothing by: 国内首台, 仅重, 一年能省.

use super::Phrase;
use crate::tables::words;

impl Phrase<'_, '_> {
    /// 造出国内首台|72比特计算机: that there was none before.
    pub(super) fn is_first_of_sort(&self) -> bool {
        let first = self.end.checked_sub(2).filter(|&at| self.scene.text.chars[at] == '首');
        first.is_some_and(|at| self.scene.text.at(at + 1).is_some_and(|c| "台款个条颗艘架套座枚片部辆支种".contains(c)))
    }

    /// 这颗仅重|75公斤的卫星: which side of what follows is told.
    pub(super) fn is_dimension(&self) -> bool {
        const SHORT: usize = 5;
        let text = self.scene.text;
        let side = matches!(text.before(self.end), Some('重' | '长' | '宽' | '高' | '厚' | '深'));
        let of = || self.scene.next_figure(self.end).is_some_and(|f| text.at(f.span.end) == Some('的'));
        let rest =
            || text.chars[self.start..self.end - 1].iter().all(|&c| "这那颗款枚台架艘块片条只仅约达一".contains(c));
        side && self.len() <= SHORT && rest() && of()
    }

    /// 一年能省|180万元: a modal and a verb that say what is saved by it.
    pub(super) fn saves(&self) -> bool {
        self.ends(words!["能省", "可省", "能省下", "可省下", "能节省", "可节省", "能节约", "可节约", "省出", "省下"])
    }
}
