//! A week as rows of a table.

use super::Day;

/// Neighbouring weekdays with the same hours; Monday is 0, Sunday 6.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The first day.
    pub first: usize,
    /// The last day, the first one if it stands alone.
    pub last: usize,
    /// The hours of each of the days.
    pub day: Day,
}

/// Groups neighbouring weekdays with equal hours, closed ones too.
#[must_use]
pub fn rows(days: &[Day; 7]) -> Vec<Row> {
    let mut first = 0;
    let runs = days.chunk_by(|day, next| day == next);
    runs.map(|run| {
        let row = Row { first, last: first + run.len() - 1, day: run[0].clone() };
        first += run.len();
        row
    })
    .collect()
}

/// Tells whether a place is open around the clock on all days, with no remark.
#[must_use]
pub fn always_open(days: &[Day; 7]) -> bool {
    let around_the_clock = |day: &Day| match day.as_slice() {
        [only] => only.from == 0 && only.to == 24 * 60 && only.comment.is_none(),
        _ => false,
    };
    days.iter().all(around_the_clock)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::facet::hours::Interval;

    fn open(from: u16, to: u16) -> Day {
        vec![Interval { from, to, comment: None }]
    }

    #[test]
    fn neighbouring_days_with_equal_hours_share_a_row_and_others_do_not() {
        let (short, long) = (open(480, 720), open(480, 1080));
        let days = [short.clone(), short.clone(), long.clone(), short.clone(), short.clone(), vec![], vec![]];
        let found: Vec<_> = rows(&days).into_iter().map(|row| (row.first, row.last, row.day)).collect();
        assert_eq!(found, [(0, 1, short.clone()), (2, 2, long), (3, 4, short), (5, 6, vec![])]);
    }

    #[test]
    fn a_place_is_always_open_only_if_no_day_and_no_remark_says_else() {
        let full: [Day; 7] = std::array::from_fn(|_| open(0, 1440));
        assert!(always_open(&full));
        let mut gap = full.clone();
        gap[6] = open(0, 1439);
        assert!(!always_open(&gap));
        let mut remark = full;
        remark[0][0].comment = Some("بموعد فقط".to_string());
        assert!(!always_open(&remark));
    }
}
