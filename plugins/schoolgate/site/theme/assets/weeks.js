// What is today, this week, over: decided by the reader's day, so that a page built on Friday is right on Monday.
"use strict";

// In Việt Nam, whatever the clock of the device is set to; there is no summer time there.
const HOURS_AHEAD = 7;

function todayOf(place) {
  return place.dataset.frozen || new Date(Date.now() + HOURS_AHEAD * 3600e3).toISOString().slice(0, 10);
}

const none = (place) => place.querySelector("[data-none]");

function mark(place, today) {
  place.querySelectorAll("[data-day]").forEach((part) => {
    part.classList.toggle("sg-days__today", part.dataset.day === today);
  });
}

// The week of today, else the one that was shown when the page was built; both ways from there by buttons.
function pickWeek(place) {
  const today = todayOf(place);
  const weeks = [...place.querySelectorAll("[data-from]")];
  const built = weeks.findIndex((one) => !one.hidden);
  const here = weeks.findIndex((one) => one.dataset.from <= today && today <= one.dataset.to);
  const show = (number) => weeks.forEach((one, at) => (one.hidden = at !== number));
  show(here < 0 ? built : here);
  none(place).hidden = here >= 0;
  mark(place, today);
  weeks.forEach((week, at) => {
    week.querySelectorAll("[data-week-step]").forEach((button) => {
      button.addEventListener("click", () => {
        const way = Number(button.dataset.weekStep);
        const next = weeks[at + way];
        show(at + way);
        const same = next.querySelector(`[data-week-step="${way}"]`);
        (same.disabled ? next.querySelector("[data-week-step]:not([disabled])") : same).focus();
      });
    });
  });
}

// A day of the days around the build. Where there is nothing today, a sentence says so, or nothing is shown.
function pickDay(place) {
  const today = todayOf(place);
  let found = false;
  place.querySelectorAll("[data-from]").forEach((one) => {
    one.hidden = one.dataset.from !== today;
    found ||= !one.hidden;
  });
  if (none(place)) none(place).hidden = found;
  else place.hidden = !found;
}

// The weekday in a timetable: marked in the table.
function pickGrid(place) {
  const weekday = String(new Date(todayOf(place) + "T00:00Z").getUTCDay() || 7);
  place.querySelectorAll("[data-grid]").forEach((table) => {
    if (!table.querySelector(`[data-weekday="${weekday}"]`)) return;
    table.dataset.today = weekday;
    table.querySelectorAll(`[data-weekday="${weekday}"]`).forEach((one) => one.classList.add("sg-grid__today"));
  });
}

// Events that have ended since the page was built go over to those behind, or away where there are none.
function pickEvents(place) {
  const today = todayOf(place);
  const over = place.querySelector("[data-over]");
  const ended = [...place.querySelectorAll("[data-to]")].filter((one) => one.dataset.to < today);
  ended.forEach((one) => {
    if (over) over.querySelector("ul").prepend(one);
    else one.remove();
    one.removeAttribute("data-to");
  });
  const left = place.querySelector("[data-to]");
  if (over && ended.length) over.hidden = false;
  if (none(place)) none(place).hidden = Boolean(left);
  else if (!left) place.hidden = true;
}

const PICKS = { week: pickWeek, day: pickDay, grid: pickGrid, events: pickEvents };
document.querySelectorAll("[data-pick]").forEach((place) => PICKS[place.dataset.pick](place));
