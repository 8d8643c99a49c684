//! What a figure is compared with, ranks among or is a part of; none of it is what is measured.

use std::ops::Range;

use crate::char_set::chars;
use crate::fact::cue::Word;
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::length::Length;
use crate::mention::Direction;
use crate::numeral::is_up_to_ten;
use crate::tables::lists::{BASES_PASSED, FORMER_STATES, IN_ORDER, PEERS, PLANS};
use crate::tables::{CueRole, Words, words};

/// Where 比 or 较 begins a comparison at the end of a phrase.
pub(crate) fn than(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_BASE: usize = 14;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_BASE));
    (from..phrase.end).find(|&i| {
        matches!(scene.text.chars[i], '比' | '较')
            && !matches!(scene.text.before(i), Some('占' | '同' | '环' | '对' | '相' | '可' | '之' | '性' | '价'))
            && scene.alone(i)
    })
}

/// Where 与 or 同 begins a comparison before 相比: 成交额|与上届相比增长8%.
pub(crate) fn with(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_BASE: usize = 12;
    if !scene.text.starts_with_any(phrase.end, words!["相比", "相较", "比较", "对比"]) {
        return None;
    }
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_BASE));
    let with = |i: &usize| matches!(scene.text.chars[*i], '与' | '同' | '跟' | '和') && scene.alone(*i);
    (from..phrase.end).find(with)
}

/// Where the verb of a rank stands before what it ranks among: 保持|西北第一.
pub(crate) fn rank_verb(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_SCOPE: usize = 10;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_SCOPE));
    let verb = scene
        .cues
        .within(from..phrase.end)
        .iter()
        .find(|w| w.is(CueRole::Rank) && w.end < phrase.end && scene.open(w.start))?;
    (!scene.inside_whole_word(verb.start, verb.end)).then_some(verb.start)
}

/// Whether 比 or the like ends before a position: 比|全国; but 占比 is a noun.
pub(crate) fn leads_base(scene: &Scene, at: usize) -> bool {
    matches!(scene.text.before(at), Some('比' | '较' | '与')) && !scene.text.ends_with_at(at, "占比")
}

/// Where 快于 and the like begin a comparison at the end of a phrase, and which way it goes.
pub(crate) fn against(scene: &Scene, phrase: Range<usize>) -> Option<(usize, Direction)> {
    // 单日最|高出|入境人员.
    let compares = |w: &&Word| {
        w.any(&[CueRole::Above, CueRole::Below]) && w.end - w.start > 1 && scene.text.before(w.start) != Some('最')
    };
    let word = scene.cues.within(phrase.clone()).iter().rev().find(compares).filter(|w| w.end < phrase.end)?;
    Some((word.start, if word.is(CueRole::Above) { Direction::Up } else { Direction::Down }))
}

/// Where 超 or 高于 begins a comparison of an amount at the end of a phrase, and which way it goes: |超全市平均单产82公斤.
pub(crate) fn over(scene: &Scene, phrase: Range<usize>) -> Option<(usize, Direction)> {
    const LONGEST_BASE: usize = 14;
    static ABOVE: &Words = words!["超过", "超出", "高于", "高出", "多出", "多于", "超"];
    static BELOW: &Words = words!["低于", "少于"];
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_BASE));
    let text = scene.text;
    let verb = |i: usize, words: &Words| {
        let end = text.past_word(i, words)?;
        let place = || scene.cues.starting_at(end).iter().any(|w| w.place || w.any(&[CueRole::Wide, CueRole::Scope]));
        // 超|年初预算, 超|全市平均单产: what is average or was planned.
        let base = || text.has_any(end..phrase.end, BASES_PASSED);
        // 亩产|高出普通品种80斤: by so much, whatever it is compared with.
        let out = text.before(end) == Some('出') && text.at(i) != Some('超') && text.before(i) != Some('最');
        let compares = out || base() && (place() || end - i > 1);
        (scene.open(i) && !scene.inside_whole_word(i, end) && compares).then_some(i)
    };
    let above = (from..phrase.end).rev().find_map(|i| verb(i, ABOVE));
    let below = || (from..phrase.end).rev().find_map(|i| verb(i, BELOW));
    above.map(|i| (i, Direction::Up)).or_else(|| Some((below()?, Direction::Down)))
}

/// Where what is average or usual begins that an amount is far above, so that this is how much it is: 远高于|上市公司均值4.3亿元.
pub(crate) fn far_from(scene: &Scene, floor: usize, figure: usize) -> Option<usize> {
    const LONGEST_BASE: usize = 16;
    static FAR: &Words =
        words!["远高于", "远低于", "远超过", "远超", "远好于", "远优于", "远多于", "大大高于", "大幅高于"];
    let from = floor.max(figure.saturating_sub(LONGEST_BASE));
    let text = scene.text;
    let far = (from..figure).find(|&i| matches!(text.chars[i], '远' | '大') && text.starts_with_any(i, FAR))?;
    let base = text.past_word(far, FAR)?;
    text.has_any(base..figure, words!["平均", "均值", "水平", "同期"]).then_some(base)
}

/// 超|全省平均水平2300元: whether 超 there leads to what is average.
pub(crate) fn exceeds(scene: &Scene, verb: usize, figure: usize) -> bool {
    scene.text.starts_with_any(verb, words!["超全", "超过全", "超出全"])
        && scene.text.has_any(verb..figure, words!["平均", "水平"])
}

/// Where those begin among whom something ranks, at the end of a phrase: 总量|六县市|排名第三.
pub(crate) fn peers(scene: &Scene, phrase: &Range<usize>) -> Option<usize> {
    let number = |i: &usize| is_up_to_ten(scene.text.chars[*i]) || scene.text.chars[*i].is_ascii_digit();
    let places = scene.text.word_before(phrase.end, PEERS)?;
    let end = phrase.end - places.length();
    let end = end - usize::from(scene.text.before(end) == Some('个'));
    let start = end - (phrase.start..end).rev().take_while(number).count();
    (start < end).then_some(start)
}

/// Where 占 divides a part from its whole, outside names and words such as 占比.
pub(crate) fn whole_mark(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    let at = scene.find(phrase.clone(), '占')?;
    // 占地 is a word, 占|地区生产总值 is none.
    let word = scene.text.at(at + 1).is_some_and(|c| chars!("比地用有据领股优先压道率").has(c))
        && !(scene.text.at(at + 1) == Some('地')
            && matches!(scene.text.at(at + 2), Some('区' | '方' | '市' | '州' | '级')));
    // 产品|占据国内市场的六成, 瞪羚企业|占比全省总量的近两成.
    let of = |f: &FigureSpan| {
        let hedge = usize::from(scene.text.before(f.span.start).is_some_and(|c| chars!("近约超逾").has(c)));
        scene.text.before(f.span.start - hedge) == Some('的')
    };
    let held = scene.text.starts_with_any(at, words!["占据", "占有", "占比"]) && scene.next_figure(at).is_some_and(of);
    let word = word && !held;
    let noun = matches!(scene.text.before(at), Some('侵' | '强' | '霸' | '抢' | '应' | '独'));
    (!word && !noun).then_some(at)
}

/// Whether a range says 比重 or the like.
pub(crate) fn names_ratio(scene: &Scene, range: Range<usize>) -> bool {
    scene.text.has_any(range, words!["比重", "比例", "份额", "比率", "比值"])
}

/// Where 在 opens what something ranks among: 创新指数|在全国同批片区中排名.
pub(crate) fn among(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    let at = scene.find(phrase.start + SHORTEST..phrase.end.saturating_sub(SHORTEST), '在')?;
    let wide = scene.cues.starting_at(at + 1).iter().any(|w| w.any(&[CueRole::Wide, CueRole::Scope]));
    // 创新能力|在创新型城市评价中列第8位.
    let wide = wide
        || scene.text.ends_with_any(phrase.end - usize::from(scene.text.before(phrase.end) == Some('中')), IN_ORDER);
    (wide && !scene.inside_whole_word(at, at + 1)).then_some(at)
}

/// Where the verb stands that leads to a part of how things were or ought to be: 压缩至|国家标准的1/3.
pub(crate) fn base(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const LONGEST_BASE: usize = 14;
    let from = phrase.start.max(phrase.end.saturating_sub(LONGEST_BASE));
    // 恢复至|疫情前的八成.
    let back = (from..phrase.end).find(|&i| scene.text.starts_with_any(i, words!["恢复至", "恢复到"]));
    if back.is_some() {
        return back;
    }
    let leads = |w: &&Word| w.is(CueRole::Link) && w.end - w.start > 1 && w.end < phrase.end && scene.open(w.start);
    // 租金为|市场价的七折, 票价是|平日的一半.
    let is = |i: &usize| matches!(scene.text.chars[*i], '为' | '是') && scene.alone(*i);
    let Some(verb) = scene.cues.within(from..phrase.end).iter().find(leads) else {
        return (from.max(phrase.start + 2)..phrase.end).find(is);
    };
    // 经济总量|超过世界经济总量的三分之一.
    let to = matches!(scene.text.before(verb.end), Some('至' | '到' | '为'))
        || verb.start >= phrase.start + 2 && scene.text.starts_with_at(verb.start, "超过");
    (to && !scene.inside_whole_word(verb.start, verb.end)).then_some(verb.start)
}

/// Where the bound stands that a ratio of something else sets: 贷款额度|不高于房价款的80%.
pub(crate) fn bound(scene: &Scene, phrase: Range<usize>) -> Option<usize> {
    const SHORTEST: usize = 2;
    const LONGEST_BASE: usize = 16;
    let bounds = words![
        "不高于",
        "不低于",
        "不超过",
        "不少于",
        "不大于",
        "不小于",
        "不得高于",
        "不得低于",
        "不得超过",
        "不得少于",
        "不应超过",
        "不应低于"
    ];
    let from = (phrase.start + SHORTEST).max(phrase.end.saturating_sub(LONGEST_BASE));
    (from..phrase.end.saturating_sub(SHORTEST))
        .find(|&i| scene.text.chars[i] == '不' && scene.text.starts_with_any(i, bounds) && scene.open(i))
}

/// Where the verb stands that says how much of a plan is done: 完成市政府下达全年目标的|59.2%, 超时序进度|6.6个百分点.
pub(crate) fn planned(scene: &Scene, floor: usize, at: usize) -> Option<usize> {
    const LONGEST_PLAN: usize = 16;
    let end = if scene.text.before(at) == Some('的') { at - 1 } else { at };
    if !scene.text.ends_with_any(end, PLANS) {
        return None;
    }
    let from = floor.max(end.saturating_sub(LONGEST_PLAN));
    let verbs = words![
        "超额完成",
        "已完成",
        "完成",
        "实现",
        "达到",
        "超过",
        "占",
        "达",
        "超",
        "高于",
        "好于",
        "优于",
        "快于",
        "低于"
    ];
    // 完成投资|占全年计划的61%.
    let share = (from..end.saturating_sub(2)).rev().find(|&i| scene.text.chars[i] == '占' && scene.open(i));
    share.or_else(|| (from..end.saturating_sub(2)).find(|&i| scene.text.starts_with_any(i, verbs)))
}

/// Whether a verb there says that more was done than planned, and then by how much: |超计划1.2亿元, not 超额完成计划.
pub(crate) fn exceeding(scene: &Scene, verb: usize) -> bool {
    scene.text.at(verb) == Some('超') && scene.text.at(verb + 1) != Some('额')
}

/// Which way a verb goes that compares with a plan: |高于“十三五”规划目标0.7个百分点.
pub(crate) fn passing(scene: &Scene, verb: usize) -> Option<Direction> {
    if scene.text.starts_with_at(verb, "低于") {
        return Some(Direction::Down);
    }
    let above = scene.text.starts_with_any(verb, words!["高于", "好于", "优于", "快于"]);
    above.then_some(Direction::Up)
}

/// Whether a stretch says nothing but how things were before a change: 法定的.
pub(crate) fn is_former(scene: &Scene, mut state: Range<usize>) -> bool {
    while !state.is_empty() && scene.text.before(state.end) == Some('的') {
        state.end -= 1;
    }
    // 从|开通初期|的2列增长至18列.
    const LONGEST_BEGINNING: usize = 8;
    let begins = words!["初期", "之初", "伊始", "前", "时", "高峰期", "时期"];
    if (3..=LONGEST_BEGINNING).contains(&state.len()) && scene.text.ends_with_any(state.end, begins) {
        return true;
    }
    // 由|先前预估的|2.2%上调为3.5%: what was foreseen then, or told.
    static TOLD: &Words = words!["预测", "预估", "概估", "预期", "估计", "公布"];
    state.end -= scene.text.length_before(state.end, words!["数", "值"]);
    let told = scene.text.length_before(state.end, TOLD);
    if told > 0 {
        let dated = scene.period_ending(state.end - told).map(|p| scene.periods[p].span.start);
        state.end = dated.unwrap_or(state.end - told);
        if state.end <= state.start {
            return true;
        }
    }
    let before = scene.text.chars.get(state).unwrap_or_default();
    FORMER_STATES.iter().any(|s| before.iter().copied().eq(s.chars()))
}

/// Where 由 or 从 ends what changes, with no more between it and the figure than how things were before: 审批时限从法定|60天.
pub(crate) fn changes_from(scene: &Scene, start: usize, end: usize) -> Option<usize> {
    const LONGEST_STATE: usize = 10;
    let from = end.saturating_sub(LONGEST_STATE).max(start + 2);
    let at = (from..end).rev().find(|&i| matches!(scene.text.chars[i], '由' | '从' | '自'))?;
    let known = matches!(scene.text.chars[at + 1..end], [] | ['的'] | ['一']) || is_former(scene, at + 1..end);
    // 产量能从: a modal goes with the verb that follows.
    // 月产能|由65万片提升至100万片.
    let noun =
        scene.text.before(at) == Some('能') && matches!(scene.text.before(at - 1), Some('产' | '动' | '功' | '性'));
    // 人数|早已从50万增加到60万: with 已 the word before it leads too.
    let already = scene.text.ends_with_any(at, words!["早已", "业已", "现已", "都已", "也已"]);
    let modal = usize::from(!noun && !already && matches!(scene.text.before(at), Some('能' | '可' | '将' | '已')));
    // 从30米高的|塔上落下.
    let high = scene.next_figure(end).is_some_and(|f| {
        scene.text.at(f.span.end).is_some_and(|c| chars!("高长宽深").has(c))
            && scene.text.at(f.span.end + 1) == Some('的')
    });
    let whole = scene.open(at) && !scene.inside_whole_word(at, at + 1);
    (known && !high && whole && at - modal >= start + 2).then(|| at - modal)
}
