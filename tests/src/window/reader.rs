//! A screen reader: walks through all that the window tells on the accessibility bus, role and name of each.
//!
//! It asks as any other program does, by messages. Not here: what axe finds on the page itself.

use std::process::Command;

use super::Desktop;

/// Something on the bus, as a screen reader would say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
}

/// What something is, as AT-SPI numbers it (`AtspiRole`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role(u32);

impl Role {
    /// A row of a list.
    pub const LIST_ITEM: Self = Self(32);
    /// One of a few, to be chosen.
    pub const RADIO_BUTTON: Self = Self(44);
    /// Where one types.
    pub const ENTRY: Self = Self(79);
    /// One of the parts of a record.
    pub const TAB: Self = Self(37);
}

/// The accessibility bus of a desktop.
struct Bus {
    address: String,
}

/// Who says something, and under which path: `(":1.2", "/org/a11y/…")`.
type Place = (String, String);

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// Everything that the programs of a desktop tell, in the order of reading.
#[must_use]
pub fn everything(desktop: &Desktop) -> Vec<Told> {
    let bus = Bus::of(desktop);
    let mut told = Vec::new();
    let mut waiting =
        vec![("org.a11y.atspi.Registry".to_owned(), "/org/a11y/atspi/accessible/root".to_owned())];
    while let Some(place) = waiting.pop() {
        told.push(bus.told(&place));
        waiting.extend(bus.children(&place).into_iter().rev());
    }
    told
}

/// The names of all that have this role, in order.
#[must_use]
pub fn names(told: &[Told], role: Role) -> Vec<&str> {
    told.iter().filter(|one| one.role == role).map(|one| one.name.as_str()).collect()
}

impl Bus {
    fn of(desktop: &Desktop) -> Self {
        let mut ask = send();
        ask.args(["--session", "--print-reply=literal", "--dest=org.a11y.Bus"]);
        let address = said(desktop.holds(&mut ask).args(["/org/a11y/bus", "org.a11y.Bus.GetAddress"]));
        assert!(!address.is_empty(), "there is an accessibility bus: Debian's package at-spi2-core");
        Self { address }
    }

    fn told(&self, place: &Place) -> Told {
        let role = self.ask(place, &[&format!("{ACCESSIBLE}.GetRole")]);
        let number = role.strip_prefix("uint32 ").and_then(|number| number.parse().ok()).unwrap_or_default();
        Told { role: Role(number), name: self.property(place, "Name") }
    }

    fn children(&self, place: &Place) -> Vec<Place> {
        let children = places(&self.ask(place, &[&format!("{ACCESSIBLE}.GetChildren")]));
        if children.is_empty() && self.property(place, "ChildCount") == "int32 1" {
            // The page belongs to another process than the window around it, and is told as the only child alone.
            return places(&self.ask(place, &[&format!("{ACCESSIBLE}.GetChildAtIndex"), "int32:0"]));
        }
        children
    }

    fn property(&self, place: &Place, name: &str) -> String {
        let get = "org.freedesktop.DBus.Properties.Get";
        let value = self.ask(place, &[get, &format!("string:{ACCESSIBLE}"), &format!("string:{name}")]);
        value.trim_start_matches("variant").trim().to_owned()
    }

    fn ask(&self, (who, path): &Place, what: &[&str]) -> String {
        let (bus, who) = (format!("--bus={}", self.address), format!("--dest={who}"));
        said(send().args([&bus, "--print-reply=literal", &who, path]).args(what))
    }
}

/// The places in an answer: a name on the bus each, and a path after it.
fn places(answer: &str) -> Vec<Place> {
    let parts: Vec<&str> = answer.split_whitespace().collect();
    let pairs = parts.windows(2).filter(|pair| pair[1].starts_with('/'));
    pairs.map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect()
}

fn send() -> Command {
    Command::new("dbus-send")
}

fn said(ask: &mut Command) -> String {
    let output = ask.output().expect("dbus-send is there: Debian's package dbus");
    String::from_utf8(output.stdout).expect("the bus speaks UTF-8").trim().to_owned()
}
