"""A format of lit: test programs found in a folder, each run as it is."""
import os

import lit.formats.base
import lit.Test
import lit.util


class UnitFormat(lit.formats.base.TestFormat):
    TIMEOUT = 900

    def __init__(self, folder, prefix, exclude):
        self.folder = folder
        self.prefix = prefix
        self.exclude = exclude

    def getTestsInDirectory(self, suite, path, lit_config, config):
        for name in sorted(os.listdir(self.folder)):
            program = os.path.join(self.folder, name)
            if name.startswith(self.prefix) and name not in self.exclude and os.access(program, os.X_OK):
                yield lit.Test.Test(suite, path + (name,), config)

    def execute(self, test, lit_config):
        program = os.path.join(self.folder, test.path_in_suite[-1])
        folder = os.path.join(os.path.dirname(test.getExecPath()), "Output")
        os.makedirs(folder, exist_ok=True)
        try:
            out, err, code = lit.util.executeCommand(
                [program], cwd=folder, env=test.config.environment, timeout=self.TIMEOUT)
        except lit.util.ExecuteCommandTimeoutException as timeout:
            return lit.Test.TIMEOUT, "%s\n%s%s" % (program, timeout.out, timeout.err)
        if code == 0:
            return lit.Test.PASS, ""
        return lit.Test.FAIL, "%s: exit code %d\n%s%s" % (program, code, out, err)
