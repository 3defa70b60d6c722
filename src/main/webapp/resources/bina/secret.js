// Private notes are locked in the browser: the key comes from a phrase that only the author knows and is
// never sent or stored. PBKDF2-HMAC-SHA-256 with 600,000 rounds (OWASP, 2023) makes it, AES-256-GCM locks.
"use strict";
(function () {
  if (!window.bina) return;
  const ROUNDS = 600000;
  const usable = Boolean(window.crypto && crypto.subtle);
  const bytes = (text) => new TextEncoder().encode(text);
  const random = (count) => crypto.getRandomValues(new Uint8Array(count));
  const written = (buffer) => btoa([...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte)).join(""));
  const readable = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

  /** The phrase as a key that cannot be read out again; the same phrase typed on any keyboard is the same key. */
  const phrase = (text) =>
    crypto.subtle.importKey("raw", bytes(text.trim().replace(/\s+/g, " ").normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);

  const lock = (base, salt, iterations) =>
    crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);

  /** Binds a note to its author and meeting, so that nobody can put another one in its place. */
  const place = (session) => bytes("bina-note:" + window.bina.words.person + ":" + session);

  /** A lock for one note: a salt of its own, and the key made from it. */
  async function fresh(base) {
    const salt = random(16);
    return { salt, iterations: ROUNDS, key: await lock(base, salt, ROUNDS) };
  }

  /** The lock of a note that is there; its rounds are never fewer than ours. */
  async function of(base, note) {
    const salt = readable(note.salt);
    return { salt, iterations: note.iterations, key: await lock(base, salt, note.iterations) };
  }

  /** The note as the server keeps it; the vector is new each time. */
  async function close(made, session, text) {
    const iv = random(12);
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: place(session) }, made.key, bytes(text));
    return { iterations: made.iterations, salt: written(made.salt), iv: written(iv), text: written(locked) };
  }

  /** The words of a note; null when the phrase is another one or the note was changed. */
  async function open(made, session, note) {
    try {
      const plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: readable(note.iv), additionalData: place(session) },
        made.key,
        readable(note.text),
      );
      return new TextDecoder().decode(plain);
    } catch (wrongPhrase) {
      return null;
    }
  }

  window.bina.secret = { usable, phrase, fresh, of, close, open };
})();
