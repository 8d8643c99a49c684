//! How offices of statistics of Taiwan and Hong Kong release their figures: brackets, records, who leads, and what is compared.

use crate::check;

const TITLE: &str = "新竹科學園區營運再創新高";

#[test]
fn what_stands_before_brackets() {
    check(
        TITLE,
        &[
            (
                "建造業的就業人數上升2.7%。其次為資訊及通訊業（上升3.4%）；以及住宿服務業（下跌1.6%）。",
                &[
                    "2.7% 建造業的就業人數 growth↑ - actual zone",
                    "3.4% 資訊及通訊業 growth↑ - actual zone",
                    "1.6% 住宿服務業 growth↓ - actual zone",
                ],
            ),
            (
                "工業增加值增長5%，其中汽車製造（增長8%）、化工（下降2%）。",
                &[
                    "5% 工業增加值 growth↑ - actual zone",
                    "8% 汽車製造 growth↑ - actual zone",
                    "2% 化工 growth↓ - actual zone",
                ],
            ),
            (
                "其中輸往越南（升38%）、泰國（升26%）及內地（跌3%）的貨值錄得升幅。",
                &[
                    "38% 輸往越南的貨值 growth↑ - actual zone",
                    "26% 泰國的貨值 growth↑ - actual -",
                    "3% 內地的貨值 growth↓ - actual -",
                ],
            ),
            (
                "香港（634,208人次）、新加坡（8,915人次）旅客按年減少；韓國（42,186人次）旅客則錄得19.5%的明顯升幅。",
                &[
                    "634,208人次 香港旅客 level - actual -",
                    "8,915人次 新加坡旅客 level - actual -",
                    "42,186人次 韓國旅客 level - actual -",
                    "19.5% 旅客 growth↑ - actual -",
                ],
            ),
            (
                "產值300億元，按年增長5%；車輛製造（120億元）上升8%，紡織業（80億元）則下跌2%。",
                &[
                    "300億元 產值 level - actual zone",
                    "5% 產值 growth↑ - actual zone",
                    "120億元 車輛製造 level - actual zone",
                    "8% 車輛製造 growth↑ - actual zone",
                    "80億元 紡織業 level - actual zone",
                    "2% 紡織業 growth↓ - actual zone",
                ],
            ),
            (
                "辦公室平均租金（350元）錄得5.2%的按季跌幅，當中路環（310元）及氹仔（380元）分別下跌3.9%及7.6%。",
                &[
                    "350元 辦公室平均租金 level - actual zone",
                    "5.2% 辦公室平均租金 growth↓ - actual zone",
                    "310元 路環 level - actual zone",
                    "380元 氹仔 level - actual zone",
                    "3.9% 路環 growth↓ - actual zone",
                    "7.6% 氹仔 growth↓ - actual zone",
                ],
            ),
            (
                "菲律賓（2.3萬人次）及香港（4,600人次）團客分別增加2.6倍及91.5%。",
                &[
                    "2.3萬人次 菲律賓團客 level - actual zone",
                    "4,600人次 香港團客 level - actual zone",
                    "2.6倍 團客 growth↑ - actual zone",
                    "91.5% 團客 growth↑ - actual zone",
                ],
            ),
            (
                "產值增長6%，高於全國（增長5%）和全省（增長5.5%）。",
                &["6% 產值 growth↑ - actual zone", "5% 產值 growth↑ - actual zone", "5.5% 產值 growth↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn what_goes_on_past_records() {
    check(
        TITLE,
        &[
            (
                "售價指數報286.7，按月升0.5%，創四個月高位，按年則跌6.1%。今年以來累跌0.9%。",
                &[
                    "286.7 售價指數 level - actual zone",
                    "0.5% 售價指數 growth↑ - actual zone",
                    "四個月 售價指數 level - actual zone",
                    "6.1% 售價指數 growth↓ - actual zone",
                    "0.9% 售價指數 growth↓ 今年以來 actual zone",
                ],
            ),
            (
                "營業額按月升3%，錄12億元，再創下自2020年2月以來單月最高，相當於2019年同期的81.7%。",
                &[
                    "3% 營業額 growth↑ - actual zone",
                    "12億元 營業額 level - actual zone",
                    "81.7% 營業額 level - actual zone",
                ],
            ),
            (
                "前九月營業額達8億元,可望改寫歷史紀錄、並達到連續7年破8千億元。",
                &[
                    "8億元 營業額 level 前九月 actual zone",
                    "7年 營業額 level - target zone",
                    "8千億元 營業額 level 前九月 target zone",
                ],
            ),
            (
                "營業額12億元，即回復至2019年同期的78%。",
                &["12億元 營業額 level - actual zone", "78% 營業額 level - actual zone"],
            ),
            (
                "空置率由6月的12%輕微跌至9月的11%。",
                &["12% 空置率 level 6月 actual zone", "11% 空置率 level 9月 actual zone"],
            ),
            (
                "租金由上月的3萬元大減至本月的2萬元。",
                &["3萬元 租金 level 上月 actual zone", "2萬元 租金 level 本月 actual zone"],
            ),
            (
                "當中貨櫃碼頭計86萬TEU，按年跌6.8%。",
                &["86萬TEU 貨櫃碼頭 level - actual zone", "6.8% 貨櫃碼頭 growth↓ - actual zone"],
            ),
            ("不過夜旅客為183萬人次。", &["183萬人次 不過夜旅客 level - actual zone"]),
        ],
    );
}

#[test]
fn where_amounts_fall_and_who_leads() {
    check(
        TITLE,
        &[
            ("資本支出約落在620億元。", &["620億元 資本支出 level - actual zone"]),
            ("毛利率預估將落在48%至50%之間。", &["48%至50% 毛利率 level - target -"]),
            ("產能利用率預估會落在75%。", &["75% 產能利用率 level - target zone"]),
            (
                "出口以機電產品50億元居首，農產品20億元次之。",
                &["50億元 機電產品 level - actual zone", "20億元 農產品 level - actual zone"],
            ),
            (
                "年增率以電子產品41.6%、機械22.5%成長較高。",
                &["41.6% 電子產品 growth↑ - actual zone", "22.5% 機械 growth↑ - actual zone"],
            ),
            ("其中以機械3.15%成長率最高。", &["3.15% 機械 growth↑ - actual zone"]),
            ("工業以20%的增幅快速發展。", &["20% 工業 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn what_is_compared() {
    check(
        TITLE,
        &[
            (
                "產值50億元，也較前年的30億元大幅成長。",
                &["50億元 產值 level - actual zone", "30億元 產值 level 前年 actual zone"],
            ),
            (
                "資本支出600億元，相較先前的700億元收斂。",
                &["600億元 資本支出 level - actual zone", "700億元 資本支出 level - actual zone"],
            ),
            ("毛利率28%，低於鄰區的26%。", &["28% 毛利率 level - actual -", "26% 毛利率 level - actual -"]),
            (
                "出口成長率10.2%，優於南韓的9.1%。",
                &["10.2% 出口成長率 growth↑ - actual zone", "9.1% 出口成長率 growth↑ - actual zone"],
            ),
            (
                "營業額達2,236億元，其中，楠梓1,018億元，成長8%，屏東96億元，衰退13%。",
                &[
                    "2,236億元 營業額 level - actual zone",
                    "1,018億元 營業額 level - actual zone",
                    "8% 營業額 growth↑ - actual zone",
                    "96億元 營業額 level - actual -",
                    "13% 營業額 growth↓ - actual -",
                ],
            ),
            ("實際利用臺資2億美元。", &["2億美元 實際利用臺資 level - actual zone"]),
        ],
    );
}

#[test]
fn revisions_and_whoever_comes_next() {
    check(
        TITLE,
        &[
            (
                "經濟成長率(yoy)修正為4.21%（原為4.17%）。",
                &["4.21% 經濟成長率 growth↑ - actual zone", "4.17% 經濟成長率 growth↑ - actual zone"],
            ),
            ("出口上漲2.1%（前值1.8%）。", &["2.1% 出口 growth↑ - actual zone", "1.8% 出口 growth↑ - actual zone"]),
            (
                "電子業產值成長8.8%；其次為化工業，下降6.2%。",
                &["8.8% 電子業產值 growth↑ - actual zone", "6.2% 化工業 growth↓ - actual zone"],
            ),
            (
                "股價錄得53元,當月錄得有形貿易逆差323億元。",
                &["53元 股價 level - actual zone", "323億元 有形貿易逆差 level 當月 actual zone"],
            ),
            (
                "廠商102家，其中87家已營運、9家建廠中、6家規劃中。",
                &[
                    "102家 廠商 level - actual zone",
                    "87家 廠商 level - actual zone",
                    "9家 廠商 level - actual zone",
                    "6家 廠商 level - actual zone",
                ],
            ),
            ("機械業結束負成長，由黑翻紅年增2%。", &["2% 機械業 growth↑ - actual zone"]),
        ],
    );
}

#[test]
fn whoever_is_told_beside() {
    check(
        TITLE,
        &[
            ("酒吧收益下跌一成。", &["一成 酒吧收益 growth↓ - actual zone"]),
            (
                "旅客300萬人次，其中132萬人次為內地旅客。",
                &["300萬人次 旅客 level - actual zone", "132萬人次 內地旅客 level - actual zone"],
            ),
            ("出口已連續第二個月站上530億美元。", &["530億美元 出口 level - actual zone"]),
            ("裝備、化工兩大產業，佔產值的87%。", &["87% 裝備、化工兩大產業 share - actual zone"]),
            ("工廠登記家數達2,318家。", &["2,318家 工廠登記家數 level - actual zone"]),
            ("失業率維持3.2%。", &["3.2% 失業率 level - actual zone"]),
            ("增闢約32公頃土地。", &["32公頃 土地 level - actual zone"]),
        ],
    );
}

#[test]
fn two_rates_and_what_they_come_to() {
    check(
        TITLE,
        &[
            (
                "進口貨物及轉口貨物分別下跌4.1%及10.2%，為3240萬公噸及1830萬公噸。",
                &[
                    "4.1% 進口貨物 growth↓ - actual zone",
                    "10.2% 轉口貨物 growth↓ - actual zone",
                    "3240萬公噸 進口貨物 level - actual zone",
                    "1830萬公噸 轉口貨物 level - actual zone",
                ],
            ),
            (
                "純益2億元；營收6.17億元，季減4.5%、年減12.9%。",
                &[
                    "2億元 純益 level - actual zone",
                    "6.17億元 營收 level - actual zone",
                    "4.5% 營收 growth↓ - actual zone",
                    "12.9% 營收 growth↓ - actual zone",
                ],
            ),
            (
                "租金指數按月跌0.47%，創逾八年新低，按年則跌9.3%。",
                &[
                    "0.47% 租金指數 growth↓ - actual zone",
                    "八年 租金指數 level - actual zone",
                    "9.3% 租金指數 growth↓ - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn words_of_falls_and_reckonings() {
    check(
        TITLE,
        &[
            ("租賃額按季挫三成一。", &["三成一 租賃額 growth↓ - actual zone"]),
            (
                "純利4,170萬元，較去年同期倒退36%。",
                &["4,170萬元 純利 level - actual zone", "36% 純利 growth↓ - actual zone"],
            ),
            ("致營業額僅小幅成長1.3%。", &["1.3% 營業額 growth↑ - actual zone"]),
            (
                "訂單金額減5.8%，經季節調整後增0.4%。",
                &["5.8% 訂單金額 growth↓ - actual zone", "0.4% 訂單金額 growth↑ - actual zone"],
            ),
            ("營業額達新臺幣(下同)63億元。", &["63億元 營業額 level - actual zone"]),
            (
                "房價從3,800元掉到3,200元上下。",
                &["3,800元 房價 level - actual zone", "3,200元 房價 level - actual zone"],
            ),
            (
                "其次是光學製品29億元；再次為機械業營業額15億元。",
                &["29億元 光學製品 level - actual zone", "15億元 機械業營業額 level - actual zone"],
            ),
            (
                "積體電路業年減11%，液晶面板則由黑翻紅，年增2.6%。",
                &["11% 積體電路業 growth↓ - actual zone", "2.6% 液晶面板 growth↑ - actual zone"],
            ),
            (
                "產量年減8%，惟減幅較上月收斂5.6個百分點。",
                &["8% 產量 growth↓ - actual zone", "5.6個百分點 產量 change↓ - actual zone"],
            ),
            ("已有7家業者登記。", &["7家 業者 level - actual zone"]),
        ],
    );
}

#[test]
fn estimates_aspects_and_signs() {
    check(
        TITLE,
        &[
            (
                "租賃指數方面，4月報191.8，按月升0.58%。",
                &["191.8 租賃指數 level 4月 actual zone", "0.58% 租賃指數 growth↑ 4月 actual zone"],
            ),
            ("食肆總銷貨額的修訂估計，則較去年同月下跌14.7%。", &["14.7% 食肆總銷貨額 growth↓ - actual zone"]),
            (
                "網上銷售佔銷貨額8.3%，臨時估計為22億元。",
                &["8.3% 網上銷售 share - actual zone", "22億元 網上銷售 level - actual zone"],
            ),
            (
                "“傢具”（-31.2%）和“皮具”（-26.4%）銷售額有較大跌幅。",
                &["-31.2% “傢具” growth↓ - actual zone", "-26.4% “皮具” growth↓ - actual zone"],
            ),
            (
                "日本旅客主要來自東京（893,640人次）、大阪（66,721人次）。",
                &["893,640人次 日本旅客 level - actual -", "66,721人次 日本旅客 level - actual -"],
            ),
            (
                "出口年增率分別為美國（-3%）、日本（-2%）。",
                &["-3% 出口年增率 growth↓ - actual zone", "-2% 出口年增率 growth↓ - actual -"],
            ),
            (
                "規費收入97億元，較上年度法定預算數163億元，減少66億元。",
                &[
                    "97億元 規費收入 level - actual zone",
                    "163億元 法定預算數 level - actual zone",
                    "66億元 規費收入 change↓ - actual zone",
                ],
            ),
            ("樓價跌幅不多於5%。", &["5% 樓價跌幅 growth↓ - actual zone"]),
            ("營收12億元，YoY 5.2%。", &["12億元 營收 level - actual zone", "5.2% 營收 growth↑ - actual zone"]),
            ("用地80公頃，已核租42.8公頃。", &["80公頃 用地 level - actual zone", "42.8公頃 用地 level - actual zone"]),
        ],
    );
}

#[test]
fn a_number_by_itself_heads_what_it_is_of() {
    check(
        "全国经济数据",
        &[
            ("47万亿元！这是2023年我国社会消费品零售总额。", &["47万亿元 社会消费品零售总额 level 2023年 actual -"]),
            ("56.8%，这是十年间我国贸易总额的增速。", &["56.8% 贸易总额 growth↑ 十年间 actual -"]),
            ("1000万辆！我国新能源汽车年产量再上新台阶。", &["1000万辆 新能源汽车年产量 level - actual -"]),
            ("190项！2013年，首张负面清单出台。", &["190项 首张负面清单 level 2013年 actual -"]),
            ("贷款利率上调至5%。这是今年以来首次加息。", &["5% 贷款利率 level - actual -"]),
            (
                "出口值为28亿元，同比增长47%。这是出口值今年首次突破。",
                &["28亿元 出口值 level - actual -", "47% 出口值 growth↑ - actual -"],
            ),
            ("5毫秒！来自高原的绿电送到了千里之外。", &["5毫秒 - level - actual -"]),
        ],
    );
}
