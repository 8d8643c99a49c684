//! What stands before a type word: enough for a name, and of the right sort.

use super::Candidate;
use crate::mention::ProgrammeKind;
use crate::name::edge::{cues, is_joined, is_made_of, is_only, measures};
use crate::tables::lists::{DOING, PROGRAMME_BODIES, REFORMING, SERVING, THIS_PROGRAMME};
use crate::tables::{CueClass, PLACES, PlainUse, Table, Words, words};

/// Verbs that make what follows a building site.
static BUILDING: &Words = words!["建设", "新建", "续建", "改建"];

/// What works are that are built, after their type word.
static SITES: &Words = words!["等建设", "等项目建设", "等重大项目", "等重点项目"];

/// Words for a field that is reformed.
static FIELDS: &Words = words!["领域", "环节", "方面"];

fn is_word(class: CueClass) -> bool {
    plain_step(0, class).is_some()
}

/// What words too plain for a name add up to: modifiers and aims, or modifiers and one noun. State 0 has only modifiers,
/// 1 an aim, 2 a noun.
fn plain_step(state: usize, class: CueClass) -> Option<usize> {
    match (state, class) {
        (_, CueClass::ProgrammePlain) => Some(state),
        (0 | 1, CueClass::ProgrammeAim) => Some(1),
        (0, CueClass::ProgrammeNoun) => Some(2),
        _ => None,
    }
}

/// The same for a reform, where a noun may stand before another.
fn field_step(state: usize, class: CueClass) -> Option<usize> {
    match (state, class) {
        (2, CueClass::ProgrammeNoun) => Some(2),
        _ => plain_step(state, class),
    }
}

impl Candidate<'_> {
    /// Whether what stands before the type word is too little for a name.
    pub(super) fn is_plain(&self, start: usize) -> bool {
        let body = &self.text.chars[start..self.hit.start];
        body.len() < 2
            || self.ends_in_adverb(start)
            || self.text.ends_with_any(self.hit.start, DOING)
            || matches!(body, [.., '大' | '项' | '点'] if body.len() <= 3)
            || self.is_counted(start)
            || self.is_manner(body)
            || self.text.ends_with_any(self.hit.start, PROGRAMME_BODIES)
            || self.text.ends_with_any(self.hit.start, THIS_PROGRAMME)
            || self.is_all_plain(start)
    }

    /// 精细化行动, 基础性工程 say only how; 数字化改革 and 国际化战略 say what.
    fn is_manner(&self, body: &[char]) -> bool {
        let done = !matches!(self.kind.kind, ProgrammeKind::Reform | ProgrammeKind::Strategy);
        done && body.len() <= 3 && matches!(body, [.., '化' | '性'])
    }

    fn is_all_plain(&self, start: usize) -> bool {
        // 金融机构改革, 国有企业改革: a sort of body says only what is reformed.
        let bodies = self.text.ends_with_any(self.hit.start, words!["机构", "企业", "银行", "单位"]);
        let step = if bodies && self.kind.kind == ProgrammeKind::Reform { field_step } else { plain_step };
        is_made_of(self.text, self.hits, start, self.hit.start, is_word, step)
    }

    /// Whether a reform says only in what field, or in what manner: 经济体制改革, 结构性改革.
    pub(super) fn is_of_field(&self, start: usize) -> bool {
        self.text.before(self.hit.start) == Some('性')
            || is_made_of(self.text, self.hits, start, self.hit.start, is_word, field_step)
    }

    /// 高水平规划, 切实行动: the type word is a verb there.
    fn ends_in_adverb(&self, start: usize) -> bool {
        const LONGEST: usize = 4;
        // 高质量发展规划 is what is planned, and 农信系统改革 is about a system.
        static NOUNS: &Words = words!["系统", "协同", "一体", "前瞻", "统筹", "科学"];
        let end = self.hit.start;
        // 产业孵化加速计划: nobody hurries a plan.
        let hurries = self.kind.kind == ProgrammeKind::Plan && self.text.ends_with_at(end, "加速");
        !self.text.starts_with_at(end, "发展")
            && !hurries
            && cues(self.hits, end.saturating_sub(LONGEST).max(start), end)
                .any(|(cue, class)| class == CueClass::Adverb && cue.end == end && !self.text.ends_with_any(end, NOUNS))
    }

    /// 供氧工程|13个: so many works are no one programme; 防护工程|3万公里 is carried out over so much.
    pub(super) fn is_numbered(&self) -> bool {
        const LONGEST: usize = 6;
        let digit = |at: &usize| self.text.at(*at).is_some_and(|c| c.is_ascii_digit() || matches!(c, '余' | '多'));
        let digits = (self.hit.end..self.hit.end + LONGEST).take_while(digit).count();
        let counted = matches!(self.text.at(self.hit.end + digits), Some('个' | '处' | '座' | '项' | '件'));
        self.kind.kind == ProgrammeKind::Works && digits > 0 && counted
    }

    /// Whether it says how many there are: 2栋厂房主体工程, 十大类46项民生工程.
    fn is_counted(&self, start: usize) -> bool {
        let body = &self.text.chars[start..self.hit.start];
        let digits = body.iter().take_while(|c| c.is_ascii_digit()).count();
        // 两条道路提升工程: but 两个覆盖攻坚行动 is a name.
        let numeral = matches!(body, ['两' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '几', unit, ..] if "条座处所栋批家户项".contains(*unit));
        numeral
            || digits > 0 && measures(self.text, self.hits, start + digits)
            || body.windows(2).any(|pair| pair[0].is_ascii_digit() && matches!(pair[1], '项' | '件'))
    }

    /// Whether it says only what is done, not to what.
    pub(super) fn is_aim(&self, start: usize) -> bool {
        self.hit.start == start || self.is_only(start, |c| c == CueClass::ProgrammeAim)
    }

    fn is_only(&self, start: usize, plain: fn(CueClass) -> bool) -> bool {
        is_only(self.text, self.hits, start, self.hit.start, plain)
    }

    /// Whether the body suits the type word: a building site is no programme, nor is half of `科技创新和体制改革`.
    pub(super) fn is_right_sort(&self, start: usize) -> bool {
        let end = self.hit.start;
        // 这份新安全战略 has its name elsewhere.
        if matches!(self.text.at(start), Some('这' | '该' | '此')) {
            return false;
        }
        // 产业体系和工程建设: what stands before 和 is another thing.
        if end > start && is_joined(self.text, self.hits, end - 1) && self.types_before(end - 1).next().is_none() {
            return false;
        }
        // 强大动力和具体行动: what is joined to something else is plain by itself.
        let joined = (start..end.saturating_sub(1)).rev().find(|&at| is_joined(self.text, self.hits, at));
        if joined.is_some_and(|at| self.is_only(at + 1, |c| c == CueClass::ProgrammePlain)) {
            return false;
        }
        // 长沙计划, 重庆工程, 海南省公共工程: those of a place.
        let place = self.hits.longest_at(start, Table::Place).map(|h| h.end);
        let placed = place.map(|at| at + usize::from(matches!(self.text.at(at), Some('省' | '市' | '县' | '区'))));
        // 富民 and 平安 are counties, and words.
        let bare = self.kind.kind == ProgrammeKind::Plan || self.begins_with_city(start);
        let planned = self.kind.plain == PlainUse::Guided || self.kind.kind == ProgrammeKind::Strategy;
        // 安居惠民工程: so is 安居, without its type word.
        let word = placed == place && !self.begins_with_city(start);
        if placed.is_some_and(|at| !planned && (at == end && bare || at + 2 <= end && !word && self.is_all_plain(at))) {
            return false;
        }
        match self.kind.kind {
            // 智算中心、算电协同工程等建设
            ProgrammeKind::Works if self.text.starts_with_any(end + 2, SITES) => false,
            ProgrammeKind::Works => !self.is_construction(start),
            ProgrammeKind::Reform if self.text.ends_with_any(end, REFORMING) => false,
            ProgrammeKind::Reform | ProgrammeKind::Strategy => {
                // 科研领域改革 says where there are reforms, not which.
                if self.text.ends_with_any(self.hit.start, FIELDS) {
                    return false;
                }
                let half = (start..self.hit.start).rev().find(|&at| is_joined(self.text, self.hits, at));
                half.is_none_or(|at| !self.is_plain(at + 1))
            }
            _ => true,
        }
    }

    /// Whether the name begins with a city or a province.
    fn begins_with_city(&self, start: usize) -> bool {
        self.hits.longest_at(start, Table::Place).is_some_and(|hit| {
            let place = &PLACES[hit.row];
            place.city.is_empty() || place.city.starts_with(&self.text.folded(hit.start..hit.end))
        })
    }

    /// Whether a cue of some class begins the name.
    pub(super) fn begins_with(&self, start: usize, class: fn(CueClass) -> bool) -> bool {
        cues(self.hits, start, start + 1).any(|(cue, c)| class(c) && cue.end <= self.hit.start)
    }

    /// Whether it is a building site: 引水工程, 建设…工程.
    fn is_construction(&self, start: usize) -> bool {
        let end = self.hit.start;
        if self.text.starts_with_any(start, BUILDING) {
            return true;
        }
        // 农村公路安全防护工程 and 供水保障提升工程 do something for what is there already.
        if self.text.ends_with_any(end, SERVING) {
            return false;
        }
        cues(self.hits, start, end).any(|(cue, class)| {
            class == CueClass::Construction && cue.end <= end && (cue.end == end || cue.end - cue.start > 1)
        })
    }
}
