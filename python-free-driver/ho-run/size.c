//===- size.c - Amounts of memory as text ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "size.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct unit {
  const char *name;
  double factor;
} unit_t;

static const unit_t units[] = {
    {"B", 1},        {"KB", 1e3},     {"MB", 1e6},     {"GB", 1e9},     {"TB", 1e12},
    {"KiB", 0x1p10}, {"MiB", 0x1p20}, {"GiB", 0x1p30}, {"TiB", 0x1p40},
};

static ho_status_t malformed(const char *text) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "'%s' is not a size: expected bytes or a number with KiB, MiB, GiB, KB, "
                        "MB or GB",
                        text);
}

static const unit_t *findUnit(const char *name, size_t length) {
  for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); ++i)
    if (strlen(units[i].name) == length && !strncmp(units[i].name, name, length))
      return &units[i];
  return NULL;
}

static bool isDecimal(const char *text, size_t length) {
  size_t digits = 0, points = 0;
  for (size_t i = 0; i < length; ++i) {
    digits += isdigit((unsigned char)text[i]) != 0;
    points += text[i] == '.';
  }
  return digits && digits + points == length && points <= 1 && length < 32;
}

// The number in front and the unit behind it, as a double: exact below 2^53, which is 8 PiB.
static bool parseAmount(const char *text, size_t length, double *out) {
  size_t number = 0;
  while (number < length && (isdigit((unsigned char)text[number]) || text[number] == '.'))
    ++number;
  if (!isDecimal(text, number))
    return false;
  const unit_t *unit = number == length ? NULL : findUnit(text + number, length - number);
  bool fractional = memchr(text, '.', number) != NULL;
  if (unit ? unit->factor == 1 && fractional : number != length || fractional)
    return false;
  *out = strtod(text, NULL) * (unit ? unit->factor : 1);
  return *out < 0x1p53;
}

ho_status_t ho_size_parse(const char *text, uint64_t *out) {
  double amount = 0;
  if (!parseAmount(text, strlen(text), &amount))
    return malformed(text);
  *out = (uint64_t)amount;
  return HO_OK;
}

static ho_status_t parsePercent(const char *text, size_t length, ho_memory_spec_t *out) {
  double percent = isDecimal(text, length) ? strtod(text, NULL) : 0;
  if (!(percent > 0 && percent <= 1000))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "'%s' is not a percentage above 0%% and up to 1000%%", text);
  *out = (ho_memory_spec_t){.given = true, .percent = percent};
  return HO_OK;
}

ho_status_t ho_memory_spec_parse(const char *text, ho_memory_spec_t *out) {
  size_t length = strlen(text);
  if (length && text[length - 1] == '%')
    return parsePercent(text, length - 1, out);
  uint64_t bytes = 0;
  HO_RETURN_IF_ERROR(ho_size_parse(text, &bytes));
  if (!bytes)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "a device of 0 bytes holds nothing");
  *out = (ho_memory_spec_t){.given = true, .bytes = bytes};
  return HO_OK;
}

static ho_status_t parseOneRate(const char *text, size_t length, double *out) {
  size_t number = length;
  if (length > 2 && !strncmp(text + length - 2, "/s", 2))
    number -= 2;
  if (parseAmount(text, number, out))
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "'%.*s' is not a rate: expected bytes per second, such as 12GB/s",
                        (int)length, text);
}

ho_status_t ho_rate_parse(const char *text, double *toDevice, double *toHost) {
  const char *comma = strchr(text, ',');
  if (!comma) {
    HO_RETURN_IF_ERROR(parseOneRate(text, strlen(text), toDevice));
    *toHost = *toDevice;
    return HO_OK;
  }
  HO_RETURN_IF_ERROR(parseOneRate(text, (size_t)(comma - text), toDevice));
  return parseOneRate(comma + 1, strlen(comma + 1), toHost);
}

uint64_t ho_memory_spec_resolve(const ho_memory_spec_t *spec, uint64_t peak) {
  return spec->percent > 0 ? (uint64_t)(spec->percent / 100 * (double)peak) : spec->bytes;
}

void ho_size_format(uint64_t bytes, char out[32]) {
  static const char *const names[] = {"KiB", "MiB", "GiB", "TiB"};
  if (bytes < 1024) {
    snprintf(out, 32, "%u B", (unsigned)bytes);
    return;
  }
  double amount = (double)bytes / 1024;
  size_t unit = 0;
  for (; amount >= 1024 && unit < 3; ++unit)
    amount /= 1024;
  snprintf(out, 32, "%.2f %s", amount, names[unit]);
}
