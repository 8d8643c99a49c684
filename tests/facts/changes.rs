//! Levels that changed, lists and orders.

use crate::check;

#[test]
fn from_one_level_to_another() {
    check(
        "常州高新区营商环境",
        &[
            (
                "一次办结率由62%提升到94%,审批时限压缩65%以上。",
                &[
                    "62% 一次办结率 level - actual zone",
                    "94% 一次办结率 level - actual zone",
                    "65% 审批时限 growth↓ - actual zone",
                ],
            ),
            (
                "行政审批事项由118项压缩到63项,平均办理时间缩短55%。",
                &[
                    "118项 行政审批事项 level - actual zone",
                    "63项 行政审批事项 level - actual zone",
                    "55% 平均办理时间 growth↓ - actual zone",
                ],
            ),
            (
                "研发投入占比由2.9%提高到3.4%。",
                &["2.9% 研发投入占比 share - actual zone", "3.4% 研发投入占比 share - actual zone"],
            ),
            (
                "审批时限从法定12个工作日压缩至2个工作日内。",
                &["12个工作日 审批时限 level - actual zone", "2个工作日 审批时限 level - actual zone"],
            ),
            (
                "项目平均建设周期从15个月缩短至11个月。",
                &["15个月 项目平均建设周期 level - actual zone", "11个月 项目平均建设周期 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_it_was_then_in_brackets() {
    check(
        "云岭控股全年业绩",
        &[(
            "收益为36亿港元(2023年:30亿港元),溢利为5亿港元(去年同期:4亿港元)。",
            &[
                "36亿港元 收益 level - actual -",
                "30亿港元 收益 level 2023年 actual -",
                "5亿港元 溢利 level - actual -",
                "4亿港元 溢利 level 去年同期 actual -",
            ],
        )],
    );
}

#[test]
fn down_where_less_is_better() {
    check(
        "常州高新区营商环境",
        &[
            (
                "单位GDP能耗累计下降14%,PM2.5浓度改善8%。",
                &["14% 单位GDP能耗 growth↓ - actual zone", "8% PM2.5浓度 growth↓ - actual zone"],
            ),
            ("村集体经济收入翻了两番。", &["翻了两番 村集体经济收入 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn lists_with_respectively() {
    check(
        "常州高新区营商环境",
        &[
            (
                "机器人、无人机和充电桩产量分别增长1.3倍、57%和28%。",
                &[
                    "1.3倍 机器人产量 growth↑ - actual zone",
                    "57% 无人机产量 growth↑ - actual zone",
                    "28% 充电桩产量 growth↑ - actual zone",
                ],
            ),
            (
                "前5个月,汽车产销量双双突破900万辆,分别达912万辆和905万辆,同比分别增长9.6%和8.7%。",
                &[
                    "900万辆 汽车产销量 level 前5个月 actual zone",
                    "912万辆 汽车产销量 level 前5个月 actual zone",
                    "905万辆 汽车产销量 level 前5个月 actual zone",
                    "9.6% 汽车产销量 growth↑ 前5个月 actual zone",
                    "8.7% 汽车产销量 growth↑ 前5个月 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn orders() {
    check(
        "常州高新区营商环境",
        &[
            (
                "在年度考核中,高新区综合得分91.5分,位列第四。",
                &["91.5分 综合得分 level - actual zone", "第四 综合得分 rank - actual zone"],
            ),
            (
                "综合实力跃居全省第三,前进5个位次。",
                &["第三 综合实力 rank - actual zone", "5个位次 综合实力 change↑ - actual zone"],
            ),
            (
                "2019年,常州高新区在56个国家级高新区综合排名中位列第27位,较上年前进4位。",
                &[
                    "56个 国家级高新区 level 2019年 actual -",
                    "第27位 综合排名 rank 2019年 actual zone",
                    "4位 综合排名 change↑ 2019年 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn what_a_rate_of_growth_does_is_told_of_the_rate() {
    check(
        "滨江市统计公报",
        &[
            ("地区生产总值增速回落2.3个百分点。", &["2.3个百分点 地区生产总值增速 change↓ - actual -"]),
            ("居民收入增速放缓1.2个百分点。", &["1.2个百分点 居民收入增速 change↓ - actual -"]),
            ("规上工业增加值增速居全国第八位。", &["第八位 规上工业增加值增速 rank - actual -"]),
            (
                "规上工业增加值增速由5.1%回落至4.3%。",
                &["5.1% 规上工业增加值 growth↑ - actual -", "4.3% 规上工业增加值 growth↑ - actual -"],
            ),
            ("科学技术支出同比增长达55.1%。", &["55.1% 科学技术支出 growth↑ - actual -"]),
        ],
    );
}

#[test]
fn what_carried_it_along_is_not_what_is_measured() {
    check(
        "滨江市统计公报",
        &[
            (
                "出口金额受惠于市场需求,达59亿元,成长13%。",
                &["59亿元 出口金额 level - actual -", "13% 出口金额 growth↑ - actual -"],
            ),
            ("进口额则在扩产带动下,达到72亿元。", &["72亿元 进口额 level - actual -"]),
            (
                "园区运行平稳,去年底就业人数9万人。营业额达到72亿元。",
                &["9万人 就业人数 level 去年底 actual -", "72亿元 营业额 level - actual -"],
            ),
        ],
    );
}

#[test]
fn by_how_much_something_is_above_what_is_average_or_was_planned() {
    check(
        "临江县工作总结",
        &[
            (
                "核心区小麦单产610公斤,超全县平均单产82公斤。",
                &["610公斤 核心区小麦单产 level - actual -", "82公斤 核心区小麦单产 change↑ - actual -"],
            ),
            (
                "人均可支配收入4.1万元,超全省平均水平2300元。",
                &["4.1万元 人均可支配收入 level - actual -", "2300元 人均可支配收入 change↑ - actual -"],
            ),
            (
                "全年完成投资15亿元,超年度计划1.2亿元。",
                &["15亿元 投资 level 全年 actual -", "1.2亿元 投资 change↑ 全年 actual -"],
            ),
            ("村集体经济收入均超10万元。", &["10万元 村集体经济收入 level - actual -"]),
            (
                "城乡居民收入比由2.31:1缩小为2.08:1。",
                &["2.31:1 城乡居民收入比 level - actual -", "2.08:1 城乡居民收入比 level - actual -"],
            ),
            ("收入差距缩小到2.1:1。", &["2.1:1 收入差距 level - actual -"]),
        ],
    );
}

#[test]
fn ranks_among_so_many_places_and_rates_of_others_in_brackets() {
    check(
        "临江县经济运行情况",
        &[
            (
                "生产总值52亿元,同比增长4.0%,六县市排名第三。",
                &[
                    "52亿元 生产总值 level - actual -",
                    "4.0% 生产总值 growth↑ - actual -",
                    "第三 生产总值 rank - actual -",
                ],
            ),
            (
                "税收增长6%(全国5%),较上月回落0.3个百分点。",
                &["6% 税收 growth↑ - actual -", "5% 税收 growth↑ - actual -", "0.3个百分点 税收 change↓ - actual -"],
            ),
            ("城镇化率为58%(全省61%)。", &["58% 城镇化率 level - actual -", "61% 城镇化率 level - actual -"]),
            ("工业增加值增速落后全市0.8个百分点。", &["0.8个百分点 工业增加值 change↓ - actual -"]),
            ("小康社会总实现程度为98.5%。", &["98.5% 小康社会总实现程度 level - actual -"]),
            ("规上工业累计完成产值36亿元。", &["36亿元 规上工业产值 level - actual -"]),
            ("33项民生工程已有24项提前完成。", &["33项 民生工程 level - actual -", "24项 民生工程 level - actual -"]),
        ],
    );
}

#[test]
fn by_how_much_a_price_is_above_or_below_another() {
    check(
        "江城物价",
        &[
            (
                "早稻收购价每斤1.35元,同比高0.03元,环比低0.02元。",
                &[
                    "1.35元 早稻收购价 level - actual -",
                    "0.03元 早稻收购价 change↑ - actual -",
                    "0.02元 早稻收购价 change↓ - actual -",
                ],
            ),
            ("公寓租金低于市场价30元。", &["30元 公寓租金 change↓ - actual -"]),
        ],
    );
}

#[test]
fn how_many_times_something_else_it_is() {
    check(
        "江城新闻",
        &[
            ("地均税收为周边园区的3倍。", &["3倍 地均税收 level - actual -"]),
            ("亩均税收约是全省平均的2.3倍。", &["2.3倍 亩均税收 level - actual -"]),
            ("研发投入强度竟是同行的3倍。", &["3倍 研发投入强度 level - actual -"]),
            ("产出效率达人工的5倍。", &["5倍 产出效率 level - actual -"]),
            ("能耗、排放分别约为全国平均水平的70%、60%。", &["70% 能耗 level - actual -", "60% 排放 level - actual -"]),
        ],
    );
}

#[test]
fn whatever_verb_turned_so_many_into_others() {
    check(
        "一季度数据公布",
        &[
            ("申报项目由105项简化至33项。", &["105项 申报项目 level - actual -", "33项 申报项目 level - actual -"]),
            ("干渠总长达1143公里。", &["1143公里 干渠总长 level - actual -"]),
        ],
    );
}

#[test]
fn more_or_fewer_than_before_and_what_is_spared() {
    check(
        "临江高新区营商环境",
        &[
            (
                "新签约项目620个、同比多80个。",
                &["620个 新签约项目 level - actual zone", "80个 新签约项目 change↑ - actual zone"],
            ),
            (
                "前三季度优良天数260天,同比少12天。",
                &["260天 优良天数 level 前三季度 actual zone", "12天 优良天数 change↓ 前三季度 actual zone"],
            ),
            ("“一站式”改革让每票平均节省等待5小时。", &["5小时 等待 change↓ - actual zone"]),
            ("每船平均节省通关时间6小时。", &["6小时 通关时间 change↓ - actual zone"]),
            ("核心团队中博士超过三成。", &["三成 核心团队中博士 share - actual zone"]),
            ("博士最高可领安家补贴30万元。", &["30万元 安家补贴 level - actual zone"]),
            ("企业可申请贷款1000万元。", &["1000万元 贷款 level - actual zone"]),
        ],
    );
}

#[test]
fn the_growth_told_before_of_another_time() {
    check(
        "云河县举行秋收节",
        &[
            (
                "上半年零售总额增长5.5%,一季度为4.8%。",
                &["5.5% 零售总额 growth↑ 上半年 actual -", "4.8% 零售总额 growth↑ 一季度 actual -"],
            ),
            (
                "前三个月用电量增长8.2%。“1-2月只有6.5%,3月达到了10.7%。”王海说。",
                &[
                    "8.2% 用电量 growth↑ 前三个月 actual -",
                    "6.5% 用电量 growth↑ 1-2月 actual -",
                    "10.7% 用电量 growth↑ 3月 actual -",
                ],
            ),
            (
                "去年研发投入增长22%,今年上半年又增长18%。",
                &["22% 研发投入 growth↑ 去年 actual -", "18% 研发投入 growth↑ 今年上半年 actual -"],
            ),
            (
                "前5个月发电量增长5%。其中,5月份增长7.2%。",
                &["5% 发电量 growth↑ 前5个月 actual -", "7.2% 发电量 growth↑ 5月份 actual -"],
            ),
            (
                "去年失业率下降0.2个百分点,今年一季度为5.1%。",
                &["0.2个百分点 失业率 change↓ 去年 actual -", "5.1% 失业率 level 今年一季度 actual -"],
            ),
        ],
    );
}

#[test]
fn what_there_is_less_of() {
    check(
        "云岭市政务服务",
        &[
            ("每年可节约2亿元以上物流总费用。", &["2亿元 物流总费用 change↓ - actual -"]),
            ("开展预算评审、压减资金42亿元。", &["42亿元 资金 change↓ - actual -"]),
            ("重点事项办理平均减时间83%、减材料54%。", &["83% 时间 growth↓ - actual -", "54% 材料 growth↓ - actual -"]),
            ("投入民生保障和改善资金1300亿元。", &["1300亿元 民生保障和改善资金 level - actual -"]),
            ("可节约20%的用工成本。", &["20% 用工成本 growth↓ - actual -"]),
        ],
    );
}
