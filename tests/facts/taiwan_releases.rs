//! Figures as Taiwan's offices of statistics release them: beside what was foreseen, by sorts, by who has most.

use super::check;

const TITLE: &str = "云岭高新区发展加快";

#[test]
fn what_was_foreseen() {
    check(
        TITLE,
        &[
            (
                "第2季經濟成長率為6%,高於5月預測的4%,上修2個百分點。",
                &[
                    "6% 經濟成長率 growth↑ 第2季 actual zone",
                    "4% 經濟成長率 growth↑ 第2季 target zone",
                    "2個百分點 經濟成長率 change↑ 第2季 actual zone",
                ],
            ),
            (
                "第3季民間消費成長3%,略低於8月預測值5%。",
                &["3% 民間消費 growth↑ 第3季 actual zone", "5% 民間消費 growth↑ 第3季 target zone"],
            ),
            (
                "第3季出口年增30%,比原預測高出6個百分點。",
                &["30% 出口 growth↑ 第3季 actual zone", "6個百分點 出口 change↑ 第3季 actual zone"],
            ),
        ],
    );
}
