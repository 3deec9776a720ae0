//===- Tool.h - What the files of ho-plan share -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TOOLS_HO_PLAN_TOOL_H
#define HO_TOOLS_HO_PLAN_TOOL_H

#include "ho/plan.h"

// The whole of a file, or of the standard input if `path` is "-", with a zero byte behind it; the
// caller frees it.
HO_NODISCARD ho_status_t toolReadFile(const char *path, char **outText, size_t *outLength);

// Reads `id,lower,upper,size` lines from `input`, packs them, and writes them with a column
// `offset` to `output` if it is not NULL. A summary goes to the standard output.
HO_NODISCARD ho_status_t toolPackCsv(const char *input, const char *output, uint64_t capacity,
                                     uint64_t alignment);

HO_NODISCARD ho_status_t toolRandomProblem(uint64_t seed, uint32_t operations, uint32_t buffers,
                                           ho_problem_t **out);

// The problem of a known network, with an unlimited budget; the text is that of --generate.
HO_NODISCARD ho_status_t toolGenerate(const char *text, ho_problem_t **out);

#endif // HO_TOOLS_HO_PLAN_TOOL_H
