//===- ho-plan.c - The planner on the command line ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tool.h"

#include "ho/report.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: ho-plan FILE [options]              plan the problem in FILE (- is standard input)\n"
    "       ho-plan --pack FILE.csv [options]   place the requests in a table\n"
    "       ho-plan --random SEED[,OPS,BUFFERS] print a random problem\n"
    "       ho-plan --generate NETWORK          print the problem of a known network\n"
    "\n"
    "docs/plan-format.md describes the files.\n"
    "\n"
    "Planning:\n"
    "  --device-memory=SIZE   budget in bytes, with KiB, MiB, GiB, or as a percentage of the\n"
    "                         resident peak; overrides the file\n"
    "  --mode=MODE            scheduled (default), reactive, resident, or for comparison lru,\n"
    "                         belady, distance:OPERATIONS, window:RATIO\n"
    "  --objective=time       the least time under the budget (default)\n"
    "  --objective=memory     the least memory without being slower than --slowdown allows\n"
    "  --slowdown=PERCENT%    over the time without a budget, 1% by default\n"
    "  --pareto               print what eleven budgets buy\n"
    "  --repeat               the program is one step of many: plan what stays on the device from\n"
    "                         step to step\n"
    "  --no-reorder           run the operations in the order given\n"
    "  --no-recompute         run no pure operation again instead of copying what it made\n"
    "  --no-split             copy no buffer in pieces\n"
    "  --check                check the plan; exit 1 if it is wrong\n"
    "  --print-plan           print the plan\n"
    "  --print-timeline       print when each operation and copy runs\n"
    "  --report=FILE.html     write a page to look at: queues, memory, tensors\n"
    "Packing:\n"
    "  --pack=FILE            read id,lower,upper,size; a request lives in [lower, upper)\n"
    "  --capacity=SIZE        stop at this height; exit 1 if it is exceeded\n"
    "  --alignment=SIZE       of the offsets, 1 by default\n"
    "  -o FILE                write the table with offsets\n"
    "Other:\n"
    "  --random=SEED[,OPS,BUFFERS]\n"
    "  --generate=decoder:NAME[,KEY=VALUE]...\n"
    "                         llama3-8b, llama3-70b, mixtral-8x7b or deepseek-v3; tokens=4096,\n"
    "                         steps=1, layers=N, machine=h200-pcie5 (gh200, ascend-supernode),\n"
    "                         training\n"
    "  --generate=cnn:NAME[,KEY=VALUE]...\n"
    "                         resnet-50, resnet-152, inception-v3, densenet-121 or mobilenet-v2;\n"
    "                         batch=1, machine=, training\n"
    "  --help\n"
    "\n"
    "Exit status: 0 success, 1 failure, 2 wrong usage.\n";

enum { USAGE = 2 };

typedef struct arguments {
  const char *file, *pack, *output, *random, *generate, *report;
  unsigned percent; // of the resident peak, instead of deviceMemory
  uint64_t deviceMemory, capacity, alignment;
  bool leastMemory, pareto, repeat;
  double slowdown;
  bool hasMemory, check, printPlan, printTimeline, help;
  ho_plan_options_t options;
} arguments_t;

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

static ho_status_t readStream(FILE *file, const char *path, char **outText, size_t *outLength) {
  char *text = NULL;
  size_t length = 0, capacity = 0;
  for (;;) {
    if (length + 1 >= capacity) {
      capacity = capacity ? 2 * capacity : 65536;
      char *grown = realloc(text, capacity);
      if (!grown) {
        free(text);
        return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for '%s'", path);
      }
      text = grown;
    }
    size_t count = fread(text + length, 1, capacity - length - 1, file);
    if (!count)
      break;
    length += count;
  }
  if (ferror(file)) {
    free(text);
    return ho_status_make(HO_STATUS_IO, "cannot read '%s': %s", path, strerror(errno));
  }
  text[length] = '\0';
  *outText = text;
  *outLength = length;
  return HO_OK;
}

ho_status_t toolReadFile(const char *path, char **outText, size_t *outLength) {
  if (!strcmp(path, "-"))
    return readStream(stdin, path, outText, outLength);
  FILE *file = fopen(path, "r");
  if (!file)
    return ho_status_make(errno == ENOENT ? HO_STATUS_NOT_FOUND : HO_STATUS_IO,
                          "cannot open '%s': %s", path, strerror(errno));
  ho_status_t status = readStream(file, path, outText, outLength);
  fclose(file);
  return status;
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static bool parseSize(const char *text, uint64_t *out) {
  static const char *const units[] = {"", "KiB", "MiB", "GiB", "TiB"};
  char *end;
  errno = 0;
  if (*text < '0' || *text > '9')
    return false;
  *out = strtoull(text, &end, 10);
  for (unsigned i = 0; i < 5 && !errno; ++i)
    if (!strcmp(end, units[i])) {
      bool fits = *out <= UINT64_MAX >> (10 * i);
      *out <<= 10 * i;
      return fits;
    }
  return false;
}

static int refuse(const char *what, const char *which) {
  fprintf(stderr, "ho-plan: %s '%s'; see ho-plan --help\n", what, which);
  return USAGE;
}

static bool parsePercent(const char *text, double *out) {
  char *end;
  *out = strtod(text, &end) / 100;
  return end != text && *out >= 0 && *out <= 1e6 && (!*end || !strcmp(end, "%"));
}

static int parseMemory(const char *text, arguments_t *arguments) {
  char rest;
  arguments->hasMemory = true;
  if (sscanf(text, "%u%c", &arguments->percent, &rest) == 2 && rest == '%' &&
      arguments->percent <= 100 && text[strlen(text) - 1] == '%')
    return 0;
  arguments->percent = 0;
  return parseSize(text, &arguments->deviceMemory) ? 0 : refuse("not a size:", text);
}

// scheduled, ..., or distance:N, window:RATIO.
static int parseMode(const char *text, ho_plan_options_t *out) {
  static const char *const names[] = {"scheduled", "reactive", "resident", "lru",
                                      "belady",    "distance", "window"};
  size_t length = strcspn(text, ":");
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); ++i) {
    if (strlen(names[i]) != length || strncmp(names[i], text, length))
      continue;
    out->mode = (ho_plan_mode_t)i;
    if (out->mode == HO_PLAN_DISTANCE && text[length])
      out->distance = (uint32_t)strtoul(text + length + 1, NULL, 10);
    else if (out->mode == HO_PLAN_WINDOW && text[length])
      out->window = strtod(text + length + 1, NULL);
    else if (text[length])
      break;
    return 0;
  }
  return refuse("a mode is scheduled, reactive, resident, lru, belady, distance:N or window:X, not",
                text);
}

static const struct option longOptions[] = {{"device-memory", required_argument, NULL, 'm'},
                                            {"mode", required_argument, NULL, 'M'},
                                            {"objective", required_argument, NULL, 'O'},
                                            {"slowdown", required_argument, NULL, 's'},
                                            {"no-reorder", no_argument, NULL, 'E'},
                                            {"no-recompute", no_argument, NULL, 'U'},
                                            {"no-split", no_argument, NULL, 'S'},
                                            {"pareto", no_argument, NULL, 'a'},
                                            {"repeat", no_argument, NULL, 'k'},
                                            {"check", no_argument, NULL, 'c'},
                                            {"print-plan", no_argument, NULL, 'p'},
                                            {"print-timeline", no_argument, NULL, 't'},
                                            {"report", required_argument, NULL, 'R'},
                                            {"pack", required_argument, NULL, 'P'},
                                            {"capacity", required_argument, NULL, 'C'},
                                            {"alignment", required_argument, NULL, 'A'},
                                            {"random", required_argument, NULL, 'r'},
                                            {"generate", required_argument, NULL, 'g'},
                                            {"output", required_argument, NULL, 'o'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};

static int takeOption(arguments_t *arguments, int option) {
  switch (option) {
  case 'm':
    return parseMemory(optarg, arguments);
  case 'M':
    return parseMode(optarg, &arguments->options);
  case 'O':
    arguments->leastMemory = !strcmp(optarg, "memory");
    return arguments->leastMemory || !strcmp(optarg, "time")
               ? 0
               : refuse("an objective is time or memory, not", optarg);
  case 's':
    return parsePercent(optarg, &arguments->slowdown) ? 0 : refuse("not a percentage:", optarg);
  case 'a':
    arguments->pareto = true;
    return 0;
  case 'k':
    arguments->repeat = true;
    return 0;
  case 'E':
    arguments->options.reorder = false;
    return 0;
  case 'U':
    arguments->options.recompute = false;
    return 0;
  case 'S':
    arguments->options.split = false;
    return 0;
  case 'c':
    arguments->check = true;
    return 0;
  case 'p':
    arguments->printPlan = true;
    return 0;
  case 't':
    arguments->printTimeline = true;
    return 0;
  case 'R':
    arguments->report = optarg;
    return 0;
  case 'P':
    arguments->pack = optarg;
    return 0;
  case 'C':
    return parseSize(optarg, &arguments->capacity) ? 0 : refuse("not a size:", optarg);
  case 'A':
    return parseSize(optarg, &arguments->alignment) ? 0 : refuse("not a size:", optarg);
  case 'r':
    arguments->random = optarg;
    return 0;
  case 'g':
    arguments->generate = optarg;
    return 0;
  case 'o':
    arguments->output = optarg;
    return 0;
  default:
    arguments->help = true;
    return 0;
  }
}

static int parseArguments(int argc, char **argv, arguments_t *arguments) {
  *arguments = (arguments_t){.capacity = UINT64_MAX,
                             .alignment = 1,
                             .slowdown = 0.01,
                             .options = {.reorder = true, .recompute = true, .split = true}};
  opterr = 0;
  int option;
  while ((option = getopt_long(argc, argv, ":o:h", longOptions, NULL)) != -1) {
    if (option == '?')
      return refuse("there is no option", argv[optind - 1]);
    if (option == ':')
      return refuse("an argument is missing after", argv[optind - 1]);
    int failed = takeOption(arguments, option);
    if (failed)
      return failed;
  }
  if (optind < argc)
    arguments->file = argv[optind++];
  if (optind < argc)
    return refuse("one file at a time, not also", argv[optind]);
  if (arguments->report && !arguments->file) {
    fprintf(stderr, "ho-plan: --report needs a problem to plan; see ho-plan --help\n");
    return USAGE;
  }
  int tasks = !!arguments->file + !!arguments->pack + !!arguments->random + !!arguments->generate;
  if (!arguments->help && tasks != 1) {
    fprintf(stderr,
            "ho-plan: give one file, or --pack, --random or --generate; see ho-plan --help\n");
    return USAGE;
  }
  return 0;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

static void printBytes(const char *what, uint64_t bytes) {
  if (bytes == UINT64_MAX)
    printf("%-16s unlimited\n", what);
  else
    printf("%-16s %" PRIu64 " (%.2f MiB)\n", what, bytes, (double)bytes / 1048576);
}

static double ratio(uint64_t value, uint64_t bound) {
  return bound ? (double)value / (double)bound : value ? 0 : 1;
}

// The difference to the peak is lost between the places.
static void printArena(const ho_plan_t *plan) {
  printf("%-16s %" PRIu64 " (%.2f MiB)", "arena", plan->arena_bytes,
         (double)plan->arena_bytes / 1048576);
  if (plan->arena_bytes > plan->peak_live_bytes)
    printf(", %" PRIu64 " above the peak", plan->arena_bytes - plan->peak_live_bytes);
  printf("\n");
}

static void printSplits(const ho_problem_t *problem, const ho_plan_t *plan) {
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    ho_split_t split;
    if (!ho_plan_describe_split(plan, i, &split))
      continue;
    printf("%-16s %s in %u pieces:%s%s%s\n", "split",
           problem->buffers[plan->residencies[i].buffer].name, split.num_pieces,
           split.by_place ? " as its place becomes free" : "",
           split.by_link ? split.by_place ? ", between other loads" : " between other loads" : "",
           split.by_store ? split.by_place || split.by_link ? ", its bytes leaving one by one"
                                                            : " its bytes leaving one by one"
                          : "");
  }
}

// The plan's own bounds are of its order.
static ho_status_t printAnyOrder(const ho_problem_t *problem, const ho_plan_t *plan) {
  uint64_t time, bytes, moved = plan->bytes_to_device + plan->bytes_to_host;
  HO_RETURN_IF_ERROR(ho_problem_lower_bounds(problem, &time, &bytes));
  printf("%-16s makespan %.3f of the bound %" PRIu64 " ns, bytes %.3f of the bound %" PRIu64 "\n",
         "in any order", ratio(plan->makespan, time), time, ratio(moved, bytes), bytes);
  return HO_OK;
}

static ho_status_t printSummary(const ho_problem_t *problem, const ho_plan_t *plan) {
  printf("%-16s %u operations, %u buffers, %u accesses\n", "problem", problem->num_operations,
         problem->num_buffers, problem->num_accesses);
  if (plan->program)
    printf("%-16s %u operations in an order of the plan's, %u of them for a second time or more\n",
           "program", plan->program_length, plan->program_length - problem->num_operations);
  printBytes("budget", problem->machine.device_memory);
  printBytes("minimum", ho_problem_minimum_memory(problem, NULL));
  printBytes("resident peak", ho_problem_resident_memory(problem));
  printf("%-16s %" PRIu64 " (%.2f MiB), %.3f of the bound %" PRIu64 "\n", "peak",
         plan->peak_live_bytes, (double)plan->peak_live_bytes / 1048576,
         ratio(plan->peak_live_bytes, plan->memory_lower_bound), plan->memory_lower_bound);
  printArena(plan);
  printBytes("to device", plan->bytes_to_device);
  printBytes("to host", plan->bytes_to_host);
  uint64_t moved = plan->bytes_to_device + plan->bytes_to_host;
  printf("%-16s %" PRIu64 ", %.3f of the bound %" PRIu64 "\n", "bytes moved", moved,
         ratio(moved, plan->bytes_lower_bound), plan->bytes_lower_bound);
  printSplits(problem, plan);
  printf("%-16s %" PRIu64 " ns, %.3f of the bound %" PRIu64 "\n", "makespan", plan->makespan,
         ratio(plan->makespan, plan->time_lower_bound), plan->time_lower_bound);
  printf("%-16s %" PRIu64 " ns\n", "compute", plan->compute_time);
  printf("%-16s %" PRIu64 " ns\n", "stall", plan->stall_time);
  return printAnyOrder(problem, plan);
}

static ho_status_t printTimeline(const ho_problem_t *problem, const ho_plan_t *plan) {
  uint32_t steps = plan->program ? plan->program_length : problem->num_operations;
  size_t room = steps + 2 * ((size_t)plan->num_residencies + plan->num_pieces), count = 0;
  ho_span_t *spans = malloc((room + 1) * sizeof(*spans));
  if (!spans)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for %zu spans", room);
  uint64_t makespan;
  ho_status_t status = ho_timeline_simulate(problem, plan, spans, &count, &makespan);
  static const char *const queues[] = {"compute", "to-device", "to-host"};
  for (size_t i = 0; !status && i < count; ++i) {
    uint32_t index = spans[i].index;
    bool copy = spans[i].queue != HO_QUEUE_COMPUTE;
    uint32_t operation = !copy && plan->program ? plan->program[index] : index;
    const char *name = copy ? problem->buffers[plan->residencies[index].buffer].name
                            : problem->operations[operation].name;
    printf("span %-9s start=%" PRIu64 " finish=%" PRIu64 " %s", queues[spans[i].queue],
           spans[i].start, spans[i].finish, name);
    if (spans[i].piece != HO_NONE)
      printf(" piece=%u", spans[i].piece);
    printf("\n");
  }
  free(spans);
  return status;
}

static ho_status_t writePage(const arguments_t *arguments, const ho_problem_t *problem,
                             const ho_plan_t *plan) {
  const char *name = strcmp(arguments->file, "-") ? arguments->file : "standard input";
  ho_report_t *page = NULL;
  HO_RETURN_IF_ERROR(ho_report_create(name, &page));
  ho_status_t status = ho_report_add_plan(page, name, arguments->options.mode, problem, plan);
  if (!status)
    status = ho_report_write(page, arguments->report);
  ho_report_free(page);
  return status;
}

static ho_status_t report(const arguments_t *arguments, const ho_problem_t *problem,
                          const ho_plan_t *plan) {
  HO_RETURN_IF_ERROR(printSummary(problem, plan));
  if (arguments->printPlan)
    HO_RETURN_IF_ERROR(ho_plan_print(problem, plan, stdout));
  if (arguments->printTimeline)
    HO_RETURN_IF_ERROR(printTimeline(problem, plan));
  if (arguments->check) {
    HO_RETURN_IF_ERROR(ho_status_annotate(ho_plan_check(problem, plan), "the plan is wrong"));
    printf("%-16s passed\n", "check");
  }
  return arguments->report ? writePage(arguments, problem, plan) : HO_OK;
}

//===----------------------------------------------------------------------===//
// Tasks
//===----------------------------------------------------------------------===//

static ho_status_t printTradeOff(const ho_problem_t *problem) {
  ho_trade_off_t points[11];
  HO_RETURN_IF_ERROR(ho_plan_trade_off(problem, 11, points));
  return ho_trade_off_print(points, 11, stdout);
}

static ho_status_t makePlan(const arguments_t *arguments, ho_problem_t *problem, ho_plan_t **out) {
  if (!arguments->leastMemory)
    return ho_plan_create(problem, &arguments->options, out);
  HO_RETURN_IF_ERROR(ho_plan_least_memory(problem, arguments->slowdown, out));
  problem->machine.device_memory = (*out)->arena_bytes;
  return HO_OK;
}

static ho_status_t planFile(const arguments_t *arguments) {
  char *text = NULL;
  size_t length = 0;
  HO_RETURN_IF_ERROR(toolReadFile(arguments->file, &text, &length));
  ho_problem_t *problem = NULL;
  ho_status_t status = ho_problem_parse(text, length, arguments->file, &problem);
  free(text);
  if (!status && arguments->report)
    status = ho_report_check_path(arguments->report);
  if (status) {
    ho_problem_free(problem);
    return status;
  }
  problem->repeats |= arguments->repeat;
  if (arguments->hasMemory)
    problem->machine.device_memory =
        arguments->percent ? ho_problem_resident_memory(problem) / 100 * arguments->percent
                           : arguments->deviceMemory;
  ho_plan_t *plan = NULL;
  status = arguments->pareto ? printTradeOff(problem) : makePlan(arguments, problem, &plan);
  if (!status && plan)
    status = report(arguments, problem, plan);
  ho_plan_free(plan);
  ho_problem_free(problem);
  return status;
}

static ho_status_t printRandom(const char *text) {
  uint64_t seed;
  uint32_t operations = 20, buffers = 10;
  char rest;
  int count =
      sscanf(text, "%" SCNu64 ",%" SCNu32 ",%" SCNu32 "%c", &seed, &operations, &buffers, &rest);
  if (count != 1 && count != 3)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "--random needs SEED or SEED,OPS,BUFFERS, not '%s'", text);
  ho_problem_t *problem = NULL;
  HO_RETURN_IF_ERROR(toolRandomProblem(seed, operations, buffers, &problem));
  ho_status_t status = ho_problem_print(problem, stdout);
  ho_problem_free(problem);
  return status;
}

static ho_status_t printGenerated(const char *text) {
  ho_problem_t *problem = NULL;
  HO_RETURN_IF_ERROR(toolGenerate(text, &problem));
  ho_status_t status = ho_problem_print(problem, stdout);
  ho_problem_free(problem);
  return status;
}

int main(int argc, char **argv) {
  arguments_t arguments;
  int failed = parseArguments(argc, argv, &arguments);
  if (failed)
    return failed;
  if (arguments.help) {
    fputs(help, stdout);
    return 0;
  }
  ho_status_t status;
  if (arguments.random)
    status = printRandom(arguments.random);
  else if (arguments.generate)
    status = printGenerated(arguments.generate);
  else if (arguments.pack)
    status = toolPackCsv(arguments.pack, arguments.output, arguments.capacity, arguments.alignment);
  else
    status = planFile(&arguments);
  if (!status)
    return 0;
  fprintf(stderr, "ho-plan: %s\n", ho_status_message(status));
  ho_status_free(status);
  return 1;
}
