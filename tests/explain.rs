//! Why something is marked, and why something is not.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use liangdian::{Document, Explanation, Extractor, Lexicon, Reason, Role, Rule};

/// Texts for the rules that no row of a table has an example of.
const TEXTS: &[&str] = &[
    "投资强度为15%-20%，建设规模10~15亿元，百分之三十用于研发，三分之一以上的企业与2/3的项目已落地。",
    "一半以上的企业占全市一半，产值翻两番，打八折销售，新增￥300万元、US$3.5亿。",
    "分别完成投资12、15、18亿元，惠及450万困难群众，产值突破亿元，企业超百家。",
    "采购经理指数为50.8，指数达102.5，历时两个半月，收费3元5角，最低气温零下5摄氏度，利润增长-3.2%。",
    "客运量300人次/天，总投资278亿元人民币，工业总产值突破1200亿，出口120亿美元、进口80亿，产值超10亿、20亿元的企业各5家。",
    "全年完成300多万元，约200人，不低于30%和40%，其中不超过三成。",
    "2024年，云岭高新区生产总值200亿元，同比增长9.2%。其中，全区税收20亿元。企业研发投入占比3.1%。",
    "去年，云岭市推进改革。新签约项目90个。\n\n下一步，要抓好落实。新增企业20家。带动就业300人。",
    "云岭高新区发展纪实\n\n常熟高新区实现税收20亿元，完成投资30亿元。引进企业20家。苏州工业园区税收30亿元。",
    "常熟高新区企业数全国领先\n\n去年新增企业20家，而苏州工业园区有30家，高新区全区产值20亿元。",
    "2025年工作计划\n\n新建道路3公里，改造小区5个。\n\n昆山高新区建成道路3公里，常熟高新区建成5公里，全区建成8公里。",
    "2024年，云岭市加快建设现代化产业体系，推动高质量发展，全市规模以上工业企业利润总额和\n税收收入增长3.1%",
    "在亮点谷，星星点灯惠及300人，万象城有20家店；亮点谷星星点灯3项。",
    "阅读量1.2万，评论35条，阅读 3.5万，浏览次数：1200次，第七届大会，三中全会，建成千亿级产业集群，300万吨级码头。",
    "比赛以3:1获胜，上午9时30分出发，得了4分，用时一半，2024/5/6，比分2:0，云岭高新区科技有限公司有5家门店。",
    "《云岭高新区2025年三年行动计划（30条）》提出20项任务，出台稳增长一揽子政策（“40条”），实施河长制、林长制。",
    "推进国家高新区建设，各开发区、经济技术开发区加快发展，中关村大街上有3家店，中关村科技园通州园建成。",
    "品牌“昆如意”，行动“星火”，工程“双招双引”，实施乡村振兴、双招双引工程。",
    "中关村科技园区、苏州工业园区、浦东新区、光谷大道，光谷广场，中关村医院。",
    "家电八五折，产值突破万亿，总投资12亿元，其中一期3000万，补贴不超过总额的30%，销售收入的15%用于新技术研发。",
    "云岭市推进改革。2024年，新签约项目90个。新增企业20家。",
    "政府工作报告\n\n2024年工作回顾\n\n常熟高新区建成科技园。企业新增20家，昆山高新区等园区加快发展。税收5亿元。",
    "三明中关村科技园开园，四川省高新区有20家企业，实施科技创新能力提升“631”计划，推进三年行动计划，实施百名博士引进计划和千家企业培育工程、三百个村振兴行动。",
    "十四届三次会议召开，2022届毕业生就业。",
    "阅读:1200次",
    "云岭市到2035年，企业达到20家。",
    "“4个坚持”“十个一”口号，五大工程，四化融合。《三百六十五天》上映。",
];

/// The examples of all tables, without the brackets around what is expected.
fn examples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut texts = Vec::new();
    for file in fs::read_dir(folder).expect("there are tables") {
        let table = fs::read_to_string(file.expect("a table").path()).expect("a table is text");
        let mut lines = table.lines();
        let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        let Some(column) = header.iter().position(|name| *name == "example") else { continue };
        let rows = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        texts.extend(rows.filter_map(|row| row.split('\t').nth(column)).map(|e| e.replace(['⟦', '⟧'], "")));
    }
    texts
}

fn rules_of(explanation: &Explanation) -> impl Iterator<Item = Rule> + '_ {
    explanation.marks.iter().flat_map(|m| &m.reasons).chain(&explanation.none).map(|r| r.rule)
}

/// The reasons for a figure whose sentence began in the block before, as in print layouts.
fn broken_off() -> Vec<Reason> {
    let mut document = Document::new();
    let first = "云岭市推进改革。2024年，云岭市完成税收20亿元，加快建设现代化产业体系，推动经济高质量发展，全市规模以上工业企业利润总额";
    document.set(1, first, Role::Paragraph);
    document.set(2, "增长3.1%。", Role::Paragraph);
    document.explain(2, 2, 0).expect("3.1% is a figure")
}

#[test]
fn every_rule_is_reached() {
    let (lexicon, _) = Lexicon::from_tsv(
        "zone\t亮点谷高新技术产业开发区\t亮点谷\thigh-tech\nprogramme\t星星点灯\t\tplan\nnever\t万象城\n",
    );
    let extractor = Extractor::with_lexicon(lexicon);
    let mut reached = BTreeSet::new();
    let texts = examples().into_iter().chain(TEXTS.iter().map(|t| (*t).to_owned()));
    for text in texts {
        for offset in 0..text.encode_utf16().count() {
            reached.extend(extractor.explain(&text, offset).iter().flat_map(rules_of));
        }
    }
    reached.extend(broken_off().iter().map(|r| r.rule));
    let unreached: Vec<String> = Rule::ALL.iter().filter(|r| !reached.contains(r)).map(ToString::to_string).collect();
    assert!(unreached.is_empty(), "no example reaches {}", unreached.join(", "));
}

/// The row that made something, as `table:words`, found by an attribute.
fn row_of(text: &str, mark: &str, of: &str) -> Vec<(String, String)> {
    let offset = text[..text.find(mark).expect("the mark is in the text")].encode_utf16().count();
    let explanation = Extractor::new().explain(text, offset).expect("the offset is in the text");
    let marked =
        explanation.marks.iter().find(|m| m.mention.text == mark).unwrap_or_else(|| panic!("{mark} is no mark"));
    let reasons = marked.reasons.iter().filter(|r| r.of == of);
    let evidence = reasons.flat_map(|r| &r.evidence);
    evidence
        .filter_map(|e| {
            let (table, line) = (e.table?, e.line?);
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(table);
            let table_text = fs::read_to_string(path).expect("the table is in the repository");
            Some((table.to_owned(), table_text.lines().nth(line - 1)?.to_owned()))
        })
        .collect()
}

#[test]
fn evidence_names_the_row() {
    let text = "2024年，常熟高新区一般公共预算收入约53亿元，同比下降3.2%，力争2025年培育高企298家，实施“星火”行动。";
    for (mark, of, table, word) in [
        ("53亿元", "unit", "data/units.tsv", "元"),
        ("53亿元", "qualifier", "data/qualifiers.tsv", "约"),
        ("53亿元", "indicator", "data/indicators.tsv", "一般公共预算收入"),
        ("3.2%", "direction", "data/cues.tsv", "下降"),
        ("298家", "status", "data/cues.tsv", "力争"),
        ("298家", "indicator", "data/indicators.tsv", "高企"),
        ("常熟高新区", "name", "data/zones.tsv", "常熟高新技术产业开发区"),
        ("“星火”行动", "kind", "data/programme_types.tsv", "行动"),
    ] {
        let rows = row_of(text, mark, of);
        let holds = rows.iter().any(|(file, row)| file == table && row.split(['\t', '|']).any(|w| w == word));
        assert!(holds, "the {of} of {mark} rests on {rows:?}, not on {word} of {table}");
    }
}

#[test]
fn what_kept_a_number_from_being_a_mark_is_said() {
    let explanation = Extractor::new().explain("全市有世界500强企业。", 5).expect("in the text");
    assert!(explanation.marks.is_empty());
    assert!(!explanation.none.is_empty());
    assert!(Extractor::new().explain("短", 1).is_none());
}
