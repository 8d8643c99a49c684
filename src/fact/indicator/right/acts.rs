//! What those counted do: where it is told right after them, and where a verb begins their name; what lies beside them.

use super::Thing;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::left;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::THINGS;
use crate::tables::{CueRole, Words, words};

impl Thing<'_, '_> {
    /// 5款新产品|研发: models are made, their making is not counted.
    pub(super) fn before_making(&mut self) {
        const SHORTEST: usize = 2;
        let made = self.scene.text.word_before(self.end, words!["研发", "开发", "设计", "试制", "测试", "认证"]);
        let end = self.end - made.map_or(0, |w| w.length());
        if self.figure.unit == "款" && end >= self.start + SHORTEST {
            self.end = end;
        }
    }

    /// 推进2个园区|建设, 80套公寓|交付使用: what is done with them.
    pub(super) fn before_handing_over(&mut self) {
        const SHORTEST: usize = 2;
        const LONGEST_QUOTE: usize = 8;
        static FURTHERING: &Words = words!["推进", "加快", "抓好", "加强", "统筹", "支持"];
        let text = self.scene.text;
        let done = text.word_before(self.end, words!["交付使用", "交付入住", "建设"]);
        let end = self.end - done.map_or(0, |w| w.length());
        // 10个项目|“云签约”: nor is how they were signed part of their name.
        let close = text.before(self.end) == Some('”');
        let quote = (self.start + SHORTEST..self.end).find(|&i| text.chars[i] == '“').filter(|_| close);
        let how = |&i: &usize| {
            text.at(i + 1) == Some('云') || text.ends_with_any(i, words!["项目", "企业", "部门", "单位", "高校"])
        };
        if let Some(quote) = quote.filter(|i| how(i) && self.end <= i + LONGEST_QUOTE) {
            self.end = quote;
            return;
        }
        let furthered = || text.ends_with_any(self.figure.span.start, FURTHERING);
        if self.shape == Shape::Count && end >= self.start + SHORTEST && (done != Some("建设") || furthered()) {
            self.end = end;
        }
    }

    /// Whether those counted do something to or for somebody told there.
    pub(super) fn acts_on(&self, at: usize) -> bool {
        let (scene, text) = (self.scene, self.scene.text);
        let somebody = left::does(scene, at)
            || text.before(at).is_some_and(|c| {
                chars!("组团队员班会").has(c) || self.shape == Shape::Count && chars!("弹机艇舰军").has(c)
            });
        somebody
            && scene.alone(at)
            && !text.at(at + 1).is_some_and(|c| chars!("口象接外应比标话手照抗称立策联导阳往量上好").has(c))
    }

    /// 便民服务点|覆盖各街道, 驿站|全天开放: whether it is told there how far or how long what is counted serves.
    pub(super) fn reaches(&self, at: usize, limit: usize) -> bool {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let verb = text.past_word(at, words!["覆盖", "辐射", "遍布", "全天", "全年"]);
        // 30项政策|覆盖全产业链.
        let somewhere = || {
            text.before(at).is_some_and(|c| chars!("站店馆厂社户组队口校园牌区地心部室").has(c) || c == '点')
                || text.ends_with_any(at, THINGS)
        };
        verb.is_some_and(|end| {
            end + SHORTEST <= limit && somewhere() && !text.at(end).is_some_and(|c| chars!("率面网区圈带范型式").has(c))
        })
    }

    /// Whether a verb right after the classifier begins the name of works: 攻坚竞赛|项目.
    pub(super) fn is_works_sort(&self, word: &Word) -> bool {
        let text = self.scene.text;
        let works = || {
            [word.end, word.end + 2].iter().any(|&at| text.starts_with_any(at, words!["项目", "工程", "行动", "任务"]))
        };
        word.is(CueRole::Stop)
            && word.end == word.start + 2
            && matches!(self.figure.unit.as_str(), "项" | "个")
            && works()
    }

    /// 800米的大道|两旁: what lies beside it.
    pub(super) fn before_sides(&mut self) {
        let side = self.scene.text.word_before(self.end, words!["两旁", "两侧", "沿线", "沿途"]);
        // 从一条14公里长的创新路|讲起.
        let side = side.filter(|_| self.shape == Shape::Physical);
        let told = || self.scene.text.word_before(self.end, words!["讲起", "说起", "谈起"]);
        let cut = self.end - side.or_else(told).map_or(0, |w| w.length());
        if cut >= self.start + 2 {
            self.end = cut;
        }
    }

    /// 5个人|挤在一起: what they do.
    pub(super) fn people(&mut self) {
        let text = self.scene.text;
        let word = |c: char| chars!("才员民口力工数次物大类像气体士字格家均名选行造机脸形群身文居间").has(c);
        if self.figure.unit == "个" && text.at(self.start) == Some('人') && !text.at(self.start + 1).is_some_and(word)
        {
            self.end = self.end.min(self.start + 1);
        }
    }
}
