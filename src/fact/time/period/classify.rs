//! What a time expression does in its sentence, by the words around it.

use std::ops::Range;

use super::{Period, PeriodRole, base, told};
use crate::calendar::{Edge, Expression, Shape, clock};
use crate::char_set::chars;
use crate::length::Length;
use crate::mention::Status;
use crate::tables::lists::TURNS;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic};

/// What follows a time that says how rare something is: 为2010年以来|最多.
pub(super) static RARE: &Words = words![
    "最",
    "首",
    "新高",
    "新低",
    "次高",
    "次低",
    "第二高",
    "第三高",
    "的最",
    "的首",
    "的新高",
    "的新低",
    "的次高",
    "单月",
    "单季",
    "同期",
    "同月",
    "罕见"
];

/// An expression with the words around it that say which edge of it is meant.
#[derive(Default)]
struct Widened {
    start: usize,
    end: usize,
    status: Option<Status>,
    /// 截至.
    until: bool,
    /// 自…起, …以来.
    since: bool,
    /// 从, 由: where something begins.
    origin: bool,
    /// 提高到: it belongs to the verb before it.
    reached: bool,
    /// A word after it turns it round.
    turn: Option<Turn>,
}

/// What a word after a time makes of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// 6月底前: its last day is meant.
    Deadline,
    /// 2019年以前, 2020年之后, 2010年左右: no days can be told.
    Other,
}

/// Widens an expression by the words around it and says what it does.
pub(super) fn classify(text: &Text, floor: usize, core: Range<usize>, shape: Shape) -> Period {
    let widened = widen(text, floor, &core, shape);
    let span = widened.start..widened.end;
    let led = widened.start < core.start && matches!(text.at(widened.start), Some('到' | '至'));
    let reaches = led || widened.until || widened.turn == Some(Turn::Deadline);
    let meaning = shape.meaning.filter(|_| widened.turn != Some(Turn::Other)).and_then(|meaning| match meaning.edge {
        Edge::Within if reaches => Some(Expression { edge: Edge::End, ..meaning }),
        Edge::Within if widened.since => Some(Expression { edge: Edge::Since, ..meaning }),
        Edge::End if widened.since => None,
        _ => Some(meaning),
    });
    if let Some(outer) = base::span(text, floor, &span) {
        return Period { span, outer, role: PeriodRole::Base, passing: true, status: None, meaning };
    }
    let role = role(text, floor, &core, &widened, shape.day);
    // 2019年同期|接待游客30万人次.
    let span = if text.starts_with_at(span.end, "同期") { span.start..span.end + 2 } else { span };
    Period { outer: span.clone(), span, role, passing: shape.passing, status: widened.status, meaning }
}

/// Takes in the words around an expression: 截至, 到, 自…起.
fn widen(text: &Text, floor: usize, core: &Range<usize>, shape: Shape) -> Widened {
    let ends = |at: usize, word: &str| text.ends_with_at(at, word) && at >= floor + word.length();
    let Range { start, end } = *core;
    // 年内|已建成, 创年内|新低.
    // 年内|收入14.6亿元,升9.8%: what has risen has come.
    let risen = || text.has_any(end..end + 20, words![",升", ",跌"]);
    // 年内|两次下调|利率.
    let times = || text.before(end) == Some('内') && [1, 2].iter().any(|i| text.at(end + i) == Some('次'));
    let come =
        text.at(end) == Some('已') || by_then(text, end) || text.starts_with_any(end, RARE) || times() || risen();
    let status = (shape.future && !come).then_some(Status::Target);
    let mut found = Widened { start, end, status, ..Widened::default() };
    let until = ["截至当地时间", "截至北京时间", "截至到", "截止到", "截至", "截止"]
        .into_iter()
        .find(|prefix| ends(start, prefix));
    if let Some(prefix) = until {
        found.start -= prefix.length();
        found.until = true;
        found.end = told::stretch_ended(text, clock(text, end));
    } else if ends(start, "到") || ends(start, "至") {
        // 提高到2025年的 is a verb, 到2025年 a horizon.
        // 跨越到2016年的|167亿元: whatever the verb, an amount of the time follows.
        let amount = || text.at(end) == Some('的') && text.at(end + 1).is_some_and(|c| c.is_ascii_digit());
        let verb = text.before(start - 1).is_some_and(|c| chars!("升高长加降少达增回扩低直不大复谈说提讲聊").has(c))
            || amount();
        if verb {
            found.reached = true;
        } else if let Some(event) = told::event_to(text, floor, start - 1) {
            found.start = event;
        } else if !shape.now {
            // 到今年一季度末 may have passed; 到2025年 and 到今年底 lie ahead.
            let digits = text.at(start).is_some_and(|c| !matches!(c, '今' | '去' | '上' | '前'));
            let year_end = text.at(start) == Some('今') && text.ends_with_any(end, words!["年底", "年末"]);
            // 报告显示:|至2018年底,…: what is told there has come; to a bare year it may look ahead.
            let come = ends(start, "至")
                && text.before(end) != Some('年')
                && text.ends_with_any(start - 1, words!["显示:", "显示,", "统计,", "统计:"])
                || by_then(text, end)
                || ends(start, "至") && month_end(&text.chars[core.clone()]);
            found.start -= 1;
            let ahead = (digits || year_end) && !come && !reached_month(text, core);
            found.status = ahead.then_some(Status::Target);
        }
    } else if ends(start, "自") || ends(start, "从") || ends(start, "由") {
        let prefix = if ends(start - 1, "自") { 2 } else { 1 };
        begin(text, core, prefix, &mut found);
    } else if let Some(length) = told::since_then(text, end) {
        found.end += length;
        found.since = true;
    } else if ends(start, "短短") {
        found.start -= 2;
    }
    turn_round(text, core, &mut found);
    found
}

/// 入驻率到年底|就|超过85%: it was so before long; but 就将, 就能 are still to come.
fn by_then(text: &Text, end: usize) -> bool {
    matches!(text.at(end), Some('就' | '便'))
        && !text.starts_with_any(end + 1, words!["将", "能", "可", "会", "要", "有望"])
}

/// Whether a time is the end of a month, quarter or year without a year, which 至 counts up to as 截至 does: 至|5月末|, 至|年末|.
fn month_end(time: &[char]) -> bool {
    matches!(time, ['年', '末']) || matches!(time, [.., '月' | '度', '末' | '底']) && !time.contains(&'年')
}

/// Whether a month is where a course ends that has been told from its beginning: 从1月的11%起步,到|6月|增长10%; 到|1-6月.
fn reached_month(text: &Text, core: &Range<usize>) -> bool {
    const REACH: usize = 24;
    let chars = &text.chars[core.clone()];
    let month = matches!(chars, [.., '月' | '日' | '号' | '时' | '分'] | [.., '月', '份']) && !chars.contains(&'年');
    let range = || chars.iter().any(|c| matches!(c, '-' | '~' | '—' | '至'));
    let before = || (core.start.saturating_sub(REACH)..core.start).rev().take_while(|&i| text.chars[i] != '。');
    month && (range() || before().any(|i| text.chars[i] == '从'))
}

/// Takes in a word after the expression that means the time before or after it: 2019年|以前, 6月底|前.
fn turn_round(text: &Text, core: &Range<usize>, found: &mut Widened) {
    let edge = matches!(text.before(core.end), Some('年' | '月' | '日' | '号' | '底' | '末' | '份'));
    if !edge || found.since || found.reached || found.end != core.end || text.ends_with_at(found.start, "继") {
        return;
    }
    // 2020年前三季度, 5月1日后来: the character belongs to the next word.
    static WORDS: &Words = words!["以前", "之前", "以后", "之后", "前后", "左右", "前", "后"];
    const NEXT: &str = "三一二两四五六七八九十几来往沿列期景身夕者台端续备勤方面所任往述1234567890";
    let Some(word) = text.word_at(found.end, WORDS) else { return };
    let end = found.end + word.length();
    let short = word.length() == 1;
    // 比去年年底|前移了5位.
    let moved = || text.at(end) == Some('移') && text.at(end + 1).is_some_and(|c| c == '了' || c.is_ascii_digit());
    // 截至6月|前海新增企业: but 年底前|海上风电.
    let named = || text.at(end) == Some('海') && !text.at(end + 1).is_some_and(|c| chars!("上外关洋域南").has(c));
    if short && (text.at(end).is_some_and(|c| NEXT.contains(c)) || moved() || named()) {
        return;
    }
    let year = text.before(core.end) == Some('年');
    found.end = end;
    found.turn = Some(if word == "前" { Turn::Deadline } else { Turn::Other });
    // 6月底前 is a deadline, 2019年以前 and 2000年前 may tell of long ago.
    if word == "前" && !year {
        found.status = Some(Status::Target);
    }
}

/// Takes in the word of `prefix` characters that says where something begins: 自2019年起, 从1月至5月.
fn begin(text: &Text, core: &Range<usize>, prefix: usize, found: &mut Widened) {
    let Range { start, end } = *core;
    let range = text.chars[core.clone()].iter().any(|c| matches!(c, '至' | '到'));
    if range
        && text.at(start).is_some_and(|c| c.is_ascii_digit() || matches!(c, '今' | '昨'))
        && text.at(end) != Some('的')
    {
        found.start -= prefix;
    } else if text.ends_with_any(end, words!["以来", "开始", "起"]) {
        found.start -= prefix;
        found.since = true;
    } else if let Some(word) = text.word_at(end, words!["以来", "开始", "起"]) {
        found.start -= prefix;
        found.end += word.length();
        found.since = true;
    } else {
        // 从|2015年成立时|的2亿元增长到今年的70亿元.
        const LONGEST_EVENT: usize = 8;
        let event = text.leading(end..end + LONGEST_EVENT, |c| c != '的' && is_alphabetic(c)).end;
        let then = text.at(event) == Some('的') && text.before(event) == Some('时');
        let end = if then { event } else { end };
        found.end = end;
        // 从“十四五”看 says when.
        found.origin = !text.starts_with_any(end, words!["看", "来看", "单月看", "当月看", "全年看", "整体看"]);
    }
}

/// What a time expression does that is no base of a comparison.
fn role(text: &Text, floor: usize, core: &Range<usize>, widened: &Widened, day: bool) -> PeriodRole {
    let Widened { start, end, status, until, since, origin, reached, turn } = *widened;
    // 春节假期|刚过|,工地已复工: a time that is over, or still to come, says nothing of what is told now.
    static OVER: &Words = words!["刚过", "刚刚过", "刚一过", "将至", "临近", "在即", "来临", "即将到来", "即将来临"];
    if text.starts_with_any(end, OVER) {
        return PeriodRole::Date;
    }
    // 订单|排到|明年6月: how long something goes on says nothing of what is told next.
    static LASTING: &Words = words!["排", "延续", "延长", "顺延", "推迟", "签", "持续"];
    static TO: &Words = words!["到了", "到", "至"];
    let to = text.length_before(core.start, TO);
    if to > 0 && text.ends_with_any(core.start - to, LASTING) {
        return PeriodRole::Date;
    }
    // 为|2010年以来|最多, 创|2019年以来|新高: it says how rare that is.
    // 是|2019年以来|,首次…: whatever follows.
    // 为|七年来|最低, 创|15年来|新高: but 五年来最大.
    let years =
        || matches!(text.before(start), Some('为' | '创' | '是')) && text.ends_with_any(end, words!["年来", "近年"]);
    let rare = (since || years() || text.ends_with_at(end, "年内")) && text.starts_with_any(end, RARE);
    if rare || text.ends_with_at(end, "以来") && matches!(text.before(start), Some('是' | '为')) {
        return PeriodRole::Date;
    }
    let ends = |word: &str| text.ends_with_at(start, word) && start >= floor + word.length();
    // 自2026年8月1日起施行 says nothing of what the law has in it.
    if told::of_birth(text, end)
        || since && text.starts_with_any(end, words!["施行", "实施", "执行", "生效", "正式实施", "正式施行", "停止"])
    {
        return PeriodRole::Date;
    }
    if reached {
        return PeriodRole::Governs;
    }
    // 经过|全周|波动: what it went through is not when it ended.
    if ends("经过") && text.at(core.start) == Some('全') {
        return PeriodRole::Origin;
    }
    if origin && (text.at(end) == Some('的') || turns(text, end)) {
        return PeriodRole::Origin;
    }
    if ends("于")
        && matches!(text.before(start - 1), Some('立' | '建' | '办' | '生' | '设' | '准' | '市' | '布' | '始' | '成'))
    {
        return PeriodRole::Date;
    }
    // 10月1日当天 says when, 10月1日 may only date an event.
    let told = text.ends_with_any(end, words!["当天", "当日"]) && end - start > 2;
    let open = status.is_none() || text.at(start) == Some('明');
    if day && !told && !until && !since && open && turn.is_none() {
        return PeriodRole::Day;
    }
    if origin { PeriodRole::Date } else { PeriodRole::Governs }
}

/// Whether the clause after a time says what things turned to from then: 由上月|下降0.8%转为上涨0.5%.
fn turns(text: &Text, end: usize) -> bool {
    const LONGEST: usize = 24;
    let clause = text.leading(end..end + LONGEST, |c| !matches!(c, ',' | '。' | ';'));
    text.has_any(clause, TURNS)
}
