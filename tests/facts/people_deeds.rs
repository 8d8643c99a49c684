//! What so many people did, where nothing else says who they are; degrees by which it gets colder; money that is handed out.

use crate::check;

#[test]
fn what_is_done_with_them_is_no_part_of_their_name() {
    check(
        "青川工作简报",
        &[
            ("工厂每年消化玉米12万吨。", &["12万吨 玉米 level - actual -"]),
            ("去年,西部创新港促成技术转化项目61个。", &["61个 技术转化项目 level 去年 actual -"]),
            ("组建由35人组成的志愿服务队。", &["35人 志愿服务队 level - actual -"]),
            ("组建由26人组成的帮代办队伍。", &["26人 帮代办队伍 level - actual -"]),
            ("8家被投企业登陆科创板。", &["8家 被投企业 level - actual -"]),
            ("零件经过12道工序后制成成品。", &["12道 工序 level - actual -"]),
            ("完成3轮融资后估值达到5亿元。", &["3轮 融资 level - actual -", "5亿元 估值 level - actual -"]),
            ("园区又新增企业5家。", &["5家 企业 level - actual -"]),
            ("从县城往北30公里,是一片果园。", &["30公里 - level - actual -"]),
            ("团队最高可获得80%的转化收益。", &["80% 转化收益 share - actual -"]),
            ("公司打算再投2亿元扩建车间。", &["2亿元 再投 level - target -"]),
            ("全市预期地区生产总值增长8%。", &["8% 地区生产总值 growth↑ - target -"]),
            ("一年能为我们省下资金成本30万元。", &["30万元 资金成本 change↓ - actual -"]),
            (
                "9月份,进口、出口通关时间分别为20小时和1小时。",
                &["20小时 进口通关时间 level 9月份 actual -", "1小时 出口通关时间 level 9月份 actual -"],
            ),
        ],
    );
}

#[test]
fn what_so_many_did() {
    check(
        "云河县举行秋收节",
        &[
            ("云州市已有超过500人被捕。", &["500人 被捕 level - actual -"]),
            ("平州超过200万人收到大风警报。", &["200万人 收到大风警报 level - actual -"]),
            ("受台风影响,约50万户断电。", &["50万户 断电 level - actual -"]),
            (
                "口岸开通22条通道,平均每天1.7万人在这里交易。",
                &["22条 通道 level - actual -", "1.7万人 在这里交易 level - actual -"],
            ),
            ("近1200万人次在平台以旧换新。", &["1200万人次 在平台以旧换新 level - actual -"]),
            // Those counted before are whom it is told of.
            ("全村有农户30户,去年12户用上自来水。", &["30户 农户 level - actual -", "12户 农户 level 去年 actual -"]),
        ],
    );
}

#[test]
fn colder_by_so_many_degrees() {
    check(
        "云河县举行秋收节",
        &[
            ("气温普遍下降8℃,局地降温12℃以上。", &["8℃ 气温 change↓ - actual -", "12℃ 降温 change↓ - actual -"]),
            ("山区降温幅度达12℃。", &["12℃ 降温幅度 change↓ - actual -"]),
        ],
    );
}

#[test]
fn what_money_is_handed_out_for() {
    check(
        "云河县举行秋收节",
        &[
            ("两部门下达1.2亿元支持水利枢纽建设。", &["1.2亿元 支持水利枢纽建设 level - actual -"]),
            ("省财政安排16亿元发放育儿补贴。", &["16亿元 发放育儿补贴 level - actual -"]),
        ],
    );
}

#[test]
fn what_stands_before_the_name() {
    check(
        "云河县举行秋收节",
        &[
            ("通车后两地通行时间将缩短1小时。", &["1小时 两地通行时间 change↓ - target -"]),
            ("入驻企业数量比刚成立时翻了一番。", &["翻了一番 入驻企业数量 growth↑ - actual -"]),
            (
                "日均参观人数9500人,相比平日增长58%。",
                &["9500人 日均参观人数 level - actual -", "58% 日均参观人数 growth↑ - actual -"],
            ),
            (
                "其中,新能源汽车产销分别完成823万辆和822万辆。",
                &["823万辆 新能源汽车产量 level - actual -", "822万辆 新能源汽车销量 level - actual -"],
            ),
        ],
    );
}
