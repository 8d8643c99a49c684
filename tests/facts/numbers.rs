//! Numbers that are figures by what stands around them, and some that are none.

use liangdian::Extractor;

use crate::common;

/// Checks which numbers of a sentence are figures, and what each measures.
fn numbers(cases: &[(&str, &str)]) {
    common::check(cases, |sentence| {
        let extraction = Extractor::new().extract(sentence);
        let said = common::figures(&extraction)
            .map(|(mention, figure)| format!("{} {}", mention.text, figure.indicator.as_deref().unwrap_or("-")));
        said.collect::<Vec<_>>().join(", ")
    });
}

#[test]
fn medals() {
    numbers(&[
        ("江城队共获得7金5银11铜共23枚奖牌。", "7金 金牌, 5银 银牌, 11铜 铜牌, 23枚 奖牌"),
        ("省队以9金、6银、5铜的成绩收官。", "9金 金牌, 6银 银牌, 5铜 铜牌"),
        ("首日比赛江城队再夺2金。", "2金 金牌"),
        ("街上有3银行网点和18金店。", ""),
        ("平台惠及3000万银发老人。", "3000万银发老人 银发老人"),
    ]);
}

#[test]
fn small_numbers_in_words() {
    numbers(&[
        ("工人打通六层楼。", "六层 楼"),
        ("这段话有三层含义。", ""),
        ("电视台播出六集纪录片。", "六集 纪录片"),
        ("广场上响起3声钟声。", "3声 钟声"),
        ("商场发放餐饮等四类消费券。", "四类 消费券"),
        ("一、二类苗占比达69%。", "69% 二类苗占比"),
        ("江城成功举办两届博览会。", "两届 博览会"),
        ("十四届全国人大代表参加。", ""),
        ("发射前十多分钟推迟。", "十多分钟 发射前"),
        ("我国有2亿多技术工人。", "2亿多技术工人 技术工人"),
    ]);
}

#[test]
fn what_is_no_figure() {
    numbers(&[
        ("用好国内国际两个市场、两种资源。", ""),
        ("江城队晋级四分之一决赛。", ""),
        ("全社会每消费3度电就有1度是绿电。", "1度 是绿电"),
        ("贷款占比由“不应高于60%”放宽到“不应高于80%”。", "60% -, 80% -"),
        ("建成规模第一的种质资源库。", "第一 规模"),
    ]);
}
