//! Who is spoken of, clause by clause: a new subject, the one before it, or the zone again.

use super::back::{Back, Sort};
use super::firm::{body_again, firm_again};
use super::opening::{Kind, Opening, subject_of};
use super::returning::{
    after_time, arrives, attracts, built, counts_firms, hatched, here, industry, of_whole_place, one_by_one,
    stands_for_all,
};
use super::speech::{self, Speaker, Speech};
use super::zone_first::office;
use super::{Subject, actor};
use crate::fact::scene::Scene;
use crate::mention::ZoneKind;
use crate::tables::{CueRole, words};

/// Who is spoken of where a block has been read to.
#[derive(Default)]
pub(super) struct State {
    pub subject: Subject,
    /// The zone that opens the paragraph.
    pub topic: Subject,
    sentence: usize,
    /// The subject is a thing of the zone, so that it does not outlive its sentence: 该项目.
    pub thing: bool,
    /// The subject is a company, a school or an event.
    body: bool,
    /// The subject are zones of a sort.
    class: bool,
    /// Somebody else, a firm perhaps, opens the paragraph.
    firm: bool,
    /// They open the paragraph, so that a zone among them is named in passing.
    classes: bool,
    /// A district has been a subject.
    district: bool,
    /// The subject is a wider place: 全市.
    wide: bool,
    /// The subject is a zone as a part of that: 全县用电1亿千瓦时,其中|园区|8000万千瓦时;技改投入9亿元.
    among: bool,
    /// The subject that the sentence began with.
    entered: Subject,
    /// The subject that the sentence before ended with.
    before: Option<Subject>,
    /// The subject that the parts of the sentence, parted by semicolons, share.
    shared: Subject,
    /// Where the subject was named.
    named: usize,
    /// A semicolon has parted the sentence.
    parted: bool,
    /// The subject before a list of statements: 一是….
    before_list: Subject,
    /// What a bracket interrupts, and where that ends.
    outside: Option<Outside>,
    /// What people say.
    pub speeches: Vec<Speech>,
    /// The zones that were subjects so far, last one last.
    spoken: Vec<usize>,
}

/// Who was spoken of before a bracket with figures: 云岭自创区产值420亿元|(白马高新区128亿元)|,增长5%.
struct Outside {
    close: usize,
    subject: Subject,
    thing: bool,
    shared: Subject,
    topic: Subject,
}

/// How long the name of a district may be, with its city's.
const DISTRICT: usize = 8;

impl State {
    /// Before a block is read.
    pub fn of(scene: &Scene) -> Self {
        State { speeches: speech::find(scene), ..State::default() }
    }

    /// Reads who a clause is about.
    pub fn enter(&mut self, scene: &Scene, index: usize) {
        let clause = &scene.clauses.all[index];
        self.pass_bracket(scene, index);
        if clause.sentence != self.sentence || index == 0 {
            self.sentence = clause.sentence;
            // 云帆项目去年开工。|达产后|年产值20亿元: still the project's.
            if (index == 0 || self.subject == Subject::Other) && actor::goes_on(scene, clause.span.clone()) {
                (self.subject, self.thing, self.parted) = (Subject::Other, true, false);
                self.shared = self.subject;
                return;
            }
            self.begin_sentence();
        }
        self.begin_part(scene, index);
        if speech::ours(scene, clause.span.clone()) {
            self.speak(scene, clause.span.start);
            return;
        }
        let first = index == 0 || scene.clauses.all[index - 1].sentence != clause.sentence;
        if let Some(zone) = here(scene, index).filter(|_| !first) {
            (self.subject, self.thing) = (Subject::Zone(zone), false);
            return;
        }
        if self.returns(scene, index, first) {
            (self.subject, self.thing) = (self.topic, false);
            return;
        }
        // 云岭高新区产值增长9%。|省工信厅负责人表示|,工业增长7%: nobody's but his.
        let small = match self.subject {
            Subject::Zone(z) => scene.zones[z].zone.kind != ZoneKind::FreeTrade,
            subject => subject == Subject::Unsaid,
        };
        if small && speech::of_province(scene, clause.span.clone()) {
            (self.subject, self.topic, self.shared) = (Subject::Other, Subject::Other, Subject::Other);
            self.spoken.clear();
            self.district |= scene.text.has_any(clause.span.clone(), words!["自治区"]);
            return;
        }
        // 采取“|政府引导|、分步实施”的模式: what something is called is nobody.
        let named = clause.after == Some('“') && speech::names(scene, clause.span.start);
        if named || !first && one_by_one(scene, clause.span.clone()) {
            return;
        }
        let told = subject_of(scene, clause.span.clone(), &self.spoken);
        let same = || body_again(scene, clause.span.start).then(Opening::other);
        let told = told.or_else(|| self.before.filter(|&s| s == Subject::Other).and_then(|_| same()));
        // 晶辉玻璃的前身是县玻璃厂。2016年,高新区帮助企业入园。如今,|企业拥有专利136件: the firm that the paragraph began with.
        let firm = || self.firm && firm_again(scene, clause.span.start);
        let told = told.or_else(|| firm().then(Opening::other));
        let Some(Opening { mut subject, kind }) = told else { return };
        if let Subject::Zone(zone) = subject
            && office(scene.text, &scene.zones[zone])
        {
            if matches!(self.subject, Subject::Zone(_)) {
                return;
            }
            subject = Subject::Nick(zone);
        }
        let kind = match kind {
            Kind::Firm if index == 0 => Kind::Body,
            Kind::Firm => Kind::Thing,
            kind => kind,
        };
        self.firm |= index == 0 && subject == Subject::Other && matches!(kind, Kind::Body | Kind::Thing);
        if kind == Kind::Thing && matches!(self.subject, Subject::Zone(park) if built(scene, park, clause.span.start)) {
            return;
        }
        // 入选项目13个,|项目|总投资171亿元: those that were just told of.
        if kind == Kind::Thing && !first && scene.text.starts_with_at(clause.span.start, "项目") {
            return;
        }
        // 云岭新区强化创新,大江实验室|布局新区|,平台总数达1009家: who has come there is one of the zone's.
        if subject == Subject::Other && !first && arrives(scene, clause.span.clone()) {
            return;
        }
        // 区科创局负责人介绍: who says it is not whom he speaks of.
        if subject == Subject::Other && speech::reports(scene, clause.span.clone()) {
            return;
        }
        // 全区 of a district's text is that district; 江城市发布《云岭高新区规划》,提出|区内|企业达300家 is about the zone.
        let near = clause.span.start..clause.span.end.min(clause.span.start + DISTRICT);
        self.district |=
            kind == Kind::District && scene.text.chars[near].iter().any(|c| matches!(c, '区' | '县' | '旗'));
        let all = |s| matches!(s, Subject::Back(Back { sure: false, sort: Sort::District, .. }));
        let (subject, kind) =
            if self.district && all(subject) { (Subject::Other, Kind::District) } else { (subject, kind) };
        let among = self.wide && scene.text.starts_with_at(clause.span.start, "其中");
        if self.take(subject, kind) {
            self.among = among;
            self.remember(scene, index, subject);
        }
    }

    /// Goes back behind a bracket to whom it interrupted.
    fn pass_bracket(&mut self, scene: &Scene, index: usize) {
        const LONGEST: usize = 120;
        let clause = &scene.clauses.all[index];
        let at = clause.span.start;
        if let Some(outside) = self.outside.take_if(|outside| at >= outside.close) {
            (self.subject, self.thing, self.shared) = (outside.subject, outside.thing, outside.shared);
            self.topic = outside.topic;
        }
        if clause.after == Some('(') && index > 0 && self.outside.is_none() {
            let close = (at..scene.text.len().min(at + LONGEST)).find(|&i| scene.text.chars[i] == ')');
            let (subject, thing, shared, topic) = (self.subject, self.thing, self.shared, self.topic);
            self.outside = close.map(|close| Outside { close, subject, thing, shared, topic });
        }
    }

    fn begin_sentence(&mut self) {
        self.before = Some(self.subject);
        // A zone or a place named in passing does not outlive its sentence; another subject does until the zone returns.
        let passing = matches!(self.subject, Subject::Zone(_) | Subject::Place(..) | Subject::Sharing { .. });
        if self.thing || passing {
            self.subject = if self.classes { Subject::Other } else { self.topic };
            self.wide &= !self.thing;
            (self.thing, self.class) = (false, self.classes);
        }
        (self.entered, self.shared) = (self.subject, self.subject);
        (self.parted, self.among) = (false, false);
    }

    /// Goes back to the subject that the parts of a sentence or the items of a list share.
    fn begin_part(&mut self, scene: &Scene, index: usize) {
        let clause = &scene.clauses.all[index];
        if clause.after == Some(';') {
            self.parted = true;
            if std::mem::take(&mut self.among) {
                (self.subject, self.shared, self.wide) = (Subject::Other, Subject::Other, true);
                return;
            }
            // 云帆产业园初具规模;|高新技术产业投资增长9%: nothing is told of the park.
            let told = scene.figure_in(self.named..clause.span.start);
            if matches!(self.subject, Subject::Zone(_)) && self.subject != self.topic && !told {
                (self.subject, self.shared, self.thing) = (self.entered, self.entered, false);
            }
            if matches!(self.subject, Subject::Other | Subject::Place(..)) {
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
    }

    /// Reads of whom 我们 is said: “我们新增企业400家。”管委会主任说; 去年,我们…: the zone.
    fn speak(&mut self, scene: &Scene, at: usize) {
        match speech::at(&self.speeches, at) {
            Some(Speaker::Zone | Speaker::Named(..)) => (self.subject, self.thing) = (self.topic, false),
            None if self.subject != Subject::Other && !speech::quoted(scene.text, at) => {}
            _ => (self.subject, self.thing) = (Subject::Other, self.thing || self.subject != Subject::Other),
        }
    }

    /// Whether a clause goes back to the zone that opens the paragraph.
    fn returns(&self, scene: &Scene, index: usize, first: bool) -> bool {
        let clause = &scene.clauses.all[index];
        // A firm's paragraph goes back to the zone: 近三年|引进项目33个.
        // So does an industry that begins a sentence: 新材料产业|营收超过100亿元; but 全市's stays 全市's.
        let opens = first || clause.after == Some(';') || after_time(scene, index);
        self.subject == Subject::Other
            && !self.class
            && (first || !self.wide)
            && (attracts(scene, clause.span.clone(), self.thing)
                || hatched(scene, clause.span.start)
                || opens && !self.wide && industry(scene, clause.span.clone())
                || stands_for_all(scene, clause.span.clone())
                || (opens && self.body || self.thing && !self.of_place(scene))
                    && (of_whole_place(scene, clause.span.clone()) || counts_firms(scene, clause.span.clone())))
    }

    /// Whether the subject was named by a place: 云岭市|云帆项目.
    fn of_place(&self, scene: &Scene) -> bool {
        const REACH: usize = 14;
        let near = self.named..scene.text.len().min(self.named + REACH);
        scene.text.chars[near.clone()].iter().any(|c| matches!(c, '市' | '县' | '省'))
            || scene.cues.within(near).iter().any(|w| w.place || w.is(CueRole::Wide))
    }

    /// Takes a subject over unless the one before goes on; whether it did.
    fn take(&mut self, subject: Subject, kind: Kind) -> bool {
        let thing = matches!(kind, Kind::Thing | Kind::District | Kind::City);
        // 前10月|综保区 after 全省综保区 are still all of them.
        if self.class && matches!(subject, Subject::Back(_)) {
            return false;
        }
        // 园区 again is the same; 综保区 or 全区 after 高新区 is asked anew.
        let sort = |s| if let Subject::Back(Back { zone: None, sort, .. }) = s { Some(sort) } else { None };
        let again = sort(subject).zip(sort(self.subject));
        if let Some((sort, before)) = again.filter(|&(sort, before)| sort == before || sort == Sort::Any) {
            // 开发区是龙头。今年,|开发区|引进项目12个: by its name, once more.
            self.subject = if sort == before && sort.is_no_park() { subject } else { self.subject };
            return false;
        }
        self.class = kind == Kind::Class || self.class && thing;
        // 该项目 of a company's paragraph is the company's.
        if thing && self.subject == Subject::Other && !self.thing {
            return false;
        }
        (self.subject, self.thing, self.body) = (subject, thing, kind == Kind::Body);
        // 项目落地靠服务。云岭高新区推行新政,|企业开办时间|压至1天: nobody's but the zone's.
        self.before = self.before.filter(|_| subject == Subject::Other);
        self.wide = subject == Subject::Other && matches!(kind, Kind::Plain | Kind::City);
        true
    }

    /// Remembers what a new subject is for the clauses, sentences and parts that follow.
    fn remember(&mut self, scene: &Scene, index: usize, subject: Subject) {
        let clause = &scene.clauses.all[index];
        if !self.parted {
            self.shared = subject;
        }
        self.named = clause.span.start;
        if let Subject::Zone(zone) = subject {
            self.spoken.push(zone);
        }
        let told = scene.figures.first().is_some_and(|f| f.span.end <= clause.span.start);
        let opening = index < 3 || clause.sentence == 0 && !told;
        self.classes |= opening && self.class;
        // 三大园区产值261亿元。其中,|滨江高新区|79亿元: one of several.
        let first = scene.clauses.of_sentence(clause.sentence).start;
        let among = clause.sentence > 0 && scene.text.starts_with_at(scene.clauses.all[first].span.start, "其中");
        let zone = matches!(subject, Subject::Zone(_) | Subject::Back(_));
        if opening && !among && zone && self.topic == Subject::Unsaid {
            self.topic = subject;
        }
    }
}
