//! Amounts of a thing that stands behind them, where nothing before them names an amount.

use crate::check;

#[test]
fn the_thing_stands_behind_its_amount() {
    check(
        "云河县举行秋收节",
        &[
            ("老周自家承包的3000亩果园喜获丰收。", &["3000亩 果园 level - actual -"]),
            ("一网捞出30多万斤的鱼。", &["30多万斤 鱼 level - actual -"]),
            ("智能船一次可运输7500立方米的液化气。", &["7500立方米 液化气 level - actual -"]),
            ("邻国将提供近30亿美元的武器装备。", &["30亿美元 武器装备 level - target -"]),
            ("联军已控制甘河地带约75%的土地。", &["75% 土地 share - actual -"]),
            ("当前正值全县5000多亩果园的采收期。", &["5000多亩 果园 level 当前 actual -"]),
            ("江城宁河区近2.2万亩红瑶甘薯丰收。", &["2.2万亩 红瑶甘薯 level - actual -"]),
            ("云河省约70%的番茄来自邻省。", &["70% 番茄 share - actual -"]),
            ("智能工厂已覆盖超过80%的行业大类。", &["80% 行业大类 share - actual -"]),
            // What names an amount stays.
            ("总投资20亿元的工程开工。", &["20亿元 总投资 level - actual -"]),
            ("时速350公里的高铁开通。", &["350公里 时速 level - actual -"]),
            ("距离县城15公里的云河村办起民宿。", &["15公里 距离县城 level - actual -"]),
            ("装置直径6毫米的圆管断裂。", &["6毫米 装置直径 level - actual -"]),
        ],
    );
}

#[test]
fn duties_and_degrees() {
    check(
        "云河县举行秋收节",
        &[
            ("邻国对进口钢材加征25%关税。", &["25% 关税 level - actual -"]),
            ("邻国宣布对进口汽车加征50%的“报复性关税”。", &["50% “报复性关税” level - actual -"]),
            ("临江县5.8级地震已致2人死亡。", &["5.8级 地震 level - actual -", "2人 死亡 level - actual -"]),
            ("附近海域发生里氏7.1级地震。", &["7.1级 地震 level - actual -"]),
        ],
    );
}

#[test]
fn so_many_of_such_a_size() {
    check(
        "云河县举行秋收节",
        &[
            ("增开13列时速120公里的班列。", &["13列 班列 level - actual -", "120公里 时速 level - actual -"]),
            ("有5条长度超过100公里的隧道。", &["5条 隧道 level - actual -", "100公里 长度 level - actual -"]),
            ("安装4台单机容量42万千瓦的机组。", &["4台 机组 level - actual -", "42万千瓦 单机容量 level - actual -"]),
            ("快递行业超300架的无人机已投用。", &["300架 无人机 level - actual -"]),
            ("平国共有超过4500架次航班。", &["4500架次 航班 level - actual -"]),
        ],
    );
}
