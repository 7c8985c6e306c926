"""Photos for the pages: 500 px wide, upright, sRGB, without metadata (R-031)."""

from schoolgate.photos.develop import prepare, prune, stored
from schoolgate.photos.icons import icons
from schoolgate.photos.plan import plan
from schoolgate.photos.shrink import Bounds, Original, originals
from schoolgate.photos.withheld import forget, withheld

__all__ = [
    "Bounds",
    "Original",
    "forget",
    "icons",
    "originals",
    "plan",
    "prepare",
    "prune",
    "stored",
    "withheld",
]
