# What is installed: tools, libraries, headers, machines, and the package that other projects find.

# Installed programs find the libraries beside them, and those of LLVM where they were linked.
file(RELATIVE_PATH ho_libraries_from_programs /prefix/${CMAKE_INSTALL_BINDIR}
     /prefix/${CMAKE_INSTALL_LIBDIR})
set(CMAKE_INSTALL_RPATH "$ORIGIN;$ORIGIN/${ho_libraries_from_programs}")
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)

# Programs are installed, libraries are installed and exported.
function(ho_install target)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL EXECUTABLE)
    install(TARGETS ${target} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  else()
    install(TARGETS ${target} EXPORT HyperOffloadTargets
      LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
      ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  endif()
endfunction()

# After all targets, when it is known where MLIR stands.
macro(ho_install_package)
  include(CMakePackageConfigHelpers)
  set(ho_package_directory ${CMAKE_INSTALL_LIBDIR}/cmake/HyperOffload)
  configure_package_config_file(
    ${PROJECT_SOURCE_DIR}/cmake/HyperOffloadConfig.cmake.in
    ${CMAKE_CURRENT_BINARY_DIR}/HyperOffloadConfig.cmake
    INSTALL_DESTINATION ${ho_package_directory})
  write_basic_package_version_file(
    ${CMAKE_CURRENT_BINARY_DIR}/HyperOffloadConfigVersion.cmake COMPATIBILITY SameMinorVersion)
  install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/HyperOffloadConfig.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/HyperOffloadConfigVersion.cmake
    DESTINATION ${ho_package_directory})
  install(EXPORT HyperOffloadTargets NAMESPACE HyperOffload:: DESTINATION ${ho_package_directory})

  install(DIRECTORY include/ho DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN *.h)
  if(HO_BUILD_COMPILER)
    install(DIRECTORY include/ho-c DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN *.h)
  endif()

  # The prefix of a pkg-config file is found from where it lies.
  file(RELATIVE_PATH ho_prefix_from_pkgconfig /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
  set(ho_packages hyperoffload-runtime)
  if(HO_BUILD_COMPILER)
    list(APPEND ho_packages hyperoffload)
  endif()
  foreach(package ${ho_packages})
    configure_file(${PROJECT_SOURCE_DIR}/cmake/${package}.pc.in
                   ${CMAKE_CURRENT_BINARY_DIR}/${package}.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${package}.pc
            DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
  endforeach()
endmacro()

# Descriptions of machines stand in the build as in the installation, below share/.
file(GLOB ho_targets CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/targets/*.mlir)
foreach(target ${ho_targets})
  get_filename_component(name ${target} NAME)
  configure_file(${target} ${CMAKE_BINARY_DIR}/share/hyperoffload/targets/${name} COPYONLY)
endforeach()
install(FILES ${ho_targets} DESTINATION ${CMAKE_INSTALL_DATADIR}/hyperoffload/targets)
