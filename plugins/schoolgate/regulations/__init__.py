"""The law as dated data: the citations that duties refer to, the types of official documents."""

from schoolgate.regulations.citations import Citation, citations, read
from schoolgate.regulations.mistakes import Mistake, RegulationError
from schoolgate.regulations.types import document_types, read_types

__all__ = [
    "Citation",
    "Mistake",
    "RegulationError",
    "citations",
    "document_types",
    "read",
    "read_types",
]
