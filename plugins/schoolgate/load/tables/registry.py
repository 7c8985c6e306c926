"""All tables, and which of them a path of ``content/`` holds."""

from __future__ import annotations

from schoolgate import model
from schoolgate.load.tables.rows import consents, equipment, people, store, systems, weeks, work
from schoolgate.load.tables.table import Table

ENDINGS = (".csv", ".xlsx")
OTHER_ENDINGS = (".xls", ".ods", ".xlsm", ".xlsb", ".xltx", ".numbers", ".tsv", ".txt")
"""Endings under which a table may have been saved by mistake; it is told how to be saved."""

_PUPILS = ("Họ và tên", "Họ tên", "Họ và tên học sinh", "Tên học sinh", "Mã học sinh", "Ngày sinh")
_PASSWORDS = ("Mật khẩu", "Mật khẩu mặc định", "Mật khẩu ban đầu", "MK", "Password", "Pass")
MACHINE = "_data/machine/"
"""Where tables lie that people read and a machine may write as well."""
TABLES = {
    one.id: one
    for one in (
        Table("staff", people.StaffRow, model.Person, unique="id"),
        Table("departments", people.DepartmentRow, model.Department, unique="id"),
        Table("classes", people.ClassRow, model.SchoolClass, unique="id"),
        Table("rooms", people.RoomRow, model.Room, unique="id"),
        Table("achievements", people.AchievementRow, model.Achievement),
        Table("lessons", store.LessonRow, model.Lesson, home="resources/"),
        Table("statistics", store.StatisticRow, model.Statistic, refuses=_PUPILS),
        Table("questions", store.QuestionRow, model.Question),
        Table("timetable", weeks.TimetableRow, model.TimetableEntry, folder=True, dated_by_name="valid_from"),
        Table("schedules", weeks.ScheduleRow, model.ScheduleEntry, folder=True),
        Table("menus", weeks.MenuRow, model.Dish, folder=True),
        Table("events", weeks.EventRow, model.Event, unique="id"),
        Table("bookings", weeks.BookingRow, model.Booking),
        Table(
            "consents",
            consents.ConsentRow,
            model.Consent,
            unique="id",
            several="scope",
            refuses=_PUPILS,
            refusal="pupils-in-consents",
        ),
        Table("equipment", equipment.DeviceRow, model.Device, unique="id"),
        Table("equipment-events", equipment.DeviceEventRow, model.DeviceEvent, folder=True),
        Table("leaves", work.LeaveRow, model.Leave),
        Table("trainings", work.TrainingRow, model.Training),
        Table("curriculum", work.CourseRow, model.Course, several="grade"),
        Table(
            "accounts",
            systems.AccountRow,
            model.Account,
            unique="staff",
            home=MACHINE,
            refuses=_PASSWORDS,
            refusal="passwords-in-accounts",
        ),
        Table("software", systems.SoftwareRow, model.Software, unique="id"),
        Table("measurements", systems.MeasurementRow, model.Measurement),
    )
}
_LESSONS = ("resources/", "internal/resources/")


def table_of(path: str) -> Table | None:
    """Return the table that a file holds, whatever its ending, or None for a file that holds none."""
    stem = path.rpartition(".")[0]
    if path.startswith(MACHINE):
        table = TABLES.get(stem.removeprefix(MACHINE))
        return table if table and table.home == MACHINE else None
    if path.startswith("_data/"):
        folder, slash, _ = stem.removeprefix("_data/").partition("/")
        table = TABLES.get(folder)
        return table if table and table.home != MACHINE and (table.folder or not slash) else None
    if path.startswith(_LESSONS) and stem.rpartition("/")[2] == "lessons":
        return TABLES["lessons"]
    return None


def is_table(path: str) -> bool:
    """Whether a file is read as a table."""
    return path.lower().endswith(ENDINGS) and table_of(path) is not None
