// The search page. What is looked for never leaves the reader's machine: search-index.js asks there.
"use strict";

const openSearch = (index) => {
  const form = document.getElementById("sg-search");
  const say = form.dataset;
  const input = form.elements.namedItem("q");
  const fieldset = document.getElementById("sg-filters");
  const status = document.getElementById("sg-status");
  const list = document.getElementById("sg-results");
  const older = document.getElementById("sg-older");
  const { root, fold, fits, AT_ONCE } = index;
  const PAGE = 10;
  const EXCERPT = 30; // words
  const PAUSE = 200; // milliseconds after the last key

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const dayOf = (iso) => iso.split("-").reverse().join("/");

  // --- One search ---------------------------------------------------------------------------------

  const state = { query: "", category: "", year: "", older: false };
  let current = 0; // number of the newest search; an answer to another one is thrown away

  async function search({ again = false, typing = false } = {}) {
    const number = ++current;
    const stale = () => number !== current;
    const query = typing ? state.query.replace(/(^|\s)\p{L}$/u, "") : state.query; // one letter is no word yet
    if (!query.trim()) return clear();
    status.textContent = say.searching;
    try {
      const found = await index.search(query);
      if (stale()) return;
      await show(found, stale, again);
      if (!stale()) announce(found);
    } catch (error) {
      if (stale()) return;
      status.textContent = say.failed;
      throw error;
    }
  }

  const passes = (page, except) =>
    ["category", "year"].every((name) => name === except || !state[name] || page[name] === state[name]);
  const shown = (found) => found.results.filter((page) => passes(page));

  function announce(found) {
    const count = shown(found).length;
    const sentences = [];
    if (found.unknown.length) sentences.push(fill(say.unknown, { words: found.unknown.join(", ") }));
    if (count) sentences.push(fill(say.count, { count }));
    else sentences.push(fill(older.hidden ? say.none : say.noneYet, { query: state.query.trim() }));
    status.textContent = sentences.join(" ");
  }

  function clear() {
    status.textContent = "";
    list.replaceChildren();
    fieldset.hidden = more.hidden = true;
  }

  // --- What is seen -------------------------------------------------------------------------------

  const element = (name, attributes = {}, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };

  const more = element("button", { type: "button", className: "sg-button sg-button--quiet", hidden: true });
  more.id = "sg-more";
  more.textContent = say.more;
  list.after(element("p", {}, more));

  async function show(found, stale, again = false) {
    const results = shown(found);
    const size = again ? Math.max(PAGE, list.children.length) : PAGE;
    const items = results.slice(0, size).map((result) => item(result, found));
    const first = await Promise.all(items.slice(0, AT_ONCE));
    if (stale()) return;
    list.replaceChildren(...first);
    offer(found);
    const others = await Promise.all(items.slice(AT_ONCE));
    if (stale()) return;
    list.append(...others);
    page(found, results, items.length);
  }

  function page(found, results, count) {
    more.hidden = results.length <= count;
    more.onclick = async () => {
      const next = await Promise.all(results.slice(count, count + PAGE).map((result) => item(result, found)));
      list.append(...next);
      next[0].querySelector("a").focus();
      page(found, results, count + next.length);
    };
  }

  async function item({ shard, page: number }, { asked }) {
    const { address, title, text: content, category, day, image } = await shard.page(number);
    const label = element("span", { className: "sg-label" }, category);
    const facts = element("p", { className: "sg-card__meta" }, label);
    if (day) facts.append(" ", element("time", { dateTime: day }, dayOf(day)));
    const link = element("a", { href: new URL(address, root).href }, ...marked(title.split(" "), isHit(asked)));
    const text = element(
      "div",
      { className: "sg-row__text" },
      element("h2", { className: "sg-row__title" }, link),
      facts,
      element("p", { className: "sg-result__text" }, ...excerpt(content.split(/\s+/), isHit(asked))),
    );
    const row = element("article", { className: image ? "sg-row" : "sg-row sg-row--plain" }, text);
    if (image) {
      const picture = element("img", { src: new URL(image, root).href, alt: "", loading: "lazy" });
      row.append(element("div", { className: "sg-row__picture" }, picture));
    }
    return element("li", {}, row);
  }

  /** Text goes into the page as text only: whatever a title or a body holds, it is shown, never run. */
  const marked = (words, hit) => words.flatMap((word) => [hit(word) ? element("mark", {}, word) : word, " "]);

  /** Return what tells whether a word of a text is one that was asked for, alone or inside 30/4. */
  const isHit = (asked) => (text) => {
    const pieces = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const fitting = (piece) => asked.some((word) => fits(word, piece));
    return [pieces.join(""), ...pieces].some(fitting);
  };

  function excerpt(words, hit) {
    const hits = words.flatMap((word, place) => (hit(word) ? [place] : []));
    const within = (start) => hits.filter((place) => place >= start && place < start + EXCERPT - 3).length;
    const densest = hits.reduce((best, place) => (within(place) > within(best) ? place : best), hits[0] ?? 0);
    const start = Math.max(0, Math.min(densest - 3, words.length - EXCERPT));
    const end = start + EXCERPT;
    return [start ? "… " : "", ...marked(words.slice(start, end), hit), end < words.length ? "…" : ""];
  }

  // --- Filters ------------------------------------------------------------------------------------

  const filters = ["category", "year"].map((name) => {
    const select = element("select", { name });
    select.addEventListener("change", () => {
      state[name] = select.value;
      remember(true);
      search();
    });
    fieldset.append(element("label", {}, say[name], " ", select));
    return { name, select };
  });

  /** Offer each value with the number of results it would leave, the other filter being as it is. */
  function offer(found) {
    for (const { name, select } of filters) {
      const counts = new Map(state[name] ? [[state[name], 0]] : []);
      for (const one of found.results) {
        if (one[name] && passes(one, name)) counts.set(one[name], (counts.get(one[name]) ?? 0) + 1);
      }
      const values = [...counts.keys()].sort((a, b) => a.localeCompare(b, "vi"));
      if (name === "year") values.reverse();
      const choices = values.map((value) => element("option", { value }, `${value} (${counts.get(value)})`));
      select.replaceChildren(element("option", { value: "" }, say.all), ...choices);
      select.value = state[name];
    }
    fieldset.hidden = !found.results.length;
  }

  // --- The address, keys, buttons -----------------------------------------------------------------

  const NAMES = { query: "q", category: "muc", year: "nam" };

  function remember(step) {
    const address = new URL(location.href);
    for (const [name, short] of Object.entries(NAMES)) {
      if (state[name].trim()) address.searchParams.set(short, state[name]);
      else address.searchParams.delete(short);
    }
    if (state.older) address.searchParams.set("truoc", "1");
    else address.searchParams.delete("truoc");
    if (address.href === location.href) return;
    history[step ? "pushState" : "replaceState"](null, "", address);
  }

  async function recall() {
    const asked = new URL(location.href).searchParams;
    for (const [name, short] of Object.entries(NAMES)) state[name] = asked.get(short) ?? "";
    index.useAll((state.older = asked.has("truoc")));
    input.value = state.query;
    await offerOlder();
    await search();
  }

  async function offerOlder() {
    older.hidden = !(await index.hasMore());
  }

  let timer;
  let typing = false; // a new step of the history at the first key only, not at each

  input.addEventListener("input", () => {
    state.query = input.value;
    state.category = state.year = "";
    const finished = input.value.slice(0, input.value.lastIndexOf(" ") + 1).trim();
    if (finished) index.prepare(finished).catch(() => {}); // said when somebody searches
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(!typing);
      typing = true;
      search({ typing });
    }, PAUSE);
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    typing = false;
    state.query = input.value;
    remember(true);
    search();
  });

  older.addEventListener("click", async () => {
    index.useAll((state.older = true));
    remember(true);
    older.hidden = true;
    status.tabIndex = -1;
    status.focus();
    await search({ again: true });
  });

  form.parentElement.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...list.querySelectorAll("a")];
    const place = stops.indexOf(document.activeElement);
    if (!step || place < 0 || !stops[place + step]) return;
    event.preventDefault();
    stops[place + step].focus();
  });

  const failed = (error) => {
    status.textContent = say.failed;
    console.error(error);
  };

  addEventListener("popstate", () => recall().catch(failed));
  if (input.value) {
    // Somebody has typed before this script was there.
    input.dispatchEvent(new Event("input"));
    offerOlder().catch(failed);
  } else recall().catch(failed);
};

// The index may come before this script or after it.
if (window.sgSearch) openSearch(window.sgSearch);
else addEventListener("sg-search", () => openSearch(window.sgSearch), { once: true });
