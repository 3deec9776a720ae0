"""Reads @main's arguments and results out of a model's text."""

import re

import numpy as np

ARGUMENT = re.compile(
    r"%[\w]+: (?:tensor|memref)<([^>]*)> \{ho\.name = \"([^\"]*)\", "
    r"ho\.random = array<f64: ([^,]*), ([^>]*)>\}"
)
RESULT = re.compile(r"(?:tensor|memref)<([^>]*)> \{ho\.name = \"([^\"]*)\"\}")
TYPES = {"f32": np.float32, "i64": np.int64, "i1": np.bool_}


def signature(path):
    """[(name, shape, type, low, high)] and [(name, shape, type)] of @main."""
    head = path.read_text().split("func.func @main(")[1].split(" {\n")[0]
    inputs, _, outputs = head.partition("-> ")

    def shaped(text):
        *shape, kind = text.split("x")
        return tuple(map(int, shape)), TYPES[kind]

    arguments = [
        (name, *shaped(text), float(low), float(high))
        for text, name, low, high in ARGUMENT.findall(inputs)
    ]
    return arguments, [(name, *shaped(text)) for text, name in RESULT.findall(outputs)]
