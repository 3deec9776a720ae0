//===- compare.c - Results against those of another variant ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "compare.h"

#include "tensor.h"

#include <string.h>

static void noteFirst(ho_comparison_t *out, const ho_value_t *value, const void *expected,
                      const void *found, uint64_t index) {
  ho_element_t element = ho_element_of(value->argument->type);
  out->first_name = value->argument->name;
  out->first_index = index;
  out->first_expected = ho_element_read(element, expected, index);
  out->first_found = ho_element_read(element, found, index);
}

static void compareValue(const ho_value_t *value, const char *expected, const char *found,
                         ho_comparison_t *out) {
  uint64_t size = ho_type_size(value->argument->type);
  ++out->arguments;
  out->elements += value->count;
  if (!memcmp(expected, found, value->bytes))
    return;
  for (uint64_t i = 0; i < value->count; ++i)
    if (memcmp(expected + i * size, found + i * size, size) && !out->different++)
      noteFirst(out, value, expected, found, i);
}

void ho_compare_states(const ho_state_t *expected, const ho_state_t *found, ho_comparison_t *out) {
  *out = (ho_comparison_t){.done = true};
  for (uint32_t i = 0; i < ho_inputs_count(expected->inputs); ++i)
    if (expected->memory[i])
      compareValue(ho_inputs_value(expected->inputs, i), expected->memory[i], found->memory[i],
                   out);
}
