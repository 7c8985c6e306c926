"""The law as dated data: so far the citations that duties refer to."""

from schoolgate.regulations.citations import Citation, citations, read
from schoolgate.regulations.mistakes import Mistake, RegulationError

__all__ = ["Citation", "Mistake", "RegulationError", "citations", "read"]
