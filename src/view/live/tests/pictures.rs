//! Text pictures of the main kinds of step, and SVG pictures to look at with `VERKSTAD_PICTURES=folder`.

use super::super::super::svg::svg;
use super::*;

/// The scenes: a name, and how to get there.
fn scenes() -> BTreeMap<&'static str, fn(&mut Day)> {
    let mut scenes: BTreeMap<&'static str, fn(&mut Day)> = BTreeMap::new();
    scenes.insert("01-collect", |day| {
        day.go_to("critique-collect");
        day.wait(3);
        day.type_in("Too few hands on late shift");
    });
    scenes.insert("02-themes", |day| {
        day.go_to("critique-themes");
        day.wait(14);
        day.type_in("1 3 7 The rota");
    });
    scenes.insert("03-vote", |day| {
        day.go_to("vision-collect");
        day.go_to("critique-dots");
        day.wait(8);
        day.key("ctrl+o");
        day.write("3 3 1");
    });
    scenes.insert("04-ranked", |day| day.go_to("bottom-list"));
    scenes.insert("05-groups", |day| {
        day.people(23);
        day.go_to("reflection");
        day.write("We are proud of how we help each other");
        day.write("It is the same in every ward");
    });
    scenes.insert("06-turn", |day| day.go_to("turn"));
    scenes.insert("07-islands", |day| {
        day.go_to("choose");
        day.wait(9);
    });
    scenes.insert("08-plans", |day| {
        day.go_to("plans");
        for key in ["tab", "P", "1", "e", "enter"] {
            day.key(key);
        }
    });
    scenes.insert("09-round", |day| {
        day.go_to("check-in");
        day.key("ctrl+a");
    });
    scenes.insert("10-check-out", |day| day.go_to("check-out"));
    scenes.insert("11-late", |day| {
        day.go_to("vision-pairs");
        day.wait(260);
        day.key("ctrl+l");
        day.key("ctrl+l");
    });
    scenes.insert("12-agenda", |day| {
        day.go_to("critique-collect");
        day.open_plan();
        for key in ["down", "down", "d", "m", "1", "2"] {
            day.key(key);
        }
    });
    scenes.insert("13-wall", |day| {
        day.go_to("islands");
        day.key("ctrl+r");
        day.key("down");
    });
    scenes.insert("14-paste", |day| {
        day.go_to("critique-collect");
        day.paste("- one thing\n- another thing\n- a third");
    });
    scenes.insert("15-strike", |day| {
        day.go_to("critique-collect");
        for key in ["tab", "2", "x", "enter"] {
            day.key(key);
        }
    });
    scenes.insert("16-point", |day| {
        day.go_to("critique-collect");
        for key in ["tab", "up", "up", "2", "space", "4"] {
            day.key(key);
        }
    });
    scenes.insert("17-after", |day| day.go_to("after"));
    scenes.insert("18-lunch", |day| day.go_to("lunch"));
    scenes.insert("19-opening", |day| day.go_to("opening"));
    scenes.insert("21-agenda-pane", |day| {
        day.go_to("fika-1");
        day.wait(19);
        day.key("ctrl+w");
    });
    scenes.insert("22-script-pane", |day| {
        day.go_to("critique-collect");
        day.key("ctrl+w");
        day.key("ctrl+w");
    });
    scenes.insert("20-report", |day| day.go_to("report"));
    scenes
}

fn picture(scene: fn(&mut Day), one_screen: bool, cols: u16, rows: u16) -> String {
    let mut day = Day::full(one_screen);
    scene(&mut day);
    text(&drawn(&day.model, cols, rows))
}

#[test]
fn the_console_is_as_pictured() {
    for (name, scene) in scenes() {
        for (cols, rows) in [(80, 24), (120, 36)] {
            insta::assert_snapshot!(format!("{name}-{cols}x{rows}"), picture(scene, false, cols, rows));
        }
    }
}

#[test]
fn one_screen_is_as_pictured() {
    for (name, scene) in scenes() {
        insta::assert_snapshot!(format!("{name}-one-40x15"), picture(scene, true, 40, 15));
    }
}

/// Typing and pointing where the room sees the facilitator's screen.
fn mirrored() -> BTreeMap<&'static str, fn(&mut Day)> {
    let mut scenes: BTreeMap<&'static str, fn(&mut Day)> = BTreeMap::new();
    scenes.insert("31-plans-begin", |day| day.go_to("plans"));
    scenes.insert("32-plan-of-a-line", |day| {
        day.go_to("plans");
        day.key("ctrl+a");
        day.write("An hour a week off the floor; the rota names it; Ola and the night shift; ask Berit; v49");
    });
    scenes.insert("33-plan-cell-by-cell", |day| {
        day.go_to("plans");
        day.key("ctrl+a");
        day.write("An hour a week off the floor");
    });
    scenes.insert("34-hope-met", |day| {
        day.go_to("check-out");
        for key in ["tab", "1", "o", "enter", "2", "o", "enter", "2", "o", "enter"] {
            day.key(key);
        }
    });
    scenes.insert("35-hope-alone", |day| {
        day.go_to("check-out");
        for key in ["tab", "2", "b", "enter", "2", "o", "enter"] {
            day.key(key);
        }
    });
    scenes
}

#[test]
fn what_is_typed_on_a_mirrored_screen_is_seen_on_it() {
    for (name, scene) in mirrored() {
        for (cols, rows) in [(40, 15), (80, 24), (120, 36)] {
            insta::assert_snapshot!(format!("{name}-one-{cols}x{rows}"), picture(scene, true, cols, rows));
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "pictures for people to look at, only when asked for")]
fn every_scene_can_be_looked_at() {
    let folder = std::env::var_os("VERKSTAD_PICTURES").map(std::path::PathBuf::from);
    let two = [(80, 24), (120, 36), (200, 60)].map(|size| (size, false));
    let one = [(40, 15), (80, 24)].map(|size| (size, true));
    for (name, scene) in scenes() {
        for (((cols, rows), one_screen), light) in
            two.iter().chain(&one).flat_map(|size| [(size, true), (size, false)])
        {
            let mut day = Day::full(*one_screen);
            scene(&mut day);
            day.model.settings.light = light;
            let picture = svg(&drawn(&day.model, *cols, *rows));
            assert!(picture.ends_with("</svg>\n"));
            if let Some(folder) = &folder {
                let (screens, shade) =
                    (if *one_screen { "one" } else { "two" }, if light { "light" } else { "dark" });
                std::fs::write(folder.join(format!("{name}-{cols}x{rows}-{screens}-{shade}.svg")), picture)
                    .unwrap();
            }
        }
    }
}
