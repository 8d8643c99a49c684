//! What figures mean, by the sentence: each is written with its indicator, measure, period, status and zone, `-` where absent.

use liangdian::{Direction, Extractor, Figure, Measure, MentionKind, Status};

/// `298家 高新技术企业 level 2020年 actual 常熟高新区`; `zone` stands for the title's.
fn told(text: &str, figure: &Figure, title: &str) -> String {
    let measure = match figure.measure {
        Measure::Level => "level",
        Measure::Growth => "growth",
        Measure::Change => "change",
        Measure::Share => "share",
        Measure::Rank => "rank",
    };
    let direction = match figure.direction {
        None => "",
        Some(Direction::Up) => "↑",
        Some(Direction::Down) => "↓",
    };
    let status = if figure.status == Status::Target { "target" } else { "actual" };
    let said = |word: &Option<String>| word.clone().unwrap_or_else(|| "-".to_owned());
    let zone = figure.zone.as_deref().map_or("-", |zone| if title.contains(zone) { "zone" } else { zone });
    format!("{text} {} {measure}{direction} {} {status} {zone}", said(&figure.indicator), said(&figure.period))
}

/// Checks the figures of sentences that stand under a title.
fn check(title: &str, cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (sentence, expected) in cases {
        let extraction = Extractor::new().extract(&format!("{title}\n{sentence}"));
        let found: Vec<String> = extraction
            .mentions
            .iter()
            .filter(|m| m.start >= title.encode_utf16().count())
            .filter_map(|m| match &m.kind {
                MentionKind::Figure(figure) => Some(told(&m.text, figure, title)),
                _ => None,
            })
            .collect();
        if found != *expected {
            wrong.push(format!("{sentence}\n  got  {found:#?}\n  want {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn party_building() {
    check(
        "武进高新区党建引领高质量发展",
        &[
            (
                "武进高新区党工委下辖基层党委12个、党总支8个、党支部320个,共有党员5600余名。",
                &[
                    "12个 基层党委 level - actual zone",
                    "8个 党总支 level - actual zone",
                    "320个 党支部 level - actual zone",
                    "5600余名 党员 level - actual zone",
                ],
            ),
            (
                "全区现有非公企业党组织156个,党组织覆盖率达98%。",
                &["156个 非公企业党组织 level - actual zone", "98% 党组织覆盖率 level - actual zone"],
            ),
            (
                "2019年,高新区在67个国家级高新区综合排名中位列第25位,较上年前进3位。",
                &[
                    "67个 国家级高新区 level 2019年 actual -",
                    "第25位 综合排名 rank 2019年 actual zone",
                    "3位 综合排名 change↑ 2019年 actual zone",
                ],
            ),
            (
                "截至2020年底,园区累计引进外资企业180多家,其中世界500强企业23家。",
                &[
                    "180多家 引进外资企业 level 截至2020年底 actual zone",
                    "23家 世界500强企业 level 截至2020年底 actual zone",
                ],
            ),
            (
                "他们组建了12支党员先锋队,划分36个责任区,设立党员示范岗120个。",
                &[
                    "12支 党员先锋队 level - actual -",
                    "36个 责任区 level - actual -",
                    "120个 党员示范岗 level - actual -",
                ],
            ),
            (
                "去年以来,开展各类主题党日活动500多场次,参与党员1.2万人次。",
                &["500多场次 主题党日活动 level 去年以来 actual zone", "1.2万人次 党员 level 去年以来 actual zone"],
            ),
            (
                "该公司现有员工3000余人,其中党员260名,占员工总数的8.7%。",
                &["3000余人 员工 level - actual -", "260名 党员 level - actual -", "8.7% 党员 share - actual -"],
            ),
            (
                "公司年销售收入突破50亿元,同比增长30%,税收超过2亿元。",
                &[
                    "50亿元 公司年销售收入 level - actual -",
                    "30% 公司年销售收入 growth↑ - actual -",
                    "2亿元 税收 level - actual -",
                ],
            ),
            (
                "疫情期间,园区组织200多名党员志愿者深入一线,筹集口罩50万只,为企业减免房租3000万元。",
                &[
                    "200多名 党员志愿者 level 疫情期间 actual zone",
                    "50万只 口罩 level 疫情期间 actual zone",
                    "3000万元 房租 level 疫情期间 actual zone",
                ],
            ),
            (
                "120家规上企业在10天内全部复工,复工率100%。",
                &[
                    "120家 规上企业 level - actual zone",
                    "10天 复工 level - actual zone",
                    "100% 复工率 level - actual zone",
                ],
            ),
            (
                "目前,高新区拥有国家级孵化器5家、省级孵化器9家,孵化面积超过100万平方米。",
                &[
                    "5家 国家级孵化器 level 目前 actual zone",
                    "9家 省级孵化器 level 目前 actual zone",
                    "100万平方米 孵化面积 level 目前 actual zone",
                ],
            ),
            (
                "投入资金1.5亿元,建成总面积8000平方米的党群服务中心。",
                &["1.5亿元 资金 level - actual zone", "8000平方米 总面积 level - actual -"],
            ),
            (
                "每年投入专项经费500万元,为每个支部配备1名党建指导员。",
                &["500万元 专项经费 level - actual zone", "1名 党建指导员 level - actual zone"],
            ),
            (
                "十三五期间,地区生产总值年均增长8.5%,高于全市1.2个百分点。",
                &[
                    "8.5% 地区生产总值 growth↑ 十三五期间 actual zone",
                    "1.2个百分点 地区生产总值 change↑ 十三五期间 actual zone",
                ],
            ),
            (
                "到2025年,力争地区生产总值突破1000亿元,高新技术企业达到500家。",
                &["1000亿元 地区生产总值 level 到2025年 target zone", "500家 高新技术企业 level 到2025年 target zone"],
            ),
            (
                "全年实现进出口总额86亿美元,增长12%;其中出口52亿美元,增长9%。",
                &[
                    "86亿美元 进出口总额 level 全年 actual zone",
                    "12% 进出口总额 growth↑ 全年 actual zone",
                    "52亿美元 出口 level 全年 actual zone",
                    "9% 出口 growth↑ 全年 actual zone",
                ],
            ),
            (
                "新增高新技术企业45家,总数达到210家。",
                &["45家 高新技术企业 level - actual zone", "210家 高新技术企业总数 level - actual zone"],
            ),
            (
                "创成省级以上企业研发机构16家,有效发明专利拥有量达3200件,每万人发明专利拥有量达86件。",
                &[
                    "16家 省级以上企业研发机构 level - actual zone",
                    "3200件 有效发明专利拥有量 level - actual zone",
                    "86件 每万人发明专利拥有量 level - actual zone",
                ],
            ),
            (
                "吸引各类人才2.3万人,其中国家级人才计划专家56人,省双创人才128人。",
                &[
                    "2.3万人 人才 level - actual zone",
                    "56人 国家级人才计划专家 level - actual zone",
                    "128人 省双创人才 level - actual zone",
                ],
            ),
            (
                "一次办结率由60%提升到95%,审批时限压缩70%以上。",
                &[
                    "60% 一次办结率 level - actual zone",
                    "95% 一次办结率 level - actual zone",
                    "70% 审批时限 growth↓ - actual zone",
                ],
            ),
            (
                "全社会研发投入占GDP比重达4.2%,科技进步贡献率达68%。",
                &["4.2% 全社会研发投入占GDP比重 share - actual zone", "68% 科技进步贡献率 share - actual zone"],
            ),
            ("连续5年获评全国优秀高新区。", &["5年 获评全国优秀高新区 level - actual zone"]),
            ("党员占比超过60%。", &["60% 党员占比 share - actual zone"]),
            (
                "实施“书记项目”18个,培育党建品牌36个。",
                &["18个 “书记项目” level - actual zone", "36个 党建品牌 level - actual zone"],
            ),
            (
                "培养入党积极分子320名,发展党员86名。",
                &["320名 入党积极分子 level - actual zone", "86名 发展党员 level - actual zone"],
            ),
            (
                "开设党课120节,受教育党员达8000人次。",
                &["120节 党课 level - actual zone", "8000人次 受教育党员 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn news_briefs() {
    check(
        "",
        &[
            ("国家铁路局:“五一”假期全国铁路发送旅客超1亿人次", &["1亿人次 全国铁路发送旅客 level “五一”假期 actual -"]),
            (
                "5月1日至5日,全国铁路累计发送旅客1.02亿人次,日均发送2033万人次,同比增长10.7%。",
                &[
                    "1.02亿人次 发送旅客 level 5月1日至5日 actual -",
                    "2033万人次 发送旅客 level 5月1日至5日 actual -",
                    "10.7% 发送旅客 growth↑ 5月1日至5日 actual -",
                ],
            ),
            (
                "“五一”假期,全国国内旅游出游3.14亿人次,同比增长6.4%;国内游客出游总花费1802.69亿元,同比增长8.0%。",
                &[
                    "3.14亿人次 全国国内旅游出游 level “五一”假期 actual -",
                    "6.4% 全国国内旅游出游 growth↑ “五一”假期 actual -",
                    "1802.69亿元 国内游客出游总花费 level “五一”假期 actual -",
                    "8.0% 国内游客出游总花费 growth↑ “五一”假期 actual -",
                ],
            ),
            (
                "商务部大数据监测显示,假期全国重点零售和餐饮企业销售额同比增长6.3%。",
                &["6.3% 全国重点零售和餐饮企业销售额 growth↑ 假期 actual -"],
            ),
            (
                "假期前4天,重点监测平台家电销售额同比增长15.5%。",
                &["15.5% 重点监测平台家电销售额 growth↑ 假期前4天 actual -"],
            ),
            (
                "国家移民管理局5月6日发布,“五一”假期全国口岸日均217.9万人次中外人员出入境,较去年同期增长28.7%。",
                &[
                    "217.9万人次 中外人员出入境 level “五一”假期 actual -",
                    "28.7% 中外人员出入境 growth↑ “五一”假期 actual -",
                ],
            ),
            (
                "4月份,中国制造业采购经理指数为49.0%,比上月下降1.5个百分点。",
                &[
                    "49.0% 中国制造业采购经理指数 level 4月份 actual -",
                    "1.5个百分点 中国制造业采购经理指数 change↓ 4月份 actual -",
                ],
            ),
            (
                "4月份全国居民消费价格同比下降0.1%,环比上涨0.1%。",
                &["0.1% 全国居民消费价格 growth↓ 4月份 actual -", "0.1% 全国居民消费价格 growth↑ 4月份 actual -"],
            ),
            (
                "截至4月末,我国外汇储备规模为32817亿美元,较3月末上升410亿美元,升幅为1.27%。",
                &[
                    "32817亿美元 外汇储备规模 level 截至4月末 actual -",
                    "410亿美元 外汇储备规模 change↑ 截至4月末 actual -",
                    "1.27% 外汇储备规模 growth↑ 截至4月末 actual -",
                ],
            ),
            (
                "一季度,全国规模以上文化及相关产业企业实现营业收入33939亿元,同比增长6.2%。",
                &["33939亿元 营业收入 level 一季度 actual -", "6.2% 营业收入 growth↑ 一季度 actual -"],
            ),
            ("5月5日,2025年五一档总票房破7亿。", &["7亿 总票房 level 2025年五一档 actual -"]),
            (
                "今年前4个月,我国汽车产销量双双突破1000万辆,分别达1017.5万辆和1006万辆,同比分别增长12.9%和10.8%。",
                &[
                    "1000万辆 汽车产销量 level 今年前4个月 actual -",
                    "1017.5万辆 汽车产销量 level 今年前4个月 actual -",
                    "1006万辆 汽车产销量 level 今年前4个月 actual -",
                    "12.9% 汽车产销量 growth↑ 今年前4个月 actual -",
                    "10.8% 汽车产销量 growth↑ 今年前4个月 actual -",
                ],
            ),
            (
                "新能源汽车出口64.2万辆,增长52.6%,占汽车出口总量的三分之一。",
                &[
                    "64.2万辆 新能源汽车出口 level - actual -",
                    "52.6% 新能源汽车出口 growth↑ - actual -",
                    "三分之一 新能源汽车出口 share - actual -",
                ],
            ),
            (
                "截至4月底,全国累计发电装机容量34.9亿千瓦,同比增长15.9%。其中,太阳能发电装机容量9.9亿千瓦,同比增长47.7%。",
                &[
                    "34.9亿千瓦 发电装机容量 level 截至4月底 actual -",
                    "15.9% 发电装机容量 growth↑ 截至4月底 actual -",
                    "9.9亿千瓦 太阳能发电装机容量 level 截至4月底 actual -",
                    "47.7% 太阳能发电装机容量 growth↑ 截至4月底 actual -",
                ],
            ),
            (
                "我国高铁营业里程达4.8万公里,占世界高铁总里程的70%以上。",
                &["4.8万公里 高铁营业里程 level - actual -", "70% 高铁营业里程 share - actual -"],
            ),
            ("美国4月失业率为4.2%,与上月持平。", &["4.2% 失业率 level 4月 actual -"]),
            (
                "苏州工业园区一季度地区生产总值突破900亿元,同比增长6.1%。",
                &[
                    "900亿元 地区生产总值 level 一季度 actual 苏州工业园区",
                    "6.1% 地区生产总值 growth↑ 一季度 actual 苏州工业园区",
                ],
            ),
            (
                "财政部:一季度全国一般公共预算收入60189亿元,同比下降1.1%。",
                &[
                    "60189亿元 全国一般公共预算收入 level 一季度 actual -",
                    "1.1% 全国一般公共预算收入 growth↓ 一季度 actual -",
                ],
            ),
            ("预计到2030年,产业规模将突破1万亿元。", &["1万亿元 产业规模 level 到2030年 target -"]),
            ("全国夏粮收购超2000万吨。", &["2000万吨 全国夏粮收购 level - actual -"]),
            (
                "全国“三夏”大规模小麦机收全面展开,已收获面积过半,日机收面积突破1000万亩。",
                &["1000万亩 日机收面积 level - actual -"],
            ),
            ("我国5G用户数达10.7亿户。", &["10.7亿户 5G用户数 level - actual -"]),
            (
                "今年以来,中欧班列累计开行6000列,发送货物65万标箱,同比分别增长8%、10%。",
                &[
                    "6000列 中欧班列 level 今年以来 actual -",
                    "65万标箱 发送货物 level 今年以来 actual -",
                    "8% 中欧班列 growth↑ 今年以来 actual -",
                    "10% 发送货物 growth↑ 今年以来 actual -",
                ],
            ),
            ("海南自由贸易港企业数量突破100万家。", &["100万家 企业数量 level - actual 海南自由贸易港"]),
            (
                "深圳前4个月新设经营主体18万户,平均每天新设1500户。",
                &["18万户 经营主体 level 前4个月 actual -", "1500户 经营主体 level 前4个月 actual -"],
            ),
        ],
    );
}

#[test]
fn a_zone_s_year() {
    check(
        "钟楼高新区:党旗红引领高新蓝",
        &[
            (
                "近年来,钟楼高新区累计建成党群服务阵地26个,总面积超2万平方米。",
                &["26个 党群服务阵地 level 近年来 actual zone", "2万平方米 总面积 level 近年来 actual zone"],
            ),
            (
                "高新区党工委书记李明介绍,目前园区拥有两新党组织210个,覆盖企业1300多家。",
                &["210个 两新党组织 level 目前 actual zone", "1300多家 覆盖企业 level 目前 actual zone"],
            ),
            (
                "成立“红色合伙人”联盟,吸纳成员单位48家,开展活动130余场,惠及职工2.6万人次。",
                &[
                    "48家 成员单位 level - actual zone",
                    "130余场 活动 level - actual zone",
                    "2.6万人次 职工 level - actual zone",
                ],
            ),
            (
                "江苏某某科技公司党支部书记王芳说:“公司今年研发投入将达到8000万元,占销售收入的12%。”",
                &["8000万元 研发投入 level 今年 target -", "12% 研发投入 share 今年 target -"],
            ),
            (
                "该企业2020年实现销售12亿元,同比增长20%,获得专利授权56件,其中发明专利21件。",
                &[
                    "12亿元 销售 level 2020年 actual -",
                    "20% 销售 growth↑ 2020年 actual -",
                    "56件 专利授权 level 2020年 actual -",
                    "21件 发明专利 level 2020年 actual -",
                ],
            ),
            (
                "在党建引领下,2020年全区实现地区生产总值512.6亿元,增长4.5%;一般公共预算收入48.3亿元,增长6.1%,税比达93.5%;规上工业总产值首次突破千亿元,达1020亿元。",
                &[
                    "512.6亿元 地区生产总值 level 2020年 actual zone",
                    "4.5% 地区生产总值 growth↑ 2020年 actual zone",
                    "48.3亿元 一般公共预算收入 level 2020年 actual zone",
                    "6.1% 一般公共预算收入 growth↑ 2020年 actual zone",
                    "93.5% 税比 level 2020年 actual zone",
                    "千亿元 规上工业总产值 level 2020年 actual zone",
                    "1020亿元 规上工业总产值 level 2020年 actual zone",
                ],
            ),
            (
                "全年新签约亿元以上项目62个,其中10亿元以上项目9个、外资超3000万美元项目5个。",
                &[
                    "62个 新签约亿元以上项目 level 全年 actual zone",
                    "10亿元 项目 level 全年 actual zone",
                    "9个 10亿元以上项目 level 全年 actual zone",
                    "3000万美元 外资 level 全年 actual zone",
                    "5个 外资超3000万美元项目 level 全年 actual zone",
                ],
            ),
            (
                "新认定高新技术企业98家,净增35家,总数突破300家;科技型中小企业入库420家。",
                &[
                    "98家 高新技术企业 level - actual zone",
                    "35家 高新技术企业 level - actual zone",
                    "300家 高新技术企业总数 level - actual zone",
                    "420家 科技型中小企业入库 level - actual zone",
                ],
            ),
            (
                "引进领军人才团队26个、高层次人才310人,其中博士85人。",
                &[
                    "26个 领军人才团队 level - actual zone",
                    "310人 高层次人才 level - actual zone",
                    "85人 博士 level - actual zone",
                ],
            ),
            (
                "先后建成省级以上众创空间11家,孵化器面积达45万平方米,在孵企业680家。",
                &[
                    "11家 省级以上众创空间 level - actual zone",
                    "45万平方米 孵化器面积 level - actual zone",
                    "680家 在孵企业 level - actual zone",
                ],
            ),
            (
                "建立“一企一策”帮扶机制,走访企业560家,帮助解决用工、融资等问题230个,落实惠企资金1.3亿元。",
                &[
                    "560家 企业 level - actual zone",
                    "230个 用工、融资等问题 level - actual zone",
                    "1.3亿元 惠企资金 level - actual zone",
                ],
            ),
            (
                "行政审批事项由126项压缩到58项,平均办理时间缩短60%。",
                &[
                    "126项 行政审批事项 level - actual zone",
                    "58项 行政审批事项 level - actual zone",
                    "60% 平均办理时间 growth↓ - actual zone",
                ],
            ),
            (
                "建设用地亩均税收达38万元,是全市平均水平的2.1倍。",
                &["38万元 建设用地亩均税收 level - actual zone", "2.1倍 建设用地亩均税收 level - actual zone"],
            ),
            (
                "PM2.5平均浓度33微克/立方米,同比下降12.3%;空气优良天数比例81.2%,同比提高6.8个百分点。",
                &[
                    "33微克/立方米 PM2.5平均浓度 level - actual zone",
                    "12.3% PM2.5平均浓度 growth↓ - actual zone",
                    "81.2% 空气优良天数比例 share - actual zone",
                    "6.8个百分点 空气优良天数比例 change↑ - actual zone",
                ],
            ),
            (
                "新改建道路15条,新增绿化面积32万平方米,改造老旧小区7个、惠及居民3200户。",
                &[
                    "15条 道路 level - actual zone",
                    "32万平方米 绿化面积 level - actual zone",
                    "7个 改造老旧小区 level - actual zone",
                    "3200户 居民 level - actual zone",
                ],
            ),
            (
                "在2020年度苏南国家自主创新示范区考核中,高新区综合得分92.5分,位列第三。",
                &["92.5分 综合得分 level 2020年度 actual zone", "第三 综合得分 rank 2020年度 actual zone"],
            ),
            (
                "党员干部下沉一线1800多人次,排查隐患3600处,整改率99%。",
                &[
                    "1800多人次 党员干部下沉一线 level - actual zone",
                    "3600处 隐患 level - actual zone",
                    "99% 整改率 level - actual zone",
                ],
            ),
            (
                "力争到“十四五”末,地区生产总值超800亿元,规上工业总产值达1600亿元,研发投入占比达4%。",
                &[
                    "800亿元 地区生产总值 level 到“十四五”末 target zone",
                    "1600亿元 规上工业总产值 level 到“十四五”末 target zone",
                    "4% 研发投入占比 share 到“十四五”末 target zone",
                ],
            ),
            (
                "高新区规划面积56平方公里,下辖4个街道、38个社区,常住人口30万。",
                &[
                    "56平方公里 规划面积 level - actual zone",
                    "4个 街道 level - actual zone",
                    "38个 社区 level - actual zone",
                    "30万 常住人口 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn grammar() {
    check(
        "常州高新区营商环境",
        &[
            (
                "新政给予企业300万元奖励,提供5000平方米厂房。",
                &["300万元 奖励 level - actual zone", "5000平方米 厂房 level - actual zone"],
            ),
            ("步行15分钟可到达一处公园绿地。", &["15分钟 到达一处公园绿地 level - actual zone"]),
            ("项目从签约到开工仅用58天。", &["58天 从签约到开工 level - actual -"]),
            ("120家规上企业10天内全部复工。", &["120家 规上企业 level - actual zone", "10天 复工 level - actual zone"]),
            ("发放专项资金5亿元用于技术改造。", &["5亿元 专项资金 level - actual zone"]),
            (
                "研发投入占比由3.1%提高到3.5%。",
                &["3.1% 研发投入占比 share - actual zone", "3.5% 研发投入占比 share - actual zone"],
            ),
            (
                "单位GDP能耗累计下降16%,PM2.5浓度改善12%。",
                &["16% 单位GDP能耗 growth↓ - actual zone", "12% PM2.5浓度 growth↓ - actual zone"],
            ),
            (
                "出口占比提高2.3个百分点,达到45%。",
                &["2.3个百分点 出口占比 change↑ - actual zone", "45% 出口占比 share - actual zone"],
            ),
            ("全区失业率控制在3%以内。", &["3% 失业率 level - actual zone"]),
            (
                "高新区综合实力跃居全省第三,前进5个位次。",
                &["第三 综合实力 rank - actual zone", "5个位次 综合实力 change↑ - actual zone"],
            ),
            ("GDP突破万亿,人均超过2万美元。", &["万亿 GDP level - actual zone", "2万美元 人均GDP level - actual zone"]),
            (
                "规上工业企业实现利润120亿元,比上年增加15亿元。",
                &["120亿元 利润 level - actual zone", "15亿元 利润 change↑ - actual zone"],
            ),
            ("村集体经济收入翻了两番。", &["翻了两番 村集体经济收入 growth↑ - actual zone"]),
            (
                "全年用电量80亿千瓦时,其中工业用电占70%。",
                &["80亿千瓦时 用电量 level 全年 actual zone", "70% 工业用电 share 全年 actual zone"],
            ),
        ],
    );
}

#[test]
fn plans_changes_and_orders() {
    check(
        "嘉定高新区一季度经济运行",
        &[
            (
                "规上工业总产值达88亿元,完成区里下达年度目标的26.5%,超时序进度1.5个百分点。",
                &[
                    "88亿元 规上工业总产值 level - actual zone",
                    "26.5% 规上工业总产值 level - actual zone",
                    "1.5个百分点 规上工业总产值 change↑ - actual zone",
                ],
            ),
            (
                "产业规模可突破600亿元,集成电路产值同比增长超过18%。",
                &["600亿元 产业规模 level - actual zone", "18% 集成电路产值 growth↑ - actual zone"],
            ),
            (
                "机器人、无人机和充电桩产量分别增长1.4倍、62%和35%。",
                &[
                    "1.4倍 机器人产量 growth↑ - actual zone",
                    "62% 无人机产量 growth↑ - actual zone",
                    "35% 充电桩产量 growth↑ - actual zone",
                ],
            ),
            (
                "审批时限从法定8个工作日压缩至1个工作日内,企业营收保持15%以上增长。",
                &[
                    "8个工作日 审批时限 level - actual zone",
                    "1个工作日 审批时限 level - actual zone",
                    "15% 企业营收 growth↑ - actual zone",
                ],
            ),
            (
                "在31平方公里的土地上,先后引进12家研究院及一批设计公司。",
                &["31平方公里 土地 level - actual zone", "12家 研究院 level - actual zone"],
            ),
            (
                "全年技术合同成交额40亿元。其中,3月份出口9亿元;进出口总额21亿元。",
                &[
                    "40亿元 技术合同成交额 level 全年 actual zone",
                    "9亿元 出口 level 3月份 actual zone",
                    "21亿元 进出口总额 level 全年 actual zone",
                ],
            ),
            (
                "2023年计划投资20亿元,截至4月底,已投资6亿元,占年度计划的30%。",
                &[
                    "20亿元 计划投资 level 2023年 target zone",
                    "6亿元 投资 level 截至4月底 actual zone",
                    "30% 投资 share 截至4月底 actual zone",
                ],
            ),
            (
                "项目平均建设周期从16个月缩短至10个月。",
                &["16个月 项目平均建设周期 level - actual zone", "10个月 项目平均建设周期 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn whose_and_of_what() {
    check(
        "",
        &[
            (
                "2023年,嘉定高新区新增规上企业46家。全区税收增长8%。\n科创能力不断增强。新认定创新型企业112家,总数达530家。\n嘉定高新区将继续前行。",
                &[
                    "46家 规上企业 level 2023年 actual 嘉定高新区",
                    "8% 税收 growth↑ 2023年 actual 嘉定高新区",
                    "112家 创新型企业 level - actual 嘉定高新区",
                    "530家 创新型企业 level - actual 嘉定高新区",
                ],
            ),
            (
                "2023年,全部参评开发区进出口总额增长6%,占全省比重为71%。",
                &["6% 参评开发区进出口总额 growth↑ 2023年 actual -", "71% 参评开发区进出口总额 share 2023年 actual -"],
            ),
            (
                "园区以不到全市1%的土地面积,贡献了全市21%的税收。",
                &["1% 土地面积 share - actual -", "21% 税收 share - actual -"],
            ),
            (
                "到位内资32亿元,实际使用外资1.2亿美元,分别占全市的31%和46%。",
                &[
                    "32亿元 到位内资 level - actual -",
                    "1.2亿美元 实际使用外资 level - actual -",
                    "31% 到位内资 share - actual -",
                    "46% 实际使用外资 share - actual -",
                ],
            ),
            (
                "96家瞪羚企业平均研发投入强度为18%,营业收入总额增长22%。",
                &[
                    "96家 瞪羚企业 level - actual -",
                    "18% 瞪羚企业平均研发投入强度 level - actual -",
                    "22% 营业收入总额 growth↑ - actual -",
                ],
            ),
            (
                "快递业务量累计完成5亿件,高企总数达到580家,排名全市第一。",
                &[
                    "5亿件 快递业务量 level - actual -",
                    "580家 高企总数 level - actual -",
                    "第一 高企总数 rank - actual -",
                ],
            ),
            (
                "开展120余场次的安全培训,由30多人的服务团队上门指导。",
                &["120余场次 安全培训 level - actual -", "30多人 服务团队 level - actual -"],
            ),
        ],
    );
}
