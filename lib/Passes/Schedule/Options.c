//===- Options.c - The options of offload-schedule ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Schedule/Scheduler.h"

#include <inttypes.h>
#include <math.h>

const HoOption hoScheduleOptions[HoScheduleNumOptions] = {
    {"device-memory", HO_OPTION_STRING, "",
     "Hard budget for device memory, copies in flight included: bytes, with KiB, MiB, GiB, a "
     "percentage of the peak with everything resident, or 'unlimited'. Default: ho.device_memory "
     "of the target, else unlimited"},
    {"mode", HO_OPTION_STRING, "scheduled",
     "scheduled, reactive (leave the copies as offload-insert put them) or resident (everything "
     "on the device, no budget); a function's ho.mode attribute comes first"},
    {"target", HO_OPTION_STRING, "",
     "A file that holds a #dlti.target_system_spec, or the name of a shipped one"},
    {"to-device-rate", HO_OPTION_DOUBLE, "0", "Bytes per second to the device (0: the target's)"},
    {"to-host-rate", HO_OPTION_DOUBLE, "0", "Bytes per second to the host (0: the target's)"},
    {"copy-latency", HO_OPTION_DOUBLE, "-1", "Nanoseconds per copy (-1: the target's)"},
    {"duplex-interference", HO_OPTION_DOUBLE, "-1",
     "0: the two directions are independent, 1: they share one rate (-1: the target's)"},
    {"flops-f32", HO_OPTION_DOUBLE, "0", "Peak f32 operations per second (0: the target's)"},
    {"memory-rate", HO_OPTION_DOUBLE, "0",
     "Bytes per second of the device's own memory (0: the target's)"},
    {"alignment", HO_OPTION_INT, "256", "Alignment of device buffers in bytes, a power of two"},
    {"remarks", HO_OPTION_BOOL, "true", "Say what was left alone, and why"},
    {"report", HO_OPTION_BOOL, "false", "A remark per function with the figures of its plan"},
    {"instances", HO_OPTION_STRING, "",
     "A folder for the planning problem of each block, FUNCTION.NUMBER.plan, in the form that "
     "ho-plan reads (docs/plan-format.md)"},
    {"pareto", HO_OPTION_BOOL, "false",
     "Print, for each block, the time and the bytes moved under eleven budgets from the smallest "
     "that works to the resident peak"},
    {"report-file", HO_OPTION_STRING, "",
     "Write the plans as a page to look at, an HTML file (docs/report.md)"},
    {"keep-plan", HO_OPTION_BOOL, "false",
     "Keep the plans in the program, as the functions' ho.plan, for ho-run --report"},
    {"profile", HO_OPTION_STRING, "",
     "A file written by ho-run --profile: its measured times take the place of the estimates, its "
     "link rates and latency that of the target's"},
    {"reorder", HO_OPTION_BOOL, "true",
     "Let operations run in another order where that moves less, as far as memory effects and "
     "aliases allow"},
    {"recompute", HO_OPTION_BOOL, "true",
     "Let linalg operations that overwrite their results run again instead of copying these, where "
     "that is cheaper"},
    {"loops", HO_OPTION_BOOL, "true",
     "Let the trips of a loop overlap: what they share stays on the device, and each loads what "
     "the next begins with"},
    {"split", HO_OPTION_BOOL, "true",
     "Copy large buffers in pieces where that is quicker; such a schedule needs "
     "offload-plan-memory"},
    {"repeat", HO_OPTION_BOOL, "false",
     "Functions that nothing in the module calls are run again and again: plan what of their "
     "arguments stays on the device from one run to the next. Scheduled functions only; a "
     "function's ho.repeat asks for the same"},
};

static bool overrideRate(const HoScheduler *scheduler, size_t option, double *value) {
  double given = hoOptionDouble(hoPassOptions(scheduler->pass), option);
  if (given == 0)
    return true;
  *value = given;
  return isfinite(given) && given > 0;
}

static bool readProfile(HoScheduler *scheduler) {
  MlirStringRef path = hoOptionString(hoPassOptions(scheduler->pass), HoScheduleOptionProfile);
  if (!path.length)
    return true;
  scheduler->profile = hoProfileRead(scheduler->module, path);
  if (scheduler->profile)
    hoProfileApplyLink(scheduler->profile, &scheduler->machine);
  return scheduler->profile != NULL;
}

static bool readRates(HoScheduler *scheduler) {
  HoMachine *machine = &scheduler->machine;
  if (overrideRate(scheduler, HoScheduleOptionToDevice, &machine->toDeviceRate) &&
      overrideRate(scheduler, HoScheduleOptionToHost, &machine->toHostRate) &&
      overrideRate(scheduler, HoScheduleOptionFlops, &machine->flopsF32) &&
      overrideRate(scheduler, HoScheduleOptionMemoryRate, &machine->memoryRate))
    return true;
  hoError(scheduler->module, "rates given to offload-schedule must be positive");
  return false;
}

static bool readLatency(HoScheduler *scheduler) {
  double latency = hoOptionDouble(hoPassOptions(scheduler->pass), HoScheduleOptionLatency);
  if (latency != -1 && !(latency >= 0 && latency < 1e18)) {
    hoError(scheduler->module, "copy-latency must be at least 0 (or -1: the target's)");
    return false;
  }
  if (latency >= 0)
    scheduler->machine.copyLatency = latency;
  return true;
}

static bool readDuplex(HoScheduler *scheduler) {
  double duplex = hoOptionDouble(hoPassOptions(scheduler->pass), HoScheduleOptionDuplex);
  if (duplex != -1 && !(duplex >= 0 && duplex <= 1)) {
    hoError(scheduler->module,
            "duplex-interference must lie between 0 and 1 (or be -1: the target's)");
    return false;
  }
  if (duplex >= 0)
    scheduler->machine.duplex = duplex;
  return true;
}

static bool readAlignment(HoScheduler *scheduler) {
  int64_t alignment = hoOptionInt(hoPassOptions(scheduler->pass), HoScheduleOptionAlignment);
  if (alignment < 1 || (alignment & (alignment - 1))) {
    hoError(scheduler->module, "alignment must be a power of two, not %" PRId64, alignment);
    return false;
  }
  scheduler->alignment = (uint64_t)alignment;
  return true;
}

static bool readMemory(HoScheduler *scheduler) {
  MlirStringRef memory = hoOptionString(hoPassOptions(scheduler->pass), HoScheduleOptionMemory);
  scheduler->amount.bytes = (uint64_t)scheduler->machine.deviceMemory;
  if (!memory.length || hoParseAmount(memory, &scheduler->amount))
    return true;
  hoError(scheduler->module,
          "device-memory '%.*s' is not an amount of memory; write bytes, "
          "300MiB, 40%% or unlimited",
          (int)memory.length, memory.data);
  return false;
}

bool hoSchedulerReadOptions(HoScheduler *scheduler) {
  const HoOptions *values = hoPassOptions(scheduler->pass);
  scheduler->remarks = hoOptionBool(values, HoScheduleOptionRemarks);
  scheduler->report = hoOptionBool(values, HoScheduleOptionReport);
  return hoMachineRead(scheduler->module, hoOptionString(values, HoScheduleOptionTarget),
                       &scheduler->machine) &&
         readProfile(scheduler) && readRates(scheduler) && readLatency(scheduler) &&
         readDuplex(scheduler) && readAlignment(scheduler) && readMemory(scheduler);
}
