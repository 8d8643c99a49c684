//! Those of whom something is told: 46个开发区|固定资产投资, 8家上市公司|净利润, 48个子项目|完成情况.

use std::ops::Range;

use super::{Reader, joint, right};
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{
    AMOUNTS, BODIES, COURSES_OF_PLACES, FACILITIES, GROUPS, HELPING_PLACES, HOLDER_DEEDS, HOLDERS, PEOPLE, SAID_FIRST,
    SAID_OF_HOLDERS,
};
use crate::tables::{CueRole, UnitFamily, Words, words};

impl Reader<'_, '_> {
    /// 全市引进项目120个,其中|高新区|45个: a zone without its name is not counted, after what is.
    pub(super) fn drop_zone_sort(&mut self) {
        static SORTS: &Words =
            words!["高新区", "经开区", "开发区", "综保区", "保税区", "自贸区", "自贸试验区", "新区", "新技术产业园区"];
        let (scene, text) = (self.scene, self.scene.text);
        let mut at = self.phrase.start;
        while let Some(sort) = text.word_at(at, SORTS) {
            at += sort.length();
            if at < self.phrase.end && matches!(text.at(at), Some('、' | '和' | '与')) {
                at += 1;
            }
        }
        let sentence = |clause: usize| scene.clauses.all.get(clause).map(|c| c.sentence);
        let told = self.before.last().filter(|p| sentence(p.clause) == sentence(self.reading.clause));
        // 国家级园区21家(|高新区|8家): those are zones.
        let thing = told.and_then(|p| p.indicator.as_ref()).filter(|i| !i.ends_with(['区', '园']));
        // 外资额:|云岭高新区|1.2亿美元: nor is one by its name.
        let whole = scene.zone_at(self.phrase.start).is_some_and(|z| scene.zones[z].span == self.phrase);
        let amount = matches!(self.reading.shape, Shape::Money | Shape::Percent | Shape::Physical);
        // 园区企业减少10%,|开发区|由106家整合为50家: those are what became fewer.
        let fewer = !amount && self.changes();
        // 产值超百亿元的|开发区|有6个.
        let sized = matches!(text.before(self.phrase.start), Some('的' | '、')) && text.at(at) == Some('有');
        if at == self.phrase.end && at > self.phrase.start && thing.is_some() && !fewer && !sized || whole && amount {
            at = self.phrase.end;
            self.phrase = at..at;
        }
    }
}

/// The longest name of a sort of places: 行政村.
const LONGEST_PLACE: usize = 6;

/// Of the nouns those that make one name with what has them: 企业投资, 项目资金.
const JOINED: [&str; 5] = ["投资", "资金", "指标", "情况", "进展"];

/// Where the holder ends in a phrase that goes on with what is said of it.
pub(crate) fn end(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    let said = scene.text.word_before(phrase.end, SAID_OF_HOLDERS)?.length();
    // 企业|投资, 项目|资金: with no more than the noun they are one name.
    let last = (phrase.end - said).min(phrase.end.saturating_sub(SHORTEST));
    let end = (phrase.start + SHORTEST..=last).find(|&i| {
        let holds = scene.open(i) && scene.text.ends_with_any(i, HOLDERS);
        holds && whole(scene, i, phrase.end, said)
    })?;
    Some(works(scene, end..phrase.end).unwrap_or(end))
}

/// 56个城中村改造项目|开工率: where projects end that a place or a body only tells apart.
fn works(scene: &Scene, after: Range<usize>) -> Option<usize> {
    after
        .clone()
        .rev()
        .find(|&i| i > after.start && i + 2 <= after.end && scene.text.ends_with_any(i, words!["项目", "工程"]))
}

/// 26个村|集体经济收入, 5个社区|居民满意率: where a place ends of which an amount is told.
pub(crate) fn village(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let end = (phrase.start + 1..phrase.end.min(phrase.start + LONGEST_PLACE + 1)).find(|&at| {
        // 乡|镇税收: the places are 乡镇.
        let goes_on = scene.text.at(at) == Some('级') || scene.text.starts_with_at(at - 1, "乡镇");
        scene.text.ends_with_any(at, GROUPS) && scene.open(at) && !goes_on
    })?;
    // 社区|卫生服务中心 is a body of its own.
    if scene.text.starts_with_any(end, words!["服务", "卫生", "文化", "便民", "养老"]) {
        return None;
    }
    let end = works(scene, end..phrase.end).unwrap_or(end);
    let amounts = words!["率", "收入", "额", "产值", "税收", "利润", "支出", "增加值", "人数", "人口", "集体经济"];
    (end + 2 <= phrase.end && scene.text.ends_with_any(phrase.end, amounts)).then_some(end)
}

/// 服务4个村|产业发展: places that are helped are counted, not what they are helped with.
pub(crate) fn helped(scene: &Scene, figure: Range<usize>, phrase: &Range<usize>) -> Option<usize> {
    static PLACES: &Words =
        words!["行政村", "村", "社区", "街道", "乡镇", "镇", "小区", "网格", "县", "党支部", "支部"];
    let text = scene.text;
    if !text.ends_with_any(figure.start, HELPING_PLACES) || phrase.start != figure.end {
        return None;
    }
    let end = text.past_word(phrase.start, PLACES)?;
    let course = text.ends_with_any(phrase.end, COURSES_OF_PLACES) && end + 4 <= phrase.end
        || text.starts_with_any(phrase.end, COURSES_OF_PLACES) && end + 2 <= phrase.end;
    course.then_some(end)
}

/// Whether what stands there after a holder says what it does: 公司|计划分红, 企业|联合参展.
pub(crate) fn acts(scene: &Scene, at: usize) -> bool {
    // 小区“红管家”|全天候服务.
    let acting = scene.text.before(at) == Some('”')
        || [HOLDERS, PEOPLE, BODIES].iter().any(|words| scene.text.ends_with_any(at, words));
    // 企业|有入园意向, 企业|申请了专利.
    let has = scene.text.at(at) == Some('有') && scene.cues.at(at, &[CueRole::Plain]).is_none();
    // 贫困村|集体收入.
    let together = || scene.text.starts_with_any(at, words!["集体经济", "集体收入", "集体资产"]);
    acting
        && !together()
        && (has || scene.text.at(at + 2) == Some('了') || scene.text.starts_with_any(at, HOLDER_DEEDS))
}

/// Whether what stands after a holder is what is said of it and nothing else.
fn whole(scene: &Scene, at: usize, end: usize, said: usize) -> bool {
    let word = scene.text.word_at(at, SAID_FIRST);
    let from = word.map_or(at, |w| at + w.length()).min(end - said);
    let known = [at, from].iter().any(|&i| scene.cues.starting_at(i).iter().any(|w| w.known && w.end == end));
    let joined = JOINED.iter().any(|w| scene.text.ends_with_at(end, w) && said <= w.length());
    known || from == end - said && !(joined && from == at) || word.is_some() && from < end - said
}

/// Where a word of amount begins that ends a phrase.
pub(crate) fn amount(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    let words = scene.cues.ending_at(phrase.end);
    let noun = |w: &&Word| w.any(&[CueRole::Head, CueRole::UpNoun, CueRole::DownNoun]);
    let ends = scene.text.word_before(phrase.end, AMOUNTS);
    let bare = ends.map(|w| phrase.end - w.length());
    let word = words.iter().find(noun).map(|w| w.start).or(bare)?;
    let start = words.iter().find(|w| w.known).map_or(word, |w| w.start.min(word));
    // 集聚区|夜间客流量: and when it is told for.
    let first = scene.text.length_before(start, SAID_FIRST);
    let start = if start >= phrase.start + 2 + first && scene.text.ends_with_any(start - first, HOLDERS) {
        start - first
    } else {
        start
    };
    // 重点传统制造业|增加值: a trade ends a sort that has no noun yet.
    let trade = (start + 2..phrase.end).find(|&i| scene.text.before(i) == Some('业'));
    let start = trade.filter(|_| start < word && !right::noun_ends(scene, start)).unwrap_or(start);
    // 2万辆|生产能力: a verb goes with what it can.
    // 万吨铜箔|生产能力, but 28家企业|生产能力.
    let verb = words!["生产", "制造", "加工", "处理", "运输", "接待", "配套", "创新", "供应", "服务"];
    let made = scene.text.ends_with_any(start, verb)
        && (start == phrase.start + 2 || !scene.text.ends_with_any(start - 2, HOLDERS));
    (start >= phrase.start + 2 && !made && !countable(scene, start..phrase.end)).then_some(start)
}

/// Whether what is said of the counted things begins there: 505家光谷瞪羚|营业收入.
pub(crate) fn amount_at(scene: &Scene, at: usize) -> bool {
    const SHORTEST: usize = 2;
    let words = scene.cues.starting_at(at).iter();
    scene.text.starts_with_any(at, AMOUNTS)
        || scene.text.starts_with_at(at, "平均")
        || words
            .filter(|w| w.end - w.start >= SHORTEST)
            .any(|w| amount(scene, w.start.saturating_sub(2)..w.end) == Some(at))
}

/// 20个乡镇卫生院|业务用房1.6万平方米, 15个开发区|重大项目开工120个, 90万亩水稻|平均单产612公斤: where those end of whom the
/// next figure tells what the phrase goes on with.
pub(crate) fn told_of(scene: &Scene, figure: usize, phrase: &Range<usize>, clause_end: usize) -> Option<usize> {
    const SHORTEST: usize = 2;
    const LONGEST_BODY: usize = 3;
    static LAND: &Words = words!["亩", "公顷"];
    static EACH: &Words = words!["平均", "亩均", "户均", "人均", "年产"];
    static THINGS: &Words = words!["项目", "工程", "企业", "公司", "合作社", "床位", "用房", "厂房", "在校生"];
    let text = scene.text;
    let next = scene.figures.get(figure + 1).filter(|n| n.span.start < clause_end)?;
    if matches!(Shape::of(next), Shape::Percent | Shape::Part | Shape::Rank | Shape::Times) {
        return None;
    }
    let joint = joint::joint(scene, figure + 1, phrase.start).start;
    let verbs = [CueRole::Stop, CueRole::Lead, CueRole::Verb];
    let verb = || scene.cues.at(phrase.end, &verbs).is_some_and(|w| w.end == joint);
    if joint != phrase.end && !verb() {
        return None;
    }
    let inside = || phrase.start + SHORTEST..(phrase.end + 1).saturating_sub(SHORTEST);
    if LAND.iter().any(|unit| scene.figures[figure].unit == *unit) {
        let each = inside().find(|&i| text.starts_with_any(i, EACH) && scene.open(i));
        return each.or_else(|| amount(scene, phrase.clone()));
    }
    if scene.figures[figure].family != UnitFamily::Classifier {
        return None;
    }
    if let Some(yearly) = inside().find(|&i| text.starts_with_at(i, "年度投资")) {
        return Some(yearly);
    }
    if ![THINGS, PEOPLE].iter().any(|words| text.ends_with_any(phrase.end, words)) {
        return None;
    }
    let body = |at: &usize| {
        let word = [BODIES, GROUPS, HOLDERS].iter().find_map(|words| text.word_before(*at, words));
        let last = matches!(text.before(*at), Some('站' | '院' | '所' | '校'));
        // 开发区, but 区域.
        let area = || text.ends_with_at(*at, "区") && !matches!(text.at(*at), Some('域' | '块' | '级' | '位'));
        (last || word.is_some_and(|w| w.length() > 1) || area()) && scene.open(*at)
    };
    let first = inside().find(body)?;
    // 乡镇|卫生院.
    let whole = (first + SHORTEST..=first + LONGEST_BODY).rev().find(|at| inside().contains(at) && body(at));
    Some(whole.unwrap_or(first))
}

/// Whether a phrase is nothing but a word of amount: 12家|主营业务收入|超10亿元, 8个|年产值|过亿.
pub(crate) fn is_amount(scene: &Scene, phrase: &Range<usize>) -> bool {
    let whole = scene.cues.ending_at(phrase.end).iter().find(|w| w.start == phrase.start);
    let total = scene.text.at(phrase.start) == Some('总');
    let headquarters = || scene.text.starts_with_at(phrase.start, "总部");
    // 12家|研发投入|强度超过10%, 8个|销售|收入过亿元.
    let head = |at: usize| {
        scene.text.ends_with_any(at, AMOUNTS) || scene.cues.ending_at(at).iter().any(|w| w.is(CueRole::Head))
    };
    let rest = phrase.end - scene.text.length_before(phrase.end, AMOUNTS);
    let amount = |w: &Word| w.end >= phrase.end && head(w.end) || w.end == rest && rest < phrase.end;
    let named = |w: &Word| (w.known || w.is(CueRole::Plain)) && amount(w) && !countable(scene, w.start..w.end);
    whole.is_some_and(|w| {
        w.is(CueRole::Head) && !countable(scene, phrase.clone()) || total && w.known && !headquarters()
    }) || scene.cues.starting_at(phrase.start).iter().any(named)
}

/// Whether a word of amount also names what can be counted: 企业, 案件.
fn countable(scene: &Scene, word: Range<usize>) -> bool {
    static THINGS: &Words = words!["企业", "案件", "警情", "设备", "用地", "投资"];
    // 9个专业指数, but 9个行业|指数.
    let index = || scene.text.ends_with_at(word.end, "指数") && !scene.text.ends_with_any(word.start, HOLDERS);
    scene.text.ends_with_any(word.end, THINGS) || index()
}

/// 23条黑臭水体|消除率|100%, 6座污水处理厂|出水达标率|100%: where those counted end of which the next figure tells a rate.
pub(crate) fn rated(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    const RATE: usize = 3;
    const LONGEST_RATE: usize = 6;
    const JOINT: usize = 4;
    let text = scene.text;
    let next = scene.next_figure(phrase.end).filter(|_| text.before(phrase.end) == Some('率'))?;
    if Shape::of(next) != Shape::Percent || next.span.start > phrase.end + JOINT {
        return None;
    }
    // 标准化率.
    let usual = phrase.end - RATE - usize::from(text.before(phrase.end - 1) == Some('化'));
    let known = scene.known_end(&(phrase.start + SHORTEST..phrase.end));
    let cut = known.map_or(usual, |known| known.min(usual));
    let noun = |&i: &usize| [HOLDERS, FACILITIES, BODIES, GROUPS].iter().any(|words| text.ends_with_any(i, words));
    let from = (phrase.start + SHORTEST).max(phrase.end.saturating_sub(LONGEST_RATE));
    (phrase.start + SHORTEST <= cut).then(|| (from..=cut).rev().find(noun).unwrap_or(cut))
}

/// 28家景区|共接待游客, 31个行业|中仅少数上涨: whether what is told of all or some of the counted begins there.
pub(crate) fn tells_all(scene: &Scene, at: usize) -> bool {
    let next = scene.text.at(at + 1);
    let all = || {
        scene.cues.starting_at(at).first().is_none_or(|w| w.end == at + 1)
            && scene.cues.starting_at(at + 1).iter().any(|w| w.any(&[CueRole::Lead, CueRole::Verb]))
    };
    match scene.text.chars[at] {
        '共' => all(),
        '中' => matches!(next, Some('仅' | '只')),
        _ => false,
    }
}
