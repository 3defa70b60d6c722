// What is typed on a page and not on the server yet: kept on this device until the server has it, once.
// Each open page is a writer of its own and counts its steps; the server takes a step when it builds on
// what it has, answers a repeated one as done, and refuses one that would overwrite somebody's newer text.
"use strict";
(function () {
  if (!window.bina) return;
  const { queue, words } = window.bina;
  const PAUSE = 800; // milliseconds without typing before a step is sent

  const device = new Promise((resolve) => {
    if (!window.indexedDB) return resolve(null);
    const request = indexedDB.open("bina-drafts", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("drafts", { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => resolve(null);
  });

  async function store(mode, work) {
    const db = await device;
    if (!db) return undefined;
    return new Promise((resolve) => {
      const request = work(db.transaction("drafts", mode).objectStore("drafts"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined); // storage refused: the text still goes to the server
    });
  }

  const random = () =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  class Draft {
    /**
     * kept is what the server has: { sequence, writer, step }. hear is told: state(kind), taken(reply),
     * clash(theirs), refused(sentence, status).
     */
    constructor(name, url, kept, hear) {
      this.name = words.person + "/" + name;
      this.key = name;
      this.url = url;
      this.kept = kept;
      this.base = kept.sequence;
      this.hear = hear;
      this.writer = random();
      this.step = 0;
      this.after = null;
      this.timer = 0;
      this.body = null;
      queue.listen((key, kind, reply) => key === this.key + ":" + this.writer && this.heard(kind, reply));
      addEventListener("pagehide", () => this.timer && this.send());
    }

    /** What this device holds and the server has not: { body, fits } of the latest, or null. */
    async left() {
      const all = (await store("readonly", (drafts) => drafts.getAll())) || [];
      let latest = null;
      for (const draft of all.filter((one) => one.name === this.name)) {
        const delivered = draft.body.writer === this.kept.writer && draft.body.step <= this.kept.step;
        if (delivered) this.drop(draft.key);
        else if (!latest || draft.at > latest.at) latest = draft;
      }
      if (!latest) return null;
      this.found = latest;
      return { body: latest.body, fits: latest.body.base === this.base || latest.body.writer === this.kept.writer };
    }

    /** The text found on this device lives on in this page. */
    adopt() {
      this.after = this.found.body.writer;
    }

    /** The text found on this device is given up. */
    forget() {
      if (this.found) this.drop(this.found.key);
      this.found = null;
    }

    /** From now on this page builds on what the server has. */
    rebase(theirs) {
      this.base = theirs.sequence;
      this.after = null;
    }

    /** Keeps this on the device at once and sends it soon. */
    change(fields) {
      if (!this.timer) this.step += 1;
      this.keep(fields);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), PAUSE);
    }

    /** Keeps and sends this at once. */
    now(fields) {
      if (!this.timer) this.step += 1;
      this.keep(fields);
      this.send();
    }

    keep(fields) {
      this.body = { ...fields, base: this.base, writer: this.writer, step: this.step, after: this.after };
      const record = { key: this.name + ":" + this.writer, name: this.name, at: Date.now(), body: this.body };
      store("readwrite", (drafts) => drafts.put(record));
    }

    send() {
      clearTimeout(this.timer);
      this.timer = 0;
      queue.put(this.key + ":" + this.writer, this.url, this.body);
    }

    drop(key) {
      store("readwrite", (drafts) => drafts.delete(key));
    }

    heard(kind, reply) {
      if (kind === "device") return this.hear.state("device");
      if (kind === "waiting") return this.hear.state("waiting");
      if (kind === "saved") return this.taken(reply.data);
      if (kind !== "refused") return this.hear.state("failed");
      if (reply.status !== 409) return this.hear.refused((reply.data || {}).title || words.failed, reply.status);
      if (reply.data.writer !== this.writer) this.hear.clash(reply.data);
    }

    taken(reply) {
      if (reply.step === this.step && !this.timer) {
        this.drop(this.name + ":" + this.writer);
        this.forget();
      }
      this.base = reply.sequence;
      this.hear.taken(reply);
    }
  }

  const clock = () => new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" }).format(new Date());

  /** Shows one of the fixed sentences of a save: saved, device, waiting or failed. */
  Draft.tell = (element, kind) => {
    const [tone, icon, text] = {
      saved: ["", "check", words.savedAt.replace("{0}", clock())],
      device: ["--wait", "cloud-upload", words.safe],
      waiting: ["--wait", "cloud-upload", words.waiting],
      failed: ["--bad", "exclamation-circle", words.failed],
    }[kind];
    element.className = "b-save b-live" + (tone ? " b-save" + tone : "");
    const glyph = document.createElement("span");
    glyph.className = "pi pi-" + icon;
    glyph.setAttribute("aria-hidden", "true");
    element.replaceChildren(glyph, text);
  };

  window.bina.Draft = Draft;
})();
