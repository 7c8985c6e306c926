"""What VS Code is told in a new school: settings, snippets, and the schemas that complete its files."""

from __future__ import annotations

import json
from pathlib import Path

from schoolgate.load.schema_export import json_schemas
from schoolgate.messages import text

FOLDER = ".vscode"
_SCHEMAS = "schemas"
_OURS, _THEIRS = '"./docs/schemas/', f'"./{FOLDER}/{_SCHEMAS}/'
_COPIED = ("settings.json", "schoolgate.code-snippets")
_RECOMMENDED = ["redhat.vscode-yaml", "davidanson.vscode-markdownlint"]
"""Extensions that read the schemas, and that show how Markdown will look."""


def settle(school: Path, source: Path) -> None:
    """Write the editor's folder of a new school; ``source`` is that of this project. Raises OSError."""
    folder = school / FOLDER
    (folder / _SCHEMAS).mkdir(parents=True)
    for name in _COPIED:
        words = (source / name).read_text("utf-8").replace(_OURS, _THEIRS)
        (folder / name).write_text(words, "utf-8", newline="\n")
    _write(folder / "extensions.json", {"recommendations": _RECOMMENDED})
    for name, schema in json_schemas(lambda key: text(f"load.{key}")).items():
        _write(folder / _SCHEMAS / f"{name}.json", schema)


def _write(path: Path, document: object) -> None:
    path.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", "utf-8", newline="\n")
