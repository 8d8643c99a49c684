//! Phrases before a figure of which nothing is measured.

use super::Phrase;
use super::tail::DEGREES;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::tables::Words;
use crate::tables::lists::{BARE_DEEDS, DEEDS, EVENTS, MANNER_ADVERBS, MODALS, URGING};
use crate::tables::{CueRole, UnitFamily, words};

/// What is put in an order with others of its sort.
static SORTS_OF_PLACES: &Words =
    words!["区", "园", "市", "县", "省", "镇", "城", "城市", "企业", "国家", "单位", "国家级经开区"];

impl Phrase<'_, '_> {
    /// |扣除房地产开发投资|后增长2%: what is left out of the reckoning.
    fn is_left_out(&self) -> bool {
        self.begins(words!["扣除", "剔除", "剔除掉"])
            && (self.scene.text.at(self.end) == Some('后') || self.ends(words!["后", "因素", "影响"]))
    }

    /// Whether nothing is left that names anything.
    pub(super) fn is_empty(&self) -> bool {
        self.start >= self.end
            || self.is_verb()
            || self.is_modal()
            || self.is_left_out()
            || self.is_particle()
            || self.is_article()
            || self.is_pointer()
            || self.len() == 2
                && self.begins(words!["该县", "该市", "该区", "该村", "该镇", "该乡", "该园", "该省", "该州"])
            || self.is_doubled()
            || self.is_place_within()
            || self.is_superlative()
            || self.is_ordinal()
            || self.is_length_of_time()
            || self.is_zone()
            || self.is_base()
            || self.is_part()
            || self.is_first_half()
            || self.is_each()
            || self.is_round()
            || self.tells_which()
            || self.is_reckoning()
            || self.is_with_whom()
            || self.may()
            || self.is_among()
            || self.is_manner()
            || self.scene.text.at(self.end) == Some('±')
            || self.ends(words!["±", "时隔", "造成", "致使", "导致", "引发"])
            || self.is_first_of_sort()
            || self.saves()
            || self.is_adjusted()
            || self.is_dimension()
            || self.is_circumstance()
            || self.len() <= 5
                && self.begins(words!["够", "足够", "可供", "能供"])
                && !self.scene.cues.amount_ends(self.end)
            || self.spends_time()
            || self.ends(words!["是一家", "有一家", "是一个"])
    }

    /// |剔除留抵退税因素后|增长9%, |扣除价格因素|实际增长3%: what was left out of the reckoning.
    fn is_adjusted(&self) -> bool {
        let adjusts = words!["剔除", "扣除", "还原", "考虑", "不考虑", "扣减"];
        self.begins(adjusts) && self.ends(words!["因素", "影响", "物价", "价格", "退税", "后", "涨价"])
            || self.ends(words!["后"]) && self.scene.text.ends_with_any(self.end - 1, adjusts)
    }

    /// |如期|完成12条背街小巷, |按照|300平方米的标准, |申请|到60%的资金: how it is done, or a verb that goes on.
    fn is_manner(&self) -> bool {
        let text = self.scene.text;
        let whole = |words| text.past_word(self.start, words) == Some(self.end);
        let link = || self.scene.cues.at(self.end, &[CueRole::Lead, CueRole::Link]).is_some();
        whole(MANNER_ADVERBS) && link()
            || self.is_feat()
            || whole(words![
                "如期", "圆满", "顺利", "按期", "按时", "按照", "依照", "参照", "遵照", "比照", "正值", "恰逢"
            ])
            || whole(words![
                "将原来",
                "将原有",
                "要求",
                "未来",
                "到位",
                "最高可",
                "最多可",
                "最低可",
                "年度",
                "当期",
                "本期"
            ])
            || self.start == self.floor && whole(BARE_DEEDS)
            || text.starts_with_at(self.end, "到") && whole(words!["申请", "争取", "筹集", "募集", "协调"])
    }

    /// 开工32个,|又开工|18个, |实际竣工|30个.
    fn is_event(&self) -> bool {
        let how = self.scene.text.word_at(
            self.start,
            words!["实际", "继续", "陆续", "集中", "再", "又", "还将", "还", "新", "已", "拟", "将"],
        );
        let event = self.start + how.map_or(0, |w| w.length());
        event + 2 == self.end && self.scene.text.starts_with_any(event, EVENTS)
    }

    /// 新开工43个、竣工|38个, 推动|60%以上的机构达标: a verb by itself names nothing.
    fn is_verb(&self) -> bool {
        // 各类|培训十余次: after other words a verb may be a noun.
        let verb = self.scene.cues.at(self.start, &[CueRole::Verb]);
        let noun = self.start > self.floor && verb.is_some_and(|w| w.end == self.end && !w.is(CueRole::Lead));
        let roles = [CueRole::Lead, CueRole::Verb, CueRole::Start, CueRole::Hedge];
        let first = self.scene.cues.starting_at(self.start).first();
        !noun && first.is_some_and(|w| w.end >= self.end && w.any(&roles) && !w.known)
            || self.is_event()
            || self.len() <= 4 && self.ends(URGING)
    }

    /// 就能|产出23亿元, 也是|全市仅有三家, 将由|3家企业承建.
    fn is_modal(&self) -> bool {
        self.len() == 2 && self.begins(MODALS) || self.is_only_needed()
    }

    fn is_particle(&self) -> bool {
        self.len() == 1
            && chars!("以用把将从对向让使于由所被给报中里内上就才便先再创已").has(self.scene.text.chars[self.start])
    }

    /// 一条|600米长的道路, 从一条|14公里长的路讲起.
    fn is_article(&self) -> bool {
        self.len() >= 2
            && self.scene.text.at(self.end - 2) == Some('一')
            && self.scene.text.before(self.end).is_some_and(|c| chars!("条座个段栋片块家支台套间幅处").has(c))
    }

    /// 其中|最大的突破60亿元, |最多的村|突破千万元, 最快的一单只用了3天: whichever has most, of what was named before.
    fn is_superlative(&self) -> bool {
        const LONGEST: usize = 5;
        let text = self.scene.text;
        let of = || text.at(self.start + 2) == Some('的') && self.len() <= LONGEST;
        // 最高一杯|达62克.
        let one = || self.len() == 4 && text.at(self.start + 2) == Some('一');
        (self.len() == 2 || one() || of() && !self.scene.cues.amount_ends(self.end))
            && text.at(self.start) == Some('最')
            && text.at(self.start + 1).is_some_and(|c| DEGREES.has(c))
    }

    /// 村里|1000多亩小麦, 国外|20年技术垄断, 二期的|4万吨.
    fn is_place_within(&self) -> bool {
        // 一期9万平方米,|二期|16万平方米: what opens a clause before an area or an amount of its own is named by it.
        let stage = || {
            let opens = self.start == self.floor
                && self.scene.next_figure(self.end).is_some_and(|f| {
                    f.span.start == self.end
                        && f.family == UnitFamily::Measure
                        && self.scene.text.at(f.span.end) != Some('的')
                });
            // 总投资50亿元,|一期|12亿元.
            self.begins(words!["二期", "三期", "四期", "首期"]) && !opens
                || self.begins(words!["一期"]) && self.is_money()
        };
        self.len() == 2
            && (self.scene.text.before(self.end) == Some('里')
                || stage()
                || self.begins(words!["国外", "国内", "海外", "境外", "境内"]))
    }

    /// 第三期|150亿元国债, 第34位: a place in an order is no name.
    fn is_ordinal(&self) -> bool {
        const LONGEST: usize = 5;
        let numeral = |c: &char| c.is_ascii_digit() || chars!("一二三四五六七八九十百").has(*c);
        (3..=LONGEST).contains(&self.len())
            && self.begins(words!["第"])
            && matches!(self.scene.text.before(self.end), Some('期' | '批' | '轮' | '届' | '次' | '位' | '名' | '年'))
            && self.scene.text.chars[self.start + 1..self.end - 1].iter().all(numeral)
    }

    /// 三年|翻一番, 首度在三个季度|内迈过千亿元, 提前半年|完成目标的八成.
    fn is_length_of_time(&self) -> bool {
        let numeral = |c: &char| c.is_ascii_digit() || chars!("一二三四五六七八九十两几个整全半年月周天夜季度").has(*c);
        let text = self.scene.text;
        let first = text.word_at(self.start, words!["首度在", "首次在", "再次在", "仅用", "首度", "首次", "在"]);
        let start = self.start + first.map_or(0, |w| w.length());
        // |两年时间|翻了一番.
        let end = self.end - text.length_before(self.end, words!["时间"]);
        text.ends_with_any(end, words!["年", "个月", "周", "天", "夜", "季度"])
            && text.chars[start.min(end)..end].iter().all(numeral)
    }

    /// 临澜高新区|居第9位: the zone itself.
    fn is_zone(&self) -> bool {
        // |数说临澜高新区|30年.
        let told =
            self.scene.text.word_at(self.start, words!["数说", "图说", "细数", "回眸", "见证", "解码", "探访", "由"]);
        let start = self.start + told.map_or(0, |w| w.length());
        // |宁夏|石嘴山经开区|连续两年.
        let place = self.scene.cues.starting_at(start).iter().find(|w| w.place && w.end < self.end);
        let start = place.map_or(start, |w| w.end);
        self.scene.zone_at(start).is_some_and(|z| self.scene.zones[z].span.end >= self.end)
    }

    /// 是全市平均水平的|2.1倍.
    fn is_base(&self) -> bool {
        // 较建厂初期的|1500台.
        let than = matches!(self.scene.text.at(self.start), Some('较' | '比')) && self.len() > 3;
        // 研发投入占3%,|低于深圳|的6%.
        let over = self.scene.text.word_at(self.start, words!["低于", "高于", "远低于", "远高于", "略低于", "略高于"]);
        let over = over.map_or(self.end, |w| self.start + w.length());
        let place = || self.scene.cues.starting_at(over).iter().any(|w| w.place && w.end <= self.end);
        self.begins(words!["是", "相当于", "相等于", "等于", "约为", "约是", "大约是", "相比", "相较"])
            || than && self.scene.alone(self.start)
            // 35億美元,換算|新台幣約1083億元.
            || self.len() == 2 && self.begins(words!["换算", "折合", "折算", "约合"])
            || over + 3 >= self.end && over < self.end && place()
    }

    /// 就业人口3万人,|从事研发工作|的占2万人: the noun is that of the whole.
    fn is_part(&self) -> bool {
        let people =
            |f: &FigureSpan| f.unit == "人" && self.scene.text.ends_with_any(f.span.start, words!["占", "占约"]);
        self.scene.text.starts_with_at(self.end, "的占") && self.scene.next_figure(self.end).is_some_and(people)
    }

    /// 在全省园区中|排名第7: those it is one of.
    fn is_among(&self) -> bool {
        const REACH: usize = 12;
        let (scene, text) = (self.scene, self.scene.text);
        let Some(end) = self.end.checked_sub(1).filter(|&end| matches!(text.chars[end], '中' | '里')) else {
            return false;
        };
        let from = self.floor.max(self.start.saturating_sub(REACH));
        let within = || (from..self.start).any(|i| text.chars[i] == '在' && scene.alone(i));
        text.ends_with_any(end, SORTS_OF_PLACES) && within()
    }

    /// 引进种植的|40亩香芋, 即将启动的|100亿元基金: a verb before 的 tells which.
    fn tells_which(&self) -> bool {
        let (scene, text) = (self.scene, self.scene.text);
        let words = scene.cues.ending_at(self.end);
        let noun = |w: &Word| w.known || w.any(&[CueRole::Head, CueRole::UpNoun, CueRole::DownNoun, CueRole::Plain]);
        let verb = |w: &Word| w.any(&[CueRole::Lead, CueRole::Verb, CueRole::Stop]) && w.end - w.start > 1;
        let whole = || scene.inside_whole_word(self.end - 2, self.end);
        let deed =
            || text.ends_with_any(self.end, words!["建设", "改造", "开发", "生产", "种植", "打造", "新建", "扩建"]);
        // 种下的|4000亩苜蓿.
        let came = || {
            self.len() == 2 && self.ends(words!["种下", "栽下", "建起", "签下", "拿下", "买下", "留下", "写下", "捐出"])
        };
        let done = text.at(self.end) == Some('的') && (words.iter().any(verb) || deed() || came());
        done && !words.iter().any(noun) && !whole()
    }

    /// 可申请|500万元的天使投资: a modal and a verb.
    fn may(&self) -> bool {
        let verbs = [CueRole::Lead, CueRole::Verb];
        let verb = || self.scene.cues.at(self.start + 1, &verbs).map(|w| w.end);
        let deed = || self.scene.text.past_word(self.start + 1, DEEDS);
        matches!(self.scene.text.at(self.start), Some('可' | '能'))
            && self.len() == 3
            && (verb() == Some(self.end) || deed() == Some(self.end))
    }

    /// 按小区数计|占76%, 若以新台幣計算|則為92億元: only what it is reckoned by.
    fn is_reckoning(&self) -> bool {
        let by = self.begins(words!["按", "以", "若以"]) || self.scene.text.before(self.start) == Some('按');
        by && self.ends(words!["计", "计算", "统计", "计价", "折算"])
    }

    /// 完成新一轮|3亿元融资: which of several times.
    fn is_round(&self) -> bool {
        // 连续10个月|单月|突破百万标箱.
        if self.len() == 2 && self.begins(words!["单月", "单日", "单季", "单周", "全天", "全日"]) {
            return true;
        }
        self.len() <= 3
            && self.begins(words!["新一", "首", "本", "上一", "下一", "前一", "又一"])
            && matches!(self.scene.text.before(self.end), Some('轮' | '批' | '期' | '次'))
    }

    /// 地貌与|高达98%的覆盖率: the figure's own noun comes after it.
    fn is_first_half(&self) -> bool {
        matches!(self.scene.text.before(self.end), Some('与' | '和' | '及'))
            && self.scene.cues.ending_at(self.end).is_empty()
            // 净利润总和|为21亿元.
            && !self.ends(words!["总和", "之和"])
    }
}
