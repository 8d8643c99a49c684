//! Features on one zone: who has come there, where it ranks, what its firms have, what is put up for a fund.

use crate::check;

#[test]
fn those_who_did_something_in_the_zone_end_before_it() {
    check(
        "临沧高新区调查",
        &[
            ("已有26家央企在园区设立研发中心。", &["26家 央企 level - actual zone"]),
            (
                "目前,18家上市公司在园区布局31个项目。",
                &["18家 上市公司 level 目前 actual zone", "31个 项目 level 目前 actual zone"],
            ),
            ("40家企业在研发投入上加码。", &["40家 企业 level - actual zone"]),
            ("园区有在园企业320家。", &["320家 在园企业 level - actual zone"]),
        ],
    );
}

#[test]
fn ranks_come_to_and_kept() {
    check(
        "临沧高新区调查",
        &[
            ("临沧高新区进出口总额首次跃居全省开发区第一。", &["第一 进出口总额 rank - actual zone"]),
            ("临沧高新区再次以优异成绩蝉联综合排名第一。", &["第一 综合排名 rank - actual zone"]),
            ("临沧高新区以微弱优势位列全省开发区第五。", &["第五 - rank - actual zone"]),
            ("临沧高新区蝉联省级高新区综合排名第二。", &["第二 综合排名 rank - actual zone"]),
        ],
    );
}

#[test]
fn what_firms_have_and_what_is_put_up() {
    check(
        "临沧高新区调查",
        &[
            ("作为链主企业,海图药业年销售收入近80亿元。", &["80亿元 年销售收入 level - actual -"]),
            ("南岭电控产品市场占有率超过30%。", &["30% 产品市场占有率 level - actual -"]),
            ("南繁种业年产值突破20亿元。", &["20亿元 南繁种业年产值 level - actual -"]),
            ("园区累计获批上市药品36个。", &["36个 上市药品 level - actual zone"]),
            ("园区拿出2亿元设立人才发展专项资金。", &["2亿元 人才发展专项资金 level - actual zone"]),
            ("园区出资5亿元成立产业引导基金。", &["5亿元 产业引导基金 level - actual zone"]),
            ("该企业产能已占到集团的三分之一。", &["三分之一 产能 share - actual -"]),
            ("目前,海图光电、蓝湾动力等6家已获批省级绿色工厂。", &["6家 省级绿色工厂 level 目前 actual zone"]),
        ],
    );
}

#[test]
fn projects_are_their_own_to_the_end_of_the_sentence() {
    check(
        "临沧高新区调查",
        &[
            (
                "总投资18亿元的海图轴承项目,从拿地到开工仅用52天,目前已建成4条生产线。",
                &[
                    "18亿元 总投资 level - actual -",
                    "52天 从拿地到开工 level - actual -",
                    "4条 生产线 level 目前 actual -",
                ],
            ),
            (
                "今年,园区安排重点项目96个,年度投资128亿元。",
                &["96个 重点项目 level 今年 target zone", "128亿元 年度投资 level 今年 target zone"],
            ),
        ],
    );
}

#[test]
fn how_it_was_when_it_began_and_how_many_there_are_like_it() {
    check(
        "临沧高新区调查",
        &[
            ("2010年获批国家高新区时,这里的工业总产值仅为86亿元。", &["86亿元 工业总产值 level 2010年 actual zone"]),
            ("2003年建区之初,园区只有12家企业。", &["12家 企业 level 2003年建区之初 actual zone"]),
            ("1992年经国务院批准设立,规划面积30平方公里。", &["30平方公里 规划面积 level - actual zone"]),
            (
                "去年,海图光电营收达22亿元。像这样的企业,园区还有35家。",
                &["22亿元 营收 level 去年 actual -", "35家 企业 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn places_in_an_order_before_and_after() {
    check(
        "临沧高新区调查",
        &[
            (
                "园区国际竞争力由105位跃升至76位。",
                &["105位 国际竞争力 rank - actual zone", "76位 国际竞争力 rank - actual zone"],
            ),
            (
                "临沧高新区综合排名由全国高新区第九升至第六。",
                &["第九 综合排名 rank - actual zone", "第六 综合排名 rank - actual zone"],
            ),
            (
                "园区工业产值和税收分别达860亿元和52亿元,分别居全省开发区第3位、第4位。",
                &[
                    "860亿元 工业产值 level - actual zone",
                    "52亿元 税收 level - actual zone",
                    "第3位 工业产值 rank - actual zone",
                    "第4位 税收 rank - actual zone",
                ],
            ),
            (
                "专利申请量6200件,连续8年位居全国县区第一。",
                &[
                    "6200件 专利申请量 level - actual zone",
                    "8年 专利申请量 level - actual zone",
                    "第一 专利申请量 rank - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn shares_of_several_wholes_and_what_came_net() {
    check(
        "临沧高新区调查",
        &[
            (
                "铜箔产量占全国、全省的比重分别为26%和92%。",
                &["26% 铜箔产量 share - actual zone", "92% 铜箔产量 share - actual zone"],
            ),
            ("专精特新企业净增加44户。", &["44户 专精特新企业 level - actual zone"]),
            ("园区近七成企业从事零部件生产。", &["七成 企业 share - actual zone"]),
            (
                "班列通达19个国家和地区、26个城市。",
                &["19个 国家和地区 level - actual zone", "26个 城市 level - actual zone"],
            ),
            (
                "园区用3年时间淘汰落后产能180万吨。",
                &["3年 - level - actual zone", "180万吨 淘汰落后产能 level - actual zone"],
            ),
            ("海图电子集团新总部等23个项目开工。", &["23个 项目 level - actual zone"]),
            ("对首次认定的高新技术企业奖励20万元。", &["20万元 奖励 level - actual zone"]),
            ("全球药企TOP20企业来了。", &[]),
            (
                "居民收入由2000年的9000元提高到2020年的7.2万元。30年来,户籍人口由5万人增加到45万人。",
                &[
                    "9000元 居民收入 level 2000年 actual zone",
                    "7.2万元 居民收入 level 2020年 actual zone",
                    "5万人 户籍人口 level 30年来 actual zone",
                    "45万人 户籍人口 level 30年来 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_granted_by_a_rule_and_what_changes_from() {
    check(
        "临沧高新区调查",
        &[
            (
                "5年来输送人才1.2万人次。对顶尖人才团队,给予最高1亿元的综合资助。",
                &["1.2万人次 人才 level 5年来 actual zone", "1亿元 综合资助 level - actual zone"],
            ),
            (
                "总投资67亿元的海图二期项目提前两个月搬入设备,目前已建成3条生产线。",
                &[
                    "67亿元 总投资 level - actual -",
                    "两个月 搬入设备 level - actual -",
                    "3条 生产线 level 目前 actual -",
                ],
            ),
            (
                "工业项目从签约到开工平均用时由180天缩短到65天。",
                &["180天 从签约到开工平均用时 level - actual zone", "65天 从签约到开工平均用时 level - actual zone"],
            ),
            (
                "晶圆制造月产能由65万片提升至100万片。",
                &["65万片 晶圆制造月产能 level - actual zone", "100万片 晶圆制造月产能 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_is_to_come_and_what_has_been_laid_out() {
    check(
        "临沧高新区调查",
        &[
            (
                "目前已落地电机项目14个,年底将落地30个以上。",
                &["14个 电机项目 level 目前 actual zone", "30个 电机项目 level 年底 target zone"],
            ),
            ("园区规划建设了标准厂房12万平方米。", &["12万平方米 标准厂房 level - actual zone"]),
        ],
    );
}

#[test]
fn bare_ranks_and_how_far_they_moved() {
    check(
        "临沧高新区调查",
        &[
            (
                "2023年,临沧高新区综合排名第12,其中绿色发展能力第7,开放合作水平第18。",
                &[
                    "第12 综合排名 rank 2023年 actual zone",
                    "第7 绿色发展能力 rank 2023年 actual zone",
                    "第18 开放合作水平 rank 2023年 actual zone",
                ],
            ),
            (
                "去年,临沧高新区利用外资第6、对外贸易第11。",
                &["第6 利用外资 rank 去年 actual zone", "第11 对外贸易 rank 去年 actual zone"],
            ),
            ("临沧高新区产业竞争力一项跻身第8。", &["第8 产业竞争力 rank - actual zone"]),
            (
                "临沧高新区综合排名从第21跃进第14。",
                &["第21 综合排名 rank - actual zone", "第14 综合排名 rank - actual zone"],
            ),
            ("2020年,临沧高新区综合排名还在第30位上下徘徊。", &["第30位 综合排名 rank 2020年 actual zone"]),
            (
                "2023年临沧高新区综合评价列第9位,比上一年进了一位。",
                &["第9位 综合评价 rank 2023年 actual zone", "一位 综合评价 change↑ 2023年 actual zone"],
            ),
            ("央视综合频道播出第7,敬请收看。", &[]),
            ("商务部发布2025年第19、20号公告。", &[]),
        ],
    );
}

#[test]
fn rooms_and_rounds_are_counted() {
    check(
        "云帆公司观察",
        &[
            ("公司租下三间办公室。", &["三间 办公室 level - actual -"]),
            ("2022年公司完成三轮融资。", &["三轮 融资 level 2022年 actual -"]),
            ("新一轮融资启动,两轮车上路。", &[]),
        ],
    );
}

#[test]
fn what_was_done_to_them_and_what_it_was_under_are_no_part_of_a_name() {
    check(
        "临沧高新区调查",
        &[
            ("审批环节砍掉40%。", &["40% 审批环节 growth↓ - actual zone"]),
            ("办理时限再压四分之一。", &["四分之一 办理时限 growth↓ - actual zone"]),
            ("允许试错率放宽至30%。", &["30% 试错率 level - actual zone"]),
            ("9枚公章封存,146项权限一次性下放。", &["9枚 公章 level - actual zone", "146项 权限 level - actual zone"]),
            (
                "3个智算中心承载服务器20万台。",
                &["3个 智算中心 level - actual zone", "20万台 服务器 level - actual zone"],
            ),
            ("高新区自己出资60亿元。", &["60亿元 出资 level - actual zone"]),
            ("目前区里高新技术企业1650家。", &["1650家 高新技术企业 level 目前 actual zone"]),
            ("时间过半、任务过七成。", &["七成 任务 level - actual zone"]),
            ("临沧高新区产值受外需走弱拖累下降2.6%。", &["2.6% 产值 growth↓ - actual zone"]),
            ("项目每年可减少二氧化碳排放30万吨。", &["30万吨 二氧化碳排放 change↓ - actual -"]),
            (
                "产值1018亿元,首度在三个季度内迈过千亿门槛。",
                &["1018亿元 产值 level - actual zone", "千亿 产值 level - actual zone"],
            ),
            (
                "研发投入强度达6%,全省这一比例为2.6%。",
                &["6% 研发投入强度 level - actual zone", "2.6% 研发投入强度 level - actual -"],
            ),
        ],
    );
}

#[test]
fn those_compared_with_and_examples_name_nothing() {
    check(
        "临沧高新区调查",
        &[
            (
                "规上工业增加值增长11.3%,增速在全市12个开发区、县(市、区)里排第3位。",
                &[
                    "11.3% 规上工业增加值 growth↑ - actual zone",
                    "12个 开发区 level - actual -",
                    "第3位 规上工业增加值增速 rank - actual zone",
                ],
            ),
            (
                "光电产值增长16%,快于全区工业9个百分点。",
                &["16% 光电产值 growth↑ - actual zone", "9个百分点 光电产值 change↑ - actual zone"],
            ),
            (
                "去年引进项目30个,云帆三期、海图二期等9个已投产。",
                &["30个 项目 level 去年 actual zone", "9个 项目 level 去年 actual zone"],
            ),
        ],
    );
}

#[test]
fn shares_that_went_from_one_to_another() {
    check(
        "临沧高新区调查",
        &[(
            "规上工业增加值增长11%;高技术制造业增加值增势更猛,增幅达18.9%,占规上工业的比重由去年同期的42.7%提至46.4%。",
            &[
                "11% 规上工业增加值 growth↑ - actual zone",
                "18.9% 高技术制造业增加值 growth↑ - actual zone",
                "42.7% 高技术制造业增加值 share 去年同期 actual zone",
                "46.4% 高技术制造业增加值 share - actual zone",
            ],
        )],
    );
}
