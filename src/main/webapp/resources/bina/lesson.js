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

  // the component copies its text into the form only when it loses the focus: too late for autosave
  function follow() {
    const input = document.getElementById("form:body_input");
    const widget = input && window.PrimeFaces && window.PrimeFaces.widgets.body;
    if (!input) return;
    if (!widget || !widget.editor) {
      setTimeout(follow, 200);
      return;
    }
    widget.editor.on("text-change", (change, before, source) => {
      input.value = widget.editor.root.innerHTML;
      if (source === "user") later();
    });
  }
  window.addEventListener("load", follow);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-image]");
    if (!button || !window.PF) return;
    const quill = window.PF("body").editor;
    const at = (quill.getSelection(true) || { index: quill.getLength() }).index;
    quill.insertEmbed(at, "image", button.dataset.image, "user");
  });
})();
