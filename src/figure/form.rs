//! What numbers in words measure with which units: 六层楼 and 两届博览会 count, 三层含义 and 二级 do not.

use super::context::{Measured, follows, precedes};
use super::{Reader, duration, qualifier};
use crate::numeral::{Form, Script};
use crate::tables::lists::{CATCHWORDS, FATES, GAMES, ROOMS, SCALES_REACHED, WRITINGS};
use crate::tables::{Han, UnitFamily, Words, words};
use crate::text::is_alphanumeric;

/// Whether what the number is written in measures with this unit.
pub(super) fn fits(reader: &Reader, m: &Measured) -> bool {
    let numeral = m.numeral;
    if numeral.script == Script::Arabic {
        return true;
    }
    let before = qualifier::before(reader, m.start);
    let qualified = numeral.over || before.is_some() || qualifier::after(reader, m.end, m.unit.family).is_some();
    match numeral.form {
        // 跨越千年 and 穿越百年 only speak of long ago.
        Form::Scale if m.unit.family == UnitFamily::Time && precedes(reader, m.start, words!["跨越", "穿越"]) => {
            false
        }
        Form::Scale => numeral.over || before.is_some() || precedes(reader, m.start, SCALES_REACHED),
        Form::Vague => numeral.value >= 10.0 && m.unit.family != UnitFamily::Time,
        Form::Code => false,
        Form::Digit if numeral.value == 1.0 && m.unit.family == UnitFamily::Time => {
            before.is_some() || duration::follows_its_word(reader, m.start)
        }
        // 俩 and 仨 have their classifier in them: 俩孩子.
        Form::Digit if matches!(reader.text.at(m.start), Some('俩' | '仨')) => m.unit.family == UnitFamily::Noun,
        // 再夺|四金, 两金|一银
        Form::Digit if matches!(m.unit.name.as_str(), "金" | "银" | "铜") => true,
        // 二人|死亡, 至少一人|死亡
        Form::Digit if m.unit.name == "人" && reader.text.starts_with_any(m.end, FATES) => {
            numeral.value >= 2.0 || qualified
        }
        // What is counted takes 两; 二次, 二期 and 二级 order.
        Form::Digit if reader.text.at(m.start) == Some('二') => {
            matches!(m.unit.family, UnitFamily::Percent | UnitFamily::Tenth)
                || (m.unit.family == UnitFamily::Time && duration::follows_its_word(reader, m.start))
        }
        // 突破一批关键技术.
        Form::Digit if numeral.value == 1.0 && matches!(m.unit.name.as_str(), "批" | "系列" | "揽子") => false,
        Form::Digit if numeral.value == 1.0 => {
            // 较上年上升一位.
            static MOVES: &Words = words!["上升", "提升", "前进", "前移", "上移", "下降", "下滑", "后退", "后移"];
            let ends = || !reader.text.at(m.end).is_some_and(is_alphanumeric);
            // 比上年|进了|一位, but 引进了一位.
            let done = usize::from(precedes(reader, m.start, words!["了"]));
            let moved = || {
                precedes(reader, m.start - done, MOVES)
                    || done > 0
                        && precedes(reader, m.start - 1, words!["进", "升", "退", "降"])
                        && !precedes(reader, m.start - 2, words!["引", "请", "走", "招", "迎", "推"])
            };
            if m.unit.name == "位" && ends() && moved() {
                return true;
            }
            // 一亩, 一元, 一公里 are articles like 一个; 一成 and 一倍 measure.
            let article = matches!(m.unit.family, UnitFamily::Measure | UnitFamily::Money);
            qualified || (m.unit.han == Han::Any && !article)
        }
        Form::Digit if matches!(m.unit.name.as_str(), "项" | "种") && !qualified => {
            numeral.value >= 2.0 && counts_items(reader, m)
        }
        // 打通|六层楼, but 三层含义; 成功举办|两届博览会, but 十四届全会.
        Form::Digit if m.unit.name == "层" && reader.text.at(m.end) == Some('楼') => numeral.value >= 2.0,
        // 下线|两台汽车, but 三台合一.
        Form::Digit if m.unit.name == "台" && !qualified => {
            numeral.value >= 2.0 && reader.text.has_any(m.end..m.end + 6, words!["机", "车", "设备", "泵", "炉"])
        }
        // 三间办公室, but 房间, 期间; 完成两轮融资, but 两轮车.
        Form::Digit if m.unit.name == "间" => numeral.value >= 2.0 && follows(reader, m.end, ROOMS),
        // 两轮|扶贫领域专项巡察.
        Form::Digit if m.unit.name == "轮" => {
            numeral.value >= 2.0
                && (reader.text.has_any(m.end..m.end + 8, words!["巡察", "巡视"])
                    || follows(
                        reader,
                        m.end,
                        words!["融资", "谈判", "会谈", "磋商", "招聘", "督查", "检查", "评审", "共"],
                    )
                    || !reader.text.at(m.end).is_some_and(is_alphanumeric)
                        && precedes(
                            reader,
                            m.start,
                            words!["完成", "完成了", "举行", "举行了", "进行", "进行了", "历经"],
                        ))
        }
        // 三部影片, but 急诊三部.
        Form::Digit if m.unit.name == "部" => numeral.value >= 2.0 && reader.text.has_any(m.end..m.end + 6, WRITINGS),
        Form::Digit | Form::Plain if m.unit.name == "届" && numeral.value < 14.0 => {
            precedes(reader, m.start, words!["连续", "举办", "举办了", "历经"])
        }
        Form::Digit | Form::Plain => match m.unit.han {
            Han::Any => true,
            Han::Many => numeral.value >= 2.0,
            Han::Large => numeral.value >= 10.0 || qualified,
            Han::Never => numeral.over,
        },
    }
}

/// Whether so many 项 or 种 are counted, and neither a sport (冬季两项) nor a catchword (八项规定, 九项重点任务).
fn counts_items(reader: &Reader, m: &Measured) -> bool {
    const LONGEST_NOUN: usize = 6;
    !precedes(reader, m.start, GAMES) && !reader.text.has_any(m.end..m.end + LONGEST_NOUN, CATCHWORDS)
}

/// Whether 类 counts sorts: 四类消费券, 12类; but 二类苗 is a grade, 三类 alone a label.
pub(super) fn counts_sorts(reader: &Reader, m: &Measured) -> bool {
    static GRADED: &Words = words!["苗", "弱苗", "壮苗", "的", "县域", "以上", "及以上", "地区", "医疗"];
    let thing = || {
        reader.text.at(m.end).is_some_and(is_alphanumeric)
            && !follows(reader, m.end, GRADED)
            && !precedes(reader, m.start, words!["、", "和", "到", "为"])
    };
    m.numeral.value >= 2.0
        && !follows(reader, m.end, words!["新药", "医疗器械"])
        && (m.numeral.script == Script::Arabic || thing())
}
