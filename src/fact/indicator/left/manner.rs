//! How something is done, where a phrase before a figure opens with it: 精准识别|困难群众5万人.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::tables::lists::{MANNER_ADVERBS, NOUNS_AFTER_MANNERS, WORKINGS};
use crate::tables::{CueRole, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 开设专窗、办理|业务3000件: after the verb of the last of several deeds, but 教育、培训机构.
    pub(super) fn after_deeds(&mut self) {
        const SHORTEST: usize = 2;
        const LONGEST_COMPOUND: usize = 3;
        let (scene, text) = (self.scene, self.scene.text);
        let Some(comma) = (self.start + SHORTEST..self.end).rev().find(|&i| text.chars[i] == '、' && scene.open(i))
        else {
            return;
        };
        let manner = text.length_at(comma + 1, MANNER_ADVERBS);
        let verb = comma + 1 + manner;
        let deed = self.deed_end(verb, &[CueRole::Lead, CueRole::Verb]);
        let Some(end) = deed.filter(|end| end + SHORTEST <= self.end) else { return };
        // 供水、供电|设施: a verb and a short noun are one name.
        let compound = manner == 0 && self.end - end <= LONGEST_COMPOUND && self.ends(WORKINGS);
        // 贷款额、资助企业|数: an amount is named by the whole.
        let amount = text.before(self.end).is_some_and(|c| chars!("数率额量值费度").has(c));
        if !compound && !amount && !noun_after(scene, end) && !scene.inside_whole_word(verb, end) {
            self.start = end;
        }
    }

    /// 商家一天卖掉|西瓜400个, 旅客落下|行李130件: after a verb of one character and what came of it, whoever did it.
    pub(super) fn after_result(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let verb = |c: char| {
            chars!("吃卖喝用花扔砍拆清丢倒烧种写留拿签接落打攒省存借喊找追收夺捡扛建搭盖修筑挖抓抬拉运送寄搬摘采捞养织绣缝领搜救抢拔割").has(c)
        };
        let noun = |at: usize| {
            let next = text.at(at + 1);
            match text.chars[at] {
                '掉' => next.is_some_and(|c| chars!("期队价头").has(c)),
                '下' => next.is_some_and(|c| chars!("来去滑降跌行游属一达调班岗线水架单放乡浮限载列级").has(c)),
                '回' => next.is_some_and(|c| chars!("来收升落购报访款归国家乡流应复暖笼").has(c)),
                '起' => next.is_some_and(|c| chars!("点伏步诉草源动重飞降用因来").has(c)),
                '完' => next.is_some_and(|c| chars!("成工善全整毕").has(c)),
                '出' => next.is_some_and(|c| {
                    chars!("口资版让租售生行台席现入境国力勤发栏品身货水血院土色演战差海圈众来去厂苗").has(c)
                }),
                // 湖区监测到|鸟类.
                '到' => next.is_none_or(|c| !is_alphabetic(c) || chars!("位访达账期港岗货家站场会底来手案").has(c)),
                _ => true,
            }
        };
        let came = |i: usize| match (text.chars[i], text.chars[i - 1]) {
            ('出', c) => chars!("理育绘掘腾评选派化查别").has(c),
            ('到', c) => chars!("测察摄查录集").has(c),
            (_, c) => verb(c),
        };
        let result = |&i: &usize| !noun(i) && came(i) && scene.open(i) && !scene.inside_whole_word(i - 1, i + 1);
        let last = self.end.saturating_sub(SHORTEST);
        self.start = (self.start + 1..last).rev().find(result).map_or(self.start, |i| i + 1);
    }

    /// Where the way ends in which something is done: 以股权投资方式|支持|项目.
    fn way(&self) -> Option<usize> {
        const LONGEST: usize = 12;
        let by = self.begins(words!["以", "采取", "采用", "通过"]);
        let near = self.start + 2..self.end.min(self.start + LONGEST);
        let mut ways = near.filter(|_| by);
        ways.find(|&i| self.scene.text.ends_with_any(i, words!["方式", "形式", "模式"])).filter(|&i| self.scene.open(i))
    }

    /// Where a manner in quotes ends that a phrase opens with: “一对一”|服务重点企业.
    fn quoted_manner(&self) -> Option<usize> {
        const LONGEST: usize = 8;
        let text = self.scene.text;
        let open = Some(self.start).filter(|&open| text.at(open) == Some('“'))?;
        let close = (open..self.end.min(self.start + LONGEST)).find(|&i| text.chars[i] == '”')?;
        let each = text.at(open + 2) == Some('对') || text.at(open + 3) == Some('对');
        (each || text.before(close) == Some('式')).then_some(close + 1)
    }

    /// 系统治理|河道, but 动态监测对象: after the adverb and its verb, unless the verb makes a noun with what follows.
    pub(super) fn after_manner(&mut self) {
        const SHORTEST: usize = 2;
        const VERB: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let adverb = text.past_word(self.start, MANNER_ADVERBS);
        let way = self.way();
        let Some(verb) = adverb.or_else(|| self.quoted_manner()).or(way) else { return };
        let roles = [CueRole::Lead, CueRole::Verb, CueRole::Stop, CueRole::Up, CueRole::Down];
        // 以租赁方式|入驻|企业: whatever stands behind the way is a verb.
        let deed = self.deed_end(verb, &roles).or(way.map(|way| way + VERB));
        let Some(end) = deed.filter(|end| end + SHORTEST <= self.end) else { return };
        if way == Some(verb) {
            self.start = end;
            return;
        }
        let known = scene.cues.starting_at(self.start).iter().any(|w| w.known && w.end > verb);
        if known || scene.inside_whole_word(verb, end) || !scene.open(verb) {
            return;
        }
        let noun =
            end + SHORTEST == self.end && text.starts_with_any(end, NOUNS_AFTER_MANNERS) || noun_after(scene, end);
        // 集中|投产投用项目.
        if !noun && !self.is_stage_of_works(verb, end) {
            self.start = end;
        }
    }
}
