"""The nouns: frozen values without input or output. This room imports nothing of ours."""

from schoolgate.model.calendar import month, school_year
from schoolgate.model.content import Album, Document, Page, Post
from schoolgate.model.message import Finding, Layer, Location, Message, Problem, Severity
from schoolgate.model.photo import Attachment, Photo, Rendition
from schoolgate.model.portal import NOTICES, PRIVATE, Portal, PublicPortal, public
from schoolgate.model.prose import Prose, Reference
from schoolgate.model.publication import Approval, approval, is_current, is_public, on_board, within
from schoolgate.model.school import (
    Board,
    Category,
    Contact,
    Issuer,
    Person,
    QuickLink,
    Redirect,
    School,
    Settings,
)

__all__ = [
    "NOTICES",
    "PRIVATE",
    "Album",
    "Approval",
    "Attachment",
    "Board",
    "Category",
    "Contact",
    "Document",
    "Finding",
    "Issuer",
    "Layer",
    "Location",
    "Message",
    "Page",
    "Person",
    "Photo",
    "Portal",
    "Post",
    "Problem",
    "Prose",
    "PublicPortal",
    "QuickLink",
    "Redirect",
    "Reference",
    "Rendition",
    "School",
    "Settings",
    "Severity",
    "approval",
    "is_current",
    "is_public",
    "month",
    "on_board",
    "public",
    "school_year",
    "within",
]
