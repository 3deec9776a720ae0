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


def _dilate(x, stride):
    """Puts stride - 1 zeros after each element of the last two dimensions."""
    *lead, h, w = x.shape
    x = x.reshape(*lead, h, 1, w, 1)
    x = aten.constant_pad_nd(x, [0, stride[1] - 1, 0, 0, 0, stride[0] - 1], 0.0)
    return x.reshape(*lead, h * stride[0], w * stride[1])


def max_pool2d_backward(gradient, x, kernel, stride, padding, dilation, ceil, indices):
    """Per window offset: where it held the maximum, its gradient goes back."""
    if ceil or list(dilation) != [1, 1]:
        raise NotImplementedError("max_pool2d with ceil mode or dilation")
    (height, width), (out_h, out_w) = x.shape[-2:], gradient.shape[-2:]
    top = torch.arange(out_h).view(-1, 1) * stride[0] - padding[0]
    left = torch.arange(out_w).view(1, -1) * stride[1] - padding[1]
    total = None
    for row in range(kernel[0]):
        for column in range(kernel[1]):
            position = (top + row) * width + (left + column)
            part = torch.where(indices == position, gradient, 0.0)
            part = _dilate(part, stride)
            bottom = max(0, height + 2 * padding[0] - row - part.shape[-2])
            right = max(0, width + 2 * padding[1] - column - part.shape[-1])
            part = aten.constant_pad_nd(part, [column, right, row, bottom], 0.0)
            part = part[
                ...,
                padding[0] : padding[0] + height,
                padding[1] : padding[1] + width,
            ]
            total = part if total is None else total + part
    return total


def table():
    return {
        **get_decomposition_table(),
        aten.topk.default: topk,
        aten.reciprocal.default: reciprocal,
        aten.embedding_dense_backward.default: embedding_dense_backward,
        aten.nll_loss_backward.default: nll_loss_backward,
        aten.max_pool2d_with_indices_backward.default: max_pool2d_backward,
    }
