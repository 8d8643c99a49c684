//! What a phrase before a figure ends with and is no part of what is measured.

use super::Phrase;
use crate::char_set::{FewChars, chars};
use crate::fact::compare;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{ACTORS, BODIES, CAUSES, EFFECTS, HOLDERS, LISTED_SECTORS, PEOPLE, RANK_NOUNS};
use crate::tables::{CueRole, Words, words};

/// Words that set a bound to what is measured.
static BOUNDS: &Words = words!["不高于", "不低于", "不超过", "不少于", "不大于", "不小于", "不得超过", "不得低于"];

/// What the most of something is: 最|高.
pub(super) const DEGREES: &FewChars = chars!("高低大小多少快慢强长短好贵远近重");

impl Phrase<'_, '_> {
    /// 甲、乙、丙等|国家战略任务总体落地率: what the members are says what is measured.
    pub(super) fn summed_up(&self) -> Option<usize> {
        const SHORTEST: usize = 2;
        const LONGEST_NAMED: usize = 10;
        let text = self.scene.text;
        // 新增|如年实业等|示范点.
        let quoted = (self.start..self.end.saturating_sub(1)).find(|&i| text.starts_with_at(i, "”“"));
        // 云帆电气等|省级高新技术企业.
        let firms = self.ends(words!["企业"]);
        let begins = self.is_new() || firms && self.len() > LONGEST_NAMED;
        // 院士工作站等|创新平台35个: one example is enough where they are counted.
        let counted = |f: &FigureSpan| f.span.start == self.end && Shape::of(f) == Shape::Count;
        let begins = begins || self.scene.next_figure(self.end).is_some_and(counted);
        let listed = self.scene.find(self.start..self.end, '、').or(quoted).or_else(|| begins.then_some(self.start))?;
        let etc = self.scene.find(listed..self.end.saturating_sub(SHORTEST), '等')?;
        let word = matches!(text.at(etc + 1), Some('级' | '待' | '候' | '于' | '额' | '同'))
            || text.before(etc).is_some_and(|c| chars!("高中初优一二三特平均对").has(c));
        // 甲、乙、丙等市场出口分别增长: each member has its own figure.
        let each = text.starts_with_any(self.end, words!["分别", "同比分别", "环比分别"]);
        // 酒店、交通等行业: so may each sector or place.
        let members = etc + 3 == self.end && self.ends(LISTED_SECTORS);
        // 5G、数据中心等投资: a bare amount does not say of what it is, but firms are counted: 云帆电子、恒纬光学等|企业.
        let bare = self
            .scene
            .cues
            .starting_at(etc + 1)
            .iter()
            .any(|w| w.names_amount() && w.end == self.end && !w.any(&[CueRole::UpNoun, CueRole::DownNoun]));
        let bare =
            bare && !firms && self.end < etc + 1 + 2 * SHORTEST && self.scene.find(self.start..etc, '、').is_some();
        (!word && !each && !members && !bare).then(|| self.after_places(etc + 1))
    }

    /// 集中度|最高的开发区达82.4%: whoever has the most of it is not what is measured.
    pub(super) fn before_superlative(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        // 全国规模最大、|总投资近20亿元: what is the most of it is told beside.
        let most = |i: &usize| {
            text.chars[*i] == '、' && text.at(i - 2) == Some('最') && text.before(*i).is_some_and(|c| DEGREES.has(c))
        };
        let beside = (self.start + SHORTEST + 1..self.end.saturating_sub(SHORTEST)).rev().find(most);
        self.start = beside.map_or(self.start, |i| i + 1);
        let range = self.start + SHORTEST..self.end.saturating_sub(1);
        let Some(most) = self.scene.find(range, '最') else { return };
        let degree = text.at(most + 1).is_some_and(|c| DEGREES.has(c));
        // 发行价|最高的|每股56.8元, but 全国最大的750千伏电网.
        let amount = || text.before(most).is_some_and(|c| chars!("价额率量值费龄数").has(c));
        // 日均客流|最高时|达3万人次.
        let when = text.at(most + 2) == Some('时') && most + 3 == self.end;
        // 占比最大的|工业生产指数: but an amount is told of whoever that is.
        // 占比最大的|汽车制造业|增长12%.
        let verbs = [CueRole::Up, CueRole::Down];
        let grew = || most + 4 < self.end && !amount() && self.scene.cues.at(self.end, &verbs).is_some();
        if degree && text.at(most + 2) == Some('的') && (self.scene.cues.amount_ends(self.end) || grew()) {
            self.start = most + 3;
            return;
        }
        if degree && (when || text.at(most + 2) == Some('的') && (most + 2 < self.end || amount())) {
            self.end = most;
        }
    }

    /// 地区生产总值|在疫情之年|跨越2000亿元: under what circumstances.
    pub(super) fn before_circumstance(&mut self) {
        const SHORTEST: usize = 2;
        let ends = words![
            "之年",
            "之际",
            "之下",
            "背景下",
            "形势下",
            "情况下",
            "条件下",
            "影响下",
            "冲击下",
            "压力下",
            "基础上"
        ];
        let text = self.scene.text;
        // 价格|在首轮降价基础上又降低3.8个百分点.
        let end = self.end - usize::from(matches!(text.before(self.end), Some('又' | '再' | '仍' | '还' | '也')));
        if !matches!(text.before(end), Some('年' | '际' | '下' | '上')) || !text.ends_with_any(end, ends) {
            return;
        }
        let range = self.start + SHORTEST..end.saturating_sub(SHORTEST);
        self.end = self.scene.find(range, '在').unwrap_or(self.end);
    }

    /// 精密机械|受惠于订单而增长: why it changed is not what changed.
    pub(super) fn before_cause(&mut self) {
        const SHORTEST: usize = 2;
        // 光电产业|则因面板|降价,衰退12.8%.
        static WHY: &Words = words!["则因", "却因", "则受"];
        if let Some((why, _)) = self.scene.text.find_any(self.start + SHORTEST..self.end, WHY) {
            self.end = why;
        }
        if !self.ends(EFFECTS) {
            return;
        }
        let cause = |i: &usize| {
            let word = self.scene.text.length_at(*i, CAUSES);
            word > 0 && self.scene.open(*i) && !self.scene.inside_whole_word(*i, *i + word)
        };
        self.end = (self.start + SHORTEST..self.end).find(cause).unwrap_or(self.end);
    }

    /// 工业总量|成为全区第四个突破2000亿元的地区: what it became is not what is measured.
    pub(super) fn before_becoming(&mut self) {
        const SHORTEST: usize = 4;
        let text = self.scene.text;
        let verbs = words!["成为", "成长为", "发展为", "壮大为", "蜕变为"];
        let becomes = |i: usize| text.word_at(i, verbs).filter(|_| self.scene.open(i)).map(|w| i..i + w.length());
        let becomes = |i: usize| becomes(i).filter(|verb| verb.len() > 2 || i >= self.start + SHORTEST);
        // 从10人小厂|成长为年销售额20亿元的企业: whoever became it was told before.
        if let Some(verb) = becomes(self.start).filter(|verb| verb.len() > 2) {
            self.start = verb.end.min(self.end);
            return;
        }
        let verb = (self.start + 2..self.end).find_map(becomes);
        self.end = verb.map_or(self.end, |verb| verb.start);
    }

    /// 营业额|创历史新高 连12年破万亿: a record is told of what stands before, and is nothing that is measured.
    pub(super) fn before_record(&mut self) {
        let chars = &self.scene.text.chars;
        if !matches!(self.scene.text.before(self.end), Some('高' | '低' | '录' | '新' | '猷' | '价')) {
            return;
        }
        let sets = |from: usize| chars[from..self.end].contains(&'创');
        let known = self
            .scene
            .cues
            .ending_at(self.end)
            .iter()
            .find(|w| w.is(CueRole::Stop) && w.start >= self.start + 2 && sets(w.start));
        if let Some(record) = known {
            self.end = record.start;
            self.before_leading_words();
        } else if self.ends(words!["新高", "新低", "新猷", "纪录", "天价"]) {
            // 营业额|写新猷; 可望|改写历史纪录.
            static SETTING: &Words = words!["创", "写", "改写", "刷新"];
            let set = |i: &usize| self.scene.text.starts_with_any(*i, SETTING) && self.scene.open(*i);
            let verb = (self.start..self.end).rev().find(set);
            let verb = verb.map(|verb| verb - usize::from(verb > 0 && chars[verb - 1] == '改'));
            let verb = verb.filter(|&verb| verb >= self.start + 2);
            let times = |f: &FigureSpan| f.span.start == self.end && f.unit == "次";
            let counted = || self.scene.next_figure(self.end).is_some_and(times);
            let held = self.ends(words!["纪录"]) && (!set(&self.start) || counted());
            // 世界纪录|提高0.4秒; 创世界纪录|68次.
            self.end = verb.unwrap_or(if held { self.end } else { self.start });
            self.before_leading_words();
        }
    }

    /// GDP|四年平均增长5.7%: over how many years.
    pub(super) fn before_years(&mut self) {
        // 出口|连三月|突破6亿美元: for how many months on end.
        if matches!(self.scene.text.before(self.end), Some('月' | '季' | '年')) {
            let number = |i: &usize| is_up_to_ten(self.scene.text.chars[*i]) || self.scene.text.chars[*i] == '两';
            let count = (self.start..self.end - 1).rev().take(3).take_while(number).count();
            let streak = (self.end - 1 - count).checked_sub(1).filter(|&i| self.scene.text.chars[i] == '连');
            self.end = streak.filter(|&i| count > 0 && i >= self.start).unwrap_or(self.end);
        }
        if self.scene.text.starts_with_any(self.end, words!["年平均", "年均"]) {
            let number = |i: &usize| is_up_to_ten(self.scene.text.chars[*i]) || self.scene.text.chars[*i] == '近';
            self.end -= (self.start + 2..self.end).rev().take_while(number).count();
        }
        // 产业规模|五年涨了6倍.
        // 中欧班列|八年开行6200列.
        let times = words!["年时间", "个月时间", "年", "个月", "天", "周"];
        let time = self.scene.text.word_start(self.end, times);
        let roles = [CueRole::Up, CueRole::Down, CueRole::Lead, CueRole::Verb];
        let changes = || self.scene.cues.at(self.end, &roles).is_some();
        if let Some(time) = time.filter(|_| changes()) {
            let number = |i: &usize| is_up_to_ten(self.scene.text.chars[*i]) || self.scene.text.chars[*i] == '两';
            let count = (self.start + 2..time).rev().take_while(number).count();
            self.end = if count > 0 { time - count } else { self.end };
        }
    }

    /// 租金|不高于市场价的50%: within what bounds.
    pub(super) fn before_bound(&mut self) {
        let bound = |i: &usize| {
            self.scene.text.chars[*i] == '不' && self.scene.text.starts_with_any(*i, BOUNDS) && self.scene.open(*i)
        };
        self.end = (self.start + 2..self.end).find(bound).unwrap_or(self.end);
    }

    /// 按不低于|总车位30%的比例.
    pub(super) fn after_bound(&mut self) {
        if let Some(word) = self.scene.text.word_at(self.start, BOUNDS) {
            self.start = (self.start + word.length()).min(self.end);
        }
    }

    /// 第三产业占比|从几乎为零提高到30%: where it came from.
    fn before_origin(&mut self) {
        const LONGEST: usize = 10;
        let (scene, text) = (self.scene, self.scene.text);
        let roles = [CueRole::Link, CueRole::Up, CueRole::Down];
        let leads = |at: usize| {
            let to = |w: &Word| {
                matches!(text.before(w.end), Some('到' | '至' | '为')) || matches!(text.at(w.end), Some('到' | '至'))
            };
            scene.cues.starting_at(at).iter().any(|w| w.any(&roles) && w.end - w.start > 1 && to(w))
        };
        let figure = scene.next_figure(self.end);
        let after = || figure.is_some_and(|f| f.span.start <= self.end + 1 && leads(f.span.end));
        let from = self.end.saturating_sub(LONGEST).max(self.start + 2);
        let origin = (from..self.end).rev().find(|&i| matches!(text.chars[i], '从' | '由') && scene.alone(i));
        if let Some(origin) = origin.filter(|_| leads(self.end) || after()) {
            self.end = origin;
        }
    }

    /// 综合排名|居全省第8位: the noun is half of the joint.
    pub(super) fn with_ranking(&mut self) {
        static SORTS: &Words = words!["综合", "最新", "年度", "火炬", "评价", "考核", "总体", "整体", "竞争力", "发展"];
        if self.ends(SORTS) && self.scene.text.starts_with_any(self.end, RANK_NOUNS) {
            self.end += 2;
        }
    }

    /// 开行数量|从开通初期的2列增长至18列: the verb in it has no object.
    pub(super) fn before_former(&mut self) {
        if self.scene.text.at(self.end) == Some('的') {
            self.end = compare::changes_from(self.scene, self.start, self.end).unwrap_or(self.end);
        }
    }

    /// 由2016年的5亿元, 从法定60个工作日: what changes stands before 由.
    pub(super) fn before_change(&mut self) {
        // 由规定的|5个工作日: what changes is said elsewhere.
        if matches!(self.scene.text.at(self.start), Some('由' | '从'))
            && compare::is_former(self.scene, self.start + 1..self.end)
        {
            self.end = self.start;
        }
        if let Some(from) = compare::changes_from(self.scene, self.start, self.end) {
            self.end = from;
        }
        self.before_origin();
        self.before_leading_words();
    }

    /// 在…综合评价|中.
    pub(super) fn before_locality(&mut self) {
        const SHORTEST: usize = 3;
        // 企业中|约一半从事研发.
        let whom = |end: usize| [BODIES, PEOPLE].iter().any(|words| self.scene.text.ends_with_any(end, words));
        let test = |end: usize| self.scene.text.ends_with_any(end, words!["考核", "评价", "评比", "竞赛", "测评"]);
        let of = |end: usize| whom(end) || test(end);
        if self.len() == SHORTEST && self.scene.text.before(self.end) == Some('中') && of(self.end - 1) {
            self.end -= 1;
        }
        // 科技创新指标|方面|居全国第8位.
        self.end -= if self.len() > SHORTEST + 2 && self.ends(words!["方面"]) { 2 } else { 0 };
        while self.len() > SHORTEST
            && matches!(self.scene.text.chars[self.end - 1], '中' | '里' | '上' | '内' | '后')
            && self.scene.open(self.end - 1)
            && (self.scene.cues.ending_at(self.end).is_empty() || self.ends(words!["平台中"]))
            && !self.ends(words!["初中", "高中", "职中"])
        {
            self.end -= 1;
        }
    }

    pub(super) fn before_and_so_on(&mut self) {
        if self.start < self.end && self.scene.text.chars[self.end - 1] == '等' {
            self.end -= 1;
            // 云帆量子、海图能源等|5家|估值超10亿元: who they are is not what is counted.
            let measured = |f: &FigureSpan| self.scene.cues.starting_at(f.span.end).iter().any(|w| w.known);
            let firms = self.scene.next_figure(self.end).is_some_and(|f| f.unit == "家" && measured(f));
            let named = self.scene.find(self.start..self.end, '、').is_some() && !self.ends(BODIES);
            self.start = if firms && named { self.end } else { self.start };
        }
    }
}

/// Whether somebody who does things is named right before a position.
pub(in crate::fact) fn does(scene: &Scene, at: usize) -> bool {
    let somebody = [ACTORS, BODIES, HOLDERS, PEOPLE].iter().any(|words| scene.text.ends_with_any(at, words));
    somebody || scene.text.before(at).is_some_and(|c| chars!("州局厅委办部院处校府们政").has(c))
}
