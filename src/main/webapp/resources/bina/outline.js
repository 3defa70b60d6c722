// The builder: drag lessons and modules by their grips; the server arranges and answers with the truth.
"use strict";
(function () {
  const set = (id, value) => (document.getElementById("drag:" + id).value = value);

  function dropped(lesson, module, place) {
    set("lesson", lesson);
    set("module", module);
    set("place", place);
    window.binaDropped();
  }

  function bind() {
    if (!document.querySelector('[data-sort-modules="true"]')) return;
    const look = { axis: "y", tolerance: "pointer", placeholder: "b-les--drag", forcePlaceholderSize: true };
    jQuery("[data-sort-lessons]").sortable(Object.assign({}, look, {
      handle: "[data-grip-lesson]",
      connectWith: "[data-sort-lessons]",
      update(event, ui) {
        const list = this;
        if (ui.item[0].parentNode !== list) return; // the list it came from
        dropped(ui.item.data("lesson"), list.dataset.sortLessons, ui.item.index());
      },
    }));
    jQuery("[data-sort-modules]").sortable(Object.assign({}, look, {
      handle: "[data-grip-module]",
      update(event, ui) {
        dropped("", ui.item.data("module"), ui.item.index());
      },
    }));
  }

  document.addEventListener("DOMContentLoaded", () => {
    bind();
    jQuery(document).on("pfAjaxComplete", bind);
  });
})();
