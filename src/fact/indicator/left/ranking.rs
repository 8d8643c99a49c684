//! Among whom something ranks, or what it enters, before what is measured.

use super::Phrase;
use crate::char_set::{FewChars, chars};
use crate::length::Length;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{ENTERING, STANDING_VERBS, WINNING};
use crate::tables::{CueRole, Words, words};

/// What the most of something is, behind 最 or 新: 最高, 新低.
static RARE: &FewChars = chars!("高低多少大小好快");

impl Phrase<'_, '_> {
    /// GDP增速|我县|居全市第三: whose place it is stands between what is ranked and the place.
    pub(super) fn before_ranked_owner(&mut self) {
        const SHORTEST: usize = 3;
        let text = self.scene.text;
        let owner = text.ends_with_any(self.end, words!["我省", "我市", "我县", "我区", "我州", "我镇"]);
        let at = self.end.saturating_sub(2);
        if owner
            && at >= self.start + SHORTEST
            && text.before(at).is_some_and(|c| chars!("率度额量值速数评价核测").has(c))
        {
            self.end = at;
        }
    }

    /// 在全国高新区|综合排名, 跻身|产业竞争力第16名.
    pub(super) fn after_entering(&mut self) {
        self.after_ranking();
        // 它|在|百强榜中位列第15位.
        if self.begins(words!["它在", "其在"]) {
            self.start += 1;
        }
        let (scene, start) = (self.scene, self.start);
        let within = scene.text.at(start) == Some('在');
        let verb = scene.text.word_at(start, ENTERING).filter(|_| !within);
        let cut = match verb {
            Some(verb) => start + verb.length(),
            None if within => start + 1,
            None => return,
        };
        if cut + 2 >= self.end || scene.inside_whole_word(start, cut) {
            return;
        }
        // 在某企业周边的|光电子企业.
        let of = |i: &usize| scene.text.chars[*i] == '的' && scene.open(*i);
        let of = (cut..self.end.saturating_sub(3)).rev().find(of).filter(|_| within);
        self.start = of.map_or(cut, |of| of + 1);
    }

    /// 失业率|为近十年最低|,降至3.4%; 降水量|创1961年以来同期新高: how rare it is.
    pub(super) fn before_rarity(&mut self) {
        const SHORTEST: usize = 2;
        const REACH: usize = 14;
        static TIMES: &Words = words!["以来", "来", "年", "同期", "历史", "历年", "史上", "以来的", "以来同期的"];
        let text = self.scene.text;
        let rare = |verb: usize| {
            let most = |&i: &usize| chars!("最新").has(text.chars[i]) && text.at(i + 1).is_some_and(|c| RARE.has(c));
            let same = text.leading(verb..(verb + REACH).min(text.len()), |c| !matches!(c, ',' | '、'));
            (same.start + 2..same.end).find(most)
        };
        let told = |&i: &usize| {
            chars!("为是系创").has(text.chars[i])
                && self.scene.open(i)
                && rare(i).is_some_and(|most| text.ends_with_any(most, TIMES) && most + 2 >= self.end)
        };
        let verb = (self.start + SHORTEST..self.end).find(told);
        // 产量|再创历史新高.
        let again = |verb: usize| verb - usize::from(text.before(verb) == Some('再'));
        self.end = verb.map_or(self.end, again);
    }

    /// 出口以|机电产品|50亿元居首, 年增率以|机械|22.5%最高: who leads by it.
    pub(super) fn leader(&self) -> Option<usize> {
        const REACH: usize = 24;
        let text = self.scene.text;
        let by = (self.start..self.end).rev().find(|&i| text.chars[i] == '以' && self.scene.alone(i))?;
        let rest = text.leading(self.end..self.end + REACH, |c| !matches!(c, ',' | '。' | ';' | '的'));
        let leads = words!["居冠", "居首", "居多", "次之", "最高", "最多", "最大", "最佳", "较高", "较多"];
        text.has_any(rest, leads).then_some(by + 1)
    }

    /// 营商环境指数|位列全国前十、中部第一: among which first ones it is was told before.
    pub(super) fn before_first(&mut self) {
        const LONGEST: usize = 5;
        let (scene, text) = (self.scene, self.scene.text);
        if self.end == self.floor
            || !text
                .before(self.end)
                .is_some_and(|c| chars!("强位名席").has(c) || is_up_to_ten(c) || c.is_ascii_digit())
        {
            return;
        }
        let first = (self.start + 2..self.end).rev().take(LONGEST).find(|&i| text.chars[i] == '前');
        let Some(first) = first.filter(|&first| scene.open(first)) else { return };
        let wide = scene.cues.ending_at(first).iter().find(|w| w.any(&[CueRole::Scope, CueRole::Wide]));
        let among = wide.map_or(first, |w| w.start);
        if let Some(verb) = text.word_before(among, STANDING_VERBS) {
            self.end = (among - verb.length()).max(self.start);
        }
    }

    /// 位居全国城市|新能源汽车产量第五: after the verb of a rank that opens the clause, and those among whom it ranks.
    fn after_ranking(&mut self) {
        let scene = self.scene;
        let verb = [STANDING_VERBS, WINNING].iter().find_map(|verbs| scene.text.word_at(self.start, verbs));
        let Some(verb) = verb else { return };
        let mut cut = self.start + verb.length();
        let wide = |at: usize| scene.cues.at(at, &[CueRole::Scope, CueRole::Wide]).map(|w| w.end);
        let graded = || scene.text.past_word(cut, words!["国家级", "省级"]);
        let Some(among) = wide(cut).or_else(graded) else { return };
        cut = wide(among).unwrap_or(among);
        let sort = words!["同类园区", "园区", "新一线城市", "城市", "高新区", "经开区", "开发区"];
        cut += scene.text.length_at(cut, sort);
        if cut + 2 <= self.end {
            self.start = cut;
        }
    }
}
