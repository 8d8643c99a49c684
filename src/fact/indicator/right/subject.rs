//! Counted things that are the subject of their clause: 26项技术|过审, 12座桥梁|成网.

use super::Thing;
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::tables::lists::{
    BODIES, FACILITIES, GROUPS, HOUSES, MACHINES, PEOPLE, SCHOOLS, SQUADS, THINGS, WORKINGS, ZONE_SORTS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Thing<'_, '_> {
    /// Ends it with its noun where it opens a clause in which nothing else says what became of it.
    pub(super) fn before_predicate(&mut self, clause_end: usize) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let ended = self.end == clause_end && matches!(text.at(clause_end), Some(',' | '。' | ';' | '!'));
        let latest = self.end.saturating_sub(SHORTEST);
        if self.shape != Shape::Count || !ended || latest < self.start + SHORTEST || !self.opens_clause() {
            return;
        }
        let noun =
            |at: usize| text.ends_with_any(at, THINGS) && scene.open(at) && !scene.inside_whole_word(at - 1, at + 1);
        let Some(first) = (self.start + SHORTEST..=latest).find(|&at| noun(at)) else { return };
        // 道路|桥梁: the last of nouns in a row.
        let last = (first..=self.end).rev().find(|&at| at <= first + 4 && noun(at)).unwrap_or(first);
        // 产业园、产业强镇|梯次创建: members of a list may be other nouns.
        let listed = scene.find(last..self.end, '、').is_some();
        if last <= latest && !listed && !noun_ends(scene, self.end) {
            self.end = last;
        }
    }

    pub(super) fn before_particles(&mut self) {
        let chars = &self.scene.text.chars;
        while self.start < self.end
            && matches!(chars[self.end - 1], '、' | ' ' | '等' | '和' | '及' | '与' | '的' | '-' | '/')
        {
            self.end -= 1;
            // 以及.
            if self.end > self.start && chars[self.end - 1] == '以' {
                self.end -= 1;
            }
        }
    }

    /// 6个部门|要加强协作, 4个省级高新区|要: what those counted shall do.
    pub(super) fn before_duty(&mut self) {
        const SHORTEST: usize = 2;
        const SOMEBODY: [&Words; 5] = [GROUPS, BODIES, PEOPLE, SQUADS, ZONE_SORTS];
        let (scene, text) = (self.scene, self.scene.text);
        let shall = |&at: &usize| {
            matches!(text.chars[at], '要' | '应' | '须')
                && text.at(at + 1).is_some_and(|c| is_alphanumeric(c) && !chars!("点素闻求件道塞务急用变对").has(c))
                && SOMEBODY.iter().any(|words| text.ends_with_any(at, words))
                && scene.alone(at)
        };
        if self.shape == Shape::Count {
            self.end = (self.start + SHORTEST..self.end).find(shall).unwrap_or(self.end);
        }
    }

    /// 十件民生实事|完成情况: how far they have come is not counted.
    pub(super) fn before_progress(&mut self) {
        const SHORTEST: usize = 2;
        let how =
            words!["完成情况", "进展情况", "推进情况", "落实情况", "办理情况", "整改情况", "建设情况", "进展", "进度"];
        let text = self.scene.text;
        let word = text.word_before(self.end, how).filter(|_| self.shape == Shape::Count);
        let mut cut = word.map_or(self.end, |w| self.end - w.chars().count());
        cut -= 2 * usize::from(cut < self.end && text.ends_with_any(cut, words!["具体", "总体", "整体"]));
        // 30个城市更新项目|建设
        let built = text.ends_with_at(cut, "建设") && text.ends_with_any(cut - 2, words!["项目", "工程"]);
        cut -= 2 * usize::from(built && self.shape == Shape::Count);
        if cut >= self.start + SHORTEST {
            self.end = cut;
        }
    }

    /// Whether nothing but a time or whose it is stands before the figure in its clause.
    fn opens_clause(&self) -> bool {
        let (scene, start) = (self.scene, self.figure.span.start);
        let clause = scene.clauses.all[scene.clauses.at(start)].span.start;
        let dated = scene.period_ending(start).map_or(start, |p| scene.periods[p].outer.start);
        let own = scene.cues.ending_at(dated).iter().find(|w| w.any(&[CueRole::Own, CueRole::Scope]));
        // 全镇|8款产品.
        let whole = scene.text.at(clause) == Some('全') && dated == clause + 2;
        whole || own.map_or(dated, |w| w.start) == clause
    }
}

/// Whether a noun ends there, not what became of something.
pub(in crate::fact::indicator) fn noun_ends(scene: &Scene, end: usize) -> bool {
    const LISTS: [&Words; 10] =
        [PEOPLE, BODIES, GROUPS, WORKINGS, FACILITIES, MACHINES, HOUSES, SQUADS, SCHOOLS, THINGS];
    let last = scene.text.before(end).unwrap_or(' ');
    LISTS.iter().any(|words| scene.text.ends_with_any(end, words))
        || scene.cues.amount_ends(end)
        || chars!("库组部会单书表册章程范例额量率费金图线点区队团员工人长家者师手台站室厅馆院所局校店厂场园地城镇村街路桥港器机具材料剂药品件物体系列类型式法策略题课稿版源权证票卷券码号名性度力值数业链群带圈层面端口网云岛山河湖海树花草果粮油肉菜茶酒衣鞋车船箱包瓶板块管架柜门窗灯方").has(last)
}
