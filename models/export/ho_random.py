"""The documented random generator (see ../README.md, "The generator").

A tensor is a pure function of (name, seed, element type, bounds, flat index),
so this file and the C runtime produce the same bits independently.
"""

import numpy as np

GOLDEN = 0x9E3779B97F4A7C15
MASK = (1 << 64) - 1


def fnv1a64(data: bytes) -> int:
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def tensor_key(name: str, seed: int = 0) -> int:
    return (fnv1a64(name.encode("utf-8")) + seed * GOLDEN) & MASK


def uniform(name: str, count: int, seed: int = 0) -> np.ndarray:
    """`count` doubles in [0, 1), each a multiple of 2^-24."""
    index = np.arange(1, count + 1, dtype=np.uint64)
    z = index * np.uint64(GOLDEN) + np.uint64(tensor_key(name, seed))
    z ^= z >> np.uint64(30)
    z *= np.uint64(0xBF58476D1CE4E5B9)
    z ^= z >> np.uint64(27)
    z *= np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return (z >> np.uint64(40)).astype(np.float64) * 2.0**-24


def generate(name, shape, dtype, low, high, seed=0) -> np.ndarray:
    """The tensor called `name`: `shape`, numpy `dtype`, values in [low, high)."""
    count = int(np.prod(shape, dtype=np.int64))
    value = low + (high - low) * uniform(name, count, seed)
    dtype = np.dtype(dtype)
    if dtype == np.bool_:
        value = value >= 0.5
    elif dtype.kind in "iu":
        value = np.floor(value)
    return value.astype(dtype).reshape(shape)


def sample_indices(count: int, limit: int) -> np.ndarray:
    """Flat indices floor(j * count / m), j < m = min(count, limit)."""
    m = min(count, limit)
    return np.arange(m, dtype=np.int64) * count // m
