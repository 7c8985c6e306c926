"""News as RSS 2.0 and Atom 1.0: text from given values, the same bytes for the same portal."""

from schoolgate.feeds.atom import atom
from schoolgate.feeds.plan import Feed, plan
from schoolgate.feeds.rss import rss

__all__ = ["Feed", "atom", "plan", "rss"]
