//===- cache.c - Compiled programs kept between runs ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "cache.h"

#include "cleanup.h"
#include "file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// Entries that nobody has used for this long are removed, and private folders of processes that
// cannot be asked.
#define ENTRY_AGE (90 * 24 * 3600)
#define WORKPLACE_AGE (24 * 3600)
#define PRIVATE "private."

// The end of an entry.
typedef struct seal {
  char magic[8];
  uint64_t size; // of the program, which is all before the seal
  ho_hash_t key, contents;
} seal_t;

static const char sealMagic[8] = {'H', 'O', 'C', 'A', 'C', 'H', 'E', '1'};

//===----------------------------------------------------------------------===//
// Folders
//===----------------------------------------------------------------------===//

static bool format(char out[HO_CACHE_MAX_PATH], const char *first, const char *second) {
  return snprintf(out, HO_CACHE_MAX_PATH, "%s%s", first, second) < HO_CACHE_MAX_PATH;
}

static bool makeFolders(char *path) {
  for (char *at = path + 1; *at; ++at)
    if (*at == '/') {
      *at = 0;
      bool made = !mkdir(path, 0777) || errno == EEXIST;
      *at = '/';
      if (!made)
        return false;
    }
  return !mkdir(path, 0700) || errno == EEXIST;
}

// As the XDG base directory specification has it: a relative path does not count.
static bool findFolder(char out[HO_CACHE_MAX_PATH]) {
  const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
  bool named = false;
  if (cache && *cache == '/')
    named = format(out, cache, "/hyperoffload");
  else if (home && *home == '/')
    named = format(out, home, "/.cache/hyperoffload");
  if (named && makeFolders(out) && !access(out, W_OK | X_OK))
    return true;
  *out = 0;
  return false;
}

// Where process numbers mean the same: a boot of a machine and a namespace.
static void identifyProcesses(char out[32]) {
  char text[256] = "", space[128] = "";
  ho_hasher_t *hasher = NULL;
  int file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  ssize_t length = file < 0 ? 0 : read(file, text, sizeof(text) - 1);
  ssize_t spaceLength = readlink("/proc/self/ns/pid", space, sizeof(space) - 1);
  if (file >= 0)
    close(file);
  strcpy(out, "unknown");
  ho_status_t status = ho_hasher_create(&hasher);
  if (!status && length > 0 && spaceLength > 0) {
    ho_hasher_add_text(hasher, text);
    ho_hasher_add_text(hasher, space);
    snprintf(out, 32, "%016" PRIx64, ho_hasher_end(hasher).low);
  }
  if (!status)
    ho_hasher_free(hasher);
  ho_status_free(status);
}

static bool isOlder(const char *path, time_t age) {
  struct stat info;
  return !lstat(path, &info) && time(NULL) - info.st_mtime > age;
}

// "private.PROCESSES.PID.XXXXXX", where the process is known to be gone or nobody can know.
static bool isAbandoned(const char *folder, const char *name, const char *processes) {
  char path[HO_CACHE_MAX_PATH + 256], owner[64];
  int pid;
  snprintf(path, sizeof(path), "%s/%s", folder, name);
  if (sscanf(name, PRIVATE "%63[^.].%d.", owner, &pid) == 2 && !strcmp(owner, processes) &&
      strcmp(owner, "unknown"))
    return kill(pid, 0) && errno == ESRCH;
  return isOlder(path, WORKPLACE_AGE);
}

static bool isEntry(const char *name) {
  size_t length = strlen(name);
  return length == 35 && !strcmp(name + 32, ".so");
}

static void tidy(const char *folder, const char *processes) {
  char path[HO_CACHE_MAX_PATH + 256];
  DIR *directory = opendir(folder);
  if (!directory)
    return;
  for (struct dirent *entry; (entry = readdir(directory));) {
    const char *name = entry->d_name;
    snprintf(path, sizeof(path), "%s/%s", folder, name);
    bool isPrivate = !strncmp(name, PRIVATE, sizeof(PRIVATE) - 1);
    if (isPrivate ? isAbandoned(folder, name, processes)
                  : isEntry(name) && isOlder(path, ENTRY_AGE))
      ho_remove_tree(path);
  }
  closedir(directory);
}

static bool makeWorkplace(ho_cache_t *cache, const char *folder, const char *processes) {
  int length = snprintf(cache->workplace, sizeof(cache->workplace), "%s/" PRIVATE "%s.%d.XXXXXX",
                        folder, processes, (int)getpid());
  if (length < (int)sizeof(cache->workplace) && mkdtemp(cache->workplace)) {
    ho_cleanup_add(cache->workplace);
    return true;
  }
  *cache->workplace = 0;
  return false;
}

ho_status_t ho_cache_open(ho_cache_t *out) {
  char processes[32];
  const char *base = getenv("TMPDIR");
  *out->workplace = 0;
  identifyProcesses(processes);
  if (findFolder(out->folder)) {
    tidy(out->folder, processes);
    if (makeWorkplace(out, out->folder, processes))
      return HO_OK;
    *out->folder = 0;
  }
  if (makeWorkplace(out, base && *base ? base : "/tmp", processes))
    return HO_OK;
  return ho_status_make(HO_STATUS_IO, "no temporary folder: %s", strerror(errno));
}

void ho_cache_close(ho_cache_t *cache) {
  if (!*cache->workplace)
    return;
  ho_remove_tree(cache->workplace);
  ho_cleanup_remove(cache->workplace);
  *cache->workplace = 0;
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

static void nameEntry(const ho_cache_t *cache, ho_hash_t key, char out[HO_CACHE_MAX_PATH + 64]) {
  snprintf(out, HO_CACHE_MAX_PATH + 64, "%s/%016" PRIx64 "%016" PRIx64 ".so", cache->folder,
           key.high, key.low);
}

static ho_status_t sealFor(ho_hash_t key, const void *data, uint64_t size, seal_t *out) {
  ho_hasher_t *hasher;
  HO_RETURN_IF_ERROR(ho_hasher_create(&hasher));
  ho_hasher_add(hasher, data, size);
  *out = (seal_t){.size = size, .key = key, .contents = ho_hasher_end(hasher)};
  memcpy(out->magic, sealMagic, sizeof(sealMagic));
  ho_hasher_free(hasher);
  return HO_OK;
}

static ho_status_t checkSeal(const ho_file_t *file, ho_hash_t key, bool *good) {
  seal_t expected, found;
  *good = false;
  if (file->size < sizeof(found))
    return HO_OK;
  uint64_t size = file->size - sizeof(found);
  memcpy(&found, (const char *)file->data + size, sizeof(found));
  HO_RETURN_IF_ERROR(sealFor(key, file->data, size, &expected));
  *good = !memcmp(&found, &expected, sizeof(found));
  return HO_OK;
}

static ho_status_t isIntact(const char *path, ho_hash_t key, bool *good) {
  ho_file_t file;
  *good = false;
  ho_status_t status = ho_file_map(path, &file);
  if (status) {
    ho_status_free(status); // no such entry, or none that can be read
    return HO_OK;
  }
  status = checkSeal(&file, key, good);
  ho_file_unmap(&file);
  return status;
}

ho_status_t ho_cache_load(const ho_cache_t *cache, ho_hash_t key, ho_program_t **out) {
  char path[HO_CACHE_MAX_PATH + 64];
  bool good;
  *out = NULL;
  if (!*cache->folder)
    return HO_OK;
  nameEntry(cache, key, path);
  HO_RETURN_IF_ERROR(isIntact(path, key, &good));
  if (!good)
    return HO_OK;
  utimensat(AT_FDCWD, path, NULL, 0); // it is in use
  // One that has gone meanwhile, or that another runtime made, is made again.
  ho_status_free(ho_program_load(path, out));
  return HO_OK;
}

// Behind the program's own bytes, which a loader does not look beyond.
static ho_status_t appendSeal(const char *path, ho_hash_t key) {
  ho_file_t file;
  seal_t seal;
  HO_RETURN_IF_ERROR(ho_file_map(path, &file));
  ho_status_t status = sealFor(key, file.data, file.size, &seal);
  ho_file_unmap(&file);
  HO_RETURN_IF_ERROR(status);
  int output = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
  bool good = output >= 0 && write(output, &seal, sizeof(seal)) == (ssize_t)sizeof(seal);
  int error = errno;
  if (output >= 0)
    good = !close(output) && good;
  return good ? HO_OK : ho_status_make(HO_STATUS_IO, "%s: %s", path, strerror(error));
}

ho_status_t ho_cache_store(const ho_cache_t *cache, ho_hash_t key, const char *path,
                           ho_program_t **out) {
  char entry[HO_CACHE_MAX_PATH + 64];
  HO_RETURN_IF_ERROR(ho_program_load(path, out));
  if (!*cache->folder)
    return HO_OK;
  nameEntry(cache, key, entry);
  ho_status_t status = appendSeal(path, key);
  if (!status && rename(path, entry))
    status = ho_status_make(HO_STATUS_IO, "%s: %s", entry, strerror(errno));
  if (status)
    fprintf(stderr, "ho-run: warning: the compiled program is not kept: %s\n",
            ho_status_message(status));
  ho_status_free(status);
  return HO_OK;
}
