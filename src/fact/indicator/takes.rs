//! Whether the phrase after a figure is what it counts, whatever stands before it: 孵化器内|超过90%的企业, 减按1%|征收率.

use super::lasting;
use super::right;
use super::{LONGEST, Reader};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Shape;
use crate::figure::overcomes;
use crate::length::Length;
use crate::tables::lists::{DIMENSIONS, FRAMES_OF_AMOUNTS, GROWN, HOLDERS, PEOPLE, PEOPLE_BY_UNIT, SCOPES};
use crate::tables::{CueRole, words};
use crate::text::is_alphabetic;

impl Reader<'_, '_> {
    /// Whether the phrase after the figure is what it counts, whatever stands before it.
    pub(super) fn takes_after(&self) -> bool {
        let joint = &self.reading.joint;
        let open = self.phrase.is_empty() || joint.lead || self.is_done();
        match self.reading.shape {
            _ if self.figure.unit.ends_with('岁') => !joint.link,
            // 以|253万标箱的|吞吐量居首.
            Shape::Count | Shape::Noun | Shape::Physical if self.carried() => true,
            // 开发区由|162个整合为123个: what changed stands before.
            Shape::Count if !self.phrase.is_empty() && self.changes() && !self.consists() => false,
            // 100多万群众|住上了新房: the unit says who.
            Shape::Noun if self.figure.unit.length() > 1 && !self.figure.unit.ends_with('次') && self.people() => {
                false
            }
            // 带着|村民350人|端上旅游碗: nor what people do who were named right before.
            Shape::Noun if self.figure.unit == "人" && self.people_before() => false,
            // 服务网络扩展至|18个国家.
            Shape::Count if self.reaches_places() => true,
            // 公司先后突破|12项关键技术.
            Shape::Count if joint.reach && self.overcomes() => true,
            // 沿线国家|有超过1500家|企业: nor is whoever has them.
            Shape::Count | Shape::Noun => {
                !joint.link || open || self.has_so_many() || self.completes() || self.noun_follows()
            }
            // 员工80%|是技术人员.
            Shape::Percent
                if (!joint.link || joint.reach) && joint.change.is_none() && !joint.rate && self.are_something() =>
            {
                true
            }
            // 减按1%|征收率.
            Shape::Percent if self.names_rate() => true,
            // 创造了全市42.3%的|地区生产总值.
            Shape::Percent | Shape::Part if self.shares() || self.produces() || self.is_of_thing() => true,
            Shape::Percent | Shape::Part => {
                // 超|五成公司: words of measure alone stand before it.
                let hedged = !joint.link && !joint.scope && !joint.rate && !joint.compared && joint.dated.is_none();
                let bare = joint.start == self.figure.span.start || joint.lead || hedged && joint.change.is_none();
                let of = self.scene.text.starts_with_any(self.figure.span.end, words!["的", "以上的"]);
                // 云帆区有|60%的小区: whoever has them is not what is measured.
                // 团队可获得|80%的收益: nor is whoever gets them.
                let gets = words!["有", "获得", "得到", "享受"];
                let has = of && self.scene.text.ends_with_any(self.figure.span.start, gets) && !joint.rate;
                // 公司|80%以上的技术骨干: so is whose they are.
                let holder = words!["公司", "集团", "园区", "学院", "医院", "团队"];
                let has = has || of && !joint.rate && self.scene.text.ends_with_any(joint.start, holder);
                // 指数运行在|50%以上的扩张区间: nor is where something stays.
                let of = of && !(joint.link && self.scene.text.before(self.figure.span.start) == Some('在'));
                // 孵化器内|超过90%的企业: where they are is not what is measured.
                let within = joint.reach && matches!(self.scene.text.before(joint.start), Some('内' | '中' | '里'));
                // 覆盖园区|80%以上的企业: nor is the whole that they are among.
                let whole = of && self.reaches_whole();
                open && (of || self.reading.part || bare) || of && (within || whole) || has || self.lie_somewhere(of)
            }
            // 以|1.1万亿元稳坐龙头, 向|2万亿元挺进.
            // 以8亿元的|票房领跑.
            Shape::Money if self.carried() || self.sizes_money() || self.is_of_thing() => true,
            Shape::Money if matches!(self.scene.text.before(joint.start), Some('以' | '向' | '朝')) => false,
            // 以|12英寸产线为依托.
            Shape::Physical if self.scene.text.before(self.figure.span.start) == Some('以') => true,
            // 规划有|300平方米|企业平层.
            Shape::Physical
                if self.scene.text.before(self.figure.span.start) == Some('有')
                    && !self.scene.cues.amount_ends(self.phrase.end)
                    && self.scene.text.at(self.figure.span.end).is_some_and(is_alphabetic) =>
            {
                true
            }
            Shape::Physical if self.sizes_noun() || self.grows_somewhere() || self.is_of_thing() => true,
            // 村民家|12亩茶园.
            Shape::Physical
                if joint.start == self.figure.span.start && self.scene.text.before(joint.start) == Some('家') =>
            {
                true
            }
            Shape::Money => open || self.given() || self.names_money() || self.follows_verb(),
            // 进入为期90天的|征集期, 长达六年的|对峙.
            Shape::Time if self.reading.joint.dated.is_none() && lasting::lasts(self.scene, self.index) => true,
            Shape::Time if joint.streak => false,
            Shape::Physical => open || self.follows_verb(),
            Shape::Time => open,
            Shape::Rank | Shape::Points | Shape::Times => false,
        }
    }

    /// 沿线国家|有超过1500家企业, 该国|共有超过4500架次航班: whether whoever has them stands before.
    fn has_so_many(&self) -> bool {
        let (text, at) = (self.scene.text, self.reading.joint.start);
        text.at(at) == Some('有')
            || self.ends_in_place()
                && text.starts_with_any(at, words!["共有", "已有", "仍有", "现有", "还有", "约有", "就有"])
    }

    /// 西班牙|超过200个市镇, 签约大厅|共举办70余场活动: whether a noun stands after the classifier, and none before it that is an amount or
    /// of which so many are told.
    fn noun_follows(&self) -> bool {
        let (scene, text, joint, by) = (self.scene, self.scene.text, &self.reading.joint, self.phrase.end);
        let told = joint.change.is_some() || joint.compared || joint.rank || joint.rate || joint.dated.is_some();
        let amount = || {
            scene.cues.amount_ends(by)
                || text.before(by).is_some_and(|c| chars!("数量额率值度模类级力期").has(c))
                || text.ends_with_any(by, DIMENSIONS)
        };
        let noun = || {
            right::phrase(scene, self.index, self.bounds.end, self.reading.shape)
                .is_some_and(|a| a.start == self.figure.span.end && a.len() >= 2 && right::noun_ends(scene, a.end))
        };
        self.reading.shape == Shape::Count && !told && !self.changes() && !amount() && noun()
    }

    /// Whether nothing but a zone or a place stands before it, behind a verb of reaching: 惠及|园区|九成的职工.
    fn reaches_whole(&self) -> bool {
        let (scene, phrase) = (self.scene, &self.phrase);
        let wide = |w: &Word| w.start == phrase.start && w.any(&[CueRole::Own, CueRole::Wide]);
        scene.cues.ending_at(phrase.end).iter().any(wide)
            && scene.text.ends_with_any(phrase.start, words!["覆盖", "覆盖了", "惠及", "辐射", "服务", "联系"])
    }

    /// 全县97%以上|区域, 合肥、芜湖等地60%以上|企业: whether nothing but a place stands before it, and those of whom it is a part follow.
    fn lie_somewhere(&self, of: bool) -> bool {
        let (scene, joint, phrase) = (self.scene, &self.reading.joint, &self.phrase);
        let plain =
            !joint.of_whole && !joint.link && joint.change.is_none() && !joint.rate && !joint.compared && !joint.rank;
        let placed =
            |w: &Word| w.start <= phrase.start && (w.place || w.any(&[CueRole::Own, CueRole::Wide, CueRole::Scope]));
        let place = match phrase.is_empty() {
            true => joint.scope,
            false => {
                scene.text.ends_with_any(phrase.end, words!["等地", "等省", "等省市", "等市", "等县", "等区"])
                    || scene.cues.ending_at(phrase.end).iter().any(placed)
                    || scene.zone_at(phrase.end - 1).is_some()
                    // 覆盖|95%以上行政村.
                    || scene.text.ends_with_any(phrase.end, words!["覆盖", "惠及", "辐射", "涵盖", "覆盖了", "惠及了"])
                    // 全线约|1/5的人: nor is whoever has them, where 的 leads to them.
                    || of && phrase.end == joint.start && !scene.cues.amount_ends(phrase.end)
            }
        };
        plain
            && place
            && right::phrase(scene, self.index, self.bounds.end, self.reading.shape)
                .is_some_and(|a| right::noun_ends(scene, a.end))
    }

    /// 总额为300万元的|奖励基金: whether nothing stands before it but that it is an amount, and whose it is follows.
    fn sizes_money(&self) -> bool {
        let (text, end) = (self.scene.text, self.figure.span.end);
        let bound = end + text.length_at(end, words!["以上", "左右"]);
        let size = || text.word_before(self.phrase.end, words!["总额", "金额", "额度"]);
        text.at(bound) == Some('的') && size().is_some_and(|w| self.phrase.len() <= w.length() + 2)
    }

    /// Whether 突破 right before it tells what was overcome.
    fn overcomes(&self) -> bool {
        const VERB: usize = 2;
        let start = self.figure.span.start;
        let at = start - usize::from(self.scene.text.before(start) == Some('了'));
        at >= VERB && overcomes(self.scene.text, at - VERB..start)
    }

    /// 适用3%|征收率: whether the rate of which so much is told stands after it.
    pub(super) fn names_rate(&self) -> bool {
        const LONGEST: usize = 6;
        let (scene, end) = (self.scene, self.figure.span.end);
        let from = end + usize::from(scene.text.at(end) == Some('的'));
        let rate = |i: usize| {
            scene.text.starts_with_any(i, words!["税率", "征收率", "利率", "费率", "贴现率", "息率", "关税"])
        };
        let applied = self.phrase.is_empty()
            || scene.text.ends_with_any(
                self.phrase.end,
                words!["按", "适用", "减按", "执行", "采用", "实行", "加征", "征收", "暂停", "取消"],
            );
        self.reading.shape == Shape::Percent && applied && (from..from + LONGEST).any(rate)
    }

    /// 云帆科技已完成|4轮融资: whether what was completed stands after it, and whoever did it before.
    pub(super) fn completes(&self) -> bool {
        let (text, joint) = (self.scene.text, &self.reading.joint);
        let verb = text.has_any(joint.start..self.figure.span.start, words!["完成"]);
        joint.link && verb && !self.scene.cues.amount_ends(self.phrase.end)
    }

    /// Whether what stands before consists of so many: 项目由|6栋厂房、1栋办公楼组成.
    fn consists(&self) -> bool {
        let end = self.bounds.end;
        let made = words!["组成", "构成"];
        (self.figure.span.end + 2..=end.min(self.figure.span.end + LONGEST))
            .any(|i| self.scene.text.ends_with_any(i, made))
    }

    /// Whether 由 or 从 opens how many there were, or who did it.
    pub(super) fn changes(&self) -> bool {
        matches!(self.scene.text.before(self.figure.span.start), Some('由' | '从'))
    }

    /// 云江科技|10万吨再生铝, 全球最大|26兆瓦风电机组: a size stands right before its noun, whoever or whatever else stands before it.
    fn sizes_noun(&self) -> bool {
        const SHORTEST: usize = 2;
        let (scene, end) = (self.scene, self.figure.span.end);
        let within = self.reading.joint.start == self.figure.span.start && !self.phrase.is_empty();
        // 碳丝10万吨、复材|5万吨全产业链等项目: there what is made stands before its size.
        let sizes_follow =
            self.previous.is_some() && scene.text.at(scene.figures[self.index - 1].span.end) == Some('、');
        // 生态廊道|1200公里|全线贯通, 地下|数十米|深处.
        let nothing = [FRAMES_OF_AMOUNTS, SCOPES, words!["深处", "附近", "范围", "高度", "深度", "沿线", "以"]];
        // 对区内|12公里|运行超20年的管网, but 500千伏|新建变电站.
        let deed = scene.cues.at(end, &[CueRole::Stop, CueRole::Lead, CueRole::Verb]);
        within
            && !sizes_follow
            && !scene.cues.amount_ends(self.phrase.end)
            && !scene.text.ends_with_any(self.phrase.end, DIMENSIONS)
            && scene.text.at(end).is_some_and(|c| is_alphabetic(c) || c == '“')
            && !nothing.iter().any(|words| scene.text.starts_with_any(end, words))
            && right::phrase(scene, self.index, self.bounds.end, Shape::Physical)
                .is_some_and(|p| p.start == end && p.len() >= SHORTEST && deed.is_none_or(|w| w.end < p.end))
    }

    /// 向阳村|1400亩小麦喜获丰收: where it is, not what, stands before so much land.
    fn grows_somewhere(&self) -> bool {
        let (scene, start) = (self.scene, self.figure.span.start);
        let land = matches!(self.figure.unit.as_str(), "亩" | "公顷") && self.phrase.end == start;
        let suffix = || scene.text.before(start).is_some_and(|c| chars!("省市县区乡镇村州旗库场组").has(c));
        let place = || suffix() || scene.cues.ending_at(start).iter().any(|w| w.place);
        // 游客欣赏|6000多亩樱花: nor is who does something to what grows there.
        let of = usize::from(scene.text.at(self.figure.span.end) == Some('的'));
        let grown = || scene.text.starts_with_any(self.figure.span.end + of, GROWN);
        land && self.reading.joint.start == start && (place() || grown()) && !scene.cues.amount_ends(start)
    }

    /// Whether it stands between 以 and 的, so that its noun follows.
    fn carried(&self) -> bool {
        let span = &self.figure.span;
        self.scene.text.before(self.reading.joint.start) == Some('以') && self.scene.text.at(span.end) == Some('的')
    }

    /// 保障了|50亿人次的流动, 覆盖了|77%的粮食: whether a verb ends before it in 了, with nothing that it tells of an amount.
    fn is_done(&self) -> bool {
        let (scene, joint, at) = (self.scene, &self.reading.joint, self.phrase.end);
        let told = joint.change.is_some() || joint.rank || joint.rate || joint.compared || scene.cues.amount_ends(at);
        scene.text.at(at) == Some('了') && at == joint.start && self.phrase.len() >= 2 && !told
    }

    /// Whether so many places are what something has come to cover.
    fn reaches_places(&self) -> bool {
        let wide = words!["范围", "网络", "业务", "足迹", "版图", "市场", "航线", "线路", "触角", "区域"];
        let places = words!["国家", "城市", "省份", "地区", "省区市", "省市", "区县", "县区", "乡镇", "街道"];
        self.scene.text.ends_with_any(self.phrase.end, wide)
            && self.scene.text.starts_with_any(self.figure.span.end, places)
    }

    /// Whether what stands after it says what so many of them are.
    fn are_something(&self) -> bool {
        let (text, end) = (self.scene.text, self.figure.span.end);
        let Some(are) = text.past_word(end, right::BEING) else { return false };
        let within = self.bounds.end.min(are + LONGEST);
        // 增速11%为全省第一.
        let scene = self.scene;
        let scope = scene.cues.at(are, &[CueRole::Scope, CueRole::Wide]).is_some();
        let amount = |w: &Word| w.known || w.any(&[CueRole::Head, CueRole::UpNoun, CueRole::DownNoun]);
        if scope || scene.cues.ending_at(self.phrase.end).iter().any(amount) {
            return false;
        }
        (are + 2..=within).any(|i| [PEOPLE, HOLDERS].iter().any(|words| text.ends_with_any(i, words)))
    }

    /// Whether people of some sort end the phrase right before the figure, and none the one after it.
    fn people_before(&self) -> bool {
        let (scene, start) = (self.scene, self.figure.span.start);
        let people = |end: usize| scene.text.ends_with_any(end, PEOPLE);
        let after = || right::phrase(scene, self.index, self.bounds.end, self.reading.shape);
        self.phrase.end == start && !self.phrase.is_empty() && people(start) && after().is_none_or(|a| !people(a.end))
    }

    /// Whether its unit names people of some sort.
    fn people(&self) -> bool {
        PEOPLE_BY_UNIT.iter().any(|w| self.figure.unit.ends_with(w))
    }
}
