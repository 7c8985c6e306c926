"""Links say where they lead.

What: a link named "tại đây", "xem thêm", or by its bare address.
Why: whoever hears a list of links cannot tell them apart (REG-11).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def vague_link(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers."""
    yield from marked(portal, readable(portal), "text/vague-link")
