"""The work is sent to other processes by name, so that its doers stand here and not inside the tests."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from concurrent.futures import ProcessPoolExecutor

import pytest

from schoolgate.workers import Apart, spread

ITS_PROCESS: Apart[int, int]


def ask_apart(number: int) -> int | None:
    return ITS_PROCESS.do(number)


CHANGED_HERE: list[int] = []


def what_was_changed(_: int) -> int:
    return len(CHANGED_HERE)


def double(number: int) -> int:
    return number * 2


def where(_: int) -> int:
    return os.getpid()


def die_of_three(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def hang_on_three(number: int) -> int:
    if number == 3:
        time.sleep(600)
    return number


def run_out_of_three(number: int) -> int:
    if number == 3:
        raise MemoryError
    return number


def object_to_three(number: int) -> int:
    if number == 3:
        raise OSError("the disk is full")
    return number


ITS_PROCESS = Apart(where)


@pytest.mark.parametrize("jobs", [1, 2, 9])
def test_every_item_is_done(jobs):
    assert dict(spread(double, range(20), jobs)) == {number: number * 2 for number in range(20)}


def test_little_work_stays_in_this_process():
    assert {pid for _, pid in spread(where, range(3), 2)} == {os.getpid()}


def test_much_work_is_spread():
    assert os.getpid() not in {pid for _, pid in spread(where, range(8), 2)}


def test_a_process_with_threads_is_not_forked_but_the_work_is_done():
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        CHANGED_HERE.append(1)
        # A forked process would have taken the change with it.
        assert dict(spread(what_was_changed, range(5), 2)) == dict.fromkeys(range(5), 0)
    finally:
        CHANGED_HERE.clear()
        done.set()
        other.join()


@pytest.mark.parametrize("work", [die_of_three, run_out_of_three])
def test_a_lost_worker_costs_its_item_only(work):
    assert dict(spread(work, range(9), 2)) == {number: None if number == 3 else number for number in range(9)}


def test_a_hanging_worker_costs_its_item_only():
    results = dict(spread(hang_on_three, range(9), 2, patience=1))
    assert results == {number: None if number == 3 else number for number in range(9)}


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_reaches_who_asked(jobs):
    with pytest.raises(OSError, match="full"):
        list(spread(object_to_three, range(9), jobs))


def test_who_stops_asking_leaves_no_process_behind():
    results = spread(where, range(50), 2)
    _, pid = next(results)
    results.close()  # type: ignore[attr-defined] # it is a generator
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_work_that_may_crash_is_done_apart_even_when_there_is_little():
    assert os.getpid() not in {pid for _, pid in spread(where, [1], 1, apart=True)}
    assert list(spread(die_of_three, [3], 1, apart=True)) == [(3, None)]


def test_one_process_apart_serves_many_items_and_is_replaced_when_lost():
    apart = Apart(where)
    assert len({apart.do(at) for at in range(5)} - {os.getpid()}) == 1
    fragile = Apart(die_of_three)
    assert [fragile.do(number) for number in (1, 3, 3, 4)] == [1, None, None, 4]
    with pytest.raises(OSError, match="full"):
        Apart(object_to_three).do(3)


def test_a_process_apart_does_not_wait_for_ever():
    assert Apart(hang_on_three, patience=0.3).do(3) is None


def test_a_forked_process_has_a_process_apart_of_its_own():
    ours = ask_apart(0)
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as pool:
        assert pool.submit(ask_apart, 0).result() not in {ours, None}
    assert ask_apart(0) == ours
