"""What the settings in ``_data/`` may say."""

from __future__ import annotations

from pydantic import Field

from schoolgate.load.fields import (
    Color,
    Day,
    Flag,
    FolderName,
    Record,
    Staff,
    Text,
    Title,
    WebAddress,
    Word,
    one_of,
)


class ContactRecord(Record):
    """Somebody the public may turn to."""

    name: Title = Field(description="field-name")
    position: Text = Field("", description="field-position")
    phone: Word = Field("", description="field-phone")
    email: Word = Field("", description="field-email")


class PaletteRecord(Record):
    """Colours of the site."""

    primary: Color = Field("#1f5f8b", description="field-primary")


class LinkRecord(Record):
    """A link parents need often."""

    title: Title = Field(description="field-title")
    to: Text = Field(description="field-to")
    note: Text = Field("", description="field-note")


class SchoolFile(Record):
    """``school.yml`` (R-001, R-009)."""

    name: Title = Field(description="field-school-name")
    code: Word = Field(description="field-code")
    url: WebAddress = Field(description="field-url")
    sample: Flag = Field(False, description="field-sample")
    as_of: Day | None = Field(None, description="field-as-of")
    superior: Text = Field("", description="field-superior")
    address: Text = Field("", description="field-address")
    phone: Word = Field("", description="field-phone")
    email: Word = Field("", description="field-email")
    representative: ContactRecord | None = Field(None, description="field-representative")
    spokesperson: ContactRecord | None = Field(None, description="field-spokesperson")
    motto: Text = Field("", description="field-motto")
    logo: Text = Field("", description="field-logo")
    picture: Text = Field("", description="field-picture")
    picture_alt: Text = Field("", description="field-picture-alt")
    palette: PaletteRecord = Field(
        default_factory=lambda: PaletteRecord.model_validate({}), description="field-palette"
    )
    links: list[LinkRecord] = Field(default_factory=list, description="field-links")
    self_approval: Staff = Field((), description="field-self-approval")


class NewsCategory(Record):
    """A category of posts."""

    id: FolderName = Field(description="field-category-id")
    title: Title = Field(description="field-title")
    slug: FolderName = Field(description="field-slug")
    description: Text = Field("", description="field-description")
    owner: Word = Field("", description="field-owner")
    executor: Word = Field("", description="field-executor")
    approver: Word = Field("", description="field-approver")


class DocumentGroup(Record):
    """A group of documents."""

    id: FolderName = Field(description="field-category-id")
    title: Title = Field(description="field-title")
    slug: FolderName = Field(description="field-slug")
    description: Text = Field("", description="field-description")


class CategoriesFile(Record):
    """``categories.yml`` (domain.md 4a)."""

    news: list[NewsCategory] = Field(default_factory=list, description="field-news")
    documents: list[DocumentGroup] = Field(default_factory=list, description="field-documents")


class MemberRecord(Record):
    """A member of a board (R-033)."""

    staff: Word = Field(min_length=1, description="field-staff")
    role: Text = Field("", description="field-role")
    duties: Text = Field("", description="field-duties")


class BoardRecord(Record):
    """A board, set up by a decision."""

    id: FolderName = Field(description="field-board-id")
    title: Title = Field(description="field-title")
    decision: Text = Field("", description="field-decision")
    valid_from: Day | None = Field(None, alias="from", description="field-valid-from")
    valid_to: Day | None = Field(None, alias="to", description="field-valid-to")
    members: list[MemberRecord] = Field(default_factory=list, description="field-members")


class BoardsFile(Record):
    """``boards.yml`` (R-033)."""

    boards: list[BoardRecord] = Field(default_factory=list, description="field-boards")


class IssuerRecord(Record):
    """A body that issues documents (domain.md 4a)."""

    id: FolderName = Field(description="field-issuer-id")
    name: Title = Field(description="field-name")
    level: one_of("ministry", "department", "city", "district", "ward", "school", "youth") = Field(  # type: ignore[valid-type]
        "", description="field-level"
    )
    valid_from: Day | None = Field(None, description="field-valid-from")
    valid_to: Day | None = Field(None, description="field-valid-to")


class IssuersFile(Record):
    """``issuers.yml``."""

    issuers: list[IssuerRecord] = Field(default_factory=list, description="field-issuers")


class RedirectRecord(Record):
    """An old address and where it leads now."""

    source: Text = Field(alias="from", min_length=1, description="field-redirect-from")
    target: Text = Field(alias="to", min_length=1, description="field-redirect-to")


class RedirectsFile(Record):
    """``redirects.yml``."""

    redirects: list[RedirectRecord] = Field(default_factory=list, description="field-redirects")


FILES: dict[str, type[Record]] = {
    "school": SchoolFile,
    "categories": CategoriesFile,
    "boards": BoardsFile,
    "issuers": IssuersFile,
    "redirects": RedirectsFile,
}
