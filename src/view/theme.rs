//! How things look: the style for each role on the screen.
//!
//! Every style has a foreground and a ground, so that nothing depends on the terminal's defaults. Colour never says
//! anything alone: whoever draws a role also writes the word or the mark. `shell` reads the environment.

use ratatui::style::{Color, Modifier, Style};

#[cfg(test)]
mod tests;

/// What a cell is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRole {
    /// The ground of the whole screen.
    Ground,
    /// Ordinary text.
    Text,
    /// Text to be seen first.
    Strong,
    /// Text to be read second; as legible as the rest.
    Quiet,
    /// The heading of a screen or a panel.
    Heading,
    /// An item's number, which points at it.
    Number,
    /// A theme's letter, which points at it.
    Letter,
    /// The line where typing goes.
    Accent,
    /// Something that needs attention soon.
    Warn,
    /// Over time, or refused.
    Late,
    /// Done, saved, on time.
    Good,
    /// What is being typed.
    Entry,
    /// The badge for writing: what you type is text.
    Writing,
    /// The badge for pointing: what you type points and acts.
    Pointing,
    /// A key's name in the footer.
    Key,
    /// What that key does.
    KeyText,
    /// The line that says what the room sees.
    Room,
    /// What only the facilitator may see.
    Private,
    /// The marked line of a list.
    Mark,
    /// A part of a drawn scene.
    Scene(SceneTone),
}

/// A part of a drawn scene: it is told by its shape, and coloured where there are colours. None of them warns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SceneTone {
    /// A flame.
    Flame,
    /// The lighter heart of a flame, and what glows most.
    Heart,
    /// What glows less.
    Ember,
    /// Wood, and people around a centre.
    Wood,
}

/// Light or dark. The room's picture is light unless somebody chooses otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColourTheme {
    /// Dark letters on a light ground: what a projector shows best in a lit room.
    #[default]
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// How many colours the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// 24-bit colour.
    TrueColour,
    /// The 256 colours of xterm.
    Ansi256,
    /// Sixteen, whose exact tones the terminal's owner chose.
    Ansi16,
    /// None, or none wanted: only bold and reversed.
    Mono,
}

impl Depth {
    /// The depth that `COLORTERM`, `TERM` and `NO_COLOR` promise. We never ask the terminal itself.
    pub fn from_env(colorterm: Option<&str>, term: Option<&str>, no_color: Option<&str>) -> Self {
        let term = term.unwrap_or_default();
        let old = ["dumb", "vt52", "vt100", "vt102", "vt220"].contains(&term) || term.ends_with("-mono");
        if old || no_color.is_some_and(|set| !set.is_empty()) {
            return Self::Mono;
        }
        let promised = colorterm.is_some_and(|says| says == "truecolor" || says == "24bit");
        if promised || term.ends_with("-direct") {
            Self::TrueColour
        } else if term.contains("256color") {
            Self::Ansi256
        } else {
            Self::Ansi16
        }
    }
}

/// The styles of one theme at one depth: cheap to copy, rebuilt whenever either changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Styles {
    theme: ColourTheme,
    depth: Depth,
}

impl Styles {
    /// The styles of a theme on a terminal of this depth.
    pub fn new(theme: ColourTheme, depth: Depth) -> Self {
        Self { theme, depth }
    }

    /// The style of a role: foreground, ground and weight, all explicit.
    pub fn of(self, role: TextRole) -> Style {
        let (fg, bg) = match self.depth {
            Depth::TrueColour => true_colours(self.theme, role),
            Depth::Ansi256 => {
                let (fg, bg) = true_colours(self.theme, role);
                (in_256(fg), in_256(bg))
            }
            Depth::Ansi16 => sixteen(self.theme, role),
            Depth::Mono => (Color::Reset, Color::Reset),
        };
        let mut weight = if bold(role) { Modifier::BOLD } else { Modifier::empty() };
        if self.depth == Depth::Mono && filled(role) {
            weight |= Modifier::REVERSED;
        }
        Style::new().fg(fg).bg(bg).remove_modifier(Modifier::all()).add_modifier(weight)
    }
}

fn bold(role: TextRole) -> bool {
    use TextRole::{Accent, Entry, Ground, KeyText, Private, Quiet, Room, Scene, Text};
    !matches!(role, Ground | Text | Quiet | Accent | Entry | KeyText | Room | Private | Scene(_))
}

/// Whether a role has a ground of its own: such roles are reversed where there are no colours.
fn filled(role: TextRole) -> bool {
    use TextRole::{Key, Late, Mark, Pointing, Warn, Writing};
    matches!(role, Key | Late | Mark | Pointing | Warn | Writing)
}

const fn rgb(hex: u32) -> Color {
    Color::Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

fn true_colours(theme: ColourTheme, role: TextRole) -> (Color, Color) {
    let (fg, bg) = match theme {
        ColourTheme::Light => light(role),
        ColourTheme::Dark => dark(role),
    };
    (rgb(fg), rgb(bg))
}

fn light(role: TextRole) -> (u32, u32) {
    const GROUND: u32 = 0x00FC_FCFA;
    match role {
        TextRole::Ground | TextRole::Text => (0x0014_1418, GROUND),
        TextRole::Strong => (0x0000_0000, GROUND),
        TextRole::Quiet => (0x004A_4A54, GROUND),
        TextRole::Heading => (0x000B_3D78, GROUND),
        TextRole::Number => (0x008A_1C4A, GROUND),
        TextRole::Letter => (0x005B_2A86, GROUND),
        TextRole::Good => (0x0000_5F33, GROUND),
        TextRole::Accent => (0x000B_3D78, 0x00E4_EDF8),
        TextRole::Entry => (0x0000_0000, 0x00E4_EDF8),
        TextRole::Writing => (0x00FF_FFFF, 0x000B_4F9E),
        TextRole::Pointing | TextRole::Warn => (0x001A_1200, 0x00FF_CF4A),
        TextRole::Late => (0x00FF_FFFF, 0x00A8_1616),
        TextRole::Key => (0x0000_0000, 0x00D5_DAE2),
        TextRole::KeyText => (0x002E_2E38, 0x00EE_F0F3),
        TextRole::Room => (0x0006_3B2B, 0x00D9_F0E4),
        TextRole::Private => (0x0046_1A66, 0x00F1_E6F8),
        TextRole::Mark => (0x00FF_FFFF, 0x0022_2A3A),
        TextRole::Scene(SceneTone::Flame) => (0x00E2_8A1C, GROUND),
        TextRole::Scene(SceneTone::Heart) => (0x00F7_C948, GROUND),
        TextRole::Scene(SceneTone::Ember) => (0x00A8_6428, GROUND),
        TextRole::Scene(SceneTone::Wood) => (0x005E_4632, GROUND),
    }
}

fn dark(role: TextRole) -> (u32, u32) {
    const GROUND: u32 = 0x0012_1318;
    match role {
        TextRole::Ground | TextRole::Text => (0x00EE_EEEA, GROUND),
        TextRole::Strong => (0x00FF_FFFF, GROUND),
        TextRole::Quiet => (0x00B9_BCC4, GROUND),
        TextRole::Heading => (0x008C_C2FF, GROUND),
        TextRole::Number => (0x00FF_A6C4, GROUND),
        TextRole::Letter => (0x00D9_B3FF, GROUND),
        TextRole::Good => (0x007F_E0A8, GROUND),
        TextRole::Accent => (0x008C_C2FF, 0x001F_2A3A),
        TextRole::Entry => (0x00FF_FFFF, 0x001F_2A3A),
        TextRole::Writing => (0x0006_1420, 0x008C_C2FF),
        TextRole::Pointing | TextRole::Warn => (0x001A_1200, 0x00FF_CF4A),
        TextRole::Late => (0x00FF_FFFF, 0x00B0_1C1C),
        TextRole::Key => (0x00FF_FFFF, 0x003A_4150),
        TextRole::KeyText => (0x00DD_DDE2, 0x0022_252E),
        TextRole::Room => (0x00BF_F0D8, 0x0010_3A2A),
        TextRole::Private => (0x00EB_D2FF, 0x0034_1C48),
        TextRole::Mark => (0x0012_1318, 0x00E6_E8EE),
        TextRole::Scene(SceneTone::Flame) => (0x00E0_8A24, GROUND),
        TextRole::Scene(SceneTone::Heart) => (0x00FF_D98A, GROUND),
        TextRole::Scene(SceneTone::Ember) => (0x00A0_6430, GROUND),
        TextRole::Scene(SceneTone::Wood) => (0x0080_6448, GROUND),
    }
}

/// The sixteen colours differ from one terminal to the next, so we use only pairs that differ strongly in all of them.
fn sixteen(theme: ColourTheme, role: TextRole) -> (Color, Color) {
    let (ink, ground) = match theme {
        ColourTheme::Light => (Color::Black, Color::White),
        ColourTheme::Dark => (Color::White, Color::Black),
    };
    match role {
        TextRole::Late => (Color::White, Color::Red),
        TextRole::Warn | TextRole::Pointing => (Color::Black, Color::Yellow),
        TextRole::Writing => (Color::White, Color::Blue),
        TextRole::Mark | TextRole::Key => (ground, ink),
        TextRole::Scene(SceneTone::Flame) => (Color::Yellow, ground),
        TextRole::Scene(SceneTone::Heart) => (Color::LightYellow, ground),
        TextRole::Heading | TextRole::Number | TextRole::Letter | TextRole::Accent => match theme {
            ColourTheme::Light => (Color::Blue, ground),
            ColourTheme::Dark => (Color::LightCyan, ground),
        },
        _ => (ink, ground),
    }
}

/// The nearest of xterm's 256 colours, except the sixteen that the terminal's owner may have changed.
fn in_256(colour: Color) -> Color {
    let Color::Rgb(r, g, b) = colour else { return colour };
    let distance = |index: u8| {
        let (r2, g2, b2) = rgb_of(index);
        let part = |a: u8, b: u8| (i32::from(a) - i32::from(b)).pow(2);
        part(r, r2) + part(g, g2) + part(b, b2)
    };
    // This runs for every piece of every picture, so it compares only two colours: the nearest of the cube (the
    // nearest step of each component) and the nearest grey (the one closest to the mean).
    let step = |part: u8| if part < 48 { 0 } else { (part.saturating_sub(36) / 40).max(1) };
    let cube = 16 + 36 * step(r) + 6 * step(g) + step(b);
    let mean = (u16::from(r) + u16::from(g) + u16::from(b)) / 3;
    let grey = 232 + (mean.saturating_sub(3) / 10).min(23) as u8;
    Color::Indexed(if distance(cube) <= distance(grey) { cube } else { grey })
}

/// What xterm shows for an index from 16 on: a cube of six steps, then 24 greys.
pub(super) fn rgb_of(index: u8) -> (u8, u8, u8) {
    if index >= 232 {
        let grey = 8 + (index - 232) * 10;
        return (grey, grey, grey);
    }
    let step = |part: u8| if part == 0 { 0 } else { 55 + part * 40 };
    let cube = index.saturating_sub(16);
    (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
}
