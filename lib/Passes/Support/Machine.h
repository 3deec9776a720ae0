//===- Machine.h - The machine that a module describes ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR describes machines with `dlti.target_system_spec` on the module. The
// device whose entries begin with "ho." is the one that memory is offloaded from.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_MACHINE_H
#define HO_LIB_PASSES_SUPPORT_MACHINE_H

#include "IR.h"

// Units: bytes, bytes per second, operations per second, nanoseconds.
typedef struct HoMachine {
  double deviceMemory;   // ho.device_memory; 0: not given
  double toDeviceRate;   // ho.to_device_rate
  double toHostRate;     // ho.to_host_rate
  double copyLatency;    // ho.copy_latency
  double duplex;         // ho.duplex_interference, 0 to 1
  double flopsF32;       // ho.flops_f32
  double flopsF16;       // ho.flops_f16, also bf16
  double flopsF64;       // ho.flops_f64
  double memoryRate;     // ho.memory_rate, of the device's own memory
  double launchOverhead; // ho.launch_overhead, per operation
} HoMachine;

// Reads the module's spec, then `target` (a file that holds a #dlti.target_system_spec, or the name
// of a shipped one; empty for none), then fills what neither says from the host device's defaults.
// Returns false after an error at the module: unknown keys, values that are not
// numbers or not positive, contradictory or missing keys.
bool hoMachineRead(MlirOperation module, MlirStringRef target, HoMachine *machine);

#endif // HO_LIB_PASSES_SUPPORT_MACHINE_H
