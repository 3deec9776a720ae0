//===- PipelineJson.c - What a tokenizer.json does with text --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Pattern.h"
#include "TokenizerJson.h"

#include <stdlib.h>
#include <string.h>

#define PUNCTUATION "[!-\\/:-@\\[-`{-~\\p{P}]"

static ho_string_t stringOf(const char *text) { return (ho_string_t){text, strlen(text)}; }

static ho_status_t badPart(const char *what, const char *type, const char *fault) {
  return ho_status_make(HO_STATUS_UNSUPPORTED, "its %s '%s' %s", what, type, fault);
}

// Parts of one kind: a row for each that is known.
typedef struct part {
  const char *type;
  ho_status_t (*read)(const cJSON *json, hoJsonTokenizer *out);
} part_t;

static ho_status_t readPart(const cJSON *json, const char *what, const part_t *parts, size_t count,
                            const char *known, hoJsonTokenizer *out) {
  const char *type;
  HO_RETURN_IF_ERROR(hoJsonReadType(json, what, &type));
  for (size_t i = 0; i < count; ++i)
    if (!strcmp(parts[i].type, type))
      return parts[i].read(json, out);
  return hoJsonUnsupported(what, type, known);
}

// A part, or the members `key` of a sequence; sequences in sequences are as deep as cJSON lets
// them.
static ho_status_t readParts(const cJSON *json, const char *what, const char *key,
                             const part_t *parts, size_t count, const char *known,
                             hoJsonTokenizer *out) {
  const cJSON *list, *item;
  const char *type;
  HO_RETURN_IF_ERROR(hoJsonReadType(json, what, &type));
  if (strcmp(type, "Sequence"))
    return readPart(json, what, parts, count, known, out);
  HO_RETURN_IF_ERROR(hoJsonReadList(json, key, &list));
  cJSON_ArrayForEach(item, list)
      HO_RETURN_IF_ERROR(readParts(item, what, key, parts, count, known, out));
  return HO_OK;
}

#define COUNT(parts) (sizeof(parts) / sizeof((parts)[0]))

//===----------------------------------------------------------------------===//
// The normalizer
//===----------------------------------------------------------------------===//

static ho_status_t addStep(hoNormalizer *normalizer, hoStepKind kind, const char *from,
                           const char *to) {
  return hoNormalizerAdd(normalizer, kind, stringOf(from), stringOf(to));
}

static ho_status_t readNfc(const cJSON *json, hoJsonTokenizer *out) {
  (void)json;
  return addStep(&out->parts.normalizer, HO_STEP_NFC, "", "");
}

static ho_status_t readNfd(const cJSON *json, hoJsonTokenizer *out) {
  (void)json;
  return addStep(&out->parts.normalizer, HO_STEP_NFD, "", "");
}

static ho_status_t readNfkc(const cJSON *json, hoJsonTokenizer *out) {
  (void)json;
  return addStep(&out->parts.normalizer, HO_STEP_NFKC, "", "");
}

static ho_status_t readNfkd(const cJSON *json, hoJsonTokenizer *out) {
  (void)json;
  return addStep(&out->parts.normalizer, HO_STEP_NFKD, "", "");
}

static ho_status_t readPrepend(const cJSON *json, hoJsonTokenizer *out) {
  const char *text;
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "prepend", "", &text));
  return addStep(&out->parts.normalizer, HO_STEP_PREPEND, "", text);
}

// What {"String": TEXT} holds, NULL for {"Regex": PATTERN}.
static ho_status_t readPattern(const cJSON *json, const char **text, const char **regex) {
  const cJSON *pattern = hoJsonFind(json, "pattern");
  HO_RETURN_IF_ERROR(hoJsonReadText(pattern, "String", NULL, text));
  HO_RETURN_IF_ERROR(hoJsonReadText(pattern, "Regex", NULL, regex));
  const char *found = *text ? *text : *regex;
  if (found && *found && !(*text && *regex))
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "its 'pattern' is neither String nor Regex");
}

static ho_status_t readReplace(const cJSON *json, hoJsonTokenizer *out) {
  const char *from, *regex, *to;
  HO_RETURN_IF_ERROR(readPattern(json, &from, &regex));
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "content", "", &to));
  if (!from)
    return badPart("normalizer", "Replace", "with a Regex is not supported");
  return addStep(&out->parts.normalizer, HO_STEP_REPLACE, from, to);
}

ho_status_t hoJsonReadNormalizer(const cJSON *json, hoJsonTokenizer *out) {
  static const part_t parts[] = {{"NFC", readNfc},         {"NFD", readNfd},
                                 {"NFKC", readNfkc},       {"NFKD", readNfkd},
                                 {"Prepend", readPrepend}, {"Replace", readReplace}};
  if (!json)
    return HO_OK;
  return readParts(json, "normalizer", "normalizers", parts, COUNT(parts),
                   "known are NFC, NFD, NFKC, NFKD, Prepend, Replace and their Sequence", out);
}

//===----------------------------------------------------------------------===//
// The pre-tokenizer
//===----------------------------------------------------------------------===//

static bool isFirst(const hoJsonTokenizer *tokenizer) {
  return !tokenizer->parts.preTokenizer.count && !tokenizer->parts.prefixer.count;
}

// Behind ByteLevel, text is in the alphabet of bytes, which patterns here do not see.
static ho_status_t checkOrder(const hoJsonTokenizer *tokenizer, const char *type) {
  return tokenizer->byteLevel ? badPart("pre-tokenizer", type, "behind ByteLevel is not supported")
                              : HO_OK;
}

static ho_status_t readByteLevel(const cJSON *json, hoJsonTokenizer *out) {
  bool prefix, regex;
  HO_RETURN_IF_ERROR(checkOrder(out, "ByteLevel"));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "add_prefix_space", true, &prefix));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "use_regex", true, &regex));
  if (prefix && !isFirst(out))
    return badPart("pre-tokenizer", "ByteLevel",
                   "with add_prefix_space behind another is not supported");
  out->byteLevel = true;
  if (prefix)
    HO_RETURN_IF_ERROR(addStep(&out->parts.prefixer, HO_STEP_PREFIX, "", " "));
  if (!regex)
    return HO_OK;
  return hoPreTokenizerAdd(&out->parts.preTokenizer, hoBytesPattern, HO_SPLIT_ISOLATED, false);
}

static ho_status_t readBehavior(const cJSON *json, hoSplitBehavior *out) {
  static const char *const names[] = {"Isolated", "Removed", "Contiguous", "MergedWithPrevious",
                                      "MergedWithNext"};
  const char *name;
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "behavior", names[0], &name));
  for (size_t i = 0; i < COUNT(names); ++i)
    if (!strcmp(names[i], name)) {
      *out = (hoSplitBehavior)i;
      return HO_OK;
    }
  return hoJsonUnsupported("pre-tokenizer's behavior", name,
                           "known are Isolated, Removed, Contiguous, MergedWithPrevious and "
                           "MergedWithNext");
}

static ho_status_t readSplit(const cJSON *json, hoJsonTokenizer *out) {
  const char *text, *regex;
  char *pattern;
  bool invert;
  hoSplitBehavior behavior = HO_SPLIT_ISOLATED;
  HO_RETURN_IF_ERROR(checkOrder(out, "Split"));
  HO_RETURN_IF_ERROR(readPattern(json, &text, &regex));
  HO_RETURN_IF_ERROR(readBehavior(json, &behavior));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "invert", false, &invert));
  HO_RETURN_IF_ERROR(text ? hoPatternQuote(text, &pattern) : hoPatternTranslate(regex, &pattern));
  ho_status_t status = hoPreTokenizerAdd(&out->parts.preTokenizer, pattern, behavior, invert);
  free(pattern);
  return status;
}

static ho_status_t readDigits(const cJSON *json, hoJsonTokenizer *out) {
  bool individual;
  HO_RETURN_IF_ERROR(checkOrder(out, "Digits"));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "individual_digits", false, &individual));
  return hoPreTokenizerAdd(&out->parts.preTokenizer, "\\p{N}",
                           individual ? HO_SPLIT_ISOLATED : HO_SPLIT_CONTIGUOUS, false);
}

static ho_status_t readPunctuation(const cJSON *json, hoJsonTokenizer *out) {
  hoSplitBehavior behavior = HO_SPLIT_ISOLATED;
  HO_RETURN_IF_ERROR(checkOrder(out, "Punctuation"));
  HO_RETURN_IF_ERROR(readBehavior(json, &behavior));
  return hoPreTokenizerAdd(&out->parts.preTokenizer, PUNCTUATION, behavior, false);
}

// The mark that stands for a space, and whether it goes before a text: older files say so with
// add_prefix_space.
static ho_status_t readMetaspace(const cJSON *json, const char *what, const char **scheme) {
  const char *mark;
  bool prefix;
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "replacement", HO_SPACE_MARK, &mark));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "add_prefix_space", true, &prefix));
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "prepend_scheme", prefix ? "always" : "never", scheme));
  if (strcmp(mark, HO_SPACE_MARK))
    return badPart(what, "Metaspace", "with another mark than U+2581 is not supported");
  if (strcmp(*scheme, "always") && strcmp(*scheme, "first") && strcmp(*scheme, "never"))
    return badPart(what, "Metaspace", "has a prepend_scheme that is none of always, first, never");
  return HO_OK;
}

static ho_status_t readMarks(const cJSON *json, hoJsonTokenizer *out) {
  const char *scheme;
  bool split;
  HO_RETURN_IF_ERROR(checkOrder(out, "Metaspace"));
  HO_RETURN_IF_ERROR(readMetaspace(json, "pre-tokenizer", &scheme));
  HO_RETURN_IF_ERROR(hoJsonReadBoolean(json, "split", true, &split));
  if (!isFirst(out))
    return badPart("pre-tokenizer", "Metaspace", "behind another is not supported");
  hoNormalizer *prefixer = &out->parts.prefixer;
  HO_RETURN_IF_ERROR(addStep(prefixer, HO_STEP_REPLACE, " ", HO_SPACE_MARK));
  if (*scheme != 'n')
    HO_RETURN_IF_ERROR(addStep(prefixer, *scheme == 'a' ? HO_STEP_PREFIX : HO_STEP_PREFIX_FIRST, "",
                               HO_SPACE_MARK));
  if (!split)
    return HO_OK;
  return hoPreTokenizerAdd(&out->parts.preTokenizer, HO_SPACE_MARK, HO_SPLIT_MERGED_WITH_NEXT,
                           false);
}

ho_status_t hoJsonReadPreTokenizer(const cJSON *json, hoJsonTokenizer *out) {
  static const part_t parts[] = {{"ByteLevel", readByteLevel},
                                 {"Split", readSplit},
                                 {"Digits", readDigits},
                                 {"Punctuation", readPunctuation},
                                 {"Metaspace", readMarks}};
  if (!json)
    return HO_OK;
  return readParts(json, "pre-tokenizer", "pretokenizers", parts, COUNT(parts),
                   "known are ByteLevel, Digits, Metaspace, Punctuation, Split and their Sequence",
                   out);
}

//===----------------------------------------------------------------------===//
// The decoder
//===----------------------------------------------------------------------===//

static ho_status_t decodeNothing(const cJSON *json, hoJsonTokenizer *out) {
  (void)json;
  (void)out;
  return HO_OK;
}

static ho_status_t decodeBytes(const cJSON *json, hoJsonTokenizer *out) {
  (void)json;
  return out->byteLevel ? HO_OK
                        : badPart("decoder", "ByteLevel", "goes with that pre-tokenizer alone");
}

static ho_status_t decodeReplaced(const cJSON *json, hoJsonTokenizer *out) {
  const char *from, *regex, *to;
  HO_RETURN_IF_ERROR(readPattern(json, &from, &regex));
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "content", "", &to));
  if (out->byteLevel || !from || strcmp(from, HO_SPACE_MARK) || strcmp(to, " "))
    return badPart("decoder", "Replace", "is not that of U+2581 by a space");
  out->parts.marksSpaces = true;
  return HO_OK;
}

static ho_status_t decodeStripped(const cJSON *json, hoJsonTokenizer *out) {
  const char *content;
  int64_t start = 0, stop = 0;
  HO_RETURN_IF_ERROR(hoJsonReadText(json, "content", "", &content));
  if (strcmp(content, " ") || !hoJsonSize(hoJsonFind(json, "start"), &start) || start > 1 ||
      !hoJsonSize(hoJsonFind(json, "stop"), &stop) || stop)
    return badPart("decoder", "Strip", "is not that of one space at the start");
  out->parts.stripsSpace = start == 1;
  return HO_OK;
}

static ho_status_t decodeMarks(const cJSON *json, hoJsonTokenizer *out) {
  const char *scheme;
  HO_RETURN_IF_ERROR(readMetaspace(json, "decoder", &scheme));
  if (out->byteLevel)
    return badPart("decoder", "Metaspace", "does not go with the pre-tokenizer ByteLevel");
  out->parts.marksSpaces = true;
  out->parts.stripsSpace = *scheme != 'n';
  return HO_OK;
}

// Bytes of tokens such as <0x0A> are put together in any case.
ho_status_t hoJsonReadDecoder(const cJSON *json, hoJsonTokenizer *out) {
  static const part_t parts[] = {{"ByteLevel", decodeBytes},      {"Replace", decodeReplaced},
                                 {"Strip", decodeStripped},       {"Metaspace", decodeMarks},
                                 {"ByteFallback", decodeNothing}, {"Fuse", decodeNothing}};
  if (!json)
    return HO_OK;
  return readParts(json, "decoder", "decoders", parts, COUNT(parts),
                   "known are ByteFallback, ByteLevel, Fuse, Metaspace, Replace, Strip and their "
                   "Sequence",
                   out);
}

//===----------------------------------------------------------------------===//
// The post-processor
//===----------------------------------------------------------------------===//

// The one token of a special token's `ids`.
static ho_status_t readSpecial(const cJSON *json, const cJSON *piece, hoJsonTokenizer *out,
                               int32_t *token) {
  const char *name;
  int64_t id;
  HO_RETURN_IF_ERROR(hoJsonReadText(piece, "id", "", &name));
  const cJSON *special = hoJsonFind(hoJsonFind(json, "special_tokens"), name);
  const cJSON *ids = hoJsonFind(special, "ids");
  if (cJSON_GetArraySize(ids) != 1 || !hoJsonSize(cJSON_GetArrayItem(ids, 0), &id) ||
      id >= out->data.num_tokens)
    return badPart("post-processor", "TemplateProcessing", "has a special token that is not one");
  *token = (int32_t)id;
  return HO_OK;
}

static ho_status_t addSpecial(const cJSON *json, const cJSON *piece, bool behind,
                              hoJsonTokenizer *out) {
  ho_tokenizer_data_t *data = &out->data;
  int32_t token = HO_TOKEN_NONE;
  HO_RETURN_IF_ERROR(readSpecial(json, piece, out, &token));
  if (behind ? data->add_end : data->add_begin)
    return badPart("post-processor", "TemplateProcessing", "adds more than one token at an end");
  if (behind) {
    data->add_end = true;
    data->ends[data->num_ends++] = token;
  } else {
    data->add_begin = true;
    data->begin = token;
  }
  return HO_OK;
}

static ho_status_t readTemplate(const cJSON *json, hoJsonTokenizer *out) {
  const cJSON *list, *piece;
  bool behind = false;
  if (out->hasTemplate)
    return badPart("post-processor", "TemplateProcessing", "is there twice");
  out->hasTemplate = true;
  HO_RETURN_IF_ERROR(hoJsonReadList(json, "single", &list));
  cJSON_ArrayForEach(piece, list) {
    const cJSON *special = hoJsonFind(piece, "SpecialToken");
    if (special)
      HO_RETURN_IF_ERROR(addSpecial(json, special, behind, out));
    else if (behind || !hoJsonFind(piece, "Sequence"))
      return badPart("post-processor", "TemplateProcessing", "has not one text");
    else
      behind = true;
  }
  return HO_OK;
}

ho_status_t hoJsonReadPostProcessor(const cJSON *json, hoJsonTokenizer *out) {
  static const part_t parts[] = {{"ByteLevel", decodeNothing},
                                 {"TemplateProcessing", readTemplate}};
  if (!json)
    return HO_OK;
  return readParts(json, "post-processor", "processors", parts, COUNT(parts),
                   "known are ByteLevel, TemplateProcessing and their Sequence", out);
}
