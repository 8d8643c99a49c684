//! What there is now, after what was told of a time gone by.

use super::beyond;
use super::period::Period;
use crate::fact::indicator::Reading;
use crate::fact::scene::{Scene, Shape};
use crate::tables::{Words, words};

/// Whether a figure tells what there is now, after a time gone by: 去年攻克难题12项。公司现有员工|860人, 党员|120人; or after a stretch of time
/// that goes on, or some months: 近年来,高新区抓实党建。园区拥有企业|300家.
pub(super) fn there_is(scene: &Scene, period: &Period, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 40;
    let (text, clause) = (scene.text, &scene.clauses.all[reading.clause]);
    let first = scene.clauses.all[scene.clauses.of_sentence(clause.sentence).start].span.start;
    let count = matches!(reading.shape, Shape::Count | Shape::Noun);
    // 去年,云帆光电营收达5亿元。|像这样的企业|,园区有20家.
    if count && text.starts_with_any(first, words!["像", "这样的", "类似的", "类似这样的", "诸如此类的"])
    {
        return true;
    }
    // 前8个月投资112亿元。“|我们设立了|50亿元的基金,….
    let open = first + usize::from(text.at(first) == Some('“'));
    let reported = words!["告诉记者,公司", "介绍,公司", "说,公司", "表示,公司", "介绍,企业", "说,企业"];
    let spoken = || {
        text.ends_with_at(open, "“") && text.starts_with_any(open, words!["我们", "公司", "企业", "园区"])
            || text.has_any(first..figure, reported)
    };
    let grown = reading.joint.rate || reading.joint.change.is_some();
    if !grown && spoken() && text.has_any(first..figure, words!["了", "有", "已", "占比"]) {
        return true;
    }
    let stretch = text.before(period.span.end) == Some('来') || text.at(period.span.start) == Some('近');
    // 近年来,园区狠抓招商。|本次签约|的项目中,工业项目12个.
    if stretch && text.starts_with_any(first, words!["本次", "此次", "这次"]) {
        return true;
    }
    let months = beyond::part_of_year(scene, period);
    if period.passing && !stretch && !months {
        return false;
    }
    let named = reading.named.as_ref().map_or(figure, |n| n.start);
    // 现有员工860人,|党员120人,|占14%.
    let after = clause.span.start + if text.starts_with_at(clause.span.start, "其中") { 2 } else { 0 };
    let listed = named == after || text.at(clause.span.start) == Some('占');
    let from = if listed { first } else { clause.span.start }.max(figure.saturating_sub(REACH));
    // 集聚企业158家,|增加值增速达9.8%: that is of those months.
    let growing = reading.shape == Shape::Percent && text.at(clause.span.start) != Some('占');
    // 拥有|量子企业, but 拥有量.
    let amount = |at: usize| text.at(at) == Some('量') && text.at(at + 1) != Some('子');
    let has = |words: &Words| (from..figure).any(|i| text.starts_with_any(i, words) && !amount(i + 2));
    // 共有党员60名, but 共有60名党员参与.
    let all = || stretch && named < figure && has(words!["共有"]);
    // 前三季度进出口86亿元。清河高新区|集聚|企业12家: nor is it of those months.
    let there = || has(words!["拥有", "下设", "下辖", "集聚", "聚集", "汇聚"]);
    // 上半年开行班列2731列。班列带来的企业|已超过|1100家.
    let bodies = || matches!(scene.figures[scene.figure_after(figure)].unit.as_str(), "家" | "户");
    let by_now = || text.before(named) == Some('有') || has(words!["已超过", "已突破", "已有"]);
    let come = || bodies() && by_now() && !text.has_any(from..figure, words!["新"]);
    has(words!["现有", "现共有", "现拥有"])
        || (stretch || months && !growing) && (listed || count) && (all() || there() || come())
}
