//! Dots counted three ways: slips, sums from the wall, a show of hands.

use crate::workshop::decide::{Command, Refusal, VoteCommand};
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::step::Kind;

use super::{Ctx, Done, Live, Notice, Out, Way};

impl Live {
    /// Dots are typed as a slip, as a sum from the wall, or as hands for the candidate at hand. The first opens the
    /// vote.
    pub(super) fn count(&mut self, list: &str, line: &str, ctx: Ctx<'_>) -> Out {
        let open = self.workshop().votes.open(list).map(|vote| vote.id);
        if open.is_none() && self.workshop().votes.newest(list).is_some() {
            return Out::say(Notice::Refusal(Refusal::VoteIsClosed));
        }
        let vote = open.unwrap_or_else(|| self.journal.next_id(self.run));
        let counted = match self.way() {
            Way::Slips => self.slip(vote, list, line),
            Way::Wall => self.wall_sums(vote, list, line),
            Way::Hands => self.hands(vote, line),
        };
        let counted = match counted {
            Ok(counted) => counted,
            Err(notice) => return Out::say(notice),
        };
        let opens = open.is_none().then(|| VoteCommand::Open(list.to_owned()));
        let commands = opens.into_iter().chain(counted).map(Command::Vote).collect();
        let out = self.command(Command::Together(commands), ctx);
        if self.way() == Way::Hands && out.done {
            self.move_focus(true, false);
        }
        out
    }

    fn candidate(&self, list: &str, label: &str) -> Result<Id, Notice> {
        let named = self.workshop().lists.pointed(list, label).map(Named::id);
        named.ok_or_else(|| Notice::Refusal(Refusal::Unknown(label.to_owned())))
    }

    fn slip(&self, vote: Id, list: &str, line: &str) -> Result<Vec<VoteCommand>, Notice> {
        let words = line.split([' ', ',', '+']).filter(|word| !word.is_empty());
        let on = words.map(|word| self.candidate(list, word)).collect::<Result<_, _>>()?;
        Ok(vec![VoteCommand::Slip(vote, on)])
    }

    fn wall_sums(&self, vote: Id, list: &str, line: &str) -> Result<Vec<VoteCommand>, Notice> {
        let words: Vec<&str> = line.split([' ', ',', '=', ':']).filter(|word| !word.is_empty()).collect();
        let sum = |pair: &[&str]| {
            let [label, dots] = pair else { return Err(Notice::not_understood(line)) };
            let dots = dots.parse().map_err(|_| Notice::not_understood(line))?;
            Ok(VoteCommand::Wall(vote, self.candidate(list, label)?, dots))
        };
        words.chunks(2).map(sum).collect()
    }

    fn hands(&self, vote: Id, line: &str) -> Result<Vec<VoteCommand>, Notice> {
        let dots: u32 = line.trim().parse().map_err(|_| Notice::not_understood(line))?;
        let on = self.wall.focus.on.ok_or(Notice::Refusal(Refusal::NothingToVoteOn))?;
        Ok(vec![VoteCommand::Hands(vote, on, dots)])
    }

    pub(super) fn open_or_close(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(Kind::Vote { list }) = self.workshop().step().map(|step| step.kind.clone()) else {
            return Out::default();
        };
        let command = match self.workshop().votes.newest(&list) {
            None => VoteCommand::Open(list),
            Some(vote) if vote.closed => VoteCommand::Reopen(vote.id),
            // A second press by mistake would show the room a list that nobody chose.
            Some(vote) if vote.counted() == 0 => return Out::say(Notice::NothingCounted),
            Some(vote) => VoteCommand::Close(vote.id),
        };
        match command {
            VoteCommand::Close(vote) => self.close_vote(vote, ctx),
            command => {
                self.wall.stage.from = None;
                self.command(Command::Vote(command), ctx).tell(Done::VoteOpened)
            }
        }
    }

    /// Closes a vote. With one screen the control sum is said only now, with the list.
    pub(super) fn close_vote(&mut self, vote: Id, ctx: Ctx<'_>) -> Out {
        self.wall.stage.from = None;
        let out = self.command(Command::Vote(VoteCommand::Close(vote)), ctx);
        let closed = match self.workshop().step().map(|step| &step.kind) {
            Some(Kind::Vote { list }) => self.workshop().votes.newest(list),
            _ => None,
        };
        match closed.map(|vote| (vote.counted(), vote.possible())) {
            Some((counted, possible)) => out.tell(Done::VoteClosed { counted, possible }),
            None => out,
        }
    }
}
