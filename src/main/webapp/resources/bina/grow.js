// The record of a meeting: every change is kept on the device and saved; sending it asks the other side to confirm.
"use strict";
(function () {
  const form = document.getElementById("grow");
  if (!form || !window.bina || !window.bina.Draft) return;
  const { Draft } = window.bina;
  const state = document.querySelector("[data-save-state]");
  const error = form.querySelector("[data-error]");
  const clash = form.querySelector("[data-clash]");
  const sent = form.querySelector("[data-sent]");
  const send = form.querySelector("[type=submit]");
  const fields = [...form.querySelectorAll("[name]")];
  let theirs = null;
  let mine = null;
  let sending = false;

  const iso = (text) => {
    const day = /^\s*(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\s*$/.exec(text);
    return day ? `${day[3]}-${day[2].padStart(2, "0")}-${day[1].padStart(2, "0")}` : null;
  };
  const typed = (date) => (date ? date.split("-").reverse().join("-") : "");

  function read() {
    const body = { send: false };
    for (const field of fields) {
      if (field.type === "checkbox") body[field.name] = field.checked;
      else if (field.dataset.day !== undefined) body[field.name] = iso(field.value);
      else if (field.dataset.number !== undefined) body[field.name] = /^\s*\d{1,3}\s*$/.test(field.value) ? Number(field.value) : null;
      else body[field.name] = field.value;
    }
    return body;
  }

  function show(body) {
    for (const field of fields) {
      if (field.type === "checkbox") field.checked = Boolean(body[field.name]);
      else if (field.dataset.day !== undefined) field.value = typed(body[field.name]);
      else field.value = body[field.name] === null || body[field.name] === undefined ? "" : body[field.name];
    }
  }

  const draft = new Draft(
    "grow:" + form.dataset.session,
    form.dataset.api,
    { sequence: Number(form.dataset.sequence), writer: form.dataset.writer, step: Number(form.dataset.step) },
    {
      state: (kind) => Draft.tell(state, kind),
      taken: (reply) => {
        clash.hidden = true;
        Draft.tell(state, "saved");
        if (reply.sent && sending) {
          sending = false;
          send.disabled = false;
          sent.hidden = false;
          sent.focus();
        }
      },
      clash: (record) => offer(record, read()),
      refused: (sentence, status) => {
        Draft.tell(state, "failed");
        say(sentence);
        send.disabled = false;
        // what was refused is the sending; the text itself is kept as a draft
        if (sending && status === 422) draft.now(read());
        sending = false;
      },
    },
  );

  function say(sentence) {
    error.textContent = sentence;
    error.hidden = !sentence;
    if (sentence) error.focus();
  }

  /** Two versions of the same record: both are shown, the person chooses. */
  function offer(record, own) {
    theirs = record;
    mine = own;
    send.disabled = false;
    sending = false;
    const list = clash.querySelector("[data-other]");
    list.replaceChildren();
    for (const name of ["goal", "reality", "options", "action"]) {
      if ((record[name] || "") === (own[name] || "")) continue;
      const term = document.createElement("dt");
      term.textContent = form.querySelector(`label[for="${name}"]`).textContent;
      const text = document.createElement("dd");
      text.className = "b-lines";
      text.textContent = record[name] || clash.dataset.empty;
      list.append(term, text);
    }
    clash.hidden = false;
    Draft.tell(state, "failed");
  }

  clash.querySelector("[data-mine]").addEventListener("click", () => {
    draft.rebase(theirs);
    clash.hidden = true;
    show(mine);
    draft.now(read());
  });
  clash.querySelector("[data-theirs]").addEventListener("click", () => {
    draft.rebase(theirs);
    draft.forget();
    draft.drop(draft.name + ":" + draft.writer);
    clash.hidden = true;
    show(theirs);
    Draft.tell(state, "saved");
  });

  form.addEventListener("input", () => {
    sent.hidden = true;
    say("");
    draft.change(read());
  });

  /** The first thing that is missing, in its own words. */
  function missing() {
    for (const field of fields) {
      const value = field.value.trim();
      const wrong =
        (field.dataset.needed !== undefined && !value) ||
        (field.dataset.day !== undefined && value && !iso(value)) ||
        (field.dataset.number !== undefined && !(Number(value) >= Number(field.dataset.number)));
      field.removeAttribute("aria-invalid");
      if (wrong) return field;
    }
    return null;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const field = missing();
    if (field) {
      field.setAttribute("aria-invalid", "true");
      const fold = field.closest("details");
      if (fold) fold.open = true;
      error.textContent = field.dataset.needed;
      error.hidden = false;
      field.focus();
      return;
    }
    say("");
    sending = true;
    send.disabled = true;
    draft.now({ ...read(), send: true });
  });

  send.disabled = false;
  draft.left().then((found) => {
    if (!found) return;
    if (!found.fits) {
      const record = { ...read(), sequence: draft.base };
      return offer(record, found.body);
    }
    draft.adopt();
    show(found.body);
    sending = found.body.send;
    draft.now({ ...read(), send: found.body.send });
  });
})();
