//! Set-up: finds or installs what the builds and tests need. Every part does nothing when its work is done already.

pub mod browsers;
mod cargo_tools;
mod debian;
mod npm;
mod rust_target;
mod system;

use anyhow::Result;

use crate::project::Project;
use crate::tools::Tools;

/// What checks of Rust alone need: rustfmt and clippy.
pub fn for_rust(project: &Project) -> Result<Tools> {
    rust_target::ensure_components(project)?;
    Ok(Tools::default())
}

/// Everything the builds need: the WebAssembly target, wasm-pack, wasm-bindgen, npm packages.
pub fn for_build(project: &Project) -> Result<Tools> {
    let wasm_toolchain = rust_target::ensure(project)?;
    let mut path = vec![];
    path.extend(cargo_tools::wasm_pack(project)?);
    path.extend(cargo_tools::wasm_bindgen(project)?);
    npm::ensure(project)?;
    Ok(Tools { path, wasm_toolchain, browsers: None })
}

/// Everything the builds and the tests need: also rustfmt, clippy, browsers, their drivers, Chinese fonts.
pub fn for_tests(project: &Project) -> Result<Tools> {
    for_rust(project)?;
    let mut tools = for_build(project)?;
    tools.browsers = Some(browsers::ensure(project)?);
    Ok(tools)
}
