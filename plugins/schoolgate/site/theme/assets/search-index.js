// What the search page knows of the index: its shards, their words and their pages (site/search/).
// A search loads the list of shards, a piece of the word index per word and shard, and the pages it shows.
// This script waits for nothing: what the address asks for is under way before the page is drawn.
"use strict";

(() => {
  const root = new URL("..", document.currentScript.src);
  const AT_ONCE = 6; // files that browsers ask an ordinary server for at a time
  const home = new URL("tim-kiem/", root);
  const BEGINNING = 3; // letters from which on a word is also looked for as the beginning of others
  const MOST = 2.2; // what a word can be worth however often it stands in a text; the title adds as much again
  let older = false;

  const fold = (text) => text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "");
  const isShort = (folded) => folded.length < BEGINNING;
  const fits = (word, known) => (isShort(word.folded) ? known === word.folded : known.startsWith(word.folded));
  const hasMarks = (text) => fold(text) !== text;

  const once = (make) => {
    let made;
    return () => (made ??= make().catch((error) => ((made = undefined), Promise.reject(error))));
  };

  async function read(url) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).json();
  }

  /** A part of the index. A page of it is a number; `of` and `length` say what is known of each. */
  class Shard {
    constructor({ path, current, ...table }) {
      this.folder = new URL(path, home);
      this.current = current;
      this.files = new Map();
      this.ready = once(async () => this.open(current ? table : await this.file("table.sg")));
    }

    open({ groups, of, lengths, pieces }) {
      this.begins = pieces.split(" ");
      this.size = of.length;
      this.of = (page) => groups[of.charCodeAt(page) - 48];
      this.length = (page) => (lengths.charCodeAt(page) - 48) ** 2;
    }

    file(path) {
      if (!this.files.has(path)) this.files.set(path, once(() => read(new URL(path, this.folder))));
      return this.files.get(path)();
    }

    page(number) {
      return this.file(`pages/${number}.sg`);
    }

    /** Return the entries of a word and, unless it is a short one, of those that begin with it. */
    async entries(folded) {
      const whole = isShort(folded);
      const first = Math.max(0, this.place(folded));
      const last = whole ? first : this.place(`${folded}\uffff`);
      const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      const pieces = await Promise.all(numbers.map((number) => this.file(`words/${number}.sg`)));
      return pieces.flat().filter(([word]) => (whole ? word === folded : word.startsWith(folded)));
    }

    /** Return the number of the piece in which a word would stand. */
    place(word) {
      let low = 0;
      for (let high = this.begins.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (this.begins[middle] <= word) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    }
  }

  const list = async (cache) => {
    const answer = await fetch(new URL("shards.json", home), { cache });
    return (await answer.json()).map((entry) => new Shard(entry));
  };
  let shards = once(() => list("default")); // the page has asked for it beforehand

  const wanted = async () => {
    const parts = (await shards()).filter((shard) => shard.current || older);
    await Promise.all(parts.map((shard) => shard.ready()));
    return parts;
  };

  /** A word that is looked for, with its entries in each shard. */
  async function look(text, parts) {
    const folded = fold(text);
    const found = await Promise.all(parts.map((shard) => shard.entries(folded)));
    return { text, folded, found, known: found.some((entries) => entries.length) };
  }

  /** Look for the words of a query: 30/4 is a word of its own in the index, and two words else. */
  async function wordsOf(query, parts) {
    const tokens = query.normalize("NFC").toLowerCase().split(/\s+/).map((token) => token.match(/[\p{L}\p{N}]+/gu) ?? []);
    const looked = await Promise.all(tokens.filter((pieces) => pieces.length).map(async (pieces) => {
      const joined = await look(pieces.join(""), parts);
      if (joined.known || pieces.length < 2) return [joined];
      return Promise.all(pieces.map((piece) => look(piece, parts)));
    }));
    const words = new Map(looked.flat().map((word) => [word.text, word]));
    return [...words.values()];
  }

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  /** Return what a word is worth on each page of a shard: Map of page to { score, exact }. */
  function worth(word, at, parts, pages, average) {
    const shard = parts[at];
    const best = new Map();
    for (const [known, forms] of word.found[at]) {
      const near = known === word.folded ? 1 : (0.5 * word.folded.length) / known.length;
      const times = new Map();
      for (const [form, numbers] of forms) {
        const exact = hasMarks(word.text) && form.startsWith(word.text);
        for (let step = 0, page = 0; step < numbers.length; step += 2) {
          page += numbers[step];
          const before = times.get(page);
          times.set(page, {
            count: (numbers[step + 1] >> 1) + (before?.count ?? 0),
            titled: numbers[step + 1] & 1 || (before?.titled ?? 0),
            exact: exact || !!before?.exact,
          });
        }
      }
      const holding = word.holding.get(known);
      const rare = Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
      for (const [page, { count, titled, exact }] of times) {
        const full = (count * MOST) / (count + (MOST - 1) * (0.5 + (0.5 * shard.length(page)) / average));
        const { score = 0, exact: already = false } = best.get(page) ?? {};
        best.set(page, { score: Math.max(score, near * rare * (full + titled * MOST)), exact: exact || already });
      }
    }
    return best;
  }

  /** Rank the pages that have all words: as typed before other accents, then by worth, then the newest. */
  function rank(words, parts) {
    const pages = sum(parts.map((shard) => shard.size));
    const average = sum(parts.flatMap((shard) => Array.from({ length: shard.size }, (_, page) => shard.length(page)))) / pages;
    for (const word of words) {
      word.holding = new Map();
      for (const [known, forms] of word.found.flat()) {
        const held = sum(forms.map(([, numbers]) => numbers.length / 2));
        word.holding.set(known, Math.min(pages, (word.holding.get(known) ?? 0) + held));
      }
    }
    const results = parts.flatMap((shard, at) => {
      const [first, ...others] = words.map((word) => worth(word, at, parts, pages, average));
      return [...first].flatMap(([page, { score, exact }]) => {
        const rest = others.map((values) => values.get(page));
        if (!rest.every(Boolean)) return [];
        const all = [{ score, exact }, ...rest];
        const [category, year] = shard.of(page);
        const place = { shard, at, page, category, year };
        return [{ ...place, score: sum(all.map((one) => one.score)), exact: all.filter((one) => one.exact).length }];
      });
    });
    return results.sort((a, b) => b.exact - a.exact || b.score - a.score || a.at - b.at || a.page - b.page);
  }

  async function ask(query) {
    const parts = await wanted();
    const words = await wordsOf(query, parts);
    const asked = words.filter((word) => word.known);
    const unknown = words.filter((word) => !word.known).map((word) => word.text);
    return { asked, unknown, results: asked.length ? rank(asked, parts) : [] };
  }

  async function search(query) {
    try {
      return await ask(query);
    } catch {
      // A kept copy of the list may name shards that a nightly build has replaced.
      shards = once(() => list("reload"));
      return ask(query);
    }
  }

  const address = new URL(location.href).searchParams;
  older = address.has("truoc");
  const begun = address.get("q");
  let answer = begun && search(begun);
  if (answer) {
    const load = ({ results }) => results.slice(0, AT_ONCE).map(({ shard, page }) => shard.page(page));
    answer.then((found) => Promise.all(load(found))).catch(() => {}); // said by the page
  }

  window.sgSearch = {
    AT_ONCE,
    root,
    fold,
    fits,
    /** Find the pages that have all words of a query, the unknown ones aside. */
    search(query) {
      const found = query === begun && answer ? answer : search(query);
      answer = undefined;
      return found;
    },
    /** Load what a search for these finished words will need. */
    prepare: async (query) => void (await wordsOf(query, await wanted())),
    /** Whether there are shards that are not searched yet. */
    hasMore: async () => !older && (await shards()).some((shard) => !shard.current),
    useAll: (all) => {
      older = all;
    },
  };
  dispatchEvent(new Event("sg-search"));
})();
