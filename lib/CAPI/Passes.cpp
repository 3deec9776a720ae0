//===- Passes.cpp - Passes and pipelines from C tables ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CAPI.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Pass.h"
#include "mlir/CAPI/Support.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

#include <map>
#include <mutex>

using namespace mlir;

template <typename T> using OptionOf = mlir::detail::PassOptions::Option<T>;

// The options of one table, in its order. Each is an option of MLIR's own that registers itself
// with its parent, so printing, parsing and copying are MLIR's too.
struct HoOptions {
  struct Value {
    std::unique_ptr<OptionOf<bool>> boolean;
    std::unique_ptr<OptionOf<int64_t>> integer;
    std::unique_ptr<OptionOf<double>> real;
    std::unique_ptr<OptionOf<std::string>> string;
  };
  std::vector<Value> values;
};

namespace {

// Fills `options` from the table. `Make` is a template that makes one option of type T with its
// parent.
template <typename Factory>
void makeOptions(HoOptions &options, const HoOption *table, size_t count, Factory factory) {
  for (size_t row = 0; row < count; ++row) {
    const HoOption &option = table[row];
    HoOptions::Value value;
    switch (option.kind) {
    case HO_OPTION_BOOL:
      value.boolean = factory.template make<bool>(option, StringRef(option.initial) == "true");
      break;
    case HO_OPTION_INT:
      value.integer = factory.template make<int64_t>(option, int64_t(std::stoll(option.initial)));
      break;
    case HO_OPTION_DOUBLE:
      value.real = factory.template make<double>(option, std::stod(option.initial));
      break;
    case HO_OPTION_STRING:
      value.string = factory.template make<std::string>(option, std::string(option.initial));
      break;
    }
    options.values.push_back(std::move(value));
  }
}

struct PipelineOptions : PassPipelineOptions<PipelineOptions> {
  explicit PipelineOptions(const HoPipelineInfo *info) {
    makeOptions(options, info->options, info->numOptions, Factory{*this});
  }
  struct Factory {
    PipelineOptions &parent;
    template <typename T> std::unique_ptr<OptionOf<T>> make(const HoOption &option, T initial) {
      return std::make_unique<OptionOf<T>>(parent, option.name, llvm::cl::desc(option.description),
                                           llvm::cl::init(initial));
    }
  };
  HoOptions options;
};

// One type identity per table, made at first use, alive for the process.
TypeID typeIDOf(const HoPassInfo *info) {
  static TypeIDAllocator allocator;
  static std::map<const HoPassInfo *, TypeID> identities;
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  auto found = identities.find(info);
  if (found == identities.end())
    found = identities.emplace(info, allocator.allocate()).first;
  return found->second;
}

class TablePass : public Pass {
public:
  explicit TablePass(const HoPassInfo *table)
      : Pass(typeIDOf(table), StringRef(table->anchor)), info(table) {
    makeOptions(options, info->options, info->numOptions, Factory{*this});
    for (size_t row = 0; row < info->numStatistics; ++row)
      statistics.push_back(std::make_unique<Statistic>(this, info->statistics[row].name,
                                                       info->statistics[row].description));
  }

  StringRef getName() const override { return info->argument; }
  StringRef getArgument() const override { return info->argument; }
  StringRef getDescription() const override { return info->summary; }
  void getDependentDialects(DialectRegistry &registry) const override {
    for (const char *const *dialect = info->dialects; dialect && *dialect; ++dialect)
      insertDialect(registry, *dialect);
  }
  bool canScheduleOn(RegisteredOperationName name) const override {
    return name.getStringRef() == info->anchor;
  }
  void runOnOperation() override {
    if (!info->run(reinterpret_cast<HoPass *>(this), wrap(getOperation())))
      signalPassFailure();
  }
  std::unique_ptr<Pass> clonePass() const override { return std::make_unique<TablePass>(info); }

  HoOptions options;
  std::vector<std::unique_ptr<Statistic>> statistics;

private:
  struct Factory {
    TablePass &parent;
    template <typename T> std::unique_ptr<OptionOf<T>> make(const HoOption &option, T initial) {
      return std::make_unique<Option<T>>(parent, option.name, llvm::cl::desc(option.description),
                                         llvm::cl::init(initial));
    }
  };
  static void insertDialect(DialectRegistry &registry, StringRef name);

  const HoPassInfo *info;
};

void TablePass::insertDialect(DialectRegistry &registry, StringRef name) {
  if (name == "gpu")
    registry.insert<gpu::GPUDialect>();
  else if (name == "memref")
    registry.insert<memref::MemRefDialect>();
  else if (name == "arith")
    registry.insert<arith::ArithDialect>();
  else if (name == "linalg")
    registry.insert<linalg::LinalgDialect>();
  else if (name == "scf")
    registry.insert<scf::SCFDialect>();
  else if (name == "cf")
    registry.insert<cf::ControlFlowDialect>();
  else if (name == "func")
    registry.insert<func::FuncDialect>();
  else if (name == "llvm")
    registry.insert<LLVM::LLVMDialect>();
  else if (name == "affine")
    registry.insert<affine::AffineDialect>();
  else if (name == "tensor")
    registry.insert<tensor::TensorDialect>();
  else if (name == "bufferization")
    registry.insert<bufferization::BufferizationDialect>();
  else if (name == "math")
    registry.insert<math::MathDialect>();
  else if (name == "vector")
    registry.insert<vector::VectorDialect>();
  else if (name == "dlti")
    registry.insert<DLTIDialect>();
  else
    llvm_unreachable("a pass table names a dialect that the shim does not know");
}

const TablePass &unwrapPass(const HoPass *pass) {
  return *reinterpret_cast<const TablePass *>(pass);
}

} // namespace

void hoRegisterPass(const HoPassInfo *info) {
  registerPass([info]() -> std::unique_ptr<Pass> { return std::make_unique<TablePass>(info); });
}

MlirPass hoCreatePass(const HoPassInfo *info) { return wrap(new TablePass(info)); }

namespace {
// Where a pipeline's build function puts its text and its error.
struct PipelineText {
  std::string text, error;
};
} // namespace

static LogicalResult buildPipeline(const HoPipelineInfo *info, const HoOptions &options,
                                   OpPassManager &manager,
                                   llvm::function_ref<LogicalResult(const Twine &)> onError) {
  PipelineText built;
  bool ok = info->build(
      &options,
      [](const char *text, void *data) { static_cast<PipelineText *>(data)->text += text; },
      [](const char *message, void *data) { static_cast<PipelineText *>(data)->error += message; },
      &built);
  if (!ok)
    return onError(built.error);
  std::string parseError;
  llvm::raw_string_ostream stream(parseError);
  if (failed(parsePassPipeline(built.text, manager, stream)))
    return onError(Twine(parseError));
  return success();
}

void hoRegisterPipeline(const HoPipelineInfo *info) {
  registerPassPipeline(
      info->argument, info->summary,
      [info](OpPassManager &manager, StringRef text,
             llvm::function_ref<LogicalResult(const Twine &)> onError) -> LogicalResult {
        PipelineOptions options(info);
        std::string message;
        llvm::raw_string_ostream stream(message);
        if (failed(options.parseFromString(text, stream)))
          return onError(message);
        return buildPipeline(info, options.options, manager, onError);
      },
      [info](llvm::function_ref<void(const mlir::detail::PassOptions &)> handler) {
        handler(PipelineOptions(info));
      });
}

const HoOptions *hoPassOptions(const HoPass *pass) { return &unwrapPass(pass).options; }

bool hoOptionBool(const HoOptions *options, size_t row) {
  return options->values[row].boolean->getValue();
}

int64_t hoOptionInt(const HoOptions *options, size_t row) {
  return options->values[row].integer->getValue();
}

double hoOptionDouble(const HoOptions *options, size_t row) {
  return options->values[row].real->getValue();
}

MlirStringRef hoOptionString(const HoOptions *options, size_t row) {
  return wrap(StringRef(options->values[row].string->getValue()));
}

bool hoOptionIsSet(const HoOptions *options, size_t row) {
  const HoOptions::Value &value = options->values[row];
  if (value.boolean)
    return value.boolean->hasValue();
  if (value.integer)
    return value.integer->hasValue();
  return value.real ? value.real->hasValue() : value.string->hasValue();
}

void hoStatisticAdd(HoPass *pass, size_t row, uint64_t amount) {
  *reinterpret_cast<TablePass *>(pass)->statistics[row] += amount;
}
