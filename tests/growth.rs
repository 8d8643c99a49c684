//! The growth on the year that a text tells beside a level.

use liangdian::{Extractor, MentionKind};

/// Every figure with the growth it was given, and the words that say so.
fn told(text: &str) -> Vec<String> {
    let mentions = Extractor::new().extract(text).mentions;
    let figures = mentions.iter().filter_map(|m| match &m.kind {
        MentionKind::Figure(figure) => Some((m, figure)),
        _ => None,
    });
    figures
        .filter_map(|(mention, figure)| {
            assert_eq!(figure.growth.is_some(), figure.growth_start.is_some(), "{text}");
            let said = mentions.iter().find(|m| Some(m.start) == figure.growth_start)?;
            Some(format!("{} {} {}", mention.text, said.text, figure.growth?))
        })
        .collect()
}

#[test]
fn growth_beside_its_level() {
    let cases: &[(&str, &[&str])] = &[
        ("实现地区生产总值461亿元，同比增长9.2%。", &["461亿元 9.2% 9.2"]),
        ("引言。\n2020年，实现地区生产总值461亿元，增长9.2%。", &["461亿元 9.2% 9.2"]),
        ("进出口总额461亿元，同比下降3.2%。", &["461亿元 3.2% -3.2"]),
        ("进出口总额461亿元，增速-3.2%。", &["461亿元 -3.2% -3.2"]),
        ("一般公共预算收入53亿元，比上年增长9%。", &["53亿元 9% 9"]),
        ("一般公共预算收入53亿元，较去年同期增长9%。", &["53亿元 9% 9"]),
        ("2020年，工业总产值53亿元，比2019年增长9%。", &["53亿元 9% 9"]),
        ("地区生产总值同比增长9.2%，达到461亿元。", &["461亿元 9.2% 9.2"]),
        ("地区生产总值461亿元，增长9.2%；一般公共预算收入53亿元，增长4%。", &["461亿元 9.2% 9.2", "53亿元 4% 4"]),
        ("工业投资、技改投资分别达到50亿元、20亿元，分别增长9%、4%。", &["50亿元 9% 9", "20亿元 4% 4"]),
        ("工业投资、技改投资分别完成50亿元和20亿元，同比分别增长9%和4%。", &["50亿元 9% 9", "20亿元 4% 4"]),
        ("拥有高新技术企业298家，增长9%。", &["298家 9% 9"]),
        ("地區生產總值461億元，年增9.2%。", &["461億元 9.2% 9.2"]),
        ("地區生產總值461億元，月增9.2%。", &[]),
        ("全年接待游客3亿人次、旅游花费3700亿元，分别增长8%、8.4%。", &["3亿人次 8% 8", "3700亿元 8.4% 8.4"]),
        ("全年接待游客3亿人次，旅游花费3700亿元，同比分别增长8%和下降8.4%。", &["3亿人次 8% 8", "3700亿元 8.4% -8.4"]),
        // Not on the year.
        ("工业总产值53亿元，环比增长9%。", &[]),
        ("工业总产值53亿元，较2015年增长90%。", &[]),
        ("2020年，工业总产值53亿元，比2018年增长9%。", &[]),
        ("工业总产值53亿元，较“十二五”末增长90%。", &[]),
        ("工业总产值53亿元，年均增长9%。", &[]),
        ("“十三五”期间，完成工业投资53亿元，增长90%。", &[]),
        ("存款余额53亿元，比年初增长9%。", &[]),
        ("存款余额53亿元，比上月末增长9%。", &[]),
        ("工业总产值53亿元，较疫情前增长9%。", &[]),
        // Of something else.
        ("引进项目325个、总投资2400亿元，能源、旅游投资分别增长9%、5%。", &[]),
        ("年收入由2016年的5亿元上升至2020年的9亿元，增长率达80%。", &[]),
        ("10市PM2.5浓度改善9%。", &[]),
        ("连续5年保持增长，增长率达45%。", &[]),
        ("地区生产总值461亿元，其中工业增加值增长9%。", &[]),
        ("地区生产总值461亿元，增速提高2个百分点。", &[]),
        ("2020年，产值461亿元，2019年增长9%。", &[]),
        ("失业率5%，增长9%。", &[]),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = told(text);
        if found != *expected {
            wrong.push(format!("{text}\n  got  {found:?}\n  want {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
