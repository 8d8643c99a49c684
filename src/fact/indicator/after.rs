//! What a figure measures where the words after it say so: 28家|世界500强企业, 销售收入的15%|用于新技术研发.

use std::ops::Range;

use super::earlier::in_sentence;
use super::left;
use super::plan_done;
use super::right;
use super::{LONGEST, Reader, Reading};
use crate::char_set::chars;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{ACTORS, BODIES, COMPARED_THINGS, HOLDERS, PEOPLE, PEOPLE_COURSES, PLANS, SURNAMES};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Reader<'_, '_> {
    /// 销售收入的15%|用于新技术研发.
    pub(super) fn name_use(&mut self) -> bool {
        let (scene, span) = (self.scene, &self.figure.span);
        // 下降至惊人的|0.1%: an adjective is no whole.
        let hedged = |at: usize| scene.cues.ending_at(at).iter().any(|w| w.is(CueRole::Hedge) && w.end - w.start > 2);
        let of_which =
            [span.start, self.reading.joint.start].iter().any(|&at| scene.text.before(at) == Some('的') && !hedged(at));
        let ratio = matches!(self.reading.shape, Shape::Percent | Shape::Part);
        // 完成年度目标的105%: a plan is no whole.
        // 恢复至2019年同期的119%: nor is how things were.
        let joint = &self.reading.joint;
        // 减按25%|计算应纳税所得额.
        let by = scene.text.before(span.start) == Some('按');
        if !(of_which || by) || !ratio || joint.dated.is_some() || joint.scope || joint.compared {
            return false;
        }
        // 完成年任务75亿元的|23.7%: the plan stands before its amount.
        let plan = |r: &Reading| r.indicator.as_ref().is_some_and(|i| PLANS.at_end_of(i).is_some());
        if self.previous.is_some_and(plan) || self.index.checked_sub(1).is_some_and(|i| plan_done::is_done(scene, i)) {
            self.reading.joint.link = true;
            self.phrase = span.start..span.start;
            return false;
        }
        // 相当于全国GDP的14%: nor is what it equals.
        let reach = self.bounds.start.max(span.start.saturating_sub(LONGEST))..span.start;
        // 全国平均水平的|70%: nor is that.
        let compared = scene.text.ends_with_any(span.start - 1, COMPARED_THINGS);
        static EQUAL: &Words = words![
            "相当于",
            "等于",
            "仅为",
            "只有",
            "约为",
            "不高于",
            "不低于",
            "不超过",
            "不少于",
            "不大于",
            "不小于"
        ];
        // 女性的|只有约10%: but so many of those are a part.
        // 中位数是平均数的85%.
        let equal = |i| {
            scene.text.word_at(i, EQUAL).is_some_and(|w| i + w.length() + 2 < span.start)
                || scene.text.at(i) == Some('是') && scene.alone(i) && self.reading.shape == Shape::Percent
        };
        // 用地仅为全市总面积的|3%: but of all there is.
        let all = scene.text.ends_with_any(span.start - 1, words!["总面积", "总人口", "总量", "总数", "总额"]);
        self.reading.part = of_which
            && !compared
            && (all && !scene.text.has_any(reach.clone(), words!["相当"]) || !reach.into_iter().any(equal));
        static USING: &Words = words!["用于", "计入", "计算", "征收", "缴纳"];
        if !scene.text.starts_with_any(span.end, USING) || scene.text.at(span.end + 2) == Some('率') {
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

    /// 1260家——|高新技术企业数量: what a figure says that stands before a dash, as columns of figures have it.
    pub(super) fn name_behind_dash(&mut self) -> bool {
        let (text, end) = (self.scene.text, self.figure.span.end);
        let dash = text.starts_with_at(end, "——") && self.bounds.start == self.figure.span.start;
        let from = end + 2;
        let plain = |c: char| is_alphanumeric(c) || matches!(c, '“' | '”');
        let noun = text.leading(from..text.len().min(from + LONGEST), plain);
        let told = dash && noun.len() >= 2 && !self.scene.figure_in(noun.clone());
        if told {
            self.name(noun);
        }
        told
    }

    /// 28家|世界500强企业: the phrase after the figure, where that is the counted thing.
    pub(super) fn name_after(&mut self) -> bool {
        const NEAR: usize = 4;
        if let Some(outcome) = self.outcome().or_else(|| self.wanted()) {
            self.name(outcome);
            return true;
        }
        // 产值过亿元的企业96家,过|10亿元|的企业18家, 超亿元企业96家、超|10亿元|企业18家: another size of the same amount.
        let (text, span) = (self.scene.text, &self.figure.span);
        let sized = self.reading.shape == Shape::Money
            && self.phrase.is_empty()
            && matches!(text.before(span.start), Some('过' | '超' | '逾'))
            && (text.at(span.end) == Some('的') || text.before(span.start - 1) == Some('、'));
        let same = in_sentence(self.scene, self.before, &self.reading, NEAR).find(|(_, r)| r.shape == Shape::Money);
        if let Some((_, same)) = same.filter(|_| sized) {
            self.reading.take_name(same);
            return true;
        }
        let takes = self.takes_after();
        let after = right::phrase(self.scene, self.index, self.bounds.end, self.reading.shape);
        // 26岁|博士毕业, 32岁的|李明远: how old somebody is counts nothing.
        let somebody = |a: &Range<usize>| {
            let named = text.before(a.start) == Some('的') && text.starts_with_any(a.start, SURNAMES);
            a.len() < 2
                || text.starts_with_any(a.start, words!["那年", "时", "就", "便"])
                || text.ends_with_at(a.end, "毕业")
                || text.starts_with_any(a.end, words!["毕业", "学位"])
                || named && !text.ends_with_any(a.end, PEOPLE)
        };
        let aged = self.figure.unit.ends_with('岁');
        let after = after.filter(|a| !aged || !somebody(a));
        // 他于2000年|56岁时: nor is whoever is so old.
        if aged && matches!(text.at(self.phrase.start), Some('他' | '她' | '我')) {
            self.phrase = self.phrase.end..self.phrase.end;
        }
        // 总量居全省19个|国家级经开区|第7位.
        let among = |a: &Range<usize>| {
            let next = self.scene.figures.get(self.index + 1).filter(|n| Shape::of(n) == Shape::Rank);
            self.reading.shape == Shape::Count && next.is_some_and(|n| n.span.start == a.end)
        };
        // 大桥将由|3家企业承建: those who do it.
        let by_whom = |a: &Range<usize>| {
            // 从|5个方面|作了阐述.
            let sides = words!["方面", "维度", "角度", "层面", "环节"];
            let holds = |&i: &usize| [ACTORS, HOLDERS, PEOPLE, sides].iter().any(|words| text.ends_with_any(i, words));
            (a.start + 2..=a.end).rev().find(holds).filter(|_| self.changes()).map(|end| a.start..end)
        };
        let Some(after) = after.and_then(|a| if takes || among(&a) { Some(a) } else { by_whom(&a) }) else {
            return false;
        };
        // 吸纳周边村民|320人|就业: people named before it only do something.
        let people = self.reading.shape == Shape::Noun && text.ends_with_any(self.phrase.end, PEOPLE);
        // 党员|3人以上的|企业: such a size of those told after it.
        let sized = text.starts_with_any(self.figure.span.end, words!["以上的", "以下的"]);
        if self.reading.shape == Shape::Noun && sized && self.names_people() {
            return false;
        }
        if people && !self.phrase.is_empty() && text.starts_with_any(after.start, PEOPLE_COURSES) {
            return false;
        }
        // 低于4%的|控制目标: a goal is what the amount told before is to be.
        let goal = matches!(self.reading.shape, Shape::Percent | Shape::Points)
            && plan_done::is_of_goal(text, after.start - 1);
        // 连续五年保持|100%的|唯一省份: whoever alone has it.
        let only = text.starts_with_any(after.start, words!["唯一", "首个", "第一个"]) && self.reading.joint.link;
        if goal || only || self.named_before(&after) || self.has_done(&after) {
            return false;
        }
        // 20%的|税率缴税.
        let rates = words!["税率", "征收率", "利率", "费率", "贴现率", "息率", "关税"];
        let ends = |&i: &usize| text.ends_with_any(i, rates);
        let named_rate = || (after.start + 2..=after.end).find(ends).filter(|_| self.names_rate());
        let after = named_rate().map_or(after.clone(), |end| after.start..end + usize::from(text.at(end) == Some('”')));
        // 42%|城区绿地率: a rate is no share.
        let rate = text.before(after.end) == Some('率');
        // 低于|9.8%的入世承诺: nor is what something is compared with.
        let rate = rate || self.reading.joint.against.is_some();
        self.reading.part |= matches!(self.reading.shape, Shape::Percent | Shape::Part) && !rate;
        let head = self.shared_head(&after);
        self.name(after);
        if let Some(head) = head {
            self.reading.indicator = self.reading.indicator.take().map(|grade| grade + &self.scene.words(head));
        }
        true
    }

    /// 老旧小区有|46个|加装了电梯, 重点实验室有|3家|设在园内: whether those named before are so many, and a verb follows.
    fn has_done(&self, after: &Range<usize>) -> bool {
        const VERB: usize = 2;
        const MARKS: &str = "了在于起";
        let text = self.scene.text;
        let joint = self.reading.joint.start..self.figure.span.start;
        let counts = matches!(self.reading.shape, Shape::Count | Shape::Noun);
        let has = text.before(joint.end) == Some('有') && joint.len() <= 2 && self.phrase.len() >= 2;
        let mark = |i: usize| text.at(i).is_some_and(|c| MARKS.contains(c));
        let named = [ACTORS, BODIES, HOLDERS, PEOPLE].iter().any(|words| text.ends_with_any(after.end, words));
        // 该国仍有|134个|火点在燃烧.
        let thing = named || after.len() >= VERB && right::noun_ends(self.scene, after.end);
        let verb = after.len() <= VERB && !thing && mark(after.end)
            || (1..=VERB).any(|n| matches!(text.at(after.start + n), Some('了' | '在')) && after.len() > n);
        counts && has && self.phrase.end == joint.start && verb
    }

    /// 1个国家级、30个省级|现代产业学院, 2个百亿元、7个30亿元以上|项目: the head that the last of several grades or sizes has.
    fn shared_head(&self, grade: &Range<usize>) -> Option<Range<usize>> {
        const MOST: usize = 4;
        let scene = self.scene;
        let graded = |p: &Range<usize>| {
            let word = scene.cues.at(p.start, &[CueRole::Grade]).map(|w| w.end).filter(|&end| end <= p.end);
            let level = (p.start + 2..=p.end).find(|&i| scene.text.before(i) == Some('级'));
            let size = scene.text.leading(p.clone(), |c| c.is_ascii_digit() || chars!("过超近十百千万亿元以上").has(c));
            word.or(level).or(Some(size.end).filter(|_| size.len() > 1))
        };
        let bare =
            |p: &Range<usize>| graded(p) == Some(p.end) && matches!(scene.text.at(p.end), Some('、' | '和' | '及'));
        let mut last = grade.clone();
        for _ in 1..MOST {
            let index = scene.figure_after(last.end);
            let next = scene.figures.get(index).filter(|n| n.span.start == last.end + 1 && bare(&last))?;
            last = right::phrase(scene, index, self.bounds.end, Shape::of(next))?;
            // 3个百亿级、8个十亿级的|装备制造项目.
            if scene.text.before(last.start) == Some('的') && scene.text.before(grade.end) == Some('级') {
                return Some(last);
            }
            if last.start != next.span.end {
                return None;
            }
            if let Some(end) = graded(&last).filter(|&end| end + 1 < last.end) {
                return Some(end..last.end);
            }
        }
        None
    }
}
