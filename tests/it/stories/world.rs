//! The world of a story, in memory: it carries out effects and answers as the shell would, without a disk, a terminal
//! or a clock.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use verkstad::app::effect::{Chosen, Effect, FormFile, MethodEffect, SavedUi, StoreRequest, StruckWords};
use verkstad::app::msg::{
    DocumentState, Listing, LookedElsewhere, MethodFile, MethodMsg, Msg, OpenedWorkshop, OwnReport,
    StandsThere, StoreReport,
};
use verkstad::app::programmes::{
    FileSeen, GatheringOf, ListedProgramme, NewProgramme, OpenedProgramme, ProgrammeReport, ProgrammeRequest,
    ProgrammeToSave,
};
use verkstad::app::questions::OwnQuestions;
use verkstad::app::trouble::Trouble;
use verkstad::programme::told::WorkshopTold;
use verkstad::programme::{Programme, ProgrammeChange, ProgrammeIds, check};
use verkstad::shell::disk::sim::SimDisk;
use verkstad::shell::disk::{Disk, replace};
use verkstad::shell::methods::{keep, save, shipped, to_change, with_own};
use verkstad::shell::paths::{Paths, id_in_name as id_in};
use verkstad::shell::programmes::library;
use verkstad::workshop::Workshop;
use verkstad::workshop::agenda::fit;
use verkstad::workshop::decide::{Command, ItemCommand};
use verkstad::workshop::document::{self, record_json};
use verkstad::workshop::event::{Entry, Event, Field, MadeOf, Opened, Origin};
use verkstad::workshop::follow::{NewWorkshop, TakenOver, kin};
use verkstad::workshop::id::{Id, Run};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse;
use verkstad::workshop::method::{DayPlan, Dots, Method};
use verkstad::workshop::record::Record;
use verkstad::workshop::report_back::TaskTaken;
use verkstad::workshop::text::{Line, Prose};
use verkstad::workshop::time::At;
use verkstad::workshop::when::Due;
use verkstad::workshop::words::Lang;

use super::renamed;
use crate::package;

/// The date of every story: a Tuesday in winter.
pub(super) const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");

/// The world outside the program.
#[derive(Default)]
pub(super) struct World {
    /// The workshops and their entries, by the paths of their documents. The last one opened is in use.
    workshops: Vec<(PathBuf, Vec<Arc<Entry>>)>,
    open: Option<PathBuf>,
    /// The disk on which the methods of one's own lie.
    disk: SimDisk,
    /// Whether the methods' lists and steps are renamed.
    renamed: bool,
    /// What is kept beside the entries: the wall and the drafts.
    pub(super) left: SavedUi,
    /// The seq of the newest entry to save.
    newest: Option<u32>,
    /// How often the bell has rung.
    pub(super) rings: u32,
    /// The language to come back in.
    pub(super) remembered: Option<Lang>,
    /// Whether the room has a screen of its own the next time, if that was to be remembered.
    pub(super) two_screens: Option<bool>,
    /// The questions of one's own that are offered again.
    pub(super) questions: OwnQuestions,
    /// Whether the program has ended.
    pub(super) over: bool,
    /// Files that lie outside the program: forms that were written, and what people sent back.
    pub(super) files: BTreeMap<PathBuf, Vec<u8>>,
    /// The programmes, by their files.
    pub(super) programmes: BTreeMap<PathBuf, Programme>,
}

impl World {
    /// A world whose methods have renamed lists and steps.
    pub(super) fn renamed() -> Self {
        Self { renamed: true, ..Self::default() }
    }

    /// The methods that ship with the program, without the questions that somebody typed.
    fn shipped(&self) -> &'static [MethodFile] {
        if self.renamed { renamed_methods() } else { methods() }
    }

    /// The methods to choose from, one's own last.
    fn methods(&self) -> Vec<MethodFile> {
        let mut files = with_own(self.shipped().to_vec(), &self.disk, &paths());
        for file in &mut files {
            file.own = file.listed.as_ref().map(|listed| self.questions.of(listed)).unwrap_or_default();
        }
        files
    }

    /// Puts one of the tests' methods among one's own.
    pub(super) fn take_in(&self, name: &str) {
        let text = std::fs::read(own_path(name)).expect("a method of the tests");
        let path = paths().methods.join(format!("{name}.json"));
        self.disk.make_dirs(&paths().methods).expect("the folder is made");
        replace(&self.disk, &path, &text, &mut |_| {}).expect("it is written");
    }

    /// A future workshop made beforehand, with the plan closest to `minutes`, its usual start and 24 people.
    pub(super) fn day(&self, lang: Lang, minutes: u16) -> Opened {
        let method = self.shipped().first().and_then(MethodFile::method);
        day(method.expect("the built-in method reads"), lang, minutes)
    }

    /// Adds a workshop, as if it had been made before.
    pub(super) fn keep(&mut self, path: &Path, entries: Vec<Arc<Entry>>) {
        entries.iter().for_each(reads_back);
        self.workshops.push((path.to_path_buf(), entries));
    }

    /// The message that everything so far is on disk.
    pub(super) fn saved(&self) -> Option<Msg> {
        self.newest.map(|seq| Msg::Store(StoreReport::Saved(seq)))
    }

    /// The entries of the workshop in use, as they would be on disk.
    pub(super) fn entries(&self) -> Option<&[Arc<Entry>]> {
        let open = self.open.as_ref()?;
        self.workshops.iter().find(|(path, _)| path == open).map(|(_, entries)| entries.as_slice())
    }

    /// Carries out one effect; returns the answer if the shell would send one.
    pub(super) fn perform(&mut self, effect: Effect, at: At, by: Run) -> Option<Msg> {
        match effect {
            Effect::Store(StoreRequest::Append(entry)) => self.save(entry),
            Effect::Store(StoreRequest::Strike(entries)) => {
                self.replace(entries);
                let (deleted, unreached) = (Vec::new(), Vec::new());
                return Some(Msg::Store(StoreReport::Struck { deleted, unreached }));
            }
            Effect::Store(StoreRequest::Keep(left)) => self.left = *left,
            Effect::Ring => self.rings += 1,
            Effect::Remember(Chosen::Lang(lang)) => self.remembered = Some(lang),
            Effect::Remember(Chosen::TwoScreens(two)) => self.two_screens = Some(two),
            Effect::Questions(change) => drop(self.questions.apply(change)),
            Effect::LookElsewhere(struck) => return Some(self.still_standing(struck)),
            Effect::Quit => self.over = true,
            Effect::Store(StoreRequest::Close) => self.open = None,
            Effect::Store(StoreRequest::Again) => return self.saved(),
            Effect::List => return Some(Msg::Listed(self.workshops.iter().filter_map(listing).collect())),
            Effect::ReadMethods => return Some(Msg::Methods(self.methods())),
            Effect::Open(path) => return Some(self.opened(path)),
            Effect::Create(made, folder) => return Some(self.created(*made, folder, at, by)),
            Effect::TakeOver(paths) => return Some(self.taken_over(&paths)),
            Effect::HoldAgain(path) => return Some(self.held_again(&path)),
            Effect::ReadFile(of, path) => {
                let read = self.files.get(&path).cloned().ok_or_else(|| Trouble::Missing(path.clone()));
                return Some(Msg::FileRead(of, path, read));
            }
            Effect::SendOut(files, _) => {
                let path =
                    |file: &FormFile| PathBuf::from(format!("/documents/{}.{}", file.called, file.extension));
                let paths = files.iter().map(path).collect();
                self.files.extend(files.iter().map(|file| (path(file), file.bytes.clone())));
                return Some(Msg::SentOut(Ok(paths)));
            }
            // Any order but the one in which they were typed.
            Effect::Shuffle(lines) => return Some(Msg::Shuffled(lines.into_iter().rev().collect())),
            Effect::Programme(request) => return Some(self.programme(request, at, by)),
            Effect::Method(effect) => return Some(self.method(effect, at, by)),
            Effect::Demo(lang) => {
                return Some(self.opened(example_path(&format!("demo-{lang:?}").to_lowercase())));
            }
            Effect::Store(
                StoreRequest::Checkpoint | StoreRequest::LookForWindow | StoreRequest::MoveTo(_),
            )
            | Effect::BringBack(_)
            | Effect::Remember(Chosen::Method(_))
            | Effect::Redraw => {}
        }
        None
    }

    /// Adds a programme of the tests; returns its path.
    pub(super) fn keep_programme(&mut self, name: &str) -> PathBuf {
        let file = package().join(format!("tests/it/programmes/{name}.json"));
        let programme =
            check::read(&std::fs::read(file).expect("a programme of the tests")).expect("a sound one");
        let path = Path::new("/documents").join(format!("{name}.json"));
        self.programmes.insert(path.clone(), programme);
        path
    }

    /// The programmes, for the home screen.
    pub(super) fn listed_programmes(&self) -> Vec<ListedProgramme> {
        let of = |(path, programme): (&PathBuf, &Programme)| ListedProgramme {
            path: path.clone(),
            read: Ok(programme.clone()),
        };
        self.programmes.iter().map(of).collect()
    }

    /// Does something with programmes, as the shell would.
    fn programme(&mut self, request: ProgrammeRequest, at: At, by: Run) -> Msg {
        match request {
            ProgrammeRequest::ReadLibrary => Msg::Programme(ProgrammeReport::Library(library())),
            ProgrammeRequest::Open(path) => self.programme_opened(path, by),
            ProgrammeRequest::Make(new, _) => {
                let (id, mut ids) =
                    (format!("programm{}", ["a", "b", "c"][self.programmes.len()]), ProgrammeIds::new(by));
                let of = |id: &str| MadeOf { id: id.to_owned(), sha256: String::new() };
                let programme = match new {
                    NewProgramme::Empty(name, lang) => Programme::new(id, lang, name),
                    NewProgramme::Ready(wanted, lang, first) => {
                        let ready =
                            library().into_iter().find(|ready| ready.id == wanted).expect("a ready one");
                        ready.made(of(&wanted), (id, lang), first, &mut ids).expect("it has a name")
                    }
                    NewProgramme::NextYear(path) => self.programmes[&path].next_year(id, "", &mut ids),
                };
                let path = PathBuf::from(format!("/documents/{}.json", programme.id));
                self.programmes.insert(path.clone(), programme);
                self.programme_opened(path, by)
            }
            ProgrammeRequest::Save(to_save) => {
                let ProgrammeToSave { path, programme, .. } = *to_save;
                let read = check::read(&check::write(&programme)).expect("what was written reads back");
                assert_eq!(read, programme);
                self.programmes.insert(path.clone(), programme);
                Msg::Programme(ProgrammeReport::Saved(path))
            }
            ProgrammeRequest::MakeGathering(mut made, GatheringOf { programme, at: of }) => {
                let named = self.programmes.get_mut(&programme).expect("the programme");
                made.opened.origin.programme = Some(named.id.clone());
                made.opened.origin.gathering = Some(of.element.to_string());
                let opened = self.created(*made, None, at, by);
                if let Msg::Opened(workshop) = &opened {
                    let id = workshop.journal.workshop().id.clone();
                    let named = self.programmes.get_mut(&programme).expect("the programme");
                    *named = named.changed(ProgrammeChange::Workshop(of, Some(id)));
                }
                opened
            }
        }
    }

    fn programme_opened(&self, path: PathBuf, run: Run) -> Msg {
        let Some(programme) = self.programmes.get(&path) else {
            return Msg::NotOpened(Trouble::Missing(path));
        };
        let heads: Vec<(PathBuf, Listing)> =
            self.workshops.iter().filter_map(|of| Some((of.0.clone(), listing(of)?))).collect();
        let at = |id: &str| heads.iter().find(|(path, _)| id_in(path) == Some(id));
        let ids: Vec<String> = programme.workshops().map(|(_, id)| id.to_owned()).collect();
        let workshops = ids.iter().filter_map(|id| Some((id.clone(), at(id)?.0.clone()))).collect();
        let told: Vec<WorkshopTold> =
            ids.iter().filter_map(|id| Some(WorkshopTold::of(id, &at(id)?.1.head))).collect();
        let (programme, differences) = programme.with_told(&told);
        let read = FileSeen(String::new());
        let findings = Vec::new();
        let opened = OpenedProgramme { path, read, run, programme, differences, workshops, findings };
        Msg::Programme(ProgrammeReport::Opened(Box::new(opened)))
    }

    /// Does something with a method of one's own, as the shell does.
    fn method(&mut self, effect: MethodEffect, at: At, by: Run) -> Msg {
        Msg::Own(OwnReport::Method(match effect {
            MethodEffect::Keep(method, name) => MethodMsg::Kept(keep(&self.disk, &paths(), &method, &name)),
            MethodEffect::Read(path) => MethodMsg::Read(to_change(&self.disk, &path).map(Box::new)),
            MethodEffect::Save(of) => MethodMsg::Saved(save(&self.disk, &paths(), &of)),
            MethodEffect::Rehearse(made) => return self.created(*made, None, at, by),
        }))
    }

    fn save(&mut self, entry: Arc<Entry>) {
        reads_back(&entry);
        self.newest = Some(entry.seq);
        let open = self.open.clone().expect("an entry is saved while a workshop is open");
        let (_, entries) = self.workshops.iter_mut().find(|(path, _)| *path == open).expect("it was opened");
        assert_eq!(entries.last().map_or(1, |last| last.seq + 1), entry.seq, "an entry was left out");
        entries.push(entry);
    }

    /// Replaces all entries, since words in them are gone for good, and offers them no more.
    fn replace(&mut self, all: Vec<Arc<Entry>>) {
        self.newest = all.last().map(|entry| entry.seq);
        let open = self.open.clone().expect("words are struck while a workshop is open");
        let (_, entries) = self.workshops.iter_mut().find(|(path, _)| *path == open).expect("it was opened");
        let texts = |of: &[Arc<Entry>]| -> Vec<(String, bool)> {
            let texts = of.iter().flat_map(|entry| &entry.events).flat_map(Event::texts);
            texts.map(|(_, text)| (text.to_string(), text.is_struck())).collect()
        };
        let pairs = texts(entries).into_iter().zip(texts(&all));
        let gone = pairs.filter(|(old, new)| new.1 && !old.1).map(|(old, _)| old.0);
        self.questions.strike(&gone.collect::<Vec<_>>());
        all.iter().for_each(reads_back);
        *entries = all;
    }

    fn created(&mut self, made: NewWorkshop, folder: Option<PathBuf>, at: At, by: Run) -> Msg {
        let NewWorkshop { mut opened, taken } = made;
        if opened.id.is_empty() {
            opened.id = format!("story{:03}", self.workshops.len());
        }
        let path = folder.unwrap_or_else(|| PathBuf::from("/documents")).join(format!("{}.json", opened.id));
        let events = std::iter::once(Event::Opened(Box::new(opened))).chain(taken).collect();
        // Each workshop has a run of its own, as if the program had been started for it: whose ids are taken over shows.
        let by = if self.workshops.is_empty() { by } else { run_of(self.workshops.len()) };
        self.keep(&path, vec![Entry { seq: 1, at, by, events }.into()]);
        self.opened(path)
    }

    /// What these workshops leave, and those that follow them.
    fn taken_over(&self, paths: &[PathBuf]) -> Msg {
        let replayed = |(path, entries): &(PathBuf, Vec<Arc<Entry>>)| {
            (paths.contains(path), Journal::replay(entries.clone()).expect("it can be replayed"))
        };
        let (wanted, others): (Vec<_>, Vec<_>) =
            self.workshops.iter().map(replayed).partition(|(wanted, _)| *wanted);
        let mut journals: Vec<Journal> = wanted.into_iter().map(|(_, journal)| journal).collect();
        for (_, other) in others {
            let follows = &other.workshop().origin.follows;
            if journals.iter().any(|journal| follows.contains(&journal.workshop().id)) {
                journals.push(other);
            }
        }
        Msg::TakenOver(Box::new(TakenOver::of(&journals).expect("there is one")), Vec::new())
    }

    /// What this meeting leaves to the same one, held again.
    fn held_again(&self, path: &PathBuf) -> Msg {
        let entries =
            self.workshops.iter().find(|(there, _)| there == path).map(|(_, entries)| entries.clone());
        let journal = entries.and_then(|entries| Journal::replay(entries).ok());
        match journal.as_ref().and_then(TakenOver::to_hold_again) {
            Some(taken) => Msg::TakenOver(Box::new(taken), Vec::new()),
            None => Msg::NotOpened(Trouble::NotHeldAgain),
        }
    }

    /// Where these words stand, of the workshops that are related to the one in which they were struck.
    fn still_standing(&self, struck: StruckWords) -> Msg {
        let replayed = |(_, entries): &(PathBuf, Vec<Arc<Entry>>)| Journal::replay(entries.clone()).ok();
        let journals: Vec<Journal> = self.workshops.iter().filter_map(replayed).collect();
        let of = |journal: &Journal| {
            let Workshop { id, origin, .. } = journal.workshop();
            (id.clone(), origin.follows.clone())
        };
        let all: Vec<(String, Vec<String>)> = journals.iter().map(of).collect();
        let all: Vec<_> = all.iter().map(|(id, follows)| (id.as_str(), follows.as_slice())).collect();
        let kin = kin(&all, (&struck.id, &struck.follows));
        let told = journals.iter().filter(|journal| kin.contains(&journal.workshop().id.as_str()));
        let told = told.filter(|journal| journal.says_any(&struck.words)).map(Journal::workshop);
        let there =
            told.map(|of| StandsThere { title: of.about(Field::Title).to_owned(), date: of.agenda.date });
        let found = LookedElsewhere { there: there.collect(), unread: Vec::new() };
        Msg::StandsElsewhere(struck, found)
    }

    fn opened(&mut self, path: PathBuf) -> Msg {
        let found = self.workshops.iter().enumerate().find(|(_, (there, _))| *there == path);
        let Some((at, (_, entries))) = found else {
            return Msg::NotOpened(Trouble::Missing(path));
        };
        let journal = Journal::replay(entries.clone()).expect("a workshop of a story can be replayed");
        self.newest = Some(journal.seq());
        self.open = Some(path.clone());
        let left = self.left.clone();
        Msg::Opened(Box::new(OpenedWorkshop {
            journal,
            run: run_of(at),
            path: Some(path),
            findings: Vec::new(),
            left,
        }))
    }
}

/// Every entry that a story makes reads back as it was made: the disk compares what it reads with what is in memory
/// before it takes an older file away. A journal that was read cannot show this; what was lost is lost in it.
fn reads_back(entry: &Arc<Entry>) {
    let base = document::Base { seq: entry.seq - 1, ..document::Base::of("storyday", &[]) };
    let bytes = [document::header(&base), document::line(entry)].concat();
    let read = document::read_lines(&bytes).entries;
    assert_eq!(read, std::slice::from_ref(entry), "an entry does not read back");
}

/// The run that leads the workshop at this place among all.
fn run_of(at: usize) -> Run {
    format!("story{}", ('a'..='z').nth(at).expect("few workshops")).parse().expect("six letters")
}

/// The path of an example in the world of a story.
pub(super) fn example_path(name: &str) -> PathBuf {
    Path::new("/examples").join(format!("{name}.json"))
}

/// The entries of a finished workshop that ships with the program.
pub(super) fn example(name: &str) -> Vec<Arc<Entry>> {
    let bytes = std::fs::read(package().join(format!("workshops/examples/{name}.json"))).expect("an example");
    document::read(&bytes).expect("a sound example").entries
}

fn listing((path, entries): &(PathBuf, Vec<Arc<Entry>>)) -> Option<Listing> {
    let journal = Journal::replay(entries.clone()).ok()?;
    let record = record_json(&Record::of(journal.workshop()));
    Some(Listing {
        path: path.clone(),
        head: serde_json::from_slice(&record).ok()?,
        whole: DocumentState::Sound,
    })
}

/// What the method with this name is called in a language.
pub(super) fn called(name: &str, lang: Lang) -> Option<String> {
    let mut all = methods().iter().filter_map(|file| file.listed.as_ref().ok());
    all.find_map(|listed| {
        let names = &listed.card.name;
        names.0.values().any(|other| other == name).then(|| names.get(lang).to_owned())
    })
}

/// A workshop from one of the tests' methods, in its shortest plan.
pub(super) fn day_of(name: &str, lang: Lang) -> Opened {
    day(&own_method(name), lang, 0)
}

/// Where the tasks are that people bring to a gathering.
pub(super) const TASKS: &str = "tests/it/samples/tasks.json";

/// A gathering with a method that ships with the program, in its shortest plan, that begins with what people bring.
pub(super) fn gathering(id: &str, lang: Lang) -> NewWorkshop {
    let read = |file: &MethodFile| file.method().filter(|method| method.id == id).cloned();
    let method = methods().iter().find_map(read).expect("a method that ships");
    let taken = TakenOver::of_tasks(tasks(), method.id.clone(), lang, 24);
    let mut new = NewWorkshop::from(day(&taken.method(method), lang, 0));
    new.taken.extend(taken.events(&new.opened.method));
    new
}

fn tasks() -> Vec<TaskTaken> {
    let text = std::fs::read_to_string(package().join(TASKS)).expect("the tasks");
    let tasks: Vec<[String; 4]> =
        serde_json::from_str(&text).expect("what, who, by when and the question of each");
    let task = |([what, who, due, ask], seq): ([String; 4], u32)| TaskTaken {
        id: Id { run: "progra".parse().expect("six letters"), seq, nth: 1 },
        what: Prose::clean(&what).expect("what to do"),
        who: Line::clean(&who),
        due: Due::parse(&due, DATE),
        ask: Prose::clean(&ask),
    };
    tasks.into_iter().zip(1..).map(task).collect()
}

/// Where the program's files lie in the world of a story.
fn paths() -> Paths {
    Paths::all_in(Path::new("/home"))
}

fn own_path(name: &str) -> PathBuf {
    package().join(format!("tests/it/methods/{name}.json"))
}

/// One of the tests' methods.
fn own_method(name: &str) -> Method {
    let text = std::fs::read_to_string(own_path(name)).expect("a method of the tests");
    parse(name, &text).expect("a method without fault")
}

fn day(method: &Method, lang: Lang, minutes: u16) -> Opened {
    day_in(method, method.nearest_plan(minutes).expect("it has plans"), lang)
}

/// A workshop of a method in one of its plans.
pub(super) fn day_in(method: &Method, plan: &DayPlan, lang: Lang) -> Opened {
    let brief = [(Field::Title, "A day of a story"), (Field::Question, "How do we get more time together?")];
    Opened {
        id: "storyday".to_owned(),
        lang,
        brief: brief.map(|(field, text)| (field, field.clean(text).expect("a text"))).into(),
        people: 24,
        date: DATE,
        start: plan.start,
        length: plan.minutes(),
        rows: fit(plan, plan.start, plan.first_minutes()),
        dots: Dots::default(),
        listed: plan.listed,
        follow_ups: Vec::new(),
        keep_until: None,
        embers: false,
        origin: Origin::default(),
        method: method.with_plan(plan).into(),
    }
}

/// The methods that ship with the program, as it reads them. Reading them takes longer than most stories, so each is read
/// once.
pub(super) fn methods() -> &'static [MethodFile] {
    static METHODS: LazyLock<Vec<MethodFile>> = LazyLock::new(shipped);
    &METHODS
}

/// The same with renamed lists and steps.
fn renamed_methods() -> &'static [MethodFile] {
    static RENAMED: LazyLock<Vec<MethodFile>> = LazyLock::new(|| {
        let renamed = |file: &MethodFile| renamed::method(file.method().cloned().expect("it reads"));
        methods().iter().map(|file| MethodFile::of(Ok(renamed(file)))).collect()
    });
    &RENAMED
}

#[test]
fn the_world_answers_as_the_shell_would() {
    let (mut world, at, by) = (World::default(), At::default(), Run::from_random(*b"abcdef"));
    let Some(Msg::Methods(methods)) = world.perform(Effect::ReadMethods, at, by) else {
        panic!("no methods")
    };
    assert!(methods.iter().all(|file| file.method().is_some()) && !methods.is_empty());
    assert!(matches!(world.perform(Effect::Open(example_path("none")), at, by), Some(Msg::NotOpened(_))));

    let create = Effect::Create(Box::new(world.day(Lang::Sv, 90).into()), None);
    let Some(Msg::Opened(opened)) = world.perform(create, at, by) else { panic!("not made") };
    let mut journal = opened.journal;
    assert!(matches!(world.saved(), Some(Msg::Store(StoreReport::Saved(1)))));
    let item = ItemCommand::Add {
        list: journal.workshop().method.lists[0].id.clone(),
        text: Line::clean("Too little time").unwrap(),
        from: None,
        group: None,
    };
    let entry = journal.command(Command::Item(item), at, by).unwrap().clone();
    assert!(world.perform(Effect::Store(StoreRequest::Append(entry)), at, by).is_none());
    assert!(matches!(world.saved(), Some(Msg::Store(StoreReport::Saved(2)))));
    assert_eq!(world.entries().map(<[Arc<Entry>]>::len), Some(2));

    let Some(Msg::Listed(listed)) = world.perform(Effect::List, at, by) else { panic!("no list") };
    assert_eq!(listed.iter().map(|one| one.head.title.as_str()).collect::<Vec<_>>(), ["A day of a story"]);
    world.perform(Effect::Store(StoreRequest::Strike(journal.entries()[..1].to_vec())), at, by);
    assert_eq!(world.entries().map(<[Arc<Entry>]>::len), Some(1));
    for effect in [
        Effect::Ring,
        Effect::Remember(Chosen::Lang(Lang::Da)),
        Effect::Store(StoreRequest::Keep(Box::default())),
        Effect::Store(StoreRequest::Close),
        Effect::Quit,
    ] {
        assert!(world.perform(effect, at, by).is_none());
    }
    assert_eq!((world.rings, world.remembered, world.over, world.entries()), (1, Some(Lang::Da), true, None));
}
