// Names what a model file holds.
#include "ho/model_file.h"

#include <stdio.h>

int main(int argc, char **argv) {
  const ho_model_file_t *model = NULL;
  ho_status_t status = ho_model_file_open(argc > 1 ? argv[1] : "", &model);
  if (status) {
    fprintf(stderr, "%s\n", ho_status_message(status));
    ho_status_free(status);
    return 1;
  }
  for (uint32_t i = 0; i < model->num_tensors; ++i)
    printf("%s: %s, %llu bytes\n", model->tensors[i].name,
           ho_model_element_name(model->tensors[i].element),
           (unsigned long long)model->tensors[i].bytes);
  ho_model_file_free(model);
  return 0;
}
