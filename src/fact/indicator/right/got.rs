//! What those counted have got or come to, told by a verb right after the figure: 4家|拿到了融资, 5批次|主要是细菌超标.

use crate::char_set::{FewChars, chars};
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{ARRIVING, GOT};
use crate::tables::{CueRole, Words, words};
use crate::text::{Text, is_alphanumeric};

/// What is told of all or most of so many.
pub(super) static MOSTLY: &Words = words![
    "主要是",
    "主要包括",
    "主要有",
    "主要涉及",
    "主要用于",
    "主要为",
    "主要靠",
    "主要由",
    "主要来自",
    "主要集中",
    "主要分布",
    "大多",
    "大都",
    "多为",
    "多是",
    "多数",
    "都是",
    "全是",
    "均为"
];

/// 15所|装上了空调, 5个|摘了帽: whether a verb stands there, and no thing; but 5个|村通了公路.
pub(super) fn has_come_to(text: &Text, start: usize) -> bool {
    const RESULTS: &FewChars = chars!("到上进出起开来走过入下回住掉完成");
    if text.starts_with_any(start, MOSTLY) || says_done(text, start + 1) {
        return true;
    }
    let place = || text.at(start).is_some_and(|c| chars!("村县镇乡市区国省州厂校店队人路桥楼鸟鱼树车船井").has(c));
    let result = || text.at(start + 1).is_some_and(|c| RESULTS.has(c));
    let body = matches!(text.before(start), Some('家' | '户' | '名' | '位' | '人' | '所'));
    says_done(text, start + 2) && !place() && (body || result()) || body && text.starts_with_any(start, GOT)
}

/// Whether 了 stands at a position, and no 了解.
pub(super) fn says_done(text: &Text, at: usize) -> bool {
    text.at(at) == Some('了') && text.at(at + 1) != Some('解')
}

/// Whether a verb stands there that says they have come to a zone, and nothing else: 磁材企业已有6家|落户云岭高新区.
pub(super) fn has_come_in(scene: &Scene, start: usize) -> bool {
    let Some(verb) = scene.text.word_at(start, ARRIVING) else { return false };
    let at = start + verb.length();
    let at = at + usize::from(matches!(scene.text.at(at), Some('在' | '于' | '到' | '了')));
    let zone = scene.zone_at(at).filter(|&z| scene.zones[z].span.start == at).map(|z| scene.zones[z].span.end);
    let own = || scene.cues.starting_at(at).iter().find(|w| w.is(CueRole::Own)).map(|w| w.end);
    zone.or_else(own).is_some_and(|end| !scene.text.at(end).is_some_and(is_alphanumeric))
}
