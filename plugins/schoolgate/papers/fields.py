"""What a template may do: show the fields it is given and choose among them; it never reaches Python."""

from __future__ import annotations

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

_ALLOWED = (
    nodes.And,
    nodes.Compare,
    nodes.Const,
    nodes.For,
    nodes.Getattr,
    nodes.If,
    nodes.Name,
    nodes.Not,
    nodes.Operand,
    nodes.Or,
    nodes.Output,
    nodes.TemplateData,
)
_LOOP = {"first", "last", "index"}
_BRACES = {ord("{"): "&#123;", ord("}"): "&#125;"}


class Fields(ImmutableSandboxedEnvironment):
    """A school's templates: fields, ``if`` and ``for``; no calls, no filters, nothing that fills memory."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, finalize=_shown)
        self.globals.clear()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Read a template. Raises SecurityError for any other mark, and for a loop inside a loop."""
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _ALLOWED) or not _of_a_loop(node):
                raise SecurityError(type(node).__name__)
            if isinstance(node, nodes.For) and node.find(nodes.For):
                raise SecurityError("for in for")
        return tree


def _of_a_loop(node: nodes.Node) -> bool:
    """Tell whether an attribute, if this is one, is one of the few that a loop has for templates."""
    if not isinstance(node, nodes.Getattr):
        return True
    return isinstance(node.node, nodes.Name) and node.node.name == "loop" and node.attr in _LOOP


def _shown(value: object) -> Markup:
    """Escape braces as well: docxtpl reads some of them once more after the fields were filled in."""
    return Markup(str(escape(value)).translate(_BRACES))  # noqa: S704 - escaped in the same line
