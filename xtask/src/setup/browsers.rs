//! Browsers, their drivers and Chinese fonts for the tests: found in their usual places, else installed by apt.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{cargo_tools, system};
use crate::process;
use crate::project::Project;
use crate::step;

/// Where the programs of the browser tests are.
pub struct Browsers {
    /// Chromium.
    pub chromium: PathBuf,
    /// ChromeDriver, of Chromium's version.
    pub chromedriver: PathBuf,
    /// Firefox.
    pub firefox: PathBuf,
    /// geckodriver.
    pub geckodriver: PathBuf,
}

impl Browsers {
    /// The environment variables the TypeScript tests read.
    pub fn variables(&self) -> [(&'static str, &Path); 4] {
        [
            ("LIANGDIAN_CHROMIUM", &self.chromium),
            ("LIANGDIAN_CHROMEDRIVER", &self.chromedriver),
            ("LIANGDIAN_FIREFOX", &self.firefox),
            ("LIANGDIAN_GECKODRIVER", &self.geckodriver),
        ]
    }

    /// Writes the repository's webdriver.json with the browsers' paths added, for wasm-bindgen's test runner.
    pub fn write_capabilities(&self, project: &Project) -> Result<PathBuf> {
        let shared = fs::read_to_string(project.root.join("webdriver.json")).context("cannot read webdriver.json")?;
        let mut capabilities: Value = serde_json::from_str(&shared).context("webdriver.json")?;
        for (options, browser) in [("goog:chromeOptions", &self.chromium), ("moz:firefoxOptions", &self.firefox)] {
            capabilities[options]["binary"] = Value::from(browser.to_string_lossy());
        }
        let path = project.scratch().join("webdriver.json");
        fs::write(&path, capabilities.to_string())?;
        Ok(path)
    }
}

/// A program somebody else installs.
struct Program {
    name: &'static str,
    variable: &'static str,
    commands: &'static [&'static str],
    places: &'static [&'static str],
    apt: &'static str,
}

const CHROMIUM: Program = Program {
    name: "Chromium",
    variable: "LIANGDIAN_CHROMIUM",
    commands: &["chromium", "chromium-browser"],
    places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Chromium\Application\chrome.exe",
    ],
    apt: "chromium",
};
const CHROME: Program = Program {
    name: "Google Chrome",
    variable: "LIANGDIAN_CHROMIUM",
    commands: &["google-chrome-stable", "google-chrome", "chrome"],
    places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ],
    apt: "",
};
const CHROMEDRIVER: Program = Program {
    name: "ChromeDriver",
    variable: "LIANGDIAN_CHROMEDRIVER",
    commands: &["chromedriver"],
    places: &["/usr/lib/chromium/chromedriver", "/opt/homebrew/bin/chromedriver"],
    apt: "chromium-driver",
};
const FIREFOX: Program = Program {
    name: "Firefox",
    variable: "LIANGDIAN_FIREFOX",
    commands: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox", r"C:\Program Files\Mozilla Firefox\firefox.exe"],
    apt: "firefox-esr",
};
/// The fonts, and the program that lists fonts.
const FONTS: [&str; 2] = ["fonts-noto-cjk", "fontconfig"];

impl Program {
    fn find(&self) -> Option<PathBuf> {
        let given = env::var_os(self.variable).map(PathBuf::from).filter(|path| path.is_file());
        let commands = || self.commands.iter().find_map(|command| which::which(command).ok());
        let places = || self.places.iter().map(PathBuf::from).find(|path| path.is_file());
        given.or_else(commands).or_else(places)
    }
}

/// A Chromium that loads unpacked extensions from its command line; Google's own Chrome no longer does.
pub fn chromium() -> Result<PathBuf> {
    match (CHROMIUM.find(), CHROME.find()) {
        (Some(path), _) => Ok(path),
        (None, Some(_)) => bail!(
            "only Google Chrome is here, and it no longer loads an extension from the command line: install Chromium \
             (or name it in {}), or load dist/extension/chromium by hand at chrome://extensions",
            CHROMIUM.variable
        ),
        (None, None) => bail!("Chromium was not found: install it, or name it in {}", CHROMIUM.variable),
    }
}

/// Whether Chromium must be started without its sandbox, which refuses root.
pub fn refuses_sandbox() -> bool {
    system::is_root()
}

/// Finds everything, installing with apt and cargo what is missing. Fails with one line saying what to install.
pub fn ensure(project: &Project) -> Result<Browsers> {
    let wanted = [CHROMIUM, CHROMEDRIVER, FIREFOX];
    let missing: Vec<&Program> = wanted.iter().filter(|program| program.find().is_none()).collect();
    for program in wanted.iter().filter(|program| program.find().is_some()) {
        step::say(program.name, "present");
    }
    let mut packages: Vec<&str> = missing.iter().map(|program| program.apt).collect();
    if lacks_fonts() {
        packages.extend(FONTS);
    }
    if !packages.is_empty() && system::has_apt() && system::privileged("true").is_some() {
        let log = project.log("browsers")?;
        step::run(packages.join(", "), "installing", || system::apt_install(&packages, &log))?;
    }
    let absent: Vec<&str> =
        wanted.iter().filter(|program| program.find().is_none()).map(|program| program.name).collect();
    if !absent.is_empty() {
        bail!(
            "the tests need {}: install {} and run this again{}",
            absent.join(", "),
            them(&absent),
            apt_advice(&packages)
        );
    }
    if lacks_fonts() {
        step::say("Chinese fonts", "absent; pages in screenshots will show boxes");
    }
    let found = |program: Program| program.find().context(program.name);
    Ok(Browsers {
        chromium: found(CHROMIUM)?,
        chromedriver: found(CHROMEDRIVER)?,
        firefox: found(FIREFOX)?,
        geckodriver: match env::var_os("LIANGDIAN_GECKODRIVER") {
            Some(path) => PathBuf::from(path),
            None => cargo_tools::geckodriver(project)?,
        },
    })
}

fn them(absent: &[&str]) -> &'static str {
    if absent.len() == 1 { "it" } else { "them" }
}

fn apt_advice(packages: &[&str]) -> String {
    if system::has_apt() { format!(" (sudo apt-get install {})", packages.join(" ")) } else { String::new() }
}

/// Whether a Linux lacks a font for Chinese; other systems come with one.
fn lacks_fonts() -> bool {
    if !cfg!(target_os = "linux") {
        return false;
    }
    let listed = process::output(process::command("fc-list").args([":lang=zh-cn", "family"]));
    listed.is_none_or(|families| families.is_empty())
}
