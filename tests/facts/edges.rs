//! Where what is measured begins before a figure and what is counted ends after it.

use crate::check;

#[test]
fn what_the_counted_do_is_not_counted() {
    check(
        "乡村见闻",
        &[
            (
                "12个村建设光伏电站,26个社区改造项目完工。",
                &["12个 村 level - actual -", "26个 社区改造项目 level - actual -"],
            ),
            (
                "在5个方面强对标,摸清102个网格中群众的难题。",
                &["5个 方面 level - actual -", "102个 网格 level - actual -"],
            ),
            (
                "引进3家企业孵化机构,检查60所中小学校食堂。",
                &["3家 企业孵化机构 level - actual -", "60所 中小学校食堂 level - actual -"],
            ),
            (
                "全镇26个村集体经济收入超过10万元。",
                &["26个 村 level - actual -", "10万元 集体经济收入 level - actual -"],
            ),
            ("10余人提交了入党申请书。", &["10余人 提交了入党申请书 level - actual -"]),
            ("平台吸纳253家在云企业登记注册。", &["253家 在云企业 level - actual -"]),
            ("这位53岁村民笑着说。", &["53岁 村民 level - actual -"]),
        ],
    );
}

#[test]
fn heads_that_stand_elsewhere() {
    check(
        "园区见闻",
        &[
            ("建立党组织的不到200家。", &["200家 建立党组织 level - actual -"]),
            (
                "其中注册资本1000万元以上134家。",
                &["1000万元 注册资本 level - actual -", "134家 注册资本1000万元以上 level - actual -"],
            ),
            ("5A级景区3个,A级以上60个。", &["3个 5A级景区 level - actual -", "60个 A级以上景区 level - actual -"]),
            ("现有会员380家、9个党支部。", &["380家 会员 level - actual -", "9个 党支部 level - actual -"]),
            ("获得表彰的企业12家。", &["12家 企业 level - actual -"]),
            ("由规定的5天压缩为2天。", &["5天 - level - actual -", "2天 - level - actual -"]),
        ],
    );
}

#[test]
fn what_time_and_money_are_for_stands_after_them() {
    check(
        "办事见闻",
        &[
            ("街道用5天时间办完手续。", &["5天 办完手续 level - actual -"]),
            (
                "企业3天拿到许可证,走路15分钟就到了。",
                &["3天 拿到许可证 level - actual -", "15分钟 走路 level - actual -"],
            ),
            ("硕士可享受每月1500元生活补贴。", &["1500元 生活补贴 level - actual -"]),
            ("发放最高2万元的补贴,最长3年的免租期。", &["2万元 补贴 level - actual -", "3年 免租期 level - actual -"]),
            ("开展活动12场,惠及6000人。", &["12场 活动 level - actual -", "6000人 惠及 level - actual -"]),
            ("预计每年可为企业放贷2亿元。", &["2亿元 放贷 level - target -"]),
        ],
    );
}

#[test]
fn what_only_leads_to_it_is_cut() {
    check(
        "经济观察",
        &[
            ("精密机械受益于订单而增长28%。", &["28% 精密机械 growth↑ - actual -"]),
            ("小镇发展成为人口达3万的城镇。", &["3万 人口 level - actual -"]),
            ("小厂成长为年产值30亿元的企业。", &["30亿元 年产值 level - actual -"]),
            ("市场复苏 订单增长4倍。", &["4倍 订单 growth↑ - actual -"]),
            ("建成加工厂3座、培养房2个。", &["3座 加工厂 level - actual -", "2个 培养房 level - actual -"]),
        ],
    );
}
