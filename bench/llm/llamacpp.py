"""Tokens per second of llama.cpp in greedy decoding: llamacpp.py MODEL.gguf PROMPT_FILE (development only).

Needs llama-cpp-python. One thread, the whole model in memory, 63 steps behind the prompt, as ho-run measures them.
"""

import sys
import time

from llama_cpp import Llama

model = Llama(sys.argv[1], n_ctx=128, n_threads=1, n_threads_batch=1, verbose=False)
tokens = model.tokenize(open(sys.argv[2], "rb").read(), add_bos=False, special=True)
model.eval(tokens)
steps = 63
begin = None
for i in range(steps):
    token = model.sample(temp=0.0)
    if begin is None:
        begin = time.perf_counter()
    model.eval([token])
print(f"{steps / (time.perf_counter() - begin):.4f}")
