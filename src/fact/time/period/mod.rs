//! Time expressions: which spans of a block say when, and whether a figure can be governed by them.

mod base;
mod classify;
mod told;

use std::ops::Range;

use crate::calendar::{Base, Edge, Expression, Reader};
use crate::mention::Status;
use crate::numeral::is_up_to_ten;
use crate::scan::Hits;
use crate::tables::lists::LASTING_DEEDS;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic};
use classify::classify;
pub(crate) use told::leave_zones;
use told::{during, event_before, since, until};

/// What stands between two times of a list.
static JOINING: &Words = words!["以及", "、", "和", "与", "及"];

/// What a time expression does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PeriodRole {
    /// It says when the figures after it hold.
    Governs,
    /// It says what a change is measured against: 比上年, 较“十三五”末.
    Base,
    /// It dates one figure only: 由2016年的.
    Origin,
    /// It is a day: the period of what was counted on it, but not of an event or a report.
    Day,
    /// It is the time a thing was founded, or the other end of a change; no figure's period.
    Date,
}

/// A time expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    /// The expression as it is quoted: 截至今年5月.
    pub span: Range<usize>,
    /// With the words that make it a base: 比上年同期, 与2020年相比.
    pub outer: Range<usize>,
    pub role: PeriodRole,
    /// It means the time of writing or a whole year in passing, and seldom outlives its sentence: 目前, 全年.
    pub passing: bool,
    /// What it says of a figure's status: 到2025年 and 未来五年 lie ahead.
    pub status: Option<Status>,
    /// What it means, where that is understood.
    pub meaning: Option<Expression>,
}

impl Period {
    /// A time told by words alone, of which nothing more is known.
    fn told(span: Range<usize>) -> Self {
        Period { outer: span.clone(), span, role: PeriodRole::Governs, passing: true, status: None, meaning: None }
    }
}

/// The time expressions of a block, in text order. `names` are spans in text order whose dates are parts of names.
pub(crate) fn find(text: &Text, hits: &Hits, names: &[Range<usize>]) -> Vec<Period> {
    const LONGEST_SUM: usize = 10;
    let reader = Reader { text, hits };
    let mut found: Vec<Period> = Vec::new();
    let (mut at, mut name) = (0, 0);
    while let Some(next) = reader.next_from(at) {
        at = next;
        let begins = reader.may_begin(at);
        while names.get(name).is_some_and(|n| n.end <= at) {
            name += 1;
        }
        if let Some(span) = names.get(name).filter(|n| n.start <= at) {
            at = span.end;
            continue;
        }
        if !begins {
            match text.at(at + 1) {
                Some('来') if text.chars[at] == '以' => since(text, &mut found, at),
                Some(',') if text.chars[at] == '起' => since(text, &mut found, at),
                Some(',') if text.chars[at] == '时' => found.extend(until(text, &found, at)),
                Some('间') if text.chars[at] == '期' => found.extend(during(text, &found, at)),
                _ if told::opening_stretch(text, at) => found.extend(during(text, &found, at)),
                _ => {}
            }
            at += 1;
            continue;
        }
        // 非春节档 is any other time.
        // 创历年|一季度|新高 is any year's.
        let other = text.before(at) == Some('非') && !text.chars[at].is_ascii_digit()
            || matches!(text.before(at), Some('年' | '史')) && text.ends_with_any(at, words!["历年", "往年", "影史"])
            // 建设历时|近10年: how long it took is no time.
            || text.chars[at] == '近' && text.ends_with_any(at, words!["历时", "耗时", "用时", "为期", "长达", "持续", "经过", "历经", "距今", "距今已有"]);
        // 两地合作|近十年|,入驻率达92%: nor is how long something has gone on.
        let gone_on =
            |end: usize| text.at(end) == Some(',') && text.chars[at] == '近' && text.ends_with_any(at, LASTING_DEEDS);
        match reader.expression(at).filter(|&(end, _)| !other && !gone_on(end) && !in_name(text, at, end)) {
            Some((end, shape)) => {
                let floor = found.last().map_or(0, |p| p.span.end);
                // 6月至8月,短短|三个月|: the same time once more.
                let short = if text.ends_with_at(at, "短短") { at - 2 } else { at };
                let again = |p: &Period| p.role == PeriodRole::Governs && p.span.end + 1 == short;
                if (short < at || text.starts_with_at(at, "短短"))
                    && text.before(short) == Some(',')
                    && found.last().is_some_and(again)
                {
                    at = end;
                    continue;
                }
                let mut period = event_before(text, floor, classify(text, floor, at..end, shape));
                // 到2022年、|2025年|,分别达到….
                if let Some(last) = found.last().filter(|p| p.span.end + 1 == at && p.span.end < at) {
                    let listed = matches!(text.at(last.span.end), Some('、' | '和')) && last.role == period.role;
                    period.status = period.status.or(last.status.filter(|_| listed));
                }
                // 比一季度、|上半年|分别提高: what is compared with one time is compared with the next.
                let joined = |p: &Period| {
                    let end = if p.outer.end > at { p.span.end } else { p.outer.end };
                    p.role == PeriodRole::Base && text.past_word(end, JOINING) == Some(at)
                };
                if let Some(last) = found.last().filter(|p| joined(p)) {
                    (period.role, period.status) = (PeriodRole::Base, None);
                    period.outer.start = last.outer.start;
                }
                // 4月及|5月|营收合计7亿元: what is added up is of both.
                let sum = end..(end + LONGEST_SUM).min(text.len());
                let sum = sum.start..sum.clone().find(|&i| text.chars[i] == ',').unwrap_or(sum.end);
                let added = |p: &mut Period| {
                    p.role == PeriodRole::Governs
                        && period.role == p.role
                        && text.past_word(p.span.end, JOINING) == Some(at)
                        && text.has_any(sum, words!["合计", "共计", "总计"])
                };
                if let Some(first) = found.pop_if(added) {
                    period = Period::told(first.span.start..end);
                }
                // 自2021年8月|成立至今: the day is when it began.
                let began = period.span.start < at;
                // 自7月1日|暑运|启动至22日: what began may be a time by itself.
                let event = |p: &Period| p.span.end == period.span.start && p.role == PeriodRole::Governs;
                let last = found.len().checked_sub(1).filter(|&i| began && event(&found[i]) && i > 0);
                let start = last.filter(|&i| found[i - 1].span.end == found[i].span.start);
                if start.is_some() {
                    period.span.start = found.pop().map_or(period.span.start, |p| p.span.start);
                }
                if let Some(day) = found.pop_if(|p| began && p.span.end == period.span.start) {
                    let from = usize::from(matches!(text.before(day.span.start), Some('自' | '从')));
                    period = Period::told(day.span.start - from..period.span.end);
                }
                found.push(period);
                at = end;
            }
            None => {
                if text.starts_with_at(at, "以来") {
                    since(text, &mut found, at);
                } else if text.starts_with_at(at, "前夕") || told::opening_stretch(text, at) {
                    found.extend(during(text, &found, at));
                }
                at += 1;
            }
        }
    }
    carry_years(&mut found);
    found
}

/// Whether a time only numbers what its year brings, or is a part of a name: 今年|第9号台风, 2030年前|碳达峰行动, 论坛|2024年|年会.
fn in_name(text: &Text, at: usize, end: usize) -> bool {
    static OCCASIONS: &Words = words!["论坛", "学会", "协会", "联盟", "大会", "峰会", "组织"];
    if text.starts_with_any(end, words!["前碳达峰", "大促"])
        || text.starts_with_at(end, "年会") && text.ends_with_any(at, OCCASIONS)
    {
        return true;
    }
    // 合|同年|成交额.
    if text.chars[at] == '同' && matches!(text.before(at), Some('合' | '共' | '协')) {
        return true;
    }
    // 2024年|综合运输春运工作专班数据显示.
    const LONGEST_NAME: usize = 14;
    static TELLING: &Words = words!["工作专班数据", "工作专班发布", "工作专班介绍", "工作专班统计"];
    if text.before(end) == Some('年') && text.has_any(end..text.len().min(end + LONGEST_NAME), TELLING) {
        return true;
    }
    // 《…》|第二季|将于今晚开播.
    if text.chars[at] == '第' && matches!(text.before(at), Some('》' | '”')) {
        return true;
    }
    // “|周末|课堂”: the name of a service.
    const LONGEST_QUOTE: usize = 7;
    let quote = |i: usize| matches!(text.chars[i], '“' | '”' | ',' | '。');
    let inside = text.at(at) == Some('“') && !text.chars[at..end].contains(&'”');
    if (inside || text.before(at) == Some('“'))
        && (end + 1..text.len().min(end + LONGEST_QUOTE)).find(|&i| quote(i)).is_some_and(|i| {
            text.chars[i] == '”' && text.chars[end..i].iter().all(|&c| is_alphabetic(c)) && i >= end + 2
        })
    {
        return true;
    }
    let number = || text.leading(end + 1..end + 3, |c| c.is_ascii_digit() || is_up_to_ten(c)).end;
    text.at(end) == Some('第') && text.at(number()) == Some('号')
}

/// The years that time expressions name, each once; days and horizons aside.
pub(crate) fn years(periods: &[Period]) -> Vec<Base> {
    let mut years = Vec::new();
    for period in periods.iter().filter(|p| p.role == PeriodRole::Governs && p.status.is_none()) {
        if let Some(year) = period.meaning.and_then(|meaning| meaning.year())
            && !years.contains(&year)
        {
            years.push(year);
        }
    }
    years
}

/// The last run of years that time expressions name: 过去五年, “十三五”期间.
pub(crate) fn run(periods: &[Period]) -> Option<Expression> {
    periods.iter().rev().filter_map(|period| period.meaning).find(|meaning| meaning.run().is_some())
}

/// Gives the year last said to the expressions after it that say none: 2020年,…上半年.
fn carry_years(periods: &mut [Period]) {
    let (mut said, mut run) = (None, None);
    for period in periods {
        period.meaning = period.meaning.map(|meaning| meaning.after(said).after_run(run));
        run = period.meaning.filter(|meaning| meaning.run().is_some()).or(run);
        let dates = matches!(period.role, PeriodRole::Governs | PeriodRole::Day);
        if let Some(meaning) = period.meaning.filter(|_| dates && period.status.is_none()) {
            said = match meaning.base {
                // 2019年以来 goes on to other years.
                Base::Years(..) if meaning.edge == Edge::Since => None,
                Base::Years(..) | Base::Writing(_) => meaning.year(),
                _ => said,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PeriodRole, find};
    use crate::scan::Hits;
    use crate::text::Text;

    #[test]
    fn time_expressions() {
        use PeriodRole::{Base, Date, Day, Governs, Origin};
        let cases: &[(&str, &[(&str, PeriodRole)])] = &[
            ("2020年,实现", &[("2020年", Governs)]),
            ("2016-2020年,", &[("2016-2020年", Governs)]),
            ("２０２０年度名单", &[("２０２０年度", Governs)]),
            ("二〇二五年", &[("二〇二五年", Governs)]),
            ("今年1-5月完成", &[("今年1-5月", Governs)]),
            ("今年前4个月", &[("今年前4个月", Governs)]),
            ("1至11月份,", &[("1至11月份", Governs)]),
            ("截至今年5月,", &[("截至今年5月", Governs)]),
            ("截至6月30日,", &[("截至6月30日", Governs)]),
            ("5月31日上午,举行", &[("5月31日上午", Day)]),
            ("截至目前,累计", &[("截至目前", Governs)]),
            ("到2025年,达到", &[("到2025年", Governs)]),
            ("提高到2020年的3%", &[("2020年", Governs)]),
            ("由2016年的5亿元上升至2020年的9亿元", &[("2016年", Origin), ("2020年", Governs)]),
            ("比2020年分别下降", &[("2020年", Base)]),
            ("较“十三五”末改善", &[("“十三五”末", Base)]),
            ("比上年同期增加", &[("上年同期", Base)]),
            ("“十三五”期间,新增", &[("“十三五”期间", Governs)]),
            ("十四五时期", &[("十四五时期", Governs)]),
            ("编制“十四五”规划", &[]),
            ("去年疫情期间,减免", &[("去年疫情期间", Governs)]),
            ("过去五年,", &[("过去五年", Governs)]),
            ("刚刚过去的一年,是", &[("刚刚过去的一年", Governs)]),
            ("近三年累计", &[("近三年", Governs)]),
            ("五年来,", &[("五年来", Governs)]),
            ("未来五年", &[("未来五年", Governs)]),
            ("连续5年保持", &[]),
            ("两个月完成", &[]),
            ("自2019年以来,", &[("自2019年以来", Governs)]),
            ("2020年年底全市", &[("2020年年底", Governs)]),
            ("公司成立于2010年,", &[("2010年", Date)]),
            ("2021年一季度", &[("2021年一季度", Governs)]),
            ("前三季度,", &[("前三季度", Governs)]),
            ("上半年", &[("上半年", Governs)]),
            ("全年接待", &[("全年", Governs)]),
            ("PM2.5浓度2030人", &[]),
            ("每年", &[]),
            ("“五一”假期,", &[("“五一”假期", Governs)]),
            ("今年“五一”假期期间", &[("今年“五一”假期期间", Governs)]),
            ("五一假期前三天", &[("五一假期前三天", Governs)]),
            ("2025年春节假期全国", &[("2025年春节假期", Governs)]),
            ("5月1日至5日,", &[("5月1日至5日", Governs)]),
            ("4月29日至5月3日", &[("4月29日至5月3日", Governs)]),
            ("1日至3日", &[("1日至3日", Governs)]),
            ("2025 年 1-5 月,", &[("2025 年 1-5 月", Governs)]),
            ("6 月 30 日", &[("6 月 30 日", Day)]),
            ("假日经济", &[]),
            ("学前一年免费", &[]),
            ("较“十三五”同期", &[("“十三五”同期", Base)]),
            ("2014年引进昆山以来,给予", &[("2014年引进昆山以来", Governs)]),
            ("党的十八大以来,", &[("党的十八大以来", Governs)]),
            ("万亩3年房租", &[]),
        ];
        for (source, expected) in cases {
            let text = Text::new(source);
            let found: Vec<_> = find(&text, &Hits::find(&text), &[])
                .into_iter()
                .map(|p| (text.original(p.span).to_owned(), p.role))
                .collect();
            let expected: Vec<_> = expected.iter().map(|(s, r)| ((*s).to_owned(), *r)).collect();
            assert_eq!(found, expected, "{source}");
        }
    }
}
