//! What government reports and communiqués tell.

use crate::check;

#[test]
fn ranks_of_all_that_was_told() {
    check(
        "云岭省政府工作报告",
        &[
            (
                "粮食、油料产量分别达2万吨、3万吨,稳居全省第1位。",
                &[
                    "2万吨 粮食产量 level - actual -",
                    "3万吨 油料产量 level - actual -",
                    "第1位 粮食、油料产量 rank - actual -",
                ],
            ),
            (
                "绿化覆盖率、绿地率分别达46%、43%,均居全国第2。",
                &[
                    "46% 绿化覆盖率 level - actual -",
                    "43% 绿地率 level - actual -",
                    "第2 绿化覆盖率、绿地率 rank - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn deeds_one_after_another() {
    check(
        "云岭省政府工作报告",
        &[
            ("开设专窗、办理业务3000件。", &["3000件 业务 level - actual -"]),
            ("建设外贸优品库、精准服务企业500家。", &["500家 企业 level - actual -"]),
            ("完善道路、供水设施300处。", &["300处 道路、供水设施 level - actual -"]),
            ("保障重大项目用能1302万吨标准煤。", &["1302万吨标准煤 重大项目用能 level - actual -"]),
            ("争取用于项目建设的专项债券额度31亿元。", &["31亿元 用于项目建设的专项债券额度 level - actual -"]),
            ("实施优化营商环境21条升级举措。", &["21条 升级举措 level - actual -"]),
            ("云电外送24个省份、规模居前列。", &["24个 省份 level - actual -"]),
            ("海州等11个市和云溪、甲县被命名为示范市。", &["11个 市 level - actual -"]),
            ("25个县区财政收入超10亿元。", &["25个 县区 level - actual -", "10亿元 县区财政收入 level - actual -"]),
            ("研发支出相当于生产总值的比例达到4.5%。", &["4.5% 研发支出 share - actual -"]),
        ],
    );
}

#[test]
fn what_several_share_at_their_end() {
    check(
        "云岭省政府工作报告",
        &[
            (
                "民间投资、产业投资占比分别达到73%、63%。",
                &["73% 民间投资占比 share - actual -", "63% 产业投资占比 share - actual -"],
            ),
            (
                "城市、县城建成区面积分别扩大8%、5%。",
                &["8% 城市建成区面积 growth↑ - actual -", "5% 县城建成区面积 growth↑ - actual -"],
            ),
            ("56条76公里农村公路提档升级。", &["56条 农村公路 level - actual -", "76公里 农村公路 level - actual -"]),
            ("制定帮扶措施140项。", &["140项 帮扶措施 level - actual -"]),
            ("投资超序时进度12个百分点。", &["12个百分点 投资 change↑ - actual -"]),
        ],
    );
}

#[test]
fn what_communiques_tell() {
    check(
        "云岭市2023年国民经济和社会发展统计公报",
        &[
            (
                "年内专利申请量129件,专利授权量70件。",
                &["129件 专利申请量 level 年内 actual -", "70件 专利授权量 level 年内 actual -"],
            ),
            (
                "普通初中63所,发明专利累计拥有量115件。",
                &["63所 普通初中 level - actual -", "115件 发明专利累计拥有量 level - actual -"],
            ),
            ("达标天数全年占比92%。", &["92% 达标天数 share 全年 actual -"]),
            ("国际金价今年以来的涨幅达到30%。", &["30% 国际金价 growth↑ 今年以来 actual -"]),
            ("工业产值上半年的增速为5.1%。", &["5.1% 工业产值 growth↑ 上半年 actual -"]),
            (
                "地区生产总值达到97亿元,年平均增长速度为15.9%。",
                &["97亿元 地区生产总值 level - actual -", "15.9% 地区生产总值 growth↑ - actual -"],
            ),
            (
                "外资5亿美元、税收21亿元,平均增幅分别达到18%、26%。",
                &[
                    "5亿美元 外资 level - actual -",
                    "21亿元 税收 level - actual -",
                    "18% 外资 growth↑ - actual -",
                    "26% 税收 growth↑ - actual -",
                ],
            ),
            ("工业产值的增速为5.1%。", &["5.1% 工业产值 growth↑ - actual -"]),
            ("消费的同比降幅收窄到3%。", &["3% 消费 growth↓ - actual -"]),
            ("服务出口占我国出口的比重为30%。", &["30% 服务出口占我国出口的比重 share - actual -"]),
            ("新增社区服务设施426个。", &["426个 社区服务设施 level - actual -"]),
            ("城镇新增就业45万人以上的目标如期实现。", &["45万人 城镇新增就业 level - actual -"]),
        ],
    );
}

#[test]
fn chains_of_industries_share_their_output() {
    check(
        "云岭省政府工作报告",
        &[(
            "人参、食用菌全产业链产值分别达到30亿元、12亿元。",
            &["30亿元 人参全产业链产值 level - actual -", "12亿元 食用菌全产业链产值 level - actual -"],
        )],
    );
}

#[test]
fn how_much_of_a_plan_is_done() {
    check(
        "临江县工作总结",
        &[
            (
                "今年1-8月,引进省外资金60亿元,完成市下达任务数80亿元的75%。其中,产业资金40亿元。",
                &[
                    "60亿元 省外资金 level 今年1-8月 actual -",
                    "80亿元 任务数 level 今年1-8月 target -",
                    "75% 省外资金 level 今年1-8月 actual -",
                    "40亿元 产业资金 level 今年1-8月 actual -",
                ],
            ),
            (
                "上半年改造户厕900座,完成全年任务1500座的60%。",
                &[
                    "900座 户厕 level 上半年 actual -",
                    "1500座 户厕 level 全年 target -",
                    "60% 户厕 level 上半年 actual -",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_told_by_quarters() {
    check(
        "临江县经济运行情况",
        &[(
            "上半年,工业增加值增长8.2%。分季度看,一季度增长7.5%,二季度增长8.9%。",
            &[
                "8.2% 工业增加值 growth↑ 上半年 actual -",
                "7.5% 工业增加值 growth↑ 一季度 actual -",
                "8.9% 工业增加值 growth↑ 二季度 actual -",
            ],
        )],
    );
}

#[test]
fn how_much_of_a_plan_told_beside_its_noun_is_done() {
    check(
        "临江县工作总结",
        &[
            (
                "上半年,城镇失业人员再就业294人,完成全年500人目标任务的59%。",
                &[
                    "294人 城镇失业人员再就业 level 上半年 actual -",
                    "500人 城镇失业人员再就业 level 全年 target -",
                    "59% 城镇失业人员再就业 level 上半年 actual -",
                ],
            ),
            (
                "前三季度,投资完成40亿元,占年度计划(50亿元)的80%。",
                &[
                    "40亿元 投资 level 前三季度 actual -",
                    "50亿元 投资 level - target -",
                    "80% 投资 share 前三季度 actual -",
                ],
            ),
            (
                "1-6月,参保人数达到31万人,实现全年目标数的93%。",
                &["31万人 参保人数 level 1-6月 actual -", "93% 参保人数 level 1-6月 actual -"],
            ),
            (
                "就业困难人员实现就业120人,安置残疾人家庭16户21人。",
                &[
                    "120人 就业困难人员实现就业 level - actual -",
                    "16户 残疾人家庭 level - actual -",
                    "21人 残疾人家庭 level - actual -",
                ],
            ),
            (
                "商品房累计销售109万平方米,同比增长18%。",
                &["109万平方米 商品房 level - actual -", "18% 商品房 growth↑ - actual -"],
            ),
        ],
    );
}

#[test]
fn what_is_told_after_a_bracket_is_of_what_stood_before_it() {
    check(
        "临江县工作总结",
        &[
            (
                "旅游收入21亿元(其中门票收入3亿元),同比增长12%。",
                &[
                    "21亿元 旅游收入 level - actual -",
                    "3亿元 门票收入 level - actual -",
                    "12% 旅游收入 growth↑ - actual -",
                ],
            ),
            (
                "财政收入12亿元(其中税收9亿元,占75%),增长8%。",
                &[
                    "12亿元 财政收入 level - actual -",
                    "9亿元 税收 level - actual -",
                    "75% 税收 share - actual -",
                    "8% 财政收入 growth↑ - actual -",
                ],
            ),
            (
                "整合涉农资金1.4亿元(其中,区财政专项资金4000万元),较去年(9800万元)增长43%。",
                &[
                    "1.4亿元 涉农资金 level - actual -",
                    "4000万元 区财政专项资金 level - actual -",
                    "9800万元 涉农资金 level - actual -",
                    "43% 涉农资金 growth↑ - actual -",
                ],
            ),
            (
                "财政收入突破3亿元,6个乡镇过1亿元。",
                &["3亿元 财政收入 level - actual -", "6个 乡镇 level - actual -", "1亿元 财政收入 level - actual -"],
            ),
            ("公园拟于11月开园;全市公布历史建筑67处。", &["67处 历史建筑 level - actual -"]),
            ("二期计划明年开工;一期已完成投资3亿元。", &["3亿元 投资 level - actual -"]),
        ],
    );
}
