//! Days that date what was done or said on them rather than what was counted.

use std::ops::Range;

use super::inner::sentence_end;
use super::period::{Period, PeriodRole};
use crate::calendar::clock;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{DAY_DEEDS, EVENT_DEEDS, HOLDING, INCIDENTS, REPORTS, TELLING_DAYS};
use crate::tables::{Words, words};
use crate::text::is_alphabetic;

/// Whether a day is followed by what was done or said on it rather than by what was counted: 5月31日,高新区举行….
pub(super) fn reports(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 40;
    // 今天(12月16日)|下午|.
    let after = if scene.text.at(after) == Some(')') { clock(scene.text, after + 1) } else { after };
    let end = scene.next_figure(after).map_or(after, |f| f.span.start);
    // 6日,多名居民在某地遭袭击,…: what broke out is told at more length, and may have done so at some hour.
    let broke_out = scene.text.has_any(after..(end + 8).min(after + 2 * REACH).min(scene.text.len()), INCIDENTS);
    if end > after + if broke_out { 2 * REACH } else { REACH } {
        return true;
    }
    let hour = broke_out && scene.text.starts_with_any(after, words!["晚间", "上午", "下午", "傍晚"]);
    let after = after + 2 * usize::from(hour);
    if matches!(scene.text.at(after), Some('电' | '讯' | '称' | '说')) {
        return true;
    }
    // 11月11日上午|,总投资32亿元的项目点火试产: but 今天上午|,上岛人数超过1万人.
    let half = scene.text.ends_with_any(after, words!["上午", "下午", "晚间"]);
    let counted = || {
        scene.text.has_any(after..end, DAY_DEEDS)
            || scene.text.has_any(after..end, words!["发生", "已", "超", "达", "增", "降", "登陆", "影响"])
    };
    // 12日,在云州|举行的|航空展上,两架飞机相撞.
    let mut from = after;
    while let Some((at, word)) = scene.text.find_any(from..end, REPORTS) {
        from = at + word.length();
        if scene.text.at(from) != Some('的') || !matches!(word, "举行" | "举办" | "召开") {
            return true;
        }
    }
    half && !broke_out && !counted()
}

/// Whether a bare day stands behind whoever acts on it, where it is a dateline as 近日 is (公司|6日|发布新品,售价5999元), and nothing broke out
/// on it (机场|21日|取消航班).
pub(super) fn acted_on(scene: &Scene, period: usize) -> bool {
    const REACH: usize = 30;
    let Period { span, role, .. } = &scene.periods[period];
    let (text, end) = (scene.text, span.end);
    let broke_out = || text.has_any(text.leading(end..end + REACH, |c| !matches!(c, ',' | '。')), INCIDENTS);
    let bare = text.chars[span.clone()].iter().all(|c| c.is_ascii_digit() || *c == '日');
    *role == PeriodRole::Day
        && bare
        && text.before(span.start).is_some_and(is_alphabetic)
        && !text.ends_with_at(span.start, "时间")
        && !text.starts_with_any(end, DAY_DEEDS)
        && !broke_out()
}

/// Whether a figure counts whom or what a deed of that day was done to: 军队26日展开行动,|拘押3人|; 售价 and 累计 are of no day.
pub(super) fn done_to(scene: &Scene, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 24;
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let before = clause.span.start.max(figure.saturating_sub(REACH))..figure;
    matches!(reading.shape, Shape::Count | Shape::Noun)
        && !scene.text.has_any(before, words!["已", "累计", "目前", "现有", "拥有", "以来", "每", "推出"])
}

/// Whether a day is that of an event rather than of a report: 6月28日,高新区|举行|签约仪式,….
pub(super) fn holds_event(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 40;
    let figure = scene.next_figure(after).map_or(after, |f| f.span.start);
    let window = || after..figure.min(after + REACH);
    scene.text.has_any(window(), HOLDING) && !scene.text.has_any(window(), TELLING_DAYS)
}

/// Whether what was counted on a day is set against that of another one, as where a day's numbers are told one after another.
pub(super) fn counted_on(scene: &Scene, after: usize) -> bool {
    const REACH: usize = 60;
    let end = sentence_end(scene, scene.clauses.all[scene.clauses.at(after)].sentence);
    scene.text.has_any(after..end.min(after + REACH), words!["同比", "环比"])
}

/// Whether a day is one of those told before, with a figure of its own: 假期发送旅客2亿人次,其中|10月1日|发送2300万人次.
pub(super) fn one_of_them(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    scene.text.ends_with_any(span.start, words!["其中", "其中,", "高峰日"])
        && scene.figure_in(span.end..scene.clauses.all[clause].span.end)
}

/// Whether a part of what was counted at an event is counted: 现场签约项目18个,其中超10亿元项目|5个|,外资项目2个.
fn part_of_count(scene: &Scene, reading: &Reading) -> bool {
    const REACH: usize = 2;
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun);
    let here = reading.clause;
    let among = |c: usize| scene.text.starts_with_at(scene.clauses.all[c].span.start, "其中");
    counts && (here.saturating_sub(REACH)..=here).any(among)
}

/// 大赛总决赛|12日至15日|在云州举行。: whether a stretch of days only says when something is held.
pub(super) fn held(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else { return false };
    let days = matches!(scene.text.before(span.end), Some('日' | '号'));
    days && clause.start < span.start
        && scene.text.ends_with_any(clause.end, words!["举行", "举办", "召开", "开展"])
        && !scene.figure_in(clause)
}

/// 这几天, 这段时间: whether a time is that of its sentence alone.
pub(super) fn these_days(scene: &Scene, span: &Range<usize>) -> bool {
    scene.text.at(span.start) == Some('这') && scene.text.ends_with_any(span.end, words!["天", "几日", "段时间"])
}

/// Whether a figure stands in what is said of a thing: 今天,总舱容|17.5万立方米|的运输船下水, 拥有|7000个|车位的….
pub(super) fn attributive(scene: &Scene, figure: usize) -> bool {
    scene.next_figure(figure).is_some_and(|f| scene.text.at(f.span.end) == Some('的'))
}

/// Whether a figure counts those of which something is one, or what a thing has as told before its name: 国家|150项|重大水利工程之一开工, 拥有
/// |7000个|车位的运输船下水.
pub(super) fn one_of(scene: &Scene, figure: usize) -> bool {
    const LONGEST: usize = 16;
    static HAVING: &Words = words!["拥有", "具有", "可容纳", "可承载", "可搭载", "能容纳"];
    let Some(end) = scene.next_figure(figure).map(|f| f.span.end) else { return false };
    let mut noun = scene.text.leading(end..end + LONGEST, is_alphabetic);
    noun.any(|i| {
        let one = || scene.text.starts_with_at(i, "之一");
        // 千分|之一 is a part.
        scene.text.chars[i] == '之' && scene.text.chars[i - 1] != '分' && one()
            || scene.text.chars[i] == '的'
                && scene.text.ends_with_any(figure, HAVING)
                && scene.text.at(i + 1) != Some('。')
    })
}

/// Whether a clause says what went on at an event: |20个项目|现场签约, |300家企业|参会; not what had come about before it.
pub(super) fn of_event(scene: &Scene, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 40;
    let Some(clause) = scene.clauses.all.get(reading.clause).map(|c| c.span.clone()) else { return false };
    let clause = clause.start.max(figure.saturating_sub(REACH))..clause.end.min(figure + REACH);
    let says = |words: &Words| scene.text.has_any(clause.clone(), words);
    // 博览会今天开幕,吸引|参展商4000家|: those are there as long as the fair goes on.
    static LASTING: &Words = words!["参展", "展区", "展位", "展出", "展览", "展商", "展品"];
    says(EVENT_DEEDS) && !says(words!["已", "累计", "目前", "现有", "以来", "每年"]) && !says(LASTING)
}

/// Whether a figure says how much comes of what a clause before it counts on a day: 10月8日,20个项目签约,总投资|30亿元.
pub(super) fn sums_up(scene: &Scene, reading: &Reading, day: Option<usize>) -> bool {
    let part = part_of_count(scene, reading);
    let amount = reading.shape == Shape::Money || reading.joint.of_whole || part;
    amount && day.is_some_and(|clause| (clause + usize::from(!part)..=clause + 2).contains(&reading.clause))
}
