//! Firms: by what only they do, by their trade, by what is said of them.

use std::ops::Range;

use super::brand;
use super::pointed::unnamed;
use crate::char_set::{FewChars, chars};
use crate::fact::indicator::Reading;
use crate::fact::scene::Scene;
use crate::length::Length;
use crate::tables::lists::{
    ACTS_OF_ONE_FIRM, BODY_AGAIN, FIRM_DEEDS, FIRM_NOUNS, FIRM_TRADES, INDUSTRY_TRADES, OF_PRODUCTS, TRADE_SORTS,
};
use crate::tables::{CueRole, Words, words};
use crate::text::{is_alphabetic, is_alphanumeric};

/// Whether a clause begins with a name that only a company can have: 某某重机|完成产值.
pub(crate) fn trades(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 8;
    const KINDS: &str = "业企区市镇目济门位园道村场方面品资体域年月来中后时县省室院局会商户量额值期部项";
    let limit = end.min(at + LONGEST_NAME + 4);
    const BEGINNINGS: &FewChars = chars!("完实年投斥出");
    let begins = |i: usize| BEGINNINGS.has(scene.text.chars[i]);
    let does = |i: usize| begins(i) && (scene.text.starts_with_any(i, FIRM_DEEDS) || invests(scene, i));
    let Some(deed) = (at + 2..limit).find(|&i| does(i)) else { return false };
    // 某盾|去年|实现营收.
    let deed = scene.period_ending(deed).map_or(deed, |p| scene.periods[p].outer.start);
    if deed < at + 2 {
        return false;
    }
    // 生物医药|实现产值: a trade.
    if [TRADE_SORTS, FIRM_TRADES, INDUSTRY_TRADES].iter().any(|words| scene.text.starts_with_any(at, words)) {
        return false;
    }
    let name = &scene.text.chars[at..deed];
    let cue = scene.cues.within(at..deed).iter().any(|w| w.known || w.end - w.start > 1 && !w.place);
    // 其中|7家|实现营收增长: nor are those counted.
    name.iter().all(|&c| is_alphanumeric(c))
        && !scene.figure_in(at..deed)
        && !name.last().is_some_and(|&c| KINDS.contains(c))
        && !cue
}

/// Whether somebody invests in works of his own: 投资25亿元|实施某项目.
pub(crate) fn invests(scene: &Scene, at: usize) -> bool {
    const LONGEST_HEDGE: usize = 2;
    if !scene.text.starts_with_any(at, words!["投资", "斥资", "出资"]) {
        return false;
    }
    let works = words!["打造", "建设", "实施", "兴建", "新建", "建成", "扩建", "成立", "的"];
    let figure = scene.next_figure(at).filter(|f| f.span.start <= at + 2 + LONGEST_HEDGE);
    figure.is_some_and(|f| scene.text.starts_with_any(f.span.end, works))
}

/// Whether the name of a firm follows a zone's: 合肥经开区|的某宝科技年度营收, 某工业园|某诚材料有限公司.
pub(crate) fn firm_of(scene: &Scene, after: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 20;
    const SHORTEST_NAME: usize = 2;
    static LEGAL: &Words = words!["有限公司", "有限责任公司", "股份公司", "集团"];
    static BODIES: &Words = words!["公司", "银行", "工厂", "车间"];
    // 云岭科技园|由|云帆集团投资建设, 云岭高新区|对|云帆有限公司等8家企业予以表彰: the zone is told of.
    if matches!(scene.text.at(after), Some('由' | '对' | '向' | '为' | '给' | '将' | '把')) {
        return false;
    }
    let place = scene.text.length_at(after, words!["内的", "内", "里的", "的"]);
    let start = brand::after_label(scene, after + place);
    let link = start - after;
    if link > 0 && (brand::opens(scene, start, end) || unnamed(scene, start, end)) {
        return true;
    }
    let figure = scene.next_figure(start).map_or(end, |f| f.span.start);
    let limit = end.min(figure).min(start + LONGEST_NAME);
    let verbs = [CueRole::Lead, CueRole::Link, CueRole::Stop, CueRole::Own];
    for at in start..limit {
        let named = at >= start + SHORTEST_NAME;
        if named && scene.text.starts_with_any(at, LEGAL) {
            return true;
        }
        let trade = scene.text.word_at(at, FIRM_TRADES).or_else(|| scene.text.word_at(at, BODIES));
        let trade = trade.map(|w| at + w.length());
        // 的高新科技企业 is a sort.
        let told = |i: usize| scene.cues.starting_at(i).iter().any(|w| w.known || w.any(&verbs));
        if named && link > 0 && trade.is_some_and(|i| i == end || told(i) || scene.text.starts_with_at(i, "年")) {
            return true;
        }
        if scene.cues.starting_at(at).iter().any(|w| w.known || w.any(&verbs) && w.end - w.start > 1 && !w.place) {
            return false;
        }
    }
    false
}

/// Whether the name of a zone's own firm begins at a position: 高新|股份|发行债券, 新区|集团|募资.
pub(super) fn firm_of_sort(scene: &Scene, at: usize) -> bool {
    let sort = scene.text.word_at(at, words!["高新", "经开", "新区", "开发区", "园区", "高新区", "经开区"]);
    sort.is_some_and(|w| scene.text.starts_with_any(at + w.length(), words!["集团", "股份", "控股", "国投", "城投"]))
}

/// Whether a clause begins with a firm's legal name, and not with what somebody does with it: 民企|湖南某金属制品有限公司|平均每天….
pub(crate) fn legal_name(scene: &Scene, at: usize, end: usize) -> bool {
    const LONGEST_NAME: usize = 26;
    let limit = end.min(at + LONGEST_NAME);
    let Some((firm, word)) = scene.text.find_any(at..limit, words!["有限公司"]) else { return false };
    let verbs = "引招走为对与由据在向给从把将和帮支推助邀签到联携让使随";
    let named = |c: &char| is_alphabetic(*c) || matches!(c, '(' | ')');
    if verbs.contains(scene.text.chars[at]) || !scene.text.chars[at..firm].iter().all(named) {
        return false;
    }
    // A list of firms is counted.
    let after = scene.text.at(firm + word.length());
    after.is_some_and(|c| !matches!(c, '、' | '和' | '与' | '及' | '等' | '的') && !c.is_ascii_digit())
}

/// Whether a clause says that somebody is a firm, or that there is one: 某车是当地的龙头企业, 有一家名为某气的企业.
pub(crate) fn is_firm(scene: &Scene, span: Range<usize>) -> bool {
    const LONGEST_NAME: usize = 14;
    // 最早落户的药企|之一.
    let end = if scene.text.ends_with_at(span.end, "之一") { span.end - 2 } else { span.end };
    // 云帆能源是云岭经开区的“链主”.
    let end = end - usize::from(scene.text.before(end) == Some('”'));
    let last = scene.text.before(end).is_some_and(|c| chars!("业司商企兽头目主军人家").has(c));
    // 投得最早的|一家|——专做芯片的云芯微.
    if last && scene.text.ends_with_any(end, words!["的一家", "的那家"]) {
        return true;
    }
    // 云帆再生水厂是高新区的民生项目.
    let works = || scene.text.ends_with_at(end, "项目");
    if !last || !works() && !scene.text.ends_with_any(end, FIRM_NOUNS) {
        return false;
    }
    let there = words!["有一家", "有家", "有这样一家", "是一家", "这家"];
    // 有8家|是上市公司.
    let counted = |i: usize| scene.figure_after(span.start) != scene.figure_after(i);
    let is = (span.start + 2..span.end.min(span.start + LONGEST_NAME)).find(|&i| scene.text.chars[i] == '是');
    let is = is.filter(|&i| !counted(i));
    let zone = |i: usize| scene.zone_at(i).is_some();
    // 他们都是…, 园区是…: no names.
    let named =
        |i: usize| !(span.start..i).any(zone) && scene.cues.within(span.start..i).iter().all(|w| !w.is(CueRole::Own));
    is.is_some_and(named) || span.clone().take(LONGEST_NAME).any(|i| scene.text.starts_with_any(i, there))
}

/// Whether a clause says that somebody sets up a firm: 李明在云岭高新区|创办|云帆科技.
pub(super) fn founds(scene: &Scene, mut span: Range<usize>) -> bool {
    // 从3间办公室|起步: so began a firm.
    let began =
        scene.text.at(span.start) == Some('从') && scene.text.ends_with_any(span.end, words!["起步", "起家", "做起"]);
    if began && scene.figure_in(span.clone()) && !scene.zone_in(span.clone()) {
        return true;
    }
    let firm = scene.text.ends_with_any(span.end, FIRM_TRADES) || scene.text.ends_with_at(span.end, "公司");
    firm && span.any(|i| scene.text.chars[i] == '创' && scene.text.starts_with_any(i, words!["创办", "创立", "创建"]))
}

/// Whether a clause begins with what tells of some firm for a sentence: its founder, its listing, or the rivals of those here.
pub(super) fn told_in_passing(scene: &Scene, at: usize) -> bool {
    // |创始人|李明带着6名同事来到某药谷, 2022年|登陆港交所|,募资6亿港元.
    static FOUNDERS: &Words = words!["创始人", "联合创始人"];
    static LISTED: &Words = words![
        "登陆港",
        "登陆上",
        "登陆深",
        "登陆北",
        "登陆科创",
        "登陆创业",
        "登陆A股",
        "登陆资本",
        "登陆纳",
        "登陆新三"
    ];
    static RIVALS: &Words = words!["国际巨头", "国际同行", "国外巨头", "国外同行", "海外巨头", "跨国巨头", "行业巨头"];
    [FOUNDERS, LISTED, RIVALS].iter().any(|words| scene.text.starts_with_any(at, words))
}

/// Whether a clause begins with where a firm makes things: 车间|用工减少七成; not 车间12个.
pub(super) fn workshop(scene: &Scene, at: usize) -> bool {
    let word = scene.text.word_at(at, words!["车间", "产线", "生产线", "厂区"]);
    word.is_some_and(|w| scene.next_figure(at).is_none_or(|f| f.span.start > at + w.length()))
}

/// Whether a clause begins with the firm told of before: 企业|去年销售整机4万台, 企业|计划扩产.
pub(super) fn one_firm(scene: &Scene, at: usize) -> bool {
    let after = at + 2;
    let dated = || scene.next_period(after).is_some_and(|p| p.outer.start == after);
    // 产品|拿到注册证, 新药|获批后.
    static PRODUCTS: &Words = words!["产品", "新产品", "新药", "样机", "该药"];
    static COURSES: &Words =
        words!["拿到", "获批", "上市", "装机", "打入", "问世", "通过", "已进入", "一经", "取得注册"];
    let product = scene.text.past_word(at, PRODUCTS);
    if product.is_some_and(|i| scene.text.starts_with_any(i, COURSES)) {
        return true;
    }
    // 企业|申请贷款的,可给予担保: any that does so.
    let any = scene.clauses.all.get(scene.clauses.at(at)).is_some_and(|c| scene.text.before(c.span.end) == Some('的'));
    // 企业|投资项目审批环节: nor are investments of firms one firm's.
    let any = any || scene.text.starts_with_any(after, words!["投资项目", "投资备案", "投资审批", "投资意愿"]);
    !any && scene.text.starts_with_at(at, "企业") && (scene.text.starts_with_any(after, ACTS_OF_ONE_FIRM) || dated())
}

/// Whether a clause begins with the body that the sentence before told of: 企业|获得奖补资金300万元, 这里的|生产线; not 企业总数.
pub(super) fn body_again(scene: &Scene, at: usize) -> bool {
    const SORTS: &str = "数总制化类家集入、和与及";
    let firm = scene.text.starts_with_at(at, "企业") && !scene.text.at(at + 2).is_some_and(|c| SORTS.contains(c));
    firm || scene.text.starts_with_any(at, BODY_AGAIN)
}

/// Whether a clause says of one firm what it has: 企业|拥有专利136件, 企业|年销售收入.
pub(super) fn firm_again(scene: &Scene, at: usize) -> bool {
    static HAS: &Words = words!["拥有", "现有", "年", "去年", "今年", "产值", "产品", "员工", "实现", "累计", "先后"];
    scene.text.starts_with_at(at, "企业") && scene.text.starts_with_any(at + 2, HAS)
}

/// Whether what is measured is a firm's or a product's: 国内市场占有率, 意向订单, 投后估值.
pub(super) fn sells(indicator: &str) -> bool {
    let valued = indicator.ends_with("估值") && !indicator.ends_with("总估值");
    valued
        || indicator == "订单"
        || OF_PRODUCTS.at_end_of(indicator).is_some()
        || words!["意向订单", "在手订单", "占有率", "市占率"].at_end_of(indicator).is_some()
}

/// Whether an amount is the capital of one firm that was just set up, or what it raised: 组建创新中心,首期注册资本|3.2亿元, 登陆
/// 科创板,募资|12亿元; not that of firms that were counted.
pub(super) fn capital(scene: &Scene, reading: &Reading) -> bool {
    const REACH: usize = 40;
    let (Some(name), Some(at)) = (&reading.indicator, reading.named.as_ref().map(|n| n.start)) else { return false };
    let from = at.saturating_sub(REACH);
    let before = from + (from..at).rev().find(|&i| scene.text.chars[i] == '。').map_or(0, |i| i + 1 - from);
    if ["募资", "募资额", "募资总额"].iter().any(|w| name.ends_with(w)) {
        return scene.text.has_any(before..at, words!["登陆", "上市", "挂牌", "IPO", "敲钟"])
            && !scene.figure_in(before..at);
    }
    let capital = ["注册资本", "注册资金"].iter().any(|w| name.ends_with(w));
    let set_up = words!["组建", "成立", "创办", "创立", "设立", "租下", "注册成立"];
    let many = words!["家", "户", "新增", "新设", "累计"];
    let one = || scene.text.find_any(before..at, set_up).map(|(i, _)| i..at);
    capital && one().is_some_and(|after| !scene.text.has_any(after, many))
}
