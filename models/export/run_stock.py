"""Runs exported texts with stock MLIR 22 and clang on the CPU, and compares.

    python run_stock.py NAME...     needs mlir-opt, mlir-translate and clang 22

Nothing of HyperOffload is involved: this shows that ../NAME/NAME.mlir computes
what PyTorch computed for ../NAME/reference. Plain loops, so slow.
"""

import argparse
import ctypes
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import numpy as np

import ho_random
import references
import texts

ROOT = pathlib.Path(__file__).resolve().parent.parent


def prefix():
    """The directory of LLVM's bin and lib."""
    tool = shutil.which("mlir-opt-22") or shutil.which("mlir-opt")
    found = pathlib.Path(tool).resolve().parent.parent if tool else "."
    return pathlib.Path(os.environ.get("LLVM_PREFIX", found))


TOOLS = prefix()
LOWERING = (
    "builtin.module(canonicalize,cse,linalg-fuse-elementwise-ops,canonicalize,cse,"
    "one-shot-bufferize{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map},canonicalize,cse,"
    "func.func(llvm-request-c-wrappers,math-expand-ops{ops=fpowi,rsqrt}),convert-linalg-to-loops,"
    "expand-strided-metadata,lower-affine,convert-scf-to-cf,convert-math-to-libm,"
    "convert-math-to-llvm,arith-expand,convert-arith-to-llvm,convert-index-to-llvm,"
    "convert-cf-to-llvm,finalize-memref-to-llvm,convert-func-to-llvm,"
    "reconcile-unrealized-casts)"
)


def build(source, folder):
    """Text -> shared library."""
    lowered, code, library = (folder / n for n in ("l.mlir", "m.ll", "m.so"))
    run = lambda *command: subprocess.run(command, check=True)
    run(TOOLS / "bin/mlir-opt", source, f"--pass-pipeline={LOWERING}", "-o", lowered)
    run(TOOLS / "bin/mlir-translate", "--mlir-to-llvmir", lowered, "-o", code)
    runtime = [f"-L{TOOLS}/lib", f"-Wl,-rpath,{TOOLS}/lib", "-lmlir_c_runner_utils"]
    run(
        TOOLS / "bin/clang", "-O2", "-march=native", "-w", "-shared", "-fPIC", code,
        "-o", library, *runtime, "-lm",
    )  # fmt: skip
    return ctypes.CDLL(str(library))


def descriptor(rank):
    """MLIR's memref descriptor."""
    fields = [("base", ctypes.c_void_p), ("data", ctypes.c_void_p)]
    fields += [("offset", ctypes.c_int64)]
    if rank:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type(f"MemRef{rank}", (ctypes.Structure,), {"_fields_": fields})


def filled(array):
    memref = descriptor(array.ndim)()
    memref.base = memref.data = array.ctypes.data
    if array.ndim:
        memref.sizes[:] = array.shape
        memref.strides[:] = [s // array.itemsize for s in array.strides]
    return memref


def read(memref, shape, kind):
    count = int(np.prod(shape, dtype=np.int64))
    address = memref.data + memref.offset * np.dtype(kind).itemsize
    buffer = (ctypes.c_byte * (count * np.dtype(kind).itemsize)).from_address(address)
    return np.frombuffer(buffer, dtype=kind)


def call(library, arguments, results):
    arrays = [
        ho_random.generate(name, shape, kind, low, high)
        for name, shape, kind, low, high in arguments
    ]
    memrefs = [filled(array) for array in arrays]
    fields = [(f"r{i}", descriptor(len(r[1]))) for i, r in enumerate(results)]
    out = type("Results", (ctypes.Structure,), {"_fields_": fields})()
    pointers = [ctypes.byref(m) for m in memrefs]
    started = time.time()
    library._mlir_ciface_main(*([ctypes.byref(out)] if results else []), *pointers)
    seconds = time.time() - started
    if not results:  # memref function: it wrote its arguments
        return {a[0]: array.reshape(-1) for a, array in zip(arguments, arrays)}, seconds
    values = {
        name: read(getattr(out, f"r{i}"), shape, kind).copy()
        for i, (name, shape, kind) in enumerate(results)
    }
    return values, seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+")
    failed = 0
    for name in parser.parse_args().names:
        source = ROOT / name / f"{name}.mlir"
        arguments, results = texts.signature(source)
        with tempfile.TemporaryDirectory() as folder:
            library = build(source, pathlib.Path(folder))
            values, seconds = call(library, arguments, results)
        worst = references.compare(ROOT / name / "reference", values)
        good = worst <= 1.0
        failed += not good
        print(
            f"{name}: {'same' if good else 'DIFFERENT'}, {worst:.3g} of the bound, "
            f"{seconds:.1f} s",
            flush=True,
        )
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
