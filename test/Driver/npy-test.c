//===- npy-test.c - Tests of NumPy's array files --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "npy.h"

#include "file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct image {
  uint8_t bytes[512];
  uint64_t size;
} image_t;

// A heap copy of exactly the image's size, so that a sanitizer sees reads beyond it.
static ho_status_t parse(const image_t *image, ho_tensor_t *out, void **copy) {
  *copy = malloc(image->size ? image->size : 1);
  assert_non_null(*copy);
  memcpy(*copy, image->bytes, image->size);
  return ho_npy_parse("test.npy", *copy, image->size, out);
}

static image_t makeImage(int version, const char *header, uint64_t dataBytes) {
  image_t image = {.bytes = "\x93NUMPY"};
  size_t length = strlen(header), prefix = version == 1 ? 10 : 12;
  image.bytes[6] = (uint8_t)version;
  image.bytes[8] = (uint8_t)length;
  memcpy(image.bytes + prefix, header, length);
  for (uint64_t i = 0; i < dataBytes; ++i)
    image.bytes[prefix + length + i] = (uint8_t)i;
  image.size = prefix + length + dataBytes;
  return image;
}

static void expectGood(int version, const char *header, uint64_t dataBytes, ho_type_t type,
                       const char *shape) {
  image_t image = makeImage(version, header, dataBytes);
  ho_tensor_t tensor;
  char text[HO_SHAPE_TEXT];
  void *copy;
  ho_status_t status = parse(&image, &tensor, &copy);
  if (status)
    fail_msg("%s", ho_status_message(status));
  assert_true(ho_element_matches(tensor.element, type));
  assert_string_equal(ho_tensor_format(&tensor, text), shape);
  assert_int_equal(tensor.bytes, dataBytes);
  free(copy);
}

static void expectBad(const image_t *image, const char *part) {
  ho_tensor_t tensor;
  void *copy;
  ho_status_t status = parse(image, &tensor, &copy);
  assert_non_null(status);
  if (!strstr(ho_status_message(status), part))
    fail_msg("'%s' lacks '%s'", ho_status_message(status), part);
  ho_status_free(status);
  free(copy);
}

static void expectBadHeader(const char *header, uint64_t dataBytes, const char *part) {
  image_t image = makeImage(1, header, dataBytes);
  expectBad(&image, part);
}

static void testGood(void **state) {
  (void)state;
  expectGood(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }  \n", 24, HO_TYPE_F32,
             "f32[2,3]");
  expectGood(2, "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }\n", 24, HO_TYPE_F64,
             "f64[3]");
  expectGood(3, "{'descr': '<f2', 'fortran_order': False, 'shape': (), }\n", 2, HO_TYPE_F16,
             "f16[]");
  expectGood(1, "{\"shape\":(4,),\"descr\":\"|b1\",\"fortran_order\":False}", 4, HO_TYPE_I1,
             "i1[4]");
  expectGood(1, "{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }", 8, HO_TYPE_I64,
             "i64[1]");
  expectGood(1, "{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }", 8, HO_TYPE_INDEX,
             "i64[1]");
  expectGood(1, "{'descr': '|u1', 'fortran_order': False, 'shape': (5,), }", 5, HO_TYPE_I8,
             "u8[5]");
  expectGood(1, "{'descr': '<V2', 'fortran_order': False, 'shape': (2,), }", 4, HO_TYPE_BF16,
             "bf16[2]");
  expectGood(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 9), }", 0, HO_TYPE_F32,
             "f32[0,9]");
  // One dimension is in both orders at once.
  expectGood(1, "{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }", 4, HO_TYPE_F32,
             "f32[1]");
}

static void testUnsupported(void **state) {
  (void)state;
  expectBadHeader("{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }", 4, "big endian");
  expectBadHeader("{'descr': '<f4', 'fortran_order': True, 'shape': (1, 1), }", 4, "Fortran order");
  expectBadHeader("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }", 8, "'<c8'");
  expectBadHeader("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", 8, "'|O'");
  expectBadHeader("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,), }", 4,
                  "structured");
  image_t image = makeImage(1, "{}", 0);
  image.bytes[6] = 9;
  expectBad(&image, "version 9");
}

static void testMalformed(void **state) {
  (void)state;
  expectBadHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), ", 4, "dictionary");
  expectBadHeader("", 0, "dictionary");
  expectBadHeader("{'descr': '<f4", 0, "type");
  expectBadHeader("{'descr': '<f4', 'shape': (1,)}", 4, "lacks");
  expectBadHeader("{'descr': '<f4', 'fortran_order': Maybe}", 4, "boolean");
  expectBadHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (1 2)}", 4, "shape");
  expectBadHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}", 4, "shape");
  expectBadHeader(
      "{'descr': '<f4', 'fortran_order': False, 'shape': (9223372036854775807, 9223372036854775807)"
      "}",
      4, "too large");
  expectBadHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}", 4,
                  "shape");
  expectBadHeader("{'other': 1}", 4, "unknown key");
}

static void testTruncated(void **state) {
  static const char header[] = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }";
  (void)state;
  image_t whole = makeImage(1, header, 8);
  for (uint64_t size = 0; size < whole.size; ++size) {
    image_t part = whole;
    part.size = size;
    expectBad(&part, size < 10 ? "magic" : "truncated");
  }
  expectBadHeader(header, 9, "bytes after its array: expected 75 bytes, found 76");
  expectBadHeader(header, 7, "truncated: expected 75 bytes, found 74");
}

static void testWritten(void **state) {
  char path[] = "/tmp/ho-npy-test-XXXXXX";
  const float data[6] = {0, 1, 2, 3, 4, 5};
  const int64_t shape[2] = {2, 3};
  ho_file_t file;
  ho_tensor_t tensor;
  (void)state;
  close(mkstemp(path));
  assert_null(ho_npy_write(path, HO_TYPE_F32, 2, shape, data));
  assert_null(ho_file_map(path, &file));
  assert_int_equal(file.size, 64 * 2 + sizeof(data));
  assert_null(ho_npy_parse(path, file.data, file.size, &tensor));
  assert_int_equal(tensor.rank, 2);
  assert_memory_equal(tensor.data, data, sizeof(data));
  ho_file_unmap(&file);
  unlink(path);
}

static void testElements(void **state) {
  const uint16_t halves[] = {0x3c00, 0xc000, 0x0001, 0x7c00, 0x3555};
  const uint16_t brains[] = {0x3f80, 0xc000};
  const int8_t bytes[] = {-3};
  (void)state;
  ho_element_t half = ho_element_of(HO_TYPE_F16), brain = ho_element_of(HO_TYPE_BF16);
  assert_true(ho_element_read(half, halves, 0) == 1);
  assert_true(ho_element_read(half, halves, 1) == -2);
  assert_true(ho_element_read(half, halves, 2) == 0x1p-24);
  assert_true(ho_element_read(half, halves, 3) > 1e300);
  assert_true(ho_element_read(half, halves, 4) == 0.333251953125);
  assert_true(ho_element_read(brain, brains, 0) == 1);
  assert_true(ho_element_read(brain, brains, 1) == -2);
  assert_true(ho_element_read(ho_element_of(HO_TYPE_I8), bytes, 0) == -3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testGood),      cmocka_unit_test(testUnsupported),
      cmocka_unit_test(testMalformed), cmocka_unit_test(testTruncated),
      cmocka_unit_test(testWritten),   cmocka_unit_test(testElements),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
