"""What is known of a Markdown body without keeping the body."""

from __future__ import annotations

from dataclasses import dataclass, field

from schoolgate.model.writing import Mark


@dataclass(frozen=True, slots=True)
class Reference:
    """A link or an image as the author wrote it, with its line in the file (counted from 1).

    ``path`` is the file it means, relative to the content folder; empty when it leads out of the site,
    to a part of the same page, or out of the content folder.
    """

    target: str
    line: int
    path: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Facts of a body. ``sha`` is the hash of its bytes, ``excerpt`` plain text of at most 200 letters."""

    sha: str = ""
    first_line: int = 1
    words: int = 0
    excerpt: str = ""
    links: tuple[Reference, ...] = ()
    images: tuple[Reference, ...] = ()
    foreign: tuple[Reference, ...] = ()
    """Lines that only Python-Markdown would understand (``!!!``, ``{: .x }``)."""
    marks: tuple[Mark, ...] = ()
    """What is to be marked in title, summary and body, of language and of personal data."""
    draft: str = field(default="", repr=False, compare=False)
    """Clean HTML with marks for the targets of links and images, where the body was read for this Portal.

    Empty where the facts of an unchanged file were kept from an earlier build, which keeps no bodies.
    """
