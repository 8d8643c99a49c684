//! Whether a figure says how much of what stands after it: 创造了全市42%的地区生产总值, 给予企业300万元奖励.

use super::{Reader, Reading};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphabetic;

/// Where the place begins that so much is a part of, with 以: |以武汉|6%的面积, 集聚了|合肥市|50%的企业.
pub(super) fn whole_place(scene: &Scene, figure: &FigureSpan, floor: usize, end: usize) -> Option<usize> {
    let part = matches!(Shape::of(figure), Shape::Percent | Shape::Part);
    if !part || scene.text.at(figure.span.end) != Some('的') {
        return None;
    }
    let full = end - usize::from(matches!(scene.text.before(end), Some('市' | '省')));
    let place = scene.cues.ending_at(full).iter().find(|w| w.place && w.start >= floor)?.start;
    Some(place - usize::from(place > floor && scene.text.before(place) == Some('以')))
}

impl Reader<'_, '_> {
    /// Whether it is that much of what stands after it in a wider place.
    pub(super) fn shares(&self) -> bool {
        let joint = &self.reading.joint;
        let (text, end) = (self.scene.text, self.figure.span.end);
        let of = text.starts_with_at(end, "以上的");
        // 全球|六成|空调压缩机, 全国近|一半|小农户: they need no 的.
        let tenths = matches!(text.before(end), Some('成' | '半')) && text.at(end).is_some_and(is_alphabetic);
        joint.scope
            && !joint.link
            && joint.change.is_none()
            && (of || tenths || self.scene.text.at(self.figure.span.end) == Some('的'))
    }

    /// 完成了全省开发区|50%左右的工业总产值: a verb with that much of a known amount after it.
    pub(super) fn produces(&self) -> bool {
        const REACH: usize = 40;
        let (scene, end) = (self.scene, self.figure.span.end);
        let from = self.bounds.start.max(self.figure.span.start.saturating_sub(REACH));
        let hedge = scene.text.starts_with_any(end, words!["以上", "左右", "以下", "上下"]);
        let of = end + if hedge { 2 } else { 0 };
        let joint = &self.reading.joint;
        let known = |at: usize| scene.cues.starting_at(at).iter().any(|w| w.known && w.end - w.start > 1);
        let verb = |w: &Word| w.is(CueRole::Lead) && matches!(scene.text.at(w.end), Some('了' | '出'));
        scene.text.at(of) == Some('的')
            && known(of + 1)
            && !joint.link
            && joint.change.is_none()
            && scene.cues.within(from..self.figure.span.start).iter().any(verb)
    }

    /// 给予企业|300万元奖励: who gets it stands before, what they get after.
    pub(super) fn given(&self) -> bool {
        let verbs = words!["给予", "奖励", "补助", "补贴", "授予", "拨付", "资助", "发给"];
        !self.reading.joint.link && self.scene.text.ends_with_any(self.phrase.start, verbs)
    }
}

/// 经费达到|人均|800元: the word for whom it is averaged over, after a verb that says how far it goes.
pub(super) fn averaged(scene: &Scene, floor: usize, at: usize) -> Option<&'static str> {
    let each = scene.text.word_before(at, words!["人均", "户均", "村均", "亩均", "店均", "校均"])?;
    let verb = |w: &Word| w.is(CueRole::Link) && w.start >= floor + 2;
    scene.cues.ending_at(at - 2).iter().any(verb).then_some(each)
}

/// Whether a figure is a share as the one right before it is: 分别占全省、全市的80%、|85%|.
pub(super) fn goes_on(scene: &Scene, before: &[Reading], reading: &Reading, index: usize) -> bool {
    let Some(last) = before.last().filter(|p| p.clause == reading.clause && (p.part || p.joint.of_whole)) else {
        return false;
    };
    let ratio = |r: &Reading| matches!(r.shape, Shape::Percent | Shape::Part) && r.joint.change.is_none();
    let between = scene.figures[index - 1].span.end..scene.figures[index].span.start;
    let beside = scene.text.leading(between.clone(), |c| chars!("、和与及以上约近超").has(c)) == between;
    ratio(last) && ratio(reading) && beside
}

/// 税收占全市比重达24%、|占全省比重|达3%: the part of another whole.
pub(super) fn take_whole(scene: &Scene, reading: &mut Reading) {
    const LONGEST: usize = 12;
    let (text, end) = (scene.text, reading.joint.start);
    let of = (end.saturating_sub(LONGEST)..end).rev().find(|&i| text.chars[i] == '占');
    let of =
        of.filter(|&of| matches!(text.before(of), Some('、' | ',' | '和')) && text.ends_with_any(end, words!["比重"]));
    let thing = reading.indicator.as_ref().filter(|name| name.ends_with("比重")).and_then(|name| name.split_once('占'));
    if let (Some(of), Some((thing, _))) = (of, thing) {
        reading.indicator = Some(thing.to_owned() + &scene.words(of..end));
    }
}

/// 新能源汽车产销量|占全球比重超过60%,连续9年居世界第一; 民间投资|占比62%,增长3%: it is the thing that ranks or grows, and not
/// its share.
pub(super) fn leave_share(scene: &Scene, previous: &Reading, reading: &mut Reading, index: usize) {
    let next = || scene.figures.get(index + 1).filter(|n| scene.clauses.at(n.span.start) == reading.clause);
    // 占比62%,|提高3%: whoever says so means points.
    let start = scene.figures[index].span.start;
    let amounts = || scene.text.word_before(start, words!["增长", "下降", "增长了", "下降了"]).is_some();
    let tells = match reading.shape {
        Shape::Rank => true,
        Shape::Percent => amounts(),
        Shape::Time => reading.joint.streak && next().is_some_and(|n| Shape::of(n) == Shape::Rank),
        _ => false,
    };
    // 市场|占有率 ranks itself, and so does 研发经费占GDP|比重, which is of no wider place.
    let ranks = |of: &str| {
        let wide = of.starts_with(['全', '世', '国', '我', '中', '省', '市']);
        of.starts_with("有率") || reading.shape == Shape::Rank && of.ends_with("比重") && !wide
    };
    let part = |i: &String| i.split_once('占').filter(|(_, of)| !ranks(of)).map(|(thing, _)| thing.to_owned());
    let whole = reading.indicator.as_ref().and_then(part);
    if tells && previous.clause != reading.clause {
        // 产量|全国|占比.
        let wide = |name: &str| {
            ["全国", "全球", "全省", "全市", "全区"].iter().find_map(|w| name.strip_suffix(w)).map(str::to_owned)
        };
        // 税收占比65%,居全市|第6位: of what is no wider place it is the share that ranks.
        let own = reading.shape == Shape::Rank
            && scene.figures[index].value > 1.0
            && reading.indicator.as_ref().is_some_and(|i| i.ends_with("占比"));
        let named =
            whole.filter(|thing| thing.length() > 1 && !thing.ends_with('的') && (!own || wide(thing).is_some()));
        let thing = |name: String| wide(&name).unwrap_or(name);
        reading.indicator = named.map(thing).or(reading.indicator.take());
    }
}

/// Makes a bare rate a share where one stands right before it, a heading names it or an amount is parted: 手机占比达30%,其他|5%|;
/// 营收占比,手机|30%|; 资本支出40亿元,其中封装约|10%|.
pub(super) fn go_on(scene: &Scene, before: &[Reading], reading: &mut Reading) {
    const LONGEST: usize = 20;
    static SHARES: &Words = words!["占比", "比重", "份额", "占比中", "比重中"];
    let (text, joint) = (scene.text, &reading.joint);
    let figure = scene.figures[before.len()].span.start;
    // 占全市的1/3(|33.5%|): the same part once more.
    let fraction = before.last().is_some_and(|r| r.shape == Shape::Part && r.joint.change.is_none());
    let again = fraction && scene.figures[before.len() - 1].span.end + 1 == figure && text.before(figure) == Some('(');
    reading.part |= again && reading.shape == Shape::Percent;
    let beside =
        |end: usize| end <= figure && text.chars[end..figure].iter().all(|&c| chars!("约近超逾共各则也仅").has(c));
    let Some(name) = reading.named.as_ref().filter(|n| n.len() <= LONGEST && beside(n.end)) else { return };
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return };
    let bare =
        !joint.link && joint.change.is_none() && !joint.rate && !joint.compared && clause.span.start <= name.start;
    let rate = matches!(text.before(name.end), Some('率' | '比' | '度' | '税' | '息'));
    if reading.shape != Shape::Percent || !bare || rate {
        return;
    }
    let among = text.starts_with_any(clause.span.start, words!["其中", "当中"]);
    let share = |r: &Reading| {
        let named = r.named.as_ref().is_some_and(|n| text.ends_with_any(n.end, SHARES));
        match r.shape {
            Shape::Percent => {
                r.joint.of_whole || named || r.part && r.named.as_ref().is_some_and(|n| n.end <= r.joint.start)
            }
            Shape::Money | Shape::Count | Shape::Noun => among,
            _ => false,
        }
    };
    let near = |r: &&Reading| reading.clause - r.clause <= 1 && scene.clauses.all[r.clause].sentence == clause.sentence;
    let heading = clause.span.start > 0 && text.ends_with_any(clause.span.start - 1, SHARES);
    reading.part |= heading || before.last().filter(near).is_some_and(share);
}
