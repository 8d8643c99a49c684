//! What a phrase before a figure says of when, where and whose, before what is measured.

use super::Phrase;
use super::tail::does;
use super::verb::noun_after;
use crate::fact::compare;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{INSIDE, MEANING_TO, REPRESENTATIVES, SPENDERS, SPENDING_ADVERBS, SPENT, TOGETHER};
use crate::tables::{CueRole, UnitFamily, words};
use crate::text::is_alphanumeric;

impl Phrase<'_, '_> {
    /// 20亿元|的国际物流项目和|总投资10亿元: what 的 leads to is the earlier figure's.
    pub(super) fn after_what_was_counted(&mut self) {
        let (scene, chars) = (self.scene, &self.scene.text.chars);
        // 用3年|时间淘汰|落后产能180万吨.
        let ended = |f: usize| scene.figures[f].span.end == self.start && scene.figures[f].family == UnitFamily::Time;
        if scene.text.starts_with_any(self.start, words!["时间", "的时间"])
            && scene.figure_after(self.start).checked_sub(1).is_some_and(ended)
        {
            self.start = (self.start + 2 + usize::from(chars[self.start] == '的')).min(self.end);
        }
        if scene.text.at(self.start) != Some('的')
            || scene.figure_after(self.start.saturating_sub(1)) == scene.figure_after(self.start)
        {
            return;
        }
        let and = |i: &usize| matches!(chars[*i], '和' | '及' | '与' | '、') && scene.open(*i);
        if let Some(and) = (self.start..self.end).rev().find(and) {
            self.start = and + 1;
        }
    }

    /// After the last time expression.
    pub(super) fn after_times(&mut self) {
        for period in &self.scene.periods[self.scene.period_after(self.start)..] {
            let time = &period.outer;
            if time.start >= self.end {
                break;
            }
            // 规模工业增加值|1—7月增速, 国际金价|今年以来的涨幅: a bare rate is that of what stands before the time.
            let rate = || {
                let of = usize::from(self.scene.text.at(time.end) == Some('的'));
                let noun = self.scene.cues.at(time.end + of, &[CueRole::UpNoun, CueRole::DownNoun]);
                noun.is_some_and(|w| w.end >= self.end)
            };
            let amount = || {
                let price = || self.scene.text.before(time.start) == Some('价') && rate();
                self.scene.cues.amount_ends(time.start) || price()
            };
            // 达标天数|全年占比.
            let share = || time.end + 2 == self.end && self.scene.text.starts_with_at(time.end, "占比");
            // 集体收入|2017年时|1.2亿元.
            let point = || time.end + 1 == self.end && self.scene.text.at(time.end) == Some('时');
            // 国产化率|在未来五年|从30%提升至70%.
            let origin = time.end + 1 == self.end && matches!(self.scene.text.at(time.end), Some('从' | '由'));
            if origin && time.start >= self.start + 3 {
                let led = matches!(self.scene.text.before(time.start), Some('在' | '于'));
                self.end = time.start - usize::from(led);
                break;
            }
            // 产值|从2021年刚入驻时的|10亿元增长到70亿元.
            let former = || {
                matches!(self.scene.text.before(time.start), Some('从' | '由'))
                    && compare::is_former(self.scene, time.end..self.end)
            };
            if time.end < self.end && time.start > self.start && former() {
                // 至于明年,也从|5月预测的|2%下修: what changes is said elsewhere.
                self.end = if time.start >= self.start + 3 { time.start - 1 } else { self.start };
                break;
            }
            if time.end <= self.end
                && time.start >= self.start + 2
                && (share() || (time.end == self.end || point() || rate()) && amount())
            {
                self.end = time.start;
                break;
            }
            if time.end < self.end && time.start >= self.start {
                // 高新区(2015年3月获批)|工业总产值, 总产值|(当年价格)|500亿元: a gloss is left out whole.
                let gloss = self.scene.clauses.atom_around(time.start);
                if gloss == Some(self.end) {
                    self.before_gloss();
                }
                if time.start >= self.end {
                    break;
                }
                self.start = gloss.map_or(time.end, |end| end.clamp(time.end, self.end));
            }
            // 营业额|自2004年突破|1万亿元以来: the figure stands in a time.
            if time.end > self.end && time.start >= self.start {
                self.end = time.start;
            }
        }
    }

    /// After the last zone and its gloss: 泰州医药高新区(高港区)|产业规模.
    pub(super) fn after_zones(&mut self) {
        let next = self.scene.zones.partition_point(|z| z.span.end <= self.start);
        let last = self.scene.zones[next..].iter().map(|z| z.span.end).take_while(|&end| end < self.end).last();
        self.start = last.unwrap_or(self.start);
        if self.scene.text.at(self.start) == Some('(')
            && let Some(close) = self.scene.clauses.atom_at(self.start)
        {
            self.start = close.min(self.end);
        }
    }

    /// 50米|内换乘比例, 高新区|内企业: what 内 closes stands before.
    pub(super) fn after_inside(&mut self) {
        let (scene, at) = (self.scene, self.start);
        // 88家国家高新区|中属于高技术产业的企业.
        let named =
            scene.text.at(at) == Some('中') && at == self.floor && scene.text.before(at).is_some_and(is_alphanumeric);
        // 全区|中药饮片产值, 内容, 内需, 内河.
        let word = self.begins_word(at) || scene.text.at(at + 1) == Some('稻');
        if named && !word && self.end > at + 2 && scene.cues.starting_at(at).is_empty() {
            self.start += 1;
            return;
        }
        if scene.text.at(at) != Some('内') || self.end <= at + 2 || word {
            return;
        }
        let figure = scene.figure_after(at).checked_sub(1).is_some_and(|f| scene.figures[f].span.end == at);
        let zone = || at.checked_sub(1).is_some_and(|last| scene.zone_at(last).is_some());
        if (figure || zone()) && scene.cues.starting_at(at).is_empty() {
            self.start += 1;
        }
    }

    /// 境内|总投资2亿元: where something known is says nothing of it.
    pub(super) fn locality(&self) -> Option<usize> {
        let word = self.scene.text.word_at(self.start, INSIDE)?;
        let after = self.start + word.length();
        self.scene.cues.starting_at(after).iter().any(|w| w.known && w.end == self.end).then_some(after)
    }

    /// 以中科院为代表的|科研院所.
    pub(super) fn after_representatives(&mut self) {
        let text = self.scene.text;
        if text.at(self.start) != Some('以') {
            return;
        }
        let of = |i: &usize| text.chars[*i] == '的' && text.ends_with_any(*i, REPRESENTATIVES);
        if let Some(of) = (self.start + 3..self.end.saturating_sub(2)).find(of) {
            self.start = of + 1;
        }
    }

    /// 开发区|和工业园区: what the joined one is was cut off.
    pub(super) fn after_joined_zone(&mut self) {
        if self.start + 3 < self.end
            && matches!(self.scene.text.at(self.start), Some('和' | '及' | '与'))
            && self.scene.cues.starting_at(self.start).is_empty()
        {
            self.start += 1;
        }
    }

    /// 某公司与某基金等联合|投资28亿元, 在科技城|投资, 由某集团|投资: neither those who spend nor where is what is spent.
    pub(super) fn investment(&self) -> Option<usize> {
        const LONGEST_DEED: usize = 6;
        let text = self.scene.text;
        let word = text.word_before(self.end, SPENT)?;
        let at = self.end - word.length();
        // 在云岭|总投资30亿元.
        let at = at - usize::from(at > self.start && text.before(at) == Some('总'));
        // 加快建设|总投资30亿元的机场, 抓好|投资5亿元的水厂: what is done with the works.
        let of = || self.scene.next_figure(self.end).is_some_and(|f| text.at(f.span.end) == Some('的'));
        let deeds = words!["建设", "开工", "抓好", "谋划", "建成", "投运", "引进", "签约", "推动", "推进", "实施"];
        if at > self.start && at <= self.start + LONGEST_DEED && text.ends_with_any(at, deeds) && of() {
            return Some(at);
        }
        // 落户于该区的|总投资20亿元的项目: nor is where they are.
        if at > self.start && text.before(at) == Some('的') && of() {
            return Some(at);
        }
        let leads = |i: usize| match text.chars[i] {
            '在' | '到' | '赴' | '向' => self.scene.alone(i),
            '由' => i + 2 < at && self.scene.alone(i),
            _ => false,
        };
        if at > self.start && (self.start..at).any(leads) {
            return Some(at);
        }
        // 用三年时间|投资15亿元: nor is how long it takes.
        let timed =
            || self.scene.find(self.start..at, '年').is_some() || self.scene.find(self.start..at, '月').is_some();
        if at > self.start && text.at(self.start) == Some('用') && timed() {
            return Some(at);
        }
        // 企业打算再|投资: nor is what somebody means to do.
        let again = at - usize::from(matches!(text.before(at), Some('再' | '又')));
        let planned = again < at && text.ends_with_any(again, words!["计划", "将"]);
        if at > self.start && (planned || text.ends_with_any(again, MEANING_TO)) {
            return Some(at);
        }
        // 平台先后|投资, 园区计划|投资: how it is spent parts whoever does it from the verb.
        let how = text.word_before(at, SPENDING_ADVERBS).filter(|_| at + 2 == self.end);
        let who = at - how.map_or(0, |w| w.length());
        // 引进项目8个,|计划投资20亿元: by itself it is what is to be spent.
        let own = || self.scene.cues.ending_at(who).iter().any(|w| w.is(CueRole::Own));
        let bare = || who == self.start && (how != Some("计划") || own());
        if at > self.start && how.is_some() && (does(self.scene, who) || bare()) {
            return Some(at);
        }
        // 党工委先后|投入: so is what an office puts in.
        let adverb = text.word_before(at, words!["先后", "累计", "陆续", "每年", "持续", "共", "已"]);
        let who = at - adverb.map_or(0, |w| w.length());
        let offices = words!["工委", "管委会", "政府", "街道", "社区", "镇", "党委", "财政", "县委", "区委", "市委"];
        if who > self.start && word == "投入" && text.ends_with_any(who, offices) {
            return Some(at);
        }
        let spender = (self.start + 2..=at).any(|i| text.ends_with_any(i, SPENDERS));
        // 高新技术企业投资 is the investment of a sort.
        (spender && text.ends_with_any(at, TOGETHER)).then_some(at)
    }

    /// 各地投入|农业机械3000万台: things and people are what is put in.
    pub(super) fn put_in(&self) -> Option<usize> {
        const VERB: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let shape = scene.next_figure(self.end).map(Shape::of)?;
        let puts = |i: &usize| text.starts_with_at(*i, "投入") && scene.open(*i) && !noun_after(scene, i + VERB);
        let at = (self.start + VERB..self.end.saturating_sub(2 * VERB - 1)).rev().find(puts)? + VERB;
        let other =
            text.starts_with_any(at, words!["使用", "运营", "运行", "生产", "产出", "市场", "强度", "项目", "占"]);
        // 规上企业投入|研发经费5亿元.
        let funds = || shape == Shape::Money && at + 2 < self.end && self.ends(words!["经费", "资金", "费用"]);
        ((matches!(shape, Shape::Count | Shape::Noun) || funds()) && !other).then_some(at)
    }

    /// 迭代升级|“放管服”改革: a programme that ends the phrase is counted by its name.
    pub(super) fn programme(&self) -> Option<usize> {
        let next = self.scene.programmes.partition_point(|p| p.end < self.end);
        // 完成|“十四五”规划确定的|地区生产总值.
        let opens = self.scene.programmes[..next].last().filter(|p| p.start == self.start && p.end + 2 < self.end);
        if let Some(plan) = opens.filter(|p| self.scene.text.ends_with_any(p.end, words!["规划", "计划", "纲要"]))
        {
            let set = self.scene.text.word_at(plan.end, words!["确定的", "提出的", "下达的", "明确的", "的"]);
            return Some(plan.end + set.map_or(0, |w| w.length())).filter(|at| at + 2 <= self.end);
        }
        let name = self.scene.programmes.get(next)?;
        (name.end == self.end && name.start > self.start).then_some(name.start)
    }
}
