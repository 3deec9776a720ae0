//===- report.c - What a run prints ---------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "report.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static double inMilliseconds(double nanoseconds) { return nanoseconds / 1e6; }

static double ratio(double part, double whole) { return whole > 0 ? part / whole : 0; }

static double transferTime(const ho_measurement_t *m) {
  return m->to_device_busy + m->to_host_busy;
}

static const char *answer(bool asked, bool good) { return !asked ? "-" : good ? "yes" : "no"; }

static bool identical(const ho_comparison_t *comparison) { return comparison->different == 0; }

bool ho_outcome_good(const ho_outcome_t *outcome) {
  return identical(&outcome->comparison) && outcome->reference.outside == 0;
}

double ho_overlap_bound(const ho_overlap_t *overlap) {
  return overlap->compute > overlap->transfer ? overlap->compute : overlap->transfer;
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

static void putBytes(const char *label, uint64_t bytes, const char *note) {
  char text[32];
  ho_size_format(bytes, text);
  printf("%-16s %12s  %" PRIu64 " bytes%s\n", label, text, bytes, note);
}

static void putCopies(const char *label, uint64_t bytes, uint64_t copies) {
  char note[64];
  snprintf(note, sizeof(note), " a step, in %" PRIu64 " copies", copies);
  putBytes(label, bytes, note);
}

static void putTime(const char *label, double nanoseconds, const char *note) {
  printf("%-16s %9.3f ms  %s\n", label, inMilliseconds(nanoseconds), note);
}

static void putComparison(const char *label, const ho_comparison_t *comparison) {
  if (!comparison->done)
    return;
  printf("%-16s identical=%s  %u results, %" PRIu64 " elements, bit for bit", label,
         answer(true, identical(comparison)), comparison->arguments, comparison->elements);
  if (comparison->steps)
    printf(", in each of %" PRIu64 " steps", comparison->steps);
  if (!identical(comparison))
    printf("; %" PRIu64 " differ, first '%s' at index %" PRIu64 ": %.9g, the resident program's is "
           "%.9g",
           comparison->different, comparison->first_name, comparison->first_index,
           comparison->first_found, comparison->first_expected);
  putchar('\n');
}

static void putReference(const ho_reference_t *reference) {
  if (!reference->done)
    return;
  printf("%-16s match_reference=%s  %u results, %" PRIu64
         " samples, largest error %.3g, at most %.3g of the tolerance",
         "reference", answer(true, reference->outside == 0), reference->results, reference->samples,
         reference->max_error, reference->max_of_tolerance);
  if (reference->outside)
    printf("; %" PRIu64 " outside, worst '%s' at index %" PRIu64 ": %.9g, expected %.9g",
           reference->outside, reference->worst_name, reference->worst_index,
           reference->worst_found, reference->worst_expected);
  putchar('\n');
}

//===----------------------------------------------------------------------===//
// A run
//===----------------------------------------------------------------------===//

static void putMemory(const ho_outcome_t *outcome) {
  const ho_manifest_entry_t *entry = outcome->entry;
  putBytes("device memory", outcome->capacity, "");
  if (entry->resident_bytes)
    putBytes("resident peak", entry->resident_bytes, "");
  if (entry->arena_bytes)
    putBytes("planned peak", entry->arena_bytes, "");
  putBytes("measured peak", outcome->measurement.peak, "");
}

static void putTimes(const ho_manifest_entry_t *entry, const ho_measurement_t *m) {
  char note[128];
  double transfer = transferTime(m), bound = ho_measurement_bound(m);
  snprintf(note, sizeof(note), "median of %" PRIu64, m->steps);
  putTime("step", m->step, note);
  if (entry->modelled_time) {
    snprintf(note, sizeof(note), "%.3f of the step", ratio((double)entry->modelled_time, m->step));
    putTime("modelled", (double)entry->modelled_time, note);
  }
  putTime("compute", m->compute, "");
  snprintf(note, sizeof(note), "%" PRIu64 " waits blocked", m->waits);
  putTime("stall", m->stall, note);
  snprintf(note, sizeof(note), "%.1f%% hidden behind compute", 100 * ratio(m->hidden, transfer));
  putTime("transfer", transfer, note);
  snprintf(note, sizeof(note), "max(compute, transfer); step/bound %.3f", ratio(m->step, bound));
  putTime("bound", bound, note);
}

static void putDisk(const ho_measurement_t *m, const ho_disk_bench_t *bench) {
  char note[96];
  if (!m->bytes_from_disk)
    return;
  putBytes("from disk", m->bytes_from_disk, " a step");
  snprintf(note, sizeof(note), "%.4g bytes/s a step", m->disk_rate);
  putTime("disk busy", m->disk_busy, note);
  if (!bench->done)
    return;
  printf("%-16s %.4g bytes/s, read to nowhere\n", "bare disk", bench->bare_rate);
  putBytes("host memory", bench->peak_host_memory, " at most, the device's included");
}

static void putTable(const ho_options_t *options, const ho_outcome_t *outcome) {
  const ho_measurement_t *m = &outcome->measurement;
  printf("%-16s %s, entry %s, %s\n", "program", options->model, outcome->entry->name,
         outcome->entry->mode);
  putMemory(outcome);
  putCopies("to device", m->bytes_to_device, m->copies_to_device);
  putCopies("to host", m->bytes_to_host, m->copies_to_host);
  putTimes(outcome->entry, m);
  putDisk(m, &outcome->disk);
  putComparison("check", &outcome->comparison);
  putReference(&outcome->reference);
}

static void putPlanned(uint64_t bytes) {
  if (bytes)
    printf(" planned_peak=%" PRIu64, bytes);
  else
    printf(" planned_peak=-");
}

static void putLine(const ho_options_t *options, const ho_outcome_t *outcome) {
  const ho_measurement_t *m = &outcome->measurement;
  printf("%s budget=%" PRIu64, options->prefix ? options->prefix : "run", outcome->capacity);
  putPlanned(outcome->entry->arena_bytes);
  printf(" measured_peak=%" PRIu64 " identical=%s match_reference=%s step_ms=%.3f "
         "step_over_bound=%.3f",
         m->peak, answer(outcome->comparison.done, identical(&outcome->comparison)),
         answer(outcome->reference.done, outcome->reference.outside == 0), inMilliseconds(m->step),
         ratio(m->step, ho_measurement_bound(m)));
  if (m->bytes_from_disk)
    printf(" disk_rate=%.4g", m->disk_rate);
  if (outcome->disk.done)
    printf(" bare_rate=%.4g disk_rate_over_bare=%.3f peak_host_memory=%" PRIu64,
           outcome->disk.bare_rate, ratio(m->disk_rate, outcome->disk.bare_rate),
           outcome->disk.peak_host_memory);
  putchar('\n');
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

// cJSON returns NULL when memory is exhausted and then takes NULL; what is printed last tells.
static void addNumber(cJSON *object, const char *key, double value) {
  if (isfinite(value))
    cJSON_AddNumberToObject(object, key, value);
  else
    cJSON_AddNullToObject(object, key);
}

static void addMeasurement(cJSON *object, const ho_measurement_t *m) {
  double bound = ho_measurement_bound(m), transfer = transferTime(m);
  addNumber(object, "steps", (double)m->steps);
  addNumber(object, "measured_peak", (double)m->peak);
  addNumber(object, "bytes_to_device", (double)m->bytes_to_device);
  addNumber(object, "bytes_to_host", (double)m->bytes_to_host);
  addNumber(object, "copies_to_device", (double)m->copies_to_device);
  addNumber(object, "copies_to_host", (double)m->copies_to_host);
  addNumber(object, "waits", (double)m->waits);
  addNumber(object, "step_ms", inMilliseconds(m->step));
  addNumber(object, "compute_ms", inMilliseconds(m->compute));
  addNumber(object, "stall_ms", inMilliseconds(m->stall));
  addNumber(object, "host_ms", inMilliseconds(m->host));
  addNumber(object, "to_device_ms", inMilliseconds(m->to_device_busy));
  addNumber(object, "to_host_ms", inMilliseconds(m->to_host_busy));
  addNumber(object, "hidden_fraction", ratio(m->hidden, transfer));
  addNumber(object, "bound_ms", inMilliseconds(bound));
  addNumber(object, "step_over_bound", ratio(m->step, bound));
  if (!m->bytes_from_disk)
    return;
  addNumber(object, "bytes_from_disk", (double)m->bytes_from_disk);
  addNumber(object, "disk_ms", inMilliseconds(m->disk_busy));
  addNumber(object, "disk_rate", m->disk_rate);
}

static void addDisk(cJSON *object, const ho_outcome_t *outcome) {
  if (!outcome->disk.done)
    return;
  addNumber(object, "bare_rate", outcome->disk.bare_rate);
  addNumber(object, "disk_rate_over_bare",
            ratio(outcome->measurement.disk_rate, outcome->disk.bare_rate));
  addNumber(object, "peak_host_memory", (double)outcome->disk.peak_host_memory);
}

static void addComparison(cJSON *object, const ho_comparison_t *comparison) {
  if (!comparison->done)
    return;
  cJSON_AddBoolToObject(object, "identical", identical(comparison));
  addNumber(object, "compared_elements", (double)comparison->elements);
  if (comparison->steps)
    addNumber(object, "compared_steps", (double)comparison->steps);
  addNumber(object, "different_elements", (double)comparison->different);
  if (identical(comparison))
    return;
  cJSON_AddStringToObject(object, "first_different", comparison->first_name);
  addNumber(object, "first_different_index", (double)comparison->first_index);
}

static void addReference(cJSON *object, const ho_reference_t *reference) {
  if (!reference->done)
    return;
  cJSON_AddBoolToObject(object, "match_reference", reference->outside == 0);
  addNumber(object, "reference_samples", (double)reference->samples);
  addNumber(object, "reference_outside", (double)reference->outside);
  addNumber(object, "reference_max_error", reference->max_error);
  addNumber(object, "reference_max_of_tolerance", reference->max_of_tolerance);
}

static ho_status_t printJson(cJSON *object) {
  char *text = cJSON_Print(object);
  cJSON_Delete(object);
  if (!text)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the report");
  puts(text);
  cJSON_free(text);
  return HO_OK;
}

static cJSON *beginJson(const ho_options_t *options, const char *report, uint64_t capacity) {
  cJSON *object = cJSON_CreateObject();
  cJSON_AddStringToObject(object, "report", options->prefix ? options->prefix : report);
  cJSON_AddStringToObject(object, "program", options->model);
  addNumber(object, "budget", (double)capacity);
  return object;
}

static ho_status_t printRunJson(const ho_options_t *options, const ho_outcome_t *outcome) {
  cJSON *object = beginJson(options, "run", outcome->capacity);
  cJSON_AddStringToObject(object, "entry", outcome->entry->name);
  cJSON_AddStringToObject(object, "mode", outcome->entry->mode);
  addNumber(object, "operations", (double)outcome->entry->num_operations);
  addNumber(object, "resident_peak", (double)outcome->entry->resident_bytes);
  addNumber(object, "planned_peak", (double)outcome->entry->arena_bytes);
  if (outcome->entry->modelled_time)
    addNumber(object, "modelled_ms", inMilliseconds((double)outcome->entry->modelled_time));
  addMeasurement(object, &outcome->measurement);
  addDisk(object, outcome);
  addComparison(object, &outcome->comparison);
  addReference(object, &outcome->reference);
  return printJson(object);
}

//===----------------------------------------------------------------------===//
// bench-overlap
//===----------------------------------------------------------------------===//

static void putVariant(const ho_overlap_t *overlap, const ho_manifest_entry_t *entry,
                       const ho_measurement_t *m) {
  printf("%-12s %10.3f %10.3f %10.3f %9.1f%% %12.2f %12.2f %10.3f\n", entry->mode,
         inMilliseconds(m->step), inMilliseconds(m->compute), inMilliseconds(m->stall),
         100 * ratio(m->hidden, transferTime(m)), (double)m->bytes_to_device / 0x1p20,
         (double)m->bytes_to_host / 0x1p20, ratio(m->step, ho_overlap_bound(overlap)));
}

static void putOverlapTable(const ho_options_t *options, const ho_overlap_t *overlap) {
  char note[96];
  printf("%-16s %s, %" PRIu64 " steps of each variant, alternating\n", "program", options->model,
         options->steps);
  putBytes("device memory", overlap->capacity, "");
  putTime("compute alone", overlap->compute, "the resident variant without its stalls");
  snprintf(note, sizeof(note), "the scheduled plan's copies at %.4g bytes/s each way",
           overlap->rate);
  putTime("transfer alone", overlap->transfer, note);
  putTime("bound", ho_overlap_bound(overlap), "the longer of the two");
  printf("%-12s %10s %10s %10s %10s %12s %12s %10s\n", "variant", "step ms", "compute ms",
         "stall ms", "hidden", "to dev MiB", "to host MiB", "step/bound");
  putVariant(overlap, overlap->scheduled, &overlap->scheduled_measurement);
  putVariant(overlap, overlap->reactive, &overlap->reactive_measurement);
  putComparison("scheduled", &overlap->scheduled_comparison);
  putComparison("reactive", &overlap->reactive_comparison);
  printf("%s scheduled_over_bound=%.3f reactive_over_bound=%.3f\n",
         options->prefix ? options->prefix : "bench-overlap",
         ratio(overlap->scheduled_measurement.step, ho_overlap_bound(overlap)),
         ratio(overlap->reactive_measurement.step, ho_overlap_bound(overlap)));
}

static ho_status_t printOverlapJson(const ho_options_t *options, const ho_overlap_t *overlap) {
  cJSON *object = beginJson(options, "bench-overlap", overlap->capacity);
  double bound = ho_overlap_bound(overlap);
  addNumber(object, "compute_alone_ms", inMilliseconds(overlap->compute));
  addNumber(object, "transfer_alone_ms", inMilliseconds(overlap->transfer));
  addNumber(object, "link_rate", overlap->rate);
  addNumber(object, "bound_ms", inMilliseconds(bound));
  addNumber(object, "scheduled_over_bound", ratio(overlap->scheduled_measurement.step, bound));
  addNumber(object, "reactive_over_bound", ratio(overlap->reactive_measurement.step, bound));
  cJSON *scheduled = cJSON_AddObjectToObject(object, "scheduled");
  addMeasurement(scheduled, &overlap->scheduled_measurement);
  addComparison(scheduled, &overlap->scheduled_comparison);
  cJSON *reactive = cJSON_AddObjectToObject(object, "reactive");
  addMeasurement(reactive, &overlap->reactive_measurement);
  addComparison(reactive, &overlap->reactive_comparison);
  return printJson(object);
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static ho_status_t flush(void) {
  if (!fflush(stdout) && !ferror(stdout))
    return HO_OK;
  return ho_status_make(HO_STATUS_IO, "the report could not be written");
}

ho_status_t ho_report(const ho_options_t *options, const ho_outcome_t *outcome) {
  if (options->format == HO_FORMAT_JSON) {
    HO_RETURN_IF_ERROR(printRunJson(options, outcome));
    return flush();
  }
  putTable(options, outcome);
  putLine(options, outcome);
  return flush();
}

ho_status_t ho_report_overlap(const ho_options_t *options, const ho_overlap_t *overlap) {
  if (options->format == HO_FORMAT_JSON)
    HO_RETURN_IF_ERROR(printOverlapJson(options, overlap));
  else
    putOverlapTable(options, overlap);
  return flush();
}
