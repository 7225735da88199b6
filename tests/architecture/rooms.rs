//! Which rooms a file may use, and which floors of its own room.

use super::paths::{self, Path};
use super::{FLOORS, ROOMS, Room};

/// What a file does against the rules; `name` is its path from the repository's root.
pub(super) fn complaints(name: &str, source: &str) -> Vec<String> {
    let file = match paths::read(name, source) {
        Ok(file) => file,
        Err(error) => return vec![error],
    };
    let mut complaints = file.complaints;
    match file.module.first() {
        None => {
            let unknown = file.children.into_iter().filter(|(child, _)| !is_room(child));
            complaints.extend(unknown.map(|(child, line)| (line, format!("{child} is no room"))));
        }
        Some(room) if !is_room(room) => complaints = vec![(1, format!("{room} is no room"))],
        Some(_) => {
            let against = file.paths.iter().filter_map(|path| Some((path.line, complaint(&file.module, path)?)));
            complaints.extend(against);
        }
    }
    let mut complaints: Vec<String> =
        complaints.into_iter().map(|(line, what)| format!("{name}:{line}: {what}")).collect();
    // What a macro nests under one path is one complaint.
    complaints.dedup();
    complaints
}

fn is_room(name: &str) -> bool {
    ROOMS.iter().any(|room| room.name == name)
}

fn complaint(module: &[String], path: &Path) -> Option<String> {
    let (room, target) = (module.first()?, path.segments.first()?);
    if target == room {
        let (own, other) = (floor_of(module)?, floor_of(&path.segments)?);
        return against(own, other.name);
    }
    if !is_room(target) {
        return Some(format!("{target} is no room; name the room that it comes from"));
    }
    against(ROOMS.iter().find(|known| known.name == room)?, target)
}

fn against(own: &Room, other: &str) -> Option<String> {
    let allowed = own.name == other || own.uses.contains(&other);
    (!allowed).then(|| format!("{} may not use {other}", own.name))
}

/// The floor that a module or a path is on.
fn floor_of(segments: &[String]) -> Option<&'static Room> {
    FLOORS.iter().find(|floor| {
        let floor: Vec<&str> = floor.name.split('/').collect();
        segments.len() >= floor.len() && floor.iter().zip(segments).all(|(part, segment)| part == segment)
    })
}
