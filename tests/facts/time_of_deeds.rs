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

#[test]
fn what_is_done_so_often_or_each_year_stands_behind() {
    check(
        "云河县举行秋收节",
        &[
            ("代表团先后5次赴海外招商。", &["5次 赴海外招商 level - actual -"]),
            ("在云州、江城先后三次主持召开座谈会。", &["三次 主持召开座谈会 level - actual -"]),
            (
                "总书记四次到云河考察、五次参加云河代表团审议。",
                &["四次 到云河考察 level - actual -", "五次 参加云河代表团审议 level - actual -"],
            ),
            ("云河省先后两次主办全国青少年运动会。", &["两次 主办全国青少年运动会 level - actual -"]),
            ("连续6年提高城乡居民基础养老金标准。", &["6年 提高城乡居民基础养老金标准 level - actual -"]),
            ("连续4年开展优化营商环境专项整治行动。", &["4年 开展优化营商环境专项整治行动 level - actual -"]),
            // How often something was held stands behind it.
            ("志愿者义务巡逻30次。", &["30次 义务巡逻 level - actual -"]),
            (
                "3次打破世界纪录、18次打破亚洲纪录。",
                &["3次 打破世界纪录 level - actual -", "18次 打破亚洲纪录 level - actual -"],
            ),
            ("随着52次中欧班列开出,货运量增长。", &["52次 中欧班列 level - actual -"]),
            ("价格环比上涨2%,连续五个月实现上升。", &["2% 价格 growth↑ - actual -", "五个月 价格 level - actual -"]),
            (
                "连续5年开展作风建设行动、连续3年召开企业家大会。",
                &["5年 开展作风建设行动 level - actual -", "3年 召开企业家大会 level - actual -"],
            ),
            ("公司两次扩产,产值达6亿元。", &["两次 扩产 level - actual -", "6亿元 产值 level - actual -"]),
        ],
    );
}

#[test]
fn what_needed_so_long_before_stands_behind() {
    check(
        "云河县举行秋收节",
        &[
            (
                "原本需要3小时的车程,如今只要40分钟。",
                &["3小时 车程 level - actual -", "40分钟 车程 level 如今 actual -"],
            ),
            (
                "把原来需要48小时的通关流程压缩到6个小时。",
                &["48小时 通关流程 level - actual -", "6个小时 通关流程 level - actual -"],
            ),
            (
                "过去需要40分钟的路程,现在10分钟就能到。",
                &["40分钟 路程 level - actual -", "10分钟 路程 level 现在 actual -"],
            ),
        ],
    );
}

#[test]
fn how_long_it_took_and_what_was_done_so_often_name_nothing() {
    check(
        "云河县举行秋收节",
        &[
            ("企业营收快速增长,两年时间翻了一番。", &["翻了一番 企业营收 growth↑ - actual -"]),
            ("产值一年时间增长3倍。", &["3倍 产值 growth↑ - actual -"]),
            ("全市五年税收累计3000亿元。", &["3000亿元 税收 level - actual -"]),
            (
                "小微企业出口指数达52.4%,连续11个月处于扩张区间。",
                &["52.4% 小微企业出口指数 level - actual -", "11个月 小微企业出口指数 level - actual -"],
            ),
            ("十年外贸年均增长12%。", &["12% 外贸 growth↑ 十年 actual -"]),
            ("一年期贷款利率3%。", &["3% 一年期贷款利率 level - actual -"]),
            ("中欧班列八年开行6200列。", &["6200列 中欧班列 level - actual -"]),
            (
                "自2018年首次突破千万人次大关以来,吞吐量增长30%。",
                &[
                    "千万人次 - level 自2018年首次突破千万人次大关以来 actual -",
                    "30% 吞吐量 growth↑ 自2018年首次突破千万人次大关以来 actual -",
                ],
            ),
            (
                "产值从2019年刚成立时的2亿元增长到30亿元。",
                &["2亿元 产值 level 2019年刚成立时 actual -", "30亿元 产值 level - actual -"],
            ),
            (
                "负面清单七次瘦身,从93项减少到29项。",
                &["七次 瘦身 level - actual -", "93项 负面清单 level - actual -", "29项 负面清单 level - actual -"],
            ),
            ("目录经过3次修订,现有56种。", &["3次 修订 level - actual -", "56种 目录 level - actual -"]),
            ("地球30万公里之外,飞船变轨。", &["30万公里 - level - actual -"]),
        ],
    );
}

#[test]
fn when_it_was_told_from_an_event() {
    check(
        "云河县举行秋收节",
        &[
            (
                "改革前办理时限15天,改革后缩短到3天。",
                &["15天 办理时限 level - actual -", "3天 办理时限 level - actual -"],
            ),
            ("改造前亩产600斤。", &["600斤 亩产 level - actual -"]),
            ("封关首月进出口额120亿元。", &["120亿元 进出口额 level - actual -"]),
            ("合作社最初只有12户。", &["12户 合作社 level - actual -"]),
            ("短短半年签约项目36个。", &["36个 签约项目 level - actual -"]),
            ("两年后产值将达30亿元。", &["30亿元 产值 level - target -"]),
            // 前 begins words of its own.
            (
                "攻克前沿技术36项,改造前端设备20台。",
                &["36项 前沿技术 level - actual -", "20台 前端设备 level - actual -"],
            ),
        ],
    );
}
