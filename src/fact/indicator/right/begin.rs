//! Where the counted thing begins after a figure, if anything is counted there.

use std::ops::Range;

use super::extent::{moves, of_year};
use super::got::{has_come_in, has_come_to};
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::indicator::lasting::lasting;
use crate::fact::indicator::plan_done::is_of_goal;
use crate::fact::scene::{Scene, Shape};
use crate::length::Length;
use crate::tables::lists::{
    AIDING, AVERAGES, BODIES, DEEDS, DENIALS, DIMENSIONS, FRAMES_OF_AMOUNTS, MARKS_PASSED, MONEY_GIVERS, MONEYS,
    PEOPLE, PER_TIME, TEAMS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::{Text, is_alphanumeric};

/// How far from an amount of money its noun begins.
pub(in crate::fact) const MONEY_REACH: usize = 10;

/// What tells of so many that they are something.
pub(in crate::fact) static BEING: &Words = words!["都是", "均是", "均为", "属于", "是", "为"];

/// What bounds an amount after its unit.
static BOUNDS: &Words =
    words!["及以上", "及以下", "以上", "以下", "左右", "以内", "上下", "之间", "之外", "以外", "之内", "之后"];

pub(super) fn of(scene: &Scene, figure: usize, clause_end: usize, shape: Shape) -> Option<usize> {
    let text = scene.text;
    let mut start = scene.figures[figure].span.end;
    // 14亿|多|中国人.
    start += usize::from(text.at(start) == Some('多') && matches!(text.before(start), Some('亿' | '万')));
    start = of_year(scene, start).filter(|_| shape == Shape::Count).unwrap_or(start);
    // 36家|上下游企业.
    let joined =
        text.starts_with_any(start, words!["上下游", "左右江", "以内贸", "以内资", "以内销", "以内需", "以上市"]);
    if let Some(bound) = text.word_at(start, BOUNDS).filter(|_| !joined) {
        start += bound.length();
        start += usize::from(text.at(start) == Some('的'));
        // 半数以上|全市的|高新技术企业.
        let ratio = matches!(shape, Shape::Percent | Shape::Part);
        let wide = |w: &&Word| w.any(&[CueRole::Wide, CueRole::Scope]) && text.at(w.end) == Some('的');
        let whole = scene.cues.starting_at(start).iter().find(wide).filter(|_| ratio);
        start = whole.map_or(start, |w| w.end + 1);
    }
    // 占四成多|.
    let tenths = matches!(shape, Shape::Percent | Shape::Part) && text.before(start) == Some('成');
    start += usize::from(tenths && text.at(start) == Some('多'));
    // 45万人以上|的目标: what is to be reached is told before.
    let of = usize::from(text.at(start) == Some('的'));
    let led = of > 0 || text.before(start) == Some('的');
    if led
        && (is_of_goal(text, start + of - 1)
            || text.starts_with_any(start + of, words!["要求", "底线", "基础上", "高位", "水平"]))
    {
        return None;
    }
    // 600米|长的道路.
    let dimension = matches!(text.at(start), Some('长' | '宽' | '高' | '深' | '厚' | '大'));
    start += usize::from(shape == Shape::Physical && dimension && text.at(start + 1) == Some('的'));
    // 由35人|组成的|服务队.
    if shape == Shape::Noun && text.starts_with_any(start, words!["组成的", "构成的"]) {
        start += 3;
    }
    if text.at(start) == Some('的') {
        // 惠及3400万人的工程 counts people, not works.
        if !leads_to_thing(scene, figure, start + 1, clause_end, shape) {
            return None;
        }
        start += 1;
    }
    // 2.5万套(间)城市危旧房.
    if text.at(start) == Some('(') {
        start = scene.clauses.atom_at(start).filter(|end| end - start <= 4)?;
    }
    // 44%|是老年人.
    // 1.2万人|为研发人士: people are only what names people.
    let people = || clause_end > start + 3 && text.ends_with_any(clause_end, PEOPLE);
    // 有8家|是上市公司, 5家|为外资企业, but not 8家是去年新建的, 5家为居民服务.
    let bodies = || clause_end > start + 3 && text.ends_with_any(clause_end, BODIES);
    let are = || match text.at(start) {
        Some('是') => scene.alone(start) && text.before(clause_end) != Some('的'),
        // 30万人次|为境外游客.
        Some('为') => bodies() || people() && text.ends_with_at(start, "人次"),
        _ => false,
    };
    if (matches!(shape, Shape::Percent | Shape::Part)
        || shape == Shape::Noun && people()
        || shape == Shape::Count && are())
        && let Some(are) = text.word_at(start, BEING)
    {
        start += are.length();
    }
    let begins = text.at(start).is_some_and(|c| is_alphanumeric(c) || matches!(c, '“' | '‘' | '《' | '「' | '『'));
    // 选派干部36名|到村任职, but 26家到访企业, 两次到东北.
    let went = matches!(text.at(start), Some('到' | '赴'))
        && !matches!(scene.figures[figure].unit.as_str(), "次" | "趟" | "人次")
        && !text.at(start + 1).is_some_and(|c| chars!("期访达港岗货店账手会").has(c));
    let spent = || shape == Shape::Money && is_spent_on(scene, figure, start..clause_end);
    // 将3人|送往医院.
    let taken = matches!(text.before(scene.figures[figure].span.start), Some('将' | '把')) && moves(scene, start);
    (begins && !went && !taken && !leads_elsewhere(scene, start, shape) && !spent()).then_some(start)
}

/// Whether what an amount of money was given for is done there: 投入5000万元|建设实验室, but 投入5000万元|研发资金.
fn is_spent_on(scene: &Scene, figure: usize, after: Range<usize>) -> bool {
    static HEDGES: &Words = words!["近", "约", "超", "逾", "超过", "了", "达", "高达", "上"];
    let text = scene.text;
    let amount = scene.figures[figure].span.start;
    let given = amount - text.length_before(amount, HEDGES);
    let verb = || {
        let cue = scene.cues.at(after.start, &[CueRole::Lead, CueRole::Verb]).is_some_and(|w| w.end - w.start > 1);
        let deeds = [DEEDS, AIDING, words!["成立"]];
        cue || deeds.iter().any(|words| text.starts_with_any(after.start, words))
    };
    let funds = || {
        let near = after.start + 1..after.end.min(after.start + MONEY_REACH);
        text.has_any(near, words!["资金", "经费", "费用", "专款"])
    };
    text.ends_with_any(given, MONEY_GIVERS) && verb() && !funds()
}

/// Whether 的 after a figure leads to what it counts: 200余场次的|教学活动, 建有3300平方米的|服务中心.
fn leads_to_thing(scene: &Scene, figure: usize, start: usize, clause_end: usize, shape: Shape) -> bool {
    /// Classifiers of what takes place.
    const TIMES: [&str; 6] = ["场次", "场", "次", "期", "届", "轮"];
    let figure = &scene.figures[figure];
    let before = figure.span.start;
    // 引进了15名的|博士.
    let done = before - usize::from(scene.text.before(before) == Some('了'));
    let lead = |at: usize| scene.cues.ending_at(at).iter().any(|w| w.is(CueRole::Lead));
    let verb = || lead(done);
    // 最高2万元的|补贴, 共计2万元的|消费券, 获得高达126万元的|补助金.
    let bounds = words!["最高", "最低", "不超过", "共计", "合计", "总计", "总额", "价值", "总价值"];
    let passed = words!["高达", "多达", "达", "近", "约", "超", "逾", "超过", "将近", "累计"];
    let bound = scene.text.word_before(before, bounds);
    let hedge = || scene.text.word_before(before, passed);
    let given = || match bound.or_else(hedge).map(|w| before - w.length()) {
        Some(from) => lead(from) || bound.is_some() && figure_ends(scene, from),
        None => false,
    };
    // 出售近30亿美元的|武器, 投放超300架的|无人机: nor is an amount named before.
    let at = before - hedge().map_or(0, |w| w.length());
    let at = at - usize::from(at < before && matches!(scene.text.before(at), Some('可' | '将' | '已' | '能' | '均')));
    let named = || scene.cues.amount_ends(at) || scene.text.ends_with_any(at, DIMENSIONS);
    let unnamed = || !named() && !scene.text.starts_with_any(start, FRAMES_OF_AMOUNTS);
    let known = || scene.cues.starting_at(start).iter().any(|w| w.known || w.is(CueRole::Head) && w.end - w.start > 1);
    match shape {
        // 每年70亿的|销售额: an amount of money is of what is known.
        // 月均20万元的|备件消耗: so is one told for a time.
        Shape::Money => {
            verb()
                || known()
                || given()
                || is_money(scene, start..start + MONEY_REACH, clause_end)
                || scene.text.ends_with_any(before, PER_TIME)
                || unnamed()
        }
        // 共26所的|高校.
        Shape::Count => {
            let deed = || scene.text.ends_with_any(done, DEEDS);
            let has = || matches!(scene.text.before(done), Some('共' | '有' | '以'));
            has() || verb() || deed() || given() || at < before && unnamed() || TIMES.contains(&figure.unit.as_str())
        }
        // 最长3年的|免租期.
        Shape::Time => {
            let ends = |at: usize| at >= clause_end || !scene.text.at(at).is_some_and(is_alphanumeric);
            let term = |at: usize| scene.text.before(at) == Some('期') && ends(at);
            lasting(scene, before, start) || (start + 3..=start + 5).any(term)
        }
        // 以253万标箱的|吞吐量居首.
        Shape::Noun => is_team(scene, start, clause_end) || scene.text.before(before) == Some('以') && known(),
        Shape::Physical | Shape::Percent | Shape::Part => true,
        _ => false,
    }
}

/// Whether a figure ends there.
fn figure_ends(scene: &Scene, at: usize) -> bool {
    scene.figure_after(at.saturating_sub(1)) != scene.figure_after(at)
}

/// Whether what some people form stands there: 200多人的|研发团队.
fn is_team(scene: &Scene, start: usize, end: usize) -> bool {
    const REACH: usize = 10;
    scene.text.has_any(start..end.min(start + REACH), TEAMS)
}

/// 253家|在云企业: whether those in a place, told by one or two characters, stand there.
fn is_there(scene: &Scene, start: usize) -> bool {
    let noun = |at: usize| [PEOPLE, BODIES].iter().any(|words| scene.text.starts_with_any(at, words));
    noun(start + 2) || noun(start + 3)
}

/// Whether what those counted are based on stands there: 以光学为基础的|企业.
fn is_based(scene: &Scene, start: usize) -> bool {
    const LONGEST: usize = 14;
    let of = scene.find(start..scene.text.len().min(start + LONGEST), '的');
    of.is_some_and(|of| scene.find(start + 2..of, '为').is_some())
}

/// 被巡察|单位, 被帮扶|企业: whether those to whom something is done stand there.
pub(super) fn is_done_to(text: &Text, start: usize) -> bool {
    let people = || text.starts_with_any(start + 2, words!["人员"]) || text.starts_with_any(start + 3, words!["人员"]);
    text.at(start) == Some('被')
        && (people() || text.starts_with_any(start + 3, words!["单位", "部门", "企业", "党组织", "对象", "村", "地区"]))
}

/// Whether what an amount of money can be begins in a range and ends the clause or stands before a verb: 最高2万元的|购房补贴.
pub(in crate::fact) fn is_money(scene: &Scene, begins: Range<usize>, end: usize) -> bool {
    money_noun(scene, begins, end).is_some()
}

/// Where that noun ends.
pub(in crate::fact) fn money_noun(scene: &Scene, begins: Range<usize>, end: usize) -> Option<usize> {
    let text = scene.text;
    let ends = |at: usize| {
        let word = at < end && text.at(at).is_some_and(is_alphanumeric);
        // 2000万元的|奖金|奖励企业.
        // 3亿元财政资金|建设道路.
        let spent = || text.before(at) == Some('金') && text.word_at(at, DEEDS).is_some();
        // 20元的租金|补贴: the last word is none.
        let aids = || text.word_at(at, AIDING).is_some_and(|w| at + w.length() < end);
        !word || scene.cues.at(at, &[CueRole::Stop, CueRole::Lead]).is_some() || aids() || spent()
    };
    // A+轮|融资, Pre-A轮|融资.
    let plain =
        |i: usize| (begins.start..i).all(|j| is_alphanumeric(text.chars[j]) || matches!(text.chars[j], '+' | '-'));
    let money = |i: usize| text.past_word(i, MONEYS).filter(|&at| ends(at));
    (begins.start..begins.end.min(end)).find_map(|i| money(i).filter(|_| plain(i)))
}

/// Whether what stands after a figure is nothing that it counts.
fn leads_elsewhere(scene: &Scene, start: usize, shape: Shape) -> bool {
    const FAR: usize = 16;
    let (text, cues) = (scene.text, &scene.cues);
    // 突破百亿元|大关, 10%|未与业委会签订合同, 9万农户|人均增收: a mark passed, what is not done, what each has.
    if [MARKS_PASSED, DENIALS, AVERAGES].iter().any(|words| text.starts_with_any(start, words)) {
        return true;
    }
    if matches!(shape, Shape::Count | Shape::Noun) && has_come_to(text, start) || has_come_in(scene, start) {
        return true;
    }
    // 投入1200万元|建设的实训中心: what it was spent on is done.
    let done = || text.word_at(start, DEEDS).is_some_and(|w| text.at(start + w.length()) == Some('的'));
    // 投入180万元|改造提升中心6个: nor is it what it was spent on.
    let whole = || cues.at(start, &[CueRole::Verb]).is_some_and(|w| w.end == start + 4);
    if shape == Shape::Money && (done() || whole()) {
        return true;
    }
    // 由3万人|增加到含流动人口在内的50万人: how it changed.
    let changes = |w: &Word| w.is(CueRole::Link) && w.end == start + 3 && text.before(w.end) == Some('到');
    if cues.starting_at(start).iter().any(changes) {
        return true;
    }
    match text.at(start) {
        // 首批18家|近日投用.
        Some('近' | '日' | '昨' | '今' | '当' | '同')
            if text.starts_with_any(
                start,
                words!["近日", "日前", "昨日", "今日", "昨天", "今天", "当日", "当天", "同日"],
            ) =>
        {
            true
        }
        // 24项|提前完成.
        Some('提' | '如' | '按') if text.starts_with_any(start, words!["提前", "如期", "按期", "按时"]) => {
            true
        }
        // 时隔4年|后再度举办, 一个半月|前.
        Some('后' | '前') if shape == Shape::Time => {
            !text.at(start + 1).is_some_and(|c| chars!("续期台沿备端景勤方瞻").has(c))
        }
        // 20个工作日|内, 2亿元|对31个村实施.
        // 20天|便将车拆完.
        Some('便') => !text.at(start + 1).is_some_and(|c| chars!("民利携捷函当衣").has(c)),
        // 有9家|做芯片, 5家|主攻算法.
        Some('做') => !text.at(start + 1).is_some_and(|c| chars!("强优大法实细活").has(c)),
        Some('专' | '主' | '深' | '从') if text.starts_with_any(start, words!["专注", "主攻", "深耕", "从事"]) => {
            true
        }
        // 一年|就建成平台.
        Some('就') => !text.at(start + 1).is_some_and(|c| chars!("业诊医近地读学职餐任").has(c)),
        // 2200项|等具体目标, 176户|经评估符合条件.
        Some('等') => text.at(start + 1) != Some('级'),
        // 5个|经省政府批准的园区.
        Some('经') => {
            let by = words!["经评", "经过", "经认", "经审", "经核", "经批", "经专", "经市", "经省", "经国"];
            text.starts_with_any(start, by) && scene.find(start..(start + FAR).min(text.len()), '的').is_none()
        }
        Some('在') if is_there(scene, start) => false,
        // 20家|以光学为主的|企业.
        Some('以') if is_based(scene, start) => false,
        // 12个|被巡察单位: those to whom it is done.
        Some('被') if is_done_to(text, start) => false,
        Some(c) if chars!("内对为向以在从由于把将与让使按因予").has(c) => {
            let word = |w: &Word| w.end > start + 1 && !w.only(CueRole::Stop) && !w.is(CueRole::Target);
            !cues.starting_at(start).iter().any(word)
        }
        // 19人|当中, 16年|之久.
        Some('当' | '之') if matches!(text.at(start + 1), Some('中' | '久')) => true,
        // 九成|能在本地买到, 八成|可由机器完成: what can be done of so many.
        Some('能' | '可') => text.at(start + 1).is_some_and(|c| chars!("在由从够以").has(c)),
        // 9个|正增长.
        Some('正' | '负' | '零') => text.starts_with_at(start + 1, "增长"),
        // 16区|中率先突破: nor within them.
        Some('中') => {
            shape == Shape::Noun && cues.starting_at(start).is_empty() && !cues.starting_at(start + 1).is_empty()
        }
        // 首批12项及第二批14项改革: what is counted stands after the last.
        Some('及' | '和' | '或') => cues.starting_at(start).is_empty(),
        _ => false,
    }
}
