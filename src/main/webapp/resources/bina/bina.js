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
})();
