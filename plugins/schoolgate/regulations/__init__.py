"""The law as dated data: citations, quotas, thresholds, severities, rubrics, types of documents."""

from schoolgate.regulations.citations import Citation, citations, read
from schoolgate.regulations.limits import limits, read_limits
from schoolgate.regulations.mistakes import Mistake, RegulationError
from schoolgate.regulations.quota_sheets import overlaid, read_quotas
from schoolgate.regulations.rubrics import DEFAULT, rubric, rubric_of, rubrics
from schoolgate.regulations.rulebook import PROFILES, elective, read_severities, rulebook, severities
from schoolgate.regulations.types import document_types, read_types

__all__ = [
    "DEFAULT",
    "PROFILES",
    "Citation",
    "Mistake",
    "RegulationError",
    "citations",
    "document_types",
    "elective",
    "limits",
    "overlaid",
    "read",
    "read_limits",
    "read_quotas",
    "read_severities",
    "read_types",
    "rubric",
    "rubric_of",
    "rubrics",
    "rulebook",
    "severities",
]
