//! Prices, traffic and lists of roundups: what verbs of markets and 分别 say, and what goes on from the clause before.

use crate::{check, named};

#[test]
fn verbs_of_markets() {
    check(
        "云帆日报",
        &[
            (
                "云帆股份股价盘中一度涨6%,收盘报18.4元,涨幅为5.1%。",
                &[
                    "6% 云帆股份股价 growth↑ - actual -",
                    "18.4元 云帆股份股价 level - actual -",
                    "5.1% 云帆股份股价 growth↑ - actual -",
                ],
            ),
            (
                "海川指数闭市下行1.2%或36.5点,报3010.2点。",
                &[
                    "1.2% 海川指数 growth↓ - actual -",
                    "36.5点 海川指数 change↓ - actual -",
                    "3010.2点 海川指数 level - actual -",
                ],
            ),
            (
                "原油结算价报63.2美元,跌幅1.5美元或2.4%。",
                &[
                    "63.2美元 原油结算价 level - actual -",
                    "1.5美元 原油结算价 change↓ - actual -",
                    "2.4% 原油结算价 growth↓ - actual -",
                ],
            ),
            ("海川指数下跌88点。", &["88点 海川指数 change↓ - actual -"]),
            (
                "蔬菜价格由下降2.1%转为上涨0.6%。",
                &["2.1% 蔬菜价格 growth↓ - actual -", "0.6% 蔬菜价格 growth↑ - actual -"],
            ),
            ("云帆股份净利同比预增30%。", &["30% 云帆股份净利 growth↑ - target -"]),
            ("云帆锂业以6.5%的涨幅领涨。", &["6.5% 云帆锂业 growth↑ - actual -"]),
            ("央行开展2300亿元7天期逆回购操作。", &["2300亿元 7天期逆回购操作 level - actual -"]),
        ],
    );
}

#[test]
fn each_of_a_list_has_its_own() {
    check(
        "云帆日报",
        &[
            (
                "业务量和业务收入分别完成175亿件和140亿元。",
                &["175亿件 业务量 level - actual -", "140亿元 业务收入 level - actual -"],
            ),
            (
                "轿车产销量分别为29万辆和28万辆。",
                &["29万辆 轿车产量 level - actual -", "28万辆 轿车销量 level - actual -"],
            ),
            (
                "安徽、江西等劳务输出大的省份销售收入同比分别增长10%、22%。",
                &["10% 安徽销售收入 growth↑ - actual -", "22% 江西销售收入 growth↑ - actual -"],
            ),
            (
                "同城、异地业务量分别占全部业务量的9%和91%。",
                &["9% 同城业务量 share - actual -", "91% 异地业务量 share - actual -"],
            ),
            (
                "酒旅、影剧等行业表现突出,日均消费同比分别增长84%、46%。",
                &["84% 酒旅行业消费 growth↑ - actual -", "46% 影剧行业消费 growth↑ - actual -"],
            ),
            (
                "风电、光伏的发电量同比增幅分别为33%和8%。",
                &["33% 风电发电量 growth↑ - actual -", "8% 光伏的发电量 growth↑ - actual -"],
            ),
        ],
    );
}

#[test]
fn what_goes_on_from_before() {
    check(
        "云帆日报",
        &[
            (
                "揽收13亿件,投递14亿件,增长4%。",
                &["13亿件 揽收 level - actual -", "14亿件 投递 level - actual -", "4% 投递 growth↑ - actual -"],
            ),
            ("居民因私出入境增长明显,共700万人次。", &["700万人次 居民因私出入境 level - actual -"]),
            (
                "进口煤炭400万吨,环比增长20%。同比下降6%。",
                &[
                    "400万吨 进口煤炭 level - actual -",
                    "20% 进口煤炭 growth↑ - actual -",
                    "6% 进口煤炭 growth↓ - actual -",
                ],
            ),
            ("28家景区共接待游客24万人次。", &["28家 景区 level - actual -", "24万人次 接待游客 level - actual -"]),
            ("电网工程完成投资52亿元。", &["52亿元 电网工程完成投资 level - actual -"]),
        ],
    );
}

#[test]
fn what_a_firm_and_its_products_measure() {
    check(
        "江城新闻",
        &[
            ("公司市值超过1200亿元。", &["1200亿元 市值 level - actual -"]),
            ("芯片采用7纳米工艺。", &["7纳米 工艺 level - actual -"]),
            ("药物上市一年销售额突破10亿元。", &["10亿元 销售额 level - actual -"]),
            ("公司创办五年营收突破10亿元。", &["10亿元 营收 level - actual -"]),
        ],
    );
}

#[test]
fn what_somebody_has_become_is_measured_by_its_size() {
    check("江城新闻", &[("公司已发展成为注册资本金4.11亿元的企业。", &["4.11亿元 注册资本金 level - actual -"])]);
}

#[test]
fn what_is_traded_with_others() {
    named(&[
        (
            "前8月，全省对日本进出口增长3%，对韩国增长9%，自法国进口40亿元，自德国60亿元。",
            "3% 日本进出口, 9% 对韩国进出口, 40亿元 自法国进口, 60亿元 自德国进口",
        ),
        ("对东盟出口增长8%，其中对越南、泰国分别增长42%、15%。", "8% 对东盟出口, 42% 对越南出口, 15% 对泰国出口"),
        ("使用外资40亿元（折6亿美元）。", "40亿元 使用外资, 6亿美元 使用外资"),
        (
            "新加坡、荷兰、阿联酋实际投入金额分别增长12%、33%、91%。",
            "12% 新加坡实际投入金额, 33% 荷兰实际投入金额, 91% 阿联酋实际投入金额",
        ),
    ]);
}
