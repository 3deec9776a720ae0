//===- tool.c - The tools beside ho-run -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "tool.h"

#include "cleanup.h"
#include "progress.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

//===----------------------------------------------------------------------===//
// Finding one
//===----------------------------------------------------------------------===//

static bool join(const char *folder, size_t length, const char *name, char *out) {
  int written = snprintf(out, HO_TOOL_MAX_PATH, "%.*s/%s", (int)length, folder, name);
  return written < HO_TOOL_MAX_PATH && !access(out, X_OK);
}

static bool findBeside(const char *name, char *out) {
  char own[HO_TOOL_MAX_PATH];
  ssize_t length = readlink("/proc/self/exe", own, sizeof(own) - 1);
  if (length <= 0)
    return false;
  own[length] = 0;
  const char *slash = strrchr(own, '/');
  return slash && join(own, (size_t)(slash - own), name, out);
}

void ho_tool_find(const char *name, char out[HO_TOOL_MAX_PATH]) {
  const char *path = getenv("PATH");
  if (findBeside(name, out))
    return;
  for (size_t length; path; path = path[length] ? path + length + 1 : NULL) {
    length = strcspn(path, ":");
    if (length && join(path, length, name, out))
      return;
  }
  *out = 0;
}

//===----------------------------------------------------------------------===//
// What it says
//===----------------------------------------------------------------------===//

typedef struct speech {
  char text[1 << 16]; // what is beyond is not kept
  size_t length;
} speech_t;

// The text after "FILE:LINE:COLUMN: error: " or "NAME: error: "; NULL when the line has none.
static char *afterWord(char *line, const char *word) {
  char *found = strstr(line, word);
  return found ? found + strlen(word) : NULL;
}

static void printWarnings(speech_t *speech) {
  for (char *rest = speech->text, *line; (line = strsep(&rest, "\n"));) {
    const char *warning = afterWord(line, "warning: ");
    if (warning)
      fprintf(stderr, "ho-run: warning: %s\n", warning);
  }
}

// The first error, or else the last line.
static const char *findError(const ho_tool_call_t *call, speech_t *speech) {
  const char *last = NULL;
  for (char *rest = speech->text, *line; (line = strsep(&rest, "\n"));) {
    const char *error = afterWord(line, "error: ");
    if (!error && !strncmp(line, call->name, strlen(call->name)))
      error = afterWord(line, ": ");
    if (error)
      return error;
    last = *line ? line : last;
  }
  return last;
}

static bool hasRoom(const speech_t *speech) { return speech->length + 1 < sizeof(speech->text); }

// False when there is no more to come.
static bool listen(int descriptor, speech_t *speech) {
  char more[4096];
  ssize_t got = read(descriptor, more, sizeof(more));
  if (got < 0)
    return errno == EINTR || errno == EAGAIN;
  for (ssize_t i = 0; i < got && hasRoom(speech); ++i)
    speech->text[speech->length++] = more[i];
  return got > 0;
}

//===----------------------------------------------------------------------===//
// Running one
//===----------------------------------------------------------------------===//

// `output`: where both of its streams go.
static int spawn(const ho_tool_call_t *call, int output, pid_t *child) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
  int error = posix_spawnp(child, call->arguments[0], &actions, NULL, call->arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

static ho_status_t spawnError(const ho_tool_call_t *call, int error) {
  if (error != ENOENT)
    return ho_status_make(HO_STATUS_IO, "%s: %s", call->arguments[0], strerror(error));
  return ho_status_make(HO_STATUS_NOT_FOUND,
                        "%s: %s is neither beside ho-run nor in PATH; it is needed for what is "
                        "not compiled yet, compiled programs run without it",
                        call->model, call->name);
}

static void passOnInterrupt(pid_t child) {
  if (ho_interrupt_signal())
    kill(child, SIGTERM);
}

static ho_status_t await(const ho_tool_call_t *call, pid_t child, int *result) {
  while (waitpid(child, result, 0) < 0) {
    if (errno != EINTR)
      return ho_status_make(HO_STATUS_IO, "%s: %s was lost: %s", call->model, call->name,
                            strerror(errno));
    passOnInterrupt(child);
  }
  return ho_interrupt_check();
}

static ho_status_t judge(const ho_tool_call_t *call, int result, speech_t *speech) {
  if (WIFSIGNALED(result))
    return ho_status_make(HO_STATUS_INTERNAL, "%s: %s was ended by signal %d", call->model,
                          call->name, WTERMSIG(result));
  const char *error = WEXITSTATUS(result) && speech ? findError(call, speech) : NULL;
  if (error && !strncmp(error, call->model, strlen(call->model)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s", error);
  if (error)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: %s", call->model, error);
  if (WEXITSTATUS(result))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: %s failed with exit code %d",
                          call->model, call->name, WEXITSTATUS(result));
  if (speech)
    printWarnings(speech);
  return HO_OK;
}

// Until the tool closes its end, with the seconds that it takes.
static void listenToEnd(const ho_tool_call_t *call, int descriptor, pid_t child, speech_t *speech) {
  struct pollfd wait = {.fd = descriptor, .events = POLLIN};
  time_t begin = time(NULL);
  for (bool open = true; open;) {
    ho_progress_seconds(call->progress, (uint64_t)(time(NULL) - begin));
    int ready = poll(&wait, 1, 500);
    passOnInterrupt(child);
    open = ready <= 0 || listen(descriptor, speech);
  }
  ho_progress_end();
}

static ho_status_t runQuietly(const ho_tool_call_t *call) {
  speech_t *speech = calloc(1, sizeof(*speech));
  int ends[2], result = 0;
  pid_t child;
  if (!speech)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to run %s", call->name);
  if (pipe2(ends, O_CLOEXEC)) {
    free(speech);
    return ho_status_make(HO_STATUS_IO, "%s: %s", call->name, strerror(errno));
  }
  int error = spawn(call, ends[1], &child);
  close(ends[1]);
  if (!error)
    listenToEnd(call, ends[0], child, speech);
  close(ends[0]);
  ho_status_t status = error ? spawnError(call, error) : await(call, child, &result);
  if (!status)
    status = judge(call, result, speech);
  free(speech);
  return status;
}

// What the tool prints goes to standard error: standard output is the report's.
static ho_status_t runLoudly(const ho_tool_call_t *call) {
  int result = 0;
  pid_t child;
  int error = spawn(call, STDERR_FILENO, &child);
  if (error)
    return spawnError(call, error);
  HO_RETURN_IF_ERROR(await(call, child, &result));
  return judge(call, result, NULL);
}

ho_status_t ho_tool_run(const ho_tool_call_t *call) {
  HO_RETURN_IF_ERROR(ho_interrupt_check());
  if (!*call->arguments[0])
    return spawnError(call, ENOENT);
  return call->progress ? runQuietly(call) : runLoudly(call);
}
