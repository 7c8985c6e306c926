"""Files of our own making: atomic writes, hashes, what is known of a file, and the lock of a build."""

from schoolgate.storage.atomic import write_bytes, write_text
from schoolgate.storage.facts import Facts
from schoolgate.storage.hashes import digest, file_digest
from schoolgate.storage.locks import BusyError, locked

__all__ = ["BusyError", "Facts", "digest", "file_digest", "locked", "write_bytes", "write_text"]
