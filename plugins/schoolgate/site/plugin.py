"""The MkDocs plugin: hooks only.

on_config         inspects the content, unless ``schoolgate build`` has handed over its session
on_files          lets only public pages of prose through; refuses to build when layer 2 would be let in
on_nav            turns the navigation into the menu
on_page_*         puts clean content into the frame
on_post_template  catches the frame
on_post_build     adds everything that MkDocs does not make
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import PRIVATE
from schoolgate.site import frame, standalone
from schoolgate.site.mass import Renderer
from schoolgate.site.menu import MenuEntry
from schoolgate.site.preview import Preview
from schoolgate.site.session import Session
from schoolgate.site.templates import THEME

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

log = get_plugin_logger("schoolgate")


class SchoolgateConfig(Config):
    """No options: whatever a school sets stands in ``content/_data/``."""


class SchoolgatePlugin(BasePlugin[SchoolgateConfig]):
    """Builds layer 1 of a school's portal."""

    def __init__(self) -> None:
        self.frame = ""
        self._adopted = False
        self._preview: Preview | None = None
        self._session: Session | None = None
        self._renderer: Renderer | None = None
        self._context: dict[str, Any] = {}

    def adopt(self, session: Session) -> None:
        """Take over the session of ``schoolgate build``, which assembles the site itself."""
        self._session, self._adopted = session, True

    @property
    def session(self) -> Session:
        """What this build shares between its steps."""
        assert self._session is not None
        return self._session

    @property
    def renderer(self) -> Renderer:
        """The renderer, once the frame is known."""
        assert self._renderer is not None
        return self._renderer

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a live preview."""
        self._preview = Preview() if command == "serve" else None

    # After other plugins, so that none changes docs_dir or the theme behind our back.
    @event_priority(-50)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Inspect before any page is read: MkDocs publishes a page with a broken head without complaint."""
        if not self._adopted:
            self._session = standalone.open_session(config, log, preview=self._preview is not None)
        config.theme.dirs.insert(0, str(THEME))
        config.theme.static_templates = {frame.TEMPLATE}
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Keep pages of prose alone; the theme's files, posts, photos and documents are put in later."""
        for file in files:
            if file.src_uri.startswith(PRIVATE) and file.inclusion.is_included():
                raise PluginError(text("report.internal-included", path=file.src_uri.partition("/")[0] + "/"))
        kept = [file for file in files if file.src_uri in self.session.pages]
        for file in kept:
            file.dest_uri = addresses.file(addresses.page(self.session.pages[file.src_uri]))
        return Files(kept)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Give the frame its menu; templates are rendered after this."""
        entries = [entry for item in nav.items if (entry := self._entry(item))]
        self._context = frame.context(self.session, entries)
        return nav

    def _entry(self, item: Any) -> MenuEntry | None:
        if item.is_section:
            children = tuple(entry for child in item.children if (entry := self._entry(child)))
            return MenuEntry(item.title, children[0].address, children) if children else None
        if item.is_link:
            return MenuEntry(item.title, item.url)
        page = self.session.pages.get(item.file.src_uri)
        return MenuEntry(item.title or page.title, addresses.page(page)) if page else None

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Show the frame what it needs."""
        cast("dict[str, Any]", context).update(self._context)
        return context

    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Catch the frame; it is no page of its own."""
        self.frame = output
        self._renderer = self.session.renderer(output)
        return ""

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Keep MkDocs from rendering: there is one dialect, and ``prose`` renders it."""
        return ""

    # Before other plugins, which may then change the content as they would MkDocs' own.
    @event_priority(50)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Return the clean content of a page of prose."""
        item = self.session.pages[page.file.src_uri]
        return self.session.bodies.render(item, addresses.page(item))

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Put the content into the frame."""
        return self.renderer.prose(self.session.pages[page.file.src_uri], output)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add to the site whatever MkDocs has not made."""
        if self._adopted:
            return
        folder, cache = Path(config.site_dir), standalone.cache_of(config)
        standalone.complete(self.session, self.renderer, folder, cache, lazily=self._preview is not None)
        if self._preview:
            self._preview.renew(self.renderer, folder)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Make a page of the mass when somebody asks for it, not at every saving of a file."""
        assert self._preview is not None
        inner = server.get_app()
        assert inner is not None
        server.set_app(self._preview.wrap(inner, server.mount_path))
        return server
