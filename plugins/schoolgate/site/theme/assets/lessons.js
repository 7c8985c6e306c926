// Filters the store of lessons. All of it is read when somebody first asks; nothing leaves the reader's machine.
"use strict";

(() => {
  const form = document.getElementById("sg-store");
  if (!form) return;
  const say = form.dataset;
  const input = form.elements.namedItem("q");
  const selects = [...form.querySelectorAll("select")];
  const status = document.getElementById("sg-store-status");
  const found = document.getElementById("sg-store-found");
  const list = document.getElementById("sg-store-list");
  const next = document.getElementById("sg-store-next");
  const reset = document.getElementById("sg-store-reset");
  const tree = document.getElementById("sg-store-tree");
  const PAGE = 50;
  const FIRST = 8; // as many as a phone shows are there at once, the others of the page a moment later
  const SLICE = 1000; // lessons that are made ready at a time, so that a phone can draw in between
  const NEVER = 100; // misses of a lesson that lacks a word: more than there are conditions
  const SETTLED = 300; // milliseconds after the last key, when the address is brought up to date
  const WAYS = ["page", "file", "external", "offline"];
  const ICONS = { page: "right", file: "download", external: "out", offline: "phone" };

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const counted = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
  const dayOf = (iso) => iso.split("-").reverse().join("/");
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  const painted = (then) => requestAnimationFrame(() => setTimeout(then));
  const pause = () => new Promise((done) => setTimeout(done));

  // --- The store, read once -------------------------------------------------------------------------

  let reading;
  const read = () => (reading ??= fetch(say.rows).then(open).catch(forget));

  function forget(error) {
    reading = undefined; // whoever asks again may have a connection then
    throw error;
  }

  async function open(answer) {
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    const { names, columns } = await answer.json();
    const store = { names, columns, size: columns.title.length, texts: [], facets: {} };
    columns.combination = Uint16Array.from(columns.combination);
    for (const name of ["grade", "subject", "kind", "teacher"]) store.facets[name] = Uint16Array.from(columns[name]);
    // 1 for what is on this site, whether a page or a file: readers need not tell them apart.
    store.facets.reach = Uint16Array.from(columns.reach, (way) => Math.max(way, 1));
    store.values = {
      grade: names.grade,
      subject: names.subject,
      kind: names.kind,
      teacher: names.teacher,
      reach: WAYS.slice(1).map((way) => [way]),
    };
    const of = (name, row) => names[name][columns[name][row] - 1];
    for (let start = 0; start < store.size; start += SLICE) {
      const texts = [];
      for (let row = start; row < Math.min(start + SLICE, store.size); row++) {
        const facets = ["grade", "subject", "teacher"].map((name) => of(name, row)?.[1] ?? "");
        texts.push(` ${columns.title[row]} ${of("unit", row) ?? ""} ${facets.join(" ")}`);
      }
      store.texts.push(...fold(texts.join("\n")).replace(/[^a-z0-9\n]+/g, " ").split("\n"));
      await pause();
    }
    store.of = of;
    return store;
  }

  // --- One question ---------------------------------------------------------------------------------

  const wordsOf = (text) => fold(text).match(/[a-z0-9]+/g) ?? [];
  const isOpen = () => Boolean(wordsOf(input.value).length || selects.some((one) => one.value));

  /** Find the rows that fit. A row that misses one condition only still counts for the choices of that one. */
  function search(store) {
    const words = wordsOf(input.value).map((word) => ` ${word}`);
    const tests = conditions(store);
    const misses = new Uint8Array(store.size);
    for (const word of words) {
      for (let row = 0; row < store.size; row++) if (!store.texts[row].includes(word)) misses[row] = NEVER;
    }
    for (const { column, allowed } of tests) {
      if (!allowed) continue;
      for (let row = 0; row < store.size; row++) misses[row] += allowed[column[row]] ? 0 : 1;
    }
    const rows = [];
    for (let row = 0; row < store.size; row++) if (!misses[row]) rows.push(row);
    return { rows, misses, tests };
  }

  /** A condition for every select: its column, and which values of it will do; null where nothing is asked. */
  function conditions({ names, columns, facets, values }) {
    const asked = Object.fromEntries(selects.map((one) => [one.dataset.facet, one.value]));
    const known = { ...values, software: names.software };
    const place = (name) => known[name].findIndex(([folded]) => folded === asked[name]);
    const found = Object.entries(facets).map(([name, column]) => {
      const wanted = asked[name] && place(name);
      const allowed = asked[name] ? [false, ...known[name].map((_, at) => at === wanted)] : null;
      return { name, column, allowed, size: known[name].length };
    });
    const wanted = asked.software && place("software");
    const allowed = asked.software ? [false, ...names.combination.map((some) => some.includes(wanted))] : null;
    const size = names.combination.length;
    return [...found, { name: "software", column: columns.combination, allowed, size }];
  }

  /** For every choice, how many lessons it would leave, the other conditions being as they are. */
  function count({ names, size }, { misses, tests }) {
    const counts = {};
    for (const { name, column, allowed, size: most } of tests) {
      const found = (counts[name] = new Uint32Array(most + 1));
      for (let row = 0; row < size; row++) {
        const value = column[row];
        if (misses[row] === 0 || (misses[row] === 1 && allowed && !allowed[value])) found[value]++;
      }
    }
    const combinations = counts.software;
    counts.software = new Uint32Array(names.software.length + 1);
    names.combination.forEach((some, at) => {
      for (const one of some) counts.software[one + 1] += combinations[at + 1];
    });
    return counts;
  }

  // --- What is seen ---------------------------------------------------------------------------------

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  const icon = (name) => {
    const made = element("span", `sg-icon sg-icon--${name}`);
    made.ariaHidden = "true";
    return made;
  };

  /** Text goes into the page as text only: whatever a cell holds, it is shown, never run. */
  function item({ names, columns, of }, row) {
    const way = WAYS[columns.reach[row]];
    const title = element("p", "sg-lesson__title");
    const address = columns.address[row];
    if (address) {
      const link = element("a", "", columns.title[row]);
      link.href = way === "external" ? address : say.base + address;
      title.append(link);
    } else {
      title.append(columns.title[row]);
    }
    const meta = element("p", "sg-lesson__meta");
    const kind = of("kind", row);
    if (kind) meta.append(element("span", "sg-label", kind[1]), " ");
    const combination = names.combination[columns.combination[row] - 1] ?? [];
    const [grade, subject] = [of("grade", row)[1], of("subject", row)[1]];
    const place = subject === kind?.[1] ? grade : `${grade}, ${subject}`;
    const software = combination.map((one) => names.software[one][1]).join(", ");
    for (const text of [place, of("unit", row), of("teacher", row)?.[1], software]) {
      if (text) meta.append(element("span", "", text), " ");
    }
    const day = of("day", row);
    if (day) {
      const time = element("time", "", dayOf(day));
      time.dateTime = day;
      meta.append(time);
    }
    const how = element("span", "", say[`way${way[0].toUpperCase()}${way.slice(1)}`]);
    const detail = of("detail", row);
    if (detail) how.append(" ", element("span", "sg-lesson__detail", detail));
    const text = element("div", "sg-lesson__text", title, meta);
    return element("li", "sg-lesson", text, element("p", `sg-lesson__way sg-lesson__way--${way}`, icon(ICONS[way]), how));
  }

  const items = (store, rows, start, end) => rows.slice(start, end).map((row) => item(store, row));

  function begin(store, { rows }) {
    list.replaceChildren(...items(store, rows, 0, FIRST));
    next.hidden = true;
    status.textContent = rows.length ? fill(say.found, { count: counted(rows.length) }) : say.nothing;
  }

  function complete(store, answers) {
    list.append(...items(store, answers.rows, FIRST, PAGE));
    page(store, answers.rows, Math.min(PAGE, answers.rows.length));
    offer(store, count(store, answers));
  }

  function page(store, rows, shown) {
    const rest = Math.min(PAGE, rows.length - shown);
    next.hidden = rest <= 0;
    next.textContent = fill(say.more, { count: rest });
    next.onclick = () => {
      const added = items(store, rows, shown, shown + PAGE);
      list.append(...added);
      const first = added[0].querySelector("a") ?? added[0];
      if (first === added[0]) first.tabIndex = -1;
      first.focus();
      page(store, rows, shown + added.length);
    };
  }

  /** Behind each choice stands how many lessons it would leave, the other conditions being as they are. */
  function offer(store, counts) {
    label((name, value) => {
      const values = store.values[name] ?? store.names[name];
      const at = values.findIndex(([folded]) => folded === value) + 1;
      return ` (${counted(counts[name][at])})`;
    });
  }

  function label(behind) {
    for (const select of selects) {
      for (const option of [...select.options].slice(1)) {
        option.dataset.label ??= option.textContent;
        const text = option.dataset.label + behind(select.dataset.facet, option.value);
        if (option.textContent !== text) option.textContent = text;
      }
    }
  }

  function close() {
    found.hidden = true;
    tree.hidden = false;
    reset.hidden = true;
    status.textContent = "";
    list.replaceChildren();
    label(() => "");
  }

  let current = 0; // number of the newest question; an answer to another one is thrown away

  async function answer() {
    const number = ++current;
    for (const one of selects) one.classList.toggle("sg-store__chosen", Boolean(one.value));
    if (!isOpen()) return close();
    reset.hidden = false;
    try {
      const waiting = setTimeout(() => (status.textContent = say.loading), SETTLED);
      const store = await read().finally(() => clearTimeout(waiting));
      if (number !== current) return;
      const answers = search(store);
      begin(store, answers);
      found.hidden = false;
      tree.hidden = true;
      painted(() => number === current && complete(store, answers));
    } catch (error) {
      if (number !== current) return;
      close();
      status.textContent = say.failed;
      console.error(error);
    }
  }

  // --- The address ----------------------------------------------------------------------------------

  function remember() {
    const address = new URL(location.href);
    for (const one of [input, ...selects]) {
      if (one.value.trim()) address.searchParams.set(one.name, one.value);
      else address.searchParams.delete(one.name);
    }
    if (address.href !== location.href) history.replaceState(null, "", address);
  }

  function recall() {
    const wanted = new URL(location.href).searchParams;
    for (const one of [input, ...selects]) one.value = wanted.get(one.name) ?? "";
    for (const one of selects) if (one.selectedIndex < 0) one.value = "";
    answer();
  }

  let timer;
  function changed() {
    clearTimeout(timer);
    timer = setTimeout(remember, SETTLED);
    answer();
  }

  input.addEventListener("input", changed);
  selects.forEach((one) => one.addEventListener("change", changed));
  form.addEventListener("focusin", () => read().catch(() => {}), { once: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    setTimeout(() => {
      changed();
      input.focus();
    });
  });
  addEventListener("popstate", recall);
  addEventListener("pageshow", (event) => event.persisted && recall());
  recall();
})();
