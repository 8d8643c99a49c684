//! Where a report begins after the words that say who sent it, from where and when.

use crate::tables::{Words, words};
use crate::text::Text;

/// Where the text proper begins: 某网4月28日讯(记者 某某)|4月26日,…; 某社某市2月3日电 (记者 某某)|今年….
pub(super) fn end(text: &Text) -> usize {
    const LONGEST: usize = 24;
    const LONGEST_BRACKET: usize = 24;
    let length = text.len();
    if let Some(close) = bracketed(text) {
        return close;
    }
    let sent = |i: usize| matches!(text.before(i), Some('日' | '报' | '社' | '网' | '台' | '刊' | '端' | '闻'));
    let signs = |i: &usize| matches!(text.chars[*i], '讯' | '电') && sent(*i);
    let Some(sign) = (0..length.min(LONGEST)).find(signs) else { return 0 };
    let spaced = usize::from(text.at(sign + 1) == Some(' '));
    let open = sign + 1 + spaced;
    if text.at(open) != Some('(') {
        let stroke = usize::from(matches!(text.at(open), Some('/' | '|')));
        return if spaced + stroke > 0 { open + stroke } else { 0 };
    }
    let close = (open..length.min(open + LONGEST_BRACKET)).find(|&i| text.chars[i] == ')');
    close.map_or(0, |i| i + 1 + usize::from(text.at(i + 1) == Some(' ')))
}

/// After the bracket that a report begins with: 〔记者某某/某市报导〕|…, 【某报 记者 某某】|….
fn bracketed(text: &Text) -> Option<usize> {
    const LONGEST: usize = 30;
    static SENDERS: &Words = words!["记者", "报道", "报导", "通讯"];
    let close = match text.at(0)? {
        '〔' => '〕',
        '【' => '】',
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    let end = (1..text.len().min(LONGEST)).find(|&i| text.chars[i] == close)?;
    let sent = text.has_any(1..end, SENDERS);
    sent.then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::end;
    use crate::text::Text;

    #[test]
    fn reports_begin_after_who_sent_them() {
        for (source, rest) in [
            ("某网4月28日讯(记者 某某)4月26日,某市签约", "4月26日,某市签约"),
            ("某社某市2月3日电 (记者 某某)今年签约", "今年签约"),
            ("某报讯 近日,某市签约", "近日,某市签约"),
            ("某社12月14日电/某园签约", "某园签约"),
            ("〔記者某某／台北報導〕某园签约", "某园签约"),
            ("【深度】某园签约", "【深度】某园签约"),
            ("某市电子信息产业增长5%", "某市电子信息产业增长5%"),
            ("某市签约项目5个", "某市签约项目5个"),
            ("某电(600000)今年净利润5亿元", "某电(600000)今年净利润5亿元"),
        ] {
            let text = Text::new(source);
            assert_eq!(text.folded(end(&text)..text.len()), rest, "{source}");
        }
    }
}
