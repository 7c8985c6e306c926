"""From an inspection to the bytes of every file of the dashboards, none of which asks for a script."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from schoolgate.inspection import Inspection
from schoolgate.model import School, school_year
from schoolgate.site.assets import collect
from schoolgate.site.dashboard.pages import FILES, ledger_file, pages
from schoolgate.site.templates import THEME, environment
from schoolgate.storage import digest

TEMPLATES = "dashboard"
"""Their folder in the theme; it is none of those from which layer 1 takes files."""
_SHARED = (
    "palette.css",
    "school.css",
    "fonts/be-vietnam-pro-latin-600-normal.woff2",
    "fonts/be-vietnam-pro-vietnamese-600-normal.woff2",
    "fonts/OFL.txt",
)
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""The content security policy of the pages: nothing runs on them, and nothing is sent from them."""


def compose(inspection: Inspection, cache: Path | None = None) -> Mapping[str, bytes]:
    """Return every file of the dashboards by its path; ``cache`` keeps compiled templates."""
    portal = inspection.portal
    assets = assets_of(portal.settings.school)
    files = dict(assets.values())
    templates = environment({name: address for name, (address, _) in assets.items()}, cache)
    shared = {
        "school": portal.settings.school,
        "as_of": portal.as_of,
        "year": school_year(portal.as_of),
        "menu": FILES,
        "csp": POLICY,
        "ledger_file": partial(ledger_file, current=school_year(portal.as_of)),
    }
    for page in pages(inspection):
        template = templates.get_template(f"{TEMPLATES}/{page.kind}.html")
        # A file name that is no UTF-8 can stand in a finding, and never in a page.
        files[page.file] = template.render(**shared, page=page, view=page.view).encode("utf-8", "replace")
    return files


def assets_of(school: School) -> Mapping[str, tuple[str, bytes]]:
    """Return the files that all pages share: their addresses and bytes by name."""
    theme = collect(school)
    own = (THEME / TEMPLATES / "dashboard.css").read_bytes()
    shared = {name: theme[name] for name in _SHARED}
    return shared | {"dashboard.css": (f"assets/dashboard.{digest(own)[:8]}.css", own)}
