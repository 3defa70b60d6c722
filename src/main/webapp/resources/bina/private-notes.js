// Another phrase for all private notes: every note is opened with the old one and locked with the new one in
// this browser; the server takes all of them or none.
"use strict";
(function () {
  const form = document.getElementById("relock");
  if (!form || !window.bina || !window.bina.secret) return;
  const { api, secret } = window.bina;
  const said = form.querySelector("[data-said]");
  const done = document.querySelector("[data-done]");
  const field = (id) => document.getElementById(id);
  const LEAST = 12;

  if (!secret.usable) {
    document.querySelector("[data-insecure]").hidden = false;
    form.hidden = true;
    return;
  }

  const random = () =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  async function relocked(notes, old, fresh) {
    const all = [];
    for (const [index, note] of notes.entries()) {
      said.textContent = form.dataset.working.replace("{0}", index + 1).replace("{1}", notes.length);
      const plain = await secret.open(await secret.of(old, note), String(note.session), note);
      if (plain === null) return null;
      const locked = await secret.close(await secret.fresh(fresh), String(note.session), plain);
      all.push({ ...locked, session: note.session, base: note.sequence, writer: random(), step: 1 });
    }
    return all;
  }

  async function change() {
    const reply = await api(form.dataset.all, { headers: { Accept: "application/json" } });
    if (!reply.ok) return form.dataset.network;
    const notes = await relocked(
      await reply.json(),
      await secret.phrase(field("phrase-old").value),
      await secret.phrase(field("phrase-new").value),
    );
    if (!notes) return form.dataset.wrong;
    const answer = await api(form.dataset.all, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ notes }),
    });
    if (answer.ok) return "";
    return answer.status === 409 ? (await answer.json()).title : form.dataset.network;
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    done.hidden = true;
    const fresh = field("phrase-new");
    if (fresh.value.trim().length < LEAST) {
      said.textContent = form.dataset.short;
      return fresh.focus();
    }
    if (fresh.value !== field("phrase-new-again").value) {
      said.textContent = form.dataset.differ;
      return field("phrase-new-again").focus();
    }
    try {
      said.textContent = await change();
    } catch (noNetwork) {
      said.textContent = form.dataset.network;
    }
    if (!said.textContent) {
      form.reset();
      done.hidden = false;
      done.focus();
    }
  });
})();
