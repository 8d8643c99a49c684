//! What figures measure, by the sort of sentence: each figure with its indicator and its measure.

use liangdian::{Extractor, MentionKind};

fn check(cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (sentence, expected) in cases {
        let extraction = Extractor::new().extract(sentence);
        let found: Vec<String> = extraction
            .mentions
            .iter()
            .filter_map(|m| match &m.kind {
                MentionKind::Figure(f) => {
                    let indicator = f.indicator.as_deref().unwrap_or("-");
                    Some(format!("{} {indicator} {:?}", m.text, f.measure).to_lowercase())
                }
                _ => None,
            })
            .collect();
        if found != *expected {
            wrong.push(format!("{sentence}\n  got  {found:?}\n  want {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn those_who_have_something_are_counted_without_it() {
    check(&[
        ("全省21个开发区主要经济指标保持增长。", &["21个 开发区 level"]),
        ("上半年,9个园区固定资产投资同比增长超过10%。", &["9个 园区 level", "10% 固定资产投资 growth"]),
        ("6个省级开发区产业集中度达41%。", &["6个 省级开发区 level", "41% 产业集中度 level"]),
        ("15家上市公司净利润超5亿元。", &["15家 上市公司 level", "5亿元 上市公司净利润 level"]),
        ("32个子项目具体完成情况向社会公布。", &["32个 子项目 level"]),
        ("已有120家上市公司披露季报。", &["120家 上市公司 level"]),
        ("净利润超过10亿元的有8家。", &["10亿元 净利润 level", "8家 净利润超过10亿元 level"]),
    ]);
}

#[test]
fn what_each_has_or_what_is_made_is_not_counted() {
    check(&[
        ("带动3万农户人均增收2000元。", &["3万农户 农户 level", "2000元 人均增收 change"]),
        ("年产500吨精密铸件生产线技改项目投产。", &["500吨 精密铸件 level"]),
        ("其中90亩标准厂房总投资3亿元。", &["90亩 标准厂房 level", "3亿元 标准厂房总投资 level"]),
        ("建立2个产业链党委、若干个党支部。", &["2个 产业链党委 level"]),
        ("园区有一条800米长的林荫步道。", &["800米 林荫步道 level"]),
        ("河两岸集聚量子企业20家。", &["20家 量子企业 level"]),
        ("新区将为园区新增约3万平方米研发楼。", &["3万平方米 研发楼 level"]),
        ("培育200家专精特新及高新技术企业。", &["200家 专精特新及高新技术企业 level"]),
    ]);
}

#[test]
fn parts_of_a_whole() {
    check(&[
        ("上半年,完成固定资产投资占全年计划的58%。", &["58% 固定资产投资 share"]),
        ("这些园区贡献了全省开发区60%左右的税收。", &["60% 税收 share"]),
        ("审批时限压缩至国家标准的1/4。", &["1/4 审批时限 share"]),
        (
            "进出口占全市外贸比重从3.1%升至6.2%。",
            &["3.1% 进出口占全市外贸比重 share", "6.2% 进出口占全市外贸比重 share"],
        ),
    ]);
}

#[test]
fn where_a_change_ended_and_how_far_it_went() {
    check(&[
        ("批发价格跌至8.2元/斤。", &["8.2元/斤 批发价格 level"]),
        ("其中集中度最高的临江高新区达72%。", &["72% 集中度 level"]),
        ("出口增长5%,国家高新区排名提升3位。", &["5% 出口 growth", "3位 排名 change"]),
        ("去年研发团队从过去的一个变成4个。", &["4个 研发团队 level"]),
    ]);
}

#[test]
fn what_a_long_phrase_has_around_what_is_measured() {
    check(&[
        ("综合改革、制度型开放、先行试点等国家任务总体落地率超过95%。", &["95% 国家任务总体落地率 level"]),
        ("海澜机械有限公司与东港基金等联合投资12亿元兴建新园。", &["12亿元 投资 level"]),
        ("迭代升级“放管服”改革60项。", &["60项 “放管服”改革 level"]),
        ("全省综合保税区(以下简称“综保区”)进出口总额达900亿元。", &["900亿元 综合保税区进出口总额 level"]),
        (
            "葡萄、梨、西瓜批发价格分别下降3%、2%和1%。",
            &["3% 葡萄批发价格 growth", "2% 梨批发价格 growth", "1% 西瓜批发价格 growth"],
        ),
        ("保障房建设任务已经开工4万套。", &["4万套 保障房建设任务 level"]),
    ]);
}

#[test]
fn streaks_and_what_goes_on_after_them() {
    check(&[
        (
            "上半年,规上工业增加值增长8%,持续6个月稳居全市第一。",
            &["8% 规上工业增加值 growth", "6个月 规上工业增加值 level", "第一 规上工业增加值 rank"],
        ),
        (
            "电子信息产业产值增速连续4个月超过20%。",
            &["4个月 电子信息产业产值增速 level", "20% 电子信息产业产值 growth"],
        ),
        ("新能源装机连续多年稳居全国第一。", &["第一 新能源装机 rank"]),
    ]);
}

#[test]
fn what_clauses_before_and_between_say() {
    check(&[
        (
            "完成工业投资80亿元,同比增长9%,远高于全部投资增幅,占全部投资比重为30%。",
            &["80亿元 工业投资 level", "9% 工业投资 growth", "30% 工业投资 share"],
        ),
        ("机电产品成为出口主力,占出口总量的近七成。", &["七成 机电产品 share"]),
        ("民营企业出口增长突出,增幅达11%。", &["11% 民营企业出口 growth"]),
        ("6项总投资50亿元的高端项目签约。", &["6项 高端项目 level", "50亿元 总投资 level"]),
        (
            "已批准的14个项目中,总投资超亿元的有3个。",
            &["14个 项目 level", "亿元 总投资 level", "3个 总投资超亿元 level"],
        ),
        ("孵化器内超过90%的企业申请了专利。", &["90% 企业 share"]),
        ("气象部门将震级上调至5.2级。", &["5.2级 震级 level"]),
        ("各地推动60%以上的机构达标。", &["60% 机构 share"]),
        ("发行第三期20亿元国债。", &["20亿元 国债 level"]),
        ("让损失率降到0.7%。", &["0.7% 损失率 level"]),
        ("开展为期3个月的“清风”专项行动。", &["3个月 “清风”专项行动 level"]),
    ]);
}

#[test]
fn orders_plans_and_causes() {
    check(&[
        ("排名分别是:长沙高新区33名、长沙经开区38名。", &["33名 排名 rank", "38名 排名 rank"]),
        ("地区生产总值预期增长6%。", &["6% 地区生产总值 growth"]),
        ("创新指数在全国同批片区中排名提升至第四位。", &["第四位 创新指数 rank"]),
        ("精密机械受惠于订单而增长12%。", &["12% 精密机械 growth"]),
        ("从开工到投产,仅用了2个月时间。", &["2个月 从开工到投产 level"]),
        ("为客户节省30%的成本。", &["30% 成本 growth"]),
        ("每家企业最高可获50万元补贴。", &["50万元 补贴 level"]),
        ("全球共有300家成立于2000年之后的非上市公司入选。", &["300家 非上市公司 level"]),
        ("其中,已建立党支部的有20家。", &["20家 建立党支部 level"]),
        (
            "引进投资超30亿元或3亿美元项目6个。",
            &["30亿元 投资 level", "3亿美元 投资 level", "6个 投资超30亿元或3亿美元项目 level"],
        ),
        ("今年新增床位2000张,托养机构规范化提升30家。", &["2000张 床位 level", "30家 托养机构规范化 level"]),
    ]);
}

#[test]
fn verbs_before_and_after_what_is_counted() {
    check(&[
        ("分解26项重点任务倒排节点。", &["26项 重点任务 level"]),
        ("10个攻坚小组由班子成员担任组长。", &["10个 攻坚小组 level"]),
        ("帮助企业党组织成立科技先锋队60余支。", &["60余支 科技先锋队 level"]),
        ("活动参与人数超200人。", &["200人 活动参与人数 level"]),
        ("近30家企业有入园意向。", &["30家 企业 level"]),
        ("同时有5家优质储备项目在谈。", &["5家 优质储备项目 level"]),
        ("该区境内总投资2亿元的项目开工。", &["2亿元 总投资 level"]),
        ("在全省营商环境评价中,在参评的16个功能区中位列第2。", &["16个 功能区 level", "第2 营商环境评价 rank"]),
        ("12个项目完成投资8亿元,占临江高新区投资80%。", &["12个 项目 level", "8亿元 投资 level", "80% 投资 share"]),
    ]);
}

#[test]
fn what_others_have_stands_in_brackets() {
    check(&[
        (
            "工业增加值同比增长9.1%,增幅比全国(6.3%)和全省(7.4%)分别高2.8、1.7个百分点。",
            &[
                "9.1% 工业增加值 growth",
                "6.3% 工业增加值 growth",
                "7.4% 工业增加值 growth",
                "2.8 工业增加值 change",
                "1.7个百分点 工业增加值 change",
            ],
        ),
        // A bracket without a comparison is read by itself.
        (
            "完成工业投资75亿元(占总投资的32%),技改投资20亿元。",
            &["75亿元 工业投资 level", "32% 工业投资 share", "20亿元 技改投资 level"],
        ),
    ]);
}

#[test]
fn people_places_and_parts() {
    check(&[
        ("百余名新党员集体宣誓。", &["百余名 新党员 level"]),
        ("目前已有33人获救。", &["33人 获救 level"]),
        ("财政支出八成以上投向民生领域。", &["八成 财政支出 share"]),
        ("发布第二批12家重点培育中试平台。", &["12家 重点培育中试平台 level"]),
        (
            "创新基金下的初创企业资助计划对参与研究的每所大学提供的专项资助额倍增至1600万元。",
            &["1600万元 专项资助额 level"],
        ),
    ]);
}
