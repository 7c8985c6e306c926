"""The expressions of workflows, as far as ours use them; anything else fails loudly."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_TOKENS = re.compile(
    r"\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|[!(),])|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(\S))"
)
_WHOLE = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)
_WORDS = {"true": True, "false": False, "null": None}


class UnknownError(Exception):
    """A workflow uses what this reader does not know."""


def filled(text: str, contexts: Mapping[str, Any]) -> str:
    """Return a text of a workflow with its expressions worked out."""
    return _WHOLE.sub(lambda found: _as_text(worked_out(found[1], contexts)), text)


def holds(condition: str, contexts: Mapping[str, Any]) -> bool:
    """Return whether an ``if:`` is true; without a word of the state of the job, all before must be well."""
    bare = _WHOLE.sub(lambda found: found[1], condition)
    asked = bare if re.search(r"\b(always|cancelled|failure|success)\(", bare) else f"success() && ({bare})"
    return bool(worked_out(asked, contexts))


def worked_out(expression: str, contexts: Mapping[str, Any]) -> Any:
    """Return the value of an expression. Raises UnknownError."""
    reader = _Reader(expression, contexts)
    value = reader.either()
    if reader.left:
        raise UnknownError(expression)
    return value


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if value is None or isinstance(value, str | int):
        return "" if value is None else str(value)
    raise UnknownError(f"{value!r} as text")


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.lower() == other.lower()
    if isinstance(one, str | None) and isinstance(other, str | None):
        return (one or "") == (other or "")  # null and "" are both nought
    raise UnknownError(f"{one!r} == {other!r}")


class _Reader:
    """Reads one expression from left to right; both sides of && and || are read, as they have no effects."""

    def __init__(self, expression: str, contexts: Mapping[str, Any]) -> None:
        self._expression, self._contexts = expression, contexts
        self.left = list(_TOKENS.findall(expression.strip()))
        if any(strange for *_, strange in self.left):
            raise UnknownError(expression)
        self._functions: dict[str, Callable[..., Any]] = {
            "format": lambda pattern, *values: re.sub(
                r"\{(\d+)\}", lambda found: _as_text(values[int(found[1])]), pattern
            ),
            "startsWith": lambda text, start: _as_text(text).lower().startswith(_as_text(start).lower()),
            "always": lambda: True,
            "cancelled": lambda: False,
            "success": lambda: contexts["job"]["status"] == "success",
            "failure": lambda: contexts["job"]["status"] == "failure",
        }

    def either(self) -> Any:
        value = self._both()
        while self._takes("||"):
            other = self._both()
            value = value or other
        return value

    def _both(self) -> Any:
        value = self._compared()
        while self._takes("&&"):
            other = self._compared()
            value = value and other
        return value

    def _compared(self) -> Any:
        value = self._single()
        if self._takes("=="):
            return _same(value, self._single())
        return not _same(value, self._single()) if self._takes("!=") else value

    def _single(self) -> Any:
        if self._takes("!"):
            return not self._single()
        if self._takes("("):
            value = self.either()
            self._needs(")")
            return value
        if not self.left:
            raise UnknownError(self._expression)
        quoted, sign, name, _ = self.left.pop(0)
        if sign:
            raise UnknownError(self._expression)
        return quoted[1:-1].replace("''", "'") if quoted else self._named(name)

    def _named(self, name: str) -> Any:
        if self._takes("("):
            return self._call(name)
        if name in _WORDS:
            return _WORDS[name]
        context, *path = name.split(".")
        if context not in self._contexts:
            raise UnknownError(name)
        value = self._contexts[context]
        for part in path:
            value = value.get(part) if isinstance(value, Mapping) else None
        return value

    def _call(self, name: str) -> Any:
        if name not in self._functions:
            raise UnknownError(f"{name}()")
        values = []
        while not self._takes(")"):
            values.append(self.either())
            if not self._takes(","):
                self._needs(")")
                break
        return self._functions[name](*values)

    def _takes(self, sign: str) -> bool:
        if self.left and self.left[0][1] == sign:
            self.left.pop(0)
            return True
        return False

    def _needs(self, sign: str) -> None:
        if not self._takes(sign):
            raise UnknownError(self._expression)
