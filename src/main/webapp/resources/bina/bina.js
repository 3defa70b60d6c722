// Bina: what every page needs. No framework, no inline handlers; everything binds by data attributes.
"use strict";
(function () {
  const wide = matchMedia("(min-width:56em)");

  // drawers and rails are open without script; on a phone they start closed
  if (!wide.matches) {
    document.querySelectorAll("[data-rail]").forEach((drawer) => (drawer.open = false));
  }

  // a menu closes on Escape and on a tap elsewhere
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  // show and hide a password
  document.querySelectorAll("[data-reveal]").forEach((button) => {
    const input = document.getElementById(button.dataset.reveal);
    button.hidden = !input;
    button.addEventListener("click", () => {
      const shown = input.type === "text";
      input.type = shown ? "password" : "text";
      button.setAttribute("aria-pressed", String(!shown));
    });
  });

  // a button that fills a form: data-fill="id=value&id=value"
  document.querySelectorAll("[data-fill]").forEach((button) => {
    button.addEventListener("click", () => {
      new URLSearchParams(button.dataset.fill).forEach((value, id) => {
        document.getElementById(id).value = value;
      });
      const send = document.querySelector("form [type=submit]");
      if (send) send.focus();
    });
  });

  // a box that ticks and clears all boxes of a selector
  document.querySelectorAll("[data-check-all]").forEach((all) =>
    all.addEventListener("change", () =>
      document.querySelectorAll(all.dataset.checkAll).forEach((box) => (box.checked = all.checked)),
    ),
  );

  document.querySelectorAll("[data-print]").forEach((button) =>
    button.addEventListener("click", () => print()),
  );

  // light, dark or as the system says; kept for a year in a cookie that the server reads
  const themes = document.querySelectorAll("[data-theme-choice]");
  const showTheme = () => {
    const now = document.documentElement.dataset.theme || "";
    themes.forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === now)),
    );
  };
  themes.forEach((button) => {
    button.addEventListener("click", () => {
      const theme = button.dataset.themeChoice;
      document.documentElement.dataset.theme = theme;
      document.cookie =
        "theme=" + theme + ";path=/;SameSite=Lax;max-age=" + (theme ? 31536000 : 0);
      showTheme();
    });
  });
  showTheme();

  // a link that is shared by the phone, or copied; without either it is an ordinary link
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-share]");
    if (!link || !(navigator.share || navigator.clipboard)) return;
    event.preventDefault();
    const url = link.dataset.share;
    if (navigator.share) {
      navigator.share({ url }).catch(() => {});
      return;
    }
    navigator.clipboard.writeText(url).then(() => (link.lastElementChild.textContent = link.dataset.said));
  });

  // what this device knows about its owner for checking in without a network ends with sign-out
  document.addEventListener("submit", (event) => {
    if (event.target.id === "signOut") localStorage.removeItem("bina-check-in");
  });

  // a form is sent once, however often the button is tapped
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    setTimeout(() => delete form.dataset.sent, 8000);
  });

  // --- calls of scripts: when the session has ended, the password is asked over the page, once

  const words = (document.getElementById("bina") || { dataset: {} }).dataset;
  const dialog = document.getElementById("again");
  let signingIn = null;

  function signInAgain() {
    if (!dialog || !dialog.showModal) return Promise.resolve(false);
    signingIn =
      signingIn ||
      new Promise((resolve) => {
        const password = document.getElementById("again-password");
        const error = document.getElementById("again-error");
        const form = dialog.querySelector("form");
        const end = (good) => {
          form.removeEventListener("submit", send);
          dialog.removeEventListener("cancel", cancel);
          if (dialog.open) dialog.close();
          signingIn = null;
          resolve(good);
        };
        const cancel = () => end(false);
        const send = async (event) => {
          event.preventDefault();
          event.stopPropagation();
          try {
            const reply = await fetch(words.base + "api/v1/session", {
              method: "POST",
              headers: { "Content-Type": "application/json" },
              body: JSON.stringify({ nip: document.getElementById("again-nip").value, password: password.value }),
            });
            const said = await reply.json();
            password.value = "";
            if (!reply.ok) {
              error.textContent = said.message || words.failed;
              password.focus();
            } else if (said.personId !== words.person) {
              location.assign(words.base);
            } else {
              end(true);
            }
          } catch (broken) {
            error.textContent = words.noNetwork;
          }
        };
        error.textContent = "";
        form.addEventListener("submit", send);
        dialog.addEventListener("cancel", cancel);
        dialog.showModal();
        password.focus();
      });
    return signingIn;
  }

  /** fetch of this portal; asks for the password when the session has ended, then tries again. */
  async function api(url, options) {
    const reply = await fetch(url, { credentials: "same-origin", ...options });
    return reply.status === 401 && (await signInAgain()) ? api(url, options) : reply;
  }

  // --- the save queue: kept on the device first, then sent until the server has it

  const BACK_OFF = [5, 20, 60]; // seconds
  const device = new Promise((resolve) => {
    if (!window.indexedDB) return resolve(null);
    const request = indexedDB.open("bina-queue", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("saves", { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => resolve(null);
  });

  async function store(mode, work) {
    const db = await device;
    if (!db) return null;
    return new Promise((resolve) => {
      const request = work(db.transaction("saves", mode).objectStore("saves"));
      request.onsuccess = () => resolve(request.result === undefined ? true : request.result);
      request.onerror = () => resolve(null); // storage refused: the save still goes to the server
    });
  }

  const waiting = new Map(); // by key; one person's saves never go out under another's name
  const listeners = [];
  let failures = 0;
  let running = false;
  let timer = 0;

  function tell(key, state, reply) {
    listeners.forEach((listener) => listener(key, state, reply));
    showWaiting();
  }

  function forget(save) {
    if (waiting.get(save.key) !== save) return; // a newer one took its place meanwhile
    waiting.delete(save.key);
    store("readwrite", (saves) => saves.delete(save.person + "/" + save.key));
  }

  /** Sends one save; true when the queue may go on. */
  async function send(save) {
    let reply;
    try {
      reply = await api(save.url, {
        method: save.method,
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(save.body),
      });
    } catch (noNetwork) {
      tell(save.key, "waiting");
      return false;
    }
    if (reply.status === 401 || reply.status === 429 || reply.status >= 500) {
      tell(save.key, reply.status === 401 ? "waiting" : "failed");
      return false;
    }
    const json = (reply.headers.get("Content-Type") || "").includes("json");
    const data = json ? await reply.json() : null;
    forget(save);
    tell(save.key, reply.ok ? "saved" : "refused", { status: reply.status, data });
    return true;
  }

  async function flush() {
    clearTimeout(timer);
    if (running) return;
    running = true;
    let good = true;
    for (const save of [...waiting.values()]) good = good && (await send(save));
    running = false;
    failures = good ? 0 : failures + 1;
    if (waiting.size) timer = setTimeout(flush, good ? 0 : BACK_OFF[Math.min(failures, BACK_OFF.length) - 1] * 1000);
  }

  /** Keeps the newest body under this key and sends it; says "device", then "saved" and so on. */
  async function put(key, url, body, method) {
    const save = { key, url, body, method: method || "PUT", person: words.person };
    waiting.set(key, save);
    const kept = await store("readwrite", (saves) => saves.put({ ...save, key: save.person + "/" + key }));
    tell(key, kept ? "device" : "page");
    if (navigator.onLine) flush();
    else tell(key, "waiting");
  }

  // what an earlier page could not send any more
  if (words.person) {
    store("readonly", (saves) => saves.getAll()).then((left) => {
      (left || []).filter((save) => save.person === words.person).forEach((save) => {
        const key = save.key.slice(save.person.length + 1);
        if (!waiting.has(key)) waiting.set(key, { ...save, key });
      });
      if (waiting.size) flush();
    });
  }

  const banner = document.querySelector("[data-offline]");
  function showWaiting() {
    if (!banner) return;
    banner.hidden = navigator.onLine;
    const count = banner.querySelector("[data-waiting]");
    count.textContent = waiting.size ? count.dataset.waiting.replace("{0}", waiting.size) : "";
  }
  addEventListener("online", () => {
    showWaiting();
    flush();
  });
  addEventListener("offline", showWaiting);
  showWaiting();

  window.bina = { api, words, queue: { put, flush, listen: (listener) => listeners.push(listener) } };

  // --- drafts: what is typed into a [data-keep] form survives an expired session on this tab

  const drafts = "bina-draft:";
  const fields = (form) =>
    [...form.elements].filter((field) => field.name && /^(textarea|text|search|select-one|checkbox|radio|date|number)$/.test(field.type));
  const draftKey = (form) => drafts + location.pathname + "#" + (form.dataset.keep || form.id);
  const expired = document.querySelector("[data-expired]") || /\/identity\/login/.test(location.pathname);
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(drafts))) {
    const draft = JSON.parse(sessionStorage.getItem(key));
    if (!draft.sent) continue;
    // sent and not met by an expired session: the server has it, or shows it again itself
    if (expired) sessionStorage.setItem(key, JSON.stringify({ ...draft, sent: false }));
    else sessionStorage.removeItem(key);
  }
  document.querySelectorAll("form[data-keep]").forEach((form) => {
    const key = draftKey(form);
    const draft = JSON.parse(sessionStorage.getItem(key) || "null");
    if (draft) {
      fields(form).forEach((field) => {
        const value = draft.values[field.name + "=" + (/box|radio/.test(field.type) ? field.value : "")];
        if (value === undefined) return;
        if (/box|radio/.test(field.type)) field.checked = value;
        else field.value = value;
      });
    }
    const keep = (sent) => {
      const values = {};
      fields(form).forEach((field) => {
        const box = /box|radio/.test(field.type);
        values[field.name + "=" + (box ? field.value : "")] = box ? field.checked : field.value;
      });
      sessionStorage.setItem(key, JSON.stringify({ sent, values }));
    };
    form.addEventListener("input", () => keep(false));
    form.addEventListener("submit", () => keep(true));
  });
})();
