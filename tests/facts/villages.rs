//! Villages, neighbourhoods and their Party branches: what is counted, what came in, and what became of it.

use crate::check;

#[test]
fn where_a_predicate_begins() {
    check(
        "青溪镇连片发展纪实",
        &[
            (
                "相邻的3个村因道路狭窄难以招商,200亩果园依山而建,300亩茶园错落有致。",
                &["3个 村 level - actual -", "200亩 果园 level - actual -", "300亩 茶园 level - actual -"],
            ),
            (
                "36个养老助餐等惠民项目精准落地,16个民生项目跑出加速度,28个产业项目多点开花。",
                &["36个 惠民项目 level - actual -", "16个 民生项目 level - actual -", "28个 产业项目 level - actual -"],
            ),
            (
                "联村党委服务4个村产业发展,把5个村党支部连接在一起,县级干部包抓15个乡镇示范带动。",
                &["4个 村 level - actual -", "5个 村党支部 level - actual -", "15个 乡镇 level - actual -"],
            ),
            (
                "6个村的家底大不相同,现场由8位优秀“头雁项目”的党组织书记讲述。",
                &["6个 村 level - actual -", "8位 党组织书记 level - actual -"],
            ),
            (
                "帮助20个年收入低于10万元的薄弱村脱困。",
                &["20个 薄弱村 level - actual -", "10万元 年收入 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_came_in() {
    check(
        "青溪镇连片发展纪实",
        &[
            (
                "村均增收13万元,户均年增收3000元,帮助农户增收300万元,每年为村集体增收10万元。",
                &[
                    "13万元 村均增收 change↑ - actual -",
                    "3000元 户均年增收 change↑ - actual -",
                    "300万元 农户增收 change↑ - actual -",
                    "10万元 增收 change↑ - actual -",
                ],
            ),
            (
                "给村集体收入增收8万元,人家村集体年收入过百万元,向阳村集体收入突破50万元。",
                &[
                    "8万元 村集体收入 change↑ - actual -",
                    "百万元 村集体年收入 level - actual -",
                    "50万元 向阳村集体收入 level - actual -",
                ],
            ),
            (
                "整合闲置土地500亩,合作社发展成为总资产2000万元的龙头,短短数小时水位超过1米。",
                &["500亩 闲置土地 level - actual -", "2000万元 总资产 level - actual -", "1米 水位 level - actual -"],
            ),
        ],
    );
}

#[test]
fn years_of_meetings() {
    check(
        "青溪镇连片发展纪实",
        &[
            ("近日,2022年湖滨集团“头雁项目”成果发表会在湖滨举行,入围项目8个。", &["8个 项目 level - actual -"]),
            ("2022年度全镇“万家评”活动中,产业办综合评价居第二。", &["第二 产业办综合评价 rank 2022年度 actual -"]),
        ],
    );
}

#[test]
fn whoever_did_it_and_what_was_done() {
    check(
        "青溪镇连片发展纪实",
        &[
            (
                "党工委第一时间抽调业务骨干7人,区级领导领办“书记项目”12个,养老中心增加床位60张。",
                &["7人 业务骨干 level - actual -", "12个 “书记项目” level - actual -", "60张 床位 level - actual -"],
            ),
            (
                "发展蔬菜大棚300个,改造提升服务站18个,加装电梯26部,开展招聘活动12场。",
                &[
                    "300个 蔬菜大棚 level - actual -",
                    "18个 服务站 level - actual -",
                    "26部 电梯 level - actual -",
                    "12场 招聘活动 level - actual -",
                ],
            ),
            (
                "面对6000平方米的改造空间,更新13台使用超过15年的电梯,260名快递小哥变身“流动哨兵”。",
                &[
                    "6000平方米 改造空间 level - actual -",
                    "13台 电梯 level - actual -",
                    "15年 使用 level - actual -",
                    "260名 快递小哥 level - actual -",
                ],
            ),
            (
                "2022年,全镇引进企业20家。园区现有党支部32个、党员410名。",
                &["20家 企业 level 2022年 actual -", "32个 党支部 level - actual -", "410名 党员 level - actual -"],
            ),
        ],
    );
    check(
        "青溪镇以“三项重点工作”推动作风转变",
        &[("压缩办理时限,平均办理时间缩短40%。", &["40% 平均办理时间 growth↓ - actual -"])],
    );
}

#[test]
fn who_leads_and_who_is_led() {
    check(
        "青溪镇连片发展纪实",
        &[
            (
                "36名县级领导包联重点企业120家,56名助企专员走访企业,吸纳周边村民320人就业。",
                &[
                    "36名 县级领导 level - actual -",
                    "120家 重点企业 level - actual -",
                    "56名 助企专员 level - actual -",
                    "320人 周边村民 level - actual -",
                ],
            ),
            (
                "课题立项28项,志愿服务时长达2.6万小时,调解成功率达98%,辖区面积3.6平方公里。",
                &[
                    "28项 课题立项 level - actual -",
                    "2.6万小时 志愿服务时长 level - actual -",
                    "98% 调解成功率 level - actual -",
                    "3.6平方公里 辖区面积 level - actual -",
                ],
            ),
            (
                "引进书店、花店等首店12家,酒店、交通等行业消费分别增长9%、8%。",
                &[
                    "12家 首店 level - actual -",
                    "9% 酒店行业消费 growth↑ - actual -",
                    "8% 交通行业消费 growth↑ - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn whose_they_are_and_whom_they_reach() {
    check(
        "青溪镇连片发展纪实",
        &[
            (
                "创建了覆盖7个贫困村的茶叶、药材等产业基地,辐射带动8个村茶产业提质增效,引进4家果蔬代办公司。",
                &["7个 贫困村 level - actual -", "8个 村 level - actual -", "4家 果蔬代办公司 level - actual -"],
            ),
            (
                "成立茶叶协会等3个联合党支部和核桃、油茶等产业党小组13个,覆盖非公企业57家。",
                &[
                    "3个 联合党支部 level - actual -",
                    "13个 产业党小组 level - actual -",
                    "57家 非公企业 level - actual -",
                ],
            ),
            (
                "党员3人以上的企业全部建立党支部,全镇辖42个行政村,3.6万人,已覆盖11个村1560户。",
                &[
                    "3人 党员 level - actual -",
                    "42个 行政村 level - actual -",
                    "3.6万人 - level - actual -",
                    "11个 村 level - actual -",
                    "1560户 户 level - actual -",
                ],
            ),
            (
                "将组织建在网格上,将268个网格纳入平台管理,村集体每年优先享受保底收益5万元,西溪村增收25万元。",
                &[
                    "268个 网格 level - actual -",
                    "5万元 保底收益 level - actual -",
                    "25万元 西溪村增收 change↑ - actual -",
                ],
            ),
        ],
    );
}

#[test]
fn what_offices_put_in() {
    check(
        "青溪镇连片发展纪实",
        &[
            (
                "党工委先后投入1200余万元,完成拆迁560户。",
                &["1200余万元 投入 level - actual -", "560户 拆迁 level - actual -"],
            ),
            ("高质量发展考核较上年前进8位。", &["8位 高质量发展考核 change↑ - actual -"]),
        ],
    );
}

#[test]
fn what_a_verb_of_one_character_was_done_to() {
    check(
        "临江村",
        &[
            ("合作社种了300亩果树。", &["300亩 果树 level - actual -"]),
            ("村里修了5公里水泥路。", &["5公里 水泥路 level - actual -"]),
            ("我们租了3000平方米的厂房。", &["3000平方米 厂房 level - actual -"]),
            ("公司签了5000万元的订单。", &["5000万元 订单 level - actual -"]),
            (
                "合作社去年养了20吨鱼,收入增了30万元。",
                &["20吨 鱼 level 去年 actual -", "30万元 收入 change↑ 去年 actual -"],
            ),
        ],
    );
}
