//! Party branches, streets and supervision: what is counted of what they do, and for whom.

use crate::check;

#[test]
fn after_several_deeds() {
    check(
        "东湾街道党建纪实",
        &[
            ("今年以来,累计摸排化解矛盾纠纷215起。", &["215起 矛盾纠纷 level 今年以来 actual -"]),
            ("网格员累计排查上报并跟踪处置隐患326处。", &["326处 隐患 level - actual -"]),
            ("社区共收集梳理并分类交办居民诉求580件。", &["580件 居民诉求 level - actual -"]),
            ("督促指导企业整改隐患36处,检视问题56个。", &["36处 隐患 level - actual -", "56个 问题 level - actual -"]),
            (
                "培训管理人员120名,引进研发机构23家。",
                &["120名 管理人员 level - actual -", "23家 研发机构 level - actual -"],
            ),
        ],
    );
}

#[test]
fn deeds_that_are_counted() {
    check(
        "东湾街道党建纪实",
        &[
            (
                "楼栋长、退役军人参与巡逻值守800余次,1260项攻坚竞赛项目正在推进。",
                &["800余次 巡逻值守 level - actual -", "1260项 攻坚竞赛项目 level - actual -"],
            ),
            ("构建攻坚格局(1条主线、3大目标)。", &["1条 主线 level - actual -"]),
            ("打造“海港红帆”“匠心筑梦”等党建品牌12个。", &["12个 党建品牌 level - actual -"]),
            (
                "党工委累计走访指导360次,约谈提醒52人次。",
                &["360次 走访指导 level - actual -", "52人次 约谈提醒 level - actual -"],
            ),
            ("运用“四种形态”批评教育帮助和处理1260人次。", &["1260人次 批评教育帮助和处理 level - actual -"]),
            (
                "接收信访举报1.2万件次,立案830件,移送司法机关12人。",
                &[
                    "1.2万件次 信访举报 level - actual -",
                    "830件 立案 level - actual -",
                    "12人 移送司法机关 level - actual -",
                ],
            ),
            (
                "开展督导检查18次,组织调研走访46次。",
                &["18次 督导检查 level - actual -", "46次 调研走访 level - actual -"],
            ),
        ],
    );
}

#[test]
fn who_was_honoured() {
    check(
        "东湾街道党建纪实",
        &[
            ("去年,全市有35人被市里评为“优秀第一书记”。", &["35人 “优秀第一书记” level 去年 actual -"]),
            ("社区有6人获评“最美志愿者”称号。", &["6人 “最美志愿者” level - actual -"]),
            ("全镇有18名党员被评为县级优秀共产党员。", &["18名 党员 level - actual -"]),
        ],
    );
}

#[test]
fn where_the_counted_end() {
    check(
        "东湾街道党建纪实",
        &[
            (
                "选聘5名村民委员会主任担任导师,推选7名业主委员会成员。",
                &["5名 村民委员会主任 level - actual -", "7名 业主委员会成员 level - actual -"],
            ),
            (
                "15个便民服务点覆盖全部街道,8个党员服务站辐射周边,45个红色驿站全天开放。",
                &[
                    "15个 便民服务点 level - actual -",
                    "8个 党员服务站 level - actual -",
                    "45个 红色驿站 level - actual -",
                ],
            ),
            ("建成16个新型农村集体经济项目。", &["16个 新型农村集体经济项目 level - actual -"]),
            (
                "打造4个面积超2000平方米的党群服务阵地。",
                &["4个 党群服务阵地 level - actual -", "2000平方米 面积 level - actual -"],
            ),
            (
                "服务辖区企业1200家次,慰问辖区老党员56名。",
                &["1200家次 辖区企业 level - actual -", "56名 辖区老党员 level - actual -"],
            ),
        ],
    );
}

#[test]
fn times_of_what_it_was_about() {
    check(
        "东湾街道党建纪实",
        &[
            ("针对2022年度查摆的作风问题,街道组建4支督导队伍。", &["4支 督导队伍 level - actual -"]),
            ("重阳节前夕,走访慰问老党员86名。", &["86名 老党员 level 重阳节前夕 actual -"]),
            (
                "2023年6月至8月,短短三个月,募集善款260万元。",
                &["三个月 - level 2023年6月至8月 actual -", "260万元 善款 level 2023年6月至8月 actual -"],
            ),
            (
                "“三问三亮、四访四帮”活动开展以来,收集诉求130条。",
                &["130条 诉求 level “三问三亮、四访四帮”活动开展以来 actual -"],
            ),
            ("2023年,针对群众反映的停车难问题,社区新增车位120个。", &["120个 车位 level 2023年 actual -"]),
        ],
    );
}

#[test]
fn inspections() {
    check(
        "东湾区委巡察整改情况",
        &[
            (
                "区委3个巡察组向28家被巡察单位反馈情况,5个督导组对8个县区开展督导。",
                &[
                    "3个 巡察组 level - actual -",
                    "28家 被巡察单位 level - actual -",
                    "5个 督导组 level - actual -",
                    "8个 县区 level - actual -",
                ],
            ),
            (
                "发现12个被巡察单位存在的问题860条,指出9家单位存在的问题126个。",
                &[
                    "12个 被巡察单位 level - actual -",
                    "860条 问题 level - actual -",
                    "9家 单位 level - actual -",
                    "126个 问题 level - actual -",
                ],
            ),
            (
                "下沉到12个乡镇、56个村入户走访,为6个村党员上党课。",
                &["12个 乡镇 level - actual -", "56个 村 level - actual -", "6个 村 level - actual -"],
            ),
            (
                "立案查处9人,组织处理12人,移送司法机关2人。",
                &[
                    "9人 立案查处 level - actual -",
                    "12人 组织处理 level - actual -",
                    "2人 移送司法机关 level - actual -",
                ],
            ),
            (
                "定期开展巡查,累计巡查36次,整改完成率95.2%。",
                &["36次 巡查 level - actual -", "95.2% 整改完成率 level - actual -"],
            ),
            (
                "领导小组研究巡察工作事项26次,市委书记专题会议听取巡察汇报12次。",
                &["26次 研究巡察工作事项 level - actual -", "12次 听取巡察汇报 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_is_done_for_people() {
    check(
        "东湾街道党建纪实",
        &[
            (
                "向260位困难母亲发放价值36万元的爱心包。",
                &["260位 困难母亲 level - actual -", "36万元 价值 level - actual -"],
            ),
            ("党工委持续巩固党的工作覆盖率100%的成果。", &["100% 党的工作覆盖率 level - actual -"]),
            (
                "高效完成9部电梯更新改造,修通了6.8公里的水泥路。",
                &["9部 电梯更新改造 level - actual -", "6.8公里 水泥路 level - actual -"],
            ),
            ("5年内先后组织企业1200家参与帮扶。", &["1200家 企业 level 5年内 actual -"]),
        ],
    );
}

#[test]
fn parts_of_what_is_counted() {
    check(
        "东湾街道党建纪实",
        &[
            (
                "现有甲集团、乙实业4户集体企业和云帆牧业、恒纬农牧2户龙头企业。",
                &["4户 集体企业 level - actual -", "2户 龙头企业 level - actual -"],
            ),
            (
                "移交相关部门党纪政务处分120人,移送司法16人,6人被推荐为区人大代表。",
                &[
                    "120人 党纪政务处分 level - actual -",
                    "16人 移送司法 level - actual -",
                    "6人 区人大代表 level - actual -",
                ],
            ),
            (
                "投入180万元改造提升党群服务中心6个,发放慰问品价值18万元。",
                &[
                    "180万元 投入 level - actual -",
                    "6个 党群服务中心 level - actual -",
                    "18万元 慰问品价值 level - actual -",
                ],
            ),
            ("为6个村党员上党课16次。", &["6个 村 level - actual -", "16次 上党课 level - actual -"]),
            (
                "为7个村党员累计上党课20余次,骑手提报工单860条。",
                &["7个 村 level - actual -", "20余次 上党课 level - actual -", "860条 工单 level - actual -"],
            ),
        ],
    );
}

#[test]
fn times_in_speech() {
    check(
        "东湾街道党建纪实",
        &[
            ("“现在方便多了。”居民王芳说,小区新增车位36个。", &["36个 车位 level - actual -"]),
            ("“明年再来看!”他说,基地现有大棚36座。", &["36座 大棚 level - actual -"]),
            (
                "“去年,我们培训职工1200人次。”工会主席说,社区有党员86名。",
                &["1200人次 职工 level 去年 actual -", "86名 党员 level 去年 actual -"],
            ),
        ],
    );
}

#[test]
fn where_those_counted_went() {
    check(
        "东湾街道党建纪实",
        &[
            (
                "选派干部36名到村任职,抽调骨干18人赴外地学习,引导企业86家到乡村投资。",
                &["36名 干部 level - actual -", "18人 骨干 level - actual -", "86家 企业 level - actual -"],
            ),
            (
                "党支部领办合作社,发展林下种植1200亩、稻虾养殖260亩。",
                &["1200亩 林下种植 level - actual -", "260亩 稻虾养殖 level - actual -"],
            ),
            (
                "为困难学生捐赠图书2600册,调整不胜任现职干部9名,修剪绿化带1200平方米。",
                &[
                    "2600册 图书 level - actual -",
                    "9名 不胜任现职干部 level - actual -",
                    "1200平方米 绿化带 level - actual -",
                ],
            ),
        ],
    );
}
