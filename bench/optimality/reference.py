"""Writes exact.txt: small problems, each with its least time and the fewest bytes at that time.

    python3 -m venv venv && venv/bin/pip install -r bench/optimality/requirements.txt
    sh bench/instances.sh build/release/bin instances
    venv/bin/python bench/optimality/reference.py build/release/bin instances > bench/optimality/exact.txt

Problems are random ones, and windows of real and generated models; those that the solver does not prove within
its time are left out. The planner's own time only cuts the search off: a model that could not reach it would be
infeasible, and is reported.
"""

import os
import random
import subprocess
import sys

import exact
import problem as text

SECONDS = 6
GENERATED = [
    "decoder:llama3-8b,layers=4,tokens=4096",
    "decoder:mixtral-8x7b,layers=3,tokens=2048",
    "decoder:deepseek-v3,layers=2,tokens=4096,machine=gh200",
    "decoder:llama3-8b,layers=3,tokens=2048,training,machine=gh200",
    "cnn:resnet-50,batch=8,training",
    "cnn:inception-v3,batch=4",
    "cnn:densenet-121,batch=4,training,machine=ascend-supernode",
]


def run(tool, *arguments, text_in=None):
    result = subprocess.run([tool, *arguments], input=text_in, capture_output=True, text=True)
    return result.stdout if result.returncode == 0 else None


def cut(whole, first, last, rng):
    """Operations [first, last) as a problem of their own."""
    part = text.Problem(dict(whole.machine, duplex="0"))
    part.operations = whole.operations[first:last]
    before, inside = set(), set()
    for operation in whole.operations[:first]:
        before |= {name for name, words in operation.accesses.items() if not words <= {"read", "host_read"}}
    later_reads = set()
    for operation in whole.operations[last:]:
        later_reads |= set(operation.accesses)
    for operation in part.operations:
        inside |= set(operation.accesses)
    for name in whole.buffers:
        if name in inside:
            old = whole.buffers[name]
            written = any(operation.accesses.get(name, set()) & {"write", "write_all", "host_write",
                                                                 "host_write_all"}
                          for operation in part.operations)
            part.buffers[name] = text.Buffer(name, old.size, old.defined or name in before,
                                             written and (old.required or name in later_reads))
    return part


def budgets(tool, problem):
    """The smallest that works, and the resident peak."""
    problem.machine["memory"] = "unlimited"
    out = run(tool, "-", text_in=text.render(problem))
    if out is None:
        return None
    values = {line[:16].strip(): line[16:].split()[0] for line in out.splitlines()}
    return int(values["minimum"]), int(values["resident peak"])


def plan(tool, problem):
    out = run(tool, "-", "--print-plan", text_in=text.render(problem))
    line = [line for line in out.splitlines() if line.startswith("plan ")][0]
    return {key: int(value) for key, value in (word.split("=") for word in line.split()[1:])}


def candidates(tool, folder):
    rng = random.Random(1)
    for seed in range(170):
        operations, buffers = 6 + seed % 9, 4 + seed % 7
        problem = text.parse(run(tool, f"--random={seed},{operations},{buffers}"))
        problem.machine["duplex"] = "0"
        yield f"random-{seed}", problem
    wholes = [(name, open(os.path.join(folder, name)).read()) for name in sorted(os.listdir(folder))]
    wholes += [(name, run(tool, f"--generate={name}")) for name in GENERATED]
    for name, source in wholes:
        whole = text.parse(source)
        for number in range(12):
            length = min(rng.randint(6, 18), len(whole.operations))
            first = rng.randrange(len(whole.operations) - length + 1)
            part = cut(whole, first, first + length, rng)
            limits = budgets(tool, part) if part.buffers else None
            if not limits or limits[0] >= limits[1] or len(part.buffers) > 40:
                continue
            share = rng.choice([0.1, 0.2, 0.3, 0.5, 0.7, 0.9])
            part.machine["memory"] = str(int(limits[0] + share * (limits[1] - limits[0])))
            yield f"{name.removesuffix('.plan')}-{first}-{length}", part


def main():
    tool, folder = os.path.join(sys.argv[1], "ho-plan"), sys.argv[2]
    tried = solved = 0
    for name, problem in candidates(tool, folder):
        tried += 1
        try:
            # One nanosecond for each copy: times of copies are rounded down here.
            result = exact.solve(problem, plan(tool, problem)["makespan"] + 1, SECONDS)
        except ValueError:
            print(f"{name}: the model finds no plan as quick as the planner's", file=sys.stderr)
            continue
        if not result:
            continue
        solved += 1
        print(f"# exact {name} time={result[0]} bytes={result[1]}")
        print(text.render(problem), end="", flush=True)
    print(f"{solved} of {tried} solved", file=sys.stderr)


if __name__ == "__main__":
    main()
