// Made from data/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current`; see data/README.md.

/// Days of the months, 1290..=1303, less 29: two bits a month from the lowest.
#[rustfmt::skip]
pub(super) static MONTHS: [u32; 14] = [
    0x446AB9, 0x445BAA, 0x515AEA, 0x515AE9, 0x446AB9, 0x445BAA, 0x515AEA,
    0x515AE9, 0x506AB9, 0x4467AA, 0x515AEA, 0x515AE9, 0x512AB9, 0x4467B9,
];
