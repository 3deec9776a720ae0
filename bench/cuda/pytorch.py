#!/usr/bin/env python3
"""Stacks of decoder layers of Llama 3 8B's shape with PyTorch, as bench/cuda/stack.py writes them.

  pytorch.py --layers=32 --batch=24 --tokens=512 [--modes=resident,prefetch,accelerate]

resident:    all weights on the GPU.
prefetch:    weights in pinned memory; a side stream copies the next layer into one of two places
             while a layer runs, step after step.
accelerate:  accelerate's cpu_offload of the same layers.

One line for each mode, `pytorch MODE milliseconds peak_bytes`, the median step and the most that was allocated, or
`pytorch MODE failed REASON`. `pytorch product SIZE RATE` is a product of bf16. Exit code 77 without PyTorch or a GPU.
"""

import argparse
import statistics
import sys
import time

SHAPES = {"llama-3-8b": (4096, 32, 8, 14336), "tiny": (64, 4, 2, 96)}

try:
    import torch
    import torch.nn.functional as F
except ImportError:
    torch = None


def weight_shapes(shape):
    width, heads, groups, hidden = SHAPES[shape]
    narrow = width // heads * groups
    return {"attention_norm": (width,), "wq": (width, width), "wk": (width, narrow), "wv": (width, narrow),
            "wo": (width, width), "feed_norm": (width,), "w_gate": (width, hidden), "w_up": (width, hidden),
            "w_down": (hidden, width)}


def random_weight(size, device):
    if len(size) == 1:
        return torch.rand(size, device=device, dtype=torch.bfloat16) + 0.5
    bound = (3.0 / size[0]) ** 0.5
    return (torch.rand(size, device=device, dtype=torch.bfloat16) * 2 - 1) * bound


def norm(x, scale):
    wide = x.float()
    return (wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + 1e-5) * scale.float()).to(x.dtype)


def rotate(x, cosines, sines):
    even, odd = x[..., 0::2].float(), x[..., 1::2].float()
    c, s = cosines[None, :, None, :], sines[None, :, None, :]
    return torch.stack((even * c - odd * s, even * s + odd * c), -1).flatten(-2).to(x.dtype)


def layer_step(options, x, w, tables):
    width, heads, groups, _ = SHAPES[options.shape]
    batch, tokens, head = options.batch, options.tokens, width // heads
    normed = norm(x, w["attention_norm"])
    q = rotate((normed @ w["wq"]).view(batch, tokens, heads, head), *tables).transpose(1, 2)
    k = rotate((normed @ w["wk"]).view(batch, tokens, groups, head), *tables).transpose(1, 2)
    v = (normed @ w["wv"]).view(batch, tokens, groups, head).transpose(1, 2)
    k, v = (t.repeat_interleave(heads // groups, 1) for t in (k, v))
    mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    x = x + mixed.transpose(1, 2).reshape(batch * tokens, width) @ w["wo"]
    normed = norm(x, w["feed_norm"])
    return x + (F.silu(normed @ w["w_gate"]) * (normed @ w["w_up"])) @ w["w_down"]


class Inputs:
    """What every mode computes with."""

    def __init__(self, options):
        width, heads, _, _ = SHAPES[options.shape]
        half = width // heads // 2
        self.x = torch.rand(options.batch * options.tokens, width, dtype=torch.bfloat16).pin_memory()
        self.tables = tuple(torch.rand(options.tokens, half, device=options.device) for _ in range(2))


def load(options, inputs):
    return inputs.x.to(options.device, non_blocking=True)


def prepare_resident(options, inputs):
    layers = [{n: random_weight(s, options.device) for n, s in weight_shapes(options.shape).items()}
              for _ in range(options.layers)]

    def step():
        x = load(options, inputs)
        for w in layers:
            x = layer_step(options, x, w, inputs.tables)
        return x

    return step


def prepare_prefetch(options, inputs):
    shapes = weight_shapes(options.shape)
    sizes = [int(torch.Size(s).numel()) for s in shapes.values()]

    def views(flat):
        return {n: part.view(s) for (n, s), part in zip(shapes.items(), flat.split(sizes))}

    hosts = []
    for _ in range(options.layers):  # one copy a layer
        host = torch.empty(sum(sizes), dtype=torch.bfloat16, pin_memory=True)
        host.copy_(torch.cat([random_weight(s, options.device).flatten() for s in shapes.values()]))
        hosts.append(host)
    places = [torch.empty(sum(sizes), dtype=torch.bfloat16, device=options.device) for _ in range(2)]
    weights = [views(place) for place in places]
    side, main = torch.cuda.Stream(), torch.cuda.current_stream()
    arrived, used = ([torch.cuda.Event() for _ in range(2)] for _ in range(2))

    def fetch(i):
        with torch.cuda.stream(side):
            side.wait_event(used[i % 2])
            places[i % 2].copy_(hosts[i % options.layers], non_blocking=True)
            arrived[i % 2].record(side)

    for event in used:
        event.record(main)

    def step():  # each step by itself: it begins with its weights on the host
        x = load(options, inputs)
        fetch(0)
        for i in range(options.layers):
            if i + 1 < options.layers:
                fetch(i + 1)
            main.wait_event(arrived[i % 2])
            x = layer_step(options, x, weights[i % 2], inputs.tables)
            used[i % 2].record(main)
        return x

    return step


def prepare_accelerate(options, inputs):
    from accelerate import cpu_offload

    class Layer(torch.nn.Module):
        def __init__(self):
            super().__init__()
            for name, size in weight_shapes(options.shape).items():
                weight = random_weight(size, options.device).cpu()  # the processor takes a minute
                self.register_parameter(name, torch.nn.Parameter(weight, requires_grad=False))

        def forward(self, x):
            return layer_step(options, x, dict(self.named_parameters(recurse=False)), inputs.tables)

    stack = torch.nn.Sequential(*(Layer() for _ in range(options.layers)))
    cpu_offload(stack, execution_device=torch.device(options.device))
    return lambda: stack(load(options, inputs))


MODES = {"resident": prepare_resident, "prefetch": prepare_prefetch, "accelerate": prepare_accelerate}


def measure(options, mode):
    inputs = Inputs(options)
    step = MODES[mode](options, inputs)
    times = []
    with torch.no_grad():
        for _ in range(options.warmup):
            step()
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
        for _ in range(options.steps):
            begin = time.perf_counter()
            result = step()
            torch.cuda.synchronize()
            times.append(time.perf_counter() - begin)
    if not torch.isfinite(result.float()).all():
        raise ValueError("the result is not finite")
    return statistics.median(times) * 1e3, torch.cuda.max_memory_allocated()


def product(size=8192, rounds=10):
    a, b = (torch.rand(size, size, device="cuda", dtype=torch.bfloat16) * 2 - 1 for _ in range(2))
    for _ in range(3):
        a @ b
    torch.cuda.synchronize()
    begin = time.perf_counter()
    for _ in range(rounds):
        a @ b
    torch.cuda.synchronize()
    print(f"pytorch product {size} {2 * size ** 3 * rounds / (time.perf_counter() - begin):.4g}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=sorted(SHAPES), default="llama-3-8b")
    for name, value in (("layers", 32), ("batch", 24), ("tokens", 512), ("steps", 5), ("warmup", 2)):
        parser.add_argument("--" + name, type=int, default=value)
    parser.add_argument("--modes", default="resident,prefetch,accelerate")
    options = parser.parse_args()
    if torch is None:
        print("pytorch.py: PyTorch is not installed", file=sys.stderr)
        return 77
    if not torch.cuda.is_available():
        print("pytorch.py: PyTorch sees no GPU", file=sys.stderr)
        return 77
    options.device = "cuda"
    torch.manual_seed(0)
    if options.shape != "tiny":
        product()
    for mode in options.modes.split(","):
        try:
            milliseconds, peak = measure(options, mode)
            print(f"pytorch {mode} {milliseconds:.3f} {peak}", flush=True)
        except Exception as error:  # the other modes go on
            print(f"pytorch {mode} failed {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}", flush=True)
        torch.cuda.empty_cache()
    return 0


if __name__ == "__main__":
    sys.exit(main())
