//! Every path of a source file that leads out of its room.

use super::ROOMS;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// What a file does against the rules; `name` is its path from the repository's root.
pub(super) fn complaints(name: &str, source: &str) -> Vec<String> {
    let file = match syn::parse_file(source) {
        Ok(file) => file,
        Err(error) => return vec![format!("{name}: {error}")],
    };
    let modules = modules_of(name);
    let mut reader = Reader { name, modules, complaints: Vec::new() };
    match reader.modules.first().cloned() {
        None => reader.visit_lib(&file),
        Some(room) if !is_room(&room) => reader.complain(1, format!("{room} is no room")),
        Some(_) => reader.visit_file(&file),
    }
    // What a macro nests under one path is one complaint.
    reader.complaints.dedup();
    reader.complaints
}

fn is_room(name: &str) -> bool {
    ROOMS.iter().any(|room| room.name == name)
}

/// `src/scan/key.rs` is the module `scan::key`, `src/scan/mod.rs` is `scan`, `src/lib.rs` none.
fn modules_of(name: &str) -> Vec<String> {
    let inner = name.strip_prefix("src/").unwrap_or(name).trim_end_matches(".rs");
    let mut modules: Vec<String> = inner.split('/').map(String::from).collect();
    if modules.last().is_some_and(|last| last == "mod") || modules == ["lib"] {
        modules.pop();
    }
    modules
}

struct Reader<'a> {
    name: &'a str,
    /// The module that is being read.
    modules: Vec<String>,
    complaints: Vec<String>,
}

impl Reader<'_> {
    fn complain(&mut self, line: usize, what: String) {
        self.complaints.push(format!("{}:{line}: {what}", self.name));
    }

    /// `lib.rs` holds the names of the rooms and of what they hand out, nothing else.
    fn visit_lib(&mut self, file: &syn::File) {
        for item in &file.items {
            match item {
                syn::Item::Mod(module) if module.content.is_none() => {
                    let room = module.ident.to_string();
                    if !is_room(&room) {
                        self.complain(module.ident.span().start().line, format!("{room} is no room"));
                    }
                }
                syn::Item::Use(_) | syn::Item::ExternCrate(_) => {}
                // The README's and DESIGN.md's examples hang on these.
                syn::Item::Struct(item) if is_doctest_only(&item.attrs) => {}
                other => {
                    let line = syn::spanned::Spanned::span(other).start().line;
                    self.complain(line, "lib.rs holds only modules and re-exports".to_owned());
                }
            }
        }
    }

    /// A path by its segments, from `crate`, `self` or `super`.
    fn path(&mut self, line: usize, segments: &[String]) {
        let mut rest = segments;
        while let Some((first, after)) = rest.split_first()
            && first == "self"
        {
            rest = after;
        }
        let supers = rest.iter().take_while(|segment| *segment == "super").count();
        if supers > 1 {
            return self.complain(line, "super::super; name the room from crate::".to_owned());
        }
        let target = match rest.first().map(String::as_str) {
            Some("crate") => rest.get(1),
            // From a room's own module, `super` is the crate.
            Some("super") if self.modules.len() == 1 => rest.get(1),
            _ => None,
        };
        let (Some(target), Some(room)) = (target, self.modules.first()) else { return };
        if target == room {
            return;
        }
        let known = ROOMS.iter().find(|known| known.name == room);
        if !is_room(target) {
            self.complain(line, format!("{target} is no room; name the room that it comes from"));
        } else if known.is_some_and(|known| !known.uses.contains(&target.as_str())) {
            let what = format!("{room} may not use {target}");
            self.complain(line, what);
        }
    }

    /// All paths of a `use` with what it nests.
    fn tree(&mut self, segments: &mut Vec<String>, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                segments.push(path.ident.to_string());
                self.tree(segments, &path.tree);
                segments.pop();
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(segments, tree)),
            syn::UseTree::Name(syn::UseName { ident }) | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                segments.push(ident.to_string());
                self.path(ident.span().start().line, segments);
                segments.pop();
            }
            syn::UseTree::Glob(glob) => {
                segments.push("*".to_owned());
                self.path(glob.star_token.spans[0].start().line, segments);
                segments.pop();
            }
        }
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
            self.path(line, segments);
        }
        segments.truncate(depth);
        at
    }
}

fn is_doctest_only(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "doctest")
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.modules.push(module.ident.to_string());
        if module.content.is_none() {
            self.modules.pop();
            return visit::visit_item_mod(self, module);
        }
        visit::visit_item_mod(self, module);
        self.modules.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&mut Vec::new(), &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.path(first.ident.span().start().line, &segments);
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
            self.complain(line, "#[path] hides where a module is".to_owned());
        }
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
        visit::visit_attribute(self, attribute);
    }
}
