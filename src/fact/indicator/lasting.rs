//! How long something went on, which names nothing that is measured.

use super::Reader;
use crate::fact::scene::Shape;
use crate::fact::subject::brand;
use crate::tables::lists::SURNAMES;
use crate::tables::words;

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
