"""Test cases, suites of them, and a runner that reports in text."""

from unittest.case import FunctionTestCase, SkipTest, TestCase, expectedFailure, skip, skipIf, skipUnless
from unittest.runner import (
    TestLoader, TestProgram, TestResult, TestSuite, TextTestResult, TextTestRunner, defaultTestLoader, main,
)

__all__ = [
    "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main",
    "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult",
]
