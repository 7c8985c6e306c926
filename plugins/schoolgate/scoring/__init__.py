"""Verdicts, findings and rows of evidence + a rubric -> a score with its working (R-136, R-137)."""

from schoolgate.scoring.advice import steps
from schoolgate.scoring.contradictions import contradictions
from schoolgate.scoring.facts import Facts
from schoolgate.scoring.totals import score
from schoolgate.scoring.what_if import UnknownError, closed

__all__ = ["Facts", "UnknownError", "closed", "contradictions", "score", "steps"]
