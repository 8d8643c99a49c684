//! Lengths of time before what is measured: 三年|累计新增企业, 药物上市一年|销售额.

use std::ops::Range;

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::length::Length;
use crate::tables::lists::{BEGUN, EVENTS};
use crate::tables::{CueRole, Words, words};

impl Phrase<'_, '_> {
    /// 从拿地到开工 is measured whole.
    pub(super) fn route(&self) -> Option<Range<usize>> {
        let from = self.scene.find(self.start..self.end, '从')?;
        let text = self.scene.text;
        // 从签约到开工用时|由180天缩短到65天.
        let mut end = self.end - usize::from(matches!(text.before(self.end), Some('由' | '从')));
        // 从临江到云岭的行车时间|则将缩短2小时.
        static ADVERBS: &Words =
            words!["将", "可", "已", "已经", "需", "仅", "只需", "最快", "最短", "也", "就", "则将", "则可"];
        while let Some(word) = text.word_before(end, ADVERBS).filter(|_| end > from + 4) {
            end -= word.length();
        }
        self.scene.find(from..end, '到').map(|_| from..end)
    }

    /// 三年|累计新增企业: a length of time opens it.
    pub(super) fn after_length_of_time(&mut self) {
        let text = self.scene.text;
        // 五年时间里|企业, 三年间|产值.
        let number =
            |i: &usize| text.chars[*i].is_ascii_digit() || chars!("一二两三四五六七八九十几数半").has(text.chars[*i]);
        // 再过|两年后|产能.
        if self.begins(words!["短短", "再过"]) {
            self.start += 2;
        }
        let years = self.start + (self.start..self.end).take_while(number).count();
        let passed = words![
            "年后",
            "年时间里",
            "年时间内",
            "年的时间里",
            "年间",
            "年里",
            "年来",
            "个月里",
            "个月来",
            "个月内",
            "年内",
            "小时内",
            "小时",
            "分钟",
            "天内",
            "天时间",
            "年时间",
            "个月时间"
        ];
        // 高新区|三年|盘活用地: before whichever verb.
        let verb = || self.scene.cues.at(years + 1, &[CueRole::Lead, CueRole::Verb]).map(|w| w.end);
        let done = text.at(years) == Some('年')
            && verb().is_some_and(|end| end + 2 <= self.end && !noun_after(self.scene, end));
        // 高新区五年|外贸年均增长: or what is known.
        const LONGEST: usize = 6;
        let sorts = words!["行动", "期", "级", "规划", "计划", "平均", "来", "内", "间", "后", "均", "度"];
        let known = || {
            let rest = years + 1..self.end;
            let amount =
                self.scene.cues.amount_ends(rest.end) || text.starts_with_any(rest.start, words!["外贸", "进出口"]);
            amount && (2..=LONGEST).contains(&rest.len()) && !text.starts_with_any(rest.start, sorts)
        };
        if years > self.start && (done || text.at(years) == Some('年') && known()) {
            self.start = years + 1;
        }
        if let Some(passed) = text.word_at(years, passed).filter(|_| years > self.start)
            && years + passed.length() + 2 <= self.end
        {
            self.start = years + passed.length();
        }
    }

    /// 药物上市一年|销售额: how long after some event it is.
    pub(super) fn after_event(&mut self) {
        const SHORTEST: usize = 2;
        const NEAR: usize = 8;
        let text = self.scene.text;
        // 通车后|两地通行时间, 全部建成后|年上网电量, 改造前|亩产.
        let events = [BEGUN, EVENTS, words!["改革", "改造", "整治", "技改"]];
        let past = |&i: &usize| {
            // 封关首月|进出口额.
            let first = usize::from(text.ends_with_any(i + 1, words!["首月", "首年", "首日", "首周"]));
            (first > 0 || matches!(text.chars[i], '后' | '前'))
                && events.iter().any(|words| text.ends_with_any(i - first, words))
        };
        let past = (self.start + 2..self.end.saturating_sub(SHORTEST).min(self.start + NEAR)).find(past);
        // 改造|前端设备.
        let word = |i: usize| text.at(i + 1).is_some_and(|c| chars!("的端沿景期置述后列段卫锋台勤续备").has(c));
        let after = past.filter(|&i| self.scene.open(i) && !word(i)).map(|i| i + 1);
        self.start = after.unwrap_or(self.start);
        let number = |i: &usize| chars!("0123456789一二两三四五六七八九十半多").has(text.chars[*i]);
        let ends = |begun: usize| {
            if !number(&begun) || !text.ends_with_any(begun, BEGUN) {
                return None;
            }
            let number = begun + (begun..self.end).take_while(number).count();
            let unit = text.word_at(number, words!["周年", "年", "个月", "个多月", "周", "天"])?;
            let end = number + unit.length();
            let end = end + usize::from(matches!(text.at(end), Some('多' | '来' | '间' | '后' | '内')));
            (end + SHORTEST <= self.end).then_some(end)
        };
        let last = (self.start..self.end.saturating_sub(SHORTEST)).rev().find_map(ends);
        self.start = last.unwrap_or(self.start);
    }
}
