//! Characters at which the counted thing ends after a figure: 35座泵站|已建成, 200亩果园|依山而建, 1000场戏曲|进社区.

use super::Thing;
use super::got::MOSTLY;
use crate::char_set::chars;
use crate::fact::indicator::holder;
use crate::fact::scene::{Scene, Shape};
use crate::figure::FigureSpan;
use crate::tables::lists::PLACES_VISITED;
use crate::tables::{CueRole, Words, words};
use crate::text::is_alphanumeric;

impl Thing<'_, '_> {
    /// 2栋厂房、|8栋|车间、附属用房: whether it stands behind another thing with its own number, so that what follows it has none.
    pub(super) fn is_beside_counted(&self) -> bool {
        const NEAR: usize = 24;
        let start = self.figure.span.start;
        let things = matches!(self.figure.unit.as_str(), "栋" | "座" | "幢" | "条" | "所" | "台" | "处" | "间" | "套");
        let counted = |f: &FigureSpan| Shape::of(f) == Shape::Count && f.span.end + NEAR > start;
        let last = self.scene.figure_after(start).checked_sub(1).map(|last| &self.scene.figures[last]);
        things && matches!(self.scene.text.before(start), Some('、' | '和')) && last.is_some_and(counted)
    }

    /// Whether a character ends it.
    pub(super) fn parts(&self, at: usize, listed: bool) -> bool {
        let (scene, inside) = (self.scene, at > self.start + 1);
        // 8万元奖励|和一本证书, 20个项目|和百项工程, 20名员工|、一条生产线.
        let one = || {
            let one = inside && matches!(scene.text.at(at + 1), Some('一' | '百' | '千'));
            one && scene.text.at(at + 2).is_some_and(|c| chars!("本个枚套张块面份台辆件条座项架艘家名位").has(c))
        };
        match scene.text.chars[at] {
            // 签约41个项目 总投资700亿元: a space parts the clauses of a headline.
            ' ' => inside && scene.cues.starting_at(at + 1).iter().any(|w| w.known),
            '、' => {
                // 10名以上员工、|有生产活动.
                let has = matches!(scene.text.at(at + 1), Some('有' | '无'));
                // 填7张表、|跑|5个部门: so is a verb of one character right before the next figure.
                let deed = scene.text.at(at + 1).is_some_and(|c| chars!("跑盖填交等花走找提办缴盯贴").has(c))
                    && scene.next_figure(at).is_some_and(|f| f.span.start == at + 2);
                if deed && at > self.start {
                    return true;
                }
                // 20万平方米的|科研、办公用房: what it is for is no thing yet.
                static USES: &Words =
                    words!["生产", "研发", "科研", "仓储", "办公", "商业", "孵化", "展示", "检测", "中试"];
                let sized = self.shape == Shape::Physical && !scene.text.ends_with_any(at, USES);
                // 9个|市、县重点项目: nor is a single character before 、.
                // 9轮强降雨|、汉江秋汛.
                (listed || sized || self.figure.unit == "轮") && inside
                    || has && scene.cues.at(at + 1, &[CueRole::Plain]).is_none()
                    || one()
            }
            // 3.4万名边民|年人均增收8000元.
            '年' => inside && scene.text.starts_with_any(at + 1, words!["人均", "户均", "亩均"]),
            '和' | '及' => one(),
            '共' | '中' => inside && holder::tells_all(scene, at),
            // 35座泵站|已建成: what opens 已建项目 ends what is counted before it.
            '已' => inside,
            // 百亿元投资|将有效带动产业, but 12名将军.
            '将' => {
                inside && scene.alone(at) && !scene.text.at(at + 1).is_some_and(|c| chars!("军士领帅相才官").has(c))
            }
            // 剩下的7个村|主要靠务工, 22个项目|多为重复申报.
            '主' | '多' | '大' => {
                let whole = scene.text.chars[at] == '主' || scene.alone(at);
                at > self.start && whole && scene.text.starts_with_any(at, MOSTLY)
            }
            // 3000平方米的空间|分为6个功能区, 4个会场|分别是甲地、乙地.
            '分' => inside && scene.text.starts_with_any(at + 1, words!["为", "成", "别是"]) && scene.open(at),
            // 15个州|遭空袭, 832个脱贫县|每个县.
            '遭' => at > self.start && scene.alone(at),
            '每' => inside && scene.alone(at),
            // 3000个传感器|正实时感知.
            '正' => {
                let noun = |c: char| {
                    chars!("极规常面能确式版增品餐负义当骨午职处厅部科局司弦向装本宗统反直气房东西南北前中比").has(c)
                };
                inside
                    && scene.alone(at)
                    && !scene.text.at(at + 1).is_some_and(noun)
                    && !scene.text.before(at).is_some_and(|c| chars!("修矫校纠改真公端立反方更").has(c))
            }
            // 包括5名儿童|在内.
            '在' => {
                inside && scene.text.starts_with_at(at, "在内") && matches!(scene.text.at(at + 2), Some('的' | ','))
            }
            // 3个村|因产业单一发展缓慢.
            '因' => at > self.start && scene.alone(at) && !matches!(scene.text.at(at + 1), Some('素' | '子' | '果')),
            // 12个项目|早签约、早投产.
            '早' => inside && scene.text.at(at + 1).is_some_and(|c| chars!("签落开投建竣达见日").has(c)),
            // 200亩果园|依山而建, 300名群众|慕名而来.
            '依' | '临' | '傍' | '沿' | '逐' | '环' | '随' | '闻' | '应' | '慕' | '结' | '顺' | '迎' | '踏' | '纷'
            | '接'
                if inside && scene.text.at(at + 2) == Some('而') =>
            {
                scene.alone(at + 2)
            }
            // 200场活动|零事故.
            '零' => {
                inside && scene.text.starts_with_any(at + 1, words!["事故", "差错", "失误", "投诉", "伤亡", "感染"])
            }
            // 二十条举措|促消费.
            '促' | '稳' | '助' | '优' | '护' => inside && scene.text.ends_with_any(at, words!["举措", "措施"]),
            // 15%的营收|搞研发.
            '搞' => inside && scene.alone(at),
            // 百个数字台架|使生产线更智能.
            '使' | '让' => inside && scene.alone(at) && scene.cues.starting_at(at).is_empty(),
            // 6个巡察组|对12家单位巡察.
            '对' | '向' | '赴' if inside => self.acts_on(at),
            // 1000场戏曲|进社区.
            '进' => inside && scene.text.starts_with_any(at + 1, PLACES_VISITED) && scene.alone(at),
            // 1.6万名在职党员|到社区报到.
            '到' => inside && goes_to(scene, at),
            // 14个沿海城市|之后, 23道工序|才能完成.
            '之' => inside && scene.text.at(at + 1).is_some_and(|c| chars!("后前外间").has(c)),
            // 40多道工序|后装箱.
            '后' => {
                inside
                    && scene.alone(at)
                    && !scene.text.at(at + 1).is_some_and(|c| chars!("续期台沿备端景勤方瞻市处座不").has(c))
                    && !scene.text.at(at - 1).is_some_and(|c| chars!("售前今以之最先落善幕身背产").has(c))
            }
            '才' => inside && matches!(scene.text.at(at + 1), Some('能' | '可' | '会' | '有')),
            // 85%的党务工作者|是骨干, 2座水电站|是基地的一部分.
            '是' => at > self.start + 2 && scene.alone(at) && !matches!(scene.text.at(at + 1), Some('否' | '非')),
            // 3家龙头企业|+20家配套企业.
            '+' => scene.next_figure(at).is_some_and(|f| f.span.start == at + 1),
            '·' | '-' | '/' | '.' | '_' => false,
            c => !is_alphanumeric(c),
        }
    }
}

/// Whether 到 there says where somebody goes: but 到位 and 到户 are words.
fn goes_to(scene: &Scene, at: usize) -> bool {
    !scene.text.at(at + 1).is_some_and(|c| chars!("位户家村期底点账场人门岗货店付访港龄手会").has(c))
        && !scene.inside_whole_word(at, at + 1)
        && !scene.text.before(at).is_some_and(|c| chars!("报直达等遇迟签受得做找看收").has(c))
}
