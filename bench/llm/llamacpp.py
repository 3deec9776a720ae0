"""Time of a decode step of llama.cpp: llamacpp.py MODEL.gguf PROMPT_FILE (development only).

Needs llama-cpp-python. One thread, the whole model in memory, 63 greedy steps behind the prompt; prints the median step's seconds.
Sampling is not in it, as it is not in ho-run's step.
"""

import sys
import time

from llama_cpp import Llama

model = Llama(sys.argv[1], n_ctx=128, n_threads=1, n_threads_batch=1, verbose=False)
model.eval(model.tokenize(open(sys.argv[2], "rb").read(), add_bos=False, special=True))
times = []
for _ in range(63):
    token = model.sample(temp=0.0)
    begin = time.perf_counter()
    model.eval([token])
    times.append(time.perf_counter() - begin)
print(f"{sorted(times)[len(times) // 2]:.9f}")
