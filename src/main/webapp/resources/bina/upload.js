// Files of a lesson or of another owner (data-owner, data-path), sent in pieces. What has arrived stays on the server: after a broken network, a new
// sign-in or another day the upload goes on where it stopped.
"use strict";
(function () {
  const PIECE = 2 * 1024 * 1024;
  const owner = (box) => box.dataset.owner || "lesson";
  const address = (box) => box.dataset.base + "api/v1/" + (box.dataset.path || "uploads");
  const BACK_OFF = [2, 5, 20, 60]; // seconds
  const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const fill = (text, ...values) => values.reduce((out, value, i) => out.replace(`{${i}}`, value), text);
  const size = (bytes) =>
    bytes < 1e6
      ? Math.max(1, Math.round(bytes / 1e3)) + " kB"
      : (bytes / 1e6).toLocaleString("id-ID", { maximumFractionDigits: 1 }) + " MB";

  function make(tag, classes, text) {
    const node = document.createElement(tag);
    node.className = classes || "";
    if (text) node.textContent = text;
    return node;
  }

  async function call(url, options) {
    const response = await fetch(url, { credentials: "same-origin", ...options }).catch(() => null);
    if (!response) return { status: 0 };
    const json = (response.headers.get("Content-Type") || "").includes("json");
    return { status: response.status, data: json ? await response.json() : null };
  }

  class Line {
    constructor(box, name) {
      this.box = box;
      this.say = box.dataset;
      this.node = make("li", "b-stack b-g2");
      const head = make("div", "b-row b-row--sp b-nowrap");
      const facts = make("span", "b-min0");
      facts.append(make("span", "b-b", name), make("br"), (this.facts = make("span", "b-xs b-muted")));
      this.stop = make("button", "b-ib");
      this.stop.type = "button";
      this.stop.setAttribute("aria-label", fill(this.say.cancel, name));
      this.stop.append(make("span", "pi pi-times"));
      head.append(facts, this.stop);
      this.bar = make("div", "b-bar");
      this.bar.setAttribute("role", "progressbar");
      this.bar.setAttribute("aria-label", fill(this.say.progress, name));
      this.bar.setAttribute("aria-valuemin", "0");
      this.bar.setAttribute("aria-valuemax", "100");
      this.bar.append((this.fill = make("i", "v0")));
      this.state = make("span", "b-save");
      this.again = make("button", "b-btn b-btn--s", this.say.resume);
      this.again.type = "button";
      this.again.hidden = true;
      this.node.append(head, this.bar, this.state, this.again);
      box.querySelector("ul").append(this.node);
    }
    show(done, all, rest) {
      const percent = Math.floor((done * 100) / all);
      this.fill.className = "v" + percent;
      this.bar.setAttribute("aria-valuenow", percent);
      this.facts.textContent = fill(this.say.of, size(done), size(all)) + (rest ? ", " + rest : "");
    }
    tell(tone, sentence) {
      this.state.className = "b-save" + (tone ? " b-save--" + tone : "");
      this.state.textContent = sentence || "";
    }
  }

  class Sender {
    constructor(box, file) {
      this.box = box;
      this.file = file;
      this.url = address(box);
      this.line = new Line(box, file.name);
      this.line.stop.addEventListener("click", () => this.cancel());
      this.line.again.addEventListener("click", () => this.run());
    }

    async run() {
      this.halted = false;
      this.line.again.hidden = true;
      this.line.tell("", "");
      const begun = await this.ask("", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          [owner(this.box)]: Number(this.box.dataset.upload),
          name: this.file.name,
          size: this.file.size,
          modified: this.file.lastModified,
        }),
      });
      if (!begun) return false;
      this.id = begun.id;
      return (await this.pieces(begun.received)) && this.finish();
    }

    async pieces(from) {
      const started = Date.now();
      let at = from;
      this.line.show(at, this.file.size);
      while (at < this.file.size && !this.halted) {
        const state = await this.ask(`/${this.id}?offset=${at}`, {
          method: "PUT",
          headers: { "Content-Type": "application/octet-stream" },
          body: this.file.slice(at, at + PIECE),
        });
        if (!state) return false;
        at = state.received;
        const seconds = ((Date.now() - started) / Math.max(1, at - from)) * (this.file.size - at) / 1000;
        const rest = seconds < 60 ? this.box.dataset.soon : fill(this.box.dataset.minutes, Math.ceil(seconds / 60));
        this.line.show(at, this.file.size, at < this.file.size ? rest : "");
      }
      return !this.halted;
    }

    async finish() {
      this.line.tell("wait", this.box.dataset.checking);
      const done = await this.ask(`/${this.id}/finish`, { method: "POST", headers: { "Content-Type": "application/json" } });
      if (!done) return false;
      this.line.stop.remove();
      this.line.tell("", this.box.dataset.done);
      return true;
    }

    /** The answer's data ({} when empty); null when it cannot go on now. Network trouble is waited out. */
    async ask(path, options) {
      for (let tries = 0; !this.halted; tries++) {
        const reply = await call(this.url + path, options);
        if (reply.status >= 200 && reply.status < 300) {
          this.line.tell("", "");
          return reply.data || {};
        }
        if (reply.status === 409) return call(`${this.url}/${this.id}`).then((state) => state.data);
        if (reply.status === 401) return this.halt("wait", this.box.dataset.session, true);
        if (reply.status && reply.status < 500) return this.halt("bad", reply.data ? reply.data.title : this.box.dataset.failed);
        this.line.tell("wait", this.box.dataset.offline);
        if (tries >= 8) return this.halt("bad", this.box.dataset.stopped, true);
        await wait(BACK_OFF[Math.min(tries, BACK_OFF.length - 1)]);
      }
      return null;
    }

    halt(tone, sentence, resumable) {
      this.halted = true;
      this.line.tell(tone, sentence);
      this.line.again.hidden = !resumable;
      return null;
    }

    async cancel() {
      this.halted = true;
      if (this.id) await call(`${this.url}/${this.id}`, { method: "DELETE" });
      this.line.node.remove();
    }
  }

  async function send(box, list) {
    let arrived = false;
    for (const file of list) arrived = (await new Sender(box, file).run()) || arrived;
    const button = document.querySelector("[data-uploaded]");
    if (arrived && button) button.click();
  }

  /** Uploads of an earlier day: choosing the same file again goes on with them. */
  async function remind(box) {
    const open = await call(`${address(box)}?${owner(box)}=${box.dataset.upload}`);
    for (const upload of open.data || []) {
      if (!upload.id) continue;
      const line = new Line(box, upload.name);
      line.show(upload.received, upload.size, box.dataset.again);
      line.stop.addEventListener("click", async () => {
        await call(`${address(box)}/${upload.id}`, { method: "DELETE" });
        line.node.remove();
      });
      box.addEventListener("bina:sending", (event) => event.detail === upload.name && line.node.remove());
    }
  }

  document.querySelectorAll("[data-upload]").forEach((box) => {
    const drop = box.querySelector(".b-drop");
    const start = (files) => {
      const list = Array.from(files);
      list.forEach((file) => box.dispatchEvent(new CustomEvent("bina:sending", { detail: file.name })));
      send(box, list);
    };
    box.querySelectorAll("input").forEach((input) =>
      input.addEventListener("change", (event) => {
        start(event.target.files);
        event.target.value = "";
      }),
    );
    ["dragover", "dragleave", "drop"].forEach((type) =>
      drop.addEventListener(type, (event) => {
        event.preventDefault();
        drop.classList.toggle("b-drop--over", type === "dragover");
        if (type === "drop") start(event.dataTransfer.files);
      }),
    );
    remind(box);
  });
})();
