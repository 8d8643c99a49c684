//! Things that are counted.

use crate::check;

#[test]
fn lists_of_what_is_counted() {
    check(
        "昆山高新区服务企业纪实",
        &[
            (
                "昆山高新区规划面积52平方公里,下辖4个街道、31个社区,常住人口26万。",
                &[
                    "52平方公里 规划面积 level - actual zone",
                    "4个 街道 level - actual zone",
                    "31个 社区 level - actual zone",
                    "26万 常住人口 level - actual zone",
                ],
            ),
            (
                "下设党委9个、党总支6个、党支部210个,共有党员4300余名。",
                &[
                    "9个 党委 level - actual zone",
                    "6个 党总支 level - actual zone",
                    "210个 党支部 level - actual zone",
                    "4300余名 党员 level - actual zone",
                ],
            ),
            (
                "培养业务骨干180名,组建服务队12支。",
                &["180名 业务骨干 level - actual zone", "12支 服务队 level - actual zone"],
            ),
            (
                "引进领军人才团队18个、高层次人才240人。",
                &["18个 领军人才团队 level - actual zone", "240人 高层次人才 level - actual zone"],
            ),
            (
                "新改建道路11条,新增绿化面积21万平方米,改造老旧小区5个。",
                &[
                    "11条 道路 level - actual zone",
                    "21万平方米 绿化面积 level - actual zone",
                    "5个 老旧小区 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn parts_of_what_was_counted() {
    check(
        "昆山高新区服务企业纪实",
        &[
            (
                "吸引各类人才1.6万人,其中博士190人,外籍专家42人。",
                &[
                    "1.6万人 人才 level - actual zone",
                    "190人 博士 level - actual zone",
                    "42人 外籍专家 level - actual zone",
                ],
            ),
            (
                "目前,昆山高新区拥有国家级孵化器3家、省级孵化器7家,孵化面积超过80万平方米。",
                &[
                    "3家 国家级孵化器 level 目前 actual zone",
                    "7家 省级孵化器 level 目前 actual zone",
                    "80万平方米 孵化面积 level 目前 actual zone",
                ],
            ),
            (
                "全年新签约亿元以上项目48个,其中10亿元以上项目7个、外资超2000万美元项目4个。",
                &[
                    "48个 新签约亿元以上项目 level 全年 actual zone",
                    "10亿元 项目 level 全年 actual zone",
                    "7个 10亿元以上项目 level 全年 actual zone",
                    "2000万美元 外资 level 全年 actual zone",
                    "4个 外资超2000万美元项目 level 全年 actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn totals_after_what_was_added() {
    check(
        "昆山高新区服务企业纪实",
        &[
            (
                "新增高新技术企业36家,总数达到190家。",
                &["36家 高新技术企业 level - actual zone", "190家 高新技术企业总数 level - actual zone"],
            ),
            (
                "新认定瞪羚企业52家,净增20家,总数突破200家。",
                &[
                    "52家 瞪羚企业 level - actual zone",
                    "20家 瞪羚企业 level - actual zone",
                    "200家 瞪羚企业总数 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_done_to_them_is_left_out() {
    check(
        "昆山高新区服务企业纪实",
        &[
            (
                "走访企业340家,帮助解决用工、用地等问题150个,落实补贴资金2.6亿元。",
                &[
                    "340家 企业 level - actual zone",
                    "150个 用工、用地等问题 level - actual zone",
                    "2.6亿元 补贴资金 level - actual zone",
                ],
            ),
            (
                "新政给予企业200万元奖励,提供3000平方米厂房。",
                &["200万元 奖励 level - actual zone", "3000平方米 厂房 level - actual zone"],
            ),
            ("发放专项资金8亿元用于技术改造。", &["8亿元 专项资金 level - actual zone"]),
            (
                "开展120余场次的安全培训,由30多人的服务团队上门指导。",
                &["120余场次 安全培训 level - actual zone", "30多人 服务团队 level - actual zone"],
            ),
            (
                "在26平方公里的土地上,先后引进9家研究院及一批设计公司。",
                &["26平方公里 土地 level - actual zone", "9家 研究院 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn quotes_and_brackets_belong_to_names() {
    check(
        "昆山高新区服务企业纪实",
        &[(
            "实施“揭榜项目”16个,培育服务品牌24个。",
            &["16个 “揭榜项目” level - actual zone", "24个 服务品牌 level - actual zone"],
        )],
    );
}

#[test]
fn times_that_count() {
    check("昆山高新区服务企业纪实", &[("项目从签约到开工仅用45天。", &["45天 从签约到开工 level - actual -"])]);
}

#[test]
fn what_is_done_for_somebody_and_what_is_not_done() {
    check(
        "湖滨街道服务企业纪实",
        &[
            (
                "先后为辖区企业的车辆和人员办理通行证2000余张,为企业申领补贴30万元。",
                &["2000余张 通行证 level - actual -", "30万元 补贴 level - actual -"],
            ),
            (
                "云帆区有60%以上的企业建立党支部,320名在职党员到社区报到。",
                &["60% 企业 share - actual -", "320名 在职党员 level - actual -"],
            ),
            ("小区16家,其中3家未与物业签约。", &["16家 小区 level - actual -", "3家 小区 level - actual -"]),
        ],
    );
}

#[test]
fn those_of_whom_a_clause_tells_and_those_who_did_it() {
    check(
        "湖滨街道服务企业纪实",
        &[
            (
                "辖区共有213家从事模具设计的企业,其中18家专注于精密加工的工厂获得贷款。",
                &["213家 企业 level - actual -", "18家 工厂 level - actual -"],
            ),
            (
                "座谈会提出意见建议45条,党员志愿者化解邻里纠纷36起,该厂是全市唯一两家制药企业之一。",
                &["45条 意见建议 level - actual -", "36起 邻里纠纷 level - actual -", "两家 制药企业 level - actual -"],
            ),
            (
                "辖区6个社区常住人口达到3万人,本土培育企业12家,村里1200多亩水稻。",
                &[
                    "6个 社区 level - actual -",
                    "3万人 常住人口 level - actual -",
                    "12家 本土培育企业 level - actual -",
                    "1200多亩 水稻 level - actual -",
                ],
            ),
            (
                "驿站将由6家单位共同建设,面向职工的3万平方米公寓已选址。",
                &["6家 单位 level - actual -", "3万平方米 公寓 level - actual -"],
            ),
        ],
    );
}

#[test]
fn where_the_counted_thing_ends() {
    check(
        "湖滨街道服务企业纪实",
        &[
            (
                "选聘75名小区“湖管家”全天候服务居民,将21条热线整合到一处,“湖畔工作室”调处纠纷46起,成立产业链党委5个。",
                &[
                    "75名 小区“湖管家” level - actual -",
                    "21条 热线 level - actual -",
                    "46起 纠纷 level - actual -",
                    "5个 产业链党委 level - actual -",
                ],
            ),
            (
                "辖区6个社区(湖东社区2015年3月成立)建有书屋12家,贡献全市超三成的上市新药。",
                &["6个 社区 level - actual -", "12家 书屋 level - actual -", "三成 上市新药 share - actual -"],
            ),
            (
                "营业收入超10亿元园区达到9家,最大的突破60亿元大关。",
                &[
                    "10亿元 营业收入 level - actual -",
                    "9家 营业收入超10亿元园区 level - actual -",
                    "60亿元 营业收入 level - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn what_became_of_the_subject_of_a_clause() {
    check(
        "青溪镇发展纪实",
        &[
            (
                "26项技术过审,12座桥梁成网,18个项目开建。",
                &["26项 技术 level - actual -", "12座 桥梁 level - actual -", "18个 项目 level - actual -"],
            ),
            (
                "去年,全镇8款产品热销。12个道路桥梁项目搁浅。",
                &["8款 产品 level 去年 actual -", "12个 道路桥梁项目 level 去年 actual -"],
            ),
            (
                "12个项目未通过验收,8款产品将上市,35座泵站已建成。",
                &["12个 项目 level - actual -", "8款 产品 level - target -", "35座 泵站 level - actual -"],
            ),
            (
                "26台风机并网发电,推进12个项目前期工作。",
                &["26台 风机 level - actual -", "12个 项目前期工作 level - actual -"],
            ),
            // An object keeps its deverbal noun, and so does what ends in a noun.
            ("完成26项技术改造,推进12个项目建设。", &["26项 技术改造 level - actual -", "12个 项目 level - actual -"]),
            (
                "12个项目团队,3个产业园、5个产业强镇梯次创建。",
                &[
                    "12个 项目团队 level - actual -",
                    "3个 产业园 level - actual -",
                    "5个 产业强镇梯次创建 level - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn those_of_whom_the_next_figure_tells() {
    check(
        "临江县统计公报",
        &[
            (
                "18个乡镇文化站业务用房9000平方米。",
                &["18个 乡镇文化站 level - actual -", "9000平方米 业务用房 level - actual -"],
            ),
            (
                "全市90万亩水稻平均单产达612公斤。",
                &["90万亩 水稻 level - actual -", "612公斤 水稻平均单产 level - actual -"],
            ),
            ("15个开发区重大项目开工120个。", &["15个 开发区 level - actual -", "120个 重大项目 level - actual -"]),
            ("3个工业园区入驻企业210家。", &["3个 工业园区 level - actual -", "210家 入驻企业 level - actual -"]),
            (
                "12个社区服务中心建筑面积6000平方米。",
                &["12个 社区服务中心 level - actual -", "6000平方米 社区服务中心建筑面积 level - actual -"],
            ),
            (
                "24个省重点项目年度投资40亿元。",
                &["24个 省重点项目 level - actual -", "40亿元 年度投资 level - actual -"],
            ),
        ],
    );
}

#[test]
fn words_that_begin_or_end_like_others() {
    check(
        "江城新闻",
        &[
            ("现有船只200艘。", &["200艘 船只 level - actual -"]),
            ("拥有人才2万名。", &["2万名 人才 level - actual -"]),
            ("修缮名人故居20处。", &["20处 名人故居 level - actual -"]),
            ("参与制定国际规则20项。", &["20项 国际规则 level - actual -"]),
            ("引进面板项目3个。", &["3个 面板项目 level - actual -"]),
            ("现有出租车2000辆。", &["2000辆 出租车 level - actual -"]),
            ("建成区域性养老院9家。", &["9家 区域性养老院 level - actual -"]),
            ("新设备的效率达到300件。", &["300件 新设备的效率 level - actual -"]),
            ("去年举行招聘会20场。", &["20场 招聘会 level 去年 actual -"]),
        ],
    );
}
