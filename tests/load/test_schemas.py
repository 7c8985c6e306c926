from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from schoolgate.load.heads import HEADS
from schoolgate.load.schema_export import json_schemas
from schoolgate.messages import catalog, text
from schoolgate.reports.json_schema import output_schemas

ROOT = Path(__file__).parents[2]
SCHEMAS = json_schemas(lambda key: text(f"load.{key}"))


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_committed_schema_is_current(name):
    written = json.loads((ROOT / f"docs/schemas/{name}.json").read_text("utf-8"))
    assert written == SCHEMAS[name], "run: python scripts/write_schemas.py"


def test_no_schema_is_left_over():
    printed = set(output_schemas())
    assert {path.stem for path in (ROOT / "docs/schemas").glob("*.json")} == set(SCHEMAS) | printed


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_field_is_described_in_vietnamese(name):
    sentences = set(catalog().values())
    for properties in mappings(SCHEMAS[name]):
        for field in properties.values():
            assert field["description"] in sentences


def mappings(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [one["properties"] for one in (schema, *schema.get("$defs", {}).values())]


def test_the_editor_knows_the_schemas():
    wired = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    for schema, file in wired.items():
        assert (ROOT / schema).is_file()
        path = Path(file)
        assert Path(schema).stem == (path.parent.name if path.stem == "*" else path.stem)
    assert {Path(schema).stem for schema in wired} == set(SCHEMAS) - set(HEADS), (
        "a file of settings is not wired"
    )


def test_snippets_offer_known_fields_only():
    snippets = json.loads((ROOT / ".vscode/schoolgate.code-snippets").read_text("utf-8"))
    kinds = {"Tin bài": "post", "Thông báo": "post", "Văn bản": "document", "Album ảnh": "album"}
    assert set(snippets) == set(kinds)
    for name, snippet in snippets.items():
        fields = {line.partition(":")[0] for line in snippet["body"] if line[:1].islower()}
        schema = SCHEMAS[kinds[name]]
        assert set(schema["required"]) <= fields <= set(schema["properties"])


def test_a_post_and_an_album_can_name_their_event():
    snippets = json.loads((ROOT / ".vscode/schoolgate.code-snippets").read_text("utf-8"))
    for name in ("Tin bài", "Album ảnh"):
        assert any(line.startswith("event:") for line in snippets[name]["body"])


def test_every_sentence_exists_in_both_languages_with_a_cure():
    vietnamese = {key for key in catalog("vi") if key.startswith("load.")}
    assert vietnamese == {key for key in catalog("en") if key.startswith("load.")}
    told = {key for key in vietnamese if not key.startswith(("load.field-", "load.schema-"))}
    assert {key for key in told if not key.endswith("-remedy")} == {
        key.removesuffix("-remedy") for key in told if key.endswith("-remedy")
    }
