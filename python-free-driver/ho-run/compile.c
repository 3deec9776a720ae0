//===- compile.c - A .mlir file made a program ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "compile.h"

#include "cleanup.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { maxText = 4096, maxArguments = 16 };

typedef struct command {
  char tool[maxText], output[maxText], profile[maxText], memory[256], variants[64];
  char *arguments[maxArguments];
} command_t;

bool ho_compile_wanted(const char *model) {
  const char *dot = strrchr(model, '.');
  return dot && (!strcmp(dot, ".mlir") || !strcmp(dot, ".mlirbc"));
}

//===----------------------------------------------------------------------===//
// The command
//===----------------------------------------------------------------------===//

// The tool beside this executable, else the one that PATH has.
static void findTool(char *out) {
  snprintf(out, maxText, "ho-compile");
  char own[maxText];
  ssize_t length = readlink("/proc/self/exe", own, sizeof(own) - 1);
  if (length <= 0)
    return;
  own[length] = 0;
  char *slash = strrchr(own, '/');
  if (!slash)
    return;
  *slash = 0;
  char beside[maxText + 16];
  snprintf(beside, sizeof(beside), "%s/ho-compile", own);
  if (!access(beside, X_OK) && strlen(beside) < maxText)
    strcpy(out, beside);
}

static void chooseVariants(const ho_options_t *options, char *out, size_t capacity) {
  bool resident =
      options->check || options->bench_overlap || options->variant == HO_VARIANT_RESIDENT;
  bool reactive = options->bench_overlap || options->variant == HO_VARIANT_REACTIVE;
  snprintf(out, capacity, "--variants=scheduled%s%s", resident ? ",resident" : "",
           reactive ? ",reactive" : "");
}

static void buildCommand(const ho_options_t *options, const char *folder, command_t *out) {
  static char alignment[] = "--alignment=4096", outputFlag[] = "-o";
  static char repeat[] = "--repeat";
  static char keepPlan[] = "--offload-options=keep-plan=true";
  int count = 0;
  findTool(out->tool);
  snprintf(out->output, sizeof(out->output), "%s/program.so", folder);
  chooseVariants(options, out->variants, sizeof(out->variants));
  out->arguments[count++] = out->tool;
  out->arguments[count++] = (char *)(uintptr_t)options->model;
  out->arguments[count++] = outputFlag;
  out->arguments[count++] = out->output;
  out->arguments[count++] = out->variants;
  if (options->device_memory.given) {
    snprintf(out->memory, sizeof(out->memory), "--device-memory=%s", options->device_memory_text);
    out->arguments[count++] = out->memory;
  }
  if (options->guard)
    out->arguments[count++] = alignment;
  if (options->repeat)
    out->arguments[count++] = repeat;
  if (options->report)
    out->arguments[count++] = keepPlan;
  if (options->profile_in) {
    snprintf(out->profile, sizeof(out->profile), "--profile-in=%s", options->profile_in);
    out->arguments[count++] = out->profile;
  }
  out->arguments[count] = NULL;
}

//===----------------------------------------------------------------------===//
// Running it
//===----------------------------------------------------------------------===//

// What the tool prints goes to standard error: standard output is the report's.
static int spawn(const command_t *command, pid_t *child) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
  int error = posix_spawnp(child, command->tool, &actions, NULL, command->arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

// An interrupt is passed on once; then the tool ends in its own time.
static ho_status_t await(const char *model, pid_t child) {
  int result = 0;
  while (waitpid(child, &result, 0) < 0) {
    if (errno != EINTR)
      return ho_status_make(HO_STATUS_IO, "%s: ho-compile was lost: %s", model, strerror(errno));
    if (ho_interrupt_signal())
      kill(child, SIGTERM);
  }
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  if (WIFSIGNALED(result))
    return ho_status_make(HO_STATUS_INTERNAL, "%s: ho-compile was ended by signal %d", model,
                          WTERMSIG(result));
  if (WEXITSTATUS(result))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: ho-compile failed with exit code %d",
                          model, WEXITSTATUS(result));
  return HO_OK;
}

static ho_status_t runCommand(const ho_options_t *options, const command_t *command) {
  pid_t child;
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  int error = spawn(command, &child);
  if (!error)
    return await(options->model, child);
  if (error == ENOENT)
    return ho_status_make(HO_STATUS_NOT_FOUND,
                          "%s: ho-compile is neither beside ho-run nor in PATH; it is needed for "
                          ".mlir files, compiled programs run without it",
                          options->model);
  return ho_status_make(HO_STATUS_IO, "%s: %s", command->tool, strerror(error));
}

static ho_status_t compileIn(const char *folder, const ho_options_t *options, ho_program_t **out) {
  command_t command;
  buildCommand(options, folder, &command);
  HO_RETURN_IF_ERROR(runCommand(options, &command));
  return ho_status_annotate(ho_program_load(command.output, out), "%s", options->model);
}

ho_status_t ho_compile(const ho_options_t *options, ho_program_t **out) {
  const char *base = getenv("TMPDIR");
  char folder[maxText / 2];
  if (access(options->model, R_OK))
    return ho_status_make(errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO, "%s: %s",
                          options->model, strerror(errno));
  int length = snprintf(folder, sizeof(folder), "%s/ho-run-XXXXXX", base && *base ? base : "/tmp");
  if (length >= (int)sizeof(folder) || !mkdtemp(folder))
    return ho_status_make(HO_STATUS_IO, "no temporary folder %s: %s", folder, strerror(errno));
  ho_cleanup_add(folder);
  ho_status_t status = compileIn(folder, options, out);
  ho_remove_tree(folder);
  ho_cleanup_remove(folder);
  return status;
}
