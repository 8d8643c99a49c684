//! Places and zones that stand alone before an amount: whose it is, while what it is was told before. 全市研发经费500亿元。|肥西县|61亿元.

use std::ops::Range;

use super::left;
use super::named_before;
use super::rankings::ranking_told;
use super::respective::former;
use super::standing;
use super::{LONGEST, Reader, Reading};
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::fact::subject::place;
use crate::figure::FigureSpan;
use crate::tables::lists::{BARE_ZONES, NO_PLACES, OWNING, STANDING_VERBS};
use crate::tables::{Words, words};
use crate::text::is_alphanumeric;

/// No writer's parts are told farther from their whole, in clauses or figures.
pub(super) const REACH: usize = 24;

impl<'a> Reader<'a, '_> {
    /// 研发经费超50亿元的县有5个。|肥西县|61亿元: nothing but whose it is stands before the amount, so that of the others told before is meant.
    pub(super) fn name_owned(&mut self) -> bool {
        let (scene, shape) = (self.scene, self.reading.shape);
        if let Some(same) = former(scene, self.before, &self.phrase) {
            self.reading.take_name(same);
            return true;
        }
        let places = matches!(self.figure.unit.as_str(), "省" | "市" | "县" | "区" | "国" | "州" | "镇" | "乡" | "村");
        let (from, to) = self.owner();
        // 我省已建有|高新区|33家: those that somebody has are counted.
        static HAVING: &Words = words!["有", "建", "建成", "获批", "新增", "设立"];
        let had = shape == Shape::Count && from > self.floor && scene.text.ends_with_any(from, HAVING);
        // 全省经开区|总数达15家: so are those of which there are so many.
        let total = scene.text.starts_with_at(to, "总数");
        if had
            || total
            || matches!(shape, Shape::Times | Shape::Part) && !self.reading.joint.of_whole
            || shape == Shape::Noun && places
            || !are_owners(scene, from, to)
        {
            return false;
        }
        let end = self.figure.span.end;
        let bare = self.reading.joint.streak || matches!(shape, Shape::Rank | Shape::Points) || self.ends_here();
        if !bare && !standing::leads(scene, end, self.bounds.end) {
            return false;
        }
        let at = self.phrase.end;
        self.phrase = at..at;
        let order = shape == Shape::Rank || matches!(self.figure.unit.as_str(), "位" | "名" | "位次" | "名次");
        if order && (shape != Shape::Count || self.reading.joint.change.is_some()) {
            self.name_order();
            self.reading.indicator = self.reading.indicator.take().or_else(|| self.list_told());
            return self.reading.indicator.is_some() || !self.follows_amount();
        }
        let amount = matches!(shape, Shape::Count | Shape::Noun | Shape::Money | Shape::Physical | Shape::Percent);
        if !amount || self.reading.joint.of_whole {
            return false;
        }
        if let Some(passed) = self.passed() {
            self.reading.indicator = Some(passed);
            return true;
        }
        // 全省|经济开发区|达120家、|高新区|30家: where nothing else was told in that unit they are counted.
        let sort = shape == Shape::Count && scene.text.past_word(from, BARE_ZONES) == Some(to);
        let whole = self.whole().filter(|w| !sort || w.indicator.as_ref().is_some_and(|i| !i.ends_with(['区', '园'])));
        match whole {
            Some(whole) => {
                // 占全市的10%和|云岭省的|3%: so is the part of another whole.
                let of = scene.text.before(self.figure.span.start) == Some('的');
                self.reading.part |= of && self.previous.is_some_and(|p| p.part && p.shape == shape);
                self.reading.take_name(whole);
            }
            None if sort => self.phrase = from..to,
            None => {}
        }
        whole.is_some()
    }

    /// GDP千亿县67个;昆山|5380亿元: what others in the sentence have so much of, as their sort says.
    fn passed(&self) -> Option<String> {
        let scene = self.scene;
        let sentence = scene.clauses.all.get(self.reading.clause)?.sentence;
        let first = scene.clauses.all.get(scene.clauses.of_sentence(sentence).start)?.span.start;
        let from = first.max(self.floor.saturating_sub(4 * LONGEST));
        let alike = |f: &FigureSpan| f.span.start >= from && f.unit == self.figure.unit;
        if self.reading.shape != Shape::Money || scene.figures[..self.index].iter().rev().take(REACH).any(alike) {
            return None;
        }
        let sized = |end: usize| scene.text.at(end).is_some_and(|c| chars!("百千万").has(c));
        let known = scene.cues.within(from..self.floor);
        known.iter().rev().find(|w| w.known && sized(w.end)).map(|w| scene.words(w.start..w.end))
    }

    /// 在公布的园区百强榜上,云岭高新区列第5,临江经开区|列第7: the list that another one in the sentence ranks in, that was told of right
    /// before, or that the sentence begins with; 外资位列全国10强,其中云岭经开区|列第6: or the amount by which others rank.
    pub(super) fn list_told(&self) -> Option<String> {
        const NEAR: usize = 4;
        let (scene, clauses) = (self.scene, &self.scene.clauses);
        let sentence = |i: usize| clauses.all.get(i).map(|c| c.sentence);
        let clause = |i: usize| clauses.all.get(i).map(|c| &c.span).filter(|span| span.len() <= 2 * LONGEST);
        let here = sentence(self.reading.clause)?;
        let same = self.before.last().filter(|r| r.shape == Shape::Rank && sentence(r.clause) == Some(here));
        if let Some(same) = same.filter(|r| r.indicator.is_some()) {
            return same.indicator.clone();
        }
        let before = || (1..=NEAR).filter_map(|n| clause(self.reading.clause.checked_sub(n)?));
        let first = || named_before::among(scene, clause(clauses.of_sentence(here).start)?.clone());
        let list = before().find_map(|told| ranking_told(scene, told)).or_else(first);
        list.or_else(|| ranks_by(scene, before().next()?)).map(|named| scene.words(named))
    }

    /// Whether an amount was told right before in its sentence, which can rank, or where it ranks elsewhere: 居全省第4位、皖北|第1位.
    fn follows_amount(&self) -> bool {
        let sentence = |r: &Reading| self.scene.clauses.all.get(r.clause).map(|c| c.sentence);
        let amount = |r: &&Reading| {
            matches!(r.shape, Shape::Money | Shape::Physical | Shape::Percent)
                || r.shape == Shape::Rank && r.clause == self.reading.clause
        };
        self.before.last().filter(amount).is_some_and(|r| sentence(r) == sentence(&self.reading))
    }

    /// Whether nothing is told of it behind it.
    fn ends_here(&self) -> bool {
        let (text, end) = (self.scene.text, self.figure.span.end);
        let end = end + text.length_at(end, words!["左右", "以上", "以下", "上下"]);
        text.at(end).is_none_or(|c| !is_alphanumeric(c) || matches!(c, '和' | '与' | '及'))
    }

    /// What stands before the joint without 其中, 最高的 and verbs of having.
    fn owner(&self) -> (usize, usize) {
        let (scene, text) = (self.scene, self.scene.text);
        if !self.phrase.is_empty() {
            let of = text.at(self.phrase.start) == Some('最') && text.at(self.phrase.start + 2) == Some('的');
            return (self.phrase.start + if of { 3 } else { 0 }, before_having(scene, self.phrase.end));
        }
        (after_among(scene, self.floor), before_having(scene, self.reading.joint.start))
    }

    /// What was last told in the same unit, in this sentence or the one before; of a growth, what was last told.
    pub(super) fn whole(&self) -> Option<&'a Reading> {
        let scene = self.scene;
        let sentence = |r: &Reading| scene.clauses.all.get(r.clause).map_or(0, |c| c.sentence);
        let here = sentence(&self.reading);
        // 其中,市本级|占比64.2%: so may a share be.
        let grows = self.reading.joint.change.is_some() || scene.text.ends_with_at(self.reading.joint.start, "占比");
        let near = self.before.iter().enumerate().rev().take(REACH).take_while(|(_, r)| sentence(r) + 1 >= here);
        near.filter(|(_, r)| r.indicator.is_some())
            .find(|(i, r)| {
                let unit = scene.figures[*i].unit == self.figure.unit && r.shape == self.reading.shape;
                grows && r.shape != Shape::Rank || unit && r.joint.change.is_none()
            })
            .map(|(_, r)| r)
    }
}

/// 5家开发区|进出口总额|位列全国百强: the amount by which a clause without an order says that some are among the first.
fn ranks_by(scene: &Scene, clause: &Range<usize>) -> Option<Range<usize>> {
    let ranks = |&i: &usize| scene.text.starts_with_any(i, STANDING_VERBS) && scene.cues.amount_ends(i);
    let verb = clause.clone().find(ranks)?;
    let figures = &scene.figures[..scene.figure_after(verb)];
    let from = figures.last().map_or(0, |f| f.span.end).max(clause.start);
    Some(left::phrase(scene, from, verb)).filter(|named| named.end == verb && !named.is_empty())
}

/// The place after 其中 and a comma.
pub(super) fn after_among(scene: &Scene, start: usize) -> usize {
    let at = start + if scene.text.starts_with_at(start, "其中") { 2 } else { 0 };
    let at = at + usize::from(matches!(scene.text.at(at), Some(',' | ':')));
    at + scene.text.length_at(at, words!["来自", "位于"])
}

/// The place before a verb of having, and what says that it is of all of them together.
fn before_having(scene: &Scene, end: usize) -> usize {
    let text = scene.text;
    let end = end - text.length_before(end, OWNING);
    end - text.length_before(end, words!["合计", "共计", "总计", "各", "合", "则", "以"])
}

/// Whether nothing but places and zones stands there, one or several: 四川、河南.
fn are_owners(scene: &Scene, from: usize, to: usize) -> bool {
    const MOST: usize = 12;
    if to > from + 3 * LONGEST {
        return false;
    }
    let (mut start, mut count) = (from, 0);
    while start < to && count < MOST {
        let end =
            (start..to).find(|&i| matches!(scene.text.chars[i], '、' | '和' | '与') && scene.open(i)).unwrap_or(to);
        if !is_owner(scene, start, end) {
            return false;
        }
        (start, count) = (end + 1, count + 1);
    }
    start > to && count > 0
}

/// Whether nothing but a zone or a place stands there.
pub(super) fn is_owner(scene: &Scene, from: usize, to: usize) -> bool {
    const LONGEST_PLACE: usize = 6;
    let text = scene.text;
    if to <= from + 1 {
        return false;
    }
    let suffix = |at: usize| matches!(text.at(at), Some('省' | '市' | '县' | '区' | '州' | '旗'));
    let zone = || scene.zone_at(from).is_some_and(|z| scene.zones[z].span == (from..to));
    // 20个区县、开发区|排名第14位.
    let bare = || text.before(from) != Some('、') && text.past_word(from, BARE_ZONES) == Some(to);
    let known = || scene.cues.starting_at(from).iter().find(|w| w.place).map(|w| w.end);
    let named =
        |end: usize| end == to || end + 1 == to && suffix(end) || text.starts_with_at(end, "地区") && end + 2 == to;
    let place = || known().is_some_and(named) || scene.cues.county_at(from).is_some_and(named);
    // 内蒙古鄂尔多斯市|伊金霍洛旗.
    let within = || known().filter(|&end| end < to).map(|end| end + usize::from(suffix(end)));
    // 新晋千亿县.
    let sort = |c: &char| chars!("新强百千万亿各全本该老贫有").has(*c);
    let called = |from: usize| {
        let town = || text.before(to) == Some('镇') && place::ends_town(scene, to - 1);
        to <= from + LONGEST_PLACE
            && !text.chars[from..to].iter().any(sort)
            && scene.cues.starting_at(from).iter().all(|w| w.place)
            && !text.ends_with_any(to, NO_PLACES)
            && scene.known_end(&(from..to)).is_none()
            && (text.before(to) == Some('县') || suffix(to - 1) && place::district(scene, from, to) || town())
    };
    // 其中税务部门|完成8亿元, but 政府部门|8家.
    let deed = || text.at(to).is_some_and(|c| !c.is_ascii_digit());
    let office = || to <= from + LONGEST_PLACE && text.ends_with_any(to, words!["部门"]) && deed();
    zone() || bare() || office() || place() || summed(scene, from..to) || called(from) || within().is_some_and(called)
}

/// 两地, 三省; 浙苏鲁, 皖北: places by their number, provinces by one character each, or a side of one.
fn summed(scene: &Scene, span: Range<usize>) -> bool {
    let chars = &scene.text.chars[span];
    let short = chars!("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘青宁");
    let number =
        || matches!(chars, [n, sort] if chars!("两二三四五六七八九十").has(*n) && chars!("地省市县区州").has(*sort));
    // 京东 is a firm.
    let side = || matches!(chars, [p, side] if *p != '京' && short.has(*p) && chars!("东西南北中").has(*side));
    number() || side() || chars.iter().all(|&c| short.has(c))
}
