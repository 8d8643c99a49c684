//! What stands before a figure in its clause and is measured; the words between are in [`super::joint`].

use std::ops::Range;

use super::compare;
use super::cue::Word;
use super::scene::Scene;
use super::trim;
use crate::tables::CueRole;
use crate::tables::lists::{EVENTS, GIVING, NO_SUFFIXES};

/// What is measured, between `floor` and the joint: the phrase without verbs, names of subjects and words that open a clause.
pub(crate) fn phrase(scene: &Scene, floor: usize, end: usize) -> Range<usize> {
    let (mut start, mut end) = (floor, end.max(floor));
    let text = scene.text;
    let trim = |start: &mut usize, end: &mut usize| {
        while start < end && matches!(text.chars[*start], ' ' | '、' | '的' | '”' | '’' | ')' | '》' | '·' | '-')
        {
            *start += 1;
        }
        while start < end && matches!(text.chars[*end - 1], ' ' | '、' | '的' | '“' | '(' | '《' | '·') {
            *end -= 1;
        }
    };
    // 20亿元|的国际物流项目和|总投资10亿元: what 的 leads to is the earlier figure's.
    if text.at(start) == Some('的')
        && scene.figure_after(start.saturating_sub(1)) < scene.figure_after(start)
        && let Some(and) =
            (start..end).rev().find(|&i| matches!(text.chars[i], '和' | '及' | '与' | '、') && scene.open(i))
    {
        start = and + 1;
    }
    trim(&mut start, &mut end);
    // 从拿地到开工 is measured whole.
    let route = find(scene, start..end, '从').filter(|&from| find(scene, from..end, '到').is_some_and(|to| to < end));
    if let Some(from) = route {
        return from..end;
    }
    // After the last time expression, zone and verb with an object.
    for period in &scene.periods[scene.period_after(start)..] {
        if period.outer.start >= end {
            break;
        }
        if period.outer.end < end && period.outer.start >= start {
            start = period.outer.end;
        }
        // 营业额|自2004年突破|1万亿元以来: the figure stands in a time.
        if period.outer.end > end && period.outer.start > start {
            end = period.outer.start;
        }
    }
    let zone = scene.zones.partition_point(|z| z.span.end <= start);
    for zone in &scene.zones[zone..] {
        if zone.span.end >= end {
            break;
        }
        start = zone.span.end;
    }
    // 泰州医药高新区(高港区)|产业规模: a gloss is no part of it.
    if text.at(start) == Some('(')
        && let Some(close) = scene.clauses.atom_at(start)
    {
        start = close.min(end);
    }
    let mut kept = start;
    for word in scene.cues.within(start..end) {
        let cut = word.end;
        if !word.is(CueRole::Lead) || cut >= end || word.start < start.max(kept) || !scene.open(word.start) {
            continue;
        }
        // 建成后|预计年发电量: a longer word begins there.
        if scene.cues.starting_at(word.start).iter().any(|w| w.end > cut && w.is(CueRole::Start)) {
            continue;
        }
        // 新注册企业: without the verb a bare noun says too little.
        if text.at(word.start) == Some('新') && cut == word.start + 3 && cut + 2 == end {
            (start, kept) = (word.start, cut);
            continue;
        }
        // 预留|份额: a bare word of amount takes the verb before it.
        let bare = ["占比", "比重", "比例", "份额", "总额", "总量", "额度", "规模", "数量"];
        let amount = cut + 2 == end && bare.iter().any(|w| text.starts_with_at(cut, w)) && word.start > start + 2;
        if !amount && !noun_after(scene, cut) && !inside_whole_word(scene, word.start, cut) {
            start = cut;
            // 建成|过江通道: 过 can begin the noun.
            let particle = |i: usize| match text.chars[i] {
                '过' => scene.cues.at(i, &[CueRole::Plain]).is_none(),
                c => matches!(c, '了' | '出' | '的'),
            };
            while start < end && particle(start) {
                start += 1;
            }
        }
    }
    trim(&mut start, &mut end);
    // 转过去了|300元: after 了, unless it ends the phrase.
    let done = (start..end).rev().find(|&i| text.chars[i] == '了' && scene.open(i));
    if let Some(done) = done.filter(|&i| i + 2 < end && text.at(i + 1) != Some('解')) {
        start = done + 1;
    }
    // 全国铁路累计|发送旅客: after the last adverb of counting.
    let adverbs = ["新增", "净增", "累计", "预计", "共计", "总计", "合计", "分别", "首次", "有望", "已经", "已"];
    for at in (start + 2..end.saturating_sub(2)).rev() {
        if !matches!(text.chars[at], '新' | '净' | '累' | '预' | '共' | '总' | '合' | '分' | '首' | '有' | '已')
        {
            continue;
        }
        if let Some(word) = adverbs.iter().find(|w| text.starts_with_at(at, w)).filter(|_| scene.open(at)) {
            let cut = at + word.chars().count();
            // 产业预计|规模: what follows is no name by itself.
            let bare = scene.cues.at(cut, &[CueRole::Head]).is_some_and(|w| w.end == end) && at > start + 2;
            // 建设任务|已经开工4万套: what was begun stands before.
            if EVENTS.iter().any(|w| text.ends_with_at(end, w)) && cut + 2 == end && at > start + 2 {
                end = at;
            } else if !inside_whole_word(scene, at, cut) && cut + 1 < end && !bare {
                start = cut;
            }
            break;
        }
    }
    // “一区四园”共|注册外资: a quoted name and 共 before a verb are its subject.
    if let Some(all) = (start..end.saturating_sub(2)).find(|&i| text.chars[i] == '共' && text.before(i) == Some('”'))
    {
        start = all + 1;
    }
    trim(&mut start, &mut end);
    // 江苏省|地区生产总值: a place is no part of a known indicator.
    if let Some(place) = scene.cues.starting_at(start).iter().find(|w| w.place) {
        let after = place.end + usize::from(text.at(place.end).is_some_and(|c| "省市县区州".contains(c)));
        if scene.cues.starting_at(after).iter().any(|w| w.known && w.end <= end) {
            start = after;
        }
    }
    // 在全国高新区|综合排名, 跻身|产业竞争力第16名.
    let entering = ["在", "跻身", "位列", "荣获", "进入"].iter().find(|w| text.starts_with_at(start, w));
    if let Some(word) = entering.filter(|w| !inside_whole_word(scene, start, start + w.chars().count())) {
        let cut = start + word.chars().count();
        // 在某企业周边的|光电子企业.
        let of = (cut..end.saturating_sub(3)).rev().find(|&i| *word == "在" && text.chars[i] == '的' && scene.open(i));
        start = if cut + 2 < end { of.map_or(cut, |of| of + 1) } else { start };
    }
    // 三年|累计新增企业: a length of time opens it.
    if let Some(counted) = (start + 2..end.min(start + 5)).find(|&i| text.starts_with_at(i, "累计"))
        && matches!(text.before(counted), Some('年' | '月' | '来'))
    {
        start = counted + 2;
    }
    // 50米|内换乘比例, 高新区|内企业: what 内 closes stands before.
    let closes = |at: usize| {
        let figure = scene.figure_after(at).checked_sub(1).map(|f| scene.figures[f].span.end);
        figure == Some(at) || at.checked_sub(1).is_some_and(|last| scene.zone_at(last).is_some())
    };
    if text.at(start) == Some('内') && end > start + 2 && closes(start) && scene.cues.starting_at(start).is_empty() {
        start += 1;
    }
    // 为运输车辆办理|通行证: what is done for somebody stands before its object.
    if end > start + 4
        && for_whom(scene, floor, start)
        && let Some(done) = (start..end - 3).rev().find_map(|i| {
            GIVING.iter().find(|w| text.starts_with_at(i, w)).filter(|_| scene.open(i)).map(|w| i + w.chars().count())
        })
        && done + 1 < end
    {
        start = done;
    }
    // 四、|一般公共预算收入: the number of a paragraph, but 一、二产业.
    let numeral = |i: usize| text.at(i).is_some_and(|c| "一二三四五六七八九十".contains(c));
    let numbered = (start..end.min(start + 3)).take_while(|&i| numeral(i)).count() + 1;
    let listed = numeral(start + numbered) && text.at(start + numbered + 1).is_some_and(|c| "、和与产季".contains(c));
    if numbered > 1
        && start + numbered < end
        && start == floor
        && text.at(start + numbered - 1) == Some('、')
        && !listed
    {
        start += numbered;
    }
    // 以中科院为代表的|科研院所.
    if text.at(start) == Some('以')
        && let Some(of) = (start + 3..end.saturating_sub(2)).find(|&i| {
            text.chars[i] == '的'
                && ["为代表", "为主", "为主体", "为核心", "为首", "为龙头", "为引领"]
                    .iter()
                    .any(|w| text.ends_with_at(i, w))
        })
    {
        start = of + 1;
    }
    // 公司|总投资: whose it is.
    if text.starts_with_at(start, "公司")
        && start + 4 < end
        && !matches!(text.at(start + 2), Some('制' | '债' | '法' | '化' | '数' | '拥'))
    {
        start += 2;
    }
    // 成为北京首个|GDP破万亿元的区: what it became the first of.
    if ["成为", "作为", "打造", "诞生"].iter().any(|w| text.starts_with_at(start, w))
        && let Some(first) = (start + 2..end.saturating_sub(1))
            .find(|&i| ["首个", "首家", "首座", "首条", "首批", "唯一"].iter().any(|w| text.starts_with_at(i, w)))
    {
        start = first + 2;
    }
    // 由某集团投资|150亿元: whoever did it is not what it is.
    if text.ends_with_at(end, "投资")
        && let Some(by) = find(scene, start..end, '由').filter(|&i| i + 4 < end)
        && !inside_whole_word(scene, by, by + 1)
    {
        start = end - 2;
    }
    // Words that open a clause.
    while start < end {
        let opening = scene.cues.starting_at(start).first();
        // 综合保税区160个、|保税区|7个: a sort of zone can be what is counted.
        let counted =
            |w: &Word| w.is(CueRole::Own) && w.end == end && w.end - w.start > 2 && text.at(start) != Some('该');
        // 产业园|区: nor does a word end one character before the phrase.
        let opens = |w: &&Word| {
            let whole = w.end <= end && !(w.is(CueRole::Own) && w.end + 1 == end);
            w.any(&[CueRole::Start, CueRole::Own]) && whole && !w.known && !counted(w)
        };
        match opening.filter(opens) {
            Some(word) => start = word.end,
            _ => match scene.cues.at(start, &[CueRole::Verb]) {
                Some(verb) if verb.end + 1 < end && !noun_after(scene, verb.end) => start = verb.end,
                _ => break,
            },
        }
        trim(&mut start, &mut end);
    }
    // 开发区|和工业园区: what the joined one is was cut off.
    if start + 3 < end && matches!(text.at(start), Some('和' | '及' | '与')) && scene.cues.starting_at(start).is_empty()
    {
        start += 1;
    }
    let mut trimmed = trim::phrase(scene, start..end);
    if trimmed.start > start {
        trim(&mut trimmed.start, &mut trimmed.end);
    }
    (start, end) = (trimmed.start, trimmed.end);
    end = trim::trailing(scene, start..end);
    // 综合排名|居全省第8位.
    if text.ends_with_at(end, "综合") && text.starts_with_at(end, "排名") {
        end += 2;
    }
    // 由2016年的5亿元, 从法定60个工作日: what changes stands before 由.
    if let Some(from) = compare::changes_from(scene, start, end) {
        end = from;
    }
    // 以不到千分之四的|国土面积, 在20名的基础上: neither is what is measured.
    // 有机会向|2兆元挺进.
    if start < end
        && (matches!(text.chars[end - 1], '以' | '凭' | '向' | '往' | '朝') || text.ends_with_at(end, "基础上"))
    {
        return end..end;
    }
    // 在…综合评价中.
    while end > start && matches!(text.chars[end - 1], '中' | '里' | '上' | '内' | '后') && end - start > 3 {
        if !scene.open(end - 1) || !scene.cues.ending_at(end).is_empty() {
            break;
        }
        end -= 1;
    }
    trim(&mut start, &mut end);
    // 营业额创|历史新高: a record is not what is measured.
    if matches!(text.before(end), Some('高' | '低')) && ["新高", "新低"].iter().any(|w| text.ends_with_at(end, w))
    {
        end = (start + 2..end).rev().find(|&i| text.chars[i] == '创' && scene.open(i)).unwrap_or(start);
    }
    if start < end && text.chars[end - 1] == '等' {
        end -= 1;
    }
    // A verb by itself names nothing: 新开工43个、竣工|38个.
    // 各类|培训十余次: after other words a verb may be a noun.
    let noun =
        scene.cues.at(start, &[CueRole::Verb]).is_some_and(|w| w.end == end && !w.is(CueRole::Lead)) && start > floor;
    let empty = !noun
        && scene.cues.starting_at(start).first().is_some_and(|w| {
            w.end >= end && w.any(&[CueRole::Lead, CueRole::Verb, CueRole::Start, CueRole::Hedge]) && !w.known
        })
        || end - start == 2 && EVENTS.iter().any(|w| text.starts_with_at(start, w));
    // 三年|翻一番, 临澜高新区|居第9位: a length of time or the zone itself is not what is measured.
    let length = text.ends_with_at(end, "年") || text.ends_with_at(end, "个月");
    let numeral = |c: char| c.is_ascii_digit() || "一二三四五六七八九十两几个年月".contains(c);
    let zone = scene.zone_at(start).is_some_and(|z| scene.zones[z].span.end >= end);
    if start < end && (zone || length && text.chars[start..end].iter().copied().all(numeral)) {
        return end..end;
    }
    // 是全市平均水平的|2.1倍.
    if start < end && (text.starts_with_at(start, "是") || text.starts_with_at(start, "相当于")) {
        return end..end;
    }
    // 地貌与|高达98%的覆盖率: the figure's own noun comes after it.
    let joined =
        end > start && matches!(text.chars[end - 1], '与' | '和' | '及') && scene.cues.ending_at(end).is_empty();
    if joined {
        return end..end;
    }
    let particle = end - start == 1 && "以用把将从对向让使于由所被给报中里内上就才便先再".contains(text.chars[start]);
    if empty || particle { end..end } else { start..end }
}

/// Whether 为 before a position names somebody for whom something is done.
fn for_whom(scene: &Scene, floor: usize, at: usize) -> bool {
    const REACH: usize = 40;
    // 先后|为, 累计|为
    const ADVERBS: usize = 4;
    let by_itself = |i: &usize| {
        scene.text.at(*i) == Some('为')
            && scene.open(*i)
            && scene.cues.starting_at(*i).iter().all(|w| w.end == *i + 1 || w.is(CueRole::Start))
            && !scene.text.before(*i).is_some_and(|c| "成作认因行称分视".contains(c))
            && !inside_whole_word(scene, *i, *i + 1)
    };
    (floor.max(at.saturating_sub(REACH))..=at + ADVERBS).any(|i| by_itself(&i))
}

/// Whether a verb is made a noun by what follows: 签约|率, but not 集聚|量子企业.
fn noun_after(scene: &Scene, at: usize) -> bool {
    // 参与|人数.
    ["人数", "户数", "次数", "金额"].iter().any(|noun| scene.text.starts_with_at(at, noun))
        || scene.text.at(at).is_some_and(|c| "率度值额数量比面点器者性型化力期".contains(c))
            && !NO_SUFFIXES.iter().any(|noun| scene.text.starts_with_at(at, noun))
}

/// Whether a stretch is only part of a longer word that is no cue: 签约 in 签约项目, 新增 in 城镇新增就业.
pub(crate) fn inside_whole_word(scene: &Scene, start: usize, end: usize) -> bool {
    const LONGEST_WORD: usize = 20;
    let whole = |w: &super::cue::Word| {
        w.start <= start && w.end >= end && w.end - w.start > end - start && (w.known || w.is(CueRole::Plain))
    };
    scene.cues.within(start.saturating_sub(LONGEST_WORD)..start + 1).iter().any(whole)
}

/// The first place of a character in a range, outside quotes.
pub(crate) fn find(scene: &Scene, range: Range<usize>, c: char) -> Option<usize> {
    range.into_iter().find(|&i| scene.text.chars[i] == c && scene.open(i))
}
