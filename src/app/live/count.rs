//! Dots counted three ways: slips, sums from the wall, a show of hands.

use crate::workshop::decide::{Command, Refusal, VoteCommand};
use crate::workshop::id::Id;
use crate::workshop::method::Kind;

use super::{Ctx, Live, Notice, Out, Way};

impl Live {
    /// Dots are typed as a slip, as a sum from the wall, or as hands for the candidate at hand. The first opens the
    /// vote.
    pub(super) fn count(&mut self, list: &str, line: &str, ctx: Ctx<'_>) -> Out {
        let counted = match self.way {
            Way::Slips => self.slip(list, line),
            Way::Wall => self.wall_sums(list, line),
            Way::Hands => self.hands(line),
        };
        let counted = match counted {
            Ok(counted) => counted,
            Err(notice) => return Out::say(notice),
        };
        let (vote, opened) = match self.workshop().votes.open(list) {
            Some(vote) => (vote.id, Out::default()),
            None if self.workshop().votes.newest(list).is_some() => {
                return Out::say(Notice::Refusal(Refusal::VoteIsClosed));
            }
            None => {
                let opened = self.command(Command::Vote(VoteCommand::Open(list.to_owned())), ctx);
                match self.workshop().votes.open(list) {
                    Some(vote) => (vote.id, opened),
                    None => return opened,
                }
            }
        };
        let mut out = opened;
        let hands = self.way == Way::Hands;
        for command in counted(vote) {
            let next = self.command(Command::Vote(command), ctx);
            out.effects.extend(next.effects);
            out.notice = next.notice;
        }
        if hands && out.notice.is_none() {
            self.move_focus(true, false);
        }
        out
    }

    #[expect(clippy::type_complexity, reason = "a list of commands that waits for the vote's name")]
    fn slip(&self, list: &str, line: &str) -> Result<Box<dyn Fn(Id) -> Vec<VoteCommand>>, Notice> {
        let words = line.split([' ', ',', '+']).filter(|word| !word.is_empty());
        let mut on = Vec::new();
        for word in words {
            let named = self.workshop().lists.pointed(list, word);
            on.push(named.ok_or_else(|| Notice::Refusal(Refusal::Unknown(word.to_owned())))?.id());
        }
        Ok(Box::new(move |vote| vec![VoteCommand::Slip(vote, on.clone())]))
    }

    #[expect(clippy::type_complexity, reason = "a list of commands that waits for the vote's name")]
    fn wall_sums(&self, list: &str, line: &str) -> Result<Box<dyn Fn(Id) -> Vec<VoteCommand>>, Notice> {
        let words: Vec<&str> = line.split([' ', ',', '=', ':']).filter(|word| !word.is_empty()).collect();
        let mut sums = Vec::new();
        for pair in words.chunks(2) {
            let [label, dots] = pair else { return Err(Notice::not_understood(line)) };
            let named = self.workshop().lists.pointed(list, label);
            let on = named.ok_or_else(|| Notice::Refusal(Refusal::Unknown((*label).to_owned())))?.id();
            let dots: u32 = dots.parse().map_err(|_| Notice::not_understood(line))?;
            sums.push((on, dots));
        }
        Ok(Box::new(move |vote| sums.iter().map(|(on, dots)| VoteCommand::Wall(vote, *on, *dots)).collect()))
    }

    #[expect(clippy::type_complexity, reason = "a list of commands that waits for the vote's name")]
    fn hands(&self, line: &str) -> Result<Box<dyn Fn(Id) -> Vec<VoteCommand>>, Notice> {
        let dots: u32 = line.trim().parse().map_err(|_| Notice::not_understood(line))?;
        let on = self.wall.focus.on.ok_or(Notice::Refusal(Refusal::NothingToVoteOn))?;
        Ok(Box::new(move |vote| vec![VoteCommand::Hands(vote, on, dots)]))
    }

    pub(super) fn open_or_close(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(Kind::Vote { list }) = self.workshop().step().map(|step| step.kind.clone()) else {
            return Out::default();
        };
        let command = match self.workshop().votes.newest(&list) {
            None => VoteCommand::Open(list),
            Some(vote) if vote.closed => VoteCommand::Reopen(vote.id),
            Some(vote) => VoteCommand::Close(vote.id),
        };
        self.wall.stage.from = None;
        self.command(Command::Vote(command), ctx)
    }
}
