//! The words that join a figure to what is measured: 达到, 同比增长, 位居全国.

mod time;
mod word;

use super::{ends_name, partly, ranked};
use crate::char_set::chars;
use crate::fact::compare;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::{CURRENCIES, FigureSpan};
use crate::length::Length;
use crate::mention::Direction;
use crate::tables::lists::DEEDS;
use crate::tables::{CueRole, Words, words};

/// The words between a figure and what is measured, read from right to left.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joint {
    /// Where they begin: the indicator ends here.
    pub start: usize,
    /// A verb says that the amount is reached: 达到, 增至.
    pub link: bool,
    /// That verb only says how far: 超过, 达到.
    pub reach: bool,
    /// A verb of change stands right before the figure.
    pub change: Option<Direction>,
    /// 高于, 低于 and the like.
    pub against: Option<Direction>,
    /// A verb that takes a place in an order.
    pub rank: bool,
    /// A verb whose object is counted stands right before the figure: 培育|6个.
    pub lead: bool,
    /// Where that verb ends.
    pub verb_end: usize,
    /// A comparison stands between: 较上年, 比2020年.
    pub compared: bool,
    /// 全国 and the like stand between.
    pub scope: bool,
    /// 连续, so that the figure is a streak.
    pub streak: bool,
    /// 同比, 环比, 年均: a bare rate after them is a growth.
    pub rate: bool,
    /// 占 stands between, with or without its whole: 占全市|2/3.
    pub of_whole: bool,
    /// The time expression that dates this figure alone: 2020年的|23997万元.
    pub dated: Option<usize>,
}

/// Roles of words that stand between a figure and what is measured, or that are whole words there.
const JOINING: [CueRole; 20] = {
    use CueRole::*;
    [
        Link, Hedge, Up, Down, UpNoun, DownNoun, Above, Below, Rank, Scope, Lead, Verb, Plain, Grade, Head, Target,
        TargetNear, Own, Wide, Other,
    ]
};

/// Verbs that say how far a change went, not where it ended.
static REACH: &Words = words!["达", "超", "突破", "高达", "接近", "逼近"];

/// Reads the joint of a figure, not beyond `floor`.
pub(crate) fn joint(scene: &Scene, figure: usize, floor: usize) -> Joint {
    let figure = &scene.figures[figure];
    let start = figure.span.start;
    let mut joining = Joining { scene, figure, floor, joint: Joint { start, ..Joint::default() } };
    while joining.joint.start > floor && joining.step() {}
    joining.joint
}

/// A joint while it is read.
struct Joining<'a, 'b> {
    scene: &'a Scene<'b>,
    figure: &'a FigureSpan,
    floor: usize,
    joint: Joint,
}

impl Joining<'_, '_> {
    /// Takes the next word to the left, if it joins.
    fn step(&mut self) -> bool {
        let short = self.take_way()
            || self.take_growth()
            || self.take_gap()
            || self.take_time()
            || self.take_character()
            || self.take_each()
            || self.take_done()
            || self.take_move()
            || self.take_state()
            || self.take_peers();
        short || self.take_plan() || self.take_whole() || self.take_word()
    }

    /// Whether nothing has been read yet.
    fn is_first(&self) -> bool {
        self.joint.start == self.figure.span.start
    }

    /// The character right before what has been read.
    fn last(&self) -> char {
        self.scene.text.chars[self.joint.start - 1]
    }

    /// A space, a label's colon, a currency or an average: 较去年同期之|港币|50亿元, 经费达到|人均|800元.
    fn take_gap(&mut self) -> bool {
        let last = self.last();
        if matches!(last, ' ' | ':') {
            self.joint.start -= 1;
            return true;
        }
        let name = match last {
            '币' if self.is_first() => self.scene.text.word_before(self.joint.start, CURRENCIES),
            '均' if self.is_first() => partly::averaged(self.scene, self.floor, self.joint.start),
            _ => None,
        };
        self.joint.start -= name.map_or(0, |name| name.length());
        name.is_some()
    }

    /// A character that is a word: 上|百家, 连|12年破兆, 占|2/3.
    fn take_character(&mut self) -> bool {
        let (scene, at) = (self.scene, self.joint.start);
        let joins = match self.last() {
            '上' => {
                let big = matches!(scene.text.at(at), Some('百' | '千' | '万' | '亿' | '十'));
                big && self.is_first() && !scene.cues.ending_at(at).iter().any(|w| w.end - w.start > 1)
            }
            // 40亿元|(折|6亿美元).
            '折' => self.is_first() && scene.text.before(at - 1) == Some('('),
            '连' => self.is_first() && Shape::of(self.figure) == Shape::Time,
            '占' => scene.text.before(at - 1) != Some('独'),
            // 跌幅|都|超过2%, but 首都.
            '都' => {
                !scene.text.before(at - 1).is_some_and(|c| chars!("首成国古宁京于故迁建大").has(c))
                    && scene.alone(at - 1)
            }
            // 营收|才|3000万元, 入驻率|就|超过85%, GDP|要|从1300亿元迈向2000亿元; but 人才, 成就, 需要.
            '才' => self.adverb("人英天奇贤秀俊专育选成识文将方干"),
            '就' => self.adverb("的成造迁高去俯促铸"),
            // 产值|便|达到22亿元; but 方便, 以便.
            '便' => self.adverb("方随即以顺轻简灵粪大稳不请"),
            // 过去要|45天: how long it takes is needed.
            '要' => {
                Shape::of(self.figure) != Shape::Time
                    && self.adverb("码需主重必纪摘提索概紧首只想将不还险切扼机显权撮简择")
            }
            // 按月升3%,|录|12亿元; 当中货柜码头|计|86万TEU.
            '录' | '计' if scene.text.is_traditional() => {
                self.is_first() && (at == self.floor + 1 || self.adverb("收目记纪登摘附名招共合总累估预统设会审小"))
            }
            // 由3.3%|微|跌至3.2%.
            // 环比|继续|增长.
            // 出口值|跳升至211亿美元.
            '微' | '累' | '急' | '大' | '略' | '小' | '续' | '再' | '劲' | '剧' | '跳' | '弹' | '跃' | '窜' | '扬' => {
                !self.is_first()
                    && scene.text.before(at - 1) != Some('继')
                    && matches!(scene.text.at(at), Some('升' | '跌' | '增' | '减' | '降' | '涨'))
            }
            // 去年增长8%,今年上半年|又|增长9%.
            '又' => self.joint.change.is_some(),
            // 同比|+8%, 精度达|±0.02毫米.
            '+' | '±' => self.is_first() && (self.last() == '±' || Shape::of(self.figure) == Shape::Percent),
            _ => false,
        };
        if joins {
            self.joint.link |= matches!(self.last(), '录' | '计');
            self.joint.streak |= self.last() == '连';
            self.joint.of_whole |= self.last() == '占';
            if self.last() == '+' {
                self.joint.change = Some(Direction::Up);
            }
            self.joint.start -= 1;
        }
        joins
    }

    /// 合作社|种了|300亩果树: a verb of one character, done to what is measured.
    fn take_done(&mut self) -> bool {
        let (scene, at) = (self.scene, self.joint.start);
        // 企业投了|2000万元: by itself an amount of money is of nobody's.
        let amount = match Shape::of(self.figure) {
            Shape::Money => scene.text.at(self.figure.span.end) == Some('的'),
            shape => shape == Shape::Physical,
        };
        if !amount || !self.is_first() || self.last() != '了' || at < self.floor + 2 {
            return false;
        }
        let verb = chars!("建租买盖投修铺装拿造养开挖栽搭设种签架拆贷筹").has(scene.text.chars[at - 2]);
        let known = |end: usize| scene.cues.ending_at(end).iter().any(|w| w.end - w.start > 1);
        if !verb || known(at) || known(at - 1) {
            return false;
        }
        (self.joint.lead, self.joint.verb_end, self.joint.start) = (true, at, at - 2);
        true
    }

    /// 茶叶|卖|到2000元, 坐席|扩|到90个: how something came there, by one character.
    fn take_way(&mut self) -> bool {
        let (scene, at) = (self.scene, self.joint.start);
        let came = matches!(scene.text.at(at), Some('到' | '至')) && (at > self.floor + 2 || at == self.floor + 1);
        let way = came && chars!("卖扩开修攒冲调压排铺种养存炒抬跌滑飙爬拉").has(self.last());
        let word = || {
            let known = |w: &Word| w.end - w.start > 1;
            scene.cues.ending_at(at).iter().any(known) || scene.text.word_before(at, DEEDS).is_some()
        };
        if !way || word() || !scene.open(at - 1) {
            return false;
        }
        self.joint.start -= 1;
        true
    }

    /// 分别居全省|开发区|第1位.
    fn take_peers(&mut self) -> bool {
        let first = self.is_first() && matches!(self.last(), '区' | '市' | '县' | '口' | '场' | ')');
        let peers = ranked::peers(self.scene, self.figure, self.floor).filter(|_| first);
        self.joint.start = peers.unwrap_or(self.joint.start);
        peers.is_some()
    }

    /// 完成年度计划的|60.7%.
    fn take_plan(&mut self) -> bool {
        let shape = Shape::of(self.figure);
        let ratio = matches!(shape, Shape::Percent | Shape::Times | Shape::Points | Shape::Part);
        let planned = compare::planned(self.scene, self.floor, self.joint.start);
        // 超计划|1.2亿元: by how much it is more than was planned.
        let beyond = |at: usize| !ratio && self.is_first() && compare::exceeding(self.scene, at);
        let Some(verb) = planned.filter(|&v| ratio || self.last() == '的' || beyond(v)) else { return false };
        let way = if beyond(verb) { Some(Direction::Up) } else { compare::passing(self.scene, verb) };
        if way.is_some() {
            (self.joint.against, self.joint.compared, self.joint.start) = (way, true, verb);
            return true;
        }
        let share = self.scene.text.at(verb) == Some('占');
        self.joint.start = verb;
        self.joint.link |= !share;
        self.joint.scope |= !share;
        self.joint.of_whole |= share;
        true
    }

    /// 集聚了|合肥市|50%的企业.
    fn take_whole(&mut self) -> bool {
        let whole = partly::whole_place(self.scene, self.figure, self.floor, self.joint.start);
        let Some(start) = whole.filter(|_| !self.joint.scope) else { return false };
        self.joint.scope = true;
        self.joint.start = start;
        true
    }

    /// The longest word that ends there.
    fn take_word(&mut self) -> bool {
        use CueRole::*;
        let (scene, at) = (self.scene, self.joint.start);
        // 累计完成 opens clauses as a whole; here its parts join.
        let opens = |w: &Word| !w.known && !w.any(&JOINING);
        let torn = |w: &Word| ends_name::is_torn(scene, self.figure, self.floor, w);
        let fits = |w: &&Word| w.start >= self.floor && !opens(w) && !torn(w) && !self.is_budget(w);
        let longest = scene.cues.ending_at(at).iter().find(fits);
        let Some(word) = longest.filter(|w| !w.known && !self.belongs_to_name(w)) else { return false };
        if word.any(&[Up, Down, Link, Rank, Above, Below, Hedge, Scope, Target, TargetNear])
            && !scene.clauses.in_atom(word.start)
            && !scene.text.ends_with_at(word.end, "投资")
        {
            self.join(word);
            // 可|创造1万个就业机会: a word of plans can end in the verb.
            let verb = || {
                scene.cues.ending_at(at).iter().find(|w| {
                    w.start >= word.start && w.is(Lead) && !w.any(&[Link, Hedge, Up, Down, Rank]) && w.end - w.start > 1
                })
            };
            if word.any(&[Target, TargetNear])
                && !self.joint.lead
                && self.joint.change.is_none()
                && let Some(verb) = verb()
            {
                self.joint.lead = true;
                self.joint.verb_end = verb.end;
            }
        } else if word.any(&[Lead, Verb])
            && !self.joint.lead
            && self.joint.change.is_none()
            // 蔬菜投放|都超过1万吨: what all of them do is no verb to what is counted.
            && scene.text.at(at).is_some_and(|c| c != '都')
        {
            self.joint.lead = true;
            self.joint.verb_end = word.end;
            self.joint.start = word.start;
        } else if (self.joint.scope || self.joint.against.is_some()) && compare::leads_base(scene, at) {
            self.joint.compared = true;
            self.joint.start -= 1;
        } else {
            return false;
        }
        true
    }

    /// Whether a word is the end of a longer one, or names what is counted.
    fn belongs_to_name(&self, word: &Word) -> bool {
        let scene = self.scene;
        // 山东省的|国家级经开区|增至8家 counts them.
        let counts = || matches!(Shape::of(self.figure), Shape::Count | Shape::Noun);
        let sort = word.is(CueRole::Scope) && word.end - word.start > 2 && scene.text.before(word.end) == Some('区');
        ends_name::joins(scene, &self.figure.span, word) || sort && counts()
    }
}
