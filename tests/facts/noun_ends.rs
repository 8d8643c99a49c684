//! Where the noun that is counted ends, and what those counted do or what became of them begins.

use crate::check;

#[test]
fn people_known_by_a_last_character() {
    check(
        "园区见闻",
        &[
            ("3名礼兵手捧花环走上台阶。", &["3名 礼兵 level - actual -"]),
            ("12位驻外大使递交国书。", &["12位 驻外大使 level - actual -"]),
            ("百余名学习者用中文写信。", &["百余名 学习者 level - actual -"]),
            ("5名外交官限期离境。", &["5名 外交官 level - actual -"]),
            ("培训40名议员助理。", &["40名 议员助理 level - actual -"]),
            ("培养200名航天员后备人才。", &["200名 航天员后备人才 level - actual -"]),
        ],
    );
}

#[test]
fn what_became_of_things() {
    check(
        "园区见闻",
        &[
            ("4架直升机坠毁。", &["4架 直升机 level - actual -"]),
            ("已有超50部影片定档。", &["50部 影片 level - actual -"]),
            ("超7万处民用设施遭破坏。", &["7万处 民用设施 level - actual -"]),
            ("5000个传感器正实时感知环境变化。", &["5000个 传感器 level - actual -"]),
            ("832个脱贫县每个县都有主导产业。", &["832个 脱贫县 level - actual -"]),
            ("39枚导弹对多地发动袭击。", &["39枚 导弹 level - actual -"]),
            ("发生3起客机碰撞事故。", &["3起 客机碰撞事故 level - actual -"]),
            ("建设12个候鸟保护站。", &["12个 候鸟保护站 level - actual -"]),
        ],
    );
}
