//! How far a time goes on past its sentence, and which times are only told in passing.

use super::ends::planned_amount;
use super::founding;
use super::inner::statement_end;
use super::period::{Period, PeriodRole};
use crate::char_set::chars;
use crate::fact::indicator::Reading;
use crate::fact::indicator::plan_done::plan_dated;
use crate::fact::scene::Scene;
use crate::mention::Status;
use crate::tables::lists::EVENTS;
use crate::tables::{Words, words};

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
    let own = scene.clauses.all[clause].span == *span;
    if own && scene.text.ends_with_at(span.end, "以来") {
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
    // 依托专项行动,|2017年|,抓获制假团伙;|破获案件567起: so is a year.
    let parted = !own && scene.clauses.all[scene.clauses.at(figure)].sentence == sentence;
    later && (edge || parted || counted(scene.clauses.all[first].span.start..span.start))
}
