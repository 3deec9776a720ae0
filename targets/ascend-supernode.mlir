// One Ascend 910C package of a CloudMatrix384 supernode, its pool of memory behind the unified bus.
#dlti.target_system_spec<
  "ascend910c" = #dlti.target_device_spec<
    "ho.device_memory" = 128000000000,
    "ho.to_device_rate" = 3.92e+11,
    "ho.to_host_rate" = 3.92e+11,
    "ho.copy_latency" = 10000,
    "ho.duplex_interference" = 0.1,
    "ho.flops_f32" = 1.88e+14,
    "ho.flops_f16" = 7.52e+14,
    "ho.memory_rate" = 3.2e+12,
    "ho.launch_overhead" = 5000>>
