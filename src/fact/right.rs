//! What stands after a figure: the counted thing of 28家世界500强企业 and 聚集了70%的国家制造业创新中心.

use std::ops::Range;

use super::holder;
use super::joint;
use super::relative;
use super::scene::{Scene, Shape};
use crate::tables::CueRole;
use crate::tables::lists::{ATTRIBUTES, DENIALS, LAND, MARKS_PASSED, OTHER_THINGS, PLANTS, VAGUE_COUNTS};

/// The longest name of a counted thing.
pub(super) const LONGEST: usize = 40;

/// The phrase after a figure, if there is one before the clause ends.
pub(crate) fn phrase(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    // 9类|37项民生项目 are counted twice.
    let here = &scene.figures[figure];
    if let Some(next) = scene.figures.get(figure + 1).filter(|n| n.span.start == here.span.end)
        && [here, next].iter().all(|f| Shape::of(f) == Shape::Count)
    {
        return single(scene, figure + 1, clause_end, shape).filter(|p| p.start == next.span.end);
    }
    if let Some(thing) = relative::sized(scene, figure, clause_end).filter(|_| shape == Shape::Count) {
        return Some(thing);
    }
    if let Some(thing) = relative::described(scene, figure, clause_end, shape) {
        return Some(thing);
    }
    let mut phrase = single(scene, figure, clause_end, shape)?;
    // 内地9市|进出口总额: what places have is not counted.
    let places = ["省", "市", "县", "区", "国", "州"];
    if shape == Shape::Noun && places.iter().any(|u| here.unit == *u) && holder::amount_at(scene, phrase.start) {
        return None;
    }
    // 46个开发区|固定资产投资 are counted by themselves.
    if let Some(end) = holder::end(scene, phrase.clone()) {
        phrase.end = end;
    }
    // 108亩标准化厂房|总投资3亿元: an amount right before the next figure is that one's.
    let next = scene.figures.get(figure + 1).is_some_and(|n| n.span.start == phrase.end);
    if shape == Shape::Physical
        && next
        && let Some(said) = scene.cues.ending_at(phrase.end).iter().find(|w| w.known && w.start >= phrase.start + 2)
    {
        phrase.end = said.start;
    }
    if shape != Shape::Count {
        return Some(phrase);
    }
    // 有5个|总投资超过10亿元: an amount is not counted.
    if holder::is_amount(scene, &phrase) {
        return None;
    }
    // 505家|光谷瞪羚|平均研发投入强度.
    let average = (phrase.start + 2..phrase.end).find(|&i| scene.text.starts_with_at(i, "平均") && scene.open(i));
    if let Some(average) = average {
        return Some(phrase.start..average);
    }
    // 8项|主要经济指标|增速, 28个|行业|增加值: an amount is said of what is counted.
    let mut end = phrase.end;
    while let Some(cut) = holder::amount(scene, phrase.start..end) {
        end = cut;
    }
    Some(phrase.start..end)
}

/// Where another thing begins that the figure does not count: 4条路线|及线上展厅, 33个党组织|和一批团队.
fn second_thing(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_PART: usize = 4;
    // 专精特新|及高新技术企业: what has no noun yet goes on.
    // 2个产业集群|和生物医药、装备制造等8个集群: what 等 sums up is the next figure's.
    let next = scene.figures.get(scene.figure_after(phrase.start)).map_or(0, |f| f.span.start);
    let summed = next > phrase.end && next < phrase.end + 24 && scene.text.before(next) == Some('等');
    (phrase.start + 2..phrase.end.saturating_sub(2)).find(|&i| {
        let others = |at: usize| {
            VAGUE_COUNTS.iter().chain(OTHER_THINGS).any(|w| scene.text.starts_with_at(at, w))
                || scene.zone_at(at).is_some()
        };
        let word = || scene.inside_whole_word(i, i + 1);
        match scene.text.chars[i] {
            '以' => scene.text.at(i + 1) == Some('及') && scene.open(i),
            '及' if ATTRIBUTES.iter().any(|w| scene.text.ends_with_at(i, w)) => false,
            '及' => scene.open(i) && (phrase.end - i > LONGEST_PART + 1 || others(i + 1)) && !word(),
            '和' | '与' => scene.open(i) && (others(i + 1) || summed) && !word(),
            '、' => scene.open(i) && VAGUE_COUNTS.iter().any(|w| scene.text.starts_with_at(i + 1, w)),
            _ => false,
        }
    })
}

/// Whether 到 there says where somebody goes: but 到位 and 到户 are words.
fn goes_to(scene: &Scene, at: usize) -> bool {
    !scene.text.at(at + 1).is_some_and(|c| "位户家村期底点账场人门岗货店付访港龄手会".contains(c))
        && !scene.inside_whole_word(at, at + 1)
        && !scene.text.before(at).is_some_and(|c| "报直达等遇迟签受得做找看收".contains(c))
}

/// Classifiers of what takes place.
const TIMES: [&str; 6] = ["场次", "场", "次", "期", "届", "轮"];

/// Whether what some people form stands there: 200多人的|研发团队.
fn team(scene: &Scene, start: usize, end: usize) -> bool {
    const REACH: usize = 10;
    (start..end.min(start + REACH))
        .any(|i| ["团队", "队伍", "班子", "专班"].iter().any(|w| scene.text.starts_with_at(i, w)))
}

/// The same for a figure that no other one touches.
fn single(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    let text = scene.text;
    let mut start = scene.figures[figure].span.end;
    for word in ["及以上", "及以下", "以上", "以下", "左右", "以内", "上下"] {
        if text.starts_with_at(start, word) {
            start += word.chars().count();
            if text.at(start) == Some('的') {
                start += 1;
            }
            break;
        }
    }
    let before = scene.figures[figure].span.start;
    // 600米|长的道路.
    let long = shape == Shape::Physical
        && text.at(start + 1) == Some('的')
        && text.at(start).is_some_and(|c| "长宽高深厚大".contains(c));
    start += usize::from(long);
    if text.at(start) == Some('的') {
        // 惠及3400万人的工程 counts people, not works.
        let land = LAND.iter().find(|w| shape == Shape::Physical && text.starts_with_at(start + 1, w));
        if let Some(land) = land {
            return Some(start + 1..start + 1 + land.chars().count());
        }
        // 200余场次的|教学活动, 200多人的|研发团队, 建有3300平方米的|服务中心.
        let verb = scene.cues.ending_at(before).iter().any(|w| w.is(CueRole::Lead));
        // 每年70亿的|销售额: an amount of money is of what is known.
        let known =
            || scene.cues.starting_at(start + 1).iter().any(|w| w.known || w.is(CueRole::Head) && w.end - w.start > 1);
        let thing = match shape {
            Shape::Money => verb || known(),
            // 共26所的|高校.
            Shape::Count if text.before(before) == Some('共') => true,
            Shape::Count => verb || TIMES.iter().any(|u| scene.figures[figure].unit == *u),
            Shape::Physical => true,
            Shape::Time => scene.text.ends_with_at(before, "为期"),
            Shape::Noun => team(scene, start + 1, clause_end),
            Shape::Percent | Shape::Part => true,
            _ => false,
        };
        if !thing {
            return None;
        }
        start += 1;
    }
    // 2.5万套(间)城市危旧房.
    if text.at(start) == Some('(') {
        start = scene.clauses.atom_at(start).filter(|end| end - start <= 4)?;
    }
    // 44%|是老年人.
    if matches!(shape, Shape::Percent | Shape::Part) && matches!(text.at(start), Some('是' | '为')) {
        start += 1;
    }
    // 突破百亿元|大关, 9万农户|人均增收: neither a mark passed nor what each has is counted.
    if MARKS_PASSED.iter().any(|w| text.starts_with_at(start, w)) {
        return None;
    }
    // 10%|未与业委会签订合同: it says what is not done.
    if DENIALS.iter().any(|w| text.starts_with_at(start, w)) {
        return None;
    }
    if ["人均", "户均", "亩均", "村均", "平均", "时间"].iter().any(|w| text.starts_with_at(start, w)) {
        return None;
    }
    // 20个工作日|内, 2亿元|对31个村实施: nothing is counted after these.
    let preposition = text.at(start).is_some_and(|c| "内对为向以在从由于把将与让使按因".contains(c));
    if preposition
        && scene
            .cues
            .starting_at(start)
            .iter()
            .all(|w| w.end == start + 1 || w.only(CueRole::Stop) || w.is(CueRole::Target))
    {
        return None;
    }
    // 16区|中率先突破: nor within them.
    let within = shape == Shape::Noun && text.at(start) == Some('中');
    if within && scene.cues.starting_at(start).is_empty() && !scene.cues.starting_at(start + 1).is_empty() {
        return None;
    }
    // 首批12项及第二批14项改革: what is counted stands after the last.
    if matches!(text.at(start), Some('及' | '和' | '与' | '或')) && scene.cues.starting_at(start).is_empty() {
        return None;
    }
    if !text.at(start).is_some_and(|c| c.is_alphanumeric() || matches!(c, '“' | '《')) {
        return None;
    }
    let limit = clause_end.min(start + LONGEST);
    let next = scene.figure_after(scene.figures[figure].span.end);
    let mut stop = limit;
    let mut inner = start;
    if let Some(f) = scene.figures.get(next).filter(|f| f.span.start < limit) {
        // 3个过三千亿元城市, 4个千亿县: a size is part of what is counted.
        let size = f.span.start <= start + 1 && matches!(Shape::of(f), Shape::Money | Shape::Part | Shape::Physical);
        if size && (f.span.start == start || matches!(text.chars[start], '超' | '过' | '破')) {
            inner = f.span.end;
            let after = scene.figures.get(next + 1);
            stop = after.map_or(limit, |f| f.span.start.min(limit));
        } else {
            let joint = joint::joint(scene, next, start).start;
            // 169家|国家高新区|第69位, 7家|国家高新区|有6家: what it ranks among is what is counted.
            let among = scene.cues.starting_at(start).iter().find(|w| w.is(CueRole::Scope) && w.end <= f.span.start);
            stop = among.filter(|_| joint <= start).map_or(joint, |w| w.end);
        }
    }
    if let Some(period) = scene.periods.get(scene.period_after(start)) {
        stop = stop.min(period.outer.start);
    }
    let listed = scene.figures.get(next).is_some_and(|f| f.span.start < clause_end);
    // 30名来自各行各业的志愿者 counts volunteers.
    const LONGEST_CLAUSE: usize = 16;
    if shape == Shape::Count && scene.cues.at(start, &[CueRole::Stop, CueRole::Lead, CueRole::Start]).is_some() {
        let of = scene.find(start..stop.min(start + LONGEST_CLAUSE), '的').filter(|of| of + 2 < stop);
        if let Some(of) = of {
            start = of + 1;
            inner = start;
        }
    }
    let expected = shape == Shape::Count
        && (text.before(before) == Some('等')
            || scene.cues.ending_at(before).first().is_some_and(|w| w.any(&[CueRole::Lead, CueRole::Verb])));
    let mut end = inner;
    while end < stop {
        if let Some(whole) = scene.whole_at(end) {
            end = whole.min(stop.max(end + 1));
            continue;
        }
        let c = text.chars[end];
        // 签约41个项目 总投资700亿元: a space parts the clauses of a headline.
        if c == ' ' && end > start + 1 && scene.cues.starting_at(end + 1).iter().any(|w| w.known) {
            break;
        }
        // 9个|市、县重点项目: a single character before 、 is no counted thing yet.
        if c == '、' && listed && end > start + 1 {
            break;
        }
        // 10名以上员工、|有生产活动.
        if c == '、'
            && matches!(text.at(end + 1), Some('有' | '无'))
            && scene.cues.at(end + 1, &[CueRole::Plain]).is_none()
        {
            break;
        }
        if !(c.is_alphanumeric() || matches!(c, '、' | '·' | '-' | '+' | '/' | '.' | ' ' | '_')) {
            break;
        }
        // 1.6万名在职党员|到社区报到
        if c == '到' && end > start + 1 && goes_to(scene, end) {
            break;
        }
        match scene.cues.starting_at(end).first() {
            Some(word) if word.known || word.is(CueRole::Plain) && !word.any(&[CueRole::Stop]) => {
                end = word.end.min(stop);
                continue;
            }
            // 近百家公司|计划中期分红: after a holder these are verbs.
            _ if end > start + 1 && holder::acts(scene, end) => break,
            // 十条|支持措施: after a verb or 等 a word of two characters can be a noun's first half.
            Some(word) if word.is(CueRole::Stop) && end == start && expected && word.end - word.start == 2 => {
                end = word.end
            }
            Some(word) if word.is(CueRole::Stop) && !scene.inside_whole_word(word.start, word.end) => break,
            Some(word)
                if word.is(CueRole::Lead)
                    && end > start
                    && !(end == start + 2 && ["计划", "重点"].iter().any(|w| text.starts_with_at(start, w)))
                    && word.end + 1 < stop
                    && !scene.inside_whole_word(word.start, word.end) =>
            {
                break;
            }
            _ => end += 1,
        }
    }
    // 北京科技、金融、产业研究等平台机构: what the members are.
    if let Some(etc) = scene.find(start..end, '等').filter(|&i| i > start && end - i > 2) {
        start = etc + 1;
    }
    // 50个区县的自助办理服务 counts 区县; 3家具有全国影响力的企业 counts 企业.
    if let Some(of) = scene.find(inner.max(start)..end, '的') {
        let described = scene.cues.at(start, &[CueRole::Lead, CueRole::Start]).is_some()
            || of - start < 2
            || scene.text.before(of).is_some_and(|c| "强广大高好优美全多深".contains(c));
        if described { start = of + 1 } else { end = of }
    }
    if let Some(and) = second_thing(scene, start..end) {
        end = and;
    }
    // 年产1000吨毛毯|生产线改造项目: what is made is measured.
    let made = ["年产", "日产", "月产", "年加工", "日处理", "年处理"];
    if made.iter().any(|w| text.ends_with_at(before, w)) {
        let plant = |i: &usize| PLANTS.iter().any(|w| text.starts_with_at(*i, w));
        end = (start + 2..end).find(plant).unwrap_or(end);
    }
    while start < end && matches!(text.chars[end - 1], '、' | ' ' | '等' | '和' | '及' | '与' | '的' | '-' | '/')
    {
        end -= 1;
        if end > start && text.chars[end - 1] == '以' {
            end -= 1;
        }
    }
    for adverb in ["共同", "分别", "相继", "先后", "陆续", "积极", "主动", "在谈", "在建", "待建", "均", "都"]
    {
        if text.ends_with_at(end, adverb) && end > start + 3 {
            end -= adverb.chars().count();
        }
    }
    // 15个县市区|之一.
    if text.ends_with_at(end, "之一") && end > start + 3 {
        end -= 2;
    }
    if end > start + 2
        && matches!(text.chars[end - 1], '中' | '里' | '内')
        && scene.open(end - 1)
        && scene.cues.ending_at(end).is_empty()
    {
        end -= 1;
    }
    // 4000万人次|参与 counts nothing after it.
    let verb = expected && scene.cues.at(start, &[CueRole::Stop]).is_some_and(|w| w.end >= end);
    (start < end && inner < end && !verb).then_some(start..end)
}
