//! Which time governs a figure and whether it is planned, by the paragraph: each figure is written with its period, `-` where
//! absent, and a `!` where it is planned.

use liangdian::{Extractor, MentionKind, Status};

/// Checks the figures of texts.
fn check(cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let extraction = Extractor::new().extract(text);
        let told = extraction.mentions.iter().filter_map(|m| match &m.kind {
            MentionKind::Figure(figure) => {
                let planned = if figure.status == Status::Target { "!" } else { "" };
                Some(format!("{} {}{planned}", m.text, figure.period.as_deref().unwrap_or("-")))
            }
            _ => None,
        });
        let found = told.collect::<Vec<_>>().join(", ");
        if found != *expected {
            wrong.push(format!("{text}\n  got  {found}\n  want {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn plans_beside_what_was_counted_end_with_their_statement() {
    check(&[
        (
            "截至目前,新建公园38个,年底将达80个;改造管网42公里,年底将达60公里。",
            "38个 截至目前, 80个 年底!, 42公里 截至目前, 60公里 年底!",
        ),
        ("一季度税收增长5%,预计上半年增长6%;用电量增长7%。", "5% 一季度, 6% 上半年!, 7% 一季度"),
        ("到2027年,产值达到800亿元;企业达到500家。", "800亿元 到2027年!, 500家 到2027年!"),
        ("预计货邮吞吐量达到50万吨;新增总部6家。", "50万吨 -!, 6家 -"),
    ]);
}

#[test]
fn yearly_averages_are_of_the_years_said_before() {
    check(&[
        (
            "五年来,地区生产总值从2020年的256亿元增至2024年的448亿元,今年有望突破500亿元,工业增加值年均增长12.5%。",
            "256亿元 2020年, 448亿元 2024年, 500亿元 今年!, 12.5% 五年来",
        ),
        ("五年累计完成投资2100亿元。", "2100亿元 五年"),
        ("“十四五”期间,预计年均增长6%。", "6% “十四五”期间!"),
    ]);
}

#[test]
fn years_in_which_something_was_looked_back_on() {
    check(&[
        ("年内录得溢利1.5亿元,较去年增加8.3%。", "1.5亿元 年内, 8.3% 年内"),
        ("年内新增企业30家。", "30家 年内!"),
        ("报告期内,公司实现营业收入53亿元。", "53亿元 报告期内"),
        ("2024财年公司实现营收120亿元。", "120亿元 2024财年"),
    ]);
}

#[test]
fn times_of_a_noun_or_an_age_govern_nothing_after() {
    check(&[
        ("今年61岁的她管理着3家合作社。", "61岁 今年, 3家 -"),
        ("去年启动的改造工程,现已惠及居民5000户。", "5000户 -"),
        ("1-5月完成投资34亿元。项目全部达产后,年产值可达20亿元。", "34亿元 1-5月, 20亿元 -!"),
        ("十年前,这里只有3家企业。", "3家 十年前"),
        ("项目于2021年3月开工,2023年10月投产,总投资30亿元。", "30亿元 -"),
        ("园区将于明年6月底竣工,届时可入驻企业40家。", "40家 明年6月底!"),
        ("自2026年8月1日起施行的条例共6章。", "6章 -"),
    ]);
}

#[test]
fn days_and_weeks() {
    check(&[
        ("上周,猪肉批发价格下降0.6%。", "0.6% 上周"),
        ("两市主力资金今日净流出40亿元。其中,创业板净流出16亿元。", "40亿元 今日, 16亿元 今日"),
        (
            "周五,沪指早盘走低。截至收盘,沪指报3117.18点,沪深300成分股净流出13亿元。",
            "3117.18点 截至收盘, 13亿元 截至收盘",
        ),
    ]);
}

#[test]
fn plans_announced_by_a_paragraph() {
    check(&[
        (
            "今年将重点做好六个方面工作:\n做大增量。全年引进投资超30亿元项目6个。健全服务机制。腾退土地不少于660亩。",
            "30亿元 全年!, 6个 全年!, 660亩 全年!",
        ),
        ("提升建设20个菜市场的任务进展顺利。", "20个 -!"),
        ("完成了建设20个菜市场的任务。", "20个 -"),
        ("今年将向产值200亿元目标迈进。", "200亿元 今年!"),
        ("分解下达78项任务。", "78项 -"),
        (
            "力争产业规模达100亿元。确保产值增长8%。推进农业升级。全年新增高效农业面积5万亩。",
            "100亿元 -!, 8% -!, 5万亩 全年!",
        ),
    ]);
}

#[test]
fn times_that_go_on_to_another_one() {
    check(&[
        ("2023年9月至2024年6月,销量增长9%。", "9% 2023年9月至2024年6月"),
        ("2018年至今,累计引进企业300家。", "300家 2018年至今"),
        ("从今天到6月22日,预计发送旅客8300万人次。", "8300万人次 从今天到6月22日!"),
        ("截至9日上午10时,转移群众300人。", "300人 截至9日上午10时"),
        ("2023年和2024年,新增企业分别为300家、200家。", "300家 2023年, 200家 2024年"),
        ("20世纪90年代,全镇只有3家工厂。", "3家 20世纪90年代"),
        ("2025年第1季度营收120亿元,2024H2营收100亿元。", "120亿元 2025年第1季度, 100亿元 2024H2"),
        ("2024年,出口额连续12年居全国首位。", "12年 -"),
        ("全年最忙的季节,日产花束10万份。", "10万份 -"),
    ]);
}

#[test]
fn what_a_plan_says_of_the_year_before() {
    check(&[(
        "2024年主要目标\n2023年,全市新增企业31万户,总量居全省第一。\n2024年,全市新增企业35万户。",
        "31万户 2023年, 第一 2023年, 35万户 2024年!",
    )]);
}
