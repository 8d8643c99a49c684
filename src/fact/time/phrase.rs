//! Times that are part of a phrase, and say nothing of the figures after it: 梳理成立以来的成果, 2023年集中开工活动.

use std::ops::Range;

use super::founding;
use super::occasion::{of_occasion_named, of_occasion_on_day};
use crate::char_set::chars;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{EVENTS, FAIRS, FOUNDING, HONOURS};
use crate::tables::{CueRole, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// Whether a time dates only what its own phrase speaks of.
pub(super) fn of_phrase(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    // |今年|的《施政报告》提出,园区占地3公顷: which document tells it. What a government's report sets is for its year.
    scene.text.starts_with_at(span.end, "的《") && !scene.text.starts_with_at(span.end + 2, "政府工作")
        || dates_event(scene, span)
        || of_occasion_named(scene, span)
        || of_occasion_on_day(scene, span, clause)
        || of_superlative(scene, span)
        || of_result(scene, span, clause)
        || of_attribute(scene, span, clause) && !founding::held_then(scene, span, clause)
        || of_purpose(scene, span, clause)
        || of_title(scene, span, clause)
        || of_prices(scene, span)
        || of_speech(scene, span)
        || of_works(scene, span, clause)
        || of_cause(scene, span, clause)
        || of_deeds(scene, span)
}

/// Whether a time stands inside what something came of: 在|暑期|需求旺盛带动下,….
fn of_cause(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else { return false };
    static CAUSES: &Words = words!["带动下", "推动下", "拉动下", "作用下", "支撑下", "影响下", "因素影响"];
    let led = matches!(scene.text.at(clause.start), Some('在' | '受')) && clause.end > span.end;
    led && scene.text.ends_with_any(clause.end, CAUSES) && !scene.figure_in(clause)
}

/// Whether a time only tells how soon works went on: 实现|当年|开工、|当年|竣工,….
pub(super) fn of_deeds(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 4;
    let text = scene.text;
    let word = |at: usize| text.starts_with_at(at, "当年");
    let next = (span.end + 2..=span.end + LONGEST).find(|&i| matches!(text.at(i), Some('、')));
    let last = (LONGEST..=LONGEST + 3).filter_map(|n| span.start.checked_sub(n)).find(|&i| word(i));
    word(span.start) && (next.is_some_and(|i| word(i + 1)) || text.before(span.start) == Some('、') && last.is_some())
}

/// Whether a time stands in what somebody says in quotes, and nothing is counted there after it: “|现在|方便多了。”居民说,….
fn of_speech(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 60;
    let quote = |&(_, c): &(usize, char)| matches!(c, '“' | '”');
    let near = |at: usize| at < span.end + LONGEST && at + LONGEST > span.start;
    let close = scene.text.marks_from(span.end).take_while(|&(at, _)| near(at)).find(quote);
    let Some((close, '”')) = close else { return false };
    let spoken = scene.text.before(close).is_some_and(|c| matches!(c, '。' | '!' | '?' | ',' | '…' | '~'));
    let open = || scene.text.marks_before(span.start).take_while(|&(at, _)| near(at)).find(quote);
    spoken && open().is_some_and(|(_, c)| c == '“') && !scene.figure_in(span.end..close)
}

/// Whether a time only says what is being built, and what follows comes once that is done: 目前|在建的数据中心投运后,….
fn of_works(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    const REACH: usize = 10;
    static DONE: &Words = words!["投产后", "达产后", "建成后", "投运后", "投用后", "完工后", "竣工后", "运营后"];
    let Some(clause) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else { return false };
    scene.text.ends_with_any(clause.end, DONE)
        && scene.text.has_any(span.end..clause.end.min(span.end + REACH), words!["在建", "正在建", "建设中"])
        && !scene.figure_in(clause)
}

/// Whether a year is part of what something is said to be: 某港是|2012年|省重点项目,总投资100亿元; 获批|2018年|全国产业强镇.
fn of_title(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else { return false };
    let wide = scene.text.word_before(span.start, words!["全国", "全省", "全市", "国家"]).map_or(0, |_| 2);
    let titled = || {
        scene.text.before(span.start).is_some_and(|c| chars!("是为入布").has(c))
            && scene.text.ends_with_any(clause.end, words!["项目", "工程", "企业", "名单", "示范区", "之一"])
    };
    let by = span.start - wide;
    // One place's title: a list of many is counted by what is told of it.
    let one = || scene.text.before(clause.end).is_some_and(|c| chars!("镇村县区市地园点牌").has(c));
    let honoured = || {
        let honour = scene.text.ends_with_any(by, HONOURS) && !scene.text.ends_with_at(by, "进入");
        one() && (honour || scene.text.ends_with_at(by, "列入"))
    };
    let year = scene.text.before(span.end) == Some('年') || scene.text.ends_with_at(span.end, "年度");
    year && (titled() || honoured()) && !scene.figure_in(span.end..clause.end)
}

/// 将于|5年内|打造集群, 预计|到2026年|实现产值5亿元: whether a time within its clause says by when something is foreseen, and no more.
pub(super) fn foreseen(scene: &Scene, span: &Range<usize>) -> bool {
    let (text, start) = (scene.text, span.start);
    span.len() > 2 && text.ends_with_at(span.end, "年内")
        || text.ends_with_any(start, words!["将于", "将在"])
        || text.ends_with_at(start, "预计") && matches!(text.at(start), Some('到' | '至'))
}

/// Whether a time is that of the prices which an amount is reckoned in: 按|2019年|平均汇率折算.
fn of_prices(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 6;
    let led = matches!(scene.text.before(span.start), Some('按' | '以' | '照'));
    led && scene.text.has_any(span.end..span.end + LONGEST, words!["汇率", "价格", "不变价", "可比价"])
}

/// Whether a time only says what came of it, with nothing counted in its clause: 梳理成立以来|的成果,….
fn of_result(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let Some(end) = scene.clauses.all.get(clause).map(|c| c.span.end) else { return false };
    let counted = scene.figure_in(span.end..end);
    scene.text.at(span.end) == Some('的') && !counted && scene.text.ends_with_at(span.end, "以来")
}

/// Whether a time only says among what something is the most: “十四五”期间投资|最大的|项目竣工.
fn of_superlative(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST_NOUN: usize = 8;
    const LONGEST_SORT: usize = 2;
    let text = scene.text;
    // 产量居|近五年|第二高位: so does a rank among years.
    if text.at(span.start) == Some('近')
        && text.before(span.start).is_some_and(|c| chars!("居为列创").has(c))
        && text.starts_with_any(span.end, words!["第", "同期第", "同期最"])
    {
        return true;
    }
    let plain = |i: &usize| text.at(*i).is_some_and(is_alphanumeric);
    let most = (span.end..span.end + LONGEST_NOUN).take_while(plain).find(|&i| text.chars[i] == '最');
    let of = most.and_then(|at| (at + 2..at + 2 + LONGEST_SORT).find(|&i| text.at(i) == Some('的')));
    of.is_some_and(|of| scene.next_figure(span.end).is_none_or(|f| f.span.start > of))
}

/// Whether a time only says which one something is, with nothing counted in its clause: 这是一家|上个月|才投产的|企业,….
fn of_attribute(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    const LONGEST: usize = 8;
    let Some(clause) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else { return false };
    let of = (span.end + 1..clause.end.min(span.end + LONGEST)).find(|&i| scene.text.chars[i] == '的');
    let verb = |of: usize| {
        let known =
            scene.cues.ending_at(of).iter().any(|w| w.start >= span.end && w.any(&[CueRole::Lead, CueRole::Verb]));
        known
            || scene.text.ends_with_any(of, EVENTS)
            || scene.text.ends_with_any(of, words!["生产", "运营", "运行", "入园"])
    };
    const REACH: usize = 20;
    // 今年发展的主要目标是: is about the time.
    let aim = |of: usize| scene.text.has_any(of..clause.end.min(of + REACH), words!["目标", "任务", "指标"]);
    // 目前动建的|为|一期项目: whatever the verb.
    let named = |of: usize| matches!(scene.text.at(of + 1), Some('为' | '是'));
    of.is_some_and(|of| of + 1 < clause.end && (verb(of) || named(of)) && !aim(of))
        && !scene.figure_in(span.end..clause.end)
}

/// Whether a time stands inside a clause that only says what for: 为保证|今冬|供暖安全,….
fn of_purpose(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else { return false };
    // 为|明年|通车奠定基础.
    let laid = || scene.text.ends_with_any(clause.end, words!["基础", "准备", "条件"]);
    let led = scene.text.at(clause.start) == Some('为')
        && (span.start > clause.start + 1 || laid())
        && clause.end > span.end + 1;
    // 针对2022年|查摆的问题: or what about.
    let about = || {
        scene.text.starts_with_any(clause.start, words!["针对", "围绕", "聚焦", "对照", "根据", "结合"])
            && scene.text.has_any(span.end..clause.end, words!["查摆", "反馈", "检视", "短板", "不足", "问题"])
    };
    (led || about()) && !scene.figure_in(clause.clone())
}

/// Whether a time only says when something came about, with nothing counted: 2023年10月投产,总投资30亿元.
fn dates_event(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST: usize = 8;
    const LONGEST_PLACED: usize = 20;
    const FARTHEST: usize = 40;
    let clause = &scene.clauses.all[scene.clauses.at(span.start)].span;
    let rest = span.end..clause.end;
    let counted = scene.figure_in(rest.clone());
    // 将在明年5月底竣工,届时|可入驻50家: what follows happens then.
    let then = scene.text.starts_with_any(clause.end + 1, words!["届时", "到时", "当时"]);
    // 一期600兆瓦于2010年|顺利完成.
    if !counted && !then && rest.len() > 1 && scene.text.before(span.start) == Some('于') {
        return true;
    }
    // 是1992年设立的|54家高新区之一,面积116平方公里: nor is that with which others it was.
    let one = scene.text.before(span.start) == Some('是') && scene.text.ends_with_any(clause.end, words!["之一"]);
    if !one && scene.figure_in(clause.clone()) {
        return false;
    }
    // 1992年经国务院批准设立,规划面积30平方公里: what a place has now was not counted when it was founded.
    // 2014年获批国家级新区时,生产总值仅为242亿元: what follows was so then.
    let then = then || scene.text.ends_with_any(clause.end, words!["时", "的时候", "之初", "伊始"]);
    let told = rest.len() <= FARTHEST
        && !then
        && scene.text.has_any(rest.clone(), FOUNDING)
        && !scene.text.ends_with_at(span.end, "来");
    if told {
        return true;
    }
    if !then && founding::comes(scene, span, &rest) {
        return true;
    }
    // 去年启用|后|,已有8家企业进驻: what there has been since then.
    let since = scene.text.before(clause.end) == Some('后')
        && scene.text.starts_with_any(clause.end + 1, words!["已", "累计", "至今", "现"]);
    let done = clause.end - usize::from(since);
    let event = EVENTS.iter().any(|w| scene.text.ends_with_at(done, w) && rest.len() >= w.length());
    // 2014年|在某开发区|注册成立.
    let placed = matches!(scene.text.at(rest.start), Some('在' | '于' | '由' | '经' | '落' | '从'));
    let longest = if placed { LONGEST_PLACED } else { LONGEST };
    // 2015年|在深交所上市|,募集资金5亿元: money raised by it is of its time.
    let raised = scene.text.starts_with_any(clause.end + 1, words!["募", "融资", "首发", "发行"]);
    event && !then && !raised && rest.len() <= longest && scene.text.at(clause.end) == Some(',')
}

/// Whether a time inside a clause says only when something went on, with nothing counted after it in its sentence:
/// 同比增长0.9%,止住二季度以来回落态势.
pub(super) fn idle(scene: &Scene, span: &Range<usize>, clause: usize) -> bool {
    let Some(clause) = scene.clauses.all.get(clause).filter(|c| c.span.start + 1 < span.start) else { return false };
    let counts = |c: usize| scene.clauses.all[c].span.end;
    let end = scene.clauses.of_sentence(clause.sentence).last().map_or(span.end, counts);
    let figure = scene.next_figure(span.end);
    figure.is_none_or(|f| f.span.start >= end) && !scene.text.starts_with_at(span.end, "后")
}

/// Whether a year is that of an evaluation whose results a clause makes known: |2022年|全国考评结果公布.
fn of_evaluation(scene: &Scene, span: &Range<usize>) -> bool {
    let clause = &scene.clauses.all[scene.clauses.at(span.start)].span;
    const REACH: usize = 40;
    let name = span.end..clause.end.min(span.end + REACH);
    let says = |words: &Words| scene.text.has_any(name.clone(), words);
    scene.text.ends_with_any(clause.end, words!["公布", "发布", "揭晓", "出炉"])
        && says(words!["考评", "评价", "考核", "名单", "榜", "排名", "评选", "评估"])
}

/// Whether a year belongs to the name of an event or an award: 2024年|世界园艺博览会, 发布2022年|“最美科技工作者”.
pub(super) fn of_name(scene: &Scene, span: &Range<usize>) -> bool {
    const LONGEST_NAME: usize = 16;
    let text = scene.text;
    if !matches!(text.before(span.end), Some('年' | '度')) {
        return false;
    }
    if of_evaluation(scene, span) {
        return true;
    }
    // 发布|2022年“…”: after a verb.
    if matches!(text.at(span.end), Some('“' | '《')) {
        return text.before(span.start).is_some_and(is_alphabetic);
    }
    text.has_any(text.leading(span.end..span.end + LONGEST_NAME, is_alphanumeric), FAIRS)
}

/// Whether a time only says when something is held, or is its first day: 报名时间|从5月5日起至6月15日|, |首日|收盘价32元.
pub(super) fn of_its_own(scene: &Scene, span: &Range<usize>) -> bool {
    scene.text.ends_with_any(span.start, words!["时间", "时间为", "时间是", "时间:"])
        || scene.text.starts_with_at(span.start, "首日") && span.len() == 2
}
