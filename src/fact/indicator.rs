//! What each figure of a block measures: the phrase before it or after it, its place in a list, or what stood before.

use std::ops::Range;

use super::left::{self, Joint, find, inside_whole_word};
use super::right;
use super::scene::{Scene, Shape};
use crate::mention::Direction;
use crate::tables::CueRole;

/// The longest phrase taken for an indicator where no known one ends it.
const LONGEST: usize = 32;

/// What is known of a figure from the words around it.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub shape: Shape,
    pub joint: Joint,
    pub clause: usize,
    pub indicator: Option<String>,
    /// Where the indicator stands, if it stands in one piece.
    pub named: Option<Range<usize>>,
    /// The indicator is a part of a whole: 占全市2/3, 销售收入的15%.
    pub part: bool,
}

/// A list before several figures: 工业、制造业投资分别增长9.4%、13.3%.
struct List {
    names: Vec<String>,
    next: usize,
    joint: Joint,
}

/// Reads every figure of a block, in text order.
pub(crate) fn read(scene: &Scene) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::with_capacity(scene.figures.len());
    let mut list: Option<List> = None;
    for index in 0..scene.figures.len() {
        let reading = read_one(scene, &readings, &mut list, index);
        readings.push(reading);
    }
    readings
}

fn read_one(scene: &Scene, before: &[Reading], list: &mut Option<List>, index: usize) -> Reading {
    let figure = &scene.figures[index];
    let shape = Shape::of(figure);
    let clause = scene.clauses.at(figure.span.start);
    let Some(bounds) = scene.clauses.all.get(clause).map(|c| c.span.clone()) else {
        return Reading { shape, joint: Joint::default(), clause, indicator: None, named: None, part: false };
    };
    let previous = index.checked_sub(1).map(|i| &before[i]).filter(|r| r.clause == clause);
    let floor = match previous {
        Some(last) => {
            let end = scene.figures[index - 1].span.end;
            // 贡献了12%的|地区生产总值|和20%的: what the figure before counts is its own.
            let own = last.named.as_ref().filter(|n| n.start >= end && n.end <= figure.span.start);
            let sized = matches!(last.shape, Shape::Money | Shape::Physical);
            let from = own.filter(|_| !sized).map_or(end, |n| n.end);
            after_separator(scene, from, figure.span.start)
        }
        None => bounds.start.min(figure.span.start),
    };
    let mut joint = left::joint(scene, index, floor);
    let mut phrase = left::phrase(scene, floor, joint.start);
    let mut reading = Reading { shape, joint: joint.clone(), clause, indicator: None, named: None, part: false };

    // The next member of a list.
    if phrase.is_empty()
        && let Some(list) = list.as_mut().filter(|l| l.next < l.names.len() && continues(scene, before, index))
    {
        reading.indicator = Some(list.names[list.next].clone());
        list.next += 1;
        if joint.change.is_none() && !joint.link {
            reading.joint = Joint { start: joint.start, ..list.joint.clone() };
        }
        return reading;
    }
    *list = None;

    // 比上届|增加900家: what it is compared with is not measured.
    if (joint.change.is_some() || joint.against.is_some())
        && let Some(than) = comparison(scene, phrase.clone())
    {
        joint.compared = true;
        reading.joint.compared = true;
        phrase = left::phrase(scene, phrase.start, than);
    }
    if let Some((at, direction)) = against(scene, phrase.clone(), shape) {
        joint.against = Some(direction);
        joint.compared = true;
        reading.joint = joint.clone();
        phrase = left::phrase(scene, phrase.start, at);
    }
    // 占: the part before it is measured; 占…比重 is measured whole.
    if let Some(of) = whole_mark(scene, phrase.clone()) {
        reading.part = true;
        let ratio = ["比重", "比例", "份额", "比率"].iter().any(|w| contains(scene, of..phrase.end, w));
        if !ratio || of == phrase.start {
            phrase = left::phrase(scene, phrase.start, of);
            joint.of_whole = true;
        }
    }
    reading.part |= joint.of_whole;
    let after = right::phrase(scene, index, bounds.end, shape);
    let of_which = scene.text.before(figure.span.start) == Some('的') || scene.text.before(joint.start) == Some('的');
    if of_which && matches!(shape, Shape::Percent | Shape::Part) && joint.dated.is_none() {
        reading.part = true;
        if scene.text.starts_with_at(figure.span.end, "用于") {
            let use_of = left::phrase(scene, figure.span.end + 2, bounds.end);
            if !use_of.is_empty() && use_of.len() <= LONGEST {
                reading.indicator = Some(scene.words(use_of.clone()));
                reading.named = Some(use_of);
                return reading;
            }
        }
    }
    let counted = matches!(shape, Shape::Count);
    let takes_after = match shape {
        _ if figure.unit.ends_with('岁') => !joint.link,
        Shape::Count | Shape::Noun => !joint.link || phrase.is_empty() || joint.lead,
        Shape::Percent | Shape::Part => {
            let bare = joint.start == figure.span.start || joint.lead;
            (scene.text.at(figure.span.end) == Some('的') || reading.part || bare) && (phrase.is_empty() || joint.lead)
        }
        Shape::Money | Shape::Physical | Shape::Time => phrase.is_empty() || joint.lead,
        Shape::Rank | Shape::Points | Shape::Times => false,
    };
    if let Some(after) = after.filter(|_| takes_after) {
        reading.part |= matches!(shape, Shape::Percent | Shape::Part);
        reading.indicator = Some(scene.words(after.clone()));
        reading.named = Some(after);
        return reading;
    }
    if joint.lead && !counted && shape != Shape::Noun && scene.text.chars.get(joint.start).is_some() {
        // 实现|461亿元: the verb's subject is no indicator, unless it is a known one.
        if known_end(scene, &phrase).is_none() {
            phrase = joint.start..joint.start;
        }
    }
    // 超亿元|项目10个: a size before it belongs to what is counted.
    if let Some(size) =
        previous.filter(|p| counted && matches!(p.shape, Shape::Money | Shape::Percent | Shape::Physical))
    {
        let from = size.named.as_ref().map_or(size.joint.start, |n| n.start.min(size.joint.start));
        let gap = scene.figures[index - 1].span.end;
        let plain =
            phrase.start <= gap + 3 && phrase.len() <= 8 && !scene.text.chars[gap..phrase.start].contains(&'、');
        if plain && !phrase.is_empty() {
            phrase = from..phrase.end;
        }
    }
    if !phrase.is_empty() {
        name_from_list(scene, list, &mut reading, index, phrase.clone());
        if reading.indicator.is_none() {
            phrase = last_item(scene, phrase);
            elided(scene, before, &mut reading, phrase.clone());
        }
    }
    // 1324人|凭转化贡献晋升职称: what they did says who they are.
    let opens = floor == bounds.start && joint.start == figure.span.start && phrase.is_empty();
    if opens
        && matches!(shape, Shape::Noun | Shape::Count)
        && reading.indicator.is_none()
        && let Some(predicate) = predicate(scene, figure.span.end, bounds.end)
    {
        reading.indicator = Some(scene.words(predicate));
        return reading;
    }
    if reading.indicator.is_none() {
        inherit(scene, before, &mut reading, index);
        // 同比分别增长12.9%|和10.8%.
        if let Some(last) =
            previous.filter(|p| p.shape == shape && joint.change.is_none() && !joint.link && phrase.is_empty())
            && floor > scene.figures[index - 1].span.end
            && !joint.rank
            && reading.indicator.is_some()
        {
            reading.joint = Joint { start: joint.start, ..last.joint.clone() };
        }
    }
    if reading.indicator.is_none() && joint.streak {
        reading.indicator = predicate(scene, figure.span.end, bounds.end).map(|p| scene.words(p));
    }
    reading.indicator = reading.indicator.filter(|i| tells(i));
    let place = matches!(figure.unit.as_str(), "省" | "市" | "县" | "区" | "村" | "户" | "国" | "国家");
    if reading.indicator.is_none() && shape == Shape::Noun && joint.change.is_none() && place {
        reading.indicator = Some(figure.unit.clone());
    }
    reading
}

/// The short statement after a figure that opens its clause.
fn predicate(scene: &Scene, start: usize, end: usize) -> Option<Range<usize>> {
    const SHORTEST: usize = 3;
    const LONGEST_PREDICATE: usize = 12;
    let next = scene.figures.get(scene.figure_after(start)).map_or(end, |f| f.span.start);
    let plain = (start..end).all(|i| scene.text.chars[i].is_alphanumeric() || !scene.open(i));
    (plain && next >= end && (SHORTEST..=LONGEST_PREDICATE).contains(&(end - start))).then_some(start..end)
}

/// Whether a phrase can be the name of something: two characters at least, no digits alone, no words of talk.
fn tells(indicator: &str) -> bool {
    let letters = indicator.chars().filter(|c| c.is_alphabetic()).count();
    let talk = ['我', '你', '她', '们', '吗', '呢', '吧', '啊', '很', '谁', '咱', '甚', '>', '<'];
    letters >= 2 && !indicator.contains(talk) && !indicator.contains("他们") && !indicator.contains("什么")
}

/// Where the text after a figure begins, past 、 and 和.
fn after_separator(scene: &Scene, from: usize, limit: usize) -> usize {
    let mut at = from;
    for word in ["以上", "以下", "左右", "以内", "上下", "以及", "、", "和", "及", "与", "或"] {
        if at + word.chars().count() <= limit && scene.text.starts_with_at(at, word) {
            at += word.chars().count();
        }
    }
    if at > from {
        return at;
    }
    // What stands before the next 、 belongs to the figure before: 4个万亿元台阶、达14.2万亿元.
    find(scene, from..limit, '、').map_or(from, |comma| comma + 1)
}

/// Whether only separators and joints stand between a figure and the one before it.
fn continues(scene: &Scene, before: &[Reading], index: usize) -> bool {
    let Some(last) = before.last() else { return false };
    let here = scene.clauses.at(scene.figures[index].span.start);
    let same = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    here <= last.clause + 1 && same(here) == same(last.clause)
}

/// How many figures from `index` on follow each other with nothing but separators and joints between them.
fn run_length(scene: &Scene, index: usize) -> usize {
    const MOST: usize = 12;
    let mut count = 1;
    while let Some(next) = scene.figures.get(index + count).filter(|_| count < MOST) {
        let from = scene.figures[index + count - 1].span.end;
        if next.span.start > from + 12 {
            break;
        }
        let floor = after_separator(scene, from, next.span.start);
        if Shape::of(next) != Shape::of(&scene.figures[index]) {
            break;
        }
        let joint = left::joint(scene, index + count, floor.min(next.span.start));
        if joint.start > floor || floor == from {
            break;
        }
        count += 1;
    }
    count
}

/// Gives the first name of a list to a figure that opens a run of as many figures, and keeps the others.
fn name_from_list(scene: &Scene, list: &mut Option<List>, reading: &mut Reading, index: usize, phrase: Range<usize>) {
    let run = run_length(scene, index);
    if run < 2 {
        return;
    }
    let mut items = split(scene, phrase.clone(), &['、']);
    if items.len() + 1 == run
        && let Some(last) = items.pop()
    {
        items.extend(split(scene, last, &['和', '与', '及']));
    }
    if items.len() != run {
        // 存贷款余额分别增长6.9%、6.6%: one name for all.
        if items.len() == 1 && phrase.len() <= LONGEST {
            let name = scene.words(phrase.clone());
            *list = Some(List { names: vec![name.clone(); run], next: 1, joint: reading.joint.clone() });
            reading.indicator = Some(name);
            reading.named = Some(phrase);
        }
        return;
    }
    let head = items.last().and_then(|last| shared_head(scene, last.clone()));
    let ends_with_head = |item: &Range<usize>| {
        scene.cues.ending_at(item.end).iter().any(|w| w.start > item.start && (w.is(CueRole::Head) || w.known))
            || scene.cues.ending_at(item.end).iter().any(|w| w.start == item.start && w.known)
    };
    let names: Vec<String> = items
        .iter()
        .enumerate()
        .map(|(i, item)| {
            let name = scene.words(item.clone());
            match &head {
                Some(head) if i + 1 < items.len() && !ends_with_head(item) => joined(name, &scene.words(head.clone())),
                _ => name,
            }
        })
        .collect();
    reading.indicator = Some(names[0].clone());
    reading.named = items.first().cloned();
    *list = Some(List { names, next: 1, joint: reading.joint.clone() });
}

/// A name and a head, which may overlap: 六大优势产业 and 产业增加值.
fn joined(name: String, head: &str) -> String {
    let overlap = head.char_indices().map(|(i, c)| i + c.len_utf8()).rfind(|&i| name.ends_with(&head[..i]));
    name + &head[overlap.unwrap_or(0)..]
}

/// What the members of a list share at its end: 投资 in 工业、制造业投资, 产值占规上工业比重.
fn shared_head(scene: &Scene, last: Range<usize>) -> Option<Range<usize>> {
    let end = whole_mark(scene, last.clone()).unwrap_or(last.end);
    let heads = scene.cues.ending_at(end);
    let head = heads.iter().find(|w| w.start > last.start && w.is(CueRole::Head));
    match head {
        Some(head) => Some(head.start..last.end),
        None if end < last.end => Some(end..last.end),
        None => None,
    }
}

/// The phrases between separators that stand outside quotes.
fn split(scene: &Scene, phrase: Range<usize>, separators: &[char]) -> Vec<Range<usize>> {
    let mut items = Vec::new();
    let mut start = phrase.start;
    for i in phrase.clone() {
        if separators.contains(&scene.text.chars[i]) && scene.open(i) {
            if start < i {
                items.push(start..i);
            }
            start = i + 1;
        }
    }
    if start < phrase.end {
        items.push(start..phrase.end);
    }
    items
}

/// The last member of a list whose earlier ones are statements of their own: 建成试运转、新增产能.
fn last_item(scene: &Scene, phrase: Range<usize>) -> Range<usize> {
    let items = split(scene, phrase.clone(), &['、']);
    let Some(last) = items.last().filter(|_| items.len() > 1) else { return phrase };
    let verb = |w: &super::cue::Word| {
        w.any(&[CueRole::Lead, CueRole::Up, CueRole::Down, CueRole::Link])
            && w.end <= last.start
            && w.end - w.start > 1
            && scene.open(w.start)
            && !w.known
            && !inside_whole_word(scene, w.start, w.end)
    };
    let ends = |item: &Range<usize>| {
        scene
            .cues
            .ending_at(item.end)
            .iter()
            .any(|w| w.is(CueRole::Stop) && w.end - w.start > 1 && w.start > item.start)
    };
    if scene.cues.within(phrase.start..last.start).iter().any(verb) || items[..items.len() - 1].iter().any(ends) {
        return left::phrase(scene, last.start, last.end);
    }
    phrase
}

/// Names a figure by the phrase before it, with what the phrase leaves out.
fn elided(scene: &Scene, before: &[Reading], reading: &mut Reading, mut phrase: Range<usize>) {
    let same = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let previous = before.last().filter(|p| p.indicator.is_some() && same(p.clause) == same(reading.clause));
    let words = scene.words(phrase.clone());
    if let Some(previous) = previous {
        let grade = scene.cues.at(phrase.start, &[CueRole::Grade]).is_some_and(|w| w.end == phrase.end)
            || words.ends_with('级') && phrase.len() <= 5;
        if grade && let Some(named) = &previous.named {
            let tail = scene.cues.starting_at(named.start).iter().find(|w| w.is(CueRole::Grade) && w.end < named.end);
            let tail = tail.map_or(named.start, |w| w.end);
            reading.indicator = Some(words + &scene.words(tail..named.end));
            // The next grade leaves out the same head.
            reading.named = Some(tail..named.end);
            return;
        }
        if matches!(words.as_str(), "占比" | "比重" | "比例" | "份额" | "增速" | "占有率") {
            reading.indicator = previous.indicator.clone().map(|p| p + &words);
            return;
        }
        // 发送旅客1.02亿人次,日均|发送2033万人次.
        if near(previous, reading)
            && words.chars().count() <= 3
            && previous.indicator.as_ref().is_some_and(|p| p.starts_with(&words))
        {
            reading.indicator.clone_from(&previous.indicator);
            reading.named.clone_from(&previous.named);
            return;
        }
        // 新增高新技术企业45家,总数达到210家.
        if matches!(words.as_str(), "总数" | "总量" | "总规模" | "总人数") && near(previous, reading) {
            reading.indicator = previous.indicator.clone().map(|p| if p.ends_with(&words) { p } else { p + &words });
            return;
        }
        if is_growth_noun(scene, &phrase) && phrase.len() <= 5 {
            reading.indicator.clone_from(&previous.indicator);
            return;
        }
    }
    // 经济运行稳中向好规上工业增加值: a known indicator ends a long phrase.
    if let Some(start) = known_end(scene, &phrase).filter(|_| phrase.len() > 24) {
        phrase.start = start;
    }
    // A、B、C等优质企业数量: what they are stands after 等.
    if phrase.len() > LONGEST {
        match (phrase.start..phrase.end).rfind(|&i| scene.text.chars[i] == '等' && scene.open(i) && i + 3 < phrase.end)
        {
            Some(etc) if phrase.end - etc <= LONGEST => phrase.start = etc + 1,
            _ => return,
        }
    }
    // Growth nouns say how it changes, not what.
    if let Some(noun) = scene.cues.ending_at(phrase.end).iter().find(|w| w.any(&[CueRole::UpNoun, CueRole::DownNoun]))
        && noun.start >= phrase.start + 4
    {
        reading.joint.change = Some(direction_of(*noun));
        phrase.end = noun.start;
    }
    reading.indicator = Some(scene.words(phrase.clone()));
    reading.named = Some(phrase);
}

/// Whether a figure stands in the same clause as another or the next one.
fn near(previous: &Reading, reading: &Reading) -> bool {
    reading.clause <= previous.clause + 1
}

/// Takes the indicator of the figure before, or the subject of the clause before.
fn inherit(scene: &Scene, before: &[Reading], reading: &mut Reading, index: usize) {
    let sentence = |i: usize| scene.clauses.all.get(i).map(|c| c.sentence);
    let here = reading.clause;
    let previous = before.last().filter(|p| sentence(p.clause) == sentence(here));
    let from = previous.map_or(0, |p| p.clause + 1);
    // A clause between without figures may name what this one is about.
    let mut clause = here;
    while clause > from && here - clause < 3 && sentence(clause - 1) == sentence(here) {
        clause -= 1;
        let span = scene.clauses.all[clause].span.clone();
        let known =
            scene.cues.within(span.clone()).iter().rfind(|w| w.known && w.end <= span.end && w.end - w.start > 1);
        let stated = reading.joint.link || reading.joint.change.is_some() || reading.joint.rank;
        let adjacent = stated && !reading.joint.lead && clause + 1 == here;
        let found = known.map(|w| left::phrase(scene, w.start, w.end));
        let found = found.or_else(|| subject(scene, span).filter(|_| adjacent));
        if let Some(found) = found.filter(|f| !f.is_empty()) {
            reading.indicator = Some(scene.words(found.clone()));
            reading.named = Some(found);
            return;
        }
    }
    let Some(previous) = previous else { return };
    // A figure beside another one with its own noun is no part of it: 6省|50个区县.
    let near = here - previous.clause <= 1 || reading.joint.change.is_some() && here - previous.clause <= 2;
    let touching = previous.clause == here && scene.figures[index].span.start == scene.figures[index - 1].span.end;
    let beside = touching && previous.named.as_ref().is_none_or(|n| n.start >= previous.joint.start);
    let timed =
        reading.shape == Shape::Time && !reading.joint.streak && !reading.joint.link && reading.joint.change.is_none();
    if near && !beside && !timed {
        reading.indicator.clone_from(&previous.indicator);
        reading.named.clone_from(&previous.named);
    }
}

/// The subject of a clause that has a predicate we know: 科技型中小企业|快速成长.
fn subject(scene: &Scene, clause: Range<usize>) -> Option<Range<usize>> {
    let verbs = [CueRole::Stop, CueRole::Up, CueRole::Down, CueRole::Link];
    let verb = scene.cues.within(clause.clone()).iter().find(|w| {
        w.start > clause.start + 1
            && w.any(&verbs)
            && w.end - w.start > 1
            && scene.open(w.start)
            && !inside_whole_word(scene, w.start, w.end)
    })?;
    let lead = scene.cues.within(clause.start..verb.start).iter().any(|w| w.is(CueRole::Lead));
    let phrase = left::phrase(scene, clause.start, verb.start);
    let name = !lead && (3..=16).contains(&phrase.len()) && scene.zone_at(phrase.end - 1).is_none();
    name.then_some(phrase)
}

/// Where the longest known indicator that ends a phrase begins.
fn known_end(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    scene.cues.ending_at(phrase.end).iter().find(|w| w.known && w.start >= phrase.start).map(|w| w.start)
}

fn is_growth_noun(scene: &Scene, phrase: &Range<usize>) -> bool {
    let nouns = [CueRole::UpNoun, CueRole::DownNoun];
    scene.cues.ending_at(phrase.end).iter().any(|w| w.any(&nouns) && w.start <= phrase.start)
}

/// Which way a growth noun goes.
pub(crate) fn direction_of(noun: super::cue::Word) -> Direction {
    if noun.is(CueRole::DownNoun) { Direction::Down } else { Direction::Up }
}

/// Where 快于 and the like begin a comparison at the end of a phrase, and which way it goes.
fn against(scene: &Scene, phrase: Range<usize>, shape: Shape) -> Option<(usize, Direction)> {
    let compares = |w: &&super::cue::Word| w.any(&[CueRole::Above, CueRole::Below]) && w.end - w.start > 1;
    if shape != Shape::Points {
        return None;
    }
    let word = scene.cues.within(phrase.clone()).iter().rev().find(compares).filter(|w| w.end < phrase.end)?;
    Some((word.start, if word.is(CueRole::Above) { Direction::Up } else { Direction::Down }))
}

/// Where 比 or 较 begins a comparison at the end of a phrase.
fn comparison(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_BASE: usize = 14;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_BASE));
    (from..phrase.end).find(|&i| {
        matches!(scene.text.chars[i], '比' | '较')
            && scene.open(i)
            && !scene.text.before(i).is_some_and(|c| "占同环对相可之性价".contains(c))
            && !scene.cues.starting_at(i).iter().any(|w| w.is(CueRole::Plain) || w.known)
            && !inside_whole_word(scene, i, i + 1)
    })
}

/// Where 占 divides a part from its whole, outside names and words such as 占比.
fn whole_mark(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    let at = find(scene, phrase.clone(), '占')?;
    let word = scene.text.at(at + 1).is_some_and(|c| "比地用有据领股优先压道".contains(c));
    let noun = scene.text.before(at).is_some_and(|c| "侵强霸抢".contains(c));
    (!word && !noun).then_some(at)
}

fn contains(scene: &Scene, range: Range<usize>, word: &str) -> bool {
    range.into_iter().any(|i| scene.text.starts_with_at(i, word))
}
