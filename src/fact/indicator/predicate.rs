//! Where what counted people and bodies do begins: 30名党员|递交申请, 45家企业|共享用工信息, 20家企业|与银行签约.

use std::ops::Range;

use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{
    BODIES, DEEDS, FACILITIES, GROUPS, HOLDER_DEEDS, HOUSES, MACHINES, MUTUAL, OFFICERS, PEOPLE, SCHOOLS,
    SORTS_BY_FATES, SQUADS, WORKINGS, ZONE_SORTS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// Names that end as a deed begins: 社区|服务中心, 高新技术产业|开发区.
pub(super) static SERVICES: &Words = words!["服务中心", "服务站", "服务点", "服务队", "服务机构", "开发区"];

/// Where in a phrase after a figure with a classifier what they do begins. The classifier says what the counted thing is: for a
/// phrase that ends in no such noun the first one in it ends the thing.
pub(super) fn start(scene: &Scene, phrase: Range<usize>, unit: &str) -> Option<usize> {
    partner(scene, &phrase)
        .or_else(|| officers(scene, &phrase, unit))
        .or_else(|| aspect(scene, &phrase))
        .or_else(|| if unit == "个" { group(scene, &phrase) } else { deed(scene, phrase, unit) })
}

/// 6个部门|主要负责人座谈, 20家企业|党支部书记述职: the classifier of bodies counts those whose officers do something.
fn officers(scene: &Scene, phrase: &Range<usize>, unit: &str) -> Option<usize> {
    static PARTIES: &Words =
        words!["党组织", "党支部", "党总支", "党委", "党工委", "支部", "工会", "团委", "妇联", "党务"];
    let nouns = match unit {
        "个" => [GROUPS, GROUPS],
        _ => sorts(unit).filter(|_| matches!(unit, "家" | "间" | "所"))?,
    };
    let text = scene.text;
    // 26家国家高新区|党工委: zones are counted, whoever of them comes.
    static BOARDS: &Words = words!["党工委", "管委会", "党委", "党建部门", "党群部门"];
    let zone = |&at: &usize| {
        let sort = || text.ends_with_any(at, ZONE_SORTS) || text.ends_with_at(at, "园区");
        // 1个园区|党委: counted by 个 it is one itself.
        let own = || unit == "个" && text.starts_with_at(at, "党委");
        text.chars[at - 1] == '区' && text.starts_with_any(at, BOARDS) && scene.open(at) && sort() && !own()
    };
    let zone = (phrase.start + 2..phrase.end).find(zone);
    if zone.is_some() {
        return zone;
    }
    // 184个开发区|高质量发展考核|评价: so are they where they are judged.
    let judged = text.ends_with_any(phrase.end, words!["考核", "评价", "考评", "发展", "水平"])
        && text.has_any(phrase.end.saturating_sub(2)..phrase.end + 4, words!["考核", "评价", "考评"]);
    let sort = |&at: &usize| text.ends_with_any(at, ZONE_SORTS) && text.at(at) != Some('的') && scene.open(at);
    let zone = (phrase.start + 2..phrase.end).find(sort).filter(|_| judged);
    if zone.is_some() {
        return zone;
    }
    (phrase.start + 2..phrase.end).find(|&at| {
        let party = at + text.length_at(at, PARTIES);
        // 12个党支部|书记, but 12个社区|干部学院.
        let officer = text.word_at(party, OFFICERS).or_else(|| text.word_at(at, OFFICERS));
        officer.is_some() && nouns.iter().any(|n| text.ends_with_any(at, n)) && scene.open(at)
    })
}

/// 5个方面|强对标: nothing is counted together with 方面.
fn aspect(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let end = phrase.start + 2;
    let text = scene.text;
    // 12个领域|细化任务: but 5个领域专家 are counted.
    let field = || {
        text.starts_with_at(phrase.start, "领域")
            && (verb(scene, end) || text.starts_with_any(end, words!["细化", "部署"]))
    };
    (end < phrase.end && (text.starts_with_at(phrase.start, "方面") && text.at(end) != Some('军') || field()))
        .then_some(end)
}

/// 26个社区|配备设备, 9个小区|建设示范点, but 12个村|改造项目: 个 counts anything, so what they do needs a verb and an object.
fn group(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST_OBJECT: usize = 2;
    const LONGEST_COMPOUND: usize = 3;
    let text = scene.text;
    let group = |at: usize| {
        // 45个县|整县建设.
        let how = matches!(text.before(at.saturating_sub(1)), Some('整' | '全' | '跨'));
        let noun = [GROUPS, ZONE_SORTS].iter().any(|words| text.ends_with_any(at, words));
        noun && scene.open(at) && !how && !scene.inside_whole_word(at - 1, at + 1)
    };
    // 19个建制村|通公路: but a rate is told of them.
    static REACHED: &Words = words![
        "通公", "通硬", "通沥", "通水", "通客", "通自", "通光", "通动", "通宽", "通网", "通高", "通气", "通邮", "通5G"
    ];
    let reached = |at: usize| text.starts_with_any(at, REACHED) && text.before(phrase.end) != Some('率');
    if let Some(at) = (phrase.start + 1..phrase.end).find(|&at| reached(at) && group(at)) {
        return Some(at);
    }
    let does = |at: usize| {
        let deed = verb(scene, at)
            || text.starts_with_any(at, DEEDS)
            || text.starts_with_any(at, words!["入户", "结对", "联建", "打分", "评议", "测评", "点评"]);
        // 86个村|“两委”换届工作: what is done in them.
        let work =
            || text.at(at) == Some('“') && text.ends_with_any(phrase.end, words!["工作", "建设", "换届", "治理"]);
        (deed || work()) && !text.starts_with_any(at, SERVICES)
    };
    // 6个村|党员上党课: nobody counts people by 个.
    let theirs = |at: usize| {
        let led = matches!(text.before(phrase.start.saturating_sub(2)), Some('为' | '给' | '向' | '对'));
        let person = || text.past_word(at, PEOPLE);
        led && person().is_some_and(|end| {
            let goes_on = end == phrase.end && text.at(end).is_some_and(is_alphanumeric);
            (goes_on || end + SHORTEST_OBJECT <= phrase.end)
                && !text.starts_with_any(
                    end,
                    words!["委员会", "会", "小组", "代表", "自治", "之家", "服务", "活动", "议事"],
                )
        })
    };
    let end = (phrase.start + 1..phrase.end).find(|&at| group(at) && (does(at) || theirs(at)))?;
    let done = scene.cues.at(end, &[CueRole::Lead, CueRole::Verb, CueRole::Stop]).map_or(end + 2, |w| w.end);
    if theirs(end) {
        return Some(end);
    }
    let object = phrase.end.saturating_sub(done);
    let thing = || text.ends_with_any(phrase.end, WORKINGS);
    // 6个乡镇|走访: what is done there by those who came.
    let visited = text.starts_with_any(
        end,
        words!["结对", "打分", "评议", "测评", "走访", "宣讲", "义诊", "调研", "巡察", "督导", "入户"],
    );
    if visited && !thing() {
        return Some(end);
    }
    let whole = object < SHORTEST_OBJECT || object <= LONGEST_COMPOUND && thing();
    (!whole || text.starts_with_any(end, HOLDER_DEEDS)).then_some(end)
}

fn deed(scene: &Scene, phrase: Range<usize>, unit: &str) -> Option<usize> {
    let nouns = sorts(unit)?;
    let people = matches!(unit, "名" | "位" | "岁" | "周岁");
    // 6家国家级高新区|认真落实.
    let zones = if unit == "家" { Some(ZONE_SORTS) } else { None };
    let noun = |end: usize| {
        let person = || people && person_ends(scene, end) && end > phrase.start + 1;
        person()
            || nouns.into_iter().chain(zones).find_map(|words| scene.text.word_before(end, words)).is_some_and(|word| {
                let start = end - word.length();
                // 行 ends a bank's name, but begins 行业.
                let whole = start + 1 < end || end == phrase.end;
                // 医务人员|工作在一线.
                let works = word == "员工" && scene.text.at(end) == Some('作');
                whole
                    && !works
                    && start >= phrase.start
                    && scene.open(end)
                    && !scene.text.starts_with_any(end, words!["委员会", "会"])
                    && !scene.inside_whole_word(end - 1, end + 1)
            })
    };
    let end = (phrase.start + 2..phrase.end).find(|&i| noun(i) && !joined(scene, i))?;
    if scene.text.at(end) == Some('的') {
        return None;
    }
    // 70%的员工|住在园区.
    let there = matches!(scene.text.at(end), Some('在' | '从' | '向' | '住' | '到' | '赴' | '中')) && scene.alone(end);
    // 学生|志愿者: another such noun right after it is the counted one.
    let end =
        (end + 1..=phrase.end.min(end + 4)).rev().find(|&i| noun(i) && !there && !verb(scene, end)).unwrap_or(end);
    // 3条|生产线改造项目.
    let project = matches!(unit, "条" | "台" | "辆" | "架" | "台套") && scene.text.ends_with_any(phrase.end, WORKINGS);
    let compound = !there && (project || noun(phrase.end)) && (!verb(scene, end) || is_sort(scene, end, phrase.end));
    let part = !people && has(scene, end, phrase.end);
    (end < phrase.end && !compound && !part).then_some(end)
}

/// 3名礼兵|持枪肃立, 8位艺术家|回信: whether a word for a person ends there, told by its last character and the next.
fn person_ends(scene: &Scene, end: usize) -> bool {
    let text = scene.text;
    // 群众|手抬长龙: the character may begin the next word.
    if text.ends_with_any(end - 1, PEOPLE) {
        return false;
    }
    let longer = match text.before(end) {
        Some('者') => chars!("联会协之"),
        Some('员') => chars!("工会长额助"),
        Some('兵') => chars!("团种器役力站工"),
        Some('官') => chars!("兵员方邸"),
        Some('家') => chars!("长属庭政境具电乡里人装园级"),
        Some('手') => chars!("工术机册语续艺里中上部"),
        Some('民') => chars!("警众兵族营间宿政办主生俗居航用工企革商法意国"),
        Some('人') => chars!("员士口才民物群类权大生数次事工造格均文力体"),
        Some('使') if text.ends_with_at(end, "大使") => chars!("馆级"),
        _ => return false,
    };
    !text.at(end).is_some_and(|c| longer.has(c)) && scene.open(end) && !scene.inside_whole_word(end - 1, end + 1)
}

/// The nouns that a classifier can count, if it counts people or bodies only.
pub(super) fn sorts(unit: &str) -> Option<[&'static Words; 2]> {
    Some(match unit {
        "名" | "位" => [PEOPLE, PEOPLE],
        "岁" | "周岁" => [PEOPLE, PEOPLE],
        "%" => [PEOPLE, BODIES],
        "户" => [PEOPLE, HOUSES],
        "家" | "间" => [BODIES, HOUSES],
        "支" => [SQUADS, SQUADS],
        // 12枚|导弹|袭击多地.
        "枚" => [words!["导弹", "火箭弹", "炸弹", "炮弹", "鱼雷"]; 2],
        "所" => [SCHOOLS, SCHOOLS],
        "条" | "台" | "辆" | "架" | "台套" => [MACHINES, MACHINES],
        _ => return None,
    })
}

/// 27家|投产|企业: whether what they went through stands before a noun that the classifier counts.
pub(super) fn is_sort_by_fate(scene: &Scene, word: &Word, unit: &str) -> bool {
    let fate = word.end == word.start + 2 && scene.text.starts_with_any(word.start, SORTS_BY_FATES);
    let noun = |nouns: &&Words| scene.text.starts_with_any(word.end, nouns);
    // 5家|参评|高新区.
    fate && (noun(&ZONE_SORTS) || sorts(unit).is_some_and(|nouns| nouns.iter().any(noun)))
}

/// 企业|孵化|机构: whether what two characters do makes a noun a sort of body.
fn is_sort(scene: &Scene, at: usize, end: usize) -> bool {
    const LENGTH: usize = 4;
    !scene.text.starts_with_any(at, HOLDER_DEEDS) && at + LENGTH == end && scene.text.ends_with_any(end, WORKINGS)
}

/// 中小学校|食堂: whether what stands there is a part of the body before it.
fn has(scene: &Scene, at: usize, end: usize) -> bool {
    let part = scene.text.word_at(at, FACILITIES);
    part.is_some_and(|w| at + w.length() == end)
}

/// Whether a list goes on there.
fn joined(scene: &Scene, at: usize) -> bool {
    matches!(scene.text.at(at), Some('、' | '和' | '及' | '与' | '或' | '/')) || scene.text.starts_with_at(at, "以及")
}

/// Whether a verb stands there, with an object.
fn verb(scene: &Scene, at: usize) -> bool {
    scene.text.starts_with_any(at, HOLDER_DEEDS)
        || scene.cues.at(at, &[CueRole::Lead, CueRole::Verb, CueRole::Stop]).is_some_and(|w| w.end > at + 1)
}

/// 20家企业|与银行签约: before those with whom they do something.
fn partner(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const REACH: usize = 16;
    let text = scene.text;
    (phrase.start + 2..phrase.end.saturating_sub(1)).find(|&i| {
        let with = matches!(text.chars[i], '与' | '同' | '跟') && scene.alone(i);
        // 20家企业|与高校、院所签约: their list may go on behind the phrase.
        // 20家企业|与高校集中签约.
        let how = text.length_at(phrase.end, words!["集中", "现场", "成功", "正式"]);
        let limit = if text.at(phrase.end) == Some('、') { i + REACH } else { phrase.end + 1 + how };
        let mut verbs = i + 3..=(i + REACH).min(limit);
        with && verbs
            .any(|at| scene.open(at) && text.starts_with_any(at, MUTUAL) && scene.clauses.at(at) == scene.clauses.at(i))
    })
}
