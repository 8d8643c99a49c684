//! Stretches of time that are no part of a calendar year: holidays, plan periods, runs of years.

use super::date::{Reader, Shape, digit};
use crate::tables::PeriodKind;

impl Reader<'_> {
    /// “五一”假期, 春节期间, 假期前三天: the end of a stretch of days named by its occasion.
    pub(super) fn occasion(&self, at: usize) -> Option<usize> {
        let mut end = at;
        let mut named = false;
        for _ in 0..4 {
            let open = end + usize::from(self.text.at(end) == Some('“'));
            let holiday = self.table(open, PeriodKind::Holiday);
            let Some(word) = holiday.or_else(|| self.table(open, PeriodKind::Occasion)) else { break };
            end = word;
            named |= holiday.is_some();
            if open > at && self.text.at(end) == Some('”') {
                end += 1;
            }
        }
        if end > at && self.text.starts_with_at(end, "期间") {
            return Some(end + 2);
        }
        let economy = ["经济", "制度", "期"].iter().any(|w| self.text.starts_with_at(end, w));
        if !named || economy {
            return None;
        }
        if let Some((days, _)) =
            self.small(end + 1, 31).filter(|_| matches!(self.text.at(end), Some('前' | '第' | '首')))
            && matches!(self.text.at(days), Some('天' | '日'))
        {
            return Some(days + 1);
        }
        Some(end)
    }

    /// “十四五”期间, 十三五末. The bare name is a time only where nothing follows that makes it a name.
    pub(super) fn plan(&self, at: usize) -> Option<(usize, Shape)> {
        let quoted = self.text.at(at) == Some('“');
        let mut end = at + usize::from(quoted);
        let start = end;
        while end < start + 3 && self.text.at(end).is_some_and(|c| digit(c).is_some()) {
            end += 1;
        }
        if self.text.before(end) != Some('五') || end - start < 2 {
            return None;
        }
        if quoted {
            if self.text.at(end) != Some('”') {
                return None;
            }
            end += 1;
        }
        let tails = [
            "同期",
            "规划期间",
            "规划期内",
            "规划期",
            "时期",
            "期间",
            "期末",
            "以来",
            "前三年",
            "前四年",
            "前两年",
            "五年",
            "中期",
            "末",
            "初",
        ];
        if let Some(tail) = tails.iter().find(|w| self.text.starts_with_at(end, w)) {
            return Some((end + tail.chars().count(), Shape::default()));
        }
        let bare = quoted && matches!(self.text.at(end), Some(','));
        bare.then_some((end, Shape::default()))
    }

    /// 过去五年, 五年来, 近三年, 未来五年, 刚刚过去的一年.
    pub(super) fn run_of_years(&self, at: usize) -> Option<(usize, Shape)> {
        const PREFIXES: [(&str, bool); 13] = [
            ("刚刚过去的", false),
            ("过去的", false),
            ("过去", false),
            ("最近", false),
            ("近", false),
            ("未来", true),
            ("今后", true),
            ("此后", false),
            ("这", false),
            ("前", false),
            ("后", true),
            ("", false),
            ("将近", false),
        ];
        let (prefix, future) =
            PREFIXES.into_iter().find(|(p, _)| !p.is_empty() && self.text.starts_with_at(at, p)).unwrap_or(("", false));
        let number = at + prefix.chars().count();
        let (end, _) =
            self.small(number, 99).or_else(|| self.text.starts_with_at(number, "几").then_some((number + 1, 0)))?;
        // 过去24小时, but not 近3小时, which may be nearly three hours.
        let told = matches!(prefix, "过去" | "过去的" | "最近" | "未来");
        let other = ["小时", "天", "周", "日", "个季度"].into_iter().find(|u| told && self.text.starts_with_at(end, u));
        if let Some(unit) = other {
            return Some((end + unit.chars().count(), Shape { future, ..Shape::default() }));
        }
        let unit = ["个月", "年", "周年"].into_iter().find(|u| self.text.starts_with_at(end, u))?;
        let end = end + unit.chars().count();
        let tail = ["多来", "来", "以来", "间"]
            .iter()
            .find(|w| self.text.starts_with_at(end, w))
            .map_or(0, |w| w.chars().count());
        let tail = tail + usize::from(!prefix.is_empty() && self.text.at(end + tail) == Some('内'));
        // 三年间 and 五年来 say when; a bare 三年 is a length of time. 后三年 and 前三年 too, unless they open a clause.
        if prefix.is_empty() && (tail == 0 || unit == "周年") {
            return None;
        }
        if matches!(prefix, "前" | "后" | "近" | "这") && unit != "年" {
            return None;
        }
        // 学前一年 and 三年前后一年 are no times.
        if matches!(prefix, "前" | "后") && self.text.before(at).is_some_and(char::is_alphanumeric) {
            return None;
        }
        // 30年来首次 says how rare it is.
        if ["首次", "最", "首个", "未"].iter().any(|w| self.text.starts_with_at(end + tail, w)) {
            return None;
        }
        Some((end + tail, Shape { future, ..Shape::default() }))
    }
}
