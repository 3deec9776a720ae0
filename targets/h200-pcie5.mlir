// NVIDIA H200 141GB, its host behind PCIe 5.0 x16.
#dlti.target_system_spec<
  "h200" = #dlti.target_device_spec<
    "ho.device_memory" = 141000000000,
    "ho.to_device_rate" = 5.0e+10,
    "ho.to_host_rate" = 5.0e+10,
    "ho.copy_latency" = 10000,
    "ho.duplex_interference" = 0.1,
    "ho.flops_f32" = 6.7e+13,
    "ho.flops_f16" = 9.89e+14,
    "ho.flops_f64" = 3.4e+13,
    "ho.memory_rate" = 4.8e+12,
    "ho.launch_overhead" = 4000>>
