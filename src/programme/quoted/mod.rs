//! Programmes by a quoted name and a type word: “星火炬力”行动, “千村工程”, 品牌“湖城蟹”.

mod before;
mod gap;
mod inside;

use std::ops::Range;

use self::before::{group, named_twice, numbered};
use self::gap::{HURRIED, TOLD, is_building, is_event, is_formula, is_noun};
use self::inside::inside;
pub(super) use self::inside::is_phrase;
use super::{ProgrammeSpan, is_inside, named};
use crate::char_set::chars;
use crate::explain::Rule;
use crate::mention::ProgrammeKind;
use crate::name::edge::{cues, is_joined, is_kept, is_name_char, is_only};
use crate::name::quote::Quote;
use crate::scan::{Hit, Hits};
use crate::tables::lists::PUBLIC_BRANDS;
use crate::tables::{CueClass, PROGRAMME_TYPES, PlainUse, QuotedUse, Table, Words, words};
use crate::text::Text;

/// The longest words between the quotes and the type word: “…”志愿服务·活动.
const LONGEST_GAP: usize = 12;
/// The same after a number: “51020”….
const LONGEST_NUMBERED: usize = 20;
/// The same for 机制 and 模式, which also close phrases, where the quotes hold no more than a few characters.
const LONGEST_METHOD_GAP: usize = 8;
/// The shortest quoted name that a long 机制 is named by: “一点触发、多点联动”检验检疫安全风险联合防控机制.
const LEAST_METHOD_NAME: usize = 8;
/// The shortest words that say what is done, with the type word: 深化提升行动.
const LEAST_AIM: usize = 6;
/// The longest type word before the quotes with its dash, and that dash.
const LONGEST_LEAD: usize = 6;
const LONGEST_DASH: usize = 2;
/// How far before 品牌 stands what makes it one of a public body.
const LONGEST_PUBLIC: usize = 16;
/// The longest name that ends in an exclamation or a question; longer ones are what somebody says.
const LONGEST_CALL: usize = 16;

/// Lists that any office keeps, and ways that anybody works: “黑名单”制度, “互联网+”模式.
const ROLLS: [&str; 5] = ["黑名单", "红黑名单", "红黑榜", "红名单", "互联网+"];

/// Policies of any office and for whole sorts of people: “一揽子”政策, “三农”政策.
static SORTS_OF_POLICIES: &Words = words![
    "一揽子",
    "组合拳",
    "大礼包",
    "三农",
    "专精特新",
    "小巨人",
    "小升规",
    "免申即享",
    "一企一策",
    "惠企",
    "助企",
];

/// What a good is called after that a place has a brand of: “湖莲”品牌.
const GOODS: &str = "莲茶药米酒果菜牛羊猪鱼虾菌椒油瓷";

/// Words for where a programme is carried out, between its name and its type word.
static WHOLES: &Words = words!["全国", "全省", "全市", "全区", "全县", "本市", "本区", "本县"];

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
        // “光伏+治沙”工程 is no building site.
        let built = is_built(hits, name.start, name.end) && !text.chars[name.clone()].contains(&'+');
        let after = type_after(text, hits, &name, period);
        let programme = match after {
            // “同心工程”区域党建品牌 is a brand called after works.
            Some((ref types, kind)) if types.start <= close + 1 || kind == ProgrammeKind::Brand => {
                Some((types.end, kind, Rule::QuotedName))
            }
            _ => inside(text, hits, quote)
                .map(|kind| (close, kind, Rule::TypeInQuotes))
                .or(after.map(|(types, kind)| (types.end, kind, Rule::QuotedName)))
                .or_else(|| led(text, hits, quote).map(|kind| (close, kind, Rule::TypeBeforeQuotes)))
                .or_else(|| group(text, hits, quote).map(|kind| (close, kind, Rule::TypeInQuotes)))
                .or_else(|| among(text, hits, quote).map(|kind| (close, kind, Rule::QuotedName))),
        };
        let good = name.end == name.start + 2 && GOODS.contains(text.chars[name.end - 1]);
        // 公司旗下“云帆”品牌
        let own =
            text.ends_with_any(quote.open, words!["旗下", "自主", "自有"]) || text.ends_with_at(name.end, "老字号");
        if let Some((end, kind, rule)) = programme.filter(|&(end, kind, _)| {
            !((good || own) && kind == ProgrammeKind::Brand && end <= close + 2)
                && (!period || kind == ProgrammeKind::Plan)
                && (!built && text.before(name.end) != Some('奖') && !is_praise(text, quote)
                    || kind != ProgrammeKind::Works)
                && (kind != ProgrammeKind::Campaign || !is_festival(text, &name))
                && (kind != ProgrammeKind::Method || !ROLLS.iter().any(|roll| text.folded(name.clone()) == **roll))
                && (kind != ProgrammeKind::Document || !text.ends_with_any(name.end, SORTS_OF_POLICIES))
        }) {
            let before = || named_twice(text, hits, quotes, quote).filter(|_| rule == Rule::QuotedName);
            let start = numbered(text, hits, quote, kind).or_else(before).unwrap_or(quote.open);
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

/// “好物出海行”|等活动: the sort of things the quoted name is one of.
fn among(text: &Text, hits: &Hits, quote: &Quote) -> Option<ProgrammeKind> {
    const SHORTEST: usize = 4;
    let at = quote.close + 1;
    let hit = longest_type(hits, at + 1).filter(|h| text.at(at) == Some('等') && !is_undone(text, h))?;
    let kind = PROGRAMME_TYPES[hit.row].kind;
    let told = matches!(kind, ProgrammeKind::Campaign | ProgrammeKind::Action | ProgrammeKind::Plan);
    // “云岭之夜”等活动 are events.
    let event = text.before(quote.close).is_some_and(|c| chars!("夜展节赛会礼坛季周").has(c));
    (told && !event && quote.close > quote.open + SHORTEST).then_some(kind)
}

/// Where what follows the quotes begins: past a space that a page left there, and an edition: “百企提升”2.0|行动.
fn after_quotes(text: &Text, hits: &Hits, at: usize) -> usize {
    let digit = |at: usize| text.at(at).is_some_and(|c| c.is_ascii_digit());
    if digit(at) && text.at(at + 1) == Some('.') && digit(at + 2) {
        return at + 3 + usize::from(text.at(at + 3) == Some('版'));
    }
    at + usize::from(text.at(at) == Some(' ') && longest_type(hits, at + 1).is_some())
}

/// The type words that close a quoted name, and their kind; words such as 党建 and 志愿服务 may stand between.
fn type_after(text: &Text, hits: &Hits, name: &Range<usize>, period: bool) -> Option<(Range<usize>, ProgrammeKind)> {
    let (from, quoted) = (after_quotes(text, hits, name.end + 1), name.len());
    // “51020”…工作方案: a number says nothing, so that the name goes on.
    let number = quoted >= 3 && text.chars[name.clone()].iter().all(char::is_ascii_digit);
    let last = from + if number { LONGEST_NUMBERED } else { LONGEST_GAP } + 1;
    let reach = (from..last).find(|&at| !text.at(at).is_some_and(is_name_char)).unwrap_or(last);
    let first = (from..reach).filter_map(|at| longest_type(hits, at)).find(|h| {
        (PROGRAMME_TYPES[h.row].quoted != QuotedUse::Inside || closes(text, h, from))
            && !is_undone(text, h)
            && !leads_on(text, hits, h)
    })?;
    // “五个一”深化提升行动: what is done to the quoted thing.
    let aimed = first.end >= from + LEAST_AIM
        && is_only(text, hits, from, first.start, |c| {
            matches!(c, CueClass::Trigger | CueClass::Weak | CueClass::ProgrammeAim | CueClass::ProgrammeNoun)
        })
        && cues(hits, from, first.start).any(|(cue, class)| class == CueClass::ProgrammeAim && cue.end == first.start);
    let blocked = !aimed
        && cues(hits, from, first.start).any(|(cue, class)| {
            let noun = is_noun(text, name, &cue, &first);
            let ends_gap = match class {
                CueClass::Trigger | CueClass::Weak if noun || is_building(text, from, &first) => false,
                // “书香万家”全国亲子阅读行动 says where it is carried out.
                CueClass::Cut if text.ends_with_any(cue.end, WHOLES) => false,
                CueClass::Trigger | CueClass::Cut => true,
                // “粤菜师傅”“广东技工”三项|工程 are several, “一带一路”八项行动 has its name.
                CueClass::Quantity => match text.at(cue.end - 1) {
                    Some('项') => text.before(name.start - 1) == Some('”'),
                    last => !number && last == Some('大'),
                },
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
    // “秸秆变肉”暨|千万头肉牛工程 is one.
    let also = from + usize::from(text.at(from) == Some('暨'));
    let joined = hurried || told || beside || !number && (also..first.start).any(|at| is_joined(text, hits, at));
    let mut types = first;
    // 行动 + 计划, 活动 + 品牌: the last of the type words says what it is.
    let goes_on = |next: &Hit| {
        // “青蓝”工程|经验 is what was learnt from it.
        let learnt = text.ends_with_at(next.end, "经验");
        PROGRAMME_TYPES[next.row].kind != ProgrammeKind::Document && !learnt && !is_undone(text, next)
    };
    // “益晒你”营商环境品牌|建设|行动
    let past_aim = |end: usize| end + text.length_at(end, words!["建设", "创建"]);
    let next_type = |end| longest_type(hits, end).or_else(|| longest_type(hits, past_aim(end)));
    while let Some(next) = next_type(types.end).filter(goes_on) {
        types = next;
    }
    let kind = &PROGRAMME_TYPES[types.row];
    let built = kind.kind == ProgrammeKind::Works && is_built(hits, from, first.start);
    // 规划 and 方案 after other words are that of a thing, not of the name: “多规合一”国土空间规划.
    let far = match kind.plain {
        PlainUse::Guided => {
            let own = period || number && types.end - types.start > 2 || is_building(text, from, &first);
            first.start > from && !own
        }
        // “一小时通勤圈”同城化发展体制机制 is another's.
        _ if kind.kind == ProgrammeKind::Method && text.ends_with_at(first.start, "体制") => true,
        // “凤栖英才”政策: but “专精特新”企业扶持政策 is for those firms.
        _ if kind.kind == ProgrammeKind::Document => first.start > from,
        _ => {
            let long = first.start - from > LONGEST_METHOD_GAP && quoted < LEAST_METHOD_NAME;
            kind.kind == ProgrammeKind::Method && long && !is_formula(text, name)
        }
    };
    // “蓝剑”专项|打击行动 has a name, and so has “夜查”统一行动.
    let called = text.starts_with_any(from, words!["统一行动", "联合行动", "集中行动", "收网行动", "打击行动"]);
    let excluded = !called && cues(hits, from, from + 1)
        .any(|(cue, class)| class == CueClass::NotProgramme && cue.end == types.end)
        // “先锋站”联席会议机制: a way of meeting.
        || kind.kind != ProgrammeKind::Method && is_event(text, from..first.start);
    (!blocked && !excluded && !far && !joined && !built && !is_undone(text, &types))
        .then_some((first.start..types.end, kind.kind))
}

/// Whether a type word that else stands in the quotes follows them, and the name ends with it: “帮办代办”制.
fn closes(text: &Text, hit: &Hit, close: usize) -> bool {
    // “千村工程”经验 is what was learnt from it.
    hit.start == close
        && !text.ends_with_at(hit.end, "经验")
        && text.at(hit.end).is_none_or(|c| !is_name_char(c) || matches!(c, '和' | '与'))
}

/// The longest type word at a position.
pub(super) fn longest_type(hits: &Hits, at: usize) -> Option<Hit> {
    hits.longest_at(at, Table::ProgrammeType)
}

/// Whether the type word goes on to be another word: 工程·师.
pub(super) fn is_undone(text: &Text, hit: &Hit) -> bool {
    text.starts_with_any(hit.end, PROGRAMME_TYPES[hit.row].unless)
}

/// Whether it is half of a longer word before another type word: “一主两翼”|改革|发展战略.
fn leads_on(text: &Text, hits: &Hits, hit: &Hit) -> bool {
    text.starts_with_any(hit.end, words!["发展", "创新", "攻坚"]) && longest_type(hits, hit.end + 2).is_some()
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
    let mut before = hits.within(end.saturating_sub(LONGEST_LEAD - LONGEST_DASH)..end);
    let hit = before.find(|h| h.table == Table::ProgrammeType && h.end == end)?;
    let kind = &PROGRAMME_TYPES[hit.row];
    // 月饼品牌“湖香” is a firm's.
    let public = kind.kind != ProgrammeKind::Brand || {
        let before = hit.start.saturating_sub(LONGEST_PUBLIC)..hit.start;
        before.clone().any(|at| PUBLIC_BRANDS.iter().any(|word| text.starts_with_at(at, word) && at < before.end))
    };
    (kind.quoted == QuotedUse::Lead && public).then_some(kind.kind)
}

/// Whether works are an honour somebody won, or what they are praised as: 获评“全国示范工程”, 成为“幸福工程”.
fn is_praise(text: &Text, quote: &Quote) -> bool {
    static WON: &Words =
        words!["获评", "荣获", "评为", "授予", "认定为", "命名为", "成为", "变成", "办成", "造成", "誉为"];
    text.ends_with_any(quote.open, WON) || text.starts_with_any(quote.close + 1, words!["称号", "荣誉"])
}

/// Whether a day of the year is quoted, which everybody holds something on: “六一”慰问活动.
fn is_festival(text: &Text, name: &Range<usize>) -> bool {
    matches!(
        text.chars[name.clone()],
        ['五' | '六' | '七' | '八' | '十', '一'] | ['三', '八'] | ['五', '四'] | ['双', '十', '一']
    )
}

/// Whether the name is that of a five-year period: 十四五, and 九五 in plans that count their own.
fn is_period(text: &Text, name: &Range<usize>) -> bool {
    matches!(text.chars[name.clone()], ['十', _, '五'] | ['七' | '八' | '九', '五'])
}
