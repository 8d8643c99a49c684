//! What is said of a figure does not hang on how its text is set: rewritten in ways that say nothing else, an article is told alike.

mod common;

use std::collections::BTreeMap;

use common::check;
use liangdian::{Extractor, MentionKind};

/// Articles, with ¦ where a sentence may take words that lead into it.
const ARTICLES: [&str; 3] =
    [include_str!("invariance/zone.txt"), include_str!("invariance/report.txt"), include_str!("invariance/round.txt")];

/// What every mention of a text says, without what only is a way of setting it.
fn told(text: &str) -> Vec<String> {
    let extraction = Extractor::new().extract(text);
    let said = extraction.mentions.iter().map(|mention| match &mention.kind {
        MentionKind::Figure(f) => format!(
            "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            mention.text, f.value, f.indicator, f.measure, f.direction, f.period, f.status, f.zone
        ),
        MentionKind::Zone(_) => format!("zone {}", mention.text),
        MentionKind::Programme(p) => format!("programme {} {:?}", mention.text, p.kind),
    });
    said.map(|line| plain(&line)).collect()
}

/// A text without blanks and quotes, in half-width forms.
fn plain(text: &str) -> String {
    let set = |c: &char| !c.is_whitespace() && !"“”「」\"\\\u{200B}".contains(*c);
    let half = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '％' => '%',
        '，' => ',',
        _ => c,
    };
    text.chars().filter(set).map(half).collect()
}

/// A way of setting a text anew, with its name.
type Rewriting<'a> = (&'a str, &'a dyn Fn(&str) -> String);

/// Checks that every article is told alike after a rewriting, whose words may be turned back before they are compared.
fn check_told_alike(rewritings: &[Rewriting], back: &dyn Fn(&str) -> String) {
    for article in ARTICLES {
        let said = told(&article.replace('¦', ""));
        assert!(said.len() > 10, "much is said in {article}");
        let cases: Vec<(&str, Vec<String>)> = rewritings.iter().map(|(name, _)| (*name, said.clone())).collect();
        check(&cases, |name| {
            let (_, rewrite) = rewritings.iter().find(|(n, _)| n == name).expect("it is one of them");
            told(&rewrite(article).replace('¦', "")).iter().map(|line| back(line)).collect::<Vec<_>>()
        });
    }
}

/// An article with words before each of its paragraphs but the title.
fn before_paragraphs(article: &str, words: &str) -> String {
    let mut lines = article.lines();
    let title = lines.next().unwrap_or_default().to_owned();
    lines.fold(title, |text, line| text + "\n" + words + line)
}

/// An article with blanks between its Chinese words and its numbers.
fn spaced(article: &str, blank: char) -> String {
    let mut text = String::new();
    let mut last = ' ';
    let han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    for c in article.chars() {
        if han(last) && c.is_ascii_digit() || (last.is_ascii_digit() || last == '%') && han(c) {
            text.push(blank);
        }
        text.push(c);
        last = c;
    }
    text
}

#[test]
fn words_that_lead_into_a_sentence_change_nothing() {
    let led = |words: &'static str| move |article: &str| article.replace('¦', words);
    check_told_alike(
        &[
            ("据悉", &led("据悉，")),
            ("据介绍", &led("据介绍，")),
            ("与此同时", &led("与此同时，")),
            ("此外", &led("此外，")),
            ("值得一提的是", &led("值得一提的是，")),
            ("数据显示", &led("数据显示，")),
            ("其次", &led("其次，")),
            ("具体来看", &led("具体来看，")),
            ("不仅如此", &led("不仅如此，")),
            ("更重要的是", &led("更重要的是，")),
            ("在他看来", &led("在他看来，")),
            ("记者了解到", &led("记者了解到，")),
        ],
        &str::to_owned,
    );
}

#[test]
fn indents_and_bullets_change_nothing() {
    let begun = |words: &'static str| move |article: &str| before_paragraphs(article, words);
    check_told_alike(
        &[
            ("indented", &begun("　　")),
            ("indented title too", &|article: &str| format!("　　{}", begun("　　")(article))),
            ("with blanks of a page", &begun("\u{A0}\u{A0}\u{A0}\u{A0}")),
            ("with a tab", &begun("\t")),
            ("with a zero-width blank", &begun("\u{200B}")),
            ("bulleted", &begun("● ")),
            ("starred", &begun("★")),
            ("numbered", &begun("（1）")),
        ],
        &str::to_owned,
    );
}

#[test]
fn quotes_blanks_and_widths_change_nothing() {
    let swapped = |pairs: &'static [(&str, &str)]| {
        move |article: &str| pairs.iter().fold(article.to_owned(), |text, (a, b)| text.replace(a, b))
    };
    let wide = |article: &str| -> String {
        let wide = |c: char| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) } else { c };
        article.chars().map(wide).collect::<String>().replace('%', "％")
    };
    check_told_alike(
        &[
            ("corner quotes", &swapped(&[("“", "「"), ("”", "」")])),
            ("straight quotes", &swapped(&[("“", "\""), ("”", "\"")])),
            ("half-width punctuation", &swapped(&[("，", ","), ("；", ";"), ("：", ":"), ("（", "("), ("）", ")")])),
            ("blanks behind punctuation", &swapped(&[("，", "， "), ("。", "。 "), ("；", "； ")])),
            ("blanks round numbers", &|article: &str| spaced(article, ' ')),
            ("blanks of a page round numbers", &|article: &str| spaced(article, '\u{A0}')),
            ("wide digits", &wide),
        ],
        &str::to_owned,
    );
}

#[test]
fn breaks_between_paragraphs_and_captions_change_nothing() {
    let picture = |article: &str| {
        let (title, text) = article.split_once('\n').expect("an article has a title");
        let (first, rest) = text.split_once('\n').expect("and paragraphs");
        format!("{title}\n{first}\n工人正在生产线上忙碌。李明 摄\n{rest}")
    };
    check_told_alike(
        &[
            ("blank lines", &|article: &str| article.replace('\n', "\n\n")),
            ("carriage returns", &|article: &str| article.replace('\n', "\r\n")),
            ("a picture between", &picture),
            ("who is responsible for it", &|article: &str| format!("{article}（责任编辑：李明）\n")),
        ],
        &str::to_owned,
    );
}

#[test]
fn traditional_characters_change_nothing() {
    let pairs = include_str!("../data/traditional.txt").lines().filter_map(|line| {
        let mut pair = line.chars();
        Some((pair.next()?, pair.next()?))
    });
    let mut forms = BTreeMap::new();
    for (traditional, simplified) in pairs.filter(|pair| ('\u{4E00}'..='\u{9FFF}').contains(&pair.0)) {
        forms.entry(simplified).or_insert(traditional);
    }
    let written = |text: &str| text.chars().map(|c| forms.get(&c).copied().unwrap_or(c)).collect::<String>();
    let back: BTreeMap<char, char> =
        forms.iter().map(|(&simplified, &traditional)| (traditional, simplified)).collect();
    let simplified = |text: &str| text.chars().map(|c| back.get(&c).copied().unwrap_or(c)).collect();
    check_told_alike(&[("traditional", &written)], &simplified);
}
