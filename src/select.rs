//! A choice that no branch predictor can learn.

/// `yes` if `condition`, else `no`: a conditional move, where the compiler has a word for it (1.88; `build.rs` asks).
/// For 1.85 it is a plain choice, of which compilers make branches: a sixth more mispredicted ones in Persian news.
#[inline(always)]
pub(crate) fn select<T>(condition: bool, yes: T, no: T) -> T {
    #[cfg(select_unpredictable)]
    #[allow(clippy::incompatible_msrv)] // only where it is there
    return core::hint::select_unpredictable(condition, yes, no);
    #[cfg(not(select_unpredictable))]
    if condition { yes } else { no }
}
