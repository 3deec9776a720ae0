//===- Folder.h - Tokenizers in folders with safetensors ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_TEXT_FOLDER_H
#define HO_LIB_TEXT_FOLDER_H

#include "ho/tokenizer.h"

// From its tokenizer.json and the files beside that.
HO_NODISCARD ho_status_t hoTokenizerFromFolder(const char *folder, ho_tokenizer_t **out);

#endif // HO_LIB_TEXT_FOLDER_H
