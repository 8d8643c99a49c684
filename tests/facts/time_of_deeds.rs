//! How long something was done, told right behind whoever did it or where.

use crate::check;

#[test]
fn the_deed_stands_behind_its_time() {
    check(
        "云河县举行秋收节",
        &[
            ("云舰3天完成多个课目。", &["3天 完成多个课目 level - actual -"]),
            ("公安部连续十年组织开展集中行动。", &["十年 组织开展集中行动 level - actual -"]),
            ("消防队10分钟到达现场。", &["10分钟 到达现场 level - actual -"]),
            ("平河县24小时降雨量接近350毫米。", &["24小时 降雨量 level - actual -", "350毫米 降雨量 level - actual -"]),
            // Where something went on stays with its verb, and a way with both its ends.
            ("碳博会为期4天。", &["4天 碳博会 level - actual -"]),
            ("公司深耕中国40年。", &["40年 深耕中国 level - actual -"]),
            ("从云州驱车至江城县60分钟即可到达。", &["60分钟 云州驱车至江城县 level - actual -"]),
        ],
    );
}
