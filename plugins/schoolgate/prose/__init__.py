"""Markdown: the facts of a body, and its clean HTML. The only user of the Markdown library and the cleaner.

One dialect for posts and for prose alike: CommonMark with tables, footnotes, strikethrough, autolinks,
heading ids and GitHub-style alerts (docs/decisions/0002). A body is parsed and cleaned once: ``scan`` gives
its facts and a draft of its HTML, ``place`` puts the draft on a page, its links and pictures in their places.
"""

from schoolgate.prose.placing import Image, place, plain
from schoolgate.prose.scanning import scan
from schoolgate.prose.shape import shape_of
from schoolgate.prose.words import words_of

__all__ = ["Image", "place", "plain", "scan", "shape_of", "words_of"]
