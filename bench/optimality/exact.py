"""The least time of a small problem, and the fewest bytes at that time, by CP-SAT.

The timeline of lib/Plan/Timeline.c in whole nanoseconds, without interference: one compute queue in the order
given, one link each way. Every use of a buffer is a rectangle in time and addresses; a kept gap joins two of
them. It begins with the load, if there is one, and ends with the store, if that outlives the use.
"""

from ortools.sat.python import cp_model

import problem as text


class Model:
    def __init__(self, problem, time_limit):
        self.problem = problem
        self.model = cp_model.CpModel()
        self.horizon = time_limit
        self.budget = int(problem.machine["memory"]) // problem.alignment
        self.latency = int(problem.machine.get("latency", 0))
        self.loads, self.stores = [], []
        self.load_bytes, self.store_bytes = [], []
        self.times, self.spaces, self.heights = [], [], []
        self.store_ends = {}  # buffer -> [(index of operation, end, present)]
        self._operations()
        for name in problem.buffers:
            self._buffer(name)
        self._resources()

    def _time(self, name):
        return self.model.new_int_var(0, self.horizon, name)

    def _copy_time(self, size, rate):
        return self.latency + int(size * 1e9 / float(self.problem.machine[rate]))

    def _operations(self):
        self.start, self.end = [], []
        self.makespan = self._time("makespan")
        for index, operation in enumerate(self.problem.operations):
            start, end = self._time(f"s{index}"), self._time(f"e{index}")
            self.model.add(end == start + operation.duration)
            if index:
                self.model.add(start >= self.end[-1])
            self.start.append(start)
            self.end.append(end)
            self.model.add(self.makespan >= end)
            if operation.workspace:
                self._rectangle(start, end, self.problem.aligned(operation.workspace), f"w{index}")

    def _rectangle(self, begin, end, height, name):
        size = self.model.new_int_var(0, self.horizon, f"{name}.t")
        low = self.model.new_int_var(0, self.budget - height, f"{name}.y")
        self.times.append(self.model.new_interval_var(begin, size, end, f"{name}.x"))
        self.spaces.append(self.model.new_fixed_size_interval_var(low, height, f"{name}.a"))
        self.heights.append(height)
        return low

    def _buffer(self, name):
        uses, host = text.uses_of(self.problem, name)
        buffer = self.problem.buffers[name]
        height = self.problem.aligned(buffer.size)
        keep, lows, begins, ends, load_of = [], [], [], [], []
        for index, use in enumerate(uses):
            last = index + 1 == len(uses)
            keep.append(0 if last or use.breaks else self.model.new_bool_var(f"{name}.k{index}"))
            begins.append(self._time(f"{name}.b{index}"))
            ends.append(self._time(f"{name}.e{index}"))
            lows.append(self._rectangle(begins[-1], ends[-1], height, f"{name}.{index}"))
            self.model.add(ends[-1] >= self.end[use.operation])
            self.model.add(begins[-1] <= self.start[use.operation])
            load_of.append(self._load(name, buffer, uses, keep, index, begins[-1]))
        for index in range(len(uses) - 1):
            if isinstance(keep[index], int):
                continue
            self.model.add(lows[index] == lows[index + 1]).only_enforce_if(keep[index])
            following = self.start[uses[index + 1].operation]
            self.model.add(ends[index] == following).only_enforce_if(keep[index])
            self.model.add(begins[index + 1] == following).only_enforce_if(keep[index])
        self._versions(name, buffer, uses, keep, ends, load_of, host)

    def _load(self, name, buffer, uses, keep, index, begin):
        use = uses[index]
        if not use.needs:
            return None
        present = 1
        if index and not isinstance(keep[index - 1], int):
            present = keep[index - 1].negated()
        duration = self._copy_time(buffer.size, "to_device")
        start, end = self._time(f"{name}.l{index}"), self._time(f"{name}.le{index}")
        self.loads.append(self.model.new_optional_interval_var(start, duration, end, present,
                                                               f"{name}.load{index}"))
        self.load_bytes.append((buffer.size, present))
        conditions = [self.start[use.operation] >= end, begin <= start]
        if use.earliest:
            conditions.append(start >= self.end[use.earliest - 1])
        if index:
            conditions.append(start >= self.end[uses[index - 1].operation])
        for condition in conditions:
            constraint = self.model.add(condition)
            if not isinstance(present, int):
                constraint.only_enforce_if(present)
        return start, present

    def _versions(self, name, buffer, uses, keep, ends, load_of, host):
        for index, use in enumerate(uses):
            if use.writes:
                self._version(name, buffer, uses, keep, ends, load_of, host, index)

    def _version(self, name, buffer, uses, keep, ends, load_of, host, write):
        """The store of what one write leaves: if the host needs it, or if it is given up and needed again."""
        last = write  # the last use that sees this version
        given_up = []
        for index in range(write + 1, len(uses)):
            if not uses[index].needs or uses[index].earliest > uses[write].operation:
                break
            gap = keep[index - 1]
            given_up.append(1 if isinstance(gap, int) else gap.negated())
            if uses[index].writes:
                break
            last = index
        stored = self.model.new_bool_var(f"{name}.st{write}")
        if uses[write].must_store or any(isinstance(gap, int) for gap in given_up):
            self.model.add(stored == 1)
        elif given_up:
            self.model.add_max_equality(stored, given_up)
        else:
            self.model.add(stored == 0)
        start, end = self._time(f"{name}.t{write}"), self._time(f"{name}.te{write}")
        duration = self._copy_time(buffer.size, "to_host")
        self.stores.append(self.model.new_optional_interval_var(start, duration, end, stored,
                                                                f"{name}.store{write}"))
        self.store_bytes.append((buffer.size, stored))
        self.model.add(start >= self.end[uses[write].operation]).only_enforce_if(stored)
        self.model.add(self.makespan >= end).only_enforce_if(stored)
        together = [stored]
        for index in range(write, last + 1):
            # The stay that holds the write ends here: its bytes are taken until the store is over.
            ending = [] if isinstance(keep[index], int) else [keep[index].negated()]
            self.model.add(ends[index] >= end).only_enforce_if(together + ending)
            if isinstance(keep[index], int):
                break
            together = together + [keep[index]]
        for index in range(write + 1, len(uses)):
            if load_of[index]:
                begin, present = load_of[index]
                condition = [stored] + ([] if isinstance(present, int) else [present])
                self.model.add(begin >= end).only_enforce_if(condition)
        for operation in host:
            if operation > uses[write].operation:
                self.model.add(self.start[operation] >= end).only_enforce_if(stored)

    def _resources(self):
        if self.loads:
            self.model.add_no_overlap(self.loads)
        if self.stores:
            self.model.add_no_overlap(self.stores)
        self.model.add_no_overlap_2d(self.times, self.spaces)
        self.model.add_cumulative(self.times, self.heights, self.budget)
        self.bytes = sum(size * present for size, present in self.load_bytes + self.store_bytes)


def _solve(model, seconds):
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    status = solver.solve(model.model)
    if status == cp_model.INFEASIBLE:
        raise ValueError("infeasible")
    return solver if status == cp_model.OPTIMAL else None


def solve(problem, time_limit, seconds):
    """(least time, fewest bytes at that time), or None if either was not proved in time."""
    model = Model(problem, time_limit)
    model.model.minimize(model.makespan)
    solver = _solve(model, seconds)
    if not solver:
        return None
    least = int(round(solver.objective_value))
    model = Model(problem, least)
    model.model.minimize(model.bytes)
    solver = _solve(model, seconds)
    return (least, int(round(solver.objective_value))) if solver else None
