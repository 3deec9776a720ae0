// The page that ho_report_write() makes. docs/report.md describes the data.
(() => {
  'use strict';

  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = id => document.getElementById(id);

  //===----------------------------------------------------------------------===//
  // Words and numbers
  //===----------------------------------------------------------------------===//

  const decisions = [
    {name: 'host', tip: 'never on the device'},
    {name: 'kept', tip: 'loaded once, kept over all its uses'},
    {name: 'streamed', tip: 'loaded for its only use, released after it'},
    {name: 'reloaded', tip: 'dropped between uses and loaded again'},
    {name: 'spilled', tip: 'made on the device, stored to make room, loaded again'},
    {name: 'produced', tip: 'made on the device, never copied'},
    {name: 'stored', tip: 'made on the device, copied to the host'},
  ];
  const READ = 1, WRITE = 2, WRITE_ALL = 4, HOST_READ = 8, HOST_WRITE = 16, DEVICE = READ | WRITE;

  function digits(value) {
    return value === 0 ? '0' :
        value >= 100   ? value.toFixed(0) :
        value >= 10    ? value.toFixed(1) :
                         value.toFixed(2);
  }
  function bytes(value) {
    if (value == null) return '\u2013';
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    let i = 0;
    while (value >= 1024 && i < 5) {
      value /= 1024;
      ++i;
    }
    return (i ? digits(value) : String(value)) + ' ' + units[i];
  }
  function time(ns) {
    const sign = ns < 0 ? '-' : '';
    ns = Math.abs(ns);
    if (ns < 1e3) return sign + Math.round(ns) + ' ns';
    if (ns < 1e6) return sign + digits(ns / 1e3) + ' \u00b5s';
    return ns < 1e9 ? sign + digits(ns / 1e6) + ' ms' : sign + digits(ns / 1e9) + ' s';
  }
  function percent(part, whole) {
    return whole > 0 ? digits(100 * part / whole) + '%' : '\u2013';
  }
  function ratio(value, bound) {
    return bound > 0 ? (value / bound).toFixed(2) + '\u00d7' : '';
  }
  function plural(count, word) {
    return count.toLocaleString('en') + ' ' +
        (count === 1         ? word :
             word === 'copy' ? 'copies' :
                               word + 's');
  }

  function element(tag, attributes, ...children) {
    const result = document.createElement(tag);
    for (const key in attributes)
      if (key === 'style' || key === 'className' || key.startsWith('on') || key === 'title')
        result[key] = attributes[key];
      else
        result.setAttribute(key, attributes[key]);
    result.append(...children);
    return result;
  }

  //===----------------------------------------------------------------------===//
  // Plans
  //===----------------------------------------------------------------------===//

  // Spans from gaps to the one before and lengths.
  function spans(gaps, lengths) {
    const count = gaps.length, start = new Float64Array(count), finish = new Float64Array(count);
    let now = 0;
    for (let i = 0; i < count; ++i) {
      start[i] = now + gaps[i];
      now = finish[i] = start[i] + lengths[i];
    }
    return {count, start, finish};
  }
  function sums(differences) {
    const result = new Float64Array(differences.length);
    let now = 0;
    for (let i = 0; i < result.length; ++i) result[i] = now += differences[i];
    return result;
  }

  // Rows of `count` lists, of the values that each `visit` call of `fill` gives.
  function lists(count, fill) {
    const begin = new Uint32Array(count + 1);
    fill((row) => ++begin[row + 1]);
    for (let i = 0; i < count; ++i) begin[i + 1] += begin[i];
    const items = new Uint32Array(begin[count]), at = begin.slice();
    fill((row, value) => {
      items[at[row]++] = value;
    });
    return row => items.subarray(begin[row], begin[row + 1]);
  }

  class Plan {
    constructor(json) {
      Object.assign(
          this,
          {json, name: json.name, mode: json.mode, figures: json.figures, machine: json.machine});
      this.ops = spans(json.op_gap, json.op_time);
      this.loads = spans(json.load_gap, json.load_time);
      this.stores = spans(json.store_gap, json.store_time);
      this.end = this.figures.time || 1;
      this.live = sums(json.live);
      this.resident = sums(json.live_resident);
      this.readAccesses();
      this.readStays();
      this.readBuffers();
    }
    readAccesses() {
      const {op_accesses: counts, access_buffer: buffers} = this.json;
      this.firstAccess = new Uint32Array(counts.length + 1);
      counts.forEach((count, i) => {
        this.firstAccess[i + 1] = this.firstAccess[i] + count;
      });
      this.accessOp = new Uint32Array(buffers.length);
      counts.forEach(
          (count, i) => this.accessOp.fill(i, this.firstAccess[i], this.firstAccess[i] + count));
      this.hostOp = counts.map(
          (_, i) =>
              this.accessesOf(i).some(a => this.json.access_kinds[a] & (HOST_READ | HOST_WRITE)));
      this.accesses = lists(this.json.buffer_name.length, put => {
        for (let i = 0; i < buffers.length; ++i) put(buffers[i], i);
      });
    }
    accessesOf(op) {
      const result = [];
      for (let i = this.firstAccess[op]; i < this.firstAccess[op + 1]; ++i) result.push(i);
      return result;
    }
    readStays() {
      const json = this.json, count = json.stay_buffer.length;
      const begin = this.stayBegin = sums(json.stay_begin);
      this.stayEnd = begin.map((b, i) => b + json.stay_length[i]);
      this.loadOf = new Int32Array(count).fill(-1);
      this.storeOf = new Int32Array(count).fill(-1);
      json.load_stay.forEach((stay, i) => {
        this.loadOf[stay] = i;
      });
      json.store_stay.forEach((stay, i) => {
        this.storeOf[stay] = i;
      });
      this.stays = lists(json.buffer_name.length, put => {
        for (let i = 0; i < count; ++i) put(json.stay_buffer[i], i);
      });
    }
    // When boundary `at` is reached, on the compute queue.
    boundary(at) {
      return at > 0 ? this.ops.finish[at - 1] : 0;
    }
    readBuffers() {
      const count = this.json.buffer_name.length;
      const fields = [
        'uses', 'numLoads', 'numStores', 'moved', 'share', 'gap', 'gapFrom', 'gapTo', 'first',
        'last'
      ];
      for (const field of fields) this[field] = new Float64Array(count);
      for (let b = 0; b < count; ++b) this.readBuffer(b);
    }
    readBuffer(b) {
      let before = -1, onDevice = 0;
      this.first[b] = -1;
      for (const access of this.accesses(b)) {
        if (!(this.json.access_kinds[access] & DEVICE)) continue;
        const op = this.accessOp[access];
        if (this.first[b] < 0) this.first[b] = op;
        const gap = before < 0 ? 0 : this.ops.start[op] - this.ops.finish[before];
        if (gap > this.gap[b]) [this.gap[b], this.gapFrom[b], this.gapTo[b]] = [gap, before, op];
        before = op;
        ++this.uses[b];
      }
      this.last[b] = before;
      for (const stay of this.stays(b)) {
        this.numLoads[b] += this.loadOf[stay] >= 0;
        this.numStores[b] += this.storeOf[stay] >= 0;
        this.moved[b] +=
            ((this.loadOf[stay] >= 0) + (this.storeOf[stay] >= 0)) * this.stayBytes(stay);
        onDevice += (this.boundary(this.stayEnd[stay]) - this.boundary(this.stayBegin[stay])) *
            this.stayBytes(stay) / this.size(b);
      }
      this.share[b] = 100 * onDevice / this.end;
    }
    size(b) {
      return this.json.buffer_size[b];
    }
    // Of the tensor, or of the piece of it that comes and goes.
    stayBytes(stay) {
      return this.json.stay_bytes ? this.json.stay_bytes[stay] :
                                    this.size(this.json.stay_buffer[stay]);
    }
    isSplit(b) {
      return this.stays(b).some(stay => this.stayBytes(stay) < this.size(b));
    }
    opName(op) {
      return this.json.strings[this.json.op_name[op]];
    }
    opLabel(op) {
      return this.opName(op) + ' #' + op;
    }
    bufferOfLoad(i) {
      return this.json.stay_buffer[this.json.load_stay[i]];
    }
    bufferOfStore(i) {
      return this.json.stay_buffer[this.json.store_stay[i]];
    }
    loadBytes(i) {
      return this.stayBytes(this.json.load_stay[i]);
    }
    storeBytes(i) {
      return this.stayBytes(this.json.store_stay[i]);
    }
  }

  //===----------------------------------------------------------------------===//
  // Why: what the plan's numbers say of one tensor
  //===----------------------------------------------------------------------===//

  function copyTime(plan, b) {
    for (const stay of plan.stays(b)) {
      const load = plan.loadOf[stay];
      if (load >= 0) return plan.loads.finish[load] - plan.loads.start[load];
    }
    return 0;
  }

  // Most bytes that are live while `b` pauses.
  function pressure(plan, b) {
    let most = 0;
    for (let i = plan.gapFrom[b] + 1; i < plan.gapTo[b]; ++i) most = Math.max(most, plan.live[i]);
    return most;
  }

  function whyHost(plan, b) {
    if (!plan.accesses(b).length) return 'Nothing in this block touches it.';
    return 'Only the host touches it.';
  }
  function whyKept(plan, b) {
    const uses = plan.uses[b];
    if (uses < 2)
      return 'Used once, by ' + plan.opLabel(plan.first[b]) +
          '; nothing else needed its place afterwards.';
    return `Used ${uses} times, ${plan.opLabel(plan.first[b])} to ${
               plan.opLabel(plan.last[b])}; staying spares up to ` +
        `${plural(uses - 1, 'reload')} of ${bytes(plan.size(b))}, longest pause ${
               time(plan.gap[b])}.`;
  }
  function whyStreamed(plan, b) {
    const stays = Array.from(plan.stays(b)), op = plan.first[b];
    const loads = stays.map(stay => plan.loadOf[stay]);
    const finish = Math.max(...loads.map(load => plan.loads.finish[load]));
    const ahead = op - plan.stayBegin[stays[0]], late = finish - plan.boundary(op);
    const copy =
        loads.reduce((sum, load) => sum + plan.loads.finish[load] - plan.loads.start[load], 0);
    const issued = ahead > 0 ? `issued ${plural(ahead, 'operation')} ahead` : 'issued just before';
    const hidden = late <= 1 ? 'hidden behind compute' :
                               `compute waits ${time(Math.min(late, plan.json.op_gap[op]))}`;
    return `Used once, by ${plan.opLabel(op)}; its copy of ${time(copy)} is ${issued}, ${
        hidden}. Released after it.`;
  }
  // How many loads bring what the host has written since the stay before.
  function hostVersions(plan, b) {
    const stays = plan.stays(b);
    let count = 0, example = -1;
    for (let k = 1; k < stays.length; ++k) {
      if (plan.loadOf[stays[k]] < 0) continue;
      const from = plan.stayEnd[stays[k - 1]], to = plan.stayBegin[stays[k]];
      const written = plan.accesses(b).find(
          access => plan.json.access_kinds[access] & HOST_WRITE && plan.accessOp[access] >= from &&
              plan.accessOp[access] < to);
      if (written === undefined) continue;
      ++count;
      example = plan.accessOp[written];
    }
    return {count, example};
  }
  function whyAgain(plan, b) {
    const budget = plan.figures.budget, host = hostVersions(plan, b);
    const begin = `${plural(plan.uses[b], 'use')}, ${plural(plan.numLoads[b], 'load')}: `;
    const first = plan.loadOf[plan.stays(b)[0]] >= 0 ? 1 : 0;
    if (host.count && host.count === plan.numLoads[b] - first)
      return begin +
          `the host writes it in between, as in #${
                 host.example}, and each version has to be loaded.`;
    const full =
        budget ? `, when up to ${percent(pressure(plan, b), budget)} of the budget is live` : '';
    const pause = plan.gapTo[b] > plan.gapFrom[b] + 1 ?
        `unused for ${time(plan.gap[b])} from #${plan.gapFrom[b]} to #${plan.gapTo[b]}${full}` :
        'others need its place between uses';
    return begin +
        `${pause}; leaving frees ${bytes(plan.size(b))}, a reload takes ${
               time(copyTime(plan, b))}` +
        (host.count ? `; ${host.count} of the loads bring what the host has written.` : '.');
  }
  function whySpilled(plan, b) {
    return `Made by ${plan.opLabel(plan.first[b])}. ` + whyAgain(plan, b);
  }
  function whyProduced(plan, b) {
    return `Made by ${plan.opLabel(plan.first[b])}, last used by ${
        plan.opLabel(plan.last[b])}; the host does not need it.`;
  }
  function whyStored(plan, b) {
    const need =
        plan.json.buffer_flags[b] & 2 ? 'the host needs it at the end' : 'the host reads it';
    return `Made by ${plan.opLabel(plan.first[b])}; ${need}.`;
  }
  function whySplit(plan, b) {
    const pieces = Array.from(plan.stays(b)).filter(stay => plan.stayBytes(stay) < plan.size(b));
    const sizes = pieces.map(stay => plan.stayBytes(stay));
    const begins = new Set(pieces.map(stay => plan.stayBegin[stay]));
    return ` Copied in ${pieces.length} pieces of ${bytes(Math.min(...sizes))} to ${
               bytes(Math.max(...sizes))}` +
        (begins.size > 1 ? `, from ${begins.size} boundaries on, as room and the link allow.` :
                           ', whose bytes come and go one after the other.');
  }
  const reasons = [whyHost, whyKept, whyStreamed, whyAgain, whySpilled, whyProduced, whyStored];
  function why(plan, b) {
    const decision = plan.json.buffer_decision[b];
    let text = reasons[decision](plan, b);
    if (decision >= 1 && decision <= 3 && plan.numStores[b])
      text += ' Written on the device and stored' +
          (plan.numStores[b] > 1 && !plan.isSplit(b) ? ` ${plan.numStores[b]} times.` : '.');
    if (plan.isSplit(b)) text += whySplit(plan, b);
    return text;
  }

  //===----------------------------------------------------------------------===//
  // The run
  //===----------------------------------------------------------------------===//

  class Run {
    constructor(json) {
      Object.assign(this, {json, figures: json.figures});
      this.ops = spans(json.compute.gap, json.compute.time);
      this.loads = spans(json.load.gap, json.load.time);
      this.stores = spans(json.store.gap, json.store.time);
      this.stalls = spans(json.stall.gap, json.stall.time);
      this.sampleTime = sums(json.sample_time);
      this.sampleLive = sums(json.sample_live);
      // A copy may outlast the last operation.
      this.end = [this.ops, this.loads, this.stores].reduce(
          (end, queue) => Math.max(end, queue.count ? queue.finish[queue.count - 1] : 0),
          this.figures.duration || 1);
    }
    name(op) {
      return op < 0 ? '?' : this.json.strings[this.json.op_name[op]];
    }
    location(op) {
      return op < 0 ? '' : this.json.strings[this.json.op_location[op]];
    }
    estimate(op) {
      return op < 0 ? 0 : this.json.op_estimate[op];
    }
    // Copies are the plan's, in its order, where all sizes agree; operations, which lowering may
    // rename, where all estimates or names do.
    match(plan) {
      const same = (sizes, count, planned) =>
          plan && sizes.length === count && sizes.every((size, i) => size === planned(i));
      this.knowsLoads =
          same(this.json.load.bytes, plan ? plan.loads.count : 0, i => plan.loadBytes(i));
      this.knowsStores =
          same(this.json.store.bytes, plan ? plan.stores.count : 0, i => plan.storeBytes(i));
      const device = plan ? plan.json.op_name.map((_, i) => i)
                                .filter(i => plan.json.op_accesses[i] && !plan.hostOp[i]) :
                            [];
      const alike = (op, i) => plan.json.op_time[op] === this.estimate(this.json.compute.op[i]) ||
          plan.opName(op) === this.name(this.json.compute.op[i]);
      this.knowsOps = device.length === this.ops.count && device.every(alike);
      this.planOp = this.knowsOps ? device : null;
    }
  }

  const plans = data.plans.map(json => new Plan(json));
  const run = data.run ? new Run(data.run) : null;
  let plan = null;

  //===----------------------------------------------------------------------===//
  // The header
  //===----------------------------------------------------------------------===//

  function card(what, value, note, title) {
    return element(
        'div', {className: 'card', title: title || ''}, element('div', {className: 'what'}, what),
        element('div', {className: 'value'}, value),
        element('div', {className: 'note'}, note || '\u00a0'));
  }

  function plannedCards() {
    const f = plan.figures, moved = f.to_device + f.to_host;
    return [
      card(
          'Budget', f.budget == null ? 'unlimited' : bytes(f.budget),
          f.budget == null ? '' : percent(f.budget, f.resident) + ' of resident',
          'Device memory that the plan may use'),
      card(
          'Arena', bytes(f.arena), percent(f.arena, f.resident) + ' of resident',
          `What the plan needs. Most bytes live at once: ${bytes(f.peak)}; no plan exists below ${
              bytes(f.minimum)}`),
      card('Resident peak', bytes(f.resident), 'all on the device'),
      card('To device', bytes(f.to_device), plural(plan.loads.count, 'copy')),
      card('To host', bytes(f.to_host), plural(plan.stores.count, 'copy')),
      card(
          'Bytes moved', bytes(moved),
          f.bytes_bound ? `${ratio(moved, f.bytes_bound)} of bound ${bytes(f.bytes_bound)}` :
                          'bound 0',
          'No plan under this budget moves fewer bytes than the bound'),
      card(
          'Modelled time', time(f.time),
          `${ratio(f.time, f.time_bound)} of bound ${time(f.time_bound)}`,
          'No plan under this budget is faster than the bound'),
      card(
          'Stall', time(f.stall), percent(f.stall, f.time) + ' of the time',
          'Time in which compute waits for copies'),
    ];
  }

  function measuredCards() {
    const f = run.figures, busy = f.to_device_busy + f.to_host_busy;
    const modelled = plan ? `${ratio(f.step, plan.figures.time)} of modelled` :
                            `median of ${plural(f.steps, 'step')}`;
    return [
      card('Device memory', bytes(f.capacity), 'of the device it ran on'),
      card(
          'Peak', bytes(f.peak), percent(f.peak, f.capacity) + ' of the device',
          'Most bytes live at once'),
      ...(plan ? [] : [card('Resident peak', bytes(f.resident), 'all on the device')]),
      card('To device', bytes(f.to_device), time(f.to_device_busy) + ' busy'),
      card('To host', bytes(f.to_host), time(f.to_host_busy) + ' busy'),
      card('Transfers hidden', percent(f.hidden, busy), 'behind compute'),
      card('Compute', time(f.compute), percent(f.compute, f.step) + ' of the step'),
      card('Step', time(f.step), modelled, `Median of ${plural(f.steps, 'step')}`),
      card(
          'Stall', time(f.stall), percent(f.stall, f.step) + ' of the step',
          'Time in which compute waits for copies'),
    ];
  }

  function showHeader() {
    document.title = data.title + ' \u2013 HyperOffload';
    $('title').textContent = data.title;
    const rate = value => digits(value / 1e9) + ' GB/s';
    $('subtitle').textContent = plan ?
        `${plan.name}, ${plan.mode}: ${plural(plan.ops.count, 'operation')}, ${
            plural(plan.json.buffer_name.length, 'tensor')}; ` +
            `link ${rate(plan.machine.to_device_rate)} to the device, ${
                rate(plan.machine.to_host_rate)} to the host, ` +
            `${time(plan.machine.copy_latency)} a copy` +
            (plan.machine.duplex_interference ?
                 `, interference ${plan.machine.duplex_interference}` :
                 '') :
        run ?
        `${run.json.name}, ${
            run.json.mode}. The program carries no plan, so only the measured side is shown.` :
        'Nothing was planned: no block has device operations.';
    const label = text => run && plan ? [element('h2', {}, text)] : [];
    $('planned').replaceChildren(...(plan ? [...label('Planned'), ...plannedCards()] : []));
    $('measured').hidden = !run;
    if (run) $('measured').replaceChildren(...label('Measured'), ...measuredCards());
  }

  //===----------------------------------------------------------------------===//
  // Colours
  //===----------------------------------------------------------------------===//

  let colours = {};
  function readColours() {
    const style = getComputedStyle(document.documentElement);
    colours = {};
    for (const name
             of ['bg', 'panel', 'fg', 'muted', 'line', 'soft', 'accent', 'compute', 'load', 'store',
                 'stall', 'host-op', 'live', 'resident', 'budget', 'run', 'd0', 'd1', 'd2', 'd3',
                 'd4', 'd5', 'd6'])
      colours[name] = style.getPropertyValue('--' + name).trim();
  }

  //===----------------------------------------------------------------------===//
  // The view: a part [lo, hi] of the whole [0, 1]
  //===----------------------------------------------------------------------===//

  const view = {lo: 0, hi: 1};
  let sameScale = false, selection = null, memoryKind = 'curve', dirty = false;

  function schedule() {
    if (dirty) return;
    dirty = true;
    requestAnimationFrame(() => {
      dirty = false;
      draw();
    });
  }
  function setView(lo, hi) {
    const least = 1e-7;
    let width = Math.min(1, Math.max(least, hi - lo));
    lo = Math.max(0, Math.min(1 - width, lo));
    view.lo = lo;
    view.hi = lo + width;
    schedule();
  }
  function zoom(factor, at) {
    const middle = at == null ? (view.lo + view.hi) / 2 : at;
    setView(middle - (middle - view.lo) * factor, middle + (view.hi - middle) * factor);
  }
  // The times that the whole width stands for.
  function spanOf(side) {
    return sameScale && run && plan ? Math.max(run.end, plan.end) : side.end;
  }

  //===----------------------------------------------------------------------===//
  // Drawing
  //===----------------------------------------------------------------------===//

  const GUTTER = 86, LANE = 30, AXIS = 22, GROUP_GAP = 10;

  function prepare(canvas, height) {
    const dpr = window.devicePixelRatio || 1, width = canvas.clientWidth;
    canvas.style.height = height + 'px';
    if (canvas.width !== Math.round(width * dpr) || canvas.height !== Math.round(height * dpr)) {
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(height * dpr);
    }
    const c = canvas.getContext('2d');
    c.setTransform(dpr, 0, 0, dpr, 0, 0);
    c.clearRect(0, 0, width, height);
    c.font = '12px system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
    c.textBaseline = 'middle';
    return c;
  }
  function widthOf(canvas) {
    return canvas.clientWidth - GUTTER - 2;
  }

  function mapping(canvas, side) {
    const whole = spanOf(side), width = widthOf(canvas), t0 = view.lo * whole, t1 = view.hi * whole;
    const scale = width / (t1 - t0);
    return {t0, t1, width, x: t => GUTTER + (t - t0) * scale, t: x => t0 + (x - GUTTER) / scale};
  }

  // The first span that ends at or after `t`.
  function firstAfter(queue, t) {
    let low = 0, high = queue.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (queue.finish[middle] < t)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  function niceStep(range, count) {
    const raw = range / count, power = 10 ** Math.floor(Math.log10(raw));
    for (const factor of [1, 2, 5, 10])
      if (raw <= factor * power) return factor * power;
    return 10 * power;
  }

  function drawAxis(c, map, y, bottom) {
    const step = niceStep(map.t1 - map.t0, Math.max(2, map.width / 110));
    const unit = map.t1 < 1e3 ? [1, 'ns'] :
        map.t1 < 1e6          ? [1e3, '\u00b5s'] :
        map.t1 < 1e9          ? [1e6, 'ms'] :
                                [1e9, 's'];
    const places = Math.max(0, Math.ceil(-Math.log10(step / unit[0]) - 1e-9));
    c.textAlign = 'center';
    for (let t = Math.ceil(map.t0 / step) * step; t <= map.t1; t += step) {
      const x = map.x(t);
      c.fillStyle = colours.line;
      c.fillRect(Math.round(x), y + AXIS - 5, 1, bottom - y - AXIS + 5);
      c.fillStyle = colours.muted;
      if (x > GUTTER + 14 && x < GUTTER + map.width - 22)
        c.fillText((t / unit[0]).toFixed(Math.min(places, 9)) + ' ' + unit[1], x, y + 9);
    }
  }

  // Draws wide spans one by one and what is narrower than a pixel or two as how much of each pixel
  // it covers, so that the cost and the look do not depend on how many there are.
  function drawLane(c, map, queue, y, height, colourOf, labelOf, chosen) {
    const bins = new Float32Array(Math.ceil(map.width) + 2), marks = new Uint8Array(bins.length);
    const dim = chosen ? 0.3 : 1, limit = GUTTER + map.width;
    let small = false;
    for (let i = firstAfter(queue, map.t0); i < queue.count && queue.start[i] <= map.t1; ++i) {
      const x0 = Math.max(GUTTER, map.x(queue.start[i])),
            x1 = Math.min(limit, map.x(queue.finish[i])), w = x1 - x0;
      if (w < 1.6) {
        const bin = Math.min(bins.length - 1, Math.floor(x0 - GUTTER));
        bins[bin] += Math.max(w, 0.02);
        if (chosen && chosen(i)) marks[bin] = 1;
        small = true;
        continue;
      }
      const hit = chosen && chosen(i);
      c.globalAlpha = hit ? 1 : dim;
      c.fillStyle = hit ? colours.accent : colourOf(i);
      c.fillRect(x0, y, Math.max(1, w - (w > 4 ? 1 : 0)), height);
      if (w > 42) {
        c.globalAlpha = hit || !chosen ? 1 : 0.6;
        label(c, labelOf(i), x0, y, w, height);
      }
    }
    if (small) drawBins(c, bins, marks, y, height, colourOf(-1), dim);
    c.globalAlpha = 1;
  }
  function drawBins(c, bins, marks, y, height, colour, dim) {
    for (let i = 0; i < bins.length; ++i) {
      if (!bins[i]) continue;
      c.fillStyle = marks[i] ? colours.accent : colour;
      c.globalAlpha = marks[i] ? 1 : dim * Math.min(1, 0.3 + 0.7 * bins[i]);
      c.fillRect(
          GUTTER + i, marks[i] ? y - 2 : y, marks[i] ? 2 : 1, marks[i] ? height + 4 : height);
    }
  }
  function label(c, text, x, y, w, height) {
    const room = Math.floor((w - 8) / 6.4);
    if (room < 3) return;
    if (text.length > room) text = text.slice(0, room - 1) + '\u2026';
    c.fillStyle = colours.panel === '#ffffff' ? '#fff' : '#0b0e11';
    c.textAlign = 'left';
    c.fillText(text, x + 4, y + height / 2 + 1);
  }

  function planLanes() {
    const chosenOps = chosenOperations(),
          b = selection && selection.kind === 'tensor' ? selection.id : -1;
    return [
      {
        name: 'compute',
        queue: plan.ops,
        side: plan,
        stalls: gapsOf(plan.ops),
        colour: i => i >= 0 && plan.hostOp[i] ? colours['host-op'] : colours.compute,
        label: i => plan.opName(i),
        chosen: chosenOps && (i => chosenOps.has(i)),
        tip: i => opTip(i),
        pick: i => select('op', i)
      },
      {
        name: 'to device',
        queue: plan.loads,
        side: plan,
        colour: () => colours.load,
        label: i => plan.json.buffer_name[plan.bufferOfLoad(i)],
        chosen: chosenCopies(b, i => plan.bufferOfLoad(i)),
        tip: i => copyTip(plan.loads, i, plan.bufferOfLoad(i), plan.loadBytes(i), 'to the device'),
        pick: i => select('tensor', plan.bufferOfLoad(i))
      },
      {
        name: 'to host',
        queue: plan.stores,
        side: plan,
        colour: () => colours.store,
        label: i => plan.json.buffer_name[plan.bufferOfStore(i)],
        chosen: chosenCopies(b, i => plan.bufferOfStore(i)),
        tip: i => copyTip(plan.stores, i, plan.bufferOfStore(i), plan.storeBytes(i), 'to the host'),
        pick: i => select('tensor', plan.bufferOfStore(i))
      },
    ];
  }
  function runLanes() {
    const chosenOps = run.planOp && chosenOperations(),
          b = selection && selection.kind === 'tensor' ? selection.id : -1;
    const copyLane = (name, queue, json, colour, knows, buffer, where) => ({
      name,
      queue,
      side: run,
      colour: () => colour,
      label: i => knows ? plan.json.buffer_name[buffer(i)] : bytes(json.bytes[i]),
      chosen: knows ? chosenCopies(b, buffer) : null,
      tip: i => runCopyTip(queue, json, i, knows ? buffer(i) : -1, where),
      pick: i => knows && select('tensor', buffer(i))
    });
    return [
      {
        name: 'compute',
        queue: run.ops,
        side: run,
        stalls: run.stalls,
        colour: () => colours.compute,
        label: i => run.name(run.json.compute.op[i]),
        chosen: chosenOps && (i => chosenOps.has(run.planOp[i])),
        tip: i => runOpTip(i),
        pick: i => run.planOp && select('op', run.planOp[i])
      },
      copyLane(
          'to device', run.loads, run.json.load, colours.load, run.knowsLoads,
          i => plan.bufferOfLoad(i), 'to the device'),
      copyLane(
          'to host', run.stores, run.json.store, colours.store, run.knowsStores,
          i => plan.bufferOfStore(i), 'to the host'),
    ];
  }
  function gapsOf(queue) {
    if (queue.gaps) return queue.gaps;
    const start = [], finish = [];
    let before = 0;
    for (let i = 0; i < queue.count; ++i) {
      if (queue.start[i] > before) {
        start.push(before);
        finish.push(queue.start[i]);
      }
      before = queue.finish[i];
    }
    return queue.gaps = {count: start.length, start, finish};
  }
  function chosenOperations() {
    if (!selection) return null;
    if (selection.kind === 'op') return new Set([selection.id]);
    return new Set(Array.from(plan.accesses(selection.id), access => plan.accessOp[access]));
  }
  function chosenCopies(b, bufferOf) {
    if (!selection) return null;
    if (selection.kind === 'tensor') return i => bufferOf(i) === b;
    const touched =
        new Set(plan.accessesOf(selection.id).map(access => plan.json.access_buffer[access]));
    return i => touched.has(bufferOf(i));
  }

  function groups() {
    const result = [];
    let y = 0;
    for (const [title, side, lanes] of [
             ['planned', plan, planLanes], ['measured', run, runLanes]]) {
      if (!side) continue;
      const group = {title, side, y, lanes: lanes()};
      y += AXIS;
      for (const lane of group.lanes) {
        lane.y = y;
        y += LANE + 4;
      }
      group.bottom = y;
      y += GROUP_GAP;
      result.push(group);
    }
    return result;
  }

  function drawQueues() {
    const canvas = $('queues'), all = groups();
    const c = prepare(canvas, all.length ? all[all.length - 1].bottom : 40);
    for (const group of all) {
      const map = mapping(canvas, group.side);
      drawAxis(c, map, group.y, group.bottom);
      c.textAlign = 'left';
      c.fillStyle = colours.fg;
      if (all.length > 1) c.fillText(group.title, 0, group.y + 9);
      for (const lane of group.lanes) {
        c.fillStyle = colours.muted;
        c.textAlign = 'left';
        c.fillText(lane.name, 0, lane.y + LANE / 2);
        if (lane.stalls)
          drawLane(c, map, lane.stalls, lane.y + LANE - 6, 6, () => colours.stall, () => '', null);
        drawLane(c, map, lane.queue, lane.y, LANE, lane.colour, lane.label, lane.chosen);
      }
    }
  }

  // The compute queue's load of each pixel, and which part of it is in view.
  function drawOverview() {
    const canvas = $('overview'), c = prepare(canvas, 26), side = plan || run;
    if (!side) return;
    const width = widthOf(canvas),
          whole = {t0: 0, t1: spanOf(side), width, x: t => GUTTER + t / spanOf(side) * width};
    c.fillStyle = colours.soft;
    c.fillRect(GUTTER, 0, width, 26);
    drawLane(c, whole, side.ops, 3, 6, () => colours.compute, () => '', null);
    drawLane(c, whole, side.loads, 10, 6, () => colours.load, () => '', null);
    drawLane(c, whole, side.stores, 17, 6, () => colours.store, () => '', null);
    c.fillStyle = colours.muted;
    c.textAlign = 'left';
    c.fillText('whole', 0, 13);
    const x0 = GUTTER + view.lo * width, x1 = GUTTER + view.hi * width;
    c.fillStyle = colours.bg;
    c.globalAlpha = 0.72;
    c.fillRect(GUTTER, 0, x0 - GUTTER, 26);
    c.fillRect(x1, 0, GUTTER + width - x1, 26);
    c.globalAlpha = 1;
    c.strokeStyle = colours.muted;
    c.strokeRect(x0 + .5, .5, Math.max(2, x1 - x0 - 1), 25);
  }

  //===----------------------------------------------------------------------===//
  // Memory
  //===----------------------------------------------------------------------===//

  const MEMORY = 200;

  // A curve of steps: `value[i]` from `at(i)` to `at(i + 1)`. Of the steps within one pixel the
  // highest and the lowest are drawn.
  function tracePath(c, map, count, at, value, y) {
    let first = 0, high = count;
    while (first < high) {
      const middle = (first + high) >> 1;
      if (at(middle + 1) < map.t0)
        first = middle + 1;
      else
        high = middle;
    }
    let started = false, pixel = -1, lowest = 0, highest = 0, last = 0, xLast = 0;
    const flush = () => {
      if (pixel < 0) return;
      c.lineTo(pixel, y(lowest));
      c.lineTo(pixel, y(highest));
      c.lineTo(pixel, y(last));
    };
    for (let i = first; i < count && at(i) <= map.t1; ++i) {
      const x = Math.max(GUTTER, Math.min(GUTTER + map.width, map.x(at(i))));
      xLast = Math.min(GUTTER + map.width, map.x(at(i + 1)));
      if (!started) {
        c.moveTo(x, y(value[i]));
        started = true;
        last = value[i];
      }
      if (Math.floor(x) !== Math.floor(pixel)) {
        flush();
        c.lineTo(x, y(last));
        pixel = x;
        lowest = highest = last;
      }
      lowest = Math.min(lowest, value[i]);
      highest = Math.max(highest, value[i]);
      last = value[i];
    }
    flush();
    if (started) c.lineTo(xLast, y(last));
    return {x: xLast, started};
  }

  function memoryScale() {
    const f = plan ? plan.figures : run.figures;
    let most = Math.max(f.resident || 0, f.arena || 0, run ? run.figures.peak : 0);
    if (f.budget && f.budget < 1.5 * most) most = Math.max(most, f.budget);
    return most * 1.06 || 1;
  }
  function binaryStep(range, count) {
    let step = 2 ** Math.max(0, Math.floor(Math.log2(range / count)));
    while (range / step > count) step *= 2;
    return step;
  }
  function drawMemoryAxis(c, most, y, width) {
    const step = binaryStep(most, 5);
    c.textAlign = 'right';
    for (let value = 0; value <= most; value += step) {
      c.fillStyle = colours.line;
      c.fillRect(GUTTER, Math.round(y(value)), width, 1);
      c.fillStyle = colours.muted;
      c.fillText(
          bytes(value).replace(/\.0+ /, ' '), GUTTER - 8,
          Math.max(8, Math.min(MEMORY - 8, y(value))));
    }
  }
  function drawBudget(c, y, width) {
    const budget = plan ? plan.figures.budget : run.figures.budget;
    if (!budget) return;
    c.strokeStyle = colours.budget;
    c.lineWidth = 1.5;
    c.setLineDash([6, 4]);
    c.beginPath();
    c.moveTo(GUTTER, y(budget));
    c.lineTo(GUTTER + width, y(budget));
    c.stroke();
    c.setLineDash([]);
  }
  function stroke(c, colour) {
    c.strokeStyle = colour;
    c.lineWidth = 1.5;
    c.lineJoin = 'bevel';
    c.stroke();
  }
  function drawCurve(c, canvas) {
    const most = memoryScale(), y = value => MEMORY - 4 - value / most * (MEMORY - 8);
    drawMemoryAxis(c, most, y, widthOf(canvas));
    if (plan) {
      const map = mapping(canvas, plan), at = i => plan.boundary(i), count = plan.ops.count;
      c.beginPath();
      const end = tracePath(c, map, count, at, plan.live, y);
      if (end.started) {
        stroke(c, colours.live);
        c.lineTo(end.x, y(0));
        c.lineTo(Math.max(GUTTER, map.x(0)), y(0));
        c.globalAlpha = 0.25;
        c.fillStyle = colours.live;
        c.fill();
        c.globalAlpha = 1;
      }
      c.beginPath();
      tracePath(c, map, count, at, plan.resident, y);
      stroke(c, colours.resident);
    }
    if (run && run.sampleTime.length) {
      const map = mapping(canvas, run), count = run.sampleTime.length;
      c.beginPath();
      tracePath(c, map, count, i => i < count ? run.sampleTime[i] : run.end, run.sampleLive, y);
      stroke(c, colours.run);
    }
    drawBudget(c, y, widthOf(canvas));
  }

  function stayRect(map, stay, y) {
    const place = plan.json.stay_place[stay] * plan.machine.alignment,
          size = plan.stayBytes(stay);
    const x0 = map.x(plan.boundary(plan.stayBegin[stay])),
          x1 = map.x(plan.boundary(plan.stayEnd[stay]));
    return {x0, x1, top: y(place + size), bottom: y(place)};
  }
  function arenaScale() {
    const most = Math.max(plan.figures.arena, 1);
    return {most, y: value => MEMORY - 2 - value / most * (MEMORY - 4)};
  }
  function drawArena(c, canvas) {
    const map = mapping(canvas, plan), {most, y} = arenaScale(), limit = GUTTER + map.width;
    drawMemoryAxis(c, most, y, map.width);
    const touched = selection &&
        (selection.kind === 'tensor' ?
             new Set([selection.id]) :
             new Set(plan.accessesOf(selection.id).map(access => plan.json.access_buffer[access])));
    const rest = touched ? 0.25 : 0.8;
    for (const pass of touched ? [false, true] : [false])
      for (let i = 0; i < plan.json.stay_buffer.length; ++i) {
        const b = plan.json.stay_buffer[i], hit = !!touched && touched.has(b);
        if (hit !== pass) continue;
        const r = stayRect(map, i, y);
        if (r.x1 < GUTTER || r.x0 > limit) continue;
        const x0 = Math.max(GUTTER, r.x0), w = Math.min(limit, r.x1) - x0, h = r.bottom - r.top,
              least = hit ? 2 : 0;
        c.globalAlpha = hit ? 1 : rest;
        c.fillStyle = hit ? colours.accent : colours['d' + plan.json.buffer_decision[b]];
        c.fillRect(
            x0, r.top, Math.max(least, w > 3 ? w - 1 : w), Math.max(least, h > 3 ? h - 1 : h));
        if (w > 60 && h > 13) label(c, plan.json.buffer_name[b], x0, r.top, w, h);
      }
    c.globalAlpha = 1;
  }
  function drawMemory() {
    const canvas = $('memory'), c = prepare(canvas, MEMORY);
    if (!plan && !run) return;
    if (memoryKind === 'arena' && plan)
      drawArena(c, canvas);
    else
      drawCurve(c, canvas);
  }

  function draw() {
    drawOverview();
    drawQueues();
    drawMemory();
  }

  //===----------------------------------------------------------------------===//
  // Tips
  //===----------------------------------------------------------------------===//

  function opTip(i) {
    const wait = plan.json.op_gap[i];
    const names = plan.accessesOf(i).slice(0, 6).map(a => {
      const kinds = plan.json.access_kinds[a], b = plan.json.access_buffer[a];
      return (kinds & (WRITE | HOST_WRITE) ? (kinds & (READ | HOST_READ) ? 'updates ' : 'writes ') :
                                             'reads ') +
          plan.json.buffer_name[b] + ' (' + bytes(plan.size(b)) + ')';
    });
    const more = plan.json.op_accesses[i] - names.length;
    return [
      plan.opLabel(i),
      time(plan.json.op_time[i]) + ' from ' + time(plan.ops.start[i]) +
          (wait ? `, after a stall of ${time(wait)}` : '') +
          (plan.hostOp[i] ? ', on the host' : ''),
      `${bytes(plan.live[i])} live on the device`, ...names,
      ...(more > 0 ? [`and ${more} more`] : [])
    ];
  }
  function copyTip(queue, i, b, size, where) {
    const length = queue.finish[i] - queue.start[i];
    return [
      plan.json.buffer_name[b],
      `${bytes(size)}${size < plan.size(b) ? ' of ' + bytes(plan.size(b)) : ''} ${where} in ${
          time(length)} from ${time(queue.start[i])}`,
      `${decisions[plan.json.buffer_decision[b]].name}: ${why(plan, b)}`
    ];
  }
  function runOpTip(i) {
    const op = run.json.compute.op[i], estimate = run.estimate(op),
          length = run.json.compute.time[i];
    return [
      run.name(op), `${time(length)} from ${time(run.ops.start[i])}`,
      ...(estimate ? [`modelled ${time(estimate)}, measured ${ratio(length, estimate)} of it`] :
                     []),
      ...(run.location(op) ? [run.location(op)] : [])
    ];
  }
  function runCopyTip(queue, json, i, b, where) {
    const length = queue.finish[i] - queue.start[i];
    return [
      b >= 0 ? plan.json.buffer_name[b] : 'copy ' + where,
      `${bytes(json.bytes[i])} ${where} in ${time(length)} from ${time(queue.start[i])}`,
      length > 0 ? digits(json.bytes[i] / length) + ' GB/s' : ''
    ].filter(Boolean);
  }
  function showTip(lines, event) {
    const tip = $('tip');
    tip.hidden = !lines;
    if (!lines) return;
    tip.replaceChildren(
        element('b', {}, lines[0]), ...lines.slice(1).map(line => element('div', {}, line)));
    const x = Math.min(event.clientX + 14, innerWidth - tip.offsetWidth - 8);
    const below = event.clientY + 18 + tip.offsetHeight < innerHeight;
    tip.style.left = Math.max(4, x) + 'px';
    tip.style.top = (below ? event.clientY + 18 : event.clientY - tip.offsetHeight - 12) + 'px';
  }

  // The span at a place, or the nearest one within a few pixels.
  function hitQueues(event) {
    const canvas = $('queues'), box = canvas.getBoundingClientRect();
    const x = event.clientX - box.left, y = event.clientY - box.top;
    if (x < GUTTER) return null;
    for (const group of groups()) {
      const map = mapping(canvas, group.side);
      const lane = group.lanes.find(l => y >= l.y - 2 && y < l.y + LANE + 2);
      if (!lane) continue;
      let best = -1, distance = 4;
      for (let i = Math.max(0, firstAfter(lane.queue, map.t(x - 4))); i < lane.queue.count; ++i) {
        const x0 = map.x(lane.queue.start[i]), x1 = map.x(lane.queue.finish[i]);
        if (x0 > x + 4) break;
        const far = x < x0 ? x0 - x : x > x1 ? x - x1 : 0;
        if (far < distance) {
          best = i;
          distance = far;
        }
        if (!far) break;
      }
      return best < 0 ? null : {lane, index: best};
    }
    return null;
  }
  function hitArena(event) {
    const canvas = $('memory'), box = canvas.getBoundingClientRect(), map = mapping(canvas, plan),
          {y} = arenaScale();
    const px = event.clientX - box.left, py = event.clientY - box.top;
    if (px < GUTTER) return -1;
    for (let i = 0; i < plan.json.stay_buffer.length; ++i) {
      const r = stayRect(map, i, y);
      if (px >= r.x0 && px <= r.x1 && py >= r.top && py <= r.bottom)
        return plan.json.stay_buffer[i];
    }
    return -1;
  }
  function memoryTip(event) {
    const canvas = $('memory'), x = event.clientX - canvas.getBoundingClientRect().left;
    if (x < GUTTER) return null;
    if (memoryKind === 'arena' && plan) {
      const b = hitArena(event);
      return b < 0 ? null : [
        plan.json.buffer_name[b], bytes(plan.size(b)),
        `${decisions[plan.json.buffer_decision[b]].name}: ${why(plan, b)}`
      ];
    }
    const lines = [];
    if (plan) {
      const t = mapping(canvas, plan).t(x), op = firstAfter(plan.ops, t);
      if (op < plan.ops.count)
        lines.push(
            'at ' + time(t) + ', ' + plan.opLabel(op), 'planned ' + bytes(plan.live[op]),
            'everything resident ' + bytes(plan.resident[op]));
    }
    if (run) {
      const t = mapping(canvas, run).t(x);
      const i = firstAfter({count: run.sampleTime.length, finish: run.sampleTime}, t);
      if (!lines.length) lines.push('at ' + time(t));
      if (i > 0) lines.push('measured ' + bytes(run.sampleLive[i - 1]));
    }
    return lines.length ? lines : null;
  }

  //===----------------------------------------------------------------------===//
  // Moving about
  //===----------------------------------------------------------------------===//

  function onWheel(canvas, event) {
    const x = event.clientX - canvas.getBoundingClientRect().left;
    if (x < GUTTER) return;
    const width = view.hi - view.lo,
          horizontal = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (horizontal) {
      const delta = (event.deltaX || event.deltaY) / widthOf(canvas) * width;
      setView(view.lo + delta, view.hi + delta);
    } else {
      if (event.deltaY > 0 && width >= 1) return;  // the page scrolls
      zoom(
          Math.exp(Math.max(-240, Math.min(240, event.deltaY)) * 0.0022),
          view.lo + (x - GUTTER) / widthOf(canvas) * width);
    }
    event.preventDefault();
  }
  function attachDrag(canvas, onMove, onClick) {
    let drag = null;
    canvas.addEventListener('pointerdown', event => {
      if (event.button) return;
      drag = {x: event.clientX, lo: view.lo, hi: view.hi, moved: false};
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener('pointermove', event => {
      if (!drag) {
        onMove(event);
        return;
      }
      const delta = (drag.x - event.clientX) / widthOf(canvas) * (drag.hi - drag.lo);
      if (Math.abs(event.clientX - drag.x) > 3) drag.moved = true;
      if (!drag.moved) return;
      showTip(null);
      canvas.style.cursor = 'grabbing';
      setView(drag.lo + delta, drag.hi + delta);
    });
    canvas.addEventListener('pointerup', event => {
      const clicked = drag && !drag.moved;
      drag = null;
      canvas.style.cursor = '';
      if (clicked) onClick(event);
    });
    canvas.addEventListener('pointercancel', () => {
      drag = null;
    });
    canvas.addEventListener('pointerleave', () => showTip(null));
    canvas.addEventListener('dblclick', () => setView(0, 1));
    canvas.addEventListener('wheel', event => onWheel(canvas, event), {passive: false});
    canvas.addEventListener('keydown', onKey);
  }
  function onKey(event) {
    const width = view.hi - view.lo;
    const keys = {
      ArrowLeft: () => setView(view.lo - width / 5, view.hi - width / 5),
      ArrowRight: () => setView(view.lo + width / 5, view.hi + width / 5),
      '+': () => zoom(0.6),
      '=': () => zoom(0.6),
      '-': () => zoom(1 / 0.6),
      '0': () => setView(0, 1),
      Escape: () => select(null)
    };
    if (!keys[event.key] || event.ctrlKey || event.metaKey) return;
    keys[event.key]();
    event.preventDefault();
  }
  function attachOverview() {
    const canvas = $('overview');
    let down = false;
    const move = event => {
      const at = (event.clientX - canvas.getBoundingClientRect().left - GUTTER) / widthOf(canvas),
            half = (view.hi - view.lo) / 2;
      setView(at - half, at + half);
    };
    canvas.addEventListener('pointerdown', event => {
      down = true;
      canvas.setPointerCapture(event.pointerId);
      move(event);
    });
    canvas.addEventListener('pointermove', event => down && move(event));
    canvas.addEventListener('pointerup', () => {
      down = false;
    });
  }
  function showOperations(from, to) {
    const whole = spanOf(plan), t0 = plan.ops.start[from],
          t1 = plan.ops.finish[Math.min(to, plan.ops.count - 1)];
    const margin = Math.max((t1 - t0) * 0.2, whole * 1e-5);
    setView((t0 - margin) / whole, (t1 + margin) / whole);
  }

  //===----------------------------------------------------------------------===//
  // What is selected
  //===----------------------------------------------------------------------===//

  function select(kind, id) {
    if (selection && selection.kind === kind && selection.id === id) kind = null;
    selection = kind ? {kind, id} : null;
    showDetails();
    if (selection) revealRow();
    renderRows();
    schedule();
  }
  function tensorLink(b) {
    return element('a', {onclick: () => select('tensor', b)}, plan.json.buffer_name[b]);
  }
  function opLink(op) {
    return op < 0 || op >= plan.ops.count ? 'end' :
                                            element(
                                                'a', {
                                                  onclick: () => {
                                                    select('op', op);
                                                    showOperations(Math.max(0, op - 4), op + 4);
                                                  }
                                                },
                                                plan.opLabel(op));
  }
  function tableOf(head, rows) {
    const cells = (tag, row) => element('tr', {}, ...row.map(cell => element(tag, {}, cell)));
    return element(
        'div', {className: 'scroll'},
        element('table', {}, cells('th', head), ...rows.map(row => cells('td', row))));
  }
  function tensorDetails(b) {
    const most = 200, all = plan.stays(b), dash = '\u2013';
    const copy = (queue, i) =>
        i < 0 ? dash : time(queue.start[i]);
    const rows = Array.from(
        all.subarray(0, most),
        stay =>
            [opLink(plan.stayBegin[stay]), opLink(plan.stayEnd[stay]),
             copy(plan.loads, plan.loadOf[stay]), copy(plan.stores, plan.storeOf[stay]),
             bytes(plan.json.stay_place[stay] * plan.machine.alignment)]);
    const uses = Array.from(plan.accesses(b).subarray(0, 60), access => {
      const kinds = plan.json.access_kinds[access];
      return [
        opLink(plan.accessOp[access]),
        kinds & (READ | HOST_READ) ? (kinds & (WRITE | HOST_WRITE) ? 'updates' : 'reads') :
                                     'writes',
        kinds & DEVICE ? 'on the device' : 'on the host'
      ];
    });
    const flags = plan.json.buffer_flags[b];
    return [
      element('h3', {}, plan.json.buffer_name[b]),
      element(
          'p', {},
          `${bytes(plan.size(b))} (${plan.size(b).toLocaleString('en')} bytes), ` +
              `${flags & 1 ? 'has contents at the start' : 'made here'}${
                  flags & 2 ? ', needed at the end' : ''}. `),
      element(
          'p', {}, element('b', {}, decisions[plan.json.buffer_decision[b]].name + ': '),
          why(plan, b)),
      ...(rows.length ? [tableOf(['from', 'until', 'load at', 'store at', 'offset'], rows)] : []),
      ...(uses.length ? [tableOf(['used by', 'how', ''], uses)] : [])
    ];
  }
  function opDetails(op) {
    const rows = plan.accessesOf(op).map(access => {
      const kinds = plan.json.access_kinds[access], b = plan.json.access_buffer[access];
      return [
        tensorLink(b),
        kinds & (READ | HOST_READ) ? (kinds & (WRITE | HOST_WRITE) ? 'updates' : 'reads') :
                                     'writes',
        bytes(plan.size(b)), decisions[plan.json.buffer_decision[b]].name
      ];
    });
    const wait = plan.json.op_gap[op], workspace = plan.json.op_workspace[op];
    return [
      element('h3', {}, plan.opLabel(op)),
      element(
          'p', {},
          `${time(plan.json.op_time[op])} from ${time(plan.ops.start[op])}` +
              (wait ? `, after a stall of ${time(wait)}` : '') + `; ${bytes(plan.live[op])} live` +
              (workspace ? `, ${bytes(workspace)} of it workspace` : '') + '.'),
      ...(rows.length ? [tableOf(['tensor', 'how', 'size', 'decision'], rows)] : [])
    ];
  }
  function showDetails() {
    const panel = $('details');
    panel.hidden = !selection;
    panel.parentNode.classList.toggle('two', !!selection);
    if (!selection) return;
    panel.replaceChildren(
        element('button', {className: 'close', onclick: () => select(null)}, 'Close'),
        ...(selection.kind === 'tensor' ? tensorDetails : opDetails)(selection.id));
  }

  //===----------------------------------------------------------------------===//
  // Tables
  //===----------------------------------------------------------------------===//

  const ROW = 28;
  const number = (title, value, text, width) => ({
    title,
    value,
    text: text || (i => value(i).toLocaleString('en')),
    number: true,
    width: width || '92px'
  });

  function tensorTable() {
    const p = plan, json = p.json;
    return {
      name: 'Tensors',
      count: json.buffer_name.length,
      label: i => json.buffer_name[i],
      decision: i => json.buffer_decision[i],
      chosen: i => selection && selection.kind === 'tensor' && selection.id === i,
      pick: i => select('tensor', i),
      sort: 1,
      descending: true,
      columns: [
        {
          title: 'Tensor',
          value: i => json.buffer_name[i],
          text: i => json.buffer_name[i],
          width: 'minmax(270px, 1.5fr)'
        },
        number('Size', i => p.size(i), i => bytes(p.size(i))),
        {
          title: 'Decision',
          value: i => json.buffer_decision[i],
          width: '106px',
          node: i => badge(json.buffer_decision[i])
        },
        number('Uses', i => p.uses[i], null, '66px'),
        number('Loads', i => p.numLoads[i], null, '66px'),
        number('Stores', i => p.numStores[i], null, '66px'),
        number('Moved', i => p.moved[i], i => bytes(p.moved[i])),
        number('On device', i => p.share[i], i => digits(p.share[i]) + '%', '84px'),
        number('Longest gap', i => p.gap[i], i => p.gap[i] ? time(p.gap[i]) : '\u2013', '108px'),
        {
          title: 'Why',
          value: i => json.buffer_decision[i],
          text: i => why(p, i),
          width: 'minmax(230px, 2.5fr)',
          className: 'why'
        },
      ]
    };
  }
  function opTable() {
    const p = plan, json = p.json;
    const loads = new Float64Array(p.ops.count + 1);
    json.load_stay.forEach(stay => {
      loads[p.stayBegin[stay]] += p.stayBytes(stay);
    });
    return {
      name: 'Operations',
      count: p.ops.count,
      label: i => p.opName(i),
      decision: null,
      chosen: i => selection && selection.kind === 'op' && selection.id === i,
      pick: i => {
        select('op', i);
      },
      sort: 0,
      descending: false,
      columns: [
        number('#', i => i, null, '74px'),
        {
          title: 'Operation',
          value: i => p.opName(i),
          text: i => p.opName(i) + (p.hostOp[i] ? ' (host)' : ''),
          width: 'minmax(160px, 1fr)'
        },
        number('Start', i => p.ops.start[i], i => time(p.ops.start[i])),
        number('Modelled', i => json.op_time[i], i => time(json.op_time[i])),
        number(
            'Stall before', i => json.op_gap[i],
            i => json.op_gap[i] ? time(json.op_gap[i]) : '\u2013', '104px'),
        number('Loads issued', i => loads[i], i => loads[i] ? bytes(loads[i]) : '\u2013', '104px'),
        number('Live', i => p.live[i], i => bytes(p.live[i])),
        number('Resident', i => p.resident[i], i => bytes(p.resident[i])),
        {
          title: 'Tensors',
          value: i => json.op_accesses[i],
          className: 'why',
          width: 'minmax(220px, 2fr)',
          text: i => p.accessesOf(i)
                         .slice(0, 8)
                         .map(a => json.buffer_name[json.access_buffer[a]])
                         .join(', ')
        },
      ]
    };
  }
  function runTable() {
    const json = run.json.compute, op = i => json.op[i];
    return {
      name: plan ? 'Measured operations' : 'Operations',
      count: run.ops.count,
      label: i => run.name(op(i)) + ' ' + run.location(op(i)),
      decision: null,
      chosen: i =>
          run.planOp && selection && selection.kind === 'op' && selection.id === run.planOp[i],
      pick: i => run.planOp && select('op', run.planOp[i]),
      sort: 3,
      descending: true,
      columns: [
        number('#', i => i, null, '74px'),
        {
          title: 'Operation',
          value: i => run.name(op(i)),
          text: i => run.name(op(i)),
          width: 'minmax(160px, 1fr)'
        },
        number('Start', i => run.ops.start[i], i => time(run.ops.start[i])),
        number('Measured', i => json.time[i], i => time(json.time[i]), '104px'),
        number(
            'Modelled', i => run.estimate(op(i)),
            i => run.estimate(op(i)) ? time(run.estimate(op(i))) : '\u2013'),
        number(
            'Ratio', i => json.time[i] / (run.estimate(op(i)) || Infinity),
            i => ratio(json.time[i], run.estimate(op(i))) || '\u2013'),
        {
          title: 'Location',
          value: i => run.location(op(i)),
          text: i => run.location(op(i)),
          className: 'why',
          width: 'minmax(200px, 2fr)'
        },
      ]
    };
  }
  function badge(d) {
    return element(
        'span', {className: 'badge', title: decisions[d].tip},
        element('i', {style: `background:var(--d${d})`}), decisions[d].name);
  }

  let tables = [], current = null, order = [], shown = new Set();

  function refilter() {
    const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    order = [];
    for (let i = 0; i < current.count; ++i) {
      if (current.decision && !shown.has(current.decision(i))) continue;
      if (words.length) {
        const text = current.label(i).toLowerCase();
        if (!words.every(word => text.includes(word))) continue;
      }
      order.push(i);
    }
    const value = current.columns[current.sort].value, sign = current.descending ? -1 : 1;
    const keys = new Map(order.map(i => [i, value(i)]));
    order.sort((a, b) => {
      const x = keys.get(a), y = keys.get(b);
      return (x < y ? -sign : x > y ? sign : 0) || a - b;
    });
    $('count').textContent = order.length === current.count ?
        plural(current.count, 'row') :
        `${order.length.toLocaleString('en')} of ${plural(current.count, 'row')}`;
    $('body').style.height = Math.min(480, Math.max(2, order.length) * ROW + 2) + 'px';
    renderRows();
  }
  function renderHead() {
    const columns = current.columns.map(column => column.width).join(' ');
    $('head').style.gridTemplateColumns = columns;
    $('head').replaceChildren(...current.columns.map((column, i) => {
      const arrow = current.sort === i ? (current.descending ? ' \u25be' : ' \u25b4') : '';
      return element(
          'button', {
            className: column.number ? 'number' : '',
            role: 'columnheader',
            onclick: () => {
              current.descending = current.sort === i ? !current.descending : !!column.number;
              current.sort = i;
              renderHead();
              refilter();
            }
          },
          column.title + arrow);
    }));
  }
  function cell(column, i) {
    const className = (column.number ? 'number ' : '') + (column.className || '');
    if (column.node) return element('span', {className, role: 'cell'}, column.node(i));
    const text = column.text(i);
    return element('span', {className, role: 'cell', title: column.number ? '' : text}, text);
  }
  // Only the rows in sight are there.
  function renderRows() {
    if (!current) return;
    const body = $('body'), first = Math.max(0, Math.floor(body.scrollTop / ROW) - 6);
    const last = Math.min(order.length, first + Math.ceil(480 / ROW) + 12);
    $('rows').style.height = order.length * ROW + 'px';
    const columns = $('head').style.gridTemplateColumns, rows = [];
    for (let k = first; k < last; ++k) {
      const i = order[k];
      const row = element(
          'div', {
            className: current.chosen(i) ? 'row chosen' : 'row',
            role: 'row',
            onclick: () => current.pick(i)
          },
          ...current.columns.map(column => cell(column, i)));
      row.style.top = k * ROW + 'px';
      row.style.gridTemplateColumns = columns;
      rows.push(row);
    }
    $('rows').replaceChildren(
        ...(order.length ? rows : [element('div', {className: 'empty'}, 'Nothing matches.')]));
  }
  function revealRow() {
    const wanted = tables.find(
        table => plan && table.name === (selection.kind === 'tensor' ? 'Tensors' : 'Operations'));
    if (wanted && wanted !== current) showTable(wanted);
    const k = order.findIndex(i => current.chosen(i)), body = $('body');
    if (k >= 0 && (k * ROW < body.scrollTop || (k + 1) * ROW > body.scrollTop + body.clientHeight))
      body.scrollTop = (k - 3) * ROW;
  }
  function showTable(table) {
    current = table;
    $('body').scrollTop = 0;
    for (const button of $('tabs').children)
      button.className = button.textContent === table.name ? 'on' : '';
    $('chips').hidden = !table.decision;
    renderHead();
    refilter();
  }
  function makeChips() {
    const counts = decisions.map(() => 0);
    plan.json.buffer_decision.forEach(d => ++counts[d]);
    shown = new Set(decisions.map((_, d) => d));
    $('chips').replaceChildren(...decisions.map((decision, d) => {
      const chip = element(
          'button', {
            className: 'chip',
            title: decision.tip + '. A double click shows these only',
            onclick: () => {
              if (!shown.delete(d)) shown.add(d);
              update();
            },
            ondblclick: () => {
              shown = new Set([d]);
              update();
            }
          },
          element('i', {style: `background:var(--d${d})`}),
          `${decision.name} ${counts[d].toLocaleString('en')}`);
      chip.dataset.decision = d;
      chip.hidden = !counts[d];
      return chip;
    }));
    const update = () => {
      for (const chip of $('chips').children)
        chip.classList.toggle('off', !shown.has(+chip.dataset.decision));
      refilter();
    };
  }
  function makeTables() {
    tables = [...(plan ? [tensorTable(), opTable()] : []), ...(run ? [runTable()] : [])];
    $('tables').hidden = !tables.length;
    $('tabs').replaceChildren(
        ...tables.map(table => element('button', {onclick: () => showTable(table)}, table.name)));
    if (plan) makeChips();
    if (tables.length) showTable(tables[0]);
  }

  //===----------------------------------------------------------------------===//
  // Start
  //===----------------------------------------------------------------------===//

  function legend(items) {
    return items.map(
        ([colour, text, kind]) => element(
            'span', {}, element('i', {
              className: kind || '',
              style: kind === 'rule' ? `border-color:var(--${colour})` :
                                       `background:var(--${colour})`
            }),
            text));
  }
  function showLegends() {
    $('legend').replaceChildren(
        ...legend([
          ['compute', 'compute'],
          ...(plan && plan.hostOp.some(Boolean) ? [['host-op', 'on the host']] : []),
          ['load', 'to device'], ['store', 'to host'], ['stall', 'stall']
        ]),
        ...(run ? [element('span', {}, `measured: the last step, ${time(run.end)}`)] : []));
    const arena = memoryKind === 'arena' && plan,
          used = new Set(plan ? plan.json.buffer_decision : []);
    $('memory-legend')
        .replaceChildren(...legend(
            arena ?
                decisions.map((decision, d) => ['d' + d, decision.name, '', d])
                    .filter(item => item[3] && used.has(item[3])) :
                [
                  ...(plan ? [['live', 'planned'], ['resident', 'everything resident', 'line']] :
                             []),
                  ...(run ? [['run', 'measured', 'line']] : []),
                  ...((plan || run).figures.budget ? [['budget', 'budget', 'rule']] : [])
                ]));
  }
  function showPlan(chosen) {
    plan = chosen;
    selection = null;
    if (run) run.match(plan);
    sameScale = !!(run && plan) && Math.max(run.end, plan.end) < 1.5 * Math.min(run.end, plan.end);
    $('same-scale').checked = sameScale;
    $('scale-label').hidden = !(run && plan);
    $('memory-kind').hidden = !plan;
    $('charts').hidden = !plan && !run;
    showHeader();
    showDetails();
    if (plan || run) showLegends();
    makeTables();
    setView(0, 1);
  }
  // The one that runs longest, of the scheduled ones where there are any.
  function mainPlan() {
    const scheduled = plans.filter(p => p.mode === 'scheduled');
    return (scheduled.length ? scheduled : plans)
        .reduce((best, p) => !best || p.end > best.end ? p : best, null);
  }
  function start() {
    readColours();
    $('chooser').hidden = plans.length < 2;
    plans.forEach(
        (p, i) => $('plans').append(element('option', {value: i}, `${p.name} (${p.mode})`)));
    $('plans').onchange = () => showPlan(plans[$('plans').value]);
    $('zoom-in').onclick = () => zoom(0.5);
    $('zoom-out').onclick = () => zoom(2);
    $('zoom-fit').onclick = () => setView(0, 1);
    $('same-scale').onchange = () => {
      sameScale = $('same-scale').checked;
      schedule();
    };
    $('search').oninput = () => {
      $('body').scrollTop = 0;
      refilter();
    };
    $('body').addEventListener('scroll', () => requestAnimationFrame(renderRows), {passive: true});
    for (const button of $('memory-kind').children)
      button.onclick = () => {
        memoryKind = button.dataset.kind;
        for (const other of $('memory-kind').children)
          other.classList.toggle('on', other === button);
        showLegends();
        schedule();
      };
    attachOverview();
    attachDrag(
        $('queues'),
        event => {
          const hit = hitQueues(event);
          showTip(hit && hit.lane.tip(hit.index), event);
        },
        event => {
          const hit = hitQueues(event);
          if (hit && plan)
            hit.lane.pick(hit.index);
          else if (selection)
            select(null);
        });
    attachDrag($('memory'), event => showTip(memoryTip(event), event), event => {
      const b = memoryKind === 'arena' && plan ? hitArena(event) : -1;
      if (b >= 0)
        select('tensor', b);
      else if (selection)
        select(null);
    });
    new ResizeObserver(schedule).observe($('charts'));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      readColours();
      schedule();
    });
    const first = mainPlan();
    if (first) $('plans').value = plans.indexOf(first);
    showPlan(first);
  }
  start();
})();
