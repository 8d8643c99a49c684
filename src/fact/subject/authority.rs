//! Reports that a zone's own authority gives of it without a title that names it: 党工委 and 管委会 say 我区.

use super::headline::Named;
use crate::block::{Block, Role};
use crate::mention::ZoneKind;
use crate::tables::{Words, words};

/// Whether a text is a government's by its title or by whom it speaks to: 云岭省政府工作报告, 各位代表.
pub(super) fn governs(blocks: &[&Block]) -> bool {
    const TITLES: &Words = words!["政府工作报告", "统计公报"];
    let says = |b: &Block, words: &Words| b.text.has_any(0..b.text.len(), words);
    blocks.iter().any(|b| b.role == Role::Heading && says(b, TITLES) || says(b, words!["各位代表"]))
}

/// Whether a text is a communiqué of what has been counted, which plans nothing.
pub(super) fn counts(blocks: &[&Block]) -> bool {
    let first = blocks.iter().find(|b| b.text.len() > 0);
    first.is_some_and(|b| b.role == Role::Heading && b.text.has_any(0..b.text.len(), words!["统计公报"]))
}

/// The zone that reports of itself: the first one named in a text of its authority.
pub(super) fn reporting<'a>(blocks: &[&'a Block]) -> Option<Named<'a>> {
    const AUTHORITIES: &Words = words!["党工委", "管委会"];
    const OURS: &Words = words!["我区", "全区"];
    // A district has a zone with such an authority too, and an autonomous region is 我区.
    const OTHERS: &Words = words!["自治区", "区委", "区政府", "县委", "县政府", "我市", "我省", "我县"];
    let says = |words: &Words| blocks.iter().any(|b| b.text.has_any(0..b.text.len(), words));
    // A government's report says one of these soon, and has to be read to its end for the others.
    if says(OTHERS) || !says(OURS) || !says(AUTHORITIES) {
        return None;
    }
    blocks.iter().find_map(|block| {
        let first = block.zones.iter().position(|z| z.zone.kind != ZoneKind::Park)?;
        Some(Named::of(block, first))
    })
}
