// The quiz page: one question per screen, all questions there from the start, every answer kept when given.
"use strict";
(function () {
  const root = document.getElementById("quiz");
  if (!root || !window.binaQuizQueue) return;

  const id = (name) => document.getElementById(name);
  const words = {};
  document.querySelectorAll("#words [data-k]").forEach((span) => (words[span.dataset.k] = span.textContent));
  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (hole, i) => values[i]);

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    });
    element.append(...children.filter((child) => child != null));
    return element;
  }
  const icon = (name) => make("span", { class: "pi pi-" + name, "aria-hidden": "true" });

  const attempt = Number(root.dataset.attempt);
  const base = root.dataset.base;
  const result = `${base}assessment/result?id=${attempt}`;
  const queue = new window.binaQuizQueue(base, attempt, told);
  let questions = [];
  let flags = new Set();
  let shown = 0; // number of the question on screen; past the end: the review
  let locked = false;
  let handing = false;
  let network = true;

  // --- answers

  const isBlank = (value) => value.every((part) => part === -1 || (typeof part === "string" && !part.trim()));
  const isDone = (number) => queue.records.has(number) && !isBlank(queue.value(number));
  const count = (test) => questions.filter((question) => test(question.number)).length;

  function answer(number, value, patience) {
    if (locked) return;
    queue.put(number, value, patience);
    drawMap();
    drawSafe();
  }

  // --- kinds of questions

  function choice(question, type) {
    const picked = queue.value(question.number);
    return question.options.map((text, place) => {
      const input = make("input", { type, name: "answer", value: place, checked: picked.includes(place) });
      const label = make("label", { class: "b-opt" + (picked.includes(place) ? " b-opt--on" : "") }, input, make("span", {}, text));
      input.addEventListener("change", () => {
        const boxes = [...id("fields").querySelectorAll("input")];
        boxes.forEach((box) => box.parentNode.classList.toggle("b-opt--on", box.checked));
        answer(question.number, boxes.filter((box) => box.checked).map((box) => Number(box.value)));
      });
      return label;
    });
  }

  function matching(question) {
    const picked = queue.value(question.number);
    // a closed select cuts long words on a phone, so the whole partner stands below it
    const rows = question.lefts.map((left, row) => {
      const select = make("select", { class: "b-in", id: "left" + row }, make("option", { value: -1 }, say("pick")));
      question.options.forEach((text, place) => select.append(make("option", { value: place, selected: picked[row] === place }, text)));
      const whole = make("p", { class: "b-sm b-muted b-mt1" }, question.options[picked[row]] || "");
      select.addEventListener("change", () => {
        whole.textContent = question.options[select.value] || "";
        answer(question.number, rows.map((each) => Number(each.select.value)));
      });
      return { select, whole, left };
    });
    return rows.map(({ select, whole, left }) => make("div", { class: "b-field b-pair" }, make("label", { for: select.id }, left), select, whole));
  }

  function short(question) {
    const input = make("input", { class: "b-in", id: "typed", maxlength: 200, autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
    input.value = queue.value(question.number)[0] || "";
    input.addEventListener("input", () => answer(question.number, [input.value], 700));
    input.addEventListener("change", () => queue.flush());
    return [make("div", { class: "b-field" }, make("label", { for: "typed" }, say("typed")), input)];
  }

  function ordering(question) {
    const given = queue.value(question.number);
    const order = given.length === question.options.length ? [...given] : question.options.map((text, place) => place);
    const list = make("ol", { class: "b-order" });
    const move = (row, step) => {
      const place = order[row];
      order.splice(row, 1);
      order.splice(row + step, 0, place);
      answer(question.number, [...order]);
      draw();
      const buttons = list.children[row + step].querySelectorAll("button");
      const wanted = buttons[step < 0 ? 0 : 1];
      (wanted.disabled ? buttons[step < 0 ? 1 : 0] : wanted).focus();
      id("live").textContent = say("moved", question.options[place], row + step + 1, order.length);
    };
    const button = (row, step) => {
      const text = question.options[order[row]];
      const end = step < 0 ? row === 0 : row === order.length - 1;
      const key = make("button", { type: "button", class: "b-ib", disabled: end, "aria-label": say(step < 0 ? "up" : "down", text) }, icon(step < 0 ? "arrow-up" : "arrow-down"));
      key.addEventListener("click", () => move(row, step));
      return key;
    };
    const draw = () =>
      list.replaceChildren(...order.map((place, row) =>
        make("li", {}, make("b", { "aria-hidden": "true" }, String(row + 1)), make("span", {}, question.options[place]), button(row, -1), button(row, 1))));
    draw();
    return [list];
  }

  const kinds = {
    SINGLE: (question) => choice(question, "radio"),
    TRUE_FALSE: (question) => choice(question, "radio"),
    MULTIPLE: (question) => choice(question, "checkbox"),
    MATCHING: matching,
    SHORT: short,
    ORDERING: ordering,
  };

  // --- screens

  function show(number, focus) {
    const review = number > questions.length;
    shown = number;
    id("ask").hidden = review;
    id("review").hidden = !review;
    id("position").textContent = review ? say("review") : say("position", number, questions.length);
    label("back", say("previous", number - 1));
    id("back").hidden = number === 1;
    label("next", review ? say("submit") : number === questions.length ? say("review") : say("next"));
    if (review) drawReview();
    else drawQuestion(questions[number - 1]);
    drawMap();
    drawSafe();
    if (focus) {
      root.querySelector(review ? "#review h1" : "#fields h1").focus();
      scrollTo(0, 0);
    }
  }

  const label = (button, text) => (id(button).querySelector("span:not(.pi)").textContent = text);

  function drawQuestion(question) {
    const heading = make("h1", { class: "b-question", tabindex: "-1" }, question.prompt);
    const hint = make("span", { class: "b-sm b-muted" }, say("hint." + question.kind, question.number));
    id("fields").replaceChildren(make("legend", {}, hint, heading), ...kinds[question.kind](question));
    id("fields").disabled = locked;
    drawFlag();
  }

  function drawFlag() {
    const on = flags.has(shown);
    id("flag").setAttribute("aria-pressed", String(on));
    label("flag", say(on ? "unflag" : "flag"));
  }

  function state(number) {
    const parts = [say(isDone(number) ? "done" : "open")];
    if (flags.has(number)) parts.push(say("doubt"));
    return parts.join(", ");
  }

  function drawMap() {
    const links = questions.map(({ number }) =>
      make("a", { href: "#soal-" + number, class: (isDone(number) ? "done" : "") + (flags.has(number) ? " flag" : ""), "aria-current": number === shown ? "step" : null },
        String(number), make("span", { class: "b-vh" }, ", " + (number === shown ? say("now") + ", " : "") + state(number))));
    id("map").replaceChildren(...links);
    id("counts").textContent = say("counts", count(isDone), questions.length, flags.size);
  }

  function drawReview() {
    const missing = questions.length - count(isDone);
    id("missing").textContent = missing ? say("missing", missing) : say("allDone");
    id("list").replaceChildren(...questions.map(({ number, prompt }) =>
      make("li", {}, make("a", { class: "b-reviewed", href: "#soal-" + number }, make("b", {}, String(number)), make("span", {}, prompt),
        make("span", { class: "b-tag" + (flags.has(number) ? " b-tag--warn" : isDone(number) ? " b-tag--brand" : "") }, state(number))))));
  }

  // --- what is safe where

  let saved = { state: "", sentence: "" };

  function told(state, sentence) {
    saved = { state, sentence };
    if (state === "sent") network = true;
    if (state === "offline") network = false;
    if (state === "newer") return location.reload();
    if (state === "closed") return (location.href = result);
    if (state === "stale") locked = true;
    if (locked) id("fields").disabled = true;
    drawSafe();
    drawNotice();
  }

  const clockTime = () => new Date(Date.now() + queue.offset).toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" }).replace(":", ".");

  function drawSafe() {
    const looks = {
      sent: ["check", "", "saved"],
      kept: ["cloud-upload", " b-save--wait", "device"],
      held: ["cloud-upload", " b-save--wait", "waiting"],
      offline: ["wifi", " b-save--wait", "waiting"],
      failed: ["exclamation-circle", " b-save--bad", "failed"],
      signin: ["lock", " b-save--wait", "device"],
    };
    const given = count(isDone);
    const button = id("save");
    const look = looks[saved.state];
    button.hidden = !look || !given;
    if (look && (button.dataset.state !== saved.state || saved.state === "sent")) {
      button.className = "b-save b-bare" + look[1];
      button.disabled = saved.state !== "failed" && saved.state !== "offline";
      button.replaceChildren(icon(look[0]), say(look[2], clockTime()));
      button.dataset.state = saved.state;
    }
    id("safe").textContent = given ? say("onServer", count((number) => isDone(number) && queue.isOnServer(number)), given) : "";
  }

  function note(tone, sign, title, sentences, action) {
    return make("div", { class: "b-note b-note--" + tone }, icon(sign), make("div", {}, title ? make("b", {}, title) : null, ...sentences.filter(Boolean).map((each) => make("p", {}, each)), action));
  }

  function button(text, act) {
    const key = make("button", { type: "button", class: "b-btn b-btn--s b-mt2" }, text);
    key.addEventListener("click", act);
    return key;
  }

  function drawNotice() {
    const notes = [];
    if (saved.state === "stale") notes.push(note("warn", "exclamation-triangle", say("staleTitle"), [saved.sentence], button(say("here"), () => location.reload())));
    else if (saved.state === "signin") notes.push(note("warn", "lock", say("signInTitle"), [say("signIn")], signInLink()));
    else if (handing) notes.push(note(network ? "brand" : "warn", network ? "cloud-upload" : "wifi", null, [clock.up ? say("timeUp") : "", network ? say("sending") : say("sendingWait")]));
    else if (saved.state === "offline") notes.push(note("warn", "wifi", say("offlineTitle"), [say("offline"), clock.end ? say("offlineClock") : ""]));
    else if (saved.state === "failed") notes.push(note("warn", "exclamation-triangle", say("failedTitle"), [say("failedText")]));
    id("notice").replaceChildren(...notes);
  }

  function signInLink() {
    const link = make("a", { class: "b-btn b-btn--s b-mt2", href: `${base}identity/login`, target: "_blank", rel: "noopener" }, say("signInLink"));
    return link;
  }

  // --- the clock of the server

  const clock = { end: 0, started: 0, up: false, announced: new Set() };

  function setClock(secondsLeft) {
    if (secondsLeft == null) return;
    clock.end = secondsLeft;
    clock.wall = Date.now();
    clock.run = performance.now();
    id("timer").hidden = false;
    clearInterval(clock.tick);
    clock.tick = setInterval(tick, 1000);
    tick();
  }

  /** Sleep stops one of the two clocks of a device, a changed time the other: the later one counts. */
  const secondsLeft = () => Math.max(0, clock.end - Math.max(Date.now() - clock.wall, performance.now() - clock.run) / 1000);

  function tick() {
    const left = Math.ceil(secondsLeft());
    const minutes = Math.floor(left / 60);
    const seconds = String(left % 60).padStart(2, "0");
    id("timer").className = "b-tag b-timer" + (left <= 300 ? " b-tag--warn" : "");
    id("timer").setAttribute("aria-label", say("timeLeft", minutes, Number(seconds)));
    id("timer").querySelector(".b-num").textContent = minutes + "." + seconds;
    [10, 5, 1].filter((mark) => left <= mark * 60 && left > mark * 60 - 5 && !clock.announced.has(mark)).forEach((mark) => {
      clock.announced.add(mark);
      id("live").textContent = say("minutesLeft", mark);
    });
    if (left === 0 && !clock.up) timeUp();
  }

  /** The server says whether time is really up; without network the device must do. */
  async function timeUp() {
    clock.up = true;
    const view = await queue.ask("GET", "").catch(() => null);
    if (view && view.status === "OPEN" && view.secondsLeft > 0) {
      clock.up = false;
      return setClock(view.secondsLeft);
    }
    clearInterval(clock.tick);
    locked = true;
    id("fields").disabled = true;
    return handIn();
  }

  // --- handing in

  async function handIn() {
    if (handing) return;
    handing = true;
    id("next").disabled = true;
    drawNotice();
    while (!(await handedIn())) {
      if (["stale", "closed"].includes(saved.state)) return;
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, 5000);
        addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
      });
    }
  }

  async function handedIn() {
    await queue.flush();
    if (queue.pending().length || queue.halted) return false;
    try {
      await queue.ask("POST", "/submit", {});
    } catch (problem) {
      network = problem.status !== 0;
      if (problem.status === 401) queue.halt("signin");
      drawNotice();
      return false;
    }
    await queue.device.clear();
    location.href = result;
    return true;
  }

  // --- moving about

  function go(number) {
    location.hash = number > questions.length ? "#periksa" : "#soal-" + number;
  }

  function place() {
    if (location.hash === "#periksa") return questions.length + 1;
    const number = Number((location.hash.match(/^#soal-(\d+)$/) || [])[1]);
    return number >= 1 && number <= questions.length ? number : 0;
  }

  function bind() {
    addEventListener("hashchange", () => place() && place() !== shown && show(place(), true));
    id("ask").addEventListener("submit", (event) => { event.preventDefault(); go(shown + 1); });
    id("back").addEventListener("click", () => go(shown - 1));
    id("next").addEventListener("click", () => (shown > questions.length ? handIn() : go(shown + 1)));
    id("save").addEventListener("click", () => queue.flush());
    id("flag").addEventListener("click", () => {
      if (!flags.delete(shown)) flags.add(shown);
      queue.device.put({ number: 0, flags: [...flags] });
      drawFlag();
      drawMap();
    });
    addEventListener("focus", () => saved.state === "signin" && queue.resume());
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) queue.flush();
      else if (clock.end) queue.ask("GET", "").then((view) => setClock(view.secondsLeft), () => null);
    });
    listen();
  }

  /** A page of the same browser that opens the attempt later makes this one stale at once. */
  function listen() {
    if (!window.BroadcastChannel) return;
    const channel = new BroadcastChannel("bina-quiz");
    channel.postMessage({ attempt, token: queue.token });
    channel.addEventListener("message", ({ data }) => {
      if (data.attempt === attempt && data.token !== queue.token) queue.halt("stale", say("staleText"));
    });
  }

  async function start() {
    id("loading").hidden = false;
    let view;
    for (let failed = 0; !view; failed++) {
      try {
        view = await queue.load();
      } catch (problem) {
        if (problem.status === 401) return location.reload();
        if (problem.status === 422 || problem.status === 404) return (location.href = result);
        id("loading").textContent = say("loadFailed");
        await new Promise((resolve) => setTimeout(resolve, [2, 5, 20, 60][Math.min(failed, 3)] * 1000));
      }
    }
    if (view.status !== "OPEN") return (location.href = result);
    questions = view.questions;
    const kept = (await queue.device.all()).find((record) => record.number === 0);
    flags = new Set(kept ? kept.flags : []);
    id("loading").hidden = true;
    ["mapbox", "dock"].forEach((part) => (id(part).hidden = false));
    if (matchMedia("(min-width:56em)").matches) id("mapbox").open = true;
    bind();
    if (queue.records.size) saved.state = queue.pending().length ? "kept" : "sent";
    const first = questions.find((question) => !isDone(question.number));
    show(place() || (first ? first.number : questions.length + 1), false);
    setClock(view.secondsLeft);
    queue.flush();
  }

  start();
})();
