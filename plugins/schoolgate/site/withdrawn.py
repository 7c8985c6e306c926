"""What was taken off layer 1 for want of a consent, and where it must be gone from (REG-06).

``site/withdrawn.json`` lies beside the sites: ``{"schema": 1, "layer": "public", "files": [path]}``.
The paths are relative to the root of the public site; no server may keep these files. A file stays in the
list after its original was deleted, and leaves it when a build publishes the same picture again.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from schoolgate import addresses
from schoolgate.inspection import CACHE
from schoolgate.model import Portal
from schoolgate.photos import forget, withheld
from schoolgate.site.tree import Trees
from schoolgate.storage import write_text

WITHDRAWN = "withdrawn.json"


def withdraw(portal: Portal, root: Path, out: Path, published: Collection[str]) -> None:
    """Take withdrawn pictures out of the cache and of the tree that nobody sees, and list them.

    ``published`` are the files of the site that has just been built. Raises OSError.
    """
    renditions = {addresses.photo(name): name for name in withheld(portal).values()}
    before = listed(out)
    files = sorted({*before, *renditions} - set(published))
    forget((Path(path).name for path in files), root / CACHE)
    Trees(out, "public").forget(files)
    if files != before:
        made = {"schema": 1, "layer": "public", "files": files}
        write_text(out / WITHDRAWN, json.dumps(made, ensure_ascii=False, indent=1) + "\n")


def listed(out: Path) -> list[str]:
    """Return the files that earlier builds have withdrawn, none where the list is lost or damaged.

    Only names of finished pictures are believed, as files are removed by them.
    """
    try:
        found = json.loads((out / WITHDRAWN).read_text("utf-8"))["files"]
        return [path for path in found if addresses.photo(Path(path).name) == path]
    except (OSError, ValueError, KeyError, TypeError):
        return []
