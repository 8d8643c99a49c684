//! Words that look like plans where nothing is planned: 模|拟试验, 全|力拼|搏, 将|搭载|的卫星送入轨道; and what goes on beside plans.

use super::period::Period;
use crate::fact::cue::Word;
use crate::fact::indicator::Reading;
use crate::fact::scene::Scene;
use crate::tables::{Words, words};
use crate::text::{Text, is_alphabetic};

/// Whether a word of a plan is a part of another one, stands in a phrase, or leads to what is done to something.
pub(super) fn seems(scene: &Scene, word: &Word) -> bool {
    let (text, start, end) = (scene.text, word.start, word.end);
    let before = text.before(start);
    // 创建高质量|发展目标|政策体系.
    if text.before(end) == Some('标') && text.starts_with_any(end, words!["政策", "体系", "责任", "管理", "考核"])
    {
        return true;
    }
    match text.at(start) {
        // 在建、|拟建|和合同项目136个: so many with those that are there.
        Some('拟') => {
            let listed = before == Some('、') && matches!(text.at(start + 2), Some('、' | '和' | '及'));
            // |拟认定|名单公示,8家企业入选: those on the list are there.
            let named = words!["认定", "推荐", "备案", "命名", "表彰", "授予", "评定"];
            let named = text.starts_with_any(start + 1, named)
                && !scene.figure_in(start..scene.clauses.all[scene.clauses.at(start)].span.end);
            listed || named || matches!(before, Some('模' | '虚' | '草' | '类' | '比'))
        }
        Some('计') => is_sort_of_works(scene, word),
        Some('力') => text.at(end) == Some('搏'),
        Some('将') => done_to(text, end),
        // 为|下一步|铺轨奠定基础, |接下来|几天.
        Some('下') => before == Some('为'),
        Some('接') => matches!(text.at(end), Some('几' | '的' | '一' | '两' | '三')),
        // 从谋划选址到|规划建设|,先后三次….
        // 已建、在建和|规划建设|的设施有20个: so many with those that are there.
        Some('规') => {
            const REACH: usize = 24;
            let clause = scene.clauses.all[scene.clauses.at(start)].span.start;
            // 近年来,园区|规划建设|厂房20万平方米: nor in what has gone by.
            let gone = |p: &Period| {
                let back = text.ends_with_any(p.span.end, words!["以来", "年来"]) && p.span.end + 1 >= clause;
                back || text.starts_with_any(p.span.start, words!["过去", "去年", "上年"])
            };
            before == Some('到')
                || scene.periods[..scene.period_after(start)].last().is_some_and(gone)
                || matches!(before, Some('和' | '、' | '及'))
                    && text.has_any(clause.max(start.saturating_sub(REACH))..start, words!["已建", "建成", "已投"])
        }
        _ => false,
    }
}

/// |计划开工项目|完成投资59亿元: whether what is told of is a sort of works.
fn is_sort_of_works(scene: &Scene, word: &Word) -> bool {
    const LONGEST_SORT: usize = 6;
    let told = |i: usize| scene.text.starts_with_any(i, words!["项目完成", "项目已", "项目累计", "项目实际"]);
    let opens = scene.clauses.all[scene.clauses.at(word.start)].span.start == word.start;
    opens && scene.text.leading(word.end..word.end + LONGEST_SORT, is_alphabetic).any(told)
}

/// 将搭载|的|5颗卫星送入轨道, 将监督|前移|: whether what stands behind 将 is no deed but what something is done to.
pub(super) fn done_to(text: &Text, end: usize) -> bool {
    text.at(end) == Some('的') || text.starts_with_any(end, words!["前移", "前置", "下沉", "下放", "延伸"])
}

/// Whether what is counted only says what it thinks or is going to do: 26个成员国|发表声明称|将…, 200名居民|认为|房价将上涨.
pub(super) fn says_so(scene: &Scene, from: usize, to: usize) -> bool {
    static SAYING: &Words = words!["表示", "认为", "称", "声明", "宣布", "承诺", "相信", "担心", "预测", "呼吁"];
    scene.text.has_any(from..to, SAYING)
}

/// Whether a clause says what is going on: 4所高校|正|加快建设, 20个项目|正在|建设.
pub(super) fn goes_on_now(scene: &Scene, reading: &Reading, figure: usize) -> bool {
    const REACH: usize = 20;
    static NOW: &Words = words!["正在", "正加", "正有", "正抓", "正进", "正全", "正紧", "正陆", "正按", "正稳"];
    let Some(clause) = scene.clauses.all.get(reading.clause).map(|c| c.span.clone()) else { return false };
    let near = clause.start.max(figure.saturating_sub(REACH))..clause.end.min(figure + REACH);
    scene.text.has_any(near, NOW)
}

/// 小|将在|决赛中, 女|将在|去年: whether 将 ends what somebody is called, and tells of no plan.
pub(super) fn is_athlete(scene: &Scene, word: &Word) -> bool {
    static CALLED: &Words = words!["小", "老", "女", "猛", "宿", "悍", "麻", "飞"];
    scene.text.at(word.start) == Some('将')
        && scene.text.ends_with_any(word.start, CALLED)
        && !scene.text.ends_with_any(word.start, words!["子女", "妇女", "儿女", "少女", "养老", "中小", "起飞"])
}

/// Where a word begins without the end of the title before it: 《行动方案》|提出,…; but reports tell of what there is.
pub(super) fn past_title(scene: &Scene, at: usize) -> usize {
    at + usize::from(scene.text.at(at) == Some('》') && scene.text.before(at) != Some('告'))
}
