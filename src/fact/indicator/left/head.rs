//! What a phrase before a figure opens with and is no part of what is measured: prepositions, numbers of paragraphs, words
//! that open a clause.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::subject::pointed;
use crate::length::Length;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::ONE_OF;
use crate::tables::{CueRole, words};
use crate::text::is_alphabetic;

impl Phrase<'_, '_> {
    /// 值得一提的是|产值, 正式投产后|年产值, 从全年看|产值: what opens the clause, where a known indicator is all that follows.
    pub(super) fn after_adverbial(&mut self) {
        const SHORTEST: usize = 3;
        let (scene, text) = (self.scene, self.scene.text);
        let closes = words![
            "的是",
            "产后",
            "改后",
            "造后",
            "成后",
            "营后",
            "用后",
            "看",
            "来说",
            "而言",
            "为例",
            "下来",
            "一步",
            "此同时",
            "影响",
            "带动下",
            "努力下",
            "支持下",
            "推动下",
            "引领下",
            "背景下",
            "形势下",
            "作用下",
            "之下",
            "计算",
            "测算",
            "就是说",
            "话说",
            "言之",
            "一项"
        ];
        let known = |w: &&Word| w.names_amount() && w.start >= self.start + SHORTEST;
        let Some(known) = scene.cues.ending_at(self.end).iter().find(known) else { return };
        // 二期建成后|年产值.
        let year = usize::from(text.before(known.start) == Some('年'));
        if text.ends_with_any(known.start - year, closes) && scene.open(known.start) {
            self.start = known.start - year;
        }
    }

    /// 全年任务是|新增企业: what is set as a goal.
    pub(super) fn after_goal(&mut self) {
        let words = words!["目标是", "目标为", "任务是", "任务为", "指标是", "指标为"];
        let goal = |i: usize| self.scene.text.past_word(i, words);
        if let Some(goal) = (self.start..self.end).find_map(goal).filter(|&end| end + 2 <= self.end) {
            self.start = goal;
        }
    }

    /// 开展培训|等各类补贴: what 等 sums up was cut off.
    pub(super) fn after_and_so_on(&mut self) {
        const LONGEST_VERB: usize = 4;
        let text = self.scene.text;
        let word = |i: usize| text.at(i + 1).is_some_and(|c| chars!("级待候于额同效离压值价位次").has(c));
        let etc = |&i: &usize| text.chars[i] == '等' && !word(i);
        if self.end > self.start + 2 && etc(&self.start) {
            self.start += 1;
        }
        if text.before(self.start) == Some('等') {
            self.start = self.after_places(self.start);
            return;
        }
        // 停车、加装|电梯等|难题: so was the beginning of what it sums up.
        let near = self.floor.max(self.start.saturating_sub(LONGEST_VERB + 1))..self.start;
        let mark = near.rev().find(|&i| !is_alphabetic(text.chars[i]));
        let cut = mark.is_some_and(|i| text.chars[i] == '、' && i + 1 < self.start);
        // 文化公园|项目|等文旅|项目: and so is one of the same sort.
        let same = |i: usize| i > self.start + 2 && text.chars[i - 2..i] == text.chars[self.end - 2..self.end];
        let inside = (self.start..self.end.saturating_sub(2)).find(etc);
        let inside = inside.filter(|&i| (cut || same(i)) && self.scene.alone(i));
        self.start = inside.map_or(self.start, |i| i + 1);
    }

    /// 获奖的62项|中有|银奖2项: that there are such among those told before.
    pub(super) fn after_among(&mut self) {
        let among = self.scene.text.word_at(self.start, words!["中共有", "中包括", "中有"]);
        let last = || self.scene.figure_after(self.start).checked_sub(1);
        let figure = || last().is_some_and(|last| self.scene.figures[last].span.end == self.start);
        if let Some(among) = among.filter(|_| figure()) {
            self.start += among.length();
        }
    }

    /// 四、|一般公共预算收入: the number of a paragraph, but 一、二产业.
    pub(super) fn after_number(&mut self) {
        self.after_which_time();
        let text = self.scene.text;
        let numeral = |i: usize| text.at(i).is_some_and(is_up_to_ten);
        if self.start != self.floor || !numeral(self.start) {
            return;
        }
        let digits = (self.start..self.end.min(self.start + 3)).take_while(|&i| numeral(i)).count();
        let after = self.start + digits + 1;
        let listed = numeral(after) && matches!(text.at(after + 1), Some('、' | '和' | '与' | '产' | '季'));
        if after < self.end && text.before(after) == Some('、') && !listed {
            self.start = after;
        }
    }

    /// 全省|第三个|GDP突破千亿元的城市: how many had it before.
    fn ordinal(&self) -> Option<usize> {
        let text = self.scene.text;
        let number = text.leading(self.start + 1..self.end, |c| c.is_ascii_digit() || is_up_to_ten(c)).end;
        let size = self.scene.next_figure(self.end).is_some_and(|f| text.at(f.span.end) == Some('的'));
        let counts = matches!(text.at(number), Some('个' | '家' | '座')) && number < self.end;
        (size && counts).then(|| number + 1 - self.start)
    }

    /// After words that open a clause.
    pub(super) fn after_openings(&mut self) {
        self.after_article();
        self.after_pointed_firm();
        while self.start < self.end && !self.tells_which_of(self.start) {
            // 这款|芯片的功耗, 一款|重量1.2千克: what points or counts is no part of the name.
            const NOUN: usize = 2;
            let pointed = match self.scene.text.at(self.start) {
                Some('这' | '该' | '那') => self.pointer(),
                Some('一') => self.scene.text.word_at(self.start, ONE_OF).map(|w| w.length()),
                Some('第' | '首') => self.ordinal(),
                _ => None,
            };
            if let Some(word) = pointed.filter(|&n| n > 1 && self.len() >= n + NOUN) {
                self.start += word;
            }
            let opening = self.scene.cues.starting_at(self.start).first();
            self.start = match opening.filter(|w| self.is_opening(w)) {
                Some(word) => self.after_that_place(word),
                // 该校|毕业生就业率.
                None if self.is_that_place() => self.start + 2,
                // 就|引进外资企业17家: but 就业, 就近.
                None if self.just() => self.start + 1,
                // 生产|整车32万辆, 年种植|辣椒2万亩: but 生产线, 生产设备.
                None if self.makes(self.start + self.yearly(self.start)) => self.start + self.yearly(self.start) + 2,
                // 仅有|企业9家.
                None if self.begins(words!["仅有", "只有"]) && self.len() >= 4 => self.start + 2,
                // 督促|清理|垃圾, 推动|整治|河流.
                None if self.urges() => self.start + 2,
                // 增加|学位7800个: but 增加值, 增加收入.
                None if self.begins(words!["增加"])
                    && self.len() >= 4
                    && self.counts()
                    && !noun_after(self.scene, self.start + 2) =>
                {
                    self.start + 2
                }
                // 可|年创产值.
                None if self.scene.text.starts_with_at(self.start, "可年") => self.start + 1,
                // 新增|设备: the verb 增设 is none there.
                None if self.begins(words!["新增设备", "新增设施", "新增设计"]) => self.start + 2,
                // 设|车站18座.
                None if self.sets_up() => self.start + 1,
                // 可入驻|企业50家.
                None if self.is_held_by_modal() => self.start + 3,
                // 可|节约标煤, 主导或|参与标准.
                None if self.is_before_verb() => self.start + 1,
                // 可保障|年旅客吞吐量, 可从新疆向重庆|输送电量.
                None if self.is_able() > 0 => self.start + self.is_able(),
                // 有望|接待游客, 预计可年生产|阀门.
                None if self.is_expected() > 0 => self.start + self.is_expected(),
                // 将|投资3亿元, 拟|投资.
                None if self.is_before_spending() => self.start + 1,
                // 发展|蔬菜大棚, 改造提升|党群服务中心: but 发展基金, 改造提升工程.
                None if self.is_done() => self.start + if self.begins(words!["发展", "覆盖"]) { 2 } else { 4 },
                // 整合|闲置土地: but 整合率.
                None if self.begins(words!["整合"]) && self.len() >= 4 && !noun_after(self.scene, self.start + 2) => {
                    self.start + 2
                }
                // 新|改造|老旧小区.
                None if self.is_newly_done() => self.start + 1,
                // 全省|开发区考核.
                None if self.begins(words!["开发区"]) => break,
                None => match self.scene.cues.at(self.start, &[CueRole::Verb]) {
                    Some(verb)
                        if verb.end + 1 < self.end
                            && !self.joins_noun(verb.end)
                            && !self.is_rate_of_deed(verb.end)
                            && !noun_after(self.scene, verb.end)
                            && !self.is_had(&verb)
                            && !self.is_trade(&verb)
                            && !self.is_held(&verb) =>
                    {
                        verb.end
                    }
                    _ => break,
                },
            };
            self.strip();
        }
    }

    /// 让|损失率降到0.7%, 到|高原海拔3700米.
    pub(super) fn preposition(&self) -> Option<usize> {
        const SHORTEST: usize = 3;
        // 来自|海拔4000米.
        if self.len() > SHORTEST && self.begins(words!["来自", "位于"]) && !self.tells_which_of(self.start) {
            return Some(self.start + 2);
        }
        // 按照|发生额的100%.
        if self.len() > SHORTEST + 1 && self.begins(words!["按照", "依照", "根据"]) {
            return Some(self.start + 2);
        }
        // 到账|经费, 按期|办结率.
        let next = self.scene.text.at(self.start + 1);
        if self.scene.text.at(self.start) == Some('按') && next.is_some_and(|c| chars!("期时需劳").has(c)) {
            return None;
        }
        if self.scene.text.at(self.start) == Some('到') && next.is_some_and(|c| chars!("账位期港岗货户访会手发").has(c))
        {
            return None;
        }
        // 向阳村|村集体收入.
        if self.scene.text.at(self.start) == Some('向')
            && next.is_some_and(|c| chars!("阳家荣前日东西南北").has(c))
            && !matches!(self.scene.text.at(self.start + 2), Some('方' | '部'))
        {
            return None;
        }
        let opens = matches!(
            self.scene.text.at(self.start),
            Some('让' | '使' | '令' | '把' | '将' | '从' | '到' | '赴' | '向' | '按')
        ) || self.scene.text.at(self.start) == Some('给')
            && !matches!(next, Some('排' | '水' | '付' | '予' | '药'))
            || pointed::means(self.scene, self.start)
            || self.scene.text.at(self.start) == Some('致')
                && !self.scene.text.at(self.start + 1).is_some_and(|c| chars!("富力残病癌死敬辞密远").has(c));
        // 向省人大常委会报告|专项工作27项.
        let to = (self.start + SHORTEST..self.end.saturating_sub(1)).filter(|_| self.begins(words!["向"]));
        let told = to.filter(|&at| self.scene.open(at)).find_map(|at| {
            self.scene.text.past_word(at, words!["报告", "上报", "汇报", "通报", "反馈", "移交", "报送", "提交"])
        });
        let told = told.filter(|told| told + 2 <= self.end);
        (opens && self.len() > SHORTEST && self.scene.alone(self.start) && !self.is_new())
            .then_some(told.unwrap_or(self.start + 1))
    }

    /// 将考核标准|拆解为12项: the verb of what is turned into something.
    pub(super) fn before_turning(&mut self) {
        const SHORTEST: usize = 2;
        const VERB: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let taken = self.start > 0 && matches!(text.before(self.start), Some('将' | '把'));
        let known = scene.cues.amount_ends(self.end);
        let turned = matches!(text.at(self.end), Some('为' | '成')) && self.end >= self.start + SHORTEST + VERB;
        if taken && turned && !known {
            self.end -= VERB;
        }
        // 由亏损|转为|盈利45亿元.
        let became = |&i: &usize| text.starts_with_any(i, words!["转为", "变为"]) && scene.open(i);
        let became = (self.start..(self.end + 1).saturating_sub(VERB + SHORTEST)).rev().find(became);
        self.start = became.map_or(self.start, |at| at + VERB);
    }
}
