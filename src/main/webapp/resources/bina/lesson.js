// The lesson editor: saves a moment after the last key; puts images of the lesson into the text.
"use strict";
(function () {
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => window.binaSave && window.binaSave(), 4000);
  };
  document.addEventListener("input", (event) => {
    if (event.target.closest("[data-autosave]")) later();
  });
  document.addEventListener("keyup", (event) => {
    if (event.target.closest(".ql-editor")) later();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-image]");
    if (!button || !window.PF) return;
    const quill = window.PF("body").editor;
    const at = (quill.getSelection(true) || { index: quill.getLength() }).index;
    quill.insertEmbed(at, "image", button.dataset.image, "user");
    later();
  });
})();
