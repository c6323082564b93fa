"""One test: its life from setUp to the cleanups, and the ways to skip it."""

import functools
import sys
from contextlib import contextmanager

from unittest._assertions import Assertions


class SkipTest(Exception):
    """Raised in a test to skip it."""

    __module__ = "unittest.case"


def skip(reason):
    """Skip the test or the class without condition."""
    def decorator(item):
        if isinstance(item, type):
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item

        @functools.wraps(item)
        def skipped(*args, **kwargs):
            raise SkipTest(reason)
        skipped.__unittest_skip__ = True
        skipped.__unittest_skip_why__ = reason
        return skipped
    if callable(reason) and not isinstance(reason, str):
        function = reason
        reason = ""
        return decorator(function)
    return decorator


def skipIf(condition, reason):
    """Skip if the condition holds."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """Skip unless the condition holds."""
    return lambda item: item if condition else skip(reason)(item)


def expectedFailure(item):
    """Mark a test that is known to fail."""
    item.__unittest_expecting_failure__ = True
    return item


class TestCase(Assertions):
    """A class whose methods are tests."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = None
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName != "runTest":
            raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        self._cleanups = []
        self._subtest = None

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def countTestCases(self):
        return 1

    def id(self):
        return f"{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}"

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def addCleanup(self, function, /, *args, **kwargs):
        """Call a function after the test, last added first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context now and leave it after the test."""
        value = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return value

    def doCleanups(self):
        """Call the functions that addCleanup noted."""
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    @contextmanager
    def subTest(self, msg=None, **params):
        """A part of a test that may fail without ending it."""
        if self._outcome is None:
            yield
            return
        outer = self._subtest
        if outer is not None:
            params = {**outer.params, **params}
        self._subtest = part = SubTest(self, msg, params)
        try:
            yield
        except SkipTest as skipped:
            self._outcome.result.addSkip(part, str(skipped))
        except KeyboardInterrupt:
            raise
        except BaseException:
            self._outcome.part_failed(part, sys.exc_info())
        finally:
            self._subtest = outer

    def run(self, result=None):
        """Run the test and tell the result."""
        if result is None:
            from unittest.runner import TestResult
            result = TestResult()
        result.startTest(self)
        try:
            self._run(result)
        finally:
            result.stopTest(self)
        return result

    def _run(self, result):
        method = getattr(self, self._testMethodName)
        if getattr(type(self), "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            why = getattr(type(self), "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
            result.addSkip(self, why)
            return
        expecting = (getattr(type(self), "__unittest_expecting_failure__", False)
                     or getattr(method, "__unittest_expecting_failure__", False))
        outcome = self._outcome = _Outcome(self, result, expecting)
        if outcome.call(self.setUp):
            outcome.call(method, expecting)
            outcome.call(self.tearDown)
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.call(functools.partial(function, *args, **kwargs))
        self._outcome = None
        if outcome.expected is not None:
            if outcome.success:
                result.addExpectedFailure(self, outcome.expected)
        elif outcome.success:
            if expecting:
                result.addUnexpectedSuccess(self)
            else:
                result.addSuccess(self)


class _Outcome:
    """What has happened to one test so far."""

    def __init__(self, test, result, expecting):
        self.test = test
        self.result = result
        self.expecting = expecting
        self.success = True
        self.expected = None

    def call(self, function, expecting=False):
        try:
            function()
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            self.success = False
            self.result.addSkip(self.test, str(skipped))
        except BaseException:
            info = sys.exc_info()
            if expecting:
                self.expected = info
            else:
                self.success = False
                report(self.result, self.test, info)
        return False

    def part_failed(self, part, info):
        if self.expecting:
            self.expected = info
            return
        self.success = False
        self.result.addSubTest(self.test, part, info)


def report(result, test, info):
    """Tell the result of a failure or an error."""
    if issubclass(info[0], test.failureException):
        result.addFailure(test, info)
    else:
        result.addError(test, info)


class SubTest(TestCase):
    """A part of a test with its parameters, as results show it."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case = test_case
        self.message = message
        self.params = params
        self.failureException = test_case.failureException

    def _description(self):
        parts = []
        if self.message is not None:
            parts.append(f"[{self.message}]")
        if self.params:
            parts.append("(" + ", ".join(f"{name}={value!r}" for name, value in self.params.items()) + ")")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._description()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._description()}"


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        self._set_up = setUp
        self._tear_down = tearDown
        self._description = description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f"{type(self).__module__}.{type(self).__qualname__} ({self._function.__name__})"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._function.__doc__
        return doc and doc.split("\n")[0].strip() or None
