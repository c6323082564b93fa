# Fixtures, skips, suites, results and runners of unittest.
import io
import sys
import unittest


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        print("setUp", self.id(), self)
        self.addCleanup(print, "cleanup 1")
        self.addCleanup(print, "cleanup 2", end="\n")

    def tearDown(self):
        print("tearDown")

    def test_one(self):
        self.assertEqual([1, 2], [1, 3], "lists")

    def test_two(self):
        raise KeyError("x")

    def test_zero(self):
        """First line.

        More."""
        print(self.shortDescription())


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise OSError("no class")

    def test_never(self):
        print("never")


class BadSetUp(unittest.TestCase):
    def setUp(self):
        1 / 0

    def test_never(self):
        print("never")


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_never(self):
        print("never")


class Conditions(unittest.TestCase):
    @unittest.skipIf(True, "if")
    def test_a(self):
        pass

    @unittest.skipUnless(True, "unless")
    def test_b(self):
        pass

    def tearDown(self):
        if self._testMethodName == "test_b":
            self.fail("in tearDown")


def report(text):
    lines = [line for line in text.split("\n") if not line.startswith(("Ran ", "  "))]
    print("\n".join(lines))


for verbosity in (0, 1, 2):
    stream = io.StringIO()
    suite = unittest.TestSuite()
    for cls in (Fixtures, Broken, BadSetUp, Skipped, Conditions):
        suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
    print(suite.countTestCases())
    result = unittest.TextTestRunner(stream=stream, verbosity=verbosity).run(suite)
    report(stream.getvalue())
    print(result.testsRun, len(result.failures), len(result.errors), result.skipped, result.wasSuccessful())
for action in (lambda: Fixtures("nothing"), lambda: unittest.TestSuite().addTest(3), lambda: unittest.TestSuite("ab"),
               lambda: unittest.TestSuite([Fixtures]), lambda: repr(Fixtures("test_one")), lambda: Fixtures("test_one") == Fixtures("test_one")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
stream = io.StringIO()
unittest.TextTestRunner(stream=stream).run(unittest.TestSuite())
report(stream.getvalue())
print(unittest.TestResult(), unittest.TextTestRunner(stream=io.StringIO()).run(unittest.FunctionTestCase(lambda: None)).testsRun)
try:
    unittest.main(testRunner=unittest.TextTestRunner(stream=io.StringIO()), argv=["x", "Conditions.test_a"])
except SystemExit as error:
    print("exit", error.code)
