//! Which zone each figure of a block is about, as far as the block says.

use std::ops::Range;

use super::back::{Back, Sort};
use super::beside;
use super::indicator::Reading;
use super::opening::{Kind, Opening, attracts, event, nickname, subject_of};
use super::scene::{Scene, Shape};
use super::speech::{self, Speaker, Speech};
use crate::tables::lists::{LAND, WORKS_MEASURES, ZONE_GRADES, ZONE_SORTS};
use crate::tables::{CueRole, UnitFamily, Words, words};

/// The subject of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Nobody is named here: the headline's zone, if it has one.
    #[default]
    Unsaid,
    /// The zone of this index in its block.
    Zone(usize),
    /// 全区 and the like: the zone last spoken of.
    Back(Back),
    /// A city or a province, unless the document is about a zone.
    Place,
    /// A company, a city at work, the nation.
    Other,
}

/// How far before a figure its clause is searched for a speaker.
const SAID: usize = 40;

/// The subject of each figure.
pub(crate) fn read(scene: &Scene, readings: &[Reading]) -> Vec<Subject> {
    let mut found = Vec::with_capacity(readings.len());
    let mut state = State { speeches: speech::find(scene), ..State::default() };
    let mut listed = None;
    let mut next = 0;
    for (index, reading) in readings.iter().enumerate() {
        while next <= reading.clause && next < scene.clauses.all.len() {
            state.enter(scene, next);
            next += 1;
        }
        let figure = &scene.figures[index];
        let inside = scene.clauses.all.get(reading.clause).map_or(0..0, |c| c.span.clone());
        let near = figure.span.start.saturating_sub(SAID);
        let said = inside.start.max(near).min(figure.span.start);
        let personal = match speech::at(&state.speeches, figure.span.start) {
            Some(speaker) => speaker == Speaker::Other,
            None => personal(scene, said..figure.span.start),
        };
        found.push(if personal || about_other(scene, reading, index, inside.end) {
            Subject::Other
        } else if let Some(zone) = zone_after(scene, reading)
            .or_else(|| zone_of_phrase(scene, reading, inside.start))
            .or_else(|| beside::zone_before(scene, reading, index, &inside))
            .or_else(|| beside::respective(scene, index, reading.clause, &mut listed))
        {
            state.subject = Subject::Zone(zone);
            state.subject
        } else {
            state.subject
        });
    }
    found
}

/// Whether somebody speaks of himself, or is spoken of: 我们…, 今年61岁的她….
fn personal(scene: &Scene, range: Range<usize>) -> bool {
    let others = |i: usize| scene.text.chars[i] == '他' && scene.text.before(i) == Some('其');
    range.into_iter().any(|i| matches!(scene.text.chars[i], '我' | '她' | '他') && !others(i))
}

#[derive(Default)]
struct State {
    subject: Subject,
    /// The zone that opens the paragraph.
    topic: Subject,
    sentence: usize,
    /// The subject is a thing of the zone, so that it does not outlive its sentence: 该项目.
    thing: bool,
    /// The subject are zones of a sort.
    class: bool,
    /// A district has been a subject.
    district: bool,
    /// The subject that the parts of the sentence, parted by semicolons, share.
    shared: Subject,
    /// A semicolon has parted the sentence.
    parted: bool,
    /// The subject before a list of statements: 一是….
    before_list: Subject,
    /// What people say.
    speeches: Vec<Speech>,
    /// The zones that were subjects so far, last one last.
    spoken: Vec<usize>,
}

impl State {
    /// Reads who a clause is about.
    fn enter(&mut self, scene: &Scene, index: usize) {
        let clause = &scene.clauses.all[index];
        if clause.sentence != self.sentence {
            self.sentence = clause.sentence;
            // A zone named in passing does not outlive its sentence; another subject does until the zone returns.
            if self.thing || matches!(self.subject, Subject::Zone(_)) {
                self.subject = self.topic;
                self.thing = false;
            }
            self.shared = self.subject;
            self.parted = false;
        }
        if clause.after == Some(';') {
            self.parted = true;
            if self.subject == Subject::Other {
                (self.subject, self.thing) = (self.shared, false);
            }
        }
        // 一是…;二是…: whoever one piece is about is not the next one's subject.
        if scene.opens_item(index) {
            if scene.text.chars[clause.span.start] == '一' {
                self.before_list = self.subject;
            }
            (self.subject, self.thing) = (self.before_list, false);
            self.shared = self.subject;
        }
        // “我们新增企业400家。”管委会主任说: the zone's.
        let ours = scene.text.chars[clause.span.start] == '我';
        if ours && speech::at(&self.speeches, clause.span.start) == Some(Speaker::Zone) {
            (self.subject, self.thing) = (self.topic, false);
            return;
        }
        // A firm's paragraph goes back to the zone: 近三年|引进项目33个.
        if self.subject == Subject::Other && !self.class && attracts(scene, clause.span.clone()) {
            (self.subject, self.thing) = (self.topic, false);
            return;
        }
        let Some(Opening { subject, kind }) = subject_of(scene, clause.span.clone(), &self.spoken) else { return };
        // 入选项目13个,|项目|总投资171亿元: those that were just told of.
        let first = index == scene.clauses.of_sentence(clause.sentence).start;
        if kind == Kind::Thing && !first && scene.text.starts_with_at(clause.span.start, "项目") {
            return;
        }
        // 区科创局负责人介绍: who says it is not whom he speaks of.
        if subject == Subject::Other && speech::reports(scene, clause.span.clone()) {
            return;
        }
        // 全区 of a district's text is that district.
        self.district |= kind == Kind::District;
        let all = |s| matches!(s, Subject::Back(Back { sure: false, sort: Sort::District, .. }));
        let (subject, kind) =
            if self.district && all(subject) { (Subject::Other, Kind::District) } else { (subject, kind) };
        let thing = matches!(kind, Kind::Thing | Kind::District);
        // 前10月|综保区 after 全省综保区 are still all of them.
        if self.class && matches!(subject, Subject::Back(_)) {
            return;
        }
        // 园区 again is the same.
        let again = |s| matches!(s, Subject::Back(Back { zone: None, .. }));
        if again(subject) && again(self.subject) {
            return;
        }
        self.class = kind == Kind::Class || self.class && thing;
        // 该项目 of a company's paragraph is the company's.
        if thing && self.subject == Subject::Other && !self.thing {
            return;
        }
        (self.subject, self.thing) = (subject, thing);
        if !self.parted {
            self.shared = subject;
        }
        if let Subject::Zone(zone) = subject {
            self.spoken.push(zone);
        }
        let told = scene.figures.first().is_some_and(|f| f.span.end <= clause.span.start);
        let opening = index < 3 || clause.sentence == 0 && !told;
        if opening && matches!(subject, Subject::Zone(_)) && self.topic == Subject::Unsaid {
            self.topic = subject;
        }
    }
}

/// Whether the figure itself says it is about something else: 全市46条河道, 总投资80万元的照料中心.
fn about_other(scene: &Scene, reading: &Reading, index: usize, clause_end: usize) -> bool {
    let joint = &reading.joint;
    let figure = scene.figures[index].span.clone();
    if joint.scope && reading.shape != Shape::Rank && !reading.part && joint.against.is_none() && joint.change.is_none()
    {
        return scope_of_count(scene, reading, &figure);
    }
    // 迈胜落户昆山高新区|一年 is about whoever came.
    let came = reading.named.as_ref().is_some_and(|n| (n.start + 1..n.end).any(|i| scene.zone_at(i).is_some()));
    if came && reading.shape == Shape::Time && scene.zone_at(reading.named.as_ref().map_or(0, |n| n.start)).is_none() {
        return true;
    }
    if matches!(reading.shape, Shape::Count | Shape::Noun)
        && (counts_zones(scene, reading, &figure) || pointed(scene, &figure))
    {
        return true;
    }
    if sizes_works(scene, &figure, clause_end) {
        return true;
    }
    describes(scene, reading, index, clause_end)
}

/// Whether a figure is only the size of works named after it: 80万元、面积300平方米的云岭照料中心.
pub(super) fn describes(scene: &Scene, reading: &Reading, index: usize, clause_end: usize) -> bool {
    let joint = &reading.joint;
    const MOST: usize = 6;
    let mut last = index;
    while let Some(next) = scene.figures.get(last + 1).filter(|_| last < index + MOST) {
        let gap = scene.figures[last].span.end..next.span.start;
        if scene.text.at(gap.start) != Some('、') || gap.len() > 12 || next.span.end > clause_end {
            break;
        }
        last += 1;
    }
    let end = scene.figures[last].span.end;
    // 600米长|的市政道路.
    const SIDES: [char; 7] = ['长', '宽', '高', '深', '厚', '大', '重'];
    let side = reading.shape == Shape::Physical && scene.text.at(end).is_some_and(|c| SIDES.contains(&c));
    let end = end + usize::from(side);
    // 总投资1700亿元的|89个项目, 产值过亿元的企业|达110家: what is counted is the zone's.
    const NOUN: usize = 12;
    let counted = scene.figures.get(last + 1).is_some_and(|next| {
        next.span.end <= clause_end && next.span.start <= end + NOUN && next.family == UnitFamily::Classifier
    });
    let described =
        matches!(reading.shape, Shape::Money | Shape::Physical) && scene.text.at(end) == Some('的') && !counted;
    let ground = scene.text.starts_with_any(end + 1, LAND);
    // 建成2000平方米的|服务中心: what is built is the builder's.
    let built = joint.lead && reading.shape == Shape::Physical;
    described && end + 3 < clause_end && !ground && !built
}

/// Whether zones of a sort are counted, which are no one zone: 2家|高新区, 首批27个|国家级高新区.
fn counts_zones(scene: &Scene, reading: &Reading, figure: &Range<usize>) -> bool {
    let mut at = figure.end;
    let mut graded = false;
    while let Some(grade) = scene.text.word_at(at, ZONE_GRADES) {
        at += grade.chars().count();
        graded = true;
    }
    let class = |words: &Words| scene.text.starts_with_any(at, words);
    let named = |n: &Range<usize>| scene.text.ends_with_any(n.end, ZONE_SORTS) && scene.zone_at(n.start).is_none();
    class(ZONE_SORTS) || reading.named.as_ref().is_some_and(named) || graded && class(words!["新区", "综合保税区"])
}

/// Whether a figure is the size of works named after it: 年产|1000吨毛毯生产线改造项目, 总投资50亿元|电池项目.
fn sizes_works(scene: &Scene, figure: &Range<usize>, clause_end: usize) -> bool {
    const LONGEST_WORKS: usize = 24;
    const WORKS: &Words = &Words::new(&["项目", "生产线", "基地", "工厂"]);
    let next = scene.figures.get(scene.figure_after(figure.end)).map_or(clause_end, |f| f.span.start);
    let limit = clause_end.min(next).min(figure.end + LONGEST_WORKS);
    let works = (figure.end..limit)
        .take_while(|&i| scene.text.chars[i] != '、')
        .find_map(|i| scene.text.word_at(i, WORKS).map(|w| i + w.chars().count()));
    // 总投资超千万美元项目|7个: works that are counted.
    scene.text.ends_with_any(figure.start, WORKS_MEASURES) && works.is_some_and(|end| end < next)
}

/// Whether a count points at those named before: 正是这|3家企业, 包括某区在内的|13个重点园区.
fn pointed(scene: &Scene, figure: &Range<usize>) -> bool {
    const NOUN: usize = 10;
    let zone = |i: usize| ["园区", "片区", "新区"].iter().chain(ZONE_SORTS).any(|w| scene.text.starts_with_at(i, w));
    let among = scene.text.ends_with_at(figure.start, "在内的");
    scene.text.ends_with_any(figure.start, words!["这", "那", "上述", "以上"])
        || among && (figure.end..scene.text.len().min(figure.end + NOUN)).any(zone)
}

fn scope_of_count(scene: &Scene, reading: &Reading, figure: &Range<usize>) -> bool {
    let wide = |w: &super::cue::Word| w.is(CueRole::Wide) && w.end <= figure.start;
    matches!(reading.shape, Shape::Count | Shape::Noun)
        && scene.cues.within(reading.joint.start..figure.start).iter().any(wide)
}

/// The zone that what is measured belongs to: 首张|云岭自由贸易港|清单仅27项.
fn zone_of_phrase(scene: &Scene, reading: &Reading, clause: usize) -> Option<usize> {
    const OUTSIDE: &str = "占比较与和同对距离从到由为给向于超是跟及至在、";
    let named = reading.named.as_ref().filter(|n| n.start > clause && n.end <= reading.joint.start)?;
    let zone = scene.zone_at(named.start - 1).filter(|&z| scene.zones[z].span.end == named.start)?;
    let before = scene.text.before(scene.zones[zone].span.start);
    let apart = before.is_some_and(|c| OUTSIDE.contains(c)) || event(scene, named.start, named.end);
    let apart = apart || nickname(scene.text, &scene.zones[zone]);
    (!apart).then_some(zone)
}

/// The zone named in what is counted after a figure: 4家|昆山高新区企业.
fn zone_after(scene: &Scene, reading: &Reading) -> Option<usize> {
    let named = reading.named.clone()?;
    if named.start < reading.joint.start {
        return None;
    }
    scene.zone_at(named.start).filter(|&z| scene.zones[z].span.end < named.end)
}
