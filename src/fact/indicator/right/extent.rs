//! How far the counted thing goes after a figure.

use super::{LONGEST, Thing};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::predicate::SERVICES;
use crate::fact::indicator::relative::{composing, is_told};
use crate::fact::indicator::size::second_size;
use crate::fact::indicator::{holder, joint, left, predicate};
use crate::fact::scene::{Scene, Shape};
use crate::fact::time::period::Period;
use crate::length::Length;
use crate::tables::lists::{BODIES, CAPACITIES, DEEDS, MERGING, PEOPLE, PLANTS, PREDICATE_OPENERS};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Thing<'_, '_> {
    /// Where it ends at the latest: before the next figure with its joint and before a time. A size that it begins with is its own.
    pub(super) fn limit(&mut self, figure: usize, clause_end: usize) -> usize {
        let (scene, start) = (self.scene, self.start);
        let limit = clause_end.min(start + LONGEST);
        let mut stop = limit;
        let next = scene.figure_after(scene.figures[figure].span.end);
        if let Some(f) = scene.figures.get(next).filter(|f| f.span.start < limit) {
            // 3个过三千亿元城市, 4个千亿县: a size is part of what is counted.
            let size = matches!(Shape::of(f), Shape::Money | Shape::Part | Shape::Physical);
            let passed = f.span.start == start + 1 && matches!(scene.text.chars[start], '超' | '过' | '破');
            if size && (f.span.start == start || passed) {
                // 22个|750千伏和330千伏|电网工程: so are two.
                let last = next + usize::from(second_size(scene, next + 1));
                self.inner = scene.figures[last].span.end;
                stop = scene.figures.get(last + 1).map_or(limit, |f| f.span.start.min(limit));
            } else {
                let joint = joint::joint(scene, next, start).start;
                let joint = second_sized(scene, start, f.span.start).unwrap_or(joint);
                // 169家|国家高新区|第69位, 7家|国家高新区|有6家: what it ranks among is what is counted.
                let scope = |w: &&Word| w.is(CueRole::Scope) && w.end <= f.span.start;
                let among = scene.cues.starting_at(start).iter().find(scope).filter(|_| joint <= start);
                stop = among.map_or(joint, |w| w.end);
            }
        }
        let told = |period: &&Period| scene.clauses.atom_around(period.outer.start).is_none();
        let time = scene.periods[scene.period_after(start)..].iter().take_while(|p| p.outer.start < stop).find(told);
        time.map_or(stop, |period| stop.min(period.outer.start))
    }

    /// 30名来自各行各业的|志愿者 counts volunteers.
    pub(super) fn skip_description(&mut self, limit: usize) {
        const LONGEST_CLAUSE: usize = 16;
        if self.shape != Shape::Count || super::begin::is_done_to(self.scene.text, self.start) {
            return;
        }
        let of = self.scene.find(self.start..limit.min(self.start + LONGEST_CLAUSE), '的');
        if let Some(of) = of
            .filter(|&of| is_told(self.scene, self.start, of))
            .filter(|&of| of + 2 < limit && composing(self.scene, self.start, of).is_none())
        {
            self.start = of + 1;
            self.inner = self.start;
        }
    }

    /// 年产1000吨毛毯|生产线改造项目: what is made is measured.
    pub(super) fn plant(&self) -> Option<usize> {
        let text = self.scene.text;
        let before = self.figure.span.start;
        let makes = text.ends_with_any(before, CAPACITIES);
        let plant = |at: &usize| text.starts_with_any(*at, PLANTS);
        (self.start + 2..self.end).find(plant).filter(|_| makes)
    }

    /// 8公里的管廊|把工厂连在一起: 把 takes what the thing does something to.
    pub(super) fn before_taking(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let takes = |i: &usize| {
            text.chars[*i] == '把'
                && scene.alone(*i)
                && !text.at(i + 1).is_some_and(|c| chars!("手握关控脉柄头戏酒").has(c))
        };
        self.end = (self.start + SHORTEST..self.end).find(takes).unwrap_or(self.end);
    }

    /// Reads on to what cannot be part of it.
    pub(super) fn extend(&mut self, limit: usize, clause_end: usize) {
        let scene = self.scene;
        let expected = self.is_expected();
        let next = scene.next_figure(self.figure.span.end);
        let listed = next.is_some_and(|f| f.span.start < clause_end);
        let bounded = self.shape == Shape::Count && listed && limit < clause_end;
        self.end = self.inner;
        while self.end < limit {
            let at = self.end;
            if self.is_gloss(at) || self.is_done_to(at) {
                break;
            }
            if let Some(whole) = scene.whole_at(at) {
                self.end = whole.min(limit.max(at + 1));
                continue;
            }
            if self.parts(at, listed) {
                break;
            }
            let word = scene.cues.starting_at(at).first();
            self.end = match word {
                // 12个景区|接待游客30万人次: what has its own number is not theirs.
                _ if bounded && at > self.start + 1 && self.does_counted(at, limit) => break,
                _ if at > self.start + 1 && self.reaches(at, limit) => break,
                // 近千名建设者|昼夜奋战, 4000亩杏花|次第开放: how they do something.
                _ if at > self.start + 1 && scene.text.starts_with_any(at, PREDICATE_OPENERS) && scene.alone(at) => {
                    break;
                }
                Some(word) if word.known || word.is(CueRole::Plain) && !word.is(CueRole::Stop) => word.end.min(limit),
                // 253家|在云企业.
                _ if at == self.start && scene.text.chars[at] == '在' => at + 1,
                // 5200万元的|支持资金.
                _ if at == self.start
                    && self.shape == Shape::Money
                    && super::is_money(scene, at + 1..at + 6, clause_end) =>
                {
                    at + 1
                }
                // 1000万元|支持, 2亿元捐款: what the money is can be a verb too.
                _ if self.shape == Shape::Money && super::is_money(scene, at..at + 1, clause_end) => limit.min(at + 2),
                // 近百家公司|计划中期分红: after a holder these are verbs.
                _ if at > self.start + 1 && holder::acts(scene, at) => break,
                // 十条|支持措施: after a verb or 等 a word of two characters can be a noun's first half.
                Some(word) if word.is(CueRole::Stop) && at == self.start && expected && word.end == at + 2 => word.end,
                // 27家|投产|企业: what they went through tells of what sort those are that the classifier counts.
                Some(word) if at == self.start && predicate::is_sort_by_fate(scene, word, &self.figure.unit) => {
                    word.end
                }
                // 2/3以上|落户人才.
                Some(word) if at == self.start && self.is_sort_of_people(word) => word.end,
                // 12个|被巡察单位.
                Some(_) if at == self.start && super::begin::is_done_to(scene.text, at) => at + 3,
                // 1260项|攻坚竞赛项目.
                Some(word) if at == self.start && self.is_works_sort(word) => word.end,
                Some(word) if self.is_predicate(word, limit) => {
                    if let Some(end) = self.named_by_deed(word, clause_end) {
                        self.end = end;
                        break;
                    }
                    // 实验室|建在企业.
                    self.end -= usize::from(self.is_placed(word));
                    break;
                }
                _ => at + 1,
            };
        }
    }

    /// 6个高新区|(某高新区2015年3月获批)|产值: a bracket that tells of it is no part of its name, as 中欧(厦门)班列 has one.
    fn is_gloss(&self, at: usize) -> bool {
        const LONGEST_PART: usize = 4;
        let close = || self.scene.clauses.atom_at(at).filter(|end| end - at > LONGEST_PART + 2);
        self.scene.text.at(at) == Some('(') && at > self.start + 1 && close().is_some()
    }

    /// 将210多条热线|整合为一条: what is done to them.
    fn is_done_to(&self, at: usize) -> bool {
        let start = self.figure.span.start;
        let takes = |at: usize| matches!(self.scene.text.before(at), Some('将' | '把'));
        // 将2个片区|和3个经开区|增设为试点.
        let joined = matches!(self.scene.text.before(start), Some('和' | '及' | '与' | '、'));
        let with = self.scene.figure_after(start.saturating_sub(1)).checked_sub(1).filter(|_| joined);
        let taken = takes(start) || with.is_some_and(|i| takes(self.scene.figures[i].span.start));
        let turned = || {
            matches!(
                self.scene.text.at(at + 2),
                Some('为' | '成' | '至' | '入' | '到' | '在' | '起' | '回' | '往' | '离')
            ) && (at..at + 3).all(|i| is_alphanumeric(self.scene.text.chars[i]))
                && self.scene.alone(at + 2)
        };
        taken
            && at > self.start
            && (moves(self.scene, at) || at > self.start + 1 && turned() && !moves(self.scene, at + 1))
    }

    /// Whether a verb of two characters makes those behind it a sort, of whom only a part or a bare number is told.
    fn is_sort_of_people(&self, word: &Word) -> bool {
        let bare = self.shape == Shape::Noun && self.figure.unit.is_empty();
        let part = bare || matches!(self.shape, Shape::Percent | Shape::Part);
        part && word.end == word.start + 2
            && [PEOPLE, BODIES].iter().any(|words| self.scene.text.starts_with_any(word.end, words))
    }

    /// Whether one character before 在 or 于 is the verb: 建|在, 设|于.
    fn is_placed(&self, word: &Word) -> bool {
        let placed = |c: char| matches!(c, '建' | '设' | '落' | '放' | '布' | '开' | '办' | '种' | '住' | '摆');
        word.end == word.start + 1
            && matches!(self.scene.text.chars[word.start], '在' | '于')
            && self.end > self.start + 2
            && self.scene.text.before(self.end).is_some_and(placed)
            && self.scene.cues.ending_at(self.end).is_empty()
    }

    /// Whether those counted do something there with an object: 车间|生产零件.
    fn does_counted(&self, at: usize, limit: usize) -> bool {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let somebody = left::does(scene, at)
            || text.before(at).is_some_and(|c| chars!("站店馆厂社户组队间口体校村园器").has(c))
            || text.before(at) == Some('点')
                && !matches!(text.before(at - 1), Some('重' | '试' | '特' | '热' | '难' | '亮' | '定'));
        let verb = || scene.cues.at(at, &[CueRole::Verb, CueRole::Lead]).map(|w| w.end);
        // 科创园|入驻企业, 孵化器|在孵企业.
        let inside = || text.word_at(at, words!["入驻", "在孵", "在园", "注册", "毕业", "在驻", "进驻"]);
        let deed = || text.word_at(at, DEEDS).or_else(inside).map(|w| at + w.length());
        // 社区|服务中心.
        let noun = || text.starts_with_any(at, SERVICES);
        let end = if somebody && !noun() { verb().max(deed()) } else { None };
        let list = matches!(text.before(limit), Some('和' | '及' | '与' | '、'));
        end.is_some_and(|end| end >= at + SHORTEST && end + SHORTEST <= limit && !list)
    }

    /// Whether a word says what the counted things do.
    fn is_predicate(&self, word: &Word, limit: usize) -> bool {
        // 2个计划|新建, 13个市级重点|推动项目: these are nouns before a verb.
        let planned = || {
            word.start == self.start + 2 && self.scene.text.starts_with_at(self.start, "计划")
                || self.scene.text.ends_with_at(word.start, "重点")
        };
        let lead = || word.is(CueRole::Lead) && word.start > self.start && word.end + 1 < limit && !planned();
        // 中介机|构成|为会员, 煤电机|组建|成投产.
        let inside = matches!(self.scene.text.at(word.start), Some('构' | '组'))
            && self.scene.text.before(word.start) == Some('机');
        (word.is(CueRole::Stop) || lead())
            && !inside
            && !self.scene.inside_whole_word(word.start, word.end)
            && !self.is_attribute(word, limit)
    }
}

/// 把20头奶牛|赶进牛舍, 将210条热线|整合为一条: whether something is brought somewhere there, or made into one.
pub(in crate::fact::indicator) fn moves(scene: &Scene, at: usize) -> bool {
    if scene.text.starts_with_any(at, MERGING) {
        return true;
    }
    let verb =
        |c: char| chars!("开送搬运迁转放调装移投存赶请寄发推拉引抬扔捐交派架摆退划拨卖租借传拖载种撤带递押领").has(c);
    let to = |c: char| chars!("入到进往给回归出上下至向在离").has(c);
    scene.text.at(at).is_some_and(verb)
        && scene.text.at(at + 1).is_some_and(to)
        && scene.alone(at + 1)
        && !scene.inside_whole_word(at, at + 1)
}

/// 3台救护车|和价值260万元的器械: where the second of two things begins, told by its size.
pub(in crate::fact::indicator) fn second_sized(scene: &Scene, start: usize, figure: usize) -> Option<usize> {
    static SIZES: &Words =
        words!["价值", "总价值", "总价", "市值", "面值", "总重", "总长", "长", "面积", "占地", "宽", "高"];
    let text = scene.text;
    let size = figure - text.length_before(figure, words!["近", "约", "超", "逾", "达"]);
    let size = text.word_start(size, SIZES)?;
    let and = text.word_start(size, words!["以及", "和", "及", "与"])?;
    (and > start && scene.open(and)).then_some(and)
}

/// 31个|2024年|重点项目: behind the year that those counted are of; but 12个|2024年|开工.
pub(super) fn of_year(scene: &Scene, start: usize) -> Option<usize> {
    let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop, CueRole::Start];
    let year = scene.next_period(start).filter(|p| p.outer.start == start)?.outer.end;
    let plain = scene.text.at(start)?.is_ascii_digit() && matches!(scene.text.before(year), Some('年' | '度'));
    (plain && scene.cues.at(year, &verbs).is_none()).then_some(year)
}
