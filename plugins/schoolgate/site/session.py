"""What one build of the public site shares between its steps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from schoolgate.model import PublicPortal
from schoolgate.photos import icons
from schoolgate.site.assets import collect
from schoolgate.site.bodies import Bodies
from schoolgate.site.index import SiteIndex
from schoolgate.site.mass import Renderer
from schoolgate.site.plan import Plan
from schoolgate.site.shell import Shell


class Session:
    """The public Portal with its index, its plan and the files of its theme.

    ``cache`` keeps compiled templates and the sizes of the logo; ``preview`` is a live preview, whose
    reload script needs what the content security policy forbids.
    """

    def __init__(self, portal: PublicPortal, content: Path, cache: Path, preview: bool = False) -> None:
        self.portal = portal
        self.content = content
        self.preview = preview
        self._cache = cache / "templates"
        self.index = SiteIndex(portal)
        self.plan = Plan(self.index)
        self.assets = collect(portal.settings.school)
        logo = portal.photos.get(portal.settings.school.logo)
        self.icons = icons(logo, content, cache) if logo else {}
        self.bodies = Bodies(self.index, content)
        made = {"index.md", *(lesson.page for lesson in portal.lessons)}
        self.pages = {page.path: page for page in portal.pages if page.path not in made}

    @property
    def asset_addresses(self) -> Mapping[str, str]:
        """Return the address of each theme file by its name."""
        return {name: address for name, (address, _) in self.assets.items()}

    def renderer(self, frame: str) -> Renderer:
        """Return the renderer of all pages inside the given frame."""
        return Renderer(self.plan, Shell(frame), self.content, self.asset_addresses, self._cache)
