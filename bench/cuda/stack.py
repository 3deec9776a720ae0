#!/usr/bin/env python3
"""Writes a stack of decoder layers of Llama 3 8B's shape: the prefill of a batch of prompts, linalg on tensors.

  stack.py --layers=32 --batch=24 --tokens=512 > stack.mlir

Weights are bf16 and come from ho-run's generator. Norms and softmax are computed in f32, products
summed in f32. bench/cuda/pytorch.py computes the same with PyTorch. --shape=tiny is for tests.
"""

import argparse

# width, heads, heads of keys and values, hidden width of the feed-forward part
SHAPES = {"llama-3-8b": (4096, 32, 8, 14336), "tiny": (64, 4, 2, 96)}


class Writer:
    """Emits operations on tensors and numbers their results."""

    def __init__(self, shape, layers, batch, tokens):
        self.width, self.heads, self.groups, self.hidden = SHAPES[shape]
        self.layers, self.batch, self.tokens = layers, batch, tokens
        self.head = self.width // self.heads
        self.narrow = self.groups * self.head
        self.rows = batch * tokens
        self.lines, self.arguments, self.count = [], [], 0

    def argument(self, name, kind, low, high, extra=""):
        symbol = "%in_" + name.replace(".", "_")
        self.arguments.append(f'{symbol}: {kind} {{ho.name = "{name}", ho.random = '
                              f"array<f64: {low:.9e}, {high:.9e}>{extra}}}")
        return symbol

    def value(self, text):
        name = f"%v{self.count}"
        self.count += 1
        self.lines.append(f"    {name} = {text}")
        return name

    def empty(self, kind):
        return self.value(f"tensor.empty() : {kind}")

    def generic(self, dims, inputs, out, reduced, body):
        """`inputs` are (value, type, dimensions); the last of `body` yields."""
        value, kind, order = out
        maps = [f"affine_map<({', '.join(dims)}) -> ({', '.join(o)})>" for _, _, o in inputs + [out]]
        kinds = ['"reduction"' if d in reduced else '"parallel"' for d in dims]
        names = ", ".join(f"%a{i}: {k.rsplit('x', 1)[1][:-1]}" for i, (_, k, _) in enumerate(inputs))
        element = kind.rsplit("x", 1)[1][:-1]
        ins = f"ins({', '.join(v for v, _, _ in inputs)} : {', '.join(k for _, k, _ in inputs)}) " if inputs else ""
        result = self.value(
            f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{', '.join(kinds)}]}} "
            f"{ins}outs({value} : {kind}) {{")
        self.lines.append(f"    ^bb0({names + ', ' if names else ''}%out: {element}):")
        self.lines += ["      " + line for line in body]
        self.lines.append(f"    }} -> {kind}")
        return result

    def zeros(self, kind):
        element = kind.rsplit("x", 1)[1][:-1]
        empty = self.empty(kind)
        return self.value(f"linalg.fill ins(%zero_{element} : {element}) outs({empty} : {kind}) -> {kind}")

    def matmul(self, left, right, inner, columns):
        kind = f"tensor<{self.rows}x{columns}xbf16>"
        return self.value(f"linalg.matmul ins({left}, {right} : tensor<{self.rows}x{inner}xbf16>, "
                          f"tensor<{inner}x{columns}xbf16>) outs({self.zeros(kind)} : {kind}) -> {kind}")

    def norm(self, x, scale):
        """Root mean square, times `scale`."""
        wide, column = f"tensor<{self.rows}x{self.width}xbf16>", f"tensor<{self.rows}xf32>"
        squares = self.generic("ij", [(x, wide, "ij")], (self.zeros(column), column, "i"), "j", [
            "%e = arith.extf %a0 : bf16 to f32", "%s = arith.mulf %e, %e : f32",
            "%r = arith.addf %out, %s : f32", "linalg.yield %r : f32"])
        return self.generic(
            "ij", [(x, wide, "ij"), (squares, column, "i"), (scale, f"tensor<{self.width}xbf16>", "j")],
            (self.empty(wide), wide, "ij"), "", [
                "%e = arith.extf %a0 : bf16 to f32", "%m = arith.mulf %a1, %by_width : f32",
                "%d = arith.addf %m, %tiny : f32", "%q = math.rsqrt %d : f32",
                "%n = arith.mulf %e, %q : f32", "%w = arith.extf %a2 : bf16 to f32",
                "%p = arith.mulf %n, %w : f32", "%r = arith.truncf %p : f32 to bf16",
                "linalg.yield %r : bf16"])

    def rotate(self, x, columns):
        """Pairs of neighbours turned by the angle of their position."""
        heads, half = columns // self.head, self.head // 2
        flat = f"tensor<{self.rows}x{columns}xbf16>"
        split = f"tensor<{self.batch}x{self.tokens}x{heads}x{half}x2xbf16>"
        table = f"tensor<{self.tokens}x{half}xf32>"
        pairs = self.value(f"tensor.expand_shape {x} [[0, 1], [2, 3, 4]] output_shape "
                           f"[{self.batch}, {self.tokens}, {heads}, {half}, 2] : {flat} into {split}")
        part = split.replace("x2xbf16", "xbf16")
        parts = [self.value(f"tensor.extract_slice {pairs}[0, 0, 0, 0, {i}] [{self.batch}, {self.tokens}, "
                            f"{heads}, {half}, 1] [1, 1, 1, 1, 1] : {split} to {part}") for i in (0, 1)]
        even, odd = parts
        turned = self.generic(
            "bthep", [(even, part, "bthe"), (odd, part, "bthe"), ("%in_cosines", table, "te"),
                      ("%in_sines", table, "te")],
            (self.empty(split), split, "bthep"), "", [
                "%x = arith.extf %a0 : bf16 to f32", "%y = arith.extf %a1 : bf16 to f32",
                "%i = linalg.index 4 : index", "%first = arith.cmpi eq, %i, %c0 : index",
                "%xc = arith.mulf %x, %a2 : f32", "%ys = arith.mulf %y, %a3 : f32",
                "%xs = arith.mulf %x, %a3 : f32", "%yc = arith.mulf %y, %a2 : f32",
                "%d = arith.subf %xc, %ys : f32", "%s = arith.addf %xs, %yc : f32",
                "%v = arith.select %first, %d, %s : f32", "%r = arith.truncf %v : f32 to bf16",
                "linalg.yield %r : bf16"])
        return self.value(f"tensor.collapse_shape {turned} [[0, 1], [2, 3, 4]] : {split} into {flat}")

    def attend(self, queries, keys, values):
        b, l, g, e, d = self.batch, self.tokens, self.groups, self.heads // self.groups, self.head
        q_flat, k_flat = f"tensor<{self.rows}x{self.width}xbf16>", f"tensor<{self.rows}x{self.narrow}xbf16>"
        q_kind, k_kind = f"tensor<{b}x{l}x{g}x{e}x{d}xbf16>", f"tensor<{b}x{l}x{g}x{d}xbf16>"
        s_kind, row = f"tensor<{b}x{g}x{e}x{l}x{l}xf32>", f"tensor<{b}x{g}x{e}x{l}xf32>"
        p_kind = s_kind.replace("f32", "bf16")
        q = self.value(f"tensor.expand_shape {queries} [[0, 1], [2, 3, 4]] output_shape "
                       f"[{b}, {l}, {g}, {e}, {d}] : {q_flat} into {q_kind}")
        k, v = (self.value(f"tensor.expand_shape {x} [[0, 1], [2, 3]] output_shape "
                           f"[{b}, {l}, {g}, {d}] : {k_flat} into {k_kind}") for x in (keys, values))
        product = ["%x = arith.extf %a0 : bf16 to f32", "%y = arith.extf %a1 : bf16 to f32",
                   "%p = arith.mulf %x, %y : f32", "%r = arith.addf %out, %p : f32", "linalg.yield %r : f32"]
        scores = self.generic("bgeqkd", [(q, q_kind, "bqged"), (k, k_kind, "bkgd")],
                              (self.zeros(s_kind), s_kind, "bgeqk"), "d", product)
        # What a row does not see is selected away wherever keys are summed over: blocks of rows are computed up to the
        # last key that they see.
        seen = ["%q = linalg.index 3 : index", "%k = linalg.index 4 : index", "%seen = arith.cmpi sle, %k, %q : index"]
        scaled = seen + ["%s = arith.mulf %a0, %by_head : f32"]
        empty = self.empty(row)
        lowest = self.value(f"linalg.fill ins(%lowest : f32) outs({empty} : {row}) -> {row}")
        largest = self.generic("bgeqk", [(scores, s_kind, "bgeqk")], (lowest, row, "bgeq"), "k", scaled + [
            "%m = arith.select %seen, %s, %lowest : f32", "%r = arith.maximumf %out, %m : f32",
            "linalg.yield %r : f32"])
        powers = self.generic(
            "bgeqk", [(scores, s_kind, "bgeqk"), (largest, row, "bgeq")],
            (self.empty(s_kind), s_kind, "bgeqk"), "", scaled + [
                "%d = arith.subf %s, %a1 : f32", "%e = math.exp %d : f32",
                "%r = arith.select %seen, %e, %zero_f32 : f32", "linalg.yield %r : f32"])
        sums = self.generic("bgeqk", [(powers, s_kind, "bgeqk")], (self.zeros(row), row, "bgeq"), "k", [
            "%r = arith.addf %out, %a0 : f32", "linalg.yield %r : f32"])
        shares = self.generic(
            "bgeqk", [(powers, s_kind, "bgeqk"), (sums, row, "bgeq")],
            (self.empty(p_kind), p_kind, "bgeqk"), "", seen + [
                "%d = arith.divf %a0, %a1 : f32", "%s = arith.select %seen, %d, %zero_f32 : f32",
                "%r = arith.truncf %s : f32 to bf16", "linalg.yield %r : bf16"])
        wide = q_kind.replace("bf16", "f32")
        mixed = self.generic("bqgedk", [(shares, p_kind, "bgeqk"), (v, k_kind, "bkgd")],
                             (self.zeros(wide), wide, "bqged"), "k", product)
        rounded = self.generic("bqged", [(mixed, wide, "bqged")], (self.empty(q_kind), q_kind, "bqged"), "", [
            "%r = arith.truncf %a0 : f32 to bf16", "linalg.yield %r : bf16"])
        return self.value(f"tensor.collapse_shape {rounded} [[0, 1], [2, 3, 4]] : {q_kind} into {q_flat}")

    def add(self, left, right):
        kind = f"tensor<{self.rows}x{self.width}xbf16>"
        return self.generic(
            "ij", [(left, kind, "ij"), (right, kind, "ij")], (self.empty(kind), kind, "ij"), "", [
                "%x = arith.extf %a0 : bf16 to f32", "%y = arith.extf %a1 : bf16 to f32",
                "%v = arith.addf %x, %y : f32", "%r = arith.truncf %v : f32 to bf16", "linalg.yield %r : bf16"])

    def gated(self, gate, up):
        """Written over `gate`: these are the largest tensors."""
        kind = f"tensor<{self.rows}x{self.hidden}xbf16>"
        return self.generic("ij", [(up, kind, "ij")], (gate, kind, "ij"), "", [
            "%x = arith.extf %out : bf16 to f32", "%y = arith.extf %a0 : bf16 to f32",
            "%n = arith.negf %x : f32", "%e = math.exp %n : f32", "%d = arith.addf %one, %e : f32",
            "%s = arith.divf %x, %d : f32", "%v = arith.mulf %s, %y : f32", "%r = arith.truncf %v : f32 to bf16",
            "linalg.yield %r : bf16"])

    def weight(self, layer, name, inner, columns):
        bound = (3.0 / inner) ** 0.5  # keeps the size of what passes through
        return self.argument(f"layers.{layer}.{name}", f"tensor<{inner}x{columns}xbf16>", -bound, bound)

    def scale(self, layer, name):
        return self.argument(f"layers.{layer}.{name}", f"tensor<{self.width}xbf16>", 0.5, 1.5)

    def layer(self, i, x):
        d, narrow, hidden = self.width, self.narrow, self.hidden
        normed = self.norm(x, self.scale(i, "attention_norm"))
        q = self.rotate(self.matmul(normed, self.weight(i, "wq", d, d), d, d), d)
        k = self.rotate(self.matmul(normed, self.weight(i, "wk", d, narrow), d, narrow), narrow)
        v = self.matmul(normed, self.weight(i, "wv", d, narrow), d, narrow)
        mixed = self.attend(q, k, v)
        x = self.add(x, self.matmul(mixed, self.weight(i, "wo", d, d), d, d))
        normed = self.norm(x, self.scale(i, "feed_norm"))
        gate = self.matmul(normed, self.weight(i, "w_gate", d, hidden), d, hidden)
        up = self.matmul(normed, self.weight(i, "w_up", d, hidden), d, hidden)
        return self.add(x, self.matmul(self.gated(gate, up), self.weight(i, "w_down", hidden, d), hidden, d))

    def module(self):
        for name, text, kind in [("zero_f32", "0.0", "f32"), ("zero_bf16", "0.0", "bf16"), ("one", "1.0", "f32"),
                                 ("tiny", "1.0e-5", "f32"), ("lowest", "-1.0e30", "f32"),
                                 ("by_width", f"{1 / self.width:.9e}", "f32"),
                                 ("by_head", f"{self.head ** -0.5:.9e}", "f32"), ("c0", "0", "index")]:
            self.lines.append(f"    %{name} = arith.constant {text} : {kind}")
        kind = f"tensor<{self.rows}x{self.width}xbf16>"
        table = f"tensor<{self.tokens}x{self.head // 2}xf32>"
        x = self.argument("x", kind, -1, 1, ", ho.fresh")
        self.argument("cosines", table, -1, 1)
        self.argument("sines", table, -1, 1)
        for i in range(self.layers):
            x = self.layer(i, x)
        self.lines.append(f"    return {x} : {kind}")
        head = f"  func.func @main({', '.join(self.arguments)}) -> ({kind} {{ho.name = \"y\"}}) {{"
        return "\n".join(["module {", head] + self.lines + ["  }", "}"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=sorted(SHAPES), default="llama-3-8b")
    for name, least in (("layers", 32), ("batch", 1), ("tokens", 4096)):
        parser.add_argument("--" + name, type=int, default=least)
    options = parser.parse_args()
    if min(options.layers, options.batch, options.tokens) < 1:
        parser.error("--layers, --batch and --tokens must be at least 1")
    print(Writer(options.shape, options.layers, options.batch, options.tokens).module())


if __name__ == "__main__":
    main()
