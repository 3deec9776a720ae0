"""Problems of docs/plan-format.md, and what the checker demands of each access."""

from dataclasses import dataclass, field

READS = {"read"}
WRITES = {"write", "write_all"}
HOST = {"host_read", "host_write", "host_write_all"}


@dataclass
class Buffer:
    name: str
    size: int
    defined: bool
    required: bool


@dataclass
class Operation:
    name: str
    duration: int
    workspace: int
    accesses: dict  # buffer name -> set of words


@dataclass
class Problem:
    machine: dict
    buffers: dict = field(default_factory=dict)
    operations: list = field(default_factory=list)

    @property
    def alignment(self):
        return int(self.machine.get("alignment", 256))

    def aligned(self, size):
        return -(-size // self.alignment)


def parse(text):
    problem = None
    for line in text.splitlines():
        words = line.split("#")[0].split()
        if not words:
            continue
        pairs = dict(word.split("=", 1) for word in words if "=" in word)
        if words[0] == "machine":
            problem = Problem(pairs)
        elif words[0] == "buffer":
            problem.buffers[words[1]] = Buffer(
                words[1], int(pairs["size"]), "defined" in words, "required" in words)
        else:
            accesses = {}
            for word in READS | WRITES | HOST:
                for name in pairs.get(word, "").split(","):
                    if name:
                        accesses.setdefault(name, set()).add(word)
            problem.operations.append(
                Operation(words[1], int(pairs["duration"]), int(pairs.get("workspace", 0)), accesses))
    return problem


def render(problem):
    lines = ["machine " + " ".join(f"{key}={value}" for key, value in problem.machine.items())]
    for buffer in problem.buffers.values():
        lines.append(f"buffer {buffer.name} size={buffer.size}" + (" defined" if buffer.defined else "")
                     + (" required" if buffer.required else ""))
    for operation in problem.operations:
        line = f"op {operation.name} duration={operation.duration}"
        if operation.workspace:
            line += f" workspace={operation.workspace}"
        for word in sorted(READS | WRITES | HOST):
            names = [name for name, words in operation.accesses.items() if word in words]
            if names:
                line += f" {word}=" + ",".join(names)
        lines.append(line)
    return "\n".join(lines) + "\n"


@dataclass
class Use:
    """One access by the device."""
    buffer: str
    operation: int
    needs: bool  # contents
    writes: bool
    earliest: int  # boundary after the last write by the host
    must_store: bool = False
    breaks: bool = False  # the gap to the next use cannot be kept


def uses_of(problem, name):
    """The uses of one buffer in order, and the operations that touch it on the host."""
    buffer = problem.buffers[name]
    uses, host = [], []
    contents, boundary = buffer.defined, 0
    for index, operation in enumerate(problem.operations):
        words = operation.accesses.get(name)
        if not words:
            continue
        if words & HOST:
            host.append(index)
            if words & {"host_write", "host_write_all"}:
                contents, boundary = True, index + 1
                if uses:
                    uses[-1].breaks = True
            continue
        writes = bool(words & WRITES)
        needs = "read" in words or (writes and "write_all" not in words and contents)
        if uses and not needs:
            uses[-1].breaks = True
        uses.append(Use(name, index, needs, writes, boundary))
        contents = contents or writes
    _mark_stores(problem, name, uses)
    return uses, host


def _mark_stores(problem, name, uses):
    """Which versions the host needs; a stay stores once, so another write after such a version breaks it."""
    device = {use.operation: use for use in uses}
    host_needs = problem.buffers[name].required
    written = False
    host_read_since = False
    following = None
    for index in range(len(problem.operations) - 1, -1, -1):
        words = problem.operations[index].accesses.get(name)
        if not words:
            continue
        if words & HOST:
            host_read_since = True
            host_needs = "host_read" in words or "host_write_all" not in words
            continue
        use = device[index]
        # As the planner: the break lies before the first use behind the host's read.
        if following is not None and host_read_since and written and _dirty_before(uses, use):
            use.breaks = True
        if use.breaks:
            written = False
        use.must_store = use.writes and host_needs
        written = written or use.writes
        if use.writes:
            host_needs = False
        host_read_since = False
        following = use


def _dirty_before(uses, last):
    """Whether a stay that ends with `last` may hold something written on the device."""
    dirty = False
    for use in uses:
        dirty = dirty or use.writes
        if use is last:
            return dirty
        if use.breaks:
            dirty = False
    return dirty
