//! What each figure of a block measures: the phrase before it or after it, its place in a list, or what stood before.

use std::ops::Range;

use super::compare::{self, whole_mark};
use super::holder;
use super::inherit::{elided, known_end};
use super::joint::{self, Joint};
use super::left;
use super::list::{self, List};
use super::right;
use super::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::mention::Direction;
use crate::tables::CueRole;
use crate::tables::lists::PLANS;
use crate::tables::lists::{FATES, PEOPLE_BY_UNIT};

/// The longest phrase taken for an indicator where no known one ends it.
pub(crate) const LONGEST: usize = 32;

/// What is known of a figure from the words around it.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub shape: Shape,
    pub joint: Joint,
    pub clause: usize,
    pub indicator: Option<String>,
    /// Where the indicator stands, if it stands in one piece.
    pub named: Option<Range<usize>>,
    /// A noun right after it says which way it grew: 6.4%的增速.
    pub grown: Option<Direction>,
    /// The indicator is a part of a whole: 占全市2/3, 销售收入的15%.
    pub part: bool,
}

/// Reads every figure of a block, in text order.
pub(crate) fn read(scene: &Scene) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::with_capacity(scene.figures.len());
    let mut list: Option<List> = None;
    for index in 0..scene.figures.len() {
        let reading = Reader::new(scene, &readings, index).read(&mut list);
        readings.push(reading);
    }
    readings
}

/// One figure while it is read.
pub(super) struct Reader<'a, 'b> {
    pub(super) scene: &'a Scene<'b>,
    pub(super) before: &'a [Reading],
    pub(super) index: usize,
    pub(super) figure: &'b FigureSpan,
    /// Its clause.
    pub(super) bounds: Range<usize>,
    /// The figure before it in the clause.
    pub(super) previous: Option<&'a Reading>,
    /// Where the text that can be about this figure begins.
    pub(super) floor: usize,
    /// What stands before it and may be what it measures.
    pub(super) phrase: Range<usize>,
    pub(super) reading: Reading,
}

/// Whether a phrase is nothing but 增速, 降幅 or 占比.
fn is_rate(scene: &Scene, phrase: &Range<usize>) -> bool {
    let rates = [CueRole::UpNoun, CueRole::DownNoun];
    scene.cues.at(phrase.start, &rates).is_some() || scene.text.starts_with_at(phrase.start, "占比")
}

impl<'a, 'b> Reader<'a, 'b> {
    fn new(scene: &'a Scene<'b>, before: &'a [Reading], index: usize) -> Self {
        let figure = &scene.figures[index];
        let clause = scene.clauses.at(figure.span.start);
        let bounds = scene.clauses.all.get(clause).map_or(figure.span.clone(), |c| c.span.clone());
        let previous = before.last().filter(|r| r.clause == clause);
        let floor = match previous {
            Some(last) => {
                let end = scene.figures[index - 1].span.end;
                // 贡献了12%的|地区生产总值|和20%的: what the figure before counts is its own.
                let own = last.named.as_ref().filter(|n| n.start >= end && n.end <= figure.span.start);
                let sized = matches!(last.shape, Shape::Money | Shape::Physical);
                let shared = |n: &&Range<usize>| !holder::amount_at(scene, n.end);
                let from = own.filter(|_| !sized).filter(shared).map_or(end, |n| n.end);
                list::after_separator(scene, from, figure.span.start)
            }
            None => bounds.start.min(figure.span.start),
        };
        let joint = joint::joint(scene, index, floor);
        let phrase = left::phrase(scene, floor, joint.start);
        let shape = Shape::of(figure);
        let reading = Reading { shape, joint, clause, indicator: None, named: None, grown: None, part: false };
        Reader { scene, before, index, figure, bounds, previous, floor, phrase, reading }
    }

    fn read(mut self, list: &mut Option<List>) -> Reading {
        if self.phrase.is_empty()
            && let Some(name) = list::next(self.scene, list, self.before, self.index, &mut self.reading)
        {
            self.reading.indicator = Some(name);
            return self.reading;
        }
        *list = None;
        self.cut_comparison();
        self.cut_whole();
        let joint = &self.reading.joint;
        let said = self.reading.part || joint.change.is_some() || joint.against.is_some() || joint.link;
        // 增速分别比全国快|1.6和0.1个百分点: the noun alone names nothing.
        let bare = self.phrase.is_empty() || self.phrase.len() == 2 && is_rate(self.scene, &self.phrase);
        if bare && said {
            *list = list::shared(self.scene, &mut self.reading, self.before, self.index);
            if self.reading.indicator.is_some() {
                return self.reading;
            }
        }
        self.reading.grown = self.growth_after();
        if self.reading.joint.change.is_none() && self.reading.grown.is_some() {
            self.reading.joint.change = self.reading.grown;
        } else if self.name_use() || self.name_deed() || self.name_after() {
            return self.reading;
        }
        self.drop_place();
        // 中央宣传部、中国科协等|6部门: the unit says what they all are.
        if self.reading.shape == Shape::Noun
            && self.figure.unit.chars().count() > 1
            && self.scene.text.before(self.figure.span.start) == Some('等')
        {
            self.phrase = self.phrase.end..self.phrase.end;
        }
        self.settle_verb();
        self.take_gain();
        self.take_deed();
        self.take_size();
        if !self.phrase.is_empty() {
            *list = list::open(self.scene, &mut self.reading, self.index, self.phrase.clone());
            if self.reading.indicator.is_none() {
                self.phrase = list::last_item(self.scene, self.phrase.clone());
                elided(self.scene, self.before, &mut self.reading, self.phrase.clone());
                self.join_sector();
            }
        }
        self.name_elsewhere();
        self.reading
    }

    /// Leaves out of the phrase what the figure is compared with or ranks among.
    fn cut_comparison(&mut self) {
        let (scene, shape) = (self.scene, self.reading.shape);
        let joint = &mut self.reading.joint;
        // 比去年|国庆高峰日增加: so is what follows the time compared with.
        let base = |p: usize| scene.periods[p].role == super::period::PeriodRole::Base;
        if joint.change.is_some() && scene.period_ending(self.phrase.start).is_some_and(base) {
            joint.compared = true;
            self.phrase = self.phrase.start..self.phrase.start;
            return;
        }
        let cut = if (joint.change.is_some() || joint.against.is_some())
            && let Some(than) = compare::than(scene, self.phrase.clone())
        {
            joint.compared = true;
            than
        } else if shape == Shape::Rank
            && let Some(verb) = compare::rank_verb(scene, self.phrase.clone())
        {
            verb
        } else if shape == Shape::Points
            && let Some((at, direction)) = compare::against(scene, self.phrase.clone())
        {
            joint.against = Some(direction);
            joint.compared = true;
            at
        } else if shape == Shape::Rank
            && let Some(among) = compare::among(scene, self.phrase.clone())
        {
            among
        } else if matches!(shape, Shape::Part | Shape::Percent | Shape::Times)
            && scene.text.before(self.figure.span.start) == Some('的')
            && let Some(verb) = compare::base(scene, self.phrase.clone())
        {
            joint.link = true;
            verb
        } else {
            return;
        };
        self.phrase = left::phrase(scene, self.phrase.start, cut);
    }

    /// 占: the part before it is measured; 占…比重 is measured whole.
    fn cut_whole(&mut self) {
        // 占临江开发区|投资80%: nor does a zone's name stand between.
        let before = self.floor..self.phrase.start.max(self.floor);
        if matches!(self.reading.shape, Shape::Percent | Shape::Part)
            && let Some(of) = whole_mark(self.scene, before)
            && !compare::names_ratio(self.scene, of..self.phrase.end)
        {
            self.reading.part = true;
            self.phrase = left::phrase(self.scene, self.floor, of);
        }
        if let Some(of) = whole_mark(self.scene, self.phrase.clone()) {
            self.reading.part = true;
            if !compare::names_ratio(self.scene, of..self.phrase.end) || of == self.phrase.start {
                self.phrase = left::phrase(self.scene, self.phrase.start, of);
            }
        }
        // 3.4万亿元,74%以上|用于民生.
        let after = self.figure.span.end;
        let after = after + if self.scene.text.starts_with_at(after, "以上") { 2 } else { 0 };
        let goes = ["用于", "投向", "流向", "投入到", "来自"].iter().any(|w| self.scene.text.starts_with_at(after, w));
        self.reading.part |= self.reading.joint.of_whole || goes;
    }

    /// 销售收入的15%|用于新技术研发.
    fn name_use(&mut self) -> bool {
        let (scene, span) = (self.scene, &self.figure.span);
        let of_which = [span.start, self.reading.joint.start].iter().any(|&at| scene.text.before(at) == Some('的'));
        let ratio = matches!(self.reading.shape, Shape::Percent | Shape::Part);
        // 完成年度目标的105%: a plan is no whole.
        if !of_which || !ratio || self.reading.joint.dated.is_some() || self.reading.joint.scope {
            return false;
        }
        // 完成年任务75亿元的|23.7%: the plan stands before its amount.
        let plan = |r: &Reading| r.indicator.as_ref().is_some_and(|i| PLANS.iter().any(|p| i.ends_with(p)));
        if self.previous.is_some_and(plan) {
            self.reading.joint.link = true;
            self.phrase = span.start..span.start;
            return false;
        }
        // 相当于全国GDP的14%: nor is what it equals.
        let reach = self.bounds.start.max(span.start.saturating_sub(LONGEST))..span.start;
        self.reading.part =
            !reach.into_iter().any(|i| ["相当于", "等于"].iter().any(|w| scene.text.starts_with_at(i, w)));
        if !scene.text.starts_with_at(span.end, "用于") {
            return false;
        }
        let limit = self.bounds.end.min(span.end + 2 * LONGEST);
        let use_of = left::phrase(scene, span.end + 2, limit);
        let named = !use_of.is_empty() && use_of.len() <= LONGEST;
        if named {
            self.name(use_of);
        }
        named
    }

    /// 28家|世界500强企业: the phrase after the figure, where that is the counted thing.
    fn name_after(&mut self) -> bool {
        // 造成6人|受伤: what became of them.
        let (text, end) = (self.scene.text, self.figure.span.end);
        if self.reading.shape == Shape::Noun
            && let Some(fate) = FATES.iter().find(|w| text.starts_with_at(end, w))
        {
            self.name(end..end + fate.chars().count());
            return true;
        }
        let joint = &self.reading.joint;
        let open = self.phrase.is_empty() || joint.lead;
        let takes = match self.reading.shape {
            _ if self.figure.unit.ends_with('岁') => !joint.link,
            // 开发区由|162个整合为123个: what changed stands before.
            Shape::Count if !self.phrase.is_empty() && self.changes() => false,
            // 100多万群众|住上了新房: the unit says who.
            Shape::Noun
                if self.figure.unit.chars().count() > 1 && !self.figure.unit.ends_with('次') && self.people() =>
            {
                false
            }
            Shape::Count | Shape::Noun => !joint.link || open,
            // 创造了全市42.3%的|地区生产总值.
            Shape::Percent | Shape::Part if self.shares() || self.produces() => true,
            Shape::Percent | Shape::Part => {
                // 超|五成公司: words of measure alone stand before it.
                let hedged = !joint.link && !joint.scope && !joint.rate && !joint.compared && joint.dated.is_none();
                let bare = joint.start == self.figure.span.start || joint.lead || hedged && joint.change.is_none();
                let of = ["的", "以上的"].iter().any(|w| self.scene.text.starts_with_at(self.figure.span.end, w));
                // 云帆区有|60%的小区: whoever has them is not what is measured.
                let has = of && self.scene.text.before(self.figure.span.start) == Some('有') && !joint.rate;
                // 孵化器内|超过90%的企业: where they are is not what is measured.
                let within = joint.reach && matches!(self.scene.text.before(joint.start), Some('内' | '中' | '里'));
                open && (of || self.reading.part || bare) || of && within || has
            }
            // 以|1.1万亿元稳坐龙头, 向|2万亿元挺进.
            Shape::Money if matches!(self.scene.text.before(joint.start), Some('以' | '向' | '朝')) => false,
            Shape::Money => open || self.given(),
            Shape::Time if joint.streak => false,
            Shape::Physical | Shape::Time => open,
            Shape::Rank | Shape::Points | Shape::Times => false,
        };
        let after = right::phrase(self.scene, self.index, self.bounds.end, self.reading.shape);
        // 总量居全省19个|国家级经开区|第7位.
        let among = |a: &Range<usize>| {
            let next = self.scene.figures.get(self.index + 1).filter(|n| Shape::of(n) == Shape::Rank);
            self.reading.shape == Shape::Count && next.is_some_and(|n| n.span.start == a.end)
        };
        let Some(after) = after.filter(|a| takes || among(a)) else { return false };
        self.reading.part |= matches!(self.reading.shape, Shape::Percent | Shape::Part);
        self.name(after);
        true
    }

    /// 北京市|13家: a place is not what is counted, ranked or spent.
    fn drop_place(&mut self) {
        let (scene, phrase) = (self.scene, &self.phrase);
        // 玉树3县, 北京连续9年.
        if self.reading.joint.streak || self.reading.shape == Shape::Noun {
            return;
        }
        let at = phrase.start + usize::from(scene.text.at(phrase.start) == Some('在'));
        let place = scene.cues.starting_at(at).iter().find(|w| w.place && w.end <= phrase.end);
        let after = place.map(|w| w.end + usize::from(scene.text.at(w.end).is_some_and(|c| "省市".contains(c))));
        if after == Some(phrase.end) {
            self.phrase = phrase.end..phrase.end;
        }
    }

    /// Whether 由 or 从 opens how many there were.
    fn changes(&self) -> bool {
        matches!(self.scene.text.before(self.figure.span.start), Some('由' | '从'))
    }

    /// Whether its unit names people of some sort.
    fn people(&self) -> bool {
        PEOPLE_BY_UNIT.iter().any(|w| self.figure.unit.ends_with(w))
    }

    /// A verb right before the figure with nothing counted after it.
    fn settle_verb(&mut self) {
        if !self.reading.joint.lead {
            return;
        }
        if self.phrase.is_empty() {
            // 开展各类|培训十余次: the verb is what is counted.
            let verb = self.scene.cues.at(self.reading.joint.start, &[CueRole::Verb]);
            let noun = verb.is_some_and(|w| !w.is(CueRole::Lead) && w.end == self.reading.joint.verb_end);
            if noun && matches!(self.reading.shape, Shape::Count | Shape::Noun) {
                self.phrase = left::phrase(self.scene, self.floor, self.reading.joint.verb_end);
            }
            return;
        }
        if matches!(self.reading.shape, Shape::Count | Shape::Noun) {
            // 医疗救助|613万人次: the verb is a noun; 中欧班列累计开行6000列 has one apart.
            let joint = &self.reading.joint;
            if self.phrase.end == joint.start
                && self.scene.cues.starting_at(joint.start).iter().any(|w| w.end == joint.verb_end)
            {
                let whole = left::phrase(self.scene, self.floor, joint.verb_end);
                self.phrase = if whole.is_empty() { self.phrase.clone() } else { whole };
            }
        } else if known_end(self.scene, &self.phrase).is_none() {
            // 出口退税|3亿元, 煤炭生产|2亿吨: with a short phrase before it the verb is a noun.
            const LONGEST_NOUN: usize = 12;
            let whole = left::phrase(self.scene, self.phrase.start, self.reading.joint.verb_end);
            let noun = whole.len() <= LONGEST_NOUN && whole.start <= self.phrase.start + 1;
            let empty = self.reading.joint.start..self.reading.joint.start;
            self.phrase = if noun { whole } else { empty };
        }
    }

    pub(super) fn name(&mut self, phrase: Range<usize>) {
        self.reading.indicator = Some(self.scene.words(phrase.clone()));
        self.reading.named = Some(phrase);
    }
}
