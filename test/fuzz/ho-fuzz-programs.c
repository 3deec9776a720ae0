//===- ho-fuzz-programs.c - Random programs, all ways, bit for bit ----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Jobs are processes, so that a crash is a failure of one program: the parent
// starts the job again behind it.
//
//===----------------------------------------------------------------------===//
#include "Fuzz.h"
#include "RandomProgram.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MaxJobs = 16, ProgramsPerContext = 25, Deadline = 120 }; // seconds for one program

// Half of the time would go into recording who allocated what in the compiler. To see that,
// run one seed again with ASAN_OPTIONS=malloc_context_size=30.
#ifdef __SANITIZE_ADDRESS__
const char *__asan_default_options(void);
const char *__asan_default_options(void) {
  return "malloc_context_size=0:max_malloc_fill_size=64:quarantine_size_mb=8:"
         "thread_local_quarantine_size_kb=64";
}
#endif

typedef struct Options {
  uint64_t first, count;
  double seconds; // 0: no limit
  bool keepGoing;
  unsigned jobs;
  const char *output;
  HoProgramOptions programs;
} Options;

// In memory that all processes share.
typedef struct Job {
  Progress progress;
  volatile uint64_t programs, failures;
  volatile double began; // the current program
  volatile bool busy;
} Job;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static const char usage[] =
    "usage: ho-fuzz-programs [options]\n"
    "Compiles random programs in all modes and several budgets, runs them on host devices and\n"
    "compares all arguments bit for bit with a run without offloading.\n"
    "  --first=N       the first seed (default 1)\n"
    "  --count=N       how many programs (default 100)\n"
    "  --seconds=S     stop after S seconds\n"
    "  --jobs=N        processes (default 2)\n"
    "  --keep-going    go on after a failure\n"
    "  --with=FEATURE  programs with what is refused as a rule; may be given again:\n"
    "                  " HO_PROGRAM_FEATURES "\n"
    "  --output=DIR    where failing programs are written, as fuzz-SEED.mlir (default .)\n";

static const char *valueOf(const char *argument, const char *name) {
  size_t length = strlen(name);
  return strncmp(argument, name, length) == 0 ? argument + length : NULL;
}

static bool parseOption(const char *argument, Options *options) {
  const char *value;
  if ((value = valueOf(argument, "--first=")))
    options->first = strtoull(value, NULL, 10);
  else if ((value = valueOf(argument, "--count=")))
    options->count = strtoull(value, NULL, 10);
  else if ((value = valueOf(argument, "--seconds=")))
    options->seconds = strtod(value, NULL);
  else if ((value = valueOf(argument, "--jobs=")))
    options->jobs = (unsigned)strtoul(value, NULL, 10);
  else if ((value = valueOf(argument, "--output=")))
    options->output = value;
  else if ((value = valueOf(argument, "--with=")))
    return hoProgramOptionsEnable(&options->programs, value);
  else if (!strcmp(argument, "--keep-going"))
    options->keepGoing = true;
  else
    return false;
  return options->jobs >= 1 && options->jobs <= MaxJobs;
}

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

static void saveProgram(const Options *options, uint64_t seed) {
  char path[4096];
  snprintf(path, sizeof(path), "%s/fuzz-%" PRIu64 ".mlir", options->output, seed);
  FILE *file = fopen(path, "w");
  if (!file) {
    perror(path);
    return;
  }
  HoRandomProgram program = hoRandomProgram(seed, &options->programs);
  fputs(program.text, file);
  fclose(file);
  free(program.text);
}

static void reportFailure(const Options *options, Job *job, const char *message) {
  uint64_t seed = job->progress.seed;
  job->failures++;
  printf("fuzz-programs: seed %" PRIu64 ": %s\n", seed, message);
  fflush(stdout);
  saveProgram(options, seed);
}

//===----------------------------------------------------------------------===//
// Jobs
//===----------------------------------------------------------------------===//

static bool mustStop(const Options *options, const Job *jobs, double deadline) {
  uint64_t failures = 0;
  for (unsigned i = 0; i < options->jobs; ++i)
    failures += jobs[i].failures;
  return (failures && !options->keepGoing) || now() > deadline;
}

static void checkSeed(const Options *options, Job *job, Compiler *compiler, uint64_t seed) {
  char message[MaxMessage] = "";
  job->progress.seed = seed;
  job->began = now();
  job->busy = true;
  HoRandomProgram program = hoRandomProgram(seed, &options->programs);
  if (!fuzzProgram(compiler, seed, program.text, program.tensors, &job->progress, message))
    reportFailure(options, job, message);
  free(program.text);
  job->busy = false;
  job->programs++;
}

// Job `number` checks every jobs-th seed, from `begin` on.
static void work(const Options *options, Job *jobs, unsigned number, uint64_t begin,
                 double deadline) {
  Compiler compiler;
  uint64_t done = 0;
  for (uint64_t i = begin; i < options->count && !mustStop(options, jobs, deadline);
       i += options->jobs, ++done) {
    if (done % ProgramsPerContext == 0) {
      if (done)
        compilerDestroy(&compiler);
      compilerCreate(&compiler);
    }
    checkSeed(options, &jobs[number], &compiler, options->first + i);
  }
  if (done)
    compilerDestroy(&compiler);
}

static pid_t start(const Options *options, Job *jobs, unsigned number, uint64_t begin,
                   double deadline) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid != 0)
    return pid;
  work(options, jobs, number, begin, deadline);
  exit(0);
}

static bool isOverdue(const Job *job) { return job->busy && now() > job->began + Deadline; }

// Waits for a job to end; one that hangs is ended. Returns whether it ended well.
static bool await(pid_t pid, Job *job, int *status) {
  bool hangs = false;
  while (waitpid(pid, status, WNOHANG) == 0) {
    if (isOverdue(job) && !hangs) {
      hangs = true;
      kill(pid, SIGKILL);
    }
    usleep(20000);
  }
  return WIFEXITED(*status) && WEXITSTATUS(*status) == 0;
}

static void reportEnd(const Options *options, Job *job, int status) {
  char message[MaxMessage];
  if (WIFSIGNALED(status))
    snprintf(message, sizeof(message), "%s: ended by signal %d%s", (char *)job->progress.variant,
             WTERMSIG(status), WTERMSIG(status) == SIGKILL ? " (it hung)" : "");
  else
    snprintf(message, sizeof(message), "%s: exited with %d", (char *)job->progress.variant,
             WEXITSTATUS(status));
  reportFailure(options, job, message);
  job->busy = false;
  job->programs++;
}

// One watcher for each job; the first process watches the watchers.
static void watch(const Options *options, Job *jobs, unsigned number, double deadline) {
  uint64_t begin = number;
  while (begin < options->count && !mustStop(options, jobs, deadline)) {
    int status;
    pid_t pid = start(options, jobs, number, begin, deadline);
    if (await(pid, &jobs[number], &status))
      return;
    reportEnd(options, &jobs[number], status);
    begin = jobs[number].progress.seed - options->first + options->jobs;
  }
}

static void runJobs(const Options *options, Job *jobs, double deadline) {
  pid_t watchers[MaxJobs];
  for (unsigned i = 0; i < options->jobs; ++i) {
    watchers[i] = fork();
    if (watchers[i] == 0) {
      watch(options, jobs, i, deadline);
      fflush(stdout);
      _exit(0);
    }
  }
  for (unsigned i = 0; i < options->jobs; ++i)
    waitpid(watchers[i], NULL, 0);
}

int main(int argc, char **argv) {
  Options options = {.first = 1, .count = 100, .jobs = 2, .output = "."};
  hoProgramOptionsDefault(&options.programs);
  for (int i = 1; i < argc; ++i)
    if (!parseOption(argv[i], &options)) {
      bool help = !strcmp(argv[i], "--help");
      fputs(usage, help ? stdout : stderr);
      return help ? 0 : 2;
    }
  double began = now();
  Job *jobs = mmap(NULL, MaxJobs * sizeof(*jobs), PROT_READ | PROT_WRITE,
                   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (jobs == MAP_FAILED) {
    perror("mmap");
    return 1;
  }
  runJobs(&options, jobs, options.seconds > 0 ? began + options.seconds : 1e300);
  uint64_t programs = 0, runs = 0, failures = 0;
  for (unsigned i = 0; i < options.jobs; ++i) {
    programs += jobs[i].programs;
    runs += jobs[i].progress.runs;
    failures += jobs[i].failures;
  }
  printf("fuzz-programs programs=%" PRIu64 " runs=%" PRIu64 " failures=%" PRIu64 " seconds=%.1f\n",
         programs, runs, failures, now() - began);
  return failures ? 1 : 0;
}
