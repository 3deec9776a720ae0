"""Reference files: samples of the results, and how near a result must be."""

import json
import shutil

import numpy as np

import ho_random


def sample(value, limit):
    return value[ho_random.sample_indices(value.size, limit)]


def entry(name, shape, samples, rtol, atol):
    return dict(name=name, shape=shape, samples=samples, rtol=rtol, atol=atol)


def tolerance(name, expected, exact, before):
    """(rtol, atol) for one result: loose enough for another float32 order of
    summation, tight enough for a wrong value. `before` is the weight that an
    updated weight started from: there the change is what must be right."""
    if before is not None:
        change = float(np.sqrt(np.mean((expected - before) ** 2)))
        rounding = 4 * float(np.spacing(np.float32(np.abs(before).max())))
        rtol, atol = 0.0, max(1e-2 * change, rounding)
    elif expected.size == 1:
        rtol, atol = 2e-4, 0.0
    else:
        rtol, atol = 1e-3, 1e-3 * float(expected.std())
    error = float(np.max(np.abs(expected - exact) / (atol + rtol * np.abs(exact))))
    if not np.isfinite(expected).all() or error > 0.25:
        raise ValueError(f"{name}: ill-conditioned, float32 error {error:.3g} of bound")
    return rtol, float(f"{atol:.3g}"), error


def write(folder, entries, values):
    """All samples in one file; reference.json tells where each result lies."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    single = len(entries) == 1
    file = f"{entries[0]['name']}.npy" if single else "results.npy"
    offset = 0
    for row in entries:
        row.update(file=file, offset=offset)
        offset += row["samples"]
    np.save(folder / file, np.concatenate(values).astype(np.float32))
    lines = ",\n".join("  " + json.dumps(row) for row in entries)
    (folder / "reference.json").write_text(f"[\n{lines}\n]\n")


def compare(folder, values):
    """The worst |difference| / (atol + rtol |expected|) over all samples."""
    worst = 0.0
    for row in json.loads((folder / "reference.json").read_text()):
        part = slice(row["offset"], row["offset"] + row["samples"])
        expected = np.load(folder / row["file"])[part].astype(np.float64)
        got = sample(values[row["name"]], row["samples"])
        bound = row["atol"] + row["rtol"] * np.abs(expected)
        # np.maximum, unlike max, lets a NaN through.
        worst = np.maximum(worst, np.max(np.abs(got - expected) / bound))
    return float(worst)
