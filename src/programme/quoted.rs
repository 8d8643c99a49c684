//! Programmes by a quoted name and a type word: “星火炬力”行动, “千村工程”, 品牌“湖城蟹”.

use std::ops::Range;

use super::{ProgrammeSpan, is_inside, named};
use crate::explain::Rule;
use crate::mention::ProgrammeKind;
use crate::name::edge::{By, cues, edges, is_joined, is_kept, is_name_char, is_only};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::lists::{FIRST_VERBS, PUBLIC_BRANDS, TYPE_VERBS};
use crate::tables::{CueClass, PROGRAMME_TYPES, PlainUse, QuotedUse, Table, Words};
use crate::text::Text;

/// The longest words between the quotes and the type word: “…”志愿服务·活动.
const LONGEST_GAP: usize = 12;
/// The same for 机制 and 模式, which also close phrases, where the quotes hold no more than a few characters.
const LONGEST_METHOD_GAP: usize = 8;
/// The shortest quoted name that a long 机制 is named by: “一点触发、多点联动”检验检疫安全风险联合防控机制.
const LEAST_METHOD_NAME: usize = 8;
/// The shortest words before a number that are the long form of its name.
const LEAST_PREFIX: usize = 6;
/// The shortest words that say what is done, with the type word: 深化提升行动.
const LEAST_AIM: usize = 6;
/// The longest type word before the quotes with its dash, and that dash.
const LONGEST_LEAD: usize = 6;
const LONGEST_DASH: usize = 2;
/// How far before 品牌 stands what makes it one of a public body.
const LONGEST_PUBLIC: usize = 16;
/// The longest name that ends in an exclamation or a question; longer ones are what somebody says.
const LONGEST_CALL: usize = 16;
/// The longest name with the type word inside the quotes.
const LONGEST_INSIDE: usize = 24;

/// Lists that any office keeps: “黑名单”制度.
const ROLLS: [&str; 4] = ["黑名单", "红黑名单", "红黑榜", "红名单"];

/// Words for where a programme is carried out, between its name and its type word.
const WHOLES: &Words = &Words::new(&["全国", "全省", "全市", "全区", "全县", "本市", "本区", "本县"]);

/// The quoted names, in text order.
pub(super) fn find(text: &Text, hits: &Hits, quotes: &[Quote], titles: &[Quote]) -> Vec<ProgrammeSpan> {
    let mut found = Vec::new();
    for quote in quotes.iter().filter(|q| !is_inside(titles, q.open)) {
        let name = quote.open + 1..quote.close;
        let exclaimed = name.len() > LONGEST_CALL && matches!(text.before(name.end), Some('!' | '?'));
        if name.len() < 2 || exclaimed || text.chars[name.clone()].iter().any(|c| matches!(c, '。' | ';' | '\n')) {
            continue;
        }
        let close = quote.close + 1;
        // “十四五” is a period; only a plan is named after it.
        let period = is_period(text, &name);
        let built = is_built(hits, name.start, name.end);
        let after = type_after(text, hits, &name, period);
        let programme = match after {
            // “同心工程”区域党建品牌 is a brand called after works.
            Some((ref types, kind)) if types.start == close || kind == ProgrammeKind::Brand => {
                Some((types.end, kind, Rule::QuotedName))
            }
            _ => inside(text, hits, quote)
                .map(|kind| (close, kind, Rule::TypeInQuotes))
                .or(after.map(|(types, kind)| (types.end, kind, Rule::QuotedName)))
                .or_else(|| led(text, hits, quote).map(|kind| (close, kind, Rule::TypeBeforeQuotes))),
        };
        if let Some((end, kind, rule)) = programme.filter(|&(_, kind, _)| {
            (!period || kind == ProgrammeKind::Plan)
                && (!built || kind != ProgrammeKind::Works)
                && (kind != ProgrammeKind::Method || !ROLLS.iter().any(|roll| text.folded(name.clone()) == **roll))
        }) {
            let start = numbered(text, hits, quote).unwrap_or(quote.open);
            let types = match rule {
                Rule::QuotedName => close..end,
                Rule::TypeInQuotes => name.clone(),
                _ => quote.open.saturating_sub(LONGEST_LEAD)..quote.open,
            };
            text.note_of(&(start..end), rule, types.clone());
            text.note_of(&(start..end), Rule::ProgrammeKind, types);
            if start < quote.open {
                text.note_of(&(start..end), Rule::NumberedName, start..quote.open);
            }
            found.push(named(text, start..end, if start < quote.open { start..end } else { name }, kind));
        }
    }
    found
}

/// Where the name begins that has a number for its short form: 制造业重点产业链现代化“1269”行动计划.
fn numbered(text: &Text, hits: &Hits, quote: &Quote) -> Option<usize> {
    const REACH: usize = 24;
    let name = quote.open + 1..quote.close;
    let number = name.len() >= 3 && text.chars[name.clone()].iter().all(char::is_ascii_digit);
    // 东北全面振兴“十四五”实施方案: but 全省和各市“十四五”规划 are those of places.
    let whose = |c| matches!(c, '省' | '市' | '县' | '区' | '州' | '国' | '家' | '级' | '业' | '地');
    let period = is_period(text, &name) && !text.before(quote.open).is_some_and(whose);
    if !number && !period {
        return None;
    }
    let cuts =
        |c| matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::Cut | CueClass::Class | CueClass::Quantity);
    let edge = *edges(text, hits, quote.open, REACH, cuts).first()?;
    let headed = edge.by == By::Mark && matches!(text.before(edge.at), None | Some('.' | '\n' | '。'));
    let led = edge.by == By::Cue(CueClass::Trigger) || headed;
    (led && edge.at + LEAST_PREFIX <= quote.open).then_some(edge.at)
}

/// The type words that close a quoted name, and their kind; words such as 党建 and 志愿服务 may stand between.
fn type_after(text: &Text, hits: &Hits, name: &Range<usize>, period: bool) -> Option<(Range<usize>, ProgrammeKind)> {
    let (from, quoted) = (name.end + 1, name.len());
    let last = from + LONGEST_GAP + 1;
    let reach = (from..last).find(|&at| !text.at(at).is_some_and(is_name_char)).unwrap_or(last);
    let first = (from..reach).filter_map(|at| longest_type(hits, at)).find(|h| {
        (PROGRAMME_TYPES[h.row].quoted != QuotedUse::Inside || closes(text, h, from)) && !is_undone(text, h)
    })?;
    // “五个一”深化提升行动: what is done to the quoted thing.
    let aimed = first.end >= from + LEAST_AIM
        && is_only(text, hits, from, first.start, |c| {
            matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::ProgrammeAim | CueClass::ProgrammeNoun)
        })
        && cues(hits, from, first.start).any(|(cue, class)| class == CueClass::ProgrammeAim && cue.end == first.start);
    let suits = matches!(PROGRAMME_TYPES[first.row].kind, ProgrammeKind::Method | ProgrammeKind::Campaign);
    let blocked = !aimed
        && cues(hits, from, first.start).any(|(cue, class)| {
            // “千企上云”供需对接活动: the verb is a part of the type word.
            let noun = cue.end == first.start
                && (suits && text.ends_with_any(cue.end, TYPE_VERBS) || text.ends_with_at(cue.end, "执行"));
            let ends_gap = match class {
                CueClass::Trigger if noun => false,
                // “书香万家”全国亲子阅读行动 says where it is carried out.
                CueClass::Cut if text.ends_with_any(cue.end, WHOLES) => false,
                CueClass::Trigger | CueClass::Cut => true,
                CueClass::Quantity => text.at(cue.end - 1) == Some('大'),
                CueClass::Weak => cue.end - cue.start > 1,
                _ => false,
            };
            ends_gap && cue.end <= first.start && !is_kept(hits, &cue, from)
        });
    // “一带一路”同双方发展战略对接 is about another strategy.
    let beside = text.at(from) == Some('同') && !matches!(text.at(from + 1), Some('步' | '城' | '心' | '创'));
    // “红石榴”志愿服务队立即行动: it is a verb there.
    let acts = PROGRAMME_TYPES[first.row].kind == ProgrammeKind::Action;
    let hurried = acts && first.start > from && text.ends_with_any(first.start, HURRIED);
    // “越杰计划(电类)”包括电气工程
    let told = (from..first.start).any(|at| text.starts_with_any(at, TOLD));
    let joined = hurried || told || beside || (from..first.start).any(|at| is_joined(text, hits, at));
    let mut types = first;
    // 行动 + 计划, 活动 + 品牌: the last of the type words says what it is.
    while let Some(next) = longest_type(hits, types.end).filter(|next| !is_undone(text, next)) {
        types = next;
    }
    let kind = &PROGRAMME_TYPES[types.row];
    let built = kind.kind == ProgrammeKind::Works && is_built(hits, from, first.start);
    // 规划 and 方案 after other words are that of a thing, not of the name: “多规合一”国土空间规划.
    let far = match kind.plain {
        PlainUse::Guided => first.start > from && !period,
        // “一小时通勤圈”同城化发展体制机制 is another's.
        _ if kind.kind == ProgrammeKind::Method && text.ends_with_at(first.start, "体制") => true,
        _ => {
            kind.kind == ProgrammeKind::Method && first.start - from > LONGEST_METHOD_GAP && quoted < LEAST_METHOD_NAME
        }
    };
    let excluded = is_excluded(hits, from, types.end) || is_event(text, from..first.start);
    (!blocked && !excluded && !far && !joined && !built && !is_undone(text, &types))
        .then_some((first.start..types.end, kind.kind))
}

/// Whether a type word that else stands in the quotes follows them, and the name ends with it: “帮办代办”制.
fn closes(text: &Text, hit: &Hit, close: usize) -> bool {
    hit.start == close && text.at(hit.end).is_none_or(|c| !is_name_char(c) || matches!(c, '和' | '与'))
}

/// How somebody acts, so that 行动 is no name's.
const HURRIED: &Words = &Words::new(&["立即", "迅速", "火速", "马上", "协调"]);

/// What tells of a quoted thing.
const TOLD: &Words = &Words::new(&["包括", "成为", "属于", "入选", "获评", "涵盖"]);

/// Whether a meeting or a ceremony is named: “…”誓师大会活动.
fn is_event(text: &Text, gap: Range<usize>) -> bool {
    const EVENTS: &Words = &Words::new(&["大会", "会议", "论坛", "仪式", "晚会", "发布会"]);
    gap.clone().any(|at| text.starts_with_any(at, EVENTS))
}

/// The longest type word at a position.
pub(super) fn longest_type(hits: &Hits, at: usize) -> Option<Hit> {
    hits.longest_at(at, Table::ProgrammeType)
}

/// Whether the type word goes on to be another word: 工程·师.
pub(super) fn is_undone(text: &Text, hit: &Hit) -> bool {
    text.starts_with_any(hit.end, &PROGRAMME_TYPES[hit.row].unless)
}

/// “4+4科创工程”: the type word ends the quotation.
fn inside(text: &Text, hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    let start = quote.open + 1;
    let length = quote.close - start;
    if length > LONGEST_INSIDE
        || is_phrase(text, hits, quote)
        || text.chars[start..without_edition(text, start, quote.close)].iter().any(|&c| !is_inside_quotes(c))
    {
        return None;
    }
    let end = without_edition(text, start, quote.close);
    let hit = hits.within(start..end).iter().find(|h| {
        h.table == Table::ProgrammeType
            && h.end == end
            && matches!(PROGRAMME_TYPES[h.row].quoted, QuotedUse::Yes | QuotedUse::Inside | QuotedUse::Lead)
            && PROGRAMME_TYPES[h.row].kind != ProgrammeKind::Brand
    })?;
    const AWARDED: &Words = &Words::new(&["奖", "专业", "学院", "学科", "课程"]);
    if text.starts_with_any(quote.close + 1, AWARDED) {
        return None;
    }
    // “完善乡村建设实施机制” says what is to be done.
    let task = matches!(PROGRAMME_TYPES[hit.row].kind, ProgrammeKind::Method | ProgrammeKind::Reform)
        && cues(hits, start, start + 1)
            .any(|(cue, class)| matches!(class, CueClass::Weak | CueClass::Adverb) && cue.end >= start + 2);
    if task {
        return None;
    }
    let body = &text.chars[start..hit.start];
    // “一项目一方案”, “丑恶的行动”
    if matches!(body, [.., '一' | '的']) || body.contains(&'了') {
        return None;
    }
    let counted = matches!(body, [.., '大' | '号'] | []) && body.len() <= 3;
    (!counted && !is_excluded(hits, start, hit.end)).then_some(PROGRAMME_TYPES[hit.row].kind)
}

/// Whether a character can stand in a quoted name, which may have quotes itself: “暖‘新’行动”.
fn is_inside_quotes(c: char) -> bool {
    is_name_char(c) || matches!(c, '‘' | '’')
}

/// The end of a name without its year or edition: “清网行动2024”, “展览奖励计划2.0”.
fn without_edition(text: &Text, start: usize, close: usize) -> usize {
    let close = if text.before(close) == Some('版') { close - 1 } else { close };
    let number = |c: &char| c.is_ascii_digit() || *c == '.';
    let digits = text.chars[start..close].iter().rev().take_while(|c| number(c)).count();
    let edition = text.chars[close - digits..close].contains(&'.') && digits == 3;
    if digits == 4 || edition { close - digits } else { close }
}

/// Whether a verb and its object are quoted, not a name: “落实人才兴市战略”.
pub(super) fn is_phrase(text: &Text, hits: &Hits, quote: &Quote) -> bool {
    const LEAST_REST: usize = 5;
    let mut start = quote.open + 1;
    loop {
        let led = cues(hits, start, start + 1).find(|(_, class)| matches!(class, CueClass::Trigger | CueClass::Adverb));
        let end = match led {
            Some((verb, CueClass::Trigger)) => {
                return verb.end + LEAST_REST <= quote.close && !is_plan_title(text, &verb, quote.close);
            }
            Some((adverb, _)) => adverb.end,
            None if text.at(start) == Some('要') => start + 1,
            None => return false,
        };
        start = end;
    }
}

/// Whether the title of a plan is quoted, which says what is to be done: “推进新型工业化2025年行动方案”.
fn is_plan_title(text: &Text, verb: &Hit, close: usize) -> bool {
    const PLANS: &Words = &Words::new(&["行动方案", "行动计划", "实施方案", "工作方案"]);
    text.ends_with_any(verb.end, FIRST_VERBS) && text.ends_with_any(close, PLANS)
}

/// Whether words say that something is built: “六大灌区”工程.
fn is_built(hits: &Hits, start: usize, end: usize) -> bool {
    cues(hits, start, end)
        .any(|(cue, class)| class == CueClass::Construction && cue.end <= end && cue.end - cue.start > 1)
}

/// Whether an expression that names no programme ends where the type word does.
fn is_excluded(hits: &Hits, start: usize, end: usize) -> bool {
    cues(hits, start, end).any(|(cue, class)| class == CueClass::NotProgramme && cue.end == end)
}

/// 品牌“湖城蟹”, 品牌——“湖城蟹”: the type word comes first.
fn led(text: &Text, hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    let dash = (quote.open.saturating_sub(LONGEST_DASH)..quote.open).rev();
    let end = quote.open - dash.take_while(|&at| matches!(text.at(at), Some('—' | ':'))).count();
    let before = hits.within(end.saturating_sub(LONGEST_LEAD - LONGEST_DASH)..end);
    let hit = before.iter().find(|h| h.table == Table::ProgrammeType && h.end == end)?;
    let kind = &PROGRAMME_TYPES[hit.row];
    // 月饼品牌“湖香” is a firm's.
    let public = kind.kind != ProgrammeKind::Brand || {
        let before = hit.start.saturating_sub(LONGEST_PUBLIC)..hit.start;
        before.clone().any(|at| PUBLIC_BRANDS.iter().any(|word| text.starts_with_at(at, word) && at < before.end))
    };
    (kind.quoted == QuotedUse::Lead && public).then_some(kind.kind)
}

/// Whether the name is that of a five-year period: 十四五, and 九五 in plans that count their own.
fn is_period(text: &Text, name: &Range<usize>) -> bool {
    matches!(text.chars[name.clone()], ['十', _, '五'] | ['七' | '八' | '九', '五'])
}
