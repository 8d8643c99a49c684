//! How far a time expression reaches: over its clause, its sentence, its paragraph.

use std::ops::Range;

use super::beyond;
use super::day::one_of;
use super::ends::{counted_up, gathered, hoped, month, planned_amount};
use super::founding;
use super::inner::statement_end;
use super::period::{Period, PeriodRole};
use super::present::there_is;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::indicator::plan_done::plan_dated;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::Status;
use crate::tables::lists::{EVENTS, OPENERS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

/// Whether a figure is how long something has gone on since a time of before: 去年通过评审,已试运行18个月.
pub(super) fn lasted(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause).filter(|_| reading.shape == Shape::Time) else {
        return false;
    };
    // 1991年获批。高新区经过|28年的建设.
    if scene.text.ends_with_any(figure, words!["历经", "经过"]) {
        return true;
    }
    // 8月就投产了,前后|只用了|98天.
    let event = &scene.clauses.all[scene.clauses.at(scene.periods[period].span.start)].span;
    let end = event.end - usize::from(scene.text.before(event.end) == Some('了'));
    let took = scene.text.has_any(clause.span.start..figure, words!["只用", "仅用", "用时", "耗时"]);
    if took && event.end < clause.span.start && scene.text.ends_with_any(end, EVENTS) {
        return true;
    }
    // 1949年南下,在云州|工作|14年.
    static WORKING: &Words = words!["工作", "服役", "坚守", "扎根", "任职", "从教", "从医"];
    let time = scene.periods[period].span.end;
    if scene.figures[scene.figure_after(figure)].unit == "年"
        && time < clause.span.start
        && scene.text.ends_with_any(figure, WORKING)
    {
        return true;
    }
    let before = clause.span.start..figure;
    // 目前志愿者3.6万人,服务时间|累计|已有120万小时.
    if scene.text.has_any(before.clone(), words!["累计"]) {
        return false;
    }
    // 目前,三名航天员|已|在轨驻留超过一百天: so it is now.
    let now = scene.periods[period].passing && counted_up(scene, period);
    let past = !now && scene.periods[period].span.end <= before.start;
    past && before.into_iter().any(|i| scene.text.at(i) == Some('已'))
}

/// Whether what is planned stands in a later sentence than a time that has gone by: 上半年引资30亿元。某项目计划投资|10亿元.
pub(in crate::fact) fn gone(scene: &Scene, period: usize, reading: &Reading) -> bool {
    let clauses = &scene.clauses.all;
    let time = &scene.periods[period];
    let said = clauses[scene.clauses.at(time.span.start)].sentence;
    let past = scene.text.starts_with_any(time.span.start, words!["去年", "截至"])
        || scene.text.ends_with_at(time.span.end, "上半年");
    let Some(clause) = clauses.get(reading.clause).filter(|_| time.status.is_none()) else { return false };
    // 9年来,造林48万亩,|成林后覆盖率将提升至35%: nor does what has gone on reach what a later clause plans.
    let since = scene.text.ends_with_any(time.span.end, words!["以来", "年来", "月来"]);
    let will = || scene.text.has_any(clause.span.clone(), words!["将"]);
    // 眼下,厂房正在建设,预计年底投产,|可|年产30万只.
    let now = scene.text.starts_with_any(time.span.start, words!["眼下", "当前", "如今"]);
    let ahead = || scene.text.has_any(clause.span.clone(), words!["将", "可", "预计", "有望", "力争"]);
    hoped(scene, time, clause)
        || now && time.span.end < clause.span.start && ahead()
        // 去年,园区预计营收1500亿元。|其中云岭开发区预计营收700亿元: but a part of what was expected of it is of it.
        || past && said < clause.sentence && !among(scene, clause.sentence)
        || since && scene.figure_in(time.span.end..clause.span.start) && will()
}

/// Whether a figure tells how things always are, after a sentence with a time: 7年来,园区聚集了人气。一天最多有|8家|企业开业.
pub(super) fn always(scene: &Scene, period: usize, reading: &Reading, figure: usize) -> bool {
    let clauses = &scene.clauses.all;
    let Some(clause) = clauses.get(reading.clause) else { return false };
    if founding::since_then(scene, period, reading) {
        return true;
    }
    let said = clauses[scene.clauses.at(scene.periods[period].span.start)].sentence;
    static ALWAYS: &Words = words!["始终", "常年", "每天", "每日", "每月", "一天", "通常", "方圆"];
    static TOOK: &Words = words!["用时", "仅用", "只用", "耗时", "历时"];
    const REACH: usize = 40;
    let from = clause.span.start.max(figure.saturating_sub(REACH));
    let says = |words: &Words| scene.text.has_any(from..figure, words);
    // 到年底可达40件,平均每年|5件.
    let yearly = || clauses[reading.clause].span.start > scene.periods[period].span.end && says(words!["平均每年"]);
    let present = || there_is(scene, &scene.periods[period], reading, figure);
    // 预计年底投产,每年可|节约标煤2万吨.
    let dated = clauses[scene.clauses.at(scene.periods[period].span.start)].span.end;
    let each = || {
        let near = dated.max(figure.saturating_sub(REACH))..figure;
        // 10月底并网,|年可|发电2亿千瓦时,节约标准煤|5万吨|: so is all that follows.
        let yields =
            |c: usize| scene.text.starts_with_any(clauses[c].span.start, words!["年可", "年均可", "年能", "年新增"]);
        let since = scene.clauses.at(dated).max(scene.clauses.of_sentence(clause.sentence).start);
        // 如今,村里修了路,每年可|增收20万元: but so it is now.
        dated < clause.span.start
            && !scene.text.starts_with_any(scene.periods[period].span.start, words!["现在", "如今"])
            && (scene.text.has_any(near, words!["每年可", "每年能", "预计每年"])
                || (since..=reading.clause).any(yields))
    };
    // 5年来输送人才1.2万人次。|对顶尖人才|,给予最高1亿元资助: what a rule grants.
    let granted = || {
        let first = clauses[scene.clauses.of_sentence(clause.sentence).start].span.start;
        reading.shape == Shape::Money && scene.text.at(first) == Some('对') && says(words!["给予", "奖励", "补助"])
    };
    // |上年度|产值5000万元以上的,给予一次性奖励10万元: what is granted to those told by it.
    let whose = || {
        let grants = scene.text.has_any(clause.span.start..figure, words!["给予", "奖励", "一次性", "按", "最高"]);
        let rule = &clauses[scene.clauses.at(scene.periods[period].span.start)].span;
        let ruled = scene.text.before(dated) == Some('的') || scene.text.at(rule.start) == Some('对');
        grants && dated < clause.span.start && ruled
    };
    // 19岁|的小号手.
    let aged = || scene.next_figure(figure).is_some_and(|f| f.unit == "岁" && scene.text.at(f.span.end) == Some('的'));
    // 今年,航线上新。三家公司|累计|运输170万人次: over more than that year, where no rate is told of it.
    let summed = || {
        let Range { start, end } = scene.periods[period].span;
        let whole = scene.text.starts_with_any(start, words!["今年", "去年", "全年"]) && end == start + 2
            || scene.text.before(end) == Some('年')
                && scene.text.leading(start..end, |c| c.is_ascii_digit()).len() == 4;
        let rate =
            |f: &FigureSpan| scene.text.has_any(f.span.end..scene.text.len().min(f.span.end + 8), words!["同比"]);
        whole
            && !says(words!["同比"])
            && says(words!["累计"])
            && !scene.text.starts_with_at(clause.span.start, "累计")
            && !scene.next_figure(figure).is_some_and(rate)
    };
    // 自2020年以来稳居前30名,|此次|考核居第26位; nor of a year told in passing before.
    let this_time = || {
        let Range { start, end: time } = scene.periods[period].span;
        let first = clauses[scene.clauses.of_sentence(said).start].span.start;
        let year = said < clause.sentence && first < start && scene.text.before(time) == Some('年');
        let from = time.max(figure.saturating_sub(REACH));
        (year || scene.text.ends_with_any(time, words!["以来", "年来"]))
            && scene.text.has_any(from..figure.max(from), words!["此次", "本次", "这次", "本届"])
    };
    let later = said < clause.sentence;
    // 明年扩建后可增2万吨。园区装机|已达|168兆瓦; 去年启用|后|,已有8家企业.
    let by_now = || {
        let target = scene.periods[period].status == Some(Status::Target);
        let first = clauses[scene.clauses.of_sentence(clause.sentence).start].span.start;
        // 计划到2030年产值达800亿元,|已引进企业46家|.
        let own = scene.periods[period].span.end..clause.span.start;
        let planned = |w: &Word| w.is(CueRole::Target);
        let by_then = target
            && own.start < own.end
            && scene.text.has_any(from..figure, words!["已"])
            && scene.cues.within(first..clause.span.start).iter().any(planned)
            && scene.figure_in(own);
        by_then
            || later && target && scene.text.has_any(first..figure, words!["已达", "已有", "已建成"])
            || scene.text.before(dated) == Some('后') && scene.text.has_any(dated..figure.max(dated), words!["已"])
    };
    // 今年新建农田5万亩,|累计建成|78万亩.
    let total = || {
        let before = reading.clause.checked_sub(1).map(|c| &clauses[c]).filter(|c| c.sentence == clause.sentence);
        before.is_some_and(|c| scene.text.has_any(c.span.clone(), words!["新建", "新增", "新改"]))
            && scene.text.starts_with_at(clause.span.start, "累计")
            && scene.text.starts_with_at(scene.periods[period].span.start, "今年")
    };
    // 4月2日集中开工项目21个,|年度计划投资|37亿元,年预计产值80亿元.
    let yearly_sum = || {
        let yearly = reading.shape == Shape::Money && reading.indicator.as_ref().is_some_and(|i| i.starts_with('年'));
        yearly && scene.periods[period].role == PeriodRole::Day
    };
    each()
        || this_time()
        || by_now()
        || total()
        || yearly_sum()
        || beyond::passed(scene, period, reading, figure)
        || said < clause.sentence && summed()
        || said < clause.sentence && gathered(scene, &scene.periods[period], reading, figure)
        || one_of(scene, figure)
        || reading.shape == Shape::Time && aged()
        || reading.shape == Shape::Money && (whose() || founding::issued(scene, period, reading, figure))
        || founding::of_one(scene, period, reading)
        || said < clause.sentence && granted()
        || said < clause.sentence && (says(ALWAYS) || present() || reading.shape == Shape::Time && says(TOOK))
        || scene.periods[period].status == Some(Status::Target) && yearly()
}

/// Whether only a number, a bracket, a short label or the line that sums up a paragraph stands before a position of the block.
pub(super) fn opens(scene: &Scene, span: &Range<usize>) -> bool {
    // 眼下,|杏园迎来丰收|: says only what season it is.
    if scene.text.starts_with_any(span.start, words!["眼下", "当前"]) {
        return false;
    }
    // |刚刚过去的|2025年.
    let gone = scene.text.word_before(span.start, words!["刚刚过去的", "即将过去的", "过去的"]);
    let position = span.start - gone.map_or(0, |w| w.length());
    const LABEL: usize = 6;
    // 初步核算,|全年完成…: behind a word for where the numbers are from.
    const LONGEST_SOURCE: usize = 14;
    let told = (1..=LONGEST_SOURCE).contains(&position) && scene.text.at(position - 1) == Some(',');
    // 报告指出:|2010年,…; 中汽协:|10月,….
    let label = (1..=LONGEST_SOURCE).contains(&position) && scene.text.at(position - 1) == Some(':');
    if label && scene.text.chars[..position - 1].iter().all(|&c| is_alphanumeric(c)) {
        return true;
    }
    if told && scene.text.ends_with_any(position - 1, OPENERS) {
        return true;
    }
    const SLOGAN: usize = 24;
    let begins = scene.clauses.all.iter().take(SLOGAN).find(|c| c.span.start == position);
    let slogan = position <= SLOGAN && scene.figure_after(position) == 0;
    if slogan && begins.is_some_and(|c| c.sentence == 1 && !month(scene, span)) {
        return true;
    }
    scene.text.chars[..position.min(LABEL + 1)].iter().take(position).filter(|&&c| is_alphanumeric(c)).count() <= 2
        && position <= LABEL
}

/// Whether a period of the sentence before reaches into this one: its first clause has a figure and it has no time of its own.
pub(super) fn carried(scene: &Scene, reading: &Reading, sentence: usize, live: usize, passing: bool) -> bool {
    // 全年…。加快园区建设。|改造应用71个: a whole year in passing ends before another topic, but not before 三是抓创新。.
    let topic = || !scene.opens_item(scene.clauses.of_sentence(sentence - 1).start);
    if sentence > live + 2 || passing && sentence > live + 1 && topic() {
        return false;
    }
    let clauses = scene.clauses.of_sentence(sentence);
    let Some(start) = scene.clauses.all.get(clauses.start).map(|c| c.span.start) else { return false };
    // 其中,产值同比增长13%;|2022年|安排项目137个; 同比增长126%,|今年|有望…: the time of another statement is not theirs.
    let rate = reading.joint.rate && reading.clause >= clauses.start;
    let end = if rate { scene.clauses.all[reading.clause].span.end } else { statement_end(scene, reading.clause) };
    let mut own = scene.periods[scene.period_after(start)..].iter().take_while(|p| p.span.start < end);
    // 每股收益0.9元,|上年同期|为0.7元: nor is how it was then.
    let then =
        |p: &Period| scene.text.ends_with_at(p.span.end, "同期") && scene.clauses.at(p.span.start) > reading.clause;
    // 竣工项目18个,|今年|计划投资31亿元,总投资65亿元: nor is what is to be spent.
    let spent = |p: &Period| planned_amount(scene, scene.clauses.at(p.span.start), p).is_some();
    // 引进企业50家,|全年|有望达到100家: nor is what is hoped for by its end.
    let hoped = |p: &Period| {
        let plan = scene.text.starts_with_any(p.span.end, words!["有望", "预计", "力争", "可望"]);
        plan && scene.clauses.at(p.span.start) > reading.clause
    };
    // 进口增长5%,为|2008年以来|最高: nor is how rare that is.
    let rare = |p: &Period| p.role == PeriodRole::Date && scene.text.ends_with_at(p.span.end, "以来");
    // 由上年的9.4%调整为8.3% dates one of its figures.
    let dated = own.any(|p| {
        !then(p)
            && !rare(p)
            && !hoped(p)
            && !spent(p)
            && !matches!(p.role, PeriodRole::Base | PeriodRole::Origin)
            && plan_dated(scene, p).is_none()
    });
    let among = among(scene, sentence);
    let first = clauses.start + clauses.take_while(|&c| frame(scene, c)).count();
    // 同期,|经开区税收18亿元.
    let same = scene.text.starts_with_any(start, words!["同期", "与此同时", "同一时期"]);
    !dated && (!passing || sentence == live || among || same || reading.clause <= first)
}

/// Whether a clause only says how or of what the next one counts: 按常住人口计算,…; 在地区生产总值中,…; 主要产品中,…; 分产业看,….
pub(super) fn frame(scene: &Scene, clause: usize) -> bool {
    const LONGEST: usize = 16;
    static ENDS: &Words = words!["计算", "中", "看", "口径", "统计", "测算", "核算", "因素", "方面", "分类", "分"];
    let span = &scene.clauses.all[clause].span;
    let begins = scene.text.at(span.start).is_some_and(|c| chars!("按在分从据以初经扣剔就").has(c));
    // 项目正在推进中.
    let whole = scene.text.ends_with_at(span.end, "中")
        && !scene.text.before(span.end - 1).is_some_and(|c| chars!("设进行工其展集").has(c));
    (begins || whole) && span.len() <= LONGEST && scene.text.ends_with_any(span.end, ENDS)
}

/// Whether a sentence takes a part of what the one before told: 其中,….
pub(super) fn among(scene: &Scene, sentence: usize) -> bool {
    let first = scene.clauses.of_sentence(sentence).start;
    scene.clauses.all.get(first).is_some_and(|c| scene.text.starts_with_at(c.span.start, "其中"))
}

/// Whether a time that an earlier statement names governs nothing there, and only says in passing when something was: 累计
/// 达99个,2024年被评为示范县。; …,月底主体完工。; 在2022年度“万家企业评营商环境”活动中,…
pub(super) fn in_passing(scene: &Scene, period: usize, figure: usize) -> bool {
    let span = &scene.periods[period].span;
    let clause = scene.clauses.at(span.start);
    let end = statement_end(scene, clause);
    if figure < end {
        return false;
    }
    if founding::of_occasion(scene, span, clause) {
        return true;
    }
    // 已审核3000万条,|“十四五”以来|,不断完善政策: a stretch with a clause of its own is told of what follows.
    if scene.clauses.all[clause].span == *span && scene.text.ends_with_at(span.end, "以来") {
        return false;
    }
    let counted = |range| scene.figure_in(range);
    if counted(span.end..end) {
        return false;
    }
    if founding::founded(scene, span, end, figure) {
        return true;
    }
    // 二期计划|明年|开工;一期….
    let inside = scene.clauses.all[clause].span.start + 1 < span.start;
    if inside && scene.periods[period].status == Some(Status::Target) && scene.text.ends_with_any(end, EVENTS) {
        return true;
    }
    let sentence = scene.clauses.all[clause].sentence;
    let first = scene.clauses.of_sentence(sentence).start;
    let later = clause > first;
    let edge = matches!(scene.text.before(span.end), Some('底' | '末'));
    let parted = scene.clauses.all[scene.clauses.at(figure)].sentence == sentence;
    later && (edge || parted || counted(scene.clauses.all[first].span.start..span.start))
}
