//! What a phrase before a figure begins with that is done or became so: 发展|蔬菜大棚, 发展成为|总资产2000万元的龙头.

use super::Phrase;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::stage::works;
use crate::fact::scene::Shape;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::lists::{
    BODIES, EVENTS, FIRSTS, NOUNS_AFTER_DEVELOPING, OCCASIONS, PEOPLE, SPARING, STAGES, THINGS,
};
use crate::tables::{CueRole, UnitFamily, Words, words};

/// What makes a word of 设 before it: 设施, 设备.
pub(super) const SET_WORDS: &str = "施备计置立有定想局法点岗限防区市县";

impl Phrase<'_, '_> {
    /// 技术合同共|成交1537项, 发明专利累计|授权3200件: things stand before what was done to them, which ends the phrase.
    pub(super) fn before_done_in_all(&mut self) {
        const VERB: usize = 2;
        let text = self.scene.text;
        let counted = |f: &FigureSpan| f.span.start == self.end && Shape::of(f) == Shape::Count;
        let Some(verb) = self.end.checked_sub(VERB).filter(|_| self.scene.next_figure(self.end).is_some_and(counted))
        else {
            return;
        };
        // 园区累计|授权3200件, 列车累计|晚点53趟: but somebody did it.
        let things = |i: &usize| {
            *i >= self.start + VERB
                && text.ends_with_any(*i, THINGS)
                && !text.before(*i).is_some_and(|c| chars!("区业位门构部心队台地镇村庄市省国院校站港车列机船班").has(c))
        };
        self.end = text.word_start(verb, words!["累计", "共"]).filter(things).unwrap_or(self.end);
    }

    /// 每台设备一年可节约|电费, 每吨能减少|碳排放: what is saved stands after a modal and its verb.
    pub(super) fn saving(&self) -> Option<usize> {
        const VERBS: [&Words; 2] = [SPARING, words!["增加", "创造", "带动", "新增"]];
        let text = self.scene.text;
        let saves = |i: usize| {
            let modal = matches!(text.chars[i], '可' | '能') && self.scene.open(i);
            let verb = VERBS.iter().filter(|_| modal).find_map(|verbs| text.word_at(i + 1, verbs))?;
            Some(i + 1 + verb.length())
        };
        (self.start..self.end.saturating_sub(4)).find_map(saves)
    }

    /// 项目建设|厂房, 项目规划建设|研发楼: what works consist of, but 项目建设用地.
    pub(super) fn building(&self) -> Option<usize> {
        const WORKS: usize = 2;
        static BUILDING: &Words =
            words!["规划建设", "主要建设", "计划建设", "拟建设", "新建", "建设", "购置", "安装", "部署", "引进"];
        let text = self.scene.text;
        let verb = self.begins(words!["项目", "工程"]).then(|| text.word_at(self.start + WORKS, BUILDING)).flatten()?;
        let object = self.start + WORKS + verb.length();
        let noun = text.at(object).is_some_and(|c| chars!("用规面内周工投资期地进标成项费总的").has(c));
        (!noun && object + WORKS <= self.end).then_some(object)
    }

    /// 某股份拟|募资: what somebody intends to do with so much.
    pub(super) fn intending(&self) -> Option<usize> {
        const VERB: usize = 2;
        static DEEDS: &Words = words!["募资", "投资", "融资", "增资", "出资", "募集资金", "发行", "收购"];
        let deed = self.scene.text.word_start(self.end, DEEDS)?;
        (deed > self.start + VERB && self.scene.text.before(deed) == Some('拟')).then_some(deed)
    }

    /// 项目利用|厂房屋顶: what is made use of, but 综合利用率, 利用外资.
    pub(super) fn using(&self) -> Option<usize> {
        const VERB: usize = 2;
        let text = self.scene.text;
        let noun = |i: usize| {
            text.at(i + VERB).is_some_and(|c| chars!("率外内效系面量水方价情强规总项产程小企的").has(c))
                || text.ends_with_any(i, words!["综合", "循环", "重复", "再生", "开发", "资源化"])
        };
        let uses = |&i: &usize| text.starts_with_at(i, "利用") && self.scene.open(i) && !noun(i);
        (self.start..self.end.saturating_sub(2 * VERB - 1)).find(uses).map(|i| i + VERB)
    }

    /// 云岭大学李明团队以|专利作价2400万元: by what somebody does it.
    pub(super) fn by_means(&self) -> Option<usize> {
        static WHO: &Words = words!["团队以", "公司以", "企业以", "学校以", "高校以"];
        let text = self.scene.text;
        let by = |i: usize| text.past_word(i, WHO);
        (self.start..self.end).find_map(by).filter(|&by| by + 2 <= self.end)
    }

    /// 这里不过是一片|占地6.8平方公里的农田: what it was.
    pub(super) fn being(&self) -> Option<usize> {
        let text = self.scene.text;
        let being = |i: &usize| {
            text.starts_with_at(*i, "是一")
                && text.at(i + 2).is_some_and(|c| chars!("片座个家块处条所").has(c))
                && self.scene.open(*i)
        };
        (self.start..self.end.saturating_sub(4)).find(being).map(|i| i + 3)
    }

    /// 对首次入选的企业|奖励: what is given stands after whom it is given to.
    pub(super) fn rewarded(&self) -> Option<usize> {
        let text = self.scene.text;
        let given = text.word_before(self.end, words!["奖励", "补助", "补贴", "资助", "奖补"])?.length();
        let whom = self.end - given;
        // 对|首次认定的|企业奖励: what tells which may have been cut off.
        const REACH: usize = 12;
        let cut_off = || {
            let before = self.floor.max(self.start.saturating_sub(REACH))..self.start;
            text.before(self.start) == Some('的') && self.scene.find(before, '对').is_some()
        };
        let to = (self.begins(words!["对", "给", "为"]) || cut_off()) && whom > self.start + 2;
        (to && [BODIES, PEOPLE].iter().any(|words| text.ends_with_any(whom, words))).then_some(whom)
    }

    /// 博士最高可领|安家补贴, 企业可申请|贷款: what somebody may get.
    pub(super) fn entitled(&self) -> Option<usize> {
        static GETTING: &Words =
            words!["申请", "申领", "领取", "享受", "获得", "得到", "拿到", "获", "享", "领", "得", "拿"];
        let text = self.scene.text;
        let gets = |i: usize| {
            let may = match text.chars[i] {
                '可' => !text.before(i).is_some_and(|c| chars!("许认宁不").has(c)),
                '能' => text.before(i).is_some_and(|c| chars!("高多还就都月年天人户").has(c)),
                _ => false,
            };
            let got = if may { text.word_at(i + 1, GETTING) } else { None };
            let end = i + 1 + got.filter(|_| self.scene.open(i))?.length();
            let word = text.at(end).is_some_and(|c| chars!("性款额益力悉知准导取").has(c));
            (end + 2 <= self.end && !word).then_some(end)
        };
        let lasts = || self.scene.next_figure(self.end).is_some_and(|f| f.family == UnitFamily::Time);
        (self.start..self.end.saturating_sub(1)).rev().find_map(gets).filter(|_| !lasts())
    }

    /// Whether verbs that also are nouns begin the phrase, with an object that is counted.
    pub(super) fn is_done(&self) -> bool {
        const SHORTEST: usize = 3;
        static DONE: &Words =
            words!["改造提升", "巩固提升", "提升改造", "升级改造", "修缮改造", "维修改造", "规范提升", "排查整改"];
        let verb = if self.begins(words!["发展", "覆盖"]) { 2 } else { 4 };
        let object = self.start + verb;
        (verb == 2 || self.begins(DONE))
            && object + SHORTEST <= self.end
            && !noun_after(self.scene, object)
            && !self.scene.text.starts_with_any(object, NOUNS_AFTER_DEVELOPING)
            && !self.ends(words!["中", "上", "项目", "工程", "行动", "任务", "计划", "活动", "资金", "投资"])
    }

    /// Whether it begins with what somewhere has: 设|车站, but 设施, 设备.
    pub(super) fn sets_up(&self) -> bool {
        self.scene.text.at(self.start) == Some('设')
            && self.end >= self.start + 3
            && self.scene.alone(self.start)
            && !self.scene.text.at(self.start + 1).is_some_and(|c| SET_WORDS.contains(c))
    }

    /// Whether it begins with what there is room for: 可容纳|车辆, 能入驻|企业.
    pub(super) fn is_held_by_modal(&self) -> bool {
        static HOLDING: &Words = words!["入驻", "容纳", "安置", "停放", "接纳", "承载"];
        matches!(self.scene.text.at(self.start), Some('可' | '能'))
            && self.scene.text.starts_with_any(self.start + 1, HOLDING)
            && self.end >= self.start + 5
            && self.scene.alone(self.start)
    }

    /// Whether 新 opens it before a verb with an object that says enough by itself.
    pub(super) fn is_newly_done(&self) -> bool {
        const OBJECT: usize = 3;
        let verb = || self.scene.cues.at(self.start + 1, &[CueRole::Verb]).map(|w| w.end);
        self.scene.text.at(self.start) == Some('新')
            && self.scene.alone(self.start)
            && self.scene.cues.starting_at(self.start).is_empty()
            && verb().is_some_and(|end| {
                end > self.start + 2
                    && end + OBJECT <= self.end
                    && !noun_after(self.scene, end)
                    && self.scene.text.at(end) != Some('的')
            })
    }

    /// Whether a verb tells which works are counted: 投产|投用|项目; 其中|新建|项目19个,续建项目12个.
    pub(super) fn is_stage_of_works(&self, verb: usize, cut: usize) -> bool {
        let text = self.scene.text;
        let stage = |at: usize| text.starts_with_any(at, EVENTS);
        // 集中|投产|投用|项目.
        let verb = verb + 2 * usize::from(text.starts_with_at(verb, "集中"));
        let twofold = stage(verb) && stage(cut) && cut + 4 == self.end;
        let newly = text.starts_with_at(verb, "新建项目") && cut + 2 == self.end;
        // 新开工|、新投产项目, 建成|和在建高速铁路.
        let more = || matches!(text.at(cut), Some('和' | '及' | '、')) && works(self.scene, cut + 1..self.end);
        let listed = || text.past_word(verb, STAGES) == Some(cut) && more();
        twofold || listed() || newly && text.ends_with_any(verb, words!["其中", "其中,"])
    }

    /// 开展|招聘活动, 下发|整改通知书: whether a verb right after another only says what is held or written.
    pub(super) fn is_held(&self, verb: &Word) -> bool {
        let led = self.scene.cues.ending_at(self.start).iter().any(|w| w.is(CueRole::Lead));
        let event = || self.ends(OCCASIONS) || self.ends(words!["课程", "工作", "任务"]);
        let held = match self.end.saturating_sub(verb.end) {
            2 => event(),
            3 => self.ends(words!["书", "状"]),
            _ => false,
        };
        held && (led || self.start == self.floor)
    }

    /// 整改|完成率: whether what is left is how far a deed went.
    pub(super) fn is_rate_of_deed(&self, at: usize) -> bool {
        let rates = words!["完成率", "办结率", "满意率", "满意度", "合格率", "达标率", "成功率", "回复率", "到位率"];
        self.scene.text.past_word(at, rates) == Some(self.end)
    }

    /// 成为北京首个|GDP破万亿元的区: what it became the first of.
    pub(super) fn after_becoming(&mut self) {
        let first = |i: &usize| self.scene.text.starts_with_any(*i, FIRSTS);
        if self.begins(words!["成为", "作为"])
            && let Some(first) = (self.start + 2..self.end.saturating_sub(1)).find(first)
        {
            self.start = first + 2;
        }
        // 发展成为|注册资本4亿元的企业: so big it became.
        // 发展|成|内资企业7000家: the verb itself may be cut off.
        if self.begins(words!["成"])
            && self.scene.text.at(self.start + 1) != Some('为')
            && self.len() > 3
            && self.scene.text.ends_with_any(self.start, words!["发展", "成长", "壮大", "建设"])
        {
            self.start += 1;
        }
        let becomes = words!["发展成为", "成长为", "发展为", "发展成", "打造成", "成为"];
        let became = |i: usize| self.scene.text.past_word(i, becomes);
        let cut = (self.start..self.end.saturating_sub(3)).find_map(became);
        let sized = self.scene.cues.amount_ends(self.end)
            || self.ends(words!["资本", "资本金", "资产", "产能", "人口", "保有量"]);
        if let Some(cut) = cut.filter(|cut| cut + 2 <= self.end && sized) {
            // 成为|全省第4个|吞吐量超千万人次的机场.
            let text = self.scene.text;
            let nth =
                (cut..self.end).find(|&i| text.chars[i] == '第' && text.at(i + 1).is_some_and(|c| c.is_ascii_digit()));
            let sort = nth.and_then(|nth| (nth..self.end - 1).find(|&i| matches!(text.chars[i], '个' | '家' | '座')));
            self.start = sort.map_or(cut, |sort| sort + 1);
        }
    }

    /// 帮助企业成立|攻坚队60支, 龙头企业成立|党委3个: what was founded; but 成立时间, 成立大会.
    pub(super) fn founded(&self) -> Option<usize> {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let founds = |&i: &usize| text.starts_with_at(i, "成立") && self.scene.open(i);
        let at = (self.start..self.end.saturating_sub(SHORTEST + 1)).rev().find(founds)? + SHORTEST;
        let when = text.at(at).is_some_and(|c| chars!("以后于之时大仪前").has(c));
        (!when).then_some(at + usize::from(text.at(at) == Some('了')))
    }
}
