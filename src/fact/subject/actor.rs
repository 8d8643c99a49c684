//! Who acts at the beginning of a clause, where it is not the zone: works, bodies, sorts of zones.

use std::ops::Range;

use super::beside::joined;
use super::firm::invests;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{
    BUILDING, INDUSTRY_TRADES, MEASURED_BODIES, PLACED_WORKS, PUBLIC_PLACES, SIZES_OF_WORKS, STAGES, TRADE_SORTS,
    WORKS, WORKS_ACTS, WORKS_SIZES, WORKS_SORTS, WORKS_TOGETHER, ZONE_SORTS,
};
use crate::tables::{CueRole, UnitFamily, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// Words for a zone's own works, which are seldom what a paragraph is about.
pub(crate) const THINGS: [&str; 5] = ["项目", "平台", "基地", "中心", "大厅"];

/// Whether a clause begins with zones of a sort, which are no one zone: 全部参评开发区, 16家开发区, 广东省综保区.
pub(crate) fn several(scene: &Scene, at: usize, end: usize) -> bool {
    const REACH: usize = 10;
    if scene.zone_at(at).is_some() {
        return false;
    }
    // 包括某区在内的13个园区.
    const LONGEST_LIST: usize = 40;
    let among = |i: usize| scene.text.starts_with_at(i, "在内的");
    if scene.text.starts_with_at(at, "包括") && (at..end.min(at + LONGEST_LIST)).any(among) {
        return true;
    }
    // 三大科学园区, 全部园区.
    if whole_of_parks(scene, at) {
        return true;
    }
    let first = matches!(scene.text.at(at), Some('全' | '所' | '各' | '多'));
    let all = first && scene.text.starts_with_any(at, words!["全部", "所有", "各家", "各", "多数", "多家"]);
    // 2000亿元以上|开发区.
    let sized = |f: &FigureSpan| {
        scene.text.starts_with_any(f.span.end, words!["以上", "以下"])
            && scene.text.starts_with_any(f.span.end + 2, ZONE_SORTS)
    };
    let place = scene.cues.starting_at(at).iter().find(|w| w.place || w.is(CueRole::Wide));
    let place = place.map(|w| w.end + usize::from(matches!(scene.text.at(w.end), Some('省' | '市'))));
    // 前|18个自贸试验区, 四川省|4个国家高新区
    let number = place.unwrap_or(at + usize::from(scene.text.at(at) == Some('前')));
    let whole = |f: &FigureSpan| f.span.start == number && (matches!(f.unit.as_str(), "家" | "个") || sized(f));
    let counted = scene.next_figure(number).is_some_and(whole);
    // 全省开发区|第1位: among whom somebody ranks.
    let sort = |i: usize| scene.text.past_word(i, ZONE_SORTS).is_some_and(|end| !scene.rank_at(end));
    let class = |i: usize| sort(i) && scene.zone_at(i).is_none();
    place.is_some_and(class) || (all || counted) && (at..end.min(at + REACH)).any(class)
}

/// Whether all parks of somebody begin at a position: 三大科学园区, 两园区, 全部园区.
fn whole_of_parks(scene: &Scene, at: usize) -> bool {
    const LONGEST: usize = 4;
    let text = scene.text;
    let number = text.at(at).is_some_and(|c| c == '两' || is_up_to_ten(c) && c != '一');
    let after = match text.word_at(at, words!["全部", "所有", "各"]) {
        Some(word) => at + word.length(),
        None if number => at + 1 + usize::from(matches!(text.at(at + 1), Some('大' | '个'))),
        None => return false,
    };
    // 两区|将共建平台30个; not “两区”建设.
    if after == at + 1 && text.starts_with_at(at, "两区") && text.before(at) != Some('“') {
        return true;
    }
    let letters = text.leading(after..after + LONGEST, is_alphabetic);
    text.has_any(letters, words!["园区"])
}

/// Whether a clause tells how others grow with somebody: |带动全省|工业投资增长15%.
pub(super) fn lifts_all(scene: &Scene, clause: Range<usize>) -> bool {
    let led = scene.text.starts_with_any(clause.start, words!["带动", "引领"]);
    let grows = || scene.next_figure(clause.start).is_some_and(|f| f.span.start < clause.end && f.unit == "%");
    led && scene.cues.at(clause.start + 2, &[CueRole::Wide]).is_some() && grows()
}

/// Whether a clause begins with works told by their size: 其中,|总投资25亿元的|船机项目已接到订单.
pub(crate) fn sized(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 20;
    const HEDGE: usize = 3;
    const BODIES: [&Words; 3] = [WORKS, PLACED_WORKS, PUBLIC_PLACES];
    let size = scene.text.word_at(at, SIZES_OF_WORKS);
    let Some(number) = size.map(|w| at + w.length()) else { return false };
    let Some(figure) = scene.next_figure(number) else { return false };
    // 斥资90万元|翻新|的文化礼堂.
    let made = scene.text.word_at(figure.span.end, BUILDING);
    let of = figure.span.end + made.map_or(0, |w| w.length());
    if figure.span.start > number + HEDGE || scene.text.at(of) != Some('的') {
        return false;
    }
    let from = of + 1;
    let next = scene.next_figure(from).map_or(end, |f| f.span.start);
    let limit = end.min(next).min(from + LONGEST_NAME);
    let letters = scene.text.leading(from..limit, is_alphanumeric);
    let body = letters.into_iter().find_map(|i| {
        let body = BODIES.iter().find_map(|bodies| scene.text.word_at(i, bodies))?;
        Some(i + body.length())
    });
    // 总投资超10亿元的项目|有5个 counts them.
    // …的华晶二期项目|提前两个月投产.
    let led = |body: usize| scene.text.starts_with_any(body, words!["提前", "历时", "仅用", "只用", "用时"]);
    body.is_some_and(|body| led(body) || !joined(scene, body..next.min(body + HEDGE)) && next > body + HEDGE)
}

/// Whether a word ends the name of a subject and a predicate follows: 日航国际酒店|从拿地到开工.
pub(crate) fn subject_tail(scene: &Scene, start: usize, tail: usize, end: usize) -> bool {
    const REACH: usize = 10;
    // 大学|以上学历: what somebody has learnt is nobody, nor is a market where firms are listed: 股权交易中心|挂牌企业.
    if scene.inside_whole_word(tail, end)
        || scene.text.starts_with_any(end, words!["以上", "以下", "及以上", "学历", "文化", "挂牌企", "挂牌公"])
    {
        return false;
    }
    let pronoun = matches!(scene.text.at(tail), Some('该' | '他' | '她')) || scene.text.starts_with_at(tail, "我们");
    if pronoun && tail == start {
        return true;
    }
    // 数据中心已达|30个: they are counted.
    let counted = scene.next_figure(end).is_some_and(|f| {
        let near = (end + 1..=end + REACH).contains(&f.span.start);
        near && f.family == UnitFamily::Classifier && joined(scene, end..f.span.start)
    });
    if counted && !pronoun {
        return false;
    }
    let named = tail >= start + 2 || pronoun || tail == start && end - tail >= 2;
    if scene.text.ends_with_any(end, words!["项目", "平台"]) {
        return named && works_act(scene, start, tail, end, pronoun);
    }
    let next = scene.text.at(end);
    let verbs = [CueRole::Stop, CueRole::Lead, CueRole::Link, CueRole::Hedge, CueRole::Up];
    // 数据中心|固定资产投资: no verb begins what is known to be measured.
    let measured = scene.cues.starting_at(end).iter().filter(|w| w.known).map(|w| w.end).max().unwrap_or(end);
    let predicate = scene.cues.starting_at(end).iter().any(|w| w.any(&verbs) && !w.known && w.end >= measured)
        || matches!(next, Some('有' | '从' | '的' | '里' | '党' | '建' | '于' | '内' | '现' | '日' | '年'));
    // 云帆公司|2010年|落户; not 上市公司|去年.
    let sorts = words!["上市", "龙头", "国有", "外资", "的", "家", "各", "新增"];
    let dated = tail >= start + 2 && scene.next_period(end).is_some_and(|p| p.outer.start == end);
    let predicate = predicate || dated && !scene.text.ends_with_any(tail, sorts);
    // 某机场|旅客吞吐量: what is known to be measured is theirs.
    // 某有限公司与另一公司|联合投资.
    let firm = scene.text.ends_with_any(end, words!["有限公司", "集团"]);
    let predicate = predicate || firm && matches!(next, Some('与' | '和' | '等' | '及')) || pays(scene, end);
    // 西南大学|与园区共建研究院.
    const TOGETHER: usize = 10;
    let school =
        next == Some('与') && scene.text.ends_with_any(end, words!["大学", "学院", "研究院", "研究所", "医院"]);
    let limit = scene.text.len().min(end + TOGETHER);
    let predicate = predicate || school && scene.text.has_any(end..limit, words!["共建", "合作", "签约", "签订"]);
    let predicate = predicate || scene.text.starts_with_any(end, words!["研发", "生产", "销售", "自主"]);
    // 湖西镇|新签约项目.
    let newly = tail > start && scene.cues.starting_at(end).iter().any(|w| w.any(&[CueRole::Start, CueRole::Verb]));
    let known = || scene.cues.starting_at(end).iter().any(|w| w.known);
    named && (predicate || newly || tail > start && scene.text.ends_with_any(end, MEASURED_BODIES) && known())
}

/// Whether works are themselves what a clause is about, and not the zone's works of a sort, or so many of them.
fn works_act(scene: &Scene, start: usize, tail: usize, end: usize, pronoun: bool) -> bool {
    const REACH: usize = 10;
    // 项目平均建设周期 is the zone's, 该项目投产 is the project.
    let named_thing = tail == start || matches!(scene.text.at(start), Some('该' | '本' | '此' | '“'));
    // 重点项目全面铺开, 产业项目完成投资: works of a sort are the zone's.
    let sort = scene.text.has_any(start..tail, WORKS_SORTS);
    let together = scene.text.ends_with_any(start, WORKS_TOGETHER);
    if together || !named_thing && (sort || scene.text.starts_with_at(end, "完成")) {
        return false;
    }
    // 制造业项目|占比 is a part of the zone's.
    // 企业投资项目|审批环节: so is how such are handled.
    static OF_MANY: &Words =
        words!["占比", "比重", "占全", "占总", "数量", "总数", "个数", "审批", "备案", "核准", "评审"];
    if scene.text.starts_with_any(end, OF_MANY) && !pronoun {
        return false;
    }
    // 项目签约数 is a number.
    let number = |w: crate::fact::cue::Word| matches!(scene.text.at(w.end), Some('数' | '额' | '量' | '率'));
    let word = scene.cues.at(end, &[CueRole::Stop, CueRole::Lead]);
    let word = word.is_some_and(|w| !w.known && w.end - w.start > 1 && !number(w));
    // 入区项目已累计达到|159个: works are counted.
    let next_figure = scene.next_figure(end).map_or(end, |f| f.span.start);
    if next_figure > end && !pronoun && next_figure - end <= REACH && joined(scene, end..next_figure) {
        return false;
    }
    // “三新”项目|新开工|8个: so they are where nothing but a stage stands between.
    if !pronoun && staged(scene, end) {
        return false;
    }
    // 项目|总投资50亿元, 项目|近日投产.
    let after = scene.next_period(end).filter(|p| p.outer.start == end);
    let after = after.map_or(end, |p| p.outer.end);
    let lately = words!["近日", "日前", "昨日", "正式", "顺利", "全面"];
    let after = after + scene.text.length_at(after, lately);
    let done = scene.text.starts_with_any(after, words!["达产", "投产", "建成"]);
    let sized = tail == start && scene.text.starts_with_any(end, WORKS_SIZES);
    let acts = scene.text.starts_with_any(end, WORKS_ACTS);
    word || done || sized || acts || matches!(scene.text.at(end), Some('于' | '由' | '从' | '占' | '将' | '已'))
}

/// Whether those named before a position are counted right after it, by the stage they have reached or at all: |共有9个。
pub(super) fn staged(scene: &Scene, at: usize) -> bool {
    const LONGEST: usize = 6;
    let text = scene.text;
    let Some(figure) = scene.next_figure(at).filter(|f| f.span.start <= at + LONGEST) else { return false };
    let counts = figure.family == UnitFamily::Classifier && !text.at(figure.span.end).is_some_and(is_alphanumeric);
    static COUNTING: &Words = words!["共有", "共计", "现有", "已有", "已", "累计", "共", "新增", "全部", "建设"];
    let mut stage = at;
    while let Some(word) = text.word_at(stage, COUNTING).or_else(|| text.word_at(stage, STAGES)) {
        stage += word.length();
    }
    counts && stage == figure.span.start
}

/// Whether somebody pays for what is his own: 投资1.2亿元, 投资|建成.
fn pays(scene: &Scene, at: usize) -> bool {
    let pays = scene.text.starts_with_any(at, words!["投资", "出资", "斥资", "投入"]);
    pays && (invests(scene, at) || scene.next_figure(at).is_some_and(|f| f.span.start <= at + 3))
}

/// Whether a clause begins with the name of works and says nothing else, or how large they are: 云帆扩能改造|项目|,计划年产5万吨;
/// 康健国药扩能|项目|总投资17亿元.
pub(crate) fn names_works(scene: &Scene, at: usize, limit: usize, clause_end: usize) -> bool {
    const SHORTEST_NAME: usize = 2;
    const SURE: usize = 4;
    static WORKS: &Words = words!["项目", "生产线", "基地", "工厂"];
    let work = |i: usize| scene.text.word_at(i, WORKS).map(|w| (i, i + w.length()));
    let is_sized = |end: usize| scene.text.word_at(end, WORKS_SIZES).is_some_and(|w| w.length() > 1);
    // 光纤生产基地及研发中心|项目|总投资: the last of several words for works has the size.
    let Some((name, _)) = scene.text.find_any(at + SHORTEST_NAME..limit, WORKS) else { return false };
    let mut works = (name..limit).filter_map(work);
    let Some(first) = works.next() else { return false };
    let (tail, end) = if is_sized(first.1) { first } else { works.find(|w| is_sized(w.1)).unwrap_or(first) };
    let sized = || is_sized(end);
    let alone = end == clause_end && scene.text.at(end) == Some(',');
    // 重点产业|项目, 制造业|项目: works of a sort are the zone's.
    let sort = scene.text.ends_with_any(tail, WORKS_SORTS)
        || scene.text.starts_with_any(at, WORKS_SORTS)
        || matches!(scene.text.before(tail), Some('业' | '类' | '型' | '级' | '性' | '的' | '资'));
    // 云帆|项目, not 文旅|项目.
    let sorts = [TRADE_SORTS, INDUSTRY_TRADES, WORKS_TOGETHER];
    let sort = sort || tail < at + SURE && sorts.iter().any(|words| scene.text.starts_with_any(at, words));
    let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop, CueRole::Start, CueRole::Link];
    let verb = |w: &crate::fact::cue::Word| w.any(&verbs) && !w.known && w.end - w.start > 1 && w.start < at + SURE;
    (alone && tail >= at + SURE || sized())
        && !sort
        // 新能源产业引进多|个|大项目,: they were told of as many.
        && scene.text.chars[at..tail].iter().all(|&c| is_alphanumeric(c) && c != '个')
        && !scene.cues.within(at..tail).iter().any(verb)
}

/// Whether a sentence begins with what works do when they are done, and so goes on with the works told of last: 预计全部投产后.
pub(super) fn goes_on(scene: &Scene, clause: Range<usize>) -> bool {
    const REACH: usize = 8;
    static DONE: &Words = words!["达产后", "投产后", "建成后", "投用后", "完工后", "竣工后"];
    static SIZES: &Words = words!["一期", "二期", "其中一期", "占地", "总投资", "总建筑面积", "建筑面积", "主要建设"];
    if scene.text.starts_with_any(clause.start, SIZES) {
        return clause.start > 0;
    }
    // 项目建成后; not 园区建成后, 30个项目投产后.
    let other = |i: &usize| !matches!(scene.text.chars[*i], '区' | '园' | '城' | '批' | '个' | ',');
    let near = (clause.start..clause.end.min(clause.start + REACH)).take_while(other);
    near.into_iter()
        .any(|i| matches!(scene.text.chars[i], '达' | '投' | '建' | '完' | '竣') && scene.text.starts_with_any(i, DONE))
}
