//! How long something went on: it names nothing that is measured, or what stands behind it does.

use super::Reader;
use crate::fact::scene::{Scene, Shape};
use crate::fact::subject::brand;
use crate::tables::lists::SURNAMES;
use crate::tables::{Words, words};

impl Reader<'_, '_> {
    /// 历经|17年的发展, 高新区经过|28年的建设; 恒纬智能|仅用9个月.
    pub(super) fn has_passed(&self) -> bool {
        let (text, start, phrase) = (self.scene.text, self.figure.span.start, &self.phrase);
        // 方圆|5公里内: how far around.
        if self.reading.shape != Shape::Time {
            return self.reading.shape == Shape::Physical && text.ends_with_at(start, "方圆");
        }
        let needed = || text.ends_with_any(start, words!["仅用", "只用", "仅用了", "只用了", "用了", "花了", "只花"]);
        let firm = || brand::name_end(self.scene, phrase.start, phrase.end) == Some(phrase.end);
        let somebody = || phrase.len() == 3 && text.starts_with_any(phrase.start, SURNAMES);
        text.ends_with_any(start, words!["历经", "经过"]) || needed() && (firm() || somebody())
    }
}

/// Whether a figure says how long what stands after it lasts: 为期90天的|征集期, 长达六年的|对峙.
pub(super) fn lasts(scene: &Scene, figure: usize) -> bool {
    let span = &scene.figures[figure].span;
    scene.text.at(span.end) == Some('的') && lasting(scene, span.start, span.end + 1)
}

/// Whether words before an amount of time say so, and what stands behind it is more than time.
pub(super) fn lasting(scene: &Scene, before: usize, thing: usize) -> bool {
    static LASTING: &Words = words!["为期", "长达", "历时", "为期近", "为期约", "为期超过", "长达近", "持续", "连续"];
    static TIMES: &Words = words!["时间", "时光", "历史", "发展", "努力", "光景", "期限", "周期", "实践", "岁月"];
    scene.text.ends_with_any(before, LASTING) && !scene.text.starts_with_any(thing, TIMES)
}
