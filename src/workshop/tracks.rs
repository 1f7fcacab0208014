//! The tracks of a year: the choices of one column. One of them can be shown alone, with the rows on it and what stands above
//! and under those.

use super::Workshop;
use super::cell::CellValue;
use super::method::{ColumnDef, Holds, TableDef};
use super::months::YearPlace;
use super::table::TableRow;
use super::words::Words;

impl TableDef {
    /// The column whose choices are its tracks.
    fn track_column(&self) -> Option<(&ColumnDef, &[Words])> {
        self.columns.iter().find_map(|column| match &column.holds {
            Holds::OneOf(choices) => Some((column, choices.as_slice())),
            _ => None,
        })
    }

    /// The track that a row is on, by its position among the choices.
    pub fn track_of(&self, row: &TableRow) -> Option<u16> {
        match row.cell(self.track_column()?.0) {
            Some(CellValue::Choice(track)) => Some(*track),
            _ => None,
        }
    }

    /// The names of the tracks.
    pub fn tracks(&self) -> &[Words] {
        self.track_column().map_or(&[], |(_, choices)| choices)
    }
}

impl Workshop {
    /// The tracks on which any row stands, in the order of the choices.
    fn tracks_used(&self, table: &TableDef) -> Vec<u16> {
        let mut used: Vec<u16> =
            self.rows_of(table).into_iter().filter_map(|row| table.track_of(row)).collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    /// The track that is shown alone after this one: the first on which any row stands, then the next; after the last, none.
    pub fn track_after(&self, table: &TableDef, on: Option<u16>) -> Option<u16> {
        self.tracks_used(table).into_iter().find(|track| on.is_none_or(|on| *track > on))
    }

    /// What a track is called, behind the name of its column: "Track: meeting". Empty without one.
    pub fn track_told(&self, table: &TableDef, track: Option<u16>) -> String {
        let named = || table.tracks().get(usize::from(track?)).zip(table.track_column());
        let told = |(name, (column, _)): (&Words, (&ColumnDef, &[Words]))| {
            format!("{}: {}", column.name.get(self.lang), name.get(self.lang))
        };
        named().map(told).unwrap_or_default()
    }

    /// A row and those under it, each with how deep it stands, as far as they are shown if one track is shown alone: what is
    /// on the track with all that stands under it, and above it. Empty if nothing is.
    pub fn on_track<'a>(
        &'a self,
        table: &TableDef,
        row: &'a TableRow,
        track: Option<u16>,
    ) -> Vec<(&'a TableRow, u8)> {
        let mut all = self.with_below(table, row);
        let Some(track) = track else { return all };
        let mut kept = vec![false; all.len()];
        for (at, (row, depth)) in all.iter().enumerate() {
            if table.track_of(row) != Some(track) {
                continue;
            }
            let below = all.iter().skip(at + 1).take_while(|(_, below)| below > depth).count();
            let mut level = *depth;
            let above = (0..at).rev().filter(|other| {
                let higher = all.get(*other).is_some_and(|(_, other)| *other < level);
                level -= u8::from(higher);
                higher
            });
            for shown in above.chain(at..=at + below).collect::<Vec<_>>() {
                kept.get_mut(shown).into_iter().for_each(|kept| *kept = true);
            }
        }
        let mut kept = kept.into_iter();
        all.retain(|_| kept.next().unwrap_or_default());
        all
    }

    /// The rows that stand in this place by themselves and are shown if one track is shown alone.
    pub fn rows_shown(&self, table: &TableDef, place: YearPlace, track: Option<u16>) -> Vec<&TableRow> {
        let shown = |row: &&TableRow| track.is_none() || !self.on_track(table, row, track).is_empty();
        self.rows_in(table, place).into_iter().filter(shown).collect()
    }

    /// The same of the whole year, each row once.
    pub fn year_shown(&self, table: &TableDef, track: Option<u16>) -> Vec<&TableRow> {
        let shown = |row: &&TableRow| track.is_none() || !self.on_track(table, row, track).is_empty();
        self.rows_by_year(table).into_iter().filter(shown).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::cell::Months;
    use crate::workshop::decide::{Command, RowCommand};
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened, text};
    use crate::workshop::method::Method;
    use crate::workshop::table::PastedRow;

    #[test]
    fn a_track_alone_has_its_rows_with_what_is_above_and_under_them() {
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
                .unwrap();
        let mut leader = Leader::of(Opened { method: method.into(), ..opened() });
        let row = |words: &str, under: Option<usize>, track: Option<u16>| {
            let months =
                under.is_none().then(|| ("when".to_owned(), CellValue::Months(Months::These(vec![8]))));
            let track = track.map(|track| ("track".to_owned(), CellValue::Choice(track)));
            let words = ("what".to_owned(), CellValue::Words(text(words)));
            PastedRow { under, cells: [Some(words), months, track].into_iter().flatten().collect() }
        };
        let rows = vec![
            row("Oppstart", None, None),
            row("Styremøte", None, Some(0)),
            row("Saksliste", Some(1), None),
            row("Trivsel", None, Some(5)),
            row("Veka mot mobbing", Some(3), None),
            row("Foreldremøte", Some(4), Some(0)),
            row("Kaffi", Some(5), None),
            row("Plakatar", Some(3), None),
        ];
        leader.tell(Command::Row(RowCommand::AddMany { table: "wheel".to_owned(), rows }));
        let workshop = leader.is();
        let table = workshop.method.year_table().unwrap();
        let shown = |track| {
            let rows = workshop.rows_shown(table, YearPlace::Month(8), track).into_iter();
            let all = rows.flat_map(|row| workshop.on_track(table, row, track));
            all.map(|(row, _)| row.number).collect::<Vec<_>>()
        };
        assert_eq!(shown(Some(0)), [2, 3, 4, 5, 6, 7]);
        assert_eq!(shown(Some(5)), [4, 5, 6, 7, 8]);
        assert_eq!(shown(Some(2)), [0; 0]);
        assert_eq!(shown(None).len(), 8);
        let after = |on| workshop.track_after(table, on);
        assert_eq!([after(None), after(Some(0)), after(Some(5))], [Some(0), Some(5), None]);
        assert_eq!(workshop.track_told(table, Some(0)), "Spår: möte");
        assert_eq!(workshop.track_told(table, None), "");
    }
}
