//! What a name leaves out that the one told right before it says.

use crate::check;

const TITLE: &str = "云岭高新区调查";

#[test]
fn another_amount_of_the_same_thing() {
    check(
        TITLE,
        &[
            (
                "年末生猪存栏28万头，出栏38万头；家禽饲养量186万羽，其中出栏95万羽，同比下降21%。",
                &[
                    "28万头 生猪存栏 level 年末 actual zone",
                    "38万头 生猪出栏 level - actual zone",
                    "186万羽 家禽饲养量 level 年末 actual zone",
                    "95万羽 家禽出栏 level - actual zone",
                    "21% 家禽出栏 growth↓ - actual zone",
                ],
            ),
            (
                "碳酸锂产量1.5万吨，销量1.4万吨，库存2000吨。",
                &[
                    "1.5万吨 碳酸锂产量 level - actual zone",
                    "1.4万吨 碳酸锂销量 level - actual zone",
                    "2000吨 碳酸锂库存 level - actual zone",
                ],
            ),
            (
                "棉花种植面积52万亩，单产120公斤，总产6万吨。",
                &[
                    "52万亩 棉花种植面积 level - actual zone",
                    "120公斤 棉花单产 level - actual zone",
                    "6万吨 棉花总产 level - actual zone",
                ],
            ),
            (
                "商品房销售面积12万平方米，下降3%；销售额98亿元，增长1.2%。",
                &[
                    "12万平方米 商品房销售面积 level - actual zone",
                    "3% 商品房销售面积 growth↓ - actual zone",
                    "98亿元 商品房销售额 level - actual zone",
                    "1.2% 商品房销售额 growth↑ - actual zone",
                ],
            ),
            (
                "一般公共预算收入50亿元，增长3%；支出80亿元，增长5%。",
                &[
                    "50亿元 一般公共预算收入 level - actual zone",
                    "3% 一般公共预算收入 growth↑ - actual zone",
                    "80亿元 一般公共预算支出 level - actual zone",
                    "5% 一般公共预算支出 growth↑ - actual zone",
                ],
            ),
            (
                "机电产品出口增长3%，进口下降2%。",
                &["3% 机电产品出口 growth↑ - actual zone", "2% 机电产品进口 growth↓ - actual zone"],
            ),
            (
                "税收收入40亿元，支出80亿元。",
                &["40亿元 税收收入 level - actual zone", "80亿元 支出 level - actual zone"],
            ),
            (
                "亩均年产量5000斤，产值2万元。",
                &["5000斤 亩均年产量 level - actual zone", "2万元 产值 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn the_same_amount_of_another_of_its_sort() {
    check(
        TITLE,
        &[
            (
                "园区进口通关时间压缩至18小时，出口压缩至2小时。",
                &["18小时 进口通关时间 level - actual zone", "2小时 出口通关时间 level - actual zone"],
            ),
            (
                "园区男性员工120人，女性80人。",
                &["120人 男性员工 level - actual zone", "80人 女性员工 level - actual zone"],
            ),
            (
                "铁路货运量1.2亿吨，公路3.4亿吨，水运0.5亿吨。",
                &[
                    "1.2亿吨 铁路货运量 level - actual zone",
                    "3.4亿吨 公路货运量 level - actual zone",
                    "0.5亿吨 水运货运量 level - actual zone",
                ],
            ),
            (
                "铁路发送量增长28%，民航增长19%。",
                &["28% 铁路发送量 growth↑ - actual zone", "19% 民航发送量 growth↑ - actual zone"],
            ),
            (
                "城镇居民人均可支配收入4.2万元，增长5.2%；农村居民2.1万元，增长7.1%。",
                &[
                    "4.2万元 城镇居民人均可支配收入 level - actual zone",
                    "5.2% 城镇居民人均可支配收入 growth↑ - actual zone",
                    "2.1万元 农村居民人均可支配收入 level - actual zone",
                    "7.1% 农村居民人均可支配收入 growth↑ - actual zone",
                ],
            ),
            (
                "第一产业增加值增长3%，第二产业增长5%，第三产业增长6%。",
                &[
                    "3% 第一产业增加值 growth↑ - actual zone",
                    "5% 第二产业增加值 growth↑ - actual zone",
                    "6% 第三产业增加值 growth↑ - actual zone",
                ],
            ),
            (
                "国有控股企业利润增长3%，私营企业增长4%。",
                &["3% 国有控股企业利润 growth↑ - actual zone", "4% 私营企业利润 growth↑ - actual zone"],
            ),
            (
                "乘用车销量5万辆，商用车3万辆。",
                &["5万辆 乘用车销量 level - actual zone", "3万辆 商用车销量 level - actual zone"],
            ),
            (
                "东部地区投资增长3%，中部地区增长5%，东北地区下降2%。",
                &[
                    "3% 东部地区投资 growth↑ - actual zone",
                    "5% 中部地区投资 growth↑ - actual -",
                    "2% 东北地区投资 growth↓ - actual -",
                ],
            ),
            (
                "国内旅客吞吐量200万人次，国际30万人次。",
                &["200万人次 国内旅客吞吐量 level - actual -", "30万人次 国际旅客吞吐量 level - actual -"],
            ),
            (
                "规上工业增加值增长8%，就业增长3%。",
                &["8% 规上工业增加值 growth↑ - actual zone", "3% 就业 growth↑ - actual zone"],
            ),
            (
                "专精特新企业数量达300家，其中“小巨人”企业20家。",
                &["300家 专精特新企业数量 level - actual zone", "20家 “小巨人”企业 level - actual zone"],
            ),
            (
                "民航旅客吞吐量300万人次，铁路发送旅客500万人次。",
                &["300万人次 民航旅客吞吐量 level - actual zone", "500万人次 铁路发送旅客 level - actual zone"],
            ),
        ],
    );
}

#[test]
fn whose_the_amounts_of_the_list_before_were() {
    check(
        TITLE,
        &[
            (
                "粮食、油料产量分别达20万吨、3万吨，播种面积分别为50万亩、12万亩。",
                &[
                    "20万吨 粮食产量 level - actual zone",
                    "3万吨 油料产量 level - actual zone",
                    "50万亩 粮食播种面积 level - actual zone",
                    "12万亩 油料播种面积 level - actual zone",
                ],
            ),
            (
                "汽车、摩托车产量分别为20万辆、30万辆，销量分别为19万辆、28万辆。",
                &[
                    "20万辆 汽车产量 level - actual zone",
                    "30万辆 摩托车产量 level - actual zone",
                    "19万辆 汽车销量 level - actual zone",
                    "28万辆 摩托车销量 level - actual zone",
                ],
            ),
            (
                "东、西部地区货运量比重分别为72%、28%，收入比重分别为74%、26%。",
                &[
                    "72% 东部地区货运量比重 share - actual zone",
                    "28% 西部地区货运量比重 share - actual zone",
                    "74% 东部地区收入比重 share - actual zone",
                    "26% 西部地区收入比重 share - actual zone",
                ],
            ),
            (
                "甲公司、乙公司营业收入分别为5亿元、3亿元，净利润分别为1亿元、0.5亿元。",
                &[
                    "5亿元 甲公司营业收入 level - actual -",
                    "3亿元 乙公司营业收入 level - actual -",
                    "1亿元 甲公司净利润 level - actual -",
                    "0.5亿元 乙公司净利润 level - actual -",
                ],
            ),
            (
                "产值、税收分别为30亿元、2亿元，用工分别为3000人、200人。",
                &[
                    "30亿元 产值 level - actual zone",
                    "2亿元 税收 level - actual zone",
                    "3000人 用工 level - actual zone",
                    "200人 用工 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn what_zones_are_judged_by_in_the_clause_before() {
    check(
        TITLE,
        &[
            (
                "云岭高新区发布2022年度综合发展水平考核评价结果，云岭经济开发区名列全国第18位。",
                &["第18位 综合发展水平考核评价 rank 2022年度 actual 云岭经济开发区"],
            ),
            (
                "省商务厅通报全省开发区营商环境评价结果，云岭经开区位居第3位。",
                &["第3位 营商环境评价 rank - actual 云岭经开区"],
            ),
            (
                "全省开发区高质量发展考核结果揭晓，云岭经开区位列第一。",
                &["第一 高质量发展考核 rank - actual 云岭经开区"],
            ),
            (
                "科技部公布国家高新区综合评价结果，云岭高新区位列第42位，较上年前进5位。",
                &["第42位 国家高新区综合评价 rank - actual zone", "5位 国家高新区综合评价 change↑ - actual zone"],
            ),
            (
                "商务部公布国家级经开区综合发展水平考核评价情况，云岭经开区在217家国家级经开区中排名第29位。",
                &[
                    "217家 国家级经开区 level - actual -",
                    "第29位 国家级经开区综合发展水平考核评价 rank - actual 云岭经开区",
                ],
            ),
            ("公布考核评价结果，云岭高新区综合实力位列第5。", &["第5 综合实力 rank - actual zone"]),
        ],
    );
}

#[test]
fn those_of_several_ages_or_sizes() {
    check(
        TITLE,
        &[
            (
                "0-14岁、15-59岁、60岁及以上人口分别为5.1万人、20.3万人、8.6万人。",
                &[
                    "0-14岁 年龄 level - actual -",
                    "15-59岁 年龄 level - actual -",
                    "60岁 人口 level - actual zone",
                    "5.1万人 0-14岁人口 level - actual zone",
                    "20.3万人 15-59岁人口 level - actual zone",
                    "8.6万人 60岁及以上人口 level - actual zone",
                ],
            ),
            (
                "0—14岁、15—59岁、60岁及以上人口占比分别为15%、60%、25%。",
                &[
                    "0—14岁 年龄 level - actual -",
                    "15—59岁 年龄 level - actual -",
                    "60岁 人口 level - actual zone",
                    "15% 0—14岁人口占比 share - actual zone",
                    "60% 15—59岁人口占比 share - actual zone",
                    "25% 60岁及以上人口占比 share - actual zone",
                ],
            ),
            (
                "60岁及以上和65岁及以上人口分别达8.6万人和5.2万人，占比分别为25%、15%。",
                &[
                    "60岁 年龄 level - actual zone",
                    "65岁 人口 level - actual zone",
                    "8.6万人 60岁及以上人口 level - actual zone",
                    "5.2万人 65岁及以上人口 level - actual zone",
                    "25% 60岁及以上人口 share - actual zone",
                    "15% 65岁及以上人口 share - actual zone",
                ],
            ),
            (
                "年产值1亿元以上、5亿元以上企业分别达30家、8家。",
                &[
                    "1亿元 年产值 level - actual zone",
                    "5亿元 年产值 level - actual zone",
                    "30家 1亿元以上企业 level - actual zone",
                    "8家 5亿元以上企业 level - actual zone",
                ],
            ),
        ],
    );
}

#[test]
fn how_far_those_counted_have_come_in_two_words() {
    check(
        TITLE,
        &[
            ("改革事项上线运行26项。", &["26项 改革事项 level - actual zone"]),
            ("惠企政策兑现落实26项。", &["26项 惠企政策 level - actual zone"]),
            ("口袋公园建成开放16个。", &["16个 口袋公园 level - actual zone"]),
            ("标准厂房建成交付16栋。", &["16栋 标准厂房 level - actual zone"]),
            ("问题隐患整改完成26个。", &["26个 问题隐患整改 level - actual zone"]),
            ("服务平台上线运行12个。", &["12个 服务平台 level - actual zone"]),
            ("社区建成开放16个。", &["16个 开放 level - actual -"]),
        ],
    );
}

#[test]
fn those_quoted_or_counted_before_ranks() {
    check(
        TITLE,
        &[
            (
                "园区在“研发投入”和“营商环境”方面表现优异，分列第三、第四。",
                &["第三 研发投入 rank - actual zone", "第四 营商环境 rank - actual zone"],
            ),
            (
                "“对外开放”“科技创新”分别位列第5位、第8位。",
                &["第5位 对外开放 rank - actual zone", "第8位 科技创新 rank - actual zone"],
            ),
            (
                "园区“产业基础”和“科技创新”两项指标分列第三、第四位。",
                &[
                    "两项 指标 level - actual zone",
                    "第三 产业基础 rank - actual zone",
                    "第四位 科技创新 rank - actual zone",
                ],
            ),
            (
                "对外开放、科技创新两项指标表现突出，分别位列全国第5、第8位。",
                &[
                    "两项 指标 level - actual zone",
                    "第5 对外开放 rank - actual zone",
                    "第8位 科技创新 rank - actual zone",
                ],
            ),
            (
                "代表高端化、智能化的航天器制造、锂电池制造等行业利润增长较快，同比分别增长20%、30%。",
                &["20% 航天器制造行业利润 growth↑ - actual zone", "30% 锂电池制造行业利润 growth↑ - actual zone"],
            ),
            (
                "其中航天器制造、锂电池制造等行业利润增长较快，分别增长20%、30%。",
                &["20% 航天器制造行业利润 growth↑ - actual zone", "30% 锂电池制造行业利润 growth↑ - actual zone"],
            ),
        ],
    );
}

#[test]
fn another_time_and_who_leads() {
    check(
        TITLE,
        &[
            (
                "玉米单产530公斤，低于去年单产40公斤。",
                &["530公斤 玉米单产 level - actual zone", "40公斤 玉米单产 change↓ - actual zone"],
            ),
            (
                "入场企业230家，超过上届70余家。",
                &["230家 入场企业 level - actual zone", "70余家 入场企业 change↑ - actual zone"],
            ),
            (
                "营业收入50亿元，超过去年同期8亿元。",
                &["50亿元 营业收入 level - actual zone", "8亿元 营业收入 change↑ - actual zone"],
            ),
            (
                "前10个月产值2.3亿元，超去年全年1700万元。",
                &["2.3亿元 产值 level 前10个月 actual zone", "1700万元 产值 change↑ 前10个月 actual zone"],
            ),
            ("产值超过2022年的8亿元。", &["8亿元 产值 level 2022年 actual zone"]),
            (
                "云岭高新区营业额继去年站稳千亿元后，今年1-8月已达705亿元。",
                &["705亿元 营业额 level 今年1-8月 actual zone"],
            ),
            (
                "园区税收继上年突破50亿元后，今年上半年已达30亿元。",
                &["50亿元 税收 level 上年 actual zone", "30亿元 税收 level 今年上半年 actual zone"],
            ),
            (
                "增速第三的是产业联动指标，从2018年的182分增长到2023年的215分。",
                &["182分 产业联动指标 level 2018年 actual zone", "215分 产业联动指标 level 2023年 actual zone"],
            ),
            ("增速最快的是新材料产业，增长32%。", &["32% 新材料产业 growth↑ - actual zone"]),
            ("占比最高的是电子信息产业，达45%。", &["45% 电子信息产业 share - actual zone"]),
            ("税收最高的是云帆公司，达15亿元。", &["15亿元 税收 level - actual -"]),
        ],
    );
}

#[test]
fn how_often_at_the_least_and_what_was_told_of_people() {
    check(
        TITLE,
        &[
            ("每名专员每月至少走访2次。", &["2次 走访 level - actual zone"]),
            ("网格员每月至少走访企业2次。", &["2次 走访企业 level - actual zone"]),
            ("通报批评10人，书面检讨6人。", &["10人 通报批评 level - actual zone", "6人 书面检讨 level - actual zone"]),
        ],
    );
}
