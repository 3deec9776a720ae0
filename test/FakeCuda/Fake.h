//===- Fake.h - What the parts of the fake driver share -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One lock guards everything; the threads of streams hold it but while they
// move bytes or run kernels.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FAKE_H
#define HO_TEST_FAKE_H

#include "FakeCuda.h"

#include "device_cuda/cuda_api.h"
#include "device_host/simt.h"

#include <pthread.h>

// What dlsym finds.
#define EXPORT __attribute__((visibility("default")))
#define DECLARE(field, symbol, parameters) EXPORT CUresult symbol parameters;
HO_CUDA_FUNCTIONS(DECLARE)
HO_CUDA_LATER_FUNCTIONS(DECLARE)
#undef DECLARE

EXPORT extern pthread_mutex_t hoFakeLock;
extern pthread_cond_t hoFakeChanged; // some work has been done

// One line, and the process ends.
EXPORT _Noreturn void hoFakeViolation(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

//===----------------------------------------------------------------------===//
// Calls.c: counting, failing, the current context. All with the lock held.
//===----------------------------------------------------------------------===//

typedef enum hoFakeNeeds { NEEDS_NOTHING, NEEDS_INIT, NEEDS_CONTEXT } hoFakeNeeds_t;

// Counts a call; what it is to return, or success. `late` (may be NULL): what its work is to fail
// with.
EXPORT CUresult hoFakeEnter(const char *function, hoFakeNeeds_t needs, CUresult *late);
void hoFakeSetInitialized(void);
void hoFakeSetSticky(CUresult code); // every call from now on
bool hoFakeIsCurrent(void);
extern _Thread_local bool hoFakeCurrent; // this thread's current context is the primary one
extern _Thread_local bool hoFakeInHostFunction;
extern uint64_t hoFakeContextUses;
EXPORT extern uint64_t hoFakeFastProducts;
EXPORT extern uint64_t hoFakeLibraryObjects; // of the fake cuBLASLt, which is a library of its own

// Locks, counts and returns early.
#define ENTER(symbol, needs)                                                                       \
  pthread_mutex_lock(&hoFakeLock);                                                                 \
  CUresult result_ = hoFakeEnter(#symbol, needs, NULL);                                            \
  if (result_)                                                                                     \
  return LEAVE(result_)
// For what ends something: it does so whatever is returned.
#define ENTER_END(symbol)                                                                          \
  pthread_mutex_lock(&hoFakeLock);                                                                 \
  CUresult result_ = hoFakeEnter(#symbol, NEEDS_CONTEXT, NULL)
#define ENTER_WORK(symbol)                                                                         \
  CUresult late_ = 0;                                                                              \
  pthread_mutex_lock(&hoFakeLock);                                                                 \
  CUresult result_ = hoFakeEnter(#symbol, NEEDS_CONTEXT, &late_);                                  \
  if (result_)                                                                                     \
  return LEAVE(result_)

static inline CUresult LEAVE(CUresult result) {
  pthread_mutex_unlock(&hoFakeLock);
  return result;
}

//===----------------------------------------------------------------------===//
// Settings.c
//===----------------------------------------------------------------------===//

typedef struct hoFakeSettings {
  uint64_t memory, pinned_limit, page, latency, devices, read_only, architecture, ptx, shared, bias,
      version;
} hoFakeSettings_t;
EXPORT extern hoFakeSettings_t hoFakeSettings;

//===----------------------------------------------------------------------===//
// Memory.c, HostMemory.c
//===----------------------------------------------------------------------===//

// Whether [address, address + size) is all mapped and accessible; `any`: some of it is reserved.
EXPORT bool hoFakeIsDevice(uint64_t address, uint64_t size);
bool hoFakeIsReserved(uint64_t address);
// Whether the host's memory was allocated by the driver or registered: all of it, by one call.
typedef enum hoFakePinning { NOT_PINNED, PINNED_IN_PART, PINNED_TO_READ, PINNED } hoFakePinning_t;
hoFakePinning_t hoFakePinning(uint64_t address, uint64_t size);
// Between these the device works, and its memory can be touched; the host never can.
void hoFakeOpenMemory(void);
void hoFakeCloseMemory(void);
void hoFakeWatchFaults(void); // also where somebody else has begun to
uint64_t hoFakeLiveMemory(char *text, size_t capacity);
uint64_t hoFakeLiveHostMemory(char *text, size_t capacity);

//===----------------------------------------------------------------------===//
// Streams.c, Graphs.c, Modules.c
//===----------------------------------------------------------------------===//

typedef enum hoFakeKind {
  WORK_COPY,
  WORK_SET,
  WORK_RECORD,
  WORK_WAIT,
  WORK_HOST,
  WORK_KERNEL,
  WORK_GRAPH,
} hoFakeKind_t;

enum { MaxArgumentBytes = 512, MaxArguments = 32, MaxBranches = 16 };

typedef struct hoFakeRecording hoFakeRecording_t;

typedef struct hoFakeWork {
  struct hoFakeWork *next;
  hoFakeKind_t kind;
  CUresult late;
  unsigned branch;               // of a capture
  uint64_t target, source, size; // of copies and sets; 0 where not memory
  void *staged;                  // a copy's source, taken when it was enqueued
  unsigned value, width;
  hoFakeRecording_t *recording;
  CUhostFn function;
  void *argument;
  hoFakeKernel_t kernel;
  ho_simt_t *threads; // that run it, one by one; NULL: it is all of them
  hoFakeLaunch_t launch;
  unsigned num_arguments;
  unsigned short offsets[MaxArguments];
  _Alignas(16) unsigned char arguments[MaxArgumentBytes];
  struct hoFakeWork *graph; // owned by the executable graph
} hoFakeWork_t;

struct CUfunc_st {
  struct CUfunc_st *next;
  char name[128];
  hoFakeKernel_t kernel;
  ho_kernel_image_t image; // of PTX: the kernel compiled for the host, and what runs it
  ho_simt_t *threads;
  unsigned num_arguments;
  unsigned short sizes[MaxArguments];
  unsigned shared_limit; // of dynamic shared memory
  bool loaded;           // it was launched, or the like, while nothing was captured
};
enum { UsualSharedBytes = 48 << 10, MaxSharedBytes = 227 << 10 };

// In the process, or in the library that the environment names, which stays open.
void *hoFakeFindSymbol(const char *symbol);
void *hoFakeFindKernelSymbol(const char *symbol); // in that library alone

// Threads.c: kernels that are one thread, compiled for the host. The runtime that the process has
// runs them.
void hoFakeFreeThreads(ho_simt_t *threads);
CUresult hoFakeRunThreads(ho_simt_t *threads, const hoFakeLaunch_t *launch, void **arguments);
// PTX into functions, or NULL where it is none, or its kernels are not found.
struct CUfunc_st *hoFakeParsePtx(const char *text);

void hoFakeExecute(hoFakeWork_t *work);                       // without the lock
void hoFakeRunGraph(hoFakeWork_t *list);                      // likewise
EXPORT CUresult hoFakeEnqueue(CUstream stream, hoFakeWork_t); // copies it
hoFakeWork_t *hoFakeCloneWork(const hoFakeWork_t *list);
void hoFakeFreeWork(hoFakeWork_t *list);
// The capture of this work has ended: nobody can wait for its recordings any more.
void hoFakeEndRecordings(hoFakeWork_t *list);
// Whether queued work reads or writes there.
bool hoFakeIsInUse(uint64_t address, uint64_t size);
void hoFakeDrain(CUstream stream);
uint64_t hoFakeLiveStreams(char *text, size_t capacity);
uint64_t hoFakeLiveGraphs(char *text, size_t capacity);
uint64_t hoFakeLiveModules(char *text, size_t capacity);

// Captures: a stream that is captured adds to the capture's list.
typedef struct hoFakeCapture {
  hoFakeWork_t *first, **last;
  CUstream origin;
  CUstream branches[MaxBranches];
  uint64_t done[MaxBranches]; // work captured of each branch
  unsigned num_branches;
  bool invalid;
} hoFakeCapture_t;

struct CUstream_st {
  struct CUstream_st *next;
  unsigned magic;
  pthread_t thread;
  bool stop;
  hoFakeWork_t *first, **last;
  hoFakeCapture_t *capture;
  unsigned branch;
  uint64_t seen[MaxBranches]; // what of each branch this one is ordered after
};

struct CUevent_st {
  struct CUevent_st *next;
  unsigned magic, flags;
  hoFakeRecording_t *recording;
};

enum { StreamMagic = 0x57ea3, EventMagic = 0xe3e47 };
EXPORT void hoFakeCheckStream(CUstream stream);
// What is used for the first time is loaded then, which a capture may not bear.
EXPORT void hoFakeRequireLoaded(const char *what, CUstream stream, bool *loaded);
void hoFakeCheckEvent(CUevent event);

#endif // HO_TEST_FAKE_H
