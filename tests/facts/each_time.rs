//! So much for each of them, and for each year; and how much of another amount something comes to.

use crate::check;

#[test]
fn what_is_done_for_somewhere_each_year() {
    check(
        "云河县举行秋收节",
        &[
            ("投运后,云州每年可向江城输送电量超过360亿千瓦时。", &["360亿千瓦时 电量 level - target -"]),
            ("建成后,每年可从汉水调水15亿立方米。", &["15亿立方米 调水 level - target -"]),
            ("泵站每天可向下游补水5万立方米。", &["5万立方米 补水 level - actual -"]),
            ("生产线每分钟可灌装600瓶。", &["600瓶 灌装 level - actual -"]),
        ],
    );
}

#[test]
fn for_each_of_whom() {
    check(
        "云河县举行秋收节",
        &[
            ("补助标准提高到每生每年3700元。", &["3700元 补助标准 level - actual -"]),
            (
                "补助标准由每个子女每月1000元提高到2000元。",
                &["1000元 补助标准 level - actual -", "2000元 补助标准 level - actual -"],
            ),
        ],
    );
}

#[test]
fn how_much_of_another_amount() {
    check(
        "云河县举行秋收节",
        &[
            ("6月份,电动汽车销量达到汽车总销量的近60%。", &["60% 电动汽车销量 share 6月份 actual -"]),
            ("国防开支提高到国内生产总值5%。", &["5% 国防开支 level - actual -"]),
            ("鱼类生物量达到多年平均值两倍以上。", &["两倍 鱼类生物量 level - actual -"]),
        ],
    );
}

#[test]
fn what_is_changed_and_what_it_comes_to() {
    check(
        "临江市新闻",
        &[
            ("压缩审批时限至3个工作日。", &["3个工作日 审批时限 level - actual -"]),
            ("降低贷款利率至3.2%。", &["3.2% 贷款利率 level - actual -"]),
            ("减少审批环节至3个。", &["3个 审批环节 level - actual -"]),
            ("增加农民收入150万元。", &["150万元 农民收入 change↑ - actual -"]),
            ("增加财政收入2亿元。", &["2亿元 财政收入 change↑ - actual -"]),
            ("新增销售收入2亿元。", &["2亿元 销售收入 level - actual -"]),
        ],
    );
}

#[test]
fn rates_of_other_places_go_on() {
    check(
        "临江市新闻",
        &[
            (
                "云州市工业增加值同比增长8.1%,海城市为7.2%。",
                &["8.1% 工业增加值 growth↑ - actual -", "7.2% 工业增加值 growth↑ - actual -"],
            ),
            (
                "去年进出口增长6%,占全省比重为71%。",
                &["6% 进出口 growth↑ 去年 actual -", "71% 进出口 share 去年 actual -"],
            ),
            ("税收收入列全市各县区第三位。", &["第三位 税收收入 rank - actual -"]),
            ("外贸进出口较快增长,总量突破10亿元。", &["10亿元 外贸进出口总量 level - actual -"]),
            (
                "国家高新技术企业达1542家,净增量首次突破200家。",
                &["1542家 国家高新技术企业 level - actual -", "200家 净增量 level - actual -"],
            ),
        ],
    );
}
