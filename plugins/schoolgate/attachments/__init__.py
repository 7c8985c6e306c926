"""PDFs for the pages: cleaned copies without authors, scripts, embedded files."""

from schoolgate.attachments.develop import prepare, prune, stored

__all__ = ["prepare", "prune", "stored"]
