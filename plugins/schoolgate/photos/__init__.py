"""Photos for the pages: 500 px wide, upright, sRGB, without metadata (R-031)."""

from schoolgate.photos.develop import prepare, prune, stored
from schoolgate.photos.icons import icons
from schoolgate.photos.plan import plan

__all__ = ["icons", "plan", "prepare", "prune", "stored"]
