// The search page. What is looked for never leaves the reader's machine: search-index.js asks there.
"use strict";

(() => {
  const form = document.getElementById("sg-search");
  if (!form) return;
  const say = form.dataset;
  const input = form.elements.namedItem("q");
  const fieldset = document.getElementById("sg-filters");
  const status = document.getElementById("sg-status");
  const list = document.getElementById("sg-results");
  const older = document.getElementById("sg-older");
  const root = new URL(say.base || document.documentElement.dataset.base || "./", location.href);
  const { fold, fromIndex, wanted, warm, loosely, engineFor, hasMore, useAll } = SgSearch(root);
  const PAGE = 10;
  const EXCERPT = 30; // words
  const PAUSE = 200; // milliseconds after the last key

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const dayOf = (iso) => iso.split("-").reverse().join("/");

  // --- One search ---------------------------------------------------------------------------------

  const state = { query: "", category: "", year: "", older: false };
  let current = 0; // number of the newest search; an answer to another one is thrown away

  /** Split a query into words the index can know: 30/4 is a word of its own there, and two words else. */
  function wordsOf(query, parts) {
    const known = (word) => parts.some((shard) => shard.knows(fold(word)));
    const words = query.normalize("NFC").toLowerCase().split(/\s+/).flatMap((token) => {
      const pieces = token.match(/[\p{L}\p{N}]+/gu) ?? [];
      return pieces.length < 2 || known(pieces.join("")) ? [pieces.join("")] : pieces;
    });
    return [...new Set(words.filter(Boolean))];
  }

  async function search({ again = false } = {}) {
    const number = ++current;
    const stale = () => number !== current;
    if (!state.query.trim()) return clear();
    status.textContent = say.searching;
    try {
      const parts = await wanted();
      await Promise.all(parts.map((shard) => shard.ready()));
      const words = wordsOf(state.query, parts);
      const unknown = words.filter((word) => !parts.some((shard) => shard.knows(fold(word))));
      const asked = words.filter((word) => !unknown.includes(word));
      const able = parts.filter((shard) => asked.every((word) => shard.knows(fold(word))));
      const found = { asked, unknown, results: [], of: pagesOf(able) };
      if (asked.length && able.length) {
        const term = asked.join(" ");
        const engine = engineFor(term);
        if (stale()) return;
        add(found, await engine.search(term));
        if (stale()) return;
        if (engine.exact) {
          if (shown(found).length) {
            await show(found, stale, again);
            again = true;
          }
          add(found, await loosely.search(term));
        }
      }
      if (stale()) return;
      await show(found, stale, again);
      if (!stale()) announce(found);
    } catch (error) {
      if (stale()) return;
      status.textContent = say.failed;
      throw error;
    }
  }

  const pagesOf = (parts) => new Map(parts.flatMap((shard) => [...shard.pages]));

  /** Add results behind those already there; those of shards that lack a word are no answers. */
  function add(found, results) {
    const seen = new Set(found.results.map((result) => result.id));
    found.results.push(...results.filter(({ id }) => found.of.has(id) && !seen.has(id)));
  }

  const fits = (page, except) =>
    ["category", "year"].every((name) => name === except || !state[name] || page[name] === state[name]);
  const shown = (found) => found.results.filter(({ id }) => fits(found.of.get(id)));

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
    const items = await Promise.all(results.slice(0, size).map((result) => item(result, found)));
    if (stale()) return;
    list.replaceChildren(...items);
    offer(found);
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

  async function item(result, found) {
    const { url, content, locations, meta } = await result.data();
    const [address, ...rest] = url.split("#");
    const [day, image, ...category] = rest.join("#").split(";");
    const label = element("span", { className: "sg-label" }, category.join(";"));
    const facts = element("p", { className: "sg-card__meta" }, label);
    if (day) facts.append(" ", element("time", { dateTime: day }, dayOf(day)));
    const link = element("a", { href: address }, ...title(fromIndex(meta.title), found.asked));
    const text = element(
      "div",
      { className: "sg-row__text" },
      element("h2", { className: "sg-row__title" }, link),
      facts,
      element("p", { className: "sg-result__text" }, ...excerpt(fromIndex(content).split(" "), locations)),
    );
    const row = element("article", { className: image ? "sg-row" : "sg-row sg-row--plain" }, text);
    if (image) {
      const picture = element("img", { src: new URL(image, root).href, alt: "", loading: "lazy" });
      row.append(element("div", { className: "sg-row__picture" }, picture));
    }
    return element("li", {}, row);
  }

  /** Text goes into the page as text only: whatever a title or a body holds, it is shown, never run. */
  const marked = (words, isHit) => words.flatMap((word, place) => [isHit(word, place) ? element("mark", {}, word) : word, " "]);

  function title(text, asked) {
    const begins = asked.map(fold);
    const bare = (word) => fold(word).replace(/[^\p{L}\p{N}]/gu, "");
    return marked(text.split(" "), (word) => begins.some((begin) => bare(word).startsWith(begin)));
  }

  function excerpt(words, locations) {
    const hits = [...new Set(locations)].sort((a, b) => a - b);
    const within = (start) => hits.filter((hit) => hit >= start && hit < start + EXCERPT - 3).length;
    const densest = hits.reduce((best, hit) => (within(hit) > within(best) ? hit : best), hits[0] ?? 0);
    const start = Math.max(0, Math.min(densest - 3, words.length - EXCERPT));
    const end = start + EXCERPT;
    const nodes = marked(words.slice(start, end), (_, place) => hits.includes(place + start));
    return [start ? "… " : "", ...nodes, end < words.length ? "…" : ""];
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
      for (const { id } of found.results) {
        const one = found.of.get(id);
        if (one[name] && fits(one, name)) counts.set(one[name], (counts.get(one[name]) ?? 0) + 1);
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
    useAll((state.older = asked.has("truoc")));
    input.value = state.query;
    await offerOlder();
    await search();
  }

  async function offerOlder() {
    older.hidden = !(await hasMore());
  }

  let timer;
  let typing = false; // a new step of the history at the first key only, not at each

  input.addEventListener("input", () => {
    state.query = input.value;
    state.category = state.year = "";
    const finished = input.value.slice(0, input.value.lastIndexOf(" ") + 1).trim().normalize("NFC").toLowerCase();
    if (finished) engineFor(finished).prepare(finished).catch(() => {});
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(!typing);
      typing = true;
      search();
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
    useAll((state.older = true));
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
  warm().catch(() => {}); // said when somebody searches
  recall().catch(failed);
})();
