"""A digest of what an engine found, equal only if every row and field is: over values, nulls and lengths of lists, in
the order of `id`, and not over how an engine lays them out."""

import hashlib

import numpy
import pyarrow as pa
import pyarrow.compute as pc

ROWS = 65_536


def of_table(table):
    """The digest of a table with `id` and `found`, and the number of its rows, nulls and expressions."""
    order = pc.sort_indices(table["id"])
    hashed = hashlib.sha256()
    nulls = expressions = 0
    for start in range(0, table.num_rows, ROWS):
        rows = table.take(order.slice(start, ROWS)).combine_chunks()
        hashed.update(rows["id"].cast(pa.int64()).to_numpy().tobytes())
        found = rows["found"].combine_chunks()
        found = found.chunk(0) if isinstance(found, pa.ChunkedArray) else found
        add_nulls(hashed, found)
        nulls += found.null_count
        kept = found.filter(found.is_valid())
        for place, field in enumerate(found.type):
            hashed.update(field.name.encode())
            column = pc.struct_field(kept, [place])
            expressions += len(column.flatten()) if place == 0 else 0
            add(hashed, column)
    return hashed.hexdigest()[:16], table.num_rows, nulls, expressions


def add(hashed, array):
    add_nulls(hashed, array)
    kind = array.type
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        lengths = pc.fill_null(pc.list_value_length(array), 0)
        hashed.update(lengths.cast(pa.int64()).to_numpy(zero_copy_only=False).tobytes())
        add(hashed, array.flatten())
    elif pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        texts = pc.fill_null(array.cast(pa.large_string()), "")
        hashed.update(pc.utf8_length(texts).cast(pa.int64()).to_numpy(zero_copy_only=False).tobytes())
        hashed.update(bytes_of(texts))
    elif pa.types.is_timestamp(kind):
        hashed.update(pc.fill_null(array.cast(pa.timestamp("us")).cast(pa.int64()), 0).to_numpy().tobytes())
    elif pa.types.is_boolean(kind):
        hashed.update(array.cast(pa.uint8()).to_numpy(zero_copy_only=False).tobytes())
    else:
        hashed.update(array.cast(pa.int64()).to_numpy(zero_copy_only=False).tobytes())


def bytes_of(texts):
    """The bytes of an array of large strings without nulls, one after the other."""
    if len(texts) == 0:
        return b""
    _, offsets, data = texts.buffers()
    offsets = numpy.frombuffer(offsets, numpy.int64)[texts.offset : texts.offset + len(texts) + 1]
    return memoryview(data)[offsets[0] : offsets[-1]] if data is not None else b""


def add_nulls(hashed, array):
    hashed.update(numpy.packbits(array.is_null().to_numpy(zero_copy_only=False)).tobytes())
