//! The Party's bodies, where they are a firm's.

use super::brand;
use crate::fact::scene::Scene;
use crate::tables::lists::{PARTY_SORTS, PEOPLE};
use crate::tables::{Words, words};
use crate::text::is_alphabetic;

/// Whether a clause begins with the Party's body of a firm called by its bare name: 云帆|党委|组织攻关, not 综合|党委.
pub(super) fn of_firm(scene: &Scene, at: usize, end: usize) -> bool {
    const NAMES: std::ops::RangeInclusive<usize> = 2..=3;
    static BODIES: &Words = words!["党委", "党支部", "党总支"];
    let Some(name) = NAMES.map(|n| at + n).find(|&i| scene.text.starts_with_any(i, BODIES)) else { return false };
    let body = scene.text.length_at(name, BODIES);
    let plain = || scene.text.chars[at..name].iter().all(|&c| is_alphabetic(c));
    let word = || scene.cues.within(at..name).iter().any(|w| w.end > w.start + 1);
    let sort = || [PARTY_SORTS, PEOPLE].iter().any(|words| scene.text.ends_with_any(name, words));
    scene.zone_at(at).is_none() && plain() && !word() && !sort() && brand::acts(scene, name + body, end)
}
