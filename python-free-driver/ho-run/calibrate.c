//===- calibrate.c - The device measured ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the roofline model and the timeline ask for, measured as they mean it:
// arithmetic by matrix products of the runtime's library, memory by a move,
// whose bytes read and written both count, the link by copies of two sizes,
// whose difference gives rate and latency, and its directions one by one and
// together.
//
//===----------------------------------------------------------------------===//
#include "calibrate.h"

#include "cleanup.h"
#include "record.h"
#include "session.h"
#include "transfers.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { repeats = 5 };

typedef struct machine {
  uint64_t memory; // 0: not given
  double flops_f32, flops_f64, memory_rate;
  double to_device_rate, to_host_rate, latency, duplex, overhead;
  double disk_rate; // 0: not asked for
} machine_t;

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to calibrate with");
}

// The shortest time of a call: a peak is asked for, and others may use the machine, too. One more
// goes before to warm up.
static double timeOf(void (*run)(void *context), void *context) {
  double shortest = 1e18;
  run(context);
  for (int i = 0; i < 2 * repeats; ++i) {
    uint64_t start = ho_recording_now();
    run(context);
    double time = (double)(ho_recording_now() - start);
    shortest = time < shortest ? time : shortest;
  }
  return shortest > 1 ? shortest : 1;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

enum { matrix = 768 };

typedef struct product {
  double *a, *b, *c;
} product_t;

static void multiplyF32(void *context) {
  const product_t *p = context;
  ho_kernel_gemm_f32(matrix, matrix, matrix, (const float *)p->a, matrix, 0, (const float *)p->b,
                     matrix, 0, (float *)p->c, matrix, 0);
}

static void multiplyF64(void *context) {
  const product_t *p = context;
  ho_kernel_gemm_f64(matrix, matrix, matrix, p->a, matrix, 0, p->b, matrix, 0, p->c, matrix, 0);
}

static ho_status_t measureArithmetic(machine_t *machine) {
  double work = 2.0 * matrix * matrix * matrix;
  size_t elements = (size_t)matrix * matrix;
  double *memory = malloc(3 * elements * sizeof(*memory));
  if (!memory)
    return outOfMemory();
  memset(memory, 0x3f, 3 * elements * sizeof(*memory)); // a small number in both types
  product_t product = {memory, memory + elements, memory + 2 * elements};
  machine->flops_f32 = work * 1e9 / timeOf(multiplyF32, &product);
  machine->flops_f64 = work * 1e9 / timeOf(multiplyF64, &product);
  free(memory);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

// Beyond any cache.
#define MOVED (UINT64_C(128) << 20)

static void move(void *context) {
  char *memory = context;
  ho_kernel_move(memory, memory + MOVED, MOVED);
}

static ho_status_t measureMemory(machine_t *machine) {
  char *memory = malloc(2 * MOVED);
  if (!memory)
    return outOfMemory();
  memset(memory, 1, 2 * MOVED);
  machine->memory_rate = 2.0 * (double)MOVED * 1e9 / timeOf(move, memory);
  free(memory);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// The link
//===----------------------------------------------------------------------===//

// Copies so large that their latency hardly counts take about so long; small ones are many.
#define LINK_TIME 0.1 // seconds
enum { largeCopies = 16, smallCopies = 256, smallBytes = 4096 };
#define LARGEST (UINT64_C(256) << 20)

// What passes at `rate`, or at the rate of memory where the link has none.
static uint64_t bytesIn(double seconds, double rate, const machine_t *machine) {
  double bytes = seconds * (rate > 0 ? rate : machine->memory_rate / 2);
  uint64_t least = (uint64_t)largeCopies * smallBytes * 4;
  return bytes > (double)LARGEST ? LARGEST : bytes < (double)least ? least : (uint64_t)bytes;
}

typedef struct direction {
  double rate, latency;
} direction_t;

static ho_transfers_t oneWay(bool toHost, uint64_t bytes, uint64_t copies) {
  return toHost ? (ho_transfers_t){0, bytes, 0, copies} : (ho_transfers_t){bytes, 0, copies, 0};
}

// time = copies * latency + bytes / rate, twice.
static ho_status_t measureDirection(const ho_host_device_options_t *device, bool toHost,
                                    uint64_t bytes, direction_t *out) {
  uint64_t fewBytes = (uint64_t)smallCopies * smallBytes;
  ho_transfers_t large = oneWay(toHost, bytes, largeCopies);
  ho_transfers_t small = oneWay(toHost, fewBytes, smallCopies);
  double largeTime = 0, smallTime = 0;
  HO_RETURN_IF_ERROR(ho_transfers_measure(&large, device, repeats, &largeTime));
  HO_RETURN_IF_ERROR(ho_transfers_measure(&small, device, repeats, &smallTime));
  double determinant = (double)bytes * smallCopies - (double)fewBytes * largeCopies;
  double perByte = (largeTime * smallCopies - smallTime * largeCopies) / determinant;
  double latency = (smallTime - perByte * (double)fewBytes) / smallCopies;
  bool line = perByte > 0 && latency >= 0;
  *out = line ? (direction_t){1e9 / perByte, latency}
              : (direction_t){(double)bytes * 1e9 / (largeTime > 1 ? largeTime : 1), 0};
  return HO_OK;
}

// While both directions flow, each runs at (1 - x/2) of its rate.
static ho_status_t measureDuplex(const ho_host_device_options_t *device, machine_t *machine) {
  double alone = 0, other = 0, both = 0;
  uint64_t in = bytesIn(LINK_TIME, machine->to_device_rate, machine);
  uint64_t out = (uint64_t)((double)in * machine->to_host_rate / machine->to_device_rate);
  ho_transfers_t together = {in, out, largeCopies, largeCopies};
  ho_transfers_t inAlone = oneWay(false, in, largeCopies),
                 outAlone = oneWay(true, out, largeCopies);
  HO_RETURN_IF_ERROR(ho_transfers_measure(&inAlone, device, repeats, &alone));
  HO_RETURN_IF_ERROR(ho_transfers_measure(&outAlone, device, repeats, &other));
  HO_RETURN_IF_ERROR(ho_transfers_measure(&together, device, repeats, &both));
  double x = 2 * (1 - (alone + other) / 2 / (both > 1 ? both : 1));
  machine->duplex = x < 0 ? 0 : x > 1 ? 1 : x;
  return HO_OK;
}

static ho_status_t measureLink(const ho_host_device_options_t *device, machine_t *machine) {
  direction_t in, out;
  HO_RETURN_IF_ERROR(
      measureDirection(device, false, bytesIn(LINK_TIME, device->to_device_rate, machine), &in));
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  HO_RETURN_IF_ERROR(
      measureDirection(device, true, bytesIn(LINK_TIME, device->to_host_rate, machine), &out));
  machine->to_device_rate = in.rate;
  machine->to_host_rate = out.rate;
  machine->latency = (in.latency + out.latency) / 2;
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  return measureDuplex(device, machine);
}

//===----------------------------------------------------------------------===//
// The disk
//===----------------------------------------------------------------------===//

// Nanoseconds that the file takes, cold, at best.
static ho_status_t timeFile(ho_disk_file_t *file, double *out) {
  double best = 0;
  for (int i = 0; i < repeats; ++i) {
    double rate = 0;
    HO_RETURN_IF_ERROR(ho_interrupt_check());
    ho_disk_file_drop(file);
    HO_RETURN_IF_ERROR(ho_disk_file_measure(file, 0, ho_disk_file_size(file), &rate));
    best = rate > best ? rate : best;
  }
  *out = (double)ho_disk_file_size(file) * 1e9 / best;
  return HO_OK;
}

// What is copied to the device comes from these files.
static ho_status_t measureDisk(const ho_settings_t *paths, machine_t *machine) {
  double bytes = 0, time = 0, part = 0;
  for (uint32_t i = 0; i < paths->count; ++i) {
    ho_disk_file_t *file = NULL;
    HO_RETURN_IF_ERROR(ho_disk_file_open(paths->items[i].name, &file));
    ho_status_t status = timeFile(file, &part);
    bytes += (double)ho_disk_file_size(file);
    time += part;
    ho_disk_file_free(file);
    HO_RETURN_IF_ERROR(status);
  }
  machine->disk_rate = bytes * 1e9 / time;
  if (machine->disk_rate < machine->to_device_rate)
    machine->to_device_rate = machine->disk_rate;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

enum { launches = 20000, room = 4096 };

// An operation that does nothing, and what the compiler puts around every one.
static void launchStep(ho_step_t *step) {
  for (int i = 0; i < launches; ++i) {
    ho_step_acquire(step, 0, room);
    ho_step_operation_begin(step, 0);
    ho_step_operation_end(step, 0);
    ho_step_release(step, 0, room);
  }
}

static ho_step_function_t lookUp(void *context, const char *symbol) {
  (void)context;
  (void)symbol;
  return launchStep;
}

static ho_status_t runLaunches(const ho_program_t *program, const ho_host_device_options_t *device,
                               machine_t *machine) {
  ho_runner_t runner = {.entry = &ho_program_manifest(program)->entries[0]};
  ho_samples_t samples = {0};
  ho_status_t status = ho_host_device_create(device, &runner.device);
  if (!status)
    status = ho_instance_create(runner.device, program, "launches", &runner.instance);
  if (!status)
    status = ho_samples_create(repeats, &samples);
  if (!status)
    status = ho_runner_steps(&runner, "launches", repeats, &samples);
  if (!status)
    machine->overhead = ho_measure(&samples).step / launches;
  ho_samples_free(&samples);
  ho_runner_free(&runner);
  return status;
}

static ho_status_t measureLaunches(const ho_host_device_options_t *device, machine_t *machine) {
  char json[512];
  snprintf(json, sizeof(json),
           "{\"format\":1,\"abi\":%d,\"entries\":[{\"name\":\"launches\",\"symbol\":\"launches\","
           "\"mode\":\"resident\",\"budget\":0,\"arena_bytes\":%d,\"host_arena_bytes\":0,"
           "\"alignment\":%d,\"resident_bytes\":%d,\"events\":0,\"copies_to_device\":0,"
           "\"copies_to_host\":0,\"bytes_to_device\":0,\"bytes_to_host\":0,\"arguments\":[],"
           "\"operations\":[{\"name\":\"nothing\",\"location\":\"\",\"estimate\":0}]}]}",
           HO_STEP_ABI_VERSION, room, room, room);
  ho_host_device_options_t own = *device;
  own.memory = room;
  ho_program_t *program = NULL;
  HO_RETURN_IF_ERROR(ho_program_create(json, lookUp, NULL, &program));
  ho_status_t status = runLaunches(program, &own, machine);
  ho_program_free(program);
  return status;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static ho_status_t measure(const ho_options_t *options, machine_t *machine) {
  ho_host_device_options_t device;
  ho_session_link(options, &device);
  HO_RETURN_IF_ERROR(measureArithmetic(machine));
  HO_RETURN_IF_ERROR(measureMemory(machine));
  HO_RETURN_IF_ERROR(measureLaunches(&device, machine));
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  HO_RETURN_IF_ERROR(measureLink(&device, machine));
  return options->from_disk ? measureDisk(&options->weights, machine) : HO_OK;
}

static void print(const machine_t *machine) {
  puts("// Measured by ho-run --calibrate on the host device: arithmetic by matrix products, "
       "memory\n"
       "// by a move. Other precisions follow f32.");
  if (machine->disk_rate > 0)
    printf("// The weights' files are read at %.3e bytes/s; copies to the device are no faster.\n",
           machine->disk_rate);
  puts("#dlti.target_system_spec<\n"
       "  \"host\" = #dlti.target_device_spec<");
  if (machine->memory)
    printf("    \"ho.device_memory\" = %" PRIu64 ",\n", machine->memory);
  printf("    \"ho.to_device_rate\" = %.3e,\n", machine->to_device_rate);
  printf("    \"ho.to_host_rate\" = %.3e,\n", machine->to_host_rate);
  printf("    \"ho.copy_latency\" = %.0f,\n", machine->latency);
  printf("    \"ho.duplex_interference\" = %.2f,\n", machine->duplex);
  printf("    \"ho.flops_f32\" = %.3e,\n", machine->flops_f32);
  printf("    \"ho.flops_f64\" = %.3e,\n", machine->flops_f64);
  printf("    \"ho.memory_rate\" = %.3e,\n", machine->memory_rate);
  printf("    \"ho.launch_overhead\" = %.0f>>\n", machine->overhead);
}

ho_status_t ho_calibrate(const ho_options_t *options) {
  machine_t machine = {.memory = options->device_memory.bytes};
  HO_RETURN_IF_ERROR(ho_status_annotate(measure(options, &machine), "--calibrate"));
  print(&machine);
  if (!fflush(stdout) && !ferror(stdout))
    return HO_OK;
  return ho_status_make(HO_STATUS_IO, "the target could not be written");
}
