// The register of documents. All rows come in one file; what is looked for never leaves the reader's machine.
"use strict";

(() => {
  const form = document.getElementById("sg-finder");
  if (!form) return;
  const say = form.dataset;
  const body = document.getElementById("sg-rows");
  const pattern = document.getElementById("sg-row").content.querySelector("tr");
  const caption = document.getElementById("sg-caption").closest("caption");
  const found = document.getElementById("sg-found");
  const more = document.getElementById("sg-more-rows");
  const reset = document.getElementById("sg-reset");
  const first = [...body.children]; // the newest ones, which are in the page already
  const PAGE = 30; // a slow phone draws so many rows well within a tenth of a second
  const STEPS = 300; // rows folded at a time, so that a slow phone can answer in between
  const FILTERS = ["group", "issuer", "type", "year", "status"].filter((name) => form.elements.namedItem(name));

  const fold = (text) => text.normalize("NFD").replace(/[̀-ͯ]/g, "").toLowerCase().replaceAll("đ", "d");
  const pieces = (text) => (fold(text).match(/\d+|[a-z]+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, ""));
  const dayOf = (iso) => iso.split("-").reverse().join("/");
  const sizeOf = (bytes) =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB`;
  const yearOf = (day) => {
    const start = +day.slice(0, 4) - (day.slice(5, 7) < "08" ? 1 : 0);
    return day && `${start}-${start + 1}`;
  };
  const statusNames = new Map(
    [...(form.elements.namedItem("status")?.options ?? [])].map((one) => [one.value, one.text.replace(/ – \d+$/, "").trim()]),
  );

  // --- Rows -----------------------------------------------------------------------------------------

  let loading; // the promise of all rows

  async function load() {
    const answer = await fetch(say.rows);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { rows, groups, issuers, types, statuses, below } = await answer.json();
    const all = [];
    for (const [number, title, address, day, issuer, type, group, status, file, size, pages] of rows) {
      const symbol = pieces(number);
      const words = [...symbol, ...pieces(`${title} ${types[type][1]} ${issuers[issuer][1]}`)];
      all.push({
        number, title, address, day, file, size, pages,
        issuer: issuers[issuer][0], issuerName: issuers[issuer][1], type: types[type][0], typeName: types[type][1],
        group: groups[group], status: statuses[status], year: yearOf(day),
        squashed: symbol.join(""), symbol: ` ${symbol.join(" ")} `, words: ` ${words.join(" ")} `,
      });
      if (all.length % STEPS === 0) await new Promise((go) => setTimeout(go));
    }
    return { all, below };
  }

  // --- Filters --------------------------------------------------------------------------------------

  const chosen = () => Object.fromEntries(FILTERS.map((name) => [name, form.elements.namedItem(name).value]));

  /** Return the rows that fit: those that have exactly the number that was typed before the others. */
  function fitting({ all, below }, query, values) {
    const wanted = pieces(query);
    const squashed = /\d/.test(query) ? wanted.join("") : "";
    const issuers = new Set(below[values.issuer] ?? [values.issuer]);
    const exact = [];
    const others = [];
    for (const row of all) {
      if (values.issuer && !issuers.has(row.issuer)) continue;
      if (FILTERS.some((name) => name !== "issuer" && values[name] && row[name] !== values[name])) continue;
      if (!wanted.length || wanted.every((one) => row.symbol.includes(` ${one} `))) exact.push(row);
      else if (wanted.every((one) => row.words.includes(` ${one}`))) others.push(row);
      else if (squashed.length > 2 && row.squashed.includes(squashed)) others.push(row);
    }
    return exact.concat(others);
  }

  // --- The table ------------------------------------------------------------------------------------

  let shown = [];

  function draw(rows) {
    shown = rows;
    body.replaceChildren(...rows.slice(0, PAGE).map(element));
    more.hidden = rows.length <= PAGE;
  }

  /** Show the newest ones again, as the page came. */
  function restore(rows) {
    shown = rows;
    body.replaceChildren(...first);
    more.hidden = rows.length <= first.length;
  }

  function element(row) {
    const made = pattern.cloneNode(true);
    const [number, day, title, issuer, status] = made.children;
    number.firstElementChild.textContent = row.number || say.nameless;
    for (const time of [number.lastElementChild, day.firstElementChild]) {
      if (row.day) time.dateTime = row.day;
      else time.removeAttribute("datetime");
      time.textContent = row.day && dayOf(row.day);
    }
    const [link, note, state] = title.children;
    link.textContent = row.title;
    link.href = `${say.base}van-ban/${row.address}`;
    const [type, who, file] = note.children;
    type.textContent = row.typeName;
    who.textContent = issuer.textContent = row.issuerName;
    if (row.file) {
      file.href = `${say.base}tep/${row.file}`;
      const length = row.pages ? `, ${say.pages.replace("{count}", row.pages)}` : "";
      file.textContent = `PDF, ${sizeOf(row.size)}${length}`;
    } else file.remove();
    for (const badge of [state.firstElementChild, status.firstElementChild]) {
      badge.className = `sg-state sg-state--${row.status}`;
      badge.textContent = statusNames.get(row.status) ?? "";
    }
    if (row.status === "effective") state.remove();
    return made;
  }

  more.addEventListener("click", () => {
    const count = body.children.length;
    const rows = shown.slice(count, count + PAGE).map(element);
    body.append(...rows);
    more.hidden = body.children.length >= shown.length;
    rows[0]?.querySelector("a").focus();
  });

  // --- Asking ---------------------------------------------------------------------------------------

  let latest = 0;
  let later;

  /** Let the address lead to what is shown; browsers object to a new one for every key. */
  function remember(address) {
    clearTimeout(later);
    later = setTimeout(() => history.replaceState(null, "", address), 400);
  }

  async function ask() {
    const number = ++latest;
    const query = form.elements.namedItem("q").value;
    const values = chosen();
    const given = Object.entries({ q: query.trim(), ...values }).filter(([, value]) => value);
    remember(given.length ? `?${new URLSearchParams(given)}` : location.pathname);
    reset.hidden = !given.length;
    try {
      const data = await (loading ??= load());
      if (number !== latest) return;
      const rows = given.length ? fitting(data, query, values) : data.all;
      caption.hidden = given.length > 0;
      if (given.length) draw(rows);
      else restore(rows);
      found.textContent = !given.length ? "" : rows.length ? say.found.replace("{count}", rows.length) : say.none;
    } catch {
      loading = undefined;
      if (number === latest) found.textContent = say.failed;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener("input", ask);
  form.addEventListener("reset", () => setTimeout(ask));
  form.addEventListener("focusin", () => (loading ??= load().catch(() => (loading = undefined))), { once: true });
  more.hidden = true;

  const asked = new URLSearchParams(location.search);
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  if ([...asked].length) ask();
})();
