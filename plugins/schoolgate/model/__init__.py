"""The nouns: frozen values without input or output. This room imports nothing of ours."""

from schoolgate.model.calendar import Bell, Calendar, Holiday, Term, monday, month, school_year, week
from schoolgate.model.content import Album, Document, Page, Post
from schoolgate.model.duties import Disclosed, Disclosure, DocumentType, Proof, Required
from schoolgate.model.lessons import TAUGHT, Hosted, Lesson
from schoolgate.model.links import QuickLink
from schoolgate.model.message import NOWHERE, Finding, Layer, Location, Message, Problem, Severity
from schoolgate.model.people import department_of, in_service
from schoolgate.model.photo import Attachment, Photo, Rendition
from schoolgate.model.portal import NOTICES, PRIVATE, Portal, PublicPortal, public
from schoolgate.model.prose import Prose, Reference
from schoolgate.model.publication import (
    Approval,
    approval,
    is_current,
    is_public,
    is_shown,
    on_board,
    within,
)
from schoolgate.model.registers import Achievement, Department, Question, Room, SchoolClass, Statistic
from schoolgate.model.results import Figure, ResultLine, Results, Untold, result_groups
from schoolgate.model.school import (
    LEADER,
    Board,
    Category,
    Contact,
    Issuer,
    Person,
    Redirect,
    School,
    Settings,
    Superior,
)
from schoolgate.model.sections import Section
from schoolgate.model.timetables import Timetable, same_name, timetables
from schoolgate.model.visibility import Visibility, bare, visibilities
from schoolgate.model.weeks import Booking, Dish, Event, ScheduleEntry, TimetableEntry

__all__ = [
    "LEADER",
    "NOTICES",
    "NOWHERE",
    "PRIVATE",
    "TAUGHT",
    "Achievement",
    "Album",
    "Approval",
    "Attachment",
    "Bell",
    "Board",
    "Booking",
    "Calendar",
    "Category",
    "Contact",
    "Department",
    "Disclosed",
    "Disclosure",
    "Dish",
    "Document",
    "DocumentType",
    "Event",
    "Figure",
    "Finding",
    "Holiday",
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
    "Proof",
    "Prose",
    "PublicPortal",
    "Question",
    "QuickLink",
    "Redirect",
    "Reference",
    "Rendition",
    "Required",
    "ResultLine",
    "Results",
    "Room",
    "ScheduleEntry",
    "School",
    "SchoolClass",
    "Section",
    "Settings",
    "Severity",
    "Statistic",
    "Superior",
    "Term",
    "Timetable",
    "TimetableEntry",
    "Untold",
    "Visibility",
    "approval",
    "bare",
    "department_of",
    "in_service",
    "is_current",
    "is_public",
    "is_shown",
    "monday",
    "month",
    "on_board",
    "public",
    "result_groups",
    "same_name",
    "school_year",
    "timetables",
    "visibilities",
    "week",
    "within",
]
