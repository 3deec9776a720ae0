//===- Folder.c - Folders with safetensors and a config.json --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Json.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define INDEX "model.safetensors.index.json"

// "FOLDER/NAME", kept by the model.
static char *join(ho_model_t *model, const char *folder, const char *name) {
  size_t size = strlen(folder) + strlen(name) + 2, length = strlen(folder);
  char *path = hoModelKeep(model, size, 1);
  if (path)
    snprintf(path, size, "%s%s%s", folder, length && folder[length - 1] == '/' ? "" : "/", name);
  return path;
}

static ho_status_t readPart(ho_model_t *model, const char *path) {
  HO_RETURN_IF_ERROR(hoMapPart(model, path));
  return hoReadSafetensors(model, model->file.num_files - 1);
}

//===----------------------------------------------------------------------===//
// As the index lists them
//===----------------------------------------------------------------------===//

static bool isRead(const ho_model_t *model, const char *path) {
  for (uint32_t i = 0; i < model->file.num_files; ++i)
    if (!strcmp(model->parts[i].path, path))
      return true;
  return false;
}

static ho_status_t readListed(ho_model_t *model, const char *folder, const char *index,
                              const cJSON *item) {
  const char *name = cJSON_GetStringValue(item);
  if (!name || strchr(name, '/'))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: '%s' is not in a file of the same folder", index, item->string);
  const char *path = join(model, folder, name);
  if (!path)
    return hoModelOutOfMemory(index);
  return isRead(model, path) ? HO_OK : readPart(model, path);
}

static int compareTexts(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// Every tensor listed must be somewhere.
static ho_status_t checkListed(ho_model_t *model, const char *index, const cJSON *map) {
  uint32_t count = model->file.num_tensors;
  const char **names = hoModelKeep(model, count, sizeof(*names));
  const cJSON *item;
  if (!names)
    return hoModelOutOfMemory(index);
  for (uint32_t i = 0; i < count; ++i)
    names[i] = model->tensors[i].name;
  if (count)
    qsort(names, count, sizeof(*names), compareTexts);
  cJSON_ArrayForEach(item, map) {
    const char *key = item->string;
    if (!count || !bsearch(&key, names, count, sizeof(*names), compareTexts))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: tensor '%s' is in none of its files",
                            index, key);
  }
  return HO_OK;
}

static ho_status_t readMap(ho_model_t *model, const char *folder, const char *index,
                           const cJSON *json) {
  const cJSON *map = cJSON_GetObjectItemCaseSensitive(json, "weight_map"), *item;
  if (!cJSON_IsObject(map))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: 'weight_map' is not an object", index);
  cJSON_ArrayForEach(item, map) HO_RETURN_IF_ERROR(readListed(model, folder, index, item));
  return checkListed(model, index, map);
}

static ho_status_t readIndex(ho_model_t *model, const char *folder, const char *index) {
  ho_file_t file;
  cJSON *json = NULL;
  HO_RETURN_IF_ERROR(ho_file_map(index, &file));
  ho_status_t status = hoParseObject(index, "it is", file.data, file.size, 0, &json);
  if (!status)
    status = readMap(model, folder, index, json);
  cJSON_Delete(json);
  ho_file_unmap(&file);
  return status;
}

//===----------------------------------------------------------------------===//
// All there are
//===----------------------------------------------------------------------===//

static ho_status_t readMatches(ho_model_t *model, const glob_t *matches) {
  for (size_t i = 0; i < matches->gl_pathc; ++i)
    HO_RETURN_IF_ERROR(readPart(model, matches->gl_pathv[i]));
  return HO_OK;
}

// glob reads the folder's own name as a pattern, too.
static char *escape(ho_model_t *model, const char *folder) {
  char *pattern = hoModelKeep(model, strlen(folder) * 2 + 1, 1), *to = pattern;
  for (; pattern && *folder; ++folder) {
    if (strchr("*?[\\", *folder))
      *to++ = '\\';
    *to++ = *folder;
  }
  return pattern;
}

static ho_status_t readAll(ho_model_t *model, const char *folder) {
  glob_t matches;
  char *escaped = escape(model, folder);
  char *pattern = escaped ? join(model, escaped, "*.safetensors") : NULL;
  if (!pattern)
    return hoModelOutOfMemory(folder);
  int failed = glob(pattern, 0, NULL, &matches);
  if (failed == GLOB_NOMATCH)
    return ho_status_make(HO_STATUS_NOT_FOUND, "%s: no *.safetensors in this folder", folder);
  if (failed)
    return ho_status_make(HO_STATUS_IO, "%s: this folder cannot be read", folder);
  ho_status_t status = readMatches(model, &matches);
  globfree(&matches);
  return status;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

ho_status_t hoReadConfig(ho_model_t *model, const char *path, const void *bytes, uint64_t size) {
  cJSON *json = NULL;
  HO_RETURN_IF_ERROR(hoParseObject(path, "it is", bytes, size, 0, &json));
  ho_status_t status = hoAddObject(model, "", json);
  cJSON_Delete(json);
  return status;
}

static ho_status_t openConfig(ho_model_t *model, const char *path) {
  ho_file_t file;
  HO_RETURN_IF_ERROR(ho_file_map(path, &file));
  ho_status_t status = hoReadConfig(model, path, file.data, file.size);
  ho_file_unmap(&file);
  return status;
}

ho_status_t hoReadFolder(ho_model_t *model, const char *folder) {
  const char *index = join(model, folder, INDEX), *config = join(model, folder, "config.json");
  if (!index || !config)
    return hoModelOutOfMemory(folder);
  if (!access(config, F_OK))
    HO_RETURN_IF_ERROR(openConfig(model, config));
  return access(index, F_OK) ? readAll(model, folder) : readIndex(model, folder, index);
}
