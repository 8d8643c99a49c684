//! Zones and programmes in sentences: in each, exactly the bracketed spans must be found. And what holds for any text.

use liangdian::{Extractor, Mention, MentionKind};

fn mentions(text: &str) -> Vec<Mention> {
    Extractor::new().extract(text).mentions
}

/// Fails with every sentence whose mentions of a kind are not the spans in ⟦…⟧.
fn check(kind: u32, sentences: &[&str]) {
    let mut wrong = Vec::new();
    for marked in sentences {
        let text = marked.replace(['⟦', '⟧'], "");
        let expected: Vec<&str> =
            marked.split('⟦').skip(1).map(|rest| rest.split_once('⟧').expect("brackets pair").0).collect();
        let found = mentions(&text);
        let spans: Vec<&str> = found.iter().filter(|m| m.kind.index() == kind).map(|m| m.text.as_str()).collect();
        if spans != expected {
            wrong.push(format!("{marked}\n    gave {spans:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), sentences.len(), wrong.join("\n"));
}

const ZONE: u32 = 1;
const PROGRAMME: u32 = 2;

#[test]
fn zones_by_place_and_type_word() {
    check(
        ZONE,
        &[
            "代表团先后到⟦昆山高新区⟧、⟦太仓高新区⟧和⟦如皋高新区⟧考察。",
            "助推⟦如东经济开发区⟧转型,⟦宜宾三江新区⟧同步发力。",
            "落户⟦曲阜国家级经济技术开发区⟧的企业有30家。",
            "⟦中国（湖南）自由贸易试验区⟧与⟦海南自由贸易港⟧签约。",
            "⟦江苏自贸试验区苏州片区⟧上半年进出口增长5%。",
            "⟦和田经济技术开发区⟧与⟦和田综保区⟧相邻。",
            "苏州、无锡、⟦常州高新区⟧联合招商。",
        ],
    );
}

#[test]
fn zones_by_name_and_park_word() {
    check(
        ZONE,
        &[
            "年底建成的⟦碳纤维传感产业园⟧将引进企业20家。",
            "全力打造⟦中荷创新合作产业园⟧。",
            "持续建好⟦沪苏先进制造业共建产业园⟧,携手共建⟦云岭科技园⟧。",
            "在⟦莲湖科学城⟧、⟦启明国家大学科技园⟧——两个载体里。",
            "⟦常熟高新区⟧⟦UWC+创新岛⟧开园。",
            "支持⟦沪皖张圩产业园⟧、⟦安溪中关村科技园⟧加快建设。",
            "⟦银湖科技城⟧、⟦紫云科技城⟧三大科技城之外",
            "建新功丨⟦东营港经济开发区⟧引进外资,1月份⟦上合组织（连云港）国际物流园⟧货运增长。",
            "据了解,巴南区⟦重庆新材料产业园⟧动工,拟筹设⟦北湖科学园区⟧。",
            "⟦海州工业园⟧创新园区党建做法,⟦丹徒高新园⟧签约,⟦前海蛇口自贸片区⟧挂牌。",
        ],
    );
}

#[test]
fn zones_after_verbs() {
    check(
        ZONE,
        &[
            "不断激活高新区动力,独具开发区特色,多数新区增长,全国第五批省级开发区公布。",
            "举办国家级新区论坛,世界一流高科技园区,京津冀开发区协同,入选“全国百强高新区”。",
            "提振⟦湘北高新区⟧士气,标志着⟦湘潭钢卷产业园⟧投产,服务⟦青溪国际茶叶产业园⟧。",
            "建设⟦湘潭青铜器及电子信息产业园⟧,云岭科技局和⟦莲湖软件园⟧联合招商。",
            "新增531公顷科学园区,商务部产业园区管理局,5万平方米产业园,⟦5G应用产业园⟧和⟦湘北软体园区⟧。",
            "打造“⟦ABC+创新岛⟧”,高新区⟦ABC+创新岛⟧开园,“线上云店+线下科创岛”。",
            "走进⟦湘潭现代茶叶产业园⟧,成立⟦莲湖科学园长沙分园⟧,莲湖科技园公司中标。",
            "⟦湖南自贸试验区岳阳港片区⟧揭牌,我国自贸试验区和中国自贸试验区十年。",
        ],
    );
}

#[test]
fn what_is_no_zone() {
    check(
        ZONE,
        &[
            "全国169家国家高新区、各高新区和省级经开区。",
            "一座高标准的跨境电商产业园拔地而起,9个数据中心产业园投产。",
            "建成绿色工业园区13个,新增国家现代农业产业园1个。",
            "滨江区、长三角、示范基地、众创空间和孵化器。",
            "昆山高新区建设发展有限公司中标。",
            "宜昌3家高新区升级,四川省高新区考核公布,中部地区国家高新区联盟成立。",
            "优化“线上科创通+线下科创岛”服务,擦亮“投资自贸港”品牌。",
            "高新区、开发区、园区和全区上下。",
            "“宜居宜业”的现代化产业新城,中国产业园区发展大会,火车站及铁路周边工业区。",
        ],
    );
}

#[test]
fn a_zone_whose_neighbour_is_a_company() {
    check(
        ZONE,
        &[
            "⟦昆山高新区⟧科技局和瑞光信息产业有限公司共建,⟦昆山高新区⟧引进的有限公司很多。",
            "日前,在⟦海州工业园⟧云帆复合材料有限公司的车间里。",
            "记者来到昆山高新区城市投资有限公司采访。",
        ],
    );
}

#[test]
fn programmes_in_quotes() {
    check(
        PROGRAMME,
        &[
            "实施⟦“雁阵培育”工程⟧,开展⟦“双联双促”专项行动⟧。",
            "打造⟦“莲心桥”党建品牌⟧,创立党建品牌⟦“暖蜂驿站”⟧。",
            "他说:“我们打响⟦‘湖如意’营商环境品牌⟧,推进⟦‘一件事’改革⟧。”",
            "推進⟦「百企領航」計畫⟧和⟦「千企升級」行動⟧。",
            "入选⟦“双高计划”⟧,推行⟦“双组长制”⟧,发布⟦“十四五”科技创新规划⟧。",
            "开展⟦“冲在前,我先上!”主题活动⟧,实施⟦“星河”工程师培养计划⟧。",
            "⟦\"蓝鲸\"计划⟧启动,⟦“清网行动2024”⟧收官,“618”促销活动开始。",
            "开展⟦应急体系高质量发展“2468”行动⟧,锚定⟦“246”战略⟧。",
            "“两新”组织、“小巨人”企业、“一号工程”“形象工程”和“十四五”期间的改革。",
            "“多规合一”国土空间规划、“三区一中心”战略定位与“量身定制”的服务。",
        ],
    );
}

#[test]
fn programmes_in_speech() {
    check(
        PROGRAMME,
        &[
            "“下一步,我们将深入实施⟦湖区振兴战略⟧,推进⟦“双廊双园”工程⟧。”她说。",
            "负责人说:“要落实⟦人才兴湖战略⟧”,会场挂着“深入落实⟦人才兴湖战略⟧”。",
            "⟦”星河”行动⟧启动,⟦“星河“行动⟧收官,“他说⟦“星河”行动⟧办得好。”",
            "共建⟦\"一带一路\"⟧,她说:\"我们走过一段又一段不寻常的路,见过一座又一座新城,也在湖边听过许多老人讲起从前的渡口和如今的大桥,心里总是暖的,总想再来看看这里。\"启动⟦\"星河\"行动⟧。",
            "开展⟦\"星河\"行动⟧,她说:\"我们来了。今天举办⟦\"雁阵\"计划⟧,推出⟦\"月光\"工程⟧。",
            "坚决维护国家战略利益,两国关系做出规划,提出新理念新思想新战略和四大全球倡议,建成民心工程。",
            "要深刻认识⟦湖区功能战略⟧的作用,打好⟦禁毒人民战争⟧,陷入人民战争的汪洋,要办好民俗活动。",
            "开展⟦'星河'行动⟧,it's a plan and isn't 行动。",
            "推进⟦要素集体所有制改革⟧,开展⟦结对助老帮扶行动⟧,构建基础设施规划、建设、管护机制。",
            "印发⟦《湖城招商30条》⟧⟦《湖城产业目录》⟧、⟦《湖城办事清单》⟧,读《植物目录》。",
            "以⟦苏南国家自主创新示范区三年提升工程⟧为抓手,以经济体制改革为牵引,依托人才培养计划引才。",
            "以⟦湖区企业培优行动⟧为抓手,服务⟦乡村振兴战略⟧,按照⟦乡村振兴战略⟧目标,以修路工程为起点。",
            "完成2栋厂房主体工程,加快研究新一轮产业规划,牢牢把握“科创湖城”战略机遇。",
            "随着⟦企业减负三年行动⟧的推进,举行“建设湖城,当好先锋”誓师大会活动,⟦“湖城青年科学家跨国联合攻关支持计划”⟧启动。",
            "实施⟦“四帮四促”深化提升行动⟧和⟦“双优”党组织书记培育工程⟧,以“一廊三区”推进工程。",
            "开展⟦规下（小微）企业培育行动⟧,发起⟦“春季攻势”⟧。",
            "⟦固本强基行动⟧、⟦聚心凝力行动⟧\n⟦暖阳关怀行动⟧:走访老人",
        ],
    );
}

#[test]
fn programmes_by_title() {
    check(
        PROGRAMME,
        &[
            "根据⟦《关于支持园区发展的若干意见（试行）》⟧,制定⟦《人才公寓管理办法》⟧。",
            "他写了《城市与人》,看过电影《远山》,订了《湖城日报》,《意见》指出。",
            "印发⟦《重点产业指导目录》⟧,读《植物目录》。",
        ],
    );
}

#[test]
fn plain_programmes() {
    check(
        PROGRAMME,
        &[
            "深入实施⟦制造业强基工程⟧和⟦老旧街区焕新工程⟧。",
            "实施⟦外贸主体倍增工程⟧、⟦仓储服务质量提升行动⟧。",
            "完成⟦集体企业改革深化提升行动⟧,全面落实⟦扩大就业容量战略⟧。",
            "推进畜禽、水产等⟦百亿特色产业升级工程⟧。",
            "打好⟦蓝湖保卫战⟧、⟦污染防治攻坚战⟧三大攻坚战。",
            "⟦零基预算改革⟧纵深推进。",
            "出台⟦商业扩大开放2.0方案⟧,编制⟦湖城都市圈发展规划⟧。",
            "开展⟦新一轮空气质量持续改善行动⟧。",
            "启动2023年⟦百日招工专项行动⟧,今年⟦春风行动⟧继续,支持⟦全球发展倡议⟧。",
            "坚决打好⟦实现强军目标攻坚战⟧,湖滨区发布⟦工业转型三年计划⟧。",
            "实施⟦农村公路安全防护工程⟧3万公里。",
            "⟦湖滨区推动工业转型三年行动计划（2023—2025年）⟧",
        ],
    );
}

#[test]
fn what_is_no_programme() {
    check(
        PROGRAMME,
        &[
            "抓好重点工程、五大工程和民生工程,深化重点领域改革。",
            "深度融入国家战略,保持战略定力,作出系统设计和战略谋划。",
            "引江入湖工程、城北供水工程和高铁枢纽工程开工。",
            "加快建设跨湖大桥工程,工程师和行动者都在现场。",
            "军事行动持续,双方提出解决方案,公司讨论年度计划。",
            "建立健全各类规划统筹机制,推进改革开放。",
            "深化科研领域改革,构筑向东开放战略高地。",
            "推动战略对接,服务于更大发展战略,增进战略共识,提出四点倡议。",
            "坚定改革信心、多谋改革良策,作好开年工作进行动员。",
            "企业建设时同步规划党建阵地,制定产业发展规划,公布中期分红计划。",
            "启动一项特别方案,当天发布的“行动方案”有5条,“湖城杯”大学生创业计划竞赛落幕。",
        ],
    );
}

#[test]
fn attributes_of_a_zone() {
    let found = mentions("位于如东经济开发区的企业");
    let MentionKind::Zone(zone) = &found[0].kind else { panic!("{found:?}") };
    assert_eq!((zone.province.as_deref(), zone.city.as_deref()), (Some("江苏省"), Some("南通市")));
    assert_eq!((zone.name.as_str(), zone.level), ("如东经济开发区", None));
    let found = mentions("常熟国家高新区");
    let MentionKind::Zone(zone) = &found[0].kind else { panic!("{found:?}") };
    assert_eq!((zone.name.as_str(), zone.approved), ("常熟高新技术产业开发区", Some(2015)));
}

#[test]
fn names_of_zones_that_the_document_tells() {
    let names = |text: &str| -> Vec<String> {
        let zones = mentions(text).into_iter().filter_map(|m| match m.kind {
            MentionKind::Zone(zone) => Some(zone.name),
            _ => None,
        });
        zones.collect()
    };
    let full = "山西繁峙经济技术开发区".to_owned();
    assert_eq!(
        names("山西繁峙经济技术开发区（下称“繁峙经开区”）获奖。\n繁峙经开区说"),
        [full.clone(), full.clone(), full]
    );
    assert_eq!(names("本报天津讯\n滨海新区去年增长5%。"), ["天津滨海新区"]);
    assert_eq!(names("本报潍坊讯\n滨海新区去年增长5%。"), ["滨海新区"]);
    assert_eq!(names("宜都高新技术产业园区（简称宜都高新区）"), ["宜都高新技术产业园区"; 2]);
    assert_eq!(names("甘孜经开区和康定经济开发区"), ["甘孜经开区", "康定经济开发区"]);
    assert_eq!(names("清徐经开区增产\n太原市清徐经济开发区和清徐经济开发区")[0], "清徐经济开发区");
}

/// Texts put together at random, from the words that the grammar reads and the marks that lead it astray.
#[test]
fn spans_are_ordered_and_apart_in_any_text() {
    const PIECES: [&str; 44] = [
        "高新区",
        "产业园",
        "大学科技园",
        "自由贸易试验区",
        "新区",
        "常熟",
        "中关村",
        "中国（",
        "）",
        "(",
        "片区",
        "国家级",
        "省级",
        "和",
        "与",
        "、",
        "，",
        "。",
        "\n",
        " ",
        "“",
        "”",
        "‘",
        "’",
        "「",
        "」",
        "《",
        "》",
        "\"",
        "行动",
        "工程",
        "改革",
        "战略",
        "规划",
        "实施",
        "深化",
        "扩大",
        "三大",
        "等",
        "的",
        "有限公司",
        "3.0",
        "——",
        "\u{200B}𠮷",
    ];
    let mut state: u64 = 20;
    let mut next = |below: usize| {
        // Knuth's linear congruential generator: the same texts in every run.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..3000 {
        let length = 1 + next(24);
        let text: String = (0..length).map(|_| PIECES[next(PIECES.len())]).collect();
        let units = text.encode_utf16().count();
        let found = mentions(&text);
        for kind in 0..3 {
            let mut end = 0;
            for m in found.iter().filter(|m| m.kind.index() == kind) {
                assert!(end <= m.start && m.start < m.end && m.end <= units, "{text:?}: {m:?}");
                end = m.end;
            }
        }
    }
}
