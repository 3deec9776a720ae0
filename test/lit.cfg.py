# Configuration of the tests, for lit. Paths come from lit.site.cfg.py, which CMake writes.
import glob
import os
import platform
import shutil

import lit.formats

config.name = "HyperOffload"
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Project"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.ho_build, "test")

path = [os.path.join(config.ho_build, "bin"), config.llvm_tools, config.environment.get("PATH", "")]
config.environment["PATH"] = os.pathsep.join(path)
for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "HOME"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
config.environment.pop("HO_TRACE", None)

config.substitutions.append(("%ho_source", config.ho_source))
config.substitutions.append(("%ho_build", config.ho_build))
config.substitutions.append(("%models", os.path.join(config.ho_source, "models")))
config.substitutions.append(
    ("%plugin", os.path.join(config.ho_build, "lib", "libHyperOffload.so")))

if config.ho_compiler:
    config.available_features.add("compiler")
else:
    config.excludes += ["Docs", "Install", "Integration", "Passes", "Plugin", "fuzz"]
if platform.machine() == "x86_64":
    config.available_features.add("x86-64")
# The CUDA toolkit's assembler; tests that need it are skipped without.
if shutil.which("ptxas") or glob.glob("/usr/local/cuda*/bin/ptxas"):
    config.available_features.add("ptxas")
if config.ho_sanitize:
    config.available_features.add("sanitizer")
    config.available_features.add("sanitizer-" + config.ho_sanitize.split(";")[0])
# Sanitizers keep what is freed for a while, and take their time.
config.substitutions.append(("%steps", "500" if config.ho_sanitize else "10001"))
