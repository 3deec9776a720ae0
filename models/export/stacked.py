#!/usr/bin/env python3
"""Writes a Llama-shaped decoder step with its layers stacked in one loop, or written out.

The loop form takes each weight as one tensor with the layer in front, as exporters that scan over
layers do; the unrolled form takes one for each layer, under its number.

  stacked.py --layers=80 --shape=llama-3-70b > loop.mlir
  stacked.py --layers=8 --shape=tiny --unrolled > written-out.mlir
"""

import argparse

# width, heads, heads of keys and values, hidden width of the feed-forward part, context, batch, type
SHAPES = {
    "llama-3-70b": (8192, 64, 8, 28672, 2048, 1, "f16"),
    "llama-3-70b-prefill": (8192, 64, 8, 28672, 2048, 512, "f16"),
    "medium": (512, 8, 4, 1408, 128, 32, "f32"),
    "small": (256, 4, 2, 704, 64, 8, "f32"),
    "tiny": (32, 4, 2, 48, 16, 2, "f32"),
}


class Writer:
    """Emits operations on tensors and numbers their results."""

    def __init__(self, shape, layers, unrolled):
        self.unrolled = unrolled
        self.width, self.heads, self.groups, self.hidden, self.context, self.batch, self.type = shape
        self.layers = layers
        self.head = self.width // self.heads
        self.narrow = self.groups * self.head
        self.lines = []
        self.count = 0
        self.indent = "    "

    def line(self, text):
        self.lines.append(self.indent + text)

    def tensor(self, *sizes):
        return "tensor<%sx%s>" % ("x".join(str(size) for size in sizes), self.type)

    def value(self, text):
        name = "%%v%d" % self.count
        self.count += 1
        self.line(name + " = " + text)
        return name

    def empty(self, *sizes):
        return self.value("tensor.empty() : " + self.tensor(*sizes))

    def zeros(self, *sizes):
        empty = self.empty(*sizes)
        kind = self.tensor(*sizes)
        return self.value(f"linalg.fill ins(%zero : {self.type}) outs({empty} : {kind}) -> {kind}")

    def slice(self, stack, index, *sizes):
        if self.unrolled:
            return stack + index
        rank = len(sizes)
        offsets = ", ".join([index] + ["0"] * rank)
        extent = ", ".join(str(size) for size in (1,) + sizes)
        strides = ", ".join(["1"] * (rank + 1))
        return self.value(
            f"tensor.extract_slice {stack}[{offsets}] [{extent}] [{strides}] : "
            f"{self.tensor(self.layers, *sizes)} to {self.tensor(*sizes)}")

    def matmul(self, left, right, rows, inner, columns):
        kind = self.tensor(rows, columns)
        return self.value(
            f"linalg.matmul ins({left}, {right} : {self.tensor(rows, inner)}, "
            f"{self.tensor(inner, columns)}) outs({self.zeros(rows, columns)} : {kind}) -> {kind}")

    def generic(self, maps, iterators, inputs, kinds, out, out_kind, body):
        """`body` is a list of lines over %a0, %a1, ... and %out, the last of them the yield."""
        names = ", ".join(f"%a{i}: {self.type}" for i in range(len(inputs)))
        result = self.value(
            "linalg.generic {indexing_maps = [%s], iterator_types = [%s]} "
            "ins(%s : %s) outs(%s : %s) {" % (
                ", ".join(f"affine_map<{m}>" for m in maps),
                ", ".join(f'"{i}"' for i in iterators),
                ", ".join(inputs), ", ".join(kinds), out, out_kind))
        self.line(f"^bb0({names}, %out: {self.type}):")
        for text in body:
            self.line("  " + text)
        self.line("} -> " + out_kind)
        return result

    def norm(self, x, scale):
        """Root mean square, times `scale`."""
        b, d, t = self.batch, self.width, self.type
        wide, column = self.tensor(b, d), self.tensor(b)
        squares = self.generic(
            ["(i, j) -> (i, j)", "(i, j) -> (i)"], ["parallel", "reduction"], [x], [wide],
            self.zeros(b), column,
            [f"%s = arith.mulf %a0, %a0 : {t}", f"%r = arith.addf %out, %s : {t}",
             f"linalg.yield %r : {t}"])
        return self.generic(
            ["(i, j) -> (i, j)", "(i, j) -> (i)", "(i, j) -> (j)", "(i, j) -> (i, j)"],
            ["parallel", "parallel"], [x, squares, scale], [wide, column, self.tensor(d)],
            self.empty(b, d), wide,
            [f"%m = arith.mulf %a1, %by_width : {t}", f"%e = arith.addf %m, %tiny : {t}",
             f"%q = math.rsqrt %e : {t}", f"%s = arith.mulf %a0, %q : {t}",
             f"%r = arith.mulf %s, %a2 : {t}", f"linalg.yield %r : {t}"])

    def rotate(self, x, columns):
        """The tables are the same in every layer."""
        b, t = self.batch, self.type
        wide = self.tensor(b, columns)
        heads = columns // self.head
        split = self.value(f"tensor.expand_shape {x} [[0], [1, 2]] output_shape "
                           f"[{b}, {heads}, {self.head}] : {wide} into "
                           f"{self.tensor(b, heads, self.head)}")
        kind = self.tensor(b, heads, self.head)
        turned = self.generic(
            ["(b, h, e) -> (b, h, e)", "(b, h, e) -> (b, e)", "(b, h, e) -> (b, e)",
             "(b, h, e) -> (b, h, e)"],
            ["parallel"] * 3, [split, "%cosines", "%sines"],
            [kind, self.tensor(b, self.head), self.tensor(b, self.head)],
            self.empty(b, heads, self.head), kind,
            [f"%c = arith.mulf %a0, %a1 : {t}", f"%s = arith.mulf %a0, %a2 : {t}",
             f"%r = arith.subf %c, %s : {t}", f"linalg.yield %r : {t}"])
        return turned

    def attend(self, queries, keys, values):
        b, t = self.batch, self.type
        groups, each, head, context = self.groups, self.heads // self.groups, self.head, self.context
        q_kind = self.tensor(b, groups, each, head)
        q = self.value(f"tensor.expand_shape {queries} [[0], [1, 2], [3]] output_shape "
                       f"[{b}, {groups}, {each}, {head}] : {self.tensor(b, self.heads, head)} into "
                       f"{q_kind}")
        s_kind, row = self.tensor(b, groups, each, context), self.tensor(b, groups, each)
        cache = self.tensor(context, groups, head)
        full = "(b, g, e, s) -> (b, g, e, s)"
        rows = "(b, g, e, s) -> (b, g, e)"
        scores = self.generic(
            ["(b, g, e, s, d) -> (b, g, e, d)", "(b, g, e, s, d) -> (s, g, d)",
             "(b, g, e, s, d) -> (b, g, e, s)"],
            ["parallel"] * 4 + ["reduction"], [q, keys], [q_kind, cache],
            self.zeros(b, groups, each, context), s_kind,
            [f"%p = arith.mulf %a0, %a1 : {t}", f"%r = arith.addf %out, %p : {t}",
             f"linalg.yield %r : {t}"])
        powers = self.generic(
            [full, full], ["parallel"] * 4, [scores], [s_kind],
            self.empty(b, groups, each, context), s_kind,
            [f"%p = arith.mulf %a0, %by_head : {t}", f"%r = math.exp %p : {t}",
             f"linalg.yield %r : {t}"])
        sums = self.generic(
            [full, rows], ["parallel"] * 3 + ["reduction"], [powers], [s_kind],
            self.zeros(b, groups, each), row,
            [f"%r = arith.addf %out, %a0 : {t}", f"linalg.yield %r : {t}"])
        shares = self.generic(
            [full, rows, full], ["parallel"] * 4, [powers, sums], [s_kind, row],
            self.empty(b, groups, each, context), s_kind,
            [f"%r = arith.divf %a0, %a1 : {t}", f"linalg.yield %r : {t}"])
        mixed = self.generic(
            ["(b, g, e, d, s) -> (b, g, e, s)", "(b, g, e, d, s) -> (s, g, d)",
             "(b, g, e, d, s) -> (b, g, e, d)"],
            ["parallel"] * 4 + ["reduction"], [shares, values], [s_kind, cache],
            self.zeros(b, groups, each, head), q_kind,
            [f"%p = arith.mulf %a0, %a1 : {t}", f"%r = arith.addf %out, %p : {t}",
             f"linalg.yield %r : {t}"])
        return self.value(f"tensor.collapse_shape {mixed} [[0], [1, 2, 3]] : {q_kind} into "
                          f"{self.tensor(b, self.width)}")

    def add(self, left, right):
        kind = self.tensor(self.batch, self.width)
        return self.value(f"linalg.add ins({left}, {right} : {kind}, {kind}) "
                          f"outs({self.empty(self.batch, self.width)} : {kind}) -> {kind}")

    def gated(self, gate, up):
        kind, t = self.tensor(self.batch, self.hidden), self.type
        same = "(i, j) -> (i, j)"
        return self.generic(
            [same, same, same], ["parallel"] * 2, [gate, up], [kind, kind],
            self.empty(self.batch, self.hidden), kind,
            [f"%n = arith.negf %a0 : {t}", f"%e = math.exp %n : {t}",
             f"%d = arith.addf %one, %e : {t}", f"%s = arith.divf %a0, %d : {t}",
             f"%r = arith.mulf %s, %a1 : {t}", f"linalg.yield %r : {t}"])

    def remember(self, cache, index, rows):
        """The rows of this step, at the end of what the layer's cache holds."""
        b, groups, head = self.batch, self.groups, self.head
        kind = self.tensor(self.context, groups, head)
        layer = cache if self.unrolled else self.slice(cache, index, self.context, groups, head)
        start = self.context - b
        grown = self.value(
            f"tensor.insert_slice {rows} into {layer}[{start}, 0, 0] [{b}, {groups}, {head}] "
            f"[1, 1, 1] : {self.tensor(b, groups, head)} into {kind}")
        if self.unrolled:
            return grown, grown
        whole = self.value(
            f"tensor.insert_slice {grown} into {cache}[{index}, 0, 0, 0] "
            f"[1, {self.context}, {groups}, {head}] [1, 1, 1, 1] : {kind} into {self.cache()}")
        return grown, whole

    def layer(self, index, x, keys, values):
        b, d, narrow, hidden = self.batch, self.width, self.narrow, self.hidden
        normed = self.norm(x, self.slice("%attention_norm", index, d))
        q = self.matmul(normed, self.slice("%wq", index, d, d), b, d, d)
        k = self.matmul(normed, self.slice("%wk", index, d, narrow), b, d, narrow)
        v = self.matmul(normed, self.slice("%wv", index, d, narrow), b, d, narrow)
        turned = self.rotate(q, d)
        k_rows = self.rotate(k, narrow)
        v_rows = self.value(f"tensor.expand_shape {v} [[0], [1, 2]] output_shape "
                            f"[{b}, {self.groups}, {self.head}] : {self.tensor(b, narrow)} into "
                            f"{self.tensor(b, self.groups, self.head)}")
        k_layer, keys = self.remember(keys, index, k_rows)
        v_layer, values = self.remember(values, index, v_rows)
        mixed = self.attend(turned, k_layer, v_layer)
        x = self.add(x, self.matmul(mixed, self.slice("%wo", index, d, d), b, d, d))
        normed = self.norm(x, self.slice("%feed_norm", index, d))
        gate = self.matmul(normed, self.slice("%w_gate", index, d, hidden), b, d, hidden)
        up = self.matmul(normed, self.slice("%w_up", index, d, hidden), b, d, hidden)
        down = self.slice("%w_down", index, hidden, d)
        x = self.add(x, self.matmul(self.gated(gate, up), down, b, hidden, d))
        return x, keys, values

    def stacks(self):
        """What each layer has one of."""
        d, narrow, hidden = self.width, self.narrow, self.hidden
        return [("attention_norm", (d,)), ("wq", (d, d)), ("wk", (d, narrow)), ("wv", (d, narrow)),
                ("wo", (d, d)), ("feed_norm", (d,)), ("w_gate", (d, hidden)),
                ("w_up", (d, hidden)), ("w_down", (hidden, d))]

    def caches(self):
        """Names and types of buffers that hold caches."""
        numbers = [str(i) for i in range(self.layers)] if self.unrolled else [""]
        buffer = self.cache().replace("tensor", "memref")
        return [(name + number, buffer) for number in numbers
                for name in ("key_cache", "value_cache")]

    def arguments(self):
        b, d, head = self.batch, self.width, self.head
        result = [("x", self.tensor(b, d)), ("cosines", self.tensor(b, head)),
                  ("sines", self.tensor(b, head))]
        if self.unrolled:
            result += [(name + str(i), self.tensor(*sizes)) for i in range(self.layers)
                       for name, sizes in self.stacks()]
        else:
            result += [(name, self.tensor(self.layers, *sizes)) for name, sizes in self.stacks()]
        return result + self.caches()

    def cache(self):
        sizes = (self.context, self.groups, self.head)
        return self.tensor(*sizes) if self.unrolled else self.tensor(self.layers, *sizes)

    def constants(self):
        t = self.type
        for name, value in [("zero", 0.0), ("one", 1.0), ("tiny", 1e-5),
                            ("by_width", 1.0 / self.width), ("by_head", self.head**-0.5)]:
            self.line(f"%{name} = arith.constant {value:.6e} : {t}")
        self.line("%first = arith.constant 0 : index")
        self.line("%step = arith.constant 1 : index")
        self.line(f"%layers = arith.constant {self.layers} : index")

    def loop(self):
        kinds = [self.tensor(self.batch, self.width)] + [self.cache()] * 2
        self.line("%r:3 = scf.for %i = %first to %layers step %step "
                  "iter_args(%h = %x, %ks = %old_key_cache, %vs = %old_value_cache) -> (" + ", ".join(kinds) + ") {")
        self.indent = "      "
        result = self.layer("%i", "%h", "%ks", "%vs")
        self.line(f"scf.yield {', '.join(result)} : {', '.join(kinds)}")
        self.indent = "    "
        self.line("}")
        return ["%r#0", "%r#1", "%r#2"]

    def written_out(self):
        x, caches = "%x", []
        for i in range(self.layers):
            x, keys, values = self.layer(str(i), x, f"%old_key_cache{i}", f"%old_value_cache{i}")
            caches += [keys, values]
        return [x] + caches

    def module(self):
        self.constants()
        cache = self.cache()
        buffer = cache.replace("tensor", "memref")
        for name, _ in self.caches():
            self.line(f"%old_{name} = bufferization.to_tensor %{name} restrict writable : "
                      f"{buffer} to {cache}")
        result = self.written_out() if self.unrolled else self.loop()
        for value, (name, _) in zip(result[1:], self.caches()):
            self.line(f"bufferization.materialize_in_destination {value} in restrict writable "
                      f"%{name} : ({cache}, {buffer}) -> ()")
        arguments = []
        for name, kind in self.arguments():
            low, high = (-0.1, 0.1) if name.startswith("w") else (-1.0, 1.0)
            arguments.append(f'%{name}: {kind} {{ho.name = "{name}", '
                             f'ho.random = array<f64: {low}, {high}>}}')
        kind = self.tensor(self.batch, self.width)
        self.line(f"return {result[0]} : {kind}")
        head = f"  func.func @main({', '.join(arguments)}) -> {kind} {{"
        return "\n".join(["module {", head] + self.lines + ["  }", "}"])


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--shape", choices=sorted(SHAPES), default="tiny")
    parser.add_argument("--unrolled", action="store_true")
    options = parser.parse_args()
    if options.layers < 1:
        parser.error("--layers must be at least 1")
    print(Writer(SHAPES[options.shape], options.layers, options.unrolled).module())


if __name__ == "__main__":
    main()
