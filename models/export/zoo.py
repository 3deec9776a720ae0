"""The exported models: constructors, inputs and how to call them."""

from dataclasses import dataclass, field
from typing import Callable

import torch
import torchvision
import transformers


@dataclass
class Input:
    name: str
    shape: tuple
    dtype: torch.dtype
    low: float
    high: float

    @property
    def tensor(self):
        return torch.empty(self.shape, dtype=self.dtype)


@dataclass
class Spec:
    build: Callable[[], torch.nn.Module]
    inputs: list[Input]
    results: list[str]  # attributes of the model's output; one name: plain tensor
    train: bool = False
    options: dict = field(default_factory=dict)  # further keyword arguments
    learning_rate: float = 0.0


def tokens(vocabulary, length, name="input_ids"):
    return Input(name, (1, length), torch.int64, 0, vocabulary)


def mask(length):
    return Input("attention_mask", (1, length), torch.int64, 1, 2)


def pixels(batch, size, name="pixel_values"):
    return Input(name, (batch, 3, size, size), torch.float32, -2, 2)


def smollm2_135m():
    """SmolLM2-135M: its published configuration, weights not downloaded."""
    config = transformers.LlamaConfig(
        vocab_size=49152,
        hidden_size=576,
        intermediate_size=1536,
        num_hidden_layers=30,
        num_attention_heads=9,
        num_key_value_heads=3,
        max_position_embeddings=8192,
        rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "default", "rope_theta": 100000.0},
        tie_word_embeddings=True,
        attn_implementation="eager",
    )
    return transformers.LlamaForCausalLM(config)


def bert_base():
    config = transformers.BertConfig(attn_implementation="eager")
    return transformers.BertForMaskedLM(config)


def mixtral_small():
    config = transformers.MixtralConfig(
        vocab_size=4096,
        hidden_size=256,
        intermediate_size=512,
        num_hidden_layers=4,
        num_attention_heads=8,
        num_key_value_heads=2,
        num_local_experts=8,
        num_experts_per_tok=2,
        max_position_embeddings=512,
        sliding_window=None,
        attn_implementation="eager",
        experts_implementation="batched_mm",
    )
    return transformers.MixtralForCausalLM(config)


def gpt2_small():
    config = transformers.GPT2Config(
        resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0, attn_implementation="eager"
    )
    return transformers.GPT2LMHeadModel(config)


def resnet18():
    """Without the batch counters, which nothing reads when momentum is set."""
    model = torchvision.models.resnet18(weights=None)
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.num_batches_tracked = None
    return model


HF = {"use_cache": False}

ZOO = {
    "smollm2-135m": Spec(
        smollm2_135m, [tokens(49152, 64), mask(64)], ["logits"], options=HF
    ),
    "vit-b16": Spec(
        lambda: torchvision.models.vit_b_16(weights=None), [pixels(1, 224)], ["logits"]
    ),
    "bert-base": Spec(bert_base, [tokens(30522, 128), mask(128)], ["logits"]),
    "resnet50": Spec(
        lambda: torchvision.models.resnet50(weights=None), [pixels(1, 224)], ["logits"]
    ),
    "mixtral-small": Spec(
        mixtral_small, [tokens(4096, 64), mask(64)], ["logits"], options=HF
    ),
    "gpt2-small-train": Spec(
        gpt2_small,
        [tokens(50257, 64), mask(64), tokens(50257, 64, "labels")],
        ["loss"],
        train=True,
        options=HF,
        learning_rate=0.1,
    ),
    "resnet18-train": Spec(
        resnet18,
        [pixels(2, 64), Input("labels", (2,), torch.int64, 0, 1000)],
        ["loss"],
        train=True,
        learning_rate=0.1,
    ),
}
