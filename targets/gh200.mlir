// NVIDIA GH200 with 96 GB of HBM3, its host behind NVLink-C2C.
#dlti.target_system_spec<
  "gh200" = #dlti.target_device_spec<
    "ho.device_memory" = 96000000000,
    "ho.to_device_rate" = 3.75e+11,
    "ho.to_host_rate" = 3.0e+11,
    "ho.copy_latency" = 10000,
    "ho.duplex_interference" = 0.1,
    "ho.flops_f32" = 6.7e+13,
    "ho.flops_f16" = 9.9e+14,
    "ho.flops_f64" = 3.4e+13,
    "ho.memory_rate" = 4.0e+12,
    "ho.launch_overhead" = 4000>>
