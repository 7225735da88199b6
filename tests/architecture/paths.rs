//! Every path of a source file, from its crate's root.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// A path that a file names something by.
pub(super) struct Path {
    pub(super) line: usize,
    /// From the crate's root: `super::Key` in `src/scan/glyph.rs` is `scan::Key`.
    pub(super) segments: Vec<String>,
    /// The name that a `use` gives it.
    pub(super) name: Option<String>,
    /// A `pub use`: the file hands it on and need not use it.
    pub(super) door: bool,
    /// Within `#[cfg(test)] mod`.
    pub(super) test: bool,
}

/// What is read of a source file.
#[derive(Default)]
pub(super) struct Paths {
    /// `src/scan/key.rs` is the module `scan::key`, `src/scan/mod.rs` is `scan`, `src/lib.rs` none.
    pub(super) module: Vec<String>,
    pub(super) paths: Vec<Path>,
    /// The modules that the file declares, and their lines.
    pub(super) children: Vec<(String, usize)>,
    /// What no file may hold, by line.
    pub(super) complaints: Vec<(usize, String)>,
}

/// The paths of a file; `name` is its own from the repository's root.
pub(super) fn read(name: &str, source: &str) -> Result<Paths, String> {
    let file = syn::parse_file(source).map_err(|error| format!("{name}: {error}"))?;
    let module = module_of(name);
    let children = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(child) if child.content.is_none() => {
            Some((child.ident.to_string(), child.ident.span().start().line))
        }
        _ => None,
    });
    let found = Paths { module: module.clone(), children: children.collect(), ..Paths::default() };
    let mut reader = Reader { module, test: false, found };
    if name.ends_with("/lib.rs") {
        reader.visit_lib(&file);
    } else {
        reader.visit_file(&file);
    }
    Ok(reader.found)
}

fn module_of(name: &str) -> Vec<String> {
    let inner = name.split_once("src/").map_or(name, |(_, inner)| inner).trim_end_matches(".rs");
    let mut module: Vec<String> = inner.split('/').map(String::from).collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        module.pop();
    }
    module
}

struct Reader {
    /// The module that is being read, within the file too.
    module: Vec<String>,
    test: bool,
    found: Paths,
}

/// What a `use` does with a path; other paths bring in nothing.
#[derive(Clone, Copy, Default)]
struct Use<'a> {
    name: Option<&'a str>,
    door: bool,
}

impl Reader {
    fn complain(&mut self, line: usize, what: &str) {
        self.found.complaints.push((line, what.to_owned()));
    }

    /// `lib.rs` holds the names of the rooms and of what they hand out, nothing else.
    fn visit_lib(&mut self, file: &syn::File) {
        for item in &file.items {
            match item {
                syn::Item::Mod(module) if module.content.is_none() => {}
                syn::Item::Use(_) | syn::Item::ExternCrate(_) => {}
                // The README's and DESIGN.md's examples hang on these.
                syn::Item::Struct(item) if has_condition(&item.attrs, "doctest") => {}
                other => {
                    let line = syn::spanned::Spanned::span(other).start().line;
                    self.complain(line, "lib.rs holds only modules and re-exports");
                }
            }
        }
    }

    /// A path by its segments, from `crate`, `self`, `super` or a module of the file.
    fn path(&mut self, line: usize, segments: &[String], used: Use<'_>) {
        let selfs = segments.iter().take_while(|segment| *segment == "self").count();
        let rest = &segments[selfs..];
        if rest.iter().take_while(|segment| *segment == "super").count() > 1 {
            return self.complain(line, "super::super; name the room from crate::");
        }
        let Some((first, after)) = rest.split_first() else { return };
        let own = self.module.len();
        let child = self.found.module.len() == own && self.found.children.iter().any(|(child, _)| child == first);
        let mut segments = match first.as_str() {
            _ if after.is_empty() => return,
            "crate" => after.to_vec(),
            "super" => [&self.module[..own.saturating_sub(1)], after].concat(),
            _ if selfs > 0 || child => [&self.module[..], rest].concat(),
            _ => return,
        };
        segments.pop_if(|last| last == "self");
        let name = used.name.map(String::from);
        self.found.paths.push(Path { line, segments, name, door: used.door, test: self.test });
    }

    /// All paths of a `use` with what it nests.
    fn tree(&mut self, segments: &mut Vec<String>, tree: &syn::UseTree, door: bool) {
        let (last, name, span) = match tree {
            syn::UseTree::Path(path) => {
                segments.push(path.ident.to_string());
                self.tree(segments, &path.tree, door);
                segments.pop();
                return;
            }
            syn::UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.tree(segments, tree, door));
            }
            syn::UseTree::Name(syn::UseName { ident }) => (ident.to_string(), ident.to_string(), ident.span()),
            syn::UseTree::Rename(syn::UseRename { ident, rename, .. }) => {
                (ident.to_string(), rename.to_string(), ident.span())
            }
            syn::UseTree::Glob(glob) => ("*".to_owned(), "*".to_owned(), glob.star_token.spans[0]),
        };
        // `use crate::scan::{self}` brings in `scan`.
        let name = if name == "self" { segments.last().cloned() } else { Some(name) };
        segments.push(last);
        self.path(span.start().line, segments, Use { name: name.as_deref(), door });
        segments.pop();
    }

    /// The paths in what a macro is given, which `syn` leaves as tokens.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            let starts = matches!(&tokens[at], TokenTree::Ident(ident) if ident == "crate" || ident == "super" || ident == "self");
            // `$crate` is for those who use the macro from outside; it has to name a re-export.
            let dollar = at > 0 && matches!(&tokens[at - 1], TokenTree::Punct(punct) if punct.as_char() == '$');
            if starts && !dollar {
                at = self.token_path(&tokens, at, &mut Vec::new());
                continue;
            }
            if let TokenTree::Group(group) = &tokens[at] {
                self.tokens(group.stream());
            }
            at += 1;
        }
    }

    /// Reads `a::b::{c, d::e}` at a place; gives the place after it.
    fn token_path(&mut self, tokens: &[TokenTree], mut at: usize, segments: &mut Vec<String>) -> usize {
        let depth = segments.len();
        let mut line = 0;
        loop {
            match tokens.get(at) {
                Some(TokenTree::Ident(ident)) => {
                    line = ident.span().start().line;
                    segments.push(ident.to_string());
                }
                Some(TokenTree::Group(group)) if segments.len() > depth || depth > 0 => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    let mut place = 0;
                    while place < inside.len() {
                        place = self.token_path(&inside, place, segments).max(place + 1);
                    }
                    segments.truncate(depth);
                    return at + 1;
                }
                _ => break,
            }
            at += 1;
            let colons =
                |place: usize| matches!(tokens.get(place), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
            if !(colons(at) && colons(at + 1)) {
                break;
            }
            at += 2;
        }
        if segments.len() > depth {
            self.path(line, segments, Use::default());
        }
        segments.truncate(depth);
        at
    }
}

fn has_condition(attributes: &[syn::Attribute], condition: &str) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|said| said == condition)
    })
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.content.is_none() {
            return visit::visit_item_mod(self, module);
        }
        let outer = self.test;
        self.test |= has_condition(&module.attrs, "test");
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
        self.test = outer;
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let door = !matches!(item.vis, syn::Visibility::Inherited);
        self.tree(&mut Vec::new(), &item.tree, door);
    }

    /// `pub(in crate::scan)` uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.path(first.ident.span().start().line, &segments, Use::default());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.tokens(called.tokens.clone());
        visit::visit_macro(self, called);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if attribute.path().is_ident("path") {
            let line = attribute.pound_token.spans[0].start().line;
            self.complain(line, "#[path] hides where a module is");
        }
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
        visit::visit_attribute(self, attribute);
    }
}
