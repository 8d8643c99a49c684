//! How Taiwan's and Hong Kong's newspapers say it.

use crate::check;

const TITLE: &str = "新竹科學園區營運再創新高";

#[test]
fn times_rates_and_plans() {
    check(
        TITLE,
        &[
            ("今年來已有8家廠商進駐。", &["8家 廠商 level 今年來 actual zone"]),
            ("今年來華人員8人。", &["8人 來華人員 level 今年 actual zone"]),
            (
                "營業額年增率由5%升至12%。",
                &["5% 營業額年增率 growth↑ - actual zone", "12% 營業額年增率 growth↑ - actual zone"],
            ),
            (
                "營業額由前年12億元增為去年15億元。",
                &["12億元 營業額 level 前年 actual zone", "15億元 營業額 level 去年 actual zone"],
            ),
            ("與去年同期相較，出口額衰退3%。", &["3% 出口額 growth↓ - actual zone"]),
            ("與2020年的產值相較，出口額衰退3%。", &["3% 出口額 growth↓ - actual zone"]),
            ("營業額達1兆1234億5000萬元。", &["1兆1234億5000萬元 營業額 level - actual zone"]),
            ("經濟成長率上修至4.45%。", &["4.45% 經濟成長率 growth↑ - actual zone"]),
            ("營業額按年實質增長3.8%。", &["3.8% 營業額 growth↑ - actual zone"]),
            (
                "全年營業額上看三千億元,年增率上看15%。",
                &["三千億元 營業額 level 全年 target zone", "15% 營業額 growth↑ 全年 target zone"],
            ),
            ("2026年目標引入50間企業。", &["50間 企業 level 2026年 target zone"]),
            (
                "園區計畫引入50家廠商,並規畫投資20億元。",
                &["50家 廠商 level - target zone", "20億元 規畫投資 level - target zone"],
            ),
            ("預期首階段提供職位2,000個。", &["2,000個 職位 level - target zone"]),
            ("新廈可容納2萬人工作。", &["2萬人 工作 level - actual zone"]),
            ("上半年共批出資助12億元。", &["12億元 資助 level 上半年 actual zone"]),
        ],
    );
}

#[test]
fn amounts_in_the_digits_of_newspapers_of_taiwan() {
    check(
        TITLE,
        &[
            (
                "園區貿易總額累計達一兆一千三百五十五點五二億元。",
                &["一兆一千三百五十五點五二億元 貿易總額 level - actual zone"],
            ),
            (
                "今年至八月底,營業額已達七千零五十八點四二億元。",
                &["七千零五十八點四二億元 營業額 level 今年至八月底 actual zone"],
            ),
            (
                "一至十月營業額達到二．二六兆元,超越去年的二．一一兆元。",
                &["二．二六兆元 營業額 level 一至十月 actual zone", "二．一一兆元 營業額 level 去年 actual zone"],
            ),
            (
                "共新增一九一六件投資案,吸引二九六四億元投資額,新增六萬三四九二個就業機會。",
                &[
                    "一九一六件 投資案 level - actual zone",
                    "二九六四億元 投資額 level - actual zone",
                    "六萬三四九二個 就業機會 level - actual zone",
                ],
            ),
            ("一二三產業、二〇一九年的一二〇號令、一九九七年底,園區成立。", &[]),
        ],
    );
}

#[test]
fn parks_by_their_places() {
    check(
        TITLE,
        &[
            (
                "就業人數9萬人,其中,台南園區8萬人,高雄園區7,000人。",
                &[
                    "9萬人 就業人數 level - actual zone",
                    "8萬人 就業人數 level - actual 台南園區",
                    "7,000人 就業人數 level - actual 高雄園區",
                ],
            ),
            (
                "楠梓產業園區開發完成後年產值20億元,仁武產業園區已有廠商50家。",
                &["20億元 年產值 level - target 楠梓產業園區", "50家 廠商 level - actual 仁武產業園區"],
            ),
            ("竹南園區員工1萬5,300人居次。", &["1萬5,300人 員工 level - actual 竹南園區"]),
            (
                "北區另一創科用地新田科技城亦陸續推展。該處創科用地約200公頃。",
                &["200公頃 創科用地 level - actual 新田科技城"],
            ),
            ("目前宜蘭園區廠房出租率達97%。", &["97% 廠房出租率 level 目前 actual 宜蘭園區"]),
            ("后里園區是南科的重點。該園區面積約200公頃。", &["200公頃 面積 level - actual 后里園區"]),
            (
                "香港科學園及旗下創新園共有企業2,400間;園區就業人口逾2萬人。",
                &["2,400間 企業 level - actual 香港科學園", "2萬人 就業人口 level - actual 香港科學園"],
            ),
        ],
    );
}

#[test]
fn what_is_measured() {
    check(
        TITLE,
        &[
            ("可供設廠用地160公頃。", &["160公頃 可供設廠用地 level - actual zone"]),
            ("太陽能設置容量達168MW。", &["168MW 太陽能設置容量 level - actual zone"]),
            ("外資買超83億元。", &["83億元 外資買超 level - actual zone"]),
            (
                "7月出超83億元,年增3%,對美貿易入超2億元。",
                &[
                    "83億元 出超 level 7月 actual zone",
                    "3% 出超 growth↑ 7月 actual zone",
                    "2億元 對美貿易入超 level 7月 actual zone",
                ],
            ),
            ("園區支出超30億元。", &["30億元 支出 level - actual zone"]),
            (
                "毛利率由3%調升至5%,營收占比從18%拉升到25%。",
                &[
                    "3% 毛利率 level - actual -",
                    "5% 毛利率 level - actual -",
                    "18% 營收占比 share - actual zone",
                    "25% 營收占比 share - actual zone",
                ],
            ),
            ("營業額的臨時估計為300億元。", &["300億元 營業額 level - actual zone"]),
            ("出口可望落在500億元。", &["500億元 出口 level - target zone"]),
            ("園區科技預算19億元。", &["19億元 科技預算 level - actual zone"]),
            (
                "去年合共聘用1.2萬人,預料聘用300人。",
                &["1.2萬人 聘用 level 去年 actual zone", "300人 聘用 level 去年 target zone"],
            ),
            (
                "園區歲出編列30億元,刪減2億元。",
                &["30億元 歲出 level - actual zone", "2億元 歲出 change↓ - actual zone"],
            ),
            ("盈餘會降至50億元。", &["50億元 盈餘 level - actual zone"]),
            ("碼頭吞吐量達300萬標準貨櫃單位。", &["300萬標準貨櫃單位 碼頭吞吐量 level - actual zone"]),
            ("再生水廠每日供應再生水6萬噸。", &["6萬噸 再生水 level - actual -"]),
            (
                "失業人數增加約6,900人至13.4萬人。",
                &["6,900人 失業人數 change↑ - actual zone", "13.4萬人 失業人數 level - actual zone"],
            ),
            (
                "就業人口2.6萬人,從事研發工作的佔1.6萬人。",
                &["2.6萬人 就業人口 level - actual zone", "1.6萬人 就業人口 level - actual zone"],
            ),
            ("失業率3.5%,遠低於深圳的逾6%。", &["3.5% 失業率 level - actual zone", "6% 失業率 level - actual zone"]),
            ("營業額年增率估1.8%。", &["1.8% 營業額年增率 growth↑ - actual zone"]),
            ("該處創科用地約200公頃。", &["200公頃 創科用地 level - actual zone"]),
            ("外企產值只佔全區的5%。", &["5% 外企產值 share - actual zone"]),
            ("園區基金成立以來批出28億元。", &["28億元 批出 level 園區基金成立以來 actual zone"]),
            ("光電產業則因面板降價,衰退12.8%。", &["12.8% 光電產業 growth↓ - actual zone"]),
        ],
    );
}

#[test]
fn times_that_pass() {
    check(
        TITLE,
        &[
            ("央行九日公布十二月外匯存底五百億元。", &["五百億元 外匯存底 level 十二月 actual zone"]),
            ("累計一至十一月稅收破千億元。", &["千億元 稅收 level 一至十一月 actual zone"]),
            ("統計處預估十月產值30億元。", &["30億元 產值 level 十月 target zone"]),
            ("紡織業一一三年營業額達30億元。", &["30億元 紡織業營業額 level 一一三年 actual zone"]),
            ("一一○年第四季營收30億元。", &["30億元 營收 level 一一○年第四季 actual zone"]),
            ("公司成立一一〇年,員工30人。", &["30人 員工 level - actual -"]),
            ("管理局今(9/24)公布,營業額30億元。", &["30億元 營業額 level - actual zone"]),
            (
                "失業率3%,為七年來同月最低,全年出口值30億元。",
                &["3% 失業率 level - actual zone", "30億元 出口值 level 全年 actual zone"],
            ),
            ("出口值創七年來最低,僅30億元。", &["30億元 出口值 level - actual zone"]),
            ("2026年首月成交量30棟。", &["30棟 成交量 level 2026年首月 actual zone"]),
            ("家電產品9月出口值30億元。", &["30億元 家電產品出口值 level 9月 actual zone"]),
            ("過去一個財政年度,園區籌得資金12億元。", &["12億元 籌得資金 level 過去一個財政年度 actual zone"]),
            ("截至6月的三個月,失業率為3.5%。", &["3.5% 失業率 level 截至6月的三個月 actual zone"]),
            ("年內有3間企業上市。", &["3間 企業 level 年內 actual zone"]),
            (
                "本季營業額5億元,下季營業額預估8億元。",
                &["5億元 營業額 level 本季 actual zone", "8億元 營業額 level 下季 target zone"],
            ),
            (
                "第二季產值升3.1%,較首季的3.0%加快。",
                &["3.1% 產值 growth↑ 第二季 actual zone", "3.0% 產值 growth↑ 首季 actual zone"],
            ),
            (
                "明年可再增2萬噸。太陽能裝置容量已達168MW,年發電量2億度。",
                &[
                    "2萬噸 - change↑ 明年 target zone",
                    "168MW 太陽能裝置容量 level - actual zone",
                    "2億度 年發電量 level - actual zone",
                ],
            ),
            ("微電子中心去年啟用後,已有8間企業進駐。", &["8間 企業 level - actual -"]),
        ],
    );
}

#[test]
fn offices_and_firms() {
    check(
        TITLE,
        &[
            ("主計總處指出,第一季民間投資成長9.7%。", &["9.7% 民間投資 growth↑ 第一季 actual -"]),
            (
                "面板廠云揚3月合併營收42億元,每股盈餘3元。",
                &["42億元 合併營收 level 3月 actual -", "3元 每股盈餘 level 3月 actual -"],
            ),
            ("面板廠群暉光電第一季累計營收118億元。", &["118億元 營收 level 第一季 actual -"]),
            ("當局期望把製造業比重提高至1.5%。", &["1.5% 製造業比重 share - target -"]),
        ],
    );
}

#[test]
fn words_around_amounts() {
    check(
        TITLE,
        &[
            (
                "毛利率更創下三年新高,達50%,推升淨利30億元,年增3%。",
                &["50% 毛利率 level - actual -", "30億元 淨利 level - actual zone", "3% 淨利 growth↑ - actual zone"],
            ),
            (
                "營業額30億元,超越20億至25億元目標,約1億美元。",
                &[
                    "30億元 營業額 level - actual zone",
                    "20億至25億元 營業額 level - actual zone",
                    "1億美元 營業額 level - actual zone",
                ],
            ),
            (
                "毛利率從8月預測的5%,下修1個百分點。",
                &["5% 毛利率 level - target -", "1個百分點 毛利率 change↓ - actual -"],
            ),
            ("云揚股價盤中再度改寫天價達30元。", &["30元 云揚股價 level - actual zone"]),
            (
                "出口年增4%,連三月破60億美元,進口連兩季超過30億元。",
                &[
                    "4% 出口 growth↑ - actual zone",
                    "60億美元 出口 level - actual zone",
                    "30億元 進口 level - actual zone",
                ],
            ),
            ("按接單金額計算之動向指數為50.5。", &["50.5 動向指數 level - actual zone"]),
            ("園區營收攀高至30億元。", &["30億元 營收 level - actual zone"]),
            ("出口值減5%,主因成衣業減6%。", &["5% 出口值 growth↓ - actual zone", "6% 成衣業 growth↓ - actual zone"]),
            (
                "營業額30億元,超越財測25億元高標,季增5%;出口額3億元。",
                &[
                    "30億元 營業額 level - actual zone",
                    "25億元 營業額 level - actual zone",
                    "5% 營業額 growth↑ - actual zone",
                    "3億元 出口額 level - actual zone",
                ],
            ),
            (
                "營業額10億美元,約300億元新台幣,年增5%。",
                &[
                    "10億美元 營業額 level - actual zone",
                    "300億元新台幣 營業額 level - actual zone",
                    "5% 營業額 growth↑ - actual zone",
                ],
            ),
            (
                "機械業、食品業產值依序為30億元、20億元。",
                &["30億元 機械業產值 level - actual zone", "20億元 食品業產值 level - actual zone"],
            ),
            (
                "手機營收占比達30%,電腦20%,其他約5%。",
                &[
                    "30% 手機營收占比 share - actual zone",
                    "20% 電腦 share - actual zone",
                    "5% 其他 share - actual zone",
                ],
            ),
            ("出口占比,美國30%最高,日本9%。", &["30% 美國 share - actual -", "9% 日本 share - actual -"]),
            (
                "資本支出40億元,其中封裝約10%,良率98%。",
                &["40億元 資本支出 level - actual zone", "10% 封裝 share - actual zone", "98% 良率 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_carried_it_and_who_leads() {
    check(
        TITLE,
        &[
            ("紡織產品因成衣訂單增加,年增6%。", &["6% 紡織產品 growth↑ - actual zone"]),
            ("生醫業有新藥行銷等帶動,成長6%。", &["6% 生醫業 growth↑ - actual zone"]),
            ("光電業受地緣政治影響,衰退6%。", &["6% 光電業 growth↓ - actual zone"]),
            ("機械業受惠於擴廠需求,帶動設備訂單增加,成長6%。", &["6% 機械業 growth↑ - actual zone"]),
            (
                "餐飲業營業額30億元,亦增6%。",
                &["30億元 餐飲業營業額 level - actual zone", "6% 餐飲業營業額 growth↑ - actual zone"],
            ),
            (
                "零售業營收30億元,表現同樣由負轉正,年增6%。",
                &["30億元 零售業營收 level - actual zone", "6% 零售業營收 growth↑ - actual zone"],
            ),
            ("第3季出貨量將季增1%至3%。", &["1%至3% 出貨量 growth↑ 第3季 target zone"]),
            ("紡織業年減〇．五％。", &["〇．五％ 紡織業 growth↓ - actual zone"]),
            ("製造業指數將達113.9至117.9區間。", &["113.9至117.9 製造業指數 level - target zone"]),
            (
                "云揚股價暫報30元,市值改寫天價達2億元。",
                &["30元 云揚股價 level - actual zone", "2億元 市值 level - actual zone"],
            ),
            ("占比最大的製造業生產指數為110。", &["110 製造業生產指數 level - actual zone"]),
            ("訂單以日本30億元居冠、年增6%。", &["30億元 日本 level - actual zone", "6% 日本 growth↑ - actual zone"]),
        ],
    );
}
