//! Counted things that are the subject of their clause: 26项技术|过审, 12座桥梁|成网.

use super::Thing;
use crate::char_set::chars;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{
    BODIES, FACILITIES, FATES, FATES_OF_THINGS, GROUPS, HOLDERS, HOUSES, LAND, MACHINES, PEOPLE, PLIGHTS, SCHOOLS,
    SQUADS, THINGS, WORKINGS, ZONE_SORTS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Thing<'_, '_> {
    /// Ends it with its noun where what stands behind that says what became of it and ends in no noun: 26项技术|过审, 对20项政策|持续加力. Where
    /// the clause does not begin with it, two characters may still name a thing with it: 80项技术|研发.
    pub(super) fn before_predicate(&mut self, clause_end: usize) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let ended = self.end == clause_end && matches!(text.at(clause_end), Some(',' | '。' | ';' | '!'));
        // 20个省份|同期|开展: so it is before a verb.
        let verb = || scene.cues.at(self.end, &[CueRole::Lead, CueRole::Stop]).is_some_and(|w| w.end > self.end + 1);
        let opens = (ended || verb()) && self.opens_clause();
        // 37次|集群打击, 5届|机构论坛: what is done or held is what these count, and people are known by theirs.
        let deeds = matches!(
            self.figure.unit.as_str(),
            "次" | "场" | "场次" | "届" | "轮" | "期" | "名" | "位" | "人" | "人次"
        );
        // 6107名|困难家庭高校新生 are people.
        let people = matches!(self.figure.unit.as_str(), "名" | "位");
        let latest = self.end.saturating_sub(SHORTEST + usize::from(!opens));
        self.before_fate();
        if self.shape != Shape::Count || people || deeds && !opens || latest < self.start + SHORTEST {
            return;
        }
        // 12个|技术指导组, 24项|荒漠地区光伏项目: nobody counts these so, but what is named after them.
        let sorts = match self.figure.unit.as_str() {
            "个" => Some(words!["技术", "服务", "数据", "标准", "汽车", "工程"]),
            "项" | "条" | "件" | "款" | "份" => Some(words!["地区", "城市", "省份", "行业", "领域", "企业"]),
            _ => None,
        };
        let noun = |at: usize| {
            text.word_before(at, THINGS).is_some_and(|w| text.before(at - w.length()) != Some('不'))
                && !sorts.is_some_and(|sorts| text.ends_with_any(at, sorts))
                && scene.open(at)
                && !scene.inside_whole_word(at - 1, at + 1)
        };
        let Some(first) = (self.start + SHORTEST..=latest).find(|&at| noun(at)) else { return };
        // 数据|集.
        let mut last = if noun(first + 1) { first + 1 } else { first };
        // 道路|桥梁, 新产品|新技术: the last of nouns in a row.
        while let new = last + usize::from(text.at(last) == Some('新'))
            && let Some(word) = text.word_at(new, THINGS)
        {
            last = new + word.length();
        }
        // 产业园、产业强镇|梯次创建: members of a list may be other nouns.
        let listed = last < self.end && scene.find(last..self.end, '、').is_some();
        let goes_on =
            text.at(last).is_some_and(|c| chars!("和及与或的(《类家部群组库员化级型性式圈片稿房内中上之").has(c));
        // 25项服务事项|“一卡通办”, but 30个行业“产业大脑”.
        let quoted =
            text.at(last) == Some('“') && !text.at(last + 1).is_some_and(|c| chars!("一跨免全秒网掌即").has(c));
        if last <= latest && !listed && !goes_on && !quoted && !noun_ends(scene, self.end) {
            self.end = last;
        }
    }

    /// 2架直升机|坠毁, 200栋建筑|严重|损毁: what became of them; but events are counted with what happened.
    fn before_fate(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let events =
            matches!(self.figure.unit.as_str(), "次" | "场" | "场次" | "起" | "例" | "宗" | "轮" | "期" | "届");
        let fate = |end: usize| [FATES_OF_THINGS, FATES, PLIGHTS].iter().find_map(|words| text.word_before(end, words));
        while matches!(self.shape, Shape::Count | Shape::Physical)
            && !events
            && let Some(word) = fate(self.end)
            && self.start + SHORTEST + word.length() <= self.end
        {
            self.end -= word.length();
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
        let mut cut = word.map_or(self.end, |w| self.end - w.length());
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
        // 已有超|50部影片, 其中|49个产品.
        let hedged = scene
            .cues
            .ending_at(start)
            .iter()
            .find(|w| w.is(CueRole::Hedge) && !w.any(&[CueRole::Lead, CueRole::Verb, CueRole::Link]))
            .map_or(start, |w| w.start);
        let there = words!["其中", "已有", "共有", "另有", "还有", "仍有", "有", "其中有", "至少有"];
        let start = hedged - scene.text.length_before(hedged, there);
        let dated = scene.period_ending(start).map_or(start, |p| scene.periods[p].outer.start);
        let own = scene.cues.ending_at(dated).iter().find(|w| w.any(&[CueRole::Own, CueRole::Scope]));
        // 全镇|8款产品.
        let whole = scene.text.at(clause) == Some('全') && dated == clause + 2;
        whole || own.map_or(dated, |w| w.start) == clause
    }
}

/// Whether a noun ends there, not what became of something.
pub(in crate::fact::indicator) fn noun_ends(scene: &Scene, end: usize) -> bool {
    const LISTS: [&Words; 12] =
        [PEOPLE, BODIES, GROUPS, HOLDERS, WORKINGS, FACILITIES, MACHINES, HOUSES, SQUADS, SCHOOLS, THINGS, LAND];
    let last = scene.text.before(end).unwrap_or(' ');
    LISTS.iter().any(|words| scene.text.ends_with_any(end, words))
        || scene.cues.amount_ends(end)
        || chars!("楼库组部会单书表册章程范例额量率费金图线点区队团员工人长家者师手台站室厅馆院所局校店厂场园地城镇村街路桥港器机具材料剂药品件物体系列类型式法策略题课稿版源权证票卷券码号名性度力值数业链群带圈层面端口网云岛山河湖海树花草果粮油肉菜茶酒衣鞋车船箱包瓶板块管架柜门窗灯方域则坛间弹房)").has(last)
}
