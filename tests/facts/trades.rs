//! What firms and parks of many trades make, are called by, spend and mean to do.

use crate::check;

#[test]
fn what_is_made() {
    check(
        "临沧高新区调查",
        &[
            ("今年上半年,园区生产光缆20万芯公里。", &["20万芯公里 光缆 level 今年上半年 actual zone"]),
            ("今年上半年,园区生产毛巾900万条。", &["900万条 毛巾 level 今年上半年 actual zone"]),
            ("今年上半年,园区生产机器人2万台。", &["2万台 机器人 level 今年上半年 actual zone"]),
            ("去年,园区企业织造面料3亿米。", &["3亿米 面料 level 去年 actual zone"]),
            ("去年,园区酿造原酒2万吨。", &["2万吨 原酒 level 去年 actual zone"]),
            ("去年,园区种植面积3万亩。", &["3万亩 种植面积 level 去年 actual zone"]),
            ("园区现有生产设备320台。", &["320台 生产设备 level - actual zone"]),
            ("园区纺纱规模达到155万锭。", &["155万锭 纺纱规模 level - actual zone"]),
            ("园区现有60万重量箱玻璃产能。", &["60万重量箱 玻璃产能 level - actual zone"]),
        ],
    );
}

#[test]
fn trades_called_by_verbs() {
    check(
        "临沧高新区调查",
        &[
            ("全区现有包装企业12家。", &["12家 包装企业 level - actual zone"]),
            ("园区规上包装配套企业增至12家。", &["12家 规上包装配套企业 level - actual zone"]),
            ("园区检测产业产值3亿元。", &["3亿元 检测产业产值 level - actual zone"]),
            ("园区培育种植龙头企业3家。", &["3家 种植龙头企业 level - actual zone"]),
            ("今年上半年,园区新入园企业13家。", &["13家 新入园企业 level 今年上半年 actual zone"]),
            ("园区新入驻企业13家。", &["13家 新入驻企业 level - actual zone"]),
            ("目前,在投项目73个。", &["73个 在投项目 level 目前 actual zone"]),
        ],
    );
}

#[test]
fn money_spent_on_something() {
    check(
        "临沧高新区调查",
        &[
            ("园区投入5000万元建设检测实验室。", &["5000万元 投入 level - actual zone"]),
            ("园区累计投入近3亿元改造污水管网。", &["3亿元 投入 level - actual zone"]),
            ("园区投入5000万元研发资金。", &["5000万元 研发资金 level - actual zone"]),
            ("园区投入5000万元资金建设检测实验室。", &["5000万元 资金 level - actual zone"]),
            ("园区先后投资5000万元建设检测实验室。", &["5000万元 投资 level - actual zone"]),
            ("园区计划投资5000万元建设检测实验室。", &["5000万元 投资 level - target zone"]),
            ("园区企业每年出资5000万元改造车间。", &["5000万元 出资 level - actual zone"]),
        ],
    );
}

#[test]
fn what_is_going_to_be_done() {
    check(
        "临沧高新区调查",
        &[
            ("今年将扩园3000亩。", &["3000亩 扩园 level 今年 target zone"]),
            ("今年计划招生500人。", &["500人 招生 level 今年 target zone"]),
            ("今年要盘活土地800亩。", &["800亩 土地 level 今年 target zone"]),
            ("今年还将再征地200亩。", &["200亩 征地 level 今年 target zone"]),
        ],
    );
}

#[test]
fn a_place_among_peers() {
    check(
        "临沧综保区调查",
        &[
            (
                "园区去年进出口总值完成326亿元,在全国综保区中排名第42位。",
                &["326亿元 进出口总值 level 去年 actual zone", "第42位 进出口总值 rank 去年 actual zone"],
            ),
            (
                "园区亩均税收36万元,在全省开发区中排名第一。",
                &["36万元 亩均税收 level - actual zone", "第一 亩均税收 rank - actual zone"],
            ),
            ("园区综合实力在全国化工园区中排名第16位。", &["第16位 综合实力 rank - actual zone"]),
        ],
    );
}

#[test]
fn what_is_saved_gained_and_found() {
    check(
        "临沧高新区调查",
        &[
            (
                "园区光伏年发电量1.3亿千瓦时,相当于每年节约标准煤4万吨。",
                &["1.3亿千瓦时 光伏年发电量 level - actual zone", "4万吨 标准煤 level - actual zone"],
            ),
            (
                "园区带动就业400余人,人均月增收3500元。",
                &["400余人 就业 level - actual zone", "3500元 人均月增收 change↑ - actual zone"],
            ),
            ("在园区就能找到90%的配套企业。", &["90% 配套企业 share - actual zone"]),
            ("园区保存种质资源20万份。", &["20万份 种质资源 level - actual zone"]),
        ],
    );
}

#[test]
fn things_at_work_and_those_in_a_house() {
    check(
        "临沧高新区调查",
        &[
            ("园区320台织机昼夜不停。", &["320台 织机 level - actual zone"]),
            ("园区12条窑炉热气腾腾。", &["12条 窑炉 level - actual zone"]),
            ("园区8.6公里的管廊把各家工厂连在一起。", &["8.6公里 管廊 level - actual -"]),
            ("科创中心入驻企业156家。", &["156家 入驻企业 level - actual -"]),
            (
                "园区进出口额103亿元,提前一个月完成目标,增速居全省第一。",
                &[
                    "103亿元 进出口额 level - actual zone",
                    "一个月 完成目标 level - actual zone",
                    "第一 进出口额增速 rank - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn trades_are_whose_they_are_told_to_be() {
    check(
        "临沧高新区调查",
        &[
            ("去年,永磁材料产值突破300亿元。", &["300亿元 永磁材料产值 level 去年 actual zone"]),
            ("去年,平板玻璃实现税收12亿元。", &["12亿元 税收 level 去年 actual zone"]),
            ("去年,检测服务产值占比达75%。", &["75% 检测服务产值占比 share 去年 actual zone"]),
            (
                "陶瓷产业是临沧高新区的主导产业之一,2023年该产业产值突破300亿元。",
                &["300亿元 产业产值 level 2023年 actual zone"],
            ),
            ("临沧高新区陶瓷产业起步于上世纪80年代。该产业拥有企业86家。", &["86家 企业 level - actual zone"]),
            ("临沧高新区将着手打造陶瓷谷,实现陶瓷产量4亿件。", &["4亿件 陶瓷产量 level - target zone"]),
        ],
    );
}

#[test]
fn times_and_places_of_one_among_several() {
    check(
        "临沧高新区调查",
        &[
            (
                "云帆科技10年间7次增资;海图动力3个项目相继落户。",
                &["7次 增资 level 10年间 actual -", "3个 项目 level - actual -"],
            ),
            ("落户于该区的总投资20亿元的手机配件项目创下纪录。", &["20亿元 总投资 level - actual -"]),
            ("园区投建3000平方米的检测实验室。", &["3000平方米 检测实验室 level - actual zone"]),
        ],
    );
    check(
        "高新区奋进新征程\n推进临沧高新技术产业开发区发展,是市里的部署。",
        &[("地区生产总值增至149亿元。", &["149亿元 地区生产总值 level - actual zone"])],
    );
}
