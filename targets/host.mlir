// The host device of the runtime: one core of a server behind a paced link. These are the
// values that hold where a module says nothing.
#dlti.target_system_spec<
  "host" = #dlti.target_device_spec<
    "ho.to_device_rate" = 8.0e+09,
    "ho.to_host_rate" = 8.0e+09,
    "ho.copy_latency" = 10000,
    "ho.duplex_interference" = 0.0,
    "ho.flops_f32" = 5.0e+10,
    "ho.flops_f16" = 5.0e+10,
    "ho.flops_f64" = 2.5e+10,
    "ho.memory_rate" = 1.0e+10,
    "ho.launch_overhead" = 500>>
