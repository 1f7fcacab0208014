//! What a day that was put together leaves: the papers of those who come and of whoever leads, in its own language and in
//! another, and its record.

use verkstad::export::print::{Sheet, print};
use verkstad::export::{self, Format};
use verkstad::workshop::Workshop;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::words::Lang;

use super::order::Order;
use super::player::Player;
use super::stories;

/// The day of the story, led to its end.
fn led() -> Workshop {
    let (_, orders) = stories().into_iter().find(|(file, _)| file == "planned-day.story").unwrap();
    let Some((_, Order::Start(start))) = orders.first() else { panic!("it begins with nothing") };
    let mut player = Player::start(start);
    for (_, order) in &orders {
        player.acts(order);
    }
    Journal::replay(player.entries()).unwrap().workshop().clone()
}

#[test]
fn a_planned_day_is_on_both_papers_in_any_language_and_in_its_record() {
    let day = led();
    let printed = |sheet, lang| {
        let told = Workshop { lang, ..day.clone() };
        String::from_utf8(print(sheet, &told, verkstad::app::texts(lang))).unwrap()
    };
    // What somebody typed stays; what a method, a part or a block brought along is there in each language.
    let typed = [
        "Omvärldsanalys",
        "Fika",
        "Empati och sympati",
        "Svåra samtal och kulturmöten",
        "Handledning i grupp",
    ];
    let brought = [(Lang::Sv, ["Lunch", "Fyll fälten"]), (Lang::Nb, ["Lunsj", "Fyll feltene"])];
    for sheet in [Sheet::Agenda, Sheet::RunSheet] {
        for (lang, brought) in brought {
            let paper = printed(sheet, lang);
            for name in typed {
                assert!(paper.contains(name), "{sheet:?} {lang:?}: {name}");
            }
            // The paper of those who come names what is common to them, and not each step of a method.
            let names = if sheet == Sheet::RunSheet { &brought[..] } else { &brought[..1] };
            for name in names {
                assert!(paper.contains(name), "{sheet:?} {lang:?}: {name}");
            }
        }
    }
    let texts = verkstad::app::texts(Lang::Sv);
    let record = String::from_utf8(export::render(Format::Markdown, &day, texts)).unwrap();
    for said in ["Alla hinner", "Erfarna handledare", "Handledning i grupp"] {
        assert!(record.contains(said), "{said} in {record}");
    }
}
