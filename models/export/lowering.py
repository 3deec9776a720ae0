"""PyTorch function -> linalg-on-tensors text with HyperOffload attributes."""

import numpy as np
import torch
from torch_mlir import fx, ir
from torch_mlir.extras.fx_importer import FxImporterHooks

import decompositions

NUMPY_TYPES = {
    torch.float32: np.float32,
    torch.int64: np.int64,
    torch.int32: np.int32,
    torch.uint8: np.uint8,
}


class InlineLiterals(FxImporterHooks):
    """Writes captured tensors as dense<...>, never as dense_resource blobs."""

    LIMIT = 4096  # elements: larger captured tensors must become arguments

    def resolve_literal(self, gni, literal, info):
        if not isinstance(literal, torch.Tensor) or literal.numel() == 1:
            return None
        if literal.numel() > self.LIMIT:
            raise ValueError(f"captured tensor too large: {tuple(literal.shape)}")
        # tolist(): the importer runs under a fake tensor mode, where numpy() fails.
        array = np.array(literal.tolist()).astype(NUMPY_TYPES[literal.dtype])
        attr = ir.DenseElementsAttr.get(array, signless=False)
        return ir.Operation.create(
            name="torch.vtensor.literal",
            results=[gni._cc.tensor_to_vtensor_type(literal)],
            attributes={"value": attr},
        ).result


def lower(program):
    """An ExportedProgram -> a linalg-on-tensors module."""
    return fx.export_and_import(
        program,
        output_type="linalg-on-tensors",
        hooks=InlineLiterals(),
        decomposition_table=decompositions.table(),
    )


def annotate(module, arguments, results):
    """Sets ho.name/ho.random on @main's arguments, ho.name on its results.

    arguments: list of (name, low, high); results: list of names.
    """
    with module.context:
        main = next(op for op in module.body.operations if op.name.value == "main")
        inputs = ir.FunctionType(main.type).inputs
        outputs = ir.FunctionType(main.type).results
        if len(inputs) != len(arguments) or len(outputs) != len(results):
            raise ValueError(
                f"@main has {len(inputs)} -> {len(outputs)} values, "
                f"expected {len(arguments)} -> {len(results)}"
            )
        main.attributes["arg_attrs"] = ir.ArrayAttr.get(
            [
                ir.DictAttr.get(
                    {
                        "ho.name": ir.StringAttr.get(name),
                        "ho.random": ir.DenseF64ArrayAttr.get([low, high]),
                    }
                )
                for name, low, high in arguments
            ]
        )
        main.attributes["res_attrs"] = ir.ArrayAttr.get(
            [ir.DictAttr.get({"ho.name": ir.StringAttr.get(n)}) for n in results]
        )
    return module
