"""What transformers makes of SmolLM2-135M-Instruct's GGUF: token ids, greedy tokens, logits.

    ./dev fetch-smollm2
    python models/export/smollm2_instruct_reference.py .cache/models/SmolLM2-135M-Instruct.Q4_1.gguf

Writes models/smollm2-135m-instruct/reference: reference.json, and logits.npy with those of each
prompt's last token. Needs models/export/requirements.txt and requirements-gguf.txt.
"""

import argparse
import hashlib
import json
import pathlib

import numpy as np
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

GENERATED = 64
TEXTS = [
    "The capital of France is",
    "def fibonacci(n):\n    \"\"\"Return the n-th Fibonacci number.\"\"\"\n",
    "Once upon a time, in a village of 1,024 people, there lived a clockmaker who",
]
QUESTIONS = [
    "Why is the sky blue? Answer in two sentences.",
    "Write a haiku about memory bandwidth \u2013 na\u00efve but honest.",
]


def prompts(tokenizer):
    """Plain texts, and questions as the file's chat template wraps them."""
    for text in TEXTS:
        yield text
    for question in QUESTIONS:
        yield tokenizer.apply_chat_template(
            [{"role": "user", "content": question}], tokenize=False, add_generation_prompt=True
        )


def run(model, ids):
    """The last token's logits, and the tokens that greedy decoding adds."""
    with torch.no_grad():
        step = model(torch.tensor([ids]), use_cache=True)
        logits = step.logits[0, -1].numpy().astype(np.float32)
        tokens, margins = [], []
        for _ in range(GENERATED):
            best = torch.topk(step.logits[0, -1], 2)
            tokens.append(int(best.indices[0]))
            margins.append(float(best.values[0] - best.values[1]))
            step = model(
                torch.tensor([[tokens[-1]]]), past_key_values=step.past_key_values, use_cache=True
            )
    return logits, tokens, min(margins)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gguf", type=pathlib.Path)
    arguments = parser.parse_args()
    folder, name = str(arguments.gguf.parent), arguments.gguf.name
    torch.set_num_threads(1)
    tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=name)
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.float32)
    model.eval()
    out = pathlib.Path(__file__).parents[1] / "smollm2-135m-instruct" / "reference"
    out.mkdir(parents=True, exist_ok=True)
    entries, logits = [], []
    for text in prompts(tokenizer):
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        last, tokens, margin = run(model, ids)
        logits.append(last)
        entries.append({
            "text": text,
            "tokens": ids,
            "greedy": tokens,
            "greedy_text": tokenizer.decode(tokens),
            "smallest_margin": round(margin, 6),
        })
    np.save(out / "logits.npy", np.stack(logits))
    digest = hashlib.sha256(arguments.gguf.read_bytes()).hexdigest()
    document = {"file": name, "sha256": digest, "logits": "logits.npy", "prompts": entries}
    (out / "reference.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
