"""The duties: one is one small pure function in one file, found by its folder; nothing is to be registered.

A new rule is a file ``<family>/<name>.py`` with one function under ``@rule(...)``, one sentence
``rules.<family>-<name>`` in each catalog, and one page of cases ``tests/rules/<family>/<name>.yaml``.
"""

from schoolgate.rules.judging import crash, judge, rules, verdicts
from schoolgate.rules.rule import Found, Rule, rule

__all__ = ["Found", "Rule", "crash", "judge", "rule", "rules", "verdicts"]
