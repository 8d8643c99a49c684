//! What Party branches, trade unions and firms did: what is told of it before, between and after the numbers.

use crate::check;

const TITLE: &str = "云岭高新区党建引领";

#[test]
fn what_a_deed_was_about_stands_before_its_verb() {
    check(
        "东湾街道党建纪实",
        &[
            ("支部围绕提质增效确立课题11个。", &["11个 课题 level - actual -"]),
            ("公司党委围绕生产难点立项攻关课题23项。", &["23项 攻关课题 level - actual -"]),
            ("党支部针对设备老化提出改进建议46条。", &["46条 改进建议 level - actual -"]),
            ("工会围绕职工需求办实事58件。", &["58件 办实事 level - actual -"]),
        ],
    );
}

#[test]
fn hard_things_that_were_overcome() {
    check(
        "东湾街道党建纪实",
        &[
            ("公司先后突破12项“卡脖子”技术。", &["12项 “卡脖子”技术 level - actual -"]),
            ("党员突击队突破了9项关键技术。", &["9项 关键技术 level - actual -"]),
            ("团队突破5道技术难关。", &["5道 技术难关 level - actual -"]),
            ("高新技术企业突破30家。", &["30家 高新技术企业 level - actual -"]),
        ],
    );
}

#[test]
fn names_in_quotes_that_speak_of_me() {
    check(
        TITLE,
        &[
            (
                "梳理“我为群众办实事”清单136项,已完成121项。",
                &["136项 “我为群众办实事”清单 level - actual zone", "121项 “我为群众办实事”清单 level - actual zone"],
            ),
            ("“我家有3个孩子。”她说。", &["3个 孩子 level - actual -"]),
            ("“两新”组织党组织176个。", &["176个 “两新”组织党组织 level - actual zone"]),
        ],
    );
}

#[test]
fn work_that_took_its_time_and_moves_by_one() {
    check(
        "东湾街道党建纪实",
        &[
            ("征迁工作仅用了26天。", &["26天 征迁工作 level - actual -"]),
            ("开展排查工作32次。", &["32次 排查工作 level - actual -"]),
            ("党建经费达到人均800元。", &["800元 党建经费 level - actual -"]),
            ("综合排名较上年上升一位。", &["一位 综合排名 change↑ - actual -"]),
            ("提升一位干部。", &[]),
        ],
    );
}

#[test]
fn those_with_whom_somebody_pairs() {
    check(
        "东湾街道党建纪实",
        &[
            ("该公司与周边6个村结对共建。", &["6个 村 level - actual -"]),
            (
                "49家企业党组织与高校、院所结成对子27对。",
                &["49家 企业党组织 level - actual -", "27对 对子 level - actual -"],
            ),
        ],
    );
}

#[test]
fn what_was_done_with_those_counted_before() {
    check(
        "东湾街道党建纪实",
        &[
            ("发放问卷2000份,回收1936份。", &["2000份 问卷 level - actual -", "1936份 问卷 level - actual -"]),
            ("梳理问题清单86条,整改到位79条。", &["86条 问题清单 level - actual -", "79条 问题清单 level - actual -"]),
            (
                "党员总数2164名,其中今年新发展63名。",
                &["2164名 党员总数 level - actual -", "63名 党员 level 今年 actual -"],
            ),
            (
                "2022年新登记市场主体8976户。今年又新增2310户。",
                &["8976户 市场主体 level 2022年 actual -", "2310户 市场主体 level 今年 actual -"],
            ),
            (
                "区里选派1000名党建指导员,各街道再选派200名。",
                &["1000名 党建指导员 level - actual -", "200名 党建指导员 level - actual -"],
            ),
        ],
    );
}

#[test]
fn who_does_it_and_for_whom() {
    check(
        TITLE,
        &[
            ("活动由8家企业党组织承办。", &["8家 企业党组织 level - actual zone"]),
            ("党员主导的项目为公司增收4200万元。", &["4200万元 增收 change↑ - actual -"]),
            ("党员查找隐患124条。", &["124条 隐患 level - actual zone"]),
            ("公司又追加了10台订单。", &["10台 订单 level - actual -"]),
            ("“现在园区内就能解决七成。”某光伏企业采购经理说。", &["七成 - level 现在 actual -"]),
        ],
    );
}

#[test]
fn amounts_of_funds_and_work_in_villages() {
    check(
        "东湾街道党建纪实",
        &[
            ("公司设立了总额为300万元的总经理奖励基金。", &["300万元 总经理奖励基金 level - actual -"]),
            ("发放总额达1.2亿元的贷款。", &["1.2亿元 贷款 level - actual -"]),
            ("完成86个村“两委”换届工作。", &["86个 村 level - actual -"]),
        ],
    );
}

#[test]
fn where_people_and_helpers_come_from() {
    check(
        TITLE,
        &[
            ("近两年,从生产一线发展党员86名。", &["86名 党员 level 近两年 actual zone"]),
            ("服务覆盖园区80%以上的企业。", &["80% 企业 share - actual zone"]),
            ("完成了5款新产品研发。", &["5款 新产品 level - actual zone"]),
            (
                "机关干部联系企业190家,协调银行发放贷款2.3亿元。",
                &["190家 企业 level - actual zone", "2.3亿元 贷款 level - actual zone"],
            ),
            ("公司连续三年研发投入增幅超过20%。", &["三年 - level - actual -", "20% 研发投入 growth↑ - actual -"]),
        ],
    );
}

#[test]
fn those_who_were_counted_and_what_they_do() {
    check(
        TITLE,
        &[
            (
                "128名首席服务官联系服务企业260家。",
                &["128名 首席服务官 level - actual zone", "260家 企业 level - actual zone"],
            ),
            (
                "36名党建指导员走访服务企业260家。",
                &["36名 党建指导员 level - actual zone", "260家 企业 level - actual zone"],
            ),
            ("选派12名青年突击手进驻车间。", &["12名 青年突击手 level - actual zone"]),
        ],
    );
}

#[test]
fn how_long_somebody_goes_on() {
    check(
        "东湾街道党建纪实",
        &[
            ("装配车间党支部开展竞赛活动,连续1200天无事故。", &["1200天 无事故 level - actual -"]),
            ("结对帮扶困难家庭28户。", &["28户 困难家庭 level - actual -"]),
        ],
    );
}

#[test]
fn among_all_districts_and_by_another_word() {
    check(
        TITLE,
        &[
            (
                "企业满意度得分96.8分,居全市各县区第一。",
                &["96.8分 企业满意度得分 level - actual zone", "第一 企业满意度得分 rank - actual zone"],
            ),
            ("企业家对26个部门打分。", &["26个 部门 level - actual zone"]),
            ("凉山州各园区今年以来共走访企业2300家。", &["2300家 企业 level 今年以来 actual -"]),
        ],
    );
}
