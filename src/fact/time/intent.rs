//! Words for a plan that say what somebody is going to do, not what a plan is or was: 计划|三年引进50家.

use super::seeming::seems;
use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::tables::lists::PLANNED_DEEDS;
use crate::tables::{CueRole, Words, words};

/// Whether a word for a plan says what somebody is going to do: 计划三年引进50家, not 按计划推进, 占全年计划的61.8%.
pub(super) fn intends(scene: &Scene, word: &Word) -> bool {
    if seems(scene, word) {
        return false;
    }
    // 已完成全年|计划投资|的84%: a part of what had been planned.
    let plan = scene.text.starts_with_at(word.start, "计划") && word.end - word.start <= 5;
    let sum = words!["总投资的", "投资的", "任务的", "目标的", "产量的", "的"];
    let part = if plan { scene.text.past_word(word.end, sum) } else { None };
    let ratio = |f: &FigureSpan| matches!(Shape::of(f), Shape::Percent | Shape::Part);
    // 规划建设了|占地3000亩的产业园.
    if scene.text.at(word.end) == Some('了')
        || part.is_some_and(|at| scene.next_figure(at).is_some_and(|f| f.span.start == at && ratio(f)))
    {
        return false;
    }
    // 将用|户办电时间压缩至2天: a noun of its own.
    if scene.text.ends_with_at(word.end, "将用")
        && scene.text.at(word.end).is_some_and(|c| chars!("户电水地工能气材药料时途人热于").has(c))
    {
        return false;
    }
    // 原|定于|5月举行的论坛, 原本|应于|22日释放.
    if scene.text.starts_with_any(word.start, words!["定于", "应于"])
        && matches!(scene.text.before(word.start), Some('原' | '本'))
    {
        return false;
    }
    // 比原|计划|提前40天封顶: what it is measured against.
    static BASES: &Words = words!["比", "较", "占", "比原", "较原", "比原定", "较原定", "占全年", "占年度"];
    // 较|8月|预测|增加3个百分点: so is what was foreseen, though not how much that was.
    let dated = scene.period_ending(word.start).map_or(word.start, |p| scene.periods[p].outer.start);
    let value = word.end + scene.text.length_at(word.end, words!["的", "数", "值"]);
    let guess = scene.text.starts_with_any(word.start, words!["预测", "预估", "概估"])
        && !scene.text.ends_with_at(dated, "占比")
        && scene.next_figure(value).is_none_or(|f| f.span.start != value);
    if (plan || guess) && scene.text.ends_with_any(dated, BASES) {
        return false;
    }
    // 能够分析|预测|潜在需求, 洪水|预测|模型: what something does, and a noun.
    if scene.text.starts_with_at(word.start, "预测") {
        static DOING: &Words =
            words!["分析", "能", "能够", "可", "可以", "精准", "准确", "提前", "模拟", "监测", "智能"];
        let noun = words!["模型", "系统", "能力", "准确", "精度", "算法", "误差", "时效", "预警", "预报", "平台"];
        return !scene.text.ends_with_any(word.start, DOING) && !scene.text.starts_with_any(word.end, noun);
    }
    static NOUNS: &Words = words!["计划", "准备", "打算", "有意", "预定", "期望", "预期", "估计"];
    if word.end - word.start != 2 || !scene.text.starts_with_any(word.start, NOUNS) {
        return true;
    }
    const ENDS: &str = "动展训育励按照产才设升坚程于超合场者时订";
    let noun = scene.text.before(word.start).is_some_and(|c| ENDS.contains(c))
        || scene.text.starts_with_any(word.end, words!["完成率", "完成情况", "执行", "任务", "立项"]);
    // 该计划至今惠及…, “…”计划涵盖…: its name or what points at it stands before it.
    let named = matches!(scene.text.before(word.start), Some('该' | '此' | '关' | '述' | '”' | '」' | '项'));
    let named = named || scene.text.ends_with_any(word.start, words!["列入", "纳入"]);
    let noun = noun || named || scene.text.starts_with_any(word.end, words!["至今", "累计", "自", "已", "共"]);
    // 政府估计|,今年落成2万套.
    let says = scene.text.starts_with_any(word.start, words!["估计,今年", "估计,全年", "估计,明年"]);
    let time = scene.next_period(word.end).is_some_and(|p| p.span.start == word.end + usize::from(says));
    let roles = [CueRole::Lead, CueRole::Verb, CueRole::Hedge, CueRole::Up, CueRole::Down];
    // 计划|再|打造.
    let again = word.end + usize::from(matches!(scene.text.at(word.end), Some('再' | '新' | '将' | '还')));
    // 预期|持续改善 says how it is.
    let goes_on = |w: &Word| scene.text.starts_with_at(w.start, "持续") && scene.text.at(word.start) != Some('计');
    let verb = |w: &Word| w.end - w.start > 1 && w.any(&roles) && !goes_on(w);
    let verb = |at: usize| scene.cues.starting_at(at).iter().any(verb) || scene.text.starts_with_any(at, PLANNED_DEEDS);
    // 预期|地区生产总值增长8%, 计划|财政收入增长22%.
    let known = scene.text.starts_with_any(word.start, words!["预期", "计划"])
        // 西部计划|志愿者.
        && !scene.in_programme(word.start)
        && (scene.cues.starting_at(word.end).iter().any(|w| w.known)
            // 云帆|预期|毛利率介于59%至61%, but 优于预期, 预期寿命.
            || scene.text.is_traditional()
                && scene.text.at(word.start + 1) == Some('期')
                && !scene.text.before(word.start).is_some_and(|c| chars!("于如合出过的").has(c))
                && !scene.text.at(word.end).is_some_and(|c| chars!("值目寿收性,").has(c)));
    let verb = verb(word.end) || verb(again) || known;
    // 计划|3年投资10亿元.
    let years = scene.next_figure(word.end).is_some_and(|f| f.span.start == word.end && Shape::of(f) == Shape::Time);
    let time = time || years;
    let amount = matches!(scene.text.at(word.start), Some('计' | '期' | '估' | '预'))
        && scene.text.at(word.end).is_some_and(|c| chars!("总一二三五两首分将在于到用投新年全每达向对从与给把").has(c));
    // 一般公共预算收入|计划|67亿元.
    let told = scene.next_figure(word.end).filter(|f| f.span.start == word.end && Shape::of(f) == Shape::Money);
    let set = told.is_some() && scene.cues.amount_ends(word.start);
    !noun && (time || verb || amount || set)
}
