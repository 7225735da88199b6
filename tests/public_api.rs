//! The public API as it is written in `public_api.txt`, so that a change of it is seen in the diff of a commit.
//!
//! The sources are read, not compiled: a line stands for an item, a method, a field, a variant, a derived or written trait.
//! What a macro makes, an item, a method or a trait, is there as the macro's invocation.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::{env, fs};
use syn::spanned::Spanned as _;
use syn::{Attribute, ImplItem, Item, ItemImpl, ItemMacro, Type, UseTree, Visibility};

const SNAPSHOT: &str = "tests/public_api.txt";

/// The macros that give an enumeration its names: `as_str`, `Display`, `FromStr` and serde.
const NAMING: [&str; 2] = ["named", "read_by_name"];

/// A module: its source and the items that stand in it.
struct Module {
    source: String,
    items: Vec<Item>,
}

/// All modules of the crate, by their paths: `calendar::jalali`.
struct Crate(BTreeMap<String, Module>);

impl Crate {
    fn read(root: &str) -> Self {
        let mut modules = BTreeMap::new();
        let mut open = vec![(String::new(), format!("{root}/lib.rs"))];
        while let Some((path, file)) = open.pop() {
            let source = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
            let items = syn::parse_file(&source).expect("Rust").items;
            for item in &items {
                let Item::Mod(child) = item else { continue };
                if child.content.is_none() && !is_test(&child.attrs) {
                    let path = join(&path, &child.ident.to_string());
                    let place = format!("{root}/{}", path.replace("::", "/"));
                    let nested = format!("{place}/mod.rs");
                    let file = if fs::metadata(&nested).is_ok() { nested } else { format!("{place}.rs") };
                    open.push((path, file));
                }
            }
            modules.insert(path, Module { source, items });
        }
        Crate(modules)
    }

    /// The lines of what a module shows under its own path.
    fn show(&self, module: &str, lines: &mut BTreeSet<String>) {
        let Some(Module { source, items }) = self.0.get(module) else { return };
        for item in items {
            match item {
                Item::Mod(child) if is_public(&child.vis) && !is_test(&child.attrs) => {
                    let path = join(module, &child.ident.to_string());
                    lines.insert(format!("{}mod {path}", conditions(&child.attrs, source)));
                    self.show(&path, lines);
                }
                Item::Use(item) if is_public(&item.vis) => {
                    let condition = conditions(&item.attrs, source);
                    self.hand_on(module, &item.tree, &mut Vec::new(), module, &condition, lines);
                }
                item => self.define(module, source, item, None, "", lines),
            }
        }
    }

    /// What a `pub use` hands on: definitions of other modules, or other crates' items.
    fn hand_on(
        &self,
        within: &str,
        tree: &UseTree,
        path: &mut Vec<String>,
        shown: &str,
        condition: &str,
        lines: &mut BTreeSet<String>,
    ) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.hand_on(within, &step.tree, path, shown, condition, lines);
                path.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.hand_on(within, tree, path, shown, condition, lines);
                }
            }
            UseTree::Name(name) => self.find(within, path, &name.ident.to_string(), shown, condition, lines),
            UseTree::Rename(name) => self.find(within, path, &name.ident.to_string(), shown, condition, lines),
            UseTree::Glob(_) => {
                lines.insert(format!("{condition}use {}::*", path.join("::")));
            }
        }
    }

    fn find(
        &self,
        within: &str,
        path: &[String],
        name: &str,
        shown: &str,
        condition: &str,
        lines: &mut BTreeSet<String>,
    ) {
        let inner: Vec<&str> =
            path.iter().map(String::as_str).filter(|step| !["crate", "self"].contains(step)).collect();
        let local = join(within, &inner.join("::"));
        let module = if self.0.contains_key(&local) && path.first().is_none_or(|first| first != "crate") {
            local
        } else {
            inner.join("::")
        };
        let Some(Module { source, items }) = self.0.get(&module) else {
            lines.insert(format!("{condition}use {}::{name}", path.join("::")));
            return;
        };
        let before = lines.len();
        for item in items {
            match item {
                Item::Use(item) => {
                    let mut leaves = Vec::new();
                    leaves_of(&item.tree, &mut Vec::new(), &mut leaves);
                    for (path, leaf) in leaves.iter().filter(|(_, leaf)| leaf == name) {
                        self.find(&module, path, leaf, shown, condition, lines);
                    }
                }
                item => self.define(shown, source, item, Some(name), condition, lines),
            }
        }
        if lines.len() == before {
            // A macro makes it: what it is made of says what it is.
            lines.insert(format!("{condition}{} (by a macro)", join(shown, name)));
            for item in items {
                if let Item::Macro(made) = item {
                    let text = squeezed(&source[made.span().byte_range()]);
                    if text.contains(name) && made.ident.is_none() {
                        lines.insert(format!("{} by {text}", join(shown, name)));
                    }
                }
            }
        }
    }

    /// The lines of one definition, if it is public and has that name.
    fn define(
        &self,
        shown: &str,
        source: &str,
        item: &Item,
        name: Option<&str>,
        condition: &str,
        lines: &mut BTreeSet<String>,
    ) {
        let text = |range: std::ops::Range<usize>| squeezed(&source[range]);
        let (attrs, vis, ident) = match item {
            Item::Const(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Enum(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Fn(item) => (&item.attrs, &item.vis, &item.sig.ident),
            Item::Static(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Struct(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Trait(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Type(item) => (&item.attrs, &item.vis, &item.ident),
            _ => return,
        };
        if !is_public(vis) || name.is_some_and(|name| ident != name) {
            return;
        }
        let path = join(shown, &ident.to_string());
        let condition = format!("{condition}{}", conditions(attrs, source));
        let grows =
            if attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive")) { " (non_exhaustive)" } else { "" };
        let mut line = |rest: String| {
            lines.insert(format!("{condition}{rest}"));
        };
        match item {
            Item::Const(item) => line(format!("const {path}: {}", text(item.ty.span().byte_range()))),
            Item::Static(item) => line(format!("static {path}: {}", text(item.ty.span().byte_range()))),
            Item::Type(item) => line(format!("type {path} = {}", text(item.ty.span().byte_range()))),
            Item::Trait(item) => line(format!("trait {path}: {}", text(item.span().byte_range()))),
            Item::Fn(item) => line(format!("{} at {path}", text(item.sig.span().byte_range()))),
            Item::Struct(item) => {
                line(format!("struct {path}{}{grows}", text(item.generics.span().byte_range())));
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_else(|| "0".to_owned());
                    line(format!("{path}.{name}: {}", text(field.ty.span().byte_range())));
                }
            }
            Item::Enum(item) => {
                line(format!("enum {path}{}{grows}", text(item.generics.span().byte_range())));
                for variant in &item.variants {
                    let fields = text(variant.fields.span().byte_range());
                    line(format!("{path}::{}{}", variant.ident, if variant.fields.is_empty() { "" } else { &fields }));
                }
            }
            _ => {}
        }
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            lines.insert(format!("{path} {}", text(attr.meta.span().byte_range())));
        }
        if matches!(item, Item::Enum(_) | Item::Struct(_)) {
            self.implementations(&ident.to_string(), &path, lines);
        }
    }

    /// The methods of a type and the traits that it has, wherever in the crate they are written.
    fn implementations(&self, name: &str, path: &str, lines: &mut BTreeSet<String>) {
        for (module, Module { source, items }) in &self.0 {
            for item in items {
                if let Item::Macro(made) = item {
                    let tokens = made.mac.tokens.clone();
                    if made.ident.is_none() && !is_of_words(module) && names(tokens, name) {
                        lines.insert(format!(
                            "{}{path} by {}",
                            conditions(&made.attrs, source),
                            invocation(made, source)
                        ));
                    }
                }
                let Item::Impl(item) = item else { continue };
                if type_name(item).as_deref() != Some(name) || is_test(&item.attrs) {
                    continue;
                }
                let text = |range: std::ops::Range<usize>| squeezed(&source[range]);
                let outer = conditions(&item.attrs, source);
                if let Some((_, of, _)) = &item.trait_ {
                    lines.insert(format!("{outer}impl {} for {path}", text(of.span().byte_range())));
                    continue;
                }
                for part in &item.items {
                    let (attrs, vis, what) = match part {
                        ImplItem::Fn(method) => (&method.attrs, &method.vis, text(method.sig.span().byte_range())),
                        ImplItem::Const(value) => {
                            let ty = text(value.ty.span().byte_range());
                            (&value.attrs, &value.vis, format!("const {}: {ty}", value.ident))
                        }
                        _ => continue,
                    };
                    if is_public(vis) && !is_test(attrs) {
                        lines.insert(format!("{outer}{}{path}: {what}", conditions(attrs, source)));
                    }
                }
            }
        }
    }
}

fn leaves_of(tree: &UseTree, path: &mut Vec<String>, leaves: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(step) => {
            path.push(step.ident.to_string());
            leaves_of(&step.tree, path, leaves);
            path.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves_of(tree, path, leaves)),
        UseTree::Name(name) => leaves.push((path.clone(), name.ident.to_string())),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

/// Whether a macro is handed that type, by itself.
fn names(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| matches!(token, TokenTree::Ident(ident) if ident == name))
}

/// A room whose macros have tables of words and rules, and add nothing to a public type.
fn is_of_words(module: &str) -> bool {
    ["lexicon", "grammar"].iter().any(|room| module.starts_with(room))
}

/// A macro's invocation: with all names where it makes those, else as far as it shows what it is.
fn invocation(made: &ItemMacro, source: &str) -> String {
    const SHOWN: usize = 80;
    let text = squeezed(&source[made.mac.span().byte_range()]);
    if NAMING.iter().any(|name| made.mac.path.is_ident(name)) || text.chars().count() <= SHOWN {
        return text;
    }
    text.chars().take(SHOWN).chain("…".chars()).collect()
}

fn type_name(item: &ItemImpl) -> Option<String> {
    match &*item.self_ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| {
        let list = attr.meta.require_list().ok();
        list.is_some_and(|list| list.path.is_ident("cfg") && list.tokens.to_string().starts_with("test"))
    })
}

/// The `cfg`s of an item.
fn conditions(attrs: &[Attribute], source: &str) -> String {
    let cfgs = attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    cfgs.map(|attr| format!("{} ", squeezed(&source[attr.span().byte_range()]))).collect()
}

/// Text on one line, with one blank where there are several.
fn squeezed(text: &str) -> String {
    let words: Vec<&str> =
        text.lines().map(|line| line.split("//").next().unwrap_or_default()).flat_map(str::split_whitespace).collect();
    words.join(" ")
}

fn join(module: &str, name: &str) -> String {
    match (module, name) {
        ("", name) => name.to_owned(),
        (module, "") => module.to_owned(),
        (module, name) => format!("{module}::{name}"),
    }
}

fn snapshot() -> String {
    let mut lines = BTreeSet::new();
    let all = Crate::read(&format!("{}/src", env!("CARGO_MANIFEST_DIR")));
    all.show("", &mut lines);
    // An exported macro stands at the root, wherever it is written.
    for item in all.0.values().flat_map(|module| &module.items) {
        if let Item::Macro(made) = item {
            let exported = made.attrs.iter().any(|attr| attr.path().is_ident("macro_export"));
            lines.extend(made.ident.as_ref().filter(|_| exported).map(|name| format!("macro {name}!")));
        }
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

#[test]
fn the_public_api_is_the_one_that_is_written_down() {
    let path = format!("{}/{SNAPSHOT}", env!("CARGO_MANIFEST_DIR"));
    let now = snapshot();
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(&path, &now).expect("it can be written");
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), now.lines().collect());
    let gone = old.difference(&new).map(|line| format!("- {line}\n"));
    let come = new.difference(&old).map(|line| format!("+ {line}\n"));
    let difference: String = gone.chain(come).collect();
    assert!(
        difference.is_empty(),
        "the public API has changed:\n{difference}TAQVIM_REGENERATE=1 cargo test -p taqvim --test it public_api"
    );
}

#[test]
fn what_is_public_is_in_it_and_nothing_else() {
    let now = snapshot();
    for line in [
        "Finder: const fn new() -> Self",
        "Kind::Date",
        "Difference.years: i32",
        "impl fmt::Display for calendar::JalaliDateTime",
        "calendar::JalaliMonth: const fn succ(self) -> Option<Self>",
        "macro jalali!",
        "mod calendar",
    ] {
        assert!(now.lines().any(|written| written.ends_with(line)), "{line}");
    }
    for hidden in ["Cursor", "Token", "Draft", "pack("] {
        assert!(!now.lines().any(|line| line.contains(&format!(" {hidden}"))), "{hidden}");
    }
}

/// Errors and explanations are read by people and programs that have them, and are in no file.
#[test]
fn every_enumeration_of_values_has_names_that_are_read_back() {
    const NOT_IN_FILES: [&str; 4] = ["Field", "Leaning", "ParseReason", "Step"];
    let now = snapshot();
    let mut asked = 0;
    for line in now.lines().filter(|line| !line.starts_with("#[cfg")) {
        let Some(path) = line.strip_prefix("enum ").and_then(|rest| rest.split([' ', '<']).next()) else { continue };
        if path.contains("Error") || NOT_IN_FILES.contains(&last(path)) {
            continue;
        }
        let made = NAMING.iter().any(|naming| now.contains(&format!("\n{path} by {naming}!({}", last(path))));
        let has = |of: &str| now.lines().any(|line| line.ends_with(&format!("impl {of} for {path}")));
        let serde = has("serde::Serialize") || now.contains(&format!("\n{path} by as_text!"));
        let written = has("FromStr") && has("fmt::Display") && serde;
        assert!(made || written, "{path} is not read back by its name");
        asked += 1;
    }
    assert!(asked > 20, "{asked}");
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
