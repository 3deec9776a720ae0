//===- ho/tokenizer.h - Text to tokens and back -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The tokenizer of a language model, from what its file says of it: byte-level
// byte-pair encoding (merges, and a pre-tokenizer known by name), SentencePiece's
// (scores, bytes where no piece fits), or what a tokenizer.json describes. Needs
// neither the compiler nor the runtime.
//
// Text is bytes with a length, UTF-8 where it is valid; what is not goes
// through byte by byte and comes back the same. Token numbers are indices into
// the file's list of tokens.
//
// Ownership: a tokenizer copies all it needs. Lists of tokens and decoded text
// belong to the caller, who frees them with free(). Thread safety: a tokenizer
// is immutable, any number of threads may encode and decode with it; a
// ho_decoder_t has one user at a time. Cost: encoding is near-linear in the text.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TOKENIZER_H
#define HO_TOKENIZER_H

#include "ho/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ho_tokenizer_model {
  HO_TOKENIZER_BYTE_LEVEL,     // a file's "gpt2"
  HO_TOKENIZER_SENTENCEPIECES, // a file's "llama"
  HO_TOKENIZER_CHARACTERS,     // merges over characters, bytes for those that are no token
} ho_tokenizer_model_t;

// As files number them.
typedef enum ho_token_type {
  HO_TOKEN_NORMAL = 1,
  HO_TOKEN_UNKNOWN = 2,
  HO_TOKEN_CONTROL = 3,
  HO_TOKEN_USER_DEFINED = 4,
  HO_TOKEN_UNUSED = 5,
  HO_TOKEN_BYTE = 6,
} ho_token_type_t;

// What else is said of a token, or'ed.
enum {
  HO_TOKEN_ALSO_PIECE = 1,  // a named token that merges make, too
  HO_TOKEN_STRIP_LEFT = 2,  // a named token takes the white space before it
  HO_TOKEN_STRIP_RIGHT = 4, // or behind it
  HO_TOKEN_NORMALIZED = 8,  // a named token is looked for in the normalized text
};

typedef struct ho_string {
  const char *data; // any bytes
  size_t length;
} ho_string_t;

enum { HO_TOKEN_NONE = -1, HO_TOKENIZER_MAX_ENDS = 8 };

// What a model's file says. Arrays need only live until ho_tokenizer_create() returns.
typedef struct ho_tokenizer_data {
  ho_tokenizer_model_t model;
  const char *pre_tokenizer; // of a byte-level model; NULL: "default"
  uint32_t num_tokens;
  const ho_string_t *tokens; // byte-level ones in the alphabet that stands for bytes
  const int32_t *types;      // ho_token_type_t, NULL: all normal
  const uint8_t *flags;      // of each token, NULL: none
  const float *scores;       // of SentencePiece's, needed there
  uint32_t num_merges;
  const ho_string_t *merges;           // "LEFT RIGHT", the first is applied first
  const ho_string_t *merge_pairs;      // the same as two strings each; NULL: `merges` holds
  int32_t begin, unknown;              // HO_TOKEN_NONE without
  int32_t ends[HO_TOKENIZER_MAX_ENDS]; // tokens that end a text
  uint32_t num_ends;
  bool add_begin, add_end;   // around every text that is encoded whole; the end is ends[0]
  bool add_space_prefix;     // SentencePiece's: a space before the text
  ho_string_t chat_template; // in Jinja; empty without
} ho_tokenizer_data_t;

typedef struct ho_tokenizer ho_tokenizer_t;

// Nothing of a kind: HO_TOKEN_NONE, false, 0, NULL; a space prefix for SentencePiece's.
void ho_tokenizer_data_default(ho_tokenizer_model_t model, ho_tokenizer_data_t *out);
HO_NODISCARD ho_status_t ho_tokenizer_create(const ho_tokenizer_data_t *data, ho_tokenizer_t **out);
// From a GGUF's metadata, or from the tokenizer.json in a folder with safetensors.
struct ho_model_file;
HO_NODISCARD ho_status_t ho_tokenizer_from_model_file(const struct ho_model_file *model,
                                                      ho_tokenizer_t **out);
// From the texts of a folder with safetensors. `folder` is for messages. UNSUPPORTED where a part
// of the tokenizer is not known here.
typedef struct ho_tokenizer_texts {
  ho_string_t tokenizer;                 // tokenizer.json
  ho_string_t tokenizer_config;          // `data` is NULL where there is none
  ho_string_t generation_config, config; // the same
  ho_string_t chat_template;             // chat_template.jinja, the same; before tokenizer_config's
} ho_tokenizer_texts_t;
HO_NODISCARD ho_status_t ho_tokenizer_from_texts(const char *folder,
                                                 const ho_tokenizer_texts_t *texts,
                                                 ho_tokenizer_t **out);
void ho_tokenizer_free(ho_tokenizer_t *tokenizer);

// The pre-tokenizers known, sorted; NULL past the last.
const char *ho_tokenizer_pre_tokenizer_name(size_t index);

uint32_t ho_tokenizer_count(const ho_tokenizer_t *tokenizer);
bool ho_tokenizer_is_end(const ho_tokenizer_t *tokenizer, int32_t token);
// The control or user-defined token of this name, HO_TOKEN_NONE without.
int32_t ho_tokenizer_find(const ho_tokenizer_t *tokenizer, const char *text, size_t length);
// The bytes that a token stands for, owned by the tokenizer; a control token's are its name.
ho_string_t ho_tokenizer_bytes(const ho_tokenizer_t *tokenizer, int32_t token);
// The file's, empty without; owned by the tokenizer.
ho_string_t ho_tokenizer_chat_template(const ho_tokenizer_t *tokenizer);
bool ho_tokenizer_is_control(const ho_tokenizer_t *tokenizer, int32_t token);

typedef struct ho_tokens {
  int32_t *items;
  size_t count;
  size_t dropped; // bytes that no token of this vocabulary stands for
} ho_tokens_t;

enum {
  HO_ENCODE_WHOLE = 1, // begin and end tokens where the file asks for them
  HO_ENCODE_PLAIN = 2, // names of control tokens are text as any other
};

// `out->items` is the caller's, also where the list is empty.
HO_NODISCARD ho_status_t ho_tokenizer_encode(const ho_tokenizer_t *tokenizer, const char *text,
                                             size_t length, unsigned flags, ho_tokens_t *out);
// The exact bytes, zero-terminated besides; control tokens give nothing. `*out` is the caller's.
HO_NODISCARD ho_status_t ho_tokenizer_decode(const ho_tokenizer_t *tokenizer, const int32_t *tokens,
                                             size_t count, char **out, size_t *length);

//===----------------------------------------------------------------------===//
// Text that comes token by token
//===----------------------------------------------------------------------===//

// Holds back what may become a whole UTF-8 sequence; what cannot is given as U+FFFD. No resources
// of its own.
typedef struct ho_decoder {
  const ho_tokenizer_t *tokenizer;
  bool at_start; // nothing decoded yet of a text that began with a space of the tokenizer's own
  uint8_t pending[4];
  size_t num_pending;
} ho_decoder_t;

typedef void (*ho_text_sink_t)(void *context, const char *text, size_t length);

// `at_start`: the tokens begin a text, rather than go on with one.
void ho_decoder_begin(const ho_tokenizer_t *tokenizer, bool at_start, ho_decoder_t *out);
// Gives whole sequences to `sink`, in as many calls as it takes.
void ho_decoder_put(ho_decoder_t *decoder, int32_t token, ho_text_sink_t sink, void *context);
void ho_decoder_end(ho_decoder_t *decoder, ho_text_sink_t sink, void *context);

#ifdef __cplusplus
}
#endif
#endif // HO_TOKENIZER_H
