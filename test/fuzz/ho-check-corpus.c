//===- ho-check-corpus.c - What becomes of .mlir files of others --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each program has processes of its own: one compiles it in all ways, another runs it. A crash, a
// finding of a sanitizer, a hang is a defect of that program.
//
//===----------------------------------------------------------------------===//
#include "Corpus.h"
#include "Fuzz.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MaxJobs = 16 };

#ifdef __SANITIZE_ADDRESS__
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "malloc_context_size=12:quarantine_size_mb=8"; }
#endif

static const char usage[] =
    "usage: ho-check-corpus [options] FILE-OR-FOLDER...\n"
    "Takes every program in .mlir files (parts between lines of '// -----' are programs of their\n"
    "own) through the pipeline 'offload' under several budgets, through each pass by itself and\n"
    "down to both targets; runs those that can be run, and compares bits. Prints what became of\n"
    "each, and counts.\n"
    "  --jobs=N      processes (default 2)\n"
    "  --timeout=S   seconds for the compilation of a program, and for its runs (default 60)\n"
    "  --bound=N     of dynamic dimensions of arguments without a bound (default 0: refuse them)\n"
    "  --no-runs     compile only\n"
    "  --every=N     take each Nth program (default 1)\n"
    "  --quiet       name defects only\n";

typedef struct Options {
  unsigned jobs, timeout, every, bound;
  bool runs, quiet;
} Options;

typedef struct Job {
  pid_t pid; // 0: free
  size_t program;
  bool running;
  double began;
  Verdict *verdict; // shared
  char log[64];
} Job;

typedef struct Totals {
  size_t outcomes[NumOutcomes], programs, ran, compared;
} Totals;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

//===----------------------------------------------------------------------===//
// Processes
//===----------------------------------------------------------------------===//

static void startProcess(const Options *options, Job *job, const Corpus *corpus, bool running) {
  job->running = running;
  job->began = now();
  fflush(stdout);
  job->pid = fork();
  if (job->pid != 0)
    return;
  int log = open(job->log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (log >= 0) {
    dup2(log, 1);
    dup2(log, 2);
  }
  const char *text = corpus->programs[job->program].text;
  if (running)
    judgeRuns(text, job->verdict);
  else
    judgeCompilation(text, options->bound, job->verdict);
  exit(0);
}

// The line of a log that says most: a sanitizer's or an assertion's.
static void quoteLog(const char *path, char *text, size_t size) {
  static const char *const signs[] = {"ERROR: ", "runtime error", "Assertion", "SUMMARY",
                                      "LLVM ERROR"};
  char line[1024];
  FILE *file = fopen(path, "r");
  text[0] = '\0';
  while (file && fgets(line, sizeof(line), file))
    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); ++i)
      if (!text[0] && strstr(line, signs[i]))
        snprintf(text, size, ": %.*s", (int)strcspn(line, "\n"), line);
  if (file)
    fclose(file);
}

static void judgeEnd(Job *job, int status, bool hung) {
  Verdict *verdict = job->verdict;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return;
  bool plain = strstr(verdict->way, "without offloading") || strstr(verdict->way, "upstream") ||
               strstr(verdict->way, "parsing");
  if (plain) {
    // Upstream's own failure, or a program that takes no random numbers.
    if (!job->running)
      verdict->outcome = OutcomeNotBufferized;
    return;
  }
  char quote[300];
  quoteLog(job->log, quote, sizeof(quote));
  verdict->outcome = OutcomeDefect;
  if (hung)
    snprintf(verdict->detail, LongestDetail, "hung");
  else if (WIFSIGNALED(status))
    snprintf(verdict->detail, LongestDetail, "signal %d%s", WTERMSIG(status), quote);
  else
    snprintf(verdict->detail, LongestDetail, "exit %d%s", WEXITSTATUS(status), quote);
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

static void report(const Options *options, const Corpus *corpus, const Job *job, Totals *totals) {
  const CorpusProgram *program = &corpus->programs[job->program];
  const Verdict *verdict = job->verdict;
  totals->programs++;
  totals->outcomes[verdict->outcome]++;
  totals->ran += verdict->ran;
  totals->compared += verdict->compared;
  if (options->quiet && verdict->outcome != OutcomeDefect)
    return;
  printf("%s\t%s:%d\t", outcomeNames[verdict->outcome], program->path, program->part);
  if (verdict->outcome == OutcomeDefect)
    printf("%s: ", verdict->way);
  for (const char *at = verdict->detail; *at; ++at)
    putchar(*at == '\n' || *at == '\t' ? ' ' : *at);
  putchar('\n');
}

static void startProgram(const Options *options, Job *job, const Corpus *corpus, size_t program) {
  *job->verdict = (Verdict){0};
  job->program = program;
  startProcess(options, job, corpus, false);
}

// Looks whether the job's process has ended. True when the program is done.
static bool advance(const Options *options, Job *job, const Corpus *corpus) {
  int status;
  bool hung = now() > job->began + options->timeout;
  if (hung)
    kill(job->pid, SIGKILL);
  if (waitpid(job->pid, &status, hung ? 0 : WNOHANG) == 0)
    return false;
  judgeEnd(job, status, hung);
  bool planned = job->verdict->outcome == OutcomePlanned;
  if (!job->running && planned && options->runs) {
    startProcess(options, job, corpus, true);
    return false;
  }
  job->pid = 0;
  return true;
}

static void runAll(const Options *options, const Corpus *corpus, Totals *totals) {
  Verdict *verdicts = mmap(NULL, MaxJobs * sizeof(*verdicts), PROT_READ | PROT_WRITE,
                           MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (verdicts == MAP_FAILED) {
    perror("mmap");
    exit(1);
  }
  Job jobs[MaxJobs] = {{0}};
  size_t next = 0, busy = 0;
  for (unsigned i = 0; i < options->jobs; ++i) {
    jobs[i].verdict = &verdicts[i];
    snprintf(jobs[i].log, sizeof(jobs[i].log), "/tmp/ho-check-corpus.%d.%u", (int)getpid(), i);
  }
  while (next < corpus->count || busy) {
    for (unsigned i = 0; i < options->jobs; ++i) {
      Job *job = &jobs[i];
      if (job->pid && advance(options, job, corpus)) {
        report(options, corpus, job, totals);
        busy--;
      }
      if (!job->pid && next < corpus->count) {
        startProgram(options, job, corpus, next);
        next += options->every;
        busy++;
      }
    }
    usleep(2000);
  }
  for (unsigned i = 0; i < options->jobs; ++i)
    unlink(jobs[i].log);
}

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static bool parseNumber(const char *argument, const char *name, unsigned *value) {
  size_t length = strlen(name);
  if (strncmp(argument, name, length) != 0)
    return false;
  *value = (unsigned)strtoul(argument + length, NULL, 10);
  return true;
}

static bool parseOption(const char *argument, Options *options) {
  if (!strcmp(argument, "--no-runs"))
    options->runs = false;
  else if (!strcmp(argument, "--quiet"))
    options->quiet = true;
  else if (!parseNumber(argument, "--jobs=", &options->jobs) &&
           !parseNumber(argument, "--timeout=", &options->timeout) &&
           !parseNumber(argument, "--bound=", &options->bound) &&
           !parseNumber(argument, "--every=", &options->every))
    return false;
  return options->jobs >= 1 && options->jobs <= MaxJobs && options->timeout && options->every;
}

static int printTotals(const Totals *totals, double seconds) {
  printf("check-corpus programs=%zu", totals->programs);
  for (int i = 0; i < NumOutcomes; ++i)
    printf(" %s=%zu", outcomeNames[i], totals->outcomes[i]);
  printf(" ran=%zu compared=%zu seconds=%.0f\n", totals->ran, totals->compared, seconds);
  return totals->outcomes[OutcomeDefect] ? 1 : 0;
}

int main(int argc, char **argv) {
  Options options = {.jobs = 2, .timeout = 60, .every = 1, .runs = true};
  Corpus corpus = {0};
  bool ok = argc > 1;
  for (int i = 1; i < argc && ok; ++i) {
    if (strncmp(argv[i], "--", 2) != 0)
      ok = corpusAdd(&corpus, argv[i]);
    else if (!parseOption(argv[i], &options)) {
      bool help = !strcmp(argv[i], "--help");
      fputs(usage, help ? stdout : stderr);
      corpusFree(&corpus);
      return help ? 0 : 2;
    }
  }
  if (!ok || !corpus.count) {
    fputs(argc > 1 ? "ho-check-corpus: no programs\n" : usage, stderr);
    corpusFree(&corpus);
    return 2;
  }
  compilerRegister();
  double began = now();
  Totals totals = {0};
  runAll(&options, &corpus, &totals);
  corpusFree(&corpus);
  return printTotals(&totals, now() - began);
}
