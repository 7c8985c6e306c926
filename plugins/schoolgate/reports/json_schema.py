"""The JSON that commands print, as JSON Schema: for whoever writes a script that reads it."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from schoolgate.reports.json_check import CheckDocument
from schoolgate.reports.json_score import ScoreDocument

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DOCUMENTS = {"check": CheckDocument, "score": ScoreDocument}


def output_schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of each document by the name of its file."""
    return {
        name: {"$schema": _DIALECT, **TypeAdapter(document).json_schema(mode="serialization")}
        for name, document in _DOCUMENTS.items()
    }
