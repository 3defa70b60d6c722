// The trainer's phone on the day of a session: the rotating QR and the roll call. Opened with a network once, it works
// without one as long as it has codes; what is marked waits in the queue of bina.js.
"use strict";
(function () {
  const root = document.getElementById("day");
  if (!root || !window.bina) return;

  const ROTATION = 20000; // milliseconds
  const FRESH = 30000; // how often the list is asked for while there is a network
  const STATES = ["PRESENT", "LATE", "EXCUSED", "ABSENT"];
  const id = (name) => document.getElementById(name);
  const words = {};
  document.querySelectorAll("#words [data-k]").forEach((span) => (words[span.dataset.k] = span.textContent));
  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (hole, i) => values[i]);
  const door = window.bina.words.base + "api/v1/workshop-days/" + root.dataset.session;
  const PREFIX = "mark/" + root.dataset.session + "/";

  let day = null; // what the server said last
  let behind = 0; // of the clock of this device
  let network = navigator.onLine;
  let generate = null; // draws a QR
  let step = 0;
  const own = new Map(); // marks of this phone that the server has not taken yet, by person

  const now = () => Date.now() + behind;
  const clockTime = (millis) =>
    new Date(millis).toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" }).replace(":", ".") + " WIB";
  const uuid = () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    );

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => value != null && value !== false && element.setAttribute(name, value));
    element.append(...children.filter((child) => child != null));
    return element;
  }
  const icon = (name) => make("span", { class: "pi pi-" + name, "aria-hidden": "true" });

  // --- the code

  function drawCode() {
    if (!day) return;
    const current = Math.floor(now() / ROTATION);
    const left = Math.ceil((ROTATION - (now() % ROTATION)) / 1000);
    const code = day.codes[current - day.firstStep];
    id("left").textContent = code ? say("left", left) : "";
    id("bar").style.width = code ? (left * 100) / 20 + "%" : "0";
    if (current === step) return;
    step = current;
    id("shown").hidden = !code;
    id("closed").hidden = Boolean(code);
    if (!code) {
      id("closed").textContent = now() < day.opensAt ? say("opens", clockTime(day.opensAt)) : now() > day.closesAt ? say("ended") : say("noCodes");
      return;
    }
    id("code").textContent = code.slice(0, 3) + " " + code.slice(3);
    if (generate) id("qr").replaceChildren(picture(root.dataset.address + code));
  }

  function picture(text) {
    const bitmap = generate(text);
    let path = "";
    for (let y = 0; y < bitmap.size; y++) {
      for (let x = 0; x < bitmap.size; x++) if (bitmap.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
    const svg = (tag, attributes) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      return element;
    };
    const image = svg("svg", { viewBox: `0 0 ${bitmap.size} ${bitmap.size}`, "shape-rendering": "crispEdges", role: "img", "aria-label": say("qr") });
    image.append(svg("path", { fill: "#14262b", d: path }));
    return image;
  }

  // --- the list

  const state = (person) => own.get(person.id) || person;

  function drawPeople() {
    const asked = id("search").value.trim().toLowerCase();
    const shown = day.people.filter((person) => !asked || (person.name + " " + person.unit).toLowerCase().includes(asked));
    id("people").replaceChildren(...shown.map(line));
    id("none").hidden = shown.length > 0;
    const count = (status) => day.people.filter((person) => state(person).status === status).length;
    id("counts").textContent = say("counts", count("PRESENT"), count("LATE"), count("EXCUSED"), count("ABSENT"), day.people.filter((p) => !state(p).status).length, day.people.length);
  }

  function line(person) {
    const mark = state(person);
    const facts = [mark.reason, mark.arrived && say("in", mark.arrived), mark.left && say("out", mark.left), mark.synced && say("synced")].filter(Boolean);
    const buttons = STATES.map((status) => {
      const key = make("button", { type: "button", "aria-pressed": String(mark.status === status), disabled: day.locked ? "" : null }, say(status), make("span", { class: "b-vh" }, " " + person.name));
      key.addEventListener("click", () => chosen(person, status));
      return key;
    });
    const kept = own.has(person.id) ? make("span", { class: "b-save b-save--wait" }, icon("cloud-upload"), say("waits")) : null;
    return make("li", { class: "b-rollcall", id: "person-" + person.id },
      make("div", { class: "b-row b-row--sp" }, make("b", {}, person.name), kept),
      make("p", { class: "b-sm b-muted" }, [person.unit, ...facts].join(" · ")),
      make("div", { class: "b-seg b-seg--4", role: "group", "aria-label": person.name }, ...buttons));
  }

  function chosen(person, status, how) {
    if (status === "EXCUSED") return askReason(person);
    set(person, { status, how });
  }

  function askReason(person) {
    const dialog = id("excuse");
    id("excuse-who").textContent = person.name;
    id("reason").value = state(person).reason || "";
    dialog.onclose = () => {
      if (dialog.returnValue === "keep" && id("reason").value.trim()) set(person, { status: "EXCUSED", reason: id("reason").value.trim() });
    };
    dialog.returnValue = "";
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute("open", "");
  }

  function set(person, mark) {
    const before = state(person);
    own.set(person.id, { ...before, reason: null, ...mark });
    drawPeople();
    const body = { personId: person.id, status: mark.status, reason: mark.reason || null, how: mark.how || "ROLL_CALL", savedAt: now() };
    window.bina.queue.put(PREFIX + person.id, door + "/marks/" + uuid(), body);
    id("live").textContent = say("marked", person.name, say(mark.status));
  }

  window.bina.queue.listen((key, kept, reply) => {
    if (!key.startsWith(PREFIX)) return;
    if (kept === "saved" || kept === "refused") {
      own.delete(Number(key.slice(PREFIX.length)));
      if (kept === "refused") id("live").textContent = (reply.data && reply.data.title) || "";
      load();
    }
    if (kept === "waiting") connected(false);
  });

  // --- a participant's own code, typed or scanned

  /** Finds the person; an address that was only opened marks nobody, a tap does. */
  function byOwnCode(text, mark) {
    const code = (text.match(/[?&]p=([A-Za-z0-9]+)/) || [null, text])[1].replace(/[\s-]/g, "").toUpperCase();
    const person = day.people.find((each) => each.own === code);
    if (!person) {
      id("own-said").textContent = say("ownUnknown");
      return false;
    }
    id("own-said").textContent = say(mark ? "ownFound" : "ownTap", person.name);
    id("own").value = "";
    if (mark && !day.locked) chosen(person, now() > day.lateAfter ? "LATE" : "PRESENT", "OWN_CODE");
    const place = id("person-" + person.id);
    if (place) place.scrollIntoView({ block: "center" });
    return true;
  }

  async function scan() {
    const video = id("camera");
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).catch(() => null);
    if (!stream) return (id("own-said").textContent = say("noCamera"));
    const reader = new window.BarcodeDetector({ formats: ["qr_code"] });
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    const until = Date.now() + 30000;
    let found = false;
    while (!found && Date.now() < until) {
      const [seen] = await reader.detect(video).catch(() => []);
      found = Boolean(seen) && byOwnCode(seen.rawValue, true);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    stream.getTracks().forEach((track) => track.stop());
    video.hidden = true;
  }

  // --- with and without a network

  function connected(yes) {
    network = yes;
    id("net").className = "b-save" + (yes ? "" : " b-save--wait");
    const until = day ? (day.firstStep + day.codes.length) * ROTATION : 0;
    id("net").replaceChildren(icon(yes ? "check" : "wifi"), yes ? say("online", clockTime(now())) : say("offline", until ? clockTime(until) : ""));
  }

  async function load() {
    let reply;
    try {
      reply = await window.bina.api(door, { headers: { Accept: "application/json" } });
    } catch (noNetwork) {
      return connected(false);
    }
    if (!reply.ok) return connected(reply.status !== 401 && reply.status < 500);
    const said = await reply.json();
    behind = said.now - Date.now();
    day = said;
    step = 0;
    id("loading").hidden = true;
    id("ready").hidden = false;
    id("waiting").hidden = !day.waiting;
    id("waiting-count").textContent = say("decide", day.waiting);
    id("locked").hidden = !day.locked;
    connected(true);
    drawPeople();
    drawCode();
    return null;
  }

  async function start() {
    generate = await import(root.dataset.qr).then((module) => module.generate, () => null);
    while (!day) {
      await load();
      if (!day) await new Promise((resolve) => setTimeout(resolve, 5000));
    }
    const scanned = new URLSearchParams(location.search).get("p");
    if (scanned) {
      history.replaceState(null, "", location.pathname + "?session=" + root.dataset.session);
      byOwnCode(scanned, false);
    }
    setInterval(drawCode, 500);
    setInterval(() => !document.hidden && load(), FRESH);
    addEventListener("online", load);
    addEventListener("offline", () => connected(false));
    document.addEventListener("visibilitychange", () => !document.hidden && load());
    id("search").addEventListener("input", drawPeople);
    id("own-form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (id("own").value.trim()) byOwnCode(id("own").value.trim(), true);
    });
    if ("BarcodeDetector" in window && navigator.mediaDevices) {
      id("scan").hidden = false;
      id("scan").addEventListener("click", scan);
    }
    keepAwake();
  }

  /** The screen stays on while the QR is shown, where the phone lets us. */
  async function keepAwake() {
    if (!navigator.wakeLock) return;
    await navigator.wakeLock.request("screen").catch(() => null);
  }

  start();
})();
