//! What only leads to a figure at the end of a phrase: adverbs, coverbs and particles, which no name ends in.

use super::Phrase;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::{BEFORE_AMOUNTS, NOUNS_LIKE_COVERBS, TELLING, TOWARDS_AMOUNTS};
use crate::tables::{Words, words};

impl Phrase<'_, '_> {
    /// 水利建设投资|翻番、达80亿元, 总额|就能达到4000万美元: what only leads to the figure.
    pub(super) fn before_leading_words(&mut self) {
        let mut left = self.end + 1;
        while left > self.end {
            left = self.end;
            self.before_leading_word();
            self.end -= usize::from(self.leads_by_one());
        }
        // 工业投资|历史性地突破18亿元, but 建设用地.
        static MANNERS: &Words = words!["历史性地", "突破性地", "开创性地", "跨越式地", "成功地", "稳稳地", "惊人地"];
        let led = Some(MANNERS).filter(|_| self.scene.text.before(self.end) == Some('地'));
        let manner = led.and_then(|words| self.scene.text.word_before(self.end, words)).map_or(0, |w| w.length());
        self.end -= if self.end >= self.start + manner + 2 { manner } else { 0 };
        // 产值约|占全市四成.
        let about = self.scene.text.at(self.end) == Some('占') && self.scene.text.before(self.end) == Some('约');
        self.end -= usize::from(about && self.end > self.start + 2);
    }

    /// 企业数量|实现翻番、达1.8万家, 进出口|实现新|突破300亿元: the verb there leads to no object, and nothing after it is one.
    pub(super) fn before_attained(&mut self) {
        static ATTAINED: &Words = words![
            "实现翻番",
            "实现翻两番",
            "实现倍增",
            "实现成倍增长",
            "实现突破",
            "实现新突破",
            "实现历史性突破",
            "实现新",
            "实现历史性"
        ];
        let end = self.end - usize::from(self.scene.text.before(self.end) == Some('并'));
        let attained = self.scene.text.word_before(end, ATTAINED).map(|w| end - w.length());
        self.end = attained.filter(|&end| end >= self.start + 2).unwrap_or(self.end);
    }

    /// 总额|就能达到4000万美元: the words of a list.
    fn before_leading_word(&mut self) {
        while let Some(word) = self.scene.text.word_before(self.end, BEFORE_AMOUNTS) {
            let cut = self.end - word.length();
            if cut < self.start + 2 || self.scene.inside_whole_word(cut, self.end) {
                break;
            }
            self.end = cut;
        }
    }

    /// 生物产业|亦较去年成长, 电脑周边|则成长, 成功率|却不足1%: but 原则, 规则, 冷却.
    fn leads_by_one(&self) -> bool {
        const SHORTEST: usize = 3;
        let (text, Some(word)) = (self.scene.text, self.scene.text.before(self.end)) else { return false };
        if self.len() < SHORTEST || !chars!("亦则却已或正又于被要继只更打").has(word) || !self.scene.alone(self.end - 1)
        {
            return false;
        }
        match word {
            // 国债|于2022年2月突破30万亿美元, 税收|继去年突破50亿元后, but 属于|20家企业.
            '于' | '继' => self.scene.next_period(self.end).is_some_and(|p| p.outer.start <= self.end),
            // GDP|要|从去年的900亿元迈向1500亿元, but 需要.
            '要' => {
                matches!(text.at(self.end), Some('从' | '由' | '达' | '突' | '超' | '升' | '增' | '迈' | '力'))
                    && !text.before(self.end - 1).is_some_and(|c| chars!("需主重必纪摘提概紧首只").has(c))
            }
            // 毛利率|更创下三年新高,达59.5%, but 变更.
            '更' => text.at(self.end) == Some('创'),
            // 产值|只占全区的5%.
            '只' => text.at(self.end) == Some('占'),
            // 房价|打八五折, but 主打.
            '打' => self.scene.next_figure(self.end).is_some_and(|f| f.span.start == self.end && f.unit == "折"),
            // 均价|被调整为25元.
            '被' => !self.ends(words!["棉被", "植被"]),
            _ => !text.before(self.end - 1).is_some_and(|c| chars!("规原准法细守总税冷退修改端公更纠矫校").has(c)),
        }
    }

    /// 以不到千分之四的|国土面积, 在20名的基础上, 有机会向|2兆元挺进: nothing of it is measured.
    pub(super) fn leads_on(&self) -> bool {
        // 各市|把80%的援疆资金, 有着|800年历史: a coverb or a particle leads to what comes after the figure.
        let leads = self.scene.text.before(self.end).is_some_and(|c| chars!("对把让使给从由着于").has(c));
        // 牢牢|守住18亿亩耕地, 发生|多次|5级地震: how it is done is nothing.
        let manner = self.len() <= 3 && self.ends(words!["牢牢", "多次", "屡次", "稳稳", "切实"]);
        // 最新民调显示|6成民众反对.
        let telling = || self.ends(TELLING) && self.ends(words!["显示", "表明", "发现"]);
        self.start < self.end
            && (manner
                || telling()
                || leads && !self.ends(NOUNS_LIKE_COVERBS)
                || self.ends(TOWARDS_AMOUNTS) && !self.ends(words!["意向", "方向", "走向"]))
    }

    /// 在海拔3200米, 在乡村有60万所: where it is says nothing, but for 在建 and the like.
    pub(super) fn after_within(&mut self) {
        let text = self.scene.text;
        let state = |c: char| chars!("建产途岗线校册用研营役编租售职读学押库养保孵籍轨运办").has(c);
        if text.at(self.start) != Some('在')
            || text.at(self.start + 1).is_none_or(state)
            || !self.scene.alone(self.start)
        {
            return;
        }
        // 在全行业收入中|占比: the whole is told of the share.
        if self.ends(words!["占比", "比重", "比例", "份额", "中"]) {
            return;
        }
        // 在美国的|花销, 包括港澳在内的|产能.
        let of = |i: &usize| text.chars[*i] == '的' && self.scene.open(*i);
        let range = self.start + 2..self.end.saturating_sub(1);
        let after = range.rev().find(of).map_or(self.start + 1, |of| of + 1);
        self.start = if text.at(self.end) == Some('有') { self.end } else { after.min(self.end) };
    }

    /// 天坛公园这两天|接待游客, 云湖县本次|集中开工项目: when, by no day.
    pub(super) fn after_these_days(&mut self) {
        const SHORTEST: usize = 2;
        static DAYS: &Words =
            words!["本次", "此次", "这两天", "这几天", "这三天", "连日来", "近年来", "近期", "现在", "眼下", "如今"];
        let text = self.scene.text;
        let days = |i: usize| {
            let end = text.past_word(i, DAYS)?;
            // 公租房本次|推出1200套: what is done with what stands before.
            let shortest = SHORTEST + usize::from(text.before(end) == Some('次'));
            (self.scene.open(i) && end + shortest <= self.end).then_some(end)
        };
        let range = self.start + SHORTEST..self.end.saturating_sub(SHORTEST);
        self.start = range.rev().find_map(days).unwrap_or(self.start);
    }
}
