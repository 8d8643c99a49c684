//! Products, what they cost and can do, and the money that firms raise.

use crate::check;

#[test]
fn what_became_less() {
    check(
        "青川机床产业观察",
        &[
            (
                "改造后,用工减少了70%,产量反而增加了两成。",
                &["70% 用工 growth↓ - actual -", "两成 产量 growth↑ - actual -"],
            ),
            ("机器换人后,车间用工减少了120人。", &["120人 车间用工 change↓ - actual -"]),
            ("改革后减少了审批环节12个。", &["12个 审批环节 level - actual -"]),
            ("新一代产品功耗却下降了60%。", &["60% 新一代产品功耗 growth↓ - actual -"]),
        ],
    );
}

#[test]
fn multiples_of_something_else() {
    check(
        "青川机床产业观察",
        &[
            ("机器人分拣效率是人工的15倍。", &["15倍 机器人分拣效率 level - actual -"]),
            (
                "研发强度达8.6%,约为全市平均水平的2倍。",
                &["8.6% 研发强度 level - actual -", "2倍 研发强度 level - actual -"],
            ),
        ],
    );
}

#[test]
fn prices_sizes_and_times_of_products() {
    check(
        "青川机床产业观察",
        &[
            ("该传感器精度达到±0.02毫米。", &["0.02毫米 传感器精度 level - actual -"]),
            ("一颗芯片价格从30元降到8元。", &["30元 芯片价格 level - actual -", "8元 芯片价格 level - actual -"]),
            ("该所研制出国内首台72比特超导量子计算机。", &["72比特 超导量子计算机 level - actual -"]),
            ("项目包括12英寸晶圆厂、封测基地、研发中心等。", &["12英寸 晶圆厂 level - actual -"]),
            ("从下单到交货,过去要45天。", &["45天 从下单到交货 level - actual -"]),
            ("用电改造后,企业一年能省180万元。", &["180万元 - level - actual -"]),
            ("公司成立一年就建成3条产线。", &["3条 产线 level - actual -"]),
        ],
    );
}

#[test]
fn rounds_of_financing() {
    check(
        "青川机床产业观察",
        &[
            ("海图科技今年5月完成近3亿元B轮融资。", &["3亿元 B轮融资 level 今年5月 actual -"]),
            ("公司已完成4轮融资。", &["4轮 融资 level - actual -"]),
            ("该基金披露金额合计42亿元。", &["42亿元 基金披露金额 level - actual -"]),
            (
                "政府出资2亿元,设立总规模10亿元的产业基金。",
                &["2亿元 政府出资 level - actual -", "10亿元 总规模 level - actual -"],
            ),
            ("双方进行了30多次深入交流。", &["30多次 深入交流 level - actual -"]),
        ],
    );
}

#[test]
fn what_is_planned_given_and_become() {
    check(
        "青川机床产业观察",
        &[
            ("高新区规划建设30万平方米标准厂房。", &["30万平方米 标准厂房 level - target 高新区"]),
            (
                "公司从一个10人小厂成长为年销售额20亿元的行业龙头。",
                &["10人 小厂 level - actual -", "20亿元 年销售额 level - actual -"],
            ),
            (
                "去年营收300亿元,其中经开区贡献了近七成。",
                &["300亿元 营收 level 去年 actual -", "七成 营收 share 去年 actual 经开区"],
            ),
        ],
    );
}

#[test]
fn times_begun_savings_rewards_and_markets() {
    check(
        "青川机床产业观察",
        &[
            ("自2021年8月成立至今,该基金累计投资项目36个。", &["36个 投资项目 level 自2021年8月成立至今 actual -"]),
            ("每台设备一年可节约电费6万元。", &["6万元 电费 level - actual -"]),
            ("每吨钢能减少碳排放2.3吨。", &["2.3吨 碳排放 change↓ - actual -"]),
            ("对首次上榜的企业奖励500万元。", &["500万元 奖励 level - actual -"]),
            ("一块芯片要经过300多道工序。", &["300多道 工序 level - actual -"]),
            ("该公司产品占据国内市场的六成。", &["六成 该公司产品 share - actual -"]),
            ("这笔投资增值了30倍。", &["30倍 投资 growth↑ - actual -"]),
            ("超600家瞪羚新增就业1.8万人。", &["600家 瞪羚 level - actual -", "1.8万人 新增就业 level - actual -"]),
        ],
    );
}

#[test]
fn markets_and_those_among_whom_something_ranks() {
    check(
        "青川机床产业观察",
        &[
            ("产品在国内市场占有率第一。", &["第一 国内市场占有率 rank - actual -"]),
            ("挖机产量中国第一。", &["第一 挖机产量 rank - actual -"]),
            ("公司的光纤销量行业第一。", &["第一 光纤销量 rank - actual -"]),
            (
                "瞪羚企业15家,占比全省总量的近两成。",
                &["15家 瞪羚企业 level - actual -", "两成 瞪羚企业 share - actual -"],
            ),
        ],
    );
}

#[test]
fn how_it_is_now_and_how_large_a_product_is() {
    check(
        "青川机床产业观察",
        &[
            (
                "从下单到交货,过去要45天,现在只要20天。",
                &["45天 从下单到交货 level - actual -", "20天 从下单到交货 level 现在 actual -"],
            ),
            ("单台手术费用比进口机器人便宜约2万元。", &["2万元 单台手术费用 change↓ - actual -"]),
            ("该公司获得3000万元Pre-A轮融资。", &["3000万元 Pre-A轮融资 level - actual -"]),
            ("这颗仅重75公斤的卫星发射成功。", &["75公斤 卫星 level - actual -"]),
        ],
    );
}

#[test]
fn those_so_old_and_what_goes_abroad() {
    check(
        "青川机床产业观察",
        &[
            (
                "公司员工860人,30岁以下占七成。",
                &["860人 员工 level - actual -", "30岁 年龄 level - actual -", "七成 30岁以下 share - actual -"],
            ),
            (
                "出口额达87亿元,占全县出口总值的四成多。",
                &["87亿元 出口额 level - actual -", "四成 出口额 share - actual -"],
            ),
            ("工厂日产棉袜460万双,90%以上发往海外。", &["460万双 棉袜 level - actual -", "90% 棉袜 share - actual -"]),
            ("江城大学李明团队以专利作价2400万元入股。", &["2400万元 专利作价 level - actual -"]),
        ],
    );
}

#[test]
fn where_goods_are_made_and_findings_are_put_to_use() {
    check(
        "产业观察",
        &[
            ("今年一季度,安徽生产光伏玻璃600万吨。", &["600万吨 光伏玻璃 level 今年一季度 actual -"]),
            ("全年省内转化专利成果450项。", &["450项 专利成果 level 全年 actual -"]),
            ("全省连接各类机床12万台。", &["12万台 机床 level - actual -"]),
            ("软件业务前9个月收入7万亿元。", &["7万亿元 软件业务收入 level 前9个月 actual -"]),
            ("产业投资平台完成16亿元投资。", &["16亿元 投资 level - actual -"]),
            ("全国铁路上半年投资3000亿元。", &["3000亿元 全国铁路投资 level 上半年 actual -"]),
            ("保障卫星18次海上发射任务。", &["18次 海上发射任务 level - actual -"]),
            ("家电消费券累计核销28万张。", &["28万张 家电消费券 level - actual -"]),
        ],
    );
}
