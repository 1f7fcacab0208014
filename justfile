# Short names for what one does here often. Nothing needs `just`: each recipe is the command that it runs.

# What there is.
default:
    @just --list --unsorted

# Does it compile, with every test and bench?
check:
    cargo check --all-targets

# What a developer changes: types, lints and unit tests of pure code, a few seconds.
fast:
    cargo clippy --all-targets
    cargo test --lib -- --skip shell::
    cargo test --test it -- architecture locales stories

# All that every change must pass.
ci:
    .ci/run

# What takes longer, by part: `just slow list`.
slow *PARTS:
    .ci/slow {{ PARTS }}

# All tests, or those whose name has these words in it.
test *WORDS:
    cargo test {{ WORDS }}

# One story, by its name or a part of it.
story NAME:
    VERKSTAD_STORY={{ NAME }} cargo test --test it stories::

# Take what the stories show now as right. Read the difference afterwards.
accept:
    VERKSTAD_ACCEPT=1 cargo test --test it stories::
    git diff --stat tests/it/screens

# The example, on this terminal.
demo *OPTIONS:
    cargo run -- demo {{ OPTIONS }}

# Draw the pictures of all stories, and say where those are that differ from tests/it/screens.
screens:
    rm -f target/tmp/*.svg target/tmp/*.txt
    -cargo test --test it stories::
    @ls target/tmp/*.svg 2>/dev/null || echo "all are as they were"

# Write the schemas of documents and methods anew from the types.
schema:
    VERKSTAD_ACCEPT=1 cargo test --lib schema
    git diff --stat docs/format.schema.json workshops/methods/method.schema.json

# Whether a test sees it when the code is wrong, or one part of that: `just mutants 1/8`.
mutants SHARD="":
    SHARD={{ SHARD }} .ci/slow mutants

# Random input for every target, for this many seconds each.
fuzz SECONDS="60":
    FUZZ_SECONDS={{ SECONDS }} .ci/slow fuzz

# What others make of what we write.
peers:
    cargo test -p verkstad-peers
