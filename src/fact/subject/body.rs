//! Bodies that are not the zone's though a clause names them with its name or in its text: a city's offices, towns and schools.

use super::beside::joined;
use super::brand;
use crate::char_set::chars;
use crate::fact::scene::Scene;
use crate::fact::subject::place::ends_town;
use crate::length::Length;
use crate::tables::lists::{
    BODY_DEEDS, BROUGHT, BROUGHT_SORTS, DEEDS, DOING_ADVERBS, ELSEWHERE_SORTS, FIELD_OFFICES, GOVERNMENTS,
    OBJECT_DEEDS, OFFICES, SCHOOLS_OF, STATE_OFFICES, ZONE_BODIES,
};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// What authorities do that gives others a task.
static SETTING: &Words = words!["明确", "下达", "部署", "赋予", "确定", "交办", "授予", "批复", "提出", "要求", "印发"];

/// Whether a clause begins with a government or an office of a city, a county, a province or the state, and names no zone:
/// 市人社局|培训, 临江市税务局|走访, 市政府|投入.
pub(super) fn office(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 10;
    let next_zone = scene.zones.partition_point(|z| z.span.start < at);
    if scene.zones.get(next_zone).is_some_and(|z| z.span.start < end) {
        return false;
    }
    // 国务院《总体方案》|明确的|78项任务: what it has set others.
    let set = scene.next_figure(at).filter(|f| f.span.start < end && scene.text.before(f.span.start) == Some('的'));
    if set.is_some_and(|f| scene.text.ends_with_any(f.span.start - 1, SETTING)) {
        return false;
    }
    // 政府投资, 德国企业: sorts of what the zone has.
    // 越南腰果、泰国橡胶|在此加工: nor are goods told by where they come from.
    const LONGEST_GOODS: usize = 4;
    let goods = |from: usize| {
        let letters = scene.text.leading(from..end.min(from + LONGEST_GOODS), is_alphabetic);
        let more = letters.len() >= 2 && scene.text.at(letters.end) == Some('、');
        more && !scene.text.before(letters.end).is_some_and(|c| "厅局委部办".contains(c))
    };
    let whole = |word: &str| {
        let after = at + word.length();
        !scene.text.starts_with_any(after, ELSEWHERE_SORTS) && !goods(after)
    };
    if scene.text.word_at(at, GOVERNMENTS).is_some_and(whole) {
        return true;
    }
    // 曹妃甸区政府.
    let county =
        scene.cues.county_at(at).or_else(|| scene.cues.starting_at(at).iter().find(|w| w.place).map(|w| w.end));
    let governs = words!["区政府", "县政府", "市政府", "省政府", "区委", "县委", "市委", "省委"];
    if county.is_some_and(|end| scene.text.starts_with_any(end, governs)) {
        return true;
    }
    // 市科技局:|备案孵化器16家.
    let acts = |tail: usize, word: &str| {
        let after = tail + word.length();
        after == end && scene.text.at(end) == Some(':') || brand::acts(scene, after, end)
    };
    if let Some(word) = scene.text.word_at(at, STATE_OFFICES) {
        return acts(at, word);
    }
    let place = scene.cues.starting_at(at).iter().find(|w| w.place).map_or(at, |w| w.end);
    let limit = end.min(place + LONGEST);
    let letters = |from: usize| scene.text.leading(from..limit, is_alphabetic);
    // 江城海关, 江城市科技局.
    let known = |i: usize| scene.cues.within(at..i).iter().any(|w| !w.place && w.end > w.start + 1);
    let field = |i: usize| {
        let last = chars!("局关院委").has(scene.text.chars[i]);
        let word = if last { scene.text.word_before(i + 1, FIELD_OFFICES) } else { None };
        word.map(|w| (i + 1 - w.length(), w)).is_some_and(|(from, w)| from >= at + 2 && acts(from, w) && !known(from))
    };
    let level = matches!(scene.text.at(place), Some('省' | '市' | '县' | '州'));
    // 市场监管局 is the zone's own, 市级 and 省市级 a grade.
    let grade = (1..3).any(|n| scene.text.at(place + n) == Some('级'));
    if !level || grade || scene.text.starts_with_any(place, words!["市场", "市政", "市容", "县域"]) {
        return letters(at + 2).any(field);
    }
    let office = |i: usize| {
        let word = scene.text.word_at(i, OFFICES).filter(|word| i > place + 1 || word.length() > 1);
        word.is_some_and(|word| acts(i, word))
    };
    letters(place + 1).any(office)
}

/// What leads to those whom somebody works with.
static JOINING: &Words = words!["联合", "联手", "携手", "牵手", "依托", "会同"];

/// Whether a zone's name goes on to a part of it that is not the zone: a town, a village, a school, a bank.
pub(super) fn part_of_zone(scene: &Scene, after: usize, end: usize) -> bool {
    const STREETS: usize = 6;
    const LONGEST_NAME: usize = 8;
    const HEDGE: usize = 3;
    if [ZONE_BODIES, words!["法庭", "派出所", "公益园", "图书馆"]]
        .iter()
        .any(|words| scene.text.starts_with_any(after, words))
    {
        return !scene.text.starts_with_at(after, "大学生");
    }
    // 云岭高新区|新建|社区食堂, 组织|大学生: what it does, and to whom.
    if deed(scene, after) {
        return false;
    }
    // 云岭高新区|将21个社区纳入…: those that are counted are the zone's.
    let first = scene.next_figure(after).map_or(end, |f| f.span.start.max(after));
    if scene.text.has_any(after..end.min(after + STREETS).min(first), words!["街道", "社区"]) {
        return true;
    }
    // 云岭高新区|联合江城大学|共建研究院.
    let joins =
        |i: usize, c: char| matches!(c, '联' | '携' | '牵' | '依' | '会') && scene.text.starts_with_any(i, JOINING);
    let plain = |i: &usize| {
        let c = scene.text.chars[*i];
        is_alphabetic(c)
            && !joins(*i, c)
            && !matches!(c, '是' | '的' | '与' | '和' | '等' | '有' | '在' | '由' | '对' | '为')
            && !scene.cues.starting_at(*i).iter().any(|w| w.known || w.any(&[CueRole::Lead, CueRole::Link]))
    };
    let counted = |i: usize| {
        let next = scene.next_figure(i).map_or(end, |f| f.span.start);
        next < end && next <= i + HEDGE && joined(scene, i..next)
    };
    let school = |i: usize| scene.text.word_at(i, SCHOOLS_OF).is_some_and(|w| !counted(i + w.length()));
    // 云岭高新区|内的|江城大学.
    let after = after + scene.text.length_at(after, words!["内的", "的"]);
    let limit = end.min(after + LONGEST_NAME);
    for i in after..limit {
        if i >= after + 2 && (ends_town(scene, i) || school(i)) {
            return true;
        }
        if !plain(&i) {
            break;
        }
    }
    false
}

/// Whether a verb stands at a position whose object follows; but 建设|街道 is a street's name.
pub(in crate::fact) fn deed(scene: &Scene, at: usize) -> bool {
    const VERB: usize = 2;
    let text = scene.text;
    let at = at + text.length_at(at, DOING_ADVERBS);
    let cue = scene.cues.at(at, &[CueRole::Lead, CueRole::Verb]).map(|w| w.end);
    let word = |words| text.past_word(at, words);
    let end = cue.max(word(DEEDS)).max(word(BODY_DEEDS)).max(word(OBJECT_DEEDS)).filter(|end| at + VERB <= *end);
    let street = |end: usize| text.starts_with_any(end, words!["街道", "社区", "路"]) && end == at + VERB;
    let named = |end: usize| street(end) && text.starts_with_any(at, words!["建设", "发展", "服务"]);
    end.is_some_and(|end| !named(end) && !text.starts_with_any(at, JOINING))
}

/// Whether what a zone has brought in follows its name, and is not counted: 云岭高新区|引进的|云帆项目|投产.
pub(super) fn brought(scene: &Scene, after: usize, end: usize) -> bool {
    let Some(word) = scene.text.word_at(after, BROUGHT) else { return false };
    let at = after + word.length();
    let figure = scene.next_figure(at).is_some_and(|f| f.span.start == at);
    at < end && !figure && !scene.text.starts_with_any(at, BROUGHT_SORTS)
}
