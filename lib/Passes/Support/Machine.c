//===- Machine.c - The machine that a module describes ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Machine.h"

#include "TargetFile.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

// One key of the spec. `required`: a spec that says anything must say this.
typedef struct Key {
  const char *name;
  size_t offset;
  double initial;
  bool required;
  bool zeroAllowed;
} Key;

// The defaults describe one core of a server as "device" behind a link of 8 GB/s.
static const Key keys[] = {
    {"ho.device_memory", offsetof(HoMachine, deviceMemory), 0, false, true},
    {"ho.to_device_rate", offsetof(HoMachine, toDeviceRate), 8e9, true, false},
    {"ho.to_host_rate", offsetof(HoMachine, toHostRate), 8e9, true, false},
    {"ho.copy_latency", offsetof(HoMachine, copyLatency), 10e3, false, true},
    {"ho.duplex_interference", offsetof(HoMachine, duplex), 0, false, true},
    {"ho.flops_f32", offsetof(HoMachine, flopsF32), 50e9, true, false},
    {"ho.flops_f16", offsetof(HoMachine, flopsF16), 0, false, false},
    {"ho.flops_f64", offsetof(HoMachine, flopsF64), 0, false, false},
    {"ho.memory_rate", offsetof(HoMachine, memoryRate), 10e9, true, false},
    {"ho.launch_overhead", offsetof(HoMachine, launchOverhead), 500, false, true},
};
enum { NumKeys = sizeof(keys) / sizeof(keys[0]) };

typedef struct Reader {
  MlirOperation module;
  HoMachine *machine;
  bool seen[NumKeys];
  bool any;
  bool failed;
} Reader;

static double *field(HoMachine *machine, size_t key) {
  return (double *)((char *)machine + keys[key].offset);
}

static bool number(MlirAttribute attribute, double *value) {
  if (mlirAttributeIsAInteger(attribute))
    *value = (double)mlirIntegerAttrGetValueInt(attribute);
  else if (mlirAttributeIsAFloat(attribute))
    *value = mlirFloatAttrGetValueDouble(attribute);
  else
    return false;
  return true;
}

static void fail(Reader *reader, const char *format, MlirStringRef key) {
  hoError(reader->module, format, (int)key.length, key.data);
  reader->failed = true;
}

static void readEntry(MlirStringRef device, MlirStringRef key, MlirAttribute attribute,
                      void *data) {
  (void)device;
  Reader *reader = data;
  if (reader->failed || key.length < 3 || memcmp(key.data, "ho.", 3))
    return;
  reader->any = true;
  size_t index = 0;
  while (index < NumKeys && !mlirStringRefEqual(key, hoRef(keys[index].name)))
    ++index;
  double value;
  if (index == NumKeys) {
    fail(reader, "unknown key \"%.*s\" in dlti.target_system_spec; docs/machines.md lists them",
         key);
    return;
  }
  bool zeroAllowed = keys[index].zeroAllowed;
  if (!number(attribute, &value) || !isfinite(value) || value < 0 || (value == 0 && !zeroAllowed)) {
    fail(reader,
         zeroAllowed ? "key \"%.*s\" in dlti.target_system_spec must be a number of at least 0"
                     : "key \"%.*s\" in dlti.target_system_spec must be a positive number",
         key);
    return;
  }
  if (reader->seen[index] && *field(reader->machine, index) != value) {
    fail(reader,
         "contradictory values for key \"%.*s\" in dlti.target_system_spec: two devices "
         "give different numbers; keep one",
         key);
    return;
  }
  reader->seen[index] = true;
  *field(reader->machine, index) = value;
}

static bool finish(Reader *reader) {
  if (reader->failed)
    return false;
  for (size_t i = 0; i < NumKeys; ++i) {
    if (reader->seen[i])
      continue;
    if (reader->any && keys[i].required) {
      fail(reader,
           "dlti.target_system_spec lacks the key \"%.*s\", which transfers and operations "
           "cannot be timed without",
           hoRef(keys[i].name));
      return false;
    }
    *field(reader->machine, i) = keys[i].initial;
  }
  // Other precisions follow the one that is always given.
  if (!reader->machine->flopsF16)
    reader->machine->flopsF16 = reader->machine->flopsF32;
  if (!reader->machine->flopsF64)
    reader->machine->flopsF64 = reader->machine->flopsF32 / 2;
  if (reader->machine->duplex > 1) {
    fail(reader, "key \"%.*s\" in dlti.target_system_spec must lie between 0 and 1",
         hoRef("ho.duplex_interference"));
    return false;
  }
  return true;
}

static bool readTarget(MlirOperation module, MlirStringRef target) {
  MlirAttribute spec = hoTargetFileRead(module, target);
  if (mlirAttributeIsNull(spec))
    return false;
  hoSetAttr(module, "dlti.target_system_spec", spec);
  return true;
}

bool hoMachineRead(MlirOperation module, MlirStringRef target, HoMachine *machine) {
  Reader reader = {.module = module, .machine = machine};
  if (target.length && !readTarget(module, target))
    return false;
  if (!hoForEachTargetEntry(module, readEntry, &reader) && target.length) {
    hoError(module, "target '%.*s' does not hold a #dlti.target_system_spec attribute",
            (int)target.length, target.data);
    return false;
  }
  return finish(&reader);
}
