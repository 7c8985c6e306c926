"""Heavy work on files, spread over processes, so that one bad file costs no more than itself."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar, cast

ENOUGH = 4
"""Items from which on a process pays for its start; fewer are done in this one."""
_LOOK_UP = 1.0
"""Seconds after which an idle worker looks whether its parent still lives."""

Item = TypeVar("Item")
Result = TypeVar("Result")


def spread(
    work: Callable[[Item], Result],
    items: Sequence[Item],
    jobs: int,
    *,
    patience: float = 120,
    apart: bool = False,
) -> Iterator[tuple[Item, Result | None]]:
    """Do the work for every item; give each item with its result as it gets ready, in any order.

    The result is None for an item that took all the memory, lost its process, or was not done after
    ``patience`` seconds. ``work`` and the items are sent to other processes; with ``apart`` even the only
    one is, because it may crash. Raises whatever ``work`` raises.
    """
    if not apart and (jobs < 2 or len(items) < ENOUGH):
        for item in items:
            yield item, _attempt(work, item)
        return
    crew = _Crew(work, patience)
    try:
        yield from crew.run(items, max(1, jobs))
    finally:
        crew.dismiss()


def _attempt(work: Callable[[Item], Result], item: Item) -> Result | None:
    try:
        return work(item)
    except MemoryError:
        return None


@dataclass(frozen=True, slots=True)
class _Hand(Generic[Item]):
    """One worker process, the item it has in hand, and when it must be done with it."""

    process: BaseProcess
    item: Item
    deadline: float


class Apart(Generic[Item, Result]):
    """One other process for work that may crash: started when first needed, replaced when lost."""

    def __init__(self, work: Callable[[Item], Result], patience: float = 30) -> None:
        self._work = work
        self._patience = patience
        self._hired: tuple[int, Connection, BaseProcess] | None = None

    def do(self, item: Item) -> Result | None:
        """Return the result for an item; None when the process was lost over it. Raises what ``work`` raises.

        The process ends with this one.
        """
        _, pipe, process = self._hired if self._hired and self._hired[0] == os.getpid() else self._hire()
        try:
            pipe.send(item)
            if not pipe.poll(self._patience):
                raise EOFError
            result, error = pipe.recv()
        except (EOFError, OSError):
            self._hired = None
            process.kill()
            _part(pipe, process)
            return None
        if error:
            raise error
        return cast("Result | None", result)

    def _hire(self) -> tuple[int, Connection, BaseProcess]:
        # A forked process must not share the pipe of the one it comes from.
        self._hired = (os.getpid(), *_start(_context(), self._work))
        return self._hired


class _Crew(Generic[Item, Result]):
    """Workers with a pipe each: a pool would not say which item a lost process had in hand."""

    def __init__(self, work: Callable[[Item], Result], patience: float) -> None:
        self._work = work
        self._patience = patience
        self._context = _context()
        self._hands: dict[Connection, _Hand[Item]] = {}

    def run(self, items: Sequence[Item], jobs: int) -> Iterator[tuple[Item, Result | None]]:
        """Give items to at most ``jobs`` workers until all are done."""
        waiting = list(reversed(items))
        while waiting or self._hands:
            while waiting and len(self._hands) < jobs:
                self._hire(waiting.pop())
            for pipe in self._ready():
                hand = self._hands.pop(pipe)
                answer = self._answer(pipe, hand)
                if answer and waiting:
                    self._give(pipe, hand.process, waiting.pop())
                else:
                    _part(pipe, hand.process)
                yield hand.item, answer[0] if answer else None

    def dismiss(self) -> None:
        """End every worker that is left, whatever it does."""
        while self._hands:
            pipe, hand = self._hands.popitem()
            hand.process.kill()
            _part(pipe, hand.process)

    def _hire(self, item: Item) -> None:
        pipe, process = _start(self._context, self._work)
        self._give(pipe, process, item)

    def _give(self, pipe: Connection, process: BaseProcess, item: Item) -> None:
        self._hands[pipe] = _Hand(process, item, time.monotonic() + self._patience)
        with suppress(OSError):  # the worker has just died: its pipe will say so
            pipe.send(item)

    def _ready(self) -> list[Connection]:
        """Return the pipes on which something came, and those of workers that are overdue."""
        first = min(hand.deadline for hand in self._hands.values())
        came = wait(list(self._hands), max(0.0, first - time.monotonic()))
        now = time.monotonic()
        return [pipe for pipe, hand in self._hands.items() if pipe in came or hand.deadline <= now]

    def _answer(self, pipe: Connection, hand: _Hand[Item]) -> tuple[Result | None] | None:
        """Return what a worker sent, in a tuple; None if it is dead or was overdue, which ends it."""
        result, error = None, None
        try:
            if not pipe.poll():
                raise EOFError
            result, error = pipe.recv()
        except (EOFError, OSError):
            hand.process.kill()
            return None
        if error:
            _part(pipe, hand.process)
            raise error
        return (result,)


def _context() -> Any:
    # A process with threads must not be forked: a lock held by one of them would stay held forever.
    forks = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    return multiprocessing.get_context("fork" if forks else "spawn")


def _start(context: Any, work: Callable[[Any], Any]) -> tuple[Connection, BaseProcess]:
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work, os.getpid()), daemon=True)
    process.start()
    theirs.close()
    return ours, process


def _part(pipe: Connection, process: BaseProcess) -> None:
    with suppress(OSError):
        pipe.send(None)
    pipe.close()
    process.join()
    process.close()


def _serve(pipe: Connection, work: Callable[[Any], Any], parent: int) -> None:
    # Ctrl-C reaches the whole group; the parent ends us in its own order, without our traceback.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.disable()  # a crash costs one item, and its traceback helps nobody
    with suppress(EOFError, OSError):
        while (item := _next(pipe, parent)) is not None:
            try:
                answer: tuple[Any, Exception | None] = (_attempt(work, item), None)
            except Exception as error:  # it is raised again by the parent, who can say what happened
                answer = (None, error)
            pipe.send(answer)


def _next(pipe: Connection, parent: int) -> Any | None:
    """Return the next item; None when there is none, or the parent has been killed.

    A forked sibling holds a copy of the parent's end of our pipe, so the pipe alone would not tell.
    """
    while not pipe.poll(_LOOK_UP):
        if os.name == "posix" and os.getppid() != parent:
            return None
    return pipe.recv()
