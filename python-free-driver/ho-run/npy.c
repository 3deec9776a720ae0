//===- npy.c - NumPy's array files ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "npy.h"

#include "file.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct header {
  const char *path;
  const char *text, *end; // the dictionary
  char descr[16];
  bool has_descr, has_order, has_shape;
  bool fortran_order;
} header_t;

static ho_status_t malformed(const char *path, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: not a readable .npy file: %s", path, what);
}

//===----------------------------------------------------------------------===//
// The dictionary, a Python literal
//===----------------------------------------------------------------------===//

static void skipSpace(header_t *header) {
  while (header->text < header->end && isspace((unsigned char)*header->text))
    ++header->text;
}

static bool take(header_t *header, char expected) {
  skipSpace(header);
  if (header->text >= header->end || *header->text != expected)
    return false;
  ++header->text;
  return true;
}

static bool takeWord(header_t *header, const char *word) {
  skipSpace(header);
  size_t length = strlen(word);
  if ((size_t)(header->end - header->text) < length || strncmp(header->text, word, length))
    return false;
  header->text += length;
  return true;
}

static bool takeString(header_t *header, char *out, size_t capacity) {
  skipSpace(header);
  if (header->text >= header->end || (*header->text != '\'' && *header->text != '"'))
    return false;
  char quote = *header->text++;
  const char *close = memchr(header->text, quote, (size_t)(header->end - header->text));
  if (!close || (size_t)(close - header->text) >= capacity)
    return false;
  memcpy(out, header->text, (size_t)(close - header->text));
  out[close - header->text] = 0;
  header->text = close + 1;
  return true;
}

static bool takeInteger(header_t *header, int64_t *out) {
  skipSpace(header);
  const char *begin = header->text;
  int64_t value = 0;
  for (; header->text < header->end && isdigit((unsigned char)*header->text); ++header->text)
    if (__builtin_mul_overflow(value, 10, &value) ||
        __builtin_add_overflow(value, *header->text - '0', &value))
      return false;
  *out = value;
  return header->text > begin;
}

static bool takeShape(header_t *header, ho_tensor_t *out) {
  out->rank = 0;
  if (!take(header, '('))
    return false;
  while (!take(header, ')')) {
    if (out->rank == HO_TENSOR_MAX_RANK || !takeInteger(header, &out->shape[out->rank]))
      return false;
    ++out->rank;
    if (!take(header, ','))
      return take(header, ')');
  }
  return true;
}

static bool takeOrder(header_t *header) {
  header->fortran_order = takeWord(header, "True");
  return header->fortran_order || takeWord(header, "False");
}

static ho_status_t takeItem(header_t *header, ho_tensor_t *out) {
  char key[16];
  if (!takeString(header, key, sizeof(key)) || !take(header, ':'))
    return malformed(header->path, "its header is not a dictionary");
  if (!strcmp(key, "descr")) {
    skipSpace(header);
    if (header->text < header->end && *header->text == '[')
      return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: structured arrays are not supported",
                            header->path);
    header->has_descr = takeString(header, header->descr, sizeof(header->descr));
    return header->has_descr ? HO_OK : malformed(header->path, "'descr' is not a type");
  }
  if (!strcmp(key, "fortran_order")) {
    header->has_order = takeOrder(header);
    return header->has_order ? HO_OK : malformed(header->path, "'fortran_order' is not a boolean");
  }
  if (!strcmp(key, "shape")) {
    header->has_shape = takeShape(header, out);
    return header->has_shape ? HO_OK : malformed(header->path, "'shape' is not a shape");
  }
  return malformed(header->path, "its header has an unknown key");
}

static ho_status_t takeDictionary(header_t *header, ho_tensor_t *out) {
  if (!take(header, '{'))
    return malformed(header->path, "its header is not a dictionary");
  while (!take(header, '}')) {
    HO_RETURN_IF_ERROR(takeItem(header, out));
    if (take(header, ','))
      continue;
    if (take(header, '}'))
      break;
    return malformed(header->path, "its header is not a dictionary");
  }
  if (!header->has_descr || !header->has_order || !header->has_shape)
    return malformed(header->path, "its header lacks 'descr', 'fortran_order' or 'shape'");
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static ho_element_t elementOf(char kind, uint32_t bytes) {
  bool whole = bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
  if (kind == 'b' && bytes == 1)
    return (ho_element_t){HO_ELEMENT_BOOL, bytes};
  if (kind == 'i' && whole)
    return (ho_element_t){HO_ELEMENT_SIGNED, bytes};
  if (kind == 'u' && whole)
    return (ho_element_t){HO_ELEMENT_UNSIGNED, bytes};
  if (kind == 'f' && whole && bytes > 1)
    return (ho_element_t){HO_ELEMENT_FLOAT, bytes};
  if (kind == 'V' && bytes == 2)
    return (ho_element_t){HO_ELEMENT_BRAIN, bytes};
  return (ho_element_t){HO_ELEMENT_OTHER, 0};
}

static ho_status_t interpretType(const header_t *header, ho_tensor_t *out) {
  const char *descr = header->descr;
  if (descr[0] == '>')
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "%s: is big endian ('%s'); save it with .astype(x.dtype.newbyteorder"
                          "('<'))",
                          header->path, descr);
  const char *kind = descr[0] == '<' || descr[0] == '|' || descr[0] == '=' ? descr + 1 : descr;
  char *end = NULL;
  unsigned long bytes = *kind && isdigit((unsigned char)kind[1]) ? strtoul(kind + 1, &end, 10) : 0;
  if (end && !*end && bytes <= 8)
    out->element = elementOf(*kind, (uint32_t)bytes);
  if (out->element.kind == HO_ELEMENT_OTHER)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "%s: elements of type '%s' are not supported; f2, f4, f8, i1 to i8, u1 "
                          "to u8, b1 and V2 (bf16) are",
                          header->path, descr);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

// Where the dictionary stands.
static ho_status_t locateHeader(const uint8_t *bytes, uint64_t size, header_t *header) {
  if (size < 10 || memcmp(bytes, "\x93NUMPY", 6))
    return malformed(header->path, "it does not begin with NumPy's magic");
  uint8_t version = bytes[6];
  if (version < 1 || version > 3)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: .npy version %u is not supported, 1 to 3 are",
                          header->path, version);
  uint64_t prefix = version == 1 ? 10 : 12, length = bytes[8] | (uint64_t)bytes[9] << 8;
  if (version > 1 && size >= 12)
    length |= (uint64_t)bytes[10] << 16 | (uint64_t)bytes[11] << 24;
  if (prefix + length > size)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: truncated: its header ends at byte %" PRIu64
                          ", the file has %" PRIu64 " bytes",
                          header->path, prefix + length, size);
  header->text = (const char *)bytes + prefix;
  header->end = header->text + length;
  return HO_OK;
}

static ho_status_t locateData(const header_t *header, const uint8_t *bytes, uint64_t size,
                              ho_tensor_t *out) {
  uint64_t count, offset = (uint64_t)((const uint8_t *)header->end - bytes);
  if (!ho_shape_measure(out->rank, out->shape, out->element.bytes, &count, &out->bytes))
    return malformed(header->path, "its shape is too large");
  if (size - offset != out->bytes)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: %s: expected %" PRIu64 " bytes, found %" PRIu64, header->path,
                          size - offset < out->bytes ? "truncated" : "has bytes after its array",
                          offset + out->bytes, size);
  out->data = bytes + offset;
  return HO_OK;
}

ho_status_t ho_npy_parse(const char *path, const void *bytes, uint64_t size, ho_tensor_t *out) {
  header_t header = {.path = path};
  HO_RETURN_IF_ERROR(locateHeader(bytes, size, &header));
  *out = (ho_tensor_t){.name = path};
  HO_RETURN_IF_ERROR(takeDictionary(&header, out));
  if (header.fortran_order && out->rank > 1)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "%s: is in Fortran order; save it with numpy.ascontiguousarray", path);
  HO_RETURN_IF_ERROR(interpretType(&header, out));
  return locateData(&header, bytes, size, out);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void describeType(ho_type_t type, char out[8]) {
  static const char kinds[] = {'?', 'b', 'i', 'u', 'f', 'V'};
  ho_element_t element = ho_element_of(type);
  snprintf(out, 8, "%c%c%u", element.bytes == 1 ? '|' : '<', kinds[element.kind],
           element.bytes & 15);
}

static void describeShape(uint32_t rank, const int64_t *shape, char *out, size_t capacity) {
  size_t used = (size_t)snprintf(out, capacity, "(");
  for (uint32_t i = 0; i < rank && used + 24 < capacity; ++i)
    used += (size_t)snprintf(out + used, capacity - used, "%s%" PRId64, i ? ", " : "", shape[i]);
  snprintf(out + used, capacity - used, rank == 1 ? ",)" : ")");
}

ho_status_t ho_npy_write(const char *path, ho_type_t type, uint32_t rank, const int64_t *shape,
                         const void *data) {
  uint64_t count, bytes;
  if (rank > HO_TENSOR_MAX_RANK ||
      !ho_shape_measure(rank, shape, ho_type_size(type), &count, &bytes))
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%s: a shape that .npy cannot hold", path);
  char descr[8], dimensions[HO_TENSOR_MAX_RANK * 24 + 8], text[1024] = "\x93NUMPY\x01";
  describeType(type, descr);
  describeShape(rank, shape, dimensions, sizeof(dimensions));
  size_t length = 10 + (size_t)snprintf(text + 10, sizeof(text) - 10,
                                        "{'descr': '%s', 'fortran_order': False, 'shape': %s, }",
                                        descr, dimensions);
  size_t padded = (length + 1 + 63) / 64 * 64;
  memset(text + length, ' ', padded - length - 1);
  text[padded - 1] = '\n';
  text[8] = (char)((padded - 10) & 255);
  text[9] = (char)((padded - 10) >> 8);
  ho_bytes_t parts[] = {{text, padded}, {data, bytes}};
  return ho_file_write(path, parts, 2);
}
