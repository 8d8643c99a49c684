//! Which zone each figure of a text is about, by the text: `figure zone`, `-` where it is about none.

use liangdian::Extractor;

#[path = "../common/mod.rs"]
mod common;
mod features;
mod interrupted;
mod others;
mod paragraphs;
mod stays;
mod turns;

/// Checks the figures of whole texts.
fn check(cases: &[(&str, &[&str])]) {
    common::check(cases, |text| {
        let extraction = Extractor::new().extract(text);
        let told = common::figures(&extraction)
            .map(|(mention, figure)| format!("{} {}", mention.text, figure.zone.as_deref().unwrap_or("-")));
        told.collect::<Vec<_>>()
    });
}

#[test]
fn words_that_refer_back_mean_the_zone_spoken_of() {
    check(&[
        // Each paragraph of a survey has its own zone.
        (
            "全省园区巡礼\n宜春高新区成立于2002年,去年,园区完成工业总产值320亿元。\n萍乡经开区成立于1992年,去年,园区完成工业总产值410亿元。",
            &["320亿元 宜春高新区", "410亿元 萍乡经开区"],
        ),
        // A park in a zone: 园区 is the park, 高新区 the zone.
        (
            "惠州高新区创新结硕果\n东江软件园是当地最大的软件园。园区现有企业86家。去年,高新区新增高新技术企业120家。",
            &["86家 东江软件园", "120家 惠州高新区"],
        ),
        // One that is pointed at was named last.
        (
            "湖南自贸试验区去年新增企业420家。\n据滨江自贸试验区消息,截至6月底,该试验区新设企业260家,签约项目18个。",
            &["420家 湖南自贸试验区", "260家 滨江自贸试验区", "18个 滨江自贸试验区"],
        ),
        // The zone of an earlier paragraph, where no headline names one.
        (
            "党建聚合力\n武进国家高新区日前举行了一场别开生面的座谈会,来自各个行业的代表畅谈体会。\n园区集中力量打造三个党建联盟。",
            &["三个 武进国家高新区"],
        ),
        // 我区 may be a district that has a zone.
        (
            "以项目论英雄\n两江新区的企业前来考察,双方围绕合作交换了意见。\n与此同时,我区还策划储备了45个项目。",
            &["45个 -"],
        ),
    ]);
}

#[test]
fn reports_of_governments_are_about_no_zone() {
    check(&[
        ("云岭省政府工作报告\n五年来,临江高新区引领作用突出,上市公司增至88家,外贸增长9%。", &["88家 -", "9% -"]),
        ("各位代表!\n临江高新区等平台获批。全区首座机场投用,输电线路超7万公里。", &["7万公里 -"]),
        ("云岭省政府工作报告\n临江高新区营收80亿元。", &["80亿元 临江高新区"]),
    ]);
}

#[test]
fn captions_head_nothing() {
    check(&[(
        "一座城的十年\n北京中关村(图源:本社)\n2020年,全区生产总值8500亿元。\n张江科学城一角 王强摄\n新增高校3所。",
        &["8500亿元 -", "3所 -"],
    )]);
}

#[test]
fn zones_beside_figures() {
    check(&[
        (
            "榜单揭晓\n排名分别是:成都高新区6名、绵阳高新区58名、德阳高新区91名。",
            &["6名 成都高新区", "58名 绵阳高新区", "91名 德阳高新区"],
        ),
        ("其中集中度最高的玉溪高新区达82.4%。", &["82.4% 玉溪高新区"]),
        ("首张海南自由贸易港负面清单仅27项。", &["27项 海南自由贸易港"]),
        ("上半年,南昌高新区、赣州经开区分别完成投资120亿元、95亿元。", &["120亿元 南昌高新区", "95亿元 赣州经开区"]),
    ]);
}

#[test]
fn other_subjects() {
    check(&[
        // A firm by its legal name, behind the zone it lies in.
        ("娄星产业园观察\n在娄星产业园,民企湖南某某金属制品有限公司平均每天销售镀锌产品2000吨。", &["2000吨 -"]),
        // 全区 of a district is the district.
        (
            "冲刺全年目标\n奉贤区税收达1353亿元,仪式在位于杭州湾开发区的基地举行。全区228家企业完成产值229亿元。",
            &["1353亿元 -", "228家 -", "229亿元 -"],
        ),
        // Nothing is a zone's before the text has named one.
        (
            "广东粤东西北地区人均产值低于全国,面积占全省七成。\n河源高新区引进项目79个。\n河源高新区税收5亿元。\n河源高新区新增企业20家。",
            &["七成 -", "79个 河源高新区", "5亿元 河源高新区", "20家 河源高新区"],
        ),
        // Works that were just counted are the zone's, works that open a sentence are not.
        (
            "济宁高新区项目建设\n入选省级重点项目13个,项目总投资171亿元。项目总投资50亿元,年产值20亿元。",
            &["13个 济宁高新区", "171亿元 济宁高新区", "50亿元 -", "20亿元 -"],
        ),
        // Who tells it is not whom it is about.
        ("武汉经开区技术市场活跃\n区科创局相关负责人介绍,智能网联汽车领域成交额27亿元。", &["27亿元 武汉经开区"]),
        // Works told by their size are the subject of what follows.
        (
            "临江产业园\n园区内已有多家企业,其中总投资25亿元的玉柴船机项目虽未投产,但已接到订单10台。",
            &["25亿元 -", "10台 -"],
        ),
        ("临江产业园\n全部项目总投资120亿元,平均投资规模6亿元。", &["120亿元 临江产业园", "6亿元 临江产业园"]),
        // Zones that are counted are no one zone.
        ("长春新区\n主要指标增速在19个国家级新区中居第3位。", &["19个 -", "第3位 长春新区"]),
        ("宁波高新区\n宁波高新区1999年成为首批省级高新区之一,全省共有8个市级经济开发区。", &["8个 -"]),
        // A firm in a zone.
        ("合肥经开区的云宝科技年度营收超过1000亿元。", &["1000亿元 -"]),
        ("日前,在海州工业园云诚材料有限公司的车间里,4条生产线高效运转。", &["4条 -"]),
        ("温州高新区的地区生产总值达480亿元。", &["480亿元 温州高新区"]),
        // Things described, people, those named before.
        ("合肥高新区有一条600米长的市政道路。", &["600米 -"]),
        ("芜湖高新区\n今年61岁的她拥有16年工作经验。", &["61岁 -", "16年 -"]),
        ("芜湖高新区\n正是这3家企业,让园区站上了风口。", &["3家 -"]),
        // What is counted after its size is the zone's.
        ("西安高新区\n总投资1700亿元的89个项目集中开工。", &["1700亿元 西安高新区", "89个 西安高新区"]),
        // The parts of a sentence go back to its subject.
        (
            "浦东新区\n全年落地率超过95%;浦东国际机场货邮吞吐量突破400万吨;新增总部23家。",
            &["95% 浦东新区", "400万吨 -", "23家 浦东新区"],
        ),
    ]);
}

#[test]
fn zones_of_a_sort_and_firms() {
    check(&[
        // After all zones of a province, 综保区 is not the one named before.
        (
            "惠州综保区通过验收\n惠州综保区日前通过验收。\n前10月,广东省综保区发展势头良好,综保区进出口4200亿元,同比增长15%。",
            &["4200亿元 -", "15% -"],
        ),
        // A park's project is the park.
        ("永安新材料产业园项目总占地面积600亩。", &["600亩 永安新材料产业园"]),
        // Firms that invest; what only zones do goes back to the zone.
        (
            "明水经开区聚链成群\n金岭集团投资25亿元建设新材料基地,去年营收突破20亿元。近三年引进汽车产业项目33个。",
            &["25亿元 -", "20亿元 -", "33个 明水经开区"],
        ),
        ("合肥高新区结硕果\n云盾量子去年实现营收2.5亿元,同比增长62%。", &["2.5亿元 -", "62% -"]),
        ("沭阳经开区装备制造挑大梁\n云辆科技有限公司与海建基金公司联合投资28亿元建设产业园。", &["28亿元 -"]),
        ("合肥高新区量子产业\n云飞路两侧集聚量子企业30家。", &["30家 -"]),
        // Works that are counted are the zone's.
        ("郑州航空港经济综合实验区\n入区项目已累计达到159个。", &["159个 郑州航空港经济综合实验区"]),
    ]);
}

#[test]
fn people_places_and_works() {
    check(&[
        // What a firm's people say is the firm's; what the zone's say is the zone's.
        (
            "兰州新区综保区提速\n“作为最早进驻的企业,现在一年进出口总额就能达到4000万美元。”云鸿数码科技有限公司负责人说。",
            &["4000万美元 -"],
        ),
        ("兰州新区提速\n“今年以来,我们的平台服务越来越好,新增企业已经达到400家。”管委会主任说。", &["400家 兰州新区"]),
        ("兰州新区提速\n“今年以来,营商环境越来越好,我们新增企业400家。”新区招商局局长说。", &["400家 兰州新区"]),
        // A county is no zone; 对武汉市 and 占广州市 are no subjects.
        ("永安新材料产业园揭牌\n近年来,邵阳县高度重视产业发展,累计带动9.6万农户增收。", &["9.6万农户 -"]),
        (
            "光谷生物城提速\n光谷生物城工业增加值增长17%,对武汉市工业增长贡献率接近60%。",
            &["17% 光谷生物城", "60% 光谷生物城"],
        ),
        // What works can make.
        ("海州工业园聚链成势\n年产1000吨毛毯生产线改造项目于近期竣工。", &["1000吨 -"]),
        // A dateline before the zone.
        (
            "某网4月28日讯(通讯员 云水)4月26日,永安高新区高新材料产业园党支部揭牌。\n标准化厂房已完成1万平方米。\n永安高新区高新材料产业园俯瞰图。",
            &["1万平方米 永安高新区高新材料产业园"],
        ),
        // A time or a verb before a bare word is no name of a zone.
        (
            "惠州经开区\n上半年经开区工业增加值增长5%,意味着高新区将迎来10家新企业。",
            &["5% 惠州经开区", "10家 惠州经开区"],
        ),
    ]);
}

#[test]
fn lists_of_zones_and_firms_by_their_names() {
    check(&[
        // Zones in one clause, their figures in the next ones.
        (
            "惠州高新区、珠海经开区贡献突出,分别完成税收95亿元、43亿元,增长20%、18%。",
            &["95亿元 惠州高新区", "43亿元 珠海经开区", "20% 惠州高新区", "18% 珠海经开区"],
        ),
        // Lines of a list head nothing.
        (
            "新增企业数前两位:\n惠州高新区新增企业4332家\n珠海经开区2705家\n营业收入超10亿元企业82家,占全部企业的九成以上。",
            &["4332家 惠州高新区", "2705家 珠海经开区", "10亿元 -", "82家 -", "九成 -"],
        ),
        (
            "株洲高新区:轨道上的创新高地\n有一家名为云代电气的企业,其芯片年产能达24万片。\n云车株机是当地的龙头企业,产品出口30多个国家,带动上下游企业400余家。\n在生物医药领域,云达生物去年产品收入57亿元。\n全区共有高新技术企业562家。",
            &["24万片 -", "30多个 -", "400余家 -", "57亿元 -", "562家 株洲高新区"],
        ),
    ]);
}

#[test]
fn projects_and_firms_in_a_zone() {
    check(&[
        (
            "总投资50亿元电池项目落户株洲高新区\n项目总投资50亿元,占地300亩,达产后年产值100亿元。\n今年以来,株洲高新区已签约项目35个。",
            &["50亿元 -", "50亿元 -", "300亩 -", "100亿元 -", "35个 株洲高新区"],
        ),
        (
            "天津港保税区:打造北方航空产业高地\n位于天津港保税区的云客总装线,已累计交付飞机700架。\n目前保税区聚集航空企业60余家。",
            &["700架 -", "60余家 天津港保税区"],
        ),
        ("张江科学城:十年磨一剑\n云实生物是最早落户的创新药企之一,其自主研发的新药去年销售额9亿元。", &["9亿元 -"]),
        ("武汉经开区转型\n云风新能源工厂总投资40亿元,年产能24万辆。", &["40亿元 -", "24万辆 -"]),
        // Parts of free-trade zones are zones.
        ("福建自贸试验区再提速\n目前,平潭片区备案在册的建筑师共31人。", &["31人 平潭片区"]),
    ]);
}

#[test]
fn a_text_is_about_the_only_zone_that_opens_it() {
    let closing = "工业投资增长12.6%,新开工项目36个。";
    let about =
        format!("去年是衡阳高新区扩容后的第一年,各项工作开局良好,人心思进。\n高新区实现税收21亿元。\n{closing}");
    let passing =
        format!("记者日前走进衡阳高新区,看到一派繁忙的景象,工人们正在赶制订单。\n全省实现税收2100亿元。\n{closing}");
    check(&[
        (&about, &["21亿元 衡阳高新区", "12.6% 衡阳高新区", "36个 衡阳高新区"]),
        (&passing, &["2100亿元 -", "12.6% -", "36个 -"]),
    ]);
}

#[test]
fn bulletins_and_events() {
    let piece =
        "全国粮食产量增长2%,棉花产量增长3%,油料产量增长4%,各地的春耕备耕工作正在有序进行,农资供应充足,价格总体平稳。";
    let pieces = [piece; 12].join("\n");
    let zone = "惠州高新区新年提速,惠州高新区准备就绪。\n惠州高新区进口货物超4亿元,惠州高新区货值再创新高。";
    let extraction = Extractor::new().extract(&format!("{pieces}\n{zone}\n{pieces}"));
    let told = common::figures(&extraction).filter(|(_, figure)| figure.zone.is_some());
    assert_eq!(told.count(), 1, "a piece of a bulletin has its own zone, the others none");
    check(&[
        ("位于北京市顺义区的云德产业园,今年全面提速。目前,园区90多家企业已全面开工。", &["90多家 云德产业园"]),
        ("到2027年全国建成200个数字园区,园区数字化改造覆盖率达95%。", &["200个 -", "95% -"]),
        ("惠州科技城国际博览会开幕,300多家参展企业亮相。", &["300多家 -"]),
        ("包括惠州经开区在内的13个重点园区实现营业收入1.8万亿元。", &["13个 -", "1.8万亿元 -"]),
    ]);
}

#[test]
fn pieces_of_a_list_of_statements_have_their_own_subjects() {
    check(&[(
        "临港高新区签约新项目\n本次签约,一是某光电项目将推动设备自主可控;二是彰显了招商力度,6个项目落地。",
        &["6个 临港高新区"],
    )]);
}

#[test]
fn works_told_by_their_names_are_their_own() {
    check(&[(
        "临江高新区签约新项目\n云帆酒业改造扩能项目,计划年产5万吨;康健国药扩能项目总投资17亿元。全区企业增至70家。",
        &["5万吨 -", "17亿元 -", "70家 临江高新区"],
    )]);
}

#[test]
fn zones_named_after_a_figure_and_zones_of_a_sort() {
    check(&[
        // Those among whom something ranks, and zones that are counted, are not its own.
        ("云岭软件园名列前茅\n云岭软件园在43个国家级产业基地中综合评价排名第七。", &["43个 -", "第七 云岭软件园"]),
        ("临江综合保税区领跑\n在西部地区（共46家综合保税区）中，临江综合保税区荣登榜首。", &["46家 -"]),
        ("港区巡礼\n总面积118平方公里的云岭高新区于2015年揭牌。", &["118平方公里 云岭高新区"]),
        (
            "招商快讯一则\n云帆等3家公司进驻云岭软件园，4个项目落地云岭软件园、临江科技园。",
            &["3家 云岭软件园", "4个 -"],
        ),
        // 省级 is a grade.
        (
            "云岭软件园扩容\n2017年，云岭软件园新增国家级平台8家；新增省级平台7家。",
            &["8家 云岭软件园", "7家 云岭软件园"],
        ),
        // A zone among those a paragraph is about is named in passing.
        (
            "某省开发区开门红\n全省开发区收入增长23%，其中临江经开区突破600亿元，200亿元以上开发区达到4家。全区企业增长21%。",
            &["23% -", "600亿元 临江经开区", "200亿元 -", "4家 -", "21% -"],
        ),
    ]);
}
