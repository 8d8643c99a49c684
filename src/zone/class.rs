//! Type words that name a class or a plan for a zone, not one zone: 一批科技园, 9个产业园, “零碳综保区”.

use std::ops::Range;

use super::place::place_at;
use crate::char_set::chars;
use crate::name::edge::{By, Edge, cues, is_name_char, measures};
use crate::numeral::is_up_to_ten;
use crate::scan::Hits;
use crate::tables::lists::{ZONE_CLASS_ENDS, ZONE_SUFFIXES};
use crate::tables::{CueClass, Place, StemNeed, Table, Words, ZoneType, words};
use crate::text::Text;

/// Whether a stem and a type word name no single zone. `edge` is where the stem begins and what stands before it;
/// `stem_end` and `end` are where the stem and the type word end.
pub(super) fn names_class(text: &Text, hits: &Hits, edge: &Edge, stem_end: usize, end: usize, kind: &ZoneType) -> bool {
    let span = edge.at..end;
    // 省级湘阴高新区 has its name after its level.
    let graded =
        text.before(edge.at) == Some('级') && place_at(hits, edge.at, stem_end).is_some_and(|p| !p.city.is_empty());
    matches!(edge.by, By::Cue(CueClass::Class | CueClass::Quantity)) && !graded
        || is_counted(text, hits, edge, span.end, kind)
        || is_ordinal(text, edge.at..stem_end)
        || is_numbered(text, edge.at..stem_end)
        || is_time(text, edge.at..stem_end)
        || has_amount(text, hits, edge.at..stem_end)
        || is_office(text, hits, stem_end)
        || is_of_city(text, hits, edge.at..stem_end, end)
        || is_sort(text, edge.at..stem_end)
        || text.before(stem_end) == Some('之')
        || is_link(text, stem_end)
        || text.ends_with_any(stem_end, AROUND)
        || text.ends_with_any(stem_end, ZONE_CLASS_ENDS)
        // 武汉东湖|等|高新区: but 天等 is a county.
        || text.before(stem_end) == Some('等') && text.before(stem_end - 1) != Some('天')
        || is_motto(text, hits, &span, kind)
        || is_suffixed(text, span.end)
}

/// 孵化器—产业园, 平台+产业园: one of several sorts. ABC+创新岛 is a brand.
fn is_link(text: &Text, end: usize) -> bool {
    let sort = end.checked_sub(2).and_then(|at| text.at(at)).is_some_and(|c| !c.is_ascii());
    sort && matches!(text.before(end), Some('—' | '-' | '+'))
}

/// 工业园化, 经开区级: but in 开发区化工企业 and 工业园热电厂 the next word begins there.
fn is_suffixed(text: &Text, end: usize) -> bool {
    static WORDS: &Words =
        words!["化工", "化学", "化纤", "化肥", "化解", "化妆", "热电", "热力", "热源", "级别", "类似", "型材"];
    // 协同创新|区域, 科技|城市
    let longer = match (text.before(end), text.at(end)) {
        (Some('区'), Some('域' | '块')) | (Some('城'), Some('乡')) => true,
        (Some('城'), Some('市')) => !matches!(text.at(end + 1), Some('场' | '民' | '值')),
        _ => false,
    };
    longer || text.starts_with_any(end, ZONE_SUFFIXES) && !text.starts_with_any(end, WORDS)
}

/// Words for where a thing lies, which end no name: 铁路周边工业区.
static AROUND: &Words = words!["周边", "附近", "沿线", "一带"];

fn is_counter(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '个' | '家' | '座' | '处' | '片' | '余' | '多'))
}

/// 9个数据中心产业园, 工业园区13个, 一座高标准的跨境电商产业园.
fn is_counted(text: &Text, hits: &Hits, edge: &Edge, end: usize, kind: &ZoneType) -> bool {
    let digits =
        |from: usize| (from..from + 6).take_while(|&at| text.at(at).is_some_and(|c| c.is_ascii_digit())).count();
    let before = text.before(edge.at).is_some_and(|c| c.is_ascii_digit());
    let numbered = |from: usize| digits(from) > 0 && is_counter(text.at(from + digits(from)));
    // 其中湖滨高新区32个: so many of what is told are its own.
    // 云岭高新区|已有科技园6个: but not what it has.
    let begins = edge.by == By::Mark && !matches!(text.before(edge.at), Some('区' | '园' | '城'));
    let among = begins || text.ends_with_at(edge.at, "其中");
    // 湖滨科创园8家企业: what is counted comes after.
    let owns = kind.stem == StemNeed::Name && {
        let counted = end + digits(end) + 1;
        matches!(text.at(counted - 1), Some('个' | '家')) && text.at(counted).is_some_and(is_name_char)
    };
    if before || numbered(end) && !among && !owns || numbered(edge.at) {
        return true;
    }
    // 认定的软件产业园区|已达10家: how many there are.
    let many = text.past_word(end, words!["已达", "达到", "增至", "已有", "共有", "达"]);
    let alone = |from: usize| numbered(from) && !text.at(from + digits(from) + 1).is_some_and(is_name_char);
    let placed = || place_at(hits, edge.at, end).is_some();
    if text.before(edge.at) == Some('的') && many.is_some_and(alone) && !placed() {
        return true;
    }
    const BACK: usize = 10;
    let from = edge.at.saturating_sub(BACK);
    // 唯一保留的云岭经开区 has its name.
    let proper = kind.stem == StemNeed::Place && place_at(hits, edge.at, end).is_some_and(|p| !p.city.is_empty());
    // 该区的|云岭科技园, 全省唯一的|云岭科技园 has its name too.
    static DEFINITE: &Words = words!["该区", "该市", "该县", "该镇", "该省", "唯一", "首个", "首家", "首座", "最大"];
    edge.by == By::Cue(CueClass::Cut)
        && !proper
        && text.before(edge.at) == Some('的')
        && cues(hits, from, edge.at).any(|(cue, class)| {
            matches!(class, CueClass::Class | CueClass::Quantity)
                && !text.starts_with_any(cue.start, DEFINITE)
                && text.chars[cue.end.min(edge.at)..edge.at].iter().all(|&c| is_name_char(c))
        })
}

/// 第五批省级开发区, 第七次国家级新区: but 第一拖拉机产业园 is a name.
fn is_ordinal(text: &Text, stem: Range<usize>) -> bool {
    let numeral = |c: &char| c.is_ascii_digit() || chars!("一二三四五六七八九十百几").has(*c);
    let Some(first) = stem.clone().find(|&at| text.chars[at] == '第') else { return false };
    let after = (first + 1..stem.end).find(|&at| !numeral(&text.chars[at]));
    after.is_some_and(|at| at > first + 1 && matches!(text.chars[at], '批' | '次' | '个' | '家' | '届' | '轮' | '大'))
}

/// 科委主管的3大|科学园区, 北海四个|国家级高新区, 排名前五十|高新区.
fn is_numbered(text: &Text, stem: Range<usize>) -> bool {
    let Some(last) = stem.end.checked_sub(1).filter(|&at| at > stem.start) else { return false };
    let number = text.chars[last - 1];
    match text.chars[last] {
        '大' => number.is_ascii_digit(),
        '个' | '家' | '座' => number == '两' || is_up_to_ten(number),
        _ => {
            let numeral = |at: &usize| {
                text.chars[*at].is_ascii_digit() || is_up_to_ten(text.chars[*at]) || text.chars[*at] == '百'
            };
            let first = stem.rev().take_while(numeral).last();
            first.is_some_and(|at| text.before(at) == Some('前'))
        }
    }
}

/// 前三季|科学园区, 9月|科学园区.
fn is_time(text: &Text, stem: Range<usize>) -> bool {
    match text.before(stem.end) {
        Some('季') => matches!(text.at(stem.start), Some('前' | '第')),
        Some('月') => text.before(stem.end - 1).is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    }
}

/// 新增531公顷科学园区, 3万平方米产业园: but 5G产业园 is a name.
fn has_amount(text: &Text, hits: &Hits, mut stem: Range<usize>) -> bool {
    // 打造|千亩智慧物流园
    if matches!(text.at(stem.start), Some('百' | '千' | '万')) && text.at(stem.start + 1) == Some('亩') {
        return true;
    }
    let digit = |at: usize| text.at(at).is_some_and(|c| c.is_ascii_digit());
    stem.any(|at| at > 0 && digit(at - 1) && !digit(at) && measures(text, hits, at))
}

/// 经济部产业园区管理局: but 南部 is a county, and 东部 a direction.
fn is_office(text: &Text, hits: &Hits, end: usize) -> bool {
    const LONGEST: usize = 4;
    let mut words = hits.within(end.saturating_sub(LONGEST)..end);
    let side = text.ends_with_any(end, words!["东部", "西部", "南部", "北部", "中部"]);
    !side
        && (matches!(text.before(end), Some('部' | '局' | '署' | '厅' | '会')) || text.ends_with_at(end, "研究所"))
        && !words.any(|h| h.table == Table::Place && h.end == end)
}

/// 温州市产业园区, 云南省工业园区: all that a province or a prefecture has. A county may have one, which is called so, and so
/// is where somebody is: 在|中卫市工业园区|,….
fn is_of_city(text: &Text, hits: &Hits, stem: Range<usize>, end: usize) -> bool {
    if text.before(stem.start) == Some('在') && text.before(stem.end) == Some('市') && text.at(end) == Some(',') {
        return false;
    }
    let whole = |place: &Place| {
        let name = text.folded(stem.clone());
        name == place.city || place.city.is_empty() && name == place.province
    };
    matches!(text.before(stem.end), Some('市' | '省'))
        && text.ends_with_any(end, words!["产业园区", "工业园区", "科技园区", "产业集聚区"])
        && place_at(hits, stem.start, stem.end).is_some_and(whole)
}

/// A类综保区, 生态型工业园, 全台最大科技园区.
fn is_sort(text: &Text, stem: Range<usize>) -> bool {
    // 新型显示 and 重型机械 are no sorts of parks.
    let sized =
        |at: usize| text.at(at) == Some('型') && text.before(at).is_some_and(|c| chars!("新大重轻微小造").has(c));
    (stem.start + 1..stem.end).any(|at| matches!(text.chars[at], '类' | '型' | '级' | '最') && !sized(at))
}

/// “投资自贸港”, “线上科创通+线下科创岛”: what is quoted alone is a motto.
fn is_motto(text: &Text, hits: &Hits, span: &Range<usize>, kind: &ZoneType) -> bool {
    let quoted = matches!(text.before(span.start), Some('“' | '‘' | '「'))
        && matches!(text.at(span.end), Some('”' | '’' | '」'));
    // (下称“繁峙经开区”) gives a zone its short name.
    let called =
        quoted && text.ends_with_any(span.start - 1, words!["称", "名为", "称为", "定名", "命名", "更名", "叫"]);
    // “平阳经开区”公众号
    let placed = || place_at(hits, span.start, span.end).is_some_and(|p| !p.city.is_empty());
    quoted && !called && !placed() && (kind.stem != StemNeed::Name || joins_words(text, span))
}

/// 线上科创通+线下科创岛: but UWC+ is the brand of an island.
fn joins_words(text: &Text, span: &Range<usize>) -> bool {
    span.clone().any(|at| text.chars[at] == '+' && text.before(at).is_some_and(|c| !c.is_ascii()))
}
