//! What a phrase before a figure says of what is done, before its object: the object is what is measured.

use super::Phrase;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{
    ACTORS, AMOUNT_NOUNS, BODIES, CARRIERS, DEED_AMOUNTS, DEEDS, GIVING, HANDLING, HOLDERS, NO_SUFFIXES, PEOPLE,
    SORTING_DEEDS, SORTS_OF_DEEDS, WORKS_INVESTED,
};
use crate::tables::{CueRole, UnitFamily, Words, words};

impl Phrase<'_, '_> {
    /// 建成|过江通道: after the last verb with an object.
    pub(super) fn after_verbs(&mut self) {
        let text = self.scene.text;
        let (mut kept, floor) = (self.start, self.start);
        for word in self.scene.cues.within(self.start..self.end) {
            let cut = word.end;
            let inside = word.start < self.start.max(kept) || cut >= self.end;
            let named = begins_longer(self.scene, word) || self.is_rate_of(word);
            if !word.is(CueRole::Lead) || inside || !self.scene.open(word.start) || named {
                continue;
            }
            // 新注册企业: without the verb a bare noun says too little.
            let new = text.at(word.start) == Some('新');
            // 人均|审结|案件.
            if text.ends_with_any(word.start, words!["人均", "户均", "员均"]) {
                continue;
            }
            // 专精特|新培育.
            if new && text.ends_with_at(word.start, "专精特") {
                continue;
            }
            if new && cut == word.start + 3 && cut + 2 == self.end {
                (self.start, kept) = (word.start, cut);
                continue;
            }
            if self.is_trade(word) {
                continue;
            }
            // 知识|创造|和技术创新能力.
            if self.ends(words!["能力", "水平"]) && self.joins_noun(cut) {
                continue;
            }
            // 移送检察机关: to whom they are handed over says no more than that they are.
            if text.starts_with_at(word.start, "移送") && self.ends(words!["机关", "部门", "司法", "检察"]) {
                (self.start, kept) = (word.start, cut);
                continue;
            }
            if self.tells_which_of(word.start) {
                (self.start, kept) = (word.start, cut);
                continue;
            }
            // 投递包裹: each such verb has an amount of its own.
            if cut + 2 == self.end && text.starts_with_any(word.start, HANDLING) {
                (self.start, kept) = (word.start, cut);
                continue;
            }
            if self.is_stage_of_works(word.start, cut) {
                // 获批上市药品: nor is 获 the verb.
                kept = cut;
                continue;
            }
            // 新增|设施, 发动|机: a word that begins inside another is none.
            // 全省|开发区.
            let zone = text.starts_with_at(word.start, "开发区") && cut == word.start + 2;
            let crossed = zone || self.scene.inside_whole_word(cut - 1, cut + 1);
            if crossed || overlapped(self.scene, word) || self.is_capacity(word) {
                continue;
            }
            // 培养房, 加工厂: with one character after it the verb is a noun, but 下辖|村.
            if cut + 1 == self.end
                && word.end - word.start > 1
                && !matches!(text.chars[cut], '村' | '镇' | '乡' | '县' | '市' | '路' | '桥')
            {
                continue;
            }
            // 筹建工作|用了26天: so does a word for the work that it took so long to do.
            if cut + 2 == self.end && word.start == floor && self.takes_time() {
                continue;
            }
            // 电网工程|完成投资, 产业项目|完成投资.
            let built = || text.starts_with_at(cut, "投资") && text.ends_with_any(word.start, WORKS_INVESTED);
            if cut + 2 == self.end && (self.carries(word.start) || built()) {
                continue;
            }
            // 预留|份额: a bare word of amount takes the verb before it.
            let amount = cut + 2 == self.end
                && word.start > self.start + 2
                && self.scene.text.starts_with_any(cut, AMOUNT_NOUNS)
                && !text.starts_with_any(word.start, words!["发放价值", "赠送价值", "捐赠价值"]);
            // 本土培育|企业: how it is done makes it a sort.
            let sort = text.ends_with_any(word.start, SORTS_OF_DEEDS);
            // 签订|共建协议, 认领|共建项目: a second verb tells of what sort the object is.
            let sorts = || {
                let after = self.start > floor && word.start == self.start;
                (after || text.word_before(word.start, DEEDS).is_some())
                    && text.starts_with_any(word.start, SORTING_DEEDS)
                    // 上报|整改|隐患.
                    && !text.starts_with_any(cut, words!["问题", "隐患", "线索"])
            };
            if cut + 2 == self.end && sorts() {
                continue;
            }
            // 组建|规模超10亿元的基金: what is founded has a size.
            let founded = text
                .starts_with_any(word.start, words!["组建", "设立", "成立", "发起", "打造", "形成", "建成"])
                && (text.starts_with_any(cut, words!["规模", "能力", "资金", "范围", "总额"])
                    || cut + 2 == self.end && self.is_size_of_thing());
            let noun = noun_after(self.scene, cut) && !founded;
            if !amount && !sort && !noun && !self.scene.inside_whole_word(word.start, cut) {
                self.start = cut;
                self.skip_particles();
                self.after_relative();
            }
        }
    }

    /// Whether it ends with a word for work, and how long that took follows.
    fn takes_time(&self) -> bool {
        let time = || self.scene.next_figure(self.end).is_some_and(|f| f.family == UnitFamily::Time);
        self.ends(words!["工作", "任务", "手续"]) && time()
    }

    /// 建立党组织的|企业, 获得表彰的|职工: those who did it are counted.
    fn after_relative(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        // 打破国外垄断的|产品, 完成土地平整的|地块: so is what did it, or had it done.
        static TELLING: &Words =
            words!["打破", "填补", "获得", "拥有", "具有", "具备", "达到", "掌握", "入选", "列入", "完成", "取得"];
        let told = || self.counts() && text.ends_with_any(self.start, TELLING);
        let who = [PEOPLE, BODIES].iter().any(|words| text.ends_with_any(self.end, words)) || told();
        let of = |i: &usize| text.chars[*i] == '的' && self.scene.open(*i);
        if who && let Some(of) = (self.start + SHORTEST..self.end.saturating_sub(SHORTEST)).rev().find(of) {
            self.start = of + 1;
        }
    }

    /// 把生物医药作为主要产业的|园区: a long clause that tells which is no part of the name.
    pub(super) fn after_long_clause(&mut self) {
        const LONGEST: usize = 16;
        const CLAUSE: usize = 8;
        let (scene, text) = (self.scene, self.scene.text);
        // 统计的|企业.
        let who = || [PEOPLE, BODIES].iter().any(|words| text.ends_with_any(self.end, words));
        if text.at(self.start + 2) == Some('的') && self.len() >= 5 && scene.open(self.start + 2) && who() {
            self.start += 3;
        }
        if self.len() <= LONGEST {
            return;
        }
        let of = |i: &usize| text.chars[*i] == '的' && scene.open(*i);
        let Some(of) = (self.start + CLAUSE..self.end.saturating_sub(2)).rev().find(of) else { return };
        let verb = |w: &Word| {
            w.any(&[CueRole::Lead, CueRole::Verb, CueRole::Stop])
                && w.start > self.start
                && w.end - w.start > 1
                && !scene.inside_whole_word(w.start, w.end)
        };
        let rate = text.before(self.end).is_some_and(|c| chars!("率重例度比").has(c));
        let part = (self.start..of).any(|i| text.chars[i] == '占');
        if !rate && !part && scene.cues.within(self.start..of).iter().any(verb) {
            self.start = of + 1;
        }
    }

    /// 建成|面积500平方米的中心: whether 的 after the figure leads to what has that size.
    fn is_size_of_thing(&self) -> bool {
        let figure = self.scene.next_figure(self.end);
        self.ends(words!["面积"]) && figure.is_some_and(|f| self.scene.text.at(f.span.end) == Some('的'))
    }

    /// Whether what carries or makes something stands right before a position: 公路|累计发送旅客.
    pub(super) fn carries(&self, at: usize) -> bool {
        at >= self.start + 2 && self.scene.text.ends_with_any(at, CARRIERS)
    }

    /// 建成了|通道, 完成的|电价; but 过 can begin the noun: 建成|过江通道.
    fn skip_particles(&mut self) {
        let particle = |at: usize| match self.scene.text.chars[at] {
            '过' => self.scene.cues.at(at, &[CueRole::Plain]).is_none(),
            // 实现|出口.
            '出' => !self.scene.cues.starting_at(at).iter().any(|w| w.known || w.is(CueRole::Plain)),
            c => matches!(c, '了' | '的'),
        };
        self.start += (self.start..self.end).take_while(|&at| particle(at)).count();
    }

    /// 转过去了|300元: after 了, unless it ends the phrase.
    pub(super) fn after_done(&mut self) {
        let text = self.scene.text;
        let done = (self.start..self.end).rev().find(|&i| text.chars[i] == '了' && self.scene.open(i));
        if let Some(done) = done.filter(|&i| i + 2 < self.end && text.at(i + 1) != Some('解')) {
            self.start = done + 1;
        }
        self.after_result();
    }

    /// Whether a verb of capacity belongs to what is said of it: 日处理|垃圾能力.
    fn is_capacity(&self, word: &Word) -> bool {
        const LONGEST: usize = 10;
        matches!(self.scene.text.at(word.start), Some('日' | '年' | '月'))
            && self.end - word.end <= LONGEST
            && self.ends(words!["能力", "规模", "产能"])
    }

    /// “一区四园”共|注册外资, 租赁公司共|发行债券: a name and 共 before a verb are its subject.
    pub(super) fn after_all_of_them(&mut self) {
        let (scene, text) = (self.scene, self.scene.text);
        let whose = |i: usize| {
            [ACTORS, HOLDERS].iter().any(|words| text.ends_with_any(i, words))
                || matches!(text.before(i), Some('市' | '县' | '区' | '镇' | '省' | '院' | '校'))
        };
        let verb =
            |i: usize| text.at(i) != Some('有') && scene.cues.starting_at(i - 1).iter().all(|w| !w.is(CueRole::Plain));
        // “一带一路”|共建国家: but those are one word.
        let all = |i: &usize| {
            text.chars[*i] == '共'
                && (text.before(*i) == Some('”') && text.at(i + 1) != Some('建')
                    || scene.alone(*i) && whose(*i) && verb(i + 1))
        };
        if let Some(all) = (self.start..self.end.saturating_sub(2)).find(all) {
            self.start = all + 1;
        }
    }

    /// 为运输车辆办理|通行证: what is done for somebody stands before its object.
    pub(super) fn after_whom(&mut self) {
        if self.end <= self.start + 4 || !self.names_whom() {
            return;
        }
        let given = |i: usize| {
            let word = self.scene.text.word_at(i, GIVING)?;
            self.scene.open(i).then(|| i + word.length())
        };
        if let Some(given) = (self.start..self.end - 3).rev().find_map(given).filter(|given| given + 1 < self.end) {
            self.start = given;
        }
    }

    /// Whether 为 before the phrase names somebody for whom something is done.
    fn names_whom(&self) -> bool {
        const REACH: usize = 40;
        // 先后|为, 累计|为
        const ADVERBS: usize = 4;
        let by_itself = |i: usize| {
            matches!(self.scene.text.at(i), Some('为' | '给'))
                && self.scene.open(i)
                && self.scene.cues.starting_at(i).iter().all(|w| w.end == i + 1 || w.is(CueRole::Start))
                && !matches!(self.scene.text.before(i), Some('成' | '作' | '认' | '因' | '行' | '称' | '分' | '视'))
                && !self.scene.inside_whole_word(i, i + 1)
        };
        (self.floor.max(self.start.saturating_sub(REACH))..=self.start + ADVERBS).any(by_itself)
    }

    /// Whether what is new stands there: 新增|.
    pub(super) fn is_new(&self) -> bool {
        self.start > self.floor && self.scene.text.ends_with_any(self.start, words!["新增", "净增"])
    }

    /// 参与共建|园区76个: whether zones are what a verb before them founds.
    pub(super) fn is_founded(&self, at: usize) -> bool {
        let founding = words!["共建", "新建", "建成", "建有", "设立", "组建", "打造", "创建", "培育", "现有", "拥有"];
        self.start > self.floor && self.scene.text.ends_with_any(at, founding)
    }
}

/// Whether an adverb or verb of two characters that begins before a word holds its first one: 新增|设施 for 增设.
fn overlapped(scene: &Scene, word: &Word) -> bool {
    let roles = [CueRole::Start, CueRole::Lead, CueRole::Verb, CueRole::Hedge, CueRole::Up];
    let longer = |w: &Word| w.start < word.start && w.end == word.start + 1 && w.end - w.start == 2 && w.any(&roles);
    word.end - word.start == 2 && scene.cues.within(word.start.saturating_sub(1)..word.start).iter().any(longer)
}

/// 建成后|预计年发电量, 获得|资金: whether a longer word that opens a clause, or a longer verb, begins with a verb.
fn begins_longer(scene: &Scene, verb: &Word) -> bool {
    // 获|批|数量: nor is the first character of a verb that is a noun there.
    let noun = |w: &Word| verb.end == verb.start + 1 && noun_after(scene, w.end);
    let longer = |w: &Word| {
        w.any(&[CueRole::Start, CueRole::Own])
            || w.is(CueRole::Lead) && (scene.text.before(w.end) == Some('得') || noun(w))
    };
    scene.cues.starting_at(verb.start).iter().any(|w| w.end > verb.end && longer(w))
}

/// Whether a verb is made a noun by what follows: 签约|率, 参与|人数, but not 集聚|量子企业.
pub(super) fn noun_after(scene: &Scene, at: usize) -> bool {
    // 研发|(R&D)经费: nor does a verb stand before its own gloss.
    let suffix = scene.text.at(at).is_some_and(|c| chars!("率度值额数量比面点器者性型化力期线机剂(").has(c));
    // 发行价, 收购价格.
    let suffix = suffix || scene.text.at(at) == Some('价') && scene.text.at(at + 1) != Some('值');
    // 园区拥有|面积3万平方米的厂房: having makes no noun, but for 拥有|量.
    let had = scene.text.ends_with_any(at, words!["拥有", "现有", "设有", "建有"]);
    (suffix || scene.text.starts_with_any(at, DEED_AMOUNTS))
        && !scene.text.starts_with_any(at, NO_SUFFIXES)
        && (!had || matches!(scene.text.at(at), Some('量' | '率')))
}
