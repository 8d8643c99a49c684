//! Plain sentences of every day: what is taken somewhere, got, handed out, and how it came to be so much.

use liangdian::Extractor;

use crate::common;

/// Checks what each figure of a sentence measures.
fn named(cases: &[(&str, &str)]) {
    common::check(cases, |sentence| {
        let extraction = Extractor::new().extract(sentence);
        let said = common::figures(&extraction)
            .map(|(mention, figure)| format!("{} {}", mention.text, figure.indicator.as_deref().unwrap_or("-")));
        said.collect::<Vec<_>>().join(", ")
    });
}

#[test]
fn what_is_taken_somewhere() {
    named(&[
        ("牧民把30头牦牛赶进新圈舍。", "30头 牦牛"),
        ("长风三号将16颗卫星送入预定轨道。", "16颗 卫星"),
        ("医院将7名重症患者转到省城。", "7名 重症患者"),
        ("警方将9名嫌疑人押解回国。", "9名 嫌疑人"),
        ("铁路部门将200吨面粉运往灾区。", "200吨 面粉"),
        ("老人把4万元积蓄存入银行。", "4万元 积蓄"),
        ("法院将1800万元执行款发给农民工。", "1800万元 执行款"),
    ]);
}

#[test]
fn what_some_of_those_have_got() {
    named(&[
        ("园区有科技企业120家,其中9家登陆了资本市场。", "120家 科技企业, 9家 科技企业"),
        ("全市有学校86所,有15所装上了空调。", "86所 学校, 15所 学校"),
        ("我省培育独角兽企业18家,3家敲开了港交所大门。", "18家 独角兽企业, 3家 独角兽企业"),
        ("全镇15个村中,有9个村建起了大棚。", "15个 村, 9个 村"),
        ("剩下的7个村主要靠外出务工。", "7个 村"),
        ("企业捐赠3台救护车和价值260万元的器械。", "3台 救护车, 260万元 价值"),
    ]);
}

#[test]
fn what_is_given_out_and_how_far_it_came() {
    named(&[
        ("公租房本次推出1200套。", "1200套 公租房"),
        ("惠民消费券分三轮发放5000万元。", "5000万元 惠民消费券"),
        ("共享单车新投放2万辆。", "2万辆 共享单车"),
        ("茶叶卖到每公斤2000元。", "2000元 茶叶"),
        ("热线坐席扩到90个。", "90个 热线坐席"),
        ("航班班次加密到每天18班。", "18班 航班班次"),
        ("这趟班列的满载率达到98%。", "98% 班列的满载率"),
        ("一斤黄瓜比上周贵了五毛钱。", "五毛钱 一斤黄瓜"),
    ]);
}
