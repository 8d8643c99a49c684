//! Features on a zone with its firms, institutes and people.

use crate::check;

#[test]
fn things_pointed_at_and_firms_from_elsewhere() {
    check(
        "青川高新区调查",
        &[
            ("这款芯片的功耗降低了40%。", &["40% 芯片的功耗 growth↓ - actual -"]),
            ("一款重量仅1.2千克的无人机引人注目。", &["1.2千克 重量 level - actual -"]),
            (
                "园区引进企业60家。其中,上海企业36家,总投资116亿元;重庆企业9家。",
                &[
                    "60家 企业 level - actual zone",
                    "36家 上海企业 level - actual zone",
                    "116亿元 总投资 level - actual zone",
                    "9家 重庆企业 level - actual zone",
                ],
            ),
            ("投入巨大,成功率却不足3%。", &["3% 成功率 level - actual zone"]),
            ("300多个孵化项目则像种子填充其间。", &["300多个 孵化项目 level - actual zone"]),
            (
                "全市孵化机构达120家,集聚研发人才300人。",
                &["120家 孵化机构 level - actual -", "300人 研发人才 level - actual -"],
            ),
            (
                "园区云集锂电企业21家,手握订单86亿元。",
                &["21家 锂电企业 level - actual zone", "86亿元 订单 level - actual -"],
            ),
        ],
    );
}

#[test]
fn parts_as_small_as_one_in_a_hundred() {
    check(
        "青川高新区调查",
        &[(
            "该走廊以占全国1/26的人口、1/130的面积聚集创新资源。",
            &["1/26 人口 share - actual -", "1/130 面积 share - actual -"],
        )],
    );
}

#[test]
fn parts_of_a_place() {
    check(
        "青川高新区调查",
        &[
            (
                "这里以杭州6%的面积,创造全市12.8%的GDP。",
                &["6% 面积 share - actual zone", "12.8% GDP share - actual zone"],
            ),
            ("孵化区集聚了合肥市50%的人工智能企业。", &["50% 人工智能企业 share - actual zone"]),
            ("园区贡献了成都近三分之一的生物医药产值。", &["三分之一 生物医药产值 share - actual zone"]),
        ],
    );
}

#[test]
fn circumstances_and_lengths_of_time_name_nothing() {
    check(
        "青川高新区调查",
        &[
            ("全区生产总值在疫情之年跨越2000亿元。", &["2000亿元 生产总值 level - actual zone"]),
            ("全区生产总值接连跨越1500亿元。", &["1500亿元 生产总值 level - actual zone"]),
            (
                "历经17年的发展,已建成载体350万平方米。",
                &["17年 - level - actual zone", "350万平方米 载体 level - actual zone"],
            ),
            ("正加快12英寸硅片工厂建设。", &["12英寸 - level - actual zone"]),
            (
                "园区综合排名第6位,再创历史新高,连续6年稳居第一方阵。",
                &["第6位 综合排名 rank - actual zone", "6年 综合排名 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_has_been_granted_and_who_is_described() {
    check(
        "青川高新区调查",
        &[
            ("全市新药获批数量占全国1/8。", &["1/8 新药获批数量 share - actual -"]),
            ("12家极具潜力的初创企业入驻。", &["12家 初创企业 level - actual zone"]),
            ("园区拥有56个国家及省部级科研院所。", &["56个 国家及省部级科研院所 level - actual zone"]),
            ("涌现出32层存储芯片、光纤等一批成果。", &["32层 存储芯片 level - actual zone"]),
        ],
    );
}

#[test]
fn what_is_average_and_what_is_kept_for_years() {
    check(
        "青川高新区调查",
        &[
            (
                "园区人均产值210万元,远高于全国平均水平95万元。",
                &["210万元 人均产值 level - actual zone", "95万元 全国平均水平 level - actual zone"],
            ),
            (
                "全区研发强度达8.2%,高于全国平均水平2.6个百分点。",
                &["8.2% 研发强度 level - actual zone", "2.6个百分点 研发强度 change↑ - actual zone"],
            ),
            (
                "其制动产品全球市占率连续十年第一。",
                &["十年 制动产品全球市占率 level - actual -", "第一 制动产品全球市占率 rank - actual -"],
            ),
            ("这款产品国内市占率超过六成。", &["六成 产品国内市占率 share - actual -"]),
        ],
    );
}

#[test]
fn what_works_consist_of_and_most_of_a_place() {
    check(
        "青川高新区调查",
        &[
            ("整个项目由6栋厂房、1栋办公楼组成。", &["6栋 厂房 level - actual zone", "1栋 办公楼 level - actual zone"]),
            ("这里汇聚了半数以上全市的高新技术企业。", &["半数 高新技术企业 share - actual zone"]),
            ("20件代表国家实力的大国重器亮相。", &["20件 大国重器 level - actual zone"]),
            (
                "园区力争到2028年建成12个数据中心,数据中心固定资产投资超400亿元。",
                &[
                    "12个 数据中心 level 到2028年 target zone",
                    "400亿元 数据中心固定资产投资 level 到2028年 target zone",
                ],
            ),
            ("目前在建的数据中心投运后,服务器将达到360万台。", &["360万台 服务器 level - target -"]),
        ],
    );
}

#[test]
fn definitions_honours_and_days_of_travel() {
    check(
        "青川高新区调查",
        &[
            (
                "瞪羚企业,是指产值在5亿元以上、研发投入强度在5%以上的企业。",
                &["5亿元 产值 level - actual -", "5% 研发投入强度 level - actual -"],
            ),
            (
                "2022年入选河南省瞪羚企业19家,占全省总量近1/5。",
                &["19家 河南省瞪羚企业 level 2022年 actual zone", "1/5 河南省瞪羚企业 share 2022年 actual zone"],
            ),
            ("园区外出招商活动120余天次。", &["120余天次 外出招商活动 level - actual zone"]),
            ("园区年产销整车8万辆。", &["8万辆 整车 level - actual zone"]),
        ],
    );
}

#[test]
fn firms_and_people_between_the_zone() {
    check(
        "青川高新区调查",
        &[
            ("恒纬智能仅用9个月就实现投产。", &["9个月 - level - actual -"]),
            (
                "从3间办公室起步,恒纬智能已拥有员工1200人。",
                &["3间 办公室 level - actual -", "1200人 员工 level - actual -"],
            ),
            ("青川高新区联合云岭大学共建研究院,累计转化成果58项。", &["58项 成果 level - actual zone"]),
            ("“来这里创业,还有200万元启动资金。”海归博士陈立说。", &["200万元 启动资金 level - actual -"]),
            ("不远处的云帆产业园里,8条生产线满负荷运转。", &["8条 生产线 level - actual 云帆产业园"]),
            ("他于2000年56岁时创立公司。", &["56岁 年龄 level 2000年 actual -"]),
            ("园区计划3年投资10亿元。", &["3年 投资 level - target zone", "10亿元 投资 level - target zone"]),
        ],
    );
}

#[test]
fn tenths_ranges_around_and_goals_of_growth() {
    check(
        "青川高新区调查",
        &[
            ("全国七成光伏玻璃产自这里。", &["七成 光伏玻璃 share - actual zone"]),
            ("方圆5公里内,聚集企业420家。", &["5公里 - level - actual zone", "420家 企业 level - actual zone"]),
            (
                "园区利润由2012年的86亿元跨越到2016年的167亿元。",
                &["86亿元 利润 level 2012年 actual zone", "167亿元 利润 level 2016年 actual zone"],
            ),
            ("该集聚区今年营业收入目标增长4亿元。", &["4亿元 营业收入 change↑ 今年 target zone"]),
        ],
    );
}

#[test]
fn ranks_far_behind_their_verb() {
    check(
        "青川生命科技园开园",
        &[
            ("位居全国城市中高端新能源汽车产量第五,势头强劲。", &["第五 中高端新能源汽车产量 rank - actual zone"]),
            ("居全国同类园区营业收入第二位。", &["第二位 营业收入 rank - actual zone"]),
            ("新区现有210多家生物医药企业。", &["210多家 生物医药企业 level - actual -"]),
        ],
    );
}

#[test]
fn what_is_counted_behind_a_load_a_list_of_firms_or_a_choice() {
    check(
        "临江高新区见闻",
        &[
            ("20辆满载西瓜的东盟货车驶入货场。", &["20辆 东盟货车 level - actual zone"]),
            (
                "赛道集聚企业150家,云帆量子、海图能源等5家估值超过10亿元。",
                &["150家 企业 level - actual zone", "5家 企业 level - actual zone", "10亿元 估值 level - actual -"],
            ),
            ("瞪羚企业、龙头企业等5家达标。", &["5家 瞪羚企业、龙头企业 level - actual zone"]),
            ("他拿到3万元奖励和一本证书。", &["3万元 奖励 level - actual -"]),
            ("10公里外的边境仓也很热闹。", &["10公里 - level - actual zone"]),
            (
                "14家企业年产值52亿元;20公里外的云湖也热闹。",
                &["14家 企业 level - actual zone", "52亿元 年产值 level - actual zone", "20公里 - level - actual zone"],
            ),
            (
                "带动3.4万名边民年人均增收8000元。",
                &["3.4万名 边民 level - actual zone", "8000元 年人均增收 change↑ - actual zone"],
            ),
            ("沿西成高铁南下2个小时,便到成都。", &["2个小时 - level - actual zone"]),
            (
                "通关时间由5小时压到2小时以内。",
                &["5小时 通关时间 level - actual zone", "2小时 通关时间 level - actual zone"],
            ),
            (
                "带动周边村民1.2万人年均增收6000元。",
                &["1.2万人 周边村民 level - actual zone", "6000元 增收 change↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn ranks_among_ports_and_how_many_a_day() {
    check(
        "临江港区见闻",
        &[
            (
                "集装箱吞吐量200万标准箱,排名全国沿海港口第12。",
                &["200万标准箱 集装箱吞吐量 level - actual -", "第12 集装箱吞吐量 rank - actual -"],
            ),
            (
                "旅客吞吐量达500万人次,位列全国支线机场第1位。",
                &["500万人次 旅客吞吐量 level - actual -", "第1位 旅客吞吐量 rank - actual -"],
            ),
            (
                "新注册企业800家,平均一天近3家。",
                &["800家 新注册企业 level - actual -", "3家 新注册企业 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_can_be_done_of_so_many_and_how_they_grew() {
    check(
        "临江小城见闻",
        &[
            ("12个行业中9个正增长。", &["12个 行业 level - actual -", "9个 行业 level - actual -"]),
            (
                "一台冰箱300多个零部件,九成能在本地买到。",
                &["300多个 零部件 level - actual -", "九成 零部件 share - actual -"],
            ),
            ("企业用工290人,本地人占八成。", &["290人 企业用工 level - actual -", "八成 本地人 share - actual -"]),
            (
                "新型材料、富硒食品、智能终端三大主导产业分别完成9亿元、6亿元、2亿元。",
                &[
                    "9亿元 新型材料产业 level - actual -",
                    "6亿元 富硒食品产业 level - actual -",
                    "2亿元 智能终端产业 level - actual -",
                ],
            ),
            ("市级以上孵化载体孵化科技型企业107家。", &["107家 科技型企业 level - actual -"]),
            ("新工艺比传统工艺节电三成。", &["三成 节电 level - actual -"]),
        ],
    );
}
