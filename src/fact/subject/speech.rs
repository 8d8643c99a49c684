//! Speech, by whom the words after it name: “……年销售额达到4000万美元。”某科技公司负责人说.

use std::ops::Range;

use super::brand;
use crate::fact::scene::Scene;
use crate::order;
use crate::tables::lists::{FIRM_SPEAKERS, FIRM_TRADES, INDUSTRY_TRADES, SAYING, ZONE_SPEAKERS};
use crate::tables::{Words, words};

/// How far after a quote its speaker is looked for.
const REACH: usize = 40;
/// The shortest quote that is speech and no name.
const SHORTEST: usize = 12;

/// A quote with its speaker.
pub(crate) struct Speech {
    /// From its opening mark to its closing one.
    pub span: Range<usize>,
    pub speaker: Speaker,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// A zone's official: 管委会主任.
    Zone,
    /// A firm's people, scholars.
    Other,
}

/// The speech of a block whose speaker is told after it, in text order.
pub(crate) fn find(scene: &Scene) -> Vec<Speech> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in scene.text.marks() {
        match c {
            '“' => open = open.or(Some(at)),
            '”' => {
                let start = open.take().filter(|&start| at - start >= SHORTEST);
                let speech = start.and_then(|start| Some((start, speaker(scene, at + 1)?)));
                found.extend(speech.map(|(start, speaker)| Speech { span: start..at, speaker }));
            }
            '\n' => open = None,
            _ => {}
        }
    }
    found.extend(unquoted(scene));
    order::sort(&mut found, |speech| (speech.span.start, 0));
    found
}

/// What an official of a zone says without quotes, to the end of the line: 高新区党工委书记某某表示,去年我们…; and what somebody
/// answers in an interview: 某某:我们….
fn unquoted(scene: &Scene) -> Option<Speech> {
    const LONGEST_NAME: usize = 4;
    let text = scene.text;
    let holds = |span: &Range<usize>, words: &Words| span.clone().any(|i| text.starts_with_any(i, words));
    let official = |span: &Range<usize>| {
        text.ends_with_any(span.end, SAYING) && holds(span, ZONE_SPEAKERS) && !holds(span, FIRM_SPEAKERS)
    };
    let answers = |span: &Range<usize>| span.start == 0 && span.len() <= LONGEST_NAME && text.at(span.end) == Some(':');
    let clause = scene.clauses.all.iter().map(|c| &c.span).find(|span| official(span) || answers(span))?;
    let end = text.marks().find(|&(at, c)| at > clause.end && matches!(c, '\n' | '“')).map_or(text.len(), |m| m.0);
    Some(Speech { span: clause.end..end, speaker: Speaker::Zone })
}

/// Whether a clause only says who tells what follows, and he is nobody of a firm: 区科创局相关负责人介绍,….
pub(crate) fn reports(scene: &Scene, clause: Range<usize>) -> bool {
    let end = if scene.text.ends_with_at(clause.end, "记者") { clause.end - 2 } else { clause.end };
    let says = scene.text.ends_with_any(end, SAYING);
    let firm = || brand::name_end(scene, brand::after_label(scene, clause.start), end).is_some();
    says && !clause.clone().any(|i| scene.text.starts_with_any(i, FIRM_SPEAKERS)) && !firm()
}

/// Whether a clause says that somebody of a firm tells what follows: 总经理刘强告诉记者,….
pub(crate) fn by_firm(scene: &Scene, clause: Range<usize>) -> bool {
    let says = scene.text.ends_with_any(clause.end, SAYING) || scene.text.ends_with_any(clause.end, words!["告诉记者"]);
    says && (clause.clone().any(|i| scene.text.starts_with_any(i, FIRM_SPEAKERS)) || of_firm(scene, clause))
}

/// Whether a range names somebody who works for a firm: 河北金信木业|负责人.
fn of_firm(scene: &Scene, mut range: Range<usize>) -> bool {
    let people =
        words!["负责人", "工作人员", "员工", "技术员", "工程师", "店长", "老板", "车间主任", "经理", "主管", "厂长"];
    let firm = |i: usize| [FIRM_TRADES, INDUSTRY_TRADES].iter().any(|words| scene.text.ends_with_any(i, words));
    range.any(|i| scene.text.starts_with_any(i, people) && firm(i))
}

/// The speech a position lies in.
pub(crate) fn at(speeches: &[Speech], position: usize) -> Option<Speaker> {
    let next = speeches.partition_point(|s| s.span.end <= position);
    speeches.get(next).filter(|s| s.span.start < position).map(|s| s.speaker)
}

/// The speaker that the words after a quote name.
fn speaker(scene: &Scene, from: usize) -> Option<Speaker> {
    let end = (from..scene.text.len().min(from + REACH)).take_while(|&i| !"。“\n".contains(scene.text.chars[i])).last();
    let window = from..end.map_or(from, |i| i + 1);
    let holds = |words: &Words| window.clone().any(|i| scene.text.starts_with_any(i, words));
    if !holds(SAYING) {
        None
    } else if holds(FIRM_SPEAKERS) || of_firm(scene, window.clone()) {
        Some(Speaker::Other)
    } else {
        holds(ZONE_SPEAKERS).then_some(Speaker::Zone)
    }
}
