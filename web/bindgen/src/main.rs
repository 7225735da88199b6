//! `taqvim-bindgen MODULE FOLDER`: what `wasm-bindgen --target web` does, without that program's test server.
//!
//! The lock file keeps this and the crate `wasm-bindgen` of the module at one version, as they must be.

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("usage: taqvim-bindgen MODULE FOLDER");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("taqvim").typescript(true).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    let written = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("taqvim-bindgen: {module}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
