"""Write docs/schemas/*.json: what editors complete heads and settings with, and what commands print."""

from __future__ import annotations

import json
from pathlib import Path

from schoolgate.load.schema_export import json_schemas
from schoolgate.messages import text
from schoolgate.reports.json_schema import output_schemas

FOLDER = Path(__file__).parent.parent / "docs" / "schemas"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    schemas = json_schemas(lambda key: text(f"load.{key}")) | output_schemas()
    for name, schema in schemas.items():
        written = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (FOLDER / f"{name}.json").write_text(written, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
