//! What a step may need from its method. Each kind of step asks for what it needs.

use super::super::super::words::Words;
use super::super::{
    CARRIED, Capture, ColumnRole, FEWEST_WORDS, ISLANDS, MOST_WORDS, Method, QuestionRows, Step, TableDef,
    WORD_LETTERS,
};
use super::{CaptureFault, FaultKind, FoundFault, Twice, in_range};

/// The most minutes that a method gives each entry.
const MOST_MINUTES: u16 = 240;

/// The step that is being checked, and its method.
pub(in crate::workshop) struct Needs<'a> {
    pub(super) method: &'a Method,
    /// The path to the step's kind.
    pub(super) path: &'a str,
}

impl Needs<'_> {
    /// A step of no file, in this method.
    #[cfg(test)]
    pub(in crate::workshop) fn of(method: &Method) -> Needs<'_> {
        Needs { method, path: "" }
    }

    /// What is wrong with a field of the step's kind.
    ///
    /// # Errors
    /// Always.
    pub(in crate::workshop) fn fault(&self, field: &str, kind: FaultKind) -> Result<(), FoundFault> {
        Err((format!("{}.{field}", self.path), kind))
    }

    /// Requires that the method leaves a trace: what is written before its day would be one.
    pub(in crate::workshop) fn recorded(&self, field: &str) -> Result<(), FoundFault> {
        let fault = || self.fault(field, FaultKind::Capture(CaptureFault::Unrecorded));
        if self.method.card.unrecorded { fault() } else { Ok(()) }
    }

    /// Requires that the list is defined, and holds lines itself.
    pub(in crate::workshop) fn list(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.list(id) {
            Some(found) if !found.fields.is_empty() => {
                self.fault(field, FaultKind::Capture(CaptureFault::Board(id.into())))
            }
            Some(_) => Ok(()),
            None => self.fault(field, FaultKind::UnknownList(id.into())),
        }
    }

    /// Requires that no other step asks for values of this list: both would show the answers of the first.
    pub(in crate::workshop) fn only_scale(&self, list: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.steps.iter().filter(|step| step.kind.scale_of() == Some(list)).count() {
            0 | 1 => Ok(()),
            _ => self.fault(field, FaultKind::Twice(Twice::Id(list.into()))),
        }
    }

    /// Requires that the list begins with as many words as fit on a wall, none of them too long for it.
    pub(in crate::workshop) fn words(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        let words = self.method.list(id).map(|list| list.lines.as_slice()).unwrap_or_default();
        self.number(field, u16::try_from(words.len()).unwrap_or(u16::MAX), FEWEST_WORDS, MOST_WORDS)?;
        let long = |word: &Words| word.0.values().any(|word| word.chars().count() > WORD_LETTERS);
        if words.iter().any(|line| long(&line.words)) {
            return self.fault(field, FaultKind::TextTooLong { most: WORD_LETTERS });
        }
        Ok(())
    }

    /// Requires that the list is defined, and has a ranking. A board is ranked over all its fields.
    pub(in crate::workshop) fn ranked(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.list(id) {
            Some(found) if found.ranking.is_none() => {
                self.fault(field, FaultKind::RankingNotDefined(id.into()))
            }
            Some(_) => Ok(()),
            None => self.fault(field, FaultKind::UnknownList(id.into())),
        }
    }

    /// Requires a list or a board.
    pub(in crate::workshop) fn lines(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        self.method.list(id).map_or_else(|| self.fault(field, FaultKind::UnknownList(id.into())), |_| Ok(()))
    }

    /// Requires something that can be voted on: a list, a board, a table that is not shown as months, the islands, the plans
    /// taken over.
    pub(in crate::workshop) fn votable(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.capture(id) {
            _ if id == CARRIED => self.no_fault(self.method.plan_table().is_some(), id, field),
            Some(Capture::List(_)) => Ok(()),
            Some(Capture::Table(table)) => self.no_fault(self.method.has_candidates(table), id, field),
            Some(Capture::Islands) => {
                let names = |step: &Step| !step.kind.uses().rests_on.is_empty();
                self.no_fault(self.method.steps.iter().any(names), id, field)
            }
            None => self.fault(field, FaultKind::UnknownList(id.into())),
        }
    }

    fn no_fault(&self, fits: bool, id: &str, field: &str) -> Result<(), FoundFault> {
        if fits {
            return Ok(());
        }
        self.fault(field, FaultKind::Capture(CaptureFault::NotVotedOn(id.into())))
    }

    /// Requires that what is voted on says what its ranking is called, or is called as the step is.
    pub(in crate::workshop) fn ranking_of(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.ranking_told(id) {
            Some(_) => Ok(()),
            None if id == CARRIED || id == ISLANDS => {
                self.fault(field, FaultKind::Capture(CaptureFault::NotVotedOn(id.into())))
            }
            None => self.fault(field, FaultKind::RankingNotDefined(id.into())),
        }
    }

    /// Requires that a step before this one votes on the same, and that no other stands beside it.
    pub(in crate::workshop) fn second_vote(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        let votes = || {
            let asked = self.method.steps.iter().map(|step| step.kind.vote_asked());
            asked.enumerate().filter_map(|(at, asked)| Some((at, asked.filter(|asked| asked.list == id)?)))
        };
        let seconds: Vec<usize> = votes().filter(|(_, asked)| asked.beside).map(|(at, _)| at).collect();
        let [second] = seconds.as_slice() else {
            return self.fault(field, FaultKind::Twice(Twice::Id(id.into())));
        };
        if votes().any(|(at, asked)| !asked.beside && at < *second) {
            return Ok(());
        }
        self.fault(field, FaultKind::Capture(CaptureFault::NoFirstVote(id.into())))
    }

    /// Requires a list whose lines know their group.
    pub(in crate::workshop) fn by_groups(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        let of_groups = |step: &Step| {
            let uses = step.kind.uses();
            uses.list == Some(id) && uses.hearing.is_by_part()
        };
        if self.method.steps.iter().any(of_groups) {
            return Ok(());
        }
        self.fault(field, FaultKind::Capture(CaptureFault::NoGroups(id.into())))
    }

    /// Requires that the list is a board.
    pub(in crate::workshop) fn board(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.list(id) {
            Some(found) if found.fields.is_empty() => {
                self.fault(field, FaultKind::Capture(CaptureFault::NotTaken(id.into())))
            }
            Some(_) => Ok(()),
            None => self.fault(field, FaultKind::UnknownList(id.into())),
        }
    }

    /// Requires that these are fields of the board, each named once.
    pub(in crate::workshop) fn fields(
        &self,
        board: &str,
        fields: &[String],
        field: &str,
    ) -> Result<(), FoundFault> {
        let of_board = self.method.list(board).map(|board| board.fields.as_slice()).unwrap_or_default();
        for (at, id) in fields.iter().enumerate() {
            let path = format!("{field}[{at}]");
            if !of_board.contains(id) {
                return self.fault(&path, FaultKind::UnknownList(id.clone()));
            }
            if fields.iter().take(at).any(|other| other == id) {
                return self.fault(&path, FaultKind::Twice(Twice::Id(id.clone())));
            }
        }
        Ok(())
    }

    /// Requires that no other step lets groups report into this list under other heads.
    pub(in crate::workshop) fn same_heads(
        &self,
        list: &str,
        heads: &[Words],
        field: &str,
    ) -> Result<(), FoundFault> {
        if self.method.heads_of(list) == heads {
            return Ok(());
        }
        self.fault(field, FaultKind::Twice(Twice::Id(list.into())))
    }

    /// Requires a table, and if a column is named, that it has it.
    pub(in crate::workshop) fn question_rows(
        &self,
        asked: &QuestionRows,
        field: &str,
    ) -> Result<(), FoundFault> {
        self.rows(&asked.table, &format!("{field}.table"), |found| matches!(found, Capture::Table(_)))?;
        let table = self.method.table(&asked.table);
        let unknown =
            asked.column.as_ref().filter(|id| table.is_some_and(|table| table.column(id).is_none()));
        match unknown {
            Some(id) => self.fault(
                &format!("{field}.column"),
                FaultKind::Capture(CaptureFault::UnknownColumn(id.clone())),
            ),
            None => Ok(()),
        }
    }

    /// Requires that the table holds action plans.
    pub(in crate::workshop) fn plans(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.capture(id) {
            Some(Capture::Table(def)) if def.plans_action() => Ok(()),
            Some(Capture::Table(_)) => {
                self.fault(field, FaultKind::Capture(CaptureFault::NotOfPlans(id.into())))
            }
            found => self.fault(field, not_taken(id, found)),
        }
    }

    /// Requires that no other table is shown as months.
    pub(in crate::workshop) fn one_year(&self, table: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.year_table().filter(|year| year.id != table) {
            Some(year) => self.fault(field, FaultKind::Capture(CaptureFault::SecondYear(year.id.clone()))),
            None => Ok(()),
        }
    }

    /// Requires that the table has a column with this role.
    pub(in crate::workshop) fn column(
        &self,
        table: &str,
        role: ColumnRole,
        field: &str,
    ) -> Result<(), FoundFault> {
        let found = self.method.table(table).and_then(|table| table.column_in(role));
        let lacks = || FaultKind::Capture(CaptureFault::NoColumnInRole(table.into(), role));
        found.map_or_else(|| self.fault(field, lacks()), |_| Ok(()))
    }

    /// Requires a capture with rows, of a type that the step takes.
    pub(in crate::workshop) fn rows(
        &self,
        id: &str,
        field: &str,
        takes: impl Fn(Capture<'_>) -> bool,
    ) -> Result<(), FoundFault> {
        match self.method.capture(id) {
            Some(found) if takes(found) => Ok(()),
            found => self.fault(field, not_taken(id, found)),
        }
    }

    /// Whether rows of this table can have the floor: they stand by themselves, and there is a place for what comes of them.
    pub(in crate::workshop) fn takes_down(&self, table: &TableDef) -> bool {
        let under = |other: &TableDef| other.plans_action() && other.under.as_deref() == Some(&table.id);
        let place =
            [ColumnRole::Note, ColumnRole::Decision].into_iter().any(|role| table.column_in(role).is_some())
                || self.method.tables.iter().any(under);
        if table.plans_action() { table.notes().is_some() } else { table.under.is_none() && place }
    }

    /// Whether a table stands under this list in which is written down what is said about its lines, or is to be done.
    pub(in crate::workshop) fn is_written_down(&self, list: &str) -> bool {
        let landing =
            |table: &TableDef| table.notes().is_some() || table.column_in(ColumnRole::Decision).is_some();
        self.method.written_in(list).is_some_and(landing) || self.method.actions_about(list).is_some()
    }

    /// Requires that the minutes that each entry has can be changed for one of them.
    pub(in crate::workshop) fn minutes_each(&self, of: &str, field: &str) -> Result<(), FoundFault> {
        let minutes = self.method.steps.iter().filter(|step| step.kind.uses().floor == Some(of));
        let Some(minutes) = minutes.filter_map(|step| step.kind.minutes_each()).max() else { return Ok(()) };
        self.number(field, minutes, 1, MOST_MINUTES)?;
        match self.method.written_in(of) {
            Some(table) => self.column(&table.id, ColumnRole::Minutes, field),
            None => self.fault(field, FaultKind::Capture(CaptureFault::NotTaken(of.into()))),
        }
    }

    /// Requires a number within these bounds.
    pub(in crate::workshop) fn number(
        &self,
        field: &str,
        number: u16,
        least: u16,
        most: u16,
    ) -> Result<(), FoundFault> {
        in_range(&format!("{}.{field}", self.path), number, least, most)
    }
}

/// The fault of a step that names something undefined, or something that it cannot work on.
pub(super) fn not_taken(id: &str, found: Option<Capture<'_>>) -> FaultKind {
    FaultKind::Capture(match found {
        None => CaptureFault::Unknown(id.into()),
        Some(_) => CaptureFault::NotTaken(id.into()),
    })
}
