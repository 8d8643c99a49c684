//! Whom a clause points at that names nobody: 一位工程师, 这座电站, 这家企业, 该项目; and what one means that defines a word.

use std::ops::ControlFlow;

use super::Subject;
use super::actor::several;
use super::lead_in::orders;
use super::opening::{Kind, Opening};
use super::speech::OUR_FIRM;
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{BODIES, FIRM_NOUNS, NUMBERS, POINTERS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// Whom a clause points at, if it begins so.
pub(super) fn pointed_at(scene: &Scene, at: usize, end: usize) -> ControlFlow<Option<Opening>, Option<usize>> {
    const LONGEST_NOUN: usize = 8;
    let first = scene.text.at(at).unwrap_or(' ');
    let other = |kind| ControlFlow::Break(Some(Opening::new(Subject::Other, kind)));
    // 一名干部|包联3家企业: each of the zone's does so.
    let each = |at: usize| scene.text.starts_with_any(at, words!["干部", "党员", "领导", "专员", "班子"]);
    if matches!(first, '一' | '这' | '那')
        && scene.text.starts_with_any(at, words!["一位", "一名", "这位", "那位"])
        && !(first == '一' && each(at + 2))
    {
        return other(Kind::Thing);
    }
    // 一座|20万千瓦的光伏电站: any of its sort.
    let any = |c: char| chars!("座辆台架款片颗块枚艘").has(c);
    if first == '一' && scene.text.at(at + 1).is_some_and(any) && !scene.text.ends_with_at(at, "一") {
        return other(Kind::Thing);
    }
    // 某地|新建科技园空置率超过六成: none of those named.
    static ANY: &Words =
        words!["某地", "某市", "某县", "某园区", "某开发区", "某高新区", "某经开区", "某科技园", "某产业园"];
    if first == '某' && scene.text.starts_with_any(at, ANY) {
        return other(Kind::Body);
    }
    if several(scene, at, end) {
        // 国家高新区|综合排名|升至第41位: among whom it ranks, not who.
        return if orders(scene, at, end) { ControlFlow::Break(None) } else { other(Kind::Class) };
    }
    if matches!(first, '这' | '那' | '某' | '有' | '一') && unnamed(scene, at, end) {
        return other(Kind::Thing);
    }
    // 江南园区|则聚焦新材料: another one, told beside it.
    const LONGEST_PART: usize = 8;
    let part = at + 2..end.min(at + LONGEST_PART);
    if !scene.zone_in(part.clone()) && scene.text.has_any(part, words!["园区则", "片区则", "新城则"]) {
        return other(Kind::Class);
    }
    // 我们企业|营业收入超过3600万元
    if first == '我' && scene.text.starts_with_any(at, OUR_FIRM) {
        return other(Kind::Body);
    }
    // 此次考评|围绕5大类指标: what is judged by is nobody's.
    static JUDGING: &Words = words!["考评", "考核", "评价", "评估", "测评", "评选"];
    let judges = matches!(first, '此' | '本' | '这') && scene.text.starts_with_any(at + 2, JUDGING);
    if judges && scene.next_figure(at).is_some_and(|f| f.span.start < end && Shape::of(f) == Shape::Count) {
        return other(Kind::Thing);
    }
    // 双方|将共建平台12个: nobody's alone.
    if first == '双' && scene.text.starts_with_at(at, "双方") || parties(scene, at) {
        return other(Kind::Thing);
    }
    // 这座建筑面积2600平方米的|中心|设有窗口12个.
    let sized = || noun_pointed_at(scene, at).filter(|&noun| noun > at + 2);
    let house = |noun: usize| scene.text.has_any(noun..end.min(noun + LONGEST_NOUN), BODIES);
    if matches!(first, '该' | '这') && (that_thing(scene, at) || sized().is_some_and(house))
        || along_road(scene, at, end)
    {
        return other(Kind::Thing);
    }
    ControlFlow::Continue(None)
}

/// Whether a clause begins with all who have agreed, 合作双方, 三方, or were told of, 三区|合计, 两园|共; not 三方面.
fn parties(scene: &Scene, at: usize) -> bool {
    let all = scene.text.past_word(at, words!["两区", "三区", "四区", "两园", "三园", "四园", "两地", "三地", "四地"]);
    if all.is_some_and(|i| scene.text.starts_with_any(i, words!["合计", "累计", "共", "总"])) {
        return true;
    }
    let word = scene.text.word_at(at, words!["合作双方", "签约双方", "合作各方", "三方", "四方"]);
    word.is_some_and(|w| !matches!(scene.text.at(at + w.length()), Some('面' | '协' | '机' | '检')))
}

/// Where the noun stands that a clause points at, past its size: 这座|新城, 这个建筑面积28万平方米的|园区.
pub(super) fn noun_pointed_at(scene: &Scene, at: usize) -> Option<usize> {
    const LONGEST_SIZE: usize = 8;
    let text = scene.text;
    let noun = at + 2;
    if text.at(at) != Some('这') || !text.starts_with_any(at, words!["这座", "这个", "这片", "这方", "这块"])
    {
        return None;
    }
    let letters = text.leading(noun..noun + LONGEST_SIZE, is_alphabetic);
    let size = scene.next_figure(noun).filter(|f| f.span.start <= letters.end && text.at(f.span.end) == Some('的'));
    Some(size.map_or(noun, |f| f.span.end + 1))
}

/// Whether a clause begins with what a zone is called by its sort: 这座新城, 这座“车城”, 这个国家级高新区; not 这座城市, 这座古城.
pub(super) fn at_zone(scene: &Scene, at: usize) -> bool {
    const LONGEST: usize = 9;
    const SHORTEST: usize = 3;
    let text = scene.text;
    let Some(noun) = noun_pointed_at(scene, at) else { return false };
    let sort = |&c: &char| is_alphabetic(c) || matches!(c, '“' | '”');
    let near = (noun..text.len().min(noun - 2 + LONGEST)).take_while(|&i| sort(&text.chars[i]));
    // 这座古城 is a town, 这座城市 a city.
    let town = |end: usize| {
        text.before(end - 1).is_some_and(|c| chars!("古县小山江老海石水边座个都省京").has(c))
            || text.at(end).is_some_and(|c| chars!("市镇区乡墙楼中").has(c))
    };
    let ends = |end: usize| match text.before(end) {
        Some('城') => end > noun - 2 + SHORTEST && !town(end),
        Some('区') => text.ends_with_any(end, words!["新区", "开发区", "高新区", "经开区", "园区", "示范区"]),
        Some('园') => text.ends_with_any(end, words!["产业园", "工业园", "科技园", "软件园"]),
        Some('土') => text.ends_with_any(end, words!["热土", "沃土"]),
        _ => false,
    };
    near.into_iter().any(|i| ends(i + 1))
}

/// Whether a clause begins with a thing pointed at, which is no zone and no number: 该新能源电车, 这款芯片.
fn that_thing(scene: &Scene, at: usize) -> bool {
    let Some(pointer) = scene.text.word_at(at, POINTERS) else { return false };
    let after = at + pointer.length();
    // 陶瓷是高新区的主导产业,|该产业|产值突破300亿元: a trade is whose it was told to be.
    if scene.text.starts_with_any(after, words!["产业", "行业", "集群", "领域", "业态"]) {
        return false;
    }
    let roles = [CueRole::Own, CueRole::Other, CueRole::Head, CueRole::Wide];
    // 该|上市公司: whoever is of that sort.
    const LONGEST_SORT: usize = 6;
    let own = scene.cues.starting_at(at).iter().any(|w| w.is(CueRole::Own));
    let body = |i: usize| scene.text.ends_with_any(i, BODIES) && scene.text.before(i) != Some('区');
    if pointer == "该" && !own && (after + 1..=after + LONGEST_SORT).any(body) {
        return true;
    }
    if pointer == "该" && scene.text.starts_with_at(after, "口岸") {
        return true;
    }
    // 该|处|用地约20公顷: what lies there, where somebody was told of.
    if scene.text.at(after) == Some('处') {
        return false;
    }
    let number = scene.text.starts_with_any(after, NUMBERS);
    let cue = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.known || w.any(&roles));
    // 该孵化器|在孵企业132家, 该基金|总规模20亿元.
    let own = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.is(CueRole::Own));
    let body = scene.text.starts_with_any(after, BODIES) || scene.text.starts_with_at(after, "基金");
    (body && !own(at) && !own(after) || !number && !cue(at) && !cue(after)) && scene.zone_at(after).is_none()
}

/// Whether a clause begins with a road or a river: 云飞路两侧|集聚企业30家.
fn along_road(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 8;
    static SIDES: &Words = words!["两侧", "沿线", "两岸", "两旁", "沿岸"];
    let limit = end.min(at + LONGEST_NAME);
    let begins = |i: usize| matches!(scene.text.chars[i], '两' | '沿');
    let side = (at + 2..limit).find(|&i| begins(i) && scene.text.starts_with_any(i, SIDES));
    side.is_some_and(|i| matches!(scene.text.before(i), Some('路' | '街' | '道' | '河' | '江' | '湖' | '渠' | '巷')))
}

/// Whether a clause begins with a firm that it does not name: 这家浮标企业, 某供应链公司.
pub(super) fn unnamed(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 14;
    static ONE: &Words = words!["这家", "那家", "某", "有家", "有一家", "一家", "这个", "那个"];
    let Some(word) = scene.text.word_at(at, ONE) else { return false };
    let from = at + word.length();
    let figure = scene.next_figure(at).map_or(end, |f| f.span.start);
    let letters = scene.text.leading(from..end.min(figure).min(from + LONGEST), is_alphabetic);
    letters.into_iter().any(|i| {
        scene.text.starts_with_any(i, FIRM_NOUNS)
            || scene.text.starts_with_any(i, words!["厂", "店", "工厂", "超市", "车间", "实验室", "团队"])
    })
}

/// Whether a 指 at a position says what something means: but 指数, 指导.
pub(in crate::fact) fn means(scene: &Scene, at: usize) -> bool {
    const WORDS: &str = "数标导挥定引向出示战望尖责南令针派点纹";
    scene.text.at(at) == Some('指') && !scene.text.at(at + 1).is_some_and(|c| WORDS.contains(c))
}

/// Whether a clause says what a word means, and so is about nobody: 瞪羚企业,|是指年营收超5000万元的企业.
pub(super) fn defines(scene: &Scene, at: usize) -> bool {
    means(scene, at) || scene.text.starts_with_any(at, words!["是指", "系指", "所谓"])
}
