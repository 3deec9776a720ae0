//===- Convolutional.c - Known convolutional networks ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// f32. A convolution includes its normalization and activation; pooling, sums
// and concatenations are operations of their own.
//
//===----------------------------------------------------------------------===//
#include "Graph.h"

#include <string.h>

typedef struct tensor {
  uint32_t buffer;
  uint64_t channels, height, width;
} tensor_t;

typedef struct builder {
  graph_t *graph;
  uint64_t batch;
  uint32_t number; // of the next value
} builder_t;

enum { BYTES = 4 };

static uint64_t elements(const builder_t *builder, const tensor_t *tensor) {
  return builder->batch * tensor->channels * tensor->height * tensor->width;
}

static tensor_t makeTensor(builder_t *builder, const char *name, uint64_t channels, uint64_t height,
                           uint64_t width) {
  tensor_t out = {.channels = channels, .height = height, .width = width};
  out.buffer = graphValue(builder->graph, name, builder->number++, BYTES * elements(builder, &out));
  return out;
}

// `groups` channels are separate: 1, or all of them.
static tensor_t convolveGrouped(builder_t *builder, tensor_t in, uint64_t channels, uint64_t kh,
                                uint64_t kw, uint64_t stride, bool padded, uint64_t groups) {
  uint64_t h = padded ? (in.height + stride - 1) / stride : (in.height - kh) / stride + 1;
  uint64_t w = padded ? (in.width + stride - 1) / stride : (in.width - kw) / stride + 1;
  uint64_t taps = in.channels / groups * kh * kw;
  uint32_t weight =
      graphWeight(builder->graph, "w", builder->number, BYTES * (taps * channels + 2 * channels));
  tensor_t out = makeTensor(builder, "conv", channels, h, w);
  double flops = 2 * (double)elements(builder, &out) * (double)taps;
  graphOperation(builder->graph, "conv", flops, 0, LIST(in.buffer, weight), LIST(out.buffer));
  return out;
}

static tensor_t convolve(builder_t *builder, tensor_t in, uint64_t channels, uint64_t size,
                         uint64_t stride) {
  return convolveGrouped(builder, in, channels, size, size, stride, true, 1);
}

static tensor_t pool(builder_t *builder, tensor_t in, uint64_t size, uint64_t stride, bool padded) {
  uint64_t h = padded ? (in.height + stride - 1) / stride : (in.height - size) / stride + 1;
  uint64_t w = padded ? (in.width + stride - 1) / stride : (in.width - size) / stride + 1;
  tensor_t out = makeTensor(builder, "pool", in.channels, h, w);
  graphOperation(builder->graph, "pool", (double)(elements(builder, &out) * size * size), 0,
                 LIST(in.buffer), LIST(out.buffer));
  return out;
}

static tensor_t add(builder_t *builder, tensor_t a, tensor_t b) {
  tensor_t out = makeTensor(builder, "add", a.channels, a.height, a.width);
  graphOperation(builder->graph, "add", (double)elements(builder, &out), 0,
                 LIST(a.buffer, b.buffer), LIST(out.buffer));
  return out;
}

static tensor_t concatenate(builder_t *builder, const tensor_t *parts, uint32_t count) {
  uint32_t reads[80];
  uint64_t channels = 0;
  for (uint32_t i = 0; i < count; ++i) {
    reads[i] = parts[i].buffer;
    channels += parts[i].channels;
  }
  reads[count] = HO_NONE;
  tensor_t out = makeTensor(builder, "concat", channels, parts[0].height, parts[0].width);
  graphOperation(builder->graph, "concat", 0, 0, reads, LIST(out.buffer));
  return out;
}

static void classify(builder_t *builder, tensor_t in) {
  tensor_t pooled = makeTensor(builder, "pool", in.channels, 1, 1);
  graphOperation(builder->graph, "pool", (double)elements(builder, &in), 0, LIST(in.buffer),
                 LIST(pooled.buffer));
  uint64_t classes = 1000;
  uint32_t weight =
      graphWeight(builder->graph, "w", builder->number, BYTES * (in.channels + 1) * classes);
  uint32_t out = graphResult(builder->graph, "classes", 0, BYTES * builder->batch * classes);
  graphOperation(builder->graph, "linear", 2.0 * (double)(builder->batch * in.channels * classes),
                 0, LIST(pooled.buffer, weight), LIST(out));
}

//===----------------------------------------------------------------------===//
// ResNet
//===----------------------------------------------------------------------===//

static tensor_t bottleneck(builder_t *builder, tensor_t in, uint64_t width, uint64_t stride) {
  tensor_t x = convolve(builder, in, width, 1, 1);
  x = convolve(builder, x, width, 3, stride);
  x = convolve(builder, x, 4 * width, 1, 1);
  bool same = stride == 1 && in.channels == 4 * width;
  return add(builder, x, same ? in : convolve(builder, in, 4 * width, 1, stride));
}

static void residual(builder_t *builder, tensor_t image, const uint32_t counts[4]) {
  tensor_t x = pool(builder, convolve(builder, image, 64, 7, 2), 3, 2, true);
  for (uint32_t i = 0; i < 4; ++i)
    for (uint32_t k = 0; k < counts[i]; ++k)
      x = bottleneck(builder, x, 64u << i, i > 0 && k == 0 ? 2 : 1);
  classify(builder, x);
}

static void resnet50(builder_t *builder, tensor_t image) {
  residual(builder, image, (const uint32_t[]){3, 4, 6, 3});
}

static void resnet152(builder_t *builder, tensor_t image) {
  residual(builder, image, (const uint32_t[]){3, 8, 36, 3});
}

//===----------------------------------------------------------------------===//
// DenseNet
//===----------------------------------------------------------------------===//

static tensor_t denseBlock(builder_t *builder, tensor_t in, uint32_t layers) {
  tensor_t parts[64];
  parts[0] = in;
  for (uint32_t i = 0; i < layers; ++i) {
    tensor_t x = i ? concatenate(builder, parts, i + 1) : in;
    parts[i + 1] = convolve(builder, convolve(builder, x, 128, 1, 1), 32, 3, 1);
  }
  return concatenate(builder, parts, layers + 1);
}

static void densenet121(builder_t *builder, tensor_t image) {
  static const uint32_t layers[] = {6, 12, 24, 16};
  tensor_t x = pool(builder, convolve(builder, image, 64, 7, 2), 3, 2, true);
  for (uint32_t i = 0; i < 4; ++i) {
    x = denseBlock(builder, x, layers[i]);
    if (i < 3)
      x = pool(builder, convolve(builder, x, x.channels / 2, 1, 1), 2, 2, true);
  }
  classify(builder, x);
}

//===----------------------------------------------------------------------===//
// MobileNet
//===----------------------------------------------------------------------===//

static tensor_t inverted(builder_t *builder, tensor_t in, uint64_t expand, uint64_t channels,
                         uint64_t stride) {
  tensor_t x = expand == 1 ? in : convolve(builder, in, in.channels * expand, 1, 1);
  x = convolveGrouped(builder, x, x.channels, 3, 3, stride, true, x.channels);
  x = convolve(builder, x, channels, 1, 1);
  return stride == 1 && in.channels == channels ? add(builder, x, in) : x;
}

static void mobilenetV2(builder_t *builder, tensor_t image) {
  static const uint32_t rows[][4] = {// expansion, channels, count, stride
                                     {1, 16, 1, 1}, {6, 24, 2, 2},  {6, 32, 3, 2}, {6, 64, 4, 2},
                                     {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
  tensor_t x = convolve(builder, image, 32, 3, 2);
  for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); ++i)
    for (uint32_t k = 0; k < rows[i][2]; ++k)
      x = inverted(builder, x, rows[i][0], rows[i][1], k ? 1 : rows[i][3]);
  classify(builder, convolve(builder, x, 1280, 1, 1));
}

//===----------------------------------------------------------------------===//
// Inception
//===----------------------------------------------------------------------===//

// A convolution of 1 x 7 or 7 x 1, 1 x 3 or 3 x 1.
static tensor_t wide(builder_t *builder, tensor_t in, uint64_t channels, uint64_t size) {
  return convolveGrouped(builder, in, channels, 1, size, 1, true, 1);
}
static tensor_t tall(builder_t *builder, tensor_t in, uint64_t channels, uint64_t size) {
  return convolveGrouped(builder, in, channels, size, 1, 1, true, 1);
}
static tensor_t shrink(builder_t *builder, tensor_t in, uint64_t channels) {
  return convolveGrouped(builder, in, channels, 3, 3, 2, false, 1);
}

static tensor_t inceptionA(builder_t *builder, tensor_t x, uint64_t pooled) {
  tensor_t parts[4];
  parts[0] = convolve(builder, x, 64, 1, 1);
  parts[1] = convolve(builder, convolve(builder, x, 48, 1, 1), 64, 5, 1);
  tensor_t triple = convolve(builder, convolve(builder, x, 64, 1, 1), 96, 3, 1);
  parts[2] = convolve(builder, triple, 96, 3, 1);
  parts[3] = convolve(builder, pool(builder, x, 3, 1, true), pooled, 1, 1);
  return concatenate(builder, parts, 4);
}

static tensor_t inceptionB(builder_t *builder, tensor_t x) {
  tensor_t parts[3];
  parts[0] = shrink(builder, x, 384);
  tensor_t triple = convolve(builder, convolve(builder, x, 64, 1, 1), 96, 3, 1);
  parts[1] = shrink(builder, triple, 96);
  parts[2] = pool(builder, x, 3, 2, false);
  return concatenate(builder, parts, 3);
}

static tensor_t inceptionC(builder_t *builder, tensor_t x, uint64_t c) {
  tensor_t parts[4];
  parts[0] = convolve(builder, x, 192, 1, 1);
  tensor_t seven = wide(builder, convolve(builder, x, c, 1, 1), c, 7);
  parts[1] = tall(builder, seven, 192, 7);
  tensor_t twice = tall(builder, convolve(builder, x, c, 1, 1), c, 7);
  twice = tall(builder, wide(builder, twice, c, 7), c, 7);
  parts[2] = wide(builder, twice, 192, 7);
  parts[3] = convolve(builder, pool(builder, x, 3, 1, true), 192, 1, 1);
  return concatenate(builder, parts, 4);
}

static tensor_t inceptionD(builder_t *builder, tensor_t x) {
  tensor_t parts[3];
  parts[0] = shrink(builder, convolve(builder, x, 192, 1, 1), 320);
  tensor_t seven = wide(builder, convolve(builder, x, 192, 1, 1), 192, 7);
  parts[1] = shrink(builder, tall(builder, seven, 192, 7), 192);
  parts[2] = pool(builder, x, 3, 2, false);
  return concatenate(builder, parts, 3);
}

static tensor_t inceptionE(builder_t *builder, tensor_t x) {
  tensor_t parts[6];
  parts[0] = convolve(builder, x, 320, 1, 1);
  tensor_t three = convolve(builder, x, 384, 1, 1);
  parts[1] = wide(builder, three, 384, 3);
  parts[2] = tall(builder, three, 384, 3);
  tensor_t twice = convolve(builder, convolve(builder, x, 448, 1, 1), 384, 3, 1);
  parts[3] = wide(builder, twice, 384, 3);
  parts[4] = tall(builder, twice, 384, 3);
  parts[5] = convolve(builder, pool(builder, x, 3, 1, true), 192, 1, 1);
  return concatenate(builder, parts, 6);
}

static void inceptionV3(builder_t *builder, tensor_t image) {
  tensor_t x = shrink(builder, image, 32);
  x = convolveGrouped(builder, x, 32, 3, 3, 1, false, 1);
  x = pool(builder, convolve(builder, x, 64, 3, 1), 3, 2, false);
  x = convolveGrouped(builder, convolve(builder, x, 80, 1, 1), 192, 3, 3, 1, false, 1);
  x = pool(builder, x, 3, 2, false);
  x = inceptionA(builder, x, 32);
  x = inceptionA(builder, x, 64);
  x = inceptionB(builder, inceptionA(builder, x, 64));
  x = inceptionC(builder, x, 128);
  x = inceptionC(builder, x, 160);
  x = inceptionC(builder, x, 160);
  x = inceptionD(builder, inceptionC(builder, x, 192));
  x = inceptionE(builder, inceptionE(builder, x));
  classify(builder, x);
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

static const struct {
  const char *name;
  void (*build)(builder_t *builder, tensor_t image);
  uint64_t side;
} networks[] = {{"resnet-50", resnet50, 224},
                {"resnet-152", resnet152, 224},
                {"inception-v3", inceptionV3, 299},
                {"densenet-121", densenet121, 224},
                {"mobilenet-v2", mobilenetV2, 224}};

void generateConvolutional(graph_t *graph, const network_t *network) {
  graph->f32 = true;
  for (size_t i = 0; i < sizeof(networks) / sizeof(networks[0]); ++i) {
    if (strlen(networks[i].name) != network->nameLength ||
        strncmp(networks[i].name, network->name, network->nameLength))
      continue;
    builder_t builder = {.graph = graph, .batch = network->batch};
    tensor_t image = {.channels = 3, .height = networks[i].side, .width = networks[i].side};
    image.buffer = graphBuffer(graph, "image", 0, BYTES * elements(&builder, &image), true, false);
    networks[i].build(&builder, image);
    return;
  }
  if (!graph->status)
    graph->status = ho_status_make(HO_STATUS_NOT_FOUND,
                                   "there is no network '%.*s', only resnet-50, resnet-152, "
                                   "inception-v3, densenet-121 and mobilenet-v2",
                                   (int)network->nameLength, network->name);
}
