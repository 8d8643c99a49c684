//! Which zone is meant by words that name none by themselves: 全区, 该区, 园区.

use super::Linker;
use crate::block::Block;
use crate::fact::subject::back::{Back, Sort};
use crate::fact::subject::dominant;
use crate::fact::subject::headline::Named;
use crate::mention::ZoneKind;
use crate::tables::words;

impl<'a> Linker<'a> {
    /// The zone that a block's figure refers back to, given the headline's and the one the block spoke of last.
    pub(super) fn meant(
        &self,
        block: &'a Block,
        index: usize,
        back: Back,
        headline: Option<Named<'a>>,
        last: Option<Named<'a>>,
    ) -> Option<Named<'a>> {
        const SENTENCE: usize = 120;
        let here = back.zone.map(|zone| Named::of(block, zone));
        let earlier = self.carried.filter(|(b, z)| back.carries && back.sort.fits(&b.text, &b.zones[*z]));
        let earlier = earlier.map(|(b, z)| Named::of(b, z));
        // 全区 after a park in the zone is no park.
        let fits = |named: &Named| {
            let span = block.zones.iter().find(|z| z.zone.name == named.name);
            span.is_none_or(|span| back.sort.fits(&block.text, span))
        };
        // Nor is 开发区 or 高新区.
        let sort = |named: &Named| !named.park || !back.sort.is_no_park();
        // 常州高新区建成28个。⏎|该区|新增136家: what the paragraph before was about.
        let before = |(b, _): &(&Block, usize)| self.told.last().is_some_and(|told| std::ptr::eq(*told, *b));
        let pointed = self.carried.filter(before).and(earlier).filter(|_| back.points);
        // 云帆产业园聚集企业326家。⏎|园区|组建党支部31个: the park that the paragraph before began with.
        let park = || {
            let opened = dominant::opened(self.told.last()?).filter(|zone| zone.park)?;
            let large = |zone: Named| zone.park || zone.name.ends_with("园区");
            (back.sort == Sort::Any && !back.sure && !headline.is_some_and(large)).then_some(opened)
        };
        // 全区 means the zone this block spoke of last, or the headline's.
        let usual = headline.or(self.about.dominant).or(self.turned);
        // 园区开工项目12个。|东山工业园|增长9%。同时,完成投资8亿元: nor one that is named after the word.
        let last =
            last.filter(|_| !back.first).or(pointed).or_else(park).or(usual).filter(fits).or(headline).filter(sort);
        let last = last.filter(|named| !back.sort.is_other(named.name));
        let last = self.sole(back.sort).or(last);
        // A name that no zone of the text explains holds as far as its sentence goes.
        let figure = block.figures[index].span.start;
        let ends = |c: &char| matches!(c, '。' | '!' | '?' | '\n');
        let near = |to: usize| (to..to + SENTENCE).contains(&figure);
        let holds = |to: usize| near(to) && !block.text.chars[to..figure].iter().any(ends);
        let called = back.called.filter(|called| self.about.nameless && holds(called.1));
        let called = called.map(|(from, to)| Named::called(block, from..to));
        // 全省13个综保区…。综保区进出口…: all of them.
        let class = self.about.classes.contains(&back.sort) && back.called.is_some() && last.is_none();
        match () {
            () if back.sure => here,
            () if class => None,
            () => called.or(last).or(here).or(earlier),
        }
    }

    /// The only zone of a sort that a text names, which 高新区 means whatever the text is about: 云岭高新区与滨江新区签约…。|高新区|.
    fn sole(&self, sort: Sort) -> Option<Named<'a>> {
        let Sort::Kind(kind) = sort else { return None };
        let (block, zone, alone) = *self.sorts.iter().find(|(block, zone, _)| block.zones[*zone].zone.kind == kind)?;
        let one = matches!(kind, ZoneKind::HighTech | ZoneKind::Economic | ZoneKind::Bonded) && alone;
        (one && !self.about.classes.contains(&sort)).then(|| Named::of(block, zone))
    }
}

/// Whether a paragraph tells of the province that the only free-trade port is: 五年来,海南生产总值年均增长5%; but of the port where it
/// speaks of what only that has: 海南|封关|准备已启动,31项任务….
pub(super) fn of_province(block: &Block, zone: &Named) -> bool {
    let has = |words| block.text.has_any(0..block.text.len(), words);
    zone.name.ends_with("自由贸易港")
        && block.zones.is_empty()
        && has(words!["海南"])
        && !has(words!["封关", "免签", "口岸", "自贸", "免税"])
}
