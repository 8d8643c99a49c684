//! Where what is measured begins before a figure and what is counted ends after it.

use crate::{check, named};

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

#[test]
fn verbs_that_are_parts_of_nouns() {
    check(
        "统计公报",
        &[
            (
                "登记主体共113家,完成值为20亿元。",
                &["113家 登记主体 level - actual -", "20亿元 完成值 level - actual -"],
            ),
            (
                "日处理垃圾能力达9000吨,发行规模20亿元。",
                &["9000吨 日处理垃圾能力 level - actual -", "20亿元 发行规模 level - actual -"],
            ),
            ("有关发动机的专利共17项。", &["17项 有关发动机的专利 level - actual -"]),
            (
                "在站博士后1.3万人,遴选90名优秀博士后。",
                &["1.3万人 在站博士后 level - actual -", "90名 优秀博士后 level - actual -"],
            ),
            ("综合试点(9个)、示范村(8个)。", &["9个 综合试点 level - actual -", "8个 示范村 level - actual -"]),
        ],
    );
}

#[test]
fn grades_descriptions_and_rates_lead_to_nouns_after_them() {
    check(
        "工作简报",
        &[
            (
                "立项1个国家级、30个省级产业学院。",
                &["1个 国家级产业学院 level - actual -", "30个 省级产业学院 level - actual -"],
            ),
            ("发布30个最核心、最本质的术语。", &["30个 术语 level - actual -"]),
            ("按1500元标准发放一次性补助。", &["1500元 一次性补助 level - actual -"]),
            (
                "分别给予博士、硕士20万元、10万元生活补贴。",
                &["20万元 生活补贴 level - actual -", "10万元 生活补贴 level - actual -"],
            ),
            ("减按1%征收率征收,员工80%是技术人员。", &["1% 征收率 level - actual -", "80% 技术人员 share - actual -"]),
            ("加快50个产业园的建设。", &["50个 产业园 level - actual -"]),
        ],
    );
}

#[test]
fn bounds_and_origins_are_cut() {
    check(
        "经济观察",
        &[
            ("租金不高于市场价的50%。", &["50% 租金 level - actual -"]),
            ("第三产业占比从几乎为零提高到30%。", &["30% 第三产业占比 share - actual -"]),
            ("GDP四年平均增长5%。", &["5% GDP growth↑ - actual -"]),
            ("租赁公司共发行债券99只。", &["99只 债券 level - actual -"]),
            (
                "重点项目15个,年度投资17亿元,其中新开工6个。",
                &[
                    "15个 重点项目 level - actual -",
                    "17亿元 年度投资 level - actual -",
                    "6个 新开工重点项目 level - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn two_in_one_word_and_all_sorts_with_each() {
    check(
        "统计公报",
        &[
            (
                "城乡居民收入分别增长8%、9%。",
                &["8% 城镇居民收入 growth↑ - actual -", "9% 农村居民收入 growth↑ - actual -"],
            ),
            (
                "企业300家、项目50个、税收8亿元,分别增加20家、6个和1亿元。",
                &[
                    "300家 企业 level - actual -",
                    "50个 项目 level - actual -",
                    "8亿元 税收 level - actual -",
                    "20家 企业 change↑ - actual -",
                    "6个 项目 change↑ - actual -",
                    "1亿元 税收 change↑ - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn words_that_only_look_like_records_goals_and_comparisons() {
    check(
        "新闻联播",
        &[
            ("比赛吸引了28个国家的260名选手参赛。", &["28个 国家 level - actual -", "260名 选手 level - actual -"]),
            ("夺得奖牌90枚,创世界纪录61次。", &["90枚 奖牌 level - actual -", "61次 创世界纪录 level - actual -"]),
            ("央行重申2%的通胀目标。", &["2% 通胀目标 share - actual -"]),
            ("空袭打击了120个区域的敌方目标。", &["120个 区域 level - actual -"]),
            ("风车挺进近百公里的远海。", &["百公里 风车 level - actual -"]),
        ],
    );
    named(&[("与会的有110多个国家和地区、国际组织的代表团。", "110多个 国家和地区")]);
}

#[test]
fn what_leads_on_to_what_is_measured() {
    named(&[
        ("园区内资企业120家。", "120家 内资企业"),
        ("园区新增还建房120套。", "120套 还建房"),
        ("园区引进三一重工等一大批产值超50亿元的企业。", "50亿元 产值"),
        ("论文引用进入全球前1%。", "1% 论文引用"),
        ("按不低于营业收入5%的比例投入。", "5% 营业收入"),
        ("电站投用后,相当于植树造林12万亩。", "12万亩 植树造林"),
        ("企业跻身中国企业500强榜单第12位。", "第12位 中国企业500强榜单"),
        ("将任务细化为12项。", "12项 任务"),
        ("食堂建成后,可供500人就餐。", "500人 就餐"),
    ]);
}

#[test]
fn what_those_counted_do_is_none_of_their_name() {
    named(&[
        ("28家景区共接待游客。", "28家 景区"),
        ("15个州遭空袭。", "15个 州"),
        ("二十条举措促消费。", "二十条 举措"),
        ("这是14个沿海城市之后的又一个。", "14个 沿海城市"),
        ("从1400项科研成果中甄选出优胜者。", "1400项 科研成果"),
        ("改造2.5万套(间)城市危旧房。", "2.5万套 城市危旧房"),
        ("清扫800米的大道两旁。", "800米 大道"),
        ("故事从一条14公里长的创新路讲起。", "14公里 创新路"),
        ("为期53天的绩效评价现场评估。", "53天 绩效评价现场评估"),
        ("获得5200万元的支持资金。", "5200万元 支持资金"),
        ("60岁及以上人口3.1亿人。", "60岁 人口, 3.1亿人 60岁及以上人口"),
    ]);
}

#[test]
fn what_stands_before_the_amount_and_names_it() {
    named(&[
        ("安置16户21人。", "16户 安置, 21人 安置"),
        ("设区市通时速350公里高铁。", "350公里 高铁"),
        ("厂房一期9万平方米,二期16万平方米。", "9万平方米 厂房一期, 16万平方米 二期"),
        ("村民年均增收4万元。", "4万元 村民年均增收"),
        ("窗口可直接办理的事项,由234项扩展至625项。", "234项 事项, 625项 事项"),
        ("研发投入强度达6%,全国这一比例为2.6%。", "6% 研发投入强度, 2.6% 研发投入强度"),
        ("景区里5A级的2家。", "2家 5A级景区"),
        ("32岁的李明远返乡创业。", "32岁 年龄"),
        ("碳丝10万吨、复材5万吨全产业链等项目开工。", "10万吨 碳丝, 5万吨 复材"),
    ]);
}
