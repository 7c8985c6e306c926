"""The kinds of pages that the mass renderer makes: a module for each, with its jobs, keys and views."""

from schoolgate.site.pages.achievements import Achievements
from schoolgate.site.pages.admissions import Admissions
from schoolgate.site.pages.albums import Albums
from schoolgate.site.pages.classes import Classes, ClassPages
from schoolgate.site.pages.disclosure import Disclosures
from schoolgate.site.pages.documents import Documents
from schoolgate.site.pages.events import Events
from schoolgate.site.pages.front import Front
from schoolgate.site.pages.kind import Content, Job, Kind
from schoolgate.site.pages.lesson_statistics import LessonStatistics
from schoolgate.site.pages.lessons import LessonPages, Lessons, Shelves
from schoolgate.site.pages.listings import Listings
from schoolgate.site.pages.people import Chart, Departments, Directory, Leaders
from schoolgate.site.pages.posts import Posts
from schoolgate.site.pages.questions import Questions
from schoolgate.site.pages.registers import Registers
from schoolgate.site.pages.score import ScorePage
from schoolgate.site.pages.search import Search
from schoolgate.site.pages.sections import Sections
from schoolgate.site.pages.statistics import Statistics
from schoolgate.site.pages.tags import Tags
from schoolgate.site.pages.timetable_list import AllTimetables
from schoolgate.site.pages.timetables import ClassTimetables, TeacherTimetables
from schoolgate.site.pages.weeks import Menus, Schedules

KINDS: tuple[type[Kind], ...] = (
    Posts,
    Documents,
    Registers,
    Disclosures,
    Albums,
    Listings,
    Tags,
    Search,
    Chart,
    Leaders,
    Departments,
    Directory,
    Questions,
    Achievements,
    Statistics,
    ScorePage,
    Lessons,
    Shelves,
    LessonStatistics,
    LessonPages,
    Sections,
    Schedules,
    Menus,
    AllTimetables,
    ClassTimetables,
    TeacherTimetables,
    Classes,
    ClassPages,
    Events,
    Admissions,
    Front,
)
"""Every kind of page. A new one is a module here, a line in this list and a template in ``theme/mass``."""

__all__ = ["KINDS", "Content", "Job", "Kind"]
