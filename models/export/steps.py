"""Each model as one pure function: (inputs..., weights...) -> results."""

import torch
import transformers
from torch.fx.experimental.proxy_tensor import make_fx


class Forward(torch.nn.Module):
    """functional_call of `model`; the model itself is not a submodule, so that
    torch.export sees its weights only as arguments."""

    def __init__(self, spec, model, names):
        super().__init__()
        self.__dict__.update(spec=spec, model=model, names=names)

    def split(self, args):
        count = len(self.spec.inputs)
        inputs = dict(zip((i.name for i in self.spec.inputs), args[:count]))
        return inputs, dict(zip(self.names, args[count:]))

    def call(self, inputs, weights):
        if isinstance(self.model, transformers.PreTrainedModel):
            keywords = {**inputs, **self.spec.options}
            return torch.func.functional_call(self.model, weights, (), keywords)
        images = inputs["pixel_values"]
        return torch.func.functional_call(self.model, weights, (images,))

    def forward(self, *args):
        output = self.call(*self.split(args))
        if isinstance(output, torch.Tensor):
            return output
        return tuple(output[name] for name in self.spec.results)


class TrainStep(Forward):
    """loss, then every weight after one step of SGD (statistics included)."""

    def loss(self, parameters, statistics, inputs):
        output = self.call(inputs, {**parameters, **statistics})
        if isinstance(output, torch.Tensor):
            loss = torch.nn.functional.cross_entropy(output, inputs["labels"])
        else:
            loss = output["loss"]
        # functional_call writes the batch statistics into this dictionary's
        # tensors; handing it back makes them results of the step.
        return loss, statistics

    def forward(self, *args):
        inputs, weights = self.split(args)
        trained = {name for name, _ in self.model.named_parameters()}
        parameters = {n: w for n, w in weights.items() if n in trained}
        statistics = {n: w.clone() for n, w in weights.items() if n not in trained}
        gradients, (loss, statistics) = torch.func.grad_and_value(
            self.loss, has_aux=True
        )(parameters, statistics, inputs)
        rate = self.spec.learning_rate
        updated = {n: w - rate * gradients[n] for n, w in parameters.items()}
        updated.update(statistics)
        return (loss, *(updated[name] for name in self.names))


def program(step, args):
    """The ExportedProgram of a Forward or TrainStep."""
    if isinstance(step, TrainStep):
        # make_fx runs the backward pass while tracing, which leaves plain aten.
        step = make_fx(step)(*args)
    return torch.export.export(step, tuple(args), strict=False)
