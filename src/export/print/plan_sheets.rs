//! Plan sheets: one A4 page an island, with large fields for the group to write in. Before there are islands, as many
//! blank ones as there can be.

use crate::workshop::event::Field;
use crate::workshop::groups;
use crate::workshop::islands::Island;
use crate::workshop::items::Named;
use crate::workshop::method::ColumnRole;
use crate::workshop::words::Words;

use super::super::escape::html as escape;
use super::Paper;

/// Nobody prints more blank sheets than this at once; more can be copied.
const MOST_BLANK: u16 = 8;

pub(super) fn body(paper: &Paper<'_>) -> String {
    let islands: Vec<&Island> = paper.workshop.islands.active().collect();
    if islands.is_empty() {
        let blank = groups::island_ceiling(paper.workshop.people).clamp(1, MOST_BLANK);
        return sheet(paper, None).repeat(blank.into());
    }
    islands.into_iter().map(|island| sheet(paper, Some(island))).collect()
}

fn sheet(paper: &Paper<'_>, island: Option<&Island>) -> String {
    format!(
        "<section class=\"sheet\">\n{}{}{}\n</section>\n",
        head(paper, island),
        fields(paper),
        foot(paper, island)
    )
}

fn head(paper: &Paper<'_>, island: Option<&Island>) -> String {
    let texts = paper.texts;
    let name =
        island.map_or_else(String::new, |island| format!("{}. {}", island.number, escape(&island.name)));
    let class = if name.is_empty() { " class=\"blank\"" } else { "" };
    format!(
        "<header>\n<p class=\"kind\">{}</p>\n<h1{class}>{name}</h1>\n{}{}</header>\n",
        escape(&format!(
            "{} · {}",
            super::super::outline::title(paper.workshop),
            texts.msg_print_plan_island()
        )),
        island.map(|island| rests_on(paper, island)).unwrap_or_default(),
        mandate(paper),
    )
}

fn rests_on(paper: &Paper<'_>, island: &Island) -> String {
    let lists = &paper.workshop.lists;
    let links = island.links.iter().filter_map(|link| lists.named(lists.merged(*link)));
    let links: Vec<String> = links.filter(|named| named.stands()).map(mentioned).collect();
    if links.is_empty() {
        return String::new();
    }
    let head = escape(&paper.texts.msg_print_plan_rests_on());
    format!("<p><b>{head}:</b> {}</p>\n", links.join(" · "))
}

fn mentioned(named: Named<'_>) -> String {
    format!("{} {}", escape(&named.label()), escape(named.text()))
}

fn mandate(paper: &Paper<'_>) -> String {
    match paper.about(Field::Mandate).as_str() {
        "" => String::new(),
        mandate => {
            format!("<p><b>{}:</b> {mandate}</p>\n", escape(&paper.texts.msg_print_plan_mandate()))
        }
    }
}

fn fields(paper: &Paper<'_>) -> String {
    let field = |class: &str, head: &Words| {
        format!("<div class=\"field {class}\"><h2>{}</h2></div>\n", paper.words(head, 0))
    };
    let heads = [
        ("what", ColumnRole::What),
        ("how", ColumnRole::How),
        ("who", ColumnRole::Who),
        ("first", ColumnRole::FirstStep),
        ("due", ColumnRole::Due),
    ];
    let head = |role| paper.workshop.method.plan_head(role);
    heads.into_iter().filter_map(|(class, role)| Some(field(class, head(role)?))).collect()
}

fn foot(paper: &Paper<'_>, island: Option<&Island>) -> String {
    let texts = paper.texts;
    let people = island.and_then(|island| island.people).map(|people| people.to_string()).unwrap_or_default();
    let keeper = island.and_then(|island| island.keeper.as_deref()).unwrap_or_default();
    format!(
        "<footer>\n<p><span class=\"box\"></span> {}</p>\n<p class=\"line\"><span class=\"box\"></span> {} <i></i></p>\n\
         <p class=\"line\">{}: <i>{people}</i></p>\n<p class=\"line\">{}: <i>{}</i></p>\n</footer>",
        escape(&texts.msg_print_plan_ourselves()),
        escape(&texts.msg_print_plan_lifted()),
        escape(&texts.msg_print_plan_people()),
        escape(&texts.msg_print_plan_keeper()),
        escape(keeper),
    )
}
