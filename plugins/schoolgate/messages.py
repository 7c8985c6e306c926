"""From a message to a sentence: the only place that knows a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

from schoolgate.model import Message

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def catalog(language: str = "vi") -> Mapping[str, str]:
    """Return all sentences of a language, by id: the file's name, a dot, the key."""
    sentences: dict[str, str] = {}
    for page in files("schoolgate").joinpath("locale", language).iterdir():
        if page.name.endswith(".yml"):
            prefix = page.name.removesuffix(".yml")
            entries = yaml.load(page.read_text("utf-8"), Loader=_LOADER) or {}
            # A snippet may begin with blanks.
            sentences.update({f"{prefix}.{key}": text.rstrip() for key, text in entries.items()})
    return sentences


def say(message: Message, language: str = "vi") -> str:
    """Put a message into words. Raises KeyError for an id or a placeholder that the catalog lacks."""
    return catalog(language)[message.id].format_map(dict(message.values))


def text(id_: str, language: str = "vi", /, **values: object) -> str:
    """Put a sentence of the catalog into words without making a message first."""
    sentence = catalog(language)[id_]
    return sentence.format_map(values) if values else sentence
