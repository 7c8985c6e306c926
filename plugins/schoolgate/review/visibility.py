"""Who may read a repository: asked of GitHub as a stranger asks, without a token."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from schoolgate.review.github import guard

HOST = "github.com"
_PATIENCE = 15
"""Seconds without an answer."""
_MOST_BYTES = 1_000_000
_SCP = re.compile(r"(?:[^@/:]+@)?(?P<host>[\w.-]+):(?!//)(?P<path>.+)")
_PATH = re.compile(r"/?(?P<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})/(?P<name>[A-Za-z0-9._-]{1,100}?)(?:\.git)?/?")


class Visibility(StrEnum):
    """Everybody may read it; a stranger sees nothing, because it is private or not there; nobody knows."""

    PUBLIC = "public"
    HIDDEN = "hidden"
    UNKNOWN = "unknown"


class _Near(HTTPRedirectHandler):
    """Follows a repository that was renamed, but to no other server."""

    def __init__(self, address: str) -> None:
        self._address = address

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if not newurl.startswith(self._address + "/"):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def place(remote: str) -> tuple[str, str]:
    """Return host and ``owner/name`` of the address of a remote; a password in it is left out.

    The second is ``""`` where the host is not GitHub, or the address names no repository; both are for a
    folder.
    """
    parts = urlsplit(remote)
    host, path = parts.hostname or "", parts.path
    if not parts.scheme or not host:
        found = _SCP.fullmatch(remote)
        host, path = (found["host"], found["path"]) if found else ("", "")
    host = host.lower().removeprefix("www.").removeprefix("ssh.")
    named = _PATH.fullmatch(path) if host == HOST else None
    return host, f"{named['owner']}/{named['name']}" if named and named["name"].strip(".") else ""


def visibility(address: str, repository: str) -> Visibility:
    """Ask whether strangers may read ``owner/name``. Raises GitHubError for an address that is not safe."""
    guard(address)
    address = address.rstrip("/")
    headers = {"Accept": "application/vnd.github+json", "User-Agent": "schoolgate"}
    request = Request(f"{address}/repos/{repository}", headers=headers)  # noqa: S310 - guarded
    try:
        with build_opener(_Near(address)).open(request, timeout=_PATIENCE) as answer:
            told = json.loads(answer.read(_MOST_BYTES))
    except HTTPError as error:
        with error:
            return Visibility.HIDDEN if error.code == 404 else Visibility.UNKNOWN
    except (OSError, HTTPException, ValueError, RecursionError):
        return Visibility.UNKNOWN
    if not isinstance(told, dict) or not isinstance(told.get("private"), bool):
        return Visibility.UNKNOWN
    return Visibility.HIDDEN if told["private"] else Visibility.PUBLIC
