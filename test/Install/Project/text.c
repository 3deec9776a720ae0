// Makes a tokenizer of three tokens, and a text of those.
#include "ho/tokenizer.h"

#include <stdio.h>
#include <stdlib.h>

static ho_status_t run(ho_tokenizer_t *tokenizer) {
  ho_tokens_t tokens;
  HO_RETURN_IF_ERROR(ho_tokenizer_encode(tokenizer, "aab", 3, 0, &tokens));
  for (size_t i = 0; i < tokens.count; ++i)
    printf("token %d\n", tokens.items[i]);
  free(tokens.items);
  return HO_OK;
}

int main(void) {
  const ho_string_t strings[] = {{"a", 1}, {"b", 1}, {"ab", 2}}, merges[] = {{"a b", 3}};
  ho_tokenizer_data_t data;
  ho_tokenizer_t *tokenizer = NULL;
  ho_tokenizer_data_default(HO_TOKENIZER_BYTE_LEVEL, &data);
  data.pre_tokenizer = "gpt-2";
  data.num_tokens = 3;
  data.tokens = strings;
  data.num_merges = 1;
  data.merges = merges;
  ho_status_t status = ho_tokenizer_create(&data, &tokenizer);
  if (!status)
    status = run(tokenizer);
  if (status)
    fprintf(stderr, "%s\n", ho_status_message(status));
  ho_tokenizer_free(tokenizer);
  int code = status != HO_OK;
  ho_status_free(status);
  return code;
}
