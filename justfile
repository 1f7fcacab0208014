# Short names for common commands. Nothing needs `just`: each recipe is the command that it runs.

# List the recipes.
default:
    @just --list --unsorted

# Does everything compile, including every test and bench?
check:
    cargo check --all-targets

# For a developer's edits: types, lints and unit tests of pure code, in a few seconds.
fast:
    cargo clippy --all-targets
    cargo test --lib -- --skip shell::
    cargo test --test it -- architecture locales stories

# Everything that a change must pass.
ci:
    .ci/run

# What takes longer, by part: `just slow list`.
slow *PARTS:
    .ci/slow {{ PARTS }}

# All tests, or those whose names contain these words.
test *WORDS:
    cargo test {{ WORDS }}

# One story, by its name or a part of it.
story NAME:
    VERKSTAD_STORY={{ NAME }} cargo test --test it stories::

# Accept what the stories draw now. Read the diff afterwards.
accept:
    VERKSTAD_ACCEPT=1 cargo test --test it stories::
    git diff --stat tests/it/screens

# Open the example in this terminal.
demo *OPTIONS:
    cargo run -- demo {{ OPTIONS }}

# Draw the pictures of all stories, and list those that differ from tests/it/screens.
screens:
    rm -f target/tmp/*.svg target/tmp/*.txt
    -cargo test --test it stories::
    @ls target/tmp/*.svg 2>/dev/null || echo "all are as they were"

# Write the schemas of documents and methods again from the types.
schema:
    VERKSTAD_ACCEPT=1 cargo test --lib schema
    git diff --stat docs/format.schema.json workshops/methods/method.schema.json

# Do tests fail when the code is wrong? All of it, or one part: `just mutants 1/8`.
mutants SHARD="":
    SHARD={{ SHARD }} .ci/slow mutants

# Random input for every target, for this many seconds each.
fuzz SECONDS="60":
    FUZZ_SECONDS={{ SECONDS }} .ci/slow fuzz

# What other programs make of our files.
peers:
    cargo test -p verkstad-peers
