//===- WrittenPart.h - The one part that a block writes ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where all that a block's device operations write of a buffer is one contiguous
// subview of it (the new rows of a cache), a store copies that subview: the host's
// copy of the rest is as current as it ever was.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_WRITTENPART_H
#define HO_LIB_PASSES_SCHEDULE_WRITTENPART_H

#include "Buffers.h"

// What has been seen of the writes to a buffer.
typedef struct HoWrittenPart {
  MlirOperation subview; // null: nothing is written, or not in one part
  bool elsewhere;        // something is written that is not in `subview`
} HoWrittenPart;

// Adds what `use` of a device buffer writes, or what `other` says.
void hoNoteWrittenUse(HoWrittenPart *part, const HoUse *use);
void hoJoinWrittenParts(HoWrittenPart *part, const HoWrittenPart *other);
// The bytes of the part at its bound; 0 where there is no part.
uint64_t hoWrittenPartBytes(const HoWrittenPart *part);
// Builds the part of `buffer`, on either tier, behind an operation that writes it.
MlirValue hoBuildWrittenPart(HoInsertion at, const HoWrittenPart *part, MlirValue buffer);

#endif // HO_LIB_PASSES_SCHEDULE_WRITTENPART_H
