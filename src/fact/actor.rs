//! Who acts at the beginning of a clause, where it is not the zone: companies, works, sorts of zones.

use std::ops::Range;

use super::beside::joined;
use super::left::inside_whole_word;
use super::scene::Scene;
use crate::figure::FigureSpan;
use crate::tables::CueRole;

/// Words for a zone's own works, which are seldom what a paragraph is about.
pub(crate) const THINGS: [&str; 5] = ["项目", "平台", "基地", "中心", "大厅"];

/// Sorts of zones, of which no one zone is meant when they are counted.
pub(crate) const CLASSES: [&str; 10] = [
    "开发区",
    "高新区",
    "经开区",
    "综保区",
    "自贸试验区",
    "自贸区",
    "自创区",
    "高新技术产业开发区",
    "经济开发区",
    "经济技术开发区",
];

/// Whether a clause begins with zones of a sort, which are no one zone: 全部参评开发区, 16家开发区, 广东省综保区.
pub(crate) fn several(scene: &Scene, at: usize, end: usize) -> bool {
    const REACH: usize = 10;
    if scene.zone_at(at).is_some() {
        return false;
    }
    // 包括某区在内的13个园区.
    const LONGEST_LIST: usize = 40;
    let among = |i: usize| scene.text.starts_with_at(i, "在内的");
    if scene.text.starts_with_at(at, "包括") && (at..end.min(at + LONGEST_LIST)).any(among) {
        return true;
    }
    let first = scene.text.at(at).is_some_and(|c| "全所各多".contains(c));
    let all = first && ["全部", "所有", "各家", "各", "多数", "多家"].iter().any(|w| scene.text.starts_with_at(at, w));
    let whole = |f: &FigureSpan| f.span.start == at && matches!(f.unit.as_str(), "家" | "个");
    let counted = scene.figures.get(scene.figure_after(at)).is_some_and(whole);
    let class = |i: usize| CLASSES.iter().any(|w| scene.text.starts_with_at(i, w));
    let place = scene.cues.starting_at(at).iter().find(|w| w.place || w.is(CueRole::Wide));
    let place = place.map(|w| w.end + usize::from(scene.text.at(w.end).is_some_and(|c| "省市".contains(c))));
    place.is_some_and(class) || (all || counted) && (at..end.min(at + REACH)).any(class)
}

/// Whether a word ends the name of a subject and a predicate follows: 日航国际酒店|从拿地到开工.
pub(crate) fn subject_tail(scene: &Scene, start: usize, tail: usize, end: usize) -> bool {
    const REACH: usize = 10;
    if inside_whole_word(scene, tail, end) {
        return false;
    }
    let pronoun = matches!(scene.text.at(tail), Some('该' | '他' | '她')) || scene.text.starts_with_at(tail, "我们");
    if pronoun && tail == start {
        return true;
    }
    let named = tail >= start + 2 || pronoun || tail == start && end - tail == 2;
    let next = scene.text.at(end);
    let verbs = [CueRole::Stop, CueRole::Lead, CueRole::Link, CueRole::Hedge, CueRole::Up];
    // 项目平均建设周期 is the zone's, 该项目投产 is the project.
    let named_thing = tail == start || matches!(scene.text.at(start), Some('该' | '本' | '此' | '“'));
    if ["项目", "平台"].iter().any(|w| scene.text.ends_with_at(end, w)) {
        // 重点项目全面铺开, 产业项目完成投资: works of a sort are the zone's.
        let sorts = [
            "重点", "重大", "产业", "工业", "签约", "开工", "在建", "民生", "设施", "开发", "事业", "各类", "省级",
            "市级", "区级", "自建", "续建", "新建", "拟建", "投产", "入库", "亿元", "外资", "内资", "技改", "入驻",
            "招引", "引进", "落地", "竣工", "储备", "谋划",
        ];
        let sort = (start..tail).any(|i| sorts.iter().any(|w| scene.text.starts_with_at(i, w)));
        if !named_thing && (sort || scene.text.starts_with_at(end, "完成")) {
            return false;
        }
        // 项目签约数 is a number.
        let number = |w: super::cue::Word| scene.text.at(w.end).is_some_and(|c| "数额量率".contains(c));
        let word = scene.cues.at(end, &[CueRole::Stop, CueRole::Lead]);
        let word = word.is_some_and(|w| !w.known && w.end - w.start > 1 && !number(w));
        // 入区项目已累计达到|159个: works are counted.
        let next_figure = scene.figures.get(scene.figure_after(end)).map_or(end, |f| f.span.start);
        if next_figure > end && !pronoun && next_figure - end <= REACH && joined(scene, end..next_figure) {
            return false;
        }
        // 项目|总投资50亿元, 项目|近日投产.
        let after = scene.periods.get(scene.period_after(end)).filter(|p| p.outer.start == end);
        let after = after.map_or(end, |p| p.outer.end);
        let lately = ["近日", "日前", "昨日", "正式", "顺利", "全面"];
        let after =
            after + lately.iter().find(|w| scene.text.starts_with_at(after, w)).map_or(0, |w| w.chars().count());
        let done = ["达产", "投产", "建成"].iter().any(|w| scene.text.starts_with_at(after, w));
        let sides = ["总投资", "占地", "计划", "规划", "分", "一期", "位于", "总建筑", "用地", "拟", "预计"];
        let sized = tail == start && sides.iter().any(|w| scene.text.starts_with_at(end, w));
        let done = done || sized;
        return named && (word || done || matches!(next, Some('于' | '由' | '从' | '占' | '将' | '已')));
    }
    let predicate = scene.cues.starting_at(end).iter().any(|w| w.any(&verbs) && !w.known)
        || matches!(next, Some('有' | '从' | '的' | '里' | '党' | '建' | '于' | '内' | '现' | '日' | '年'));
    // 某机场|旅客吞吐量: what is known to be measured is theirs.
    // 某有限公司与另一公司|联合投资.
    let firm = ["有限公司", "集团"].iter().any(|w| scene.text.ends_with_at(end, w));
    let predicate = predicate || firm && (matches!(next, Some('与' | '和' | '等' | '及')) || invests(scene, end));
    let bodies = ["公司", "集团", "机场", "银行", "医院", "大学", "港口", "工厂", "总装线"];
    let known = || scene.cues.starting_at(end).iter().any(|w| w.known);
    named && (predicate || tail > start && bodies.iter().any(|w| scene.text.ends_with_at(end, w)) && known())
}

/// Whether a clause begins with a name that only a company can have: 某某重机|完成产值.
pub(crate) fn trades(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 8;
    const KINDS: &str = "业企区市镇目济门位园道村场方面品资体域年月来中后时县省室院局会商户量额值期部项";
    let deeds = ["完成产值", "实现产值", "完成营收", "实现营收", "实现销售", "完成销售", "年销售", "实现营业收入"];
    let limit = end.min(at + LONGEST_NAME + 4);
    let begins = |i: usize| matches!(scene.text.chars[i], '完' | '实' | '年' | '投' | '斥' | '出');
    let does = |i: usize| begins(i) && (deeds.iter().any(|w| scene.text.starts_with_at(i, w)) || invests(scene, i));
    let Some(deed) = (at + 2..limit).find(|&i| does(i)) else { return false };
    // 某盾|去年|实现营收.
    let deed = scene.period_ending(deed).map_or(deed, |p| scene.periods[p].outer.start);
    if deed < at + 2 {
        return false;
    }
    let name = &scene.text.chars[at..deed];
    let cue = scene.cues.within(at..deed).iter().any(|w| w.known || w.end - w.start > 1 && !w.place);
    name.iter().all(|c| c.is_alphanumeric()) && !name.last().is_some_and(|&c| KINDS.contains(c)) && !cue
}

/// Whether somebody invests in works of his own: 投资25亿元|实施某项目.
fn invests(scene: &Scene, at: usize) -> bool {
    const LONGEST_HEDGE: usize = 2;
    if !["投资", "斥资", "出资"].iter().any(|w| scene.text.starts_with_at(at, w)) {
        return false;
    }
    let works = ["打造", "建设", "实施", "兴建", "新建", "建成", "扩建", "成立", "的"];
    let figure = scene.figures.get(scene.figure_after(at)).filter(|f| f.span.start <= at + 2 + LONGEST_HEDGE);
    figure.is_some_and(|f| works.iter().any(|w| scene.text.starts_with_at(f.span.end, w)))
}

/// Whether the name of a firm follows a zone's: 合肥经开区|的某宝科技年度营收, 某工业园|某诚材料有限公司.
pub(crate) fn firm_of(scene: &Scene, after: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 20;
    const SHORTEST_NAME: usize = 2;
    const LEGAL: [&str; 4] = ["有限公司", "有限责任公司", "股份公司", "集团"];
    const TRADES: [&str; 10] = ["科技", "股份", "药业", "制药", "重工", "重机", "集团", "公司", "银行", "证券"];
    let company = ["企业", "龙头企业", "骨干企业", "重点企业", "内的", "内", "里的", "的"];
    let link = company.iter().find(|w| scene.text.starts_with_at(after, w)).map_or(0, |w| w.chars().count());
    let start = after + link;
    let figure = scene.figures.get(scene.figure_after(start)).map_or(end, |f| f.span.start);
    let limit = end.min(figure).min(start + LONGEST_NAME);
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Stop, CueRole::Own];
    for at in start..limit {
        let named = at >= start + SHORTEST_NAME;
        if named && LEGAL.iter().any(|w| scene.text.starts_with_at(at, w)) {
            return true;
        }
        let trade = TRADES.iter().find(|w| scene.text.starts_with_at(at, w)).map(|w| at + w.chars().count());
        // 的高新科技企业 is a sort.
        let told = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.known || w.any(&verbs));
        if named && link > 0 && trade.is_some_and(|i| told(i) || scene.text.starts_with_at(i, "年")) {
            return true;
        }
        if scene.cues.starting_at(at).iter().any(|w| w.known || w.any(&verbs) && w.end - w.start > 1 && !w.place) {
            return false;
        }
    }
    false
}

/// Whether a clause begins with a firm's short name: 信达生物|2023年产品收入, 时代电气|实现营业收入.
pub(crate) fn short_name(scene: &Scene, at: usize, end: usize) -> bool {
    const NAME: usize = 4;
    const TRADES: [&str; 11] = ["生物", "科技", "股份", "药业", "电气", "重工", "重机", "量子", "制药", "电子", "集团"];
    const SORTS: [&str; 24] = [
        "高新", "现代", "新型", "先进", "绿色", "海洋", "全球", "国家", "工业", "农业", "前沿", "未来", "合成", "空天",
        "数字", "金融", "人工", "核心", "关键", "民生", "社会", "汽车", "推动", "发展",
    ];
    let after = at + NAME;
    let last = scene.text.before(after).is_some_and(|c| "物技份业气工机子药团".contains(c));
    if after >= end || !last || !TRADES.iter().any(|w| scene.text.ends_with_at(after, w)) {
        return false;
    }
    let letters = scene.text.chars[at..after].iter().all(|c| c.is_alphabetic());
    let sort = SORTS.iter().any(|w| scene.text.starts_with_at(at, w));
    let cue = scene.cues.within(at..after).iter().any(|w| w.start == at && w.end > at + 1 && !w.place || w.end > after);
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Stop];
    let told = scene.cues.starting_at(after).iter().any(|w| w.known || w.any(&verbs));
    let dated = scene.periods.get(scene.period_after(after)).is_some_and(|p| p.outer.start == after);
    letters && !sort && !cue && (told || dated)
}

/// Whether a clause says that somebody is a firm, or that there is one: 某车是当地的龙头企业, 有一家名为某气的企业.
pub(crate) fn is_firm(scene: &Scene, span: Range<usize>) -> bool {
    const LONGEST_NAME: usize = 14;
    const FIRMS: [&str; 14] = [
        "企业",
        "公司",
        "制造商",
        "服务商",
        "供应商",
        "厂商",
        "运营商",
        "药企",
        "车企",
        "国企",
        "民企",
        "独角兽",
        "龙头",
        "房企",
    ];
    // 最早落户的药企|之一.
    let end = if scene.text.ends_with_at(span.end, "之一") { span.end - 2 } else { span.end };
    let last = scene.text.before(end).is_some_and(|c| "业司商企兽头".contains(c));
    if !last || !FIRMS.iter().any(|w| scene.text.ends_with_at(end, w)) {
        return false;
    }
    let there = ["有一家", "有家", "有这样一家", "是一家", "这家"];
    let is = (span.start + 2..span.end.min(span.start + LONGEST_NAME)).find(|&i| scene.text.chars[i] == '是');
    let zone = |i: usize| scene.zone_at(i).is_some();
    // 他们都是…, 园区是…: no names.
    let named =
        |i: usize| !(span.start..i).any(zone) && scene.cues.within(span.start..i).iter().all(|w| !w.is(CueRole::Own));
    is.is_some_and(named)
        || span.clone().take(LONGEST_NAME).any(|i| there.iter().any(|w| scene.text.starts_with_at(i, w)))
}
