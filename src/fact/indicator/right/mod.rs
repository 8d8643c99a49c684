//! What stands after a figure: the counted thing of 28家世界500强企业 and 聚集了70%的国家制造业创新中心.

mod acts;
mod begin;
mod cut;
mod extent;
mod framed;
mod got;
mod parting;
mod place;
mod subject;
mod verb_in_name;

pub(super) use begin::{BEING, MONEY_REACH, is_money, money_noun};
pub(in crate::fact::indicator) use extent::{moves, second_sized};
pub(in crate::fact::indicator) use subject::noun_ends;

use std::ops::Range;

use crate::fact::indicator::holder;
use crate::fact::indicator::lasting;
use crate::fact::indicator::predicate;
use crate::fact::indicator::relative;
use crate::fact::indicator::size::second_size;
use crate::fact::indicator::standing;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{AIDING, BEFORE_VERBS, EVENTS_BY_DEEDS, HOLDING_TIMES, LAND, TEAMS};
use crate::tables::{CueRole, UnitFamily};
use crate::tables::{Words, words};
use crate::text::is_alphanumeric;

/// The longest name of a counted thing.
pub(super) const LONGEST: usize = 40;

/// The phrase after a figure, if there is one before the clause ends.
pub(crate) fn phrase(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    const MOST_SIZES: usize = 4;
    // 750千伏|和330千伏电网工程: what several sizes are of stands after the last.
    let beside = |&at: &usize| shape == Shape::Physical && second_size(scene, at);
    let more = (figure + 1..=figure + MOST_SIZES).take_while(beside).count();
    (more < MOST_SIZES).then(|| of_one(scene, figure + more, clause_end, shape))?
}

/// The phrase after a figure that no other size is beside.
fn of_one(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    const LONGEST_TEAM: usize = 10;
    const MOST_COUNTS: usize = 6;
    let here = &scene.figures[figure];
    // 获奖的62项|中有银奖2项: what is told next is of those among them; 10公里|外的云岭高新区: how far off that is.
    static ELSEWHERE: &Words = words!["中有", "中,", "中共有", "中包括", "外的", "以外的", "之外的", "开外的"];
    if scene.text.starts_with_any(here.span.end, ELSEWHERE) {
        return None;
    }
    // 占全市四分之一|强|: a little more.
    let little =
        matches!(shape, Shape::Part | Shape::Percent) && matches!(scene.text.at(here.span.end), Some('强' | '弱'));
    if little && here.span.end + 1 >= clause_end || standing::leads(scene, here.span.end, clause_end) {
        return None;
    }
    // 9类|37项民生项目 are counted twice, 9条|76公里农村公路 by their length too.
    // 60多种、|近10万只候鸟, 3批、|56项经验.
    let sorts = |f: &FigureSpan| matches!(f.unit.as_str(), "种" | "类" | "大类" | "品种" | "批");
    let apart =
        |f: &FigureSpan, n: &FigureSpan| match scene.text.chars.get(f.span.end..n.span.start).unwrap_or_default() {
            [] => true,
            // 甲、乙、丙三县分别有5家、|3家和|2家企业.
            ['、' | '和' | '与' | '及'] if n.unit == f.unit => true,
            ['、'] | ['近' | '约' | '超'] | ['、', '近' | '约' | '超'] => sorts(f) && n.unit != f.unit,
            // 新增5家、累计38家|企业获评.
            ['、', '累' | '总' | '合' | '共', '计' | '有'] => n.unit == f.unit,
            _ => false,
        };
    let counts = |f: &FigureSpan| Shape::of(f) == Shape::Count;
    let next = |i: usize| {
        let next = scene.figures.get(i + 1).filter(|n| counts(&scene.figures[i]) && apart(&scene.figures[i], n))?;
        let sized = ["公里", "千米", "亩", "公顷", "平方米", "平方公里"].contains(&next.unit.as_str());
        (counts(next) || sized).then_some(i + 1)
    };
    let last = (0..MOST_COUNTS).try_fold(figure, |i, _| next(i).ok_or(i)).unwrap_or_else(|i| i);
    if last > figure {
        let end = scene.figures[last].span.end;
        return single(scene, last, clause_end, Shape::of(&scene.figures[last])).filter(|p| p.start == end);
    }
    // 由35人|组成的|帮代办队伍: what they form ends the clause, verbs and all.
    let formed = here.span.end + 3..clause_end;
    if shape == Shape::Noun
        && scene.text.starts_with_any(here.span.end, words!["组成的", "构成的"])
        && (2..=LONGEST_TEAM).contains(&formed.len())
        && scene.text.ends_with_any(clause_end, TEAMS)
    {
        return Some(formed);
    }
    if let Some(thing) = relative::sized(scene, figure, clause_end).filter(|_| shape == Shape::Count) {
        return Some(thing);
    }
    if let Some(told) = relative::described(scene, figure, clause_end, shape) {
        // 6艘满载粮食的|货轮|离港.
        let mut thing = Thing { scene, figure: here, shape, start: told.start, inner: told.start, end: told.end };
        thing.end = predicate::start(scene, told, &here.unit).unwrap_or(thing.end);
        thing.cut();
        thing.before_predicate(clause_end);
        return Some(thing.start..thing.end);
    }
    if let Some(whole) = held(scene, figure, clause_end, shape).or_else(|| given(scene, figure, clause_end, shape)) {
        return Some(whole);
    }
    let mut phrase = single(scene, figure, clause_end, shape)?;
    // 内地9市|进出口总额, 8市|PM2.5浓度: what places have or do is not counted.
    if shape == Shape::Noun && place::PLACES.contains(&here.unit.as_str()) {
        return None;
    }
    if let Some(place) = place::counted(scene, here, &phrase) {
        return Some(place);
    }
    if let Some(end) = place::before_amount(scene, here, &phrase, clause_end) {
        return Some(phrase.start..end);
    }
    // 46个开发区|固定资产投资 are counted by themselves.
    // 贡献了12亿元的|第一产业增加值: but money is not theirs.
    // 贡献了全市8%的|第一产业增加值: nor is a share of the whole.
    let of_whole = matches!(shape, Shape::Percent | Shape::Part)
        && phrase.end == clause_end
        && (scene.cues.ending_at(here.span.start).iter().any(|w| w.is(CueRole::Scope))
            // 贡献了全市25%的税收和|40%的|新材料产业产值.
            || matches!(scene.text.before(here.span.start), Some('、' | '和')) && scene.text.before(phrase.start) == Some('的')
            || makes_part(scene, here, &phrase));
    if shape != Shape::Money
        && !of_whole
        && let Some(end) = holder::end(scene, phrase.clone())
    {
        phrase.end = end;
    }
    // 108亩标准化厂房|总投资3亿元: an amount right before the next figure is that one's.
    let next = scene.figures.get(figure + 1).is_some_and(|n| n.span.start == phrase.end);
    if shape == Shape::Physical
        && next
        && let Some(said) = scene.cues.ending_at(phrase.end).iter().find(|w| w.known && w.start >= phrase.start + 2)
    {
        phrase.end = said.start;
    }
    if let Some(end) = holder::told_of(scene, figure, &phrase, clause_end) {
        return Some(phrase.start..end);
    }
    if shape == Shape::Count { counted(scene, here, phrase) } else { Some(phrase) }
}

/// 贡献了八成的|先导产业产值: whether so much of an amount is made.
fn makes_part(scene: &Scene, here: &FigureSpan, phrase: &Range<usize>) -> bool {
    const NEAR: usize = 4;
    let verb = here.span.start.saturating_sub(NEAR)..here.span.start;
    scene.text.before(phrase.start) == Some('的') && scene.text.has_any(verb, words!["贡献", "创造"])
}

/// What is counted, without what is said of it: 28个行业|增加值.
fn counted(scene: &Scene, here: &FigureSpan, phrase: Range<usize>) -> Option<Range<usize>> {
    // 有5个|总投资超过10亿元: an amount is not counted.
    // 六类商品零售额: but sorts of goods are.
    let goods = matches!(here.unit.as_str(), "类" | "大类" | "种");
    if !goods && holder::is_amount(scene, &phrase) {
        return None;
    }
    if let Some(end) = holder::rated(scene, &phrase) {
        return Some(phrase.start..end);
    }
    // 505家|光谷瞪羚|平均研发投入强度.
    let average = (phrase.start + 2..phrase.end).find(|&i| scene.text.starts_with_at(i, "平均") && scene.open(i));
    if let Some(average) = average {
        return Some(phrase.start..average);
    }
    // 8项|主要经济指标|增速, 28个|行业|增加值: an amount is said of what is counted.
    let mut end = phrase.end;
    // 36笔|信用贷款: but loans are counted themselves.
    let loans = matches!(here.unit.as_str(), "笔" | "单");
    while !loans && let Some(cut) = holder::amount(scene, phrase.start..end) {
        end = cut;
    }
    // 8个|完成融资: what they did with it is no thing.
    let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop];
    let did = end < phrase.end && scene.cues.at(phrase.start, &verbs).is_some_and(|w| w.end >= end);
    (!did).then_some(phrase.start..end)
}

/// 进行500多次|项目对接, 为期53天的|绩效评价现场评估: what is held is named to the end of its clause, verbs and all.
fn held(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    const LONGEST_EVENT: usize = 10;
    const SHORTEST_EVENT: usize = 4;
    let (text, here) = (scene.text, &scene.figures[figure]);
    let of = here.span.end + usize::from(text.at(here.span.end) == Some('的'));
    let event = of..clause_end;
    let times = || matches!(here.unit.as_str(), "次" | "场" | "场次" | "项次" | "轮" | "期" | "人次" | "项");
    let held = || text.has_any(here.span.start.saturating_sub(6)..here.span.start, HOLDING_TIMES);
    let lasts = shape == Shape::Time && lasting::lasts(scene, figure);
    let fits = (SHORTEST_EVENT..=LONGEST_EVENT).contains(&event.len());
    let plain =
        || event.clone().all(|i| is_alphanumeric(text.chars[i]) && !matches!(text.chars[i], '的' | '和' | '在' | '于'));
    let deed = || text.ends_with_any(clause_end, EVENTS_BY_DEEDS);
    (fits && (lasts || shape == Shape::Count && times() && held()) && deed() && plain()).then_some(event)
}

/// 按每人1500元标准发放|一次性补助: what is given by such a rate.
fn given(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    let text = scene.text;
    let end = scene.figures[figure].span.end;
    let rate = text.word_at(end, words!["的标准", "标准"]).filter(|_| shape == Shape::Money)?;
    let at = end + rate.length();
    let verb = text.word_at(at, words!["发放", "给予", "补助", "支付", "兑现", "奖励", "补贴"])?;
    let start = at + verb.length();
    let thing = start..clause_end.min(start + MONEY_REACH);
    (clause_end <= thing.end && is_money(scene, thing.clone(), clause_end)).then_some(thing)
}

/// The same for a figure that no other one touches.
fn single(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<Range<usize>> {
    let start = begin::of(scene, figure, clause_end, shape)?;
    // 67平方公里的|土地|上.
    let land = || scene.text.word_at(start, LAND);
    if shape == Shape::Physical
        && scene.text.before(start) == Some('的')
        && let Some(land) = land()
    {
        return Some(start..start + land.length());
    }
    let mut thing = Thing { scene, figure: &scene.figures[figure], shape, start, inner: start, end: start };
    let limit = thing.limit(figure, clause_end);
    thing.skip_description(limit);
    if shape == Shape::Money
        && let Some(end) = thing.money(clause_end)
    {
        return Some(start..end);
    }
    thing.extend(limit, clause_end);
    if shape == Shape::Count || thing.figure.unit == "户" || thing.figure.unit.ends_with('岁') {
        thing.end = predicate::start(scene, thing.start..thing.end, &thing.figure.unit).unwrap_or(thing.end);
    } else if shape == Shape::Noun && thing.figure.unit.is_empty() {
        // 为36万适龄女生|免费接种疫苗: a bare number is of people.
        thing.end = predicate::start(scene, thing.start..thing.end, "名").unwrap_or(thing.end);
    } else if matches!(shape, Shape::Percent | Shape::Part)
        && (scene.text.before(thing.start) == Some('的') || thing.figure.family == UnitFamily::Tenth)
    {
        // 七成企业|从事零部件生产.
        // 70%的员工|住在园区.
        thing.end = predicate::start(scene, thing.start..thing.end, "%").unwrap_or(thing.end);
    }
    thing.before_taking();
    thing.sized_body();
    thing.before_frame();
    thing.cut();
    thing.before_predicate(clause_end);
    thing.before_within();
    thing.is_named().then_some(thing.start..thing.end)
}

/// A counted thing while it is read.
struct Thing<'a, 'b> {
    scene: &'a Scene<'b>,
    figure: &'b FigureSpan,
    shape: Shape,
    start: usize,
    /// Where the size ends that it begins with: 3个|过三千亿元|城市.
    inner: usize,
    end: usize,
}

impl Thing<'_, '_> {
    /// 2000元的|技能提升补贴: where what the money is ends, verbs in its name and all.
    fn money(&self, clause_end: usize) -> Option<usize> {
        const LONGEST_NAME: usize = 10;
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop, CueRole::Start];
        let text = self.scene.text;
        let plain = self.scene.cues.at(self.start, &verbs).is_none();
        // 投入5000万元|资金|建设实验室.
        let funds = text.starts_with_any(self.start, words!["资金", "经费", "专项资金", "财政资金"]);
        let named = funds || plain && text.before(self.start) == Some('的');
        let end = begin::money_noun(self.scene, self.start..self.start + MONEY_REACH, clause_end)?;
        // 3000万元专项资金|扶持企业创新: so where the next word says what it does.
        let end = Some(end).filter(|&end| named || plain && text.starts_with_any(end, AIDING))?;
        let of = self.scene.find(self.start..end, '的').is_some();
        (end - self.start <= LONGEST_NAME && !of).then_some(end)
    }

    /// Whether a verb or 等 before the figure, or 的 after it, makes a noun likely.
    fn is_expected(&self) -> bool {
        // 提出了|13条支持措施.
        let start = self.figure.span.start;
        let before = start - usize::from(self.scene.text.before(start) == Some('了'));
        let words = self.scene.cues.ending_at(before);
        // 超三成的|上市新药.
        let part =
            matches!(self.shape, Shape::Percent | Shape::Part) && self.scene.text.before(self.start) == Some('的');
        part || self.shape == Shape::Count
            && (matches!(self.scene.text.before(before), Some('等' | '将' | '把'))
                || words.iter().any(|w| w.end - w.start > 1 && w.any(&[CueRole::Lead, CueRole::Verb])))
    }

    fn is_named(&self) -> bool {
        // 10余人|提交了申请书: nor is what they did counted.
        let text = self.scene.text;
        if self.shape == Shape::Noun
            && text.at(self.end) == Some('了')
            && self.scene.cues.at(self.start, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end == self.end)
        {
            return false;
        }
        // 投入1.6亿元|研|发出来: one character names no money.
        if self.shape == Shape::Money && self.end < self.start + 2 {
            return false;
        }
        // 10部门|联合印发文件.
        let unit = self.figure.unit.length() > 1 && !self.figure.unit.ends_with('次');
        if self.shape == Shape::Noun && unit && text.ends_with_any(self.end, BEFORE_VERBS) && self.end - self.start == 2
        {
            return false;
        }
        // 4000万人次|参与 counts nothing after it.
        let verb = || self.scene.cues.at(self.start, &[CueRole::Stop]).is_some_and(|w| w.end >= self.end);
        self.start < self.end && self.inner < self.end && !(self.is_expected() && verb())
    }
}
