"""The decomposition table: torch-mlir's plus what stock MLIR needs.

Each function computes what the operator it stands for is defined to compute;
without it torch-mlir writes tm_tensor operations (a dialect of its own) or one
run-time assertion per element.
"""

import torch
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

aten = torch.ops.aten


def topk(values, k, dim=-1, largest=True, sorted=True):
    """k rounds of "take the maximum, then mask it", not tm_tensor.sort."""
    if not largest:
        raise NotImplementedError("topk of the smallest")
    shape = [1] * values.dim()
    shape[dim] = -1
    positions = torch.arange(values.shape[dim]).view(shape)
    best, indices = [], []
    for _ in range(k):
        value, index = torch.max(values, dim, keepdim=True)
        best.append(value)
        indices.append(index)
        values = torch.where(positions == index, float("-inf"), values)
    return torch.cat(best, dim), torch.cat(indices, dim)


def reciprocal(value):
    """A division, not a division behind "no element is zero" assertions."""
    return aten.div.Tensor(torch.ones_like(value), value)


def one_hot(indices, count, dtype):
    """(n,) -> (n, count), where torch would scatter."""
    return (indices.unsqueeze(-1) == torch.arange(count)).to(dtype)


def embedding_dense_backward(gradient, indices, count, padding_idx, by_frequency):
    """One-hot matrix product, not tm_tensor.scatter with accumulation."""
    if by_frequency or padding_idx >= 0:
        raise NotImplementedError("embedding with padding or scaled gradients")
    selected = one_hot(indices.reshape(-1), count, gradient.dtype)
    return torch.mm(selected.t(), gradient.reshape(-1, gradient.shape[-1]))


def nll_loss_backward(gradient, values, target, weight, reduction, ignored, total):
    """One-hot selection, not tm_tensor.scatter; `reduction` 1 is the mean."""
    if weight is not None or reduction != 1 or values.dim() != 2:
        raise NotImplementedError("nll_loss other than the plain mean over rows")
    selected = one_hot(target, values.shape[1], values.dtype)
    counted = (target != ignored).to(values.dtype).unsqueeze(-1)
    return selected * counted * (-gradient / total)


def table():
    return {
        **get_decomposition_table(),
        aten.topk.default: topk,
        aten.reciprocal.default: reciprocal,
        aten.embedding_dense_backward.default: embedding_dense_backward,
        aten.nll_loss_backward.default: nll_loss_backward,
    }
