"""One look at a text for everything that may be found in it: most texts have almost nothing of it.

RE2 reads a text once, however many patterns there are; Python's own expressions read it once for each.
What they find stays theirs: a hint only says where it is worth looking.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import re2

from schoolgate.glance.relaxed import relaxed

__all__ = ["Glance", "relaxed"]

_MEMORY = 64 << 20
"""Bytes for the states of the automaton; the texts of schools need less than a tenth."""
_ALWAYS = ""


class Glance:
    """Says what texts may have. ``hints`` are patterns of RE2 by name, of which all must be found."""

    def __init__(self, hints: Mapping[str, tuple[str, ...]]) -> None:
        self._hints = hints

    def at(self, texts: Iterable[str]) -> set[str]:
        """Return the names of what may stand in some texts, or across two of them."""
        looked_for, needed = self._compiled
        seen = looked_for.Match("\n".join(texts))
        if not seen:  # not even what always matches: its memory did not do
            return set(self._hints)
        found = set(seen)
        return {name for name, numbers in needed.items() if numbers <= found}

    @cached_property
    def _compiled(self) -> tuple[re2.Set, dict[str, set[int]]]:
        options = re2.Options()
        options.max_mem = _MEMORY
        options.log_errors = False
        looked_for = re2.Set.SearchSet(options)
        looked_for.Add(_ALWAYS)
        needed = {name: {looked_for.Add(one) for one in hints} for name, hints in self._hints.items()}
        looked_for.Compile()
        return looked_for, needed
