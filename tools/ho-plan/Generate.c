//===- Generate.c - ho-plan --generate ------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Graph.h"
#include "Tool.h"

#include <stdlib.h>
#include <string.h>

typedef struct request {
  bool convolutional;
  network_t network;
  const machine_spec_t *machine;
} request_t;

static ho_status_t parseNumber(const char *text, size_t length, uint64_t *out) {
  char *end;
  *out = strtoull(text, &end, 10);
  if (end == text + length && *text >= '0' && *text <= '9' && *out > 0 && *out <= 1u << 24)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%.*s' is not a number that --generate takes",
                        (int)length, text);
}

static ho_status_t parseMachine(const char *text, size_t length, request_t *out) {
  out->machine = machineSpecFind(text, length);
  if (out->machine)
    return HO_OK;
  return ho_status_make(HO_STATUS_NOT_FOUND, "there is no machine '%.*s', only %s", (int)length,
                        text, machineSpecNames);
}

static ho_status_t parseSetting(const char *text, size_t length, request_t *out) {
  static const char *const keys[] = {"tokens", "batch", "layers", "steps"};
  uint64_t *const values[] = {&out->network.tokens, &out->network.batch, &out->network.layers,
                              &out->network.steps};
  if (length == 8 && !strncmp(text, "training", length)) {
    out->network.training = true;
    return HO_OK;
  }
  const char *equals = memchr(text, '=', length);
  size_t key = equals ? (size_t)(equals - text) : 0;
  if (key == 7 && !strncmp(text, "machine", key))
    return parseMachine(equals + 1, length - key - 1, out);
  for (size_t i = 0; i < 4; ++i)
    if (key == strlen(keys[i]) && !strncmp(text, keys[i], key))
      return parseNumber(equals + 1, length - key - 1, values[i]);
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "--generate takes tokens=, batch=, layers=, steps=, machine= and training, "
                        "not '%.*s'",
                        (int)length, text);
}

// decoder:NAME,KEY=VALUE,...
static ho_status_t parseRequest(const char *text, request_t *out) {
  *out = (request_t){.network = {.tokens = 4096, .batch = 1, .steps = 1},
                     .machine = machineSpecFind("h200-pcie5", 10)};
  const char *colon = strchr(text, ':');
  out->convolutional = colon && !strncmp(text, "cnn:", 4);
  if (!out->convolutional && (!colon || strncmp(text, "decoder:", 8)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--generate needs decoder:NAME or cnn:NAME, not '%s'", text);
  out->network.name = colon + 1;
  out->network.nameLength = strcspn(colon + 1, ",");
  for (const char *at = colon + 1 + out->network.nameLength; *at == ',';) {
    size_t length = strcspn(++at, ",");
    HO_RETURN_IF_ERROR(parseSetting(at, length, out));
    at += length;
  }
  return HO_OK;
}

ho_status_t toolGenerate(const char *text, ho_problem_t **out) {
  request_t request;
  HO_RETURN_IF_ERROR(parseRequest(text, &request));
  ho_machine_t machine = {.device_memory = UINT64_MAX,
                          .alignment = 256,
                          .to_device_rate = request.machine->toDevice,
                          .to_host_rate = request.machine->toHost,
                          .copy_latency = 10000,
                          .duplex_interference = 0.1};
  graph_t graph = {.machine = request.machine, .training = request.network.training};
  graph.status = ho_problem_create(&machine, &graph.problem);
  if (!graph.status && request.convolutional)
    generateConvolutional(&graph, &request.network);
  else if (!graph.status)
    generateDecoder(&graph, &request.network);
  if (request.network.training)
    generateBackward(&graph);
  if (graph.status)
    ho_problem_free(graph.problem);
  else
    *out = graph.problem;
  return graph.status;
}
