// Answers on their way to the server: kept on the device first, then sent until the server has them.
"use strict";
(function () {
  const BACK_OFF = [5, 20, 60]; // seconds

  // --- the device: one store of IndexedDB; without it answers live as long as the page
  function open() {
    return new Promise((resolve) => {
      if (!window.indexedDB) return resolve(null);
      const request = indexedDB.open("bina-quiz", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("answers", { keyPath: ["attempt", "number"] });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    });
  }

  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  class Device {
    constructor(attempt) {
      this.attempt = attempt;
      this.db = open();
    }
    range() {
      return IDBKeyRange.bound([this.attempt, 0], [this.attempt, Number.MAX_SAFE_INTEGER]);
    }
    async run(mode, work) {
      const db = await this.db;
      if (!db) return undefined;
      try {
        return await done(work(db.transaction("answers", mode).objectStore("answers")));
      } catch (full) {
        return undefined; // storage refused: the answer still goes to the server
      }
    }
    all() {
      return this.run("readonly", (store) => store.getAll(this.range())).then((list) => list || []);
    }
    async put(record) {
      return (await this.run("readwrite", (store) => store.put({ ...record, attempt: this.attempt }))) !== undefined;
    }
    drop(number) {
      return this.run("readwrite", (store) => store.delete([this.attempt, number]));
    }
    clear() {
      return this.run("readwrite", (store) => store.delete(this.range()));
    }
  }

  // --- the server: bina.api asks for sign-in in place; a plain call otherwise
  async function call(method, path, body) {
    const ask = window.bina ? window.bina.api : fetch; // asks for the password in place
    const response = await ask(path, {
      method,
      credentials: "same-origin",
      headers: { Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    const json = (response.headers.get("Content-Type") || "").includes("json");
    return { status: response.status, data: json ? await response.json() : null };
  }

  class Queue {
    /** say(state, sentence) is told: kept, sent, offline, failed, signin, stale, closed, newer. */
    constructor(base, attempt, say) {
      this.path = `${base}api/v1/me/attempts/${attempt}`;
      this.device = new Device(attempt);
      this.say = say;
      this.records = new Map();
      this.token = null;
      this.halted = false;
      this.failures = 0;
      this.last = 0;
      this.offset = 0;
      addEventListener("online", () => this.flush());
    }

    /** Fetches the attempt, takes it over, and joins what this device still holds. */
    async load() {
      const view = await this.ask("GET", "");
      this.offset = view.now - Date.now();
      if (view.status !== "OPEN") return view;
      this.token = (await this.ask("POST", "/page")).token;
      for (const saved of view.answers) {
        this.records.set(saved.number, { number: saved.number, value: JSON.parse(saved.value), sequence: saved.sequence, sent: true });
        this.last = Math.max(this.last, saved.sequence);
      }
      for (const local of await this.device.all()) {
        if (local.number === 0) continue;
        const server = this.records.get(local.number);
        if (server && server.sequence >= local.sequence) {
          await this.device.drop(local.number);
        } else {
          this.records.set(local.number, local);
          this.last = Math.max(this.last, local.sequence);
        }
      }
      return view;
    }

    /** A call that must succeed; throws with the status otherwise (0: no network). */
    async ask(method, path, body) {
      const reply = await call(method, this.path + path, body).catch(() => ({ status: 0 }));
      if (reply.status >= 200 && reply.status < 300) return reply.data;
      throw Object.assign(new Error("refused"), { status: reply.status, sentence: reply.data && reply.data.title });
    }

    value(number) {
      const record = this.records.get(number);
      return record ? record.value : [];
    }

    async put(number, value, patience) {
      if (this.halted) return;
      const record = { number, value, sequence: ++this.last, answeredAt: Date.now() + this.offset, sent: false };
      this.records.set(number, record);
      const safe = await this.device.put(record);
      this.say(safe ? "kept" : "held");
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.flush(), patience || 0);
    }

    pending() {
      return [...this.records.values()].filter((record) => !record.sent);
    }

    isOnServer(number) {
      const record = this.records.get(number);
      return Boolean(record && record.sent);
    }

    /** Sends what waits, one after the other; several callers share one run. */
    flush() {
      clearTimeout(this.retry);
      if (!this.running) this.running = this.send().finally(() => (this.running = null));
      return this.running;
    }

    async send() {
      for (let next; !this.halted && (next = this.pending()[0]); ) {
        try {
          await this.sendOne(next);
          this.failures = 0;
        } catch (problem) {
          if (!this.refused(next, problem)) return;
        }
      }
      if (!this.halted) this.say("sent");
    }

    async sendOne(record) {
      const kept = await this.ask("PUT", `/answers/${record.number}`, {
        sequence: record.sequence,
        value: record.value,
        token: this.token,
        answeredAt: Math.round(record.answeredAt),
      });
      record.sent = true;
      if (kept.sequence > record.sequence) this.say("newer");
      if (this.records.get(record.number) === record) await this.device.drop(record.number);
    }

    /** Says what the refusal means; true when the rest may still be sent. */
    refused(record, problem) {
      if (problem.status === 409) return this.halt("stale", problem.sentence, record);
      if (problem.status === 401) return this.halt("signin");
      if (problem.status === 0) return this.later("offline");
      if (problem.status >= 500 || problem.status === 429) return this.later("failed");
      return this.halt("closed", problem.sentence);
    }

    halt(state, sentence, record) {
      this.halted = true;
      if (state === "stale" && record) this.device.drop(record.number);
      this.say(state, sentence);
      return false;
    }

    /** After a new sign-in everything that waits is sent. */
    resume() {
      this.halted = false;
      return this.flush();
    }

    later(state) {
      const wait = BACK_OFF[Math.min(this.failures++, BACK_OFF.length - 1)];
      this.retry = setTimeout(() => this.flush(), wait * 1000);
      this.say(state);
      return false;
    }
  }

  window.binaQuizQueue = Queue;
})();
