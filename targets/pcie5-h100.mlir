// NVIDIA H100 80GB PCIe on PCIe 5.0 x16.
#dlti.target_system_spec<
  "h100" = #dlti.target_device_spec<
    "ho.device_memory" = 80000000000,
    "ho.to_device_rate" = 5.0e+10,
    "ho.to_host_rate" = 5.0e+10,
    "ho.copy_latency" = 10000,
    "ho.duplex_interference" = 0.1,
    "ho.flops_f32" = 5.1e+13,
    "ho.flops_f16" = 7.56e+14,
    "ho.flops_f64" = 2.6e+13,
    "ho.memory_rate" = 2.0e+12,
    "ho.launch_overhead" = 4000>>
