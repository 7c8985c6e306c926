"""GitHub's REST API: asked with a token, patient with a busy server, and clear about what went wrong."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator, Mapping
from http.client import HTTPException, HTTPMessage
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from schoolgate.model import Message

ADDRESS = "https://api.github.com"
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_BUSY = {429, 502, 503}
_TRIES = 4
_LONGEST_WAIT = 60
"""Seconds before GitHub is asked again, whatever it says itself."""
_PATIENCE = 30
"""Seconds without an answer."""
_MOST_BYTES = 20_000_000
_MOST_PAGES = 40
_NEXT = re.compile(r'<([^<>]+)>\s*;\s*rel="next"')
_TOLD = {401: "token", 403: "forbidden", 404: "not-found", 409: "refused", 422: "refused"}


class GitHubError(Exception):
    """GitHub did not do what it was asked; ``message`` says why, ``status`` is 0 where none came."""

    def __init__(self, key: str, status: int = 0, **values: object) -> None:
        super().__init__(key)
        self.status = status
        self.message = Message.of(f"review.github-{key}", status=status, **values)


def guard(address: str) -> None:
    """Hold an address to be encrypted, or on this machine. Raises GitHubError."""
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise GitHubError("insecure", address=address)


class _Stay(HTTPRedirectHandler):
    """Follows no redirection: the token would go wherever it leads."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


class GitHub:
    """Asks one server. Nothing is sent unless it is encrypted or stays on this machine."""

    def __init__(self, address: str, token: str, wait: Callable[[float], None] = time.sleep) -> None:
        """``address`` is the root of the API. Raises GitHubError for one that is not safe, or no token."""
        guard(address)
        if not token:
            raise GitHubError("no-token")
        self._address = address.rstrip("/")
        self._token = token
        self._wait = wait
        self._opener = build_opener(_Stay)

    def get(self, path: str) -> Any:
        """Return what stands at a path such as ``/repos/a/b``. Raises GitHubError."""
        return self._ask("GET", self._address + path)[0]

    def pages(self, path: str) -> Iterator[Any]:
        """Return the entries of a list, page after page. Raises GitHubError."""
        address = f"{self._address}{path}?per_page=100"
        for _ in range(_MOST_PAGES):
            entries, headers = self._ask("GET", address)
            if not isinstance(entries, list):
                raise GitHubError("unreadable", what=path)
            yield from entries
            following = _NEXT.search(headers.get("Link", ""))
            if following is None:
                return
            address = following[1]
            if not address.startswith(self._address + "/"):
                raise GitHubError("unreadable", what=path)

    def send(self, method: str, path: str, body: Mapping[str, object]) -> Any:
        """Create (POST) or change (PATCH, PUT) something; return what it became. Raises GitHubError."""
        return self._ask(method, self._address + path, json.dumps(body).encode())[0]

    def _ask(self, method: str, address: str, body: bytes | None = None) -> tuple[Any, HTTPMessage]:
        # What a server that fell over was told to create may be there already.
        again = {429} if method == "POST" else _BUSY
        for tried in range(1, _TRIES + 1):
            try:
                return self._once(method, address, body)
            except HTTPError as error:
                with error:
                    if error.code not in again or tried == _TRIES:
                        raise _refusal(error, f"{method} {urlsplit(address).path}") from error
                    self._wait(_pause(error.headers.get("Retry-After", ""), tried))
        raise AssertionError("the last try returns or raises")

    def _once(self, method: str, address: str, body: bytes | None) -> tuple[Any, HTTPMessage]:
        headers = {
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {self._token}",
            "Content-Type": "application/json",
            "User-Agent": "schoolgate",
            "X-GitHub-Api-Version": "2022-11-28",
        }
        request = Request(address, data=body, headers=headers, method=method)  # noqa: S310 - checked above
        try:
            with self._opener.open(request, timeout=_PATIENCE) as answer:
                data = answer.read(_MOST_BYTES + 1)
                return (json.loads(data) if data else None), answer.headers
        except HTTPError:
            raise
        except (URLError, OSError, HTTPException) as error:
            reason = error.reason if isinstance(error, URLError) else error
            raise GitHubError("unreachable", reason=reason) from error
        except (ValueError, RecursionError) as error:
            raise GitHubError("unreadable", what=f"{method} {urlsplit(address).path}") from error


def _pause(asked: str, tried: int) -> float:
    return min(int(asked), _LONGEST_WAIT) if asked.isascii() and asked.isdigit() else 2.0**tried


def _refusal(error: HTTPError, what: str) -> GitHubError:
    try:
        reason = str(json.loads(error.read(10_000))["message"])[:200]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        reason = ""
    return GitHubError(_TOLD.get(error.code, "status"), error.code, what=what, reason=reason)
