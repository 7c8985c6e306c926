"""Write docs/handbook/*.vi.md: every rule and every figure, from the texts that commands show."""

from __future__ import annotations

from pathlib import Path

from schoolgate.handbook import pages

FOLDER = Path(__file__).parent.parent / "docs" / "handbook"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, page in pages().items():
        (FOLDER / f"{name}.vi.md").write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
