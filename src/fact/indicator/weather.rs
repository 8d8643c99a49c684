//! What the weather does in a part of what was told of: 局地|降温|10℃, 部分地区|阵风|8级.

use super::{Reading, measure};
use crate::fact::scene::Scene;
use crate::figure::FigureSpan;
use crate::mention::Direction;

/// Leaves out where it is, and says which way it goes.
pub(super) fn tell(scene: &Scene, before: &[Reading], figure: &FigureSpan, reading: &mut Reading) {
    const PARTS: [&str; 6] = ["大部分地区", "部分地区", "局部地区", "大部地区", "局地", "大部"];
    if !matches!(figure.unit.as_str(), "℃" | "度" | "摄氏度" | "级" | "毫米") {
        return;
    }
    let Some(name) = reading.indicator.as_deref() else { return };
    // 气温将下降6℃,|湖南南部|降幅超过8℃: what falls was told before.
    let falls = |r: &&Reading| r.joint.change.is_some() && r.indicator.as_ref().is_some_and(|i| i.contains('温'));
    let further =
        figure.unit == "℃" && !name.contains('温') && measure::change_noun(scene, reading.joint.start).is_some();
    if let Some(last) = before.last().filter(|_| further).filter(falls) {
        reading.joint.change = last.joint.change;
        reading.take_name(last);
        return;
    }
    let behind = PARTS.iter().find_map(|part| name.split_once(part)).map(|(_, what)| what);
    let name = behind.filter(|what| !what.is_empty()).unwrap_or(name);
    let mut turned = [("降温", Direction::Down), ("升温", Direction::Up)].into_iter();
    let turned = turned.rfind(|(word, _)| name.strip_suffix("幅度").unwrap_or(name).ends_with(word));
    if let Some((_, direction)) = turned.filter(|_| figure.unit != "级") {
        reading.joint.change = Some(direction);
    }
    reading.indicator = Some(name.to_owned());
}
