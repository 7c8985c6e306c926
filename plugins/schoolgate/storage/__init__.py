"""Files of our own making: atomic writes, hashes, facts of files, what is kept, the lock of a build."""

from schoolgate.storage.atomic import write_bytes, write_text
from schoolgate.storage.facts import Facts
from schoolgate.storage.hashes import digest, file_digest
from schoolgate.storage.kinds import kind
from schoolgate.storage.locks import BusyError, locked
from schoolgate.storage.names import on_disk
from schoolgate.storage.shelf import Shelf

__all__ = [
    "BusyError",
    "Facts",
    "Shelf",
    "digest",
    "file_digest",
    "kind",
    "locked",
    "on_disk",
    "write_bytes",
    "write_text",
]
