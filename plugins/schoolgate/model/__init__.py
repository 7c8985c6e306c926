"""The nouns: frozen values without input or output. This room imports nothing of ours."""

from schoolgate.model.calendar import month, school_year
from schoolgate.model.content import Album, Document, Page, Post
from schoolgate.model.lessons import Hosted, Lesson
from schoolgate.model.message import NOWHERE, Finding, Layer, Location, Message, Problem, Severity
from schoolgate.model.people import in_service
from schoolgate.model.photo import Attachment, Photo, Rendition
from schoolgate.model.portal import NOTICES, PRIVATE, Portal, PublicPortal, public
from schoolgate.model.prose import Prose, Reference
from schoolgate.model.publication import Approval, approval, is_current, is_public, on_board, within
from schoolgate.model.registers import Achievement, Department, Question, Room, SchoolClass, Statistic
from schoolgate.model.school import (
    LEADER,
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
from schoolgate.model.visibility import Visibility, bare, visibilities
from schoolgate.model.weeks import Booking, Dish, Event, ScheduleEntry, TimetableEntry

__all__ = [
    "LEADER",
    "NOTICES",
    "NOWHERE",
    "PRIVATE",
    "Achievement",
    "Album",
    "Approval",
    "Attachment",
    "Board",
    "Booking",
    "Category",
    "Contact",
    "Department",
    "Dish",
    "Document",
    "Event",
    "Finding",
    "Hosted",
    "Issuer",
    "Layer",
    "Lesson",
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
    "Question",
    "QuickLink",
    "Redirect",
    "Reference",
    "Rendition",
    "Room",
    "ScheduleEntry",
    "School",
    "SchoolClass",
    "Settings",
    "Severity",
    "Statistic",
    "TimetableEntry",
    "Visibility",
    "approval",
    "bare",
    "in_service",
    "is_current",
    "is_public",
    "month",
    "on_board",
    "public",
    "school_year",
    "visibilities",
    "within",
]
