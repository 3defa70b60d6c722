// Checking in to a session: by the address of a scanned QR or by a typed code. Without a network the code is kept
// on the device with its time, and sent by the queue of bina.js as soon as there is one.
"use strict";
(function () {
  if (!window.bina) return;
  const PREFIX = "check-in/";

  /** A name for this browser, so that two people on one device can be seen. It tells nothing else. */
  function device() {
    const name = "bina-device-name";
    try {
      if (!localStorage.getItem(name)) localStorage.setItem(name, uuid());
      return localStorage.getItem(name);
    } catch (refused) {
      return null;
    }
  }

  // crypto.randomUUID exists on secure addresses only
  const uuid = () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    );

  function note(said, tone, sign, sentence) {
    const icon = document.createElement("span");
    icon.className = "pi pi-" + sign;
    icon.setAttribute("aria-hidden", "true");
    const text = document.createElement("div");
    text.textContent = sentence;
    const box = document.createElement("div");
    box.className = "b-note b-note--" + tone;
    box.append(icon, text);
    said.replaceChildren(box);
  }

  // --- who checks in on this device; bina.js forgets it at sign-out

  const OWNER = "bina-check-in";

  function owner() {
    try {
      return JSON.parse(localStorage.getItem(OWNER) || "null");
    } catch (refused) {
      return null;
    }
  }

  function remember(person, name, behind) {
    try {
      localStorage.setItem(OWNER, JSON.stringify({ person, name, behind }));
    } catch (refused) {
      // a browser that keeps nothing has no offline check-in
    }
  }

  // --- the page without a network: keeps the code where bina.js of any later page of this person finds it

  function keep(person, id, url, body) {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open("bina-queue", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("saves", { keyPath: "key" });
      request.onerror = request.onblocked = () => reject(request.error);
      request.onsuccess = () => {
        const saves = request.result.transaction("saves", "readwrite").objectStore("saves");
        const put = saves.put({ key: person + "/" + PREFIX + id, url, body, method: "PUT", person });
        put.onsuccess = () => resolve();
        put.onerror = () => reject(put.error);
      };
    });
  }

  const shell = document.querySelector("form[data-check-in-shell]");
  if (shell && owner()) {
    const me = owner();
    const asked = new URLSearchParams(location.search);
    const said = document.getElementById(shell.dataset.checkInShell);
    const online = shell.dataset.base + "workshop/check-in" + (asked.get("s") ? "?s=" + asked.get("s") : "");
    const use = (code) => {
      const id = uuid();
      const body = { session: Number(asked.get("s")) || null, code, savedAt: Date.now() + me.behind, device: device() };
      keep(me.person, id, shell.dataset.base + "api/v1/me/check-ins/" + id, body).then(
        () => note(said, "warn", "wifi", shell.dataset.kept),
        () => note(said, "bad", "exclamation-triangle", shell.dataset.failed),
      );
    };
    document.querySelector("[data-nobody]").hidden = true;
    shell.hidden = false;
    shell.querySelector("[data-who]").textContent = me.name;
    shell.querySelector("[data-online]").href = online;
    shell.addEventListener("submit", (event) => {
      event.preventDefault();
      const code = shell.querySelector("[data-code]").value.trim();
      if (code) use(code);
    });
    if (asked.get("c")) {
      history.replaceState(null, "", online);
      shell.querySelector("[data-code]").value = asked.get("c");
      use(asked.get("c"));
    }
    const back = () => location.replace(online);
    const look = () => navigator.onLine && fetch(shell.dataset.base + "workshop/sw.js", { cache: "no-store" }).then(back, () => {});
    addEventListener("online", look);
    setInterval(look, 10000); // a network may come back without saying so
  }

  // --- the page with a network

  document.querySelectorAll("form[data-check-in]").forEach((form) => {
    const input = form.querySelector("[data-code]");
    const said = document.getElementById(form.dataset.checkIn);
    const words = form.dataset;
    // how far the clock of this device is behind that of the portal
    const behind = Number(words.now) - Date.now();
    let mine = null;

    const say = (tone, sign, sentence) => note(said, tone, sign, sentence);

    if (window.bina.words.person) remember(window.bina.words.person, words.name, behind);
    if (navigator.serviceWorker) navigator.serviceWorker.register(words.worker).catch(() => {});

    function use(code) {
      const id = uuid();
      mine = PREFIX + id;
      const body = { session: Number(words.session) || null, code, savedAt: Date.now() + behind, device: device() };
      say("brand", "cloud-upload", words.sending);
      window.bina.queue.put(mine, window.bina.words.base + "api/v1/me/check-ins/" + id, body);
    }

    function shown(data) {
      say(data.good ? "ok" : "warn", data.good ? "check-circle" : "info-circle", data.sentence);
      if (data.good) input.value = "";
      ["arrived", "left"].forEach((which) => {
        const cell = document.querySelector(`[data-${which}="${data.session}"]`);
        if (!cell || !data[which]) return;
        cell.textContent = data[which];
        cell.classList.add("b-tag--ok");
      });
    }

    window.bina.queue.listen((key, state, reply) => {
      if (key !== mine && !(mine === null && key.startsWith(PREFIX))) return;
      if (state === "waiting" || state === "page") say("warn", "wifi", words.waiting);
      else if (state === "failed") say("warn", "exclamation-triangle", words.failed);
      else if (state === "saved") shown(reply.data);
      else if (state === "refused") say("warn", "info-circle", (reply.data && reply.data.title) || words.failed);
    });

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim()) use(input.value.trim());
      else input.focus();
    });

    // the address of a scanned QR says it all; it is used once, not again by the back button
    if (words.scanned) {
      input.value = words.scanned;
      history.replaceState(null, "", location.pathname + (words.session ? "?s=" + words.session : ""));
      use(words.scanned);
    }
  });
})();
