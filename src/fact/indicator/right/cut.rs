//! What stands in the phrase after a figure and is not counted.

use super::{Thing, noun_ends};
use crate::char_set::chars;
use crate::fact::indicator::predicate;
use crate::fact::indicator::relative::composing;
use crate::fact::scene::Shape;
use crate::length::Length;
use crate::tables::lists::{
    ATTRIBUTES, BEFORE_VERBS, COURSES, DESCRIBING_BEFORE_OF, DESCRIPTIONS, MANNERS, MANNERS_OF_CHOOSING,
    MANNERS_OF_PROGRESS, OTHER_THINGS, SCOPED_DEEDS, SCOPES, SURROUNDINGS, VAGUE_COUNTS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Thing<'_, '_> {
    pub(super) fn cut(&mut self) {
        self.after_members();
        self.beside_of();
        self.end = self.second_thing().unwrap_or(self.end);
        self.end = self.plant().unwrap_or(self.end);
        self.end = self.around().unwrap_or(self.end);
        self.before_making();
        self.before_handing_over();
        self.before_particles();
        self.before_adverbs();
        self.before_duty();
        self.before_progress();
        self.before_course();
        self.before_scope();
        self.before_sides();
        self.people();
    }

    /// 北京科技、金融、产业研究等|平台机构: what the members are.
    fn after_members(&mut self) {
        let word = |i: usize| self.scene.text.at(i + 1).is_some_and(|c| chars!("级候于额同效离值").has(c));
        let etc = (self.start..self.end).find(|&i| self.scene.text.chars[i] == '等' && self.scene.alone(i) && !word(i));
        // 7个贫困村|的茶叶、药材等基地: those are theirs.
        let theirs = |etc: usize| {
            let of = self.scene.find(self.start..etc, '的');
            of.is_some_and(|of| {
                self.scene.text.ends_with_any(of, SURROUNDINGS) && self.scene.find(self.start..of, '、').is_none()
            })
        };
        let Some(etc) = etc.filter(|&etc| etc > self.start && self.end - etc > 2 && !theirs(etc)) else { return };
        // 32层存储芯片|、光纤等一批成果: the members are counted by another word.
        let first = self.scene.find(self.start + 2..etc, '、');
        match first.filter(|_| self.scene.text.starts_with_any(etc + 1, words!["一批", "一系列", "一大批"])) {
            Some(first) => self.end = first,
            // 2座水厂、3座变电站|、管网等设施.
            None if let Some(first) = first.filter(|_| self.is_beside_counted()) => self.end = first,
            // 31项任务|等紧锣密鼓|推进: how they go on names nothing.
            _ if self.scene.text.starts_with_any(etc + 1, MANNERS) && !noun_ends(self.scene, self.end) => {
                self.end = etc
            }
            // 10万吨再生铝|等项目建设, 3微米铜箔|等成果, 8亿元云帆食品|等项目: so much is of what is told first.
            _ if self.shape == Shape::Physical
                && self.scene.text.has_any(etc + 1..self.end, words!["项目", "装置", "产品", "成果"]) =>
            {
                self.end = etc;
            }
            None if self.shape == Shape::Money
                && self.start == self.figure.span.end
                && self.scene.text.ends_with_any(self.end, words!["项目", "工程"]) =>
            {
                self.end = etc;
            }
            None => self.start = etc + 1,
        }
    }

    /// 50个区县的自助办理服务 counts 区县; 3家具有全国影响力的企业 counts 企业.
    fn beside_of(&mut self) {
        let Some(of) = self.scene.find(self.inner.max(self.start)..self.end, '的') else { return };
        if let Some(made) = composing(self.scene, self.start, of) {
            self.end = made;
            return;
        }
        // 8位优秀“书记项目”的|党组织书记: 位 counts people.
        // 三家山西能源领域的|龙头企业: so other classifiers do theirs.
        let sorts = predicate::sorts(&self.figure.unit).filter(|_| self.shape == Shape::Count);
        let sort = |at: usize| sorts.is_some_and(|nouns| nouns.iter().any(|w| self.scene.text.ends_with_any(at, w)));
        let who = !sort(of) && sort(self.end);
        let described = self.scene.cues.at(self.start, &[CueRole::Lead, CueRole::Start]).is_some()
            || who
            || of - self.start < 2 && !matches!(self.scene.text.at(self.start), Some('村' | '镇' | '乡' | '县'))
            || self.describes(of)
            || matches!(
                self.scene.text.before(of),
                Some('强' | '广' | '大' | '高' | '好' | '优' | '美' | '全' | '多' | '深')
            );
        if described {
            self.start = of + 1;
        } else {
            self.end = of;
        }
    }

    /// Whether what stands before 的 only tells what they are like: 常用的|术语, 最核心的|术语, 产值千万以上的|企业.
    fn describes(&self, of: usize) -> bool {
        let text = self.scene.text;
        let about = text.starts_with_any(self.start, DESCRIBING_BEFORE_OF);
        let most = self.scene.find(self.start..of, '最').is_some_and(|i| text.at(i + 1) != Some('后'));
        // 重点培育的|集群, 统筹推进的|片区: how it is done, before the verb.
        let verbs = [CueRole::Lead, CueRole::Verb, CueRole::Stop];
        let done = text.starts_with_any(self.start, MANNERS_OF_CHOOSING)
            && of == self.start + 4
            && self.scene.cues.ending_at(of).iter().any(|w| w.start == of - 2 && w.any(&verbs));
        // 较大影响力的|服务队.
        let rather = text.at(self.start) == Some('较') && of > self.start + 2;
        about || most || done || rather || text.ends_with_any(of, DESCRIPTIONS)
    }

    /// Where another thing begins that the figure does not count: 4条路线|及线上展厅, 33个党组织|和一批团队.
    fn second_thing(&self) -> Option<usize> {
        const LONGEST_PART: usize = 4;
        const FAR: usize = 24;
        let (scene, text) = (self.scene, self.scene.text);
        // 2个产业集群|和生物医药、装备制造等8个集群: what 等 sums up is the next figure's.
        let next = scene.next_figure(self.start).map_or(0, |f| f.span.start);
        let summed = next >= self.end && next < self.end + FAR && text.before(next) == Some('等');
        // 3个支部|和核桃、油茶等党小组13个: another list begins, which the next figure counts.
        // 19个国家|和地区、26个城市: nothing else is named before the next figure.
        let opens_list = text.at(self.end) == Some('、')
            && next > self.end + 1
            && next < self.end + FAR
            && (scene.find(self.end..next, '等').is_some()
                // 4户企业|和甲、乙2户农场: so it does by the same word.
                || scene.next_figure(self.start).is_some_and(|f| f.unit == self.figure.unit));
        let vague = |at: usize| text.starts_with_any(at, VAGUE_COUNTS);
        // 10条产业链|和“3+3”产业集群: so has what has its own number.
        let numbered = |at: usize| text.at(at) == Some('“') && text.at(at + 1).is_some_and(|c| c.is_ascii_digit());
        let others = |at: usize| {
            vague(at) || text.starts_with_any(at, OTHER_THINGS) || numbered(at) || scene.zone_at(at).is_some()
        };
        // 专精特新|及高新技术企业: what has no noun yet goes on.
        // 国家|及省部级科研院所: so does a grade.
        let grade =
            |at: usize| text.ends_with_at(at, "国家") && matches!(text.at(at + 1), Some('省' | '部' | '市' | '地'));
        // 130家食品|及饮料加工企业: nor has what the classifier cannot count.
        let sorts = predicate::sorts(&self.figure.unit);
        let sort = |at: usize| sorts.is_some_and(|nouns| nouns.iter().any(|w| text.ends_with_any(at, w)));
        let attribute = |at: usize| text.ends_with_any(at, ATTRIBUTES) || grade(at) || sort(self.end) && !sort(at);
        let word = |at: usize| scene.inside_whole_word(at, at + 1);
        // 9个组团|之一和骨干基地.
        let one_of = (self.start + 2..self.end).find(|&at| text.starts_with_at(at, "之一") && scene.open(at));
        if one_of.is_some() {
            return one_of;
        }
        // 11个市|和云溪、甲县: other places by their names.
        let places = |at: usize| {
            let last = text.before(self.end).is_some_and(|c| matches!(c, '市' | '县' | '区' | '旗'));
            last && (at + 1..self.end - 1).any(|i| text.chars[i] == '、')
        };
        let one = self.start + 1;
        if matches!(text.at(self.start), Some('市' | '县' | '区' | '州' | '旗'))
            && text.at(one) == Some('和')
            && places(one)
        {
            return Some(one);
        }
        (self.start + 2..self.end.saturating_sub(2)).find(|&at| match text.chars[at] {
            '以' => text.at(at + 1) == Some('及') && scene.open(at),
            '及' => {
                let long = self.end - at > LONGEST_PART + 1;
                !attribute(at) && scene.open(at) && (long || others(at + 1)) && !word(at)
            }
            // 国际性|和全国性赛事.
            '和' | '与' => scene.open(at) && (summed || opens_list || others(at + 1) && !attribute(at)) && !word(at),
            // 6个支部|、N个模式.
            // 1条主线|、3大目标.
            '、' => {
                let number = |c: char| c == 'N' || c.is_ascii_digit();
                let others = self.is_beside_counted() && noun_ends(scene, at);
                scene.open(at) && (others || vague(at + 1) || text.at(at + 1).is_some_and(number))
            }
            // 两个话题|--“甲”: a dash explains.
            '-' => text.at(at + 1) == Some('-'),
            _ => false,
        })
    }

    /// 36个园区|转型升级, 12个项目|建设提速: what became of them, with its manner, ends the clause and names nothing.
    fn before_course(&mut self) {
        const SHORTEST: usize = 2;
        let text = self.scene.text;
        let ended = !text.at(self.end).is_some_and(is_alphanumeric);
        let counts = matches!(self.shape, Shape::Count | Shape::Percent | Shape::Part | Shape::Physical);
        // 12个项目|高标准建设: a manner that makes no noun, and its verb.
        if self.shape == Shape::Count
            && ended
            && let Some(verb) = self.end.checked_sub(2)
            && let Some(cut) = text.word_start(verb, MANNERS_OF_PROGRESS)
            && cut >= self.inner.max(self.start) + SHORTEST
        {
            self.end = cut;
            return;
        }
        // 36个小区|改造|完成: so does the manner alone, before a verb.
        let verbs = [CueRole::Stop, CueRole::Lead];
        let deeds = words!["改造", "建设", "组团", "提档", "抱团", "联合", "重组", "整治", "整合", "验收"];
        if self.shape == Shape::Count
            && self.scene.cues.at(self.end, &verbs).is_some_and(|w| w.end > self.end + 1)
            && let Some(cut) = self.end.checked_sub(2).filter(|&cut| text.starts_with_any(cut, deeds))
            && cut >= self.inner.max(self.start) + SHORTEST
        {
            self.end = cut;
            return;
        }
        // 园区转型|升级: the verb itself may have ended the phrase.
        let verb = text.starts_with_any(self.end, COURSES);
        let steps: &[&Words] = if verb { &[MANNERS] } else { &[COURSES, MANNERS] };
        for words in steps {
            let Some(word) = text.word_before(self.end, words).filter(|_| ended || verb) else { return };
            let cut = self.end - word.length();
            // 300亩茶园|错落有致: of what is measured only such words are told.
            if !counts && (self.shape != Shape::Physical || self.end - cut < 4) {
                return;
            }
            if cut < self.inner.max(self.start) + SHORTEST || !self.scene.open(cut) {
                return;
            }
            self.end = cut;
        }
    }

    /// 20项经验|全国推广, 5个村|新获评示范村: where or how it was done, before the verb that ends the clause or has ended the phrase.
    fn before_scope(&mut self) {
        const SHORTEST: usize = 2;
        let (scene, text) = (self.scene, self.scene.text);
        let first = self.inner.max(self.start) + SHORTEST;
        let verbs = [CueRole::Stop, CueRole::Lead];
        let stopped = scene.cues.at(self.end, &verbs).is_some_and(|w| w.end > self.end + 1);
        let deed = || text.word_start(self.end, SCOPED_DEEDS);
        let verb = match text.at(self.end).is_some_and(is_alphanumeric) {
            _ if stopped => Some(self.end),
            true => text.starts_with_any(self.end, SCOPED_DEEDS).then_some(self.end),
            false => deed(),
        };
        let counts = matches!(self.shape, Shape::Count | Shape::Percent | Shape::Part | Shape::Physical);
        let Some(verb) = verb.filter(|_| counts) else { return };
        let scope = text.word_start(verb, SCOPES);
        // 5项创|新: the character may end a word.
        let anew = || {
            let new = matches!(text.before(verb), Some('新' | '再')) && stopped;
            (new && !text.ends_with_any(verb, words!["创新", "更新", "革新", "翻新", "焕新"])).then(|| verb - 1)
        };
        let cut = scope.or_else(anew).filter(|&cut| cut >= first && scene.open(cut));
        self.end = cut.unwrap_or(self.end);
    }

    /// 28家企业|共同, 15个县市区|之一, 16个区|中.
    fn before_adverbs(&mut self) {
        let scene = self.scene;
        while self.end > self.start + 3
            && let Some(adverb) = scene.text.word_before(self.end, BEFORE_VERBS)
        {
            self.end -= adverb.length();
        }
        // 12个项目|未通过验收, 8款产品|将上市.
        let modal = scene.text.before(self.end).is_some_and(|c| chars!("不未将已正却曾均再仍则还也").has(c));
        if modal && self.end > self.start + 2 && scene.text.at(self.end).is_some_and(is_alphanumeric) {
            self.end -= usize::from(scene.alone(self.end - 1));
        }
        // 12个行业|正增长.
        let way = matches!(scene.text.before(self.end), Some('正' | '负' | '零'));
        if way && self.end > self.start + 2 && scene.text.starts_with_at(self.end, "增长") {
            self.end -= 1;
        }
        // 载体建|在某企业, 开发区|排在前列, 开发区|所在的市.
        if self.end > self.start + 3
            && matches!(scene.text.chars[self.end - 1], '建' | '落' | '布' | '开' | '住' | '放' | '设' | '排' | '所')
            && !scene.text.ends_with_any(self.end, words!["研究所", "事务所", "场所", "律所", "彩排"])
            && matches!(scene.text.at(self.end), Some('在' | '于'))
        {
            self.end -= 1;
        }
        // 在5条产业链|上成立党委.
        let upon = scene.text.before(self.figure.span.start) == Some('在') && scene.text.before(self.end) == Some('上');
        self.end -= usize::from(upon && self.end > self.start + 2);
        // 28个村|中.
        let short = self.end == self.start + 2
            && matches!(
                scene.text.chars[self.start],
                '村' | '县' | '市' | '镇' | '区' | '省' | '国' | '校' | '店' | '厂' | '人'
            );
        if (self.end > self.start + 2 || short)
            && matches!(scene.text.chars[self.end - 1], '中' | '里' | '内')
            && scene.open(self.end - 1)
            && (scene.cues.ending_at(self.end).is_empty() || scene.text.ends_with_at(self.end, "平台中"))
        {
            self.end -= 1;
        }
    }
}
