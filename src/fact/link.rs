//! What only the whole document tells of its figures: the headline's zone, the section a block stands in, the period and the
//! years that earlier blocks set.

mod meant;

use super::reasons;
use crate::block::{Block, Role};
use crate::calendar::{Date, Writing};
use crate::explain::Rule;
use crate::fact::Section;
use crate::fact::Time;
use crate::fact::subject::Subject;
use crate::fact::subject::back::{self, Back, Sort};
use crate::fact::subject::dominant;
use crate::fact::subject::headline::{About, Named, caption, heading_zone, sharing, spoken_last};
use crate::fact::subject::sorts::first_of_each_kind;
use crate::fact::subject::speech::{self, Speaker};
use crate::fact::subject::zone_first;
use crate::fact::time::horizon::{self, Horizon};
use crate::fact::time::when;
use crate::fact::{Draft, Facts};
use crate::mention::{Figure, Status};
use crate::search::Search;
use crate::tables::{Words, words};

/// The attributes of every figure, by block, in a document published on a day that is known or not.
pub(crate) fn link(blocks: &[&Block], published: Option<Date>) -> Vec<Vec<Figure>> {
    let mut linker = Linker::new(blocks, published);
    blocks.iter().enumerate().map(|(index, block)| linker.read(index, block)).collect()
}

/// What the blocks so far tell the next one.
struct Linker<'a> {
    about: About<'a>,
    horizon: Horizon,
    published: Option<Date>,
    years: when::Years,
    /// The zone of the heading in force.
    headline: Option<Named<'a>>,
    section: Option<Section>,
    /// The year that the last heading without a plan named.
    reviewed: Option<u16>,
    /// The paragraph before plans.
    plans: bool,
    /// A paragraph with goals, whose items the next ones may be: 到2027年,…。|——….
    goals: bool,
    /// The block before, if it breaks off in a sentence.
    broken: Option<&'a Facts>,
    /// The last paragraphs.
    told: Vec<&'a Block>,
    /// The zone that earlier paragraphs spoke of last.
    carried: Option<(&'a Block, usize)>,
    /// The zone that a round-up has come to.
    turned: Option<Named<'a>>,
    /// The first zone of each kind, and whether it is the only one.
    sorts: Vec<(&'a Block, usize, bool)>,
    /// The zone that only the text tells of is not yet known before its first mention.
    unnamed: bool,
}

/// What a block's figures have in common.
struct Shared<'a> {
    headline: Option<Named<'a>>,
    section: Option<Section>,
    writing: Writing,
}

impl<'a> Linker<'a> {
    fn new(blocks: &[&'a Block], published: Option<Date>) -> Self {
        let about = About::of(blocks);
        Linker {
            horizon: Horizon::of(blocks),
            published,
            years: when::Years::default(),
            headline: about.zone(),
            section: None,
            reviewed: None,
            plans: false,
            goals: false,
            broken: None,
            told: Vec::new(),
            carried: None,
            turned: None,
            sorts: first_of_each_kind(blocks),
            unnamed: about.title.is_none() && !about.nameless,
            about,
        }
    }

    /// The figures of the next block.
    fn read(&mut self, index: usize, block: &'a Block) -> Vec<Figure> {
        // A heading with a figure of its own states it, and announces nothing: 未来五年占比要超45%.
        let stated = block.facts.section.filter(|_| block.role == Role::Heading && !block.facts.figures.is_empty());
        if block.role == Role::Heading && !caption(&block.text) {
            self.head(index, block, stated);
        }
        self.turn(block);
        let dominant = self.about.dominant;
        self.unnamed &= !block.zones.iter().any(|z| dominant.is_some_and(|d| d.name == z.zone.name))
            && !dominant::refers_back(block);
        let headline = self.headline.filter(|&zone| !self.unnamed || Some(zone) != dominant);
        let headline = headline.filter(|zone| !self.tells_on(block) && !meant::of_province(block, zone));
        let writing = Writing { published: self.published, year: self.years.said() };
        let shared = Shared { headline, section: stated.or(self.section), writing };
        let mut last = None;
        let drafts = block.facts.figures.iter().enumerate();
        let figures = drafts.map(|(index, draft)| {
            let mut figure = draft.figure.clone();
            self.place(&mut figure, block, index, &shared);
            let zone = self.zone(block, index, &shared, last);
            figure.zone = zone.map(|zone| zone.text.split('\n').map(str::trim).collect());
            figure.zone_name = zone.map(|zone| zone.name.to_owned());
            if let Subject::Sharing { from, to, sort } = draft.subject {
                figure.zone = sharing(block, from..to, sort);
                figure.zone_name.clone_from(&figure.zone);
            }
            if let Subject::Zone(zone) = draft.subject {
                last = Some(Named::of(block, zone));
            }
            figure
        });
        let figures = figures.collect();
        self.pass(block);
        figures
    }

    /// 三园区中,南园…;北园…;中园…。|以产业别来看|,…: whether a paragraph goes on to tell of the several zones of the last one by another sort.
    fn tells_on(&self, block: &Block) -> bool {
        static SORTS: &Words = words!["以产业", "分产业", "按产业", "从产业", "依产业", "分行业", "按行业", "从行业"];
        let Some(last) = self.told.last().filter(|_| block.text.starts_with_any(0, SORTS)) else { return false };
        let zones = last.facts.figures.iter().filter_map(|draft| match draft.subject {
            Subject::Zone(zone) => Some(&last.zones[zone].zone.name),
            _ => None,
        });
        let mut named: Vec<&str> = Vec::new();
        for zone in zones {
            named.extend(Some(zone.as_str()).filter(|zone| !named.contains(zone)));
        }
        named.len() > 2
    }

    /// Goes under a heading.
    fn head(&mut self, index: usize, block: &'a Block, stated: Option<Section>) {
        let section = block.facts.section.map(|section| self.horizon.review(section, &block.facts));
        let section = section.or_else(|| horizon::follows(block, self.reviewed).then_some(Section::Plan));
        self.section = if stated.is_some() { self.section } else { section.or(self.section) };
        if section != Some(Section::Plan) {
            self.reviewed = horizon::named(&block.facts).or(self.reviewed);
        }
        if self.about.heads(index, block) {
            self.headline = heading_zone(block).or(self.about.zone());
            // 试点工作部署开展 over one piece of news plans nothing of the next.
            if self.about.bulletin {
                self.section = None;
            }
        }
        (self.plans, self.goals) = (false, false);
        self.years.head(&block.facts);
    }

    /// Says when a figure is, and whether it has happened.
    fn place(&self, figure: &mut Figure, block: &Block, index: usize, shared: &Shared) {
        let draft: &Draft = &block.facts.figures[index];
        let before = self.broken.filter(|_| draft.first).and_then(|facts| facts.period.as_ref());
        let period = draft.period.as_ref().or(before);
        // 记者:下一步怎么办? 李明:|今年6月|,我们发起联盟,….
        let month = |time: &Time| time.words.starts_with("今年") && time.words.ends_with('月');
        let asked = shared.section == Some(Section::Asked) && !period.is_some_and(month);
        let planned = asked
            || shared.section == Some(Section::Plan)
            || self.horizon.awaits(block.role, period)
            || self.plans && draft.ordered
            || self.goals && is_item(block);
        let gone =
            period.filter(|time| self.horizon.has_passed(time)).map(|time| Time { ahead: false, ..time.clone() });
        let period = gone.as_ref().or(period);
        when::place(figure, draft.status, planned, period, self.years.run(), shared.writing);
        if self.about.statistics {
            figure.status = Status::Actual;
        }
        reasons::of_time(block, index, draft, before.is_some(), shared.section, figure.status);
    }

    /// The zone a figure is about, given the one its block spoke of last.
    fn zone(&self, block: &'a Block, index: usize, shared: &Shared<'a>, last: Option<Named<'a>>) -> Option<Named<'a>> {
        let report = self.about.report;
        let draft = &block.facts.figures[index];
        let (zone, rule) = match draft.subject {
            Subject::Unsaid => {
                let zone = shared.headline.or(self.turned.filter(|_| block.zones.is_empty()));
                (zone, zone.map(|_| if shared.headline.is_some() { Rule::HeadlineZone } else { Rule::ReferringBack }))
            }
            Subject::Zone(_) if report && !draft.beside => (None, Some(Rule::PassingZone)),
            Subject::Zone(zone) => {
                let rule = if draft.beside { Rule::SubjectZone } else { Rule::TopicZone };
                (Some(Named::of(block, zone)), Some(rule))
            }
            Subject::Nick(zone) => {
                let own = Named::of(block, zone);
                // 中科管理局公布|中兴园区|营业额, but not that of another office: 南部科学园区.
                let office = zone_first::office(&block.text, &block.zones[zone]);
                let park = |headline: &Named| office && !headline.name.ends_with("科学园区");
                let about = shared.headline.filter(|headline| headline.name == own.name || park(headline));
                let about = about.or(office.then_some(own));
                (about, about.map(|_| Rule::HeadlineZone))
            }
            // The zones of a report are many.
            Subject::Back(_) if report => (None, None),
            // 走进云帆文化园…。|园区|入驻企业200家: a park of the paragraph before that is no zone.
            Subject::Back(Back { sort: Sort::Any, sure: false, zone: None, .. })
                if self.told.last().is_some_and(|b| back::park_last(&b.text, &b.zones, b.text.len())) =>
            {
                (None, Some(Rule::OtherSubject))
            }
            Subject::Back(back) => {
                let zone = self.meant(block, index, back, shared.headline, last);
                (zone, zone.map(|_| Rule::ReferringBack))
            }
            // 杨凌 of 杨凌示范区's text is that zone; 昆山 of 昆山高新区's, or any other city, is somebody else.
            Subject::Place(from, to) => {
                let place = block.text.original(from..to);
                // 海南 is the province, and not its free-trade port, and 黑河市 the city.
                let city = matches!(block.text.at(to), Some('市' | '省'));
                let whole = words!["示范区", "新区", "合作区", "实验区"];
                let whole = |zone: &Named| whole.at_end_of(zone.name).is_some();
                let named = |zone: &Named| (zone.text.has(place) || zone.name.has(place)) && whole(zone) && !city;
                let own = shared.headline.filter(named);
                (own, Some(own.map_or(Rule::OtherSubject, |_| Rule::HeadlineZone)))
            }
            Subject::Said(from, to) => {
                let own = self.introduced(&block.text.chars[from..to]) == Some(Speaker::Zone);
                let own = shared.headline.filter(|_| own);
                (own, Some(own.map_or(Rule::OtherSubject, |_| Rule::HeadlineZone)))
            }
            Subject::Sharing { .. } => (None, Some(Rule::SubjectZone)),
            Subject::Other => (None, Some(Rule::OtherSubject)),
        };
        if let Some(rule) = rule {
            let named = if let Subject::Zone(zone) = draft.subject { Some(zone) } else { None };
            reasons::of_subject(block, index, rule, named);
        }
        zone
    }

    /// For whom somebody of this name speaks, as the last paragraphs told.
    fn introduced(&self, name: &[char]) -> Option<Speaker> {
        let told = self.told.iter().rev();
        told.into_iter().find_map(|block| speech::introduced(&block.text, block.text.len(), name))
    }

    /// Leaves a block.
    fn pass(&mut self, block: &'a Block) {
        let facts = &block.facts;
        // 云帆智慧园区在某高新区开园: 园区 is no zone then.
        let passing = self.about.placed && block.role == Role::Heading;
        let spoken = spoken_last(block).filter(|_| !passing);
        self.carried = spoken.map(|zone| (block, zone)).or(self.carried);
        if block.role != Role::Heading {
            self.years.pass(facts);
            self.section = facts.section.or(self.section);
            self.plans = facts.plans.unwrap_or(self.plans);
            self.goals =
                if is_item(block) { self.goals } else { facts.figures.last().is_some_and(|last| is_goal(facts, last)) };
        }
        if block.text.len() > 0 {
            const FAR: usize = 6;
            self.told.drain(..(self.told.len() + 1).saturating_sub(FAR));
            self.told.push(block);
            self.broken = Some(facts).filter(|f| f.breaks_off);
        }
    }
}

impl<'a> Linker<'a> {
    /// Turns to the zone that a paragraph of a round-up begins with; one that names nobody stays with it.
    fn turn(&mut self, block: &'a Block) {
        if !self.about.round || block.text.len() == 0 {
            return;
        }
        let own = |draft: &Draft| matches!(draft.subject, Subject::Unsaid | Subject::Back(_));
        // What somebody of the zone says in between turns to nobody else.
        let speech = block.text.starts_with_at(0, "“");
        let stays = |zone: &Named| {
            let here = block.zones.iter().all(|z| speech && z.zone.name == zone.name);
            (block.role == Role::Paragraph || caption(&block.text))
                && here
                && (speech || block.facts.figures.iter().all(own))
        };
        self.turned = dominant::opened(block).or(self.turned.filter(stays));
    }
}

/// Whether a paragraph is an item of a list, or takes a part of what the one before told: ——…; 其中,….
fn is_item(block: &Block) -> bool {
    block.text.starts_with_any(0, words!["——", "其中"])
}

/// Whether a figure is to be reached, not only foreseen: 预计全年增长4.8%. ——农业更稳,….
fn is_goal(facts: &Facts, draft: &Draft) -> bool {
    let ahead = || draft.status.is_none() && draft.period.as_ref().is_some_and(|time| time.ahead);
    draft.status == Some(Status::Target) && facts.plans == Some(true) || ahead()
}
