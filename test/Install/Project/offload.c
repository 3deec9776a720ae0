// Offloads the module in the file given, in a context of its own, and prints it.
#include "ho-c/Passes.h"

#include "mlir-c/IR.h"
#include "mlir-c/RegisterEverything.h"

#include <stdio.h>
#include <stdlib.h>

static MlirStringRef ref(const char *text) { return mlirStringRefCreateFromCString(text); }

static void print(MlirStringRef text, void *file) { fwrite(text.data, 1, text.length, file); }

static char *readFile(const char *path) {
  enum { Largest = 1 << 20 };
  char *text = calloc(1, Largest);
  FILE *file = fopen(path, "r");
  if (!file || !text || !fread(text, 1, Largest - 1, file)) {
    perror(path);
    exit(1);
  }
  fclose(file);
  return text;
}

static MlirContext createContext(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  MlirContext context = mlirContextCreateWithRegistry(registry, false);
  mlirContextLoadAllAvailableDialects(context);
  mlirDialectRegistryDestroy(registry);
  return context;
}

static MlirLogicalResult offload(MlirModule module, const char *pipeline) {
  MlirPassManager passes = mlirPassManagerCreate(mlirModuleGetContext(module));
  MlirLogicalResult result = mlirParsePassPipeline(mlirPassManagerGetAsOpPassManager(passes),
                                                   ref(pipeline), print, stderr);
  // A pass made by hand, after those of the pipeline.
  mlirPassManagerAddOwnedPass(passes, hoCreateOffloadVerifyPass());
  if (mlirLogicalResultIsSuccess(result))
    result = mlirPassManagerRunOnOp(passes, mlirModuleGetOperation(module));
  mlirPassManagerDestroy(passes);
  return result;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: offload FILE PIPELINE\n");
    return 1;
  }
  mlirRegisterAllPasses();
  hoRegisterAllPasses();
  MlirContext context = createContext();
  char *text = readFile(argv[1]);
  MlirModule module = mlirModuleCreateParse(context, ref(text));
  int status = 1;
  if (!mlirModuleIsNull(module) && mlirLogicalResultIsSuccess(offload(module, argv[2]))) {
    mlirOperationPrint(mlirModuleGetOperation(module), print, stdout);
    putchar('\n');
    status = 0;
  }
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  free(text);
  return status;
}
