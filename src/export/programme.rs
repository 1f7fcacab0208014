//! A programme as text: for a wiki or an editor in Markdown, and for a terminal without its marks. As JSON it is its file.

use crate::i18n::{Texts, dates};
use crate::programme::timeline::TimelineFilter;
use crate::programme::{Element, ElementKind, ElementTask, Occasion, Programme, said};

use super::escape::{markdown, markdown_line};

/// How a programme is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgrammeFormat {
    /// For a wiki or an editor.
    Markdown,
    /// For a terminal.
    Text,
}

/// A programme as text, its elements in the order of their days. `method` gives what a method is called.
pub fn programme(
    of: &Programme,
    format: ProgrammeFormat,
    texts: &Texts,
    method: &dyn Fn(&str) -> Option<String>,
) -> String {
    let mut writer = ProgrammeWriter { of, format, texts, method, out: String::new() };
    writer.whole();
    writer.out.trim_end().to_owned() + "\n"
}

struct ProgrammeWriter<'a> {
    of: &'a Programme,
    format: ProgrammeFormat,
    texts: &'a Texts,
    method: &'a dyn Fn(&str) -> Option<String>,
    out: String,
}

impl ProgrammeWriter<'_> {
    fn whole(&mut self) {
        let (of, texts) = (self.of, self.texts);
        self.heading(1, &of.name);
        let tracks: Vec<String> =
            of.tracks.iter().map(|track| self.named(&track.name, &track.levels)).collect();
        self.field(&texts.msg_programmes_whom(), of.whom.as_deref());
        self.field(&texts.msg_programme_goal(), of.goal.as_deref());
        self.field(
            &texts.msg_programme_ready_tracks(),
            (!tracks.is_empty()).then(|| tracks.join(" · ")).as_deref(),
        );
        for element in of.timeline(&TimelineFilter::default()) {
            self.out.push('\n');
            self.element(element);
        }
    }

    fn element(&mut self, element: &Element) {
        let texts = self.texts;
        let title = match &element.theme {
            Some(theme) => format!("{}: {theme}", element.name),
            None => element.name.to_string(),
        };
        self.heading(2, &title);
        let days = (element.days > 1 && !element.when.is_dated())
            .then(|| texts.msg_programme_days(u32::from(element.days)));
        let beside = (element.kind == ElementKind::Span).then(|| texts.msg_programme_span());
        if let [only] = element.occasions().collect::<Vec<_>>()[..]
            && only.place.is_none()
        {
            let when = [Some(self.occasion(&only)), days, beside];
            self.field(&texts.msg_programme_when(), Some(&joined(when)));
        } else {
            for occasion in element.occasions() {
                let place = occasion.place.map(ToString::to_string).unwrap_or_default();
                self.field(&place, Some(&joined([Some(self.occasion(&occasion)), days.clone()])));
            }
        }
        self.field(&texts.msg_programme_tracks(), Some(&self.people(element)));
        self.field(&texts.msg_programme_roles(), element.whom.roles.as_deref());
        self.field(&texts.msg_programme_goal(), element.goal.as_deref());
        self.field(&texts.msg_programme_plan(), element.plan.as_deref());
        self.field(&texts.msg_programme_resources(), element.resources.as_deref());
        if let Some(of) = &element.method {
            let name = (self.method)(&of.id).unwrap_or_else(|| of.id.clone());
            let question = of.question.as_ref().map(|question| question.to_string());
            self.field(&texts.msg_programme_method(), Some(&joined([Some(name), question])));
        }
        if !element.tasks.is_empty() {
            self.field(&texts.msg_programme_tasks(), Some(""));
            element.tasks.iter().for_each(|task| self.task(element, task));
        }
    }

    /// When an occasion is, and whether it was held.
    fn occasion(&self, of: &Occasion<'_>) -> String {
        let held = of.held.map(|day| self.texts.msg_programme_held_on(dates::day(self.texts, day)));
        joined([Some(said::when(self.texts, of.when)), held])
    }

    /// For whom an element is.
    fn people(&self, element: &Element) -> String {
        let names = element.whom.tracks.iter().filter_map(|id| self.of.track(id));
        let names: Vec<&str> = names.map(|track| track.name.as_str()).collect();
        let named = if names.is_empty() { self.texts.msg_programme_everyone() } else { names.join(", ") };
        let people = element.whom.people.map(|people| self.texts.msg_programmes_people(people));
        joined([Some(self.named(&named, &element.whom.levels)), people])
    }

    fn named(&self, name: &str, levels: &[u8]) -> String {
        if levels.is_empty() {
            return name.to_owned();
        }
        let levels: Vec<String> = levels.iter().map(u8::to_string).collect();
        format!("{name} ({})", self.texts.msg_programme_levels(levels.join(", ")))
    }

    fn task(&mut self, element: &Element, task: &ElementTask) {
        let due = self.of.task_due(element, task).map(|due| crate::i18n::plan::due(self.texts, &due));
        let who = task.who.as_ref().map(ToString::to_string);
        let ask = task.ask.as_ref().map(ToString::to_string);
        let line = joined([Some(task.what.to_string()), who, due, ask]);
        let line = self.escaped(&line);
        self.out.push_str("  - ");
        self.out.push_str(&line);
        self.out.push('\n');
    }

    fn heading(&mut self, level: usize, text: &str) {
        let line = match self.format {
            ProgrammeFormat::Markdown => format!("{} {}\n\n", "#".repeat(level), markdown(text)),
            ProgrammeFormat::Text => format!("{text}\n"),
        };
        self.out.push_str(&line);
    }

    /// A label and its text, which may have several lines; nothing if there is none.
    fn field(&mut self, label: &str, text: Option<&str>) {
        let Some(text) = text else { return };
        let label = self.escaped(label);
        let label = match self.format {
            ProgrammeFormat::Markdown => format!("**{label}:**"),
            ProgrammeFormat::Text => format!("{label}:"),
        };
        let lines: Vec<String> =
            text.lines().filter(|line| !line.is_empty()).map(|line| self.escaped(line)).collect();
        let between = match self.format {
            ProgrammeFormat::Markdown => "\\\n  ",
            ProgrammeFormat::Text => "\n    ",
        };
        let bullet = match self.format {
            ProgrammeFormat::Markdown => "- ",
            ProgrammeFormat::Text => "  ",
        };
        self.out.push_str(format!("{bullet}{label} {}", lines.join(between)).trim_end());
        self.out.push('\n');
    }

    fn escaped(&self, text: &str) -> String {
        match self.format {
            ProgrammeFormat::Markdown => markdown_line(text),
            ProgrammeFormat::Text => text.to_owned(),
        }
    }
}

/// What is said, one behind the other.
fn joined<const N: usize>(said: [Option<String>; N]) -> String {
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::programme::fixture::{line, programme as fixture};

    fn written(of: &Programme, format: ProgrammeFormat) -> String {
        programme(of, format, &Locale::Nb.load(), &|id| (id == "circle").then(|| "Leirbål".to_owned()))
    }

    #[test]
    fn everything_that_a_programme_says_is_written_in_the_order_of_its_days() {
        let text = written(&fixture(), ProgrammeFormat::Markdown);
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is missing in {text}"));
        let order = [
            "# Handlekraftige voksne",
            "Vennesla og Iveland",
            "Endringen varer",
            "Ledere · MM-veiledere",
            "JegBygge",
            "24",
            "Ledere, styrere, oppvekstsjef",
            "Jeg kjenner meg selv",
            "Dag 2: øvelser",
            "Framdriftsplan.pdf",
            "Leirbål",
            "Hva bærer meg som leder?",
            "Prøv én innsjekk",
            "hver leder",
            "Hva skjedde da dere sjekket inn?",
            "ViBygge",
            "september 2021",
            "Kollegaveiledning",
            "Iveland:",
            "Erfaringsdag",
        ];
        let places: Vec<usize> = order.iter().map(|words| at(words)).collect();
        assert!(places.is_sorted(), "{places:?} in {text}");
        assert!(!written(&fixture(), ProgrammeFormat::Text).contains("**"));
    }

    #[test]
    fn words_that_look_like_markup_stay_words() {
        let mut hostile = fixture();
        hostile.elements[0].name = line("# **fett** <script> [a](b)");
        let text = written(&hostile, ProgrammeFormat::Markdown);
        assert!(
            !text.contains("**fett**") && !text.contains("<script>") && !text.contains("[a](b)"),
            "{text}"
        );
    }
}
