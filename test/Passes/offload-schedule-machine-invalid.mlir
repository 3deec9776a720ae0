// RUN: ho-opt %s -offload-insert -offload-schedule -split-input-file -verify-diagnostics

// What the module says of its machine must be complete, known and possible.

// expected-error@below {{dlti.target_system_spec lacks the key "ho.to_host_rate", which transfers and operations cannot be timed without}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09,
                                        "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+09>>} {}

// -----

// expected-error@below {{contradictory values for key "ho.to_host_rate" in dlti.target_system_spec: two devices give different numbers; keep one}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "one" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
                                     "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+09>,
    "two" = #dlti.target_device_spec<"ho.to_host_rate" = 2.0e+09>>} {}

// -----

// expected-error@below {{unknown key "ho.to_devise_rate" in dlti.target_system_spec; docs/machines.md lists them}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_devise_rate" = 1.0e+09>>} {}

// -----

// expected-error@below {{key "ho.to_device_rate" in dlti.target_system_spec must be a positive number}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 0>>} {}

// -----

// expected-error@below {{key "ho.flops_f32" in dlti.target_system_spec must be a positive number}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.flops_f32" = -1.0>>} {}

// -----

// expected-error@below {{key "ho.memory_rate" in dlti.target_system_spec must be a positive number}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.memory_rate" = "fast">>} {}

// -----

// expected-error@below {{key "ho.memory_rate" in dlti.target_system_spec must be a positive number}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.memory_rate" = 0x7FF8000000000000 : f64>>} {}

// -----

// expected-error@below {{key "ho.copy_latency" in dlti.target_system_spec must be a number of at least 0}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.copy_latency" = -1>>} {}

// -----

// expected-error@below {{key "ho.duplex_interference" in dlti.target_system_spec must lie between 0 and 1}}
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.duplex_interference" = 1.5,
        "ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+09>>} {}
