"""Exports models: python export.py [NAME...] (all of them without a name).

Writes ../NAME/NAME.mlir and ../NAME/reference/. See ../README.md.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import warnings

import torch
from torch.utils.flop_counter import FlopCounterMode

import lowering
import references
import steps
import weights
from zoo import ZOO

ROOT = pathlib.Path(__file__).resolve().parent.parent
PIPELINE = (
    "builtin.module(canonicalize,cse,linalg-fuse-elementwise-ops,canonicalize,cse,"
    "one-shot-bufferize{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map},canonicalize,cse)"
)


class Export:
    """One model with its generated arguments."""

    def __init__(self, name, seed=0):
        self.name, self.spec = name, ZOO[name]
        self.model = self.spec.build()
        self.model.train(self.spec.train)
        table = weights.weight_table(self.model)
        rows = [(i.name, i.tensor, i.low, i.high) for i in self.spec.inputs] + table
        self.arguments = [(n, float(low), float(high)) for n, _, low, high in rows]
        self.tensors = [
            weights.generated(n, tensor, low, high, seed)
            for n, tensor, low, high in rows
        ]
        kind = steps.TrainStep if self.spec.train else steps.Forward
        self.weight_names = [row[0] for row in table]
        self.step = kind(self.spec, self.model, self.weight_names)

    @property
    def result_names(self):
        updated = self.weight_names if self.spec.train else []
        return self.spec.results + [f"{n}.updated" for n in updated]

    def text(self):
        module = lowering.lower(steps.program(self.step, self.tensors))
        return str(lowering.annotate(module, self.arguments, self.result_names))

    def run(self, dtype):
        """The eager results, computed in floating type `dtype`."""
        tensors = [t.to(dtype) if t.is_floating_point() else t for t in self.tensors]
        self.model.to(dtype)
        with torch.set_grad_enabled(self.spec.train):
            results = self.step(*tensors)
        results = (results,) if isinstance(results, torch.Tensor) else results
        return [r.detach().double().numpy().reshape(-1) for r in results]

    def flops(self):
        """Of matrix products and convolutions, as PyTorch counts them."""
        counter = FlopCounterMode(display=False)
        with counter, torch.set_grad_enabled(self.spec.train):
            self.step(*self.tensors)
        return counter.get_total_flops()

    def shapes(self):
        tensors = dict(zip((a[0] for a in self.arguments), self.tensors))
        with torch.set_grad_enabled(self.spec.train):
            results = self.step(*self.tensors)
        results = (results,) if isinstance(results, torch.Tensor) else results
        return [list(r.shape) for r in results], tensors


def reference(export, folder):
    shapes, tensors = export.shapes()
    expected, exact = export.run(torch.float32), export.run(torch.float64)
    limit = 4096 if len(expected) <= 4 else 256
    entries, values, worst = [], [], 0.0
    for name, shape, value, true in zip(export.result_names, shapes, expected, exact):
        weight = name.removesuffix(".updated")
        before = (
            tensors[weight].double().numpy().reshape(-1) if weight != name else None
        )
        rtol, atol, error = references.tolerance(name, value, true, before)
        worst = max(worst, error)
        values.append(references.sample(value, limit))
        entries.append(references.entry(name, shape, values[-1].size, rtol, atol))
    references.write(folder, entries, values)
    first = expected[0]
    print(
        f"  reference: {len(entries)} results, first mean {first.mean():.4g} "
        f"std {first.std():.4g}, float32 error at most {worst:.2g} of the bound"
    )


def check(path):
    """Parses, verifies and bufferizes `path` with stock mlir-opt, if found."""
    tool = os.environ.get("MLIR_OPT") or shutil.which("mlir-opt-22")
    if not tool:
        print("  mlir-opt-22 not found: text not checked")
        return
    subprocess.run([tool, path, "-o", os.devnull], check=True)
    command = [tool, path, f"--pass-pipeline={PIPELINE}", "-o", os.devnull]
    subprocess.run(command, check=True)


def export_model(name, with_text, with_reference):
    folder = ROOT / name
    folder.mkdir(exist_ok=True)
    export = Export(name)
    size = sum(t.numel() * t.element_size() for t in export.tensors)
    print(f"{name}: {len(export.tensors)} arguments, {size} bytes", flush=True)
    print(f"  {export.flops() / 1e9:.2f} Gflop", flush=True)
    if with_text:
        path = folder / f"{name}.mlir"
        path.write_text(export.text() + "\n")
        print(f"  text: {path.stat().st_size} bytes", flush=True)
        check(path)
    if with_reference:
        reference(export, folder / "reference")


def main():
    warnings.filterwarnings("ignore")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(ZOO))
    parser.add_argument("--text-only", action="store_true")
    parser.add_argument("--reference-only", action="store_true")
    options = parser.parse_args()
    torch.manual_seed(0)
    torch.backends.mha.set_fastpath_enabled(False)  # its flops would not count
    for name in options.names or ZOO:
        export_model(name, not options.reference_only, not options.text_only)


if __name__ == "__main__":
    main()
