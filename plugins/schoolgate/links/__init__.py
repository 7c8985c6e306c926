"""Links that lead out of the site: asked for once a week, remembered, and never in anybody's way."""

from schoolgate.links.asking import ask
from schoolgate.links.memory import Memory
from schoolgate.links.visiting import OfflineError, due, visit

__all__ = ["Memory", "OfflineError", "ask", "due", "visit"]
