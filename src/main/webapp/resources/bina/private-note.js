// The private note of a meeting: opened with the phrase, locked again before anything is kept or sent. Neither
// the phrase nor the words ever lie on this device or leave it; the key lives in this tab until it is closed.
"use strict";
(function () {
  const box = document.getElementById("private");
  if (!box || !window.bina || !window.bina.Draft || !window.bina.secret) return;
  const { api, secret, Draft } = window.bina;
  const session = box.dataset.session;
  const begin = box.querySelector("[data-begin]");
  const unlock = box.querySelector("[data-unlock]");
  const opened = box.querySelector("[data-opened]");
  const text = document.getElementById("secret");
  const state = box.querySelector("[data-state]");
  const clash = box.querySelector("[data-clash]");
  const LEAST = 12;
  let made = null; // the lock of this note, while it is open
  let draft = null;
  let theirs = null;
  let mine = "";
  let other = "";
  let ahead = null; // the locked notes, fetched when the fold opens, so that a lost network does not matter
  let last = Promise.resolve();

  function show(part) {
    [begin, unlock, opened].forEach((one) => (one.hidden = one !== part));
  }

  if (!secret.usable) {
    box.querySelector("[data-insecure]").hidden = false;
    return;
  }
  show(box.dataset.noted === "true" ? unlock : begin);

  async function stored() {
    const reply = await api(box.dataset.all, { headers: { Accept: "application/json" } });
    if (!reply.ok) throw new Error("not there");
    return reply.json();
  }

  box.addEventListener("toggle", () => {
    if (box.open && !ahead) ahead = stored().catch(() => null);
  });

  /** Opens the note with this phrase, after any note shows that it is the right one. */
  async function enter(phrase, said) {
    said.textContent = box.dataset.working;
    let notes;
    try {
      notes = (await ahead) || (await stored());
    } catch (noNetwork) {
      said.textContent = box.dataset.network;
      return false;
    }
    const base = await secret.phrase(phrase);
    const own = notes.find((note) => String(note.session) === session);
    const sample = own || notes[0];
    let plain = "";
    if (sample) {
      const lock = await secret.of(base, sample);
      plain = await secret.open(lock, String(sample.session), sample);
      if (plain === null) {
        said.textContent = box.dataset.wrong;
        return false;
      }
      made = own ? lock : null;
    }
    made = made || (await secret.fresh(base));
    said.textContent = "";
    await start(own, own ? plain : "", base);
    return true;
  }

  async function start(own, plain, base) {
    text.value = plain;
    draft = new Draft("note:" + session, box.dataset.api, own || { sequence: 0, writer: "", step: 0 }, {
      state: (kind) => Draft.tell(state, kind),
      taken: () => {
        clash.hidden = true;
        Draft.tell(state, "saved");
      },
      clash: async (note) => {
        mine = text.value;
        await offer(note);
      },
      refused: () => Draft.tell(state, "failed"),
    });
    show(opened);
    text.focus();
    const left = await draft.left();
    if (!left) return;
    const found = await secret.open(await secret.of(base, left.body), session, left.body);
    if (found === null) return; // locked with an earlier phrase: it stays on this device
    if (left.fits) {
      draft.adopt();
      text.value = found;
      save(true);
    } else {
      mine = found;
      await offer(own);
    }
  }

  async function offer(note) {
    theirs = note;
    const plain = await secret.open(made, session, note);
    other = plain || "";
    clash.querySelector("[data-other]").textContent = other;
    clash.hidden = false;
    Draft.tell(state, "failed");
  }

  /** Locks what is typed and keeps it; one after the other, so that the last one stays the last. */
  function save(now) {
    const words = text.value;
    last = last.then(async () => {
      if (!made) return;
      const locked = await secret.close(made, session, words);
      if (now) draft.now(locked);
      else draft.change(locked);
    });
  }

  text.addEventListener("input", () => save(false));

  clash.querySelector("[data-mine]").addEventListener("click", () => {
    draft.rebase(theirs);
    clash.hidden = true;
    text.value = mine;
    save(true);
  });
  clash.querySelector("[data-theirs]").addEventListener("click", () => {
    draft.rebase(theirs);
    draft.forget();
    draft.drop(draft.name + ":" + draft.writer);
    clash.hidden = true;
    text.value = other;
    Draft.tell(state, "saved");
  });

  begin.addEventListener("submit", async (event) => {
    event.preventDefault();
    const phrase = document.getElementById("phrase");
    const again = document.getElementById("phrase-again");
    const said = begin.querySelector("[data-said]");
    const wrong =
      phrase.value.trim().length < LEAST
        ? [phrase, box.dataset.short]
        : phrase.value !== again.value
          ? [again, box.dataset.differ]
          : document.getElementById("phrase-sure").checked
            ? null
            : [document.getElementById("phrase-sure"), box.dataset.unsure];
    if (wrong) {
      said.textContent = wrong[1];
      wrong[0].focus();
      return;
    }
    await enter(phrase.value, said);
    phrase.value = again.value = "";
  });

  unlock.addEventListener("submit", async (event) => {
    event.preventDefault();
    const phrase = document.getElementById("phrase-open");
    const good = await enter(phrase.value, unlock.querySelector("[data-said]"));
    phrase.value = "";
    if (!good) phrase.focus();
  });

  box.querySelector("[data-close]").addEventListener("click", () => {
    last.then(() => {
      if (draft.timer) draft.send();
      made = null;
      text.value = mine = "";
      other = "";
      ahead = null;
      state.replaceChildren();
      show(unlock);
    });
  });
})();
