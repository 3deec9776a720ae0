# Warnings and sanitizers, carried by the interface target `ho_options`, which
# every target of the project links (PRIVATE).
add_library(ho_options INTERFACE)
target_include_directories(ho_options INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_compile_options(ho_options INTERFACE
  -Wall -Wextra -Wshadow -Wpointer-arith -Wwrite-strings
  $<$<COMPILE_LANGUAGE:C>:-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition>)
if(HO_WERROR)
  target_compile_options(ho_options INTERFACE -Werror)
endif()
if(HO_SANITIZE)
  list(JOIN HO_SANITIZE "," ho_sanitizers)
  target_compile_options(ho_options INTERFACE
    -fsanitize=${ho_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
  target_link_options(ho_options INTERFACE -fsanitize=${ho_sanitizers})
endif()
