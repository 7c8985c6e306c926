// What the search page knows of the index: its shards, the words of each, and Pagefind itself.
// Pagefind drops words it does not know, and knows no đ: both are made up for here (site/search_*.py).
"use strict";

const SgSearch = (root) => {
  const home = new URL("tim-kiem/", root);
  let older = false;

  // In the index đ is ḏ, which Pagefind folds to d as it folds other marks.
  const fold = (text) => text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "");
  const toIndex = (text) => text.replace(/đ/g, "ḏ");
  const fromIndex = (text) => text.replace(/ḏ/g, "đ").replace(/Ḏ/g, "Đ");

  const once = (make) => {
    let made;
    return () => (made ??= make().catch((error) => ((made = undefined), Promise.reject(error))));
  };

  async function read(url) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return answer;
  }

  /** A part of the index; `words` and `pages` come from its catalog. */
  class Shard {
    constructor({ id, path, current }) {
      this.id = id;
      this.folder = new URL(path, home);
      this.current = current;
      this.pages = new Map();
      this.ready = once(() => this.open());
    }

    async open() {
      const packed = await read(new URL("catalog.sg", this.folder));
      const plain = packed.body.pipeThrough(new DecompressionStream("gzip"));
      const { words, pages } = await new Response(plain).json();
      this.words = words.split(" ");
      for (const [category, year, ids] of pages) {
        for (const id of ids.split(" ")) this.pages.set(`${this.id}_${id}`, { category, year });
      }
    }

    knows(word) {
      const words = this.words;
      let low = 0;
      for (let high = words.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (words[middle] < word) low = middle + 1;
        else high = middle;
      }
      return low < words.length && words[low].startsWith(word);
    }
  }

  const shards = once(async () => {
    const answer = await fetch(new URL("shards.json", home), { cache: "no-cache" });
    return (await answer.json()).map((entry) => new Shard(entry));
  });

  const wanted = async () => (await shards()).filter((shard) => shard.current || older);

  const options = (exact) => ({ exactDiacritics: exact, baseUrl: root.pathname, metaCacheTag: "1" });

  /** Pagefind with accents as typed (`exact`) or without; what it loads, both share through the cache. */
  class Engine {
    constructor(exact) {
      this.exact = exact;
      this.merged = new Map();
      this.start = once(() => this.begin());
    }

    async begin() {
      const first = (await shards())[0];
      const pagefind = await import(new URL("pagefind.js", first.folder));
      const engine = pagefind.createInstance({ ...options(this.exact), basePath: first.folder.pathname });
      await engine.init();
      this.merged.set(first, Promise.resolve());
      return engine;
    }

    async open() {
      const engine = await this.start();
      const parts = (await wanted()).filter((shard) => !this.merged.has(shard));
      for (const shard of parts) {
        this.merged.set(shard, engine.mergeIndex(shard.folder.pathname, options(this.exact)));
      }
      await Promise.all(this.merged.values());
      return engine;
    }

    async search(term) {
      return (await (await this.open()).search(toIndex(term))).results;
    }

    /** Load what a search for these words will need. */
    async prepare(words) {
      await (await this.open()).preload(toIndex(words));
    }
  }

  const exactly = new Engine(true);
  const loosely = new Engine(false);
  const engineFor = (term) => (/[^\x00-\x7f]/.test(term) ? exactly : loosely);

  /** Ask for everything a first search needs at once, instead of one after the other. */
  const warm = once(async () => {
    const parts = (await shards()).filter((shard) => shard.current);
    if (!parts.length) return;
    const urls = ["pagefind-worker.js", "wasm.unknown.pagefind"].map((name) => new URL(name, parts[0].folder));
    urls.push(...parts.map((shard) => new URL("pagefind-entry.json?ts=1", shard.folder)));
    for (const url of urls) fetch(url).catch(() => {});
    await Promise.all([...parts.map((shard) => shard.ready()), loosely.open()]);
  });

  return {
    fold,
    fromIndex,
    wanted,
    warm,
    loosely,
    engineFor,
    /** Whether there are shards that are not searched yet. */
    hasMore: async () => !older && (await shards()).some((shard) => !shard.current),
    useAll: (all) => {
      older = all;
    },
  };
};
