//! What an industry has, apart from its name, and what each of several has, named together as so many before 分别: 电子、新材料两大产业|分别实现产值50亿元、30亿元.

use std::ops::Range;

use super::{LONGEST, Reader, left, members};
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::fact::subject::beside::sort_at;
use crate::fact::subject::brand;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{PEERS, SECTOR_AMOUNTS, SECTOR_NOUNS, SORTS_OF_FIRMS};
use crate::tables::{Words, words};

/// 煤炭、化工|2个行业: those named before their number, as many as `run`.
pub(super) fn counted(scene: &Scene, from: usize, count: &FigureSpan, run: usize) -> Option<Vec<Range<usize>>> {
    let fits = matches!(count.unit.as_str(), "个" | "项" | "类") && count.value == run as f64;
    // 衡阳、益阳2个|高新区|产值: whose it is, and no part of what is measured.
    let fits = fits && sort_at(scene.text, count.span.end).is_none();
    let etc = usize::from(scene.text.before(count.span.start) == Some('等'));
    let names = fits.then(|| from..count.span.start - etc).filter(|names| names.start < names.end)?;
    let items = members::of(scene, left::phrase(scene, names.start, names.end), run);
    (items.len() == run).then_some(items)
}

/// 煤炭、化工|2个行业增加值分别增长: what each has of those.
fn of_counted(scene: &Scene, from: usize, phrase: &Range<usize>, run: usize) -> Option<Vec<String>> {
    let count = &scene.figures[scene.figure_after(phrase.start).checked_sub(1)?];
    let places = scene.text.length_at(phrase.start, PEERS);
    let told = scene.words(phrase.start + places..phrase.end);
    let items = counted(scene, from, count, run).filter(|_| count.span.end == phrase.start && !told.is_empty())?;
    Some(items.into_iter().map(|i| scene.words(i) + &told).collect())
}

/// What each has, as many as `run`.
pub(super) fn each(scene: &Scene, clause: usize, phrase: &Range<usize>, run: usize) -> Option<Vec<String>> {
    const SHORTEST: usize = 2;
    static ADVERBS: &Words = words!["预计", "可", "将", "已", "有望", "力争"];
    let text = scene.text;
    let clause = scene.clauses.all.get(clause)?.span.start;
    let from = clause.max(phrase.start.saturating_sub(3 * LONGEST)).min(phrase.start);
    if let Some(names) = of_counted(scene, from, phrase, run) {
        return Some(names);
    }
    let apart = (from..phrase.start).rev().find(|&i| text.chars[i] == '分' && text.starts_with_at(i, "分别"))?;
    let mut end = apart;
    while let Some(word) = text.word_before(end, ADVERBS) {
        end -= word.length();
    }
    let group = from + (from..end).position(|i| is_group(scene, i, end))?;
    let items = members::of(scene, left::phrase(scene, from, group), run);
    let named = items.len() == run && items.iter().all(|item| item.len() >= SHORTEST) && phrase.len() >= SHORTEST;
    let told = scene.words(phrase.clone());
    named.then(|| items.iter().map(|item| scene.words(item.clone()) + &told).collect())
}

/// 三大主导产业: whether nothing else stands there up to the end.
fn is_group(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST: usize = 8;
    let numeral = chars!("两三四五六七八九十").has(scene.text.chars[at]) && scene.open(at);
    numeral
        && end <= at + LONGEST
        && matches!(scene.text.at(at + 1), Some('大' | '个' | '类'))
        && scene.text.ends_with_any(end, words!["产业", "行业", "领域", "板块", "集群", "产业链"])
}

impl Reader<'_, '_> {
    /// 批发业|完成|销售额37亿元, 汽车产业|2024年|产值80亿元, 中欧班列|全年|发运突破千列: a sector is part of what its verb leads to,
    /// and of what its time parts from it.
    pub(super) fn join_sector(&mut self) {
        let (scene, at) = (self.scene, self.phrase.start);
        let verb = at.saturating_sub(2);
        let done = scene.text.starts_with_any(verb, words!["完成", "实现"]);
        let all = scene.text.word_before(if done { verb } else { at }, words!["累计", "已累计", "共"]);
        let end = if done { verb } else { at };
        // 规上工业累计|完成产值.
        let end = end - all.map_or(0, |w| w.length());
        // 跨境电商1—10月的|进出口额.
        let of = usize::from(scene.text.before(end) == Some('的'));
        let time = scene.period_ending(end - of).map(|p| scene.periods[p].outer.start);
        // 电子行业|完成产值|同比下降18%.
        let amount = matches!(self.reading.shape, Shape::Money | Shape::Percent | Shape::Points);
        let counted = matches!(self.reading.shape, Shape::Count | Shape::Noun | Shape::Physical);
        let parted = done || time.is_some() || counted && all.is_some();
        let told = scene.text.before(self.phrase.end).is_some_and(|c| chars!("额量值").has(c))
            || counted
                && scene.text.ends_with_any(self.phrase.end, words!["发运", "开行", "到发", "交易", "成交", "运输"])
            || scene.text.ends_with_any(self.phrase.end, SECTOR_AMOUNTS);
        // 第三产业|完成固定资产投资8亿元.
        let longest = if done { 6 } else { 4 };
        if !(amount || counted && !done) || !parted || self.phrase.len() > longest || !told {
            return;
        }
        let end = time.unwrap_or(end);
        if end <= self.floor {
            return;
        }
        let sector = left::phrase(scene, self.floor.max(end.saturating_sub(LONGEST)), end);
        // 规上|企业 are a sort; one firm is whoever has it.
        let firms = scene.text.ends_with_at(sector.end, "企业");
        let sort = || time.is_some() && scene.text.ends_with_any(sector.end - 2, SORTS_OF_FIRMS);
        let sort = if firms { sort() } else { scene.text.ends_with_any(sector.end, SECTOR_NOUNS) };
        let sort = sort || brand::is_trades(scene, &sector);
        // 电气|产业集群 without its name is none.
        let bare = sector.len() == 4 && scene.text.starts_with_at(sector.start, "产业集群");
        let pointed = bare || matches!(scene.text.at(sector.start), Some('该' | '这' | '此' | '两'));
        // 工业|完成投资8亿元, 旅游|实现收入8亿元.
        let shortest = if done { 2 } else { 3 };
        if sector.end == end && sector.len() >= shortest && sort && !pointed {
            let words = scene.words(self.phrase.clone());
            // 装备产业总产值6亿元,食品产业实现|产值|3亿元: not the one before's.
            let own = |amount: String| if words.starts_with(&amount) { amount } else { words };
            self.reading.indicator = self.reading.indicator.take().map(|amount| scene.words(sector) + &own(amount));
        }
    }
}
