// Makes a device of the runtime.
#include "ho/runtime.h"

#include <stdio.h>

int main(void) {
  ho_host_device_options_t options;
  ho_host_device_options_default(&options);
  options.memory = 1 << 20;
  ho_device_t *device = NULL;
  ho_status_t status = ho_host_device_create(&options, &device);
  puts(status ? ho_status_message(status) : "a device of 1 MiB");
  ho_device_free(device);
  int code = status != HO_OK;
  ho_status_free(status);
  return code;
}
