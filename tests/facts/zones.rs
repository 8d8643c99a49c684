//! Round-ups over many zones: what is counted, done and said of zones of a sort.

use crate::check;

#[test]
fn bodies_whose_officers_do_something_are_counted() {
    check(
        "银川高新区党建引领发展",
        &[
            ("组织6个部门主要负责人与企业座谈。", &["6个 部门 level - actual zone"]),
            ("20家非公企业党支部书记现场述职。", &["20家 非公企业 level - actual zone"]),
            ("邀请8个社区党委书记兼任网格长。", &["8个 社区 level - actual zone"]),
            ("选派12名社区党委书记到企业挂职。", &["12名 社区党委书记 level - actual zone"]),
        ],
    );
}

#[test]
fn those_whom_something_is_made_of() {
    check(
        "银川高新区党建引领发展",
        &[
            ("26名代办员组成的服务队全程跟进项目。", &["26名 代办员 level - actual zone"]),
            ("16名律师共同参与的法律服务团进驻园区。", &["16名 律师 level - actual zone"]),
            ("先后吸纳80家技术转移机构成为会员。", &["80家 技术转移机构 level - actual zone"]),
            ("先后完成十项区域评估。", &["十项 区域评估 level - actual zone"]),
        ],
    );
}

#[test]
fn verbs_before_what_they_are_done_to() {
    check(
        "银川高新区党建引领发展",
        &[
            ("联盟单位先后命名党员先锋岗89个。", &["89个 党员先锋岗 level - actual zone"]),
            ("各支部陆续培树先进典型34个。", &["34个 先进典型 level - actual zone"]),
            ("龙头企业成立党委3个。", &["3个 党委 level - actual zone"]),
            ("小微企业成立联合党支部7个。", &["7个 联合党支部 level - actual zone"]),
            ("成员单位认领共建项目36个。", &["36个 共建项目 level - actual zone"]),
            ("累计签订帮扶协议9份。", &["9份 帮扶协议 level - actual zone"]),
        ],
    );
}

#[test]
fn zones_of_a_sort_are_no_part_of_what_is_measured() {
    check(
        "开发区综述",
        &[
            ("2022年,国家级经开区实际使用外资423亿美元。", &["423亿美元 实际使用外资 level 2022年 actual -"]),
            ("县域开发区规上工业增加值达1.6万亿元。", &["1.6万亿元 规上工业增加值 level - actual -"]),
            ("入围数量上,江苏(15席)、浙江(12席)居前。", &["15席 - level - actual -", "12席 - level - actual -"]),
        ],
    );
}

#[test]
fn some_of_those_counted_before() {
    check(
        "安庆高新区提质增效",
        &[
            (
                "全区89个小区中,已有76个成立功能型党支部。",
                &["89个 小区 level - actual zone", "76个 小区 level - actual zone"],
            ),
            (
                "现有规上企业45家,其中38家单独组建党组织。",
                &["45家 规上企业 level - actual zone", "38家 规上企业 level - actual zone"],
            ),
            (
                "现有企业500家,已有30家上市企业。",
                &["500家 企业 level - actual zone", "30家 上市企业 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn whom_something_reaches_and_who_does_it_how_often() {
    check(
        "安庆高新区提质增效",
        &[
            ("党史学习教育覆盖党支部386个。", &["386个 党支部 level - actual zone"]),
            ("养老保险覆盖人数达12万人。", &["12万人 养老保险覆盖人数 level - actual zone"]),
            ("党员志愿者义务巡逻1300余次。", &["1300余次 义务巡逻 level - actual zone"]),
            ("举办专家讲座26场。", &["26场 专家讲座 level - actual zone"]),
            ("安庆高新区凭借近千亿元的产值领跑全市。", &["千亿元 产值 level - actual zone"]),
        ],
    );
}

#[test]
fn those_named_before_what_they_do() {
    check(
        "梅州高新区党建引领发展",
        &[
            ("吸引高层次人才1300余名来区创新创业。", &["1300余名 高层次人才 level - actual zone"]),
            ("支持科技企业45家建设研发中心。", &["45家 科技企业 level - actual zone"]),
            ("现有园区企业45家科技公司。", &["45家 科技公司 level - actual zone"]),
            (
                "走访企业332家,为其中的58家争取到专项资金1.4亿元。",
                &[
                    "332家 企业 level - actual zone",
                    "58家 企业 level - actual zone",
                    "1.4亿元 专项资金 level - actual zone",
                ],
            ),
            ("按每个支部每年5000元的标准拨付党建经费。", &["5000元 党建经费 level - actual zone"]),
        ],
    );
}

#[test]
fn counted_things_with_a_size_and_with_members() {
    check(
        "石家庄高新区提质增效",
        &[
            ("现有28座税收超亿元楼宇。", &["28座 楼宇 level - actual zone", "亿元 税收 level - actual zone"]),
            ("现有12家年纳税过千万元企业。", &["12家 企业 level - actual zone", "千万元 年纳税 level - actual zone"]),
            ("企业12家产值超10亿元。", &["12家 企业 level - actual zone", "10亿元 产值 level - actual zone"]),
            ("组建71个由街道社区、物业等组成的楼宇党委。", &["71个 楼宇党委 level - actual zone"]),
            ("设立12个由龙头企业牵头的产业链党委。", &["12个 产业链党委 level - actual zone"]),
            ("26家国家高新区党工委有关负责人到会。", &["26家 国家高新区 level - actual -"]),
        ],
    );
}

#[test]
fn what_those_counted_are_like() {
    check(
        "榆林高新区党建引领发展",
        &[
            ("现有11个功能完善的党员活动室。", &["11个 党员活动室 level - actual zone"]),
            ("解决19个长期未解决的难题。", &["19个 难题 level - actual zone"]),
            ("形成7个以上市公司为龙头的产业集群。", &["7个 产业集群 level - actual zone"]),
            ("12家企业研发的产品获奖。", &["12家 企业 level - actual zone"]),
            ("榆林高新区党的二十大以来新建服务站26个。", &["26个 服务站 level 党的二十大以来 actual zone"]),
            ("榆林高新区挂牌以来新建服务站26个。", &["26个 服务站 level 榆林高新区挂牌以来 actual zone"]),
        ],
    );
}

#[test]
fn stages_and_members_that_share_a_noun() {
    check(
        "岳阳高新区提质增效",
        &[
            (
                "新签约、新开工、新投产项目分别为36个、28个、19个。",
                &[
                    "36个 新签约项目 level - actual zone",
                    "28个 新开工项目 level - actual zone",
                    "19个 新投产项目 level - actual zone",
                ],
            ),
            (
                "组建由1名干部和2名骨干组成的服务专班46个。",
                &["1名 干部 level - actual zone", "2名 骨干 level - actual zone", "46个 服务专班 level - actual zone"],
            ),
            ("邀请专家36人次授课。", &["36人次 专家 level - actual zone"]),
            ("一名干部包联3至5家企业。", &["3至5家 企业 level - actual zone"]),
        ],
    );
}

#[test]
fn several_zones_by_their_number() {
    crate::check(
        "滨江高新区营收再创新高",
        &[
            (
                "省科技厅公布五大高新区上半年运行情况，合计营业收入4120亿元，增长9%。",
                &["4120亿元 营业收入 level 上半年 actual -", "9% 营业收入 growth↑ 上半年 actual -"],
            ),
            ("三个国家级经开区完成投资320亿元。", &["320亿元 投资 level - actual -"]),
        ],
    );
}

#[test]
fn a_part_after_the_amount_of_a_zone() {
    crate::check(
        "2024年云岭市科技统计公报发布",
        &[(
            "滨江高新区研发经费82亿元，独占全市三成，投入强度达9.8%。",
            &[
                "82亿元 研发经费 level - actual 滨江高新区",
                "三成 研发经费 share - actual 滨江高新区",
                "9.8% 投入强度 level - actual 滨江高新区",
            ],
        )],
    );
}
