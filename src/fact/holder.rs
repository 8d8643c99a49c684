//! Those of whom something is told: 46个开发区|固定资产投资, 8家上市公司|净利润, 48个子项目|完成情况.

use std::ops::Range;

use super::cue::Word;
use super::scene::Scene;
use crate::tables::CueRole;

/// What a counted thing that has an amount ends in.
const HOLDERS: [&str; 26] = [
    "区",
    "园",
    "园区",
    "企业",
    "公司",
    "集团",
    "城市",
    "行业",
    "产业",
    "产业链",
    "集群",
    "板块",
    "门类",
    "市",
    "县",
    "省",
    "镇",
    "乡",
    "村",
    "机构",
    "单位",
    "银行",
    "国家",
    "家庭",
    "项目",
    "品种",
];

/// People who can do what a noun also names.
const PEOPLE: [&str; 22] = [
    "嘉宾",
    "客商",
    "展商",
    "专家",
    "学者",
    "代表",
    "观众",
    "人员",
    "群众",
    "职工",
    "师生",
    "志愿者",
    "运动员",
    "队员",
    "党员",
    "特派员",
    "学生",
    "市民",
    "村民",
    "选手",
    "游客",
    "人士",
];

/// Nouns that say something of their holder and are never counted with it.
const SAID: [&str; 24] = [
    "指标",
    "资金",
    "价格",
    "均价",
    "股价",
    "市值",
    "净利",
    "净利润",
    "业绩",
    "收入",
    "投资",
    "增加值",
    "总产值",
    "产值",
    "税收",
    "营收",
    "集中度",
    "贡献率",
    "情况",
    "进展",
    "增速",
    "排名",
    "总额",
    "总量",
];

/// Words between a holder and what is said of it.
const OPENING: [&str; 18] = [
    "主要", "主力", "平均", "合计", "总体", "综合", "具体", "全部", "实现", "产业", "市场", "经济", "财政", "研发",
    "工业", "外贸", "出口", "产品",
];

/// Of the nouns those that make one name with what has them: 企业投资, 项目资金.
const JOINED: [&str; 5] = ["投资", "资金", "指标", "情况", "进展"];

/// Where the holder ends in a phrase that goes on with what is said of it.
pub(crate) fn end(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    let said = SAID.iter().filter(|w| scene.text.ends_with_at(phrase.end, w)).map(|w| w.chars().count()).max()?;
    // 企业|投资, 项目|资金: with no more than the noun they are one name.
    let last = (phrase.end - said).min(phrase.end.saturating_sub(SHORTEST));
    (phrase.start + SHORTEST..=last).find(|&i| {
        let holds = scene.open(i) && HOLDERS.iter().any(|w| scene.text.ends_with_at(i, w));
        holds && whole(scene, i, phrase.end, said)
    })
}

/// Whether what stands there after a holder says what it does: 公司|计划分红, 企业|联合参展.
pub(crate) fn acts(scene: &Scene, at: usize) -> bool {
    const DEEDS: [&str; 16] = [
        "计划",
        "联合参",
        "联合发",
        "联合举",
        "联合组",
        "抱团",
        "现场",
        "整齐",
        "自发",
        "自愿",
        "集体",
        "踊跃",
        "与会",
        "到基",
        "到一线",
        "到现场",
    ];
    let acting = HOLDERS.iter().chain(&PEOPLE).any(|w| scene.text.ends_with_at(at, w));
    // 企业|有入园意向, 企业|申请了专利.
    let has = scene.text.at(at) == Some('有') && scene.cues.at(at, &[CueRole::Plain]).is_none();
    acting && (has || scene.text.at(at + 2) == Some('了') || DEEDS.iter().any(|w| scene.text.starts_with_at(at, w)))
}

/// Whether what stands after a holder is what is said of it and nothing else.
fn whole(scene: &Scene, at: usize, end: usize, said: usize) -> bool {
    let word = OPENING.iter().find(|w| scene.text.starts_with_at(at, w));
    let from = word.map_or(at, |w| at + w.chars().count()).min(end - said);
    let known = [at, from].iter().any(|&i| scene.cues.starting_at(i).iter().any(|w| w.known && w.end == end));
    let joined = JOINED.iter().any(|w| scene.text.ends_with_at(end, w) && said <= w.chars().count());
    known || from == end - said && !(joined && from == at) || word.is_some() && from < end - said
}

/// What can be said of counted things.
const AMOUNTS: [&str; 15] = [
    "强度",
    "总额",
    "总量",
    "客流量",
    "流量",
    "金额",
    "产值",
    "产量",
    "水平",
    "能力",
    "营收",
    "利润",
    "税收",
    "指数",
    "规模",
];

/// Where a word of amount begins that ends a phrase.
pub(crate) fn amount(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    let words = scene.cues.ending_at(phrase.end);
    let noun = |w: &&Word| w.any(&[CueRole::Head, CueRole::UpNoun, CueRole::DownNoun]);
    let ends = AMOUNTS.iter().find(|w| scene.text.ends_with_at(phrase.end, w));
    let bare = ends.map(|w| phrase.end - w.chars().count());
    let word = words.iter().find(noun).map(|w| w.start).or(bare)?;
    let start = words.iter().find(|w| w.known).map_or(word, |w| w.start.min(word));
    (start >= phrase.start + 2 && !countable(scene, start..phrase.end)).then_some(start)
}

/// Whether what is said of the counted things begins there: 505家光谷瞪羚|营业收入.
pub(crate) fn amount_at(scene: &Scene, at: usize) -> bool {
    const SHORTEST: usize = 2;
    let words = scene.cues.starting_at(at).iter();
    AMOUNTS.iter().any(|w| scene.text.starts_with_at(at, w))
        || scene.text.starts_with_at(at, "平均")
        || words
            .filter(|w| w.end - w.start >= SHORTEST)
            .any(|w| amount(scene, w.start.saturating_sub(2)..w.end) == Some(at))
}

/// Whether a word of amount also names what can be counted: 企业, 案件.
fn countable(scene: &Scene, word: Range<usize>) -> bool {
    const THINGS: [&str; 6] = ["企业", "案件", "警情", "设备", "用地", "投资"];
    THINGS.iter().any(|thing| scene.text.ends_with_at(word.end, thing))
}
