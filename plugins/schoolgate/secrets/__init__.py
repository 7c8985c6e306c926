"""Passwords, keys and tokens among the files that git keeps: whoever has the repository has them too.

Files are known by the names that git gives their bytes, so that each is read once in its life.
"""

from schoolgate.secrets.searching import Search, searched

__all__ = ["Search", "searched"]
