//! Party building in zones: who is counted, where something is done, what is like those told of, how often somebody is visited.

use crate::check;

const TITLE: &str = "白鹭高新区:党建引领聚合力";

#[test]
fn like_those_told_of() {
    check(
        TITLE,
        &[
            ("这样的志愿者,全区有160多名。", &["160多名 志愿者 level - actual zone"]),
            ("这样的“红色管家”,高新区共有120名。", &["120名 “红色管家” level - actual zone"]),
            ("在高新区,像云帆公司这样的红色阵地有28个。", &["28个 红色阵地 level - actual zone"]),
            ("如今,高新区像云帆这样的“双强”党组织有16个。", &["16个 “双强”党组织 level 如今 actual zone"]),
            ("类似的惠企活动,今年已举办36场。", &["36场 惠企活动 level 今年 actual zone"]),
        ],
    );
}

#[test]
fn where_something_is_done() {
    check(
        TITLE,
        &[
            ("在16幢楼宇试点楼长制。", &["16幢 楼宇 level - actual zone"]),
            ("在9个社区开设暑期托管班26个。", &["9个 社区 level - actual zone", "26个 暑期托管班 level - actual zone"]),
            ("在30个社区党群服务中心增设读书角。", &["30个 社区党群服务中心 level - actual zone"]),
            (
                "以1个党群服务中心为主阵地、12个驿站为补充。",
                &["1个 党群服务中心 level - actual zone", "12个 驿站 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn people_by_others() {
    check(
        TITLE,
        &[
            ("帮助12名外地员工子女解决入学问题。", &["12名 外地员工子女 level - actual zone"]),
            ("120名党员和入党积极分子参加活动。", &["120名 党员和入党积极分子 level - actual zone"]),
            ("15名区领导分赴18个小区开展宣讲。", &["15名 区领导 level - actual zone", "18个 小区 level - actual zone"]),
            ("确定13个市级重点推动项目。", &["13个 市级重点推动项目 level - actual zone"]),
            ("38个党支部认领任务96项。", &["38个 党支部 level - actual zone", "96项 认领任务 level - actual zone"]),
        ],
    );
}

#[test]
fn what_became_of_matters() {
    check(
        TITLE,
        &[
            (
                "收集诉求3600余条,现场解决2100余条,转办1500条。",
                &[
                    "3600余条 诉求 level - actual zone",
                    "2100余条 诉求 level - actual zone",
                    "1500条 诉求 level - actual zone",
                ],
            ),
            (
                "共收集企业诉求540项,已回应540项,办成506项,其余34项正在推进。",
                &[
                    "540项 企业诉求 level - actual zone",
                    "540项 企业诉求 level - actual zone",
                    "506项 企业诉求 level - actual zone",
                    "34项 企业诉求 level - actual zone",
                ],
            ),
            (
                "征集微心愿860个,认领820个,圆梦800个。",
                &[
                    "860个 微心愿 level - actual zone",
                    "820个 微心愿 level - actual zone",
                    "800个 微心愿 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn how_often_and_how_large() {
    check(
        TITLE,
        &[
            ("走访企业1860次。", &["1860次 走访企业 level - actual zone"]),
            ("网格员每周走访商户不少于2次。", &["2次 走访商户 level - actual zone"]),
            ("党员每周至少入户1次。", &["1次 入户 level - actual zone"]),
            (
                "50人以上企业党组织覆盖率达100%。",
                &["50人 企业 level - actual zone", "100% 企业党组织覆盖率 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn headlines_that_end_in_a_name() {
    const TOLD: &str = "目前,新增企业6家。";
    for title in [
        "云岭高新区跑出党建“加速度”",
        "云岭高新区:打造“红色引擎”",
        "云岭高新区:“一件事一次办”",
        "云岭高新区:党旗高高飘扬！",
    ] {
        check(title, &[(TOLD, &["6家 企业 level 目前 actual zone"])]);
    }
    for title in
        ["云岭高新区翠湖社区:打造“红色物业”", "云岭高新区星河街道把支部建在网格上", "云岭高新区云帆公司党支部:党旗飘扬"]
    {
        check(title, &[(TOLD, &["6家 企业 level 目前 actual -"])]);
    }
}

#[test]
fn firms_and_communities_of_the_zone() {
    check(
        TITLE,
        &[
            (
                "2022年8月,泰兴机械成立党支部。支部把党员分成4个攻关小组,解决难题23个。",
                &["4个 攻关小组 level - actual -", "23个 难题 level - actual -"],
            ),
            ("2012年7月,泰兴机械成立党支部。彼时,公司人口不足80人。", &["80人 人口 level 2012年7月 actual -"]),
            ("在白鹭高新区泰兴机械的车间里,技术骨干李强带领5名党员攻关。", &["5名 党员 level - actual -"]),
            ("走进翠湖社区,12支志愿队正在忙碌。", &["12支 志愿队 level - actual -"]),
            ("楼栋长李建国,今年68岁,党龄42年。", &["68岁 年龄 level 今年 actual -", "42年 党龄 level - actual -"]),
            (
                "智谷产业园聚集企业326家。\n园区党委组建党支部31个。",
                &["326家 企业 level - actual 智谷产业园", "31个 党支部 level - actual 智谷产业园"],
            ),
            ("2021年7月,高新区成立企业服务中心。中心设窗口36个。", &["36个 窗口 level - actual zone"]),
        ],
    );
}

#[test]
fn service_figures() {
    check(
        TITLE,
        &[(
            "企业开办环节由7个减至1个。",
            &["7个 企业开办环节 level - actual zone", "1个 企业开办环节 level - actual zone"],
        )],
    );
}

#[test]
fn speech_lists_and_aims() {
    check(
        TITLE,
        &[
            (
                "“支部带着我们干,去年车间产量提高了三成。”泰兴机械党员王海说。这家企业有员工320人,党员28名。",
                &["三成 车间产量 growth↑ 去年 actual -", "320人 员工 level - actual -", "28名 党员 level - actual -"],
            ),
            ("社区解决停车、加装电梯等难题45件。", &["45件 难题 level - actual -"]),
            (
                "提前办结率98.2%,按期办结率100%。",
                &["98.2% 提前办结率 level - actual zone", "100% 按期办结率 level - actual zone"],
            ),
        ],
    );
}
