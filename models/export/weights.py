"""Names, bounds and values of a module's weights."""

import math

import numpy as np
import torch

import ho_random


def rounded(value: float) -> float:
    """Six significant digits, so that the bound prints briefly and exactly."""
    return float(f"{value:.6g}")


def _is_norm(module) -> bool:
    return "norm" in type(module).__name__.lower()


def _fan_in(module, tensor) -> int:
    if type(module).__name__ == "Conv1D":  # GPT-2's: (in, out)
        return tensor.shape[0]
    if tensor.dim() == 4:  # convolution: (out, in / groups, h, w)
        return math.prod(tensor.shape[1:])
    return tensor.shape[-1]  # (out, in), (experts, out, in)


def bounds(module, leaf: str, tensor) -> tuple[float, float]:
    """[low, high) for parameter or buffer `leaf` of `module`."""
    if leaf == "running_var" or (_is_norm(module) and leaf == "weight"):
        return 0.5, 1.5
    if isinstance(module, torch.nn.Embedding):
        return -0.05, 0.05
    if tensor.dim() < 2 or leaf.endswith("bias"):
        return -0.1, 0.1
    if leaf in ("class_token", "pos_embedding"):
        return -0.05, 0.05
    limit = rounded(math.sqrt(3.0 / _fan_in(module, tensor)))
    return -limit, limit


def weight_table(model) -> list[tuple[str, torch.Tensor, float, float]]:
    """(name, tensor, low, high) of every parameter and float statistic."""
    table = []
    persistent = set(model.state_dict().keys())
    named = list(model.named_parameters()) + [
        (name, buffer)
        for name, buffer in model.named_buffers()
        if name in persistent and buffer.is_floating_point()
    ]
    for name, tensor in named:
        owner, _, leaf = name.rpartition(".")
        low, high = bounds(model.get_submodule(owner), leaf, tensor)
        table.append((name, tensor, low, high))
    return table


def generated(name, tensor, low, high, seed=0) -> torch.Tensor:
    dtype = np.dtype(str(tensor.dtype).removeprefix("torch.").replace("bool", "bool_"))
    return torch.from_numpy(
        ho_random.generate(name, tuple(tensor.shape), dtype, low, high, seed)
    )
