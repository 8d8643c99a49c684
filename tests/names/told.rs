//! What is told of a zone: its official name, where it is, its level.

use liangdian::MentionKind;

use crate::mentions;

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
    assert_eq!(names("本报潍坊讯\n滨海经济技术开发区增产"), ["潍坊滨海经济技术开发区"]);
    assert_eq!(names("本报厦门讯\n火炬高新区增产"), ["厦门火炬高技术产业开发区"]);
    assert_eq!(names("宜都高新技术产业园区（简称宜都高新区）"), ["宜都高新技术产业园区"; 2]);
    assert_eq!(names("云岭自创区增产，云岭国家自主创新示范区获批"), ["云岭国家自主创新示范区"; 2]);
    assert_eq!(names("襄垣经开区增产"), ["襄垣经济技术开发区"]);
    assert_eq!(
        names("东海经开区、长乐经开区、洮南经开区和罗田高新区增产"),
        ["东海经济开发区", "长乐经济开发区", "洮南经济开发区", "罗田高新技术产业园区"]
    );
    assert_eq!(names("华容高新区和浦江高新区增产"), ["华容高新技术产业开发区", "浦江高新区"]);
    assert_eq!(names("文山经开区和砚山经济开发区"), ["文山经开区", "砚山经济开发区"]);
    assert_eq!(
        names("厦门自贸片区和前海蛇口自贸片区"),
        ["中国（福建）自由贸易试验区厦门片区", "中国（广东）自由贸易试验区深圳前海蛇口片区"]
    );
    assert_eq!(names("清徐经开区增产\n太原市清徐经济开发区和清徐经济开发区")[0], "清徐经济开发区");
    assert_eq!(names("绥芬河自贸片区、黑龙江黑河自贸片区")[1], "中国（黑龙江）自由贸易试验区黑河片区");
    assert_eq!(names("张家港综保区封关，张家港保税区增产"), ["张家港综合保税区", "张家港保税港区"]);
    assert_eq!(names("重庆加快布局。\n西部科学城增产"), ["西部（重庆）科学城"]);
    assert_eq!(names("成都加快布局。\n西部科学城增产"), ["西部（成都）科学城"]);
    assert_eq!(names("成都、重庆共建西部科学城"), ["西部科学城"]);
    assert_eq!(names("宜昌综保区和三峡综保区"), ["宜昌综合保税区"; 2]);
    assert_eq!(names("长江新区增产，西部科技创新港增产"), ["武汉长江新区", "中国西部科技创新港"]);
    assert_eq!(names("雄安自贸试验区增产"), ["中国（河北）自由贸易试验区雄安片区"]);
    assert_eq!(names("走进湘潭精细陶瓷产业园。\n湘潭产业园增产"), ["湘潭精细陶瓷产业园"; 2]);
}
