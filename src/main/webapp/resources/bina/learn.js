// The lesson page: says "I am here", keeps the note and the second of the video, shows files in place.
"use strict";
(function () {
  const lesson = document.getElementById("lesson");
  if (!lesson || !window.bina) return;
  const { queue, words } = window.bina;
  const base = lesson.dataset.api;
  const live = lesson.dataset.preview !== "true";
  const keys = { visit: "visit", note: "note:" + lesson.dataset.lesson, place: "place:" + lesson.dataset.lesson };

  const clock = () => new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" }).format(new Date());
  function state(element, kind, icon, text) {
    if (!element) return;
    element.className = "b-save b-live" + (kind ? " b-save--" + kind : "");
    const glyph = document.createElement("span");
    glyph.className = "pi pi-" + icon;
    glyph.setAttribute("aria-hidden", "true");
    element.replaceChildren(glyph, text);
  }

  // --- the note

  const note = lesson.querySelector("[data-note]");
  const said = [lesson.querySelector("[data-note-state]"), document.querySelector("[data-save-state]")];
  const tellNote = (...args) => said.forEach((element) => state(element, ...args));
  const conflict = lesson.querySelector("[data-note-conflict]");
  const local = "bina-note:" + words.person + ":" + lesson.dataset.lesson;
  let sequence = Number(lesson.dataset.noteSequence);
  let typing = 0;

  function remember(text) {
    try {
      localStorage.setItem(local, JSON.stringify({ text, sequence }));
    } catch (full) {
      // the queue still keeps it
    }
  }
  function save() {
    clearTimeout(typing);
    typing = 0;
    queue.put(keys.note, base + "/note", { text: note.value, sequence });
  }

  if (note && live) {
    const left = JSON.parse(localStorage.getItem(local) || "null");
    if (left && left.sequence > sequence) {
      // typed on this device and never confirmed by the server
      note.value = left.text;
      sequence = left.sequence;
      save();
    }
    note.addEventListener("input", () => {
      if (!typing) sequence += 1;
      remember(note.value);
      clearTimeout(typing);
      typing = setTimeout(save, 800);
    });
    const soon = () => typing && save();
    note.addEventListener("change", soon);
    addEventListener("pagehide", soon);

    let theirs = null;
    lesson.querySelector("[data-note-mine]").addEventListener("click", () => {
      sequence = theirs.sequence + 1;
      conflict.hidden = true;
      remember(note.value);
      save();
    });
    lesson.querySelector("[data-note-theirs]").addEventListener("click", () => {
      note.value = theirs.note || "";
      sequence = theirs.sequence;
      localStorage.removeItem(local);
      conflict.hidden = true;
      tellNote("", "check", words.saved);
    });
    queue.listen((key, kind, reply) => {
      if (key !== keys.note) return;
      if (kind === "device" || kind === "waiting") tellNote("wait", "cloud-upload", words.waiting);
      else if (kind === "saved") {
        if (!typing) localStorage.removeItem(local);
        conflict.hidden = true;
        tellNote("", "check", words.savedAt.replace("{0}", clock()));
      } else if (kind === "refused" && reply.status === 409) {
        if (reply.data.sequence < sequence) return; // an old copy of ours; the newer one follows
        theirs = reply.data;
        if (theirs.sequence === sequence && (theirs.note || "") === note.value) {
          localStorage.removeItem(local); // our own, heard twice
          return tellNote("", "check", words.savedAt.replace("{0}", clock()));
        }
        lesson.querySelector("[data-note-other]").textContent = theirs.note || "";
        conflict.hidden = false;
        tellNote("bad", "exclamation-circle", words.failed);
      } else tellNote("bad", "exclamation-circle", words.failed);
    });
  }

  if (live) queue.put(keys.visit, base + "/visit", {}, "POST");

  // --- video and audio: fetched after a tap, resumed at the last second on any device

  const placeKey = "bina-place:" + words.person + ":" + lesson.dataset.lesson;
  const stored = JSON.parse(localStorage.getItem(placeKey) || "null");
  let placeSequence = Number(lesson.dataset.secondsSequence || 0);
  let seconds = Number(lesson.dataset.seconds);
  if (stored && stored.sequence > placeSequence) ({ seconds, sequence: placeSequence } = stored);
  const mmss = (s) => Math.floor(s / 60) + "." + String(Math.floor(s % 60)).padStart(2, "0");

  function follow(player) {
    let told = seconds;
    const keep = () => {
      const now = Math.floor(player.currentTime);
      if (!live || now === told) return;
      told = now;
      placeSequence += 1;
      const at = player.ended ? 0 : now;
      try {
        localStorage.setItem(placeKey, JSON.stringify({ seconds: at, sequence: placeSequence }));
      } catch (full) {
        // the queue still keeps it
      }
      queue.put(keys.place, base + "/place", { seconds: at, sequence: placeSequence });
    };
    player.addEventListener("loadedmetadata", () => {
      if (seconds > 3 && seconds < player.duration - 3) player.currentTime = seconds;
    });
    player.addEventListener("timeupdate", () => Math.abs(player.currentTime - told) >= 10 && keep());
    player.addEventListener("pause", keep);
    addEventListener("pagehide", keep);
  }

  const video = lesson.querySelector("[data-video]");
  if (video) {
    const button = video.querySelector("[data-play]");
    const label = button.querySelector("[data-play-label]");
    if (seconds > 3) label.textContent = label.dataset.playLabel.replace("{0}", mmss(seconds));
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const player = document.createElement("video");
      player.controls = true;
      player.playsInline = true;
      player.crossOrigin = "anonymous";
      player.preload = "metadata";
      player.setAttribute("aria-label", video.dataset.title);
      player.src = video.dataset.video;
      if (video.dataset.captions) {
        const track = document.createElement("track");
        Object.assign(track, { kind: "captions", srclang: "id", label: video.dataset.label, src: video.dataset.captions, default: true });
        player.append(track);
      }
      player.addEventListener("error", () => {
        const sorry = document.createElement("p");
        sorry.className = "b-note b-note--warn b-mt2";
        sorry.setAttribute("role", "alert");
        sorry.textContent = video.dataset.failed;
        video.after(sorry);
      });
      follow(player);
      video.replaceChildren(player);
      player.focus();
      player.play().catch(() => {});
    });
  }
  const audio = lesson.querySelector("[data-audio]");
  if (audio) {
    audio.addEventListener("click", (event) => {
      event.preventDefault();
      const player = document.createElement("audio");
      player.controls = true;
      player.className = "b-audio";
      player.src = audio.href;
      player.setAttribute("aria-label", audio.textContent);
      follow(player);
      audio.closest("figcaption").after(player);
      audio.remove();
      player.play().catch(() => {});
    });
  }
  lesson.querySelectorAll("audio[data-position]").forEach(follow);

  // --- documents: shown in the page after a tap

  lesson.querySelectorAll("[data-show]").forEach((link) => {
    // a browser without a reader of its own, as on most phones, opens the link instead
    if (navigator.pdfViewerEnabled === false || /Android|iPhone|iPad/.test(navigator.userAgent)) {
      link.target = "_blank";
      link.rel = "noopener";
      return;
    }
    const label = link.querySelector("span:last-child");
    const show = label.textContent;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const open = link.nextElementSibling;
      if (open) open.remove();
      else {
        const frame = document.createElement("iframe");
        frame.className = "b-pdf";
        frame.title = link.dataset.show;
        frame.src = link.href;
        link.after(frame);
      }
      label.textContent = open ? show : link.dataset.hide;
      link.setAttribute("aria-expanded", String(!open));
    });
  });
})();
