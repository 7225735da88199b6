//! Nothing of its own: see `tests/` and `examples/`.
