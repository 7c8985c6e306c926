"""A round to the links that have not been looked at for a week: many hosts at once, one host at a time."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from urllib.parse import urlsplit

from schoolgate.links.memory import Memory
from schoolgate.model import LinkState

Ask = Callable[[str], tuple[LinkState, int]]
_AGE = 7
"""Days after which a link is asked for again."""
_AT_ONCE = 8
_PAUSE = 0.5
"""Seconds between two questions to one host."""


class OfflineError(Exception):
    """No host answered at all: it is this machine that has no way out."""


def due(urls: Iterable[str], memory: Memory, day: date) -> list[str]:
    """Return the links that nobody has asked for within the week."""
    known = memory.links
    return sorted(url for url in set(urls) if url not in known or (day - known[url].checked).days >= _AGE)


def visit(
    urls: Iterable[str], memory: Memory, day: date, ask: Ask, wait: Callable[[float], None] = time.sleep
) -> None:
    """Ask for links and learn how they answer. Raises OfflineError where no host answers at all."""
    hosts: defaultdict[str, list[str]] = defaultdict(list)
    for url in urls:
        hosts[urlsplit(url).netloc.lower()].append(url)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        rounds = pool.map(lambda some: _one_host(some, ask, wait), hosts.values())
        told = [one for answers in rounds for one in answers]
    if len(hosts) > 1 and not any(status for *_, status in told):
        raise OfflineError
    for url, state, status in told:
        memory.learn(url, state, status, day)


def _one_host(urls: list[str], ask: Ask, wait: Callable[[float], None]) -> list[tuple[str, LinkState, int]]:
    answers = []
    for number, url in enumerate(urls):
        if number:
            wait(_PAUSE)
        answers.append((url, *ask(url)))
    return answers
