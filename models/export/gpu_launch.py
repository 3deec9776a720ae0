"""The reference of ../gpu-launch/gpu-launch.mlir, in numpy: python gpu_launch.py"""

import pathlib

import numpy as np

import ho_random
import references
import texts

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "gpu-launch"


def program(kind, a, x, scale, b, bias):
    a, x, scale, b, bias = (v.astype(kind) for v in (a, x, scale, b, bias))
    t0 = kind(0.5) * x + a
    t0 = kind(-0.25) * x + t0
    t1 = scale[:, None] * t0
    out = np.maximum(t1 @ b + bias, kind(0))
    return out, out.sum(axis=1)


def main():
    arguments, results = texts.signature(FOLDER / "gpu-launch.mlir")
    values = [ho_random.generate(*argument) for argument in arguments]
    single, double = program(np.float32, *values), program(np.float64, *values)
    entries, samples = [], []
    for (name, shape, _), value, exact in zip(results, single, double):
        value, exact = (v.astype(np.float64).reshape(-1) for v in (value, exact))
        rtol, atol, _ = references.tolerance(name, value, exact, None)
        samples.append(references.sample(value, 4096))
        entries.append(
            references.entry(name, list(shape), samples[-1].size, rtol, atol)
        )
    references.write(FOLDER / "reference", entries, samples)


if __name__ == "__main__":
    main()
