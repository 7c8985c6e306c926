"""The schemas of heads and settings as JSON Schema, for editors that complete and check while one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from schoolgate.load.calendar import CalendarFile
from schoolgate.load.evidence import EvidenceFile
from schoolgate.load.heads import HEADS
from schoolgate.load.highlights import HighlightsFile
from schoolgate.load.plans import PlanFile
from schoolgate.load.quotas import QuotasFile
from schoolgate.load.rubrics import RubricFile
from schoolgate.load.settings_schema import FILES

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schemas(say: Callable[[str], str]) -> dict[str, dict[str, Any]]:
    """Return all schemas by the name of their file; ``say`` puts a key of the catalog into words."""
    models: dict[str, type[BaseModel]] = {
        **HEADS,
        **FILES,
        "calendar": CalendarFile,
        "editorial-plan": PlanFile,
        "evidence": EvidenceFile,
        "highlights": HighlightsFile,
        "quotas": QuotasFile,
        "rubric": RubricFile,
    }
    return {
        name: {
            "$schema": _DIALECT,
            "title": say(f"schema-{name}"),
            **_in_words(model.model_json_schema(), say),
        }
        for name, model in models.items()
    }


def _in_words(value: Any, say: Callable[[str], str]) -> Any:
    """Replace keys by sentences, and leave out titles and docstrings that are English."""
    if isinstance(value, list):
        return [_in_words(one, say) for one in value]
    if not isinstance(value, dict):
        return value
    found: dict[str, Any] = {}
    for name, inner in value.items():
        if name == "description" and isinstance(inner, str):
            if inner.startswith("field-"):
                found[name] = say(inner)
        elif name == "properties":
            found[name] = {key: _in_words(one, say) for key, one in inner.items()}
        elif name != "title" and not (name == "default" and inner in (None, "", [], {})):
            found[name] = _in_words(inner, say)
    return found
