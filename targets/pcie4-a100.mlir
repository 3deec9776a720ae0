// NVIDIA A100 80GB PCIe on PCIe 4.0 x16.
#dlti.target_system_spec<
  "a100" = #dlti.target_device_spec<
    "ho.device_memory" = 80000000000,
    "ho.to_device_rate" = 2.5e+10,
    "ho.to_host_rate" = 2.5e+10,
    "ho.copy_latency" = 10000,
    "ho.duplex_interference" = 0.1,
    "ho.flops_f32" = 1.95e+13,
    "ho.flops_f16" = 3.12e+14,
    "ho.flops_f64" = 9.7e+12,
    "ho.memory_rate" = 1.935e+12,
    "ho.launch_overhead" = 4000>>
