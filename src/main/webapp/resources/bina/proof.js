// A certificate from elsewhere: what is typed is kept on this device at once and on the server soon after, so
// that a dead battery, a closed page or a broken network loses nothing.
"use strict";
(function () {
  const form = document.querySelector("form[data-proof]") || document.querySelector("[data-proof] form");
  if (!form || !window.bina) return;
  const { queue, words } = window.bina;
  const box = form.closest("[data-proof]");
  const key = "proof:" + box.dataset.proof;
  const place = "bina-" + words.person + "-" + key;
  const said = document.querySelector("[data-proof-said]");
  const inputs = [...form.querySelectorAll("[data-field]")];
  const LINGER = 60000; // milliseconds
  const PAUSE = 800; // milliseconds without typing before it is sent
  let timer = 0;

  const value = (input) => (input.type === "checkbox" ? input.checked : input.value);
  const body = () => Object.fromEntries(inputs.map((input) => [input.dataset.field, value(input)]));
  const say = (kind) => {
    said.textContent = box.dataset[kind] || "";
    said.className = "b-save b-live" + (kind === "saved" ? "" : kind === "lost" ? " b-save--bad" : " b-save--wait");
  };

  function onDevice(text) {
    try {
      if (text === null) localStorage.removeItem(place);
      else localStorage.setItem(place, text);
      return true;
    } catch (full) {
      return false; // no room on the device: the text still goes to the server
    }
  }

  function left() {
    try {
      return JSON.parse(localStorage.getItem(place) || "null");
    } catch (unreadable) {
      return null;
    }
  }

  function send() {
    clearTimeout(timer);
    timer = 0;
    queue.put(key, box.dataset.address, body());
  }

  function changed() {
    onDevice(JSON.stringify(body()));
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  }

  queue.listen((which, kind) => {
    if (which !== key) return;
    // kept a while longer: a page that is just loading may have been written before this arrived
    if (kind === "saved" && !timer) onDevice(JSON.stringify({ ...body(), savedAt: Date.now() }));
    say(kind === "saved" ? "saved" : kind === "refused" || kind === "failed" ? "lost" : "device");
  });

  const found = left();
  const kept = found && found.savedAt && Date.now() - found.savedAt > LINGER ? null : found;
  if (!kept) onDevice(null);
  if (kept) {
    inputs.forEach((input) => {
      const text = kept[input.dataset.field];
      if (text === undefined) return;
      if (input.type === "checkbox") input.checked = text;
      else input.value = text;
    });
    send();
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  addEventListener("pagehide", () => timer && send());
  form.addEventListener("submit", (event) => {
    if (navigator.onLine) return;
    event.preventDefault(); // the page would be gone; what was typed waits here
    send();
    say("device");
  });
})();
