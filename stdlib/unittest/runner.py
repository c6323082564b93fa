"""Suites, their loader, the result in text and the program `unittest.main`."""

import sys
import time
import traceback

from unittest.case import TestCase

_LINE = "-" * 70
_DOUBLE_LINE = "=" * 70


class TestSuite:
    """Tests and suites that run one after another."""

    __module__ = "unittest.suite"

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __iter__(self):
        return iter(self._tests)

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} tests={self._tests}>"

    def __eq__(self, other):
        if not isinstance(other, TestSuite):
            return NotImplemented
        return self._tests == other._tests

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self._tests)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def run(self, result):
        """Run every test, with setUpClass and tearDownClass around those of one class."""
        runner = _ClassFixtures(result)
        for test in _flatten(self):
            if result.shouldStop:
                break
            if runner.enter(type(test)):
                test(result)
        runner.leave()
        return result


def _flatten(suite):
    for test in suite:
        if isinstance(test, TestSuite):
            yield from _flatten(test)
        else:
            yield test


class _ClassFixtures:
    def __init__(self, result):
        self.result = result
        self.current = None
        self.usable = False

    def enter(self, cls):
        if cls is self.current:
            return self.usable
        self.leave()
        self.current = cls
        self.usable = True
        if not getattr(cls, "__unittest_skip__", False):
            self.usable = self._call(cls, "setUpClass")
        return self.usable

    def leave(self):
        cls, self.current = self.current, None
        if cls is not None and self.usable and not getattr(cls, "__unittest_skip__", False):
            self._call(cls, "tearDownClass")

    def _call(self, cls, name):
        from unittest.case import SkipTest
        function = getattr(cls, name, None)
        if function is None:
            return True
        holder = _ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})")
        try:
            function()
            return True
        except SkipTest as skipped:
            self.result.addSkip(holder, str(skipped))
        except Exception:
            self.result.addError(holder, sys.exc_info())
        return False


class _ErrorHolder:
    """Stands for a test in the report of a class fixture."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description


class TestResult:
    """Counts tests and collects what went wrong."""

    __module__ = "unittest.result"

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False

    def __repr__(self):
        return (f"<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def stop(self):
        self.shouldStop = True

    def _stop_if_fast(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self.errors.append((test, _text(test, err)))
        self._stop_if_fast()

    def addFailure(self, test, err):
        self.failures.append((test, _text(test, err)))
        self._stop_if_fast()

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        listed = self.failures if issubclass(err[0], test.failureException) else self.errors
        listed.append((subtest, _text(test, err)))
        self._stop_if_fast()

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, _text(test, err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._stop_if_fast()

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses


def _inside(frame):
    return "unittest/" in frame.filename and frame.filename.rsplit("unittest/", 1)[1] in (
        "case.py", "_assertions.py", "runner.py")


def _text(test, err):
    """The traceback without the frames of this package at either end."""
    kind, value, tb = err
    shown = traceback.TracebackException(kind, value, tb)
    frames = shown.stack
    while frames and _inside(frames[0]):
        del frames[0]
    while frames and _inside(frames[-1]):
        del frames[-1]
    return "".join(shown.format())


class TextTestResult(TestResult):
    """A result that writes a letter or a line for each test."""

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._line_open = False

    def getDescription(self, test):
        first = test.shortDescription()
        return f"{test}\n{first}" if self.descriptions and first else str(test)

    def _show(self, text):
        self.stream.write(text)
        self.stream.flush()

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._show(f"{self.getDescription(test)} ... ")
            self._line_open = True

    def _status(self, test, word, letter):
        if self.dots:
            self._show(letter)
        elif self.showAll:
            part = hasattr(test, "test_case") or not isinstance(test, TestCase)
            if part or not self._line_open:
                if self._line_open:
                    self._show("\n")
                indent = "  " if hasattr(test, "test_case") else ""
                self._show(f"{indent}{self.getDescription(test)} ... ")
            self._show(word + "\n")
            self._line_open = False

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self._status(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")

    def addSuccess(self, test):
        self._status(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._status(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._status(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._status(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._status(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._status(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self._show("\n")
        for flavour, listed in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in listed:
                self._show(f"{_DOUBLE_LINE}\n{flavour}: {self.getDescription(test)}\n{_LINE}\n{text}\n")
        if self.unexpectedSuccesses:
            self._show(_DOUBLE_LINE + "\n")
            for test in self.unexpectedSuccesses:
                self._show(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")


class TextTestRunner:
    """Runs a suite and writes the report."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        start = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - start
        result.printErrors()
        n = result.testsRun
        write = self.stream.write
        write(f"{_LINE}\nRan {n} test{'' if n == 1 else 's'} in {taken:.3f}s\n\n")
        counts = [
            ("failures", result.failures), ("errors", result.errors), ("skipped", result.skipped),
            ("expected failures", result.expectedFailures), ("unexpected successes", result.unexpectedSuccesses),
        ]
        if not result.wasSuccessful():
            verdict = "FAILED"
        else:
            verdict = "OK" if n or result.skipped else "NO TESTS RAN"
        notes = ", ".join(f"{name}={len(listed)}" for name, listed in counts if listed)
        write(f"{verdict} ({notes})\n" if notes else verdict + "\n")
        self.stream.flush()
        return result


class TestLoader:
    """Makes suites of the tests in classes and modules."""

    __module__ = "unittest.loader"

    testMethodPrefix = "test"
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return sorted(name for name in dir(testCaseClass)
                      if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name)))

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(list(map(testCaseClass, names)))

    def loadTestsFromModule(self, module):
        found = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item is not TestCase:
                if item.__module__ != "unittest.case":
                    found.append(self.loadTestsFromTestCase(item))
        return self.suiteClass(found)

    def loadTestsFromName(self, name, module):
        parent, item = None, module
        for part in name.split("."):
            parent, item = item, getattr(item, part)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(part)])
        raise TypeError(f"don't know how to make test from: {item}")

    def loadTestsFromNames(self, names, module):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


class TestProgram:
    """Runs the tests of a module as a command."""

    __module__ = "unittest.main"

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None):
        import argparse
        import importlib
        if isinstance(module, str):
            module = sys.modules[module] if module in sys.modules else importlib.import_module(module)
        argv = sys.argv if argv is None else argv
        parser = argparse.ArgumentParser(prog=argv[0].rsplit("/", 1)[-1])
        parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        parser.add_argument("-f", "--failfast", action="store_true", help="Stop on first fail or error")
        parser.add_argument("tests", nargs="*")
        options = parser.parse_args(argv[1:])
        if options.verbosity is not None:
            verbosity = options.verbosity
        names = options.tests or ([defaultTest] if isinstance(defaultTest, str) else defaultTest)
        suite = testLoader.loadTestsFromNames(names, module) if names else testLoader.loadTestsFromModule(module)
        runner = TextTestRunner if testRunner is None else testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity, failfast=bool(failfast or options.failfast))
        self.result = runner.run(suite)
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
