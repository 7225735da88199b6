//! The choices of a finder, by their names.

use crate::errors::value_error;
use pyo3::prelude::*;
use taqvim::{Anaphora, DateOrder, Filling, Finder, Languages, Lean, Policy, Region, Tier};

/// What the keyword arguments of a finder say.
pub(crate) struct Choices<'a> {
    pub(crate) policy: Option<&'a str>,
    pub(crate) tier: Option<&'a str>,
    pub(crate) languages: Option<&'a [String]>,
    pub(crate) region: Option<&'a str>,
    pub(crate) date_order: Option<&'a str>,
}

impl Choices<'_> {
    pub(crate) fn finder(self) -> PyResult<Finder<'static>> {
        let mut policy = policy(self.policy.unwrap_or("past"))?;
        if let Some(name) = self.region {
            policy = policy.with_region(choose("region", name, &REGIONS)?);
        }
        if let Some(name) = self.date_order {
            policy = policy.with_date_order(choose("date_order", name, &DATE_ORDERS)?);
        }
        let mut finder = Finder::new().with_policy(policy);
        if let Some(name) = self.tier {
            finder = finder.with_tier(choose("tier", name, &TIERS)?);
        }
        if let Some(names) = self.languages {
            let languages = names.iter().map(|name| choose("languages", name, &LANGUAGES));
            let Some(languages) = languages.reduce(|all, next| Ok(all?.union(next?))) else {
                return Err(value_error("languages: expected \"fa\", \"en\" or both, found none"));
            };
            finder = finder.with_languages(languages?);
        }
        Ok(finder)
    }
}

/// A policy by the name of its lean or of its purpose.
pub(crate) fn policy(name: &str) -> PyResult<Policy> {
    choose("policy", name, &POLICIES)
}

const POLICIES: [(&str, Policy); 7] = [
    ("past", Policy::news()),
    ("future", Policy::scheduling()),
    ("closest", Policy::news().with_lean(Lean::Closest)),
    ("news", Policy::news()),
    ("scheduling", Policy::scheduling()),
    ("narrative", Policy::news().with_anaphora(Anaphora::Read)),
    ("strict", Policy::news().with_filling(Filling::Refuse)),
];

const TIERS: [(&str, Tier); 3] = [("core", Tier::Core), ("vague", Tier::Vague), ("optional", Tier::Optional)];
const LANGUAGES: [(&str, Languages); 2] = [("fa", Languages::PERSIAN), ("en", Languages::ENGLISH)];
const REGIONS: [(&str, Region); 2] = [("iran", Region::Iran), ("afghanistan", Region::Afghanistan)];
const DATE_ORDERS: [(&str, DateOrder); 3] = [("dmy", DateOrder::Dmy), ("mdy", DateOrder::Mdy), ("ymd", DateOrder::Ymd)];

/// The value of a name, or an error that lists the names there are.
pub(crate) fn choose<T: Copy>(argument: &str, name: &str, choices: &[(&str, T)]) -> PyResult<T> {
    match choices.iter().find(|(known, _)| *known == name) {
        Some(&(_, value)) => Ok(value),
        None => {
            let names: Vec<String> = choices.iter().map(|(known, _)| format!("{known:?}")).collect();
            Err(value_error(format_args!("{argument} {name:?}: expected one of {}", names.join(", "))))
        }
    }
}
