//===- Options.c - The command line of ho-compile --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: ho-compile MODEL.mlir -o MODEL.so [options]\n"
    "\n"
    "Compiles linalg on tensors or memrefs into a shared library that runs under a\n"
    "device memory budget with ho-run or ho/runtime.h.\n"
    "\n"
    "  -o FILE                  where to write; '-' is standard output\n"
    "  --device-memory=SIZE     the budget: bytes, or with KiB, MiB, GiB, or a percentage\n"
    "                           of what the model needs with everything resident, as in 50%\n"
    "  --alignment=N            of device offsets, a power of two\n"
    "  --variants=MODE,...      also compile each entry as NAME__MODE: resident, reactive\n"
    "  --repeat                 the program is run again and again: plan what stays on the device\n"
    "                           from one run to the next\n"
    "  --profile-in=FILE        plan with the times that ho-run --profile has measured\n"
    "  --offload-options=TEXT   further options of the pipeline 'offload', as in 'a=1 b=2'\n"
    "  --emit=so|obj|llvm|mlir  a shared library (default), an object, LLVM IR, or the\n"
    "                           scheduled and planned MLIR; ptx: the kernels alone\n"
    "  --target=host|cuda[:sm_N] the device to compile for (default: host; cuda: sm_90)\n"
    "  --kernels=ptx|cubin|host for cuda: PTX (default), machine code by the CUDA toolkit's\n"
    "                           ptxas, or the same kernels for this processor, which\n"
    "                           the host device runs\n"
    "  --workspace=SIZE         for cuda: what of the device memory the library of matrix\n"
    "                           products may use (default: a 64th of what the model needs\n"
    "                           with everything resident, 32MiB at most)\n"
    "  --cpu=NAME               the processor to compile for (default: native)\n"
    "  --opt-level=0..3         of LLVM (default: 3)\n"
    "  --verbose                report phases even where nobody watches\n"
    "  --help, --version\n";

static bool refuse(int *exitCode, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool refuse(int *exitCode, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fputs("ho-compile: ", stderr);
  vfprintf(stderr, format, arguments);
  fputs(" (see ho-compile --help)\n", stderr);
  va_end(arguments);
  *exitCode = EXIT_BAD_USAGE;
  return false;
}

// The value of --NAME=VALUE, or NULL when `argument` is another option.
static const char *valueOf(const char *argument, const char *name) {
  size_t length = strlen(name);
  if (strncmp(argument, name, length) || argument[length] != '=')
    return NULL;
  return argument + length + 1;
}

static bool isNumber(const char *text) {
  if (!*text)
    return false;
  while (isdigit((unsigned char)*text))
    ++text;
  return !*text;
}

static bool isSize(const char *text) {
  static const char *const units[] = {"",   "%",   "B",   "KB",  "MB", "GB",
                                      "TB", "KiB", "MiB", "GiB", "TiB"};
  char *end;
  if (!isdigit((unsigned char)*text))
    return false;
  strtod(text, &end);
  for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); ++i)
    if (!strcmp(end, units[i]))
      return true;
  return false;
}

static bool isPowerOfTwo(const char *text) {
  unsigned long long value = isNumber(text) ? strtoull(text, NULL, 10) : 0;
  return value != 0 && (value & (value - 1)) == 0;
}

static bool areVariants(const char *text) {
  static const char *const modes[] = {"resident", "reactive", "scheduled"};
  while (*text) {
    size_t length = strcspn(text, ",");
    bool known = false;
    for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); ++i)
      known |= strlen(modes[i]) == length && !strncmp(modes[i], text, length);
    if (!known)
      return false;
    text += length;
    text += *text == ',';
  }
  return true;
}

static bool readEmit(const char *text, Emit *emit) {
  static const char *const names[] = {[EMIT_MLIR] = "mlir",
                                      [EMIT_LLVM] = "llvm",
                                      [EMIT_PTX] = "ptx",
                                      [EMIT_OBJECT] = "obj",
                                      [EMIT_SHARED] = "so"};
  for (int i = EMIT_MLIR; i <= EMIT_SHARED; ++i)
    if (!strcmp(text, names[i])) {
      *emit = (Emit)i;
      return true;
    }
  return false;
}

static bool isOneOf(const char *text, const char *const *names) {
  while (*names && strcmp(text, *names))
    ++names;
  return *names;
}

// cuda, or cuda:sm_90 and so on.
static bool readTarget(const char *text, Options *options) {
  if (!strcmp(text, "host"))
    return true;
  if (strncmp(text, "cuda", 4) || (text[4] && text[4] != ':'))
    return false;
  options->chip = text[4] ? text + 5 : "sm_90";
  const char *number = options->chip + 3;
  size_t digits = strncmp(options->chip, "sm_", 3) ? 0 : strspn(number, "0123456789");
  const char *rest = number + digits;
  return digits >= 2 && digits <= 3 && atoi(number) >= 80 &&
         (!*rest || ((*rest == 'a' || *rest == 'f') && !rest[1]));
}

static bool readLevel(const char *text, int *level) {
  if (strlen(text) != 1 || *text < '0' || *text > '3')
    return false;
  *level = *text - '0';
  return true;
}

static bool lacksValue(const char *argument) {
  static const char *const names[] = {
      "--device-memory",   "--alignment",  "--variants", "--emit",    "--opt-level", "--cpu",
      "--offload-options", "--profile-in", "--target",   "--kernels", "--workspace"};
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); ++i)
    if (!strcmp(argument, names[i]))
      return true;
  return false;
}

// Reads one --NAME=VALUE. Sets *known to whether there is such an option.
static bool readValued(const char *argument, Options *options, bool *known, int *exitCode) {
  const char *value;
  *known = true;
  if ((value = valueOf(argument, "--device-memory"))) {
    options->deviceMemory = value;
    return isSize(value) || refuse(exitCode,
                                   "--device-memory: '%s' is neither a size, such as 512MiB, nor a "
                                   "percentage, such as 50%%",
                                   value);
  }
  if ((value = valueOf(argument, "--alignment"))) {
    options->alignment = value;
    return isPowerOfTwo(value) ||
           refuse(exitCode, "--alignment: '%s' is not a power of two", value);
  }
  if ((value = valueOf(argument, "--variants"))) {
    options->variants = value;
    return areVariants(value) ||
           refuse(exitCode, "--variants: '%s' is not a list of resident and reactive", value);
  }
  if ((value = valueOf(argument, "--emit")))
    return readEmit(value, &options->emit) ||
           refuse(exitCode, "--emit: '%s' is none of so, obj, llvm, mlir, ptx", value);
  if ((value = valueOf(argument, "--opt-level")))
    return readLevel(value, &options->optLevel) ||
           refuse(exitCode, "--opt-level: '%s' is none of 0, 1, 2, 3", value);
  if ((value = valueOf(argument, "--cpu"))) {
    options->cpu = value;
    return *value || refuse(exitCode, "--cpu: a name is needed");
  }
  if ((value = valueOf(argument, "--target")))
    return readTarget(value, options) ||
           refuse(exitCode, "--target: '%s' is neither host nor cuda:sm_N with N from 80", value);
  if ((value = valueOf(argument, "--kernels"))) {
    static const char *const kinds[] = {"ptx", "cubin", "host", NULL};
    options->kernels = value;
    return isOneOf(value, kinds) ||
           refuse(exitCode, "--kernels: '%s' is none of ptx, cubin, host", value);
  }
  if ((value = valueOf(argument, "--workspace"))) {
    options->workspace = value;
    return (isSize(value) && !strchr(value, '%')) ||
           refuse(exitCode, "--workspace: '%s' is not a size, such as 4MiB", value);
  }
  if ((value = valueOf(argument, "--profile-in"))) {
    options->profile = value;
    return *value || refuse(exitCode, "--profile-in: a file name is needed");
  }
  if ((value = valueOf(argument, "--offload-options"))) {
    options->offloadOptions = value;
    return true;
  }
  *known = false;
  return true;
}

static bool finish(int *exitCode, const char *text) {
  fputs(text, stdout);
  *exitCode = 0;
  return false;
}

// Reads argument `*index`, which may take the next one along.
static bool readOne(int argc, char **argv, int *index, Options *options, int *exitCode) {
  const char *argument = argv[*index];
  bool known;
  if (!strcmp(argument, "--help") || !strcmp(argument, "-h"))
    return finish(exitCode, usage);
  if (!strcmp(argument, "--version"))
    return finish(exitCode, "ho-compile " HO_VERSION "\n");
  if (!strcmp(argument, "--verbose"))
    return options->verbose = true;
  if (!strcmp(argument, "--repeat"))
    return options->repeat = true;
  if (!strcmp(argument, "-o")) {
    if (++*index == argc)
      return refuse(exitCode, "-o: a file name is needed");
    options->output = argv[*index];
    return true;
  }
  if (!readValued(argument, options, &known, exitCode))
    return false;
  if (known)
    return true;
  if (lacksValue(argument))
    return refuse(exitCode, "%s needs a value: %s=VALUE", argument, argument);
  if (argument[0] == '-' && argument[1])
    return refuse(exitCode, "unknown option '%s'", argument);
  if (options->input)
    return refuse(exitCode, "more than one input: '%s' and '%s'", options->input, argument);
  options->input = argument;
  return true;
}

bool readOptions(int argc, char **argv, Options *options, int *exitCode) {
  *options = (Options){.cpu = "native", .emit = EMIT_SHARED, .optLevel = 3};
  for (int i = 1; i < argc; ++i)
    if (!readOne(argc, argv, &i, options, exitCode))
      return false;
  if (!options->input)
    return refuse(exitCode, "no input");
  if (options->kernels && !options->chip)
    return refuse(exitCode, "--kernels is for --target=cuda");
  if (options->workspace && !options->chip)
    return refuse(exitCode, "--workspace is for --target=cuda");
  if (options->emit == EMIT_PTX && (!options->chip || options->kernels))
    return refuse(exitCode, "--emit=ptx needs --target=cuda, and no --kernels");
  bool isText = options->emit <= EMIT_PTX;
  if (!options->output && isText)
    options->output = "-";
  if (!options->output)
    return refuse(exitCode, "no output: -o FILE is needed");
  if (!isText && !strcmp(options->output, "-"))
    return refuse(exitCode,
                  "only --emit=mlir, --emit=llvm and --emit=ptx write to standard output");
  return true;
}
