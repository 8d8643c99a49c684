//! Whether a figure has happened or is planned, as far as its block says.

use super::annual;
use super::cue::Word;
use super::indicator::Reading;
use super::inner::{counted_before, dates_count, statement_end};
use super::period::Period;
use super::scene::{Scene, Shape};
use super::when::looked_back_on;
use crate::figure::FigureSpan;
use crate::mention::Status;
use crate::tables::lists::{ADDING, PLANNED_DEEDS, RESOLVING, STANDING, TOWARDS};
use crate::tables::{CueRole, Words, words};

/// The status of each figure; `None` where only its time or the section it stands in can tell.
pub(crate) fn read(scene: &Scene, readings: &[Reading], periods: &[Option<usize>]) -> Vec<Option<Status>> {
    let mut found = Vec::with_capacity(readings.len());
    let mut scan = Scan {
        scene,
        at: 0,
        sentence: 0,
        target: false,
        said: 0,
        until: usize::MAX,
        expected: false,
        near: None,
        done: None,
        sum: false,
        firm: false,
        wanted: false,
        lasting: false,
    };
    for (figure, reading) in scene.figures.iter().zip(readings) {
        scan.advance(figure.span.start);
        let sentence = scene.clauses.all.get(reading.clause).map_or(0, |c| c.sentence);
        let (target, near, done) = scan.at_clause(sentence, reading.clause);
        // 五年来…,今年有望突破500亿元,年均增长8%: the average is of the years before.
        let past = |p: usize| scene.periods[p].status.is_none() && annual::average(scene, found.len(), reading);
        let target = target && (scan.said == reading.clause || !periods[found.len()].is_some_and(past));
        let near = near
            || tasked(scene, figure, reading)
            || about_to(scene, figure, reading)
            || foretold(scene, figure, reading);
        let sum = scan.sum && !target && !near && !scan.lasting;
        found.push(if done && !tasked(scene, figure, reading) || is_now(scene, figure) {
            (!sum).then_some(Status::Actual)
        } else if target || near || scan.lasting {
            scan.wanted |= scan.firm && (target || near);
            Some(Status::Target)
        } else if reading.joint.streak && reading.shape == Shape::Time {
            // 连续三年 has lasted, also in a plan.
            Some(Status::Actual)
        } else if scan.wanted && ordered(scene, reading, periods[found.len()]) {
            Some(Status::Target)
        } else {
            None
        });
    }
    found
}

/// Whether a figure's clause only says what to do, in no time that has passed: 确保…。全年新增5万亩,净增30亿元.
fn ordered(scene: &Scene, reading: &Reading, period: Option<usize>) -> bool {
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let time = period.map(|p| &scene.periods[p].span);
    let open = time.is_none_or(|t| scene.text.starts_with_any(t.start, words!["全年", "今年", "年内"]));
    let start = time.filter(|t| t.start == clause.span.start).map_or(clause.span.start, |t| t.end);
    let verb = scene.cues.at(start, &[CueRole::Lead, CueRole::Verb]).is_some();
    open && (verb || scene.text.starts_with_any(start, words!["新增", "净增"]))
}

/// Whether a figure is the size of a task that is not yet done: 8万套保障房建设的任务.
fn tasked(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST: usize = 16;
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let mut after = figure.span.end..clause.span.end.min(figure.span.end + LONGEST);
    // 78项任务 counts the tasks themselves.
    let amount = !matches!(reading.shape, Shape::Count | Shape::Noun);
    let beside = amount && scene.text.starts_with_any(after.start, words!["目标", "任务"]);
    // 增长目标|6%左右, 5.5%|的增长目标.
    let goals = words!["增长目标", "预期目标", "年度目标", "发展目标"];
    let goal = scene.text.ends_with_any(figure.span.start, goals);
    let of = |i: usize| {
        let sort = scene.text.chars[i] == '的' && scene.text.starts_with_any(i + 1, goals);
        sort || scene.text.starts_with_any(i, words!["的任务", "的目标"])
    };
    let task = beside || goal || after.any(of);
    let before = clause.span.start..figure.span.start;
    let says = |words: &Words| before.clone().any(|i| scene.text.starts_with_any(i, words));
    task && (says(words!["提出", "设定", "制定", "明确", "确立"])
        || !says(words!["完成", "实现", "达到", "达成", "超", "下达"]))
}

/// Whether a word for a plan says what somebody is going to do: 计划三年引进50家, not 按计划推进, 占全年计划的61.8%.
fn intends(scene: &Scene, word: &Word) -> bool {
    if word.end - word.start != 2 || !scene.text.starts_with_at(word.start, "计划") {
        return true;
    }
    let noun =
        matches!(scene.text.before(word.start), Some('动' | '展' | '训' | '育' | '励' | '按' | '照' | '产' | '才'))
            || scene.text.starts_with_any(word.end, words!["完成率", "完成情况", "执行", "任务"]);
    let time = scene.periods.get(scene.period_after(word.end)).is_some_and(|p| p.span.start == word.end);
    let roles = [CueRole::Lead, CueRole::Verb, CueRole::Hedge, CueRole::Up, CueRole::Down];
    let verb = scene.cues.starting_at(word.end).iter().any(|w| w.end - w.start > 1 && w.any(&roles));
    let verb = verb || scene.text.starts_with_any(word.end, PLANNED_DEEDS);
    let amount = scene.text.at(word.end).is_some_and(|c| "总一二三五两首分将在于到用投新年全每达".contains(c));
    !noun && (time || verb || amount)
}

/// Whether the next of several numbered items begins there: 一是…将…;|二是….
fn numbered(scene: &Scene, at: usize) -> bool {
    scene.text.at(at + 1) == Some('是')
        && matches!(scene.text.at(at), Some('二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十'))
}

/// Whether its verb says that it is expected: 净利|预增20%.
fn foretold(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    let mut joint = reading.joint.start..figure.span.start;
    joint.any(|i| scene.text.starts_with_any(i, words!["预增", "预升", "预降", "预减", "预盈"]))
}

/// Whether a figure is what is there before a change: 从现在的|4个多小时压缩到1个小时.
fn is_now(scene: &Scene, figure: &FigureSpan) -> bool {
    let before = figure.span.start;
    scene.text.before(before) == Some('的') && scene.text.ends_with_any(before - 1, STANDING)
}

/// Whether what is counted is about to do something: 十余个智能制造项目|即将投产, 20家企业|拟于年内入驻.
fn about_to(scene: &Scene, figure: &FigureSpan, reading: &Reading) -> bool {
    const LONGEST_NOUN: usize = 14;
    let Some(clause) = scene.clauses.all.get(reading.clause) else { return false };
    let roles = [CueRole::Target, CueRole::TargetNear];
    let end = clause.span.end.min(figure.span.end + LONGEST_NOUN);
    let counts = matches!(reading.shape, Shape::Count | Shape::Noun) && figure.span.end < end;
    let next = scene.figures.get(scene.figure_after(figure.span.end)).map_or(end, |f| f.span.start.min(end));
    let soon = |w: &Word| w.any(&roles) && w.end < clause.span.end && "将即拟有".contains(scene.text.chars[w.start]);
    counts && scene.cues.within(figure.span.end + 1..next.max(figure.span.end + 1)).iter().any(soon)
}

/// The cues met so far, in one pass.
struct Scan<'a, 'b> {
    scene: &'a Scene<'b>,
    at: usize,
    sentence: usize,
    /// A target cue stands before in this sentence.
    target: bool,
    /// How far it reaches: what is planned besides what has been counted ends with its statement.
    until: usize,
    /// The clause of that cue.
    said: usize,
    /// That cue says what is expected, not what is wanted.
    expected: bool,
    /// The clause of the last cue that reaches only to the end of its clause.
    near: Option<usize>,
    /// The clause of the last cue that says it has happened.
    done: Option<usize>,
    /// That cue only adds up, as a plan does too: 累计降低17%.
    sum: bool,
    /// The last cue says what is wanted: 力争, 确保.
    firm: bool,
    /// The paragraph has counted what is wanted, and said nothing since that has been done.
    wanted: bool,
    /// The paragraph as a whole looks ahead.
    lasting: bool,
}

impl Scan<'_, '_> {
    fn advance(&mut self, end: usize) {
        let roles = [CueRole::Target, CueRole::TargetNear, CueRole::Done];
        for word in self.scene.cues.within(self.at..end) {
            if !word.any(&roles) || word.end > end {
                continue;
            }
            let named = self.scene.clauses.in_atom(word.start) || self.scene.in_programme(word.start);
            if named || self.scene.inside_whole_word(word.start, word.end) {
                continue;
            }
            let clause = self.scene.clauses.at(word.start);
            let sentence = self.scene.clauses.all.get(clause).map_or(0, |c| c.sentence);
            if sentence != self.sentence || word.start >= self.until {
                self.sentence = sentence;
                self.target = false;
                self.until = usize::MAX;
            }
            // 已|规划建设3个版块.
            let already = self.scene.text.before(word.start) == Some('已');
            if word.is(CueRole::Target) && !already && !self.aside(word.start, word.end) && intends(self.scene, word) {
                self.expected = self.scene.text.starts_with_any(word.start, words!["预计", "有望"]);
                let end = statement_end(self.scene, clause);
                // 预计突破400万吨;新增总部23家: a verb of its own tells what has been done.
                let verb = |at: usize| self.scene.cues.at(at, &[CueRole::Lead, CueRole::Verb]).is_some();
                let own = self.expected && (verb(end + 1) || self.scene.text.starts_with_at(end + 1, "新增"));
                let one = self.expected && self.of_one(clause, word.start);
                let arranged = self.scene.text.ends_with_at(word.end, "安排");
                let item = one || arranged || numbered(self.scene, end + 1);
                // 产值预计增长8%,|新增企业42户: another thing in the same statement.
                let next = self.scene.clauses.all[clause].span.end;
                let more = one && self.scene.text.starts_with_any(next + 1, ADDING);
                let end = if more { next } else { end };
                // 某项目建成后可年产5万吨;另一项目总投资17亿元: what comes once works are done is theirs.
                let once = self.scene.text.before(word.end) == Some('后');
                if !self.target && counted_before(self.scene, clause, word.start) || own || item || once {
                    self.until = end;
                }
                self.target = true;
                self.said = clause;
                self.done = None;
                self.wanted |= self.resolves(word.start);
                let opens = words!["下一步", "下阶段", "下一阶段", "接下来", "展望"];
                self.lasting |= self.scene.text.starts_with_any(word.start, opens);
            }
            let time = self.scene.periods.get(self.scene.period_after(word.start));
            let gone = |p: &Period| looked_back_on(self.scene, p) || dates_count(self.scene, p);
            let past = time.is_some_and(|p| p.span.start <= word.start && gone(p));
            if word.is(CueRole::TargetNear) && !past {
                self.near = Some(clause);
            }
            if word.any(&[CueRole::Target, CueRole::TargetNear]) && !past {
                self.firm = self.scene.text.starts_with_any(word.start, words!["力争", "确保", "力求"]);
            }
            // 将累计改造100万户 counts what is still to be done.
            let ahead = self.target && self.said == clause || self.near == Some(clause);
            let sum = word.is(CueRole::Done) && self.scene.text.starts_with_at(word.start, "累计");
            if word.is(CueRole::Done) && !(sum && ahead) {
                self.wanted = false;
                self.sum = sum && (self.done != Some(clause) || self.sum);
                self.done = Some(clause);
                // 将设立中心;某公司已注册,注册资金5亿元: another statement tells what has been done.
                let since = self.target.then(|| statement_end(self.scene, self.said));
                self.target &= since.is_none_or(|end| word.start < end);
            }
        }
        if end > self.until {
            self.target = false;
            self.until = usize::MAX;
        }
        self.passed(self.at, end);
        self.at = self.at.max(end);
    }

    /// Whether a word says how somebody is going to work on: 将全力推动, 将着力. What the sentences after it order is planned too.
    fn resolves(&self, start: usize) -> bool {
        const BEFORE: usize = 1;
        let text = self.scene.text;
        let will = (start..=start + BEFORE).find(|&i| text.at(i) == Some('将'));
        will.is_some_and(|i| text.starts_with_any(i + 1, RESOLVING))
    }

    /// Whether a goal is only what is worked towards: 围绕高质量发展目标,稳步推动….
    fn aside(&self, start: usize, end: usize) -> bool {
        const LONGEST_GOAL: usize = 16;
        let text = self.scene.text;
        let noun = text.ends_with_at(end, "目标") && !matches!(text.at(end), Some(':' | '为' | '是'));
        let from =
            start.saturating_sub(LONGEST_GOAL).max(self.scene.clauses.all[self.scene.clauses.at(start)].span.start);
        // 已完成总体目标的119%: a goal that is measured against.
        let against = text.at(end) == Some('的');
        noun && (against || (from..start).any(|i| text.starts_with_any(i, TOWARDS)))
    }

    /// Whether what is expected is one indicator's amount: 总产值预计完成184亿元;….
    fn of_one(&self, clause: usize, word: usize) -> bool {
        let start = self.scene.clauses.all[clause].span.start;
        word > start
            && self.scene.cues.ending_at(word).iter().any(|w| w.start >= start && (w.known || w.is(CueRole::Head)))
    }

    /// A time that has come or passed ends what was planned before it: 2016年计划…,截至3月底,累计….
    fn passed(&mut self, from: usize, to: usize) {
        let periods = &self.scene.periods[self.scene.period_after(from)..];
        let mut inside = periods.iter().take_while(|p| p.span.start < to);
        let come = |p: &super::period::Period| {
            // 全年预计178亿元;2025年新增43个: so does a time that opens another statement, where it was only expected.
            let another = self.expected && self.scene.text.before(p.span.start) == Some(';');
            let until = self.scene.text.starts_with_any(p.span.start, words!["截至", "截止", "目前"]);
            // 拟派发截至2024年底的股息: a time of the noun after it ends nothing.
            let noun = self.scene.text.at(p.span.end) == Some('的');
            (until || another) && !noun && p.status.is_none()
        };
        if let Some(period) = inside.find(|p| p.span.start >= from && come(p)) {
            let after = self.scene.cues.within(period.span.end..to).iter().any(|w| w.is(CueRole::Target));
            self.target &= after;
            self.wanted &= after;
        }
    }

    /// Whether a target cue of the sentence, one of the clause, and a cue that it has happened govern a clause.
    fn at_clause(&self, sentence: usize, clause: usize) -> (bool, bool, bool) {
        (self.target && self.sentence == sentence, self.near == Some(clause), self.done == Some(clause))
    }
}
