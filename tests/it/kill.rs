//! Kills at random moments, many times: the rounds, the random numbers, and a victim to kill.
//!
//! A victim is this test binary again, running one ignored test in another process, which prints what it promises. What
//! was promised must be there after the kill. Nothing here sleeps: a round kills after a number of promises and a
//! number of turns of an empty loop, both random.

#[cfg(unix)]
mod program;

use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

/// What a promise on a victim's output begins with.
const PROMISE: &str = "promised ";

/// Pseudo-random numbers, reproducible from a seed (splitmix64).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is at least 1.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// Lets a short, random time pass: up to about a tenth of a millisecond for a `most` of 100,000.
    pub(crate) fn linger(&mut self, most: u64) {
        for turn in 0..self.below(most) {
            std::hint::black_box(turn);
        }
    }
}

/// Prints the seed if a round fails, so that the same rounds can be repeated.
struct Told {
    seed: u64,
    round: u32,
}

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("failed in round {}; again with VERKSTAD_SEED={}", self.round, self.seed);
        }
    }
}

/// Plays `count` rounds (ten times as many with `VERKSTAD_LONG=1`), seeded from `VERKSTAD_SEED` or at random.
pub(crate) fn rounds(count: u32, mut round: impl FnMut(u32, &mut Chance)) {
    let long = crate::is_long();
    let given = std::env::var("VERKSTAD_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = given.unwrap_or_else(|| RandomState::new().hash_one(count));
    let mut chance = Chance(seed);
    let mut told = Told { seed, round: 0 };
    for number in 0..count * if long { 10 } else { 1 } {
        told.round = number;
        round(number, &mut chance);
    }
}

/// Another process that makes promises until it is killed.
pub(crate) struct Victim {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Victim {
    /// Runs the ignored test `name` (its full path, such as `kill::appends`) of this binary with `env`.
    pub(crate) fn start(name: &str, env: &[(&str, &str)]) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([name, "--exact", "--ignored", "--nocapture", "--test-threads=1"])
            .envs(env.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, output }
    }

    /// Waits for the next promise; `None` when there are no more.
    pub(crate) fn promise(&mut self) -> Option<String> {
        let mut line = String::new();
        loop {
            line.clear();
            if self.output.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // The harness prints its own words before the first promise. A line cut short by the kill was promised to
            // nobody.
            if let Some((_, promise)) = line.split_once(PROMISE).filter(|_| line.ends_with('\n')) {
                return Some(promise.trim_end().to_owned());
            }
        }
    }

    /// Kills it at once; returns the promises that it still made.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.promise()).collect()
    }

    /// Lets it make between 0 and `most` promises, then kills it at a random moment; returns all its promises.
    pub(crate) fn kill_within(mut self, most: u64, chance: &mut Chance) -> Vec<String> {
        let mut promised: Vec<String> = (0..chance.below(most + 1)).map_while(|_| self.promise()).collect();
        chance.linger(2_000_000);
        promised.extend(self.kill());
        promised
    }
}

/// Called by a victim: promises `what` to the process that started it.
pub(crate) fn promise(what: impl std::fmt::Display) {
    let mut output = std::io::stdout().lock();
    // If the reader is gone, the test that started this one has failed, and there is nobody to promise to.
    if writeln!(output, "{PROMISE}{what}").and_then(|()| output.flush()).is_err() {
        std::process::exit(1);
    }
}

/// The file that a victim of this module writes.
const FILE: &str = "VERKSTAD_TEST_FILE";
/// Set for a victim that promises what is still only in its memory.
const HASTY: &str = "VERKSTAD_TEST_HASTY";

#[test]
#[ignore = "a victim: the tests below start it and kill it"]
fn appends() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let held_back = if std::env::var_os(HASTY).is_some() { 1 << 20 } else { 0 };
    let file = std::fs::OpenOptions::new().append(true).create(true).open(path).unwrap();
    let mut file = std::io::BufWriter::with_capacity(held_back, file);
    for number in 0_u32.. {
        file.write_all(format!("{number}\n").as_bytes()).unwrap();
        promise(number);
    }
}

/// How many promises were broken in `count` rounds.
fn broken(count: u32, env: &[(&str, &str)]) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let mut broken = 0;
    rounds(count, |round, chance| {
        let path = folder.path().join(round.to_string());
        let mut env = env.to_vec();
        env.push((FILE, path.to_str().unwrap()));
        let promised = Victim::start("kill::appends", &env).kill_within(40, chance);
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        let kept: Vec<&str> = kept.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')).collect();
        broken += promised.iter().filter(|promise| !kept.contains(&promise.as_str())).count();
    });
    broken
}

#[test]
fn what_was_written_before_it_was_promised_is_there() {
    assert_eq!(broken(10, &[]), 0);
}

/// Without this check, rounds that never find anything would prove nothing.
#[test]
fn a_promise_made_too_early_is_caught() {
    assert!(broken(5, &[(HASTY, "1")]) > 0);
}

#[test]
fn the_same_seed_draws_the_same_numbers() {
    let draw = |seed| {
        (0..5)
            .map({
                let mut chance = Chance(seed);
                move |_| chance.below(100)
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(draw(7), draw(7));
    assert_ne!(draw(7), draw(8));
}
