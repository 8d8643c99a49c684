//! What a phrase before a figure says of whoever does, has, plans or causes what is measured.

use super::Phrase;
use super::done::SET_WORDS;
use super::verb::noun_after;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::holder;
use crate::length::Length;
use crate::tables::lists::{
    ACTING_BODIES, ACTORS, AMONG_WHOM, BODIES, BODY_DEEDS, CAUSING, COVERBS, DEEDS, HOLDERS, IN_ORDER, NOMINAL_DEEDS,
    NOUNS_AFTER_MANNERS, NOUNS_OF_DEEDS, PLANNING, SUPPORTING, WITH_WHOM, WORKINGS,
};
use crate::tables::{CueRole, words};

/// The shortest name of somebody, and of what is measured.
const SHORTEST: usize = 2;

impl Phrase<'_, '_> {
    /// 会议提出|意见建议300条, 党员队化解|纠纷120起, 指导企业消除|隐患20处: whoever did it, and what they did to it.
    pub(super) fn done_by(&self) -> Option<usize> {
        let (scene, text, last) = (self.scene, self.scene.text, self.end.saturating_sub(SHORTEST));
        let does = |start: usize, end: usize| {
            (self.start + SHORTEST..=last).contains(&start)
                && end <= last
                // 企业投入研发经费: what is spent is theirs.
                && !scene.text.starts_with_at(start, "投入")
                && scene.open(start)
                // 干部培训|活动 is one noun.
                && !(end + SHORTEST == self.end && scene.text.starts_with_any(end, NOUNS_OF_DEEDS))
                && !noun_after(scene, end)
                // 市场监管|局: an office's name.
                && scene.text.at(end) != Some('局')
                && !scene.inside_whole_word(start, end)
        };
        let told = |w: &&Word| {
            w.is(CueRole::Verb)
                && (self.is_agent(w.start) || scene.text.before(w.start) == Some('”'))
                // “两新”|组织|党组织: those that are no firms are called so.
                && !(text.starts_with_at(w.start, "组织") && text.ends_with_at(w.start, "新”"))
                // 企业牵头或参与占比: the verb goes on.
                && !matches!(scene.text.at(w.end), Some('或' | '和' | '与' | '及' | '、'))
                && does(w.start, w.end)
        };
        let told = scene.cues.within(self.start..self.end).iter().find(told).map(|w| w.end);
        told.or_else(|| {
            let deed = |at: usize| {
                // 全省|开发区.
                let end = scene.text.past_word(at, DEEDS).filter(|_| !scene.text.starts_with_at(at, "开发区"))?;
                let led = || scene.text.ends_with_any(at, HOLDERS) || self.is_agent(at);
                let told = || self.is_agent(at) && self.is_told(at, end);
                // 养老中心增加|床位60张.
                let added = || scene.text.starts_with_at(at, "增加");
                (does(at, end) && (led() && self.is_led(at) || told() || added())).then_some(end)
            };
            let end = (self.start + SHORTEST..last).find_map(deed)?;
            // 排查和消除|风险.
            let and = usize::from(matches!(scene.text.at(end), Some('和' | '并' | '、' | '及')));
            let second = scene.text.past_word(end + and, DEEDS);
            // 单位认领|服务项目: but such a noun begins with its deed.
            let noun = |second: usize| and == 0 && second == last && text.starts_with_any(last, WORKINGS);
            Some(second.filter(|&second| second <= last && !noun(second)).unwrap_or(end))
                .filter(|&end| scene.text.ends_with_at(end, "增加") || !self.is_amount())
        })
        .or_else(|| self.done_to_short())
    }

    /// 研究院孵化|企业130家: what bodies do that stand before no noun as what it is of, to what one short word names.
    fn done_to_short(&self) -> Option<usize> {
        const VERB: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let object = self.end.checked_sub(SHORTEST)?;
        let verb = object.checked_sub(VERB).filter(|&verb| verb >= self.start + SHORTEST && scene.open(verb))?;
        let deed = |words| text.word_at(verb, words).is_some_and(|w| w.length() == VERB);
        let acts = [DEEDS, BODY_DEEDS].into_iter().any(deed) && text.ends_with_any(verb, ACTING_BODIES);
        // 商会|签约项目: such a project has a name of its own.
        let named = scene.inside_whole_word(verb, object);
        (acts && !text.starts_with_any(object, NOUNS_OF_DEEDS)).then_some(if named { verb } else { object })
    }

    /// Whether somebody who does things is named right before a position.
    pub(super) fn is_agent(&self, at: usize) -> bool {
        let text = self.scene.text;
        let office = |c: char| chars!("校院所局厅委办处社队馆市县省州镇乡村厂店库站").has(c);
        let inside = || {
            text.before(at) == Some('里') && text.before(at - 1).is_some_and(|c| chars!("村县市区省镇院校厂").has(c))
        };
        [ACTORS, BODIES].iter().any(|words| text.ends_with_any(at, words))
            || text.before(at).is_some_and(office)
            || inside()
    }

    /// 学院|申报|科研项目: whether a deed has an object too long for a compound, as 企业|研发|人员 is one.
    fn is_told(&self, at: usize, end: usize) -> bool {
        const SHORTEST_OBJECT: usize = 3;
        let (scene, text) = (self.scene, self.scene.text);
        // 企业|生产|计划.
        let compounds = [NOUNS_OF_DEEDS, NOUNS_AFTER_MANNERS, words!["总", "用地", "专项", "合同", "方案", "计划"]];
        let compound = || compounds.iter().any(|nouns| text.starts_with_any(end, nouns));
        let verb =
            || scene.cues.at(end, &[CueRole::Lead, CueRole::Verb]).is_some() || text.word_at(end, DEEDS).is_some();
        end > at + 1
            && end + SHORTEST_OBJECT <= self.end
            && !text.starts_with_any(at, NOMINAL_DEEDS)
            && !compound()
            && !verb()
    }

    /// Whether somebody before `at` is made to do something, or it is done with them: 指导企业|, 与部门|.
    fn is_led(&self, at: usize) -> bool {
        const REACH: usize = 16;
        let (scene, text) = (self.scene, self.scene.text);
        let from = self.floor.max(at.saturating_sub(REACH));
        (from..at.saturating_sub(SHORTEST - 1)).any(|i| {
            scene.open(i) && (text.starts_with_any(i, WITH_WHOM) || text.starts_with_any(i, COVERBS) && scene.alone(i))
        })
    }

    /// Whether it ends with a word of amount: of those a verb may be a part.
    fn is_amount(&self) -> bool {
        self.scene.cues.ending_at(self.end).iter().any(|w| w.names_amount() && w.start >= self.start)
            && holder::amount(self.scene, self.start..self.end).is_some()
    }

    /// 该支部有|党员26名: whoever has it.
    pub(super) fn having(&self) -> Option<usize> {
        let (scene, text) = (self.scene, self.scene.text);
        let part = |c: char| chars!("量率权制者的着没无何限").has(c);
        // 医院设|床位600张.
        let sets = |i: usize| {
            text.chars[i] == '设'
                && !text.at(i + 1).is_some_and(|c| SET_WORDS.contains(c))
                && !text.before(i).is_some_and(|c| chars!("建开增创架铺敷常附下新公陈摆假预特拟").has(c))
        };
        let has = |i: &usize| {
            (text.chars[*i] == '有' || sets(*i))
                && scene.alone(*i)
                && scene.cues.starting_at(*i).iter().all(|w| w.end == i + 1)
                && !text.at(i + 1).is_some_and(part)
                && !matches!(text.before(*i), Some('没' | '国' | '所' | '享' | '稀' | '民' | '保'))
        };
        (self.start + SHORTEST..self.end.saturating_sub(SHORTEST)).rev().find(has).map(|i| i + 1)
    }

    /// 技改使|产能提高三成, 把|榜单扩大到200个: what makes it change.
    pub(super) fn causing(&self) -> Option<usize> {
        const SHORTEST_OBJECT: usize = 4;
        let (scene, text) = (self.scene, self.scene.text);
        let cause = |i: usize| {
            let supporting = || if i == self.start { text.word_at(i, SUPPORTING) } else { None };
            let word = text.word_at(i, CAUSING).or_else(supporting)?;
            let at = i + word.length();
            let single = at == i + 1;
            // 大使, 使用: of words these are a part.
            let part = || {
                !scene.alone(i)
                    || text.before(i).is_some_and(|c| chars!("大天即行驱致迫命法指禁司勒夏节律转出受退忍礼割").has(c))
                    || text.at(at).is_some_and(|c| chars!("用命馆得者牌营箭利渡位步").has(c))
            };
            let fits = at + SHORTEST <= self.end && scene.open(i) && !scene.inside_whole_word(i, at);
            // 推动|资金, 使|产能: the shorter object may be one noun with the longer verb.
            let known = || scene.known_end(&(at..self.end)) == Some(at);
            let object = single || at + SHORTEST_OBJECT <= self.end || known() || word != "支持";
            (fits && object && !noun_after(scene, at) && !(single && part())).then_some(at)
        };
        (self.start..self.end.saturating_sub(SHORTEST)).rev().find_map(cause)
    }

    /// 街道计划再建|驿站8个: whoever plans it, and what they plan to do.
    pub(super) fn planning(&self) -> Option<usize> {
        let (scene, text, last) = (self.scene, self.scene.text, self.end.saturating_sub(SHORTEST));
        let plan = |i: usize| {
            let at = text.past_word(i, PLANNING)?;
            let again = at + usize::from(matches!(text.at(at), Some('再' | '新' | '将' | '要')));
            let deed = text.past_word(again, DEEDS);
            let verb = || scene.cues.at(again, &[CueRole::Lead, CueRole::Verb]).map(|w| w.end);
            let end = deed.or_else(verb)?;
            let fits = end <= last && scene.open(i) && !scene.inside_whole_word(i, at) && !noun_after(scene, end);
            fits.then_some(end)
        };
        (self.start..last).find_map(plan).filter(|_| !self.is_amount())
    }

    /// 小分队共|外出招商17次: how many of whoever did it together.
    pub(super) fn together(&self) -> Option<usize> {
        const BEFORE: &str = "公中国一总反民与同相苏";
        const AFTER: &str = "同享有计产建和管用识性鸣青赢治体富创育担党商研通振存生处事进";
        let (scene, text) = (self.scene, self.scene.text);
        let all = |i: &usize| {
            text.chars[*i] == '共'
                && scene.alone(*i)
                && !text.before(*i).is_some_and(|c| BEFORE.contains(c))
                && !text.at(i + 1).is_some_and(|c| AFTER.contains(c))
        };
        (self.start + SHORTEST..self.end.saturating_sub(SHORTEST)).rev().find(all).map(|i| i + 1)
    }

    /// 探寻其|规上工业增速: whose it is was said before.
    pub(super) fn whose(&self) -> Option<usize> {
        let (scene, text) = (self.scene, self.scene.text);
        let its = |i: &usize| {
            text.chars[*i] == '其'
                && scene.alone(*i)
                && !matches!(text.before(*i), Some('尤' | '极' | '及' | '土' | '与'))
                && !matches!(text.at(i + 1), Some('中' | '他' | '它' | '余' | '间' | '次'))
        };
        // 茶乡安岭县的|茶园面积: nor is the place that has it.
        let place = |i: &usize| {
            text.chars[*i] == '的'
                && text.before(*i).is_some_and(|c| chars!("县市镇乡州旗").has(c))
                && text.before(i - 1) != Some('城')
        };
        let from = self.start + SHORTEST..self.end.saturating_sub(SHORTEST);
        let its = from.clone().rev().find(its);
        its.or_else(|| from.rev().find(place).filter(|_| scene.cues.amount_ends(self.end))).map(|i| i + 1)
    }

    /// 云帆市第四次荣登|城市榜第一名: whoever came into an order.
    pub(super) fn entering(&self) -> Option<usize> {
        const SHORTEST_ORDER: usize = 4;
        let (scene, text) = (self.scene, self.scene.text);
        let enters = |i: &usize| text.starts_with_any(*i, words!["荣登", "登上", "跻身", "荣膺"]) && scene.open(*i);
        let last = self.end.saturating_sub(SHORTEST_ORDER + 2);
        (self.start + SHORTEST..last).rev().find(enters).map(|i| i + 2)
    }

    /// 观摩会中|综合成绩: where they were put in an order.
    pub(super) fn in_order(&self) -> Option<usize> {
        let (scene, text) = (self.scene, self.scene.text);
        let among = |i: &usize| {
            // 排名|上升.
            matches!(text.chars[*i], '中' | '上' | '里')
                && scene.alone(*i)
                && text.ends_with_any(*i, IN_ORDER)
                && text.at(i + 1) != Some('升')
        };
        (self.start + SHORTEST..self.end.saturating_sub(SHORTEST)).rev().find(among).map(|i| i + 1)
    }

    /// 北京企业中|科技型企业: among whom those are that are measured.
    pub(super) fn among_whom(&self) -> Option<usize> {
        let (scene, text) = (self.scene, self.scene.text);
        let among = |i: &usize| {
            text.chars[*i] == '中'
                && scene.alone(*i)
                && text.at(self.start) != Some('每')
                && text.ends_with_any(*i, AMONG_WHOM)
                && !text.at(i + 1).is_some_and(|c| chars!("标位心级小高试介转外国层英文西东部欧亚哈铁建交央车").has(c))
        };
        (self.start + SHORTEST..self.end.saturating_sub(SHORTEST)).rev().find(among).map(|i| i + 1)
    }

    /// 密度|是全省平均水平的2倍: what it is compared with.
    pub(super) fn before_base(&mut self) {
        let (scene, text) = (self.scene, self.scene.text);
        // 订单、客流|分别是平日的3倍、2倍.
        let each = (self.start + SHORTEST..self.end).find(|&i| text.starts_with_any(i, words!["分别是", "分别为"]));
        self.end = each.unwrap_or(self.end);
        // 占比|连云港全市: where it is a part of.
        let place = matches!(text.before(self.end), Some('市' | '省' | '县' | '州' | '港'))
            || scene.cues.ending_at(self.end).iter().any(|w| w.place);
        let mut shares = (self.start..self.end.saturating_sub(2)).filter(|&i| place && text.starts_with_at(i, "占比"));
        self.end = shares.next().map_or(self.end, |share| share + 2);
        // 增速|与全国持平.
        if text.ends_with_at(self.end, "持平") {
            self.end = scene.find(self.start + SHORTEST..self.end, '与').unwrap_or(self.end);
        }
        // 产值|相当于全市的14%.
        let equals = |i: &usize| text.starts_with_at(*i, "相当于") && scene.open(*i);
        if let Some(equal) = (self.start + SHORTEST..self.end).find(equals) {
            self.end = equal;
            return;
        }
        // 价格|仅为进口产品的三分之一.
        let only = words!["仅为", "只有", "仅是", "约为", "不足", "不到", "不及"];
        let only = |i: &usize| text.starts_with_any(*i, only) && scene.open(*i);
        if text.at(self.end) == Some('的')
            && let Some(only) = (self.start + SHORTEST..self.end.saturating_sub(1)).find(only)
        {
            self.end = only;
            return;
        }
        let is = |i: &usize| text.chars[*i] == '是' && scene.alone(*i);
        let Some(at) = (self.start + SHORTEST..self.end.saturating_sub(1)).find(is) else { return };
        let base = text.starts_with_any(
            at + 1,
            words![
                "全", "我国", "世界", "国内", "同类", "同期", "上年", "去年", "平均", "普通", "传统", "过去", "原来"
            ],
        );
        // 观影人次|是人口总数的近一倍.
        let times = || scene.next_figure(self.end).is_some_and(|f| matches!(f.unit.as_str(), "倍" | ""));
        let base = base || text.at(self.end) == Some('的') && times();
        if base || text.ends_with_any(self.end, words!["水平", "平均", "同期"]) {
            self.end = at;
        }
    }
}
